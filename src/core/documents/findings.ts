import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { isMonday } from '../model/calendar.ts';
import { CAUSES, CONFIDENCES, FIX_PATTERNS } from '../model/cause.ts';
import { INFRASTRUCTURE_BUCKETS } from '../model/extraction.ts';
import { bindingSchema, commitId, evidenceRefSchema, isoTime, sha256Hex } from '../model/identifiers.ts';
import { completenessSchema } from './completeness.ts';
import { judgedTestSchema } from './judged-test.ts';
import { count, logOdds, notNegative, outsideText, share, testSchema } from './test-identity.ts';

export type { FailureCall, JudgedFailure, JudgedTest } from './judged-test.ts';
export type { TestIdentity } from './test-identity.ts';

/** Kinds of evidence, in falling strength. `reference`: detection.md, section 2. */
export const EVIDENCE_KINDS = [
  /** Failed in one attempt and passed in another attempt of the same run. */
  'rerun-flip',
  /** The runner itself retried it inside one job: failed, then passed. */
  'runner-retry',
  /** Failed and passed on one commit in different runs of a push-like event. */
  'same-commit-flip',
  /** Failed in the same way in two or more proposals while main is green. */
  'unrelated-proposals',
  /** Failed on main or in a proposal, with passes before and after. */
  'separated-failure',
  /** Failed, and no pass has been seen since: it may be a regression. */
  'open-failure',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

const evidenceSchema = z.strictObject({
  kind: z.enum(EVIDENCE_KINDS),
  failed: evidenceRefSchema,
  /** The passing execution that makes it a flip; null for failures without one. */
  passed: evidenceRefSchema.nullable(),
  /** The commit on which it happened. */
  headSha: commitId,
  at: isoTime,
  /**
   * Natural-log odds, flaky against stable, that the group of same code added in which it happened. Null: it happened in
   * another matrix cell than the one whose sum is shown.
   */
  weight: logOdds.nullable(),
  /** P(this failure came from the code) and P(it came from the infrastructure); the rest is flakiness. */
  regression: share,
  infrastructure: share,
});
export type Evidence = z.infer<typeof evidenceSchema>;

const excerptSchema = z
  .array(
    z.strictObject({
      line: z.int().min(1),
      text: z.string().max(LIMITS.excerptLineChars),
    }),
  )
  .max(LIMITS.excerptLines);

/** A sentence of the model after validation: plain text of a restricted alphabet. `core/llm/answer.ts` is the gate. */
const modelSentence = z.string().max(LIMITS.modelSentenceChars).nullable();

/** Why a finding carries no cause of the model although the model was asked about it. `unsure`: it named none itself. */
export const NO_MODEL_CAUSE = ['refused', 'cut-off', 'invalid-answer', 'unsure'] as const;

const diagnosisSchema = z.strictObject({
  source: z.enum(['heuristics', 'model']),
  cause: z.enum(CAUSES),
  confidence: z.enum(CONFIDENCES),
  fix: z.enum(FIX_PATTERNS),
  /** Heuristic signals that spoke, by id. */
  signals: z.array(z.string().regex(/^[a-z0-9-]{1,60}$/)).max(20),
  /** What heuristics say where the model says something else. Absent: they agree, or only one of them spoke. */
  otherCause: z.enum(CAUSES).optional(),
  noModelCause: z.enum(NO_MODEL_CAUSE).optional(),
  causeSentence: modelSentence,
  fixSentence: modelSentence,
});
export type Diagnosis = z.infer<typeof diagnosisSchema>;

/** Groups of same code that are summed up in one line of the arithmetic. */
const groupedWeightSchema = z.strictObject({ groups: count, weight: logOdds });

/**
 * How the probability came about, in the matrix cell that speaks loudest: `prior` + `passes` + the weights of `evidence`
 * (where not null) + `others` = `total`, and P(flaky) = 1 / (1 + e^-total). Natural-log odds, flaky against stable.
 */
const weightsSchema = z.strictObject({
  prior: logOdds,
  /** Groups in which it only passed. */
  passes: groupedWeightSchema,
  /** Groups with failures that are not listed as evidence. */
  others: groupedWeightSchema,
  total: logOdds,
});
export type Weights = z.infer<typeof weightsSchema>;

/** What failures may pile up in. */
export const DIMENSIONS = ['cell', 'os', 'shard', 'label', 'hour', 'weekday'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const concentrationSchema = z.strictObject({
  dimension: z.enum(DIMENSIONS),
  /** The value of it, as printed; hours (`04-08`) and weekdays in UTC. */
  value: outsideText,
  /** Of the test's failures and executions, those with this value. */
  failed: count,
  executions: count,
  /** One-sided Fisher test of this value alone; listed are those that survive Holm's correction. */
  p: share,
});
export type Concentration = z.infer<typeof concentrationSchema>;

const clusterSchema = z.strictObject({
  by: z.enum(['signature', 'co-failure']),
  /** The other tests of the cluster; `test` itself is not among them. */
  members: z.array(testSchema).min(1).max(LIMITS.clusterMembers),
  omitted: count,
});

const impactSchema = z.strictObject({
  /** Runs that were red, or had to be re-run, with this test failing. */
  blockedRuns: count,
  /** Billed minutes of re-run attempts caused, shared with other failures of the same jobs. */
  rerunMinutes: notNegative,
  /** To be expected at the lower bound of the rate; of a cluster, all members together. `core/findings/cost/cost.ts`. */
  failuresPerWeek: notNegative,
  /** Billed minutes of re-runs a week. */
  minutesPerWeek: notNegative,
  /** Waiting, investigation and re-runs a week, in minutes of a developer: what findings are ranked by. */
  developerMinutesPerWeek: notNegative,
});

const findingWeekSchema = z.strictObject({
  /** Its Monday, UTC. */
  week: z.iso.date().refine(isMonday),
  /** Executions with a known outcome, and those that failed; failures that the code explains are in neither. */
  executions: count,
  failed: count,
});
/** One calendar week of a test. */
export type FindingWeek = z.infer<typeof findingWeekSchema>;

const findingSchema = z.strictObject({
  test: testSchema,
  /** Its id in earlier weeks, when it was renamed since. */
  formerly: outsideText.nullable(),
  state: z.enum(['confirmed', 'suspected']),
  /** Worth keeping out of the way until it is repaired: detection.md, section 4.6. */
  quarantine: z.boolean(),
  cluster: clusterSchema.nullable(),
  counts: z.strictObject({
    /** Job executions in which the test failed, after the infrastructure gate. */
    failed: count,
    /** Job executions in which its outcome is known: the denominator. */
    executions: count,
    /** Distinct runs and commits among the failures. */
    failedRuns: count,
    failedCommits: count,
    /** Same-code flips. */
    flips: count,
  }),
  /** P(flaky | evidence); core/scoring. */
  probability: share,
  /** Failure rate with its 95 % Wilson interval, and the 5 % quantile that ranking uses, with regressions taken out. */
  rate: z.strictObject({ value: share, low: share, high: share, lower5: share }),
  weights: weightsSchema,
  evidence: z.array(evidenceSchema).min(1).max(50),
  /** Where and when it fails more than elsewhere; empty when evenly. */
  concentration: z.array(concentrationSchema).max(5),
  /** Further re-runs of a failure that would settle whether it is flaky; null when nothing is open. */
  rerunAdvice: z.int().min(1).max(100).nullable(),
  /** Commits between which it began to fail; null when it did before the window. */
  introduced: z
    .strictObject({
      firstBad: commitId,
      lastGood: commitId.nullable(),
      /** The test itself appeared in the window. */
      newTest: z.boolean(),
    })
    .nullable(),
  excerpt: excerptSchema,
  /** Where the excerpt was taken. */
  excerptOf: evidenceRefSchema.nullable(),
  diagnosis: diagnosisSchema,
  /** Command that reproduces it, built from constants and the test's own id; null when the framework has none. */
  reproduce: z.string().max(1_000).nullable(),
  owners: z.array(z.string().max(200)).max(5),
  firstSeen: isoTime,
  lastSeen: isoTime,
  trend: z.enum(['new', 'recurring', 'worse', 'better']),
  /** Calendar weeks without a hole, oldest first, up to the one in which the window ends. None of them counts twice. */
  weeks: z.array(findingWeekSchema).max(LIMITS.findingWeeks),
  impact: impactSchema,
});
export type Finding = z.infer<typeof findingSchema>;

const infrastructureSchema = z.strictObject({
  bucket: z.enum([...INFRASTRUCTURE_BUCKETS, 'mass-failure', 'unknown']),
  executions: count,
  examples: z.array(evidenceRefSchema).min(1).max(5),
});
export type InfrastructureCluster = z.infer<typeof infrastructureSchema>;

const regressionSchema = z.strictObject({
  test: testSchema,
  state: z.enum(['broken', 'born-red', 'open-failure']),
  failed: count,
  executions: count,
  lastGood: commitId.nullable(),
  firstBad: commitId,
  examples: z.array(evidenceRefSchema).min(1).max(5),
});
export type Regression = z.infer<typeof regressionSchema>;

/** Job executions whose failure text talks to a language model. A fact for people; nothing follows from it. */
const addressedSchema = z.strictObject({
  executions: z.int().min(1),
  examples: z.array(evidenceRefSchema).min(1).max(5),
});
export type AddressedExecutions = z.infer<typeof addressedSchema>;

/** Tests that earlier weeks reported and this one does not; only when the data is complete. */
const goneSchema = z.strictObject({
  test: testSchema,
  lastSeen: isoTime,
  /** `fixed`: it ran often enough since without failing. `gone`: it no longer shows up. */
  how: z.enum(['gone', 'fixed']),
});

/** The input `max-cost` is smaller. */
const MOST_COST_USD = 10_000;

/**
 * `findings/findings.json`: everything that the issue will say, decided by classify and re-checked by report. Which tests
 * are listed, and every number, run id and link, were fixed before the model was asked.
 */
export const findingsSchema = z.strictObject({
  schema: z.literal('flakewarden/findings'),
  version: z.literal(3),
  tool: z.string().max(40),
  binding: bindingSchema,
  manifestSha256: sha256Hex,
  window: z.strictObject({ since: isoTime, until: isoTime }),
  /** End of the window of the newest earlier report that the history knows; null: there is none to compare with. */
  previousReport: isoTime.nullable(),
  /** Most costly first. */
  findings: z.array(findingSchema).max(LIMITS.findings),
  /** Candidates beyond the cap. */
  omittedFindings: count,
  /** Every test with a failure, whatever became of it: listed ones first, then regressions, then by id. */
  tests: z.array(judgedTestSchema).max(LIMITS.judgedTests),
  omittedTests: count,
  infrastructure: z.array(infrastructureSchema).max(20),
  regressions: z.array(regressionSchema).max(LIMITS.findings),
  /** Absent: none. */
  addressed: addressedSchema.optional(),
  gone: z.array(goneSchema).max(LIMITS.findings),
  looked: z.strictObject({
    runs: count,
    rerunRuns: count,
    jobExecutions: count,
    failedJobExecutions: count,
    logs: count,
    reports: count,
    tests: count,
    failures: count,
  }),
  completeness: completenessSchema,
  model: z.strictObject({
    /** Null: no model was asked. */
    name: z
      .string()
      .regex(/^[a-z0-9.:@-]{1,100}$/)
      .nullable(),
    /** Why findings carry heuristic diagnoses, when some do. */
    fallback: z.enum(['none', 'no-key', 'cost-cap', 'service-failed', 'some-refused']),
    asked: count,
    answered: count,
    costUsd: z.number().min(0).max(MOST_COST_USD),
    inputTokens: count,
    outputTokens: count,
  }),
});
export type Findings = z.infer<typeof findingsSchema>;

/** Fixed file names inside the findings folder. */
export const FINDINGS_FILES = {
  findings: 'findings.json',
  preview: 'flaky-issue-body.md',
  audit: 'audit.jsonl',
} as const;

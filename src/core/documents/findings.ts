import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { CAUSES, CONFIDENCES, FIX_PATTERNS } from '../model/cause.ts';
import { INFRASTRUCTURE_BUCKETS } from '../model/extraction.ts';
import { FRAMEWORKS } from '../model/framework.ts';
import { bindingSchema, commitId, evidenceRefSchema, isoTime, sha256Hex } from '../model/identifiers.ts';
import { completenessSchema } from './completeness.ts';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const outsideText = z.string().max(LIMITS.testIdChars);

/** A test as the report names it. Its identity is framework + suite + id + workflow + job; matrix cells are dimensions of it. */
const testSchema = z.strictObject({
  framework: z.enum(FRAMEWORKS),
  id: outsideText.min(1),
  suite: outsideText.nullable(),
  file: outsideText.nullable(),
  workflow: outsideText,
  /** Job name without its matrix values. */
  job: outsideText,
  /** Matrix cells in which it failed, e.g. `3.12, ubuntu-latest`; empty without a matrix. */
  cells: z.array(outsideText).max(50),
});
export type TestIdentity = z.infer<typeof testSchema>;

/** Kinds of evidence, in falling strength. `reference`: detection.md, section 2. */
export const EVIDENCE_KINDS = [
  /** Failed in one attempt and passed in another attempt of the same run. */
  'rerun-flip',
  /** The runner itself retried it inside one job: failed, then passed. */
  'runner-retry',
  /** Failed and passed on one commit in different runs of a push-like event. */
  'same-commit-flip',
  /** Failed, with passes of other commits before and after. */
  'isolated-failure',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

const evidenceSchema = z.strictObject({
  kind: z.enum(EVIDENCE_KINDS),
  failed: evidenceRefSchema,
  /** The passing execution that makes it a flip; null for isolated failures. */
  passed: evidenceRefSchema.nullable(),
  /** The commit on which it happened. */
  headSha: commitId,
  at: isoTime,
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

const diagnosisSchema = z.strictObject({
  source: z.enum(['heuristics', 'model']),
  cause: z.enum(CAUSES),
  confidence: z.enum(CONFIDENCES),
  fix: z.enum(FIX_PATTERNS),
  /** Heuristic signals that spoke, by id. */
  signals: z.array(z.string().regex(/^[a-z0-9-]{1,60}$/)).max(20),
  causeSentence: modelSentence,
  fixSentence: modelSentence,
});
export type Diagnosis = z.infer<typeof diagnosisSchema>;

const findingSchema = z.strictObject({
  test: testSchema,
  state: z.enum(['confirmed', 'suspected']),
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
  /** Failure rate with its 95 % Wilson interval. */
  rate: z.strictObject({ value: share, low: share, high: share }),
  evidence: z.array(evidenceSchema).min(1).max(50),
  excerpt: excerptSchema,
  /** Where the excerpt was taken. */
  excerptOf: evidenceRefSchema.nullable(),
  diagnosis: diagnosisSchema,
  /** Command that reproduces it, built from constants and the test's own id; null when the framework has none. */
  reproduce: z.string().max(1_000).nullable(),
  owners: z.array(z.string().max(200)).max(5),
  firstSeen: isoTime,
  lastSeen: isoTime,
  trend: z.enum(['new', 'recurring']),
  impact: z.strictObject({
    /** Runs that were red, or had to be re-run, with this test failing. */
    blockedRuns: count,
    /** Billed minutes of re-run attempts caused, shared with other failures of the same jobs. */
    rerunMinutes: z.number().min(0),
  }),
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

/** Tests that earlier weeks reported and this one does not; only when the data is complete. */
const goneSchema = z.strictObject({ test: testSchema, lastSeen: isoTime });

/**
 * `findings/findings.json`: everything that the issue will say, decided by classify and re-checked by report. Which tests
 * are listed, and every number, run id and link, were fixed before the model was asked.
 */
export const findingsSchema = z.strictObject({
  schema: z.literal('flakewarden/findings'),
  version: z.literal(1),
  tool: z.string().max(40),
  binding: bindingSchema,
  manifestSha256: sha256Hex,
  window: z.strictObject({ since: isoTime, until: isoTime }),
  /** Most costly first. */
  findings: z.array(findingSchema).max(LIMITS.findings),
  /** Candidates beyond the cap. */
  omittedFindings: count,
  infrastructure: z.array(infrastructureSchema).max(20),
  regressions: z.array(regressionSchema).max(LIMITS.findings),
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
    costUsd: z.number().min(0),
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

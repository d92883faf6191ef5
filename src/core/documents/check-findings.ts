import { DocumentError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { EvidenceRef } from '../model/identifiers.ts';
import type { Evidence, Finding, Findings, Regression, TestIdentity } from './findings.ts';
import type { Manifest, ManifestJob, ManifestRun } from './manifest.ts';

/** Shares are written with six digits. */
const TOLERANCE = 1e-5;

/**
 * Checks findings against the manifest, which comes straight from fetch: that both are about the same window of the same
 * run, that every run, attempt, job and commit they cite exists and belongs together, and that the counts are possible.
 * The part that made the findings had untrusted text before its eyes; this one has not.
 *
 * @throws DocumentError that names the rule and the position, never anything from the documents.
 */
export function checkFindings(findings: Findings, manifest: Manifest, manifestSha256: string): void {
  const facts = new Facts(manifest);
  checkHeader(findings, manifest, manifestSha256);
  checkLooked(findings, manifest);
  findings.findings.forEach((finding, i) => {
    checkFinding(finding, facts, `Finding ${i + 1}`);
  });
  findings.infrastructure.forEach(({ executions, examples }, i) => {
    const where = `Infrastructure cluster ${i + 1}`;
    for (const example of examples) facts.jobOf(example, where);
    demand(executions >= examples.length && executions <= manifest.jobs.length, where, 'has impossible counts');
  });
  findings.regressions.forEach((regression, i) => {
    checkRegression(regression, facts, `Regression ${i + 1}`);
  });
  checkTests(findings);
}

/** The manifest, by id. */
class Facts {
  readonly runs: ReadonlyMap<string, ManifestRun>;
  readonly commits: ReadonlySet<string>;
  readonly #jobs: ReadonlyMap<string, ManifestJob>;
  readonly #logs: ReadonlySet<string>;

  constructor(manifest: Manifest) {
    this.runs = new Map(manifest.runs.map((run) => [run.id, run]));
    this.commits = new Set(manifest.runs.map((run) => run.headSha));
    this.#jobs = new Map(manifest.jobs.map((job) => [job.id, job]));
    this.#logs = new Set(manifest.logs.map((log) => log.jobId));
  }

  get executions(): number {
    return this.#jobs.size;
  }

  jobOf({ runId, attempt, jobId }: EvidenceRef, where: string): ManifestJob {
    const job = this.#jobs.get(jobId);
    if (job === undefined) throw mismatch(where, 'cites a job that the manifest does not hold');
    demand(job.runId === runId && job.attempt === attempt, where, 'cites a job of another run or attempt');
    return job;
  }

  runOf(ref: EvidenceRef, where: string): ManifestRun {
    this.jobOf(ref, where);
    const run = this.runs.get(ref.runId);
    if (run === undefined) throw mismatch(where, 'cites a run that the manifest does not hold');
    demand(
      run.attempts.some(({ number }) => number === ref.attempt),
      where,
      'cites an attempt that the run never had',
    );
    return run;
  }

  hasLog(ref: EvidenceRef): boolean {
    return this.#logs.has(ref.jobId);
  }
}

function checkHeader(findings: Findings, manifest: Manifest, manifestSha256: string): void {
  const where = 'The findings';
  const { binding, window, completeness } = findings;
  demand(findings.manifestSha256 === manifestSha256, where, 'were made from another manifest');
  demand(
    binding.repositoryId === manifest.binding.repositoryId &&
      binding.runId === manifest.binding.runId &&
      binding.runAttempt === manifest.binding.runAttempt,
    where,
    'belong to another run',
  );
  demand(
    window.since === manifest.window.since && window.until === manifest.window.until,
    where,
    'have another window',
  );
  demand(
    manifest.completeness.complete || !completeness.complete,
    where,
    'call complete what the manifest calls incomplete',
  );
  demand(completeness.complete || findings.gone.length === 0, where, 'call tests gone although data is missing');
}

function checkLooked({ looked, model, findings }: Findings, manifest: Manifest): void {
  const where = 'The findings';
  const possible =
    looked.runs <= manifest.runs.length &&
    looked.rerunRuns <= looked.runs &&
    looked.jobExecutions <= manifest.jobs.length &&
    looked.failedJobExecutions <= looked.jobExecutions &&
    looked.logs <= manifest.logs.length &&
    looked.reports <= manifest.reports.length;
  demand(possible, where, 'claim to have read more than the manifest holds');
  demand(model.answered <= model.asked, where, 'claim more answers of the model than requests');
  const explained = findings.some(({ diagnosis }) => diagnosis.source === 'model');
  demand(!explained || (model.name !== null && model.answered > 0), where, 'name no model for their diagnoses');
}

function checkFinding(finding: Finding, facts: Facts, where: string): void {
  for (const item of finding.evidence) checkEvidence(item, facts, where);
  const { excerpt, excerptOf, diagnosis } = finding;
  if (excerptOf === null) demand(excerpt.length === 0, where, 'quotes a log without saying which');
  else {
    facts.runOf(excerptOf, where);
    demand(excerpt.length === 0 || facts.hasLog(excerptOf), where, 'quotes a log that the manifest does not hold');
  }
  const sentences = [diagnosis.causeSentence, diagnosis.fixSentence];
  demand(
    diagnosis.source === 'model' || sentences.every((sentence) => sentence === null),
    where,
    'holds sentences of a model that was not asked',
  );
  checkCounts(finding, facts, where);
}

function checkEvidence({ kind, failed, passed, headSha }: Evidence, facts: Facts, where: string): void {
  const run = facts.runOf(failed, where);
  demand(run.headSha === headSha, where, 'cites a commit that is not that of its run');
  if (passed === null) {
    demand(kind === 'isolated-failure' || kind === 'runner-retry', where, 'calls a flip what has no passing side');
    return;
  }
  const other = facts.runOf(passed, where);
  demand(other.headSha === headSha, where, 'compares two different commits');
  const fits = {
    'rerun-flip': other.id === run.id && passed.attempt !== failed.attempt,
    'runner-retry': passed.jobId === failed.jobId,
    'same-commit-flip': other.id !== run.id,
    'isolated-failure': false,
  };
  demand(fits[kind], where, 'cites evidence of another kind than it says');
}

function checkCounts({ counts, rate, state, impact, ...finding }: Finding, facts: Facts, where: string): void {
  const { failed, executions, failedRuns, failedCommits, flips } = counts;
  const possible =
    failed >= 1 &&
    failed <= executions &&
    executions <= facts.executions &&
    failedRuns >= 1 &&
    failedRuns <= failed &&
    failedCommits >= 1 &&
    failedCommits <= failedRuns &&
    impact.blockedRuns <= facts.runs.size;
  demand(possible, where, 'has impossible counts');
  demand(state === 'suspected' || flips >= 1, where, 'is called confirmed without a flip');
  demand(
    rate.low <= rate.value + TOLERANCE && rate.value <= rate.high + TOLERANCE,
    where,
    'has a rate outside its interval',
  );
  demand(
    Date.parse(finding.firstSeen) <= Date.parse(finding.lastSeen),
    where,
    'was seen last before it was seen first',
  );
}

function checkRegression(regression: Regression, facts: Facts, where: string): void {
  const { failed, executions, firstBad, lastGood, examples } = regression;
  for (const example of examples) facts.runOf(example, where);
  demand(failed <= executions && executions <= facts.executions, where, 'has impossible counts');
  demand(
    facts.commits.has(firstBad) && (lastGood === null || facts.commits.has(lastGood)),
    where,
    'names a commit that the manifest does not hold',
  );
}

/**
 * A test is a finding once, and then neither a regression nor gone. Names that were cut to the cap can no longer be told
 * apart and are left alone.
 */
function checkTests({ findings, regressions, gone }: Findings): void {
  const keys = keysOf(findings);
  const flaky = new Set(keys);
  const twice = flaky.size < keys.length || [...keysOf(regressions), ...keysOf(gone)].some((key) => flaky.has(key));
  demand(!twice, 'The findings', 'list a test twice');
}

function keysOf(items: readonly { readonly test: TestIdentity }[]): readonly string[] {
  return items.filter(({ test }) => test.id.length < LIMITS.testIdChars).map(({ test }) => keyOf(test));
}

function keyOf({ framework, suite, id, workflow, job }: TestIdentity): string {
  return JSON.stringify([framework, suite, id, workflow, job]);
}

function demand(holds: boolean, where: string, fault: string): void {
  if (!holds) throw mismatch(where, fault);
}

function mismatch(where: string, fault: string): DocumentError {
  const verb = where === 'The findings' ? '' : ': it';
  return new DocumentError(`${where}${verb} ${fault}.`, {
    code: 'findings-mismatch',
    hint: 'Nothing was written. Run all parts again; if it happens again, please report it as a bug of flakewarden.',
  });
}

import { TOOL } from '../tool.ts';
import { checkCandidates } from './check-candidates.ts';
import { demand, Facts, identityKey, TOLERANCE } from './check-facts.ts';
import { checkFinding } from './check-finding.ts';
import type { AddressedExecutions, Findings, JudgedTest, Regression, TestIdentity } from './findings.ts';
import type { Manifest } from './manifest.ts';

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
  checkPreviousReport(findings);
  checkLooked(findings, manifest);
  findings.findings.forEach((finding, i) => {
    checkFinding(finding, facts, `Finding ${i + 1}`);
  });
  findings.infrastructure.forEach(({ executions, examples }, i) => {
    const where = `Infrastructure cluster ${i + 1}`;
    for (const example of examples) facts.jobOf(example, where);
    demand(executions >= examples.length && executions <= manifest.jobs.length, where, 'has impossible counts');
  });
  if (findings.addressed !== undefined) checkAddressed(findings.addressed, facts);
  findings.regressions.forEach((regression, i) => {
    checkRegression(regression, facts, `Regression ${i + 1}`);
  });
  findings.tests.forEach((test, i) => {
    checkJudged(test, facts, `Test ${i + 1}`);
  });
  checkTests(findings);
  checkCandidates(findings);
}

function checkHeader(findings: Findings, manifest: Manifest, manifestSha256: string): void {
  const where = 'The findings';
  const { binding, window, completeness } = findings;
  demand(findings.tool === TOOL, where, 'were made by another version');
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

/** What is called anything but new, or gone, was listed by an earlier report. */
function checkPreviousReport({ previousReport, window, findings, gone }: Findings): void {
  const where = 'The findings';
  if (previousReport === null) {
    const isFirst = gone.length === 0 && findings.every(({ trend }) => trend === 'new');
    demand(isFirst, where, 'compare with an earlier report that they do not name');
  } else {
    const isEarlier = Date.parse(previousReport) < Date.parse(window.until);
    demand(isEarlier, where, 'name an earlier report that is not earlier');
  }
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
  const silent = findings.filter(({ diagnosis }) => !['unsure', undefined].includes(diagnosis.noModelCause));
  const unsure = findings.filter(({ diagnosis }) => diagnosis.noModelCause === 'unsure');
  demand(silent.length <= model.asked - model.answered, where, 'tell of more refusals than there were requests');
  demand(unsure.length <= model.answered, where, 'tell of more answers of the model than there were');
}

function checkAddressed({ executions, examples }: AddressedExecutions, facts: Facts): void {
  const where = 'The findings';
  for (const example of examples) facts.jobOf(example, where);
  const ids = new Set(examples.map(({ jobId }) => jobId));
  const possible = ids.size === examples.length && executions >= ids.size && executions <= facts.executions;
  demand(possible, where, 'have impossible counts of executions that address a model');
}

function checkRegression(regression: Regression, facts: Facts, where: string): void {
  const { failed, executions, firstBad, lastGood, examples } = regression;
  for (const example of examples) facts.runOf(example, where);
  demand(failed <= executions && executions <= facts.executions, where, 'has impossible counts');
  facts.demandCommits([firstBad, lastGood], where);
}

function checkJudged({ failed, executions, failures }: JudgedTest, facts: Facts, where: string): void {
  for (const failure of failures) {
    facts.runOf(failure, where);
    const shares = failure.flake + failure.regression + failure.infrastructure;
    demand(Math.abs(shares - 1) <= TOLERANCE, where, 'explains a failure by shares that are not one whole');
  }
  const possible = failed <= executions && executions <= facts.executions && failures.length <= facts.executions;
  demand(possible, where, 'has impossible counts');
}

/**
 * A test is listed once: as a finding or a member of one's cluster, and then neither as a regression nor as gone. What is
 * listed was also judged, with the same result.
 */
function checkTests({ findings, regressions, gone, tests, omittedTests }: Findings): void {
  const where = 'The findings';
  const judged = new Map(tests.flatMap((item) => entryOf(item)));
  demand(judged.size === tests.flatMap((item) => entryOf(item)).length, where, 'list a test twice');
  const members = findings.flatMap(({ cluster }) => cluster?.members ?? []).map((test) => ({ test }));
  const keys = keysOf([...findings, ...members]);
  const flaky = new Set(keys);
  const twice = flaky.size < keys.length || [...keysOf(regressions), ...keysOf(gone)].some((key) => flaky.has(key));
  demand(!twice, where, 'list a test twice');
  const isJudged = (key: string) => omittedTests > 0 || judged.has(key);
  demand([...keys, ...keysOf(regressions)].every(isJudged), where, 'list a test that was not judged');
  const agree = [...findings, ...regressions].every(({ test, state }) => {
    const other = judged.get(identityKey(test) ?? '');
    return other === undefined || other.state === state;
  });
  demand(agree, where, 'judge a test in two ways');
}

function entryOf(item: JudgedTest): readonly (readonly [string, JudgedTest])[] {
  const key = identityKey(item.test);
  return key === undefined ? [] : [[key, item]];
}

function keysOf(items: readonly { readonly test: TestIdentity }[]): readonly string[] {
  return items.flatMap(({ test }) => identityKey(test) ?? []);
}

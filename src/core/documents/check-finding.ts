import { isReproduceCommand } from '../findings/reproduce/reproduce.ts';
import { DAYS_OF_A_WEEK, dayOf, mondayOf } from '../model/calendar.ts';
import { demand, type Facts, TOLERANCE } from './check-facts.ts';
import type { Evidence, EvidenceKind, Finding, Weights } from './findings.ts';

/** One finding against the manifest: its evidence, its quotation, its numbers and its arithmetic. */
export function checkFinding(finding: Finding, facts: Facts, where: string): void {
  for (const item of finding.evidence) checkEvidence(item, facts, where);
  checkQuotation(finding, facts, where);
  const { reproduce, test, diagnosis } = finding;
  const isOurs = reproduce === null || isReproduceCommand(reproduce, test, diagnosis.cause);
  demand(isOurs, where, 'holds a command that is not ours');
  checkCounts(finding, facts, where);
  checkRate(finding, where);
  checkWeights(finding, where);
  checkConcentration(finding, where);
  checkWeeks(finding, facts, where);
  if (finding.introduced !== null) {
    facts.demandCommits([finding.introduced.firstBad, finding.introduced.lastGood], where);
  }
}

/** Kinds that need a pass of the same code. */
const FLIPS: ReadonlySet<EvidenceKind> = new Set(['rerun-flip', 'runner-retry', 'same-commit-flip']);

function checkEvidence(item: Evidence, facts: Facts, where: string): void {
  const { kind, failed, passed, headSha } = item;
  const run = facts.runOf(failed, where);
  demand(run.headSha === headSha, where, 'cites a commit that is not that of its run');
  demand(item.regression + item.infrastructure <= 1 + TOLERANCE, where, 'explains a failure more than once');
  if (passed === null) {
    demand(!FLIPS.has(kind) || kind === 'runner-retry', where, 'calls a flip what has no passing side');
    return;
  }
  const other = facts.runOf(passed, where);
  demand(other.headSha === headSha, where, 'compares two different commits');
  const fits =
    (kind === 'rerun-flip' && other.id === run.id && passed.attempt !== failed.attempt) ||
    (kind === 'runner-retry' && passed.jobId === failed.jobId) ||
    (kind === 'same-commit-flip' && other.id !== run.id);
  demand(fits, where, 'cites evidence of another kind than it says');
}

function checkQuotation({ excerpt, excerptOf, diagnosis }: Finding, facts: Facts, where: string): void {
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
  checkDisagreement(diagnosis, where);
}

function checkDisagreement(
  { source, cause, confidence, otherCause, noModelCause }: Finding['diagnosis'],
  where: string,
): void {
  demand(noModelCause === undefined || source === 'heuristics', where, 'has a diagnosis of a model that gave none');
  const disagrees = source === 'model' && confidence === 'low' && otherCause !== cause && otherCause !== 'unknown';
  demand(otherCause === undefined || disagrees, where, 'tells of a disagreement that is none');
}

function checkCounts({ counts, state, quarantine, impact, ...finding }: Finding, facts: Facts, where: string): void {
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
  demand(state === 'confirmed' || !quarantine, where, 'is proposed for quarantine on suspicion');
  demand(
    Date.parse(finding.firstSeen) <= Date.parse(finding.lastSeen),
    where,
    'was seen last before it was seen first',
  );
}

function checkRate({ rate }: Finding, where: string): void {
  demand(
    rate.low <= rate.value + TOLERANCE && rate.value <= rate.high + TOLERANCE,
    where,
    'has a rate outside its interval',
  );
  demand(rate.lower5 <= rate.high + TOLERANCE, where, 'has a lower bound above its interval');
}

function checkWeights({ weights, evidence, probability }: Finding, where: string): void {
  const parts = [...listedWeights(evidence), weights.prior, weights.passes.weight, weights.others.weight];
  const sum = parts.reduce((total, part) => total + part, 0);
  demand(Math.abs(sum - weights.total) <= TOLERANCE * parts.length, where, 'has weights that do not add up');
  demand(Math.abs(probabilityOf(weights) - probability) <= TOLERANCE, where, 'has a probability unlike its weights');
}

function listedWeights(evidence: readonly Evidence[]): readonly number[] {
  return evidence.flatMap(({ weight }) => (weight === null ? [] : [weight]));
}

function probabilityOf({ total }: Weights): number {
  return 1 / (1 + Math.exp(-total));
}

function checkConcentration({ concentration, counts }: Finding, where: string): void {
  // Executions in cells in which it never failed are passes here, and no part of the counts.
  const possible = concentration.every(({ failed, executions }) => failed <= executions && failed <= counts.failed);
  demand(possible, where, 'counts more in one place than in all');
}

/** Earlier weeks are not in the manifest: of them only the form can be checked. */
function checkWeeks({ weeks }: Finding, facts: Facts, where: string): void {
  const last = mondayOf(dayOf(Date.parse(facts.until) - 1));
  const inOrder = weeks.every(({ week }, i) => {
    const monday = last - (weeks.length - 1 - i) * DAYS_OF_A_WEEK;
    return dayOf(Date.parse(week)) === monday;
  });
  demand(inOrder, where, 'has weeks with a hole, in disorder or beyond its window');
  const possible = weeks.every(({ executions, failed }) => failed <= executions);
  demand(possible, where, 'failed more often in a week than it ran');
}

import type { Diagnosis, Evidence, Finding, Weights } from '../documents/findings.ts';
import type { Lane } from '../evidence/group.ts';
import { LIMITS } from '../limits.ts';
import type { EvidenceRef } from '../model/identifiers.ts';
import { wilsonInterval } from '../scoring/beta.ts';
import { concentrationOf, suiteOrderOf } from './cause-evidence.ts';
import type { Impact } from './cost/impact.ts';
import type { Ranked } from './cost/rank.ts';
import { rerunAdvice } from './cost/rerun-advice.ts';
import { evidenceOf, flipCount, summedLane } from './evidence-items.ts';
import { flakeShare } from './failure-call.ts';
import { failureShares } from './failure-shares.ts';
import { reproduceCommand } from './reproduce/reproduce.ts';
import { rounded } from './rounded.ts';
import type { Settings } from './settings.ts';
import type { TestVerdict } from './test-verdict.ts';
import type { Memory } from './weeks/memory.ts';
import { lastFailure } from './weeks/weeks.ts';
import { weightsOf } from './weights.ts';

export interface Quotation {
  readonly lines: Finding['excerpt'];
  readonly of: EvidenceRef | null;
}

/** What a finding says beside its evidence. */
export interface Remarks {
  readonly quotation: Quotation;
  readonly diagnosis: Diagnosis;
  /** What history and the present window say together. */
  readonly memory: Memory;
  readonly owners: readonly string[];
  readonly settings: Settings;
  /** All lanes of the evidence, after the gate. */
  readonly lanes: readonly Lane[];
}

/** Builds the finding of a candidate. */
export function findingOf(candidate: Ranked, remarks: Remarks): Finding {
  const { verdict, impact } = candidate;
  const { quotation, diagnosis, memory, owners, settings, lanes } = remarks;
  const { failed, executions, failures } = verdict;
  const probability = rounded(verdict.probability);
  const evidence = [...evidenceOf(verdict)];
  const concentration = concentrationOf(verdict, lanes);
  return {
    test: verdict.test,
    formerly: memory.formerlyOf(verdict.test),
    state: verdict.state === 'confirmed' ? 'confirmed' : 'suspected',
    quarantine: candidate.quarantine,
    cluster: clusterOf(candidate),
    counts: {
      failed,
      executions,
      failedRuns: new Set(failures.map((o) => o.execution.run.id)).size,
      failedCommits: new Set(failures.map((o) => o.execution.run.headSha)).size,
      flips: flipCount(verdict),
    },
    probability,
    rate: rateOf(verdict, impact),
    weights: arithmeticOf(verdict, evidence),
    evidence,
    concentration: [...concentration],
    rerunAdvice: adviceOf(verdict, settings),
    introduced: memory.introducedOf(verdict),
    excerpt: quotation.lines,
    excerptOf: quotation.of,
    diagnosis,
    reproduce: reproduceCommand(verdict.test, { cause: diagnosis.cause, ...suiteOrderOf(verdict, concentration) }),
    owners: [...owners],
    firstSeen: memory.firstSeenOf(verdict),
    lastSeen: lastFailure(verdict),
    trend: memory.trendOf(verdict.test),
    weeks: memory.weeksOf(verdict.test),
    impact: {
      blockedRuns: impact.blockedRuns,
      rerunMinutes: hundredth(impact.rerunMinutes),
      failuresPerWeek: hundredth(impact.cost.failures),
      minutesPerWeek: hundredth(impact.cost.minutes),
      developerMinutesPerWeek: hundredth(impact.cost.developerMinutes),
    },
  };
}

function clusterOf({ cluster }: Ranked): Finding['cluster'] {
  if (cluster === undefined) return null;
  const members = cluster.members.slice(0, LIMITS.clusterMembers).map(({ test }) => test);
  return { by: cluster.by, members, omitted: cluster.members.length - members.length };
}

/** A confirmed test was seen to do both: nothing is open. */
function adviceOf(verdict: TestVerdict, { parameters, rules }: Settings): number | null {
  const { state, executions, failed, failures } = verdict;
  if (state === 'confirmed') return null;
  const sharesOf = failureShares([verdict]);
  const flakes = failures.reduce((sum, failure) => sum + flakeShare(sharesOf(failure)), 0);
  return rerunAdvice({ passes: executions - failed, flakes }, parameters, rules);
}

function rateOf({ failed, executions }: TestVerdict, { lowerRate }: Impact): Finding['rate'] {
  const { low, high } = wilsonInterval(failed, executions);
  return {
    value: rounded(executions === 0 ? 0 : failed / executions),
    low: rounded(low),
    high: rounded(high),
    lower5: rounded(lowerRate),
  };
}

/** How its probability came about, in the matrix cell that speaks loudest. */
export function arithmeticOf(verdict: TestVerdict, evidence: readonly Evidence[]): Weights {
  const lane = summedLane(verdict);
  if (lane === undefined) throw new Error('a verdict has a lane');
  const { prior, total, failures } = lane.score;
  return weightsOf({ groups: lane.timeline.groups.length, prior, total, failures }, evidence);
}

/** Minutes and failures: what a reader can use. */
function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

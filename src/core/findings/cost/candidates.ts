import type { Execution } from '../../evidence/execution.ts';
import { clustersOf } from '../clusters/clusters.ts';
import type { Settings } from '../settings.ts';
import type { TestVerdict } from '../test-verdict.ts';
import { failingTestsByJob, impactOf } from './impact.ts';
import { quarantinedOf, suiteSize } from './quarantine.ts';
import { type Ranked, rank } from './rank.ts';
import { rerunTimesOf } from './rerun-times.ts';

/** The days that the evidence covers. */
export interface Window {
  readonly since: string;
  readonly until: string;
}

/** What candidates are measured against. */
export interface Surroundings {
  /** Everything that was judged, flaky or not. */
  readonly verdicts: readonly TestVerdict[];
  /** All executions, also those that the infrastructure gate took out. */
  readonly executions: readonly Execution[];
  readonly window: Window;
}

const WEEK_MS = 7 * 24 * 3_600_000;
/** Evidence of an hour says nothing about a week: counted as one day at least. */
const SHORTEST_WINDOW_WEEKS = 1 / 7;

/** One candidate per cause, with what it costs; the most costly first. */
export function candidatesOf(
  flaky: readonly TestVerdict[],
  { verdicts, executions, window }: Surroundings,
  { rates, parameters, rules }: Settings,
): readonly Ranked[] {
  const weeks = (Date.parse(window.until) - Date.parse(window.since)) / WEEK_MS;
  const context = {
    times: rerunTimesOf(executions),
    sharers: failingTestsByJob(verdicts),
    weeks: Math.max(SHORTEST_WINDOW_WEEKS, weeks),
    rates,
    parameters,
  };
  const candidates = clustersOf(flaky).map(({ by, lead, members }) => ({
    verdict: lead,
    impact: impactOf([lead, ...members], context),
    cluster: by === null ? undefined : { by, members },
  }));
  const ranked = rank(candidates);
  const quarantined = quarantinedOf(ranked, suiteSize(executions, parameters), rules);
  return ranked.map((candidate) => ({ ...candidate, quarantine: quarantined.has(candidate.verdict) }));
}

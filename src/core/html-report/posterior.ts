import type { TestGroup } from '../evidence/timeline.ts';
import { summedLane } from '../findings/evidence-items.ts';
import type { LaneVerdict } from '../findings/lane-verdict.ts';
import { rounded } from '../findings/rounded.ts';
import type { TestVerdict } from '../findings/test-verdict.ts';
import type { ReportTest } from './report-data.ts';

/** Least change that a curve shows: half a percent of it is less than a pixel. */
const LEAST_CHANGE = 0.002;

/**
 * P(flaky) as the evidence came in: the arithmetic of the finding, in the matrix cell that speaks loudest. It starts at
 * the prior, and each group of same code adds its weight with the last run in which its outcome was seen. Of groups that
 * only passed the model keeps one weight for all of them together, which is spread evenly here; those with a failure have
 * their own. The last point is the probability that is shown.
 *
 * @param runAt position of a run in its workflow; -1: it is not shown, and adds to where the curve begins
 */
export function posteriorOf(verdict: TestVerdict, runAt: (runId: string) => number): ReportTest['posterior'] {
  const lane = summedLane(verdict);
  // Of a broken test the sum was set, not added up.
  if (lane === undefined || lane.state === 'broken' || lane.state === 'born-red') return [];
  const { prior, total } = lane.score;
  const steps = stepsOf(lane, runAt);
  const points: [run: number, probability: number][] = [];
  let sum = prior;
  let shown = Number.NaN;
  for (const [i, { run, weight }] of steps.entries()) {
    sum += weight;
    if (run < 0 || steps[i + 1]?.run === run) continue;
    const isLast = i === steps.length - 1;
    const probability = probabilityOf(isLast ? total : sum);
    if (!isLast && Math.abs(probability - shown) < LEAST_CHANGE) continue;
    points.push([run, rounded(probability)]);
    shown = probability;
  }
  return points;
}

interface Step {
  readonly run: number;
  readonly weight: number;
}

/** What each group adds and when, oldest first. */
function stepsOf({ timeline, score }: LaneVerdict, runAt: (runId: string) => number): readonly Step[] {
  const weights = new Map(score.failures.map(({ group, weight }) => [group, weight]));
  const failed = score.failures.reduce((sum, { weight }) => sum + weight, 0);
  const passing = timeline.groups.filter(({ index }) => !weights.has(index)).length;
  const ofOnePass = (score.total - score.prior - failed) / Math.max(1, passing);
  return timeline.groups
    .map((group) => ({ run: lastRun(group, runAt), weight: weights.get(group.index) ?? ofOnePass }))
    .toSorted((a, b) => a.run - b.run);
}

function lastRun({ observations }: TestGroup, runAt: (runId: string) => number): number {
  return observations.reduce((last, { execution }) => Math.max(last, runAt(execution.run.id)), -1);
}

function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

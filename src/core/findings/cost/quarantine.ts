import type { Execution } from '../../evidence/execution.ts';
import type { ModelParameters } from '../../scoring/parameters.ts';
import { evidenceOf } from '../evidence-items.ts';
import type { Rules } from '../rules.ts';
import type { TestVerdict } from '../test-verdict.ts';
import { isProtected } from './protected-tests.ts';
import type { Ranked } from './rank.ts';

/**
 * Confirmed tests that are worth keeping out of the way until somebody repairs them, the most costly ones first, and never
 * more than a share of the suite: detection.md, section 4.6. A quarantine hides regressions as well, so a test that caught
 * one in this window is never proposed, nor is one of a defence. Where a cause has several tests, only the one that stands for it is judged.
 *
 * @param ranked most costly first
 * @param suite number of tests in the repository
 */
export function quarantinedOf(
  ranked: readonly Pick<Ranked, 'verdict' | 'impact'>[],
  suite: number,
  rules: Rules,
): ReadonlySet<TestVerdict> {
  const worth = ranked.filter((candidate) => isWorthIt(candidate, rules)).map(({ verdict }) => verdict);
  return new Set(worth.slice(0, atMost(suite, rules)));
}

/** A share of nothing quarantines nothing; any other share leaves room for one test. */
function atMost(suite: number, { quarantineShare }: Rules): number {
  return quarantineShare === 0 ? 0 : Math.max(1, Math.floor(quarantineShare * suite));
}

function isWorthIt({ verdict, impact }: Pick<Ranked, 'verdict' | 'impact'>, rules: Rules): boolean {
  const { state, probability } = verdict;
  return (
    state === 'confirmed' &&
    (flippedCommits(verdict) >= rules.quarantineCommits || probability >= rules.quarantineProbability) &&
    impact.lowerRate >= rules.quarantineRate &&
    impact.cost.developerMinutes >= rules.quarantineCost &&
    !caughtRegression(verdict, rules) &&
    !isProtected(verdict.test)
  );
}

/** Distinct commits with a same-code flip. */
function flippedCommits(verdict: TestVerdict): number {
  return new Set(evidenceOf(verdict).flatMap(({ passed, headSha }) => (passed === null ? [] : [headSha]))).size;
}

function caughtRegression({ lanes }: TestVerdict, { regressionCall }: Rules): boolean {
  return lanes.some(({ score }) => score.failures.some(({ regression }) => regression >= regressionCall));
}

/** Tests in the repository: per job the most that one execution ran, or the default where its runner prints no number. */
export function suiteSize(executions: readonly Execution[], { tests }: Pick<ModelParameters, 'tests'>): number {
  const sizes = new Map<string, number>();
  for (const { run, identity, executed, failures } of executions) {
    const key = JSON.stringify([run.workflowId, identity.job]);
    const size = executed ?? (failures.size > 0 ? tests : 0);
    sizes.set(key, Math.max(sizes.get(key) ?? 0, size));
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

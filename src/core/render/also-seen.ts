import type { Findings, InfrastructureCluster, Regression } from '../documents/findings.ts';
import { type RegressionCluster, regressionClusters } from '../findings/clusters/regression-clusters.ts';
import { jobLink } from './links.ts';
import { join, phrase } from './phrase.ts';
import type { Line } from './tree.ts';

/** Job executions shown per cluster of infrastructure failures. */
const EXAMPLES = 2;

/** One list after the findings. */
export interface SeenList {
  readonly title: Line;
  readonly lines: readonly Line[];
}

/**
 * Infrastructure failures, suspected regressions and gone tests: one line each, at most `atMost` of a list and a line that
 * counts the others. Lists with nothing in them are left out. The issue and the HTML report both lay out these lines.
 */
export function alsoSeen({ infrastructure, regressions, gone }: Findings, atMost: number): readonly SeenList[] {
  const lists = [
    listOf(phrase('infrastructureTitle'), infrastructure, { atMost, line: cluster, more: 'infrastructureLeftOut' }),
    listOf(phrase('regressionsTitle'), regressionClusters(regressions), {
      atMost,
      line: brokenTogether,
      more: 'regressionsLeftOut',
    }),
    listOf(phrase('goneTitle'), gone, {
      atMost,
      line: ({ test, lastSeen, how }) => phrase(how, test.id, lastSeen),
      more: 'goneLeftOut',
    }),
  ];
  return lists.filter(({ lines }) => lines.length > 0);
}

interface Lines<T> {
  readonly atMost: number;
  readonly line: (item: T) => Line;
  readonly more: 'infrastructureLeftOut' | 'regressionsLeftOut' | 'goneLeftOut';
}

function listOf<T>(title: Line, items: readonly T[], { atMost, line, more }: Lines<T>): SeenList {
  const lines = items.slice(0, atMost).map(line);
  const left = items.length - lines.length;
  return { title, lines: left > 0 ? [...lines, phrase(more, left)] : lines };
}

function cluster({ bucket, executions, examples }: InfrastructureCluster): Line {
  return phrase('infrastructure', bucket, executions, examples.slice(0, EXAMPLES).map(jobLink));
}

/** Tests that one commit broke are one line, and the first of them stands for all. */
function brokenTogether({ lead, members }: RegressionCluster): Line {
  return join(regression(lead), members.length === 0 ? [] : phrase('sameCommit', members.length));
}

function regression({ test, state, failed, executions, firstBad, lastGood, examples }: Regression): Line {
  const names = { broken: 'broken', 'born-red': 'bornRed', 'open-failure': 'openFailure' } as const;
  const example = examples[0];
  if (example === undefined) return [];
  return join(
    phrase(names[state], firstBad, test.id, failed, executions, jobLink(example)),
    lastGood === null ? [] : phrase('lastGood', lastGood),
  );
}

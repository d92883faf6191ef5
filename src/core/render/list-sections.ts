import type { Findings, InfrastructureCluster, Regression } from '../documents/findings.ts';
import { type RegressionCluster, regressionClusters } from '../findings/clusters/regression-clusters.ts';
import type { Detail } from './detail.ts';
import { jobLink } from './links.ts';
import { join, phrase } from './phrase.ts';
import type { Block, Inline } from './tree.ts';

/** Job executions shown per cluster of infrastructure failures. */
const EXAMPLES = 2;

/** Infrastructure failures, suspected regressions and gone tests: one line each, empty lists not at all. */
export function listSections(findings: Findings, detail: Detail): readonly Block[] {
  return [
    ...section(phrase('regressionsTitle'), regressionClusters(findings.regressions).map(brokenTogether), detail),
    ...section(phrase('infrastructureTitle'), findings.infrastructure.map(cluster), detail),
    ...section(
      phrase('goneTitle'),
      findings.gone.map(({ test, lastSeen, how }) => phrase(how, test.id, lastSeen)),
      detail,
    ),
  ];
}

function section(title: readonly Inline[], lines: readonly (readonly Inline[])[], detail: Detail): readonly Block[] {
  if (lines.length === 0) return [];
  const more = lines.length - detail.listItems;
  const shown = more > 0 ? [...lines.slice(0, detail.listItems), phrase('leftOut', more)] : lines;
  return [
    { type: 'heading', depth: 3, content: title },
    { type: 'list', items: shown.map((content) => ({ content })) },
  ];
}

function cluster({ bucket, executions, examples }: InfrastructureCluster): readonly Inline[] {
  return phrase('infrastructure', bucket, executions, examples.slice(0, EXAMPLES).map(jobLink));
}

/** Tests that one commit broke are one line, and the first of them stands for all. */
function brokenTogether({ lead, members }: RegressionCluster): readonly Inline[] {
  return join(regression(lead), members.length === 0 ? [] : phrase('sameCommit', members.length));
}

function regression({ test, state, failed, executions, firstBad, lastGood, examples }: Regression): readonly Inline[] {
  const names = { broken: 'broken', 'born-red': 'bornRed', 'open-failure': 'openFailure' } as const;
  const example = examples[0];
  if (example === undefined) return [];
  return join(
    phrase(names[state], firstBad, test.id, failed, executions, jobLink(example)),
    lastGood === null ? [] : phrase('lastGood', lastGood),
  );
}

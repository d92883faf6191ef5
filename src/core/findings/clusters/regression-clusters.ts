import type { Regression } from '../../documents/findings.ts';

/** Tests that one commit broke: what the report shows as one item. */
export interface RegressionCluster {
  readonly lead: Regression;
  /** The others, in the order given. */
  readonly members: readonly Regression[];
}

/**
 * Regressions that begin on one commit are one item; its first one leads. Where no last good commit is known the failing may have
 * begun before the window, so the commit says nothing and the test stands alone. Order is kept.
 */
export function regressionClusters(regressions: readonly Regression[]): readonly RegressionCluster[] {
  const clusters = new Map<string, Regression[]>();
  for (const [i, regression] of regressions.entries()) {
    const key = regression.lastGood === null ? `alone ${i}` : regression.firstBad;
    const cluster = clusters.get(key);
    if (cluster === undefined) clusters.set(key, [regression]);
    else cluster.push(regression);
  }
  return [...clusters.values()].flatMap(([lead, ...members]) => (lead === undefined ? [] : [{ lead, members }]));
}

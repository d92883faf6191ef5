import { completenessOf } from '../../core/documents/completeness.ts';
import type { Manifest } from '../../core/documents/manifest.ts';
import { LIMITS } from '../../core/limits.ts';
import { wholeSecond } from '../../core/model/run-window.ts';
import { say } from '../../core/ports.ts';
import { buildManifest } from './build-manifest.ts';
import { collect } from './collect.ts';
import { createEvidence } from './evidence.ts';
import type { FetchCounts, FetchInputs, FetchPorts, FetchResult } from './ports.ts';
import { readContext, readOwnWorkflow, readRepository } from './read-context.ts';
import { createReader } from './reader.ts';
import { selectRuns } from './select-runs.ts';

const SECOND_MS = 1_000;

/**
 * The fetch part: reads a repository's recent CI history and stores it as evidence. Reads only; what cannot be had is a
 * gap in the manifest's completeness, not an error.
 *
 * @throws AccessError when the token may not read runs, ServiceError when the very first request fails, ConfigError when
 *   none of the workflows asked for exists
 */
export async function fetchEvidence({ options, context }: FetchInputs, ports: FetchPorts): Promise<FetchResult> {
  const { progress, clock, store } = ports;
  const started = clock.now().getTime();
  const isLate = () => clock.now().getTime() - started > LIMITS.fetchSeconds * SECOND_MS;
  const budget = options['request-budget'];
  const reader = createReader(ports.ci, budget, isLate, (spent) => progress.requests?.(spent, budget, ports.ci.left()));
  const evidence = createEvidence(store, reader, context.secrets);
  const until = wholeSecond(options.until ?? clock.now().toISOString());

  progress.stage(say`reading the list of runs`);
  const [repository, ownWorkflowId] = await Promise.all([readRepository(reader), readOwnWorkflow(reader, context)]);
  const rules = { options, repositoryId: repository.id, ownWorkflowId, until };
  const source = { repository, ownWorkflowId, wantsHistory: options.history };
  // The context first: it sets its few requests aside.
  const [, selection] = await Promise.all([readContext(reader, evidence, source), selectRuns(reader, rules)]);
  const branch = options.branch ?? repository.defaultBranch;
  const { runs } = selection;
  const collected = await collect({ reader, evidence, progress, runs, branch, options, secrets: context.secrets });
  const manifest = buildManifest({
    context,
    repository,
    branch,
    selection,
    collected,
    evidence,
    createdAt: clock.now().toISOString(),
    completeness: completenessOf(reader.gaps),
    requests: { budget, ...reader.budget.spent() },
  });
  const manifestFile = await store.finish(manifest);
  const counts = countsOf(manifest, selection.untrusted);
  if (counts.gaps > 0) progress.warn(say`${counts.gaps} objects could not be read; the report will say so`);
  progress.done();
  return { manifest, manifestFile, counts };
}

function countsOf(manifest: Manifest, untrustedRuns: number): FetchCounts {
  return {
    runs: manifest.runs.length,
    untrustedRuns,
    jobs: manifest.jobs.length,
    logs: manifest.logs.length,
    reports: manifest.reports.length,
    gaps: manifest.completeness.gaps.reduce((sum, gap) => sum + gap.count, 0),
    requests: manifest.requests.spent,
  };
}

import type { Manifest, ManifestRun, Repository } from '../documents/manifest.ts';
import { LIMITS } from '../limits.ts';
import { linkUrl } from '../render/links.ts';
import { displayText } from '../text/field.ts';
import type { ReportRun, ReportWorkflow } from './report-data.ts';

/** The runs that the page shows. */
export interface ShownRuns {
  /** By path. */
  readonly workflows: readonly ReportWorkflow[];
  /** Position of a workflow by its id. */
  readonly workflowOf: (workflowId: string) => number;
  /** Position of a run in its workflow by its id; -1: it is not shown. */
  readonly runAt: (runId: string) => number;
}

/** Runs that each workflow keeps, however many share the room: below that a row of the matrix tells nothing. */
const LEAST_RUNS = 10;

/**
 * The newest runs of each workflow. A file that was deleted and made anew has two ids, and is one workflow to people.
 *
 * @param wanted ids of workflows with tests to show
 */
export function shownRuns({ runs, workflows, repository }: Manifest, wanted: ReadonlySet<string>): ShownRuns {
  const paths = new Map(workflows.map(({ id, path }) => [id, path]));
  const pathOf = (id: string) => paths.get(id) ?? id;
  const byPath = new Map(
    Array.from(wanted, pathOf)
      .toSorted()
      .map((path): [string, ManifestRun[]] => [path, []]),
  );
  for (const run of runs) byPath.get(pathOf(run.workflowId))?.push(run);
  const share = Math.floor(LIMITS.htmlReportRunsTotal / Math.max(1, byPath.size));
  const atMost = Math.min(LIMITS.htmlReportRuns, Math.max(LEAST_RUNS, share));
  const positions = new Map<string, number>();
  const shown = [...byPath].map(([path, all]): ReportWorkflow => {
    const newest = all.toSorted(byCreation).slice(-atMost);
    for (const [position, { id }] of newest.entries()) positions.set(id, position);
    return {
      path: displayText(path),
      runs: newest.map((run) => shownRun(run, repository)),
      omittedRuns: all.length - newest.length,
    };
  });
  const places = new Map([...byPath.keys()].map((path, at) => [path, at]));
  return {
    workflows: shown,
    workflowOf: (id) => places.get(pathOf(id)) ?? 0,
    runAt: (id) => positions.get(id) ?? -1,
  };
}

function byCreation(a: ManifestRun, b: ManifestRun): number {
  return Date.parse(a.createdAt) - Date.parse(b.createdAt) || Number(BigInt(a.id) - BigInt(b.id));
}

/** Of a branch: with thousands of runs, names that nobody reads to their end would take the room of tests. */
const BRANCH_CHARS = 60;

/** Digits of a commit id that people compare. */
const SHA_DIGITS = 12;

function shownRun(run: ManifestRun, repository: Repository): ReportRun {
  return {
    id: run.id,
    href: linkUrl(repository, { kind: 'run', runId: run.id }),
    at: new Date(run.createdAt).toISOString(),
    event: run.event,
    branch: displayText(run.branch ?? 'none', BRANCH_CHARS),
    sha: run.headSha.slice(0, SHA_DIGITS),
    attempts: run.attempts.length,
    conclusion: run.attempts.at(-1)?.conclusion ?? 'not ended',
  };
}

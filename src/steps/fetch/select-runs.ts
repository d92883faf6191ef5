import type { TrustedEvent } from '../../core/documents/manifest.ts';
import { lastDays, type RunWindow, windowBefore } from '../../core/model/run-window.ts';
import { isTrustedRun } from '../../core/model/trust.ts';
import { noWorkflow } from './access.ts';
import { compareIds } from './executions.ts';
import { listRuns } from './list-runs.ts';
import type { CiRun, FetchOptions } from './ports.ts';
import type { Reader } from './reader.ts';

export type TrustedRun = CiRun & { readonly event: TrustedEvent };

export interface Workflow {
  readonly id: string;
  readonly path: string;
  readonly name: string;
}

export interface Selection {
  /** Newest first. */
  readonly runs: readonly TrustedRun[];
  /** Workflows of these runs, by path. */
  readonly workflows: readonly Workflow[];
  readonly window: RunWindow;
  readonly untrusted: number;
}

export interface SelectionRules {
  readonly options: Pick<FetchOptions, 'workflows' | 'window-days' | 'min-runs' | 'max-runs'>;
  readonly repositoryId: string;
  /** flakewarden's own workflow, which is never looked at. */
  readonly ownWorkflowId: string | undefined;
  /** End of the window; whole seconds. */
  readonly until: string;
}

/** Logs are kept for 90 days by default; older runs could be counted, but not explained. */
const MAX_DAYS = 90;
/** Runs of GitHub's own doing (Pages, Dependabot, CodeQL's default setup) have such paths. */
const DYNAMIC = 'dynamic/';
/** Share of the budget that lists of runs may not touch: a long list without a single log finds nothing. */
const SHARE_BEYOND_LISTS = 0.6;

/**
 * Chooses the runs to look at: those of the window that nobody outside could have caused, of the workflows asked for. With
 * too few of them the window is made longer, with too many it begins later.
 */
export async function selectRuns(reader: Reader, rules: SelectionRules): Promise<Selection> {
  const { options, until } = rules;
  const rest = reader.budget.reserve(Math.floor(reader.budget.left() * SHARE_BEYOND_LISTS));
  const listed = new Map<string, CiRun>();
  const isEnough = (runs: readonly CiRun[]) => choose(runs, rules).length >= options['max-runs'];
  let days = options['window-days'];
  let window = lastDays(until, days);
  let unlisted = await addRuns(reader, rules, { window, listed, isEnough });
  while (choose([...listed.values()], rules).length < options['min-runs'] && days < MAX_DAYS && unlisted === 0) {
    days = Math.min(MAX_DAYS, days * 2);
    const longer = lastDays(until, days);
    unlisted = await addRuns(reader, rules, { window: windowBefore(longer, window), listed, isEnough });
    window = longer;
  }
  rest.release();
  return cap(reader, { all: [...listed.values()], window, unlisted }, rules);
}

interface Listing {
  readonly window: RunWindow;
  /** Runs by id; what is found is added. */
  readonly listed: Map<string, CiRun>;
  readonly isEnough: (runs: readonly CiRun[]) => boolean;
}

/**
 * Lists one window, once per workflow asked for. Gives the number of runs that were not listed.
 *
 * @throws ConfigError when none of the workflows asked for exists
 */
async function addRuns(reader: Reader, rules: SelectionRules, listing: Listing): Promise<number> {
  const { workflows } = rules.options;
  const sources = workflows.length === 0 ? [undefined] : [...new Set(workflows.map(fileName))];
  let unlisted = 0;
  let unknown = 0;
  for (const source of sources) {
    const list = await listRuns(reader, source, listing.window, listing.isEnough);
    unlisted += list.unlisted;
    if (list.isUnknown) unknown += 1;
    // The first list wins: a run that goes on while we read is seen in one state.
    for (const run of list.runs) if (!listing.listed.has(run.id)) listing.listed.set(run.id, run);
  }
  if (unknown === sources.length) throw noWorkflow();
  return unlisted;
}

/** GitHub takes the file's name; people also write the path. */
function fileName(workflow: string): string {
  return workflow.split('/').at(-1) ?? workflow;
}

/** Trusted runs of the wanted workflows, newest first. */
function choose(runs: readonly CiRun[], { options, repositoryId, ownWorkflowId }: SelectionRules): TrustedRun[] {
  const trusted = runs
    .filter((run) => isTrustedRun(run, repositoryId))
    .filter((run) => run.workflowId !== ownWorkflowId);
  const testing = new Set(
    trusted.filter((run) => run.event === 'push' || run.event === 'pull_request').map((run) => run.workflowId),
  );
  const isWanted = (run: CiRun) =>
    options.workflows.length > 0 || (testing.has(run.workflowId) && !run.workflowPath.startsWith(DYNAMIC));
  return trusted.filter(isWanted).toSorted(newestFirst);
}

export function newestFirst(a: CiRun, b: CiRun): number {
  return Date.parse(b.createdAt) - Date.parse(a.createdAt) || compareIds(b.id, a.id);
}

interface Found {
  readonly all: readonly CiRun[];
  readonly window: RunWindow;
  readonly unlisted: number;
}

/** Keeps the newest `max-runs`. The window then begins with the oldest run kept: no more than that was looked at. */
function cap(reader: Reader, { all, window, unlisted }: Found, rules: SelectionRules): Selection {
  const wanted = choose(all, rules);
  const runs = wanted.slice(0, rules.options['max-runs']);
  const capped = wanted.length - runs.length + unlisted;
  reader.miss('runs', 'capped', capped);
  const since = capped > 0 ? (runs.at(-1)?.createdAt ?? window.since) : window.since;
  const untrusted = all.filter((run) => !isTrustedRun(run, rules.repositoryId)).length;
  return { runs, workflows: workflowsOf(runs), window: { since, until: window.until }, untrusted };
}

function workflowsOf(runs: readonly CiRun[]): Workflow[] {
  const byId = new Map<string, Workflow>();
  for (const { workflowId, workflowPath, workflowName } of runs) {
    if (!byId.has(workflowId)) byId.set(workflowId, { id: workflowId, path: workflowPath, name: workflowName });
  }
  return [...byId.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1) || compareIds(a.id, b.id));
}

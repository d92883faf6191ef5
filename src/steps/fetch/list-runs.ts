import pMap from 'p-map';
import type { GapReason } from '../../core/documents/completeness.ts';
import { LIMITS } from '../../core/limits.ts';
import { halves, type RunWindow } from '../../core/model/run-window.ts';
import { noAccess } from './access.ts';
import type { CiRun, Page } from './ports.ts';
import type { Reader } from './reader.ts';

/** What one list of runs gave. */
export interface RunList {
  /** Newest window first; a run may occur twice. */
  readonly runs: readonly CiRun[];
  /** Runs of the window that were not listed because enough were found. */
  readonly unlisted: number;
  /** True when GitHub knows no such workflow. */
  readonly isUnknown: boolean;
}

const PURPOSE = { kind: 'runs', subject: 'runs' } as const;
/** Windows are not cut smaller: more than 1,000 runs a minute are beyond what GitHub starts. */
const MIN_WINDOW_SECONDS = 60;
const PAGES = LIMITS.listResults / LIMITS.pageSize;

/**
 * Lists the runs of a window. GitHub returns at most 1,000 for one question and does not say when it leaves some out, so a
 * window that reaches that number is cut in two, newer half first; one that cannot be cut is a gap.
 *
 * @param workflow file name or id; undefined: all workflows
 * @param isEnough asked between two windows; what is older is then not listed
 */
export async function listRuns(
  reader: Reader,
  workflow: string | undefined,
  window: RunWindow,
  isEnough: (runs: readonly CiRun[]) => boolean,
): Promise<RunList> {
  const ask = (page: number) => reader.readPage(PURPOSE, (ci) => ci.runs({ workflow, ...window, page }));
  const answer = await reader.tryRead(PURPOSE, (ci) => ci.runs({ workflow, ...window, page: 1 }));
  if (!answer.ok) return unread(reader, answer.gap, workflow);
  const first = answer.value;
  reader.miss('runs', 'invalid-answer', first.rejected);
  const parts = first.total < LIMITS.listResults ? undefined : halves(window, MIN_WINDOW_SECONDS);
  if (parts === undefined) return { runs: await readPages(reader, first, ask), unlisted: 0, isUnknown: false };
  const newer = await listRuns(reader, workflow, parts[0], isEnough);
  if (isEnough(newer.runs)) return { ...newer, unlisted: newer.unlisted + restOf(first, newer) };
  const older = await listRuns(reader, workflow, parts[1], (runs) => isEnough([...newer.runs, ...runs]));
  return {
    runs: [...newer.runs, ...older.runs],
    unlisted: newer.unlisted + older.unlisted,
    isUnknown: newer.isUnknown && older.isUnknown,
  };
}

/** @throws AccessError when the token may not list runs: no other request would tell anything either */
function unread(reader: Reader, gap: GapReason, workflow: string | undefined): RunList {
  if (gap === 'forbidden') throw noAccess();
  const isUnknown = gap === 'missing' && workflow !== undefined;
  reader.miss(isUnknown ? 'workflows' : 'runs', gap);
  return { runs: [], unlisted: 0, isUnknown };
}

/** At least one: there is a half that nobody looked at. GitHub may say 1,000 when there are more. */
function restOf(first: Page<CiRun>, newer: RunList): number {
  return Math.max(1, first.total - newer.runs.length - newer.unlisted);
}

async function readPages(
  reader: Reader,
  first: Page<CiRun>,
  ask: (page: number) => Promise<Page<CiRun> | undefined>,
): Promise<CiRun[]> {
  const last = Math.min(PAGES, Math.ceil(first.total / LIMITS.pageSize));
  const numbers = Array.from({ length: Math.max(0, last - 1) }, (_, index) => index + 2);
  const rest = await pMap(numbers, ask, { concurrency: LIMITS.concurrentTasks });
  const pages = [first, ...rest];
  // A page that could not be read is one gap; what it would have held are the others.
  const lost = rest.filter((page) => page === undefined).length * LIMITS.pageSize;
  const got = new Set(pages.flatMap((page) => (page?.items ?? []).map((run) => run.id))).size;
  const refused = pages.reduce((sum, page) => sum + (page?.rejected ?? 0), 0);
  const short = first.total - got - refused - lost;
  // GitHub may say 1,000 when there are more: at least one was left out.
  if (first.total >= LIMITS.listResults) reader.miss('runs', 'capped', Math.max(1, short));
  else reader.miss('runs', 'missing', short);
  return pages.flatMap((page) => page?.items ?? []);
}

import type { HistoryRun } from './history.ts';

/** Filters that bring the cap of 1,000 results with them, as GitHub's description lists them. */
const CAPPING_FILTERS = ['actor', 'branch', 'check_suite_id', 'created', 'event', 'head_sha', 'status'];
const SEARCH_RESULTS = 1_000;

/** Values that `status` takes; `startup_failure` exists as a conclusion but not here. */
const STATUS_VALUES = new Set(
  (
    'completed action_required cancelled failure neutral skipped stale success timed_out in_progress queued ' +
    'requested waiting pending'
  ).split(' '),
);

type Query = Readonly<Record<string, string>>;

/**
 * The runs that a list with these filters shows, newest first and never more than 1,000 when any filter is given.
 *
 * @returns undefined when a filter's value is refused (422)
 */
export function selectRuns(runs: readonly HistoryRun[], query: Query): readonly HistoryRun[] | undefined {
  const status = query['status'];
  const created = query['created'] === undefined ? EVER : parseCreated(query['created']);
  if (created === undefined || (status !== undefined && !STATUS_VALUES.has(status))) return undefined;
  const selected = runs.filter(
    (run) =>
      isWithin(run.createdAt, created) &&
      matches(query['event'], run.event) &&
      matches(query['branch'], run.headBranch) &&
      matches(query['head_sha'], run.headSha) &&
      (status === undefined || hasStatus(run, status)),
  );
  return CAPPING_FILTERS.some((name) => name in query) ? selected.slice(0, SEARCH_RESULTS) : selected;
}

function matches(wanted: string | undefined, value: string | null): boolean {
  return wanted === undefined || wanted === value;
}

/** Like GitHub, `status` takes a status or a conclusion, and looks at the latest attempt only. */
function hasStatus(run: HistoryRun, wanted: string): boolean {
  const conclusion = run.attempts.at(-1)?.conclusion ?? null;
  return wanted === conclusion || wanted === (conclusion === null ? 'in_progress' : 'completed');
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const EVER: Span = { from: -Infinity, to: Infinity };
const DAY_MS = 24 * 60 * 60 * 1_000;
const SECOND_MS = 1_000;

/** `A..B` (either may be `*`), `>=A`, `>A`, `<=B`, `<B`, or one day or second. Both ends belong to the span. */
function parseCreated(text: string): Span | undefined {
  if (text.includes('..')) {
    const [from = '', to = ''] = text.split('..');
    return span(from === '*' ? -Infinity : startOf(from), to === '*' ? Infinity : endOf(to));
  }
  if (text.startsWith('>=')) return span(startOf(text.slice(2)), Infinity);
  if (text.startsWith('>')) return span(endOf(text.slice(1)) + 1, Infinity);
  if (text.startsWith('<=')) return span(-Infinity, endOf(text.slice(2)));
  if (text.startsWith('<')) return span(-Infinity, startOf(text.slice(1)) - 1);
  return span(startOf(text), endOf(text));
}

function span(from: number, to: number): Span | undefined {
  return Number.isNaN(from) || Number.isNaN(to) ? undefined : { from, to };
}

function startOf(moment: string): number {
  return Date.parse(moment);
}

/** A day without a time ends with its last millisecond, a moment with that of its second. */
function endOf(moment: string): number {
  const start = Date.parse(moment);
  return start + (moment.includes('T') ? SECOND_MS - (start % SECOND_MS) : DAY_MS) - 1;
}

function isWithin(moment: string, { from, to }: Span): boolean {
  const ms = Date.parse(moment);
  return from <= ms && ms <= to;
}

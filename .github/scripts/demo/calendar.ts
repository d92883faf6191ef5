/**
 * A fortnight of a small team: who pushes what and when. The calendar follows from its seed alone; how the runs end is
 * for the tests to say, which nobody seeds.
 */
import { createHash } from 'node:crypto';

/** What is wrong with the machine, not with the code, while a run's first attempt is made. */
export type Trouble = 'registry-unavailable' | 'registry-resets' | 'disk-full' | 'process-killed';

/** A change to the sample suites that breaks tests. `suites.ts` applies it. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface PlannedRun {
  readonly at: Date;
  readonly event: 'push' | 'pull_request' | 'schedule';
  readonly branch: string;
  readonly sha: string;
  /** In effect on top of the suites as they are in the repository. */
  readonly changes: readonly Change[];
  readonly fromFork: boolean;
  readonly trouble?: Trouble;
}

/** Returns a number from 0 up to 1. */
export type Dice = () => number;

export interface Calendar {
  readonly since: Date;
  readonly until: Date;
  readonly runs: readonly PlannedRun[];
}

/** Somebody replaces the rounding by Python's own, which rounds halves to even numbers. Found after a day. */
const PYTHON_ROUNDING: Change = {
  file: 'api/shop/money.py',
  from: 'return (2 * numerator + denominator) // (2 * denominator)',
  to: 'return round(numerator / denominator)',
};
const ROUNDING_BROKEN = { from: new Date('2026-11-12T10:27:00Z'), to: new Date('2026-11-13T13:05:00Z') };

/** Nobody has noticed this one when the window ends. */
const NO_PLURAL_OF_ZERO: Change = { file: 'web/src/format.js', from: 'count === 1 ?', to: 'count < 2 ?' };
const PLURAL_BROKEN = { from: new Date('2026-11-19T11:58:00Z'), to: new Date('2026-11-20T07:00:00Z') };

/** A pull request that forgets a test; its next push has it right. */
const DEARER_SHIPPING: Change = { file: 'web/src/cart.js', from: '>= 2_000', to: '>= 2_500' };
const DEARER_SHIPPING_BRANCH = 'shipping-from-25-euros';

const UNTIL = new Date('2026-11-20T07:00:00Z');
const DAYS = 14;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const NIGHTLY_MINUTE = 2 * 60 + 30;
const FIRST_PULL_REQUEST_MINUTE = 7 * 60 + 30;
const PULL_REQUESTS_A_DAY = 3;
const MINUTES_BETWEEN_PULL_REQUESTS = 170;

const BRANCHES = [
  'gift-wrapping',
  'dutch-translation',
  'faster-search',
  'invoice-heading',
  'order-export-names',
  'rates-for-kroner',
  'cart-icons',
  DEARER_SHIPPING_BRANCH,
  'coupon-limits',
  'stock-refill',
  'receipt-layout',
  'webhook-status',
  'route-for-orders',
  'letters-by-post',
  'tea-prices',
  'smaller-catalogue',
  'express-delivery',
  'german-prices',
  'split-bills',
  'search-by-slug',
  'partner-settings',
  'nightly-report',
  'honey-from-bavaria',
  'slower-polling',
  'receipt-in-german',
  'empty-cart-page',
  'pasta-offers',
  'tidy-settings',
  'shorter-slugs',
  'bread-of-the-day',
] as const;

/** Pull requests from a fork whose branch is called like ours. Nobody may read what their code printed. */
const FORK_RUNS = [new Date('2026-11-10T19:40:00Z'), new Date('2026-11-17T20:15:00Z')];
const FORK_CHANGE: Change = { file: 'web/src/format.js', from: "'de' ?", to: "'fr' ?" };

/** The n-th run, counted from 0, at whose first attempt a machine is in trouble. */
const TROUBLES: ReadonlyMap<number, Trouble> = new Map([
  [14, 'registry-unavailable'],
  [33, 'disk-full'],
  [57, 'registry-resets'],
  [73, 'process-killed'],
]);

/** Deterministic numbers (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** All runs of the fortnight, oldest first. */
export function calendarOf(seed: number): Calendar {
  const since = new Date(UNTIL.getTime() - DAYS * DAY_MS);
  const dice = diceOf(seed);
  const branches = [...BRANCHES];
  const events = Array.from({ length: DAYS + 1 }, (_, day) => startOfDay(since, day)).flatMap((midnight) => [
    { ...MAIN, at: minute(midnight, NIGHTLY_MINUTE), event: 'schedule' } as const,
    ...(isWorkday(midnight) ? workday(midnight, branches, dice) : []),
  ]);
  const breaking = [ROUNDING_BROKEN.from, ROUNDING_BROKEN.to, PLURAL_BROKEN.from].map(
    (at) => ({ ...MAIN, at, event: 'push' }) as const,
  );
  const forks = FORK_RUNS.map((at) => ({ ...MAIN, at, event: 'pull_request', fromFork: true }) as const);
  const inWindow = [...events, ...breaking, ...forks].filter(({ at }) => at > since && at < UNTIL);
  return { since, until: UNTIL, runs: planned(inWindow.toSorted((a, b) => a.at.getTime() - b.at.getTime())) };
}

interface Event {
  readonly at: Date;
  readonly event: PlannedRun['event'];
  readonly branch: string;
  /** The n-th push to a pull request, from 0. */
  readonly push: number;
  readonly fromFork: boolean;
}

const MAIN = { branch: 'main', push: 0, fromFork: false } as const;

/** A few pull requests a day: one or two pushes each, then the merge. */
function workday(midnight: Date, branches: string[], dice: Dice): Event[] {
  return Array.from({ length: PULL_REQUESTS_A_DAY }, (_, turn) => turn).flatMap((turn) => {
    const branch = branches.shift();
    if (branch === undefined) return [];
    const pushes = branch === DEARER_SHIPPING_BRANCH || dice() < 0.3 ? 2 : 1;
    const opened = FIRST_PULL_REQUEST_MINUTE + turn * MINUTES_BETWEEN_PULL_REQUESTS + Math.floor(dice() * 90);
    const gap = 50 + Math.floor(dice() * 40);
    const at = (nth: number) => minute(midnight, opened + nth * gap);
    return [
      ...Array.from(
        { length: pushes },
        (_, push) => ({ ...MAIN, at: at(push), event: 'pull_request', branch, push }) as const,
      ),
      { ...MAIN, at: at(pushes), event: 'push' } as const,
    ];
  });
}

/** Gives every event its commit (a schedule has the newest of main), its changes and its trouble. */
function planned(events: readonly Event[]): PlannedRun[] {
  let main = commit('before the window');
  return events.map((event, index) => {
    if (event.event === 'push') main = commit(`main ${index}`);
    const sha = event.event === 'pull_request' ? commit(`${event.branch} ${event.push} ${event.fromFork}`) : main;
    const trouble = TROUBLES.get(index);
    const { at, branch, fromFork } = event;
    const run = { at, event: event.event, branch, sha, fromFork, changes: changesOf(event) };
    return trouble === undefined ? run : { ...run, trouble };
  });
}

/** A pull request is tested merged into main, so a broken main breaks it too. */
function changesOf({ at, branch, push, fromFork }: Event): Change[] {
  const during = ({ from, to }: { from: Date; to: Date }) => at >= from && at < to;
  const inEffect: readonly (readonly [boolean, Change])[] = [
    [during(ROUNDING_BROKEN), PYTHON_ROUNDING],
    [during(PLURAL_BROKEN), NO_PLURAL_OF_ZERO],
    [branch === DEARER_SHIPPING_BRANCH && push === 0, DEARER_SHIPPING],
    [fromFork, FORK_CHANGE],
  ];
  return inEffect.filter(([isSo]) => isSo).map(([, change]) => change);
}

function commit(name: string): string {
  return createHash('sha1').update(`octo-org/webshop ${name}`).digest('hex');
}

function startOfDay(since: Date, day: number): Date {
  return new Date(Math.floor(since.getTime() / DAY_MS) * DAY_MS + day * DAY_MS);
}

function minute(midnight: Date, minutes: number): Date {
  return new Date(midnight.getTime() + minutes * MINUTE_MS);
}

function isWorkday(day: Date): boolean {
  return day.getUTCDay() !== 0 && day.getUTCDay() !== 6;
}

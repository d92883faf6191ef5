import { expect, test } from 'vitest';
import { executionOf } from '../../../src/core/evidence/execution.ts';
import { lanesOf } from '../../../src/core/evidence/group.ts';
import { withoutMassFailures } from '../../../src/core/evidence/mass-failure.ts';
import { timelinesOf } from '../../../src/core/evidence/timeline.ts';
import { executionsOf, green, jobOf, runOf, type Sketch } from './history.ts';

const tests = (n: number, from = 0) => Array.from({ length: n }, (_, i) => `t${from + i}`);

/** What the gate makes of each execution, in order. `kept` or the reason for leaving it out. */
function verdicts(sketches: readonly Sketch[]): readonly string[] {
  const lane = lanesOf(executionsOf(sketches), 'main')[0];
  if (lane === undefined) throw new Error('no lane');
  return withoutMassFailures(lane).groups.flatMap((group) => group.attempts.map((a) => a.excluded ?? 'kept'));
}

const main = (hour: number, fails: readonly string[]): Sketch => ({ hour, fails, executed: 400 });
const proposal = (hour: number, attempt: number, fails?: readonly string[]): Sketch => ({
  hour,
  attempt,
  run: '50',
  event: 'pull_request',
  branch: 'topic',
  executed: 400,
  ...(fails === undefined ? {} : { fails }),
});

/** Reference: detection.md, section 3, "Gate test" (a job with 400 tests, limit 8). */
const GATE: readonly (readonly [string, readonly Sketch[], readonly string[]])[] = [
  ['8 failing, none before', [...green(0, 3), main(3, tests(8))], ['kept', 'kept', 'kept', 'kept']],
  [
    '40 failing, a later attempt of the run fails 3 of them',
    [proposal(0, 1, tests(40)), proposal(1, 2, tests(3))],
    ['mass-failure', 'kept'],
  ],
  [
    '40 failing in attempt 2, attempt 1 passed them',
    [proposal(0, 1), proposal(1, 2, tests(40))],
    ['kept', 'mass-failure'],
  ],
  ['main: 40 failing, the next group fails none', [main(0, tests(40)), ...green(1, 2)], ['mass-failure', 'kept']],
  [
    'main: 40 failing, the next two groups fail all of them',
    [main(0, tests(40)), main(1, tests(40)), main(2, tests(40)), ...green(3, 4)],
    ['kept', 'kept', 'kept', 'kept'],
  ],
  [
    'main: 12 failing, 5 of them before as well',
    [main(0, tests(5)), main(1, tests(12)), ...green(2, 3)],
    ['kept', 'kept', 'kept'],
  ],
  ['proposal: 40 failing, single attempt', [proposal(0, 1, tests(40))], ['unknown']],
  [
    'proposal: 40 failing in three attempts',
    [proposal(0, 1, tests(40)), proposal(1, 2, tests(40)), proposal(2, 3, tests(40))],
    ['kept', 'kept', 'kept'],
  ],
  // Beyond the reference's table: what two outages in a row, and a re-run that tells nothing, look like.
  [
    'proposal: 40 failing, then 40 of which 31 failed before',
    [proposal(0, 1, tests(40)), proposal(1, 2, tests(40, 9))],
    ['unknown', 'unknown'],
  ],
  [
    'proposal: 40 failing, then 32 of them again',
    [proposal(0, 1, tests(40)), proposal(1, 2, tests(32))],
    ['kept', 'kept'],
  ],
  ['main: 40 failing on its newest commit', [...green(0, 2), main(3, tests(40))], ['kept', 'kept', 'unknown']],
  [
    'main: 40 failing, the next two groups tell nothing',
    [
      ...[...green(0, 1), main(1, tests(40))],
      ...[{ hour: 2, conclusion: 'timed_out' }, { hour: 3, conclusion: 'timed_out' }, ...green(4, 5)],
    ],
    ['kept', 'unknown', 'time-out', 'time-out', 'kept'],
  ],
  ['main: 40 failing on the only commit that is known', [main(3, tests(40))], ['kept']],
  [
    'main: 40 failing on its oldest commit, and nothing known of the next two',
    [main(0, tests(40)), { hour: 1, conclusion: 'timed_out' }, { hour: 2, conclusion: 'timed_out' }],
    ['kept', 'time-out', 'time-out'],
  ],
  [
    'proposal: 40 failing, then an attempt that the runner lost',
    [proposal(0, 1, tests(40)), { ...proposal(1, 2), conclusion: 'timed_out' }],
    ['unknown', 'time-out'],
  ],
];

test.each(GATE)('%s', (_, sketches, expected) => {
  expect(verdicts(sketches)).toEqual(expected);
});

test('a group in which many tests flip gives no flips, one with few does', () => {
  const flips = (n: number) => {
    const again = tests(n + 8, n);
    const sketches = [proposal(0, 1, tests(n)), { ...proposal(1, 2, again), executed: 400 }];
    const lane = lanesOf(executionsOf(sketches), 'main')[0];
    return lane === undefined ? [] : timelinesOf(lane).filter((t) => t.groups.some((g) => g.flip !== undefined));
  };
  expect(flips(4)).toHaveLength(0);
  const lane = lanesOf(executionsOf([proposal(0, 1, ['a']), proposal(1, 2)]), 'main')[0];
  expect(lane === undefined ? [] : timelinesOf(lane).map((t) => t.groups.length)).toEqual([1]);
});

test.each([
  ['timed_out', undefined, 'time-out'],
  ['failure', 'network', 'network'],
  ['startup_failure', undefined, 'service-start'],
  ['failure', undefined, 'unknown'],
] as const)('a job that ended %s with infrastructure %s is left out as %s', (conclusion, infrastructure, expected) => {
  const sketch: Sketch = { hour: 0, conclusion };
  const extraction = {
    tests: [],
    brokenParsers: [],
    infrastructure: infrastructure === undefined ? undefined : { bucket: infrastructure, at: 3 },
  };
  expect(executionOf(runOf(sketch), jobOf(sketch), extraction)?.excluded).toBe(expected);
});

test.each([
  ['runner-lost', 'runner-lost'],
  ['memory-disk', 'memory-disk'],
  ['network', undefined],
  ['time-out', undefined],
] as const)('a failing test beside %s: %s', (infrastructure, expected) => {
  const [execution] = executionsOf([{ hour: 0, fails: ['x'], infrastructure }]);
  expect(execution?.excluded).toBe(expected);
});

test.each(['cancelled', 'skipped', 'neutral', 'stale'])('a job that ended %s carries no information', (conclusion) => {
  const sketch: Sketch = { hour: 0, conclusion };
  expect(executionOf(runOf(sketch), jobOf(sketch), undefined)).toBeUndefined();
});

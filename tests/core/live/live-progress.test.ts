import { expect, test } from 'vitest';
import type { PartEvent } from '../../../src/core/live/live-event.ts';
import { createLiveProgress, progressOfBoth } from '../../../src/core/live/live-progress.ts';
import { say } from '../../../src/core/ports.ts';

function watched() {
  const events: PartEvent[] = [];
  const clock = { ms: 0 };
  const progress = createLiveProgress(
    (event) => events.push(event),
    () => clock.ms,
  );
  return { events, clock, progress };
}

test('numbers are thinned out, and the newest are told before the stage ends', () => {
  const { events, clock, progress } = watched();
  progress.stage(say`reading ${90} logs`);
  for (clock.ms = 0; clock.ms < 250; clock.ms += 10) {
    progress.step(clock.ms / 10, 90);
    progress.requests?.(clock.ms, 800, undefined);
  }
  progress.stage(say`reading ${0} more logs`);
  progress.done();
  expect(events).toEqual([
    { kind: 'stage', text: 'reading 90 logs' },
    { kind: 'step', done: 0, total: 90 },
    { kind: 'requests', spent: 0, budget: 800, left: null },
    { kind: 'step', done: 10, total: 90 },
    { kind: 'requests', spent: 100, budget: 800, left: null },
    { kind: 'step', done: 20, total: 90 },
    { kind: 'requests', spent: 200, budget: 800, left: null },
    { kind: 'step', done: 24, total: 90 },
    { kind: 'requests', spent: 240, budget: 800, left: null },
    { kind: 'stage', text: 'reading 0 more logs' },
  ]);
});

test('the last step and a warning are told at once', () => {
  const { events, progress } = watched();
  progress.step(1, 2);
  progress.step(2, 2);
  progress.warn(say`${3} objects could not be read`);
  progress.requests?.(5, 800, 4_995);
  progress.done();
  expect(events).toEqual([
    { kind: 'step', done: 1, total: 2 },
    { kind: 'step', done: 2, total: 2 },
    { kind: 'warning', text: '3 objects could not be read' },
    { kind: 'requests', spent: 5, budget: 800, left: 4_995 },
  ]);
});

test('two see the same', () => {
  const [one, other] = [watched(), watched()];
  const both = progressOfBoth(one.progress, other.progress);
  both.stage(say`a`);
  both.step(1, 1);
  both.warn(say`b`);
  both.requests?.(1, 2, 3);
  both.done();
  expect(one.events.map(({ kind }) => kind)).toEqual(['stage', 'step', 'warning', 'requests']);
  expect(other.events).toEqual(one.events);
});

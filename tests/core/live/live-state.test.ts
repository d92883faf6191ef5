import { expect, test } from 'vitest';
import type { LiveEvent } from '../../../src/core/live/live-event.ts';
import {
  afterEvent,
  initialState,
  type LiveState,
  SHOWN_CALLS,
  SHOWN_STAGES,
  SHOWN_WARNINGS,
} from '../../../src/core/live/live-state.ts';

const START = initialState('demo', 'flakewarden 0.1.0', ['fetch', 'classify']);

function after(events: readonly LiveEvent[], state: LiveState = START): LiveState {
  return events.reduce(afterEvent, state);
}

function call(bytes: number): LiveEvent {
  const entry = {
    time: '2026-11-02T10:00:00.000Z',
    part: 'fetch',
    method: 'GET',
    route: '/a',
    status: 200,
    bytes,
  } as const;
  return { at: 1, part: 'fetch', kind: 'call', entry };
}

test('a run from its beginning to its end', () => {
  const state = after([
    { at: 1, part: 'fetch', kind: 'part-started' },
    { at: 2, part: 'fetch', kind: 'stage', text: 'reading the list of runs' },
    call(300),
    { at: 3, part: 'fetch', kind: 'requests', spent: 1, budget: 800, left: 4999 },
    { at: 4, part: 'fetch', kind: 'stage', text: 'reading 7 logs' },
    { at: 6, part: 'fetch', kind: 'step', done: 3, total: 7 },
    { at: 7, part: 'fetch', kind: 'warning', text: '4 logs had expired' },
    { at: 8, part: 'fetch', kind: 'part-ended', exitCode: 0 },
    { at: 9, part: 'classify', kind: 'part-started' },
    { at: 10, part: 'classify', kind: 'refused' },
    { at: 11, part: 'classify', kind: 'part-ended', exitCode: 5 },
    { at: 12, kind: 'run-ended', exitCode: 5 },
    { at: 13, kind: 'closed' },
  ]);
  expect(state).toEqual({
    command: 'demo',
    tool: 'flakewarden 0.1.0',
    parts: [
      {
        part: 'fetch',
        state: 'done',
        exitCode: 0,
        startedAt: 1,
        endedAt: 8,
        stages: [
          { text: 'reading the list of runs', startedAt: 2, stepAt: 2, done: 0, total: 0 },
          { text: 'reading 7 logs', startedAt: 4, stepAt: 6, done: 3, total: 7 },
        ],
        refused: false,
      },
      { part: 'classify', state: 'failed', exitCode: 5, startedAt: 9, endedAt: 11, stages: [], refused: true },
    ],
    warnings: [{ part: 'fetch', text: '4 logs had expired' }],
    requests: { spent: 1, budget: 800, left: 4999 },
    calls: [
      {
        number: 1,
        entry: { time: '2026-11-02T10:00:00.000Z', part: 'fetch', method: 'GET', route: '/a', status: 200, bytes: 300 },
      },
    ],
    totals: { calls: 1, bytes: 300 },
    end: { exitCode: 5, at: 12 },
    closed: true,
  });
});

test('a step without a stage, and an event of a part that does not run, change nothing', () => {
  expect(after([{ at: 1, part: 'fetch', kind: 'step', done: 1, total: 2 }])).toEqual(START);
  expect(after([{ at: 1, part: 'report', kind: 'part-started' }])).toEqual(START);
});

test('whatever a part says, the state has a bound: the newest is kept, and counted on', () => {
  const many = Array.from({ length: 1_000 }, (_, index): LiveEvent[] => [
    call(1),
    { at: index, part: 'fetch', kind: 'warning', text: String(index) },
    { at: index, part: 'fetch', kind: 'stage', text: String(index) },
  ]).flat();
  const { calls, totals, warnings, parts } = after(many);
  expect([calls.length, calls[0]?.number, calls.at(-1)?.number]).toEqual([SHOWN_CALLS, 1_001 - SHOWN_CALLS, 1_000]);
  expect(totals).toEqual({ calls: 1_000, bytes: 1_000 });
  expect([warnings.length, warnings.at(-1)?.text]).toEqual([SHOWN_WARNINGS, '999']);
  expect([parts[0]?.stages.length, parts[0]?.stages.at(-1)?.text]).toEqual([SHOWN_STAGES, '999']);
});

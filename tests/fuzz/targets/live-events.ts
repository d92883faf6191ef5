import { type LiveEvent, parsePartEvent } from '../../../src/core/live/live-event.ts';
import {
  afterEvent,
  initialState,
  SHOWN_CALLS,
  SHOWN_STAGES,
  SHOWN_WARNINGS,
} from '../../../src/core/live/live-state.ts';
import { PARTS } from '../../../src/core/model/part.ts';
import { mutateJson } from '../mutate-json.ts';
import { demand, demandSame, type Target } from '../target.ts';

const ENTRY = {
  time: '2026-11-02T10:00:00.000Z',
  part: 'fetch',
  method: 'GET',
  route: '/repos',
  status: 200,
  bytes: 9,
};
const EVENTS: readonly object[] = [
  { kind: 'stage', text: 'reading 66 logs' },
  { kind: 'step', done: 3, total: 7 },
  { kind: 'warning', text: '2 objects could not be read' },
  { kind: 'requests', spent: 12, budget: 800, left: null },
  { kind: 'call', entry: ENTRY },
];
/** As often as each line is said: more than the page keeps of anything. */
const TIMES = 250;
/** Of the state of a page as JSON: everything that it keeps, at its longest. */
const STATE_CHARS = 120_000;
/** What a page may be told: nothing that is markup, ends a line of an answer, or is not seen. */
const PLAIN = /^[A-Za-z0-9 ,;:.()'%#{}/_~-]*$/;

/** What a part that was taken over may tell the page. `parse`: planted faults. */
export function liveEvents(parse = parsePartEvent): Target {
  return {
    id: 'live-events',
    make: (random) =>
      Array.from({ length: 1 + random.integer(6) }, () =>
        random.chance(0.3)
          ? JSON.stringify(random.pick(EVENTS))
          : mutateJson(random, random.pick(EVENTS)).replaceAll('\n', ''),
      ).join('\n'),
    check: (input, meter) => {
      const lines = input.split('\n');
      const events = meter(input.length, () => lines.flatMap((line) => parse(line, 'fetch') ?? []));
      let state = initialState('run', 'flakewarden', PARTS);
      for (const event of events) {
        for (const text of textsIn(event)) demand('only plain words', PLAIN.test(text), text);
        demandSame('what was read is read again from its print', parse(JSON.stringify(event), 'fetch'), event);
        demand('a part speaks for itself', event.kind !== 'call' || event.entry.part === 'fetch');
        const live: LiveEvent = { part: 'fetch', at: 1, ...event };
        for (let time = 0; time < TIMES; time += 1) state = afterEvent(state, live);
      }
      const { calls, warnings, parts } = state;
      demand('what a page keeps is bounded', calls.length <= SHOWN_CALLS && warnings.length <= SHOWN_WARNINGS);
      demand(
        'stages are bounded',
        parts.every(({ stages }) => stages.length <= SHOWN_STAGES),
      );
      const text = JSON.stringify(state);
      demand('an answer is one line', !text.includes('\n') && text.length <= STATE_CHARS, String(text.length));
      demandSame('other parts are left alone', parts.slice(1), initialState('', '', PARTS).parts.slice(1));
    },
  };
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

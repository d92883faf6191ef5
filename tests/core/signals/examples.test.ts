import { expect, test } from 'vitest';
import { signalInputOf } from '../../../src/core/signals/failure-text.ts';
import { SIGNALS } from '../../../src/core/signals/registry.ts';
import type { Signal } from '../../../src/core/signals/signal.ts';
import { SIGNAL_EXAMPLES, type SignalExample } from './examples.ts';

function weightOf(signal: Signal, { framework, text, evidence }: SignalExample) {
  const lines = text.split('\n');
  const counted = { concentration: [], repeated: { passed: 0, failed: 0 }, durationsMs: [], ...evidence };
  return signal.weigh(signalInputOf({ framework, id: 'test_it', lines, block: lines, evidence: counted }));
}

test('every signal has its examples, and no other', () => {
  expect(Object.keys(SIGNAL_EXAMPLES).toSorted()).toEqual(SIGNALS.map(({ id }) => id).toSorted());
});

test.each(SIGNALS)('$id is set off by its first example and not by its second', (signal) => {
  const { setsOff, leavesAlone } = SIGNAL_EXAMPLES[signal.id] ?? {};
  if (setsOff === undefined || leavesAlone === undefined) throw new Error('has no examples');
  expect([weightOf(signal, setsOff) ?? 0, weightOf(signal, leavesAlone)]).toEqual([
    expect.toSatisfy((weight: number) => weight >= 1),
    undefined,
  ]);
});

test.each(SIGNALS)('$id says what it looks for in sentences', ({ about }) => {
  expect(about).toMatch(/^[A-Z].{60,400}\.$/);
});

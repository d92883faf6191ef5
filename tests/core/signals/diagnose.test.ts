import { expect, test } from 'vitest';
import { diagnoseBySignals } from '../../../src/core/signals/diagnose.ts';
import { SIGNALS } from '../../../src/core/signals/registry.ts';

const about = (text: string, failedCells: readonly string[] = [''], knownCells: readonly string[] = ['']) =>
  diagnoseBySignals({ text, failedCells, knownCells });

test.each([
  ['Error: timeout waiting for selector "#done"', 'async-wait', 'await-condition'],
  ['WARNING: DATA RACE', 'concurrency', 'synchronise-access'],
  ['relation "users" already exists', 'test-order-dependency', 'reset-shared-state'],
  ['OSError: [Errno 24] Too many open files', 'resource-leak', 'release-resources'],
  ['dial tcp 127.0.0.1:8080: connect: connection refused', 'network', 'isolate-from-network'],
  ['expected 23:59 but the time zone moved', 'time', 'inject-clock'],
  ['value of Math.random differs', 'randomness', 'fix-seed'],
  ['EBUSY: resource busy or locked', 'input-output', 'own-temporary-files'],
  ['assert 0.30000000000000004 == 0.299999999999', 'floating-point', 'compare-with-tolerance'],
  ['request took 1203 ms, longer than 1000', 'too-restrictive-range', 'widen-range'],
  ['Error: Test timed out in 5000ms.', 'test-timeout', 'split-or-raise-timeout'],
  ['lists hold the same elements in a different order', 'unordered-collection', 'order-insensitive-assertion'],
])('%s', (text, cause, fix) => {
  const { cause: actual, fix: actualFix, confidence } = about(text);
  expect([actual, actualFix, confidence]).toEqual([cause, fix, 'high']);
});

test.each([
  ['    await sleep(95);', 'async-wait'],
  ["expected 'at 2026-11-01 03:55:51' to be 'at 2026-11-01 03:55:50'", 'time'],
])('%s: likely, not certain', (text, cause) => {
  expect([about(text).cause, about(text).confidence]).toEqual([cause, 'medium']);
});

test('nothing to see: unknown, and a lone hint names no cause', () => {
  const unknown = {
    source: 'heuristics',
    cause: 'unknown',
    confidence: 'low',
    fix: 'investigate',
    signals: [],
    causeSentence: null,
    fixSentence: null,
  };
  expect(about('assert 1 == 2')).toEqual(unknown);
  expect(about('in thread pool-1')).toEqual(unknown);
});

test('one failing cell of three speaks for the platform', () => {
  expect(about('assert 1 == 2', ['b'], ['a', 'b', 'c'])).toMatchObject({
    cause: 'platform-dependency',
    confidence: 'medium',
    signals: ['single-cell'],
  });
  expect(about('assert 1 == 2', ['b'], ['a', 'b']).cause).toBe('unknown');
});

test('ids are unique and every signal can speak', () => {
  expect(new Set(SIGNALS.map((signal) => signal.id)).size).toBe(SIGNALS.length);
});

test('long hostile text costs no more than its length', () => {
  const hostile = ['took '.repeat(4_000), '1.'.repeat(10_000), 'expected '.repeat(2_000), 'assert '.repeat(3_000)];
  for (const text of hostile) expect(about(text.slice(0, 20_000)).source).toBe('heuristics');
});

import { describe, expect, test } from 'vitest';
import { type Telling, tellingOf } from '../../../../src/core/findings/clusters/message-words.ts';
import { normalised } from '../../../../src/core/log/fingerprint.ts';

const BARE: readonly (readonly [message: string, errorType?: string])[] = [
  [''],
  ['AssertionError', 'AssertionError'],
  ['AssertionError: expected true to be false', 'AssertionError'],
  ['assert false'],
  ['assert 3 == 4'],
  ['assert None is not None'],
  ['expected: 3'],
  ['expect(received).toBe(expected) // Object.is equality'],
  ['error: expect(received).toContain(expected)'],
  ['java.lang.AssertionError: expected:<3> but was:<4>', 'java.lang.AssertionError'],
  ['org.junit.ComparisonFailure at ServeCoffeeTest.java:169', 'org.junit.ComparisonFailure'],
  ['Failed asserting that two arrays are equal.'],
  ['assertion `left == right` failed'],
];

const GENERIC: readonly (readonly [message: string, errorType?: string])[] = [
  ['exit status 1'],
  ['Process completed with exit code 1.'],
  ['signal: killed'],
  ['Error: Test timed out in 20000ms.', 'Error'],
  [
    'Timeout of 2000ms exceeded. For async tests and hooks, ensure "done()" is called; if returning a Promise, ensure it resolves. (/home/ci/shop/cart.spec.js)',
  ],
  [
    'thrown: "Exceeded timeout of 5000 ms for a test. Use jest.setTimeout(newTimeout) to increase the timeout value, if this is a long-running test."',
  ],
  ['TimeoutError: page.waitForSelector: Timeout 45000ms exceeded.', 'TimeoutError'],
  ['java.net.ConnectException: Connection refused (Connection refused)', 'java.net.ConnectException'],
  ['connect ECONNREFUSED 127.0.0.1:5432'],
  ['listen EADDRINUSE: address already in use :::3000'],
  ['dial tcp 10.0.0.7:443: i/o timeout'],
  ['context deadline exceeded'],
  ['panic: runtime error: invalid memory address or nil pointer dereference'],
  ["TypeError: Cannot read properties of undefined (reading 'cart')", 'TypeError'],
  ["NameError: name 'os' is not defined", 'NameError'],
  ['database is locked'],
  [
    'redis.exceptions.ConnectionError: Error 111 connecting to cart:6379. Connection refused.',
    'redis.exceptions.ConnectionError',
  ],
  ["AssertionError: Expected 'create_cart_of_user' to have been called once. Called 2 times.", 'AssertionError'],
];

const SPECIFIC: readonly (readonly [message: string, errorType?: string])[] = [
  ['Error: no courier for the warehouse of this cart', 'Error'],
  [
    "ConnectionError: HTTPSConnectionPool(host='cart.shop.test', port=443): Max retries exceeded with url",
    'ConnectionError',
  ],
  ['Docker is not installed on the build agent'],
  ['Error: Failed to show text document, should show in editor #undefined', 'Error'],
];

function tellings(rows: typeof BARE): readonly (readonly [string, Telling])[] {
  return rows.map(([message, errorType = '']) => [message, tellingOf(normalised(message), normalised(errorType))]);
}

describe('how much a message says', () => {
  test.each([
    ['bare', BARE],
    ['generic', GENERIC],
    ['specific', SPECIFIC],
  ] as const)('%s', (telling, rows) => {
    expect(tellings(rows)).toEqual(rows.map(([message]) => [message, telling]));
  });

  test('a long message is judged by its beginning', () => {
    expect(tellingOf(`${'expected '.repeat(200)}courier warehouse parcel`, '')).toBe('bare');
  });
});

import { expect, test } from 'vitest';
import type { TestFailure } from '../../../src/core/model/extraction.ts';
import { extractFromLog } from '../../../src/core/parsers/extract.ts';
import { PARSERS } from '../../../src/core/parsers/registry.ts';

function read(lines: readonly string[]): readonly TestFailure[] {
  return extractFromLog(lines.join('\n'), PARSERS).tests.flatMap(({ failures }) => failures);
}

test.each([
  ['a sentence', ['not ok 1 - says the report', 'The result is not ok 1 of 5']],
  ['a number alone', ['not ok 7']],
  ['work to be done', ['1..1', 'not ok 1 - known # TODO known breakage']],
  ['a skipped test', ['1..1', 'not ok 1 - broken # SKIP no database']],
])('%s is no failure', (_, lines) => {
  expect(read(lines)).toEqual([]);
});

test('results in a row are TAP although neither version nor plan was printed', () => {
  expect(read(['ok 1 - a', 'not ok 2 - b', 'ok 3 - c', 'ok 4 - d'])).toEqual([
    { framework: 'tap', id: 'b', at: 2, block: { from: 2, to: 2 } },
  ]);
});

test("testem's browser and time are no part of the id", () => {
  const lines = [
    'ok 1 Chrome 120.0 - [12 ms] - Acceptance | cart: is shown',
    'not ok 2 Chrome 120.0 - [1034 ms] - Acceptance | cart: adds prices up',
    '    ---',
    '        actual: >',
    '            7',
    '        message: >',
    '            sum of prices',
    '        stack: >',
    '            at Object.<anonymous> (http://localhost:7357/assets/tests.js:12:14)',
    '    ...',
    '1..2',
    '# tests 2',
    '# pass  1',
    '# fail  1',
  ];
  expect(read(lines)).toEqual([
    {
      framework: 'tap',
      id: 'Acceptance | cart: adds prices up',
      message: 'sum of prices',
      durationMs: 1034,
      at: 2,
      block: { from: 2, to: 10 },
    },
  ]);
});

test('a file around its tests (Node 18) is their file, and no part of the id', () => {
  const lines = [
    'TAP version 13',
    '# Subtest: /home/runner/work/shop/shop/cart.test.js',
    '    # Subtest: adds prices up',
    '    not ok 1 - adds prices up',
    '      ---',
    "      failureType: 'testCodeFailure'",
    "      error: 'expected 7'",
    '      ...',
    '    1..1',
    'not ok 1 - /home/runner/work/shop/shop/cart.test.js',
    '  ---',
    "  failureType: 'subtestsFailed'",
    '  ...',
    '1..1',
  ];
  expect(read(lines).map(({ id, file, isParent }) => ({ id, file, isParent }))).toEqual([
    { id: 'adds prices up', file: '/home/runner/work/shop/shop/cart.test.js', isParent: undefined },
    { id: '/home/runner/work/shop/shop/cart.test.js', file: undefined, isParent: true },
  ]);
});

test('old Perl prints the name of a subtest as deep as its results', () => {
  const lines = [
    'ok 1 - starts',
    '    # Subtest: orders',
    '    ok 1 - has an id',
    '        # Subtest: deep',
    '        not ok 1 - is far down',
    '        1..1',
    '    not ok 2 - deep',
    '    1..2',
    'not ok 2 - orders',
    '1..2',
  ];
  expect(read(lines).map(({ id, isParent }) => ({ id, isParent }))).toEqual([
    { id: 'orders > deep > is far down', isParent: undefined },
    { id: 'orders > deep', isParent: true },
    { id: 'orders', isParent: true },
  ]);
});

test('subtests may follow their result in braces', () => {
  const lines = [
    'TAP version 13',
    '1..2',
    'not ok 1 - cart.test.ts # time=6.35ms {',
    '    1..1',
    '    not ok 1 - cart # time=5ms {',
    '        not ok 1 - adds prices up # time=4ms',
    '            ---',
    '            error:',
    '                name: "AssertionError"',
    '                message: "expected 7 to be 8"',
    '            at: "/home/runner/work/shop/shop/cart.test.ts:2:137"',
    '            ...',
    '    }',
    '}',
    'ok 2 - basket.test.ts # time=3ms',
  ];
  expect(read(lines).filter(({ isParent }) => isParent !== true)).toEqual([
    {
      framework: 'tap',
      id: 'cart > adds prices up',
      file: 'cart.test.ts',
      line: 2,
      message: 'expected 7 to be 8',
      errorType: 'AssertionError',
      durationMs: 4,
      at: 6,
      block: { from: 6, to: 12 },
    },
  ]);
});

test('after bailing out nothing may be taken as passed', () => {
  const [tap] = extractFromLog('1..3\nok 1 - a\nnot ok 2 - b\nBail out!  no database').tests;
  expect(tap).toMatchObject({ framework: 'tap', finished: false });
});

test("mocha's TAP describes a failure in indented lines", () => {
  const lines = ['1..2', 'ok 1 cart is empty', 'not ok 2 cart adds up', '  expected 7', '      at a.cjs:1:91', 'ok'];
  expect(read(lines)).toEqual([
    { framework: 'tap', id: 'cart adds up', message: 'expected 7', at: 3, block: { from: 3, to: 5 } },
  ]);
});

test("Postgres' runner marks tests and puts times behind them", () => {
  const lines = [
    '1..2',
    'ok 1         - test_setup               342 ms',
    'not ok 2     + join                     1234 ms',
  ];
  const [tap] = extractFromLog(lines.join('\n')).tests;
  expect(tap?.passed).toEqual(['test_setup']);
  expect(tap?.failures).toEqual([{ framework: 'tap', id: 'join', durationMs: 1234, at: 3, block: { from: 3, to: 3 } }]);
});

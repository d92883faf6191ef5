import { expect, test } from 'vitest';
import type { ParsedTests } from '../../../src/core/model/extraction.ts';
import { extractFromLog } from '../../../src/core/parsers/extract.ts';
import { PARSERS } from '../../../src/core/parsers/registry.ts';

function read(lines: readonly string[]): readonly ParsedTests[] {
  return extractFromLog(lines.join('\n'), PARSERS).tests;
}

test.each([
  'HeadlessChrome 76.0.3809 (Linux 0.0.0)',
  'PhantomJS 2.1.1 (Linux 0.0.0)',
  'Chrome 41.0.2272 (Mac OS X 10.10.1)',
  'Mobile Safari 12.0.0 (iOS 12.0.0)',
  'jsdom 16.4.0 (linux; U)',
])('karma reads failures in %s', (browser) => {
  const lines = [
    `${browser}: Executed 0 of 2 SUCCESS (0 secs / 0 secs)`,
    `${browser} cart adds prices up FAILED`,
    '\tExpected 7 to be 8.',
    '\t    at Object.<anonymous> (webpack:///src/cart.spec.ts:6:21 <- test.js:120:14)',
    `${browser}: Executed 2 of 2 (1 FAILED) (0.06 secs / 0.05 secs)`,
  ];
  expect(read(lines)).toEqual([
    {
      framework: 'karma',
      failures: [
        {
          framework: 'karma',
          id: 'cart adds prices up',
          file: 'src/cart.spec.ts',
          line: 6,
          message: 'Expected 7 to be 8.',
          at: 2,
          block: { from: 2, to: 4 },
        },
      ],
      retried: [],
      passed: [],
      counts: { passed: 1, failed: 1, skipped: 0 },
      finished: true,
    },
  ]);
});

test('karma adds up browsers and runs, and is not finished when a browser was lost', () => {
  const lines = [
    'INFO [karma]: Karma v1.7.1 server started at http://0.0.0.0:9876/',
    'Firefox 68.0.0 (Linux 0.0.0): Executed 2 of 3 (skipped 1) SUCCESS (0.1 secs / 0.1 secs)',
    'Chrome 76.0.3809 (Linux 0.0.0): Executed 3 of 3 SUCCESS (0.1 secs / 0.1 secs)',
    'INFO [karma]: Karma v1.7.1 server started at http://0.0.0.0:9876/',
    'Chrome 76.0.3809 (Linux 0.0.0): Executed 197 of 319 DISCONNECTED (10.351 secs / 0.075 secs)',
  ];
  expect(read(lines)).toEqual([
    {
      framework: 'karma',
      failures: [],
      retried: [],
      passed: [],
      counts: { passed: 202, failed: 0, skipped: 1 },
      finished: false,
    },
  ]);
});

test('a browser in a sentence is not karma', () => {
  expect(read(['Chrome 76.0 (Linux) could not be started, step FAILED', '\tno display'])).toEqual([]);
});

test('node:test of Node 18: a suite ends with the sign that opened it, and files are around tests', () => {
  const lines = [
    '▶ /home/runner/work/shop/shop/cart.test.js',
    '  ▶ cart',
    '    ✔ starts empty (0.421012ms)',
    '    ✖ adds prices up (1.327812ms)',
    '      AssertionError: 7 !== 8',
    '',
    '  ▶ cart (2.112345ms)',
    '',
    '▶ /home/runner/work/shop/shop/cart.test.js (80.123456ms)',
    '',
    'ℹ tests 2',
    'ℹ pass 1',
    'ℹ fail 1',
    '',
    '✖ failing tests:',
    '',
    '✖ adds prices up (1.327812ms)',
    '  AssertionError: 7 !== 8',
  ];
  const [tests] = read(lines);
  expect(tests?.passed).toEqual(['cart > starts empty']);
  expect(tests?.failures.map(({ id, message, isParent }) => ({ id, message, isParent }))).toEqual([
    { id: 'cart > adds prices up', message: 'AssertionError: 7 !== 8', isParent: undefined },
    { id: 'cart', message: undefined, isParent: true },
    { id: '/home/runner/work/shop/shop/cart.test.js', message: undefined, isParent: true },
  ]);
});

test.each([
  ["a linter's problems", ['✖ 3 problems (0 errors, 3 warnings)', '✖ lint (12ms)']],
  ['a list without anything of node:test', ['Failed tests:', '✖ adds prices up']],
])('%s are not read as tests of node:test', (_, lines) => {
  expect(read(lines)).toEqual([]);
});

test('AVA until version 3 marks failures by a cross alone, and describes them below the numbers', () => {
  const lines = [
    '  ✔ cart › starts empty (123ms)',
    '  ✖ cart › adds prices up Error thrown in test',
    '',
    '  1 test failed [12:00:00]',
    '  1 test passed',
    '',
    '  cart › adds prices up',
    '',
    '  /home/runner/work/shop/shop/cart.js:6',
    '',
    '  Error thrown in test:',
    '',
    '  TypeError: no price',
  ];
  expect(read(lines)).toEqual([
    {
      framework: 'ava',
      failures: [
        {
          framework: 'ava',
          id: 'cart › adds prices up',
          file: '/home/runner/work/shop/shop/cart.js',
          line: 6,
          message: 'TypeError: no price',
          errorType: 'TypeError',
          at: 2,
          block: { from: 7, to: 13 },
        },
      ],
      retried: [],
      passed: ['cart › starts empty'],
      counts: { passed: 1, failed: 1, skipped: 0 },
      finished: true,
    },
  ]);
});

test("a cross in another tool's list is not AVA's", () => {
  expect(read(['  ✖ formatting', '', '  1 test failed', '', '  see above'])).toEqual([]);
});

test('Web Test Runner adds up browsers, and takes no file that could not be run for a test', () => {
  const lines = [
    'test/cart.test.js:',
    '',
    ' ❌ Failed to run test file:',
    '      error: Browser did not start after 30000ms.',
    '',
    ' ❌ cart > adds prices up (failed on Webkit)',
    '      AssertionError: expected 7 to equal 8',
    '        at test/cart.test.js:6:18',
    '',
    'Chromium: |██████████████████████████████| 1/1 test files | 2 passed, 0 failed',
    'Webkit:   |██████████████████████████████| 1/1 test files | 1 passed, 1 failed',
    '',
    'Finished running tests in 17.6s with 1 failed tests.',
  ];
  expect(read(lines)).toEqual([
    {
      framework: 'web-test-runner',
      failures: [
        {
          framework: 'web-test-runner',
          id: 'cart > adds prices up',
          file: 'test/cart.test.js',
          line: 6,
          message: 'AssertionError: expected 7 to equal 8',
          errorType: 'AssertionError',
          at: 6,
          block: { from: 6, to: 8 },
        },
      ],
      retried: [],
      passed: [],
      counts: { passed: 3, failed: 1, skipped: 0 },
      finished: true,
    },
  ]);
});

test('AVA 4 marks failures by a cross alone, and describes them between rules', () => {
  const lines = [
    '  ✔ pass',
    '  ✖ sum Test failed via `t.fail()`',
    '    ℹ v14.18.2',
    '  ─',
    '',
    '  sum',
    '  index.test.js:10',
    '',
    '    9:   t.log(process.version);',
    '   10:   t.fail()               ',
    '',
    '  › index.test.js:10:5',
    '',
    '  ─',
    '',
    '  1 test failed',
  ];
  expect(read(lines)[0]).toMatchObject({
    framework: 'ava',
    failures: [
      { id: 'sum', file: 'index.test.js', line: 10, message: 'Test failed via `t.fail()`', block: { from: 6, to: 12 } },
    ],
    passed: ['pass'],
    counts: { failed: 1, skipped: 0 },
  });
});

test("mocha beside Cypress reads only what stands outside of Cypress's run", () => {
  const mocha = ['  1 passing (2s)', '  1 failing', '', '  1) cart', '       adds up:', '     Error: no', ''];
  const lines = [...mocha, '  (Run Starting)', ...mocha, '  (Results)', '  (Run Finished)'];
  expect(
    read(lines).map(({ framework, failures, counts }) => [framework, failures.map(({ at }) => at), counts]),
  ).toEqual([
    ['cypress', [12], { passed: 1, failed: 1, skipped: 0 }],
    ['mocha', [4], { passed: 1, failed: 1, skipped: 0 }],
  ]);
});

import { expect, test } from 'vitest';
import type { TestFailure } from '../../../src/core/model/extraction.ts';
import { extractionText } from '../../../src/core/render/extraction-text.ts';

const failure: TestFailure = { framework: 'jest', id: 'cart › adds', message: 'Error: 7', at: 12 };

test('a log with failures, retries, a seed, and a parser that gave up', () => {
  const text = extractionText('job.log', {
    kind: { kind: 'test-failure', at: 12 },
    steps: [
      { index: 0, title: 'Set up job', from: 1, to: 4 },
      { index: 1, title: 'Run npm test', from: 5, to: 20 },
    ],
    brokenParsers: ['mocha'],
    tests: [
      {
        framework: 'jest',
        failures: [failure, { framework: 'jest', id: 'cart', at: 9, isParent: true }],
        retried: [{ framework: 'jest', id: 'cart › ::warning::x\u001B[31m', at: 3 }],
        passed: [],
        counts: { passed: 40, failed: 1 },
        seed: '42',
        shard: '1/2',
        finished: false,
      },
    ],
  });
  expect(text).toBe(`job.log: 1 failing test
  in step: Run npm test
  jest: 2 failed, 1 passed only when retried, 40 passed, seed 42, shard 1/2; cut off before its end
    failed  cart › adds (line 12)
            Error: 7
    failed  cart (line 9)
    flaky  cart › ::warning::x\\u{1b}[31m (line 3)
  not read to its end, because a parser gave up: mocha
`);
});

test('a log that failed of something else, and one that did not fail', () => {
  expect(extractionText('a', { kind: { kind: 'build', at: 7 }, tests: [], brokenParsers: [] })).toBe(
    'a: build (line 7)\n',
  );
  expect(extractionText('a', { kind: { kind: 'pass' }, tests: [], brokenParsers: [] })).toBe('a: pass\n');
  expect(extractionText('::error::x', { tests: [], brokenParsers: [] })).toBe('\\u{3a}:error::x: no failing test\n');
});

test('a long list is cut, and says so', () => {
  const failures = Array.from({ length: 52 }, (_item, index) => ({
    framework: 'jest' as const,
    id: `t${index}`,
    at: 1,
  }));
  const tests = [{ framework: 'jest' as const, failures, retried: [], passed: [], finished: true }];
  const lines = extractionText('a', { tests, brokenParsers: [] }).split('\n');
  expect([lines.length, lines.at(-2)]).toEqual([54, '    and 2 more; --json lists all']);
});

test('the lines that show why a job failed are quoted, made visible', () => {
  const lines = [
    { number: 9, text: '' },
    { number: 10, text: '##[error]no space left' },
  ];
  const text = extractionText('a', { kind: { kind: 'memory-disk', at: 10 }, tests: [], brokenParsers: [] }, lines);
  expect(text).toBe('a: memory-disk (line 10)\n     9  \n    10  \\u{23}#[error]no space left\n');
});

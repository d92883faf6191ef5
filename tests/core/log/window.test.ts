import { expect, test } from 'vitest';
import { readLines } from '../../../src/core/log/lines.ts';
import { WindowCollector, windowOf } from '../../../src/core/log/window.ts';

const NOISE = Array.from({ length: 400 }, (_, index) => `compiling module ${index}`);
const LOG = [
  '##[group]Run npm test',
  'Downloading left-pad',
  ...NOISE,
  '  ● cart › adds up',
  '',
  '    expect(received).toBe(expected)',
  ...NOISE,
  'cache: connection refused, going on',
  ...NOISE,
  '##[error]Process completed with exit code 1.',
];
const FAILURE = { framework: 'jest', id: 'cart › adds up', at: 403, block: { from: 403, to: 405 } } as const;

test('opens with the failure asked about, adds the rare alarming lines, and leaves noise out', () => {
  const shown = windowOf(readLines(LOG.join('\n')), [FAILURE], 100).map(({ line, text }) => `${line}: ${text}`);
  expect(shown).toMatchInlineSnapshot(`
    [
      "403:   ● cart › adds up",
      "405:     expect(received).toBe(expected)",
      "805: compiling module 399",
      "806: cache: connection refused, going on",
      "807: compiling module 0",
      "808: compiling module 1",
      "809: compiling module 2",
      "810: compiling module 3",
      "1206: compiling module 399",
      "1207: ##[error]Process completed with exit code 1.",
    ]
  `);
});

test('without a failure goes up from the runner’s error line, or from the end', () => {
  const lines = readLines(LOG.join('\n'));
  expect(windowOf(lines, [], 40).slice(-3)).toMatchInlineSnapshot(`
    [
      {
        "line": 1205,
        "text": "compiling module 398",
      },
      {
        "line": 1206,
        "text": "compiling module 399",
      },
      {
        "line": 1207,
        "text": "##[error]Process completed with exit code 1.",
      },
    ]
  `);
  expect(windowOf(lines.slice(0, -1), [], 40).slice(-3)).toMatchInlineSnapshot(`
    [
      {
        "line": 1204,
        "text": "compiling module 397",
      },
      {
        "line": 1205,
        "text": "compiling module 398",
      },
      {
        "line": 1206,
        "text": "compiling module 399",
      },
    ]
  `);
});

test('never exceeds its budget, cuts long lines in the middle, and gives each failure a share', () => {
  const block = Array.from({ length: 100 }, (_, index) => `${index} ${'x'.repeat(600)} error`);
  const lines = readLines([...block, ...block].join('\n'));
  const failures = [1, 101].map(
    (at) => ({ framework: 'jest', id: `${at}`, at, block: { from: at, to: at + 99 } }) as const,
  );
  const shown = windowOf(lines, failures, 1_000);
  expect(shown.reduce((sum, { text }) => sum + (text.length + 1) / 4, 0)).toBeLessThanOrEqual(1_000);
  expect(shown[0]?.text.length).toBe(480);
  expect(shown.some(({ line }) => line < 100)).toBe(true);
  expect(shown.some(({ line }) => line > 100)).toBe(true);
  expect(windowOf([], [], 1_000)).toEqual([]);
});

test('what tools say about failures comes before other alarming lines, without colours that were made visible', () => {
  const unsure = Array.from(
    { length: 60 },
    (_, index) => `loader ${'abcdefghij'[index % 10]}: no error in part ${index}`,
  );
  const log = [...unsure, '^[[31msrc/cart.ts:3:7 - error TS2304: no total^[[0m', ...unsure, 'done'].join('\n');
  expect(windowOf(readLines(log), [], 60).map(({ text }) => text)).toContain(
    'src/cart.ts:3:7 - error TS2304: no total',
  );
});

test('leaves out hooks that passed', () => {
  const log = 'fix end of files....Passed\nmypy....(no files to check)Skipped\nprettier....Failed\n- hook id: prettier';
  expect(windowOf(readLines(log), [], 100)).toEqual([
    { line: 3, text: 'prettier....Failed' },
    { line: 4, text: '- hook id: prettier' },
  ]);
});

test('read line by line, it remembers the rarest alarming lines of any number of them', () => {
  const collector = new WindowCollector([], 60);
  for (let number = 1; number <= 20_000; number += 1) {
    collector.line({ number, text: number === 7_000 ? 'fatal: the only one' : `error in part ${number}` });
  }
  expect(
    collector
      .end()
      .map(({ line }) => line)
      .filter((line) => line < 19_000),
  ).toEqual([6_999, 7_000, 7_001, 7_002, 7_003]);
});

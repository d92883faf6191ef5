import { expect, test } from 'vitest';
import { readLines } from '../../../src/core/log/lines.ts';
import { windowOf } from '../../../src/core/log/window.ts';

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

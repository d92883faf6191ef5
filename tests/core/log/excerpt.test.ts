import { expect, test } from 'vitest';
import { LIMITS } from '../../../src/core/limits.ts';
import { excerptOf } from '../../../src/core/log/excerpt.ts';
import { readLines } from '../../../src/core/log/lines.ts';
import { extractFromLog } from '../../../src/core/parsers/extract.ts';
import { fixturesOf } from '../../contract/parser.ts';

function excerpts(framework: Parameters<typeof fixturesOf>[0], name: string): string[] {
  const fixture = fixturesOf(framework).find((candidate) => candidate.name === `${framework}/${name}`);
  const lines = readLines(fixture?.text ?? '');
  return extractFromLog(fixture?.text ?? '')
    .tests.flatMap(({ failures }) => failures)
    .map((failure) =>
      excerptOf(lines, failure)
        .map(({ line, text }) => `${line}: ${text}`)
        .join('\n'),
    );
}

test('shows title, error and place of a pytest failure', () => {
  expect(excerpts('pytest', 'one-failure')[0]).toMatchInlineSnapshot(`
    "10: _______________________________ test_never_lucky _______________________________
    12:     def test_never_lucky():
    13: >       assert False, "always"
    14: E       AssertionError: always
    15: E       assert False
    17: tests/test_flaky.py:10: AssertionError"
  `);
});

test('shows the first of Maven’s many frames that are the project’s own', () => {
  expect(excerpts('maven', 'one-failure')[0]).toMatchInlineSnapshot(`
    "28: [ERROR] org.example.CartTest.addsUp -- Time elapsed: 0.045 s <<< FAILURE!
    29: org.opentest4j.AssertionFailedError: total ==> expected: <8> but was: <7>
    35: 	at org.example.CartTest.addsUp(CartTest.java:9)"
  `);
});

test('keeps to its limits and to log order', () => {
  const log = `FAIL x\n${'AssertionError: expected a got b '.repeat(20)}\n`.repeat(30);
  const quoted = excerptOf(readLines(log), { framework: 'jest', id: 'x', at: 1, block: { from: 1, to: 60 } });
  expect(quoted).toHaveLength(LIMITS.excerptLines);
  expect(Math.max(...quoted.map(({ text }) => text.length))).toBe(LIMITS.excerptLineChars);
  expect(quoted.map(({ line }) => line)).toEqual(quoted.map(({ line }) => line).toSorted((a, b) => a - b));
});

test('looks below the line of a failure without a block, and past the end of the log without harm', () => {
  const lines = readLines('--- FAIL: TestX (0.00s)\n\n    a_test.go:3: boom');
  expect(excerptOf(lines, { framework: 'go-test', id: 'TestX', at: 1 })).toEqual([
    { line: 1, text: '--- FAIL: TestX (0.00s)' },
    { line: 3, text: '    a_test.go:3: boom' },
  ]);
  expect(excerptOf(lines, { framework: 'go-test', id: 'TestX', at: 99 })).toEqual([]);
});

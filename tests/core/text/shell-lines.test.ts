import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { shellLines } from '../../../src/core/text/shell-lines.ts';

const LOOP = "for i in $(seq 50); do npx vitest run 'test/a.test.js' -t 'shows what was found' || break; done";

test('a short command is one line', () => {
  expect(shellLines(LOOP, 200)).toEqual([LOOP]);
});

test('a long one is broken outside of quotes', () => {
  expect(shellLines(LOOP, 40)).toEqual([
    'for i in $(seq 50); do npx vitest run \\',
    "'test/a.test.js' -t \\",
    "'shows what was found' || break; done",
  ]);
});

test('a quoted word is never broken', () => {
  expect(shellLines("a 'b c d e f g h i j k'", 8)).toEqual(['a \\', "'b c d e f g h i j k'"]);
  expect(shellLines(String.raw`a 'it'\''s b c' d`, 8)).toEqual(['a \\', `'it'\\''s b c' \\`, 'd']);
  expect(shellLines('a "b \\" c" d e', 8)).toEqual(['a \\', '"b \\" c" \\', 'd e']);
  expect(shellLines(String.raw`aa b\ c d e f`, 8)).toEqual(['aa \\', 'b\\ c d \\', 'e f']);
});

test('what it does not understand it leaves alone', () => {
  for (const odd of [
    "say 'what is this without an end at all",
    'two  spaces between the words of it',
    'ends in \\',
    'echo a # rm -rf b',
  ]) {
    expect(shellLines(odd, 8)).toEqual([odd]);
  }
});

describe('a shell reads the lines as it reads the command', () => {
  const words = (text: string) =>
    spawnSync('sh', ['-c', `printf '<%s>\\n' ${text}`], { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } });

  test.each([
    "pytest 'tests/a b.py::test[x y]' -q --maxfail 1",
    String.raw`go test -run '^TestIt'\''s$' ./pkg/... "a \" b" c\ d`,
    "cargo test 'a  b' -- --exact '--  c'",
  ])('%s', (command) => {
    for (const width of [6, 12, 20, 30]) {
      const lines = shellLines(command, width).map((line, i) => (i === 0 ? line : `    ${line}`));
      expect(words(lines.join('\n')).stdout).toBe(words(command).stdout);
    }
  });
});

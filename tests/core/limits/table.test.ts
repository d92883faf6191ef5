import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INPUT_NAMES } from '../../../src/core/inputs.ts';
import { LIMIT_TABLE, type Limit } from '../../../src/core/limits.ts';
import { ROOT } from '../../meta/project-files.ts';

const limits: readonly (readonly [string, Limit])[] = Object.entries(LIMIT_TABLE);
const names = limits.map(([name]) => name).toSorted();

/** Text of all files of a folder whose names end in `end`. */
function textOf(folder: string, end: string): string {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(end))
    .map((path) => readFileSync(join(ROOT, folder, path), 'utf8'))
    .join('\n');
}

/** The names after `call` in a text, each once. */
function named(text: string, call: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(call)].map(([, name]) => name ?? ''))].toSorted();
}

test('every limit is tried below, at and above', () => {
  const tests = textOf('tests/core/limits', '.test.ts');
  expect(named(tests, /^\s*at(?:Limit|Duration)\(\s*'(\w+)'/gm)).toEqual(names);
});

test('every limit is read by the code', () => {
  expect(named(textOf('src', '.ts'), /\bLIMITS\.(?!md\b)(\w+)/g)).toEqual(names);
});

test('every limit has a reason, a value above zero, and an input that there is, if any', () => {
  const inputs: readonly string[] = INPUT_NAMES;
  const wrong = limits.filter(
    ([, { value, reason, input }]) =>
      !Number.isSafeInteger(value) ||
      value <= 0 ||
      reason.length < 10 ||
      !reason.endsWith('.') ||
      (input !== undefined && !inputs.includes(input)),
  );
  expect(wrong).toEqual([]);
});

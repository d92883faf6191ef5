import { expect, test } from 'vitest';
import type { ErrorCodeSpec } from '../../src/core/error-code.ts';
import { ERROR_CODES } from '../../src/core/error-codes.ts';
import { ConfigError, EXIT_CODES } from '../../src/core/errors.ts';
import { sourceFiles } from './project-files.ts';

const rows = Object.values(ERROR_CODES).flatMap((codes) => Object.entries<ErrorCodeSpec>(codes));
const sources = sourceFiles().filter(({ path }) => !/^src\/core\/error-codes?(?:-[a-z]+)?\.ts$/.test(path));

test('a code stands for one thing', () => {
  expect(new Set(rows.map(([code]) => code)).size).toBe(rows.length);
  expect(rows.filter(([code]) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
  expect(Object.keys(ERROR_CODES).filter((kind) => !(kind in EXIT_CODES))).toEqual([]);
});

test.each(rows)('%s is used somewhere', (code) => {
  expect(sources.filter(({ text }) => text.includes(`'${code}'`) || text.includes(`[${code}]`)).length).toBeGreaterThan(
    0,
  );
});

test.each(rows)('%s is explained in sentences', (_, { title, means, mend }) => {
  expect(title).toMatch(/^[A-Z][^.]{9,70}$/);
  expect([means, mend].filter((text) => !/^[A-Za-z`].{20,500}\.$/.test(text))).toEqual([]);
});

test('a code that is not in the table, or of another kind, does not compile', () => {
  // @ts-expect-error there is no such code
  const unknown = new ConfigError('x', { code: 'no-such-code', hint: 'x' });
  // @ts-expect-error this code ends with another exit code
  const other = new ConfigError('x', { code: 'wrong-digest', hint: 'x' });
  expect([unknown.exitCode, other.exitCode]).toEqual([EXIT_CODES.usage, EXIT_CODES.usage]);
});

import { expect, test } from 'vitest';
import { redact } from '../../../../src/core/text/redact.ts';
import {
  LIBRARY_HINTS,
  LIBRARY_RULE_IDS,
  replaceByLibrary,
  UNUSED_LIBRARY_RULES,
} from '../../../../src/core/text/redaction/library.ts';

test('every rule of the package is either used, with its hints, or left alone, with a reason', () => {
  const known = [...Object.keys(LIBRARY_HINTS), ...Object.keys(UNUSED_LIBRARY_RULES)];
  expect(known.toSorted()).toEqual([...LIBRARY_RULE_IDS].toSorted());
  expect(new Set(known).size).toBe(known.length);
});

test('rules are asked only when one of their hints stands in the line', () => {
  const token = ['lin', 'api', 'a1B2'.repeat(10)].join('_');
  expect(replaceByLibrary(`a ${token} b ${token}`, new Set(['lin_api_']))).toBe(
    'a [redacted:linear-secret] b [redacted:linear-secret]',
  );
  expect(replaceByLibrary(`a ${token}`, new Set())).toBe(`a ${token}`);
});

test.each([2, 12, 200])('%d tokens of one service that touch each other are all taken out, in one go', (count) => {
  const chain = 'glpat-'.repeat(4 * count);
  const once = redact(`${chain}abcdefghijklmnopqrst and more`);
  expect([redact(once), once.includes('glpat-'), once.endsWith(' and more')]).toEqual([once, false, true]);
});

test('a token behind another of its kind is taken out too, cut as it is', () => {
  const once = redact(`${['npm', 'VGRaeWsusjL5KBq56UtkSzSESEFnpm'].join('_')}_npm_W3VmYGRa`);
  expect([once, redact(once)]).toEqual(Array(2).fill('[redacted:npm-token]_[redacted:npm-token]'));
});

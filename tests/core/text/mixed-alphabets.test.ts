import { expect, test } from 'vitest';
import { mixesAlphabets } from '../../../src/core/text/mixed-alphabets.ts';

const CYRILLIC_E = String.fromCodePoint(0x435);
const GREEK_O = String.fromCodePoint(0x3bf);

test.each([`t${CYRILLIC_E}st_a`, `tests/a.py::test_f${GREEK_O}${GREEK_O}`])('%s mixes alphabets', (name) => {
  expect(mixesAlphabets(name)).toBe(true);
});

test.each(['test_a', `test_${CYRILLIC_E}${CYRILLIC_E}`, 'naïve café', 'בדיקה test', '', '10 µs'])(
  '%s does not',
  (name) => {
    expect(mixesAlphabets(name)).toBe(false);
  },
);

import { describe, expect, test } from 'vitest';
import { columnsOf, padColumns } from '../../../src/core/text/columns.ts';

describe('columns of a text', () => {
  test.each([
    ['', 0],
    ['test_login', 10],
    ['caf\u{e9}', 4],
    // Decomposed: the accent stands on the letter.
    ['cafe\u{301}', 4],
    ['\u{301}', 0],
    ['\u{6d4b}\u{8bd5}', 4],
    ['\u{30c6}\u{30b9}\u{30c8}', 6],
    // Halfwidth katakana and fullwidth Latin.
    ['\u{ff83}\u{ff7d}\u{ff84}', 3],
    ['\u{ff34}', 2],
    ['\u{d55c}\u{ad6d}', 4],
    ['\u{1f600}', 2],
    // A thumb with the colour of its skin, and a flag of two letters.
    ['\u{1f44d}\u{1f3fd}', 2],
    ['\u{1f1f3}\u{1f1f4}', 2],
    ['\u{2713} \u{2581}\u{2588} \u{2026}', 6],
    ['\u{5e9}\u{5dc}\u{5d5}\u{5dd}', 4],
    ['\u{3010}\u{6d4b}\u{3011}', 6],
  ])('%j: %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

test('padding counts columns', () => {
  expect([padColumns('\u{6d4b}', 4), padColumns('ab', 4), padColumns('abcde', 4)]).toEqual([
    '\u{6d4b}  ',
    'ab  ',
    'abcde',
  ]);
});

import { expect, test } from 'vitest';
import { wrap, wrapIndented } from '../../../src/core/text/wrap.ts';

test('lines break at spaces and are as long as they can be', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('one two three', 13)).toEqual(['one two three']);
  expect(wrap('', 5)).toEqual(['']);
});

test('a word that is too long has a line of its own and stays whole', () => {
  expect(wrap('see https://example.com/a there', 10)).toEqual(['see', 'https://example.com/a', 'there']);
});

test('wide characters count double', () => {
  expect(wrap('\u{6d4b}\u{8bd5} \u{6d4b}\u{8bd5}', 8)).toEqual(['\u{6d4b}\u{8bd5}', '\u{6d4b}\u{8bd5}']);
});

test('what is broken is indented, the first line as it is told', () => {
  expect(wrapIndented('one two three', 9, 2)).toBe('  one two\n  three');
  expect(wrapIndented('one two three', 9, 2, '* ')).toBe('* one two\n  three');
});

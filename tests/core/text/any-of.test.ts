import { describe, expect, it } from 'vitest';
import { anyOf, wordsOf } from '../../../src/core/text/any-of.ts';

describe('anyOf', () => {
  const test = anyOf(['abc', 'abd', '://', 'éx', 'zz']);

  it.each(['abc', 'xabd', '--://', 'zzz', 'aab abd', 'xéx', 'ababc'])('finds a word in %j', (text) => {
    expect(test(text)).toBe(true);
  });

  it.each(['', 'a', 'ab', 'abe', ':/ /', 'ix', 'z z', '\u00e1\u0062c', '\u0161\u0162\u0163'])(
    'finds none in %j',
    (text) => {
      expect(test(text)).toBe(false);
    },
  );
});

describe('wordsOf', () => {
  const words = wordsOf(['abc', 'abd', '://', 'éx', 'zz', 'abc']);

  it.each([
    ['', []],
    ['ababc abc', ['abc']],
    ['zzz abd://abc', ['zz', 'abd', '://', 'abc']],
    ['xéx', ['éx']],
    ['\u0161\u0162\u0163 ab', []],
  ])('finds in %j', (text, expected) => {
    expect([...words(text)]).toEqual(expected);
  });
});

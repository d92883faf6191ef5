import { describe, expect, it } from 'vitest';
import { anyOf } from '../../../src/core/text/any-of.ts';

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

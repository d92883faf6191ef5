import { expect, test } from 'vitest';
import { shortName } from '../../../src/core/render/short-name.ts';

const name = (id: string, max = 20) => shortName(id, max);

test.each([
  ['a short name stays', 'a.py::test_x', 'a.py::test_x'],
  ['a name of just so many characters stays', 'x'.repeat(20), 'x'.repeat(20)],
  ['the end stays', `${'x'.repeat(20)}y`, `…${'x'.repeat(18)}y`],
  ['it begins with a whole part', 'tests/test_queue.py::test_drain', '…::test_drain'],
  ['classes are parts', 'com.example.Queue.drains_it', '….Queue.drains_it'],
  ['words are parts', 'Checkout > shows the total', '…shows the total'],
  ['a part far away is no reason to lose the rest', `abc/${'x'.repeat(17)}.y`, `…${'x'.repeat(17)}.y`],
  ['invisible characters are seen', '\u202Eabc', '\\u{202e}abc'],
  ['an escape is never cut', `${'x'.repeat(4)}\u202E${'y'.repeat(12)}`, `…${'y'.repeat(12)}`],
  ['nor is a pair of surrogates', '\u{1F600}'.repeat(12), `…${'\u{1F600}'.repeat(9)}`],
  ['nothing is something', '', '(empty)'],
])('%s', (_, id, shown) => {
  expect(name(id)).toBe(shown);
});

test('a secret is taken out before anything is cut', () => {
  const secret = `ghp_${'a1B2'.repeat(9)}`;
  expect(name(`test[${secret}]`, 40)).not.toContain('a1B2');
});

import { expect, test } from 'vitest';
import { shorterSpellings, spellingOf } from '../../../src/core/evidence/spelling.ts';
import { fullName } from '../../../src/core/model/test-name.ts';

test.each([
  ['pytest', 'tests/a.py::TestCart::test_adds[1-a.b]', 'tests.a.TestCart.test_adds[1-a.b]'],
  ['jest', 'cart › adds an item', 'cart adds an item'],
  ['vitest', 'src/cart.test.ts > cart > adds', 'src/cart.test.ts.cart > adds'],
  ['gradle', 'CartTest > adds()', 'CartTest.adds'],
  ['go', 'example.org/shop/cart\nTestAdds/empty', 'example.org/shop/cart.TestAdds/empty'],
  ['phpunit', 'Tests\\Unit\\CartTest::testAdds', 'Tests.Unit.CartTest.testAdds'],
])('%s in a log and in a report are spelled alike without punctuation', (_, log, report) => {
  expect(spellingOf(log)).toBe(spellingOf(report));
});

test.each([
  ['arguments', 't.py::test_a[-1]', 't.py::test_a[1]'],
  ['a method and its suite', 'cart.adds', 'cart'],
])('%s keep names apart', (_, a, b) => {
  expect(spellingOf(a)).not.toBe(spellingOf(b));
});

test('a name that is called like an ending of files keeps it, and one of punctuation only has no spelling', () => {
  expect([spellingOf('go'), spellingOf('c › d'), spellingOf(' :: ')]).toEqual(['go', 'c d', '']);
});

test('a name of very many parts keeps the last ones', () => {
  expect(spellingOf(Array.from({ length: 100_000 }, (_, i) => `p${i}`).join('.')).split(' ')).toHaveLength(24);
});

test('shorter spellings come longest first', () => {
  expect(shorterSpellings('a b c')).toEqual(['b c', 'c']);
  expect(shorterSpellings('a')).toEqual([]);
});

test('a suite leads a name that does not begin with it', () => {
  expect([
    fullName({ suite: 'pkg', id: 'TestA' }),
    fullName({ suite: 'tests.a', id: 'tests.a.test_b' }),
    fullName({ id: 'x' }),
  ]).toEqual(['pkg\nTestA', 'tests.a.test_b', 'x']);
});

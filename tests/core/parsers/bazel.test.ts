import { expect, test } from 'vitest';
import { extractFromLog } from '../../../src/core/parsers/extract.ts';

const OUTPUT = [
  'FAIL: //shop:cart_test (see /cache/testlogs/shop/cart_test/test.log)',
  '==================== Test output for //shop:cart_test:',
  '[==========] Running 1 test from 1 test suite.',
  '[ RUN      ] CartTest.AddsUp',
  'shop/cart_test.cc:17: Failure',
  'Expected: it adds up',
  '[  FAILED  ] CartTest.AddsUp (0 ms)',
  '='.repeat(80),
  '//shop:cart_test                                     FAILED in 0.4s',
  '//shop:price_test                                    FAILED in 0.3s',
];

test('names a target only where no runner inside it names its tests', () => {
  const { tests } = extractFromLog(OUTPUT.join('\n'));
  expect(tests.map(({ framework, failures }) => [framework, failures.map(({ id }) => id)])).toEqual([
    ['gtest', ['CartTest.AddsUp']],
    ['bazel', ['//shop:price_test']],
  ]);
});

import { expect, test } from 'vitest';
import { busted } from '../../../src/core/parsers/busted.ts';
import { extractFromLog } from '../../../src/core/parsers/extract.ts';

const GTEST_OUTPUT = [
  '[ RUN      ] spec/cart_spec.lua @ 2: the cart adds up',
  '[       OK ] spec/cart_spec.lua @ 2: the cart adds up (0.08 ms)',
  '[ RUN      ] spec/cart_spec.lua @ 5: the cart reserves what is left',
  'spec/cart_spec.lua:6: Expected objects to be equal.',
  '[  FAILED  ] spec/cart_spec.lua @ 5: the cart reserves what is left (12.31 ms)',
  '[  FAILED  ] 1 test, listed below:',
  '[  FAILED  ] spec/cart_spec.lua @ 5: the cart reserves what is left',
  '[  ERROR   ] 1 error, listed below:',
  '[  ERROR   ] test/api_spec.lua @ 40: api refuses',
];

test('reads the output that looks like googletest, as Neovim prints it too', () => {
  const { tests } = extractFromLog(GTEST_OUTPUT.join('\n'), [busted]);
  expect(tests).toEqual([
    {
      framework: 'busted',
      failures: [
        {
          framework: 'busted',
          id: 'the cart reserves what is left',
          suite: 'spec/cart_spec.lua',
          file: 'spec/cart_spec.lua',
          line: 5,
          durationMs: 12,
          at: 5,
        },
        {
          framework: 'busted',
          id: 'api refuses',
          suite: 'test/api_spec.lua',
          file: 'test/api_spec.lua',
          line: 40,
          at: 9,
        },
      ],
      retried: [],
      passed: ['the cart adds up'],
      finished: false,
    },
  ]);
});

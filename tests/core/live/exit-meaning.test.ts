import { expect, test } from 'vitest';
import { EXIT_CODES, EXIT_MEANINGS } from '../../../src/core/errors.ts';
import { exitMeaning } from '../../../src/core/live/exit-meaning.ts';

test('every exit code has its meaning, any other is not ours', () => {
  expect(Object.values(EXIT_CODES).map(exitMeaning)).toEqual(Object.values(EXIT_MEANINGS));
  expect(exitMeaning(137)).toBe('It ended for a reason that is not ours.');
});

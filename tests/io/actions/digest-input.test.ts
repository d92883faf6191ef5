import { expect, test } from 'vitest';
import { takeInput } from '../../../src/io/actions/environment.ts';

test('a digest is taken as it came: with space around it it is no output of ours', () => {
  const environment = { 'INPUT_MANIFEST-SHA256': ' abc\n', INPUT_TITLE: ' abc\n' };
  expect([takeInput(environment, 'manifest-sha256', false), takeInput(environment, 'title', false)]).toEqual([
    ' abc\n',
    'abc',
  ]);
});

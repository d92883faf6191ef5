import { expect, test } from 'vitest';
import { createReader } from '../../../src/steps/fetch/reader.ts';
import { fakeCi } from './fake-ci.ts';

test('after each answer it is told what was spent, repetitions included, and nothing after a refusal', async () => {
  let repeats = 0;
  const spent: number[] = [];
  const reader = createReader(
    fakeCi({ repeats: () => repeats }),
    3,
    () => false,
    (count) => spent.push(count),
  );
  const purpose = { kind: 'log', subject: 'log' } as const;
  const ask = (again: number) => () => {
    repeats += again;
    return Promise.resolve({ ok: true, value: 1 } as const);
  };
  await reader.tryRead(purpose, ask(0));
  await reader.tryRead(purpose, ask(1));
  expect(await reader.tryRead(purpose, ask(0))).toEqual({ ok: false, gap: 'request-budget' });
  expect(spent).toEqual([1, 3]);
});

import { expect, test } from 'vitest';
import { say } from '../../../src/core/ports.ts';
import { createJobLogProgress } from '../../../src/io/actions/progress.ts';

test('stages are groups, steps are thinned to tenths, and the last group is closed', () => {
  let text = '';
  const progress = createJobLogProgress((piece) => {
    text += piece;
  });
  progress.stage(say`Reading runs`);
  for (let done = 1; done <= 30; done++) progress.step(done, 30);
  progress.warn(say`${2} logs had expired`);
  progress.stage(say`Reading logs`);
  progress.step(0, 0);
  progress.done();
  progress.done();
  expect(text).toMatchInlineSnapshot(`
    "::group::Reading runs
    3 of 30
    6 of 30
    9 of 30
    12 of 30
    15 of 30
    18 of 30
    21 of 30
    24 of 30
    27 of 30
    30 of 30
    ::warning::2 logs had expired
    ::endgroup::
    ::group::Reading logs
    0 of 0
    ::endgroup::
    "
  `);
});

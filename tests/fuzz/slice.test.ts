import { expect, test } from 'vitest';
import { runSession } from './session.ts';
import { RENDERED_TEXTS } from './targets/rendered-texts.ts';
import { TARGETS } from './targets/targets.ts';

/** A gate must not depend on luck: always the same inputs, and few enough for half a minute in all. */
const SEED = 20_261_121;
const SLICE = { ms: 2_000, inputs: 12 };
/** Of the 200,000 texts that `npm run fuzz` renders. */
const RENDERED = 1_000;

test.each(TARGETS)('$id holds its properties on a slice of inputs', (target) => {
  expect(runSession(target, SEED, SLICE).failures).toEqual([]);
});

test('no rendered text leaves its code span', () => {
  const budget = { ms: Number.POSITIVE_INFINITY, inputs: RENDERED };
  const { failures, inputs } = runSession(RENDERED_TEXTS, SEED, budget);
  expect([failures, inputs]).toEqual([[], RENDERED]);
});

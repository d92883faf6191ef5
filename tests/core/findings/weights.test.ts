import { expect, test } from 'vitest';
import type { Evidence } from '../../../src/core/documents/findings.ts';
import { weightsOf } from '../../../src/core/findings/weights.ts';
import { rerunFlip } from '../render/sample.ts';

const item = (weight: number | null): Evidence => ({ ...rerunFlip(102), weight });
const cell = { groups: 40, prior: -3.891_82, total: 4.2, failures: [{ weight: 5.1 }, { weight: 3.4 }] };

test('what the passes weigh is what prior and failures leave of the total', () => {
  expect(weightsOf(cell, [item(5.1), item(3.4)])).toEqual({
    prior: -3.891_82,
    passes: { groups: 38, weight: -0.408_18 },
    others: { groups: 0, weight: 0 },
    total: 4.2,
  });
});

test('failures that are not listed stand under others, items of other cells nowhere', () => {
  expect(weightsOf(cell, [item(null), item(5.1)])).toEqual({
    prior: -3.891_82,
    passes: { groups: 38, weight: -0.408_18 },
    others: { groups: 1, weight: 3.4 },
    total: 4.2,
  });
});

import { describe, expect, test } from 'vitest';
import { type Finding, findingsSchema } from '../../../src/core/documents/findings.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { finding, findings } from '../render/sample.ts';

const isAccepted = (change: Partial<Finding>) =>
  findingsSchema.safeParse(findings({ findings: [finding(change)] })).success;

const lines = (count: number, chars: number) =>
  Array.from({ length: count }, (_, i) => ({ line: i + 1, text: 'x'.repeat(chars) }));

describe('a finding', () => {
  test('has a bound of lines quoted, and of characters of a quoted line', () => {
    const { excerptLines, excerptLineChars } = LIMITS;
    expect([excerptLines, excerptLines + 1].map((count) => isAccepted({ excerpt: lines(count, 1) }))).toEqual([
      true,
      false,
    ]);
    expect([excerptLineChars, excerptLineChars + 1].map((chars) => isAccepted({ excerpt: lines(1, chars) }))).toEqual([
      true,
      false,
    ]);
  });

  test('without evidence is none: what earlier weeks saw is not enough', () => {
    expect([isAccepted({}), isAccepted({ evidence: [] })]).toEqual([true, false]);
  });
});

test('no report costs more than max-cost can allow', () => {
  const { model } = findings();
  const isRead = (costUsd: number) => findingsSchema.safeParse(findings({ model: { ...model, costUsd } })).success;
  expect([0, 10_000, 10_000.01, -1].map(isRead)).toEqual([true, true, false, false]);
});

import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/core/check/rules/registry.ts';
import { rulesBrokenBy } from './checked-text.ts';

test('there is a rule of each number, in order', () => {
  expect(RULES.map(({ id }) => id)).toEqual(
    Array.from({ length: 18 }, (_, index) => `W${String(index + 1).padStart(2, '0')}`),
  );
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});

describe.each(RULES)('$id $name', ({ id, bad, good }) => {
  test('says so of its bad example, and no other rule does', () => {
    expect(rulesBrokenBy(bad)).toEqual([id]);
  });

  test('says nothing of its good example, nor does any other rule', () => {
    expect(rulesBrokenBy(good)).toEqual([]);
  });
});

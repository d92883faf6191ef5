import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/core/check/rules/registry.ts';
import { findingsIn } from './checked-text.ts';
import { MUTANTS, mutatedFiles, OWN_FILES } from './own-workflows.ts';

test.each([false, true])('our own files keep every rule (all: %j)', (all) => {
  const told = findingsIn(OWN_FILES, { all }).map(({ path, at, rule }) => `${path}:${at.line} ${rule.id}`);
  expect(told).toEqual([]);
});

describe('mutants', () => {
  test('there are many, and each rule has one', () => {
    expect(MUTANTS.length).toBeGreaterThanOrEqual(20);
    expect([...new Set(MUTANTS.flatMap(({ rules }) => rules))].toSorted()).toEqual(RULES.map(({ id }) => id));
  });

  test.each(MUTANTS)('$name: $rules', (mutant) => {
    const found = findingsIn(mutatedFiles(mutant), { refused: true });
    expect(new Set(found.map(({ path }) => path)).size).toBeGreaterThan(0);
    expect([...new Set(found.map(({ rule }) => rule.id))].toSorted()).toEqual(mutant.rules);
  });
});

import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../../src/core/text/name-pattern.ts';

describe('matchesPattern', () => {
  it.each([
    ['test-results', 'test-results', true],
    ['test-results', 'test-results-1', false],
    ['test-results', 'a-test-results', false],
    ['test-*', 'test-', true],
    ['test-*', 'test-x\n::x', true],
    ['*', '', true],
    ['*', 'anything', true],
    ['*-junit', 'linux-junit', true],
    ['*-junit', 'linux-junit-2', false],
    ['a*b*c', 'abc', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'acb', false],
    ['ab*ba', 'aba', false],
    ['a**b', 'ab', true],
    ['a*bc*c', 'abc', false],
    ['', '', true],
    ['.', 'x', false],
  ])('%j and %j: %s', (pattern, name, expected) => {
    expect(matchesPattern(pattern, name)).toBe(expected);
  });

  it('takes linear time', () => {
    // A step that is not linear runs into the time limit of a test.
    expect(matchesPattern(`${'*a'.repeat(40)}*b`, 'a'.repeat(100_000))).toBe(false);
  });
});

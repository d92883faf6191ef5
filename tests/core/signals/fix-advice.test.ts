import { expect, test } from 'vitest';
import { FIX_PATTERNS } from '../../../src/core/model/cause.ts';
import { FRAMEWORKS, type Framework } from '../../../src/core/model/framework.ts';
import { fixAdvice } from '../../../src/core/signals/fix-advice.ts';

const all = FRAMEWORKS.flatMap((framework) =>
  FIX_PATTERNS.flatMap((fix) => {
    const advice = fixAdvice(fix, framework);
    return advice === null ? [] : [{ framework, fix, advice }];
  }),
);

test.each<[Framework, string]>([
  ['jest', 'jest.useFakeTimers'],
  ['vitest', 'vi.useFakeTimers'],
  ['pytest', 'freezegun.freeze_time'],
  ['go-test', 'testing/synctest'],
  ['maven', 'Clock.fixed'],
  ['rspec', 'travel_to'],
  ['dotnet', 'FakeTimeProvider'],
])('%s is told its own clock: %s', (framework, api) => {
  expect(fixAdvice('inject-clock', framework)).toContain(api);
});

test('plain characters, short, whole sentences', () => {
  for (const { advice } of all) {
    expect(advice).toMatch(/^[A-Z][A-Za-z0-9 .,;:'()_@/-]{20,189}\.$/);
    expect(advice).not.toMatch(/ {2}| \.|\.\./);
  }
});

test('a time-out is never answered with another try', () => {
  for (const { advice } of all.filter(({ fix }) => fix === 'split-or-raise-timeout')) {
    expect(advice).toContain('A retry does not make it faster');
  }
});

test('nothing is said where nothing is known', () => {
  expect(FRAMEWORKS.map((framework) => fixAdvice('investigate', framework))).toEqual(FRAMEWORKS.map(() => null));
  expect(fixAdvice('inject-clock', 'junit-xml')).toBeNull();
});

test('the commonest repairs have advice for every framework that has any', () => {
  const frameworks = [...new Set(all.map(({ framework }) => framework))];
  for (const framework of frameworks) {
    for (const fix of ['await-condition', 'reset-shared-state', 'split-or-raise-timeout', 'inject-clock'] as const) {
      expect([framework, fix, fixAdvice(fix, framework) === null]).toEqual([framework, fix, false]);
    }
  }
  expect(frameworks.length).toBe(43);
});

import { expect, test } from 'vitest';
import { NUMBERS, RARE_NUMBERS } from '../../../src/core/findings/numbers.ts';
import { DEFAULT_SETTINGS, settingsOf } from '../../../src/core/findings/settings.ts';
import type { InputName } from '../../../src/core/inputs.ts';
import { parseInputs } from '../../../src/core/parse-inputs.ts';

const settingsFrom = (values: Partial<Record<InputName, string>>) =>
  settingsOf(parseInputs('classify', (name) => values[name]));

function refusal(values: Partial<Record<InputName, string>>): string {
  try {
    settingsFrom(values);
    return 'accepted';
  } catch (error) {
    return (error as Error).message.replace('The inputs of classify are not right: ', '');
  }
}

test('without inputs every number is its default', () => {
  expect(settingsFrom({})).toEqual(DEFAULT_SETTINGS);
});

test('every number of the table arrives where it belongs', () => {
  const { parameters, thresholds, gate, rules } = settingsFrom({
    'minimum-executions': '25',
    suspected: '0.95',
    detection: 'episodes=3, rate-a=0.3\nflake-call=0.2, quarantine-share=0, epsilon=1e-7, mass-minimum=9',
  });
  expect(parameters).toEqual({ ...DEFAULT_SETTINGS.parameters, rateA: 0.3, epsilon: 1e-7 });
  expect(thresholds).toEqual({
    ...DEFAULT_SETTINGS.thresholds,
    minimumExecutions: 25,
    suspected: 0.95,
    suspectedOnMain: 0.95,
    episodes: 3,
  });
  expect(gate).toEqual({ ...DEFAULT_SETTINGS.gate, massMinimum: 9 });
  expect(rules).toEqual({ ...DEFAULT_SETTINGS.rules, flakeCall: 0.2, quarantineShare: 0 });
});

test('prices arrive', () => {
  expect(
    settingsFrom({
      'minute-price': '0.5',
      'runner-prices': 'macos-15=1, windows 2022 = 0.25',
      'waiting-people': '3',
      'investigation-minutes': '0',
    }).rates,
  ).toEqual({
    minutePrice: 0.5,
    runnerPrices: new Map([
      ['macos-15', 1],
      ['windows 2022', 0.25],
    ]),
    waitingPeople: 3,
    investigationMinutes: 0,
  });
});

test('every default lies in its range and is a whole number where only those make sense', () => {
  const wrong = Object.entries(NUMBERS).filter(
    ([, spec]) =>
      !(spec.default >= spec.min && spec.default <= spec.max) ||
      (spec.whole === true && !Number.isInteger(spec.default)),
  );
  expect(wrong).toEqual([]);
  expect(Object.keys(NUMBERS).filter((name) => !(name in RARE_NUMBERS))).toEqual(['minimum-executions', 'suspected']);
});

test.each([
  ['episode=3', 'detection: does not know episode; did you mean episodes?'],
  ['minimum-executions=3', 'detection: minimum-executions is an input of its own'],
  ['$(id)=3', 'detection: holds a name that is not known; the names are in .github/DETECTION.md'],
  ['__proto__=3', 'detection: holds a name that is not known; the names are in .github/DETECTION.md'],
  ['constructor=3', 'detection: does not know constructor; the names are in .github/DETECTION.md'],
  ['episodes=2.5', 'detection: episodes must be a whole number from 1 to 20'],
  ['episodes=0', 'detection: episodes must be a whole number from 1 to 20'],
  ['regression-call=0.2', 'detection: regression-call must be a number from 0.5 to 1'],
  ['flake-call=NaN', 'detection: flake-call must be a number from'],
  ['flake-call=-1', 'detection: flake-call must be a number from'],
  ['episodes=2, episodes=3', 'detection: names something twice'],
  ['episodes', 'detection: must be a list such as name=1, other=2'],
  [Array.from({ length: 101 }, (_, i) => `x${i}=1`).join(), 'detection: must not have more than 100 items'],
])('refuses detection: %s', (detection, message) => {
  expect(refusal({ detection })).toContain(message);
});

test.each([
  [{ suspected: '2' }, 'suspected: must be at most 1'],
  [{ suspected: '90 %' }, 'suspected: must be a number such as 0.5'],
  [{ 'minute-price': '1e9' }, 'minute-price: must be at most 100000'],
  [{ 'runner-prices': 'macos-15' }, 'runner-prices: must be a list such as name=1, other=2'],
  [{ 'runner-prices': 'macos-15=$' }, 'runner-prices: must hold numbers from 0 to 100000'],
])('refuses %j', (values, message) => {
  expect(refusal(values)).toContain(message);
});

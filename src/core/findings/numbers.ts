import { DEFAULT_GATE, type GateNumbers } from '../evidence/gate-numbers.ts';
import { type NumberEntry, type NumberSpec, PROBABILITY, REFERENCE } from '../scoring/number-spec.ts';
import { PARAMETER_TABLE, THRESHOLD_TABLE } from '../scoring/parameter-table.ts';
import { DEFAULT_PARAMETERS, THRESHOLDS } from '../scoring/parameters.ts';
import { DEFAULT_RULES, type Rules } from './rules.ts';

const RULES: { readonly [K in keyof Rules]: NumberEntry } = {
  regressionCall: {
    ...PROBABILITY,
    min: 0.5,
    meaning: 'P(regression) from which a failure is called a regression, and P(outage) from which it is called that.',
    source: REFERENCE,
  },
  flakeCall: {
    ...PROBABILITY,
    max: 0.5,
    meaning: 'P(regression or outage) up to which a failure is called a flake; what is neither is unknown.',
    source: 'keeps missed regressions below 1 %',
  },
  quarantineShare: {
    min: 0,
    max: 1,
    unit: 'share',
    meaning: 'Tests of a suite that are proposed for quarantine at most; one always may be.',
    source: 'chosen: a quarantine hides regressions as well',
  },
  quarantineRate: {
    min: 0,
    max: 1,
    unit: 'rate',
    meaning: 'Lower bound of the failure rate that a quarantine needs.',
    source: 'practice of large projects: 1 % to 2 %',
  },
  quarantineCommits: {
    min: 1,
    max: 100,
    whole: true,
    unit: 'commits',
    meaning: 'Commits with a same-code flip that a quarantine needs …',
    source: REFERENCE,
  },
  quarantineProbability: {
    ...PROBABILITY,
    min: 0.5,
    meaning: '… unless P(flaky) is at least this.',
    source: REFERENCE,
  },
  quarantineCost: {
    min: 0,
    max: 1_000_000,
    unit: 'developer minutes a week',
    meaning: 'Weekly cost that a quarantine needs.',
    source: 'chosen: none',
  },
};

const GATE: { readonly [K in keyof GateNumbers]: NumberEntry } = {
  massMinimum: {
    min: 1,
    max: 10_000,
    whole: true,
    unit: 'tests',
    meaning: 'So many tests that fail anew at once are never a mass failure …',
    source: REFERENCE,
  },
  massShare: {
    min: 0,
    max: 1,
    unit: 'share',
    meaning: '… and neither is this share of the executed tests.',
    source: REFERENCE,
  },
  greenExecuted: {
    min: 0,
    max: 1,
    unit: 'share',
    meaning: 'Another attempt clears a mass failure when it executed at least this share of its tests …',
    source: 'chosen',
  },
  greenFailed: {
    min: 0,
    max: 1,
    unit: 'share',
    meaning: '… and fewer than this share of them failed again.',
    source: 'chosen',
  },
  repeated: {
    min: 0,
    max: 1,
    unit: 'share',
    meaning: "A proposal's mass failure is its code's when another attempt fails at least this share of it again.",
    source: 'chosen',
  },
  laterMainGroups: {
    min: 0,
    max: 100,
    whole: true,
    unit: 'commits',
    meaning: 'Later commits of the main branch that may clear a mass failure on it.',
    source: REFERENCE,
  },
};

/** Numbers that are inputs of their own, by the names of those. */
export const EVERYDAY_NUMBERS = {
  'minimum-executions': { ...THRESHOLD_TABLE.minimumExecutions, default: THRESHOLDS.minimumExecutions },
  suspected: { ...THRESHOLD_TABLE.suspected, default: THRESHOLDS.suspected },
} as const satisfies Readonly<Record<string, NumberSpec>>;

/** Every number of the states, the gate, the rules and the model by the name that a user knows it by: `rateA` is `rate-a`. */
export const NUMBERS: Readonly<Record<string, NumberSpec>> = {
  ...named(THRESHOLD_TABLE, THRESHOLDS),
  ...named(GATE, DEFAULT_GATE),
  ...named(RULES, DEFAULT_RULES),
  ...named(PARAMETER_TABLE, DEFAULT_PARAMETERS),
};

/** Those that the input `detection` takes. */
export const RARE_NUMBERS: Readonly<Record<string, NumberSpec>> = Object.fromEntries(
  Object.entries(NUMBERS).filter(([name]) => !Object.hasOwn(EVERYDAY_NUMBERS, name)),
);

function named<K extends string>(
  entries: { readonly [N in K]: NumberEntry },
  defaults: { readonly [N in K]: number },
): Readonly<Record<string, NumberSpec>> {
  const keys = Object.keys(entries) as K[];
  return Object.fromEntries(keys.map((key) => [numberName(key), { ...entries[key], default: defaults[key] }]));
}

export function numberName(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `defaults` with the values that a user chose. */
export function withNumbers<T extends object>(defaults: T, chosen: ReadonlyMap<string, number>): T {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(defaults);
  return Object.fromEntries(entries.map(([key, value]) => [key, chosen.get(numberName(key)) ?? value])) as T;
}

import { DEFAULT_GATE, type GateNumbers } from '../evidence/gate-numbers.ts';
import { DEFAULT_PARAMETERS, type ModelParameters, THRESHOLDS } from '../scoring/parameters.ts';
import { type CostRates, DEFAULT_COST_RATES } from './cost/cost.ts';
import { withNumbers } from './numbers.ts';
import { DEFAULT_RULES, type Rules } from './rules.ts';

/** When a test gets which state. */
export type Thresholds = { readonly [K in keyof typeof THRESHOLDS]: number };

/** Every number that decides: which tests are listed, how sure that is, and in which order. */
export interface Settings {
  readonly parameters: ModelParameters;
  readonly thresholds: Thresholds;
  readonly gate: GateNumbers;
  readonly rules: Rules;
  readonly rates: CostRates;
}

export const DEFAULT_SETTINGS: Settings = {
  parameters: DEFAULT_PARAMETERS,
  thresholds: THRESHOLDS,
  gate: DEFAULT_GATE,
  rules: DEFAULT_RULES,
  rates: DEFAULT_COST_RATES,
};

/** The inputs of classify that hold such numbers. */
export interface SettingsInputs {
  readonly 'minimum-executions': number;
  readonly suspected: number;
  readonly detection: ReadonlyMap<string, number>;
  readonly 'minute-price': number;
  readonly 'runner-prices': ReadonlyMap<string, number>;
  readonly 'waiting-people': number;
  readonly 'investigation-minutes': number;
}

export function settingsOf(inputs: SettingsInputs): Settings {
  const chosen = new Map([
    ...inputs.detection,
    ['minimum-executions', inputs['minimum-executions']],
    ['suspected', inputs.suspected],
  ]);
  const thresholds = withNumbers<Thresholds>(THRESHOLDS, chosen);
  return {
    parameters: withNumbers(DEFAULT_PARAMETERS, chosen),
    // Who asks for more evidence means it everywhere.
    thresholds: { ...thresholds, suspectedOnMain: Math.max(thresholds.suspectedOnMain, thresholds.suspected) },
    gate: withNumbers(DEFAULT_GATE, chosen),
    rules: withNumbers(DEFAULT_RULES, chosen),
    rates: {
      minutePrice: inputs['minute-price'],
      runnerPrices: inputs['runner-prices'],
      waitingPeople: inputs['waiting-people'],
      investigationMinutes: inputs['investigation-minutes'],
    },
  };
}

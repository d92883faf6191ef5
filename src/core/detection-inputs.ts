import { DEFAULT_COST_RATES } from './findings/cost/cost.ts';
import { EVERYDAY_NUMBERS, RARE_NUMBERS } from './findings/numbers.ts';
import { decimal, integer, namedNumbers, pricesByLabel } from './input-schemas.ts';
import { input } from './input-spec.ts';

/** A price that nobody pays: larger is a slip. */
const MAX_PRICE = 100_000;

/** The inputs that hold numbers which decide. `core/findings/settings.ts` makes settings of them. */
export const DETECTION_INPUTS = {
  'minimum-executions': input({
    parts: ['classify'],
    description: 'Known outcomes that a test without a flip on the same code needs before anything is said of it.',
    default: String(EVERYDAY_NUMBERS['minimum-executions'].default),
    schema: integer(EVERYDAY_NUMBERS['minimum-executions'].min, EVERYDAY_NUMBERS['minimum-executions'].max),
  }),
  suspected: input({
    parts: ['classify'],
    description:
      'Probability from which a test is listed as suspected. Where only the main branch was seen, `suspected-on-main` of `detection` counts, or this if it is higher.',
    default: String(EVERYDAY_NUMBERS.suspected.default),
    schema: decimal(EVERYDAY_NUMBERS.suspected.min, EVERYDAY_NUMBERS.suspected.max),
  }),
  detection: input({
    parts: ['classify'],
    description:
      'Other numbers that decide, as `name=value` separated by commas or line breaks, e.g. `episodes=3, quarantine-rate=0.02`. Names, ranges and defaults stand in .github/DETECTION.md.',
    default: '',
    schema: namedNumbers(RARE_NUMBERS, Object.keys(EVERYDAY_NUMBERS)),
  }),
  'minute-price': input({
    parts: ['classify'],
    description: 'What a billed minute of a runner is worth, in minutes of a developer; for the ranking.',
    default: String(DEFAULT_COST_RATES.minutePrice),
    schema: decimal(0, MAX_PRICE),
  }),
  'runner-prices': input({
    parts: ['classify'],
    description:
      'The same for runners with a certain label, as `label=price` separated by commas or line breaks, e.g. `macos-15=0.1`.',
    default: '',
    schema: pricesByLabel(MAX_PRICE),
  }),
  'waiting-people': input({
    parts: ['classify'],
    description: 'How many people wait while a failed run is repeated; for the ranking.',
    default: String(DEFAULT_COST_RATES.waitingPeople),
    schema: decimal(0, MAX_PRICE),
  }),
  'investigation-minutes': input({
    parts: ['classify'],
    description: 'Minutes that somebody spends on a failure which nobody re-ran; for the ranking.',
    default: String(DEFAULT_COST_RATES.investigationMinutes),
    schema: decimal(0, MAX_PRICE),
  }),
} as const;

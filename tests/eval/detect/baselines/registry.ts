import type { Rule } from '../rule.ts';
import { COUNTS } from './counts.ts';
import { PROBABILISTIC } from './probabilistic.ts';
import { PROPOSALS } from './proposals.ts';
import { RATES } from './rates.ts';
import { SAME_CODE } from './same-code.ts';
import { TRANSITIONS } from './transitions.ts';

/** Every competing rule of detection.md, section 11.2, as it is and behind our gate. The order is that of the tables. */
export const BASELINES: readonly Rule[] = [
  ...SAME_CODE,
  ...COUNTS,
  ...RATES,
  ...TRANSITIONS,
  ...PROBABILISTIC,
  ...PROPOSALS,
];

import { phraseSignal } from './signal.ts';

/** Seeds that are not fixed, and values drawn anew each time. */
export const randomness = phraseSignal({ id: 'randomness', title: 'Uses a random value', cause: 'randomness' }, [
  [3, /random seed|--randomly-seed|Math\.random|random\.(?:random|choice|randint|shuffle)|rand::|math\/rand/i],
  [2, /\bseed(?:ed)?\b|hypothesis|quickcheck|fast-check|proptest/i],
  [1, /\brandom|shuffle|uuid/i],
]);

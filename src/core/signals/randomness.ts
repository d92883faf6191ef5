import { phraseSignal } from './signal.ts';

/** Seeds that are not fixed, and values drawn anew each time. */
export const randomness = phraseSignal(
  {
    id: 'randomness',
    title: 'Uses a random value',
    about:
      'Looks for the reports of property-based testing, for printed seeds, for drawn values that collide, and for calls of random generators in the quoted code.',
    cause: 'randomness',
  },
  [
    [
      3,
      // The reports of property-based testing: an example was drawn that fails.
      /Falsifying example|reproduce this (?:example|failure) by|Property failed after \d+ test|\bseed: -?\d{1,12}, path: |minimal failing input:|proptest: Saving this|\[quickcheck\] TEST FAILED|Failed! Falsif|Falsified after \d+|GeneratorDrivenPropertyCheckFailed|Failed with generated values|#\d+: failed on input|\[rapid\] failed after|tries = \d+ .{0,40}of calls to property/i,
    ],
    [
      2,
      // Drawn values that collide: rows of other tests are rolled back where this validation is common.
      /\b(?:random|generator) seed(?: was| is|:| =|=)|seeded with \d|has already been taken|UniqueGenerator::RetryLimitExceeded/i,
      /Math\.random\(|\brandom\.(?:random|choice|randint|shuffle|sample|uniform)\(|\brand::|math\/rand|\brand\.Intn?\(|np\.random\.|torch\.rand|\bfaker\.|Faker::|SecureRandom|new Random\(\)|Random\.Shared|\brand\(\)/,
    ],
    [1, /\brandom(?:ly|ised|ized)?\b/i, /\buuid4?\(|randomUUID/i],
  ],
);

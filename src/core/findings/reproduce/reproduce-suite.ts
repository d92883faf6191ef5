import type { TestIdentity } from '../../documents/findings.ts';
import type { Framework } from '../../model/framework.ts';
import { goPackage, loop, quote } from './shell-parts.ts';

/** What is known of the executions that failed; only what passed the gate of `reproduce.ts`. */
export interface SuiteCircumstances {
  /** Decimal digits, perhaps with a sign. */
  readonly seed: string | undefined;
  /** `2/4`. */
  readonly shard: string | undefined;
}

type Suite = (test: TestIdentity, seed: string | undefined) => string | undefined;

/**
 * Commands that run a test together with those around it, in the order of a seed, or in a new random order each time. A test
 * that depends on others passes alone, so that repeating it alone shows nothing.
 */
const IN_ORDER: { readonly [F in Framework]?: Suite } = {
  pytest: ({ file }, seed) => {
    if (seed !== undefined) return `pytest --randomly-seed=${seed}`;
    return file === null ? undefined : loop(`pytest ${quote(file)}`);
  },
  // Only Django's runner of unittest prints a seed.
  unittest: (_, seed) => (seed === undefined ? undefined : `python manage.py test --shuffle=${seed}`),
  jest: (test, seed) =>
    seed === undefined
      ? loop(`npx jest --randomize${inFile(test)}`)
      : `npx jest --randomize --seed=${seed}${inFile(test)}`,
  vitest: (test, seed) =>
    seed === undefined
      ? loop(`npx vitest run --sequence.shuffle${inFile(test)}`)
      : `npx vitest run --sequence.shuffle --sequence.seed=${seed}`,
  mocha: ({ file }) => (file === null ? undefined : loop(`npx mocha ${quote(file)}`)),
  jasmine: (_, seed) =>
    seed === undefined ? loop('npx jasmine --random=true') : `npx jasmine --random=true --seed=${seed}`,
  'go-test': ({ suite }, seed) =>
    seed === undefined
      ? `go test -shuffle=on -count=50 ${quote(goPackage(suite))}`
      : `go test -shuffle=${seed} -count=1 ${quote(goPackage(suite))}`,
  ginkgo: (_, seed) =>
    seed === undefined ? loop('ginkgo -r --randomize-all') : `ginkgo -r --randomize-all --seed=${seed}`,
  'cargo-test': (_, seed) =>
    seed === undefined
      ? loop('cargo test -- --test-threads=1')
      : `cargo test -- -Z unstable-options --test-threads=1 --shuffle-seed ${seed}`,
  rspec: (_, seed) =>
    seed === undefined ? loop('bundle exec rspec --order rand') : `bundle exec rspec --seed ${seed} --bisect`,
  minitest: (_, seed) => (seed === undefined ? loop('bundle exec rake test') : `SEED=${seed} bundle exec rake test`),
  phpunit: (_, seed) => phpOrder('vendor/bin/phpunit', seed),
  pest: (_, seed) => phpOrder('vendor/bin/pest', seed),
  exunit: (_, seed) => (seed === undefined ? loop('mix test') : `mix test --seed ${seed}`),
  maven: () => loop('mvn -q test -Dsurefire.runOrder=random'),
  ctest: () => 'ctest --schedule-random --repeat until-fail:50',
  dart: () => loop('dart test --test-randomize-ordering-seed=random'),
  deno: () => loop('deno test --shuffle'),
  busted: () => loop('busted --shuffle'),
};

/** Runners that take the part of the suite as an option. */
const SHARDED: { readonly [F in Framework]?: (shard: string, seed: string | undefined) => string } = {
  jest: (shard, seed) => `npx jest --shard=${shard}${seed === undefined ? '' : ` --seed=${seed}`}`,
  vitest: (shard, seed) =>
    `npx vitest run --shard=${shard}${seed === undefined ? '' : ` --sequence.shuffle --sequence.seed=${seed}`}`,
  playwright: (shard) => `npx playwright test --shard=${shard}`,
};

/** Runs the tests around this one as they ran when it failed; undefined when the runner has no means. */
export function suiteCommand(test: TestIdentity, { seed, shard }: SuiteCircumstances): string | undefined {
  const sharded = shard === undefined ? undefined : SHARDED[test.framework]?.(shard, seed);
  return sharded ?? IN_ORDER[test.framework]?.(test, seed);
}

/** Options that give one test the random values of a seed. */
const SEEDED: { readonly [F in Framework]?: (single: string, seed: string) => string } = {
  pytest: (single, seed) => `${single} --randomly-seed=${seed}`,
  jest: (single, seed) => `${single} --seed=${seed}`,
  rspec: (single, seed) => `${single} --seed ${seed}`,
  minitest: (single, seed) => `SEED=${seed} ${single}`,
  exunit: (single, seed) => `${single} --seed ${seed}`,
  ginkgo: (single, seed) => `${single} --seed=${seed}`,
};

/** `single` with the seed; as it is when the runner takes none. */
export function withSeed(framework: Framework, single: string, seed: string): string {
  return SEEDED[framework]?.(single, seed) ?? single;
}

function phpOrder(runner: string, seed: string | undefined): string {
  return seed === undefined
    ? loop(`${runner} --order-by=random`)
    : `${runner} --order-by=random --random-order-seed=${seed}`;
}

function inFile({ file }: TestIdentity): string {
  return file === null ? '' : ` ${quote(file)}`;
}

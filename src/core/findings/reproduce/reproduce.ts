import type { TestIdentity } from '../../documents/findings.ts';
import type { Cause } from '../../model/cause.ts';
import type { Framework } from '../../model/framework.ts';
import { suiteCommand, withSeed } from './reproduce-suite.ts';
import { goPackage, loop, quote, REPETITIONS } from './shell-parts.ts';

/** What is known of the failures, so that the command fits their cause. */
export interface Circumstances {
  readonly cause?: Cause | undefined;
  /** What the runner printed as seed of a failing execution, and as its part of the suite. Untrusted. */
  readonly seed?: string | undefined;
  readonly shard?: string | undefined;
}

/**
 * Characters that a test id may hold to be put into a command. Test names are written by whoever opens a pull request and
 * people paste commands into a shell: anything that a shell, or a person, could read differently gets no command.
 */
const SAFE = /^[A-Za-z0-9_.:/[\]=@+,][A-Za-z0-9_.:/[\] =@+,>#$()?-]{0,299}$/;

/** All that a seed and a shard may be: printed by a log, and put into a command without quotes. */
const SAFE_SEED = /^-?\d{1,20}$/;
const SAFE_SHARD = /^\d{1,3}\/\d{1,3}$/;

/** Null: this one cannot be chosen. */
type Command = (test: TestIdentity) => string | null;

/** Runs one test once. Frameworks in neither table have no command that chooses one test by its name alone. */
const ONCE: { readonly [F in Framework]?: Command } = {
  pytest: (test) => `pytest ${quote(test.id)}`,
  unittest: (test) => `python -m unittest ${quote(test.id)}`,
  jest: (test) => `npx jest${inFile(test)} -t ${quote(pattern(test.id))}`,
  vitest: (test) => `npx vitest run${inFile(test)} -t ${quote(pattern(titleOf(test)))}`,
  mocha: (test) => `npx mocha -g ${quote(pattern(test.id))}`,
  'cargo-test': (test) => `cargo test ${quote(test.id)} -- --exact`,
  rspec: (test) => `bundle exec rspec ${quote(test.id)}`,
  maven: (test) => `mvn -q test -Dtest=${quote(methodPattern(withoutParameters(test.id)))}`,
  gradle: (test) => `./gradlew test --rerun-tasks --tests ${quote(withoutParameters(test.id))}`,
  phpunit: (test) => `vendor/bin/phpunit --filter ${quote(pattern(test.id))}`,
  scalatest: (test) => `sbt ${quote(scalatestChoice(test.id))}`,
  dotnet: (test) => `dotnet test --filter ${quote(`FullyQualifiedName~${withoutParameters(test.id)}`)}`,
  xctest: (test) => `swift test --filter ${quote(pattern(slashBeforeMethod(test.id)))}`,
  'swift-testing': (test) => `swift test --filter ${quote(pattern(test.id))}`,
  dart: (test) => `dart test${inFile(test)} --plain-name ${quote(dartTitle(test.id))}`,
  prove: (test) => `prove -v ${quote(test.id)}`,
  phpt: (test) => `php run-tests.php -q ${quote(test.id)}`,
  'common-test': (test) => `rebar3 ct --suite=${quote(test.suite ?? '')} --case=${quote(commonTestCase(test.id))}`,
  'clojure-test': (test) => `lein test :only ${quote(test.id)}`,
  'node-test': (test) => `node --test --test-name-pattern=${quote(pattern(leafOf(test)))}${inFile(test)}`,
  ava: (test) => `npx ava${inFile(test)} --match=${quote(`*${test.id}`)}`,
  bats: (test) => `bats --filter ${quote(pattern(test.id))} ${test.file === null ? '-r .' : quote(test.file)}`,
  deno: (test) => `deno test --filter ${quote(test.id.split(' ... ', 1)[0] ?? test.id)}${inFile(test)}`,
  ctest: (test) => `ctest -R ${quote(`^${pattern(test.id)}$`)}`,
  ginkgo: (test) => `ginkgo -r --focus=${quote(pattern(test.id))}`,
  testthat: (test) => `Rscript -e ${quote(`devtools::test(${testthatFilter(test)})`)}`,
  jasmine: (test) => `npx jasmine --filter=${quote(pattern(test.id))}`,
  minitest: ({ id, file }) =>
    file === null ? null : `bundle exec ruby -Itest ${quote(file)} -n ${quote(id.slice(id.lastIndexOf('#') + 1))}`,
  exunit: (test) => `mix test${inFile(test)}`,
  nextest: ({ id }) => nextestChoice(id.slice(id.lastIndexOf(' ') + 1)),
};

/** Runners that repeat by themselves. */
const REPEATED: { readonly [F in Framework]?: Command } = {
  'go-test': (test) => goTest(test, ''),
  playwright: (test) => `npx playwright test${inFile(test)} -g ${quote(pattern(test.id))} --repeat-each=${REPETITIONS}`,
  bazel: (test) => `bazel test --runs_per_test=${REPETITIONS} ${quote(test.id)}`,
};

/** What brings out races and time that runs short, where the runner has it. */
const FITTING: { readonly [C in Cause]?: { readonly [F in Framework]?: Command } } = {
  concurrency: {
    'go-test': (test) => goTest(test, ' -race'),
    ginkgo: (test) => loop(`ginkgo -r --race --focus=${quote(pattern(test.id))}`),
    xctest: (test) => loop(`swift test --sanitize=thread --filter ${quote(pattern(slashBeforeMethod(test.id)))}`),
    'swift-testing': (test) => loop(`swift test --sanitize=thread --filter ${quote(pattern(test.id))}`),
  },
  // Fewer processors: what waits for a fixed time waits too short.
  'async-wait': { 'go-test': (test) => goTest(test, ' -cpu=1,2,4') },
  'test-timeout': { 'go-test': (test) => goTest(test, ' -cpu=1,2,4') },
  'too-restrictive-range': { 'go-test': (test) => goTest(test, ' -cpu=1,2,4') },
};

function goTest(test: TestIdentity, options: string): string {
  return `go test${options} -run ${quote(goPattern(test.id))} -count=${REPETITIONS} ${quote(goPackage(test.suite))}`;
}

/**
 * A shell command that brings the failure out, if anything does: the suite in the same order or shard for a test that depends
 * on others, the seed for one that draws random values, the race detector for races; else the test until it fails. Null when
 * the id is not safe to paste or the runner unknown. Seeds and shards that look like anything else are left out.
 */
export function reproduceCommand(test: TestIdentity, circumstances: Circumstances = {}): string | null {
  const plain = { ...test, id: withPlainSeparators(test) };
  const parts = [plain.id, plain.suite, plain.file].filter((part) => part !== null);
  if (!parts.every((part) => SAFE.test(part))) return null;
  return commandFor(plain, {
    cause: circumstances.cause,
    seed: matching(SAFE_SEED, circumstances.seed),
    shard: matching(SAFE_SHARD, circumstances.shard),
  });
}

/** Where a command names a seed and a shard: all that `reproduceCommand` is told and a finding does not hold. */
const SEEDS = /(?:seed[= ]|SEED=|shuffle=)(-?\d{1,20})/g;
const SHARDS = /--shard=(\d{1,3}\/\d{1,3})/g;

/**
 * Whether the command is one that `reproduceCommand` gives for the test and the cause. People paste it into a shell, so
 * whoever is handed it does not believe it.
 */
export function isReproduceCommand(command: string, test: TestIdentity, cause: Cause): boolean {
  const shards = namedIn(command, SHARDS);
  return [ANY_SEED, ...namedIn(command, SEEDS)].some((seed) =>
    shards.some((shard) => reproduceCommand(test, { cause, seed, shard }) === command),
  );
}

/** The first and the last, since a test id may hold more; undefined, because there may be none. */
function namedIn(command: string, pattern: RegExp): readonly (string | undefined)[] {
  const all = Array.from(command.matchAll(pattern), ([, value]) => value);
  return [undefined, all.at(0), all.at(-1)];
}

/** With a seed, even if the runner cannot be told it, some tests are run once and not again and again. */
const ANY_SEED = '0';

function commandFor(plain: TestIdentity, { cause, seed, shard }: Required<Circumstances>): string | null {
  const { framework } = plain;
  const suite = cause === 'test-order-dependency' ? suiteCommand(plain, { seed, shard }) : undefined;
  if (suite !== undefined) return suite;
  const once = ONCE[framework]?.(plain) ?? null;
  if (cause === 'randomness' && seed !== undefined && once !== null) return withSeed(framework, once, seed);
  const fitting = cause === undefined ? undefined : FITTING[cause]?.[framework];
  return (fitting ?? REPEATED[framework])?.(plain) ?? (once === null ? null : loop(once));
}

function matching(pattern: RegExp, text: string | undefined): string | undefined {
  return text !== undefined && pattern.test(text) ? text : undefined;
}

/** jest prints `describe › test` and matches `describe test`; AVA prints `file › test` and matches `test`. */
function withPlainSeparators({ framework, id }: TestIdentity): string {
  if (framework === 'ava') return id.slice(id.lastIndexOf(' › ') + 1).replace(/^› /, '');
  if (framework === 'playwright') return id.replace(/^(?:\[[^\]]*\] › )?[^›]* › /, '').replaceAll(' › ', ' ');
  return framework === 'jest' ? id.replaceAll(' › ', ' ') : id;
}

/** `binary test::path` of nextest: a path of Rust has no other characters, and an option would have. */
function nextestChoice(path: string): string | null {
  return /^[\w:]{1,300}$/.test(path) ? `cargo nextest run -E ${quote(`test(=${path})`)}` : null;
}

/** vitest prints `file > describe > test` and matches `describe test`. */
function titleOf({ id, file }: TestIdentity): string {
  const parts = id.split(' > ');
  return (parts[0] === file ? parts.slice(1) : parts).join(' ');
}

/** Older versions of node:test compare the last title only. */
function leafOf({ id }: TestIdentity): string {
  return id.slice(id.lastIndexOf(' > ') + 1).replace(/^> /, '');
}

/** ScalaTest's `Suite: title`, where the suite has lost its package. */
function scalatestChoice(id: string): string {
  const colon = id.indexOf(': ');
  return colon < 0 ? `testOnly *${id}` : `testOnly *${id.slice(0, colon)} -- -z "${id.slice(colon + 2)}"`;
}

function inFile(test: TestIdentity): string {
  return test.file === null ? '' : ` ${quote(test.file)}`;
}

/** `Module.Class.test` to the `Module.Class/test` of `swift test`. */
function slashBeforeMethod(id: string): string {
  const dot = id.lastIndexOf('.');
  return dot < 0 ? id : `${id.slice(0, dot)}/${id.slice(dot + 1)}`;
}

/** `suite:group.case` to `case`, which finds it in every group. */
function commonTestCase(id: string): string {
  return id.slice(Math.max(id.lastIndexOf(':'), id.lastIndexOf('.')) + 1);
}

/** Dart prints the file before the title where there are several. */
function dartTitle(id: string): string {
  const at = id.indexOf('.dart: ');
  return at < 0 ? id : id.slice(at + '.dart: '.length);
}

/** `test-cart.R` is chosen by `cart`; there is no choice among the tests of a file in all versions. */
function testthatFilter({ file }: TestIdentity): string {
  const name = file === null ? null : /([\w.-]{1,200})\.[Rr]$/.exec(file)?.[1]?.replace(/^test-?/, '');
  return name ? `filter = "${name}"` : '';
}

/** The JavaScript runners and go test take a regular expression where they ask for a name. */
function pattern(name: string): string {
  return name.replaceAll(/[.+()?$[\]]/g, '\\$&');
}

/** go test matches each part between slashes on its own. */
function goPattern(id: string): string {
  return id
    .split('/')
    .map((part) => `^${pattern(part)}$`)
    .join('/');
}

/** A method of JUnit 5 is chosen by its name alone: `Class.takes` of `Class.takes(int)[1]`. */
function withoutParameters(id: string): string {
  const start = id.indexOf('(');
  return start < 1 ? id : id.slice(0, start);
}

/** `pkg.Class.method` to surefire's `pkg.Class#method`. */
function methodPattern(id: string): string {
  const dot = id.lastIndexOf('.');
  return dot < 0 ? id : `${id.slice(0, dot)}#${id.slice(dot + 1)}`;
}

import type { TestIdentity } from '../documents/findings.ts';
import type { Framework } from '../model/framework.ts';

/** Often enough to see a failure of a test that fails once in ten executions with 99.5 % probability. */
const REPETITIONS = 50;

/**
 * Characters that a test id may hold to be put into a command. Test names are written by whoever opens a pull request and
 * people paste commands into a shell: anything that a shell, or a person, could read differently gets no command.
 */
const SAFE = /^[A-Za-z0-9_.:/[\]=@+,][A-Za-z0-9_.:/[\] =@+,>#$()?-]{0,299}$/;

const loop = (command: string) => `for i in $(seq ${REPETITIONS}); do ${command} || break; done`;
const quote = (text: string) => `'${text}'`;

/** Frameworks that are not here have no command that repeats one test by its name alone. */
const COMMANDS: { readonly [F in Framework]?: (test: TestIdentity) => string } = {
  pytest: (test) => loop(`pytest ${quote(test.id)}`),
  unittest: (test) => loop(`python -m unittest ${quote(test.id)}`),
  jest: (test) => loop(`npx jest${inFile(test)} -t ${quote(pattern(test.id))}`),
  vitest: (test) => loop(`npx vitest run${inFile(test)} -t ${quote(pattern(titleOf(test)))}`),
  mocha: (test) => loop(`npx mocha -g ${quote(pattern(test.id))}`),
  'go-test': (test) =>
    `go test -run ${quote(goPattern(test.id))} -count=${REPETITIONS} ${quote(goPackage(test.suite))}`,
  'cargo-test': (test) => loop(`cargo test ${quote(test.id)} -- --exact`),
  rspec: (test) => loop(`bundle exec rspec ${quote(test.id)}`),
  maven: (test) => loop(`mvn -q test -Dtest=${quote(methodPattern(withoutParameters(test.id)))}`),
  gradle: (test) => loop(`./gradlew test --rerun-tasks --tests ${quote(withoutParameters(test.id))}`),
  phpunit: (test) => loop(`vendor/bin/phpunit --filter ${quote(pattern(test.id))}`),
  playwright: (test) => `npx playwright test${inFile(test)} -g ${quote(pattern(test.id))} --repeat-each=${REPETITIONS}`,
  scalatest: (test) => loop(`sbt ${quote(scalatestChoice(test.id))}`),
  dotnet: (test) => loop(`dotnet test --filter ${quote(`FullyQualifiedName~${withoutParameters(test.id)}`)}`),
  xctest: (test) => loop(`swift test --filter ${quote(pattern(slashBeforeMethod(test.id)))}`),
  'swift-testing': (test) => loop(`swift test --filter ${quote(pattern(test.id))}`),
  dart: (test) => loop(`dart test${inFile(test)} --plain-name ${quote(dartTitle(test.id))}`),
  bazel: (test) => `bazel test --runs_per_test=${REPETITIONS} ${quote(test.id)}`,
  prove: (test) => loop(`prove -v ${quote(test.id)}`),
  phpt: (test) => loop(`php run-tests.php -q ${quote(test.id)}`),
  'common-test': (test) =>
    loop(`rebar3 ct --suite=${quote(test.suite ?? '')} --case=${quote(commonTestCase(test.id))}`),
  'clojure-test': (test) => loop(`lein test :only ${quote(test.id)}`),
  'node-test': (test) => loop(`node --test --test-name-pattern=${quote(pattern(leafOf(test)))}${inFile(test)}`),
  ava: (test) => loop(`npx ava${inFile(test)} --match=${quote(`*${test.id}`)}`),
  bats: (test) => loop(`bats --filter ${quote(pattern(test.id))} ${test.file === null ? '-r .' : quote(test.file)}`),
  deno: (test) => loop(`deno test --filter ${quote(test.id.split(' ... ', 1)[0] ?? test.id)}${inFile(test)}`),
  ctest: (test) => loop(`ctest -R ${quote(`^${pattern(test.id)}$`)}`),
  ginkgo: (test) => loop(`ginkgo -r --focus=${quote(pattern(test.id))}`),
  testthat: (test) => loop(`Rscript -e ${quote(`devtools::test(${testthatFilter(test)})`)}`),
  jasmine: (test) => loop(`npx jasmine --filter=${quote(pattern(test.id))}`),
};

/** A shell command that repeats the test until it fails; null when the id is not safe to paste or the runner unknown. */
export function reproduceCommand(test: TestIdentity): string | null {
  const plain = { ...test, id: withPlainSeparators(test) };
  const parts = [plain.id, plain.suite, plain.file].filter((part) => part !== null);
  return parts.every((part) => SAFE.test(part)) ? (COMMANDS[test.framework]?.(plain) ?? null) : null;
}

/** jest prints `describe › test` and matches `describe test`; AVA prints `file › test` and matches `test`. */
function withPlainSeparators({ framework, id }: TestIdentity): string {
  if (framework === 'ava') return id.slice(id.lastIndexOf(' › ') + 1).replace(/^› /, '');
  if (framework === 'playwright') return id.replace(/^(?:\[[^\]]*\] › )?[^›]* › /, '').replaceAll(' › ', ' ');
  return framework === 'jest' ? id.replaceAll(' › ', ' ') : id;
}

/** gotestsum prints packages without their module, whose name begins with a host. */
function goPackage(suite: string | null): string {
  if (suite === null) return './...';
  return suite.split('/', 1)[0]?.includes('.') === true ? suite : `./${suite}`;
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

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
    `go test -run ${quote(goPattern(test.id))} -count=${REPETITIONS} ${quote(test.suite ?? './...')}`,
  'cargo-test': (test) => loop(`cargo test ${quote(test.id)} -- --exact`),
  rspec: (test) => loop(`bundle exec rspec ${quote(test.id)}`),
  maven: (test) => loop(`mvn -q test -Dtest=${quote(methodPattern(test.id))}`),
  gradle: (test) => loop(`./gradlew test --rerun-tasks --tests ${quote(test.id)}`),
  phpunit: (test) => loop(`vendor/bin/phpunit --filter ${quote(pattern(test.id))}`),
  jasmine: (test) => loop(`npx jasmine --filter=${quote(pattern(test.id))}`),
};

/** A shell command that repeats the test until it fails; null when the id is not safe to paste or the runner unknown. */
export function reproduceCommand(test: TestIdentity): string | null {
  const plain = { ...test, id: withPlainSeparators(test) };
  const parts = [plain.id, plain.suite, plain.file].filter((part) => part !== null);
  return parts.every((part) => SAFE.test(part)) ? (COMMANDS[test.framework]?.(plain) ?? null) : null;
}

/** jest prints `describe › test` and matches `describe test`. */
function withPlainSeparators({ framework, id }: TestIdentity): string {
  return framework === 'jest' ? id.replaceAll(' › ', ' ') : id;
}

/** vitest prints `file > describe > test` and matches `describe test`. */
function titleOf({ id, file }: TestIdentity): string {
  const parts = id.split(' > ');
  return (parts[0] === file ? parts.slice(1) : parts).join(' ');
}

function inFile(test: TestIdentity): string {
  return test.file === null ? '' : ` ${quote(test.file)}`;
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

/** `pkg.Class.method` to surefire's `pkg.Class#method`. */
function methodPattern(id: string): string {
  const dot = id.lastIndexOf('.');
  return dot < 0 ? id : `${id.slice(0, dot)}#${id.slice(dot + 1)}`;
}

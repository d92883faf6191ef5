import type { FixPattern } from '../model/cause.ts';
import type { Framework } from '../model/framework.ts';
import type { Advice } from './advice/advice.ts';
import { CPP, GINKGO, GO, GOOGLE_TEST, QT, RUST } from './advice/compiled.ts';
import { CYPRESS, JASMINE, JAVASCRIPT, JEST, MOCHA, NODE, PLAYWRIGHT, VITEST } from './advice/javascript.ts';
import { JUNIT, SCALA, TESTNG } from './advice/jvm.ts';
import { DART, DOTNET, EXUNIT, MINITEST, PEST, PHPUNIT, RSPEC, SWIFT } from './advice/others.ts';
import { PYTEST, UNITTEST } from './advice/python.ts';

/** Frameworks that are not here, report formats among them, have no advice of their own. */
const ADVICE: { readonly [F in Framework]?: Advice } = {
  pytest: PYTEST,
  unittest: UNITTEST,
  jest: JEST,
  vitest: VITEST,
  mocha: MOCHA,
  jasmine: JASMINE,
  'node-test': NODE,
  ava: JAVASCRIPT,
  bun: JAVASCRIPT,
  deno: JAVASCRIPT,
  karma: JAVASCRIPT,
  'web-test-runner': JAVASCRIPT,
  playwright: PLAYWRIGHT,
  cypress: CYPRESS,
  'go-test': GO,
  ginkgo: GINKGO,
  'cargo-test': RUST,
  nextest: RUST,
  maven: JUNIT,
  gradle: JUNIT,
  junit4: JUNIT,
  'junit-console': JUNIT,
  ant: JUNIT,
  'sbt-junit': JUNIT,
  testng: TESTNG,
  scalatest: SCALA,
  specs2: SCALA,
  rspec: RSPEC,
  minitest: MINITEST,
  'test-unit': MINITEST,
  phpunit: PHPUNIT,
  pest: PEST,
  exunit: EXUNIT,
  dotnet: DOTNET,
  xctest: SWIFT,
  'swift-testing': SWIFT,
  dart: DART,
  gtest: GOOGLE_TEST,
  catch2: CPP,
  doctest: CPP,
  'boost-test': CPP,
  ctest: CPP,
  qttest: QT,
};

/**
 * How a repair is done with the means of one framework, in a sentence or two of plain characters; null where nothing more
 * can be said than the pattern itself. From constant tables alone: nothing of it comes from outside.
 */
export function fixAdvice(fix: FixPattern, framework: Framework): string | null {
  return ADVICE[framework]?.[fix] ?? null;
}

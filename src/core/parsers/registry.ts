import { ant } from './ant.ts';
import { ava } from './ava.ts';
import { bats } from './bats.ts';
import { bazel } from './bazel.ts';
import { boostTest } from './boost-test.ts';
import { bun } from './bun.ts';
import { busted } from './busted.ts';
import { cargoTest } from './cargo-test.ts';
import { catch2 } from './catch2.ts';
import { clojureTest } from './clojure-test.ts';
import { commonTest } from './common-test.ts';
import { ctest } from './ctest.ts';
import { ctrf } from './ctrf.ts';
import { cucumber } from './cucumber.ts';
import { cypress } from './cypress.ts';
import { dart } from './dart.ts';
import { deno } from './deno.ts';
import { doctest } from './doctest.ts';
import { dotnet } from './dotnet.ts';
import { eunit } from './eunit.ts';
import { exunit } from './exunit.ts';
import { ginkgo } from './ginkgo.ts';
import { goTest } from './go-test.ts';
import { goTestJson } from './go-test-json.ts';
import { gradle } from './gradle.ts';
import { gtest } from './gtest.ts';
import { jasmine } from './jasmine.ts';
import { jest } from './jest.ts';
import { jestJson, vitestJson } from './jest-json.ts';
import { juliaTest } from './julia-test.ts';
import { junitConsole } from './junit-console.ts';
import { junitXml } from './junit-xml.ts';
import { junit4 } from './junit4.ts';
import { karma } from './karma.ts';
import { maven } from './maven.ts';
import { minitest } from './minitest.ts';
import { mocha } from './mocha.ts';
import { nextest } from './nextest.ts';
import { nextestJson } from './nextest-json.ts';
import { nodeTest } from './node-test.ts';
import { nunitXml } from './nunit-xml.ts';
import type { LogParser } from './parser.ts';
import { pest } from './pest.ts';
import { pester } from './pester.ts';
import { phpt } from './phpt.ts';
import { phpunit } from './phpunit.ts';
import { playwright } from './playwright.ts';
import { playwrightJson } from './playwright-json.ts';
import { prove } from './prove.ts';
import { pytest } from './pytest.ts';
import { qttest } from './qttest.ts';
import type { ReportParser } from './report-parser.ts';
import { rspec } from './rspec.ts';
import { sbtJunit } from './sbt-junit.ts';
import { scalatest } from './scalatest.ts';
import { perTask } from './shared/per-task.ts';
import { specs2 } from './specs2.ts';
import { swiftTesting } from './swift-testing.ts';
import { tap } from './tap.ts';
import { tasty } from './tasty.ts';
import { testUnit } from './test-unit.ts';
import { testng } from './testng.ts';
import { testthat } from './testthat.ts';
import { trx } from './trx.ts';
import { unittest } from './unittest.ts';
import { vitest } from './vitest.ts';
import { webTestRunner } from './web-test-runner.ts';
import { xctest } from './xctest.ts';
import { xunitXml } from './xunit-xml.ts';

/**
 * All console parsers. The order decides when two of them claim the same lines: the runner with the more particular
 * output comes first, and what it describes is not read again by a later one. Each also reads the output of several
 * tasks that print at the same time.
 */
export const PARSERS: readonly LogParser[] = [
  pytest,
  tap,
  prove,
  karma,
  vitest,
  jest,
  cucumber,
  jasmine,
  playwright,
  bun,
  nodeTest,
  deno,
  webTestRunner,
  cypress,
  ava,
  bats,
  mocha,
  rspec,
  pest,
  phpunit,
  phpt,
  testUnit,
  minitest,
  dotnet,
  pester,
  dart,
  xctest,
  swiftTesting,
  exunit,
  eunit,
  busted,
  clojureTest,
  tasty,
  commonTest,
  ginkgo,
  goTest,
  nextest,
  cargoTest,
  gtest,
  junitConsole,
  ant,
  scalatest,
  sbtJunit,
  catch2,
  doctest,
  testng,
  boostTest,
  testthat,
  qttest,
  juliaTest,
  specs2,
  junit4,
  maven,
  gradle,
  ctest,
  unittest,
  bazel,
].map(perTask);

/** All formats of report files. */
export const REPORT_PARSERS: readonly ReportParser[] = [
  junitXml,
  trx,
  nunitXml,
  xunitXml,
  ctrf,
  goTestJson,
  nextestJson,
  playwrightJson,
  jestJson,
  vitestJson,
];

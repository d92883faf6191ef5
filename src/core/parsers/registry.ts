import { bun } from './bun.ts';
import { cargoTest } from './cargo-test.ts';
import { exunit } from './exunit.ts';
import { goTest } from './go-test.ts';
import { gradle } from './gradle.ts';
import { jasmine } from './jasmine.ts';
import { jest } from './jest.ts';
import { junitXml } from './junit-xml.ts';
import { maven } from './maven.ts';
import { minitest } from './minitest.ts';
import { mocha } from './mocha.ts';
import { nextest } from './nextest.ts';
import type { LogParser } from './parser.ts';
import { phpunit } from './phpunit.ts';
import { playwright } from './playwright.ts';
import { pytest } from './pytest.ts';
import type { ReportParser } from './report-parser.ts';
import { rspec } from './rspec.ts';
import { unittest } from './unittest.ts';
import { vitest } from './vitest.ts';

/**
 * All console parsers. The order decides when two of them claim the same lines: the runner with the more particular
 * output comes first, and what it describes is not read again by a later one.
 */
export const PARSERS: readonly LogParser[] = [
  pytest,
  vitest,
  jest,
  jasmine,
  playwright,
  bun,
  mocha,
  rspec,
  phpunit,
  minitest,
  exunit,
  goTest,
  nextest,
  cargoTest,
  maven,
  gradle,
  unittest,
];

/** All formats of report files. */
export const REPORT_PARSERS: readonly ReportParser[] = [junitXml];

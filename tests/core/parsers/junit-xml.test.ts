import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/core/limits.ts';
import { extractFromReport } from '../../../src/core/parsers/extract-report.ts';
import { junitXml } from '../../../src/core/parsers/junit-xml.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/junit-xml/', import.meta.url));
const CASES = readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}${name}/input.xml`));

function read(name: string): string {
  return readFileSync(`${FOLDER}${name}/input.xml`, 'utf8');
}

function idsOf(xml: string): { failed: string[]; retried: string[]; broken: boolean } {
  const { tests, brokenParsers } = extractFromReport(xml);
  return {
    failed: tests.flatMap(({ failures }) => failures.map(({ id }) => id)),
    retried: tests.flatMap(({ retried }) => retried.map(({ id }) => id)),
    broken: brokenParsers.length > 0,
  };
}

describe('JUnit XML', () => {
  test.each(CASES)('reads %s as expected', async (name) => {
    await expect(`${JSON.stringify(extractFromReport(read(name)), undefined, 1)}\n`).toMatchFileSnapshot(
      `${FOLDER}${name}/expected.json`,
    );
  });

  test('a flaky failure passed in the end, a failure with reruns did not', () => {
    expect(idsOf(read('surefire-flakes'))).toEqual({
      failed: ['org.example.FlakyTest.neverLucky'],
      retried: ['org.example.FlakyTest.secondTimeLucky'],
      broken: false,
    });
  });

  test.each(['doctype', 'not-junit'])('refuses %s', (name) => {
    expect(extractFromReport(read(name))).toEqual({ tests: [], brokenParsers: ['junit-xml'] });
  });

  test('keeps what stood before a defect, and says that the file is broken', () => {
    const { failed, broken } = idsOf(read('cut-off'));
    expect({ failed: failed.length > 0, broken }).toEqual({ failed: true, broken: true });
  });

  test('names no test without a name, and none that is only quoted', () => {
    expect(idsOf('<testsuite><testcase><failure/></testcase></testsuite>').failed).toEqual([]);
    expect(
      idsOf('<testsuite><testcase name="a"><system-out>&lt;failure/></system-out></testcase></testsuite>').failed,
    ).toEqual([]);
  });

  test('spells ids as class.name, or as the name when both are the same', () => {
    const xml =
      '<testsuite><testcase classname="A" name="b"><error/></testcase><testcase classname="A b" name="A b"><error/></testcase></testsuite>';
    expect(idsOf(xml).failed).toEqual(['A.b', 'A b']);
  });

  test('refuses what nests too deep or is too large, whatever it holds', () => {
    const deep = '<testsuite>'.repeat(LIMITS.xmlDepth + 1);
    expect(idsOf(deep).broken).toBe(true);
    const session = junitXml.begin();
    session.write('<testsuite><testcase name="a"><failure/></testcase>');
    for (let written = 0; written <= LIMITS.xmlBytes; written += 1024 * 1024) session.write(' '.repeat(1024 * 1024));
    expect(session.end().broken).toBe(true);
  });

  test('takes a file in pieces cut anywhere', () => {
    const xml = read('vitest');
    const session = junitXml.begin();
    for (let from = 0; from < xml.length; from += 7) session.write(xml.slice(from, from + 7));
    expect(session.end().tests?.failures).toEqual(extractFromReport(xml).tests[0]?.failures);
  });

  test('a file of another kind has no parser', () => {
    expect(extractFromReport('{}')).toEqual({ tests: [], brokenParsers: ['junit-xml'] });
  });
});

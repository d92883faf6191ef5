import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extractFromReport } from '../../../src/core/parsers/extract-report.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/junit-xml/', import.meta.url));

function read(name: string): string {
  return readFileSync(`${FOLDER}${name}/input.xml`, 'utf8');
}

function idsOf(xml: string): { failed: string[]; retried: string[]; refusal: string | undefined } {
  const { tests, refusal } = extractFromReport(xml);
  return {
    failed: tests.flatMap(({ failures }) => failures.map(({ id }) => id)),
    retried: tests.flatMap(({ retried }) => retried.map(({ id }) => id)),
    refusal,
  };
}

describe('JUnit XML', () => {
  test.each([
    ['surefire-flakes', ['org.example.FlakyTest.neverLucky'], ['org.example.FlakyTest.secondTimeLucky']],
    ['nextest', ['shop-core.cart::tests::removes'], ['shop-core.cart::tests::syncs']],
    [
      'gotestsum',
      ['TestRemoves', 'TestVoucher/ten_percent', 'TestVoucher'].map((name) => `example.org/shop/cart.${name}`),
      ['example.org/shop/cart.TestSyncs'],
    ],
  ])('in the dialect of %s a flaky test passed in the end, and a failed one did not', (name, failed, retried) => {
    expect(idsOf(read(name))).toEqual({ failed, retried, refusal: undefined });
  });

  test('elsewhere the same name is another row of data, and one failing row is a failure', () => {
    const rows =
      '<testsuite><testcase classname="A" name="adds"><failure/></testcase><testcase classname="A" name="adds"/></testsuite>';
    const { tests } = extractFromReport(rows);
    expect(tests[0]).toMatchObject({
      failures: [{ id: 'A.adds' }],
      retried: [],
      passed: [],
      counts: { passed: 1, failed: 1, skipped: 0 },
    });
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

  test.each([
    ['1.5', 1500],
    ['.25', 250],
    ['1,234.5', 1_234_500],
    ['0,014', 14],
    ['1e-3', 1],
    ['1,234', undefined],
    ['', undefined],
    ['soon', undefined],
    ['-1', undefined],
  ])('a time of %j seconds takes %j ms', (time, durationMs) => {
    const xml = `<testsuite><testcase name="a" time="${time}"><failure/></testcase></testsuite>`;
    expect(extractFromReport(xml).tests[0]?.failures[0]?.durationMs).toBe(durationMs);
  });

  test.each([
    ['test_b[1-a]', '1-a'],
    ['adds(int)[2]', '2'],
    ['testB with data set &quot;ten percent&quot;', '"ten percent"'],
    ['adds()', undefined],
  ])('%s was called with %j', (name, parameters) => {
    const xml = `<testsuite><testcase name="${name}"><failure/></testcase></testsuite>`;
    expect(extractFromReport(xml).tests[0]?.failures[0]?.parameters).toBe(parameters);
  });

  test('a file is given as the path inside the repository, its suite’s when it has none', () => {
    const xml = [
      '<testsuite file="/home/runner/work/shop/shop/test/cart.js"><testsuite>',
      '<testcase name="a"><failure/></testcase>',
      '<testcase name="b" file="D:\\a\\shop\\shop\\test\\b.js"><failure/></testcase>',
      '<testcase name="c" file="./c.rb"><failure/></testcase>',
      '</testsuite></testsuite>',
    ].join('\n');
    const files = extractFromReport(xml).tests[0]?.failures.map(({ file }) => file);
    expect(files).toEqual(['test/cart.js', 'test/b.js', 'c.rb']);
  });
});

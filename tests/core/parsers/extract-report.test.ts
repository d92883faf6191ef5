import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/core/limits.ts';
import { extractFromReport, ReportReader } from '../../../src/core/parsers/extract-report.ts';
import { REPORT_PARSERS } from '../../../src/core/parsers/registry.ts';
import type { ReportParser } from '../../../src/core/parsers/report-parser.ts';

const FAILING = '<testcase name="a"><failure message="m"/></testcase>';

function refusalOf(text: string): unknown {
  const { format, refusal, tests } = extractFromReport(text);
  return [format, refusal, tests.flatMap(({ failures }) => failures.map(({ id }) => id))];
}

describe('a report file', () => {
  test.each([
    ['a coverage report', '<coverage><package/></coverage>'],
    ['other JSON', '{"name":"shop","version":"1.0.0"}'],
    ['a console log', 'npm test\n1 failing\n'],
    ['nothing', ''],
    ['a page', '<!DOCTYPE html><html></html>'],
  ])('that is %s is of no known format', (_, text) => {
    expect(refusalOf(text)).toEqual([undefined, 'not-a-known-format', []]);
  });

  test.each([
    ['comments and a declaration', '\uFEFF<?xml version="1.0"?>\n<!-- a > b -->\n <!-- <b> -->\n'],
    ['much white space', '\n'.repeat(50_000)],
    ['a namespace', ''],
  ])('is recognised behind %s', (name, start) => {
    const prefix = name === 'a namespace' ? 'j:' : '';
    expect(refusalOf(`${start}<${prefix}testsuite>${FAILING}</${prefix}testsuite>`)).toEqual([
      'junit-xml',
      undefined,
      ['a'],
    ]);
  });

  test('with a DOCTYPE is refused, and its entities are not expanded', () => {
    const bomb = '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">';
    expect(refusalOf(`<!DOCTYPE testsuite [${bomb}]><testsuite name="&b;">${FAILING}</testsuite>`)).toEqual([
      'junit-xml',
      'doctype',
      [],
    ]);
    const long = `<!DOCTYPE testsuite [${'<!ENTITY a "a">'.repeat(100_000)}`;
    expect(refusalOf(long)).toEqual(['junit-xml', 'doctype', []]);
    expect(refusalOf(`<testsuite>${FAILING}<!DOCTYPE a></testsuite>`)).toEqual(['junit-xml', 'doctype', ['a']]);
  });

  test.each([
    ['too-deep', '<testsuite>'.repeat(LIMITS.xmlDepth)],
    ['too-large', `<testcase name="${'n'.repeat(2 * LIMITS.xmlTagChars)}">`],
    ['too-large', `<testcase ${'a'.repeat(2 * LIMITS.xmlTagChars)}`],
    ['too-large', `<testcase ${Array.from({ length: 60_000 }, (_, i) => `a${i}=""`).join(' ')}`],
    ['too-large', `<!--${' '.repeat(2 * LIMITS.xmlTagChars)}`],
    ['not-well-formed', '<testcase name="b"><failure></testcase>'],
    ['not-well-formed', '<testcase name="b">&nothing;'],
    ['not-well-formed', '<testcase name=b>'],
  ])('is refused as %s, and what stood before is kept', (refusal, rest) => {
    expect(refusalOf(`<testsuite>${FAILING}${rest}`)).toEqual(['junit-xml', refusal, ['a']]);
  });

  test('may refer to characters that XML forbids', () => {
    const xml = `<testsuite>${FAILING}<testcase name="&#x1F600;&#55357;&#56832;&#xD83D;"><failure message="&#27;[31mred&#x1B;[0m"/></testcase></testsuite>`;
    const { refusal, tests } = extractFromReport(xml);
    expect([refusal, tests[0]?.failures[1]]).toMatchObject([
      undefined,
      { id: '\u{1F600}\u{1F600}\uFFFD', message: 'red' },
    ]);
  });

  test('may call an attribute as it likes', () => {
    const odd = '<testcase hasOwnProperty="" __proto__="" constructor="" name="b"><failure/></testcase>';
    expect(refusalOf(`<testsuite>${FAILING}${odd}</testsuite>`)).toEqual(['junit-xml', 'failed', ['a']]);
  });

  test.each(['<![CDATA[%]]>', '%'])('may hold any amount of text: %s', (shape) => {
    const text = shape.replace('%', 'x'.repeat(4_000_000));
    const xml = `<testsuite><testcase name="a"><failure>first\n${text}</failure>${text}</testcase></testsuite>`;
    expect(extractFromReport(xml).tests[0]?.failures[0]).toMatchObject({ id: 'a', message: 'first' });
  });

  test.each([
    ['too-deep', '[{'.repeat(LIMITS.jsonDepth)],
    ['too-deep', '['.repeat(1_000_000)],
    ['too-large', `["${'x'.repeat(2 * LIMITS.jsonValueBytes)}`],
    ['not-well-formed', '['],
    ['not-well-formed', 'undefined'],
  ])('of JSON is refused as %s as well', (refusal, rest) => {
    const start = '{"results":{"tool":{"name":"t"},"summary":{},"tests":[{"name":"a","status":"failed"},';
    const json = start + (rest.startsWith('[{') ? rest.replaceAll('[{', '{"a":') : rest);
    expect(refusalOf(json)).toEqual(['ctrf', refusal, ['a']]);
  });

  test('of lines passes over what is no event, and over a line that is too long', () => {
    const fail = (Test: string, Output = '') => JSON.stringify({ Action: 'fail', Package: 'p', Test, Output });
    const lines = [
      'go: downloading x',
      fail('A'),
      '{"Action":',
      '{"a":1}',
      '[1]',
      fail('B', 'x'.repeat(2_000_000)),
      fail('C'),
    ];
    expect(refusalOf(`${lines.join('\n')}\n`)).toEqual(['go-test-json', undefined, ['A', 'C']]);
  });

  test('is read up to the limit of its size', () => {
    const reader = new ReportReader(REPORT_PARSERS, 200_000);
    for (let i = 0; i < 10_000; i += 1)
      reader.write(i === 0 ? `<testsuite>${FAILING}` : FAILING.replace('name="a', `name="a${i}`));
    const { refusal, tests } = reader.end();
    expect([refusal, tests[0]?.finished, tests[0]?.failures.length]).toEqual(['too-large', false, 2_000]);
  });

  test('keeps so many names and counts all', () => {
    const cases = Array.from({ length: 60_000 }, (_, i) => `<testcase name="p${i}"/>`);
    const failing = Array.from({ length: 3_000 }, (_, i) => `<testcase name="f${i}"><failure/></testcase>`);
    const { tests } = extractFromReport(`<testsuite>${cases.join('')}${failing.join('')}</testsuite>`);
    expect([tests[0]?.passed.length, tests[0]?.failures.length, tests[0]?.counts]).toEqual([
      LIMITS.passedPerJob,
      LIMITS.failuresPerJob,
      { passed: 60_000, failed: 3_000, skipped: 0 },
    ]);
  });

  test('whose parser throws is refused, and nothing else happens', () => {
    const broken: ReportParser = {
      id: 'ctrf',
      title: '',
      docs: '',
      claims: () => true,
      begin: () => ({
        write: () => {
          throw new Error('a fault of ours');
        },
        end: () => ({ tests: undefined }),
      }),
    };
    expect(extractFromReport('anything', [broken])).toEqual({ format: 'ctrf', tests: [], refusal: 'failed' });
  });
});

test('passes are called complete only by a report that was read whole and found room for all its tests', () => {
  const event = (fields: object) => `${JSON.stringify({ Package: 'example.org/shop', ...fields })}\n`;
  const first = [{ Action: 'run', Test: 'TestA' }, { Action: 'pass', Test: 'TestA' }, { Action: 'pass' }]
    .map(event)
    .join('');
  const everyPassed = (text: string, maxChars?: number): unknown => {
    const reader = new ReportReader(REPORT_PARSERS, maxChars);
    reader.write(text);
    return reader.end().tests.map((tests) => tests.everyPassed);
  };
  expect(everyPassed(first)).toEqual([['example.org/shop\nTestA']]);
  // Cut where nothing inside the file could tell.
  expect(everyPassed(first + first, first.length)).toEqual([undefined]);
  const many = Array.from({ length: LIMITS.passedPerJob + 1 }, (_, i) => `<testcase name="t${i}"/>`);
  expect(everyPassed(`<testsuite>${many.join('')}</testsuite>`)).toEqual([undefined]);
  const fails = Array.from(
    { length: LIMITS.failuresPerJob + 1 },
    (_, i) => `<testcase name="t${i}"><failure/></testcase>`,
  );
  expect(everyPassed(`<testsuite>${fails.join('')}</testsuite>`)).toEqual([undefined]);
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { extractFromReport } from '../../../src/core/parsers/extract-report.ts';
import { FileExtractor } from '../../../src/core/parsers/file-extractor.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const CASES = [
  'junit-xml/pytest/input.xml',
  'trx/many-failures/input.trx',
  'playwright-json/many-failures/input.json',
  'go-test-json/rerun/input.json',
];

function extract(bytes: Uint8Array, size = 1_000): unknown {
  const extractor = new FileExtractor();
  const buffer = new Uint8Array(size);
  for (let from = 0; from < bytes.length; from += size) {
    const piece = bytes.subarray(from, from + size);
    buffer.set(piece);
    extractor.write(buffer.subarray(0, piece.length));
  }
  return extractor.end();
}

test.each(CASES)('%s is read as a report, in pieces of any size', (path) => {
  const bytes = readFileSync(`${FIXTURES}${path}`);
  const expected = { brokenParsers: [], ...extractFromReport(bytes.toString('utf8')) };
  expect(extract(bytes)).toEqual(expected);
  expect(extract(bytes, 300_000)).toEqual(expected);
});

test('UTF-16 is cut anywhere too', () => {
  const text = readFileSync(`${FIXTURES}trx/many-failures/input.trx`, 'utf8');
  const expected = { brokenParsers: [], ...extractFromReport(text) };
  expect(extract(Buffer.from(`\uFEFF${text}`, 'utf16le'), 33)).toEqual(expected);
  expect(extract(Buffer.from(text, 'utf16le').swap16(), 70_001)).toEqual(expected);
});

test.each([
  ['a log that quotes a report', 'npm test\n<testsuite><testcase name="a"><failure/></testcase></testsuite>\n'],
  ['other XML', '<coverage/>'],
  ['nothing', ''],
])('%s is read as a log', (_, text) => {
  expect(extract(Buffer.from(text))).toMatchObject({ tests: [], brokenParsers: [] });
  expect(extract(Buffer.from(text))).not.toHaveProperty('format');
});

test('a broken report says so', () => {
  expect(extract(Buffer.from('<!DOCTYPE testsuite><testsuite/>'))).toEqual({
    brokenParsers: [],
    format: 'junit-xml',
    tests: [],
    refusal: 'doctype',
  });
});

import { describe, expect, test } from 'vitest';
import { decodeReport, isReportName, isReportStart, needsLook } from '../../../src/core/text/report-text.ts';

const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>\u00E9</a>`;

describe('the text of a report', () => {
  test.each([
    ['UTF-8', Buffer.from(declared('UTF-8')), declared('UTF-8')],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${declared('utf-8')}`), declared('utf-8')],
    ['UTF-8 that nobody declares', Buffer.from('<a>\u00E9</a>'), '<a>\u00E9</a>'],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${declared('utf-16')}`, 'utf16le'), declared('utf-16')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${declared('utf-16')}`, 'utf16le').swap16(), declared('utf-16')],
    ['UTF-16 without its mark', Buffer.from(declared('utf-16'), 'utf16le'), declared('utf-16')],
    ['UTF-8 that declares UTF-16', Buffer.from(declared('utf-16')), declared('utf-16')],
    ['Latin-1', Buffer.from(declared('ISO-8859-1'), 'latin1'), declared('ISO-8859-1')],
    ['a wrong byte', Buffer.from([0x3c, 0xe9, 0x3e]), '<\uFFFD>'],
    ['nothing', Buffer.from([]), ''],
  ])('is read from %s', (_, bytes, text) => {
    expect(decodeReport(bytes)).toBe(text);
  });

  test.each(['Shift_JIS', 'utf-7', 'UTF-32', 'x-user-defined', 'constructor'])('is not read from %s', (encoding) => {
    expect(decodeReport(Buffer.from(declared(encoding)))).toBeUndefined();
  });
});

test.each([
  ['TEST-a.xml', true, false],
  ['a/b.TRX', true, false],
  ['results.json', true, true],
  ['events.jsonl', true, true],
  ['report.html', false, true],
])('%s may be a report: %s; its beginning is looked at: %s', (name, may, looked) => {
  expect([isReportName(name), needsLook(name)]).toEqual([may, looked]);
});

test.each(['{"name":"shop"}', '[]', '', '{"lines":{"total":1}}'])('%j does not begin like a report', (text) => {
  expect(isReportStart(Buffer.from(text))).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findingsSchema } from '../../../src/core/documents/findings.ts';
import { manifestSchema } from '../../../src/core/documents/manifest.ts';
import { parseDocument } from '../../../src/core/documents/parse-document.ts';
import { DocumentError } from '../../../src/core/errors.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { everything, manifest } from '../render/sample.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const outcome = (data: Uint8Array, schema: z.ZodType = z.unknown()): unknown => {
  try {
    return parseDocument(data, schema, 'findings.json');
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.message;
  }
};

describe('parseDocument', () => {
  it('reads our own documents', () => {
    expect(parseDocument(bytes(JSON.stringify(everything(), null, 1)), findingsSchema, 'findings.json')).toEqual(
      everything(),
    );
    expect(parseDocument(bytes(JSON.stringify(manifest())), manifestSchema, 'manifest.json')).toEqual(manifest());
  });

  it.each([
    ['truncated', '{"a":1', 'it is not JSON from line 1, column 7 on'],
    ['two documents', '{}{}', 'it is not JSON from line 1, column 3 on'],
    ['prose', 'Here it is: {}', 'it is not JSON from line 1, column 1 on'],
    ['NaN', '{"a":NaN}', 'it is not JSON from line 1, column 6 on'],
    ['a byte-order mark', '\uFEFF{}', 'it is not JSON from line 1, column 1 on'],
    ['empty', '', 'it is not JSON from line 1, column 1 on'],
    ['the same key twice', '{"a":1,"a":2}', 'it has the same key twice'],
    ['the same key, once escaped', '{"label":"infra","l\\u0061bel":"flaky"}', 'it has the same key twice'],
    ['the same key twice, deeper', '[{"a":{"b":1,"c":[{}],"b":2}}]', 'it has the same key twice'],
    ['__proto__', '{"__proto__":{"x":1}}', 'it has a key that no document of ours has'],
    ['__proto__, escaped', '{"\\u005f_proto__":1}', 'it has a key that no document of ours has'],
    ['deep nesting', `${'['.repeat(33)}${']'.repeat(33)}`, 'it is nested too deeply'],
    ['very deep nesting', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'it is nested too deeply'],
  ])('refuses %s', (_, text, fault) => {
    expect(outcome(bytes(text))).toBe(`findings.json is refused: ${fault}.`);
  });

  it('takes keys and strings for what they are', () => {
    const text = '{"a":"b","b":["a","a",{"a":"{\\"a\\":1,"},"\\\\",{"a":"\\\\"}],"c":{"a":1},"d":"a,\\"a\\":"}';
    expect(outcome(bytes(text))).toEqual(JSON.parse(text));
  });

  it('refuses what is not UTF-8, not of the schema, or too large', () => {
    expect(outcome(new Uint8Array([0x22, 0xff, 0x22]))).toBe('findings.json is refused: it is not UTF-8.');
    expect(outcome(bytes(JSON.stringify({ ...everything(), omittedFindings: '3' })), findingsSchema)).toBe(
      'findings.json is refused: omittedFindings must be of type number.',
    );
    expect(outcome(bytes('{"omittedFindings":1e999}'), findingsSchema)).toMatch(
      /^findings\.json is refused: schema must/,
    );
    expect(outcome(new Uint8Array(LIMITS.documentBytes + 1))).toBe('findings.json is refused: it is too large.');
  });

  it('takes linear time', () => {
    // A step that is not linear runs into the time limit of a test.
    const text = `{"a":"${'\\"'.repeat(2_000_000)}","b":[${'"x",'.repeat(500_000)}1]}`;
    expect(outcome(bytes(text))).toMatchObject({ a: '"'.repeat(2_000_000) });
  });
});

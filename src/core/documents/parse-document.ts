import type { z } from 'zod';
import { DocumentError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { placeOfJsonFault } from './json-place.ts';
import { schemaFault } from './schema-fault.ts';
import { faultOfJson } from './strict-json.ts';

/**
 * Reads one hand-over document. Everything is checked before anything is believed: size, UTF-8 without byte-order mark,
 * JSON without duplicate keys, `__proto__` or deep nesting, then the schema, which refuses unknown keys.
 *
 * @param name what the document is called in an error, e.g. `findings.json`; a constant of ours.
 * @throws DocumentError that names the document, the check it failed and where, and never quotes it.
 */
export function parseDocument<T>(bytes: Uint8Array, schema: z.ZodType<T>, name: string): T {
  const result = schema.safeParse(parseJson(bytes, name), { error: briefly });
  if (!result.success) throw malformed(name, schemaFault(schema, result.error.issues));
  return result.data;
}

/** What `schemaFault` reads of a fault's text. A document may have a fault every other byte, and sentences take time. */
function briefly({ input }: { readonly input?: unknown }): string {
  return input === undefined ? 'received undefined' : 'received something else';
}

function parseJson(bytes: Uint8Array, name: string): unknown {
  if (bytes.length > LIMITS.documentBytes) throw malformed(name, 'it is too large');
  const text = decode(bytes, name);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { line, column } = placeOfJsonFault(text);
    throw malformed(name, `it is not JSON from line ${line}, column ${column} on`);
  }
  const fault = faultOfJson(text);
  if (fault !== undefined) throw malformed(name, fault);
  return value;
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw malformed(name, 'it is not UTF-8');
  }
}

function malformed(name: string, fault: string): DocumentError {
  return new DocumentError(`${name} is refused: ${fault}.`, {
    code: 'malformed-document',
    hint: 'Nothing was written. Run all parts again, in one version of flakewarden; .github/EVIDENCE.md describes evidence of your own.',
  });
}

import { expect, test } from 'vitest';
import type { z } from 'zod';
import { findingsSchema } from '../../../src/core/documents/findings.ts';
import { manifestSchema } from '../../../src/core/documents/manifest.ts';
import { everything, manifest } from '../render/sample.ts';

type Json = null | string | number | boolean | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** The value once per object in it, each time with one more key in that object, and where that is. */
function* withOneMoreKey(value: Json, at: string): Generator<readonly [at: string, changed: Json]> {
  if (value === null || typeof value !== 'object') return;
  if (isList(value)) {
    for (const [i, member] of value.entries()) {
      for (const [where, changed] of withOneMoreKey(member, `${at}[]`)) yield [where, value.with(i, changed)];
    }
    return;
  }
  yield [at, { ...value, more: 1 }];
  for (const [key, member] of Object.entries(value)) {
    for (const [where, changed] of withOneMoreKey(member, `${at}.${key}`)) yield [where, { ...value, [key]: changed }];
  }
}

function acceptedPlaces(schema: z.ZodType, document: Json): readonly string[] {
  expect(schema.safeParse(document).error).toBe(undefined);
  const changes = [...withOneMoreKey(document, '')];
  expect(changes.length).toBeGreaterThan(20);
  return [...new Set(changes.filter(([, changed]) => schema.safeParse(changed).success).map(([at]) => at))];
}

test('no object of the findings takes a key that it does not know', () => {
  expect(acceptedPlaces(findingsSchema, JSON.parse(JSON.stringify(everything())) as Json)).toEqual([]);
});

test('no object of the manifest does, but the table of requests, whose keys are kinds of requests', () => {
  const document = JSON.parse(JSON.stringify(manifest())) as Json;
  expect(acceptedPlaces(manifestSchema, document)).toEqual(['.requests.byKind']);
});

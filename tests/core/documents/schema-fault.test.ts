import { expect, test } from 'vitest';
import type { z } from 'zod';
import { manifestSchema } from '../../../src/core/documents/manifest.ts';
import { schemaFault } from '../../../src/core/documents/schema-fault.ts';
import { manifest } from '../render/sample.ts';

type Json = Record<string, unknown>;

/** What is said of a manifest after `change`. */
function faultAfter(change: (manifest: Json) => void, schema: z.ZodType = manifestSchema): string {
  const value = structuredClone(manifest()) as unknown as Json;
  change(value);
  const result = schema.safeParse(value);
  return result.success ? 'none' : schemaFault(schema, result.error.issues);
}

const RUN_KEYS = 'id, workflowId, event, branch, headSha, createdAt, attempts';

test.each<[string, (m: Json) => void, string]>([
  ['a missing key', (m) => delete m['runs'], 'runs is missing'],
  ['two missing keys', (m) => [delete m['runs'], delete m['jobs']], 'runs is missing, and 1 more fault'],
  ['a wrong type', (m) => (m['jobs'] = {}), 'jobs must be of type array'],
  ['null', (m) => (m['branch'] = null), 'branch must be of type string'],
  ['a number for an id', (m) => (first(m, 'runs')['id'] = 5), 'runs[0].id must be of type string'],
  [
    'a short commit',
    (m) => (first(m, 'runs')['headSha'] = 'abc'),
    'runs[0].headSha must match /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/',
  ],
  [
    'a local time',
    (m) => (m['createdAt'] = '2026-11-01T10:00:00+01:00'),
    'createdAt must look like 2026-11-01T10:00:00Z',
  ],
  [
    'another event',
    (m) => (first(m, 'runs')['event'] = 'issues'),
    'runs[0].event must be "push" or "schedule" or "workflow_dispatch" or "merge_group" or "pull_request"',
  ],
  [
    'an unknown key',
    (m) => (first(m, 'runs')['sha\u001B[31m'] = 'x'),
    `runs[0] has 1 unknown, of the keys ${RUN_KEYS}`,
  ],
  ['attempt 0', (m) => (first(m, 'jobs')['attempt'] = 0), 'jobs[0].attempt must be at least 1'],
  ['no attempts', (m) => (first(m, 'runs')['attempts'] = []), 'runs[0].attempts must have a length of at least 1'],
  ['a long name', (m) => (m['branch'] = 'x'.repeat(2_000)), 'branch must have a length of at most 1000'],
  [
    'a value under a key from outside',
    (m) => ((m['requests'] as Json)['byKind'] = { runs: 'many' }),
    'requests.byKind.* must be of type number',
  ],
])('%s is named by its place', (_, change, fault) => {
  expect(faultAfter(change)).toBe(fault);
});

test('a document that is no object, and one without faults', () => {
  expect(schemaFault(manifestSchema, manifestSchema.safeParse(5).error?.issues ?? [])).toBe(
    'it must be of type object',
  );
  expect(faultAfter(() => {})).toBe('none');
});

function first(value: Json, list: string): Json {
  return (value[list] as Json[])[0] as Json;
}

import type { z } from 'zod';

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes['_zod']['def'];
type Issue = z.core.$ZodIssue;

/** Patterns of more characters than this explain nothing. */
const PATTERN_CHARS = 120;

/**
 * Says in our own words where a document differs from its schema, e.g. `runs[3].attempts is missing, and 2 more faults`.
 * Only names of the schema's own keys, numbers and the schema's own values are said, never anything of the document.
 */
export function schemaFault(schema: Schema, issues: readonly Issue[]): string {
  const [first] = issues;
  if (first === undefined) return 'it does not have the expected form';
  const { at, within } = placeOf(schema, first.path);
  const more = issues.length === 1 ? '' : `, and ${issues.length - 1} more ${issues.length === 2 ? 'fault' : 'faults'}`;
  return `${at} ${faultOf(first, within)}${more}`;
}

/** Path in the schema's own words, and the schema that stands there. */
function placeOf(schema: Schema, path: readonly PropertyKey[]): { at: string; within: Schema | undefined } {
  let at = '';
  let within: Schema | undefined = schema;
  for (const step of path) {
    const next: Schema | undefined = within === undefined ? undefined : memberOf(within, step);
    // A key that the schema does not name comes from the document.
    if (typeof step === 'number') at += `[${step}]`;
    else at += next === undefined || !keysOf(within).includes(String(step)) ? '.*' : `.${String(step)}`;
    within = next;
  }
  return { at: at === '' ? 'it' : at.replace(/^\./, ''), within };
}

/** What the schema of one place says of its members. `optional`, `nullable` and the like are looked through. */
function definitionOf(schema: Schema): Definition {
  const { def } = schema as unknown as { readonly def: Definition };
  return 'innerType' in def ? definitionOf(def.innerType) : def;
}

function memberOf(schema: Schema, step: PropertyKey): Schema | undefined {
  const def = definitionOf(schema);
  if (def.type === 'object') return Object.hasOwn(def.shape, step) ? def.shape[String(step)] : undefined;
  if (def.type === 'array') return def.element;
  if (def.type === 'record') return def.valueType;
  if (def.type !== 'union') return undefined;
  return def.options.map((option) => memberOf(option, step)).find((member) => member !== undefined);
}

function keysOf(schema: Schema | undefined): readonly string[] {
  if (schema === undefined) return [];
  const def = definitionOf(schema);
  if (def.type === 'object') return Object.keys(def.shape);
  return def.type === 'union' ? def.options.flatMap((option) => keysOf(option)) : [];
}

/** By kind of issue; other kinds are told in general words. */
const FAULTS: { readonly [C in Issue['code']]?: (issue: Extract<Issue, { code: C }>, within?: Schema) => string } = {
  invalid_type: ({ message, expected }) =>
    message.endsWith('received undefined') ? 'is missing' : `must be of type ${expected}`,
  unrecognized_keys: ({ keys }, within) =>
    `has ${keys.length} unknown, of the keys ${[...new Set(keysOf(within))].join(', ')}`,
  invalid_value: ({ values }) => `must be ${values.map((value) => JSON.stringify(value)).join(' or ')}`,
  invalid_format: (issue) =>
    issue.format === 'datetime' ? 'must look like 2026-11-01T10:00:00Z' : `must match ${shortPattern(issue)}`,
  too_small: ({ minimum, origin }) => `must ${measureOf(origin)} at least ${String(minimum)}`,
  too_big: ({ maximum, origin }) => `must ${measureOf(origin)} at most ${String(maximum)}`,
};

function faultOf(issue: Issue, within: Schema | undefined): string {
  const tell = FAULTS[issue.code] as ((issue: Issue, within?: Schema) => string) | undefined;
  return tell?.(issue, within) ?? 'does not have the expected form';
}

function measureOf(origin: string): string {
  return origin === 'string' || origin === 'array' ? 'have a length of' : 'be';
}

function shortPattern(issue: z.core.$ZodIssueInvalidStringFormat): string {
  const pattern = issue.pattern ?? '';
  return pattern === '' || pattern.length > PATTERN_CHARS ? 'its pattern' : pattern;
}

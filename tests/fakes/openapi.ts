/**
 * GitHub's OpenAPI description as an oracle: was this a request that GitHub documents, and is that an answer it could
 * give? Works for any server, our own double, the emulator or a recording. What GitHub really does beside its own
 * description stands below, each with its reason.
 */
import {
  description,
  type Json,
  type JsonObject,
  type Operation,
  type Parameter,
  resolve,
  textValidator,
  validator,
} from './openapi-description.ts';

/** One thing that does not fit the description. */
export interface Violation {
  readonly where: 'request' | 'answer';
  readonly method: string;
  /** Path as sent, without the query. */
  readonly path: string;
  readonly problem: string;
}

/** Answers that GitHub gives on any route, whether its description lists them there or not. */
const STATUSES_EVERYWHERE: Readonly<Record<number, string>> = {
  401: 'bad credentials',
  403: 'missing permission, primary or secondary rate limit',
  429: 'rate limit, the other spelling',
  500: 'a fault of the service',
  502: 'a fault of the service',
  503: 'a fault of the service',
};

interface Exception {
  readonly route: string;
  readonly status: number;
  /** Where it is known from. */
  readonly reason: string;
}

const REPOSITORY = '/repos/{owner}/{repo}';

/** Answers that were seen on a route although its description does not list them. */
export const UNDOCUMENTED_STATUSES: readonly Exception[] = [
  {
    route: `${REPOSITORY}/actions/jobs/{job_id}/logs`,
    status: 404,
    reason: 'log deleted, never written, or job skipped; the gh command line treats it as "log not found"',
  },
  { route: `${REPOSITORY}/actions/jobs/{job_id}/logs`, status: 410, reason: 'log past its retention' },
  {
    route: `${REPOSITORY}/check-runs/{check_run_id}/annotations`,
    status: 404,
    reason: 'check run of a skipped job; reported, and handled by the gh command line',
  },
  ...[
    '/actions/workflows/{workflow_id}',
    '/actions/workflows/{workflow_id}/runs',
    '/actions/runs/{run_id}',
    '/actions/runs/{run_id}/attempts/{attempt_number}',
    '/actions/runs/{run_id}/jobs',
    '/actions/runs/{run_id}/artifacts',
    '/actions/jobs/{job_id}',
    '/actions/runs',
    '/actions/workflows',
    '/actions/artifacts',
    '/actions/artifacts/{artifact_id}',
    '/actions/artifacts/{artifact_id}/{archive_format}',
  ].map((route) => ({
    route: REPOSITORY + route,
    status: 404,
    reason: 'the object is gone, or the token may not know of it: GitHub answers 404 for both',
  })),
];

/** Query values whose documented schema does not say what GitHub takes. */
const UNCHECKED_QUERY: Readonly<Record<string, string>> = {
  created: 'described as one moment; the text beside it allows ranges of the search syntax',
};

/** Parts of an answer that may be null although the schema does not say so, as `.../name` of the value's path. */
const NULL_IN_REALITY: Readonly<Record<string, string>> = {
  head_repository: 'null when the fork has been deleted',
};

/**
 * Checks one request.
 *
 * @param path without the query, as sent (percent-encoded)
 * @param query name to value; a value that was not sent must be absent
 * @param body undefined when none was sent
 * @returns what does not fit, empty when all does
 */
export function checkRequest(
  method: string,
  path: string,
  query: Readonly<Record<string, string>>,
  body?: Json,
): readonly Violation[] {
  const found = find(method, path);
  const violation = (problem: string): Violation => ({ where: 'request', method, path, problem });
  if (found === undefined) return [violation('GitHub describes no such operation')];
  const parameters = (found.operation.parameters ?? []).map(resolve);
  return [
    ...pathProblems(parameters, found.values),
    ...queryProblems(parameters, query),
    ...bodyProblems(found.operation, body),
  ].map(violation);
}

/**
 * Checks one answer.
 *
 * @param body parsed JSON, or undefined when the answer had no JSON body
 */
export function checkAnswer(method: string, path: string, status: number, body?: Json): readonly Violation[] {
  const found = find(method, path);
  const violation = (problem: string): Violation => ({ where: 'answer', method, path, problem });
  if (found === undefined) return status === 404 ? [] : [violation('GitHub describes no such operation')];
  const described = found.operation.responses[String(status)];
  if (described === undefined) {
    if (!isKnownStatus(found.route, status)) return [violation(`status ${status} is not described`)];
    return isErrorBody(body) ? [] : [violation(`status ${status} needs an object with a message`)];
  }
  const content = resolve(described).content ?? {};
  const schema = content['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : [violation(`status ${status} has no JSON body`)];
  if (body === undefined) return [violation(`status ${status} needs a JSON body`)];
  return schemaProblems(schema, body, 'body').map(violation);
}

/** The template of the operation that serves `path`, e.g. `/repos/{owner}/{repo}`; undefined when there is none. */
export function routeOf(method: string, path: string): string | undefined {
  return find(method, path)?.route;
}

interface Found {
  readonly route: string;
  readonly operation: Operation;
  readonly values: Readonly<Record<string, string>>;
}

interface Template {
  readonly route: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly literals: number;
}

let templates: readonly Template[] | undefined;

function find(method: string, path: string): Found | undefined {
  templates ??= Object.keys(description().paths)
    .map(toTemplate)
    .toSorted((a, b) => b.literals - a.literals);
  for (const { route, pattern, names } of templates) {
    const match = pattern.exec(path);
    const operation = description().paths[route]?.[method.toLowerCase()];
    if (match === null || operation === undefined) continue;
    const values = Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? '')]));
    return { route, operation, values };
  }
  return undefined;
}

/** Names that stand for more than one segment: a file's path and a branch's name hold slashes. */
const LONG_NAMES = new Set(['path', 'ref', 'basehead']);

function toTemplate(route: string): Template {
  const names: string[] = [];
  const source = route.replaceAll(/\{([^}]+)\}|[.+*?^$()|[\]\\]/g, (text: string, name: string | undefined) => {
    if (name === undefined) return `\\${text}`;
    names.push(name);
    return LONG_NAMES.has(name) ? '(.+)' : '([^/]+)';
  });
  const literals = route.split('/').filter((segment) => !segment.startsWith('{')).length;
  return { route, pattern: new RegExp(`^${source}$`), names, literals };
}

function pathProblems(parameters: readonly Parameter[], values: Readonly<Record<string, string>>): string[] {
  return parameters
    .filter((parameter) => parameter.in === 'path' && parameter.schema !== undefined)
    .flatMap(({ name, schema = {} }) => textProblems(schema, values[name] ?? '', `path value ${name}`));
}

function queryProblems(parameters: readonly Parameter[], query: Readonly<Record<string, string>>): string[] {
  const known = new Map(parameters.filter((one) => one.in === 'query').map((one) => [one.name, one]));
  const problems = Object.entries(query).flatMap(([name, value]) => {
    const parameter = known.get(name);
    if (parameter === undefined) return [`query ${name} is not described`];
    if (name in UNCHECKED_QUERY || parameter.schema === undefined) return [];
    return textProblems(parameter.schema, value, `query ${name}`);
  });
  for (const { name, required } of known.values()) {
    if (required === true && !(name in query)) problems.push(`query ${name} is missing`);
  }
  return [...problems, ...pageProblems(query)];
}

/** Largest page of any list; the description says it in words only, and GitHub cuts larger ones silently. */
const MAX_PER_PAGE = 100;

function pageProblems(query: Readonly<Record<string, string>>): string[] {
  return Number(query['per_page'] ?? 1) > MAX_PER_PAGE ? [`query per_page is over ${MAX_PER_PAGE}`] : [];
}

function bodyProblems(operation: Operation, body: Json): string[] {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : ['no body is described'];
  if (body === undefined) return operation.requestBody?.required === true ? ['the body is missing'] : [];
  return [...schemaProblems(schema, body, 'body'), ...unknownFields(schema, body)];
}

/** GitHub ignores fields that it does not know, so a misspelled one would go unnoticed. */
function unknownFields(schema: JsonObject, body: Json): string[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [];
  const known = fieldsOf(schema);
  if (known === undefined) return [];
  return Object.keys(body)
    .filter((name) => !known.has(name))
    .map((name) => `body field ${name} is not described`);
}

/** Names of the fields that `schema` describes; undefined when any are allowed. */
function fieldsOf(schema: JsonObject): Set<string> | undefined {
  const whole = resolve(schema);
  if (whole['additionalProperties'] === true || typeof whole['additionalProperties'] === 'object') return undefined;
  const names = new Set(Object.keys(whole['properties'] ?? {}));
  for (const part of ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (whole[key] ?? []) as readonly JsonObject[])) {
    const more = fieldsOf(part);
    if (more === undefined) return undefined;
    for (const name of more) names.add(name);
  }
  return names;
}

function textProblems(schema: JsonObject, value: string, what: string): string[] {
  const validate = textValidator(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${what} ${error.message ?? 'is not valid'}`);
}

function schemaProblems(schema: JsonObject, body: Json, what: string): string[] {
  const validate = validator(schema);
  if (validate(body)) return [];
  return (validate.errors ?? [])
    .filter((error) => !isNullInReality(body, error.instancePath))
    .map((error) => `${what}${error.instancePath} ${error.message ?? 'is not valid'}`);
}

function isNullInReality(body: Json, pointer: string): boolean {
  const segments = pointer.split('/').slice(1);
  if (!((segments.at(-1) ?? '') in NULL_IN_REALITY)) return false;
  return segments.reduce<Json>((value, key) => (value as JsonObject | null)?.[key], body) === null;
}

function isKnownStatus(route: string, status: number): boolean {
  if (status in STATUSES_EVERYWHERE) return true;
  return UNDOCUMENTED_STATUSES.some((one) => one.route === route && one.status === status);
}

function isErrorBody(body: Json): boolean {
  return typeof (body as { message?: Json } | null | undefined)?.message === 'string';
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** Any JSON value that has not been looked at yet. */
export type Json = unknown;
export type JsonObject = Readonly<Record<string, Json>>;

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: JsonObject;
}

interface ResponseDescription {
  readonly content?: Readonly<Record<string, { readonly schema?: JsonObject; readonly examples?: JsonObject }>>;
}

export interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content?: Readonly<Record<string, { readonly schema?: JsonObject }>>;
  };
  readonly responses: Readonly<Record<string, ResponseDescription>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
}

const SCHEMA_REF = '#/components/schemas/';
/** Formats that OpenAPI names and ajv does not know; they say nothing that could be checked. */
const UNCHECKED_FORMATS = ['repo.nwo', 'timestamp', 'binary'];

const require = createRequire(import.meta.url);
let loaded: Description | undefined;

/** GitHub's own OpenAPI description (13 MB, read once per process: about 0.2 s). */
export function description(): Description {
  loaded ??= JSON.parse(
    readFileSync(require.resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'),
  ) as Description;
  return loaded;
}

/** Follows a reference to another part of the description, e.g. a shared parameter or response. */
export function resolve<T extends object>(value: T): T {
  const ref = (value as { $ref?: unknown }).$ref;
  if (typeof ref !== 'string') return value;
  const [kind = '', name = ''] = ref.replace('#/components/', '').split('/');
  const target = description().components[kind]?.[name];
  if (target === undefined) throw new Error(`The OpenAPI description has no ${ref}.`);
  return resolve(target) as T;
}

const ajv = makeAjv();
const compiled = new WeakMap<object, ValidateFunction>();
const textAjv = makeAjv('array');
const compiledText = new WeakMap<object, ValidateFunction>();

/**
 * A check for `schema`, compiled when first asked for: only the shared schemas that it reaches are translated, which
 * keeps the start of a test short.
 */
export function validator(schema: JsonObject): ValidateFunction {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const validate = ajv.compile(translate(schema) as JsonObject);
  compiled.set(schema, validate);
  return validate;
}

/** The same with text turned into numbers and booleans first: values of a path or a query are always text. */
export function textValidator(schema: JsonObject): ValidateFunction {
  const known = compiledText.get(schema);
  if (known !== undefined) return known;
  // As text, `1` is a number and a string: GitHub means whichever fits.
  const { oneOf, ...rest } = translate(schema) as JsonObject;
  const validate = textAjv.compile(oneOf === undefined ? rest : { ...rest, anyOf: oneOf });
  compiledText.set(schema, validate);
  return validate;
}

function makeAjv(coerceTypes?: 'array'): Ajv {
  const made = new Ajv({
    strict: false,
    allErrors: true,
    validateSchema: false,
    logger: false,
    coerceTypes: coerceTypes ?? false,
  });
  addFormats.default(made);
  for (const format of UNCHECKED_FORMATS) made.addFormat(format, true);
  return made;
}

/** OpenAPI 3.0 to JSON schema: examples dropped, `nullable` spelled as a type, references made global. */
function translate(value: Json): Json {
  if (Array.isArray(value)) return value.map(translate);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, example, examples, ...rest } = value as JsonObject;
  const copy: Record<string, Json> = {};
  for (const [key, item] of Object.entries(rest)) copy[key] = translate(item);
  if (typeof copy['$ref'] === 'string') copy['$ref'] = register(copy['$ref']);
  // A property that happens to be called `nullable` or `example` is a schema, not a keyword.
  for (const [key, item] of Object.entries({ nullable, example, examples })) {
    if (isPropertyNamed(value as JsonObject, item)) copy[key] = translate(item);
  }
  return nullable === true ? orNull(copy) : copy;
}

/** Inside `properties` every value is a schema, so an object with only objects inside is taken for such a map. */
function isPropertyNamed(holder: JsonObject, item: Json): boolean {
  return (
    typeof item === 'object' &&
    item !== null &&
    Object.values(holder).every((other) => typeof other === 'object' && other !== null && !Array.isArray(other))
  );
}

function orNull(schema: Record<string, Json>): JsonObject {
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const nullableEnum = Array.isArray(schema['enum']) ? { enum: [...(schema['enum'] as Json[]), null] } : {};
  return { ...schema, ...nullableEnum, type: [schema['type'], 'null'] };
}

const registered = new Set<string>();

function register(ref: string): string {
  const name = ref.slice(SCHEMA_REF.length);
  const id = `github:${encodeURIComponent(name)}`;
  if (registered.has(id)) return id;
  registered.add(id);
  const schema = translate(description().components['schemas']?.[name]) as JsonObject;
  ajv.addSchema(schema, id);
  textAjv.addSchema(schema, id);
  return id;
}

import { z } from 'zod';
import type { NumberSpec } from './scoring/number-spec.ts';
import { similarName } from './text/similar-name.ts';

/* How the text of an input becomes a value. Messages are ours and may be printed. */

export const oneLine = (max: number) =>
  z
    .string()
    .max(max, `must not be longer than ${max} characters`)
    .regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u, 'must be one line without control characters');
export const folder = oneLine(1_000).min(1, 'must name a folder');
/** Empty means not given; otherwise `schema` decides, with its own message. */
export const optional = <T>(schema: z.ZodType<T, string>) =>
  z.string().transform((value, context): T | undefined => {
    if (value === '') return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    context.addIssue({ code: 'custom', message: result.error.issues[0]?.message ?? 'is not valid' });
    return z.NEVER;
  });
export const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`));
export const dollars = z
  .string()
  .regex(/^\d{1,4}(?:\.\d{1,4})?$/, 'must be an amount in dollars such as 0.50')
  .transform(Number);
export const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');
export const list = z.string().transform((value) =>
  value
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);
export const digest = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits');
export const time = z
  .string()
  .refine((value) => !Number.isNaN(Date.parse(value)), 'must be a moment such as 2026-11-20T07:00:00Z')
  .transform((value) => new Date(Date.parse(value)).toISOString());

const DECIMAL = /^\d{1,9}(?:\.\d{1,15})?(?:e-?\d{1,2})?$/;

export const decimal = (min: number, max: number) =>
  z
    .string()
    .regex(DECIMAL, 'must be a number such as 0.5')
    .transform(Number)
    .pipe(z.number().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`));

/** Items of one list; more are a mistake. */
const MAX_ITEMS = 100;

/** `name=value, name=value`, separated by commas or line breaks; each name once. */
const assignments = list.transform((items, context): readonly (readonly [string, string])[] => {
  const problem = (message: string) => context.addIssue({ code: 'custom', message });
  if (items.length > MAX_ITEMS) problem(`must not have more than ${MAX_ITEMS} items`);
  const pairs = items.map((item) => {
    const at = item.indexOf('=');
    return [item.slice(0, Math.max(0, at)).trim(), item.slice(at + 1).trim()] as const;
  });
  if (pairs.some(([name]) => name === '')) problem('must be a list such as name=1, other=2');
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) problem('names something twice');
  return pairs;
});

/** Numbers from 0 to `max` by names that only the user knows: labels of runners. */
export const pricesByLabel = (max: number) =>
  assignments.transform((pairs, context): ReadonlyMap<string, number> => {
    const known = decimal(0, max);
    return new Map(
      pairs.map(([name, text]) => {
        const value = known.safeParse(text);
        if (!value.success) context.addIssue({ code: 'custom', message: `must hold numbers from 0 to ${max}` });
        return [name, value.data ?? 0];
      }),
    );
  });

/**
 * Numbers by the names of a table, each in its range. Only names that could be ours are repeated in a message.
 *
 * @param others names that are inputs of their own
 */
export const namedNumbers = (table: Readonly<Record<string, NumberSpec>>, others: readonly string[]) =>
  assignments.transform((pairs, context): ReadonlyMap<string, number> => {
    const problem = (message: string) => context.addIssue({ code: 'custom', message });
    return new Map(
      pairs.map(([name, text]) => {
        const spec = Object.hasOwn(table, name) ? table[name] : undefined;
        const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
        if (others.includes(name)) problem(`${name} is an input of its own`);
        else if (spec === undefined) problem(unknownName(name, Object.keys(table)));
        else if (!(value >= spec.min && value <= spec.max) || (spec.whole === true && !Number.isInteger(value))) {
          problem(
            `${name} must be a ${spec.whole === true ? 'whole number' : 'number'} from ${spec.min} to ${spec.max}`,
          );
        }
        return [name, value];
      }),
    );
  });

function unknownName(name: string, known: readonly string[]): string {
  const shown = /^[a-z0-9-]{1,40}$/.test(name) ? `does not know ${name}` : 'holds a name that is not known';
  const meant = similarName(name.slice(0, 40), known);
  return `${shown}; ${meant === undefined ? 'the names are in .github/DETECTION.md' : `did you mean ${meant}?`}`;
}

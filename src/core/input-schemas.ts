import { z } from 'zod';

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

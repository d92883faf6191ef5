import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { FRAMEWORKS } from '../model/framework.ts';

/* What the parts of findings.json are made of. */

export const count = z.int().min(0);
export const share = z.number().min(0).max(1);
export const outsideText = z.string().max(LIMITS.testIdChars);
export const notNegative = z.number().min(0);
/** Natural-log odds. Beyond the bound nothing changes in a probability that anybody could see. */
export const logOdds = z.number().min(-1e6).max(1e6);

/** A test as the report names it. Its identity is framework + suite + id + workflow + job; matrix cells are dimensions of it. */
export const testSchema = z.strictObject({
  framework: z.enum(FRAMEWORKS),
  id: outsideText.min(1),
  suite: outsideText.nullable(),
  file: outsideText.nullable(),
  workflow: outsideText,
  /** Job name without its matrix values. */
  job: outsideText,
  /** Matrix cells in which it failed, e.g. `3.12, ubuntu-latest`; empty without a matrix. */
  cells: z.array(outsideText).max(50),
});
export type TestIdentity = z.infer<typeof testSchema>;

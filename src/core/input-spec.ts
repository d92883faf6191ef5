import type { z } from 'zod';
import type { Part } from './model/part.ts';

/** One input of the action, which is also an option of the command line. */
export interface InputSpec<T> {
  readonly parts: readonly Part[];
  readonly description: string;
  /** As written in `action.yml`; the empty string means not given. */
  readonly default: string;
  /** Removed from the environment after reading, and never printed. */
  readonly secret?: true;
  /** From text to value. Messages of issues are ours and may be printed. */
  readonly schema: z.ZodType<T, string>;
}

export function input<T>(spec: InputSpec<T>): InputSpec<T> {
  return spec;
}

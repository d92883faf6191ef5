import type { FixPattern } from '../../model/cause.ts';

/** For each way of repairing a test the sentence that names the means of one framework. Letters, digits and plain punctuation only. */
export type Advice = { readonly [F in FixPattern]?: string };

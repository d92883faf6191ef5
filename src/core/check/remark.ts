import type { Place } from './yaml-tree.ts';

/** Something that could not be checked, or that GitHub would not run. `message` is fit for a terminal. */
export interface Remark {
  readonly path: string;
  readonly at: Place;
  readonly message: string;
  /** False for a block of a document: an example may leave something out. */
  readonly fatal: boolean;
}

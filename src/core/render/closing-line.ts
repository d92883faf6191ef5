import { hasInvisible } from '../text/field.ts';
import type { Inline } from './tree.ts';

/** Letters, digits and punctuation that is markup nowhere. Starts with a letter, so it cannot begin a list. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} ,.;:!?'"()/-]*$/u;

/** What GitHub would turn into a link all the same: addresses, `GH-12`, and words that look like a commit id. */
const LINKED = /\/\/|www\.|GH-\d|(?:^|[^\p{L}\p{N}])[0-9a-f]{7,}(?![\p{L}\p{N}])/iu;

/**
 * The last sentence comes from the workflow file. It is written as it is when it is plain words in any language, and as a
 * code span otherwise.
 */
export function closingLine(text: string): readonly Inline[] {
  if (text === '') return [];
  return isPlain(text) ? [{ type: 'text', value: text }] : [{ type: 'field', value: text, max: text.length }];
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !LINKED.test(text) && !hasInvisible(text) && text === text.trim();
}

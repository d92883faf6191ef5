import { DocumentError } from '../errors.ts';
import type { Detail } from './detail.ts';

/** UTF-8 bytes of `text`. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * The first rendering that fits into `maxBytes`. Each rung leaves out whole items and says how many, so nothing is ever
 * cut in the middle.
 *
 * @throws DocumentError when even the last rung is too long, which bounded documents cannot cause.
 */
export function fit(ladder: Iterable<Detail>, maxBytes: number, render: (detail: Detail) => string): string {
  for (const detail of ladder) {
    const text = render(detail);
    if (byteLength(text) <= maxBytes) return text;
  }
  throw new DocumentError('The issue does not fit, not even without a single finding.', {
    code: 'issue-too-long',
    hint: 'Shorten the input `closing-line`. If it is short, please report this as a bug of flakewarden.',
  });
}

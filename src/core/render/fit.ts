import { DocumentError } from '../errors.ts';
import { utf8Bytes } from '../text/utf8-bytes.ts';
import type { Detail } from './detail.ts';

/**
 * The first rendering that fits into `maxBytes`. Each rung leaves out whole items and says how many, so nothing is ever
 * cut in the middle.
 *
 * @throws DocumentError when even the last rung is too long, which bounded documents cannot cause.
 */
export function fit(ladder: Iterable<Detail>, maxBytes: number, render: (detail: Detail) => string): string {
  for (const detail of ladder) {
    const text = render(detail);
    if (utf8Bytes(text) <= maxBytes) return text;
  }
  throw new DocumentError('The issue does not fit, not even without a single finding.', {
    code: 'issue-too-long',
    hint: 'Shorten the input `closing-line`. If it is short, please report this as a bug of flakewarden.',
  });
}

import type { Repository } from '../documents/manifest.ts';
import { linkLabel, linkUrl } from '../render/links.ts';
import type { Inline } from '../render/tree.ts';
import { displayText } from '../text/field.ts';
import type { RichPiece, RichText } from './report-data.ts';

/** A sentence of the issue for the page. Text from outside is one visible line; it is still no markup. */
export function richText(inlines: readonly Inline[], repository: Repository): RichText {
  const pieces: RichPiece[] = [];
  for (const inline of inlines) {
    const piece = pieceOf(inline, repository);
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

function pieceOf(inline: Inline, repository: Repository): RichPiece {
  if (inline.type === 'text') return inline.value;
  if (inline.type === 'strong') return { strong: inline.value };
  if (inline.type === 'field') return { code: displayText(inline.value, inline.max) };
  return { label: linkLabel(inline.link), href: linkUrl(repository, inline.link) };
}

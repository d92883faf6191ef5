import type { RichText as Pieces, RichPiece } from '../core/html-report/report-data.ts';
import { OutsideText } from './outside-text.tsx';
import { SafeLink } from './safe-link.tsx';

/** A sentence with its code, emphasis and links. */
export function RichText({ text }: { readonly text: Pieces }) {
  return (
    <>
      {text.map((piece, i) => (
        <Piece key={i} piece={piece} />
      ))}
    </>
  );
}

function Piece({ piece }: { readonly piece: RichPiece }) {
  if (typeof piece === 'string') return <Words text={piece} />;
  if ('strong' in piece) return <strong>{piece.strong}</strong>;
  if ('code' in piece) {
    return (
      <code>
        <OutsideText text={piece.code} />
      </code>
    );
  }
  return <SafeLink href={piece.href} label={piece.label} />;
}

/** Plain words; a date in them stays in one line. */
function Words({ text }: { readonly text: string }) {
  return <>{text.split(/(\d{4}-\d{2}-\d{2})/).map((part, i) => (i % 2 === 1 ? <time key={i}>{part}</time> : part))}</>;
}

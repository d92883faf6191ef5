import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Shot } from './shots.ts';

/** Folder of the committed pictures. */
export const PICTURES = fileURLToPath(new URL('../../.github/pictures', import.meta.url));

export const FILE = `${PICTURES}/made-from.json`;

/** Of the terminal of the picture. */
export const COLUMNS = 100;

/** Picture by name, and the SHA-256 of all that it shows: text, data and code of the page. */
type MadeFrom = Readonly<Record<string, string>>;

export function madeFrom(shots: readonly Shot[]): MadeFrom {
  return Object.fromEntries(
    shots.map(({ name, source }) => [name, createHash('sha256').update(source).digest('hex')] as const),
  );
}

/** What the committed pictures were made from, as the file beside them says. */
export function committed(): MadeFrom {
  return JSON.parse(readFileSync(FILE, 'utf8')) as MadeFrom;
}

export function madeFromText(shots: readonly Shot[]): string {
  return `${JSON.stringify(madeFrom(shots), null, 2)}\n`;
}

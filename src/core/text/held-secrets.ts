/** Shorter values stand in ordinary text by chance; removing them would make logs unreadable and hide nothing. */
const SHORTEST_SECRET = 8;
/** Base64 turns three bytes into four characters. */
const GROUP_BYTES = 3;
const GROUP_CHARS = 4;
const BITS_PER_CHAR = 6;

/** In the order of their values. */
export const DIGITS_OF_BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Texts that give away one of `secrets`: as it is, in base64 at any of the three alignments it can have inside a longer
 * text (both alphabets), in hex, and percent-encoded. Longest first. Reversed or spaced-out forms are not looked for.
 */
export function traitsOfSecrets(secrets: readonly string[]): readonly string[] {
  const all = secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(traitsOf);
  return [...new Set(all)].toSorted((a, b) => b.length - a.length);
}

function traitsOf(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const base64 = [0, 1, 2].map((offset) => base64Inside(bytes, offset));
  const percent = encodeURIComponent(secret);
  return [
    secret,
    hex,
    hex.toUpperCase(),
    percent,
    percent.replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase()),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
  ];
}

/** The base64 characters that `bytes` alone decide when `offset` other bytes stand before them in their group of three. */
export function base64Inside(bytes: Uint8Array, offset: number): string {
  const padded = new Uint8Array(Math.ceil((offset + bytes.length) / GROUP_BYTES) * GROUP_BYTES);
  padded.set(bytes, offset);
  let text = '';
  for (let i = 0; i < padded.length; i += GROUP_BYTES) {
    const group = ((padded[i] ?? 0) << 16) | ((padded[i + 1] ?? 0) << 8) | (padded[i + 2] ?? 0);
    for (let k = GROUP_CHARS - 1; k >= 0; k -= 1) text += DIGITS_OF_BASE64.charAt((group >> (k * BITS_PER_CHAR)) & 63);
  }
  const from = Math.ceil((offset * 8) / BITS_PER_CHAR);
  const to = Math.floor(((offset + bytes.length) * 8) / BITS_PER_CHAR);
  return text.slice(from, to);
}

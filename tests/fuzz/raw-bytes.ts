/** Characters of private use that stand for one raw byte each: what is not UTF-8 cannot be written as text otherwise. */
const FIRST = 0xf700;
const RAW = /([\uF700-\uF7FF]+)/;

/** The character that stands for a byte. */
export function rawByte(byte: number): string {
  return String.fromCharCode(FIRST + byte);
}

/** An input as bytes: text in UTF-8, with the bytes that characters stand for. */
export function bytesOf(input: string): Uint8Array {
  const encoder = new TextEncoder();
  const parts = input
    .split(RAW)
    .map((part) =>
      RAW.test(part) ? Uint8Array.from(part, (character) => character.charCodeAt(0) - FIRST) : encoder.encode(part),
    );
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

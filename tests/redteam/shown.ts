/** Characters of one field of the issue. */
const FIELD_CHARS = 200;
const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}/u;

/** The code points as a reader of the issue must see them, written anew from rule 2 of security.md, section 3.4. */
export function shown(text: string): string {
  return Array.from(text.normalize('NFC'), (character) =>
    UNSEEN.test(character) ? `\\u{${character.codePointAt(0)?.toString(16)}}` : character,
  ).join('');
}

/** True when something in `text` cannot be seen. */
export function hasUnseen(text: string): boolean {
  return UNSEEN.test(text);
}

/** True when a field that holds `text` is cut. */
export function isCut(text: string): boolean {
  return Array.from(text).length > FIELD_CHARS;
}

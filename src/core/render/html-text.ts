/** What could be markup in HTML, or begin Markdown where a parser takes the line for that. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text of one line between tags: `&`, `<`, `>`, quotes and the backtick become references. */
export function htmlText(text: string): string {
  return text.replaceAll(/[&<>"'`]/g, (character) => REFERENCES[character] ?? '');
}

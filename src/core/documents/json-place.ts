const SPACE = /[ \t\r\n]*/y;
/** A bracket, a mark, a string or a scalar. */
const TOKEN =
  /[[\]{},:]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** What may stand next. */
type Next = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** Where a place in a text is, both from 1. */
interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Where text that `JSON.parse` refused stops being JSON: the function itself either does not say it or quotes the text.
 * Linear in the text.
 */
export function placeOfJsonFault(text: string): TextPlace {
  const at = faultAt(text);
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

function faultAt(text: string): number {
  const open: string[] = [];
  let next: Next = 'value';
  let at = 0;
  for (;;) {
    at += lengthOf(SPACE, text, at);
    const length = lengthOf(TOKEN, text, at);
    const kind = kindOf(text[at]);
    if (length === 0) return at;
    const then = follow(next, kind, open);
    if (then === undefined) return at;
    next = then;
    at += length;
  }
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The mark itself, `"` for a string, `0` for any other value. */
function kindOf(first: string | undefined): string {
  return first !== undefined && '[]{},:"'.includes(first) ? first : '0';
}

/** What a token of each kind does where it may stand; elsewhere it may not. */
const VALUE = { '{': 'open', '[': 'open', '"': 'end', '0': 'end' } as const;
const FOLLOW: Readonly<Record<Next, Readonly<Record<string, 'open' | 'close' | 'end' | 'name' | 'colon' | 'comma'>>>> =
  {
    value: VALUE,
    'value or ]': { ...VALUE, ']': 'close' },
    key: { '"': 'name' },
    'key or }': { '"': 'name', '}': 'close' },
    ':': { ':': 'colon' },
    ', or end': { ',': 'comma', '}': 'close', ']': 'close' },
  };

/** What may stand after a token of this kind; undefined when it may not stand here. */
function follow(next: Next, kind: string, open: string[]): Next | undefined {
  const what = FOLLOW[next][kind];
  if (what === undefined) return undefined;
  switch (what) {
    case 'open':
      open.push(kind);
      return kind === '{' ? 'key or }' : 'value or ]';
    case 'close':
      return open.pop() === (kind === '}' ? '{' : '[') ? ', or end' : undefined;
    case 'end':
      return ', or end';
    case 'name':
      return ':';
    case 'colon':
      return 'value';
    case 'comma':
    default:
      if (open.length === 0) return undefined;
      return open.at(-1) === '{' ? 'key' : 'value';
  }
}

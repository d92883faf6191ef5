/** A number as printed, with its unit when it is a duration: `1.203`, `<1000L>`, `1203ms`, `1.2e-7f`. */
export interface PrintedNumber {
  readonly value: number;
  /** Milliseconds per unit; undefined without a unit of time. */
  readonly unitMs: number | undefined;
  readonly isInteger: boolean;
}

const UNIT_MS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1_000,
  sec: 1_000,
  secs: 1_000,
  seconds: 1_000,
  milliseconds: 1,
  m: 60_000,
};
const NUMBER = /^([-+]?\d{1,20}(?:\.\d{1,30})?(?:[eE][-+]?\d{1,3})?)(?:[fFdDL]|_f32|_f64|([a-zµ]{1,12}))?$/;
/** Marks around a value: angle brackets of the JVM, quotes, commas behind it. */
const OPENING = /^[<("'`:=[]{1,6}/;
const CLOSING = /[>)"'`,;.\]]$/;
const MAX_CLOSING = 4;
/** Longer words are no numbers. */
const WORD_CHARS = 80;

/** The number that `word` is; undefined when it is none. */
export function numberOf(word: string): PrintedNumber | undefined {
  if (word.length > WORD_CHARS) return undefined;
  let text = word.replace(OPENING, '');
  for (let i = 0; i < MAX_CLOSING && CLOSING.test(text); i++) text = text.slice(0, -1);
  const [, digits, unit] = NUMBER.exec(text) ?? [];
  if (digits === undefined || (unit !== undefined && !Object.hasOwn(UNIT_MS, unit))) return undefined;
  const value = Number(digits);
  const isInteger = Number.isInteger(value);
  return { value, unitMs: unit === undefined ? undefined : UNIT_MS[unit], isInteger };
}

export function wordsOf(text: string): readonly string[] {
  return text.split(/\s/).filter((word) => word !== '');
}

export function numberAtStart(text: string): PrintedNumber | undefined {
  const [first, second] = wordsOf(text);
  // A colon or an arrow alone may stand before it.
  return first === undefined
    ? undefined
    : (numberOf(first) ?? (first.length <= 2 ? numberOf(second ?? '') : undefined));
}

export function numberAtEnd(text: string): PrintedNumber | undefined {
  const last = wordsOf(text).at(-1) ?? '';
  return numberOf(last.split(/[<(:=]/).at(-1) ?? '');
}

/** A moment, or a time of day, as printed. */
export interface PrintedMoment {
  /** Seconds since 1970, without regard to the zone; of a time of day since midnight. */
  readonly seconds: number;
  readonly has: 'date' | 'date and time' | 'time';
}

const ISO = /\b(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?/;
const PYTHON = /\bdatetime\((\d{4}), (\d{1,2}), (\d{1,2})(?:, (\d{1,2}), (\d{1,2})(?:, (\d{1,2}))?)?/;
const CLOCK = /\b(\d\d?):(\d\d)(?::(\d\d))?\b/;
/** Milliseconds and seconds since 1970, of this century. */
const EPOCH = /^[<("']{0,3}(\d{10}|\d{13})(?:\.\d{1,9})?[>)"'L,]{0,3}$/;
/** Characters of a printed value in which its first moment stands. */
const READ_CHARS = 500;

/** The first moment in a text; undefined when there is none. */
export function momentIn(text: string): PrintedMoment | undefined {
  const read = text.slice(0, READ_CHARS);
  const dated = ISO.exec(read) ?? PYTHON.exec(read);
  if (dated !== null) {
    const [year, month, day, hour, minute, second] = dated
      .slice(1, 7)
      .map((part) => (part === undefined ? 0 : Number(part)));
    const fraction = Number(`0.${dated[7] ?? 0}`);
    const seconds = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second) / 1_000 + fraction;
    return { seconds, has: dated[4] === undefined ? 'date' : 'date and time' };
  }
  const clock = CLOCK.exec(read);
  if (clock !== null) {
    return { seconds: Number(clock[1]) * 3_600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0), has: 'time' };
  }
  return undefined;
}

/** The moment that a number is, when it is one: `1700000000` or `1700000000123`. */
export function epochIn(word: string): number | undefined {
  const digits = EPOCH.exec(word)?.[1];
  if (digits === undefined) return undefined;
  const seconds = digits.length === 10 ? Number(digits) : Number(digits) / 1_000;
  return seconds >= 1e9 && seconds <= 4e9 ? seconds : undefined;
}

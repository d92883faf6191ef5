import type { TestFailure } from '../model/extraction.ts';
import { framesOf, isForeignFrame } from './stack-frames.ts';
import { plainText } from './terminal-text.ts';

/*
 * What stays of a failure from run to run (detection.md, section 6). Each step keeps what the earlier ones put in; normalising
 * twice changes nothing: no step makes text that another, or itself, would change.
 */

/** Characters of a normalised message; the cause stands in the first lines, and two thousand tell any two failures apart. */
export const FINGERPRINT_CHARS = 2_000;
/** Characters of a message that are looked at; what follows is captured output. */
const READ_CHARS = 16_000;

const TIME_STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z ?/;
const SERVICE_MARK = /^##\[[a-z]{1,20}\]/;
/** The narrow space that JavaScript puts between a time and AM is one too. */
const SPACES = /\s+/g;

/** Dates with or without a time of day, the other way round, and a time of day alone. */
const TIMES: readonly RegExp[] = [
  /\b\d{4}[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z\b|UTC|GMT|[+-]\d\d:?\d\d))?)?/g,
  /\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:\d{1,2} )?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?) \d{1,4}(?:,? \d{4})?(?: \d\d:\d\d(?::\d\d)?(?: ?[A-Z]{3,4}\b)?(?: \d{4}\b)?)?/g,
  /\b\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?[AP]M\b)?/g,
];
const DURATION =
  /\b\d+(?:[.,]\d{1,9}){0,3} ?(?:ns|[µμu]s|ms|sec(?:ond)?s?|s|min(?:ute)?s?|m|hours?|hrs?|h)(?:,? ?\d+(?:\.\d+)? ?(?:ns|[µμu]s|ms|sec(?:ond)?s?|s|min(?:ute)?s?|m)){0,4}(?![A-Za-z0-9_])/g;

/** Values that identify one run, one process, one object: UUID; e-mail; IP with port; local port; pointer; Java's hash; hex. */
const UNIQUE =
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b(?!UNIQ\d)[\w.+-]{1,32}@(?!v?N\b)[\w-]{1,32}(?:\.[\w-]{1,32}){0,2}\.[a-z]{2,12}\b|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b|\b(?=[a-f:]{0,40}\d)[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){4,7}\b|(?<=\blocalhost:|\]:)\d{2,5}\b|(?<=:\/\/[\w.-]{1,100}:)\d{2,5}\b|\b0x[0-9a-f]+\b|(?<=\w@)[0-9a-f]{5,16}\b|\b(?=[a-f]{0,64}\d)[0-9a-f]{8,}\b|(?<=\b(?:goroutine|thread|process|pid|worker)[ #:=-]{1,2})\d+\b/gi;
/** What could be a random name: ten or more characters without a space or a dot. */
const LONG_TOKEN = /[A-Za-z0-9+/_%-]{10,}={0,2}/g;
/** A shorter one in quotes, all of it letters and digits. */
const QUOTED_TOKEN = /(?<=["'`])[A-Za-z0-9]{6,9}(?=["'`])/g;

/** Folders that are another one on every machine: temporary ones with their random part, homes, workspaces of services. */
const FOLDERS: readonly RegExp[] = [
  /(?:\/private)?\/var\/folders\/\w{1,40}\/\w{1,60}\/T(?:\/[\w.-]{1,100})?/g,
  /(?<!\w)(?:\/private)?(?:\/var|\/usr)?\/tmp(?:\/[\w.-]{1,100})?/g,
  /\b[A-Za-z]:\\(?:Users\\[\w.~-]{1,60}\\AppData\\Local\\Temp|Windows\\Temp)(?:\\[\w.-]{1,100})?/g,
  /\/home\/runner\/work\/[\w.-]{1,100}\/[\w.-]{1,100}|\/__w\/[\w.-]{1,100}\/[\w.-]{1,100}|\b[A-Za-z]:[\\/]a[\\/][\w.-]{1,100}[\\/][\w.-]{1,100}/g,
  /\/(?:home|Users)\/travis\/build\/[\w.-]{1,100}\/[\w.-]{1,100}|\/builds\/[\w.-]{1,100}\/[\w.-]{1,100}|\/github\/workspace/g,
  /\/(?:home|Users)\/[\w.-]{1,60}|\/root(?=\/)|\b[A-Za-z]:\\Users\\[\w.~-]{1,60}/g,
];

const NUMBER = /UNIQ\d+|\d+(?:[.,]\d+)*(?:e[+-]?\d+)?/gi;

/** The message without what differs from run to run; lines stay lines. */
export function normalised(message: string): string {
  const text = folded(withoutUnique(withoutTimes(tidied(message))));
  return cut(withoutRepeats(text.replace(NUMBER, (number) => (number.startsWith('UNIQ') ? number : 'N')).split('\n')));
}

/** What one failure is recognised by in another run: lines of framework, error type, first own frame and normalised message. */
export function fingerprintOf(
  failure: Pick<TestFailure, 'framework' | 'errorType' | 'message'>,
  block: readonly string[],
): string {
  const frame = framesOf(block).find(({ own }) => own);
  const place = frame === undefined ? '' : `${frame.file}${frame.function === undefined ? '' : ` ${frame.function}`}`;
  const message = failure.message ?? block.join('\n');
  return [failure.framework, failure.errorType ?? '', normalised(place), normalised(message)].join('\n');
}

/** Step 1: plain text in one form, without what services add, and without frames that are not the project's. */
function tidied(message: string): string {
  return message
    .slice(0, READ_CHARS)
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => plainText(line.replace(TIME_STAMP, '')).replace(SERVICE_MARK, ''))
    .filter((line) => !isForeignFrame(line))
    .map((line) => line.replace(SPACES, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Step 2. */
function withoutTimes(text: string): string {
  return TIMES.reduce((timed, pattern) => timed.replace(pattern, 'TIME'), text).replace(DURATION, 'DUR');
}

/** Step 3: the same value gets the same number. */
function withoutUnique(text: string): string {
  const numbers = new Map<string, string>();
  const numbered = (value: string): string => {
    const known = numbers.get(value) ?? `UNIQ${numbers.size + 1}`;
    numbers.set(value, known);
    return known;
  };
  return text
    .replace(UNIQUE, numbered)
    .replace(LONG_TOKEN, (token) => (isRandom(token) ? numbered(token) : token))
    .replace(QUOTED_TOKEN, (token) => (isRandom(token) ? numbered(token) : token));
}

/**
 * A token that nobody made up: padded base64, or digits between letters, at least twice. Names such as `test_total2`, `utf8` and
 * `sha256sum` have one number; paths hold words.
 */
function isRandom(token: string): boolean {
  if (token.includes('UNIQ')) return false;
  if (token.endsWith('='))
    return token.length % 4 === 0 && /[A-Z]/.test(token) && /[a-z]/.test(token) && /\d/.test(token);
  return !token.includes('/') && (token.match(/[A-Za-z%]\d+(?=[A-Za-z])/g)?.length ?? 0) >= 2;
}

/** Step 4, but for numbers. */
function folded(text: string): string {
  return FOLDERS.reduce((shorter, pattern) => shorter.replace(pattern, 'DIR'), text);
}

function withoutRepeats(lines: readonly string[]): string[] {
  return lines.filter((line, index) => line !== lines[index - 1]);
}

/** Whole lines, so that a cut one cannot become like another; a first line that is too long is cut all the same. */
function cut(lines: readonly string[]): string {
  let used = 0;
  const kept = lines.filter((line) => {
    used += line.length + 1;
    return used <= FINGERPRINT_CHARS + 1;
  });
  return kept.length > 0 ? kept.join('\n') : (lines[0] ?? '').slice(0, FINGERPRINT_CHARS).trimEnd();
}

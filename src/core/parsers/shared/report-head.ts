import { Tokenizer, TokenType } from '@streamparser/json';
import { LIMITS } from '../../limits.ts';

/** What the beginning of a report file shows of its format. */
export interface ReportHead {
  /** Name of the root element; undefined when the file is no XML or its root stands too far down. */
  readonly root: string | undefined;
  /** Names of a JSON document's members as far as they were seen, the inner ones as `outer.inner`. */
  readonly members: ReadonlySet<string>;
  /** The first JSON objects that fill a line each. */
  readonly events: readonly Readonly<Record<string, unknown>>[];
}

/** Objects looked at: what comes before the first event of a test runner is a few lines of the build. */
const EVENTS = 20;
const MEMBER_DEPTH = 2;
const ROOT = /^<(?:!DOCTYPE\s{1,20})?(?:[\w.-]{1,100}:)?([\w.-]{1,100})[\s/>[]/;
const ROOT_CHARS = 250;

/** @param text the first `LIMITS.reportHeadChars` characters, or the whole file when it has fewer */
export function readHead(text: string): ReportHead {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('<')) return { root: rootOf(start), members: new Set(), events: [] };
  return { root: undefined, members: start.startsWith('{') ? membersOf(start) : new Set(), events: eventsOf(start) };
}

/** Steps over declaration and comments. A DOCTYPE names the root element; that it is there the parser will judge. */
function rootOf(text: string): string | undefined {
  let at = 0;
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
    if (text.startsWith('<!--', at)) at = after(text, '-->', at);
    else if (text.startsWith('<?', at)) at = after(text, '?>', at);
    else return ROOT.exec(text.slice(at, at + ROOT_CHARS))?.[1];
  }
}

function after(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found === -1 ? text.length : found + end.length;
}

function membersOf(text: string): ReadonlySet<string> {
  const members = new Set<string>();
  const path: string[] = [];
  let depth = 0;
  let last = '';
  const tokenizer = new Tokenizer();
  tokenizer.onToken = ({ token, value }) => {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth += 1;
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth -= 1;
    else if (token === TokenType.STRING && depth <= MEMBER_DEPTH) last = String(value);
    else if (token === TokenType.COLON && depth <= MEMBER_DEPTH) {
      path.length = depth - 1;
      path.push(last);
      members.add(path.join('.'));
    }
  };
  try {
    tokenizer.write(text);
  } catch {
    // No JSON: the members seen so far decide, and the parser that claims the file will refuse it.
  }
  return members;
}

function eventsOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  const whole = text.length < LIMITS.reportHeadChars;
  const lines = text.split('\n').slice(0, whole ? undefined : -1);
  const events: Readonly<Record<string, unknown>>[] = [];
  let broken = 0;
  for (const line of lines) {
    if (!line.startsWith('{')) continue;
    const event = parseEvent(line);
    if (event === undefined) broken += 1;
    else events.push(event);
    if (events.length === EVENTS || broken > LIMITS.jsonBrokenLines) break;
  }
  return events;
}

/** The JSON object that a line holds; undefined when it holds none. */
export function parseEvent(line: string): Readonly<Record<string, unknown>> | undefined {
  // An exception takes a hundred times as long as this look.
  if (!line.trimEnd().endsWith('}')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { LIMITS } from '../limits.ts';
import type { Draft } from './shared/draft.ts';

/** `• [FAILED] [0.001 seconds]`, `•! [PANICKED] [0.001 seconds]`, `[BeforeSuite] [FAILED] [0.001 seconds]`. */
const HEAD =
  /^(?:\S{1,3}|\[\w{1,40}\]) \[(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED|ABORTED)\] \[(\d{1,9}\.\d{3}) seconds\]$/;
/** `• Failure [0.001 seconds]`, `•! Panic in Spec Setup (BeforeEach) [0.001 seconds]` of version 1. */
const OLD_HEAD = /^(?:\S{1,5} )?(?:Failure|Panic|Timeout)(?: in [\w ()]{1,60})? \[(\d{1,9}\.\d{3}) seconds\]$/;
/** The kind of the node that failed, within the spec's text or behind it. */
const NODE =
  /(?:^| )\[(?:It|(?:Just)?(?:Before|After)(?:Each|All)|(?:Synchronized)?(?:Before|After)Suite|ReportAfter(?:Each|Suite)|DeferCleanup(?: \((?:Each|All|Suite)\))?|Measurement)\](?= |$)/;
const PLACE = /^(\S.*\.go):(\d{1,9})$/;
/** What stands before the time at which it failed. */
const AT = ' @ ';
/** `In [It] at: /x/cart_test.go:21 @ 11/20/26 10:00:00.123`. */
const IN_NODE = /^In \[[^\]]{1,60}\] at: /;
const MESSAGE = /^\[(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED|ABORTED)\] ?(.*)$/;
/** Where Go's own panic stands is no place in the project. */
const FOREIGN = '/src/runtime/';
/** Lines of one message that are joined: what was compared stands below. */
const MESSAGE_LINES = 8;
/** Lines in which the name of a spec must have come: containers with their places. */
const NAME_LINES = 60;

/** Milliseconds that a failed spec took, when the line is the head of its description. */
export function failureHead(text: string): { readonly durationMs: number } | undefined {
  if (!text.endsWith(' seconds]')) return undefined;
  const seconds = (HEAD.exec(text) ?? OLD_HEAD.exec(text))?.[1];
  return seconds === undefined ? undefined : { durationMs: Math.round(Number(seconds) * 1000) };
}

/** The text of a spec without the kind of node that failed in it; of a node outside of specs its kind. */
export function fullText(printed: string): string {
  const text = printed.trim();
  const without = text.replace(NODE, '').trim();
  return without === '' ? text : without;
}

/** File and line of a line that is nothing but a place. */
export function placeOf(text: string): { readonly file: string; readonly line: number } | undefined {
  const at = text.lastIndexOf(AT);
  const match = text.includes('.go:') ? PLACE.exec((at === -1 ? text : text.slice(0, at)).trim()) : null;
  return match?.[1] === undefined ? undefined : { file: match[1], line: Number(match[2]) };
}

/** What stands between the head of a failed spec and the next rule. */
export class FailureDetail {
  readonly #from: number;
  readonly #durationMs: number;
  #to: number;
  readonly #names: string[] = [];
  #isNamed = false;
  /** Where the spec stands, until it is known where it failed. */
  #spec: { readonly file: string; readonly line: number } | undefined;
  #place: { readonly file: string; readonly line: number } | undefined;
  /** Version 2 marks its message; in version 1 it is the first paragraph. */
  #message: string[] = [];
  #hasMark = false;
  #isParagraph = false;

  constructor(from: number, durationMs: number) {
    this.#from = from;
    this.#to = from;
    this.#durationMs = durationMs;
  }

  /** @returns false when the description cannot go on */
  line(number: number, printed: string): boolean {
    if (number - this.#from >= LIMITS.failureBlockLines) return false;
    const text = printed.trim();
    if (text === '') {
      this.#isParagraph = false;
      return true;
    }
    this.#to = number;
    if (!this.#isNamed) return this.#name(text);
    const place = placeOf(text.replace(IN_NODE, ''));
    if (place === undefined) this.#say(text);
    else if (this.#spec === undefined) this.#spec = place;
    else {
      this.#isParagraph = false;
      if (!place.file.includes(FOREIGN)) this.#place ??= place;
    }
    return true;
  }

  /** Undefined until the name is known. */
  draft(): Draft | undefined {
    if (!this.#isNamed) return undefined;
    const place = this.#place ?? this.#spec;
    const message = this.#message.join(' ');
    return {
      id: fullText(this.#names.join(' ')),
      at: this.#from,
      from: this.#from,
      to: this.#to,
      durationMs: this.#durationMs,
      message: message === '' ? undefined : message,
      file: place?.file,
      line: place?.line,
    };
  }

  #name(text: string): boolean {
    if (placeOf(text) !== undefined) return true;
    this.#names.push(text);
    this.#isNamed = NODE.test(text);
    return this.#names.length <= NAME_LINES;
  }

  #say(text: string): void {
    const marked = MESSAGE.exec(text);
    if (marked !== null && !this.#hasMark) {
      this.#hasMark = true;
      this.#isParagraph = true;
      this.#message = marked[1] === undefined || marked[1] === '' ? [] : [marked[1]];
      return;
    }
    const isFirst = this.#message.length === 0;
    if (isFirst) this.#isParagraph = true;
    if (this.#isParagraph && this.#message.length < MESSAGE_LINES) this.#message.push(text);
  }
}

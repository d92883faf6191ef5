import { LIMITS } from '../../limits.ts';
import type { ReportRefusal } from '../report-parser.ts';
import { parseEvent } from './report-head.ts';

/** One JSON object on a line of its own. */
export type Event = Readonly<Record<string, unknown>>;

/**
 * Reads a report that is one JSON object per line. Other lines, and longer ones than allowed, are passed over. After too many
 * that look like an object and are none, nothing more is read.
 */
export class EventReader {
  readonly #take: (event: Event, line: number) => void;
  #pending = '';
  #isTooLong = false;
  #line = 1;
  /** Lines that began like an object and were none. */
  #broken = 0;

  /** @param take called for each object with its line, from 1 */
  constructor(take: (event: Event, line: number) => void) {
    this.#take = take;
  }

  write(text: string): void {
    if (this.#isBroken) return;
    let from = 0;
    for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', from)) {
      this.#append(text.slice(from, feed));
      this.#endLine();
      from = feed + 1;
    }
    this.#append(text.slice(from));
  }

  /** Reads the last line. It is `not-well-formed` when it is the beginning of an object (the file was cut off), or too many lines were. */
  end(): ReportRefusal | undefined {
    const isCut = this.#pending.startsWith('{') && (this.#isTooLong || parseEvent(this.#pending) === undefined);
    this.#endLine();
    return isCut || this.#isBroken ? 'not-well-formed' : undefined;
  }

  #append(text: string): void {
    if (this.#isTooLong) return;
    this.#pending += text;
    if (this.#pending.length <= LIMITS.jsonLineChars) return;
    this.#isTooLong = true;
    this.#pending = this.#pending.slice(0, 1);
  }

  get #isBroken(): boolean {
    return this.#broken > LIMITS.jsonBrokenLines;
  }

  #endLine(): void {
    if (!this.#isTooLong && !this.#isBroken && this.#pending.startsWith('{')) {
      const event = parseEvent(this.#pending);
      if (event === undefined) this.#broken += 1;
      else this.#take(event, this.#line);
    }
    this.#pending = '';
    this.#isTooLong = false;
    this.#line += 1;
  }
}

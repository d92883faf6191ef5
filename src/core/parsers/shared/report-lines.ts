import { LIMITS } from '../../limits.ts';
import type { ReportRefusal } from '../report-parser.ts';
import { parseEvent } from './report-head.ts';

/** One JSON object on a line of its own. */
export type Event = Readonly<Record<string, unknown>>;

/** Reads a report that is one JSON object per line. Other lines, and longer ones than allowed, are passed over. */
export class EventReader {
  readonly #take: (event: Event, line: number) => void;
  #pending = '';
  #isTooLong = false;
  #line = 1;

  /** @param take called for each object with its line, from 1 */
  constructor(take: (event: Event, line: number) => void) {
    this.#take = take;
  }

  write(text: string): void {
    let from = 0;
    for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', from)) {
      this.#append(text.slice(from, feed));
      this.#endLine();
      from = feed + 1;
    }
    this.#append(text.slice(from));
  }

  /** Reads the last line. It is `not-well-formed` when it is the beginning of an object: the file was cut off. */
  end(): ReportRefusal | undefined {
    const isCut = this.#pending.startsWith('{') && (this.#isTooLong || parseEvent(this.#pending) === undefined);
    this.#endLine();
    return isCut ? 'not-well-formed' : undefined;
  }

  #append(text: string): void {
    if (this.#isTooLong) return;
    this.#pending += text;
    if (this.#pending.length <= LIMITS.jsonLineChars) return;
    this.#isTooLong = true;
    this.#pending = this.#pending.slice(0, 1);
  }

  #endLine(): void {
    const event = !this.#isTooLong && this.#pending.startsWith('{') ? parseEvent(this.#pending) : undefined;
    if (event !== undefined) this.#take(event, this.#line);
    this.#pending = '';
    this.#isTooLong = false;
    this.#line += 1;
  }
}

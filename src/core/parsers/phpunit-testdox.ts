import { LIMITS } from '../limits.ts';
import type { Draft } from './shared/draft.ts';

/** Heads the list of what failed, with the classes once more. */
export const TESTDOX_SUMMARY = 'Summary of non-successful tests:';
/** `Cart (Shop\Tests\Cart)` above a class's tests. */
const CLASS = /^\S.* \(([A-Za-z_][\w\\]*)\)$/;
/** ` ✘ Adds prices up`, and how long it took where it was long. */
const TEST = /^ ([✔✘]) (\S.*)$/;
const TIME = / \[\d{1,6}\.\d{1,3} m?s\]$/;
/** `   │ Failed asserting …`. */
const SAID = /^ {3}[│┐├┴┊╵╷] ?(.*)$/;
const PLACE = /^(\S.*\.php):(\d{1,9})$/;
/** Classes stand above tests without a mark, so lines are read for a while after each line of PHPUnit's own. */
const LINES_TO_NEXT = 50;

/** PHPUnit's `--testdox`: a test by its class and its name in words, for want of its method. */
export class TestdoxReader {
  readonly #failures = new Map<string, Draft>();
  #suite: string | undefined;
  #open: Draft | undefined;
  #readTo = 0;

  /** False while a line without a trigger would change nothing. */
  isReading(number: number): boolean {
    return number < this.#readTo;
  }

  /** PHPUnit began to print. */
  begin(number: number): void {
    this.#suite = undefined;
    this.#open = undefined;
    this.#readTo = number + LINES_TO_NEXT;
  }

  line(number: number, text: string): void {
    if (this.#readTo === 0) return;
    if (number > this.#readTo) this.#open = undefined;
    const [, sign, said] = TEST.exec(text) ?? [];
    if (said !== undefined) this.#test(number, said.replace(TIME, ''), sign === '✘');
    else if (text === TESTDOX_SUMMARY) this.#readTo = number + LINES_TO_NEXT;
    else if (number > this.#readTo) this.#suite = undefined;
    else if (CLASS.test(text)) this.#begin(number, text);
    else if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): Draft[] {
    return [...this.#failures.values()];
  }

  #begin(number: number, text: string): void {
    this.#suite = CLASS.exec(text)?.[1];
    this.#open = undefined;
    this.#readTo = number + LINES_TO_NEXT;
  }

  #test(number: number, title: string, hasFailed: boolean): void {
    // What was read before a gap may be another class's.
    if (number > this.#readTo) this.#suite = undefined;
    this.#readTo = number + LINES_TO_NEXT;
    this.#open = undefined;
    if (!hasFailed || this.#suite === undefined) return;
    const id = `${this.#suite}::${title}`;
    if (this.#failures.has(id) || this.#failures.size >= LIMITS.failuresPerJob) return;
    this.#open = { id, suite: this.#suite, at: number, from: number, to: number };
    this.#failures.set(id, this.#open);
  }

  #detail(open: Draft, number: number, text: string): void {
    const said = SAID.exec(text)?.[1]?.trim();
    if (said === undefined || said === '') return;
    open.to = number;
    this.#readTo = number + LINES_TO_NEXT;
    if (said.startsWith('Failed asserting ')) open.errorType ??= 'ExpectationFailedException';
    const [, file, line] = said.includes('.php:') ? (PLACE.exec(said) ?? []) : [];
    if (file === undefined) open.message ??= said;
    else if (open.file === undefined) Object.assign(open, { file, line: Number(line) });
  }
}

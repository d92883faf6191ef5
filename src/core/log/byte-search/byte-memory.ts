import { BUFFER, FLAGS, FOUND, FOUND_BYTES, LEADS, PATTERNS, SLACK, TABLE, TABLES_BYTES } from './layout.ts';
import { MODULE } from './module.ts';
import type { TriggerSet } from './trigger-set.ts';

/** What `assembly/` exports. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  count(sign: number, from: number, to: number): number;
  afterLast(sign: number, from: number, to: number): number;
  lineEnd(sign: number, from: number, to: number): number;
  strip(from: number, end: number): number;
  unfinished(): number;
  firstSample(...place: readonly number[]): number;
  firstSign(...place: readonly number[]): number;
  takeSamples(...place: readonly number[]): number;
  takeSigns(...place: readonly number[]): number;
}

/** Instances that nobody uses at the moment: each holds address space that the runtime is slow to give back. */
const idle: ByteMemory[] = [];
let compiled: WebAssembly.Module | undefined;

/**
 * A buffer for a piece of a log, with the loops that look at each of its bytes. They run as WebAssembly, which compares
 * sixteen bytes at a time. Positions are those in `bytes`.
 */
export class ByteMemory {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the last `takeSamples` or `takeSigns` found: the number of triggers, and then each, perhaps more than once. */
  readonly found: Uint16Array;
  readonly #exports: Exports;
  readonly #tables: Uint8Array;
  #triggers: TriggerSet | undefined;

  private constructor() {
    compiled ??= new WebAssembly.Module(Uint8Array.from(atob(MODULE), (character) => character.charCodeAt(0)));
    this.#exports = new WebAssembly.Instance(compiled).exports as unknown as Exports;
    const { buffer } = this.#exports.memory;
    this.bytes = new Uint8Array(buffer, BUFFER, buffer.byteLength - BUFFER - SLACK);
    this.found = new Uint16Array(buffer, FOUND, FOUND_BYTES / 2);
    this.#tables = new Uint8Array(buffer, 0, TABLES_BYTES);
  }

  /** A memory of one's own, until it is given back. */
  static take(triggers: TriggerSet): ByteMemory {
    const memory = idle.pop() ?? new ByteMemory();
    if (memory.#triggers !== triggers) memory.#tables.set(triggers.tables);
    memory.#triggers = triggers;
    return memory;
  }

  giveBack(): void {
    idle.push(this);
  }

  /** How many bytes between `from` and `to` are `sign`. */
  count(sign: number, from: number, to: number): number {
    return this.#exports.count(sign, BUFFER + from, BUFFER + to);
  }

  /**
   * Takes the escape sequences out of the bytes, which move together at `from`; returns the position after them. A sequence that
   * is not complete at `end` is left out: {@link unfinished} tells where it begins.
   */
  strip(from: number, end: number): number {
    return this.#exports.strip(BUFFER + from, BUFFER + end) - BUFFER;
  }

  /** Where the sequence begins that the last `strip` found incomplete; its `end` when there was none. */
  unfinished(): number {
    return this.#exports.unfinished() - BUFFER;
  }

  /** Position after the last `sign` between `from` and `to`; `from` when there is none. */
  afterLast(sign: number, from: number, to: number): number {
    return this.#exports.afterLast(sign, BUFFER + from, BUFFER + to) - BUFFER;
  }

  /** Twice the position of the first `sign`, or of `to`; one more when a carriage return stands before its last byte. */
  lineEnd(sign: number, from: number, to: number): number {
    return this.#exports.lineEnd(sign, BUFFER + from, BUFFER + to) - 2 * BUFFER;
  }

  /** Position of the first sample of a trigger between `from` and `to`, or `to`. */
  firstSample(from: number, to: number): number {
    const stride = this.#triggers?.stride ?? 0;
    if (stride === 0) return to;
    return this.#exports.firstSample(FLAGS, TABLE, PATTERNS, stride, BUFFER + from, BUFFER + to) - BUFFER;
  }

  /** Position of the first trigger between `from` and `to` that is looked for by a sign beyond ASCII, or `to`. */
  firstSign(from: number, to: number): number {
    if (this.#triggers?.hasSigns !== true) return to;
    return this.#exports.firstSign(LEADS, PATTERNS, BUFFER + from, BUFFER + to) - BUFFER;
  }

  /**
   * Puts the triggers of a line into {@link found}. `at` is the position of a sample, `end` where the line ends. Returns the
   * position of the next sample up to `to`, or `to`: one before `end` when there were too many triggers to take at once.
   */
  takeSamples(at: number, end: number, to: number): number {
    const stride = this.#triggers?.stride ?? 0;
    const line = BUFFER + end;
    return this.#exports.takeSamples(FLAGS, TABLE, PATTERNS, stride, BUFFER + at, line, BUFFER + to, FOUND) - BUFFER;
  }

  /** The same for triggers that are looked for by a sign beyond ASCII. */
  takeSigns(at: number, end: number, to: number): number {
    return this.#exports.takeSigns(LEADS, PATTERNS, BUFFER + at, BUFFER + end, BUFFER + to, FOUND) - BUFFER;
  }
}

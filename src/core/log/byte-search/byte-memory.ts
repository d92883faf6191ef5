import { TABLES_BYTES as BUFFER, FLAGS, LEADS, PATTERNS, SLACK, TABLE } from './layout.ts';
import { MODULE } from './module.ts';
import type { TriggerSet } from './trigger-set.ts';

/** What `assembly.ts` exports. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  count(sign: number, from: number, to: number): number;
  firstByte(one: number, other: number, from: number, to: number): number;
  firstLead(lead: number, table: number, patterns: number, from: number, to: number): number;
  firstSample(flags: number, table: number, patterns: number, stride: number, from: number, to: number): number;
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
  readonly #exports: Exports;
  readonly #tables: Uint8Array;
  #triggers: TriggerSet | undefined;

  private constructor() {
    compiled ??= new WebAssembly.Module(Uint8Array.from(atob(MODULE), (character) => character.charCodeAt(0)));
    this.#exports = new WebAssembly.Instance(compiled).exports as unknown as Exports;
    const { buffer } = this.#exports.memory;
    this.bytes = new Uint8Array(buffer, BUFFER, buffer.byteLength - BUFFER - SLACK);
    this.#tables = new Uint8Array(buffer, 0, BUFFER);
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

  /** Position of the first byte that is one of two; `to` when there is none. */
  firstByte(one: number, other: number, from: number, to: number): number {
    return this.#exports.firstByte(one, other, BUFFER + from, BUFFER + to) - BUFFER;
  }

  /** Position of the first sample of a trigger between `from` and `to`, or `to`. */
  firstSample(from: number, to: number): number {
    const stride = this.#triggers?.stride ?? 0;
    if (stride === 0) return to;
    return this.#exports.firstSample(FLAGS, TABLE, PATTERNS, stride, BUFFER + from, BUFFER + to) - BUFFER;
  }

  /** Position of the first trigger between `from` and `to` whose sign beyond ASCII begins with the byte, or `to`. */
  firstSign(lead: number, from: number, to: number): number {
    return this.#exports.firstLead(lead, LEADS, PATTERNS, BUFFER + from, BUFFER + to) - BUFFER;
  }
}

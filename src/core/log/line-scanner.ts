import { LIMITS } from '../limits.ts';
import type { LogLine } from '../model/extraction.ts';
import { ByteMemory } from './byte-search/byte-memory.ts';
import { TriggerSet } from './byte-search/trigger-set.ts';
import { EscapeRemover } from './escapes.ts';
import { LineDecoder } from './line-decoder.ts';
import { TriggerSearch } from './trigger-search.ts';

/** Something that reads a log line by line and knows which lines it can do without. */
export interface LineListener {
  /** Substrings of the lines that it wants while it is idle. */
  readonly triggers: readonly string[];
  /** While false it wants every line. */
  readonly idle: boolean;
  /** Lines come in order, with gaps while the listener is idle. */
  line(line: LogLine, above: LinesAbove): void;
}

/** Up to `count` of the lines just above the one being read, in order; fewer at the start of the log or of the buffer. */
export type LinesAbove = (count: number) => LogLine[];

const FEED = 0x0a;
const RETURN = 0x0d;
/** Bytes at the start of a log that tell whether its lines end with line feeds or, if there is none, carriage returns. */
const SIGN_BYTES = 64 * 1024;
/** Bytes kept of what was already read, for a listener that looks back. */
const BACK_BYTES = 64 * 1024;
/** A line may grow to this before what nobody will see of it is dropped. */
const LONG_LINE_BYTES = 4 * LIMITS.logLineBytes;
/** Bytes looked at in one go; they lie in the buffer beside what is kept. */
const PIECE_BYTES = 256 * 1024;
/** Bytes of a time stamp and the space after it. */
const STAMP_BYTES = 29;

/**
 * Reads a log of any size as a stream of UTF-8 bytes: each byte is looked at once, in search of the triggers, and only
 * lines that some listener wants are decoded. Memory depends neither on the log nor on its longest line.
 */
export class LineScanner {
  readonly #listeners: readonly LineListener[];
  readonly #search: TriggerSearch;
  /** The listener of each trigger. */
  readonly #owners: readonly number[];
  readonly #memory: ByteMemory;
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #escapes: EscapeRemover;
  readonly #decoder = new LineDecoder();
  #filled = 0;
  /** The line being read: where it starts in the buffer, and its number. */
  #start = 0;
  #number = 1;
  /** Start of the first whole line in the buffer. */
  #floor = 0;
  /** What ends a line; undefined until enough bytes were seen to tell. */
  #sign: number | undefined;
  /** Listeners that want the next line whatever it is, and how many. */
  #awake: Uint16Array;
  #awakeCount = 0;
  /** Those that get the line being read, each once, and how many. */
  #due: Uint16Array;
  #dueCount = 0;
  /** For each listener, the last line that it is due to get. */
  readonly #dueAt: Float64Array;
  readonly #found = (trigger: number) => {
    const owner = this.#owners[trigger] ?? 0;
    if (this.#dueAt[owner] === this.#number) return;
    this.#dueAt[owner] = this.#number;
    this.#due[this.#dueCount] = owner;
    this.#dueCount += 1;
  };
  /** The lines above the one being read; after the end, the last lines of the log. */
  readonly above: LinesAbove = (count) => this.#linesAbove(count);

  /** `triggers` are those of all listeners, in order: whoever reads many logs prepares them once. */
  constructor(listeners: readonly LineListener[], triggers = new TriggerSet(triggersOf(listeners))) {
    this.#listeners = listeners;
    this.#owners = listeners.flatMap((listener, index) => listener.triggers.map(() => index));
    this.#memory = ByteMemory.take(triggers);
    this.#bytes = this.#memory.bytes;
    this.#escapes = new EscapeRemover(this.#memory);
    this.#search = new TriggerSearch(this.#memory);
    this.#awake = new Uint16Array(listeners.length);
    this.#due = new Uint16Array(listeners.length);
    this.#dueAt = new Float64Array(listeners.length);
    listeners.forEach(({ idle }, index) => {
      if (!idle) this.#wake(index, this.#number);
    });
  }

  /** Takes the next piece of the log; pieces may be cut anywhere. */
  write(piece: Uint8Array): void {
    for (let from = 0; from < piece.length; from += PIECE_BYTES) this.#take(piece.subarray(from, from + PIECE_BYTES));
  }

  /** Reads what is left; a last line without a line feed counts. Returns the number of lines. */
  end(): number {
    this.#makeRoom(this.#escapes.room(1) + 1);
    const from = this.#filled;
    this.#filled = this.#escapes.end(from);
    this.#endAtFeeds(from);
    this.#read();
    if (this.#filled > this.#start) {
      this.#bytes[this.#filled] = this.#sign ?? FEED;
      this.#filled += 1;
      this.#read();
    }
    return this.#number - 1;
  }

  /** Called when nothing is wanted any more, the lines above included: the next log may have the memory. */
  close(): void {
    this.#memory.giveBack();
  }

  #take(piece: Uint8Array): void {
    this.#makeRoom(this.#escapes.room(piece.length));
    const from = this.#filled;
    this.#filled = this.#escapes.take(piece, from);
    this.#endAtFeeds(from);
    if (this.#sign === undefined && this.#filled < SIGN_BYTES) return;
    this.#read();
    if (this.#filled - this.#start > LONG_LINE_BYTES) this.#shortenLine();
  }

  /** Moves what is still needed to the start of the buffer: it is a small part, since lines and pieces are bounded. */
  #makeRoom(bytes: number): void {
    if (this.#filled + bytes <= this.#bytes.length) return;
    const keep = Math.max(this.#floor, this.#start - BACK_BYTES);
    this.#bytes.copyWithin(0, keep, this.#filled);
    this.#floor = keep === this.#floor ? 0 : this.#bytes.indexOf(this.#sign ?? FEED) + 1;
    this.#start -= keep;
    this.#search.moved(keep);
    this.#filled -= keep;
  }

  #read(): void {
    // No more than the first bytes, however many came at once: where the pieces were cut must not matter.
    if (this.#sign === undefined) {
      this.#sign = signOf(this.#bytes.subarray(0, Math.min(this.#filled, SIGN_BYTES)));
      this.#endAtFeeds(0);
    }
    const last = this.#bytes.subarray(0, this.#filled).lastIndexOf(this.#sign);
    while (this.#start <= last) {
      if (this.#awakeCount === 0 && !this.#skipToTrigger(last)) break;
      const end = this.#memory.lineEnd(this.#sign, this.#start, last);
      this.#deliver(end >>> 1, last, (end & 1) === 1);
      this.#start = (end >>> 1) + 1;
      this.#number += 1;
    }
  }

  /** Where carriage returns end the lines, a line feed that comes late ends one too: no line holds one. */
  #endAtFeeds(from: number): void {
    if (this.#sign !== RETURN) return;
    const added = this.#bytes.subarray(from, this.#filled);
    for (let at = added.indexOf(FEED); at >= 0; at = added.indexOf(FEED, at + 1)) added[at] = RETURN;
  }

  /** Moves on to the line with the next trigger; false when there is none up to `last`. */
  #skipToTrigger(last: number): boolean {
    const sign = this.#sign ?? FEED;
    const hit = this.#search.next(this.#start, last);
    const from = this.#start;
    this.#start = hit >= last ? last + 1 : this.#memory.afterLast(sign, from, hit);
    if (this.#start > from) this.#number += this.#memory.count(sign, from, this.#start);
    return hit < last;
  }

  /** `last` is where the last whole line of the buffer ends: behind it, a trigger may be incomplete. */
  #deliver(end: number, last: number, hasReturn: boolean): void {
    const due = this.#awake;
    this.#awake = this.#due;
    this.#due = due;
    this.#dueCount = this.#awakeCount;
    this.#awakeCount = 0;
    if (this.#search.next(this.#start, last) < end) this.#search.take(end, last, this.#found);
    if (this.#dueCount === 0) return;
    const withoutReturn = end > this.#start && this.#bytes[end - 1] === RETURN ? end - 1 : end;
    const line = this.#decode(this.#bytes.subarray(this.#start, withoutReturn), this.#number, hasReturn);
    for (let place = 0; place < this.#dueCount; place += 1) {
      const index = due[place] ?? 0;
      const listener = this.#listeners[index];
      if (listener === undefined) continue;
      listener.line(line, this.above);
      if (!listener.idle) this.#wake(index, this.#number + 1);
    }
  }

  /** The listener gets the next line, whose number is given. */
  #wake(listener: number, number: number): void {
    this.#awake[this.#awakeCount] = listener;
    this.#awakeCount += 1;
    this.#dueAt[listener] = number;
  }

  #decode(bytes: Uint8Array, number: number, hasReturn: boolean): LogLine {
    return this.#decoder.decode(bytes.length > LIMITS.logLineBytes ? shortened(bytes) : bytes, number, hasReturn);
  }

  #linesAbove(wanted: number): LogLine[] {
    const lines: LogLine[] = [];
    let end = this.#start - 1;
    while (lines.length < wanted && end >= this.#floor) {
      const start = end === 0 ? 0 : this.#bytes.lastIndexOf(this.#sign ?? FEED, end - 1) + 1;
      lines.push(
        this.#decode(this.#bytes.subarray(Math.max(start, this.#floor), end), this.#number - lines.length - 1, true),
      );
      end = start - 1;
    }
    return lines.toReversed();
  }

  /** Drops what nobody will see of a line that is still being written. */
  #shortenLine(): void {
    const short = shortened(this.#bytes.subarray(this.#start, this.#filled));
    this.#bytes.set(short, this.#start);
    this.#filled = this.#start + short.length;
  }
}

function triggersOf(listeners: readonly LineListener[]): string[] {
  return listeners.flatMap(({ triggers }) => triggers);
}

function signOf(bytes: Uint8Array): number {
  return bytes.includes(FEED) || !bytes.includes(RETURN) ? FEED : RETURN;
}

/** The start of the line: its stamp and what was written last over itself, cut to the cap. */
function shortened(line: Uint8Array): Uint8Array {
  const end = line.at(-1) === RETURN ? line.length - 1 : line.length;
  const written = line.subarray(0, end).lastIndexOf(RETURN) + 1;
  if (written <= STAMP_BYTES) return line.slice(0, LIMITS.logLineBytes);
  const last = line.subarray(written, Math.min(end, written + LIMITS.logLineBytes - STAMP_BYTES));
  const short = new Uint8Array(STAMP_BYTES + 1 + last.length);
  short.set(line.subarray(0, STAMP_BYTES));
  short[STAMP_BYTES] = RETURN;
  short.set(last, STAMP_BYTES + 1);
  return short;
}

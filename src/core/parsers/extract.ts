import { findInfrastructure } from '../log/infrastructure.ts';
import { type LineListener, LineScanner } from '../log/line-scanner.ts';
import { readLines } from '../log/lines.ts';
import type { Extraction, LogLine, ParsedTests } from '../model/extraction.ts';
import type { Framework } from '../model/framework.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { PARSERS } from './registry.ts';
import { StepEnds } from './step-ends.ts';
import { tidy } from './tidy.ts';

/** Bytes of a text that are handed on at a time. */
const PIECE_BYTES = 256 * 1024;

/** Reads the test failures out of one job's log, in any number of pieces. */
export class LogExtractor {
  readonly #sessions: readonly ContainedSession[];
  readonly #stepEnds = new StepEnds();
  readonly #scanner: LineScanner;

  /**
   * Each parser sees the lines with one of its triggers, and every line while it is not idle. A parser that throws
   * loses its own output, is named in `brokenParsers`, and disturbs no other.
   */
  constructor(parsers: readonly LogParser[] = PARSERS) {
    this.#sessions = parsers.map((parser) => new ContainedSession(parser));
    this.#scanner = new LineScanner([...this.#sessions, this.#stepEnds]);
  }

  /** Takes the next piece of the log; pieces may be cut anywhere. */
  write(piece: Uint8Array): void {
    this.#scanner.write(piece);
  }

  /** Called once, after the last piece. */
  end(): Extraction {
    this.#scanner.end();
    const parsed = this.#sessions.map((session) => session.end()).filter((tests) => tests !== undefined);
    return {
      tests: tidy(parsed, this.#stepEnds.numbers),
      brokenParsers: this.#sessions.filter((session) => session.broken).map((session) => session.id),
    };
  }
}

/** Reads the test failures out of one job's log; see {@link LogExtractor}. */
export function extractFromLog(log: string | Uint8Array, parsers?: readonly LogParser[]): Extraction {
  const bytes = typeof log === 'string' ? new TextEncoder().encode(log) : log;
  const extractor = new LogExtractor(parsers);
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
    extractor.write(bytes.subarray(from, from + PIECE_BYTES));
  }
  const extraction = extractor.end();
  const infrastructure = findInfrastructure(
    readLines(typeof log === 'string' ? log : new TextDecoder().decode(log)),
    extraction.tests.flatMap(({ failures }) => failures),
  );
  return { ...extraction, ...(infrastructure === undefined ? {} : { infrastructure }) };
}

/** A parser session, begun at its first line, whose exceptions end the session instead of the extraction. */
class ContainedSession implements LineListener {
  readonly id: Framework;
  readonly triggers: readonly string[];
  readonly #parser: LogParser;
  #session: ParserSession | undefined;
  broken = false;

  constructor(parser: LogParser) {
    this.id = parser.id;
    this.triggers = parser.triggers;
    this.#parser = parser;
  }

  get idle(): boolean {
    return this.broken || this.#session === undefined || this.#session.idle;
  }

  line(line: LogLine): void {
    if (this.broken) return;
    try {
      this.#session ??= this.#parser.begin();
      this.#session.line(line);
    } catch {
      this.broken = true;
    }
  }

  end(): ParsedTests | undefined {
    if (this.broken) return undefined;
    try {
      return this.#session?.end();
    } catch {
      this.broken = true;
      return undefined;
    }
  }
}

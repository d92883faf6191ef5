import { TriggerSet } from '../log/byte-search/trigger-set.ts';
import { FailureKindReader } from '../log/failure-kind.ts';
import { type LineListener, LineScanner } from '../log/line-scanner.ts';
import { shownRanges } from '../log/shown-ranges.ts';
import { StepReader } from '../log/steps.ts';
import type { Extraction, LogLine, ParsedTests } from '../model/extraction.ts';
import type { Framework } from '../model/framework.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { PARSERS } from './registry.ts';
import { StepEnds } from './step-ends.ts';
import { tidy } from './tidy.ts';

/** Triggers of each list of parsers, prepared for the search. */
const PREPARED = new WeakMap<readonly LogParser[], TriggerSet>();

/** Reads the failing tests out of one job's log, and why the job failed, in any number of pieces. */
export class LogExtractor {
  readonly #sessions: readonly ContainedSession[];
  readonly #kind = new FailureKindReader();
  readonly #steps = new StepReader();
  readonly #stepEnds = new StepEnds();
  readonly #scanner: LineScanner;

  /**
   * Each parser sees the lines with one of its triggers, and every line while it is not idle. A parser that throws
   * loses its own output, is named in `brokenParsers`, and disturbs no other.
   */
  constructor(parsers: readonly LogParser[] = PARSERS) {
    this.#sessions = parsers.map((parser) => new ContainedSession(parser));
    const listeners = [...this.#sessions, this.#kind, this.#steps, this.#stepEnds];
    const triggers = PREPARED.get(parsers) ?? new TriggerSet(listeners.flatMap((listener) => listener.triggers));
    PREPARED.set(parsers, triggers);
    this.#scanner = new LineScanner(listeners, triggers);
  }

  /** Takes the next piece of the log; pieces may be cut anywhere. */
  write(piece: Uint8Array): void {
    this.#scanner.write(piece);
  }

  /** Called once, after the last piece. */
  end(): Extraction {
    const lines = this.#scanner.end();
    const parsed = this.#sessions.map((session) => session.end()).filter((tests) => tests !== undefined);
    const tests = tidy(parsed, this.#stepEnds.numbers);
    const kind = this.#kind.end(tests, this.#scanner.above);
    this.#scanner.close();
    return {
      tests,
      brokenParsers: this.#sessions.filter((session) => session.broken).map((session) => session.id),
      kind,
      steps: this.#steps.end(lines),
      window: shownRanges({
        lines,
        failures: tests.flatMap(({ failures }) => failures),
        reasons: this.#kind.reasons(),
      }),
      ...(kind.at === undefined || kind.bucket === undefined
        ? {}
        : { infrastructure: { bucket: kind.bucket, at: kind.at } }),
    };
  }
}

/** Reads one job's log; see {@link LogExtractor}. */
export function extractFromLog(log: string | Uint8Array, parsers?: readonly LogParser[]): Extraction {
  const extractor = new LogExtractor(parsers);
  extractor.write(typeof log === 'string' ? new TextEncoder().encode(log) : log);
  return extractor.end();
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

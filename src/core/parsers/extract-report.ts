import { LIMITS } from '../limits.ts';
import type { ParsedTests } from '../model/extraction.ts';
import { REPORT_PARSERS } from './registry.ts';
import type { ParsedReport, ReportFormat, ReportParser, ReportRefusal, ReportSession } from './report-parser.ts';
import { readHead } from './shared/report-head.ts';
import { tidy } from './tidy.ts';

/** What was read from one report file. */
export interface ReportExtraction {
  /** Undefined when no format is known to begin like this. */
  readonly format?: ReportFormat | undefined;
  /** Empty, or one item; with `refusal`, what stood before the defect. */
  readonly tests: readonly ParsedTests[];
  /** Why the file was not read, or not to its end. */
  readonly refusal?: ReportRefusal | undefined;
}

/** The parser for a file that begins like this; see `readHead` for how much of it is needed. */
export function reportParserOf(
  text: string,
  parsers: readonly ReportParser[] = REPORT_PARSERS,
): ReportParser | undefined {
  const head = readHead(text.slice(0, LIMITS.reportHeadChars));
  return parsers.find((parser) => parser.claims(head));
}

/**
 * Reads one report file piece by piece. Its beginning decides which parser reads it; memory does not grow with the file.
 * A parser that throws is contained: its file is refused with `failed`.
 */
export class ReportReader {
  readonly #parsers: readonly ReportParser[];
  readonly #maxChars: number;
  #head: string | undefined = '';
  #parser: ReportParser | undefined;
  #session: ReportSession | undefined;
  #chars = 0;
  #refusal: ReportRefusal | undefined;

  /** @param maxChars more are refused; what stood before is kept */
  constructor(parsers: readonly ReportParser[] = REPORT_PARSERS, maxChars: number = LIMITS.reportChars) {
    this.#parsers = parsers;
    this.#maxChars = maxChars;
  }

  /** Takes the next piece; pieces may be cut anywhere. */
  write(text: string): void {
    if (this.#refusal !== undefined) return;
    const piece = text.slice(0, this.#maxChars - this.#chars);
    this.#chars += piece.length;
    if (this.#head === undefined) this.#pass(piece);
    else {
      this.#head += piece;
      if (this.#head.length >= LIMITS.reportHeadChars) this.#choose(this.#head);
    }
    if (piece.length < text.length) this.#refusal ??= 'too-large';
  }

  end(): ReportExtraction {
    if (this.#head !== undefined) this.#choose(this.#head);
    const parsed = this.#contain((): ParsedReport => this.#session?.end() ?? { tests: undefined });
    const refusal = this.#refusal ?? parsed?.refusal;
    return {
      ...(this.#parser === undefined ? {} : { format: this.#parser.id }),
      tests: parsed?.tests === undefined ? [] : tidy([withEnd(parsed.tests, refusal)]),
      ...(refusal === undefined ? {} : { refusal }),
    };
  }

  #choose(head: string): void {
    this.#head = undefined;
    this.#parser = reportParserOf(head, this.#parsers);
    if (this.#parser === undefined) this.#refusal ??= 'not-a-known-format';
    this.#session = this.#contain(() => this.#parser?.begin());
    this.#pass(head.replace(/^\uFEFF/, ''));
  }

  #pass(text: string): void {
    this.#contain(() => this.#session?.write(text));
  }

  #contain<T>(call: () => T): T | undefined {
    try {
      return call();
    } catch {
      this.#refusal ??= 'failed';
      this.#session = undefined;
      return undefined;
    }
  }
}

function withEnd(tests: ParsedTests, refusal: ReportRefusal | undefined): ParsedTests {
  return refusal === undefined ? tests : { ...tests, finished: false, everyPassed: undefined };
}

/** Reads the outcomes out of one report file that is at hand as a whole. */
export function extractFromReport(text: string, parsers?: readonly ReportParser[]): ReportExtraction {
  const reader = new ReportReader(parsers);
  reader.write(text);
  return reader.end();
}

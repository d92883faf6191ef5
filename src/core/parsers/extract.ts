import { findInfrastructure } from '../log/infrastructure.ts';
import { readLines } from '../log/lines.ts';
import type { Extraction, LogLine, ParsedTests } from '../model/extraction.ts';
import type { Framework } from '../model/framework.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { PARSERS } from './registry.ts';
import { tidy } from './tidy.ts';

/**
 * Reads the test failures out of one job's log. Each parser sees the lines with one of its triggers, and every line
 * while it is not idle. A parser that throws loses its own output, is named in `brokenParsers`, and disturbs no other.
 */
export function extractFromLog(text: string, parsers: readonly LogParser[] = PARSERS): Extraction {
  const lines = readLines(text);
  const started = parsers
    .filter(({ triggers }) => triggers.some((trigger) => text.includes(trigger)))
    .map((parser) => new ContainedSession(parser));
  for (const session of started) {
    for (const line of lines) session.line(line);
  }
  const parsed = started.map((session) => session.end()).filter((tests) => tests !== undefined);
  const tests = tidy(parsed, lines);
  const infrastructure = findInfrastructure(
    lines,
    tests.flatMap(({ failures }) => failures),
  );
  return {
    tests,
    brokenParsers: started.filter((session) => session.broken).map((session) => session.id),
    ...(infrastructure === undefined ? {} : { infrastructure }),
  };
}

/** A parser session whose exceptions end the session instead of the extraction. */
class ContainedSession {
  readonly id: Framework;
  readonly #session: ParserSession | undefined;
  readonly #triggers: readonly string[];
  broken = false;

  constructor(parser: LogParser) {
    this.id = parser.id;
    this.#triggers = parser.triggers;
    this.#session = this.#contain(() => parser.begin());
  }

  line(line: LogLine): void {
    if (this.broken || (this.#session?.idle === true && !this.#triggers.some((trigger) => line.text.includes(trigger))))
      return;
    this.#contain(() => this.#session?.line(line));
  }

  end(): ParsedTests | undefined {
    return this.broken ? undefined : this.#contain(() => this.#session?.end());
  }

  #contain<T>(call: () => T): T | undefined {
    try {
      return call();
    } catch {
      this.broken = true;
      return undefined;
    }
  }
}

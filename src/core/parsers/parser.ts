import type { LogLine, ParsedTests } from '../model/extraction.ts';
import type { Framework } from '../model/framework.ts';

/**
 * One framework's console output. A parser reads a log line by line, once, and holds no more than what it will return,
 * so a log's size never matters. Between what it has to say it is idle and costs nothing.
 *
 * Rules that the contract test (`tests/contract/parser.ts`) holds every parser to: it never throws, it invents no test
 * (a log in which all tests pass yields no failure), it ignores other frameworks' output, and every position it
 * returns is a line it was given, and it reads the same from a log of which it saw only what `idle` and `triggers` ask for.
 */
export interface LogParser {
  readonly id: Framework;
  readonly title: string;
  /** Page that documents the output format. */
  readonly docs: string;
  /**
   * Substrings, each of at least `SAMPLE` bytes in UTF-8 (`core/log/byte-search/layout.ts`). Text is searched for them before any line is decoded: a
   * session that is `idle` is given only lines that hold one of them. A trigger lies within one line, after its time stamp
   * and colours are gone. The rarer a trigger, the faster a log is read; it may be more general than what it stands for.
   */
  readonly triggers: readonly string[];
  begin(): ParserSession;
}

export interface ParserSession {
  line(line: LogLine): void;
  /**
   * True while lines without a trigger would change nothing: nothing is open. A new session is idle. While false, the
   * session is given every line.
   */
  readonly idle: boolean;
  /** Called once, after the last line. Undefined when the framework was not seen. */
  end(): ParsedTests | undefined;
}

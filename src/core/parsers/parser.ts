import type { LogLine, ParsedTests } from '../model/extraction.ts';
import type { Framework } from '../model/framework.ts';

/**
 * One framework's console output. A parser reads a log line by line, once, and holds no more than what it will return,
 * so a log's size never matters.
 *
 * Rules that the contract test (`tests/contract/parser.ts`) holds every parser to: it never throws, it invents no test
 * (a log in which all tests pass yields no failure), it ignores other frameworks' output, and every position it
 * returns is a line it was given.
 */
export interface LogParser {
  readonly id: Framework;
  readonly title: string;
  /** Page that documents the output format. */
  readonly docs: string;
  /**
   * Substrings of which every log with this framework's failures contains at least one. They are searched in the whole
   * text before any line is parsed; a log without them costs this parser nothing.
   */
  readonly markers: readonly string[];
  begin(): ParserSession;
}

export interface ParserSession {
  line(line: LogLine): void;
  /** Called once, after the last line. Undefined when the framework was not seen. */
  end(): ParsedTests | undefined;
}

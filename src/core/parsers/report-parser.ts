import type { ParsedTests } from '../model/extraction.ts';
import type { Framework } from '../model/framework.ts';

/**
 * One format of test report files. Unlike a log, a report is complete or broken: what was read before a defect is kept,
 * and the caller is told by `broken`.
 */
export interface ReportParser {
  readonly id: Framework;
  readonly title: string;
  /** Page that documents the format. */
  readonly docs: string;
  /** Substrings of which every report of this format holds at least one. */
  readonly markers: readonly string[];
  begin(): ReportSession;
}

export interface ReportSession {
  /** Takes the next piece of the file; pieces may be cut anywhere. */
  write(text: string): void;
  /** Called once, after the last piece. */
  end(): ParsedReport;
}

/** Positions (`at`, `block`) in a report are lines of the file. */
export interface ParsedReport {
  readonly tests: ParsedTests | undefined;
  /** True when the file is not well-formed, not of this format, or was refused (DOCTYPE, depth, size). */
  readonly broken: boolean;
}

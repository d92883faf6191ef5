import type { GapReason } from '../documents/completeness.ts';
import type { ParsedTests } from '../model/extraction.ts';
import type { ReportHead } from './shared/report-head.ts';

/** Formats of report files that are understood. The order means nothing. */
export type ReportFormat =
  | 'junit-xml'
  | 'trx'
  | 'nunit-xml'
  | 'xunit-xml'
  | 'ctrf'
  | 'go-test-json'
  | 'nextest-json'
  | 'playwright-json'
  | 'jest-json'
  | 'vitest-json';

/** Why a report file was not read, or not read to its end. */
export type ReportRefusal = Extract<
  GapReason,
  'not-a-known-format' | 'doctype' | 'not-well-formed' | 'too-deep' | 'too-large' | 'failed'
>;

/**
 * One format of test report files. Unlike a log, a report is complete or broken: what was read before a defect is kept,
 * and the caller is told by `refusal`.
 */
export interface ReportParser {
  readonly id: ReportFormat;
  readonly title: string;
  /** Page that documents the format. */
  readonly docs: string;
  /** Tells by the file's beginning whether it is of this format; at most one parser says so of any file. */
  claims(head: ReportHead): boolean;
  begin(): ReportSession;
}

export interface ReportSession {
  /** Takes the next piece of the file; pieces may be cut anywhere, also inside a surrogate pair. */
  write(text: string): void;
  /** Called once, after the last piece. */
  end(): ParsedReport;
}

/** Positions (`at`, `block`) in a report are lines of the file. */
export interface ParsedReport {
  readonly tests: ParsedTests | undefined;
  readonly refusal?: ReportRefusal | undefined;
}

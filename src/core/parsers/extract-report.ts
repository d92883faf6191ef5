import type { Extraction } from '../model/extraction.ts';
import { REPORT_PARSERS } from './registry.ts';
import type { ReportParser } from './report-parser.ts';
import { tidy } from './tidy.ts';

/**
 * Reads the outcomes out of one report file. A file of no known format, and one that is refused or not well-formed, is
 * named in `brokenParsers`; what was read before the defect is kept.
 */
export function extractFromReport(text: string, parsers: readonly ReportParser[] = REPORT_PARSERS): Extraction {
  const parser = parsers.find((candidate) => candidate.markers.some((marker) => text.includes(marker)));
  if (parser === undefined) return { tests: [], brokenParsers: parsers.map((candidate) => candidate.id) };
  const session = parser.begin();
  session.write(text);
  const { tests, broken } = session.end();
  return { tests: tests === undefined ? [] : tidy([tests]), brokenParsers: broken ? [parser.id] : [] };
}

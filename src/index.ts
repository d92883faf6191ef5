/**
 * The library: the same parts as the action and the command line, to be wired by the caller. Nothing here touches the
 * network or the disk by itself.
 */
export { completenessOf } from './core/documents/completeness.ts';
export { type Findings, findingsSchema } from './core/documents/findings.ts';
export { type HistoryTest, historyHeaderSchema, historyTestSchema } from './core/documents/history.ts';
export { type Manifest, manifestSchema } from './core/documents/manifest.ts';
export * as errors from './core/errors.ts';
export { type Decision, decide } from './core/findings/decide.ts';
export { DEFAULT_SETTINGS, type Settings } from './core/findings/settings.ts';
export type { Extraction, LogLine, ParsedTests, TestFailure } from './core/model/extraction.ts';
export { extractFromLog } from './core/parsers/extract.ts';
export { extractFromReport } from './core/parsers/extract-report.ts';
export { type FileExtraction, FileExtractor } from './core/parsers/file-extractor.ts';
export type { LogParser, ParserSession } from './core/parsers/parser.ts';
export type { Clock, Progress } from './core/ports.ts';
export { renderIssue } from './core/render/issue.ts';
export { classify } from './steps/classify/classify.ts';
export type * as classifyPorts from './steps/classify/ports.ts';
export { fetchEvidence } from './steps/fetch/fetch.ts';
export type * as fetchPorts from './steps/fetch/ports.ts';
export type * as reportPorts from './steps/report/ports.ts';
export { reportFindings } from './steps/report/report.ts';

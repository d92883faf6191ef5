import { stepOf } from '../log/steps.ts';
import type { Extraction, LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { FileExtraction } from '../parsers/file-extractor.ts';
import { terminalField } from '../text/field.ts';

/** Failing tests, or lines of the log, that a terminal shows; `--json` gives all. */
const SHOWN = 50;
/** Characters of an id and of a message on a terminal. */
const ID_CHARS = 200;
const MESSAGE_CHARS = 160;

/**
 * What was read from one log or report, for a terminal: its kind, then each framework with its failing tests, or the
 * lines of the log that show why a job without failing tests failed.
 */
export function extractionText(name: string, extraction: FileExtraction, lines: readonly LogLine[] = []): string {
  const text = [
    `${terminalField(name)}: ${summary(extraction)}`,
    ...stepLine(extraction),
    ...extraction.tests.flatMap(frameworkLines),
    ...quoted(lines),
  ];
  if (extraction.brokenParsers.length > 0) {
    text.push(`  not read to its end, because a parser gave up: ${extraction.brokenParsers.join(', ')}`);
  }
  if (extraction.refusal !== undefined) text.push(`  not read to its end: ${extraction.refusal}`);
  return `${text.join('\n')}\n`;
}

function summary({ tests, kind }: Extraction): string {
  const failed = tests.reduce(
    (sum, { failures }) => sum + failures.filter(({ isParent }) => isParent !== true).length,
    0,
  );
  const reason = kind === undefined || kind.kind === 'test-failure' ? undefined : `${kind.kind}${place(kind.at)}`;
  if (failed === 0) return reason ?? 'no failing test';
  return `${count(failed, 'failing test')}${reason === undefined ? '' : `; ${reason}`}`;
}

/** The step in which it happened, where the log tells its steps apart. */
function stepLine({ kind, steps = [] }: Extraction): string[] {
  const step = kind?.at === undefined ? undefined : stepOf(steps, kind.at);
  return step === undefined || steps.length === 1 ? [] : [`  in step: ${terminalField(step.title)}`];
}

function frameworkLines(parsed: ParsedTests): string[] {
  const { framework, failures, retried, counts } = parsed;
  const passed = counts?.passed ?? parsed.passed.length;
  const totals = [
    count(failures.length, 'failed', 'failed'),
    ...(retried.length > 0 ? [`${retried.length} passed only when retried`] : []),
    ...(passed > 0 ? [`${passed} passed`] : []),
    ...(parsed.seed === undefined ? [] : [`seed ${terminalField(parsed.seed)}`]),
    ...(parsed.shard === undefined ? [] : [`shard ${terminalField(parsed.shard)}`]),
  ];
  return [
    `  ${framework}: ${totals.join(', ')}${parsed.finished ? '' : '; cut off before its end'}`,
    ...listed('failed', failures),
    ...listed('flaky', retried),
  ];
}

function quoted(lines: readonly LogLine[]): string[] {
  const width = String(lines.at(-1)?.number ?? 0).length;
  const shown = lines.slice(0, SHOWN).map((line) => `    ${String(line.number).padStart(width)}  ${lineText(line)}`);
  return lines.length > SHOWN ? [...shown, `    and ${count(lines.length - SHOWN, 'more line')}`] : shown;
}

function lineText({ text }: LogLine): string {
  return text.trim() === '' ? '' : terminalField(text, MESSAGE_CHARS);
}

function listed(word: string, failures: readonly TestFailure[]): string[] {
  const lines = failures
    .slice(0, SHOWN)
    .flatMap((failure) => [
      `    ${word}  ${terminalField(failure.id, ID_CHARS)}${place(failure.at)}`,
      ...(failure.message === undefined ? [] : [`            ${terminalField(failure.message, MESSAGE_CHARS)}`]),
    ]);
  if (failures.length > SHOWN)
    lines.push(`    and ${count(failures.length - SHOWN, 'more', 'more')}; --json lists all`);
  return lines;
}

function place(line: number | undefined): string {
  return line === undefined ? '' : ` (line ${line})`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

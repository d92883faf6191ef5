import { setFlagsFromString } from 'node:v8';
import { LineScanner } from '../../core/log/line-scanner.ts';
import type { Extraction, LogLine } from '../../core/model/extraction.ts';
import { FileExtractor } from '../../core/parsers/file-extractor.ts';
import { extractionText } from '../../core/render/extraction-text.ts';
import { terminalDocument } from '../../core/text/field.ts';
import { forEachPiece, STANDARD_INPUT } from '../../io/files/pieces.ts';
import type { ReadLine } from '../../io/terminal/file-lines.ts';

/**
 * What was read is garbage at once, and V8 would rather let it pile up than collect it: the new objects' share of the memory does
 * not grow, that of the old ones in small steps, and the little that is left to copy is not worth the threads that would share it.
 */
const MEMORY_FLAGS = ['--semi-space-growth-factor=1', '--heap-growing-percent=20', '--no-parallel-scavenge'];

/**
 * Reads each file, a log or a report, and prints what was found, as text or as one JSON document a line.
 *
 * @throws ConfigError at the first file that cannot be read; what was read before it has been printed
 */
export async function readFiles({ files, json }: ReadLine): Promise<void> {
  for (const flag of MEMORY_FLAGS) setFlagsFromString(flag);
  for (const file of files) {
    const extractor = new FileExtractor();
    await forEachPiece(file, (piece) => {
      extractor.write(piece);
    });
    const extraction = extractor.end();
    const text = json
      ? terminalDocument(`${JSON.stringify({ file, ...extraction })}\n`)
      : extractionText(file, extraction, await causeLines(file, extraction));
    process.stdout.write(text);
  }
}

/** The lines that show why a job without failing tests failed. Standard input cannot be read twice. */
async function causeLines(file: string, { tests, window = [], kind }: Extraction): Promise<readonly LogLine[]> {
  const hasFailures = tests.some(({ failures }) => failures.length > 0);
  if (hasFailures || kind?.kind === 'pass' || window.length === 0 || file === STANDARD_INPUT) return [];
  const lines: LogLine[] = [];
  const isShown = (number: number) => window.some(({ from, to }) => from <= number && number <= to);
  const last = window.at(-1)?.to ?? 0;
  const listener = {
    triggers: [],
    idle: false,
    line: (line: LogLine) => {
      if (isShown(line.number)) lines.push(line);
      listener.idle = line.number >= last;
    },
  };
  const scanner = new LineScanner([listener]);
  await forEachPiece(file, (piece) => {
    scanner.write(piece);
  });
  scanner.end();
  scanner.close();
  return lines;
}

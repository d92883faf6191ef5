import { setFlagsFromString } from 'node:v8';
import { LineScanner } from '../../core/log/line-scanner.ts';
import type { Extraction, LogLine } from '../../core/model/extraction.ts';
import { FileExtractor } from '../../core/parsers/file-extractor.ts';
import { extractionText } from '../../core/render/extraction-text.ts';
import { forEachPiece, STANDARD_INPUT } from '../../io/files/pieces.ts';
import type { ReadLine } from '../../io/terminal/command-line.ts';

/**
 * Reads each file, a log or a report, and prints what was found, as text or as one JSON document a line.
 *
 * @throws ConfigError at the first file that cannot be read; what was read before it has been printed
 */
export async function readFiles({ files, json }: ReadLine): Promise<void> {
  // What was read is garbage at once, and V8 would rather let it pile up than collect it: half the memory for no time.
  for (const flag of ['--optimize-for-size', '--semi-space-growth-factor=1']) setFlagsFromString(flag);
  for (const file of files) {
    const extractor = new FileExtractor();
    await forEachPiece(file, (piece) => {
      extractor.write(piece);
    });
    const extraction = extractor.end();
    const text = json
      ? `${JSON.stringify({ file, ...extraction })}\n`
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

import { LogExtractor } from '../../core/parsers/extract.ts';
import { extractionText } from '../../core/render/extraction-text.ts';
import { forEachPiece } from '../../io/files/pieces.ts';
import type { ReadLine } from '../../io/terminal/command-line.ts';

/**
 * Reads each file and prints what was found, as text or as one JSON document a line.
 *
 * @throws ConfigError at the first file that cannot be read; what was read before it has been printed
 */
export async function readFiles({ files, json }: ReadLine): Promise<void> {
  for (const file of files) {
    const extractor = new LogExtractor();
    await forEachPiece(file, (piece) => {
      extractor.write(piece);
    });
    const extraction = extractor.end();
    process.stdout.write(json ? `${JSON.stringify({ file, ...extraction })}\n` : extractionText(file, extraction));
  }
}

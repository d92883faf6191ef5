import type { Extraction } from '../model/extraction.ts';
import { REPORT_START_BYTES, reportDecoder } from '../text/report-text.ts';
import { LogExtractor } from './extract.ts';
import { ReportReader, reportParserOf } from './extract-report.ts';
import type { ReportFormat, ReportRefusal } from './report-parser.ts';

/** What was read from one file. */
export interface FileExtraction extends Extraction {
  /** Of a report file; undefined for a log. */
  readonly format?: ReportFormat | undefined;
  /** Why a report file was not read to its end. */
  readonly refusal?: ReportRefusal | undefined;
}

/** Bytes decoded at once: what is held while V8 tidies up its new objects is taken for old, and stays for long. */
const DECODED_BYTES = 4 * 1024;

interface Reading {
  write(piece: Uint8Array): void;
  end(): FileExtraction;
}

/** Reads a job's log or a report file, whichever it turns out to be, in any number of pieces. */
export class FileExtractor {
  readonly #start: Uint8Array[] = [];
  #bytes = 0;
  #reading: Reading | undefined;

  /** Takes the next piece, which may be changed afterwards; pieces may be cut anywhere. */
  write(piece: Uint8Array): void {
    if (this.#reading !== undefined) return this.#reading.write(piece);
    this.#start.push(piece.slice());
    this.#bytes += piece.length;
    if (this.#bytes >= REPORT_START_BYTES) this.#begin();
  }

  /** Called once, after the last piece. */
  end(): FileExtraction {
    return (this.#reading ?? this.#begin()).end();
  }

  #begin(): Reading {
    const start = new Uint8Array(this.#bytes);
    let at = 0;
    for (const piece of this.#start.splice(0)) {
      start.set(piece, at);
      at += piece.length;
    }
    const reading = reportReading(start) ?? new LogExtractor();
    this.#reading = reading;
    reading.write(start);
    return reading;
  }
}

/** Undefined for what does not begin like a report at its very first character: a log may hold one somewhere. */
function reportReading(start: Uint8Array): Reading | undefined {
  const decoder = reportDecoder(start);
  // Not all that came at once: where the pieces were cut must not decide what the file is.
  const text = reportDecoder(start)?.decode(start.subarray(0, REPORT_START_BYTES), { stream: true }) ?? '';
  if (decoder === undefined || !/^[<{]/.test(text.trimStart()) || reportParserOf(text) === undefined) return undefined;
  const reader = new ReportReader();
  return {
    write: (piece) => {
      for (let from = 0; from < piece.length; from += DECODED_BYTES) {
        reader.write(decoder.decode(piece.subarray(from, from + DECODED_BYTES), { stream: true }));
      }
    },
    end: () => {
      reader.write(decoder.decode());
      return { brokenParsers: [], ...reader.end() };
    },
  };
}

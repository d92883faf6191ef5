import type { z } from 'zod';
import { type HistoryTest, historyHeaderSchema, historyTestSchema } from '../../core/documents/history.ts';
import { EVIDENCE_FILES } from '../../core/documents/manifest.ts';
import { parseDocument } from '../../core/documents/parse-document.ts';
import { FlakewardenError } from '../../core/errors.ts';
import { LIMITS } from '../../core/limits.ts';
import type { Evidence } from './read-evidence.ts';

export interface ReadHistory {
  readonly tests: readonly HistoryTest[];
  /** False when there was a history and it was refused: nothing is then called new or gone for lack of memory. */
  readonly usable: boolean;
}

/**
 * Reads what earlier weeks saw. The file comes out of an artifact that other workflows could have written, so it is
 * checked line by line; one bad line and all of it is left out.
 */
export async function readHistory(evidence: Evidence): Promise<ReadHistory> {
  const listed = evidence.manifest.files.some((file) => file.path === EVIDENCE_FILES.history);
  if (!listed) return { tests: [], usable: true };
  try {
    const [header, ...lines] = (await evidence.text(EVIDENCE_FILES.history)).split('\n').filter((line) => line !== '');
    const { binding } = parseLine(header ?? '', historyHeaderSchema);
    if (binding.repositoryId !== evidence.manifest.binding.repositoryId) return { tests: [], usable: false };
    const tests = lines.slice(0, LIMITS.historyTests).map((line) => parseLine(line, historyTestSchema));
    return { tests: tests.map((test) => pastOnly(test, evidence.manifest.window.until)), usable: true };
  } catch (error) {
    if (error instanceof FlakewardenError) return { tests: [], usable: false };
    throw error;
  }
}

/** A week of the future cannot have been seen. */
function pastOnly(test: HistoryTest, until: string): HistoryTest {
  return { ...test, weeks: test.weeks.filter((week) => week.until <= until) };
}

function parseLine<T>(line: string, schema: z.ZodType<T>): T {
  return parseDocument(new TextEncoder().encode(line), schema, EVIDENCE_FILES.history);
}

import { z } from 'zod';
import type { Gap } from '../../core/documents/completeness.ts';
import { type HistoryTest, historyHeaderSchema, historyTestSchema } from '../../core/documents/history.ts';
import { historyHeaderV1Schema, historyTestV1Schema, upgraded } from '../../core/documents/history-v1.ts';
import { EVIDENCE_FILES } from '../../core/documents/manifest.ts';
import { parseDocument } from '../../core/documents/parse-document.ts';
import { DocumentError, FlakewardenError } from '../../core/errors.ts';
import { mergeHistories } from '../../core/findings/weeks/merge-history.ts';
import { LIMITS } from '../../core/limits.ts';
import { DAY_MS, DAYS_OF_A_WEEK } from '../../core/model/calendar.ts';
import type { Evidence } from './read-evidence.ts';

export interface ReadHistory {
  /** One entry per test, whatever the file repeats. */
  readonly tests: readonly HistoryTest[];
  /** False when there was a history and it was refused: nothing is then called new or gone for lack of memory. */
  readonly usable: boolean;
  /** Why it was refused. */
  readonly gaps: readonly Gap[];
}

/**
 * Reads what earlier weeks saw, in this version's form or the one before it. The file comes out of an artifact that other
 * workflows could have written, so it is checked line by line; one bad line, another repository or an unknown version, and
 * all of it is left out and the gap is shown.
 */
export async function readHistory(evidence: Evidence): Promise<ReadHistory> {
  const { files, binding, window } = evidence.manifest;
  if (!files.some((file) => file.path === EVIDENCE_FILES.history)) return { tests: [], usable: true, gaps: [] };
  try {
    const text = await evidence.text(EVIDENCE_FILES.history);
    const [header, ...lines] = text.split('\n').filter((line) => line !== '');
    const testOf = lineReader(header ?? '', binding.repositoryId);
    if (testOf === undefined) return refused('not-a-known-format');
    const tests = lines.slice(0, LIMITS.historyTests).map((line) => testOf(line));
    const past = tests.flatMap((test) => pastOnly(test, window.until) ?? []);
    return { tests: mergeHistories(past, []), usable: true, gaps: [] };
  } catch (error) {
    if (error instanceof FlakewardenError) return refused('invalid-answer');
    throw error;
  }
}

function refused(reason: Gap['reason']): ReadHistory {
  return { tests: [], usable: false, gaps: [{ subject: 'history', reason, count: 1 }] };
}

/** The one key that every version has. */
const anyHeaderSchema = z.looseObject({ version: z.int() });

/**
 * How the lines below this header are read; undefined when the version is unknown.
 *
 * @throws DocumentError when the header is not one, or belongs to another repository
 */
function lineReader(header: string, repositoryId: string): ((line: string) => HistoryTest) | undefined {
  const { version } = parseLine(header, anyHeaderSchema);
  if (version !== 1 && version !== 2) return undefined;
  const { binding } = version === 1 ? parseLine(header, historyHeaderV1Schema) : parseLine(header, historyHeaderSchema);
  if (binding.repositoryId !== repositoryId) {
    throw new DocumentError('The history belongs to another repository.', {
      code: 'wrong-run',
      hint: 'It was left out.',
    });
  }
  if (version === 1) return (line) => upgraded(parseLine(line, historyTestV1Schema));
  return (line) => parseLine(line, historyTestSchema);
}

/**
 * What lies behind the end of the window cannot have been seen, and weeks that are too old are not remembered. Undefined
 * when the test itself lies in the future.
 */
function pastOnly(test: HistoryTest, until: string): HistoryTest | undefined {
  const end = Date.parse(until);
  const oldest = end - LIMITS.historyWeeks * DAYS_OF_A_WEEK * DAY_MS;
  const isPast = (at: string | null): boolean => at === null || Date.parse(at) <= end;
  if (!isPast(test.firstSeen) || !isPast(test.lastSeen)) return undefined;
  const weeks = test.weeks
    .filter(({ week }) => isPast(week) && Date.parse(week) >= oldest)
    .map((week) => (isPast(week.judged?.at ?? null) ? week : { ...week, judged: null }));
  return {
    ...test,
    lastFlip: isPast(test.lastFlip) ? test.lastFlip : null,
    firstReported: isPast(test.firstReported) ? test.firstReported : null,
    weeks,
  };
}

function parseLine<T>(line: string, schema: z.ZodType<T>): T {
  return parseDocument(new TextEncoder().encode(line), schema, EVIDENCE_FILES.history);
}

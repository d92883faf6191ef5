import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS } from '../../src/core/limits.ts';
import type { TestFailure } from '../../src/core/model/extraction.ts';
import { extractFromLog } from '../../src/core/parsers/extract.ts';
import { compare, type LabelledFailure } from './match.ts';

/** How an id is compared with a label, and of what the figures are means. Printed with them. */
export const RULE =
  'A test id counts as found when it is the label in the same spelling, or when the last part of both names agrees and ' +
  'neither the suite nor the file contradicts; a Go subtest also when its parent is labelled; ids are compared up to ' +
  `${LIMITS.testIdChars} characters, and nose's stand-in for a module that it cannot load by its error. Figures are ` +
  'means over logs whose failures are known and completely listed: recall over those with at least one, precision over ' +
  'those from which an id was read and those without a failure, where any id is wrong.';

interface IndexRow {
  readonly file: string;
  readonly label: string;
  readonly type: string;
  readonly framework: string;
  readonly failuresKnown?: boolean;
  readonly complete?: boolean;
}

/** What was read from one log, against its label. Shares are null where there is nothing to take a share of. */
export interface Score {
  readonly file: string;
  readonly framework: string;
  readonly labels: number;
  readonly predicted: number;
  /** Null when nothing was read though something failed. */
  readonly precision: number | null;
  /** Null when nothing failed. */
  readonly recall: number | null;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

/** Means over a group of logs. */
export interface Summary {
  readonly logs: number;
  readonly ids: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly logsWithoutFailuresButIds: number;
}

/** True when the folder holds a corpus. */
export function isCorpus(folder: string): boolean {
  return existsSync(join(folder, 'index.jsonl'));
}

/** Scores every log of a corpus whose failing tests are known and completely listed. */
export function scoreCorpus(folder: string): Score[] {
  return readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as IndexRow)
    .filter((row) => row.type === 'log' && row.failuresKnown === true && row.complete === true)
    .map((row) => scoreLog(folder, row));
}

function scoreLog(folder: string, row: IndexRow): Score {
  const label = JSON.parse(readFileSync(join(folder, row.label), 'utf8')) as { failures?: LabelledFailure[] };
  const labels = distinct(label.failures ?? []);
  const found: TestFailure[] = extractFromLog(readFileSync(join(folder, row.file), 'utf8')).tests.flatMap(
    (tests) => tests.failures,
  );
  const { missed, invented } = compare(labels, found);
  return {
    file: row.file,
    framework: row.framework,
    labels: labels.length,
    predicted: found.length,
    precision: found.length === 0 ? (labels.length === 0 ? 1 : null) : 1 - invented.length / found.length,
    recall: labels.length === 0 ? null : 1 - missed.length / labels.length,
    missed: missed.map((failure) => failure.testId),
    invented: invented.map((failure) => `${failure.framework}: ${failure.id}`),
  };
}

/** One label per test: some sources list a test once for each task of the job in which it ran. */
function distinct(labels: readonly LabelledFailure[]): LabelledFailure[] {
  return [...new Map(labels.map((label) => [JSON.stringify([label.testId, label.suite, label.file]), label])).values()];
}

/** Means over logs; see {@link RULE}. */
export function summarise(scores: readonly Score[]): Summary {
  return {
    logs: scores.length,
    ids: scores.reduce((sum, score) => sum + score.labels, 0),
    precision: mean(scores.map((score) => score.precision)),
    recall: mean(scores.map((score) => score.recall)),
    logsWithoutFailuresButIds: scores.filter((score) => score.labels === 0 && score.predicted > 0).length,
  };
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

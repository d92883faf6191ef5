import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledFailure } from '../eval/match.ts';
import { CORPUS } from '../shared-corpus.ts';

interface Row {
  readonly file: string;
  readonly type: string;
  readonly framework: string;
  readonly failuresKnown?: boolean | null;
  readonly complete?: boolean | null;
}

export interface LabelledLog {
  readonly file: string;
  readonly text: string;
  readonly failures: readonly LabelledFailure[];
}

/** The first `count` logs by path of these frameworks whose list of failing tests is known and complete. */
export function labelledLogs(frameworks: ReadonlySet<string>, count: number): readonly LabelledLog[] {
  return readFileSync(join(CORPUS, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => row.type === 'log' && frameworks.has(row.framework))
    .filter((row) => row.failuresKnown === true && row.complete === true)
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .slice(0, count)
    .map(({ file }) => ({
      file,
      text: readFileSync(join(CORPUS, file), 'utf8'),
      failures: labelOf(file),
    }));
}

function labelOf(file: string): readonly LabelledFailure[] {
  const label = JSON.parse(readFileSync(join(CORPUS, `${file}.label.json`), 'utf8')) as {
    readonly failures?: readonly LabelledFailure[];
  };
  return label.failures ?? [];
}

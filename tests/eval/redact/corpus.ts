import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRedactor } from '../../../src/core/text/redact.ts';

/** How it is judged. Printed with the figures. */
export const RULE =
  'Every file of logs, diagnosis, xml and fixtures (labels left out), line by line. A place is one mark that was not there ' +
  'before. Places that hold what really is a secret, valid or not, are named one by one with the reason; all others are harmless.';

/** One mark that redaction set. */
export interface Replacement {
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  /** Why it is right; undefined: what stood there was harmless. */
  readonly reason: string | undefined;
}

/** What looks like a secret and must stay. */
interface Guard {
  readonly what: string;
  readonly seen: number;
  readonly touched: number;
}

interface Found {
  readonly files: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly replacements: readonly Replacement[];
  readonly guards: readonly Guard[];
}

const FOLDERS = ['logs', 'diagnosis', 'xml', 'fixtures'];
const LABELS = /(?:\.label|truth)\.json$/;
const MARK = /\[redacted:([\w-]+)\]/g;

/** Looked at one by one: file, kind, and why it is a secret. */
const SECRETS: readonly (readonly [file: RegExp, kind: string, reason: string])[] = [
  [/command-stream_cec08e1f/, 'env-password', 'the password of a test database, in clear'],
  [/nginx-proxy_561337553/, 'signature', 'the signature of a link that expired in 2019'],
  [/data_python_256802843/, 'url-token', 'the keys of two DSNs, published long ago'],
  [/agent-data_test-results-nightly-sim/, 'jwt', 'web tokens that a test made, with their signatures'],
];

const GUARDS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['commits and other digests of 40, 64 or 128 digits', /\b(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})\b/g],
  ['UUIDs', /\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b/g],
  ['masks of the runner', /\*\*\*/g],
];

/** Redacts the whole corpus and says what was replaced. */
export function readCorpus(corpus: string): Found {
  const paths = FOLDERS.flatMap((folder) => filesIn(join(corpus, folder))).toSorted();
  const replacements: Replacement[] = [];
  const counts = GUARDS.map(() => ({ seen: 0, touched: 0 }));
  let [bytes, milliseconds] = [0, 0];
  for (const path of paths) {
    const content = readFileSync(path);
    bytes += content.length;
    const lines = content.toString('utf8').split('\n');
    const redactor = createRedactor();
    const started = performance.now();
    const out = lines.map((line) => redactor.line(line));
    milliseconds += performance.now() - started;
    const file = path.slice(corpus.length + 1);
    for (const [i, line] of lines.entries()) {
      const after = out[i] ?? '';
      const own = after === line ? [] : replacementsIn(file, i + 1, line, after);
      replacements.push(...own);
      // The signature of a link has the form of a digest.
      if (own.every(({ reason }) => reason === undefined)) count(counts, line, after);
    }
  }
  const guards = GUARDS.map(([what], i) => ({ what, ...(counts[i] ?? { seen: 0, touched: 0 }) }));
  return { files: paths.length, bytes, milliseconds, replacements, guards };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !LABELS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function replacementsIn(file: string, line: number, before: string, after: string): readonly Replacement[] {
  const known = [...before.matchAll(MARK)].length;
  return [...after.matchAll(MARK)].slice(known).map(([, kind = '']) => {
    const reason = SECRETS.find(([path, of]) => of === kind && path.test(file))?.[2];
    return { file, line, kind, reason };
  });
}

function count(counts: readonly { seen: number; touched: number }[], before: string, after: string): void {
  for (const [i, [, pattern]] of GUARDS.entries()) {
    const own = counts[i];
    if (own === undefined) continue;
    const seen = [...before.matchAll(pattern)].length;
    own.seen += seen;
    own.touched += seen - [...after.matchAll(pattern)].length;
  }
}

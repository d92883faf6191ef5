import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ParserDocument {
  readonly kind: 'workflow' | 'action';
  readonly name: string;
  readonly content: string;
}

export interface ParserJob {
  readonly documents: readonly ParserDocument[];
  /** Texts of the workflows that the documents may call, by path inside their repository. */
  readonly called: Readonly<Record<string, string>>;
}

/** What GitHub's own parser has to say against each document; empty: nothing. */
export function githubParserErrors(job: ParserJob): readonly (readonly string[])[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', file('json-import-hook.ts'), file('github-parser-process.ts')],
    { input: JSON.stringify(job), encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`the parser's process ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as (readonly string[])[];
}

function file(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

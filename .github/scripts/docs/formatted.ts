import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIOME = fileURLToPath(new URL('../../../node_modules/@biomejs/biome/bin/biome', import.meta.url));

/** `text` as the project's formatter would write it to `path`, so that both agree on what is up to date. */
export function formatted(path: string, text: string): string {
  const cwd = fileURLToPath(new URL('../../..', import.meta.url));
  return execFileSync(process.execPath, [BIOME, 'format', `--stdin-file-path=${path}`], {
    input: text,
    encoding: 'utf8',
    cwd,
  });
}

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
const SETTINGS = '.biome.json';

/** A text and the path that it belongs to, from the folder of the project. */
export type Generated = readonly [path: string, text: string];

/**
 * Texts as the project's formatter would write them to their paths, so that both agree on what is up to date. All at once,
 * in a folder of their own: starting the formatter takes longer than its work.
 */
export function formatted(files: readonly Generated[]): readonly Generated[] {
  const folder = mkdtempSync(join(tmpdir(), 'flakewarden-docs-'));
  try {
    copyFileSync(join(ROOT, SETTINGS), join(folder, SETTINGS));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    execFileSync(process.execPath, [BIOME, 'format', '--write', '--log-level=error', '.'], {
      cwd: folder,
      stdio: 'pipe',
    });
    return files.map(([path]) => [path, readFileSync(join(folder, path), 'utf8')] as const);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

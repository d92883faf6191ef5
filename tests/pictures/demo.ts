import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What the README tells a newcomer to type. */
export const DEMO_COMMAND = 'node dist/cli/index.js demo';
/** Named, so that what is printed does not differ from one time to the next. */
const OUT = 'flakewarden-out';

/** What the demo wrote and printed: the same every time, as its history is recorded and its window fixed. */
export interface Demo {
  /** Markdown. */
  readonly issue: string;
  /** The HTML report. */
  readonly report: string;
  /** What it printed on a terminal with colours and as many columns. */
  readonly terminal: string;
}

/** Runs the demo from source. */
export async function runDemo(columns: number): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'flakewarden-pictures-'));
  try {
    const cli = fileURLToPath(new URL('../../src/entry/cli.ts', import.meta.url));
    const environment = { PATH: process.env['PATH'], LANG: 'C.UTF-8', FORCE_COLOR: '1', COLUMNS: String(columns) };
    const { stdout } = await promisify(execFile)(process.execPath, [cli, 'demo', '--out', OUT], {
      cwd: folder,
      env: environment,
    });
    return {
      issue: await readFile(join(folder, OUT, 'findings/flaky-issue-body.md'), 'utf8'),
      report: await readFile(join(folder, OUT, 'html/flaky-tests.html'), 'utf8'),
      terminal: stdout,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

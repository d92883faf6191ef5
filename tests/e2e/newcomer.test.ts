import { execFile, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../browser/browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** In seconds, on a machine that does other work at the same time. */
const PATIENCE = 60;
/** Clone, run, open. */
const COMMANDS = 3;

let clone = '';
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'flakewarden-newcomer-'));
  for (const file of tracked()) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    cpSync(join(ROOT, file), join(clone, file));
  }
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

/** What a clone would hold: no `node_modules`, nothing that was built and not committed. */
function tracked(): readonly string[] {
  const { stdout, status } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error('git lists no files here');
  return stdout.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)));
}

/** The commands of the README's first block for a shell; where it clones is where we copied to. */
function firstCommands(): readonly string[] {
  const block = /^```(?:sh|bash|console)\n(.*?)^```/ms.exec(readFileSync(join(clone, 'README.md'), 'utf8'))?.[1] ?? '';
  const lines = block.split('\n').map((line) => line.replace(/\s+#.*$/, '').trim());
  return lines.filter((line) => line !== '' && !/^(?:git clone|cd)\s/.test(line));
}

test('a newcomer with the README alone reads the report after three commands', {
  timeout: PATIENCE * 1000,
}, async () => {
  const commands = firstCommands();
  // Cloning comes before, opening the report after.
  expect(commands.length).toBeLessThanOrEqual(COMMANDS - 2);
  const [command = ''] = commands;

  // No home, no key, no token, no proxy: nothing of the machine but what every shell has.
  const scratch = join(clone, 'scratch');
  mkdirSync(scratch);
  const { stdout, stderr } = await promisify(execFile)('/bin/sh', ['-c', command], {
    cwd: clone,
    env: { PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter), TMPDIR: scratch },
    timeout: PATIENCE * 1000,
  });

  const path = /\S+flaky-tests\.html\b/.exec(`${stdout}\n${stderr}`)?.[0];
  expect(path).toBeDefined();
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(pathToFileURL(resolve(clone, path ?? '')).href);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('main').innerText()).toContain('search box');
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});

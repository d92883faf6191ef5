import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/core/text/columns.ts';
import { ROOT } from '../meta/project-files.ts';

/** Real processes, each with three more of them: slow on a busy machine. */
const SLOW_MS = 120_000;
const CLI = join(ROOT, 'src/entry/cli.ts');
const PATH = process.env['PATH'] ?? '';

let out = '';
let demo = { status: null as number | null, stdout: '', stderr: '' };
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'flakewarden-terminal-'));
  demo = flakewarden({ LANG: 'C.UTF-8', COLUMNS: '100', FORCE_COLOR: '1' }, 'demo', '--out', out);
}, SLOW_MS);
afterAll(() => rmSync(out, { recursive: true, force: true }));

function flakewarden(environment: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', CLI, ...args], {
    env: { PATH, ...environment },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const uncoloured = (text: string) => text.replaceAll(/\u{1b}\[\d+m/gu, '');

test('the demo prints a summary with colours where they are forced, and where the rest lies', () => {
  expect(demo.status).toBe(0);
  expect(demo.stdout).toContain('\u{1b}[31mconfirmed');
  const lines = uncoloured(demo.stdout).split('\n');
  expect(lines[0]).toMatch(/^First report: \d+ flaky tests /);
  expect(lines.filter((line) => line.startsWith('1  '))).toHaveLength(2);
  expect(lines.slice(lines.indexOf('Where to look'))).toEqual([
    'Where to look',
    `  Report     ${join(out, 'html/flaky-tests.html')}`,
    `  Issue      ${join(out, 'findings/flaky-issue-body.md')}`,
    `  Documents  ${out}`,
    '',
  ]);
});

test('what is no terminal gets a line per stage on stderr', () => {
  const lines = demo.stderr.trimEnd().split('\n');
  expect(lines[0]).toBe('reading the list of runs');
  expect(lines.filter((line) => /[^ -~]/.test(line))).toEqual([]);
});

test(
  'classify in a narrow terminal without UTF-8',
  () => {
    const { status, stdout } = flakewarden({ LANG: 'C', COLUMNS: '40' }, 'classify', '--out', out);
    expect(status).toBe(0);
    expect(stdout.match(/[^\n -~]/g)).toBeNull();
    const wide = stdout.split('\n').filter((line) => columnsOf(line) > 40);
    expect(wide.filter((line) => !/^ *(?:\d+ +)?\S+$|^ {7}'|^ {2}(?:Report|Issue|Documents) /.test(line))).toEqual([]);
  },
  SLOW_MS,
);

test(
  'the text of the issue, and everything as JSON',
  () => {
    const preview = join(out, 'findings/flaky-issue-body.md');
    expect(flakewarden({}, 'classify', '--out', out, '--markdown').stdout).toBe(readFileSync(preview, 'utf8'));
    const { stdout } = flakewarden({}, 'classify', '--out', out, '--json', '--fail-on-findings');
    const result = JSON.parse(stdout) as { readonly outputs: { readonly classify: Readonly<Record<string, string>> } };
    expect(result).toEqual({
      exitCode: 1,
      outputs: { classify: result.outputs.classify },
      out,
      findings: JSON.parse(readFileSync(join(out, 'findings/findings.json'), 'utf8')),
    });
    expect(result.outputs.classify['findings']).toMatch(/^\d+$/);
  },
  SLOW_MS,
);

test('who stops reading is no error', () => {
  const command = `"$0" --no-warnings "$1" limits | head -n 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, CLI], {
    env: { PATH },
    encoding: 'utf8',
  });
  expect([stdout.split('\n').length, stderr]).toEqual([2, '']);
});

/** `script` of util-linux gives a command a terminal of its own; that of other systems takes other options. */
const hasScript = /util-linux/.test(
  spawnSync('script', ['--version'], { env: { PATH }, encoding: 'utf8' }).stdout ?? '',
);

describe.skipIf(!hasScript)('on a real terminal', () => {
  function onTerminal(environment: Readonly<Record<string, string>>, columns: number): string {
    const command = `stty cols ${columns} && '${process.execPath}' --no-warnings '${CLI}' classify --out '${out}'`;
    const { stdout } = spawnSync('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
      env: { PATH, TERM: 'xterm', SHELL: '/bin/sh', ...environment },
      encoding: 'utf8',
    });
    return stdout.replaceAll('\r\n', '\n');
  }

  test(
    'stages are redrawn and leave their duration, and the table fits',
    () => {
      const text = onTerminal({ LANG: 'C.UTF-8' }, 72);
      expect(text).toMatch(/\r\u{1b}\[2K\u{1b}\[32m✓\u{1b}\[39m reading \d+ logs .*? {2}\d+\.\d s\n/u);
      const drawn = uncoloured(text).split(/\n|\r\u{1b}\[2K/u);
      const wide = drawn.filter((line) => columnsOf(line) > 72);
      expect(wide.filter((line) => !/^ *(?:\d+ +)?\S+$|^ {7}'|^ {2}(?:Report|Issue|Documents) /.test(line))).toEqual(
        [],
      );
    },
    SLOW_MS,
  );

  test(
    'a dumb one without colours gets lines',
    () => {
      const text = onTerminal({ LANG: 'C', TERM: 'dumb' }, 80);
      expect(text).toContain('\n#  Test');
      expect(text.match(/[^\n -~]/g)).toBeNull();
    },
    SLOW_MS,
  );

  test(
    'NO_COLOR leaves the rest as it is',
    () => {
      const text = onTerminal({ LANG: 'C.UTF-8', NO_COLOR: '1' }, 80);
      expect(text).toContain('\r\u{1b}[2K✓ ');
      expect(text).not.toMatch(/\u{1b}\[\d+m/u);
    },
    SLOW_MS,
  );
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { RULES } from '../../src/core/check/rules/registry.ts';
import { TOOL } from '../../src/core/tool.ts';
import { ROOT } from '../meta/project-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'flakewarden-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `flakewarden check` from source; GitHub's parser needs the hook there, in `dist` it is bundled. */
function check(cwd: string, ...args: readonly string[]) {
  const hook = join(ROOT, 'tests/meta/json-import-hook.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', '--import', hook, join(ROOT, 'src/entry/cli.ts'), 'check', ...args],
    { cwd, env: {}, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

function repository(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, path, '..'), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  return join(folder, name);
}

const rule = (id: string) => RULES.find((one) => one.id === id) ?? RULES[0];
const [w09, w15] = [rule('W09'), rule('W15')];
const bad = repository('bad', {
  '.github/workflows/a#b.yml': (w15?.bad ?? '').replace('    timeout-minutes: 10\n', ''),
  'README.md': `\`\`\`yaml\n${w15?.good ?? ''}\`\`\`\n`,
});

describe('findings', () => {
  test('for people', () => {
    const { status, stdout, stderr } = check(bad);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toBe(`.github/workflows/a#b.yml:5:3: warning W09 bounded-jobs
    Job "triage" has no time limit.
.github/workflows/a#b.yml:13:11: error W15 key-apart-from-rights
    Job "triage" asks a model and holds issues: write.

What to do

W09 ${w09?.title}.
    ${w09?.mend}
    https://github.com/OWNER/flakewarden/blob/main/.github/checks/W09.md
W15 ${w15?.title}.
    ${w15?.mend}
    https://github.com/OWNER/flakewarden/blob/main/.github/checks/W15.md

2 workflows checked: 1 error, 1 warning.
`);
  });

  test('for programs', () => {
    const { status, stdout } = check(bad, '--format', 'json', '--ignore', 'w15');
    expect([status, JSON.parse(stdout)]).toEqual([
      1,
      {
        version: 1,
        checked: 2,
        findings: [
          {
            rule: 'W09',
            name: 'bounded-jobs',
            level: 'warning',
            path: '.github/workflows/a#b.yml',
            line: 5,
            column: 3,
            job: 'triage',
            message: 'Job "triage" has no time limit.',
            mend: w09?.mend,
            help: 'https://github.com/OWNER/flakewarden/blob/main/.github/checks/W09.md',
          },
        ],
        remarks: [],
      },
    ]);
  });

  test('for code scanning', () => {
    const { status, stdout } = check(bad, '--format=sarif');
    const { runs, ...log } = JSON.parse(stdout) as { runs: [{ tool: { driver: { rules: object[] } } }] };
    const { tool, ...run } = runs[0];
    const { rules, ...driver } = tool.driver;
    expect([status, log]).toEqual([1, { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' }]);
    expect(driver).toEqual({
      name: 'flakewarden',
      version: TOOL.split(' ')[1],
      informationUri: 'https://github.com/OWNER/flakewarden',
    });
    expect(rules).toHaveLength(RULES.length);
    expect(rules[8]).toEqual({
      id: 'W09',
      name: 'bounded-jobs',
      shortDescription: { text: w09?.title },
      fullDescription: { text: w09?.why },
      help: { text: w09?.mend, markdown: w09?.mend },
      helpUri: 'https://github.com/OWNER/flakewarden/blob/main/.github/checks/W09.md',
      defaultConfiguration: { level: 'warning' },
      properties: { tags: ['security', 'ci'], 'security-severity': '4.5' },
    });
    const location = (startLine: number, startColumn: number) => ({
      physicalLocation: {
        artifactLocation: { uri: '.github/workflows/a%23b.yml', uriBaseId: '%SRCROOT%' },
        region: { startLine, startColumn },
      },
    });
    expect(run).toEqual({
      invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
      columnKind: 'utf16CodeUnits',
      results: [
        {
          ruleId: 'W09',
          ruleIndex: 8,
          level: 'warning',
          message: { text: 'Job "triage" has no time limit.' },
          locations: [location(5, 3)],
        },
        {
          ruleId: 'W15',
          ruleIndex: 14,
          level: 'error',
          message: { text: 'Job "triage" asks a model and holds issues: write.' },
          locations: [location(13, 11)],
        },
      ],
    });
  });

  test('none', () => {
    const good = repository('good', { '.github/workflows/a.yml': w15?.good ?? '' });
    expect(check(good)).toEqual({ status: 0, stdout: '1 workflow checked: 0 errors, 0 warnings.\n', stderr: '' });
    expect(check(bad, '--ignore', 'W09,W15').status).toBe(0);
  });

  test('only where all rules are asked for', () => {
    const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: make }]\n';
    const ordinary = repository('ordinary', { '.github/workflows/a.yml': text });
    expect([check(ordinary).status, check(ordinary, '--all').status]).toEqual([0, 1]);
  });
});

describe('what cannot be checked', () => {
  test('a file that GitHub would refuse is told, and what it breaks as well', () => {
    const refused = repository('refused', { 'x.yml': `${w15?.bad ?? ''}extra: 1\n`, 'y.yml': 'on: [\n' });
    const { status, stdout, stderr } = check(refused, 'x.yml', 'y.yml');
    expect([status, stdout.split('\n')[0]]).toEqual([2, 'x.yml:14:11: error W15 key-apart-from-rights']);
    expect(stderr.split('\n').map((line) => line.slice(0, 68))).toEqual([
      'error: x.yml:16:1: GitHub would refuse this workflow: Unexpected val',
      'error: y.yml:2:1: GitHub would refuse this workflow: Flow sequence i',
      '',
    ]);
  });

  test('a part of a workflow in a document is no fault, and is checked', () => {
    const part = `\`\`\`yaml\n${(w15?.bad ?? '').replace(/^on:.*\n/, '')}\`\`\`\n`;
    const { status, stdout, stderr } = check(repository('part', { 'x.md': part }), 'x.md');
    expect([status, stdout.split('\n')[0], stderr]).toEqual([
      1,
      'x.md:14:11: error W15 key-apart-from-rights',
      'note: x.md:2:1: GitHub would refuse this workflow: Required property is missing: on\n',
    ]);
  });
});

test('a rule is explained', () => {
  const { status, stdout, stderr } = check(bad, '--explain', 'w15');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^W15 key-apart-from-rights \(error\)\n[^]*Bad:\n\n {4}on: workflow_dispatch\n[^]*W15\.md\n$/);
});

test.each([
  [['missing.yml'], 'A file cannot be read. See whether missing.yml exists. [unreadable-workflow]'],
  [
    ['note.txt'],
    'note.txt is neither YAML nor Markdown. Name workflows or actions (.yml, .yaml), documents (.md) or a folder with a repository. [unreadable-workflow]',
  ],
  [['.'], 'There is nothing to check. Run it in the folder of a repository with workflows, or name files. [usage]'],
  [['--format', 'xml'], 'There is no such --format. One of: text, json, sarif. [usage]'],
  [['--nonsense'], 'check has no option --nonsense. See: flakewarden check --help. [usage]'],
  [['--explain', 'W99'], `There is no such rule. One of: ${RULES.map(({ id }) => id).join(', ')}. [usage]`],
  [['--ignore', 'W01,X'], `There is no such rule. One of: ${RULES.map(({ id }) => id).join(', ')}. [usage]`],
])('%j is wrong use', (args, message) => {
  const empty = repository('empty', { 'note.txt': 'x' });
  expect(check(empty, ...args)).toEqual({ status: 2, stdout: '', stderr: `error: ${message}\n` });
});

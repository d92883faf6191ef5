import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUTANTS, mutatedFiles, OWN_FILES } from '../../core/check/own-workflows.ts';
import { check, type Family, once } from '../family.ts';
import { commandIn, runnerLines } from '../runner-commands.ts';

const CLI = fileURLToPath(new URL('../../../src/entry/cli.ts', import.meta.url));
const JSON_HOOK = new URL('../../meta/json-import-hook.ts', import.meta.url).href;

/** Folders of files in one place, handed to one `flakewarden check` by name. */
function checkedFolders(folders: Readonly<Record<string, Readonly<Record<string, string>>>>, format: string) {
  const root = mkdtempSync(join(tmpdir(), 'flakewarden-m06-'));
  try {
    for (const [folder, files] of Object.entries(folders)) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, folder, path)), { recursive: true });
        writeFileSync(join(root, folder, path), text);
      }
    }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--no-warnings', '--import', JSON_HOOK, CLI, 'check', '--format', format, '--', ...Object.keys(folders)],
      { cwd: root, env: {}, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    check(![...runnerLines(stdout), ...runnerLines(stderr)].some(commandIn), 'the runner would see a command');
    return { status, stdout };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Without the guides, but for the one that the mutant changes: hundreds of pages hold no workflow. */
const mutantFolder = (mutant: (typeof MUTANTS)[number]) =>
  Object.fromEntries(
    Object.entries(mutatedFiles(mutant)).filter(([path]) => path === mutant.path || !/^\.github\/.*\.md$/.test(path)),
  );

interface Told {
  readonly findings: readonly { readonly rule: string; readonly path: string }[];
}

/** Rules broken in each folder: one process for all mutants, and our own files as they are. */
const brokenRules = once(() => {
  const folders = Object.fromEntries(MUTANTS.map((mutant, index) => [`mutant-${index}`, mutantFolder(mutant)]));
  const { status, stdout } = checkedFolders({ ...folders, own: OWN_FILES }, 'json');
  // Two: some mutants are refused by GitHub as well; what they break is told all the same.
  check(status === 1 || status === 2, `check ended with ${String(status)}`);
  const { findings } = JSON.parse(stdout) as Told;
  const broken = new Map<string, Set<string>>();
  for (const { rule, path } of findings) {
    const folder = path.split('/')[0] ?? '';
    broken.set(folder, (broken.get(folder) ?? new Set()).add(rule));
  }
  return Promise.resolve(broken);
});

const LIVE = ['##[add-mask]x', '::set-output name=sha256::x', '\u001B[31m##[group]x', 'x\u2028##[warning]y'];

/** A workflow in which whatever can be named holds a command of the runner. */
const hostile = (live: string) => {
  const name = JSON.stringify(live);
  return `on: { ${name}: {}, issue_comment: {} }
permissions: { ${name}: write }
env: { ${name}: "\${{ secrets.X }}" }
jobs:
  ${name}:
    runs-on: [self-hosted, ${name}]
    steps:
      - uses: actions/checkout@v6
      - uses: ${name}
      - run: claude -p "\${{ inputs['${live.replaceAll('\u001B', '').replaceAll('\u2028', '')}'] }}"
        env: { ANTHROPIC_API_KEY: "\${{ secrets['${live.replaceAll('\u001B', '').replaceAll('\u2028', '')}'] }}" }
`;
};

export const families: readonly Family[] = [
  {
    id: 'M06',
    input:
      'our own workflows, weakened by one change each: key, rights, token, pin, condition, event, hand-over and more',
    expected: ['FAIL', 'SILENT'],
    cases: [
      {
        name: 'our own files as they are keep every rule',
        run: async () => {
          check((await brokenRules()).get('own') === undefined, 'a rule is broken');
          return ['SILENT'];
        },
      },
      ...MUTANTS.map(({ name, rules }, index) => ({
        name,
        run: async () => {
          const broken = [...((await brokenRules()).get(`mutant-${index}`) ?? [])].toSorted().join(', ');
          check(broken === rules.join(', '), `check tells ${broken === '' ? 'nothing' : broken}`);
          return ['FAIL', 'SILENT'] as const;
        },
      })),
      ...['text', 'json', 'sarif'].map((format) => ({
        name: `${format}: commands of the runner for names of files, jobs, events, rights and actions`,
        run: () => {
          const folders = Object.fromEntries(
            LIVE.map((live) => [live, { '.github/workflows/x.yml': hostile(live), 'README.md': hostile(live) }]),
          );
          const { status, stdout } = checkedFolders(folders, format);
          check(status === 2, 'GitHub would take such a file');
          check(stdout.includes('W04') && stdout.includes('W17'), 'the findings are missing');
          return Promise.resolve(['FAIL', 'SILENT'] as const);
        },
      })),
    ],
  },
];

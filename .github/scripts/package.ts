/**
 * Builds `dist/` from `src/`: `tsc` to `build/`, then one `ncc` bundle per entry. `ncc` cannot read TypeScript 7 itself, and
 * does not clear its output folder, so both folders are made anew. The list of modules in each bundle is written to
 * `dist/<bundle>/modules.txt`: it is what `tests/dist` holds against the table of DESIGN.md, section 2.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const build = join(root, 'build');
const outFlag = process.argv.indexOf('--out');
const dist = outFlag < 0 ? join(root, 'dist') : (process.argv[outFlag + 1] ?? '');

/** Entry file below `build/entry` and the folder of its bundle below `dist`. */
const BUNDLES = [
  { entry: 'dispatch', folder: '.' },
  { entry: 'fetch', folder: 'fetch' },
  { entry: 'classify', folder: 'classify' },
  { entry: 'report', folder: 'report' },
  { entry: 'cli', folder: 'cli' },
];

rmSync(build, { recursive: true, force: true });
rmSync(dist, { recursive: true, force: true });
run(join(root, 'node_modules/typescript/bin/tsc'), ['-p', join(root, '.github/tsconfig.build.json')]);
stageBrowserVariants('@anthropic-ai/sdk');
for (const { entry, folder } of BUNDLES) bundle(entry, folder);

/**
 * The SDK ships, for each file that spawns processes or opens files on behalf of an agent, a variant without; its
 * `package.json` maps them under `browser`. `build/node_modules` holds the SDK with these variants in place, so that the
 * classify bundle cannot start a process. `fs` stays out as well: classify hands the SDK every credential itself.
 */
function stageBrowserVariants(name: string): void {
  const source = join(root, 'node_modules', name);
  const target = join(build, 'node_modules', name);
  cpSync(source, target, { recursive: true, filter: (path) => !/\.(?:map|md)$|\.d\.m?ts$/.test(path) });
  const { browser } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {
    browser: Record<string, string>;
  };
  for (const [file, variant] of Object.entries(browser)) cpSync(join(source, variant), join(target, file));
}

function bundle(entry: string, folder: string): void {
  const out = mkdtempSync(join(tmpdir(), 'flakewarden-bundle-'));
  const stats = join(out, 'stats.json');
  run(join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'), [
    'build',
    join(build, 'entry', `${entry}.js`),
    '-o',
    join(out, 'bundle'),
    '--no-cache',
    '--quiet',
    '--license',
    '[name].licenses.txt',
    '--stats-out',
    stats,
  ]);
  const target = join(dist, folder);
  mkdirSync(target, { recursive: true });
  cpSync(join(out, 'bundle'), target, { recursive: true });
  writeFileSync(join(target, 'modules.txt'), `${modulesOf(stats).join('\n')}\n`);
  rmSync(out, { recursive: true });
}

interface Module {
  readonly name?: string;
  readonly modules?: readonly Module[];
}

/** Names of all modules in the bundle, one per file, without what differs between machines. */
function modulesOf(stats: string): readonly string[] {
  const { modules } = JSON.parse(readFileSync(stats, 'utf8')) as { modules: readonly Module[] };
  const flat = (module: Module): readonly string[] =>
    module.modules === undefined ? [module.name ?? ''] : module.modules.flatMap((inner) => flat(inner));
  const names = modules.flatMap((module) => flat(module)).map((name) => name.replace(/ \+ \d+ modules$/, ''));
  return [...new Set(names.filter((name) => name !== '' && !name.startsWith('webpack/runtime')))].toSorted();
}

function run(script: string, args: readonly string[]): void {
  execFileSync(process.execPath, [script, ...args], { cwd: dirname(join(root, 'package.json')), stdio: 'inherit' });
}

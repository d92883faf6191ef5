/**
 * Writes everything that repeats what the source says: `action.yml`, its copy for the workflows, the inputs of the
 * reusable workflows and the tables of the guides. With `--check` nothing is written, and the exit code is 1 when a file
 * is not what it should be.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actionYml } from './docs/action-yml.ts';
import { checkPages } from './docs/checks.ts';
import { commandsPage } from './docs/commands.ts';
import { detectionTables } from './docs/detection.ts';
import { errorPages } from './docs/errors.ts';
import { formatted, type Generated } from './docs/formatted.ts';
import { frameworkPages } from './docs/frameworks.ts';
import { limitsPage } from './docs/limits.ts';
import { replaceBetween } from './docs/markers.ts';
import { referencePage } from './docs/reference.ts';
import { securityTables } from './docs/security.ts';
import { signalPages } from './docs/signals.ts';
import { readmeTables } from './docs/tables.ts';
import { detectWorkflow, federatedWorkflow } from './docs/workflows.ts';

const root = new URL('../..', import.meta.url);
const check = process.argv.includes('--check');

/** Folders in which every file is generated. */
const PAGE_FOLDERS = ['.github/checks', '.github/errors', '.github/frameworks', '.github/signals'];

const PART_NOTE = `# The same action as in the root. It is here because a workflow can name an action of its own repository as \`$/PATH\`,
# and the runner refuses an empty PATH.
`;

const detect = detectWorkflow(read('.github/workflows/detect.yml'));
const wanted: readonly Generated[] = [
  ['action.yml', actionYml('dist/index.js', '')],
  ['.github/actions/part/action.yml', actionYml('../../../dist/index.js', PART_NOTE)],
  ['.github/workflows/detect.yml', detect],
  ['.github/workflows/detect-federated.yml', federatedWorkflow(detect)],
  ['README.md', withTables(read('README.md'), readmeTables(detect))],
  ['.github/DETECTION.md', withTables(read('.github/DETECTION.md'), detectionTables())],
  ['.github/LIMITS.md', limitsPage()],
  ['.github/COMMANDS.md', commandsPage()],
  ['.github/REFERENCE.md', referencePage(detect)],
  ...checkPages(),
  ...errorPages(),
  ...frameworkPages(),
  ...signalPages(),
  ['.github/SECURITY.md', withTables(read('.github/SECURITY.md'), await securityTables())],
];

const stale = formatted(wanted).filter(([path, text]) => read(path) !== text);
for (const [path, text] of stale) {
  if (!check) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }
  process.stdout.write(`${check ? 'out of date' : 'written'}: ${path}\n`);
}
const paths: ReadonlySet<string> = new Set(wanted.map(([path]) => path));
const surplus = PAGE_FOLDERS.flatMap((folder) => listFiles(folder)).filter((path) => !paths.has(path));
for (const path of surplus) {
  if (!check) rmSync(at(path));
  process.stdout.write(`${check ? 'of nothing any more' : 'removed'}: ${path}\n`);
}
if (check && stale.length + surplus.length > 0) {
  process.stdout.write('Run `npm run docs` and commit what it writes.\n');
  process.exitCode = 1;
}

function withTables(text: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce(
    (now, [name, content]) => replaceBetween(now, [`<!-- ${name}:start -->\n`, `<!-- ${name}:end -->\n`], content),
    text,
  );
}

function at(path: string): string {
  return fileURLToPath(new URL(path, root));
}

/** Paths of the files of a folder, from the folder of the project. */
function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(at(folder)).map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(at(path), 'utf8');
  } catch {
    return '';
  }
}

/**
 * Writes everything that repeats what the source says: `action.yml`, its copy for the workflows, the inputs of the
 * reusable workflows and the tables of the guides. With `--check` nothing is written, and the exit code is 1 when a file
 * is not what it should be.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { actionYml } from './docs/action-yml.ts';
import { checkPages } from './docs/checks.ts';
import { detectionTables } from './docs/detection.ts';
import { formatted } from './docs/formatted.ts';
import { limitsPage } from './docs/limits.ts';
import { replaceBetween } from './docs/markers.ts';
import { securityTables } from './docs/security.ts';
import { readmeTables } from './docs/tables.ts';
import { detectWorkflow, federatedWorkflow } from './docs/workflows.ts';

const root = new URL('../..', import.meta.url);
const check = process.argv.includes('--check');

const PART_NOTE = `# The same action as in the root. It is here because a workflow can name an action of its own repository as \`$/PATH\`,
# and the runner refuses an empty PATH.
`;

const detect = detectWorkflow(read('.github/workflows/detect.yml'));
const wanted: readonly (readonly [string, string])[] = [
  ['action.yml', actionYml('dist/index.js', '')],
  ['.github/actions/part/action.yml', actionYml('../../../dist/index.js', PART_NOTE)],
  ['.github/workflows/detect.yml', detect],
  ['.github/workflows/detect-federated.yml', federatedWorkflow(detect)],
  ['README.md', withTables(read('README.md'), readmeTables())],
  ['.github/DETECTION.md', withTables(read('.github/DETECTION.md'), detectionTables())],
  ['.github/LIMITS.md', limitsPage()],
  ...checkPages(),
  ['.github/SECURITY.md', withTables(read('.github/SECURITY.md'), await securityTables())],
];

const stale = wanted
  .map(([path, text]) => [path, formatted(path, text)] as const)
  .filter(([path, text]) => read(path) !== text);
for (const [path, text] of stale) {
  if (!check) writeFileSync(at(path), text);
  process.stdout.write(`${check ? 'out of date' : 'written'}: ${path}\n`);
}
if (check && stale.length > 0) {
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

function read(path: string): string {
  try {
    return readFileSync(at(path), 'utf8');
  } catch {
    return '';
  }
}

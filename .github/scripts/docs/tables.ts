import { INPUTS, type InputName, type InputSpec } from '../../../src/core/inputs.ts';
import { artifactTable } from './artifacts.ts';
import { commandTable } from './commands.ts';
import { exitCodeTable } from './errors.ts';
import { frameworkSentence } from './frameworks.ts';
import { code, table } from './markdown-table.ts';

/**
 * What stands between `<!-- NAME:start -->` and `<!-- NAME:end -->` in the README.
 *
 * @param workflow text of `detect.yml`
 */
export function readmeTables(workflow: string): Readonly<Record<string, string>> {
  return {
    artifacts: artifactTable(workflow),
    everyday: everyday(),
    'exit-codes': exitCodeTable(),
    frameworks: frameworkSentence(),
    commands: commandTable('.github/COMMANDS.md'),
  };
}

/** Inputs that people set; all others are in `REFERENCE.md`. */
const EVERYDAY: readonly InputName[] = [
  'workflows',
  'reports',
  'window-days',
  'max-findings',
  'max-cost',
  'model-text',
  'label',
  'dry-run',
];

function everyday(): string {
  return table(
    ['input', 'what it says', 'default'],
    EVERYDAY.map((name) => {
      const spec: InputSpec<unknown> = INPUTS[name];
      return [code(name), spec.description, spec.default === '' ? '' : code(spec.default)];
    }),
  );
}

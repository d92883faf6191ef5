import type { CommandSpec } from './command-spec.ts';
import { COMMANDS, type FileCommand } from './names.ts';

/** Forms in which `check` prints what it found. */
export const CHECK_FORMATS = ['text', 'json', 'sarif'] as const;
/** Forms of `core/export/formats.ts`. */
export const EXPORT_FORMATS = ['csv', 'sarif', 'ctrf', 'junit', 'badge'] as const;
/** Shells that a script can be printed for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Where `export` looks unless told otherwise. */
export const DEFAULT_FINDINGS = 'flakewarden-out/findings';

/** The commands that start no part, with all that can be said on their lines. */
export const FILE_COMMANDS: { readonly [C in FileCommand]: CommandSpec } = {
  read: {
    name: 'read',
    about: COMMANDS.read,
    argument: { name: 'file', path: 'file', required: true, many: true },
    options: [
      { name: 'json', group: 'output', about: 'Print JSON on stdout: one document for each file, one a line.' },
    ],
    examples: [
      { command: 'flakewarden read job.log', about: 'What failed in this log?' },
      {
        command: 'gh api repos/OWNER/NAME/actions/jobs/ID/logs | flakewarden read -',
        about: 'The same without a file.',
      },
      { command: 'flakewarden read --json build/test-results/*.xml', about: 'Test reports, for a program.' },
    ],
    notes: [
      'It reads files only: no network, no secret.',
      'A document of `--json` has `file`, `tests` (for each framework its failures, with id, message and line), `kind` (why the job failed, where that is known) and what could not be read.',
    ],
    exits: ['ok', 'usage'],
  },
  export: {
    name: 'export',
    about: COMMANDS.export,
    options: [
      {
        name: 'format',
        group: 'output',
        about:
          'Form of what is printed. `csv`: safe to open in a spreadsheet. `sarif`: SARIF 2.1.0, for code scanning and editors. `ctrf`: Common Test Report Format. `junit`: JUnit XML, a test case with properties for each finding. `badge`: JSON for an endpoint badge of shields.io.',
        value: { name: 'form', choices: EXPORT_FORMATS },
        required: true,
      },
      {
        name: 'findings',
        group: 'read',
        about: 'Folder that classify wrote, or its findings.json.',
        value: { name: 'folder or file', path: 'file' },
        default: DEFAULT_FINDINGS,
      },
    ],
    examples: [
      { command: 'flakewarden export --format csv > flaky-tests.csv', about: 'The last findings as a table.' },
      {
        command: 'flakewarden export --format sarif --findings DIR > flaky-tests.sarif',
        about: 'Findings of another folder, for code scanning.',
      },
    ],
    notes: [],
    exits: ['ok', 'usage', 'document'],
  },
  check: {
    name: 'check',
    about: COMMANDS.check,
    argument: { name: 'file or folder', path: 'file', required: false, many: true },
    options: [
      {
        name: 'all',
        group: 'decide',
        about: 'All rules for all workflows. Without it, most rules apply only where a model takes part.',
      },
      {
        name: 'ignore',
        group: 'decide',
        about: 'Ids of rules to leave out, separated by commas.',
        value: { name: 'rules' },
        multiple: true,
      },
      {
        name: 'format',
        group: 'output',
        about: 'Form of what is printed. `sarif` is SARIF 2.1.0, for code scanning.',
        value: { name: 'form', choices: CHECK_FORMATS },
        default: 'text',
      },
      {
        name: 'explain',
        group: 'output',
        about: 'Print what a rule is about instead, with a bad and a good example.',
        value: { name: 'rule' },
      },
    ],
    examples: [
      { command: 'flakewarden check', about: 'Everything in this repository.' },
      { command: 'flakewarden check --format sarif > check.sarif', about: 'The same for code scanning.' },
      { command: 'flakewarden check .github/workflows/triage.yml docs/setup.md', about: 'These two files.' },
      { command: 'flakewarden check --explain W15', about: 'What is rule W15 about?' },
    ],
    notes: [
      'Without a name, or for a folder: .github/workflows/*.yml, action.yml, .github/actions/**/action.yml, and the YAML blocks of README.md and of the documents in .github that show a workflow or an action (a block whose first line ends in check-ignore is left out). Files end in .yml, .yaml or .md.',
      'It reads files only: no network, no secret. Rights that no file shows (those of the repository’s settings, those inside a workflow of another repository) count as all rights. It ends with 2 as well when a file cannot be read or when GitHub would refuse it.',
    ],
    exits: ['ok', 'findings', 'usage'],
  },
  limits: {
    name: 'limits',
    about: COMMANDS.limits,
    options: [{ name: 'json', group: 'output', about: 'Print JSON on stdout instead of text.' }],
    examples: [
      { command: 'flakewarden limits', about: 'All of them, with reasons.' },
      { command: "flakewarden limits --json | jq '.[].name'", about: 'Their names.' },
    ],
    notes: [
      '`--json` prints a list of `name`, `value`, `unit`, `reason` and, where there is one, the `input` that asks for less.',
    ],
    exits: ['ok', 'usage'],
  },
  completion: {
    name: 'completion',
    about: COMMANDS.completion,
    argument: { name: 'shell', choices: SHELLS, required: true, many: false },
    options: [],
    examples: [
      { command: 'source <(flakewarden completion bash)', about: 'In ~/.bashrc.' },
      { command: 'source <(flakewarden completion zsh)', about: 'In ~/.zshrc, behind compinit.' },
      {
        command: 'flakewarden completion fish > ~/.config/fish/completions/flakewarden.fish',
        about: 'Once, and after an update.',
      },
    ],
    notes: ['The script holds all it needs and starts nothing.'],
    exits: ['ok', 'usage'],
  },
};

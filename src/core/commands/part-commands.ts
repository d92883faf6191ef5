import { PARTS, type Part } from '../model/part.ts';
import type { CommandExample, CommandSpec, OptionSpec } from './command-spec.ts';
import { inputOptions } from './input-options.ts';
import { COMMANDS, type PartCommand } from './names.ts';

/** Parts that a command starts. */
export function partsOf(command: PartCommand): readonly Part[] {
  return command === 'demo' || command === 'run' ? PARTS : [command];
}

const OUT: OptionSpec = {
  name: 'out',
  group: 'folders',
  about: 'Folder for everything that the parts write.',
  value: { name: 'folder', path: 'folder' },
  default: 'flakewarden-out',
};
const REPO: OptionSpec = {
  name: 'repo',
  group: 'read',
  about: 'Repository to read, as `owner/name`.',
  value: { name: 'owner/name' },
};
const CONNECTION: readonly OptionSpec[] = [
  {
    name: 'api-url',
    group: 'connection',
    about:
      'REST API of a GitHub Enterprise Server, e.g. `https://ghe.example.com/api/v3`. Default: that of github.com.',
    value: { name: 'address' },
  },
  {
    name: 'server-url',
    group: 'connection',
    about: 'Web address of a GitHub Enterprise Server. Default: that of github.com.',
    value: { name: 'address' },
  },
  {
    name: 'replay',
    group: 'connection',
    about: 'Folder that `--record` wrote: nothing is asked of GitHub.',
    value: { name: 'folder', path: 'folder' },
  },
];
const WRITE: OptionSpec = {
  name: 'write',
  group: 'issue',
  about: 'Really write the issue. Without it, report only says what it would do.',
};
const SUMMARY: readonly OptionSpec[] = [
  { name: 'markdown', group: 'output', about: "Print the issue's text on stdout instead of the summary." },
];
const JSON_OPTION: OptionSpec = { name: 'json', group: 'output', about: 'Print the result as JSON on stdout instead.' };
const UI: readonly OptionSpec[] = [
  {
    name: 'ui',
    group: 'output',
    about: 'Also show what happens as a page on this machine, at an address that nobody can guess.',
  },
  {
    name: 'ui-port',
    group: 'output',
    about: 'Serve that page at this port, from 1024 to 65535. Default: any that is free.',
    value: { name: 'port' },
  },
];
const RESULT: readonly OptionSpec[] = [
  JSON_OPTION,
  { name: 'fail-on-findings', group: 'output', about: 'Exit with 1 when there are findings.' },
];

/** What the table says of a command beside its options. */
interface Words {
  readonly own: readonly OptionSpec[];
  readonly examples: readonly CommandExample[];
  readonly notes: readonly string[];
}

const GITHUB_SECRET = 'The token comes from the environment only: `GITHUB_TOKEN`, or `GH_TOKEN`.';
const MODEL_SECRET =
  'The key of the model comes from the environment only: `ANTHROPIC_API_KEY`. Without it, causes come from heuristics.';
const OUT_FOLDERS =
  'OUT is the folder of `--out`. `html/flaky-tests.html` in it is the report, `findings/flaky-issue-body.md` the text of the issue.';
const JSON_SHAPE =
  '`--json` prints one object: `exitCode`, `out` (the folder), `outputs` (for each part that ran, its outputs by name, as text) and `findings` (all of findings.json; null when classify did not run).';
const UI_NOTE =
  '`--ui` prints the address of the page on stderr. It stays after the parts have ended, until Ctrl-C; without a terminal for a minute. Whoever knows the address can read the run.';
const TERMINAL =
  'On a terminal the summary fits its width (`COLUMNS` overrules it) and is coloured unless `NO_COLOR` is set; `FORCE_COLOR=1` colours a pipe, too. Outside UTF-8 plain ASCII is drawn.';

const WORDS: { readonly [C in PartCommand]: Words } = {
  demo: {
    own: [OUT, ...SUMMARY, ...RESULT, ...UI],
    examples: [
      { command: 'flakewarden demo', about: 'See what a week looks like.' },
      { command: 'flakewarden demo --ui', about: 'Watch it in a browser; leaves nothing on the disk.' },
      { command: 'flakewarden demo --markdown > issue.md', about: 'The issue that it would be.' },
      {
        command: 'flakewarden demo --out demo',
        about: 'Keep everything that the parts wrote, the HTML report among it.',
      },
    ],
    notes: [
      'It needs no account, key or network, and writes nothing to GitHub. Without `--out`, OUT is a new temporary folder; with `--ui` it is removed at the end.',
      OUT_FOLDERS,
      UI_NOTE,
      JSON_SHAPE,
      TERMINAL,
    ],
  },
  run: {
    own: [REPO, OUT, WRITE, ...CONNECTION, ...SUMMARY, ...RESULT, ...UI],
    examples: [
      {
        command: 'flakewarden run --repo octo-org/widgets',
        about: 'Read two weeks and show what is flaky. Writes nothing to GitHub.',
      },
      {
        command: 'flakewarden run --repo octo-org/widgets --window-days 30 --workflows test.yml',
        about: 'A month of one workflow.',
      },
      {
        command: 'flakewarden run --repo octo-org/widgets --write --author-login YOU --author-id 1234',
        about: 'Keep the issue up to date, as yourself.',
      },
    ],
    notes: [
      `${GITHUB_SECRET} It goes to fetch and report. A public repository can be read without one, slowly.`,
      MODEL_SECRET,
      'Each part runs in a process that holds its own secret and no other.',
      OUT_FOLDERS,
      UI_NOTE,
      JSON_SHAPE,
      TERMINAL,
    ],
  },
  fetch: {
    own: [REPO, OUT, ...CONNECTION, JSON_OPTION],
    examples: [
      {
        command: 'flakewarden fetch --repo octo-org/widgets',
        about: 'Collect evidence into flakewarden-out/evidence.',
      },
      {
        command: 'flakewarden fetch --repo octo-org/widgets --record recording',
        about: 'Also keep every answer, redacted, for a bug report.',
      },
    ],
    notes: [GITHUB_SECRET, JSON_SHAPE],
  },
  classify: {
    own: [OUT, ...SUMMARY, ...RESULT],
    examples: [
      { command: 'flakewarden classify', about: 'Decide from flakewarden-out/evidence.' },
      { command: 'flakewarden classify --evidence DIR --markdown', about: 'From another folder; print the issue.' },
    ],
    notes: ['It asks GitHub for nothing and gets no token.', MODEL_SECRET, OUT_FOLDERS, JSON_SHAPE, TERMINAL],
  },
  report: {
    own: [OUT, WRITE, ...CONNECTION, ...RESULT],
    examples: [
      { command: 'flakewarden report', about: 'What would happen to the issue?' },
      { command: 'flakewarden report --write --author-login YOU --author-id 1234', about: 'Do it, as yourself.' },
    ],
    notes: [`${GITHUB_SECRET} Only issues of that account are ever touched.`, JSON_SHAPE],
  },
};

/** The specification of a command that starts parts. */
export function partCommand(name: PartCommand): CommandSpec {
  const { own, examples, notes } = WORDS[name];
  return {
    name,
    about: COMMANDS[name],
    options: [...own, ...inputOptions(partsOf(name))],
    examples,
    notes,
    exits: ['ok', ...(name === 'fetch' ? [] : ['findings' as const]), 'usage', 'bug', 'service', 'document'],
  };
}

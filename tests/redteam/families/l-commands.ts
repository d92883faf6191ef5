import { createHash } from 'node:crypto';
import { check, type Family, type Outcome, once } from '../family.ts';
import { type Failure, flakyRuns, foundIds, pytestLog, shows } from '../hostile-logs.ts';
import { runPipeline } from '../pipeline.ts';

/** Commands of the runner, in every place of a log where an attacker can put them. */
const COMMANDS = {
  L01: ['::add-mask::e', '::add-mask::2026'],
  L02: ['x ##[add-mask]a', 'x ##[warning file=a;line=1]evil ##[add-mask]b'],
  L03: ['    ::stop-commands::zzzzzzz', '\t::stop-commands::zzzzzzz'],
  L04: [`##[SET-OUTPUT name=manifest-sha256]${'deadbeef'.repeat(8)}`, '::Set-Output name=findings-sha256::0'],
  L05: ['::add-matcher::evil.json', '::save-state name=isPost::true', '::echo::on', '::group::never closed'],
} as const;

type Id = keyof typeof COMMANDS;

const failures: readonly Failure[] = Object.entries(COMMANDS).flatMap(([id, commands]) =>
  commands.map((command, i) => ({
    id: `tests/test_queue.py::test_${id}_${i}[${command.trim()}]`,
    message: command,
    output: [command, command.trim(), `prefix ${command}`],
  })),
);

const all = Object.values(COMMANDS).flat();

const pipeline = once(() =>
  runPipeline({
    build: (builder) => {
      const around = { before: all, after: all };
      flakyRuns(
        builder,
        failures.map((failure) => pytestLog([failure], around)),
      );
    },
    inputs: { classify: { 'max-findings': '50' }, report: { 'max-findings': '50' } },
  }),
);

/** Each command became part of a test id, and the issue shows it in a code span. */
async function quoted(id: Id): Promise<readonly Outcome[]> {
  const end = await pipeline();
  for (const { id: test } of failures.filter((failure) => failure.id.includes(id))) {
    check(foundIds(end).includes(test), 'a test with a command in its id is no finding');
  }
  for (const command of COMMANDS[id]) check(shows(end, command.trim()), 'a command is not in a code span of the issue');
  return ['SILENT', 'SPAN'];
}

/** The digests that the jobs hand on are those of the files, whatever a log says. */
async function digestsHold(): Promise<readonly Outcome[]> {
  const { ends, files } = await pipeline();
  const pairs = [
    [ends.fetch?.outputs.get('manifest-sha256'), files.get('evidence/manifest.json')],
    [ends.classify?.outputs.get('findings-sha256'), files.get('findings/findings.json')],
  ] as const;
  for (const [digest, bytes] of pairs)
    check(bytes !== undefined && digest === sha256(bytes), 'a digest is not its file’s');
  return ['SILENT'];
}

const everywhere = 'in message, output, id and around the tests';

export const families: readonly Family[] = [
  {
    id: 'L01',
    input: 'masks for single letters and for a year, as lines of their own and in test ids',
    expected: ['SILENT', 'SPAN'],
    cases: [{ name: everywhere, run: () => quoted('L01') }],
  },
  {
    id: 'L02',
    input: 'commands with the bracket mark in the middle of a failure message',
    expected: ['SILENT', 'SPAN'],
    cases: [{ name: everywhere, run: () => quoted('L02') }],
  },
  {
    id: 'L03',
    input: 'a stop of all commands, indented by spaces and tabs',
    expected: ['SILENT', 'SPAN'],
    cases: [{ name: everywhere, run: () => quoted('L03') }],
  },
  {
    id: 'L04',
    input: 'outputs of ours set by a log, in other letter cases',
    expected: ['SILENT', 'SPAN'],
    cases: [
      { name: everywhere, run: () => quoted('L04') },
      { name: 'digests of the hand-over', expected: ['SILENT'], run: digestsHold },
    ],
  },
  {
    id: 'L05',
    input: 'a matcher, saved state, echo and an unclosed group',
    expected: ['SILENT', 'SPAN'],
    cases: [{ name: everywhere, run: () => quoted('L05') }],
  },
];

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

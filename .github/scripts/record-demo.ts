/**
 * Makes `tests/fixtures/demo-history`: the history that `flakewarden demo` shows.
 *
 * Really runs the sample suites of `tests/fixtures/demo-suites` a few hundred times, as the fortnight of a small team
 * (`demo/calendar.ts`), puts what they printed behind the double of GitHub's Actions API, and records what the real
 * `fetch` reads from it.
 *
 *     node .github/scripts/record-demo.ts [--seed N] [--dry] [--keep FILE | --reuse FILE]
 *
 * `--dry` plays and records nothing. `--keep` also stores the history that was played; `--reuse` records such a file again without running any test, for
 * when fetch asks for other things than before. Needs python3 with pytest, cargo and npm. Takes about ten minutes.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ActionsHistory } from '../../tests/fakes/actions-history/history.ts';
import { startActionsHistory } from '../../tests/fakes/actions-history/server.ts';
import { calendarOf, diceOf } from './demo/calendar.ts';
import { playFortnight } from './demo/fortnight.ts';
import { startMachine } from './demo/machine.ts';
import { startRegistry } from './demo/registry.ts';
import { readWorkflow } from './demo/workflow.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const SUITES = join(PROJECT, 'tests/fixtures/demo-suites');
const TARGET = join(PROJECT, 'tests/fixtures/demo-history');
const FETCH = join(PROJECT, 'src/entry/fetch.ts');
const DEFAULT_SEED = 7;
/** What the package may carry; the issue asks for 5 MB at most. */
const MAX_BYTES = 5 * 1024 * 1024;

const { values: options } = parseArgs({
  options: { seed: { type: 'string' }, keep: { type: 'string' }, reuse: { type: 'string' }, dry: { type: 'boolean' } },
});
const calendar = calendarOf(Number(options.seed ?? DEFAULT_SEED));

const played = options.reuse === undefined ? await play() : readPlayed(options.reuse);
if (options.keep !== undefined) writeFileSync(options.keep, JSON.stringify(played));
summarise(played.history);
if (options.dry !== true) await record(played);

interface Played {
  readonly history: ActionsHistory;
  readonly versions: Readonly<Record<string, string>>;
}

function readPlayed(path: string): Played {
  return JSON.parse(readFileSync(path, 'utf8')) as Played;
}

async function play(): Promise<Played> {
  const machine = startMachine(SUITES, PROJECT);
  const registry = await startRegistry(join(SUITES, 'registry/price-list'), machine.scratch);
  try {
    const history = await playFortnight({
      calendar,
      workflow: readWorkflow(readFileSync(join(SUITES, 'ci.yml'), 'utf8')),
      machine,
      registry,
      dice: diceOf(calendar.runs.length),
      files: { '.github/CODEOWNERS': readFileSync(join(SUITES, 'CODEOWNERS'), 'utf8') },
      onRun: (done, total) => console.log(`run ${done} of ${total}`),
    });
    return { history, versions: machine.versions };
  } finally {
    await registry.close();
    machine.remove();
  }
}

/** What a person checks before committing: which jobs failed how often, and which of those passed when run again. */
function summarise({ runs }: ActionsHistory): void {
  const counts = new Map<string, { executions: number; failed: number; passedAgain: number }>();
  for (const job of runs.flatMap((run) =>
    run.attempts.flatMap((attempt) => attempt.jobs.map((each) => ({ ...each, attempt }))),
  )) {
    const count = counts.get(job.name) ?? { executions: 0, failed: 0, passedAgain: 0 };
    count.executions += 1;
    if (job.conclusion === 'failure') count.failed += 1;
    else if (job.attempt.number > 1) count.passedAgain += 1;
    counts.set(job.name, count);
  }
  console.table(Object.fromEntries(counts));
}

/** Lets the real fetch read the double and record the answers; the old recording is replaced only when all went well. */
async function record({ history, versions }: Played): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'demo-history-'));
  const recording = join(scratch, 'recording');
  const double = await startActionsHistory(history);
  try {
    await fetchFrom(double.apiUrl, history, scratch, recording);
    if (double.violations.length > 0) throw new Error('An answer of the double does not fit GitHub’s description.');
    writeFileSync(join(recording, 'README.md'), aboutRecording(history, versions));
    const bytes = sizeOf(recording);
    if (bytes > MAX_BYTES) throw new Error(`The recording has ${bytes} bytes; ${MAX_BYTES} are allowed.`);
    rmSync(TARGET, { recursive: true, force: true });
    cpSync(recording, TARGET, { recursive: true });
    console.log(`${TARGET}: ${bytes} bytes from ${double.requests.length} requests`);
  } finally {
    await double.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Starts the part as GitHub Actions would, with the repository's own defaults. */
async function fetchFrom(apiUrl: string, history: ActionsHistory, scratch: string, recording: string): Promise<void> {
  const output = join(scratch, 'outputs');
  writeFileSync(output, '');
  const { owner, name } = history.repository;
  const env = {
    PATH: process.env['PATH'],
    GITHUB_API_URL: apiUrl,
    GITHUB_OUTPUT: output,
    INPUT_REPOSITORY: `${owner}/${name}`,
    INPUT_UNTIL: calendar.until.toISOString(),
    INPUT_EVIDENCE: join(scratch, 'evidence'),
    INPUT_RECORD: recording,
  };
  const child = spawn(process.execPath, [FETCH], { env, stdio: 'inherit' });
  const exitCode = await new Promise((done) => child.once('close', done));
  if (exitCode !== 0) throw new Error(`fetch ended with exit code ${String(exitCode)}.`);
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function aboutRecording({ runs }: ActionsHistory, versions: Played['versions']): string {
  const executions = runs.flatMap((each) => each.attempts.flatMap((attempt) => attempt.jobs)).length;
  const tools = Object.entries(versions).map(([tool, version]) => `${tool} ${version}`);
  return `# Recorded CI history of a sample web shop

What \`flakewarden demo\` replays: the answers that fetch got for ${runs.length} runs (${executions} job executions) of two weeks.
Made by \`node .github/scripts/record-demo.ts\`; do not edit by hand.

**Real:** every job execution was really run, and the job logs hold what vitest, pytest, cargo and npm printed. Which test
failed in which run was decided by the tests alone; \`../demo-suites\` says which are flaky on purpose and why.

- Changes broke tests: two on main (the second is still there when the window ends), one in a pull request, one in a fork.
- A package registry on loopback answered 503 in one run and broke its connections in another.
- In one run the file that the exports are noted in was \`/dev/full\`; in one run \`ulimit -t\` killed a process.

**Made up:** the team, its calendar, its commits and when it runs a failed job again; how often the flaky tests fail, chosen
so that the issue has something of everything; GitHub's side (the answers come from the double in
\`tests/fakes/actions-history\`, which is checked against GitHub's OpenAPI description); all times but those between the start
of a step and its lines (clock times inside the output are those of the recording), and the last four digits of the stamps.
Steps that use an action were not run and left nothing in the logs. Names of the machine that recorded this were replaced by
those of a hosted runner.

**Tools:** ${tools.join(', ')}.

Format: \`src/core/documents/recording.ts\`. \`recording.json\` says what was recorded, \`answers.jsonl\` has one API answer per
line, \`logs/\` one file per failed job execution. The README beside them is not part of the format.
`;
}

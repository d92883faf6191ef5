/**
 * Takes each control of SECURITY.md out, one at a time, and expects its tests to fail.
 *
 *   npm run mutate -- [--only ID,ID] [--json FILE]
 *
 * First the named tests must be green as the code stands. Exit code 1 when a control survives, or cannot be judged.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Control, NamedTest } from './control.ts';
import { CONTROLS } from './registry.ts';
import { ALL_MS, type RunResult, runTests } from './test-run.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Copies of the project that are worked in side by side. */
const WORKERS = 2;

/**
 * `killed`: each of its tests failed, or the mutant ran for ever. `survived`: one of them did not fail. `unjudged`: it does
 * not apply, or a test file could not even be loaded, which would prove nothing.
 */
type Fate = 'killed' | 'survived' | 'unjudged';

interface Verdict {
  readonly id: string;
  readonly file: string;
  readonly fate: Fate;
  /** Why it is not `killed`. */
  readonly why?: string;
  readonly seconds: number;
}

const { values: options } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } });
const wanted = options.only?.split(',');
const chosen = CONTROLS.filter(({ id }) => wanted?.includes(id) ?? true);
if (chosen.length === 0 || (wanted !== undefined && chosen.length < wanted.length)) {
  throw new RangeError('--only names a control that is not in tests/mutation/controls');
}

const workspaces = Array.from({ length: Math.min(WORKERS, chosen.length) }, () => createWorkspace(PROJECT));
try {
  tell(await judgeAll(await notGreen()));
} finally {
  for (const workspace of workspaces) workspace.remove();
}

/** Tests that do not pass without any mutant, as `FILE: TITLE`: they could prove nothing. */
async function notGreen(): Promise<ReadonlySet<string>> {
  const tests = chosen.flatMap(({ tests: own }) => own);
  const results = await runTests((workspaces[0] as Workspace).root, tests, ALL_MS);
  return new Set(tests.filter((_, i) => results === 'timed out' || results[i] !== 'passed').map(nameOf));
}

function nameOf({ file, title }: NamedTest): string {
  return `${file}: ${title}`;
}

async function judgeAll(red: ReadonlySet<string>): Promise<readonly Verdict[]> {
  const queue = [...chosen];
  const verdicts: Verdict[] = [];
  const work = async (workspace: Workspace) => {
    for (let control = queue.shift(); control !== undefined; control = queue.shift()) {
      const verdict = await judge(workspace, control, red);
      verdicts.push(verdict);
      process.stdout.write(
        `${verdict.fate.padEnd(8)}  ${verdict.id}${verdict.why === undefined ? '' : `: ${verdict.why}`}\n`,
      );
    }
  };
  await Promise.all(workspaces.map(work));
  return verdicts;
}

async function judge(workspace: Workspace, control: Control, red: ReadonlySet<string>): Promise<Verdict> {
  const started = performance.now();
  const withoutProof = control.tests.map(nameOf).find((test) => red.has(test));
  const [fate, why] =
    withoutProof === undefined
      ? await fateOf(workspace, control)
      : (['unjudged', `not green as the code stands: ${withoutProof}`] as const);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  return { id: control.id, file: control.file, fate, ...(why === undefined ? {} : { why }), seconds };
}

async function fateOf(workspace: Workspace, control: Control): Promise<readonly [Fate, string?]> {
  let results: RunResult;
  try {
    results = await workspace.without(control, () => runTests(workspace.root, control.tests));
  } catch (error) {
    return ['unjudged', error instanceof Error ? error.message : 'unknown'];
  }
  if (results === 'timed out') return ['killed', 'it ran for ever'];
  const other = results.findIndex((result) => result !== 'failed');
  if (other === -1) return ['killed'];
  return [
    results[other] === 'passed' ? 'survived' : 'unjudged',
    `${results[other]}: ${nameOf(control.tests[other] as NamedTest)}`,
  ];
}

function tell(verdicts: readonly Verdict[]): void {
  const count = (fate: Fate) => verdicts.filter((verdict) => verdict.fate === fate).length;
  process.stdout.write(
    `${verdicts.length} controls taken out: ${count('killed')} killed, ${count('survived')} survived, ${count('unjudged')} unjudged\n`,
  );
  if (options.json !== undefined) {
    const sorted = verdicts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    writeFileSync(options.json, `${JSON.stringify(sorted, null, 1)}\n`);
  }
  if (count('killed') < verdicts.length) process.exitCode = 1;
}

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import type { InputName } from '../../src/core/inputs.ts';
import type { Part } from '../../src/core/model/part.ts';
import { fileValues } from './runner-commands.ts';
import { breachesOfSilence, RUNNER_FILES, type StepOutput } from './silence.ts';

/** How one part is started. */
export interface PartStart {
  readonly inputs?: Partial<Record<InputName, string>>;
  /** The whole environment besides inputs and the runner's files; nothing is inherited. `OWN_RUN` is what a job has. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Text that may appear in no output. */
  readonly never?: readonly string[];
  /** A server on this machine that stands in for the model's service. */
  readonly modelUrl?: string | undefined;
}

export interface PartEnd extends StepOutput {
  readonly exitCode: number | null;
  readonly outputs: ReadonlyMap<string, string>;
  /** Code at the end of the error line, e.g. `wrong-digest`; undefined when there was none. */
  readonly errorCode: string | undefined;
}

/** What the runner tells each job of a run of flakewarden's workflow in the doubles' repository. */
export const OWN_RUN = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'schedule',
  GITHUB_REPOSITORY: 'octo-org/widgets',
  GITHUB_REPOSITORY_ID: '700000001',
  GITHUB_RUN_ID: '16000000001',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SERVER_URL: 'https://github.com',
  RUNNER_ENVIRONMENT: 'github-hosted',
} as const;

/** Processes at once: one for each core that such machines have. */
const PROCESSES = 2;
const limit = pLimit(PROCESSES);
/** Keeps what Node has compiled, so that only the first process of each part compiles; parts refuse the variable for it. */
const KEEP_COMPILED = `data:text/javascript,${encodeURIComponent(
  `import { enableCompileCache } from 'node:module'; enableCompileCache(${JSON.stringify(join(tmpdir(), 'flakewarden-redteam-compiled'))});`,
)}`;
/** A part that takes longer hangs. */
const PART_MS = 120_000;

const entryOf = (part: Part) => fileURLToPath(new URL(`../../src/entry/${part}.ts`, import.meta.url));
const detour = (url: string) => `${new URL('./model-detour.ts', import.meta.url).href}#${new URL(url).port}`;

/**
 * Runs one part from its sources as a process, as a runner would, and looks at everything it left for the runner.
 *
 * @throws Error when it was not silent, see `breachesOfSilence`, or did not end
 */
export async function runPart(part: Part, start: PartStart = {}): Promise<PartEnd> {
  const end = await limit(() => spawnPart(part, start));
  const secrets = [start.inputs?.['github-token'], start.inputs?.['anthropic-api-key']].flatMap((one) => one ?? []);
  const breaches = breachesOfSilence(end, secrets, start.never);
  if (breaches.length > 0) throw new Error(`${part} was not silent: ${breaches.slice(0, 5).join('; ')}`);
  return end;
}

async function spawnPart(part: Part, { inputs = {}, environment = {}, modelUrl }: PartStart): Promise<PartEnd> {
  const scratch = await mkdtemp(join(tmpdir(), 'flakewarden-part-'));
  try {
    const paths = Object.fromEntries(RUNNER_FILES.map((name) => [`GITHUB_${name}`, join(scratch, name)]));
    for (const path of Object.values(paths)) await writeFile(path, '');
    const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
    const flags = [KEEP_COMPILED, ...(modelUrl === undefined ? [] : [detour(modelUrl)])].flatMap((url) => [
      '--import',
      url,
    ]);
    const child = spawn(process.execPath, [...flags, entryOf(part)], {
      cwd: scratch,
      env: { ...environment, ...Object.fromEntries(given), ...paths },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: PART_MS,
    });
    const exit = new Promise<number | null>((done) => child.once('close', done));
    const [exitCode, stdout, stderr] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
    if (exitCode === null) throw new Error(`${part} was ended by a signal`);
    const contents = RUNNER_FILES.map(async (name) => [name, await readFile(join(scratch, name), 'utf8')] as const);
    const files = Object.fromEntries(await Promise.all(contents)) as StepOutput['files'];
    const errorCode = /\[([a-z0-9-]{1,40})\]\n?$/.exec(stderr)?.[1];
    return { exitCode, stdout, stderr, files, outputs: new Map(fileValues(files.OUTPUT)), errorCode };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseOutputs } from '../../src/entry/cli/part-runs.ts';

export interface ProcessEnd {
  /** Null: killed. */
  readonly exitCode: number | null;
  readonly outputs: ReadonlyMap<string, string>;
  readonly stdout: string;
  readonly stderr: string;
}

export interface PartProcess {
  /** Script below this folder or `src/entry`, e.g. `../../src/entry/fetch.ts`. */
  readonly script: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Modules that are loaded first. */
  readonly preload?: readonly string[];
  /** Largest file that it may write, in blocks of 512 bytes: the kernel refuses more. */
  readonly fileBlocks?: number;
  /** Gets the process as soon as there is one, e.g. to kill it. */
  readonly onStart?: (child: ChildProcess) => void;
}

const LIMITED_SHELL = 'ulimit -f "$0" && exec "$@"';
const pathOf = (script: string) => fileURLToPath(new URL(script, import.meta.url));

/** Runs a part from its sources as a real process that has nothing but what is given. */
export async function runProcess(given: PartProcess): Promise<ProcessEnd> {
  const { script, inputs, environment = {}, preload = [], fileBlocks, onStart } = given;
  const scratch = await mkdtemp(join(tmpdir(), 'flakewarden-process-'));
  const outputFile = join(scratch, 'outputs');
  await writeFile(outputFile, '');
  const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
  const node = [process.execPath, ...preload.flatMap((module) => ['--import', pathOf(module)]), pathOf(script)];
  // A shell drops variables whose names have a hyphen, as those of inputs do, so they are given once more.
  const again = variables.map(([name, value]) => `${name}=${value}`);
  const limited =
    fileBlocks === undefined ? node : ['/bin/sh', '-c', LIMITED_SHELL, String(fileBlocks), 'env', ...again, ...node];
  const [command = '', ...rest] = limited;
  const child = spawn(command, rest, {
    cwd: scratch,
    env: { ...environment, ...Object.fromEntries(variables), GITHUB_OUTPUT: outputFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onStart?.(child);
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text.stderr += chunk;
  });
  const exitCode = await new Promise<number | null>((done) => {
    child.once('close', done);
  });
  const outputs = parseOutputs(await readFile(outputFile, 'utf8').catch(() => ''));
  await rm(scratch, { recursive: true, force: true });
  return { exitCode, outputs, ...text };
}

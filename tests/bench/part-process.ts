import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A bundle that takes longer is stuck. */
const TIMEOUT_MS = 120_000;

export interface PartRun {
  /** Folder with the bundles. */
  readonly dist: string;
  readonly bundle: string;
  /** Inputs by name as in `src/core/inputs.ts`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Other variables. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd: string;
}

export interface Ended {
  readonly code: number | null;
  readonly ms: number;
  /** What it printed. Made by our own code, which prints no byte from outside. */
  readonly output: string;
}

/** Runs one part as GitHub would: a process of its own, inputs in the environment, nothing inherited. */
export async function runBundle(run: PartRun): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(run.dist, run.bundle, 'index.js')], {
    cwd: run.cwd,
    env: environmentOf(run),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT_MS,
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
  return { code, ms: performance.now() - started, output: Buffer.concat(chunks).toString('utf8') };
}

/** Starts `node` with these arguments and waits: how long a start takes, nothing else at work meanwhile. */
export function timeStart(args: readonly string[], inputs: Readonly<Record<string, string>>): number {
  const started = performance.now();
  spawnSync(process.execPath, args, { env: environmentOf({ inputs }), stdio: 'ignore', timeout: TIMEOUT_MS });
  return performance.now() - started;
}

function environmentOf(run: Pick<PartRun, 'inputs' | 'environment'>): Record<string, string> {
  const inputs = Object.entries(run.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return { ...run.environment, ...(Object.fromEntries(inputs) as Record<string, string>) };
}

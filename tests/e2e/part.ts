import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InputName } from '../../src/core/inputs.ts';
import type { Part } from '../../src/core/model/part.ts';
import { parseOutputs } from '../../src/entry/cli/part-runs.ts';

export interface PartEnd {
  readonly exitCode: number | null;
  readonly outputs: ReadonlyMap<string, string>;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a part from its sources as a real process that has nothing but `inputs` and `environment`.
 *
 * @param killAfterMs ends it with SIGKILL, wherever it is then
 */
export async function startPart(
  part: Part,
  inputs: Partial<Record<InputName, string>>,
  environment: Readonly<Record<string, string>> = {},
  killAfterMs?: number,
): Promise<PartEnd> {
  const scratch = await mkdtemp(join(tmpdir(), 'flakewarden-part-'));
  const outputFile = join(scratch, 'outputs');
  await writeFile(outputFile, '');
  const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
  const child = spawn(process.execPath, [fileURLToPath(new URL(`../../src/entry/${part}.ts`, import.meta.url))], {
    cwd: scratch,
    env: { ...environment, ...Object.fromEntries(variables), GITHUB_OUTPUT: outputFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text.stderr += chunk;
  });
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  const exitCode = await new Promise<number | null>((done) => {
    child.once('close', done);
  });
  clearTimeout(timer);
  const outputs = parseOutputs(await readFile(outputFile, 'utf8').catch(() => ''));
  await rm(scratch, { recursive: true, force: true });
  return { exitCode, outputs, ...text };
}

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT_CODES } from '../../core/errors.ts';
import { INPUTS, type InputName, type InputSpec } from '../../core/inputs.ts';
import type { Part } from '../../core/model/part.ts';
import { EVENT_VARIABLE } from '../../io/files/event-file.ts';
import { runPartProcess } from '../../io/process/part-process.ts';
import type { LiveView } from './live-view.ts';

/** Variables of the user's environment that every process may see: none of them is a secret. */
const HARMLESS = [
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'LC_CTYPE',
  'TMPDIR',
  'TERM',
  'COLUMNS',
  'NO_COLOR',
  'FORCE_COLOR',
  'SystemRoot',
  'NODE_EXTRA_CA_CERTS',
  'FLAKEWARDEN_DEBUG',
] as const;

/** With `--allow-proxy`: where the proxy is. Lower-case names count as well, and first. */
const PROXY = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy'] as const;

/** The secret that each part gets, by input. */
const SECRETS: { readonly [P in Part]: { readonly input: InputName; readonly variables: readonly string[] } } = {
  fetch: { input: 'github-token', variables: ['GITHUB_TOKEN', 'GH_TOKEN'] },
  classify: { input: 'anthropic-api-key', variables: ['ANTHROPIC_API_KEY'] },
  report: { input: 'github-token', variables: ['GITHUB_TOKEN', 'GH_TOKEN'] },
};

/** In development the sources run as they are; `dist/cli/index.js` starts the bundles beside it. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');

export interface PartRun {
  readonly part: Part;
  readonly inputs: ReadonlyMap<InputName, string>;
  readonly apiUrl: string | undefined;
  readonly serverUrl: string | undefined;
  /** False: the part gets no secret at all (replay, demo). */
  readonly withSecret: boolean;
  /** Absent: nobody watches. */
  readonly live?: LiveView | undefined;
}

export interface PartRunResult {
  readonly exitCode: number;
  readonly outputs: ReadonlyMap<string, string>;
}

/** Runs one part as GitHub Actions would: inputs by environment, outputs by file, in a process with its own secret only. */
export async function runPartHere(run: PartRun): Promise<PartRunResult> {
  const scratch = await mkdtemp(join(tmpdir(), 'flakewarden-'));
  const outputFile = join(scratch, 'outputs');
  // As on a runner, the file is there before the part starts.
  await writeFile(outputFile, '');
  const files = filesOf(run);
  for (const folder of files.write) await mkdir(folder, { recursive: true });
  const watched = run.live?.watch(run.part, scratch, run.inputs.get('html-output'));
  // A process that could not be started is no part that ended well.
  let exitCode: number = EXIT_CODES.bug;
  try {
    exitCode = await runPartProcess({
      part: run.part,
      bundle: fileURLToPath(new URL(FROM_SOURCE ? `../${run.part}.ts` : `../${run.part}/index.js`, import.meta.url)),
      environment: {
        ...environmentOf(run),
        GITHUB_OUTPUT: outputFile,
        ...(watched === undefined ? {} : { [EVENT_VARIABLE]: '1' }),
      },
      stdout: 'stderr',
      events: watched?.descriptor,
      files: FROM_SOURCE ? undefined : { read: files.read, write: [...files.write, scratch] },
    });
    return { exitCode, outputs: parseOutputs(await readFile(outputFile, 'utf8')) };
  } finally {
    watched?.ended(exitCode);
    await rm(scratch, { recursive: true, force: true });
  }
}

function environmentOf(run: PartRun): Record<string, string> {
  const environment: Record<string, string> = {};
  const viaProxy = run.inputs.get('allow-proxy') === 'true';
  for (const name of [...HARMLESS, ...(viaProxy ? PROXY : [])]) {
    const value = process.env[name];
    if (value !== undefined) environment[name] = value;
  }
  if (viaProxy) environment['NODE_USE_ENV_PROXY'] = '1';
  for (const [name, value] of run.inputs) environment[`INPUT_${name.toUpperCase()}`] = value;
  if (run.apiUrl !== undefined) environment['GITHUB_API_URL'] = run.apiUrl;
  if (run.serverUrl !== undefined) environment['GITHUB_SERVER_URL'] = run.serverUrl;
  const { input, variables } = SECRETS[run.part];
  const secret = variables.map((name) => process.env[name]).find((value) => value !== undefined && value !== '');
  if (run.withSecret && secret !== undefined) environment[`INPUT_${input.toUpperCase()}`] = secret;
  return environment;
}

function filesOf({ part, inputs }: PartRun): { read: readonly string[]; write: readonly string[] } {
  const folder = (name: InputName) => {
    const spec: InputSpec<unknown> = INPUTS[name];
    return resolve(inputs.get(name) ?? spec.default);
  };
  if (part !== 'classify') return { read: [], write: [] };
  return { read: [folder('evidence')], write: [folder('findings'), folder('history-output'), folder('html-output')] };
}

/** Outputs in the runner's file format: `name=value`, or `name<<MARK`, lines, `MARK`. */
export function parseOutputs(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const block = /^([a-z0-9-]+)<<(.+)$/.exec(line);
    if (block !== null) {
      const end = lines.indexOf(block[2] ?? '', i + 1);
      if (end < 0) break;
      outputs.set(block[1] ?? '', lines.slice(i + 1, end).join('\n'));
      i = end;
    } else {
      const pair = /^([a-z0-9-]+)=(.*)$/.exec(line);
      if (pair !== null) outputs.set(pair[1] ?? '', pair[2] ?? '');
    }
  }
  return outputs;
}

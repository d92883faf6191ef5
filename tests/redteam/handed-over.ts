import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sendJson, startLoopback } from '../io/anthropic/loopback.ts';
import { type Case, check, type Outcome } from './family.ts';
import type { PipelineEnd } from './pipeline.ts';
import { MODEL_KEY } from './pipeline.ts';
import { OWN_RUN, type PartEnd, runPart } from './run-part.ts';

const digest = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** The documents of a whole run, before somebody changes them, and what report and classify are told of them. */
export interface Scene {
  /** Folder with `evidence` and `findings`. */
  readonly folder: string;
  manifestSha256: string;
  findingsSha256: string;
  environment: Readonly<Record<string, string>>;
}
export type Tampering = (scene: Scene, findings: string, manifest: string) => void | Promise<void>;

export const FINDINGS = 'findings/findings.json';
export const MANIFEST = 'evidence/manifest.json';

type Files = PipelineEnd['files'];
type Reader = 'classify' | 'report';

/** Writes what a part gets to see: classify the evidence, report all of it. */
async function layOut(files: Files, folder: string, part: Reader): Promise<void> {
  for (const [path, bytes] of files) {
    if (part === 'classify' && !path.startsWith('evidence/')) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

/**
 * classify once more over the evidence of a run, with another model or none.
 *
 * @returns its findings, and the text of the issue as it previews it
 */
export async function classifyAgain(
  { files }: PipelineEnd,
  inputs: NonNullable<Parameters<typeof runPart>[1]>['inputs'],
  modelUrl?: string,
): Promise<{ readonly findings: PipelineEnd['findings']; readonly markdown: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'flakewarden-redteam-'));
  try {
    await layOut(files, folder, 'classify');
    const end = await runPart('classify', {
      environment: OWN_RUN,
      inputs: {
        ...{ evidence: join(folder, 'evidence'), findings: join(folder, 'findings') },
        ...{ 'history-output': join(folder, 'history'), 'html-output': join(folder, 'html') },
        ...{ 'manifest-sha256': digest(files.get(MANIFEST) ?? '') },
        ...(modelUrl === undefined ? {} : { 'anthropic-api-key': MODEL_KEY }),
        ...inputs,
      },
      modelUrl,
    });
    check(end.exitCode === 0, 'classify did not end well');
    const read = (name: string) => readFile(join(folder, 'findings', name), 'utf8');
    const findings = JSON.parse(await read('findings.json')) as PipelineEnd['findings'];
    return { findings, markdown: await read('flaky-issue-body.md') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a part did with changed documents, and how often it asked GitHub for anything. */
export async function after(
  files: Files,
  part: Reader,
  tamper: Tampering,
): Promise<{ end: PartEnd; requests: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'flakewarden-redteam-'));
  const github = await startLoopback((_request, response) => sendJson(response, {}, 500));
  try {
    await layOut(files, folder, part);
    const [manifest = '', findings = ''] = [MANIFEST, FINDINGS].map((path) => files.get(path)?.toString('utf8'));
    const scene = {
      ...{ folder, manifestSha256: digest(manifest), findingsSha256: digest(findings) },
      environment: { ...OWN_RUN, GITHUB_API_URL: github.url },
    };
    await tamper(scene, findings, manifest);
    const end = await runPart(part, {
      environment: scene.environment,
      inputs: {
        ...{ findings: join(folder, 'findings'), 'manifest-sha256': scene.manifestSha256 },
        ...(part === 'report'
          ? {
              ...{ manifest: join(folder, MANIFEST), 'findings-sha256': scene.findingsSha256 },
              ...{ 'github-token': 'token-of-the-double', 'report-output': join(folder, 'report') },
            }
          : {
              ...{ evidence: join(folder, 'evidence'), 'history-output': join(folder, 'history') },
              'html-output': join(folder, 'html'),
            }),
      },
    });
    return { end, requests: github.arrived.length };
  } finally {
    await github.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The part ends with the code of a document that failed its check, and nobody was asked for anything. */
async function fails(files: Files, part: Reader, tamper: Tampering): Promise<readonly Outcome[]> {
  const { end, requests } = await after(files, part, tamper);
  check(end.exitCode === 5 || (end.exitCode === 2 && end.errorCode === 'bad-input'), `it ended with ${end.exitCode}`);
  check(requests === 0, 'GitHub was asked for something');
  check(end.outputs.size === 0, 'there are outputs');
  return ['FAIL', 'SILENT'];
}

/** Makes cases in which `tamper` changes the documents of `whole`, and `part` must not accept them. */
export const failingOn =
  (whole: () => Promise<PipelineEnd>) =>
  (name: string, part: Reader, tamper: Tampering): Case => ({
    name: `${part}: ${name}`,
    expected: ['FAIL', 'SILENT'],
    run: async () => fails((await whole()).files, part, tamper),
  });

/** Findings with other content, handed over with the digest that fits: what checks behind the digest are for. */
export const rewritten =
  (change: (findings: string) => string | Uint8Array): Tampering =>
  async (scene, findings) => {
    const changed = change(findings);
    await writeFile(join(scene.folder, FINDINGS), changed);
    scene.findingsSha256 = digest(changed);
  };

/** The same for one field, by its path. */
export const field = (path: string, value: unknown): Tampering =>
  rewritten((findings) => {
    const document = JSON.parse(findings) as Record<string, unknown>;
    const [outer = '', inner] = path.split('.');
    if (inner === undefined) document[outer] = value;
    else document[outer] = { ...(document[outer] as object), [inner]: value };
    return `${JSON.stringify(document, null, 1)}\n`;
  });

/** Findings with other bytes and the digest of the true ones. */
export const swapped =
  (change: (findings: Buffer) => Uint8Array | string): Tampering =>
  async (scene, findings) =>
    writeFile(join(scene.folder, FINDINGS), change(Buffer.from(findings)));

/** True findings, told with another digest. */
export const told =
  (say: (sha256: string, scene: Scene) => string): Tampering =>
  (scene) => {
    scene.findingsSha256 = say(scene.findingsSha256, scene);
  };

export const flipped = (bytes: Buffer) => bytes.map((byte, i) => (i === 1_000 ? byte ^ 1 : byte));

/** Puts something else in the place of a file. */
export const replacedBy =
  (path: string, make: (target: string, scene: Scene) => unknown): Tampering =>
  async (scene) => {
    await rm(join(scene.folder, path), { force: true });
    await make(join(scene.folder, path), scene);
  };
export const fifo = (target: string) => check(spawnSync('mkfifo', [target]).status === 0, 'mkfifo failed');

import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FINDINGS_FILES } from '../../src/core/documents/findings.ts';
import { EVIDENCE_FILES, type Manifest, manifestSchema } from '../../src/core/documents/manifest.ts';
import { DocumentError } from '../../src/core/errors.ts';
import { REPORT_FILE } from '../../src/core/html-report/html.ts';
import { OPTIONS } from '../core/render/sample.ts';
import { startActionsHistory } from '../fakes/actions-history/server.ts';
import { startGitHub } from '../io/github/emulated-github.ts';
import { evidenceOf, pytestLog } from '../steps/classify/evidence.ts';
import { classifyAfter, TOKEN } from './fetch-run.ts';
import { fetchRouteOf, fetchWorld } from './fetch-world.ts';
import { type IssueState, issueFaults } from './invariants.ts';
import { modelRouteOf, startService } from './model-world.ts';
import type { PartProcess } from './part-process.ts';
import type { ProxyOptions } from './proxy.ts';
import { issuesAt, makePlace, renamedTo, reportRouteOf, type Scenario } from './report-world.ts';

/** A part as a process, in a folder and before a service of its own. */
export interface Setting {
  readonly process: Omit<PartProcess, 'environment' | 'onStart'>;
  /** Variable that takes the address of the service. */
  readonly addressIn: string;
  readonly service: Pick<ProxyOptions, 'target' | 'routeOf' | 'rename'>;
  /**
   * What is wrong with what lies there, after whatever has happened to the part.
   *
   * @param isDone it said that it is done
   */
  check(isDone: boolean): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A kind of process to break; each case gets a fresh setting. */
export interface Subject {
  /** As the matrix names it. */
  readonly name: string;
  open(): Promise<Setting>;
  close(): Promise<void>;
}

const scratch = () => mkdtemp(join(tmpdir(), 'flakewarden-faults-'));

export async function fetchSubject(): Promise<Subject> {
  const world = fetchWorld(false);
  const double = await startActionsHistory(world.history, { token: TOKEN, oracle: false });
  const { owner, name } = world.history.repository;
  const open = async (): Promise<Setting> => {
    const folder = await scratch();
    const evidence = join(folder, 'evidence');
    return {
      process: {
        script: '../../src/entry/fetch.ts',
        inputs: {
          ...{ repository: `${owner}/${name}`, 'github-token': TOKEN, until: '2026-11-14T00:00:00Z', evidence },
          ...{ reports: 'junit', annotations: 'true', 'min-runs': '1' },
        },
      },
      addressIn: 'GITHUB_API_URL',
      service: {
        target: (path) => (/^\/(?:job-logs|artifacts)\//.test(path) ? double.blobUrl : double.apiUrl),
        routeOf: (method, path) => `${method} ${fetchRouteOf(method, path)}`,
      },
      check: (isDone) => evidenceFaults(evidence, isDone, () => classifyAfter({ ...world, ownRunId: '0' }, evidence)),
      close: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
    };
  };
  return { name: 'fetch', open, close: () => double.close() };
}

/** Evidence is whole, or the next part refuses it. */
export async function evidenceFaults(folder: string, isDone: boolean, next: () => Promise<unknown>): Promise<string[]> {
  const manifest = await manifestIn(folder);
  if (isDone && manifest?.completeness.complete !== true) return ['said done, and the evidence is not whole'];
  try {
    await next();
    return manifest === undefined ? ['classify took half a hand-over'] : [];
  } catch (error) {
    if (!(error instanceof DocumentError)) return ['classify does not refuse half a hand-over as such'];
    return isDone ? ['classify refuses whole evidence'] : [];
  }
}

async function manifestIn(folder: string): Promise<Manifest | undefined> {
  const path = join(folder, EVIDENCE_FILES.manifest);
  return existsSync(path) ? manifestSchema.parse(JSON.parse(await readFile(path, 'utf8'))) : undefined;
}

export async function reportSubject(scenario: Scenario): Promise<Subject> {
  const github = await startGitHub();
  const documents = await scratch();
  const { manifest, findings, preview } = scenario.files;
  await mkdir(join(documents, 'findings'));
  await writeFile(join(documents, EVIDENCE_FILES.manifest), manifest.bytes);
  await writeFile(join(documents, 'findings', FINDINGS_FILES.findings), findings.bytes);
  await writeFile(join(documents, 'findings', FINDINGS_FILES.preview), preview.bytes);
  let places = 0;
  let expected: readonly IssueState[] | undefined;
  const open = async (): Promise<Setting> => {
    places += 1;
    const place = await makePlace(github, `place-${places}`, scenario);
    const before = await issuesAt(place);
    const output = await scratch();
    return {
      process: {
        script: '../../src/entry/report.ts',
        inputs: {
          ...{ 'github-token': github.writer, manifest: join(documents, EVIDENCE_FILES.manifest) },
          ...{ findings: join(documents, 'findings'), 'report-output': join(output, 'report') },
          ...{ 'author-login': github.bot.login, 'author-id': github.bot.id, title: 'Flaky tests' },
          ...{ 'max-findings': String(OPTIONS.maxFindings), 'closing-line': OPTIONS.closingLine },
          'issue-key': OPTIONS.issueKey,
        },
      },
      addressIn: 'GITHUB_API_URL',
      service: { target: () => github.url, rename: renamedTo(place.name), routeOf: reportRouteOf },
      check: async (isDone) => {
        const after = await issuesAt(place);
        // The first one that ends undisturbed shows what is right; `report-matrix.ts` knows it independently.
        if (isDone) expected ??= after;
        const right = expected ?? after;
        const end = { writes: 0, isBlind: false, error: isDone ? undefined : 'killed' };
        return issueFaults({ before, after, restarted: isDone ? after : right, expected: right, ...end });
      },
      close: () => rm(output, { recursive: true, force: true }),
    };
  };
  return {
    name: `report: ${scenario.name}`,
    open,
    close: async () => {
      await github.close();
      await rm(documents, { recursive: true });
    },
  };
}

const VICTIM = 'kept';

/** Leaves links to a file of somebody else where the page and its unfinished copy will be written. */
async function plantLinks(folder: string, page: string): Promise<string> {
  const victim = join(folder, 'victim');
  await writeFile(victim, VICTIM);
  await mkdir(dirname(page));
  for (const path of [page, `${page}.partial`]) await symlink(victim, path);
  return victim;
}

/** A document is there when its part says so, and is whole and the same every time whenever it is there. */
function differs(name: string, isDone: boolean, text: string | undefined, whole: string | undefined): string[] {
  if (text === undefined) return isDone ? [`said done, and the ${name} is not there`] : [];
  return text === whole ? [] : [`the ${name} is not whole, or not the same every time`];
}

/** Undefined for a link, and for nothing. */
async function ownFile(path: string): Promise<string | undefined> {
  const isFile = (await lstat(path).catch(() => undefined))?.isFile() === true;
  return isFile ? readFile(path, 'utf8') : undefined;
}

/** @param withModel with the model's service, whose address the real entry takes from nobody */
export async function classifySubject(withModel: boolean): Promise<Subject> {
  const service = await startService();
  const evidence = await scratch();
  const id = 'tests/test_queue.py::test_drains';
  const { files } = evidenceOf({ runs: [[{ log: pytestLog([id]) }, { attempt: 2 }]] });
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(evidence, path)), { recursive: true });
    await writeFile(join(evidence, path), bytes);
  }
  let whole: string | undefined;
  let wholePage: string | undefined;
  const open = async (): Promise<Setting> => {
    const folder = await scratch();
    const findings = join(folder, 'findings');
    const written = join(findings, FINDINGS_FILES.findings);
    const page = join(folder, 'html', REPORT_FILE);
    const victim = await plantLinks(folder, page);
    return {
      process: {
        script: withModel ? 'classify-process.ts' : '../../src/entry/classify.ts',
        inputs: {
          ...{ evidence, findings, 'history-output': join(folder, 'history') },
          'html-output': join(folder, 'html'),
        },
      },
      addressIn: withModel ? 'INPUT_SERVICE' : 'UNUSED',
      service: {
        target: () => service.url,
        routeOf: (method, path) => `${method} ${modelRouteOf(method, path)}`,
      },
      check: async (isDone) => {
        const text = existsSync(written) ? await readFile(written, 'utf8') : undefined;
        const html = await ownFile(page);
        // The first one that ends undisturbed shows what is right.
        if (isDone) {
          whole ??= text;
          wholePage ??= html;
        }
        return [
          ...((await readFile(victim, 'utf8')) === VICTIM ? [] : ['a link was followed']),
          ...(text !== undefined && html === undefined ? ['findings are there without their page'] : []),
          ...differs('findings', isDone, text, whole),
          ...differs('page', isDone, html, wholePage),
        ];
      },
      close: () => rm(folder, { recursive: true, force: true }),
    };
  };
  return {
    name: withModel ? 'classify with a model' : 'classify',
    open,
    close: async () => {
      await service.close();
      await rm(evidence, { recursive: true });
    },
  };
}

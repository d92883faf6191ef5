import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HistoryBuilder } from '../fakes/actions-history/builder.ts';
import { startActionsHistory } from '../fakes/actions-history/server.ts';
import { zip } from '../fakes/actions-history/zip.ts';
import { interfaceHistory } from './interface-history.ts';
import { startPart } from './part.ts';
import { type PlainHistory, writeEvidence } from './third-party.ts';

type Json = Readonly<Record<string, unknown>>;

let out: string;

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'flakewarden-interface-'));
});

afterEach(async () => {
  await rm(out, { recursive: true, force: true });
});

/** The same history by way of GitHub: its double, then fetch. */
async function fetchEvidence(folder: string, history: PlainHistory): Promise<void> {
  const builder = new HistoryBuilder();
  const workflows = new Map(
    [...new Set(history.runs.map((run) => run.workflow))].map((path) => [path, builder.workflow(path)]),
  );
  for (const run of history.runs) {
    const reports = run.attempts.flat().flatMap((job) => job.report ?? []);
    const workflow = workflows.get(run.workflow);
    builder.run({
      ...{ event: run.event, headBranch: run.branch, headSha: run.commit, createdAt: run.createdAt },
      ...(workflow === undefined ? {} : { workflow }),
      attempts: run.attempts.map((jobs) =>
        jobs.map(({ name, conclusion, log }) => ({
          ...{ name, conclusion },
          ...(conclusion === 'failure' ? { log: log ?? 'missing' } : {}),
        })),
      ),
      artifacts: reports.map((report) => ({ name: 'test-results', zip: zip({ 'junit.xml': report }) })),
    });
  }
  const double = await startActionsHistory(builder.history(), { token: 'read-token' });
  try {
    const inputs = { 'github-token': 'read-token', repository: 'acme/widgets', reports: 'test-results' };
    const fetch = await startPart(
      'fetch',
      { ...inputs, until: history.until, evidence: folder },
      { GITHUB_API_URL: double.apiUrl },
    );
    expect([fetch.exitCode, fetch.stderr.includes('error')]).toEqual([0, false]);
  } finally {
    await double.close();
  }
}

async function classify(evidence: string, name: string): Promise<Json> {
  const findings = join(out, name, 'findings');
  const end = await startPart('classify', {
    ...{ evidence, findings, 'history-output': join(out, name, 'history') },
    'html-output': join(out, name, 'html'),
  });
  expect([end.exitCode, end.stderr.includes('error')]).toEqual([0, false]);
  return readJson(join(findings, 'findings.json'));
}

async function readJson(path: string): Promise<Json> {
  return JSON.parse(await readFile(path, 'utf8')) as Json;
}

/** What classify decided; runs and jobs by when and what they were, because their ids are each writer's own. */
function verdicts(findings: Json, manifest: Json): unknown {
  const runs = new Map((manifest['runs'] as Json[]).map((run) => [run['id'], `run of ${String(run['createdAt'])}`]));
  const jobs = new Map(
    (manifest['jobs'] as Json[]).map((job) => [
      job['id'],
      [runs.get(job['runId']), job['attempt'], job['name']].join(', '),
    ]),
  );
  const { findings: listed, tests, infrastructure, regressions, gone, looked, window, completeness } = findings;
  const text = JSON.stringify({ listed, tests, infrastructure, regressions, gone, looked, window, completeness });
  return JSON.parse(text, (key, value: unknown) => {
    if (key === 'runId') return runs.get(value);
    return key === 'jobId' ? jobs.get(value) : value;
  }) as unknown;
}

test('evidence that somebody else assembled gives the verdicts of the pipeline', { timeout: 60_000 }, async () => {
  const history = interfaceHistory();
  const [theirs, ours] = [join(out, 'theirs'), join(out, 'ours')];
  await mkdir(theirs);
  await writeEvidence(theirs, history);
  await fetchEvidence(ours, history);
  const findings = await classify(theirs, 'from-theirs');
  const expected = verdicts(await classify(ours, 'from-ours'), await readJson(join(ours, 'manifest.json')));
  expect(verdicts(findings, await readJson(join(theirs, 'manifest.json')))).toEqual(expected);
  const confirmed = (findings['findings'] as Json[]).filter((finding) => finding['state'] === 'confirmed');
  const tests = confirmed.map(({ test }) => `${String((test as Json)['job'])} ${String((test as Json)['id'])}`);
  expect(tests.toSorted()).toEqual([
    'nightly tests/test_shop.py::test_3',
    'test tests/test_shop.py::test_1',
    'test tests/test_shop.py::test_2',
  ]);
});

/** Fenced blocks of the document, by language. */
async function examples(): Promise<ReadonlyMap<string, string>> {
  const page = await readFile(new URL('../../.github/EVIDENCE.md', import.meta.url), 'utf8');
  return new Map(
    [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => [language ?? '', text ?? '']),
  );
}

test('the example of the document is accepted, with the digests that its script writes', {
  timeout: 60_000,
}, async () => {
  const blocks = await examples();
  const evidence = join(out, 'evidence');
  const files = { json: 'manifest.json', text: 'logs/5001.log', xml: 'reports/5002.xml' };
  for (const [language, path] of Object.entries(files)) {
    await mkdir(dirname(join(evidence, path)), { recursive: true });
    await writeFile(join(evidence, path), blocks.get(language) ?? '');
  }
  await writeFile(join(out, 'list-files.mjs'), blocks.get('js') ?? '');
  await promisify(execFile)(process.execPath, [join(out, 'list-files.mjs'), evidence]);
  const findings = await classify(evidence, 'from-example');
  const judged = (findings['tests'] as Json[]).map(({ test, state, failed, executions }) => ({
    test,
    state,
    failed,
    executions,
  }));
  const identity = { framework: 'pytest', suite: null, file: 'tests/test_queue.py', job: 'test', cells: ['3.12'] };
  const place = { id: 'tests/test_queue.py::test_drains', workflow: '.github/workflows/ci.yml' };
  // Two executions in which its outcome is known: the report of the second lists it as passed.
  expect(judged).toEqual([{ test: { ...identity, ...place }, state: 'confirmed', failed: 1, executions: 2 }]);
});

test('a folder that is not right is refused with the place and what to do', { timeout: 60_000 }, async () => {
  const evidence = join(out, 'evidence');
  await mkdir(evidence);
  await writeEvidence(evidence, interfaceHistory());
  const manifest = await readJson(join(evidence, 'manifest.json'));
  const [first, ...rest] = manifest['runs'] as Json[];
  await writeFile(
    join(evidence, 'manifest.json'),
    JSON.stringify({ ...manifest, runs: [{ ...first, head_sha: 'x' }, ...rest] }),
  );
  const end = await startPart('classify', {
    evidence,
    findings: join(out, 'findings'),
    'history-output': join(out, 'history'),
    'html-output': join(out, 'html'),
  });
  expect([end.exitCode, end.stderr.split('\n').filter((line) => line.startsWith('error: '))]).toEqual([
    5,
    [
      'error: manifest.json is refused: runs[0] has 1 unknown, of the keys id, workflowId, event, branch, headSha, createdAt, attempts. ' +
        'Nothing was written. Run all parts again, in one version of flakewarden; .github/EVIDENCE.md describes evidence of your own. [malformed-document]',
    ],
  ]);
});

test('the document names every key of the manifest', async () => {
  const page = await readFile(fileURLToPath(new URL('../../.github/EVIDENCE.md', import.meta.url)), 'utf8');
  const evidence = join(out, 'evidence');
  await fetchEvidence(evidence, interfaceHistory());
  const { requests, ...manifest } = await readJson(join(evidence, 'manifest.json'));
  const keys = new Set(Object.keys(requests as Json));
  JSON.parse(JSON.stringify(manifest), (key, value: unknown) => {
    if (/^[a-z]/i.test(key)) keys.add(key);
    return value;
  });
  expect([...keys].filter((key) => !page.includes(key))).toEqual([]);
});

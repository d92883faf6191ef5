import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Part } from '../../src/core/model/part.ts';
import { type LiveView, openLiveView } from '../../src/entry/cli/live-view.ts';
import { runPartProcess } from '../../src/io/process/part-process.ts';
import { type SentEvent, watchEvents } from '../io/live/watch-events.ts';
import { ROOT } from '../meta/project-files.ts';

let folder = '';
let live: LiveView;
let said = '';

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'flakewarden-live-')));
  said = '';
  live = await openLiveView({
    command: 'run',
    parts: ['fetch', 'classify'],
    port: undefined,
    isTerminal: false,
    write: (text) => {
      said += text;
    },
  });
});
afterEach(async () => {
  await live.close();
  rmSync(folder, { recursive: true, force: true });
});

function source(path: string): string {
  return pathToFileURL(join(ROOT, path)).href;
}

/** A part with `main` as its body. */
function partScript(part: Part, main: string): string {
  const script = join(folder, 'part.ts');
  writeFileSync(
    script,
    `import { writeFileSync, writeSync } from 'node:fs';
import { runPart } from '${source('src/entry/run-part.ts')}';
import { createPlainRunner } from '${source('src/io/actions/plain-runner.ts')}';
import { say } from '${source('src/core/ports.ts')}';
void [say, writeFileSync, writeSync];
await runPart('${part}', createPlainRunner, async ({ progress, openAudit }) => {
  void [progress, openAudit];
  ${main}
});
`,
  );
  return script;
}

interface Run {
  readonly environment?: Readonly<Record<string, string>>;
  /** False: it is told to say what it does, but given nothing to write to. */
  readonly watched?: boolean;
}

/** Runs it as the command line does, classify under the permission model, and returns everything that the page was told. */
async function run(part: Part, main: string, { environment = {}, watched = true }: Run = {}) {
  const page = await watchEvents(live.address);
  await page.take(1);
  const watch = live.watch(part, folder, undefined);
  const exitCode = await runPartProcess({
    part,
    bundle: partScript(part, main),
    environment: { FLAKEWARDEN_LIVE: '1', NODE_NO_WARNINGS: '1', ...environment },
    stdout: 'stderr',
    events: watched ? watch.descriptor : undefined,
    files: { read: [ROOT, folder], write: [join(folder, 'out')] },
  });
  watch.ended(exitCode);
  live.ended(exitCode);
  const events: SentEvent[] = [];
  const isLast = ({ data }: SentEvent) => (data as { kind: string }).kind === 'run-ended';
  while (!events.some(isLast)) events.push(...(await page.take(1)));
  page.end();
  return events.map(({ data }) => {
    const { at, ...event } = data as { at: number };
    expect(at).toBeGreaterThanOrEqual(0);
    return event;
  });
}

const ENTRY = { method: 'GET', route: '/repos/{owner}/{repo}', status: 200, bytes: 64 };
const SAYS_ALL = `
  progress.stage(say\`reading the list of runs\`);
  const audit = openAudit(process.env.AUDIT ?? '');
  audit.record(${JSON.stringify(ENTRY)});
  progress.requests?.(1, 800, 4999);
  progress.step(1, 2);
  audit.record(${JSON.stringify({ ...ENTRY, status: 404 })});
  progress.warn(say\`\${2} objects could not be read\`);
  progress.stage(say\`reading \${3} logs\`);`;

test.each(['fetch', 'classify'] as const)('what %s says and calls arrives in its order', async (part) => {
  mkdirSync(join(folder, 'out'));
  const audit = join(folder, 'out/audit.jsonl');
  const events = await run(part, SAYS_ALL, { environment: { AUDIT: audit } });
  const lines = readFileSync(audit, 'utf8').trim().split('\n');
  const entries = lines.map((line) => JSON.parse(line) as { part: string });
  expect(entries.map((entry) => entry.part)).toEqual([part, part]);
  expect(events).toEqual([
    { part, kind: 'part-started' },
    { part, kind: 'stage', text: 'reading the list of runs' },
    { part, kind: 'call', entry: entries[0] },
    { part, kind: 'requests', spent: 1, budget: 800, left: 4999 },
    { part, kind: 'step', done: 1, total: 2 },
    { part, kind: 'call', entry: entries[1] },
    { part, kind: 'warning', text: '2 objects could not be read' },
    { part, kind: 'stage', text: 'reading 3 logs' },
    { part, kind: 'part-ended', exitCode: 0 },
    { kind: 'run-ended', exitCode: 0 },
  ]);
});

test('a part that is killed has said everything', async () => {
  const main = `progress.stage(say\`reading \${3} logs\`); process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});`;
  expect(await run('fetch', main)).toEqual([
    { part: 'fetch', kind: 'part-started' },
    { part: 'fetch', kind: 'stage', text: 'reading 3 logs' },
    { part: 'fetch', kind: 'part-ended', exitCode: 3 },
    { kind: 'run-ended', exitCode: 3 },
  ]);
});

test.each([
  ['markup', `'{"kind":"stage","text":"<b>"}\\n'`],
  ['no JSON', `'x\\n'`],
  ['bytes that are no text', `Buffer.from([0xff, 0xfe, 0x0a])`],
  ['a line without end', `'x'.repeat(1e6)`],
  ['what only its parent may say', `'{"kind":"part-ended","exitCode":0}\\n'`],
])('a part that says %s is not heard again, and its work goes on', async (_name, rubbish) => {
  const main = `writeSync(3, ${rubbish}); progress.stage(say\`reading the list of runs\`);`;
  expect(await run('fetch', main)).toEqual([
    { part: 'fetch', kind: 'part-started' },
    { part: 'fetch', kind: 'refused' },
    { part: 'fetch', kind: 'part-ended', exitCode: 0 },
    { kind: 'run-ended', exitCode: 0 },
  ]);
  expect(said.match(/^warning: .*$/gm)).toEqual([
    'warning: fetch told the page what no part says; no more of it is shown',
  ]);
});

const SILENT = [
  { part: 'fetch', kind: 'part-started' },
  { part: 'fetch', kind: 'part-ended', exitCode: 0 },
  { kind: 'run-ended', exitCode: 0 },
];

test('a part that was given nothing to write to says nothing', async () => {
  expect(await run('fetch', 'progress.stage(say`reading the list of runs`);', { watched: false })).toEqual(SILENT);
});

test('a part writes to nothing but a plain file, whatever its fourth descriptor is', async () => {
  const script = partScript('fetch', 'progress.stage(say`reading the list of runs`);');
  const part = spawn(process.execPath, ['--no-warnings', script], {
    env: { FLAKEWARDEN_LIVE: '1' },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [said, told] = part.stdio.slice(2).map((stream) => text(stream as Readable));
  expect([await said, await told]).toEqual(['reading the list of runs\n', '']);
});

test('a part that was not asked says nothing, and neither does one on Actions', async () => {
  mkdirSync(join(folder, 'out'));
  const notAsked = { AUDIT: join(folder, 'out/audit.jsonl'), FLAKEWARDEN_LIVE: '' };
  expect(await run('fetch', SAYS_ALL, { environment: notAsked })).toEqual(SILENT);
  rmSync(join(folder, 'events'));
  const onActions = { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'github-hosted' };
  const asked = { ...notAsked, ...onActions, FLAKEWARDEN_LIVE: '1' };
  expect(await run('fetch', SAYS_ALL, { environment: asked })).toEqual(SILENT);
  expect(readFileSync(notAsked.AUDIT, 'utf8').split('\n')).toHaveLength(5);
});

test('a part goes on to its end when the process that watches is gone', async () => {
  const script = partScript(
    'fetch',
    `const parent = process.ppid;
  progress.stage(say\`reading the list of runs\`);
  writeFileSync('${join(folder, 'begun')}', String(process.pid));
  while (process.ppid === parent) await new Promise((resolve) => setTimeout(resolve, 5));
  for (let step = 0; step < 5_000; step++) progress.stage(say\`reading \${step} logs\`);
  writeFileSync('${join(folder, 'done')}', 'done');`,
  );
  writeFileSync(
    join(folder, 'parent.ts'),
    `import { openSync } from 'node:fs';
import { runPartProcess } from '${source('src/io/process/part-process.ts')}';
await runPartProcess({ part: 'fetch', bundle: ${JSON.stringify(script)}, environment: { FLAKEWARDEN_LIVE: '1' },
  stdout: 'stderr', events: openSync('${join(folder, 'events')}', 'ax+') });
`,
  );
  const parent = spawn(process.execPath, ['--no-warnings', join(folder, 'parent.ts')], { stdio: 'ignore' });
  await expect.poll(() => existsSync(join(folder, 'begun')), { timeout: 15_000 }).toBe(true);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  await expect.poll(() => existsSync(join(folder, 'done')), { timeout: 15_000 }).toBe(true);
});

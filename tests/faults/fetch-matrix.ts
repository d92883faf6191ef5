import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVIDENCE_FILES, type Manifest } from '../../src/core/documents/manifest.ts';
import { DocumentError, FlakewardenError } from '../../src/core/errors.ts';
import { startActionsHistory } from '../fakes/actions-history/server.ts';
import { auditOf, classifyAfter, runFetch, type Said, TOKEN } from './fetch-run.ts';
import { type FetchWorld, fetchRouteOf, fetchWorld, LISTS_WITH_TOTAL, UNCHECKED } from './fetch-world.ts';
import { boundFaults, type Collected, endFaults, gapFaults, type Objects, toldFaults } from './invariants.ts';
import { type Case, faultsFor, type Matrix, MODES, MOST_MS, type Mode, strikes } from './matrix.ts';
import { closedOrigin, type Proxy, startProxy } from './proxy.ts';
import { refusingFetch } from './refusing-fetch.ts';
import { FAULTS, type Fault } from './strikes.ts';

/** A read is sent at most three times, and once more after a rate limit. */
const MOST_REPEATS = 4;

/** One repository, and how fetch is asked to read it. */
interface Ground {
  readonly world: FetchWorld;
  readonly apiUrl: string;
  readonly blobUrl: string;
  readonly closed: string;
  /** Empty: all workflows. */
  readonly workflows: string;
}

interface Trial {
  readonly ground: Ground;
  readonly route: string;
  readonly fault: Fault | undefined;
  readonly mode: Mode;
}

interface Fetched {
  readonly collected: Collected;
  readonly manifest: Manifest | undefined;
  readonly proxy: Proxy;
  readonly error: unknown;
  readonly said: Said;
  readonly audit: string;
  readonly folder: string;
  readonly ms: number;
}

/** Fetch and every request that it sends. The doubles are to be closed when the cases have run. */
export async function fetchMatrix(): Promise<Matrix> {
  const closed = await closedOrigin();
  const small = await serve(fetchWorld(false));
  const long = await serve(fetchWorld(true));
  const cases: Case[] = [];
  const seen = new Set<string>();
  for (const [served, workflows] of [
    [small, ''],
    [small, 'ci.yml'],
    [long, ''],
  ] as const) {
    const ground = { ...served, closed, workflows };
    const without = await fetchUnder({ ground, route: '', fault: undefined, mode: 'once' });
    await rm(without.folder, { recursive: true });
    if (without.error !== undefined) throw new Error('fetch fails without any fault', { cause: without.error });
    for (const route of new Set(without.proxy.arrived)) {
      // Once is enough for a route that several ways of reading have.
      if (seen.has(route)) continue;
      seen.add(route);
      const kind = { isList: LISTS_WITH_TOTAL.has(route), isUnchecked: UNCHECKED.has(route) };
      for (const fault of faultsFor(FAULTS, kind)) {
        cases.push(...MODES.map((mode) => caseOf({ ground, route, fault, mode }, without)));
      }
    }
  }
  return { cases, close: async () => void (await Promise.all([small.close(), long.close()])) };
}

async function serve(world: FetchWorld) {
  const double = await startActionsHistory(world.history, { token: TOKEN, oracle: false });
  return { world, apiUrl: double.apiUrl, blobUrl: double.blobUrl, close: () => double.close() };
}

function caseOf(trial: Trial & { readonly fault: Fault }, without: Fetched): Case {
  const { route, fault, mode } = trial;
  return {
    ...{ part: 'fetch', route, fault: fault.name, mode },
    run: async () => {
      const seen = await fetchUnder(trial);
      try {
        const violations = await violationsOf(trial, without, seen);
        return { ended: endOf(seen), requests: seen.proxy.arrived.length, violations };
      } finally {
        // A request that was still open when the part ended may yet write its line into the audit trail.
        await rm(seen.folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}

async function fetchUnder({ ground, route, fault, mode }: Trial): Promise<Fetched> {
  const folder = await mkdtemp(join(tmpdir(), 'flakewarden-faults-'));
  const proxy = await startProxy({
    target: (path) => (/^\/(?:job-logs|artifacts)\//.test(path) ? ground.blobUrl : ground.apiUrl),
    routeOf: fetchRouteOf,
    strikeAt: (at, nth) => (at === route && strikes(mode, nth) ? fault?.strike : undefined),
  });
  const said: Said = { sentences: [] };
  const started = performance.now();
  let asked = 0;
  const fetch = refusingFetch(ground.closed, (method, path) => {
    if (fault === undefined || fault.strike !== undefined || fetchRouteOf(method, path) !== route) return false;
    asked += 1;
    return strikes(mode, asked);
  });
  const run = {
    ...{ world: ground.world, apiUrl: proxy.url, folder, fetch, isSlow: fault?.slow === true },
    workflows: ground.workflows,
  };
  let manifest: Manifest | undefined;
  let error: unknown;
  try {
    manifest = await runFetch(run, said);
  } catch (thrown) {
    error = thrown;
  }
  const ms = performance.now() - started;
  await proxy.close();
  const collected = { objects: await objectsOf(manifest, folder), completeness: manifest?.completeness ?? NOTHING };
  return { collected, manifest, proxy, error, said, audit: await auditOf(folder), folder, ms };
}

const NOTHING = { complete: false, gaps: [] };

function endOf({ error, manifest, collected }: Fetched): string {
  if (error instanceof FlakewardenError) return `${error.code} (${error.exitCode})`;
  if (manifest === undefined) return 'bug (3)';
  const gaps = collected.completeness.gaps.map(({ subject, reason, count }) => `${subject} ${reason} ${count}`);
  return gaps.length === 0 ? 'whole' : gaps.join(', ');
}

async function objectsOf(manifest: Manifest | undefined, folder: string): Promise<Objects[]> {
  if (manifest === undefined) return [];
  const digest = async (path: string) =>
    createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex');
  const file = async (kind: Objects['kind'], path: string): Promise<Objects[]> =>
    manifest.files.some((one) => one.path === path) ? [{ kind, text: `${path} ${await digest(path)}` }] : [];
  return [
    ...manifest.runs.map((run): Objects => ({ kind: 'run', text: `run ${run.id} ${run.headSha}` })),
    ...manifest.jobs.map((job): Objects => ({ kind: 'job', text: `job ${job.id} ${job.conclusion}` })),
    ...(await Promise.all(manifest.logs.map(({ path }) => file('log', path)))).flat(),
    ...(await Promise.all(manifest.reports.map(({ path }) => file('report', path)))).flat(),
    ...(await file('annotations', EVIDENCE_FILES.annotations)),
    ...(await file('history', EVIDENCE_FILES.history)),
    ...(await file('codeowners', EVIDENCE_FILES.codeowners)),
  ];
}

async function violationsOf({ ground, route, fault }: Trial, without: Fetched, seen: Fetched): Promise<string[]> {
  const { sentences } = seen.said;
  const text = seen.manifest === undefined ? '' : JSON.stringify(seen.manifest);
  const requests = without.proxy.arrived.length * MOST_REPEATS;
  const found = [
    ...endFaults({ error: seen.error, texts: [...sentences, seen.audit, text] }),
    ...boundFaults({ requests: seen.proxy.arrived.length, ms: seen.ms }, { requests, ms: MOST_MS }),
  ];
  if (seen.manifest === undefined) return [...found, ...(await halfFaults(ground, seen.folder))];
  const next = await classifyAfter(ground.world, seen.folder);
  const { completeness } = next.findings;
  const told = toldFaults(seen.manifest.completeness, completeness, next.preview);
  const none = fault?.name === NOT_THERE ? SAYS_NONE.get(route) : undefined;
  const some = ({ collected }: Fetched) => collected.objects.filter(({ kind }) => kind !== none);
  const before = { ...without.collected, objects: some(without) };
  return [...found, ...gapFaults(before, { objects: some(seen), completeness }), ...told];
}

const NOT_THERE = '404';
/** There is nothing of the kind, and nothing is missing, where these are answered with 404. */
const SAYS_NONE: ReadonlyMap<string, Objects['kind']> = new Map([
  ['codeowners', 'codeowners'],
  ['annotations', 'annotations'],
]);

/** What a fetch that failed leaves is nothing that classify takes. */
async function halfFaults(ground: Ground, folder: string): Promise<string[]> {
  const found = existsSync(join(folder, EVIDENCE_FILES.manifest)) ? ['failed, and left a manifest'] : [];
  try {
    await classifyAfter(ground.world, folder);
    return [...found, 'classify took half a hand-over'];
  } catch (error) {
    return error instanceof DocumentError ? found : [...found, 'classify does not refuse half a hand-over as such'];
  }
}

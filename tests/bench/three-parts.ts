import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RecordedRequest, startActionsHistory } from '../fakes/actions-history/server.ts';
import { routeOf } from '../fakes/openapi.ts';
import { benchHistory, neededObjects, UNTIL } from './bench-history.ts';
import { type Ended, runBundle } from './part-process.ts';
import { readOneByOne } from './yardstick.ts';

/** "Done when" 5 of issue 2. */
const LATENCY_MS = 80;
const MAX_REQUESTS_PER_OBJECT = 1.2;
const MIN_SPEED_UP = 6;
const MAX_CONCURRENT = 10;
/** Any text: the double takes this one and no other. */
const TOKEN = 'bench-token';

/** Runs all three parts over the double, then the same reads one by one, and returns what missed its limit. */
export async function benchThreeParts(dist: string): Promise<readonly string[]> {
  const history = benchHistory();
  // Without the oracle, whose work would be measured as the parts': tests/steps/fetch checks the same requests with it.
  const double = await startActionsHistory(history, { latencyMs: LATENCY_MS, token: TOKEN, oracle: false });
  const folder = mkdtempSync(join(tmpdir(), 'flakewarden-bench-'));
  try {
    const parts = await runParts(dist, double.apiUrl, folder);
    const requests = [...double.requests];
    const concurrent = double.maxConcurrent();
    const failedParts = Object.entries(parts).filter(([, ended]) => ended.code !== 0);
    for (const [name, ended] of failedParts) console.log(`${name} ended with ${ended.code}:\n${ended.output}`);
    const sequentialMs = await readOneByOne(double.apiUrl, TOKEN, requests);
    const problems = report({ parts, requests, concurrent, sequentialMs, needed: neededObjects(history) });
    return [...failedParts.map(([name]) => `${name} did not end well`), ...problems];
  } finally {
    await double.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runParts(dist: string, apiUrl: string, cwd: string): Promise<Readonly<Record<string, Ended>>> {
  const [owner, name] = ['acme', 'widgets'];
  const environment = {
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
  };
  const run = (bundle: string, inputs: Record<string, string>) => runBundle({ dist, bundle, inputs, environment, cwd });
  return {
    fetch: await run('fetch', { 'github-token': TOKEN, until: UNTIL }),
    classify: await run('classify', {}),
    report: await run('report', { 'github-token': TOKEN, 'dry-run': 'true' }),
  };
}

interface Measured {
  readonly parts: Readonly<Record<string, Ended>>;
  readonly requests: readonly RecordedRequest[];
  readonly concurrent: number;
  readonly sequentialMs: number;
  readonly needed: ReturnType<typeof neededObjects>;
}

/** Prints the figures and returns those that missed their limit. */
function report({ parts, requests, concurrent, sequentialMs, needed }: Measured): string[] {
  const api = requests.filter((request) => request.host === 'api');
  const objects = needed.lists + needed.jobs + needed.logs;
  const perObject = api.length / objects;
  const totalMs = Object.values(parts).reduce((sum, ended) => sum + ended.ms, 0);
  const speedUp = sequentialMs / totalMs;
  console.log('Three parts over a loopback double');
  for (const [name, ended] of Object.entries(parts)) console.log(`  ${name.padEnd(10)} ${seconds(ended.ms)}`);
  for (const [route, count] of countBy(api)) console.log(`  ${String(count).padStart(5)} × GET ${route}`);
  console.log(`  needed objects ${objects}: ${needed.lists} list pages, ${needed.jobs} job pages, ${needed.logs} logs`);
  console.log(`  requests per needed object ${perObject.toFixed(2)} (at most ${MAX_REQUESTS_PER_OBJECT})`);
  console.log(`  the same reads one by one ${seconds(sequentialMs)}, all three parts ${seconds(totalMs)}`);
  console.log(`  faster by ${speedUp.toFixed(1)} (at least ${MIN_SPEED_UP})`);
  console.log(`  open at once ${concurrent} (at most ${MAX_CONCURRENT})`);
  return [
    ...(perObject <= MAX_REQUESTS_PER_OBJECT ? [] : ['too many requests per needed object']),
    // Fewer than needed means that something was not read at all.
    ...(perObject >= 1 ? [] : ['not everything that is needed was read']),
    ...(speedUp >= MIN_SPEED_UP ? [] : ['not fast enough against one by one']),
    ...(concurrent <= MAX_CONCURRENT ? [] : ['too many requests open at once']),
  ];
}

function countBy(requests: readonly RecordedRequest[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { method, path } of requests) {
    const route = routeOf(method, path) ?? 'unknown';
    counts.set(route, (counts.get(route) ?? 0) + 1);
  }
  return counts;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}

import type { AuditEntry } from '../../src/core/documents/audit.ts';
import { PAGE_CODE } from '../../src/core/html-report/generated.ts';
import { livePage } from '../../src/core/html-report/html.ts';
import type { LiveEvent } from '../../src/core/live/live-event.ts';
import { initialState } from '../../src/core/live/live-state.ts';
import { livePolicy } from '../../src/core/live/page-policy.ts';
import { PARTS, type Part } from '../../src/core/model/part.ts';
import { TOOL } from '../../src/core/tool.ts';
import { createEventHub } from '../../src/io/live/event-hub.ts';
import { startLiveServer } from '../../src/io/live/server.ts';

/** Where the live view shows a run that stands still, in the middle of its work, and one that has ended. */
export interface LiveRuns {
  readonly middle: string;
  readonly end: string;
}

const LIVE_PAGE = livePage('flakewarden demo', PAGE_CODE);

/**
 * Serves both while `use` works. What happened is what happens in the demo, with times of our own: a run's real ones differ
 * each time.
 */
export async function withLiveRuns<T>(report: string, use: (runs: LiveRuns) => Promise<T>): Promise<T> {
  const middle = await serve(MIDDLE, undefined);
  const end = await serve(ALL, report);
  try {
    return await use({ middle: middle.address, end: end.address });
  } finally {
    await Promise.all([middle.close(), end.close()]);
  }
}

/** All that a picture of them shows. */
export function liveSource(at: keyof LiveRuns): string {
  return JSON.stringify([LIVE_PAGE, at === 'middle' ? MIDDLE : ALL]);
}

async function serve(events: readonly LiveEvent[], report: string | undefined) {
  const hub = createEventHub(initialState('demo', TOOL, PARTS), () => events.at(-1)?.at ?? 0);
  for (const event of events) hub.publish(event);
  const pages = { policy: livePolicy(PAGE_CODE), page: LIVE_PAGE, report: async () => report };
  return startLiveServer({ port: 0, key: 'pictures', hub, pages });
}

/** When the run began. */
const BEGAN = Date.parse('2026-11-20T05:17:03.000Z');
/** Milliseconds that one request takes. */
const PACE = 25;

type Call = readonly [route: string, status: number, bytes: number];

const JOBS = '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs';
const LOGS = '/repos/{owner}/{repo}/actions/jobs/{job_id}/logs';
/** Where GitHub keeps a log: asking there costs no request. */
const STORE = 'blob';

const jobs = (count: number): readonly Call[] =>
  Array.from({ length: count }, (_, i) => [JOBS, 200, 6_200 + 97 * (i % 13)]);
const logs = (count: number): readonly Call[] =>
  Array.from({ length: count }, (_, i): readonly Call[] => [
    [LOGS, 302, 0],
    [STORE, 200, 3_100 + 211 * (i % 9)],
  ]).flat();

/** Of all calls of the demo, in the order of their stages. */
const STAGES: readonly (readonly [stage: string, steps: number, calls: readonly Call[]])[] = [
  [
    'reading the list of runs',
    0,
    [
      ['/repos/{owner}/{repo}', 200, 775],
      ['/repos/{owner}/{repo}/contents/{path}', 200, 775],
      ['/repos/{owner}/{repo}/actions/runs', 200, 118_343],
    ],
  ],
  ['reading the jobs of 47 runs that were re-run or failed', 47, jobs(47)],
  ['reading 66 logs and the jobs of 40 other runs', 106, [...logs(66), ...jobs(40)]],
  ['reading 13 more logs', 13, logs(13)],
];

/** What fetch tells, one call after the other. */
const FETCHED: readonly LiveEvent[] = fetched();

function fetched(): readonly LiveEvent[] {
  const events: LiveEvent[] = [{ at: 10, part: 'fetch', kind: 'part-started' }];
  let at = 300;
  let spent = 0;
  for (const [text, total, calls] of STAGES) {
    events.push({ at, part: 'fetch', kind: 'stage', text });
    let done = 0;
    for (const [route, status, bytes] of calls) {
      at += PACE;
      const entry: AuditEntry = {
        ...{ time: new Date(BEGAN + at).toISOString(), part: 'fetch', method: 'GET', route, status, bytes },
      };
      events.push({ at, part: 'fetch', kind: 'call', entry });
      if (route !== STORE) spent += 1;
      events.push({ at, part: 'fetch', kind: 'requests', spent, budget: 800, left: 1000 - spent });
      // A log is read when both of its calls are.
      if (route !== LOGS) done += 1;
      if (total > 0) events.push({ at, part: 'fetch', kind: 'step', done, total });
    }
  }
  return [...events, { at: at + PACE, part: 'fetch', kind: 'part-ended', exitCode: 0 }];
}

/** In the middle of the longest stage. */
const MIDDLE = FETCHED.slice(0, Math.floor(FETCHED.length / 2));

const OTHERS: readonly (readonly [part: Part, stages: readonly string[]])[] = [
  ['classify', ['reading 79 logs and 0 reports', 'explaining 6 candidates']],
  ['report', ['checking manifest, findings and preview', 'looking for the issue', 'writing the issue']],
];
/** Milliseconds that a stage of the other parts takes. */
const STAGE_MS = 400;

const ALL: readonly LiveEvent[] = ended();

function ended(): readonly LiveEvent[] {
  const events = [...FETCHED];
  let at = events.at(-1)?.at ?? 0;
  for (const [part, stages] of OTHERS) {
    events.push({ at, part, kind: 'part-started' });
    for (const text of stages) {
      at += STAGE_MS;
      events.push({ at, part, kind: 'stage', text });
    }
    at += STAGE_MS;
    events.push({ at, part, kind: 'part-ended', exitCode: 0 });
  }
  return [...events, { at, kind: 'run-ended', exitCode: 0 }];
}

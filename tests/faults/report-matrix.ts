import { type EmulatedGitHub, startGitHub } from '../io/github/emulated-github.ts';
import { boundFaults, endFaults, type IssueState, issueFaults } from './invariants.ts';
import { type Case, faultsFor, type Matrix, MODES, MOST_MS, type Mode, strikes } from './matrix.ts';
import { closedOrigin, type Proxy, startProxy } from './proxy.ts';
import { refusingFetch } from './refusing-fetch.ts';
import {
  BUSY,
  issuesAt,
  makePlace,
  type Place,
  renamedTo,
  reportRouteOf,
  runReport,
  SCENARIOS,
  type Scenario,
} from './report-world.ts';
import { FAULTS, type Fault } from './strikes.ts';

/** Every read three times and once more after a rate limit, the search once more after a lost answer, and a few writes. */
const MOST_REQUESTS = 80;

/** The double counts requests against the limit of an installation, so one of them does not last for all cases. */
const CASES_PER_DOUBLE = 25;

/** Doubles that live as long as the cases. */
interface Ground {
  readonly closed: string;
  place(scenario: Scenario): Promise<Place>;
  close(): Promise<void>;
}

interface Trial {
  readonly scenario: Scenario;
  readonly route: string;
  readonly fault: Fault | undefined;
  readonly mode: Mode;
}

/** Report in every situation, and every request that it sends there. */
export async function reportMatrix(): Promise<Matrix> {
  const ground = await prepare();
  const cases: Case[] = [];
  const known = new Set<string>();
  for (const scenario of [...SCENARIOS, BUSY]) {
    const without = await tryReport(ground, { scenario, route: '', fault: undefined, mode: 'once' });
    if (without.error !== undefined) throw new Error('report fails without any fault', { cause: without.error });
    const routes = [...new Set(without.proxy.arrived)].filter((route) => scenario !== BUSY || route.includes('page 2'));
    for (const route of routes) {
      const firstWrite = without.proxy.arrived.findIndex((one) => !one.startsWith('GET '));
      const isEarly = without.proxy.arrived.indexOf(route) < firstWrite;
      // A second page is a list like the first; to make one takes a hundred issues.
      const isKnown = known.has(route) || scenario === BUSY;
      known.add(route);
      const isList = scenario === BUSY;
      const given = { expected: without.after, isEarly };
      for (const fault of faultsFor(FAULTS, { isKnown, isList })) {
        cases.push(...MODES.map((mode) => caseOf(ground, { scenario, route, fault, mode }, given)));
      }
    }
  }
  return { cases, close: () => ground.close() };
}

async function prepare(): Promise<Ground> {
  const doubles: EmulatedGitHub[] = [];
  let current: Promise<EmulatedGitHub> | undefined;
  let places = 0;
  const next = async () => {
    const github = await startGitHub();
    doubles.push(github);
    return github;
  };
  return {
    closed: await closedOrigin(),
    place: async (scenario) => {
      if (places % CASES_PER_DOUBLE === 0) current = next();
      places += 1;
      const name = `place-${places}`;
      return makePlace(await (current as Promise<EmulatedGitHub>), name, scenario);
    },
    close: async () => {
      await Promise.all(doubles.map((github) => github.close()));
    },
  };
}

interface Given {
  readonly expected: readonly IssueState[];
  /** The route comes before the first write. */
  readonly isEarly: boolean;
}

function caseOf(ground: Ground, trial: Trial & { readonly fault: Fault }, { expected, isEarly }: Given): Case {
  const { scenario, route, fault, mode } = trial;
  return {
    ...{ part: 'report', route: `${scenario.name}: ${route}`, fault: fault.name, mode },
    run: async () => {
      const seen = await tryReport(ground, trial);
      const restarted = await restart(seen.place, scenario);
      const { before, after, error, proxy, texts, ended } = seen;
      const writes = proxy.forwarded.filter((one) => !one.startsWith('GET ')).length;
      const isBlind = isEarly && mode === 'always' && error !== undefined;
      return {
        ended,
        requests: proxy.arrived.length,
        violations: [
          ...endFaults({ error, texts }),
          ...issueFaults({ before, after, restarted, expected, writes, error, isBlind }),
          ...boundFaults({ requests: proxy.arrived.length, ms: seen.ms }, { requests: MOST_REQUESTS, ms: MOST_MS }),
        ],
      };
    },
  };
}

interface Seen extends Awaited<ReturnType<typeof runReport>> {
  readonly place: Place;
  readonly before: readonly IssueState[];
  readonly after: readonly IssueState[];
  readonly proxy: Proxy;
  readonly ms: number;
}

async function tryReport(ground: Ground, { scenario, route, fault, mode }: Trial): Promise<Seen> {
  const place = await ground.place(scenario);
  const before = await issuesAt(place);
  const proxy = await startProxy({
    target: () => place.github.url,
    rename: renamedTo(place.name),
    routeOf: reportRouteOf,
    strikeAt: (at, nth) => (at === route && strikes(mode, nth) ? fault?.strike : undefined),
  });
  let asked = 0;
  const fetch = refusingFetch(ground.closed, (method, path) => {
    if (fault === undefined || fault.strike !== undefined || reportRouteOf(method, path) !== route) return false;
    asked += 1;
    return strikes(mode, asked);
  });
  const started = performance.now();
  const run = { place, apiUrl: proxy.url, fetch, isSlow: fault?.slow === true, files: scenario.files };
  const report = await runReport(run);
  const ms = performance.now() - started;
  await proxy.close();
  return { ...report, place, before, after: await issuesAt(place), proxy, ms };
}

/** Starts the part again, over the same documents and without any fault. */
async function restart(place: Place, scenario: Scenario): Promise<IssueState[]> {
  const proxy = await startProxy({
    target: () => place.github.url,
    rename: renamedTo(place.name),
    routeOf: reportRouteOf,
    strikeAt: () => undefined,
  });
  await runReport({ place, apiUrl: proxy.url, fetch: globalThis.fetch, isSlow: false, files: scenario.files });
  await proxy.close();
  return issuesAt(place);
}

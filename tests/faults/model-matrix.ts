import { boundFaults, endFaults, modelFaults } from './invariants.ts';
import { type Case, faultsFor, type Matrix, MODES, MOST_MS, type Mode, strikes } from './matrix.ts';
import {
  ANSWER_USD,
  CANDIDATES,
  type Classified,
  CREDENTIALS,
  type Credential,
  modelRouteOf,
  runClassify,
  startService,
} from './model-world.ts';
import { closedOrigin, type Proxy, startProxy } from './proxy.ts';
import { FAULTS, type Fault } from './strikes.ts';

/** Per candidate a count and two attempts; per attempt at most one new token, which takes two requests, tried twice. */
const MOST_REQUESTS = CANDIDATES * 3 * 5;

/** In the order in which they are asked, by credential. */
const ROUTES: { readonly [K in Credential]: readonly string[] } = {
  key: ['count tokens', 'messages'],
  identity: ['identity token', 'access token', 'count tokens', 'messages'],
};

interface Trial {
  readonly credential: Credential;
  readonly route: string;
  readonly fault: Fault | undefined;
  readonly mode: Mode;
}

interface Ground {
  readonly serviceUrl: string;
  readonly closed: string;
  /** Classify without a model. */
  readonly without: Classified;
}

/** Classify and every request that it sends. */
export async function modelMatrix(): Promise<Matrix> {
  const service = await startService();
  const without = await runClassify({ credential: undefined, url: service.url, isSlow: false });
  const ground = { serviceUrl: service.url, closed: await closedOrigin(), without };
  for (const credential of CREDENTIALS) {
    const { seen } = await classifyUnder(ground, { credential, route: '', fault: undefined, mode: 'once' });
    if (seen.findings?.model.answered !== CANDIDATES)
      throw new Error('classify fails without any fault', { cause: seen.error });
  }
  const cases = CREDENTIALS.flatMap((credential) =>
    ROUTES[credential].flatMap((route) =>
      faultsFor(FAULTS, { isKnown: credential !== 'key' && ROUTES.key.includes(route) }).flatMap((fault) =>
        MODES.map((mode) => caseOf(ground, { credential, route, fault, mode })),
      ),
    ),
  );
  return { cases, close: () => service.close() };
}

function caseOf(ground: Ground, trial: Trial & { readonly fault: Fault }): Case {
  const { credential, route, fault, mode } = trial;
  return {
    ...{ part: 'classify', route: `${credential}: ${route}`, fault: fault.name, mode },
    run: async () => {
      const { seen, proxy, ms } = await classifyUnder(ground, trial);
      const { error, texts, findings, preview } = seen;
      const billed = proxy.forwarded.filter((one) => one === 'messages').length * ANSWER_USD;
      return {
        ended:
          findings === undefined
            ? 'nothing was written'
            : `${findings.model.answered} explained, ${findings.model.fallback}`,
        requests: proxy.arrived.length,
        violations: [
          ...endFaults({ error, texts }),
          ...modelFaults(ground.without.findings, { findings, preview, candidates: CANDIDATES, billedUsd: billed }),
          ...boundFaults({ requests: proxy.arrived.length, ms }, { requests: MOST_REQUESTS, ms: MOST_MS }),
        ],
      };
    },
  };
}

async function classifyUnder(
  { serviceUrl, closed }: Ground,
  { credential, route, fault, mode }: Trial,
): Promise<{ seen: Classified; proxy: Proxy; ms: number }> {
  const isRefused = fault !== undefined && fault.strike === undefined;
  const routes = ROUTES[credential];
  const previous = routes[routes.indexOf(route) - 1];
  const proxy: Proxy = await startProxy({
    target: () => serviceUrl,
    routeOf: modelRouteOf,
    strikeAt: (at, nth) => {
      if (isRefused) return at === previous ? lastAnswer(() => proxy.stopListening()) : undefined;
      return at === route && strikes(mode, nth) ? fault?.strike : undefined;
    },
  });
  const started = performance.now();
  const url = isRefused && previous === undefined ? closed : proxy.url;
  const seen = await runClassify({ credential, url, isSlow: fault?.slow === true });
  const ms = performance.now() - started;
  await proxy.close();
  return { seen, proxy, ms };
}

/** Answers as the double does; whoever comes next finds nobody there. */
function lastAnswer(stop: () => void): Fault['strike'] {
  return async (exchange) => {
    const answer = await exchange.forward();
    exchange.response.shouldKeepAlive = false;
    exchange.pass(answer);
    stop();
  };
}

import type {
  OutcomeCode,
  ReportData,
  ReportDay,
  ReportFinding,
  ReportRun,
  ReportTest,
  ReportWeek,
  RichText,
} from '../../../src/core/html-report/report-data.ts';

/** How large the report is, and which of all such reports. */
export interface SampleSize {
  /** Tests with a failure. */
  readonly tests: number;
  /** Runs of each of its two workflows. */
  readonly runs: number;
  readonly seed: number;
}

type Random = () => number;

const WEB = 'https://github.com/acme/orchard/actions/runs';
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** End of every sample's window. */
const UNTIL = Date.parse('2026-11-16T06:00:00Z');
const WINDOW_DAYS = 14;
const HISTORY_WEEKS = 12;
/** As many as the issue shows at most, with the rest a click away. */
const FINDINGS = 12;
/** The Monday before the end of the window. */
const MONDAY = Date.parse('2026-11-16T00:00:00Z');
/** Day of the window on which the runners were out of order. */
const OUTAGE_DAY = 6;

const WORKFLOWS = ['.github/workflows/test.yml', '.github/workflows/end-to-end.yml'] as const;
const JOBS = ['unit', 'integration', 'browser', 'packages / build and test'] as const;
const CELLS = ['ubuntu-24.04, 3.12', 'ubuntu-24.04, 3.13', 'macos-15, 3.13', 'windows-2025, 3.13'] as const;
const WORDS =
  'queue worker session invoice basket retry upload search cache token stream ledger socket window export parser'.split(
    ' ',
  );
const VERBS = 'drains keeps rejects closes reopens sorts expires survives merges flushes renders restores'.split(' ');
const TAILS = 'under load,after a restart,when the clock jumps,with an empty body,in reverse order,twice'.split(',');
const CAUSES = ['waits too short', 'race', 'order of tests', 'network', 'clock or time zone', 'no cause stands out'];

/** How the ids of each framework look. */
const SPELLINGS: readonly (readonly [string, (w: readonly string[], n: number) => readonly [string, string | null]])[] =
  [
    [
      'pytest',
      ([a, b, verb, tail], n) => [
        `tests/${a}/test_${a}_${b}.py::Test${upper(b)}::test_${verb}_${snake(tail)}[case-${n}]`,
        null,
      ],
    ],
    [
      'jest',
      ([a, b, verb, tail], n) => [`${upper(a)} ${b} ${verb} ${tail} (#${n})`, `packages/${a}/src/${b}/${a}.test.ts`],
    ],
    ['vitest', ([a, b, verb, tail], n) => [`src/${a}/${b}.spec.ts > ${a} > ${b} > ${verb} ${tail} ${n}`, null]],
    [
      'go-test',
      ([a, b, verb, tail], n) => [
        `Test${upper(a)}${upper(b)}/${verb}_${snake(tail)}/case_${n}`,
        `example.org/acme/orchard/internal/${a}/${b}`,
      ],
    ],
    [
      'maven',
      ([a, b, verb, tail], n) => [
        `org.acme.orchard.${a}.${b}.${upper(a)}${upper(b)}IntegrationTest.${verb}${upper(snake(tail))}${n}`,
        null,
      ],
    ],
    [
      'playwright',
      ([a, b, verb, tail], n) => [`e2e/${a}/${b}.spec.ts › ${a} page › ${b} ${verb} ${tail} ${n}`, 'chromium'],
    ],
    [
      'rspec',
      ([a, b, verb, tail], n) => [`spec/${a}/${b}_spec.rb: ${upper(a)}::${upper(b)} ${verb} ${tail} ${n}`, null],
    ],
  ];

/**
 * A report of any size that looks like one of a busy repository: tests of several frameworks that mostly pass, flaky ones,
 * regressions, a day on which the runners were out of order, and weeks of history. Equal sizes and seeds give equal data.
 */
export function sampleReport({ tests: count, runs, seed }: SampleSize): ReportData {
  const random = mulberry(seed);
  const workflows = WORKFLOWS.map((path, i) => ({
    path,
    runs: Array.from({ length: runs }, (_, run) => sampleRun(random, run, { runs, workflow: i })),
    omittedRuns: runs < 200 ? 0 : 37,
  }));
  const listed = Math.min(FINDINGS, count);
  const tests = Array.from({ length: count }, (_, i) => sampleTest(random, i, { listed, runs: workflows }));
  const confirmed = tests.filter(({ state }) => state === 'confirmed').length;
  return {
    version: 1,
    tool: 'flakewarden 0.1.0',
    title: 'Flaky tests',
    repository: 'acme/orchard',
    branch: 'main',
    window: { since: iso(UNTIL - WINDOW_DAYS * DAY_MS), until: iso(UNTIL) },
    headline: [
      `${listed} flaky tests between 2026-11-02 and 2026-11-16: ${confirmed} confirmed, ${listed - confirmed} suspected; 3 new since the last report.`,
    ],
    complete: true,
    notes: notes(runs, count),
    findings: tests.slice(0, listed).map((test, i) => sampleFinding(random, test, i)),
    lists: lists(tests),
    workflows,
    tests,
    omittedTests: count >= 5_000 ? 214 : 0,
    days: Array.from({ length: WINDOW_DAYS + 1 }, (_, day) => sampleDay(random, day, runs)),
  };
}

function sampleRun(
  random: Random,
  run: number,
  { runs, workflow }: { readonly runs: number; readonly workflow: number },
): ReportRun {
  const id = String(19_000_000_000 + workflow * 500_000_000 + run * 1_117_311);
  const spacing = (WINDOW_DAYS * DAY_MS) / Math.max(1, runs);
  const onMain = random() < 0.4;
  const attempts = random() < 0.12 ? 2 : 1;
  return {
    id,
    href: `${WEB}/${id}`,
    at: iso(UNTIL - WINDOW_DAYS * DAY_MS + Math.round(run * spacing)),
    event: onMain ? pick(random, ['push', 'schedule']) : 'pull_request',
    branch: onMain ? 'main' : `${pick(random, ['fix', 'feature', 'deps'])}/${pick(random, WORDS)}-${run}`,
    sha: hex(random, 12),
    attempts,
    conclusion: attempts === 2 || random() < 0.86 ? 'success' : 'failure',
  };
}

function sampleTest(
  random: Random,
  index: number,
  {
    listed,
    runs: workflows,
  }: { readonly listed: number; readonly runs: readonly { readonly runs: readonly ReportRun[] }[] },
): ReportTest {
  const [framework, spell] = SPELLINGS[index % SPELLINGS.length] as (typeof SPELLINGS)[number];
  const words = [pick(random, WORDS), pick(random, WORDS), pick(random, VERBS), pick(random, TAILS)];
  const [id, suite] = spell(words, index);
  const workflow = framework === 'playwright' ? 1 : 0;
  const runs = workflows[workflow]?.runs ?? [];
  const state = stateOf(random, index, listed);
  const outcomes = outcomesOf(random, state, runs);
  const failed = Array.from(outcomes).filter((code) => code !== '.' && code !== 'P').length;
  const probability = probabilityOf(random, state);
  const cells = CELLS.slice(0, Math.floor(random() * (CELLS.length + 1)));
  return {
    framework,
    id,
    suite,
    workflow,
    job: JOBS[workflow === 1 ? 2 : Math.floor(random() * JOBS.length)] as string,
    cells,
    state,
    probability,
    failed,
    executions: Math.max(1, cells.length) * Array.from(outcomes).filter((code) => code !== '.').length,
    outcomes,
    posterior: index < listed ? posteriorOf(outcomes, probability) : [],
    weeks: index < 20 * listed ? weeksOf(random, state, probability) : [],
  };
}

function stateOf(random: Random, index: number, listed: number): string {
  if (index < listed) return index % 3 === 2 ? 'suspected' : 'confirmed';
  const drawn = random();
  if (drawn < 0.01) return 'broken';
  if (drawn < 0.013) return 'born-red';
  if (drawn < 0.02) return 'open-failure';
  return drawn < 0.05 ? 'insufficient' : 'healthy';
}

function probabilityOf(random: Random, state: string): number {
  const [low, high] = state === 'confirmed' ? [0.95, 0.9999] : state === 'suspected' ? [0.5, 0.94] : [0.001, 0.3];
  return round(low + random() * (high - low));
}

function outcomesOf(random: Random, state: string, runs: readonly ReportRun[]): string {
  const flaky = state === 'confirmed' || state === 'suspected';
  const rate = flaky ? 0.03 + random() * 0.15 : 0.004;
  const breaks = ['broken', 'open-failure'].includes(state) ? Math.floor(runs.length * (0.6 + random() * 0.35)) : null;
  const missing = random() < 0.3 ? 0.15 : 0.02;
  return runs
    .map((run, i) => codeOf(random, run, { state, rate, missing, broken: breaks !== null && i >= breaks }))
    .join('');
}

function codeOf(
  random: Random,
  run: ReportRun,
  given: { readonly state: string; readonly rate: number; readonly missing: number; readonly broken: boolean },
): OutcomeCode {
  const day = Math.floor((Date.parse(run.at) - (UNTIL - WINDOW_DAYS * DAY_MS)) / DAY_MS);
  const [seen, fails, again] = [random(), random(), random()];
  if (seen < given.missing) return '.';
  if (given.broken || given.state === 'born-red') return 'R';
  if (day === OUTAGE_DAY && fails < 0.25) return 'I';
  if (fails >= given.rate) return 'P';
  return run.attempts > 1 || again < 0.4 ? 'B' : 'F';
}

/** Rises with each failure, falls a little with each stretch of passes, and ends where the test stands. */
function posteriorOf(outcomes: string, last: number): ReportTest['posterior'] {
  const points: [number, number][] = [];
  const failures = Array.from(outcomes).filter((code) => code === 'F' || code === 'B').length;
  const total = Math.log(last / (1 - last));
  let sum = -4.5;
  const step = (total - sum) / Math.max(1, failures);
  for (const [run, code] of Array.from(outcomes).entries()) {
    if (code === 'F' || code === 'B') sum += step + 0.2;
    else if (code === 'P') sum -= 0.01;
    else continue;
    points.push([run, round(1 / (1 + Math.exp(-sum)))]);
  }
  const end = points.at(-1);
  if (end !== undefined) end[1] = last;
  return points;
}

function weeksOf(random: Random, state: string, probability: number): readonly ReportWeek[] {
  const flaky = state === 'confirmed' || state === 'suspected';
  const first = Math.floor(random() * HISTORY_WEEKS);
  return Array.from({ length: HISTORY_WEEKS - first }, (_, i) => {
    const executions = 40 + Math.floor(random() * 160);
    const failed = Math.floor(random() * executions * (flaky ? 0.14 : 0.01));
    const ago = HISTORY_WEEKS - 1 - first - i;
    const judged = ago === 0 || random() < 0.9;
    return {
      week: iso(MONDAY - ago * 7 * DAY_MS).slice(0, 10),
      executions,
      failed,
      probability: judged
        ? ago === 0
          ? probability
          : round(Math.max(0.01, probability - ago * 0.03 * random()))
        : null,
    };
  });
}

function sampleFinding(random: Random, test: ReportTest, index: number): ReportFinding {
  const state = test.state === 'suspected' ? 'suspected' : 'confirmed';
  const [failedRun, jobId] = [19_000_000_000 + index * 1_117_311, 41_000_000_000 + index * 77];
  const link = { label: `run ${failedRun}, attempt 1`, href: `${WEB}/${failedRun}/job/${jobId}` };
  const cause = CAUSES[index % CAUSES.length] as string;
  const developerMinutes = round(Math.max(0.4, 190 / (index + 1) - random() * 4));
  return {
    test: index,
    state,
    trend: (['worse', 'new', 'recurring', 'better'] as const)[index % 4] ?? 'new',
    probability: test.probability,
    cause,
    developerMinutes,
    runnerMinutes: round(developerMinutes * 1.7),
    paragraphs: paragraphs(test, { state, cause, link, developerMinutes }),
    reproduce: test.framework === 'pytest' ? `python -m pytest '${test.id}' --count=50` : null,
    log: index % 4 === 3 ? [] : sampleLog(test),
    logOf: index % 4 === 3 ? null : link,
  };
}

function paragraphs(
  test: ReportTest,
  given: {
    readonly state: string;
    readonly cause: string;
    readonly link: { readonly label: string; readonly href: string };
    readonly developerMinutes: number;
  },
): readonly RichText[] {
  const chance = `${(100 * test.probability).toFixed(1)} %`;
  return [
    given.state === 'confirmed'
      ? [
          { strong: 'Confirmed:' },
          ` almost certainly flaky (${chance}); it failed and passed on the same code, 3 times.`,
        ]
      : [
          { strong: 'Suspected:' },
          ` perhaps flaky (${chance}); no change explains its failures, but none was yet seen to pass on the same code.`,
        ],
    [`Failed ${test.failed} of ${test.executions} executions on 7 commits: 8.1 %, 95 % interval 4.2 % to 15 %.`],
    [
      { strong: 'Cost' },
      ` a week, roughly: ${Math.round(given.developerMinutes)} minutes of work and waiting, 12 minutes on runners.`,
    ],
    [{ strong: 'Where:' }, ' workflow ', { code: WORKFLOWS[test.workflow] ?? '' }, ', job ', { code: test.job }, '.'],
    [
      { strong: 'Evidence:' },
      ' Failed in ',
      given.link,
      ', passed in ',
      { ...given.link, label: given.link.label.replace('1', '2') },
      ' of the same run.',
    ],
    [{ strong: 'Why:' }, ` ${given.cause} (medium confidence, heuristics).`],
    [{ strong: 'Fix:' }, ' wait for the condition itself, with a limit, instead of for a fixed time.'],
    [{ strong: 'Owner:' }, ' ', { code: '@acme/orchard-core' }],
  ];
}

function sampleLog(test: ReportTest): ReportFinding['log'] {
  const lines = [
    `FAILED ${test.id.slice(0, 120)}`,
    '    def drain(self, timeout):',
    '>       assert self.queue.wait(timeout=0.5), "still busy"',
    'E       AssertionError: still busy',
    'E       assert False',
    'tests/queue/test_queue_worker.py:41: AssertionError',
  ];
  return lines.map((text, i) => ({ line: 1_204 + i, text }));
}

function lists(tests: readonly ReportTest[]): ReportData['lists'] {
  const broken = tests.filter(({ state }) => state === 'broken').slice(0, 10);
  const regressions = broken.map(
    ({ id, failed, executions }): RichText => [
      'Not flaky, broken since commit ',
      { code: 'c0ffee000001' },
      ': ',
      { code: id },
      ` failed ${failed} of ${executions} executions.`,
    ],
  );
  const link = { label: 'run 19000000001, attempt 1', href: `${WEB}/19000000001/job/41000000001` };
  return [
    ...(regressions.length === 0 ? [] : [{ title: 'Not flaky but probably broken', lines: regressions }]),
    {
      title: 'Infrastructure failures, not counted against any test',
      lines: [
        ['Network: 14 job executions, for example ', link, '.'],
        ['Runner lost: 3 job executions, for example ', link, '.'],
      ],
    },
    {
      title: 'Gone or fixed since the last report',
      lines: [
        [
          'Fixed: ',
          { code: 'tests/ledger/test_ledger.py::test_balances' },
          ' ran without failing, failures last seen by 2026-11-04.',
        ],
      ],
    },
  ];
}

function notes(runs: number, tests: number): readonly RichText[] {
  return [
    ['Window: 2026-11-02 to 2026-11-16, UTC.'],
    [`${2 * runs} runs, 31 of them re-run; ${8 * runs} job executions, 164 of them failed.`],
    [`164 logs and 0 test report files read: ${tests} tests with ${3 * tests} failures.`],
    ['Everything that could show a failure was read.'],
    ['Causes come from heuristics: no key was given.'],
    ['Made by ', { code: 'flakewarden 0.1.0' }, '.'],
  ];
}

function sampleDay(random: Random, day: number, runs: number): ReportDay {
  const perDay = Math.round((2 * runs) / WINDOW_DAYS);
  const weekend = new Date(UNTIL - (WINDOW_DAYS - day) * DAY_MS).getUTCDay() % 6 === 0;
  const count = Math.round(perDay * (weekend ? 0.3 : 0.8 + random() * 0.4));
  const outage = day === OUTAGE_DAY;
  return {
    day: iso(UNTIL - (WINDOW_DAYS - day) * DAY_MS).slice(0, 10),
    runs: count,
    redRuns: Math.round(count * (outage ? 0.6 : 0.1 + random() * 0.1)),
    flakes: Math.round(count * random() * 0.3),
    regressions: Math.round(count * random() * 0.1),
    infrastructure: outage ? count : Math.round(count * random() * 0.05),
    unknown: Math.round(random() * 2),
    rerunMinutes: round((count * random() * (outage ? 40 : 6) * MINUTE_MS) / MINUTE_MS),
  };
}

/** Mulberry32: small, fast, and the same numbers everywhere. */
function mulberry(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T;
}

function hex(random: Random, digits: number): string {
  return Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
}

function upper(text: string | undefined): string {
  return `${(text ?? '').slice(0, 1).toUpperCase()}${(text ?? '').slice(1)}`;
}

function snake(text: string | undefined): string {
  return (text ?? '').replaceAll(' ', '_');
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

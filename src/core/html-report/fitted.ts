import { utf8Bytes } from '../text/utf8-bytes.ts';
import { jsonInScript } from './json-in-script.ts';
import type { ReportData, ReportFinding, ReportTest } from './report-data.ts';

/**
 * The data in at most `room` bytes. First the history of tests that no finding names is left out, from the end; then those
 * tests. Only where names are made to be large does more have to go: logs, runs, findings from the cheapest up, and lists.
 *
 * @param room bytes of JSON as it stands in the page
 */
export function fitted(data: ReportData, room: number): ReportData {
  if (bytesOf(data) <= room) return data;
  const short = withFewerTests(data, room);
  if (bytesOf(short) <= room) return short;
  for (const smaller of ladder(short)) if (bytesOf(smaller) <= room) return smaller;
  return withoutNames(short);
}

function bytesOf(value: unknown): number {
  return utf8Bytes(jsonInScript(value));
}

/** Tests that findings name come first, so what is behind them may go. */
function withFewerTests(data: ReportData, room: number): ReportData {
  const { tests, findings } = data;
  const left = room - bytesOf({ ...data, tests: [] });
  // The comma behind each but the last.
  const whole = tests.map((test) => bytesOf(test) + 1);
  const bare = tests.map((test, i) => (i < findings.length ? (whole[i] ?? 0) : bytesOf(withoutHistory(test)) + 1));
  let needed = sum(bare);
  let kept = tests.length;
  while (kept > findings.length && needed > left) {
    kept -= 1;
    needed -= bare[kept] ?? 0;
  }
  let withHistory = Math.min(kept, findings.length);
  for (; withHistory < kept; withHistory += 1) {
    needed += (whole[withHistory] ?? 0) - (bare[withHistory] ?? 0);
    if (needed > left) break;
  }
  return {
    ...data,
    tests: tests.slice(0, kept).map((test, i) => (i < withHistory ? test : withoutHistory(test))),
    omittedTests: data.omittedTests + tests.length - kept,
  };
}

function withoutHistory(test: ReportTest): ReportTest {
  return { ...test, posterior: [], weeks: [] };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Runs of each workflow that are still shown, one after the other. */
const FEWER_RUNS = [50, 0] as const;

function* ladder(data: ReportData): Generator<ReportData> {
  let now = { ...data, findings: data.findings.map(withoutLog) };
  yield now;
  for (const runs of FEWER_RUNS) {
    now = { ...withFewerRuns(now, runs), findings: now.findings };
    yield now;
  }
  for (let left = Math.floor(now.findings.length / 2); left > 0; left = Math.floor(left / 2)) {
    yield withFewerFindings(now, left);
  }
}

/** What is left is ours and small: amounts, days, and the gaps. */
function withoutNames(data: ReportData): ReportData {
  return { ...withFewerFindings(data, 0), workflows: [], lists: [] };
}

function withoutLog(finding: ReportFinding): ReportFinding {
  return { ...finding, log: [], logOf: null };
}

function withFewerFindings(data: ReportData, left: number): ReportData {
  return {
    ...data,
    findings: data.findings.slice(0, left),
    tests: data.tests.slice(0, left),
    omittedTests: data.omittedTests + data.tests.length - Math.min(left, data.tests.length),
  };
}

/** The newest runs of each workflow, and what is said of the tests in them. */
function withFewerRuns(data: ReportData, atMost: number): ReportData {
  const gone = data.workflows.map(({ runs }) => Math.max(0, runs.length - atMost));
  return {
    ...data,
    workflows: data.workflows.map((workflow, i) => ({
      ...workflow,
      runs: workflow.runs.slice(gone[i]),
      omittedRuns: workflow.omittedRuns + (gone[i] ?? 0),
    })),
    tests: data.tests.map((test) => {
      const before = gone[test.workflow] ?? 0;
      const posterior = test.posterior.flatMap(([run, probability]) =>
        run < before ? [] : [[run - before, probability] as const],
      );
      return { ...test, outcomes: test.outcomes.slice(before), posterior };
    }),
  };
}

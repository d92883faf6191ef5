import type { FailureCall } from '../documents/findings.ts';
import type { Execution } from '../evidence/execution.ts';
import type { Lane } from '../evidence/group.ts';
import { OUTCOME, type OutcomeTable } from '../evidence/outcome-table.ts';
import type { Observation } from '../evidence/timeline.ts';
import { type TestVerdict, testVerdictKey } from '../findings/test-verdict.ts';
import type { OutcomeCode } from './report-data.ts';

/** What was seen of one test in one run: bits of a byte. */
const SEEN = { passed: 1, failed: 2, regression: 4, outage: 8, both: 16 } as const;

/** What the matrix is made of. */
export interface MatrixSources {
  /** In the order of the rows. */
  readonly verdicts: readonly TestVerdict[];
  /** All lanes, after the infrastructure gate. */
  readonly lanes: readonly Lane[];
  readonly callOf: (failed: Observation) => FailureCall;
  readonly workflowPath: (workflowId: string) => string;
  /** Position of a run in its workflow; -1: it is not shown. */
  readonly runAt: (runId: string) => number;
  /** Runs shown of the workflow of a test. */
  readonly runsOf: (verdict: TestVerdict) => number;
}

/**
 * One character per test and run, over all attempts and the matrix cells in which the test ever failed: those are the
 * cells of its counts, too. A byte per test and run, so that a million of them take a megabyte.
 *
 * @returns per verdict a text of `OutcomeCode`s, one per shown run of its workflow
 */
export function outcomeMatrix(sources: MatrixSources): readonly string[] {
  const rows = sources.verdicts.map((verdict) => new Uint8Array(sources.runsOf(verdict)));
  const runAt = tableRuns(sources.runAt);
  for (const [i, verdict] of sources.verdicts.entries()) {
    const row = rows[i] as Uint8Array;
    for (const { timeline } of verdict.lanes) {
      const cell = new Uint8Array(row.length);
      notePasses(cell, timeline.outcomes, runAt(timeline.table));
      for (const { observations } of timeline.failing) noteFailures(cell, observations, sources);
      addCell(row, cell);
    }
  }
  noteExcluded(rows, sources);
  return rows.map(codesOf);
}

/** Per column of a table the position of its run. The tests of a lane share their table. */
function tableRuns(runAt: (runId: string) => number): (table: OutcomeTable) => Int32Array {
  const known = new Map<OutcomeTable, Int32Array>();
  return (table) => {
    const runs = known.get(table) ?? Int32Array.from(table.executions, ({ run }) => runAt(run.id));
    known.set(table, runs);
    return runs;
  };
}

function notePasses(row: Uint8Array, outcomes: Uint8Array, runs: Int32Array): void {
  for (let column = 0; column < outcomes.length; column += 1) {
    const outcome = outcomes[column];
    // Retried: it also passed.
    if (outcome === OUTCOME.passed || outcome === OUTCOME.retried) note(row, runs[column] as number, SEEN.passed);
  }
}

function noteFailures(row: Uint8Array, observations: readonly Observation[], sources: MatrixSources): void {
  for (const observation of observations) {
    if (!observation.failed) continue;
    note(row, sources.runAt(observation.execution.run.id), bitOf(sources.callOf(observation)));
  }
}

/** Cells are different code paths: that one failed where another passed says nothing of the same code. */
function addCell(row: Uint8Array, cell: Uint8Array): void {
  const flip = SEEN.passed | SEEN.failed;
  for (let run = 0; run < row.length; run += 1) {
    const seen = cell[run] as number;
    row[run] = (row[run] as number) | seen | ((seen & flip) === flip ? SEEN.both : 0);
  }
}

function bitOf(call: FailureCall): number {
  if (call === 'regression') return SEEN.regression;
  return call === 'infrastructure' ? SEEN.outage : SEEN.failed;
}

/** Failures in executions that the infrastructure gate took out, of tests that also failed in others. */
function noteExcluded(rows: readonly Uint8Array[], { verdicts, lanes, workflowPath, runAt }: MatrixSources): void {
  const rowOf = new Map(verdicts.map(({ key }, i) => [key, rows[i] as Uint8Array]));
  for (const execution of excludedOf(lanes)) {
    const path = workflowPath(execution.run.workflowId);
    for (const test of execution.failures.keys()) {
      const row = rowOf.get(testVerdictKey(path, execution.identity.job, test));
      if (row !== undefined) note(row, runAt(execution.run.id), SEEN.outage);
    }
  }
}

/** Executions that the infrastructure gate took out. */
export function excludedOf(lanes: readonly Lane[]): readonly Execution[] {
  return lanes.flatMap(({ groups }) =>
    groups.flatMap(({ attempts }) => attempts.filter(({ excluded }) => excluded !== undefined)),
  );
}

function note(row: Uint8Array, run: number, bit: number): void {
  if (run >= 0 && run < row.length) row[run] = (row[run] ?? 0) | bit;
}

/** By the bits that are set. A failure of the test itself says most, then what the code explains, then what is outside. */
const CODES: readonly OutcomeCode[] = Array.from({ length: 32 }, (_, seen): OutcomeCode => {
  if ((seen & SEEN.both) !== 0) return 'B';
  if ((seen & SEEN.failed) !== 0) return 'F';
  if ((seen & SEEN.regression) !== 0) return 'R';
  if ((seen & SEEN.outage) !== 0) return 'I';
  return seen === 0 ? '.' : 'P';
});

function codesOf(row: Uint8Array): string {
  let text = '';
  for (const seen of row) text += CODES[seen] ?? '.';
  return text;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { ManifestJob, ManifestRun } from '../../../src/core/documents/manifest.ts';
import { type Execution, executionOf } from '../../../src/core/evidence/execution.ts';
import { type TestKey, testKey } from '../../../src/core/evidence/test-key.ts';
import type { TestFailure } from '../../../src/core/model/extraction.ts';
import { ruleKey } from './rule.ts';

const FRAMEWORK = 'maven';
const JOB = 'test';
const WORKFLOW_ID = '1';
/** Any fixed moment; runs follow each other by the hour. */
const START = Date.parse('2026-01-05T00:00:00Z');
const HOUR = 3_600_000;
const MINUTE = 60_000;

/** The branch whose commits the runs stand for. */
export const HISTORY_BRANCH = 'main';

/** The file format: `P` passed, `F` failed, `S` skipped, `-` absent, one letter per run of one commit. */
const fileSchema = z.object({
  project: z.string(),
  runs: z.int().min(1),
  outcomes: z.record(z.string(), z.string().regex(/^[PFS-]*$/u)),
  alwaysPassed: z.array(z.string()),
});

/** One project whose tests were run many times on one commit. */
export interface RealHistory {
  readonly project: string;
  readonly runs: number;
  /** One letter per run, by test; tests that always passed are in `alwaysPassed` alone. */
  readonly outcomes: ReadonlyMap<string, string>;
  readonly alwaysPassed: ReadonlySet<string>;
}

/** Reads every `*.json.gz` of a folder, sorted by name; undefined when there is no such folder or no such file. */
export function readHistories(folder: string): readonly RealHistory[] | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((name) => name.endsWith('.json.gz'));
  if (files.length === 0) return undefined;
  return files.toSorted().map((name) => parseHistory(gunzipSync(readFileSync(join(folder, name))).toString('utf8')));
}

/** Checks one file; throws when it is not of the format, or when a test's letters are not one per run. */
export function parseHistory(text: string): RealHistory {
  const { project, runs, outcomes, alwaysPassed } = fileSchema.parse(JSON.parse(text));
  for (const [test, letters] of Object.entries(outcomes)) {
    if (letters.length !== runs) throw new Error(`${project}: ${test} has ${letters.length} outcomes of ${runs} runs`);
  }
  return { project, runs, outcomes: new Map(Object.entries(outcomes)), alwaysPassed: new Set(alwaysPassed) };
}

/** What the strings say of a project's tests. A regression put in on top changes nothing here. */
export interface HistoryTruth {
  /** Both passed and failed on one and the same commit, with the number of failures. */
  readonly flaky: ReadonlyMap<string, number>;
  /** Failed and never passed. */
  readonly alwaysFailing: ReadonlySet<string>;
}

export function truthOf(history: RealHistory): HistoryTruth {
  const failing = [...history.outcomes].filter(([, letters]) => letters.includes('F'));
  return {
    flaky: new Map(
      failing.flatMap(([test, letters]) => (letters.includes('P') ? [[test, letters.split('F').length - 1]] : [])),
    ),
    alwaysFailing: new Set(failing.flatMap(([test, letters]) => (letters.includes('P') ? [] : [test]))),
  };
}

/** Tests broken by an injected regression, per run (0-based). */
export type Broken = readonly ReadonlySet<string>[];

/**
 * The project as job executions: each run one commit of main, one job, one attempt, nothing repeated. Outcomes are exact;
 * of a skipped or absent test nothing is known. A broken test fails in each run in which it ran.
 */
export function executionsOf(history: RealHistory, broken: Broken = []): readonly Execution[] {
  const idOf = new Map(testsOf(history).map((test) => [keyOf(test), test]));
  const outcomes = [...history.outcomes];
  return Array.from({ length: history.runs }, (_, run) => {
    const failing = new Set(outcomes.flatMap(([test, letters]) => (letters[run] === 'F' ? [test] : [])));
    for (const test of broken[run] ?? []) if (ranIn(history, test, run)) failing.add(test);
    const absent = outcomes.filter(([, letters]) => letters[run] === 'S' || letters[run] === '-').length;
    return executionOfRun(run, [...failing].toSorted(), {
      executed: idOf.size - absent,
      ran: (key) => {
        const test = idOf.get(key);
        return test !== undefined && ranIn(history, test, run);
      },
      covered: (key) => idOf.has(key),
    });
  });
}

/** The name under which rules know a test of a real history. */
export function historyKey(test: string): string {
  return ruleKey({ workflowId: WORKFLOW_ID, job: JOB }, keyOf(test));
}

/** All tests of the project. */
export function testsOf(history: RealHistory): readonly string[] {
  return [...history.outcomes.keys(), ...history.alwaysPassed];
}

interface RunOutcomes {
  readonly executed: number;
  readonly ran: (key: TestKey) => boolean;
  readonly covered: (key: TestKey) => boolean;
}

function executionOfRun(index: number, failing: readonly string[], outcomes: RunOutcomes): Execution {
  const failures = failing.map((test) => failureOf(test));
  const execution = executionOf(manifestRun(index), manifestJob(index, failing.length > 0), {
    tests: [
      {
        framework: FRAMEWORK,
        failures,
        retried: [],
        passed: [],
        counts: { passed: outcomes.executed - failing.length, failed: failing.length },
        finished: true,
      },
    ],
    brokenParsers: [],
  });
  if (execution === undefined) throw new Error(`run ${index} carries no information`);
  const failed = new Set(failures.map((failure) => testKey(failure)));
  return {
    ...execution,
    exact: {
      covered: { has: outcomes.covered },
      passed: { has: (key) => outcomes.ran(key) && !failed.has(key) },
    },
  };
}

function ranIn(history: RealHistory, test: string, run: number): boolean {
  const letter = history.outcomes.get(test)?.[run];
  return letter === undefined ? history.alwaysPassed.has(test) : letter === 'P' || letter === 'F';
}

function failureOf(test: string): TestFailure {
  return { framework: FRAMEWORK, id: test, at: 1 };
}

function keyOf(test: string): TestKey {
  return testKey(failureOf(test));
}

function manifestRun(index: number): ManifestRun {
  return {
    id: String(index + 1),
    workflowId: WORKFLOW_ID,
    event: 'push',
    branch: HISTORY_BRANCH,
    headSha: (index + 1).toString(16).padStart(40, '0'),
    createdAt: new Date(START + index * HOUR).toISOString(),
    attempts: [{ number: 1, conclusion: null }],
  };
}

function manifestJob(index: number, failed: boolean): ManifestJob {
  return {
    id: String(1_000 + index),
    runId: String(index + 1),
    attempt: 1,
    name: JOB,
    conclusion: failed ? 'failure' : 'success',
    startedAt: new Date(START + index * HOUR).toISOString(),
    completedAt: new Date(START + index * HOUR + 10 * MINUTE).toISOString(),
    labels: ['ubuntu-24.04'],
    failedSteps: [],
  };
}

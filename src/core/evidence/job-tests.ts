import type { Extraction, ParsedTests, TestFailure } from '../model/extraction.ts';
import { fullName } from '../model/test-name.ts';
import { FailingTests } from './exact-outcomes.ts';
import type { ExactOutcomes } from './execution.ts';
import { mergeTests, named } from './merge-tests.ts';
import { pairNames } from './name-pairs.ts';
import { NameTable } from './name-table.ts';
import { type TestKey, testKey } from './test-key.ts';

/** What is known of the tests of one job execution, from its log and its reports together. */
export interface JobTests {
  readonly extraction: Extraction;
  /** Undefined without reports. */
  readonly exact: ExactOutcomes | undefined;
}

/** A test that earlier weeks saw failing. */
export type RememberedTest = Pick<TestFailure, 'framework' | 'suite' | 'id'>;

interface Entry {
  log?: Extraction;
  readonly reports: ParsedTests[];
  readonly passes: Uint32Array[];
  complete: boolean;
}

/** No test has this number. */
const NOWHERE = -1;
const NOTHING: Extraction = { tests: [], brokenParsers: [] };

/**
 * Puts together what logs and reports say. A test that both name becomes one test, under the log's name, in all executions
 * of its job: else its failure in a red execution's log would never meet its pass in a green one's report. Names of passing
 * tests are kept in a table, because a repository's reports list millions.
 */
export class JobTestsReader {
  readonly #entries = new Map<string, Entry>();
  readonly #table = new NameTable();

  addLog(jobId: string, log: Extraction): void {
    this.#entry(jobId).log = { ...log, tests: log.tests.map((tests) => ({ ...tests, passed: [] })) };
  }

  /** @param tests what was read of one report; none when it was refused at once */
  addReport(jobId: string, tests: ParsedTests | undefined): void {
    const entry = this.#entry(jobId);
    if (tests === undefined) {
      entry.complete = false;
      return;
    }
    const { framework, everyPassed } = tests;
    const failed = this.#table.take(framework, named([tests]).map(fullName));
    const passes = this.#table.take(framework, everyPassed ?? tests.passed);
    if (passes !== undefined) entry.passes.push(passes);
    entry.complete &&= failed !== undefined && passes !== undefined && everyPassed !== undefined;
    entry.reports.push({ ...tests, passed: [], everyPassed: undefined });
  }

  /**
   * Called once, after the last log and report.
   *
   * @param jobs ids of job executions, by the job of which they are executions (in any matrix cell)
   * @param rememberedOf tests of the job of an execution that reports are asked for although they do not fail now
   */
  end(
    jobs: Iterable<readonly string[]>,
    rememberedOf: (jobId: string) => readonly RememberedTest[] = () => [],
  ): ReadonlyMap<string, JobTests> {
    const all = new Map<string, JobTests>();
    for (const ids of jobs) {
      const entries = ids.flatMap((id) => {
        const entry = this.#entries.get(id);
        return entry === undefined ? [] : [[id, entry] as const];
      });
      const remembered = entries[0] === undefined ? [] : rememberedOf(entries[0][0]);
      for (const [id, tests] of this.#together(entries, remembered)) all.set(id, tests);
    }
    return all;
  }

  #numberOf(failure: RememberedTest): number | undefined {
    return this.#table.find(failure.framework, fullName(failure));
  }

  #entry(jobId: string): Entry {
    const known = this.#entries.get(jobId);
    if (known !== undefined) return known;
    const entry: Entry = { reports: [], passes: [], complete: true };
    this.#entries.set(jobId, entry);
    return entry;
  }

  /** All executions of one job. */
  #together(
    entries: readonly (readonly [string, Entry])[],
    remembered: readonly RememberedTest[],
  ): readonly (readonly [string, JobTests])[] {
    const pairs = this.#pairs(entries.map(([, entry]) => entry));
    const names = new Map<number, TestFailure>();
    for (const { log } of entries.map(([, entry]) => entry)) {
      for (const failure of named(log?.tests ?? [])) {
        const number = pairs.get(testKey(failure));
        if (number !== undefined) names.set(number, failure);
      }
    }
    const nameOf = (failure: TestFailure): TestFailure | undefined => {
      const number = this.#numberOf(failure);
      const name = number === undefined ? undefined : names.get(number);
      return name && { ...failure, framework: name.framework, suite: name.suite, id: name.id };
    };
    const merged = entries.map(
      ([id, entry]) => [id, entry, mergeTests(entry.log?.tests ?? [], entry.reports, nameOf)] as const,
    );
    const numbers = this.#failingNumbers(
      merged.flatMap(([, , tests]) => named(tests)),
      pairs,
    );
    const failing = new FailingTests(
      this.#withRemembered(
        numbers,
        remembered,
        entries.map(([, entry]) => entry),
      ),
    );
    return merged.map(([id, entry, tests]) => [
      id,
      {
        extraction: { ...(entry.log ?? NOTHING), tests },
        exact: entry.reports.length === 0 ? undefined : failing.outcomes(entry),
      },
    ]);
  }

  /** Numbers of the reports' tests that logs name too. */
  #pairs(entries: readonly Entry[]): ReadonlyMap<TestKey, number> {
    const logged = entries.flatMap(({ log }) => named(log?.tests ?? []));
    const pairs = new Map(pairNames(logged, logged.length === 0 ? [] : this.#listed(entries), this.#table));
    for (const entry of entries) for (const key of this.#contradicted(entry, pairs)) pairs.delete(key);
    return pairs;
  }

  /** Numbers of all tests that reports list. */
  #listed(entries: readonly Entry[]): ReadonlySet<number> {
    const numbers = new Set<number>();
    for (const { passes, reports } of entries) {
      for (const list of passes) for (const number of list) numbers.add(number);
      for (const failure of named(reports)) {
        const number = this.#numberOf(failure);
        if (number !== undefined) numbers.add(number);
      }
    }
    return numbers;
  }

  /**
   * Numbers with those of remembered tests. One that no report lists is not there any more, if reports list any other known
   * test of its framework: else they may be reports of another suite of the job.
   */
  #withRemembered(
    numbers: ReadonlyMap<TestKey, number>,
    remembered: readonly RememberedTest[],
    entries: readonly Entry[],
  ): ReadonlyMap<TestKey, number> {
    const others = remembered
      .map((test): TestFailure => ({ ...test, at: 0 }))
      .filter((test) => !numbers.has(testKey(test)));
    if (others.length === 0 || entries.every(({ reports }) => reports.length === 0)) return numbers;
    const taken = new Set(numbers.values());
    const free = [...this.#listed(entries)].filter((number) => !taken.has(number));
    const all = new Map(this.#failingNumbers(others, pairNames(others, free, this.#table)));
    for (const [key, number] of numbers) all.set(key, number);
    const listed = new Set([...all.keys()].map((key) => (JSON.parse(key) as string[])[0]));
    for (const test of others) {
      if (listed.has(test.framework) && !all.has(testKey(test))) all.set(testKey(test), NOWHERE);
    }
    return all;
  }

  /** Numbers of failing tests that any report lists. */
  #failingNumbers(failures: readonly TestFailure[], pairs: ReadonlyMap<TestKey, number>): ReadonlyMap<TestKey, number> {
    const numbers = new Map(pairs);
    for (const failure of failures) {
      const key = testKey(failure);
      const number = numbers.get(key) ?? this.#numberOf(failure);
      if (number !== undefined) numbers.set(key, number);
    }
    return numbers;
  }

  /** Pairs that cannot be right, because an execution's log says failed and its reports say passed. */
  #contradicted({ log, passes, reports }: Entry, pairs: ReadonlyMap<TestKey, number>): readonly TestKey[] {
    const failed = new Map<number, TestKey>();
    for (const key of (log?.tests ?? []).flatMap(({ failures }) => failures.map(testKey))) {
      const number = pairs.get(key);
      if (number !== undefined) failed.set(number, key);
    }
    for (const failure of named(reports)) failed.delete(this.#numberOf(failure) ?? NOWHERE);
    const wrong: TestKey[] = [];
    for (const list of failed.size === 0 ? [] : passes) {
      for (const number of list) {
        const key = failed.get(number);
        if (key !== undefined) wrong.push(key);
      }
    }
    return wrong;
  }
}

import type { ReportTest } from '../core/html-report/report-data.ts';

/** Names a test in a link, with no more than tells it from the others of the report. */
export interface TestKey {
  readonly id: string;
  readonly job: string | null;
  readonly suite: string | null;
  /** How many of the same names stand before it; null for the first. */
  readonly n: string | null;
}

/** Finds tests by their links, and makes links of tests. */
export interface TestKeys {
  readonly keyOf: (test: number) => TestKey;
  /** Null: this report has no such test. */
  readonly find: (key: TestKey) => number | null;
}

export function testKeys(tests: readonly ReportTest[]): TestKeys {
  const byId = byIdOf(tests);
  const matching = ({ id, job, suite }: TestKey): readonly number[] =>
    (byId.get(id) ?? []).filter(
      (test) => (job === null || tests[test]?.job === job) && (suite === null || tests[test]?.suite === suite),
    );
  return {
    keyOf: (test) => {
      const { id = '', job = '', suite = null } = tests[test] ?? {};
      const short = { id, job: null, suite: null, n: null };
      if (matching(short).length === 1) return short;
      const long = { id, job, suite, n: null };
      const before = matching(long).indexOf(test);
      return before > 0 ? { ...long, n: String(before) } : long;
    },
    find: (key) => matching(key)[Number(key.n ?? 0)] ?? null,
  };
}

function byIdOf(tests: readonly ReportTest[]): ReadonlyMap<string, readonly number[]> {
  const byId = new Map<string, number[]>();
  for (const [test, { id }] of tests.entries()) {
    const same = byId.get(id);
    if (same === undefined) byId.set(id, [test]);
    else same.push(test);
  }
  return byId;
}

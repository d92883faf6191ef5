import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { clustersOf } from '../../../../src/core/findings/clusters/clusters.ts';
import { normalised } from '../../../../src/core/log/fingerprint.ts';
import type { TestFailure } from '../../../../src/core/model/extraction.ts';
import { extractFromLog } from '../../../../src/core/parsers/extract.ts';
import { CORPUS, HAS_CORPUS } from '../../../shared-corpus.ts';
import { verdictOf } from '../sample-verdicts.ts';

/** Size and common failing runs, counted from one, of the clusters of one real history: 100 runs of one commit. */
function clustersIn(project: string): readonly (readonly [tests: number, runs: readonly number[]])[] {
  const text = gunzipSync(readFileSync(`${CORPUS}/histories/${project}.json.gz`)).toString();
  const { outcomes } = JSON.parse(text) as { readonly outcomes: Readonly<Record<string, string>> };
  const flaky = Object.entries(outcomes).filter(([, letters]) => letters.includes('F') && letters.includes('P'));
  const verdicts = flaky.map(([id, letters]) => verdictOf({ id, suite: id.split('#')[0] ?? '', outcomes: letters }));
  return clustersOf(verdicts)
    .filter(({ by }) => by === 'co-failure')
    .map(({ lead, members }): [number, number[]] => [
      members.length + 1,
      lead.failures.map(({ execution }) => Number(execution.run.id.slice(1)) + 1),
    ])
    .toSorted(([a], [b]) => b - a);
}

/** Failing tests of one real log. */
function failuresIn(file: string): readonly TestFailure[] {
  return extractFromLog(readFileSync(`${CORPUS}/${file}`)).tests.flatMap((tests) => tests.failures);
}

/** Sizes of the clusters among the failing tests of one real log, by what their failures say alone. */
function sizesIn(file: string): readonly number[] {
  const byTest = new Map<string, TestFailure[]>();
  for (const failure of failuresIn(file)) {
    const key = JSON.stringify([failure.suite ?? '', failure.id]);
    byTest.set(key, [...(byTest.get(key) ?? []), failure]);
  }
  const verdicts = [...byTest.values()].map((failures, i) => {
    const { id = '', suite } = failures[0] ?? {};
    const outcomes = `${'-'.repeat(i)}${'F'.repeat(failures.length)}`;
    return verdictOf({ id, failures, outcomes, ...(suite === undefined ? {} : { suite }) });
  });
  return clustersOf(verdicts)
    .map(({ members }) => members.length + 1)
    .toSorted((a, b) => b - a);
}

describe.skipIf(!HAS_CORPUS)('real re-run histories (skipped without ../shared/corpus)', () => {
  test('hector: 26 tests fail together in run 24, six in run 5', () => {
    expect(clustersIn('hector')).toEqual([
      [26, [24]],
      [6, [5]],
    ]);
  });

  test('wro4j: eight tests in ten scattered runs', () => {
    expect(clustersIn('wro4j')).toEqual([[8, [2, 38, 45, 50, 60, 67, 71, 74, 79, 100]]]);
  });

  test('two flaky tests that have nothing in common stay two', () => {
    expect(clustersIn('jackrabbit-oak')).toEqual([]);
  });
});

describe.skipIf(!HAS_CORPUS)('failures in real logs (skipped without ../shared/corpus)', () => {
  test('one cause with a message of its own is one item, whatever the number of files', () => {
    expect(sizesIn('logs/phpunit/logchunks_PHP_composer_composer_558512461.log')[0]).toBe(451);
    expect(sizesIn('logs/gotest/gha_cidiff_b8352ff8.log').slice(0, 2)).toEqual([98, 8]);
    expect(sizesIn('logs/unittest/github_data_python_2511268285-orig.log')[0]).toBe(18);
  });

  test('assertions that happen to read alike stay apart', () => {
    const sizes = sizesIn('logs/bun/gha_isol8_b2130bb0_build-20.x-.log');
    expect(sizes.filter((size) => size === 1).length).toBeGreaterThanOrEqual(22);
    expect(new Set(sizesIn('logs/surefire/github_data_maven_2346499639-orig.log'))).toEqual(new Set([1]));
  });

  test('a test that fails in several logs of one project has one text in nearly all', () => {
    const rows = readFileSync(`${CORPUS}/recurring.jsonl`, 'utf8').trim().split('\n');
    const known = new Map<string, readonly TestFailure[]>();
    const texts = rows.flatMap((row) => {
      const { testId, seenIn } = JSON.parse(row) as { testId: string; seenIn: readonly { file: string }[] };
      const found = seenIn.flatMap(({ file }) => {
        const failures = known.get(file) ?? failuresIn(file);
        known.set(file, failures);
        return failures.find(({ id }) => id.endsWith(testId) || testId.endsWith(id)) ?? [];
      });
      return found.length > 1 ? [new Set(found.map(({ message = '' }) => normalised(message))).size] : [];
    });
    expect(texts.length).toBeGreaterThan(100);
    // The others fail in several ways: read one by one.
    expect(texts.filter((size) => size > 1).length).toBeLessThanOrEqual(8);
  });
});

import type { TestFailure } from '../model/extraction.ts';
import { fullName } from '../model/test-name.ts';
import type { NameTable } from './name-table.ts';
import { shorterSpellings, spellingOf } from './spelling.ts';
import { type TestKey, testKey } from './test-key.ts';

/** In the place of a number: several tests could be meant, so none is. */
const SEVERAL = -1;

/** More names of one job come from logs that make names up, and are not worth the memory. */
const MOST_NAMES = 50_000;

type Numbers = Map<string, number>;

/**
 * Which test of the reports is meant by which failure of the logs. A log and a report rarely spell a name alike (pytest's
 * `tests/a.py::test_b` is `tests.a.test_b` in JUnit's XML), so names are compared without punctuation: they are equal, or
 * one ends with the other; and it must be the only one that does, on both sides. Linear in the names.
 *
 * @param failures of logs of one job
 * @param numbers of all tests that reports of the same job list
 */
export function pairNames(
  failures: Iterable<TestFailure>,
  numbers: Iterable<number>,
  table: NameTable,
): ReadonlyMap<TestKey, number> {
  const spellings = new Map<TestKey, readonly string[]>();
  for (const failure of failures) {
    const key = testKey(failure);
    if (!spellings.has(key)) spellings.set(key, spellingsOf(failure));
  }
  if (spellings.size > MOST_NAMES) return new Map();
  const equal = new Set([...spellings.values()].flat());
  const wanted = new Set([...equal].flatMap((spelling) => [spelling, ...shorterSpellings(spelling)]));
  const whole: Numbers = new Map();
  const ends: Numbers = new Map();
  for (const number of numbers) {
    const spelling = table.spelling(number);
    if (wanted.has(spelling)) note(whole, spelling, number);
    for (const end of shorterSpellings(spelling)) if (equal.has(end)) note(ends, end, number);
  }
  const claims = [...spellings].map(([key, alternatives]) => ({ key, ...claimOf(alternatives, whole, ends) }));
  return withoutRivals(claims);
}

/** With its suite, without it, and its title where the id is only its place (RSpec). */
function spellingsOf(failure: TestFailure): readonly string[] {
  const spellings = [fullName(failure), failure.id, ...(failure.name === undefined ? [] : [failure.name])].map(
    spellingOf,
  );
  return [...new Set(spellings)].filter((spelling) => spelling !== '');
}

function note(numbers: Numbers, spelling: string, number: number): void {
  const known = numbers.get(spelling);
  numbers.set(spelling, known === undefined || known === number ? number : SEVERAL);
}

interface Claim {
  /** Undefined: no test of the reports, or several. */
  readonly number: number | undefined;
  /** The names are equal, not only their ends. */
  readonly whole: boolean;
}

function claimOf(alternatives: readonly string[], whole: Numbers, ends: Numbers): Claim {
  for (const spelling of alternatives) {
    const equal = whole.get(spelling);
    if (equal !== undefined) return { number: only(equal), whole: true };
  }
  for (const spelling of alternatives) {
    const longer = ends.get(spelling);
    if (longer !== undefined) return { number: only(longer), whole: false };
    for (const end of shorterSpellings(spelling)) {
      const shorter = whole.get(end);
      if (shorter !== undefined) return { number: only(shorter), whole: false };
    }
  }
  return { number: undefined, whole: false };
}

function only(number: number): number | undefined {
  return number === SEVERAL ? undefined : number;
}

/** A test of the reports belongs to one name of the logs: the one that is equal, or the only one that ends alike. */
function withoutRivals(claims: readonly (Claim & { readonly key: TestKey })[]): ReadonlyMap<TestKey, number> {
  const equals = new Map<number, number>();
  const all = new Map<number, number>();
  for (const { number, whole } of claims) {
    if (number === undefined) continue;
    all.set(number, (all.get(number) ?? 0) + 1);
    if (whole) equals.set(number, (equals.get(number) ?? 0) + 1);
  }
  const pairs = new Map<TestKey, number>();
  for (const { key, number, whole } of claims) {
    if (number === undefined) continue;
    if (all.get(number) === 1 || (whole && equals.get(number) === 1)) pairs.set(key, number);
  }
  return pairs;
}

import { LIMITS } from '../../limits.ts';
import type { ParsedTests, TestFailure } from '../../model/extraction.ts';
import type { Framework } from '../../model/framework.ts';
import { fullName } from '../../model/test-name.ts';
import { type Draft, toFailure } from './draft.ts';
import { repositoryPath } from './report-values.ts';

/** What a report says of one test. `retried`: it failed and then passed. */
export type ReportOutcome = 'passed' | 'failed' | 'retried' | 'skipped';

/** Characters of a seed that are kept. */
const SEED_CHARS = 100;
/** Characters of any other text that are kept; an attribute may be as long as it likes. */
const FIELD_CHARS = 2_000;

/**
 * Collects a report's tests in memory that does not grow beyond the caps; counts go on. A test that a report names twice
 * (data rows under one name) failed when one of them failed.
 */
export class ReportTests {
  readonly #failed = new Map<string, TestFailure>();
  readonly #retried = new Map<string, TestFailure>();
  /** Ids of passing tests, by full name. */
  readonly #passed = new Map<string, string>();
  /** True when tests were left out for lack of room: the names are then not complete. */
  capped = false;
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  readonly #framework: Framework;
  seed: string | undefined;

  constructor(framework: Framework) {
    this.#framework = framework;
  }

  add(outcome: ReportOutcome, draft: Draft): void {
    this.#counts[outcome === 'retried' ? 'passed' : outcome] += 1;
    // A test without a name is nothing that could be reported.
    if (draft.id === '') return;
    if (outcome === 'failed') this.#keep(this.#failed, draft);
    else if (outcome === 'retried') this.#keep(this.#retried, draft);
    else if (outcome === 'passed') this.#pass(draft);
  }

  /** The same test again, in a format in which that means another try: what it did last decides. */
  addTry(outcome: 'passed' | 'failed', draft: Draft): void {
    const key = keyOf({ suite: draft.suite?.slice(0, FIELD_CHARS), id: shortId(draft) });
    const [from, to] = outcome === 'passed' ? [this.#failed, this.#retried] : [this.#retried, this.#failed];
    if (to.has(key)) return;
    const earlier = from.get(key);
    if (earlier === undefined) return this.add(outcome, draft);
    from.delete(key);
    to.set(key, earlier);
    this.#counts.passed += outcome === 'passed' ? 1 : -1;
    this.#counts.failed += outcome === 'passed' ? -1 : 1;
  }

  /**
   * @param finished whether the report was read to its end
   * @param subtests whether `a/b` is a test inside `a`
   */
  result(finished: boolean, subtests = false): ParsedTests {
    const failed = [...this.#failed.values()];
    for (const failure of failed) this.#passed.delete(fullName(failure));
    const failedIds = new Set(failed.map(({ id }) => id));
    return {
      framework: this.#framework,
      failures: subtests ? withParents(this.#failed) : [...this.#failed.values()],
      retried: subtests ? withParents(this.#retried) : [...this.#retried.values()],
      passed: [...new Set(this.#passed.values())].filter((id) => !failedIds.has(id)),
      ...(finished && !this.capped ? { everyPassed: [...this.#passed.keys()] } : {}),
      counts: this.#counts,
      ...(this.seed === undefined ? {} : { seed: detached(this.seed.slice(0, SEED_CHARS)) }),
      finished,
    };
  }

  #pass(draft: Draft): void {
    if (this.#passed.size >= LIMITS.passedPerJob) {
      this.capped = true;
      return;
    }
    const id = shortId(draft);
    const name = detached(fullName({ suite: draft.suite?.slice(0, FIELD_CHARS), id }));
    this.#passed.set(name, name.length === id.length ? name : detached(id));
  }

  #keep(tests: Map<string, TestFailure>, draft: Draft): void {
    if (tests.size >= LIMITS.failuresPerJob) {
      this.capped = true;
      return;
    }
    const file = draft.file === undefined ? undefined : repositoryPath(draft.file);
    const short = detachedDraft({ ...draft, id: shortId(draft), file });
    const key = detached(keyOf(short));
    const known = tests.get(key);
    const failure = { ...toFailure(this.#framework, short), fromReport: true };
    tests.set(key, known === undefined ? failure : { ...failure, ...known });
  }
}

function shortId({ id }: Draft): string {
  return id.length > LIMITS.testIdChars ? id.slice(0, LIMITS.testIdChars) : id;
}

function keyOf(test: Pick<Draft, 'id' | 'suite'>): string {
  return `${test.suite ?? ''}\n${test.id}`;
}

/** A test of which a part failed failed with it, and is marked. */
function withParents(tests: ReadonlyMap<string, TestFailure>): TestFailure[] {
  const parents = new Set<string>();
  for (const key of tests.keys()) {
    const start = key.indexOf('\n');
    for (let cut = key.lastIndexOf('/'); cut > start; cut = key.lastIndexOf('/', cut - 1))
      parents.add(key.slice(0, cut));
  }
  return [...tests].map(([key, test]) => (parents.has(key) ? { ...test, isParent: true } : test));
}

const HALF_PAIR = /[\uD800-\uDFFF]/gu;

/**
 * A copy that stands alone. A slice of a string keeps the whole string in memory, and one that was put together letter by
 * letter (as sax does) takes thirty times its length: without this, two thousand messages of a line each could hold the
 * whole file. Half a surrogate pair becomes U+FFFD: documents are written in UTF-8.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1).replaceAll(HALF_PAIR, '\uFFFD');
}

/** All texts of a draft, detached. */
function detachedDraft(draft: Draft): Draft {
  const copy = { ...draft };
  for (const name of ['id', 'name', 'suite', 'file', 'message', 'errorType', 'parameters'] as const) {
    const text = copy[name];
    if (text !== undefined) copy[name] = detached(text.slice(0, FIELD_CHARS));
  }
  return copy;
}

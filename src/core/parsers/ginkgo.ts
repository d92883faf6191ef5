import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import { FailureDetail, failureHead, fullText, placeOf } from './ginkgo-detail.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

const SUMMARY = /^Summarizing \d{1,6} Failures?:$/;
/** `  [FAIL] Cart with tins [It] adds up`, in version 1 `[Fail] …`; below each stands its place. */
const LISTED = /^ {0,2}\[(?:FAIL|Fail|PANICKED!|Panic!|TIMEDOUT|Timeout\.{0,3}!?|INTERRUPTED|ABORTED)\] (\S.*)$/;
/** `FAIL! -- 2 Passed | 6 Failed | 1 Pending | 1 Skipped`, perhaps with a reason or a number of flaked specs. */
const TOTAL = /^(?:FAIL|SUCCESS)!(?: - .{1,80})? -- (\d{1,9}) Passed \| (\d{1,9}) Failed(.{0,80})$/;
const LEFT_OUT = /(\d{1,9}) (?:Pending|Skipped)/g;
/** `Running Suite: Cart Suite - /x/cart`; version 1 names no folder. */
const SUITE = /^Running Suite: (\S.*)$/;
/** `[1795243997] Cart Suite - 9/10 specs •••` */
const SHORT_SUITE = /^\[(\d{1,20})\] (\S.{0,200}?) - \d{1,9}\/\d{1,9} specs/;
const SEED = /^Random Seed: (\d{1,20})/;
/** A spec that failed and then passed: its name stands below. */
const FLAKED = /\[FLAKEY TEST - TOOK \d{1,6} ATTEMPTS TO PASS\]/;
const DELIMITER = /^-{30}$/;
/** The Go test that ran the suite fails with it. */
const OUTER = '--- FAIL: ';

class GinkgoSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #retried: TestFailure[] = failureList();
  /** Descriptions of the running suite's failures, by the spec's text; what the list at the end leaves out has flaked. */
  #details = new Map<string, Draft>();
  #listed: Draft[] = failureList();
  readonly #times = new Map<string, number>();
  #flaked: Draft[] = failureList();
  #suite: string | undefined;
  #detail: FailureDetail | undefined;
  /** Line of a head whose spec's name comes next. */
  #flakedAt: number | undefined;
  #isList = false;
  /** The suite is over, and the verdict of the Go test around it comes next. */
  #isOver = false;
  #seed: string | undefined;
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #totals = false;

  get idle(): boolean {
    return this.#detail === undefined && this.#flakedAt === undefined && !this.#isList;
  }

  line({ number, text }: LogLine): void {
    if (this.#isList && this.#list(number, text)) return;
    if (this.#flakedAt !== undefined) this.#nameFlaked(this.#flakedAt, number, text);
    if (DELIMITER.test(text) || text.startsWith('##[')) this.#closeDetail();
    else if (this.#marks(number, text) || this.#total(text) || this.#begins(text)) return;
    else if (this.#detail?.line(number, text) === false) this.#closeDetail();
  }

  end(): ParsedTests | undefined {
    this.#endSuite(false);
    if (this.#failures.length + this.#retried.length === 0 && !this.#totals) return undefined;
    return {
      framework: 'ginkgo',
      failures: this.#failures,
      retried: this.#retried,
      passed: [],
      ...(this.#totals ? { counts: this.#counts } : {}),
      ...(this.#seed === undefined ? {} : { seed: this.#seed }),
      finished: this.#totals,
    };
  }

  /** Lines that begin something, or end the suite. */
  #marks(number: number, text: string): boolean {
    const head = failureHead(text);
    if (head !== undefined) {
      this.#closeDetail();
      this.#detail = new FailureDetail(number, head.durationMs);
    } else if (text.startsWith('Summarizing ') && SUMMARY.test(text)) this.#beginList();
    else if (text.startsWith(OUTER)) this.#outer(number);
    else if (text.includes('[FLAKEY TEST') && FLAKED.test(text)) this.#flakedAt = number;
    else return false;
    return true;
  }

  /** The head of a suite, long or in one line, or a line of it. */
  #begins(text: string): boolean {
    if (text.startsWith('Random Seed: ')) {
      this.#seed ??= SEED.exec(text)?.[1];
      return true;
    }
    const head = suiteOf(text);
    if (head === undefined) return false;
    this.#endSuite(false);
    this.#seed ??= head.seed;
    this.#suite = head.name;
    return true;
  }

  #beginList(): void {
    this.#closeDetail();
    this.#isList = true;
  }

  /** @returns whether the line belongs to the list of failures */
  #list(number: number, text: string): boolean {
    const entry = LISTED.exec(text)?.[1];
    if (entry !== undefined) {
      const id = fullText(entry);
      const draft = this.#details.get(id) ?? { id, at: number, from: number, to: number };
      const times = this.#times.get(id) ?? 0;
      if (times === 0 && this.#listed.length >= LIMITS.failuresPerJob) return true;
      if (times === 0) this.#listed.push(draft);
      this.#times.set(id, times + 1);
      return true;
    }
    const place = placeOf(text);
    const last = this.#listed.at(-1);
    if (place === undefined || last === undefined) {
      if (text.trim() !== '') this.#isList = false;
      return text.trim() === '';
    }
    last.file ??= place.file;
    last.line ??= place.line;
    return true;
  }

  #total(text: string): boolean {
    const match = text.startsWith('FAIL!') || text.startsWith('SUCCESS!') ? TOTAL.exec(text) : null;
    if (match === null) return false;
    this.#closeDetail();
    this.#totals = true;
    this.#counts.passed += Number(match[1]);
    this.#counts.failed += Number(match[2]);
    for (const [, count] of (match[3] ?? '').matchAll(LEFT_OUT)) this.#counts.skipped += Number(count);
    if (this.#listed.length === 0 && Number(match[2]) > 0) this.#listed = [...this.#details.values()];
    this.#takeOutFlaked(Number(match[2]), Number(/(\d{1,9}) Flaked/.exec(match[3] ?? '')?.[1] ?? 0));
    this.#isOver = true;
    return true;
  }

  /** Version 1 lists a spec once per attempt that failed, and so one that flaked less often than one that failed. */
  #takeOutFlaked(failed: number, flaked: number): void {
    const most = failed === 0 ? Infinity : maximum(this.#times.values());
    const fewer = this.#listed.filter(({ id }) => (this.#times.get(id) ?? 0) < most);
    if (failed > 0 && fewer.length !== flaked) return;
    const out = new Set(fewer);
    for (const draft of out) this.#flaked.push(draft);
    this.#listed = this.#listed.filter((draft) => !out.has(draft));
  }

  /** The Go test's verdict is the end of what the last failure says, so that no other parser takes it for one more test. */
  #outer(number: number): void {
    if (!this.#isOver) return;
    const last = this.#listed.at(-1);
    if (last !== undefined) {
      if (number - (last.from ?? 0) >= LIMITS.failureBlockLines) last.from = last.at = number - 1;
      last.to = number;
    }
    this.#endSuite(true);
  }

  #nameFlaked(at: number, number: number, text: string): void {
    const place = placeOf(text);
    const isName = text.trim() !== '' && place === undefined;
    const open = this.#flaked.at(-1);
    const hasRoom = this.#flaked.length < LIMITS.failuresPerJob;
    if (isName && open?.at !== at && hasRoom)
      this.#flaked.push({ id: fullText(text.trim()), at, from: at, to: number });
    else if (place !== undefined && open?.at === at) Object.assign(open, { ...place, to: number });
    if (place !== undefined || !isName || number - at > 2) this.#flakedAt = undefined;
  }

  #closeDetail(): void {
    const draft = this.#detail?.draft();
    this.#detail = undefined;
    if (draft === undefined || this.#details.has(draft.id) || this.#details.size >= LIMITS.failuresPerJob) return;
    this.#details.set(draft.id, draft);
  }

  /** A suite that was cut off has no list: all that were described have failed. */
  #endSuite(hasOuter: boolean): void {
    this.#closeDetail();
    const isOver = hasOuter || this.#isOver;
    const failed = isOver || this.#listed.length > 0 ? this.#listed : [...this.#details.values()];
    const ids = new Set(failed.map(({ id }) => id));
    const recovered = [...this.#flaked, ...(isOver ? this.#details.values() : [])].filter(({ id }) => !ids.has(id));
    for (const draft of failed) this.#failures.push(toFailure('ginkgo', { ...draft, suite: this.#suite }));
    for (const draft of recovered) this.#retried.push(toFailure('ginkgo', { ...draft, suite: this.#suite }));
    this.#details.clear();
    this.#listed = [];
    this.#times.clear();
    this.#flaked = [];
    this.#isList = false;
    this.#isOver = false;
  }
}

function maximum(numbers: Iterable<number>): number {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}

function suiteOf(text: string): { readonly name: string; readonly seed?: string | undefined } | undefined {
  const long = text.startsWith('Running Suite: ') ? SUITE.exec(text)?.[1] : undefined;
  if (long !== undefined) {
    const folder = long.lastIndexOf(' - /');
    return { name: folder > 0 ? long.slice(0, folder) : long };
  }
  const [, seed, name] = text.startsWith('[') && text.includes(' specs') ? (SHORT_SUITE.exec(text) ?? []) : [];
  return name === undefined ? undefined : { name, seed };
}

/** Ginkgo, version 1 and 2. Test id: the texts of containers and spec, joined by spaces, without the kind of node that failed. */
export const ginkgo: LogParser = {
  id: 'ginkgo',
  title: 'Ginkgo',
  docs: 'https://onsi.github.io/ginkgo/#running-specs',
  triggers: [
    ' seconds]',
    'Summarizing ',
    ' Passed | ',
    'Running Suite: ',
    'Random Seed: ',
    '[FLAKEY TEST',
    OUTER,
    ' specs ',
  ],
  begin: () => new GinkgoSession(),
};

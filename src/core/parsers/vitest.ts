import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { blockEnd } from './shared/block-end.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { ruledTitle } from './shared/ruled-title.ts';
import { TREE_MARKS, VitestTree } from './vitest-tree.ts';

const RULE = '⎯';
/** ` FAIL  |project| src/a.test.ts > suite > test`; a file that cannot be loaded repeats its path: ` FAIL  a.ts [ a.ts ]`. */
const FAIL = /^ FAIL {2}(?:\|([^|]+)\| |\[([^\]]+)\] )?(\S.*)$/;
/** Since Vitest 5 an error is followed by the attempts that ended with it. */
const ATTEMPTS = / \((?:initial run|\d+\w\w retry)(?:, \d+\w\w retry)*\)$/;
const WHOLE_FILE = /^(\S+) \[ \S+ \]$/;
/** ` ❯ src/a.test.ts:63:34`, perhaps with a function name before the path. */
const FRAME = /^ ❯ (?:\S+ )?([^\s:][^:]*):(\d+):\d+$/;
/** `      Tests  2 failed | 3 passed (5)` of the closing summary. */
const TOTAL = /^ +Tests {2}(.*)$/;
/** `      Running tests with seed "1234"` when they are shuffled. */
const SEEDED = 'Running tests with seed "';
const SEED = /^ +Running tests with seed "(-?\d+)"$/;

/** Titles above one error that are held open together; a real summary has a few. */
const SHARED_TITLES = 500;

class VitestSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #retried: TestFailure[] = failureList();
  /** Titles printed one under the other share the error below them. */
  #open: Draft[] = [];
  #section = false;
  #seen = false;
  #finished = false;
  readonly #passed: string[] = passedList();
  readonly #tree = new VitestTree();
  /** Milliseconds of the tests that failed, by id. */
  readonly #durations = new Map<string, number>();
  #seed: string | undefined;
  #counts: ParsedTests['counts'];
  #last = 0;
  get idle(): boolean {
    return this.#open.length === 0 && !this.#tree.open;
  }

  line({ number, text }: LogLine): void {
    this.#last = number;
    this.#expire(number, text);
    const first = text.charCodeAt(0);
    if (first === RULE.charCodeAt(0)) this.#ruled(number, text);
    else if (text.startsWith(' FAIL  ')) this.#title(number, text);
    else if (this.#open.length > 0) this.#detail(number, text);
    if (first !== 0x20) return;
    this.#seed = text.includes(SEEDED) ? (SEED.exec(text)?.[1] ?? this.#seed) : this.#seed;
    this.#summary(number, text);
    this.#listed(number, text);
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    if (!this.#seen) return undefined;
    return {
      framework: 'vitest',
      failures: this.#failures,
      retried: this.#retried,
      passed: this.#passed,
      ...(this.#counts === undefined ? {} : { counts: this.#counts }),
      ...(this.#seed === undefined ? {} : { seed: this.#seed }),
      finished: this.#finished,
    };
  }

  #expire(number: number, text: string): void {
    const from = this.#open[0]?.from;
    const end = from === undefined ? undefined : blockEnd(from, number, text);
    if (end !== undefined) this.#close(end);
  }

  #ruled(number: number, text: string): void {
    const title = ruledTitle(text, RULE);
    this.#close(number - 1);
    if (title === undefined) return;
    this.#section = /^Failed (?:Tests|Suites) \d/.test(title);
    this.#seen ||= this.#section;
  }

  #title(number: number, text: string): void {
    const match = FAIL.exec(text);
    const name = match?.[3]?.replace(ATTEMPTS, '');
    if (match === null || name === undefined) return;
    if (!this.#section && !name.includes(' > ')) return;
    this.#seen = true;
    // Titles above one error share it, so the first tells whether the error has come.
    if (this.#open[0]?.message !== undefined || this.#open.length >= SHARED_TITLES) this.#close(number - 1);
    const wholeFile = WHOLE_FILE.exec(name)?.[1];
    const id = wholeFile ?? name;
    const file = wholeFile ?? name.split(' > ', 1)[0];
    const suite = match[1] ?? match[2]?.trim();
    this.#open.push({ id, file, suite, durationMs: this.#durations.get(id), at: number, from: number });
  }

  #detail(number: number, text: string): void {
    for (const draft of this.#open) {
      draft.to = number;
      if (draft.message === undefined && text.trim() !== '') draft.message = text;
    }
    const frame = FRAME.exec(text);
    if (frame === null) return;
    for (const draft of this.#open) {
      if (draft.line === undefined && frame[1] === draft.file) draft.line = Number(frame[2]);
    }
  }

  #close(to: number): void {
    for (const draft of this.#open) {
      draft.to = to;
      this.#failures.push(toFailure('vitest', draft));
    }
    this.#open = [];
  }

  #summary(number: number, text: string): void {
    const total = TOTAL.exec(text)?.[1];
    if (total === undefined || !/^\d+ (?:failed|passed|skipped|todo)/.test(total)) return;
    this.#close(number - 1);
    this.#section = false;
    this.#seen = true;
    this.#finished = true;
    const count = (word: string): number => Number(new RegExp(`(\\d{1,9}) ${word}`).exec(total)?.[1] ?? 0);
    this.#counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
  }

  #listed(number: number, text: string): void {
    const test = this.#tree.line(number, text);
    if (test === undefined || this.#open.length > 0) return;
    const { id, outcome, isWhole, durationMs } = test;
    if (outcome === 'retried') {
      this.#retried.push(toFailure('vitest', { id, file: id.split(' > ', 1)[0], durationMs, at: number }));
    } else if (!isWhole) return;
    else if (outcome === 'passed') this.#passed.push(id);
    else if (durationMs !== undefined) this.#durations.set(id, durationMs);
  }
}

/** vitest's default, verbose and dot reporters. Test id: `file > suite > test`. */
export const vitest: LogParser = {
  id: 'vitest',
  title: 'Vitest',
  docs: 'https://vitest.dev/guide/reporters',
  triggers: ['⎯⎯ ', ' FAIL  ', ' Tests  ', SEEDED, ...TREE_MARKS],
  begin: () => new VitestSession(),
};

import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `  1) test adds up (Shop.CartTest)`; the indentation shrinks as the number grows. */
const ENTRY = /^ {0,3}\d{1,7}\) ((?:test|doctest|property|feature) .*) \(([\w.]+)\)$/;
/** `  0) Shop.CartTest: failure on setup_all callback, all tests have been invalidated`. */
const SET_UP = /^ {0,3}\d{1,7}\) ([\w.]+): failure on setup_all callback,/;
/** `     test/cart_test.exs:6`, right below an entry. */
const PLACE = /^ {5}(\S.*\.exs?):(\d{1,9})$/;
/** `       test/cart_test.exs:9: (test)` of a stack trace. */
const FRAME = /^ {7}(\S[^:]*\.exs?):(\d{1,9}): /;
/** Everything that describes a failure is indented so. */
const BODY = '     ';
/** `Shop.CartTest [test/cart_test.exs]` of `--trace`, and `  * test adds up (0.1ms) [L#4]` below it. */
const MODULE = /^([A-Z][\w.]*) \[[^\]]*\.exs?\]$/;
const TRACED = /^ {2}\* ((?:test|doctest|property|feature) .*) \(\d{1,9}(?:\.\d{1,9})?ms\)(?: \[L#\d{1,9}\])?$/;
const TOTAL =
  /^((?:\d{1,9} (?:doctests?|tests?|propert(?:y|ies)|features?), )+)(\d{1,9}) failures?((?:, \d{1,9} (?:excluded|invalid|skipped))*)$/;

/** `Running ExUnit with seed: 4711, max_cases: 4`; `Randomized with seed 4711` before Elixir 1.15. */
const SEED = /^(Running ExUnit with seed: |Randomized with seed )(\d{1,12})(?:$|,)/;

class ExunitSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  /** Module of each test that `--trace` named. */
  readonly #passed = new Map<string, string>();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** An entry is one only with the next line. */
  #entry: Draft | undefined;
  #isSetUp = false;
  #open: Draft | undefined;
  #module: string | undefined;
  #seen = false;
  #totals = false;
  #seed: string | undefined;
  #isSeedKnown = false;
  #finished = false;
  /** Modules that could not be set up: their tests are traced, but did not run. */
  readonly #invalid = new Set<string>();
  #located = false;

  get idle(): boolean {
    return this.#open === undefined && this.#entry === undefined;
  }

  line({ number, text }: LogLine): void {
    const entry = this.#entry;
    this.#entry = undefined;
    if (entry !== undefined && this.#begin(entry, text)) return;
    if (text.includes(') ') && text.endsWith(')') && this.#title(number, text)) return;
    if (text.includes('setup_all callback') && this.#setUp(number, text)) return;
    if (text.includes(' failure') && this.#total(text)) return;
    if (text.includes(' with seed')) this.#randomized(text);
    if (this.#open !== undefined) this.#detail(this.#open, number, text);
    else this.#trace(text);
  }

  end(): ParsedTests | undefined {
    this.#close();
    if (!this.#seen) return undefined;
    for (const { id } of this.#failures) this.#passed.delete(id);
    return {
      framework: 'exunit',
      failures: this.#failures,
      retried: [],
      passed: [...this.#passed.entries()].filter(([, module]) => !this.#invalid.has(module)).map(([id]) => id),
      ...(this.#totals ? { counts: this.#counts } : {}),
      ...(this.#seed === undefined ? {} : { seed: this.#seed }),
      finished: this.#finished,
    };
  }

  #title(number: number, text: string): boolean {
    const match = ENTRY.exec(text);
    if (match?.[1] === undefined) return false;
    this.#entry = { id: `${match[1]} (${match[2]})`, suite: match[2], at: number, from: number };
    this.#isSetUp = false;
    return true;
  }

  #setUp(number: number, text: string): boolean {
    const module = SET_UP.exec(text)?.[1];
    if (module === undefined) return false;
    this.#entry = { id: `setup_all (${module})`, suite: module, at: number, from: number };
    this.#isSetUp = true;
    return true;
  }

  /** A test's place stands below its name; a module that could not be set up has none. */
  #begin(entry: Draft, text: string): boolean {
    const place = text.startsWith(BODY) ? PLACE.exec(text) : null;
    if (place === null && !(this.#isSetUp && text.startsWith(BODY))) return false;
    this.#close();
    this.#seen = true;
    this.#finished = false;
    this.#open = entry;
    this.#located = false;
    entry.to = entry.at + 1;
    if (place === null) {
      if (entry.suite !== undefined) this.#invalid.add(entry.suite);
      this.#detail(entry, entry.to, text);
    } else {
      entry.file = place[1];
      entry.line = Number(place[2]);
    }
    return true;
  }

  #detail(open: Draft, number: number, text: string): void {
    if (number - open.at < LIMITS.failureBlockLines && text.trim() === '') return;
    if (!text.startsWith(BODY) || number - open.at >= LIMITS.failureBlockLines) {
      this.#close();
      this.#trace(text);
      return;
    }
    open.to = number;
    open.message ??= messageOf(text);
    open.errorType ??= errorOf(text);
    const frame = text.startsWith('       ') ? FRAME.exec(text) : null;
    if (frame?.[1] === undefined || (open.file !== undefined && open.file !== frame[1])) return;
    // The frame of the test itself says more than that of what it called, and both more than the test's first line.
    if (this.#located && !text.endsWith(': (test)')) return;
    this.#located = true;
    open.file = frame[1];
    open.line = Number(frame[2]);
  }

  /** Of several runs, the seed of the first that failed; it is told before a run's tests, or after them. */
  #randomized(text: string): void {
    const [, words, seed] = SEED.exec(text) ?? [];
    if (seed === undefined || this.#isSeedKnown) return;
    const hasFailed = this.#failures.length > 0;
    this.#isSeedKnown = hasFailed;
    if (!hasFailed || words?.startsWith('Randomized') === true) this.#seed = seed;
  }

  #trace(text: string): void {
    const module = text.endsWith(']') ? MODULE.exec(text)?.[1] : undefined;
    if (module !== undefined) this.#module = module;
    if (this.#module === undefined || !text.startsWith('  * ')) return;
    const name = TRACED.exec(text)?.[1];
    if (name !== undefined) this.#passed.set(`${name} (${this.#module})`, this.#module);
  }

  #total(text: string): boolean {
    const match = TOTAL.exec(text);
    if (match === null) return false;
    this.#close();
    const tests = sum(match[1] ?? '');
    const rest = match[3] ?? '';
    const invalid = Number(/(\d{1,9}) invalid/.exec(rest)?.[1] ?? 0);
    const failed = Number(match[2]) + invalid;
    const skipped = sum(rest) - invalid;
    this.#module = undefined;
    this.#seen = true;
    this.#totals = true;
    this.#finished = true;
    this.#counts.failed += failed;
    this.#counts.skipped += skipped;
    this.#counts.passed += Math.max(0, tests - failed - skipped);
    return true;
  }

  #close(): void {
    if (this.#open === undefined) return;
    this.#failures.push(toFailure('exunit', this.#open));
    this.#open = undefined;
  }
}

/** `only 2 left` and its type of `** (ArgumentError) only 2 left`. */
const RAISED = /^ {5}\*\* \(([\w.]+)\) ?(.*)$/;

function messageOf(text: string): string {
  const raised = RAISED.exec(text);
  return raised === null ? text : `${raised[1]}: ${raised[2]}`;
}

function errorOf(text: string): string | undefined {
  return RAISED.exec(text)?.[1];
}

function sum(text: string): number {
  let total = 0;
  for (const [number] of text.matchAll(/\d+/g)) total += Number(number);
  return total;
}

/** ExUnit, Elixir's test runner. Test id: `test name (Module)`, as printed. */
export const exunit: LogParser = {
  id: 'exunit',
  title: 'ExUnit',
  docs: 'https://hexdocs.pm/ex_unit/ExUnit.CLIFormatter.html',
  triggers: [
    ') test ',
    ') doctest ',
    ') property ',
    ') feature ',
    'setup_all callback',
    '.exs]',
    '  * test ',
    '  * doctest ',
    '  * property ',
    '  * feature ',
    ' failure',
    ' with seed',
  ],
  begin: () => new ExunitSession(),
};

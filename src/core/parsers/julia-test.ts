import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `cart: Test Failed at /x/test/runtests.jl:5`; outside of a test set nothing stands before it. */
const HEAD = /^(?:(\S.{0,500}): )?(Test Failed|Error During Test) at (\S.{0,1000}):(\d{1,9})$/;
/** What a test file is called, or a place without one: the console and evaluated code. */
const FILE = /\.jl$|^none$|^REPL\[\d{1,6}\]$/;
/** `cart: Test Failed` of versions before 1.0, which print no place. */
const OLD_HEAD = /^(\S.{0,500}): (Test Failed|Error During Test)$/;
/** `Error in testset cart:`, above the place, where test sets run apart from each other. */
const NAMED = /^Error in testset (\S.{0,500}):$/;
/** What introduces an error; the exception itself stands below, perhaps after the expression. */
const INTRODUCTION =
  /^(?:Test threw exception|Test threw an error of type .*|Got exception outside of a @test|Expression: .*)$/;
const EXPRESSION = 'Expression: ';
const EVALUATED = 'Evaluated: ';
/** `Test Summary: | Pass  Fail  Total  Time`, and below it the row of the outermost test set. */
const SUMMARY = 'Test Summary:';
const COLUMN = /(Pass|Fail|Error|Broken)(?= |$)/g;
const ROW = /^(\S[^|]{0,500}) \|([ \d.msh]{1,200})$/;

class JuliaTestSession implements ParserSession {
  readonly #failed = new Map<string, Draft>();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #open: Draft | undefined;
  #isError = false;
  /** Test set of the head that comes next. */
  #name: string | undefined;
  /** Head of a summary whose first row comes next. */
  #summary: string | undefined;
  #totals = false;

  get idle(): boolean {
    return this.#open === undefined && this.#name === undefined && this.#summary === undefined;
  }

  line({ number, text: printed }: LogLine): void {
    const text = printed.trimEnd();
    const name = this.#name;
    this.#name = undefined;
    if (this.#summary !== undefined) this.#row(this.#summary, text);
    if (text.startsWith(SUMMARY) && text.includes('|')) {
      this.#open = undefined;
      this.#summary = text;
    } else if (text.startsWith('Error in testset ')) this.#name = NAMED.exec(text)?.[1];
    else if (!this.#head(number, text, name) && this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    if (this.#failed.size === 0 && !this.#totals) return undefined;
    return {
      framework: 'julia-test',
      failures: [...this.#failed.values()].filter(isWhole).map((draft) => toFailure('julia-test', draft)),
      retried: [],
      passed: [],
      ...(this.#totals ? { counts: this.#counts } : {}),
      finished: this.#totals,
    };
  }

  /** A test has no name: the test set that holds it has. */
  #head(number: number, text: string, name: string | undefined): boolean {
    const [, set, kind, file, line] = text.includes('Test Failed') || text.includes('During Test') ? partsOf(text) : [];
    if (kind === undefined || (file !== undefined && !FILE.test(file))) return false;
    const suite = file === undefined ? undefined : shortOf(file);
    const id = set ?? name ?? `${suite}:${line}`;
    const key = `${suite ?? ''}\n${id}`;
    this.#open = undefined;
    this.#isError = kind !== 'Test Failed';
    if (this.#failed.has(key) || this.#failed.size >= LIMITS.failuresPerJob) return true;
    this.#open = { id, suite, file, at: number, from: number, to: number };
    if (line !== undefined) this.#open.line = Number(line);
    this.#failed.set(key, this.#open);
    return true;
  }

  #detail(open: Draft, number: number, text: string): void {
    if (text.trim() === '') return;
    const isInside = text.startsWith(' ') || text.startsWith('Stacktrace:');
    if (!isInside || number - open.at >= LIMITS.failureBlockLines) {
      this.#open = undefined;
      return;
    }
    open.to = number;
    const line = text.trim();
    if (this.#isError) {
      if (!INTRODUCTION.test(line)) open.message ??= line;
    } else if (line.startsWith(EXPRESSION)) open.message ??= line.slice(EXPRESSION.length);
    else if (line.startsWith(EVALUATED)) open.message = `${open.message ?? ''} ${line}`;
    else if (line.startsWith('Expected: ') || line.startsWith('Thrown: ') || line.startsWith('No exception thrown'))
      open.message += ` ${line}`;
  }

  /** Numbers stand below the ends of their columns' names. */
  #row(head: string, text: string): void {
    this.#summary = undefined;
    if (!ROW.test(text)) return;
    this.#totals = true;
    for (const match of head.slice(SUMMARY.length).matchAll(COLUMN)) {
      const count = numberAt(text, SUMMARY.length + match.index + (match[1]?.length ?? 0));
      if (match[1] === 'Pass') this.#counts.passed += count;
      else if (match[1] === 'Broken') this.#counts.skipped += count;
      else this.#counts.failed += count;
    }
  }
}

/** Test set, kind, file and line of a head, behind the whole. */
function partsOf(text: string): readonly (string | undefined)[] {
  return HEAD.exec(text) ?? OLD_HEAD.exec(text) ?? [];
}

/** A head without a place is one only with what it describes. */
function isWhole({ file, message }: Draft): boolean {
  return file !== undefined || message !== undefined;
}

/** The number that ends at a column, 0 where the cell is empty. */
function numberAt(text: string, end: number): number {
  let from = end;
  while (from > 0 && /\d/.test(text[from - 1] ?? '')) from -= 1;
  return from === end ? 0 : Number(text.slice(from, end));
}

/** `test/cart.jl` of `/home/runner/work/Shop.jl/Shop.jl/test/cart.jl`. */
function shortOf(file: string): string {
  const plain = file.replaceAll('\\', '/');
  const test = plain.lastIndexOf('/test/');
  return test === -1 ? plain.slice(plain.lastIndexOf('/') + 1) : plain.slice(test + 1);
}

/** Julia's standard library Test. Test id: the innermost test set, as printed; suite: its file. */
export const juliaTest: LogParser = {
  id: 'julia-test',
  title: 'Julia Test',
  docs: 'https://docs.julialang.org/en/v1/stdlib/Test/',
  triggers: ['Error in testset ', 'Test Failed', 'Error During Test', SUMMARY],
  begin: () => new JuliaTestSession(),
};

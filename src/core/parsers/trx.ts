import { LIMITS } from '../limits.ts';
import type { ParsedReport, ReportParser, ReportSession } from './report-parser.ts';
import type { Draft } from './shared/draft.ts';
import { place, qualified, spanOf } from './shared/report-dotnet.ts';
import { detached, type ReportOutcome, ReportTests } from './shared/report-tests.ts';
import { ReportTexts } from './shared/report-texts.ts';
import { argumentsOf, firstLine } from './shared/report-values.ts';
import { type Attributes, attribute, XmlReader } from './shared/report-xml.ts';

const ROOT_TAG = 'TestRun';
/** Results of every kind of test; `InnerResults` of a data-driven one hold more of them. */
const RESULT_TAGS: ReadonlySet<string> = new Set([
  'UnitTestResult',
  'TestResult',
  'GenericTestResult',
  'WebTestResult',
]);
const OUTCOMES: ReadonlyMap<string, ReportOutcome> = new Map([
  ['Passed', 'passed'],
  ['PassedButRunAborted', 'passed'],
  ['Warning', 'passed'],
  ['Completed', 'passed'],
  ['Failed', 'failed'],
  ['Error', 'failed'],
  ['Timeout', 'failed'],
  ['Aborted', 'failed'],
]);

/** `Shop.Tests.CartTests.Adds(count: 3)`: a name that needs no class in front. */
const FULL_NAME = /^[\w`+]{1,200}(?:\.[\w`+<>]{1,200}){1,50}(?:\(|$)/;

/** A result waits for the definition that names its class, which stands at the other end of the file. */
interface Result {
  readonly testId: string;
  readonly outcome: ReportOutcome;
  readonly name: string;
  readonly draft: Draft;
}

class TrxSession implements ReportSession {
  readonly #reader = new XmlReader({
    open: (name, attributes, depth) => this.#open(name, attributes, depth),
    close: (name, depth) => this.#close(name, depth),
    text: (text) => this.#texts.text(text),
  });
  readonly #tests = new ReportTests('dotnet');
  readonly #texts = new ReportTexts(['Message', 'StackTrace']);
  /** Names of classes by test; each name is kept once. */
  readonly #classes = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #waiting: Result[] = [];
  /** How many of the waiting results failed, and how many passed. */
  readonly #kept = { failed: 0, passed: 0 };
  /** Results that are being read, the outer ones first. */
  readonly #nested: Result[] = [];
  #unitTest = '';
  #isTrx = false;

  write(text: string): void {
    this.#reader.write(text);
  }

  end(): ParsedReport {
    const refusal = this.#reader.end();
    if (!this.#isTrx) return { tests: undefined, refusal: refusal ?? 'not-a-known-format' };
    for (const result of this.#waiting) this.#add(result);
    return { tests: this.#tests.result(refusal === undefined), refusal };
  }

  #open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 1) this.#isTrx = name === ROOT_TAG;
    if (RESULT_TAGS.has(name)) this.#begin(attributes);
    else if (this.#nested.length > 0) this.#texts.open(name, depth);
    else if (name === 'UnitTest') this.#unitTest = detached(attribute(attributes, 'id') ?? '');
    else if (name === 'TestMethod') this.#define(attribute(attributes, 'className'));
  }

  #begin(attributes: Attributes): void {
    this.#describe();
    const name = detached(attribute(attributes, 'testName') ?? '');
    this.#nested.push({
      testId: detached(attribute(attributes, 'testId') ?? ''),
      // What was not executed, or came to no result, says neither that it passed nor that it failed.
      outcome: OUTCOMES.get(attribute(attributes, 'outcome') ?? '') ?? 'skipped',
      name,
      draft: {
        id: name,
        parameters: argumentsOf(name),
        durationMs: spanOf(attribute(attributes, 'duration')),
        at: this.#reader.line,
        from: this.#reader.line,
      },
    });
  }

  /** Gives the innermost result what was read of its failure. */
  #describe(): void {
    const current = this.#nested.at(-1);
    const message = firstLine(this.#texts.get('Message'));
    if (current !== undefined && message !== undefined) current.draft.message = detached(message);
    if (current !== undefined) place(current.draft, this.#texts.get('StackTrace'), current.name);
    this.#texts.clear();
  }

  #define(className: string | undefined): void {
    if (className === undefined || this.#unitTest === '' || this.#classes.size >= LIMITS.passedPerJob) return;
    // MSTest 1 adds the assembly: `Shop.CartTests, Shop.Tests, Version=1.0.0.0, …`.
    const name = detached(className.split(',', 1)[0] ?? className);
    const known = this.#names.get(name) ?? name;
    this.#names.set(known, known);
    this.#classes.set(this.#unitTest, known);
  }

  #close(name: string, depth: number): void {
    this.#texts.close(depth);
    if (!RESULT_TAGS.has(name)) return;
    this.#describe();
    const result = this.#nested.pop();
    if (result === undefined) return;
    result.draft.to = this.#reader.line;
    const outer = this.#nested.at(-1);
    if (outer !== undefined && result.outcome === 'failed') outer.draft.isParent = true;
    this.#queue(result);
  }

  #queue(result: Result): void {
    const { outcome, name } = result;
    if (outcome === 'passed' && FULL_NAME.test(name)) return this.#tests.add(outcome, result.draft);
    const room = { failed: LIMITS.failuresPerJob, passed: LIMITS.passedPerJob };
    if ((outcome === 'failed' || outcome === 'passed') && this.#kept[outcome] < room[outcome]) {
      this.#kept[outcome] += 1;
      this.#waiting.push(result);
    } else {
      // Skipped, or beyond the caps: only the number counts, and that needs no name.
      this.#tests.add(outcome, { ...result.draft, id: '' });
      if (outcome !== 'skipped') this.#tests.capped = true;
    }
  }

  #add({ testId, outcome, name, draft }: Result): void {
    const suite = this.#classes.get(testId);
    this.#tests.add(outcome, { ...draft, id: qualified(suite, name), suite });
  }
}

/** Visual Studio's test results, as `dotnet test --logger trx` writes them. Test id: the full name, with the arguments. */
export const trx: ReportParser = {
  id: 'trx',
  title: 'TRX',
  docs: 'https://learn.microsoft.com/dotnet/core/tools/dotnet-test',
  claims: ({ root }) => root === ROOT_TAG,
  begin: () => new TrxSession(),
};

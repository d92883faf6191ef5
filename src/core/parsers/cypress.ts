import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import { CYPRESS_END, CYPRESS_START, MochaSession } from './mocha.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { titlePath } from './shared/title-path.ts';

/** `  Running:  cart.cy.js                      (1 of 2)` opens a spec, `  (Results)` closes it. */
const RUNNING = '  Running:';
const NUMBER = /^\d{1,9} of \d{1,9}\)$/;
const RESULTS = '  (Results)';
/** A line of the tree of titles: a suite, or a test behind its sign. */
const TITLE = /^( {2,80})(\S.*)$/;
/** `(Attempt 1 of 3) adds prices up`: it failed, and is run again. */
const ATTEMPT = /^\(Attempt \d{1,3} of \d{1,3}\) (\S.*)$/;
const PASS = /^[✓√✔] (\S.*?)(?: \([\dhms.]{1,20}\))?$/;
const OTHER = /^(?:- |\d{1,7}\) )/;
/** `  1 passing (2s)`: the tree is over. */
const TOTAL = /^ {2}\d{1,9} (?:passing|failing|pending)/;
/** `webpack:///./cypress/e2e/cart.cy.js`, `webpack://shop/./cypress/e2e/cart.cy.js`. */
const BUNDLER = /^webpack:\/\/[^/]*\/(?:\.\/)?/;

interface Spec {
  readonly from: number;
  readonly file: string;
}

class CypressSession implements ParserSession {
  readonly #mocha = new MochaSession('cypress');
  readonly #specs: Spec[] = [];
  readonly #retried: TestFailure[] = failureList();
  readonly #passed: string[] = passedList();
  /** Attempts that failed, by id, of the spec that is read now. */
  #attempts = new Map<string, Draft>();
  #suites: { indent: number; path: string }[] = [];
  #running = false;
  #inTree = false;
  /** Line at which the tree last said something. */
  #heard = 0;
  #finished = false;

  get idle(): boolean {
    return !this.#inTree && this.#mocha.idle;
  }

  line({ number, text }: LogLine): void {
    const line = text.trimEnd();
    if (line === CYPRESS_START || line === CYPRESS_END) {
      this.#running = line === CYPRESS_START;
      this.#finished = !this.#running;
      this.#endSpec(number);
    }
    if (!this.#running) return;
    const spec = line.startsWith(RUNNING) ? specIn(line) : undefined;
    if (spec !== undefined) this.#beginSpec(number, spec);
    else if (line === RESULTS) this.#endSpec(number);
    else {
      if (this.#inTree) this.#tree(number, line);
      this.#mocha.line({ number, text });
    }
  }

  end(): ParsedTests | undefined {
    const tests = this.#mocha.end();
    if (tests === undefined && this.#retried.length + this.#passed.length === 0) return undefined;
    return {
      framework: 'cypress',
      ...(this.#finished && tests?.counts !== undefined ? { counts: tests.counts } : {}),
      failures: (tests?.failures ?? []).map((failure) => this.#placed(failure)),
      retried: this.#retried,
      passed: this.#passed,
      finished: this.#finished,
    };
  }

  #beginSpec(number: number, file: string): void {
    this.#endSpec(number);
    this.#specs.push({ from: number, file });
    this.#inTree = true;
    this.#heard = number;
  }

  #endSpec(number: number): void {
    this.#mocha.endDescription(number);
    this.#attempts = new Map();
    this.#suites = [];
    this.#inTree = false;
  }

  #tree(number: number, text: string): void {
    const isOver = TOTAL.test(text) || number - this.#heard > LIMITS.failureBlockLines;
    if (isOver) this.#inTree = false;
    const match = isOver ? null : TITLE.exec(text);
    if (match?.[1] === undefined || match[2] === undefined) return;
    const indent = match[1].length;
    this.#suites = this.#suites.filter((suite) => suite.indent < indent);
    const attempt = ATTEMPT.exec(match[2])?.[1];
    const pass = attempt === undefined ? PASS.exec(match[2])?.[1] : undefined;
    if (attempt !== undefined) this.#attempt(number, this.#idOf(attempt));
    else if (pass !== undefined) this.#pass(this.#idOf(pass));
    else if (!OTHER.test(match[2])) this.#suites.push({ indent, path: this.#idOf(match[2]) });
    if (attempt !== undefined || pass !== undefined) this.#heard = number;
  }

  #attempt(number: number, id: string): void {
    if (this.#attempts.size < LIMITS.failuresPerJob) this.#attempts.set(id, { id, at: number });
  }

  /** A test that passes after an attempt that failed is flaky by Cypress's own word. */
  #pass(id: string): void {
    const attempt = this.#attempts.get(id);
    if (attempt !== undefined) this.#retried.push(this.#placed(toFailure('cypress', attempt)));
    if (this.#passed.length < LIMITS.passedPerJob) this.#passed.push(id);
  }

  #idOf(title: string): string {
    return titlePath(this.#suites.at(-1)?.path ?? '', title, ' ');
  }

  /** With its file as the project names it, or the spec that was running; Cypress's own script is nobody's file. */
  #placed({ file, line, ...failure }: TestFailure): TestFailure {
    const own = file?.startsWith('http') === true ? undefined : file?.replace(BUNDLER, '');
    if (own !== undefined) return { ...failure, file: own, ...(line === undefined ? {} : { line }) };
    const spec = this.#specs.findLast(({ from }) => from < failure.at)?.file;
    return spec === undefined ? failure : { ...failure, file: spec };
  }
}

function specIn(line: string): string | undefined {
  const end = line.lastIndexOf('(');
  return NUMBER.test(line.slice(end + 1)) ? line.slice(RUNNING.length, end).trim() : undefined;
}

/** Cypress, which prints mocha's output between tables of its own. Test id: all titles joined by spaces. */
export const cypress: LogParser = {
  id: 'cypress',
  title: 'Cypress',
  docs: 'https://docs.cypress.io/app/references/command-line',
  triggers: [CYPRESS_START, CYPRESS_END, '  Running:  ', RESULTS, ' passing', ' failing', ' pending'],
  begin: () => new CypressSession(),
};

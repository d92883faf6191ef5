import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `Failing Scenarios:` of Ruby, `Failed scenarios:` of the JVM and Behat, `Errored scenarios:` of behave. */
const LIST = /^(?:--- )?(Failing|Failed|Errored|Flaky) [Ss]cenarios:$/;
/** `cucumber -p ci features/cart.feature:8 # Scenario: title`, `  features/cart.feature:8  title`, `    features/cart.feature:8`. */
const PLACE = /^(.*\.feature):(\d{1,9})(?=$| )/;
const KEYWORD = /^(?:Scenario Outline|Scenario Template|Scenario|Example): /;
/** `1) Scenario: title (attempt 2) # features/cart.feature:8` of cucumber-js. */
const ENTRY = /^\d{1,7}\) (?:Scenario|Example): (\S.*)$/;
const ATTEMPT = / \(attempt \d{1,6}(, retried)?\)$/;
/** A step that failed; undefined ones fail the scenario without it. */
const STEP = /^ {3}✖ /;
const SAID = '       ';
/** `    at World.<anonymous> (features/steps/cart.js:9:24)`. */
const FRAME = /^ +at .{0,2000}$/;
/** `6 scenarios (2 failed, 1 undefined, 3 passed)`; behave: `3 scenarios passed, 3 failed, 0 skipped`. */
const TOTAL = /^(\d{1,9}) [Ss]cenarios? \((.{1,200})\)$/;
const BEHAVE_TOTAL = /^(\d{1,9} )scenarios? (passed, \d{1,9} failed.{0,200})$/;
const COUNT = /(\d{1,9}) (passed|failed|error|skipped|undefined|pending|ambiguous)/g;

class CucumberSession implements ParserSession {
  readonly #failures = new Map<string, Draft>();
  readonly #retried = new Map<string, Draft>();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #list: Map<string, Draft> | undefined;
  /** An entry of the open list was read; before that Behat leaves a line free. */
  #hasEntry = false;
  #open: Draft | undefined;
  #awaitsMessage = false;
  #finished = false;
  #last = 0;

  get idle(): boolean {
    return this.#list === undefined && this.#open === undefined;
  }

  line({ number, text }: LogLine): void {
    this.#last = number;
    const list = LIST.exec(text)?.[1];
    if (list !== undefined) {
      this.#close(number - 1);
      this.#list = list === 'Flaky' ? this.#retried : this.#failures;
      this.#hasEntry = false;
    } else if (this.#list !== undefined) this.#item(number, text, this.#list);
    else if (text.includes(') ') && this.#entry(number, text)) return;
    else if (this.#total(number, text)) return;
    else if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    if (this.#failures.size + this.#retried.size === 0 && !this.#finished) return undefined;
    return {
      framework: 'cucumber',
      failures: finished(this.#failures),
      retried: finished(this.#retried),
      passed: [],
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #item(number: number, text: string, list: Map<string, Draft>): void {
    const match = PLACE.exec(text);
    if (match?.[1] !== undefined) {
      const rest = text.slice(match[0].length).trim();
      const title = rest.startsWith('# ') ? rest.slice(2) : rest;
      // Behat says where in the scenario it failed: `(on line 12)`.
      add(list, draftOf(match[1], Number(match[2]), title.startsWith('(on line ') ? '' : title, number));
      this.#hasEntry = true;
    } else if (text.trim() !== '' || this.#hasEntry) {
      this.#list = undefined;
      this.#total(number, text);
    }
  }

  #entry(number: number, text: string): boolean {
    const said = ENTRY.exec(text)?.[1];
    const hash = said === undefined ? -1 : said.lastIndexOf(' # ');
    const place = said === undefined || hash === -1 ? null : PLACE.exec(said.slice(hash + 3));
    if (said === undefined || place?.[1] === undefined) return false;
    this.#close(number - 1);
    const titled = said.slice(0, hash);
    const attempt = ATTEMPT.exec(titled);
    const title = attempt === null ? titled : titled.slice(0, attempt.index);
    const draft = draftOf(place[1], Number(place[2]), title, number);
    this.#open = add(attempt?.[1] === undefined ? this.#failures : this.#retried, { ...draft, from: number });
    this.#awaitsMessage = false;
    return true;
  }

  #detail(open: Draft, number: number, text: string): void {
    if (number - open.at >= LIMITS.failureBlockLines || (text !== '' && !text.startsWith('   '))) {
      this.#close(number - 1);
      return;
    }
    if (text.trim() === '') return;
    open.to = number;
    if (STEP.test(text)) this.#awaitsMessage = true;
    else if (this.#awaitsMessage && text.startsWith(SAID) && !FRAME.test(text)) open.message ??= text.trim();
  }

  #total(number: number, text: string): boolean {
    const first = text.charCodeAt(0);
    if (first < 0x30 || first > 0x39) return false;
    const behave = BEHAVE_TOTAL.exec(text);
    const said = behave === null ? TOTAL.exec(text)?.[2] : `${behave[1]}${behave[2]}`;
    if (said === undefined) return false;
    this.#close(number - 1);
    this.#finished = true;
    for (const [, count, word] of said.matchAll(COUNT)) {
      if (word === 'passed') this.#counts.passed += Number(count);
      else if (word === 'failed' || word === 'error') this.#counts.failed += Number(count);
      else this.#counts.skipped += Number(count);
    }
    return true;
  }

  #close(to: number): void {
    if (this.#open !== undefined) this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#open = undefined;
  }
}

function finished(drafts: ReadonlyMap<string, Draft>): TestFailure[] {
  return [...drafts.values()].map((draft) => toFailure('cucumber', draft));
}

/** Of the same scenario the first mention stays. */
function add(list: Map<string, Draft>, draft: Draft): Draft {
  const known = list.get(draft.id);
  if (known !== undefined) return known;
  list.set(draft.id, draft);
  return draft;
}

/** The id leaves out the line, which moves with every edit, unless there is nothing else. */
function draftOf(place: string, line: number, said: string, at: number): Draft {
  const path = place.slice(Math.max(0, place.lastIndexOf(' ') + 1));
  const source = path.lastIndexOf('/src/');
  const file = source === -1 ? path.replace(/^(?:file:\/\/|classpath:)/, '') : path.slice(source + 1);
  const title = said.replace(KEYWORD, '');
  const id = title === '' ? `${file}:${line}` : `${file} > ${title}`;
  return { id, suite: file, file, line, at };
}

/** Cucumber in Ruby, JavaScript and on the JVM, behave, Behat. Test id: feature file and scenario, joined by ` > `. */
export const cucumber: LogParser = {
  id: 'cucumber',
  title: 'Cucumber, behave and Behat',
  docs: 'https://cucumber.io/docs/cucumber/',
  triggers: [
    'Failing Scenarios:',
    'Failing scenarios:',
    'Failed scenarios:',
    'Errored scenarios:',
    'Flaky Scenarios:',
    ') Scenario: ',
    ') Example: ',
    ' scenarios (',
    ' scenario (',
    ' Scenarios (',
    ' scenarios passed, ',
    ' scenario passed, ',
  ],
  begin: () => new CucumberSession(),
};

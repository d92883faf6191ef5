import sax from 'sax';
import { LIMITS } from '../limits.ts';
import type { ParsedTests, TestFailure } from '../model/extraction.ts';
import type { ParsedReport, ReportParser, ReportSession } from './report-parser.ts';
import { type Draft, errorTypeOf, toFailure } from './shared/draft.ts';

/** Characters of a failure's text that are looked at for its first line. */
const TEXT_CHARS = 2_000;
/** Surefire and its followers: failed, then passed when run again. */
const RETRIED_TAGS: ReadonlySet<string> = new Set(['flakyFailure', 'flakyError']);
const FAILED_TAGS: ReadonlySet<string> = new Set(['failure', 'error']);
const ROOT_TAGS: ReadonlySet<string> = new Set(['testsuites', 'testsuite']);

/** Thrown inside the reader to stop it; never leaves this file. */
class Refused extends Error {}

interface Case extends Draft {
  outcome: 'passed' | 'failed' | 'retried' | 'skipped';
}

type Attributes = Readonly<Record<string, string | sax.QualifiedAttribute>>;

class JunitSession implements ReportSession {
  readonly #parser = sax.parser(true, { position: true });
  readonly #failures: TestFailure[] = [];
  readonly #retried: TestFailure[] = [];
  readonly #passed: string[] = [];
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #depth = 0;
  #characters = 0;
  #case: Case | undefined;
  /** Depth of the failure element whose text is being read. */
  #textDepth = 0;
  #text = '';
  #seen = false;
  #broken = false;

  constructor() {
    Object.assign(this.#parser, {
      onopentag: ({ name, attributes }: { name: string; attributes: Attributes }) => this.#open(name, attributes),
      onclosetag: (name: string) => this.#close(name),
      ontext: (text: string) => this.#take(text),
      oncdata: (text: string) => this.#take(text),
      // Entities are declared in a DOCTYPE; no report needs one, and every expansion attack does.
      ondoctype: () => this.#refuse(),
      onerror: () => this.#refuse(),
    });
  }

  write(text: string): void {
    this.#characters += text.length;
    if (this.#characters > LIMITS.xmlBytes) this.#broken = true;
    this.#contain(() => this.#parser.write(text));
  }

  end(): ParsedReport {
    this.#contain(() => this.#parser.close());
    if (!this.#seen) return { tests: undefined, broken: true };
    const tests: ParsedTests = {
      framework: 'junit-xml',
      failures: this.#failures,
      retried: this.#retried,
      passed: this.#passed,
      counts: this.#counts,
      finished: !this.#broken,
    };
    return { tests, broken: this.#broken };
  }

  #contain(call: () => unknown): void {
    if (this.#broken) return;
    try {
      call();
    } catch {
      this.#broken = true;
    }
  }

  #refuse(): never {
    throw new Refused();
  }

  #open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#depth > LIMITS.xmlDepth) this.#refuse();
    if (this.#depth === 1) {
      if (!ROOT_TAGS.has(name)) this.#refuse();
      this.#seen = true;
    }
    if (name === 'testcase') this.#case = this.#begin(attributes);
    else if (this.#case !== undefined) this.#detail(this.#case, name, attributes);
  }

  #begin(attributes: Attributes): Case {
    const suite = value(attributes, 'classname');
    const name = value(attributes, 'name') ?? '';
    const line = Number(value(attributes, 'line'));
    return {
      id: suite === undefined || suite === name ? name : `${suite}.${name}`,
      suite,
      file: value(attributes, 'file'),
      line: Number.isSafeInteger(line) && line > 0 ? line : undefined,
      at: this.#line(),
      from: this.#line(),
      outcome: 'passed',
    };
  }

  #detail(current: Case, name: string, attributes: Attributes): void {
    const failed = FAILED_TAGS.has(name);
    if (name === 'skipped' && current.outcome === 'passed') current.outcome = 'skipped';
    if (!failed && !RETRIED_TAGS.has(name)) return;
    if (failed) current.outcome = 'failed';
    else if (current.outcome !== 'failed') current.outcome = 'retried';
    current.message ??= value(attributes, 'message');
    current.errorType ??= value(attributes, 'type');
    if (current.message === undefined) {
      this.#textDepth = this.#depth;
      this.#text = '';
    }
  }

  #take(text: string): void {
    if (this.#textDepth > 0 && this.#text.length < TEXT_CHARS) this.#text += text.slice(0, TEXT_CHARS);
  }

  #close(name: string): void {
    if (this.#depth === this.#textDepth && this.#case !== undefined) {
      this.#case.message ??= firstLine(this.#text);
      this.#textDepth = 0;
    }
    this.#depth -= 1;
    if (name !== 'testcase' || this.#case === undefined) return;
    this.#finish(this.#case);
    this.#case = undefined;
  }

  #finish(done: Case): void {
    const { outcome, ...draft } = done;
    draft.to = this.#line();
    if (draft.message !== undefined) {
      draft.message = firstLine(draft.message);
      draft.errorType ??= errorTypeOf(draft.message ?? '');
    }
    if (outcome === 'failed') this.#counts.failed += 1;
    else if (outcome === 'skipped') this.#counts.skipped += 1;
    else this.#counts.passed += 1;
    // A case without a name names nothing that could be reported.
    if (draft.id === '') return;
    if (outcome === 'failed') this.#failures.push(toFailure('junit-xml', draft));
    else if (outcome === 'retried') this.#retried.push(toFailure('junit-xml', draft));
    else if (outcome === 'passed' && this.#passed.length < LIMITS.passedPerJob) this.#passed.push(draft.id);
  }

  #line(): number {
    return this.#parser.line + 1;
  }
}

function value(attributes: Attributes, name: string): string | undefined {
  const found = attributes[name];
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function firstLine(text: string): string | undefined {
  const start = text.trimStart();
  const feed = start.indexOf('\n');
  return start === '' ? undefined : (feed === -1 ? start : start.slice(0, feed)).trimEnd();
}

/** JUnit's XML in the dialects of pytest, surefire, jest-junit, gotestsum, nextest and others. Test id: `class.name`. */
export const junitXml: ReportParser = {
  id: 'junit-xml',
  title: 'JUnit XML',
  docs: 'https://github.com/testmoapp/junitxml',
  markers: ['<testsuite'],
  begin: () => new JunitSession(),
};

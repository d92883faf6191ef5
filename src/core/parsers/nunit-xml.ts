import type { ParsedReport, ReportParser, ReportSession } from './report-parser.ts';
import type { Draft } from './shared/draft.ts';
import { place } from './shared/report-dotnet.ts';
import { type ReportOutcome, ReportTests } from './shared/report-tests.ts';
import { ReportTexts } from './shared/report-texts.ts';
import { argumentsOf, firstLine, millisecondsOf } from './shared/report-values.ts';
import { type Attributes, attribute, XmlReader } from './shared/report-xml.ts';

/** NUnit 3 and 2. */
const ROOT_TAGS: ReadonlySet<string> = new Set(['test-run', 'test-results']);
const OUTCOMES: ReadonlyMap<string, ReportOutcome> = new Map([
  ['Passed', 'passed'],
  ['Warning', 'passed'],
  ['Success', 'passed'],
  ['Failed', 'failed'],
  ['Failure', 'failed'],
  ['Error', 'failed'],
]);

class NunitSession implements ReportSession {
  readonly #reader = new XmlReader({
    open: (name, attributes, depth) => this.#open(name, attributes, depth),
    close: (name, depth) => this.#close(name, depth),
    text: (text) => this.#texts.text(text),
  });
  readonly #tests = new ReportTests('dotnet');
  readonly #texts = new ReportTexts(['message', 'stack-trace']);
  #test: { readonly draft: Draft; readonly outcome: ReportOutcome } | undefined;
  #isNunit = false;

  write(text: string): void {
    this.#reader.write(text);
  }

  end(): ParsedReport {
    const refusal = this.#reader.end();
    if (!this.#isNunit) return { tests: undefined, refusal: refusal ?? 'not-a-known-format' };
    return { tests: this.#tests.result(refusal === undefined), refusal };
  }

  #open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 1) this.#isNunit = ROOT_TAGS.has(name);
    if (name === 'test-case') this.#begin(attributes);
    else if (this.#test !== undefined) this.#texts.open(name, depth);
    else if (name === 'setting' && attribute(attributes, 'name') === 'RandomSeed') {
      this.#tests.seed ??= attribute(attributes, 'value');
    }
  }

  #begin(attributes: Attributes): void {
    const name = attribute(attributes, 'name') ?? '';
    this.#texts.clear();
    this.#test = {
      // Whatever else there is (Skipped, Ignored, Inconclusive, NotRunnable) says neither that it passed nor that it failed.
      outcome: OUTCOMES.get(attribute(attributes, 'result') ?? '') ?? 'skipped',
      draft: {
        id: attribute(attributes, 'fullname') ?? name,
        suite: attribute(attributes, 'classname'),
        parameters: argumentsOf(name),
        durationMs: millisecondsOf(attribute(attributes, 'duration') ?? attribute(attributes, 'time')),
        at: this.#reader.line,
        from: this.#reader.line,
      },
    };
  }

  #close(name: string, depth: number): void {
    this.#texts.close(depth);
    if (name !== 'test-case' || this.#test === undefined) return;
    const { draft, outcome } = this.#test;
    this.#test = undefined;
    draft.to = this.#reader.line;
    draft.message = firstLine(this.#texts.get('message'));
    place(draft, this.#texts.get('stack-trace'), draft.id);
    this.#tests.add(outcome, draft);
  }
}

/** Results of NUnit 2 and 3. Test id: the full name, with the arguments as printed. */
export const nunitXml: ReportParser = {
  id: 'nunit-xml',
  title: 'NUnit XML',
  docs: 'https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html',
  claims: ({ root }) => root !== undefined && ROOT_TAGS.has(root),
  begin: () => new NunitSession(),
};

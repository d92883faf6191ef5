import type { ParsedReport, ReportParser, ReportSession } from './report-parser.ts';
import type { Draft } from './shared/draft.ts';
import { place, qualified } from './shared/report-dotnet.ts';
import { type ReportOutcome, ReportTests } from './shared/report-tests.ts';
import { ReportTexts } from './shared/report-texts.ts';
import { argumentsOf, firstLine, lineOf, millisecondsOf } from './shared/report-values.ts';
import { type Attributes, attribute, XmlReader } from './shared/report-xml.ts';

/** `assemblies` of xUnit.net 2 and 3; a single `assembly` of version 1. */
const ROOT_TAGS: ReadonlySet<string> = new Set(['assemblies', 'assembly']);
const OUTCOMES: ReadonlyMap<string, ReportOutcome> = new Map([
  ['Pass', 'passed'],
  ['Fail', 'failed'],
  ['Skip', 'skipped'],
  ['NotRun', 'skipped'],
]);

class XunitSession implements ReportSession {
  readonly #reader = new XmlReader({
    open: (name, attributes, depth) => this.#open(name, attributes, depth),
    close: (name, depth) => this.#close(name, depth),
    text: (text) => this.#texts.text(text),
  });
  readonly #tests = new ReportTests('dotnet');
  readonly #texts = new ReportTexts(['message', 'stack-trace', 'source-file', 'source-line']);
  #test: { readonly draft: Draft; readonly outcome: ReportOutcome | undefined } | undefined;
  #isXunit = false;

  write(text: string): void {
    this.#reader.write(text);
  }

  end(): ParsedReport {
    const refusal = this.#reader.end();
    if (!this.#isXunit) return { tests: undefined, refusal: refusal ?? 'not-a-known-format' };
    return { tests: this.#tests.result(refusal === undefined), refusal };
  }

  #open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 1) this.#isXunit = ROOT_TAGS.has(name);
    if (name === 'test') this.#begin(attributes);
    else if (this.#test === undefined) return;
    else if (name === 'failure') this.#test.draft.errorType ??= attribute(attributes, 'exception-type');
    else this.#texts.open(name, depth);
  }

  #begin(attributes: Attributes): void {
    const suite = attribute(attributes, 'type');
    const name = attribute(attributes, 'name') ?? '';
    this.#texts.clear();
    this.#test = {
      outcome: OUTCOMES.get(attribute(attributes, 'result') ?? ''),
      draft: {
        id: qualified(suite, name),
        suite,
        parameters: argumentsOf(name),
        durationMs: millisecondsOf(attribute(attributes, 'time')),
        at: this.#reader.line,
        from: this.#reader.line,
      },
    };
  }

  #close(name: string, depth: number): void {
    this.#texts.close(depth);
    if (name !== 'test' || this.#test === undefined) return;
    const { draft, outcome } = this.#test;
    this.#test = undefined;
    if (outcome === undefined) return;
    draft.to = this.#reader.line;
    draft.message = firstLine(this.#texts.get('message'));
    place(draft, this.#texts.get('stack-trace'), draft.id);
    draft.file = this.#texts.get('source-file') || draft.file;
    draft.line = lineOf(this.#texts.get('source-line')) ?? draft.line;
    this.#tests.add(outcome, draft);
  }
}

/** Results of xUnit.net. Test id: the full name, with the arguments as printed. */
export const xunitXml: ReportParser = {
  id: 'xunit-xml',
  title: 'xUnit.net XML',
  docs: 'https://xunit.net/docs/format-xml-v2',
  claims: ({ root }) => root !== undefined && ROOT_TAGS.has(root),
  begin: () => new XunitSession(),
};

import type { ParsedReport, ReportParser, ReportSession } from './report-parser.ts';
import type { Draft } from './shared/draft.ts';
import { isObject } from './shared/report-head.ts';
import { JsonReader } from './shared/report-json.ts';
import { type ReportOutcome, ReportTests } from './shared/report-tests.ts';
import { firstLine, lineOf, textOf } from './shared/report-values.ts';

type Value = Readonly<Record<string, unknown>>;

/** What a test came to over all its tries, in Playwright's words. */
const OUTCOMES: ReadonlyMap<string, ReportOutcome> = new Map([
  ['expected', 'passed'],
  ['unexpected', 'failed'],
  ['flaky', 'retried'],
  ['skipped', 'skipped'],
]);
const PASSED = 'passed';
const SKIPPED = 'skipped';
class PlaywrightJsonSession implements ReportSession {
  readonly #reader = new JsonReader('$.suites.*', (suite, line) => this.#file(suite, line));
  readonly #tests = new ReportTests('playwright');

  write(text: string): void {
    this.#reader.write(text);
  }

  end(): ParsedReport {
    const refusal = this.#reader.end();
    return { tests: this.#tests.result(refusal === undefined), refusal };
  }

  /** A suite of the outermost level is a file. Inner ones wait in a list: they nest as deep as somebody likes. */
  #file(file: unknown, at: number): void {
    const waiting: { readonly suite: Value; readonly titles: readonly string[] }[] = [];
    if (isObject(file)) waiting.push({ suite: file, titles: [] });
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { suite, titles } = next;
      for (const spec of objects(suite['specs'])) this.#spec(spec, titles, at);
      const inner = objects(suite['suites']).map((inner) => ({
        suite: inner,
        titles: [...titles, textOf(inner['title']) ?? ''],
      }));
      waiting.push(...inner.toReversed());
    }
  }

  #spec(spec: Value, titles: readonly string[], at: number): void {
    const file = textOf(spec['file']) ?? '';
    const name = [file, ...titles, textOf(spec['title']) ?? ''].filter((title) => title !== '').join(' › ');
    for (const test of objects(spec['tests'])) {
      const project = textOf(test['projectName']);
      const draft: Draft = { id: project === undefined ? name : `[${project}] › ${name}`, at, from: at, to: at };
      const outcome = outcomeOf(test);
      if (outcome === undefined) continue;
      this.#tests.add(outcome, { ...draft, file, line: lineOf(spec['line']), ...describe(test) });
    }
  }
}

/** Playwright before 1.13 did not say it; its tries do. */
function outcomeOf(test: Value): ReportOutcome | undefined {
  const said = OUTCOMES.get(textOf(test['status']) ?? '');
  if (said !== undefined) return said;
  const results = objects(test['results']);
  const last = results.at(-1)?.['status'];
  if (last === undefined || last === SKIPPED) return last === undefined ? undefined : 'skipped';
  if (last !== (test['expectedStatus'] ?? PASSED)) return 'failed';
  return results.length > 1 ? 'retried' : 'passed';
}

/** The first try that went wrong says why. */
function describe(test: Value): Partial<Draft> {
  const expected = test['expectedStatus'] ?? PASSED;
  const wrong = objects(test['results']).find(({ status }) => status !== expected && status !== SKIPPED);
  if (wrong === undefined) return {};
  const error = isObject(wrong['error']) ? wrong['error'] : objects(wrong['errors'])[0];
  const message = textOf(error?.['message']) ?? textOf(error?.['value']);
  const { duration } = wrong;
  return {
    message: firstLine(message ?? '') ?? textOf(wrong['status']),
    durationMs: typeof duration === 'number' && duration >= 0 ? Math.round(duration) : undefined,
  };
}

function objects(value: unknown): readonly Value[] {
  return Array.isArray(value) ? value.filter((item) => isObject(item)) : [];
}

/** Playwright Test's JSON reporter. Test id: project, file and titles, joined by ` › `, as its other reporters print it. */
export const playwrightJson: ReportParser = {
  id: 'playwright-json',
  title: 'Playwright JSON',
  docs: 'https://playwright.dev/docs/test-reporters#json-reporter',
  claims: ({ members }) => members.has('config.rootDir') && members.has('config.forbidOnly'),
  begin: () => new PlaywrightJsonSession(),
};

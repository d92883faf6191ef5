import type { ParsedReport, ReportParser, ReportSession } from './report-parser.ts';
import { isObject } from './shared/report-head.ts';
import { JsonReader } from './shared/report-json.ts';
import { type ReportOutcome, ReportTests } from './shared/report-tests.ts';
import { firstLine, lineOf, textOf } from './shared/report-values.ts';

type Value = Readonly<Record<string, unknown>>;

const SEPARATOR = ' > ';
const PARAMETER_CHARS = 200;
const OUTCOMES: ReadonlyMap<string, ReportOutcome> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
]);

class CtrfSession implements ReportSession {
  readonly #reader = new JsonReader('$.results.tests.*', (test, line) => this.#test(test, line));
  readonly #tests = new ReportTests('ctrf');

  write(text: string): void {
    this.#reader.write(text);
  }

  end(): ParsedReport {
    const refusal = this.#reader.end();
    return { tests: this.#tests.result(refusal === undefined), refusal };
  }

  #test(test: unknown, at: number): void {
    const outcome = isObject(test) ? outcomeOf(test) : undefined;
    if (!isObject(test) || outcome === undefined) return;
    const name = textOf(test['name']) ?? '';
    const suite = suiteOf(test['suite']);
    const { duration } = test;
    this.#tests.add(outcome, {
      id: suite === undefined || name === '' || name.startsWith(suite) ? name : `${suite}${SEPARATOR}${name}`,
      suite,
      at,
      from: at,
      to: at,
      file: textOf(test['filePath']),
      line: lineOf(test['line']),
      message: firstLine(textOf(test['message']) ?? failedTry(test) ?? textOf(test['trace']) ?? ''),
      parameters: isObject(test['parameters'])
        ? JSON.stringify(test['parameters']).slice(0, PARAMETER_CHARS)
        : undefined,
      durationMs: typeof duration === 'number' && duration >= 0 ? Math.round(duration) : undefined,
    });
  }
}

/** `flaky` is what the tool says; a passed test whose tries failed is the same. */
function outcomeOf(test: Value): ReportOutcome | undefined {
  const outcome = OUTCOMES.get(textOf(test['status']) ?? '');
  if (outcome !== 'passed') return outcome;
  return test['flaky'] === true || tries(test).some(({ status }) => status === 'failed') ? 'retried' : 'passed';
}

function failedTry(test: Value): string | undefined {
  return textOf(tries(test).find(({ status }) => status === 'failed')?.['message']);
}

function tries(test: Value): readonly Value[] {
  const { retryAttempts } = test;
  return Array.isArray(retryAttempts) ? retryAttempts.filter((item) => isObject(item)) : [];
}

/** A list from the outermost to the innermost; a single text before version 0.0.9 of the format. */
function suiteOf(suite: unknown): string | undefined {
  if (!Array.isArray(suite)) return textOf(suite);
  return textOf(suite.filter((part) => typeof part === 'string' && part !== '').join(SEPARATOR));
}

/** The Common Test Report Format. Test id: suite and name, joined by ` > `. */
export const ctrf: ReportParser = {
  id: 'ctrf',
  title: 'CTRF',
  docs: 'https://ctrf.io/docs/specification/overview',
  claims: ({ members }) =>
    members.has('results.tool') && (members.has('results.summary') || members.has('results.tests')),
  begin: () => new CtrfSession(),
};

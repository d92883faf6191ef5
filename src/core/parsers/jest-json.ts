import type { Framework } from '../model/framework.ts';
import type { ParsedReport, ReportParser, ReportSession } from './report-parser.ts';
import type { Draft } from './shared/draft.ts';
import { isObject } from './shared/report-head.ts';
import { JsonReader } from './shared/report-json.ts';
import { ReportTests } from './shared/report-tests.ts';
import { firstLine, lineOf, repositoryPath, textOf } from './shared/report-values.ts';

type Value = Readonly<Record<string, unknown>>;

class JestJsonSession implements ReportSession {
  readonly #reader = new JsonReader('$.testResults.*', (file, line) => this.#file(file, line));
  readonly #framework: Framework;
  readonly #tests: ReportTests;

  constructor(framework: Framework) {
    this.#framework = framework;
    this.#tests = new ReportTests(framework);
  }

  write(text: string): void {
    this.#reader.write(text);
  }

  end(): ParsedReport {
    const refusal = this.#reader.end();
    return { tests: this.#tests.result(refusal === undefined), refusal };
  }

  #file(value: unknown, at: number): void {
    if (!isObject(value)) return;
    const file = repositoryPath(textOf(value['name']) ?? '');
    for (const test of objects(value['assertionResults'])) this.#test(test, file, at);
  }

  #test(test: Value, file: string, at: number): void {
    // vitest 1 names the file's own suite, which has no name.
    const titles = [...texts(test['ancestorTitles']), textOf(test['title']) ?? ''].filter((title) => title !== '');
    const { duration, location } = test;
    const draft: Draft = {
      id: this.#framework === 'jest' ? titles.join(' › ') : [file, ...titles].join(' > '),
      // jest tells tests of the same title apart by their file, which vitest has in the id.
      suite: this.#framework === 'jest' ? file : undefined,
      file,
      at,
      from: at,
      to: at,
      line: isObject(location) ? lineOf(location['line']) : undefined,
      message: firstLine(texts(test['failureMessages'])[0] ?? texts(test['retryReasons'])[0] ?? ''),
      durationMs: typeof duration === 'number' && duration >= 0 ? Math.round(duration) : undefined,
    };
    if (test['status'] === 'failed') this.#tests.add('failed', draft);
    else if (test['status'] === 'passed') this.#tests.add(wasTriedAgain(test) ? 'retried' : 'passed', draft);
    else this.#tests.add('skipped', draft);
  }
}

/** jest counts the tries; vitest keeps the errors of those that failed. */
function wasTriedAgain(test: Value): boolean {
  const { invocations } = test;
  return (typeof invocations === 'number' && invocations > 1) || texts(test['failureMessages']).length > 0;
}

function objects(value: unknown): readonly Value[] {
  return Array.isArray(value) ? value.filter((item) => isObject(item)) : [];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** jest's and vitest's JSON reporters, which share a shape. Test ids are those that either prints. */
function parserOf(framework: 'jest' | 'vitest'): ReportParser {
  return {
    id: `${framework}-json`,
    title: `${framework} JSON`,
    docs:
      framework === 'jest' ? 'https://jestjs.io/docs/cli#--json' : 'https://vitest.dev/guide/reporters#json-reporter',
    claims: ({ members }) =>
      members.has('numTotalTestSuites') &&
      members.has('numTotalTests') &&
      members.has('numRuntimeErrorTestSuites') === (framework === 'jest'),
    begin: () => new JestJsonSession(framework),
  };
}

export const jestJson: ReportParser = parserOf('jest');
export const vitestJson: ReportParser = parserOf('vitest');

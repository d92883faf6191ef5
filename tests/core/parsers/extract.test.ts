import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/core/limits.ts';
import type { ParsedTests, TestFailure } from '../../../src/core/model/extraction.ts';
import type { Framework } from '../../../src/core/model/framework.ts';
import { extractFromLog } from '../../../src/core/parsers/extract.ts';
import type { LogParser } from '../../../src/core/parsers/parser.ts';
import { fixturesOf } from '../../contract/parser.ts';

function parserOf(id: Framework, result: Partial<ParsedTests> | Error): LogParser {
  const session = {
    idle: false,
    line: () => undefined,
    end: () => {
      if (result instanceof Error) throw result;
      return { framework: id, failures: [], retried: [], passed: [], finished: true, ...result };
    },
  };
  return { id, title: id, docs: '', triggers: ['going'], begin: () => session };
}

function failure(framework: Framework, id: string, at: number, to = at): TestFailure {
  return { framework, id, at, block: { from: at, to } };
}

describe('extractFromLog', () => {
  test('starts only parsers of which a trigger occurs', () => {
    expect(extractFromLog('nothing here', [parserOf('jest', { passed: ['x'] })]).tests).toEqual([]);
  });

  test('contains a parser that throws, wherever it throws', () => {
    const broken: LogParser[] = [
      parserOf('jest', new Error('end')),
      {
        ...parserOf('mocha', {}),
        begin: () => {
          throw new Error('begin');
        },
      },
      {
        ...parserOf('rspec', {}),
        begin: () => ({
          idle: false,
          line: () => {
            throw new Error('line');
          },
          end: () => undefined,
        }),
      },
    ];
    expect(extractFromLog('going\ngoing', [...broken, parserOf('pytest', { passed: ['x'] })])).toMatchObject({
      tests: [{ framework: 'pytest', failures: [], retried: [], passed: ['x'], finished: true }],
      brokenParsers: ['jest', 'mocha', 'rspec'],
    });
  });

  test('leaves what one runner’s test printed to that test', () => {
    const outer = parserOf('pytest', { failures: [failure('pytest', 'outer', 1, 9)] });
    const inner = parserOf('go-test', { failures: [failure('go-test', 'inner', 5), failure('go-test', 'own', 10)] });
    const { tests } = extractFromLog('going\n'.repeat(12), [outer, inner]);
    expect(tests.map(({ failures }) => failures.map(({ id }) => id))).toEqual([['outer'], ['own']]);
  });

  test('ends a block with its step', () => {
    const log = `going\nx\n##[error]Process completed with exit code 1.\n##[group]Run more\n${'y\n'.repeat(9)}`;
    const { tests } = extractFromLog(log, [parserOf('jest', { failures: [failure('jest', 'x', 1, 13)] })]);
    expect(tests[0]?.failures[0]?.block).toEqual({ from: 1, to: 2 });
  });

  test('names each test once, and a failing one not among the retried', () => {
    const again = { ...failure('jest', 'x', 7), message: 'later' };
    const { tests } = extractFromLog('going', [
      parserOf('jest', {
        failures: [failure('jest', 'x', 1), again, { ...failure('jest', 'x', 9), suite: 'other.js' }],
        retried: [failure('jest', 'x', 2), failure('jest', 'y', 3)],
        passed: ['a', 'a'],
      }),
    ]);
    expect(tests).toEqual([
      {
        framework: 'jest',
        failures: [
          { ...failure('jest', 'x', 1), message: 'later' },
          { ...failure('jest', 'x', 9), suite: 'other.js' },
        ],
        retried: [failure('jest', 'y', 3)],
        passed: ['a'],
        finished: true,
      },
    ]);
  });

  test('holds the caps', () => {
    const many = Array.from({ length: LIMITS.failuresPerJob + 5 }, (_, index) => failure('jest', `${index}`, 1, 9_999));
    const long = failure('mocha', 'x'.repeat(LIMITS.testIdChars + 1), 1);
    const { tests } = extractFromLog('going', [
      parserOf('jest', { failures: many.slice(5) }),
      parserOf('mocha', { failures: [long], retried: [long] }),
    ]);
    expect(tests[0]?.failures).toHaveLength(LIMITS.failuresPerJob);
    expect(tests[0]?.failures[0]?.block).toEqual({ from: 1, to: LIMITS.failureBlockLines });
    expect(tests[1]?.failures).toEqual([]);
    expect(tests[1]?.retried[0]?.id).toHaveLength(LIMITS.testIdChars);
  });

  test('reads several runners in one log', () => {
    const frameworks = [
      'pytest',
      'vitest',
      'jest',
      'mocha',
      'rspec',
      'go-test',
      'cargo-test',
      'gradle',
      'unittest',
    ] as const;
    const logs = frameworks.map(
      (framework) => fixturesOf(framework).find(({ name }) => name.endsWith('/one-failure'))?.text ?? '',
    );
    const alone = logs.flatMap((log) =>
      extractFromLog(log).tests.flatMap(({ failures }) => failures.map(({ id }) => id)),
    );
    const together = extractFromLog(logs.join('\n##[group]Run next\n')).tests;
    expect(together.flatMap(({ failures }) => failures.map(({ id }) => id)).toSorted()).toEqual(alone.toSorted());
    expect(together.map(({ framework }) => framework)).toEqual(frameworks);
  });

  test('tells of a job without failing tests what it failed of, where, and what to show of it', () => {
    expect(extractFromLog('x\n##[error]The runner has received a shutdown signal.')).toEqual({
      tests: [],
      brokenParsers: [],
      infrastructure: { bucket: 'runner-lost', at: 2 },
      kind: { kind: 'runner-lost', at: 2, bucket: 'runner-lost' },
      steps: [{ index: 0, title: 'Set up job', from: 1, to: 2 }],
      window: [{ from: 1, to: 2 }],
    });
  });
});

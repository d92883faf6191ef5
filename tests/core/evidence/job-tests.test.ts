import { expect, test } from 'vitest';
import { JobTestsReader, type RememberedTest } from '../../../src/core/evidence/job-tests.ts';
import { testKey } from '../../../src/core/evidence/test-key.ts';
import type { Extraction, ParsedTests, TestFailure } from '../../../src/core/model/extraction.ts';
import type { Framework } from '../../../src/core/model/framework.ts';
import { fullName, type TestName } from '../../../src/core/model/test-name.ts';

type Names = readonly (string | TestName)[];

/** Failures of one framework; a text stands for an id without a suite. */
function failuresOf(framework: Framework, names: Names, fromReport: boolean): readonly TestFailure[] {
  return names.map((name) => ({
    ...(typeof name === 'string' ? { id: name } : name),
    ...{ framework, at: 1, ...(fromReport ? { fromReport } : {}) },
  }));
}

function log(framework: Framework, failed: Names, more: Partial<ParsedTests> = {}): Extraction {
  const failures = failuresOf(framework, failed, false);
  return { tests: [{ framework, failures, retried: [], passed: [], finished: true, ...more }], brokenParsers: [] };
}

/** A JUnit report that was read whole, in which names are `class.name`. */
function report(failed: readonly string[], passed: readonly string[], more: Partial<ParsedTests> = {}): ParsedTests {
  const name = (id: string): TestName => ({ id, suite: id.slice(0, id.lastIndexOf('.')) });
  return {
    ...{ framework: 'junit-xml', retried: [], passed, finished: true },
    failures: failuresOf('junit-xml', failed.map(name), true),
    everyPassed: passed,
    counts: { passed: passed.length, failed: failed.length },
    ...more,
  };
}

interface Sketch {
  readonly log?: Extraction;
  readonly reports?: readonly (ParsedTests | undefined)[];
}

/** Reads executions of one job; `1` is the first one's id. */
function read(...executions: readonly Sketch[]) {
  return readWith([], ...executions);
}

/** The same with tests that earlier weeks saw failing. */
function readWith(remembered: readonly RememberedTest[], ...executions: readonly Sketch[]) {
  const reader = new JobTestsReader();
  const ids = executions.map((execution, i) => {
    const id = String(i + 1);
    if (execution.log !== undefined) reader.addLog(id, execution.log);
    for (const tests of execution.reports ?? []) reader.addReport(id, tests);
    return id;
  });
  const all = reader.end([ids], () => remembered);
  return ids.map((id) => all.get(id));
}

type Read = ReturnType<typeof read>[number];

const failing = (tests: Read) => tests?.extraction.tests.flatMap(({ failures }) => failures.map(testKey)) ?? [];
const key = (framework: Framework, id: string, suite?: string) => testKey({ framework, id, suite });
const said = (tests: Read, k: string) =>
  tests?.exact?.covered.has(k) === true ? (tests.exact.passed.has(k) ? 'passed' : 'absent') : 'inferred';

const LOGGED = 'tests/a.py::TestCart::test_adds';
const REPORTED = 'tests.a.TestCart.test_adds';

test('a failure that a log and a report name is one test, under the name in the log', () => {
  const [both, reportOnly, green, skipped] = read(
    { log: log('pytest', [LOGGED]), reports: [report([REPORTED], ['tests.a.other'])] },
    { reports: [report([REPORTED], [])] },
    { reports: [report([], [REPORTED])] },
    { reports: [report([], ['tests.a.other'])] },
  );
  const k = key('pytest', LOGGED);
  expect([failing(both), failing(reportOnly), failing(green)]).toEqual([[k], [k], []]);
  expect([said(green, k), said(skipped, k)]).toEqual(['passed', 'absent']);
});

test('the line of the log stays the proof', () => {
  const [both] = read({ log: log('pytest', [LOGGED]), reports: [report([REPORTED], [])] });
  const failures = both?.extraction.tests.flatMap((tests) => tests.failures);
  expect(failures).toEqual([{ framework: 'pytest', id: LOGGED, at: 1 }]);
});

test('a log and a report of different executions are paired as well', () => {
  const [, green] = read({ log: log('pytest', [LOGGED]) }, { reports: [report([], [REPORTED])] });
  expect(said(green, key('pytest', LOGGED))).toBe('passed');
});

test('without any log, a failure and a pass meet under the name in the reports', () => {
  const [, green, skipped] = read(
    { reports: [report([REPORTED], [])] },
    { reports: [report([], [REPORTED])] },
    { reports: [report([], ['tests.a.other'])] },
  );
  const k = key('junit-xml', REPORTED, 'tests.a.TestCart');
  expect([said(green, k), said(skipped, k)]).toEqual(['passed', 'absent']);
});

test('two tests of one id in different suites stay apart', () => {
  const json = (failed: Names, passed: readonly TestName[]): ParsedTests => ({
    ...{ framework: 'jest', retried: [], passed: [], finished: true },
    failures: failuresOf('jest', failed, true),
    everyPassed: passed.map(fullName),
  });
  const [, next] = read(
    { reports: [json([{ id: 'cart › adds', suite: 'a.test.js' }], [])] },
    { reports: [json([], [{ id: 'cart › adds', suite: 'b.test.js' }])] },
  );
  expect(said(next, key('jest', 'cart › adds', 'a.test.js'))).toBe('absent');
});

test.each<[string, Framework, string | TestName, string]>([
  ['mocha', 'mocha', 'cart adds an item', 'cart.adds an item'],
  ['gradle without the package', 'gradle', { id: 'CartTest.adds', suite: 'CartTest' }, 'org.shop.CartTest.adds()'],
  ['go', 'go-test', { id: 'TestAdds/empty', suite: 'example.org/shop' }, 'example.org/shop.TestAdds/empty'],
  ['rspec', 'rspec', { id: './spec/cart_spec.rb:7', name: 'Cart adds' } as TestName, 'spec.cart_spec.Cart adds'],
  ['a class without its module', 'unittest', 'shop.tests.CartTest.test_adds', 'CartTest.test_adds'],
])('%s: names are paired by their ends', (_, framework, inLog, inReport) => {
  const [red, green] = read({ log: log(framework, [inLog]) }, { reports: [report([], [inReport])] });
  expect(said(green, failing(red)[0] ?? '')).toBe('passed');
});

test.each([
  ['two tests of the reports end like it', ['test_adds'], ['a.test_adds', 'b.test_adds']],
  ['two tests of the logs end like the one of the reports', ['a.py::test_adds', 'b.py::test_adds'], ['test_adds']],
  ['nothing ends like it', ['test_adds'], ['a.test_removes']],
])('a name is not paired when %s', (_, inLog, inReport) => {
  const [red, green] = read({ log: log('pytest', inLog) }, { reports: [report([], inReport)] });
  expect(failing(red).map((k) => said(green, k))).toEqual(inLog.map(() => 'inferred'));
});

test('the equal name wins over one with the same end', () => {
  const [red, green] = read(
    { log: log('pytest', ['a.py::test_adds', 'test_adds']) },
    { reports: [report([], ['a.test_adds'])] },
  );
  expect(failing(red).map((k) => said(green, k))).toEqual(['passed', 'inferred']);
});

test('a pair is given up when the log of an execution says failed and its report passed', () => {
  const [red, green] = read(
    { log: log('jest', ['adds']), reports: [report([], ['cart.adds'])] },
    { reports: [report([], ['cart.removes'])] },
  );
  expect([failing(red), said(green, key('jest', 'adds'))]).toEqual([[key('jest', 'adds')], 'inferred']);
});

test('a report that was not read whole still says what passed, and no more', () => {
  const partial = report([], [REPORTED], { everyPassed: undefined, finished: false });
  const [, cut, refused] = read(
    { reports: [report([REPORTED, 'tests.a.TestCart.test_b'], [])] },
    { reports: [partial] },
    { reports: [undefined, report([], ['tests.a.TestCart.test_b'])] },
  );
  const [a, b] = [
    key('junit-xml', REPORTED, 'tests.a.TestCart'),
    key('junit-xml', 'tests.a.TestCart.test_b', 'tests.a.TestCart'),
  ];
  expect([said(cut, a), said(cut, b)]).toEqual(['passed', 'inferred']);
  expect([said(refused, a), said(refused, b)]).toEqual(['inferred', 'passed']);
});

test('an unpaired failure of a report is left out when the log names one that ends alike', () => {
  const [both] = read({
    log: log('pytest', ['a.py::test_x', 'b.py::test_x']),
    reports: [report(['test_x', 'c.test_y'], [])],
  });
  expect(failing(both)).toEqual([
    key('pytest', 'a.py::test_x'),
    key('pytest', 'b.py::test_x'),
    key('junit-xml', 'c.test_y', 'c'),
  ]);
});

test('reports in two formats of one execution name a failure once, reports in one format name what they name', () => {
  const other: ParsedTests = {
    ...report([], []),
    framework: 'ctrf',
    failures: failuresOf('ctrf', ['a > test_x'], true),
  };
  const [both] = read({ reports: [report(['a.test_x'], []), report(['b.test_x'], []), other] });
  expect(failing(both)).toEqual([key('junit-xml', 'a.test_x', 'a'), key('junit-xml', 'b.test_x', 'b')]);
});

test('tests that a log and a report count are counted once', () => {
  const [both] = read({
    log: log('pytest', [LOGGED], { counts: { passed: 3, failed: 1 } }),
    reports: [report([REPORTED], ['a.b', 'a.c'])],
  });
  expect(both?.extraction.tests.map(({ counts }) => counts)).toEqual([{ passed: 3, failed: 1 }, undefined]);
});

test('an execution without reports has no exact outcomes', () => {
  const [red] = read({ log: log('pytest', [LOGGED]) });
  expect(red?.exact).toBeUndefined();
});

test('remembered tests are asked for although they do not fail: listed by their report’s or their log’s name, or gone', () => {
  const remembered: readonly RememberedTest[] = [
    { framework: 'junit-xml', id: 'tests.b.old', suite: 'tests.b' },
    { framework: 'junit-xml', id: 'tests.b.steady', suite: 'tests.b' },
    { framework: 'pytest', id: 'tests/b.py::test_logged' },
    { framework: 'pytest', id: 'tests/b.py::test_gone' },
    { framework: 'jest', id: 'another suite of the job' },
  ];
  const passed = ['tests.b.steady', 'tests.b.test_logged'];
  const executions = readWith(remembered, { reports: [report([], passed)] }, {});
  expect(remembered.map((test) => said(executions[0], testKey(test)))).toEqual([
    'absent',
    'passed',
    'passed',
    'absent',
    'inferred',
  ]);
  expect(remembered.map((test) => said(executions[1], testKey(test)))).toEqual(remembered.map(() => 'inferred'));
});

test('a remembered name takes no test of a report away from a name that fails now', () => {
  const remembered = [{ framework: 'pytest', id: 'old/tests/b.py::test_b' }] as const;
  const [red, green] = readWith(
    remembered,
    { log: log('pytest', ['tests/b.py::test_b']) },
    { reports: [report([], ['tests.b.test_b'])] },
  );
  expect([failing(red), said(green, key('pytest', 'tests/b.py::test_b')), said(green, testKey(remembered[0]))]).toEqual(
    [[key('pytest', 'tests/b.py::test_b')], 'passed', 'absent'],
  );
});

import { expect, test } from 'vitest';
import { fitted } from '../../../src/core/html-report/fitted.ts';
import { jsonInScript } from '../../../src/core/html-report/json-in-script.ts';
import type { ReportData } from '../../../src/core/html-report/report-data.ts';
import { utf8Bytes } from '../../../src/core/text/utf8-bytes.ts';
import { sampleReport } from './sample.ts';

const bytes = (data: ReportData) => utf8Bytes(jsonInScript(data));
const WHOLE = sampleReport({ tests: 60, runs: 30, seed: 3 });
const BARE_TESTS = WHOLE.tests.map((test, i) =>
  i < WHOLE.findings.length ? test : { ...test, posterior: [], weeks: [] },
);

test('what fits is left alone', () => {
  expect(fitted(WHOLE, bytes(WHOLE))).toBe(WHOLE);
});

test('histories go first, from the end; tests that findings name keep theirs', () => {
  const one = fitted(WHOLE, bytes(WHOLE) - 1);
  expect(one).toEqual({
    ...WHOLE,
    tests: [...WHOLE.tests.slice(0, -1), { ...WHOLE.tests.at(-1), posterior: [], weeks: [] }],
  });
  expect(fitted(WHOLE, bytes({ ...WHOLE, tests: BARE_TESTS }) + 2)).toEqual({ ...WHOLE, tests: BARE_TESTS });
});

test('then tests from the end, and the page says how many', () => {
  const room = bytes({ ...WHOLE, tests: BARE_TESTS }) - 500;
  const { tests, omittedTests, ...rest } = fitted(WHOLE, room);
  // What the last of them leaves over is too little for another test, but perhaps not for a week of the first.
  expect(tests.filter((test, i) => i >= WHOLE.findings.length + 2 && test.weeks.length > 0)).toEqual([]);
  expect(tests.map(({ id }) => id)).toEqual(WHOLE.tests.slice(0, tests.length).map(({ id }) => id));
  expect(omittedTests).toBe(WHOLE.tests.length - tests.length);
  expect(tests.length).toBeGreaterThan(WHOLE.tests.length - 4);
  expect({ ...rest, tests: [], omittedTests: 0 }).toEqual({ ...WHOLE, tests: [], omittedTests: 0 });
});

test('then logs, runs, findings and lists; whatever the room is, it is kept, and positions still fit', () => {
  const steps = new Set<string>();
  for (let room = bytes(WHOLE); room > 2_500; room = Math.floor(room * 0.93)) {
    const data = fitted(WHOLE, room);
    expect(bytes(data)).toBeLessThanOrEqual(room);
    expect(data.findings.every(({ test }) => test < data.tests.length)).toBe(true);
    for (const { workflow, outcomes, posterior } of data.tests) {
      const runs = data.workflows[workflow]?.runs.length;
      expect([outcomes.length, posterior.every(([run]) => run < outcomes.length)]).toEqual([runs, true]);
    }
    expect(data.tests.length + data.omittedTests).toBe(WHOLE.tests.length);
    const hasLog = data.findings.some(({ log }) => log.length > 0);
    const longest = Math.max(0, ...data.workflows.map(({ runs }) => runs.length));
    steps.add(`${hasLog ? 'logs, ' : ''}${longest} runs, ${data.findings.length} findings`);
  }
  expect([...steps]).toEqual([
    'logs, 30 runs, 12 findings',
    '30 runs, 12 findings',
    '0 runs, 12 findings',
    '0 runs, 6 findings',
    '0 runs, 3 findings',
    '0 runs, 1 findings',
    '0 runs, 0 findings',
  ]);
});

test('of fewer runs the newest stay', () => {
  const wide = sampleReport({ tests: 3, runs: 120, seed: 5 });
  const logless = { ...wide, findings: wide.findings.map((finding) => ({ ...finding, log: [], logOf: null })) };
  const { workflows, tests } = fitted(wide, bytes(logless) - 1);
  expect(workflows.map(({ runs, omittedRuns }) => [runs.length, omittedRuns])).toEqual([
    [50, 70],
    [50, 70],
  ]);
  expect(workflows[0]?.runs).toEqual(wide.workflows[0]?.runs.slice(-50));
  expect(tests.map(({ outcomes }) => outcomes)).toEqual(wide.tests.map(({ outcomes }) => outcomes.slice(-50)));
  expect(tests[0]?.posterior).toEqual(
    wide.tests[0]?.posterior.flatMap(([run, probability]) => (run < 70 ? [] : [[run - 70, probability]])),
  );
});

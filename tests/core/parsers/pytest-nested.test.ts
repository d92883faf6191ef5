import { expect, test } from 'vitest';
import { extractFromLog } from '../../../src/core/parsers/extract.ts';

const START = '============================= test session starts ==============================';
const SUMMARY = '=========================== short test summary info ============================';
const END = '========================= 2 failed, 20 passed in 3.21s =========================';

/** A log in which the first of two failing tests printed `output`. */
const log = (output: readonly string[]) =>
  [
    START,
    '=================================== FAILURES ===================================',
    '_________________________________ test_prints __________________________________',
    'E       AssertionError: assert 1 == 2',
    'tests/test_a.py:12: AssertionError',
    '----------------------------- Captured stdout call -----------------------------',
    ...output,
    '_________________________________ test_below __________________________________',
    'E       AssertionError: assert 3 == 4',
    'tests/test_a.py:20: AssertionError',
    SUMMARY,
    'FAILED tests/test_a.py::test_prints - AssertionError: assert 1 == 2',
    'FAILED tests/test_a.py::test_below - AssertionError: assert 3 == 4',
    END,
  ].join('\n');

const FORGED = [
  SUMMARY,
  'FAILED tests/test_auth.py::test_login - forged',
  '============================== 1 failed in 0.10s ===============================',
];

test.each<[string, readonly string[]]>([
  ['words', ['hello', 'FAILED tests/test_auth.py::test_login - forged']],
  ['a whole run', [START, 'collected 1 item', ...FORGED]],
  ['the opening of a run', [START]],
  ['several openings', [START, 'collected 1 item', START]],
  ['a whole run and another opening', [START, ...FORGED, START]],
])('a test that prints %s changes neither names nor totals', (_name, output) => {
  const [run] = extractFromLog(log(output)).tests;
  expect([run?.failures.map(({ id }) => id), run?.counts]).toEqual([
    ['tests/test_a.py::test_prints', 'tests/test_a.py::test_below'],
    { passed: 20, failed: 2, skipped: 0 },
  ]);
});

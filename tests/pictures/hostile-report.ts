import type { ReportData, RichText } from '../../src/core/html-report/report-data.ts';
import { sampleReport } from '../core/html-report/sample.ts';

/** Names that strain a layout: endless with and without a place to break, of other scripts, of signs, of combining marks. */
export const NAMES: readonly string[] = [
  `tests/${'very_long_name_without_a_space_'.repeat(30)}.py::test`,
  'a name of many words that goes on and on '.repeat(20).trim(),
  'בדיקה: הסל נשמר אחרי ריענון (2) > tests/cart.py::test_cart',
  'اختبار السلة بعد التحديث > tests/cart.py',
  '\u{1F525}\u{1F469}\u200D\u{1F4BB}'.repeat(20),
  `e${'\u0301'.repeat(30)} marks above`,
  '𝕋𝕖𝕤𝕥 with letters that look like others',
  'x',
];

const LONG = 'word '.repeat(120).trim();

/** As much in every field as it can hold, and every kind of name. */
export function fullReport(): ReportData {
  const sample = sampleReport({ tests: 30, runs: 90, seed: 3 });
  const tests = sample.tests.map((test, i) => ({
    ...test,
    id: `${NAMES[i % NAMES.length]}${i < NAMES.length ? '' : ` ${i}`}`,
    suite: i % 2 === 0 ? (NAMES[(i + 1) % NAMES.length] ?? null) : null,
    job: i % 3 === 0 ? `job ${'matrix-'.repeat(20)}` : test.job,
    cells: Array.from({ length: 20 }, (_, cell) => `cell ${cell}, ${'option-'.repeat(6)}`),
  }));
  const paragraph = (i: number): RichText => [
    { strong: 'Evidence:' },
    ` ${LONG} `,
    { code: NAMES[i % NAMES.length] ?? '' },
    ' ',
    {
      label: `run ${'1'.repeat(19)}, attempt 999999999`,
      href: `https://github.com/acme/orchard/actions/runs/${'1'.repeat(19)}`,
    },
    '.',
  ];
  return {
    ...sample,
    title: `${LONG} ${'endless'.repeat(20)}`,
    repository: `${'o'.repeat(39)}/${'r'.repeat(100)}`,
    branch: `feature/${'b'.repeat(200)}`,
    complete: false,
    headline: [...paragraph(0), ...paragraph(1)],
    notes: [paragraph(2), paragraph(3)],
    tests,
    findings: sample.findings.slice(0, 5).map((finding, i) => ({
      ...finding,
      cause: 'two or three long words',
      developerMinutes: 123_456,
      runnerMinutes: 98_765,
      paragraphs: NAMES.map((_, n) => paragraph(n)),
      reproduce: `for i in $(seq 50); do pytest '${NAMES[i] ?? ''}' || break; done`,
      log: Array.from({ length: 12 }, (_, line) => ({
        line: 1_000_000 + line,
        text: NAMES[line % NAMES.length] ?? '',
      })),
      logOf: { label: 'run 1, attempt 2', href: 'https://github.com/acme/orchard/actions/runs/1' },
    })),
    lists: [{ title: LONG, lines: [paragraph(4), paragraph(5)] }],
    omittedTests: 1_234_567,
  };
}

/** Nothing was found, and nothing looked at. */
export function emptyReport(): ReportData {
  const sample = sampleReport({ tests: 0, runs: 0, seed: 3 });
  return { ...sample, complete: true, findings: [], tests: [], workflows: [], lists: [], days: [], notes: [] };
}

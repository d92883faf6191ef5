import { type ReportSources, reportOf, reportPage } from '../../../src/core/html-report/report-of.ts';
import { utf8Bytes } from '../../../src/core/text/utf8-bytes.ts';
import { green, type Sketch } from '../evidence/history.ts';
import { sourcesOf } from '../html-report/sources.ts';
import { atLimit } from './at-limit.ts';

const CODE = { script: 'go();', scriptSha256: 'c2M=', style: 'p{}', styleSha256: 'c3Q=' };

/** A page whose branch has so long a name, and its size. */
function pageOf(chars: number): number {
  const sources = runsOf(3);
  const manifest = { ...sources.manifest, branch: 'b'.repeat(chars) };
  return utf8Bytes(reportPage({ ...sources, manifest }, CODE));
}

/** Far from a name that is cut, on either side. */
const CHARS = 100;

const whole = pageOf(CHARS);

atLimit('htmlReportBytes', (size) => pageOf(CHARS + size - whole) === size, { lowered: whole + 20 });

/** So many tests that failed once each. */
function failing(tests: number): ReportSources {
  const names = Array.from({ length: tests }, (_, n) => `test ${n}`);
  return sourcesOf([...green(0, 12), ...names.map((name, n): Sketch => ({ hour: 12 + n, fails: [name] }))]);
}

atLimit('htmlReportTests', (size) => reportOf(failing(size)).tests.length === size, { lowered: 4 });

atLimit('htmlReportCurves', (size) => reportOf(failing(size)).tests.every(({ posterior }) => posterior.length > 0), {
  lowered: 4,
});

/** So many runs of one workflow, the first of which failed. */
function runsOf(runs: number): ReportSources {
  return sourcesOf([{ hour: 0, fails: ['x'] }, ...green(1, runs)]);
}

atLimit('htmlReportRuns', (size) => reportOf(runsOf(size)).workflows[0]?.runs.length === size);

atLimit('htmlReportRunsTotal', (size) => reportOf(runsOf(size)).workflows[0]?.runs.length === size, {
  lowered: 30,
  others: { htmlReportRuns: 1_000 },
});

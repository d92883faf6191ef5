import { shows } from '../eval/redact/synthetic-secrets.ts';
import { failed, type HistoryBuilder, passed } from '../fakes/actions-history/builder.ts';
import { check, type Outcome, once } from './family.ts';
import { pytestLog } from './hostile-logs.ts';
import { REPORTS, reportedRuns } from './hostile-reports.ts';
import { service } from './model-replies.ts';
import { type PipelineEnd, runPipeline } from './pipeline.ts';

/** Text that is planted everywhere, and what of it nobody may see. */
export interface Planted {
  readonly name: string;
  /** As it stands in names, messages and titles: one line. */
  readonly text: string;
  /** As it is printed by the test; left out: `text`. */
  readonly lines?: readonly string[];
  readonly secrets: readonly string[];
}

/** Each makes two flaky tests, and findings.json lists a hundred. */
const AT_ONCE = 24;

/**
 * Plants each text in a log (around the tests, in a failure's message, in what the test printed), in the name of a test, of
 * its job, in a JUnit report (name, suite, message) and in an annotation, and runs the three parts with a model over it.
 *
 * @returns for a text that was given: `RED` when nothing of its secrets is in any file of the parts, in anything they said
 *   to the runner, sent to the model or wrote to the issue, and marks stand in its place
 */
export function plantSecrets(planted: readonly Planted[]): (one: Planted) => Promise<readonly Outcome[]> {
  const pages = Array.from({ length: Math.ceil(planted.length / AT_ONCE) }, (_, i) =>
    planted.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  ).map((page) => ({ page, end: once(() => pipelineOf(page).then((end) => ({ end, places: placesOf(end) }))) }));
  return async (one) => {
    const page = pages.find((each) => each.page.includes(one));
    check(page !== undefined, 'a text is in no pipeline');
    const { end, places } = await page.end();
    const i = page.page.indexOf(one);
    for (const secret of one.secrets) {
      for (const [place, text] of places) check(!shows(text, secret), `a piece of it can be read in ${place}`);
    }
    const evidence = textOf(end, 'evidence/');
    const findings = textOf(end, 'findings/findings.json');
    check(end.modelRequests.length > 0, 'the model was not asked');
    check(evidence.includes(`test_log_${i}[`), 'its test is not in the evidence');
    for (const id of [`test_log_${i}[`, `test_report_${i}[`]) {
      const at = findings.indexOf(id);
      check(at !== -1, 'its test is no finding');
      const name = findings.slice(at, findings.indexOf('"', at));
      check(name.includes('[redacted:'), 'no mark stands in the name of its test');
    }
    return ['RED'];
  };
}

function pipelineOf(page: readonly Planted[]): Promise<PipelineEnd> {
  const many = { 'max-findings': '50' };
  return runPipeline({
    build: (builder) => {
      page.forEach((one, i) => plantInLogs(builder, one, i));
      reportedRuns(
        builder,
        page.map(({ text }, i) => ({
          name: `test_report_${i}[${text}]`,
          className: `tests.test_${i}`,
          suite: text,
          message: `number ${i} is not ${text}`,
        })),
      );
    },
    model: service({}),
    inputs: { fetch: { reports: REPORTS, annotations: 'true' }, classify: many, report: many },
  });
}

/** Red first and green when it was run again, two times over. */
function plantInLogs(builder: HistoryBuilder, { text, lines = [text] }: Planted, i: number): void {
  const failure = {
    id: `tests/test_${i}.py::test_log_${i}[${text}]`,
    message: `number ${i} is not ${text}`,
    output: lines,
  };
  const log = pytestLog([failure], { before: lines, after: lines });
  const job = `unit ${i} (${text})`;
  const annotation = {
    path: `tests/${text}.py`,
    startLine: 3,
    level: 'failure',
    message: lines.join('\n'),
    title: text,
  } as const;
  for (let round = 0; round < 2; round += 1) {
    builder.run({ attempts: [[failed(job, log, { annotations: [annotation] })], [passed(job)]] });
  }
}

/** Everything that the parts wrote, said, sent and posted, by place. */
export function placesOf(end: PipelineEnd): readonly (readonly [place: string, text: string])[] {
  const said = Object.entries(end.ends).flatMap(([part, { stdout, stderr, files }]) => [
    [`what ${part} said`, stdout + stderr] as const,
    [`what ${part} left for the runner`, Object.values(files).join('\n')] as const,
  ]);
  return [
    ...[...end.files].map(([path, bytes]) => [path.replaceAll(/\d+/g, 'N'), bytes.toString('utf8')] as const),
    ...said,
    ...end.modelRequests.map(({ body }) => ['a request to the model', body] as const),
    ...end.issues.flatMap(({ title, markdown, comments }) => [
      ['the issue', `${title}\n${markdown}`] as const,
      ...comments.map((comment) => ['a comment', comment.markdown] as const),
    ]),
  ];
}

function textOf(end: PipelineEnd, prefix: string): string {
  return [...end.files]
    .filter(([path]) => path.startsWith(prefix))
    .map(([, bytes]) => bytes.toString('utf8'))
    .join('\n');
}

/** What each route of GitHub answers from a history. Only reads: writes are the emulator's. */
import type { ActionsShapes } from './actions-shapes.ts';
import type { Blob } from './blob-store.ts';
import type { HistoryJob, HistoryRun } from './history.ts';
import type { HistoryView, ListedJob } from './history-view.ts';
import type { RepositoryShapes } from './repository-shapes.ts';
import { selectRuns } from './select-runs.ts';

export interface Answer {
  readonly status: number;
  readonly json?: unknown;
  /** For raw content. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** 302 to a signed link to this blob. */
  readonly blob?: { readonly path: string; readonly blob: Blob };
}

export interface Asked {
  /** Path below `/repos/{owner}/{repo}`, decoded, e.g. `/actions/runs`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly accept: string;
  /** URL of another page of the same list. */
  readonly pageUrl: (page: number) => string;
}

/** Everything an answer is made from. */
export interface Source {
  readonly view: HistoryView;
  readonly shapes: ActionsShapes;
  readonly around: RepositoryShapes;
}

interface Context extends Source {
  readonly asked: Asked;
  /** What the groups of the route's pattern matched. */
  readonly values: readonly string[];
}

type Handler = (context: Context) => Answer;

const ROUTES: readonly (readonly [RegExp, Handler])[] = [
  [/^$/, ({ around }) => ok(around.repository())],
  [/^\/actions\/workflows$/, listWorkflows],
  [
    /^\/actions\/workflows\/([^/]+)$/,
    ({ values, view, shapes }) => orMissing(findWorkflow(view, values[0]), (workflow) => ok(shapes.workflow(workflow))),
  ],
  [/^\/actions\/workflows\/([^/]+)\/runs$/, listWorkflowRuns],
  [/^\/actions\/runs$/, (context) => listRuns(context, context.view.runs)],
  [/^\/actions\/runs\/(\d+)$/, (context) => oneRun(context, undefined)],
  [/^\/actions\/runs\/(\d+)\/attempts\/(\d+)$/, (context) => oneRun(context, Number(context.values[1]))],
  [/^\/actions\/runs\/(\d+)\/attempts\/(\d+)\/jobs$/, listAttemptJobs],
  [/^\/actions\/runs\/(\d+)\/jobs$/, listRunJobs],
  [/^\/actions\/runs\/(\d+)\/artifacts$/, listRunArtifacts],
  [/^\/actions\/artifacts$/, listArtifacts],
  [/^\/actions\/artifacts\/(\d+)\/zip$/, downloadArtifact],
  [
    /^\/actions\/jobs\/(\d+)$/,
    ({ view, shapes, values }) => orMissing(view.jobById(Number(values[0])), (listed) => ok(shapes.job(listed))),
  ],
  [/^\/actions\/jobs\/(\d+)\/logs$/, downloadLog],
  [/^\/check-runs\/(\d+)\/annotations$/, listAnnotations],
  [/^\/contents\/(.+)$/, readContents],
  [/^\/compare\/(.+)\.\.\.(.+)$/, compare],
  [/^\/issues$/, listIssues],
];

/** The answer to a GET below the repository. */
export function answerRoute(source: Source, asked: Asked): Answer {
  for (const [pattern, handle] of ROUTES) {
    const match = pattern.exec(asked.path);
    if (match !== null) return handle({ ...source, asked, values: match.slice(1) });
  }
  return missing();
}

/** GitHub's body for anything that went wrong. */
export function problem(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const documentation_url = 'https://docs.github.com/rest';
  return { status, json: { message, documentation_url, status: String(status) }, headers };
}

function ok(json: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, json, headers };
}

function missing(): Answer {
  return problem(404, 'Not Found');
}

function orMissing<T>(value: T | undefined, answer: (value: T) => Answer): Answer {
  return value === undefined ? missing() : answer(value);
}

const DEFAULT_PER_PAGE = 30;
const MAX_PER_PAGE = 100;

interface Page<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}

/** One page of `all`, and the `Link` header that leads to the others. */
function paginate<T>(all: readonly T[], { query, pageUrl }: Asked): Page<T> {
  const size = Math.min(MAX_PER_PAGE, Math.max(1, Number(query['per_page'] ?? DEFAULT_PER_PAGE) || DEFAULT_PER_PAGE));
  const page = Math.max(1, Number(query['page'] ?? 1) || 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const targets: (readonly [string, number])[] = [];
  if (page > 1) targets.push(['prev', Math.min(page - 1, last)]);
  if (page < last) targets.push(['next', page + 1], ['last', last]);
  if (page > 1) targets.push(['first', 1]);
  const link = targets.map(([rel, to]) => `<${pageUrl(to)}>; rel="${rel}"`).join(', ');
  return { items: all.slice((page - 1) * size, page * size), headers: link === '' ? {} : { link } };
}

function listWorkflows({ view, shapes, asked }: Context): Answer {
  const { workflows } = view.history;
  const { items, headers } = paginate(workflows, asked);
  return ok({ total_count: workflows.length, workflows: items.map((one) => shapes.workflow(one)) }, headers);
}

function findWorkflow(view: HistoryView, idOrFile: string | undefined) {
  return view.history.workflows.find((one) => String(one.id) === idOrFile || one.path.split('/').at(-1) === idOrFile);
}

function listWorkflowRuns(context: Context): Answer {
  return orMissing(findWorkflow(context.view, context.values[0]), (workflow) =>
    listRuns(
      context,
      context.view.runs.filter((run) => run.workflowId === workflow.id),
    ),
  );
}

function listRuns({ shapes, asked }: Context, runs: readonly HistoryRun[]): Answer {
  const selected = selectRuns(runs, asked.query);
  if (selected === undefined) return problem(422, 'Validation Failed');
  const { items, headers } = paginate(selected, asked);
  const shown = items.flatMap((run) => run.attempts.slice(-1).map((latest) => shapes.run(run, latest)));
  return ok({ total_count: selected.length, workflow_runs: shown }, headers);
}

function oneRun({ view, shapes, values }: Context, attempt: number | undefined): Answer {
  const run = view.runById(Number(values[0]));
  const found = run?.attempts.at(attempt === undefined ? -1 : attempt - 1);
  return run === undefined || found === undefined || attempt === 0 ? missing() : ok(shapes.run(run, found));
}

function listAttemptJobs({ view, shapes, asked, values }: Context): Answer {
  const run = view.runById(Number(values[0]));
  const number = Number(values[1]);
  if (run?.attempts[number - 1] === undefined) return missing();
  return jobPage(view.jobsOf(run, number), shapes, asked);
}

function listRunJobs({ view, shapes, asked, values }: Context): Answer {
  return orMissing(view.runById(Number(values[0])), (run) => {
    const all = asked.query['filter'] === 'all';
    const wanted = all ? run.attempts.map((attempt) => attempt.number) : [run.attempts.length];
    return jobPage(
      wanted.flatMap((number) => view.jobsOf(run, number)),
      shapes,
      asked,
    );
  });
}

function jobPage(jobs: readonly ListedJob[], shapes: ActionsShapes, asked: Asked): Answer {
  const { items, headers } = paginate(jobs, asked);
  return ok({ total_count: jobs.length, jobs: items.map((listed) => shapes.job(listed)) }, headers);
}

function listRunArtifacts({ view, shapes, asked, values }: Context): Answer {
  return orMissing(view.runById(Number(values[0])), (run) => artifactPage([run], shapes, asked));
}

function listArtifacts({ view, shapes, asked }: Context): Answer {
  return artifactPage(view.runs, shapes, asked);
}

function artifactPage(runs: readonly HistoryRun[], shapes: ActionsShapes, asked: Asked): Answer {
  const { name } = asked.query;
  const all = runs
    .flatMap((run) => (run.artifacts ?? []).map((artifact) => ({ artifact, run })))
    .filter(({ artifact }) => name === undefined || artifact.name === name)
    .toSorted((a, b) => b.artifact.id - a.artifact.id);
  const { items, headers } = paginate(all, asked);
  const artifacts = items.map(({ artifact, run }) => shapes.artifact(artifact, run));
  return ok({ total_count: all.length, artifacts }, headers);
}

function downloadArtifact({ view, values }: Context): Answer {
  return orMissing(view.artifactById(Number(values[0])), ({ artifact }) => {
    if (artifact.expired) return problem(410, 'Artifact has expired');
    const blob = { contentType: 'application/zip', bytes: () => artifact.zip };
    return { status: 302, blob: { path: `/artifacts/${artifact.id}.zip`, blob } };
  });
}

function downloadLog({ view, values }: Context): Answer {
  return orMissing(view.jobById(Number(values[0])), ({ job }) => {
    if (job.log === 'expired') return problem(410, 'Gone');
    if (job.log === 'missing' || job.conclusion === 'skipped' || job.conclusion === null) return missing();
    const blob = { contentType: 'text/plain; charset=utf-8', bytes: () => Buffer.from(textOf(job) as string) };
    return { status: 302, blob: { path: `/job-logs/${job.id}.txt`, blob } };
  });
}

function textOf(job: HistoryJob): string | Uint8Array {
  if (typeof job.log === 'function') return job.log();
  return job.log ?? `${job.startedAt.replace('Z', '.0000000Z')} Nothing to see.\n`;
}

/** The id of a job is that of its check run; a skipped job has none. */
function listAnnotations({ view, shapes, asked, values }: Context): Answer {
  const listed = view.jobById(Number(values[0]));
  if (listed === undefined || listed.job.conclusion === 'skipped') return missing();
  const { items, headers } = paginate(listed.job.annotations ?? [], asked);
  return ok(
    items.map((annotation) => shapes.annotation(annotation, listed.run.headSha)),
    headers,
  );
}

function readContents({ view, around, asked, values }: Context): Answer {
  const path = values[0] ?? '';
  return orMissing(view.history.files?.[path], (content) =>
    /application\/vnd\.github(?:\.[^.+,]+)?\.raw/.test(asked.accept)
      ? { status: 200, text: content }
      : ok(around.file(path, content)),
  );
}

function compare({ view, around, values }: Context): Answer {
  const commits = view.history.commits ?? [...new Set(view.runs.toReversed().map((run) => run.headSha))];
  const [from = '', to = ''] = values;
  const start = commits.indexOf(from);
  const end = commits.indexOf(to);
  if (start === -1 || end === -1) return missing();
  return ok(around.comparison([from, to], commits.slice(start + 1, end + 1), Math.max(0, start - end)));
}

function listIssues({ view, around, asked }: Context): Answer {
  const { state = 'open', labels, creator } = asked.query;
  const wanted = labels === undefined ? [] : labels.split(',');
  const issues = (view.history.issues ?? [])
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => creator === undefined || issue.user.login === creator)
    .filter((issue) => wanted.every((label) => issue.labels.includes(label)))
    .toSorted((a, b) => b.number - a.number);
  const { items, headers } = paginate(issues, asked);
  return ok(
    items.map((issue) => around.issue(issue)),
    headers,
  );
}

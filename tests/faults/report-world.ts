import { EXIT_CODES, FlakewardenError } from '../../src/core/errors.ts';
import { issueKeyLine } from '../../src/core/render/key-line.ts';
import { createGitHubClient } from '../../src/io/github/client.ts';
import { createIssueTracker } from '../../src/io/github/issue-tracker.ts';
import { reportFindings } from '../../src/steps/report/report.ts';
import { findings, manifest, noFindings } from '../core/render/sample.ts';
import type { EmulatedGitHub } from '../io/github/emulated-github.ts';
import { CONTEXT, type Files, filesOf, inputsFor } from '../steps/report/report-run.ts';
import type { IssueState } from './invariants.ts';

const OWNER = 'octo-org';
const NAME = 'widgets';
const KEY = issueKeyLine('default', manifest().repository.id);
/** Of one answer, where a case lets them run out. */
const SHORT_SECONDS = 0.6;
const LONG_SECONDS = 30;

/** Where a report begins, and what it has to say. */
export interface Scenario {
  readonly name: string;
  readonly files: Files;
  /** The issue that is there before; undefined: none. */
  readonly issue: 'open' | 'closed' | undefined;
  /** Other issues of the same account, newer than ours: more than one page of them, then one of ours that is closed. */
  readonly others: number;
}

const FOUND = filesOf(findings());
const CLEAR = filesOf(noFindings());

export const SCENARIOS: readonly Scenario[] = [
  { name: 'create', files: FOUND, issue: undefined, others: 0 },
  { name: 'update', files: FOUND, issue: 'open', others: 0 },
  { name: 'close', files: CLEAR, issue: 'open', others: 0 },
  { name: 'reopen', files: FOUND, issue: 'closed', others: 0 },
];

/** One page of issues, and a few more. */
const MANY = 103;
/** The open one is on the second page, below newer ones of the same account. */
export const BUSY: Scenario = { name: 'busy', files: FOUND, issue: 'open', others: MANY };

/** One repository of the double, for one case alone. */
export interface Place {
  readonly github: EmulatedGitHub;
  readonly name: string;
}

export async function makePlace(github: EmulatedGitHub, name: string, { issue, others }: Scenario): Promise<Place> {
  const bot = github.client(github.writer);
  await github.client(github.person).request('POST /user/repos', { name });
  const target = { owner: OWNER, repo: name };
  if (issue !== undefined) {
    const { data } = await bot.rest.issues.create({
      ...target,
      title: 'Flaky tests',
      body: KEY,
      labels: ['flaky-test'],
    });
    if (issue === 'closed') await bot.rest.issues.update({ ...target, issue_number: data.number, state: 'closed' });
  }
  for (let i = 0; i < others; i += 1) await bot.rest.issues.create({ ...target, title: `Other ${i}` });
  if (others > 0) {
    const closed = await bot.rest.issues.create({ ...target, title: 'Flaky tests', body: KEY });
    await bot.rest.issues.update({ ...target, issue_number: closed.data.number, state: 'closed' });
  }
  return { github, name };
}

/** Our issues as a person sees them, oldest first. */
export async function issuesAt({ github, name }: Place): Promise<IssueState[]> {
  const person = github.client(github.person);
  const list = { owner: OWNER, repo: name, state: 'all', sort: 'created', direction: 'asc', per_page: 100 } as const;
  const pages = await Promise.all([1, 2].map((page) => person.rest.issues.listForRepo({ ...list, page })));
  return pages
    .flatMap(({ data }) => data)
    .filter((issue) => issue.title === 'Flaky tests')
    .map(({ state, body, comments }) => ({ state, body: body ?? '', comments }));
}

/** The repository's path as the double knows it. */
export function renamedTo(name: string): (path: string) => string {
  return (path) => path.replace(`/repos/${OWNER}/${NAME}`, `/repos/${OWNER}/${name}`);
}

/** Routes of report, by what a request is for. The first pattern that fits names it. */
const ROUTES: readonly (readonly [RegExp, string])[] = [
  [/^\/repos\/[^/]+\/[^/]+\/issues\?.*labels=/, 'issues by label'],
  [/^\/repos\/[^/]+\/[^/]+\/issues\?.*page=2/, 'issues, page 2'],
  [/^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments/, 'comments'],
  [/^\/repos\/[^/]+\/[^/]+\/issues\/\d+/, 'issue'],
  [/^\/repos\/[^/]+\/[^/]+\/issues/, 'issues'],
  [/^\/repos\/[^/]+\/[^/]+\/labels\/./, 'label'],
  [/^\/repos\/[^/]+\/[^/]+\/labels/, 'labels'],
  [/^\/repos\/[^/]+\/[^/?]+$/, 'repository'],
];

export function reportRouteOf(method: string, path: string): string {
  return `${method} ${ROUTES.find(([pattern]) => pattern.test(path))?.[1] ?? 'unknown'}`;
}

export interface ReportRun {
  readonly place: Place;
  readonly apiUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly isSlow: boolean;
  readonly files: Files;
}

/** Runs report over the real tracker. @returns what was thrown, the sentences said, and the audit trail */
export async function runReport({ place, apiUrl, fetch, isSlow, files }: ReportRun) {
  const sentences: string[] = [];
  const audit: string[] = [];
  const note = ({ text }: { readonly text: string }) => void sentences.push(text);
  const { bot, writer } = place.github;
  const client = createGitHubClient({
    ...{ token: writer, baseUrl: apiUrl, userAgent: 'test', fetch, retryMs: 1 },
    audit: { record: (entry) => void audit.push(JSON.stringify(entry)) },
    apiSeconds: isSlow ? SHORT_SECONDS : LONG_SECONDS,
  });
  try {
    const { action, labelled } = await reportFindings(
      inputsFor(files, { 'author-login': bot.login, 'author-id': bot.id }),
      CONTEXT,
      {
        documents: {
          manifest: () => Promise.resolve(files.manifest),
          findings: () => Promise.resolve(files.findings),
          preview: () => Promise.resolve(files.preview),
        },
        openTracker: () => createIssueTracker(client, { owner: OWNER, name: NAME }),
        progress: { stage: note, step: () => {}, warn: note, done: () => {} },
        pause: () => Promise.resolve(),
      },
    );
    return {
      error: undefined,
      ended: labelled || action !== 'created' ? action : `${action}, without label`,
      texts: [...sentences, ...audit],
    };
  } catch (error) {
    const ended = error instanceof FlakewardenError ? `${error.code} (${error.exitCode})` : `bug (${EXIT_CODES.bug})`;
    return { error, ended, texts: [...sentences, ...audit] };
  }
}

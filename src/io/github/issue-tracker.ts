import { z } from 'zod';
import { AccessError, ServiceError } from '../../core/errors.ts';
import { LIMITS } from '../../core/limits.ts';
import {
  type Comment,
  type Issue,
  type IssueDetails,
  type IssueTracker,
  LostAnswerError,
  type Page,
} from '../../steps/report/ports.ts';
import { type GitHubClient, statusOf } from './client.ts';

/** All that report may ask of GitHub. Anything else is a bug, and is stopped before it leaves the process. */
const ROUTES = [
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/issues/{issue_number}',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/labels/{name}',
  'POST /repos/{owner}/{repo}/labels',
] as const;
type Route = (typeof ROUTES)[number];

/** What is needed of the client, so that nothing else of it can be used by mistake. */
type IssueClient = Pick<GitHubClient, 'request' | 'hook'>;

/** The label that we make: a quiet orange, and words of ours. GitHub allows 100 characters. */
const LABEL = { color: 'd4a72c', description: 'Tests whose outcome is not decided by the code' } as const;

const userSchema = z.object({ id: z.int(), login: z.string(), type: z.string() }).nullable();
const issueSchema = z.object({
  number: z.int().min(1),
  user: userSchema,
  state: z.enum(['open', 'closed']),
  body: z.string().nullish(),
  locked: z.boolean().optional(),
  pull_request: z.unknown().optional(),
  closed_by: z.object({ id: z.int() }).nullish(),
  closed_at: z.string().nullish(),
  state_reason: z.string().nullish(),
});
type IssueAnswer = z.infer<typeof issueSchema>;
const commentSchema = z.object({ user: userSchema, body: z.string().nullish() });

/**
 * The issues of one repository over GitHub's REST API. The client can afterwards send nothing but what `ROUTES` lists, to
 * this repository.
 */
export function createIssueTracker(
  client: IssueClient,
  repository: { readonly owner: string; readonly name: string },
): IssueTracker {
  const target = { owner: repository.owner, repo: repository.name };
  pinRoutes(client, target);
  const send: Send = async (route, parameters) => {
    const answer: { readonly data: unknown } = await client.request(route, { ...target, ...parameters });
    return answer.data;
  };
  return {
    listByCreator: (login, page) => listIssues(send, { creator: login }, page),
    listByLabel: (label, page) => listIssues(send, { labels: label }, page),
    get: (number) => read(async () => detailsOf(issueSchema.parse(await send(ROUTES[2], { issue_number: number })))),
    create: ({ title, body, label }) =>
      write(async () => {
        const labels = label === null ? {} : { labels: [label] };
        return issueOf(issueSchema.parse(await send(ROUTES[1], { title, body, ...labels })));
      }),
    update: (number, { body, state }) =>
      write(async () => {
        const reason = state === 'closed' ? { state_reason: 'completed' } : {};
        await send(ROUTES[3], { issue_number: number, ...given({ body, state }), ...reason });
      }),
    listComments: (number, since, page) => listComments(send, { issue_number: number, since, page }),
    addComment: (number, body) =>
      write(async () => {
        await send(ROUTES[5], { issue_number: number, body });
      }),
    ensureLabel: (label) => ensureLabel(send, label),
  };
}

/** A bug of ours: no expected failure, so it is none of `core/errors.ts`. */
class ForbiddenRouteError extends Error {}

type Send = (route: Route, parameters: Record<string, unknown>) => Promise<unknown>;

function pinRoutes(client: IssueClient, target: { readonly owner: string; readonly repo: string }): void {
  const allowed: ReadonlySet<string> = new Set(ROUTES);
  client.hook.before('request', (request) => {
    const { owner, repo } = request as { owner?: unknown; repo?: unknown };
    const isOurs = owner === target.owner && repo === target.repo;
    if (!isOurs || !allowed.has(`${request.method} ${request.url}`)) {
      throw new ForbiddenRouteError('report tried to send a request that it has no business to send');
    }
  });
}

async function listIssues(send: Send, filter: Record<string, string>, page: number): Promise<Page<Issue>> {
  const list = { ...filter, state: 'all', sort: 'created', direction: 'desc', per_page: LIMITS.pageSize, page };
  const answers = await read(async () => z.array(issueSchema).parse(await send(ROUTES[0], list)));
  const issues = answers.filter((answer) => answer.pull_request === undefined);
  return { items: issues.map(issueOf), isLast: answers.length < LIMITS.pageSize };
}

async function listComments(
  send: Send,
  list: { readonly issue_number: number; readonly since: string; readonly page: number },
): Promise<Page<Comment>> {
  const answers = await read(async () =>
    z.array(commentSchema).parse(await send(ROUTES[4], { ...list, per_page: LIMITS.pageSize })),
  );
  const items = answers.map(({ user, body }) => ({ authorId: String(user?.id ?? 0), body: body ?? '' }));
  return { items, isLast: answers.length < LIMITS.pageSize };
}

/** A label that we may not make is no reason to write no issue: 403 and 422 are an answer here. */
async function ensureLabel(send: Send, name: string): Promise<'ready' | 'unavailable'> {
  if (await hasLabel(send, name)) return 'ready';
  return write(async () => {
    try {
      await send(ROUTES[7], { name, ...LABEL });
      return 'ready';
    } catch (error) {
      const refused = statusOf(error) === 422 || (statusOf(error) === 403 && !isRateLimit(error));
      if (refused) return 'unavailable';
      throw error;
    }
  });
}

async function hasLabel(send: Send, name: string): Promise<boolean> {
  return read(async () => {
    try {
      await send(ROUTES[6], { name });
      return true;
    } catch (error) {
      if (statusOf(error) === 404) return false;
      throw error;
    }
  });
}

function issueOf({ number, user, state, body, locked }: IssueAnswer): Issue {
  return {
    number,
    author: { id: String(user?.id ?? 0), login: user?.login ?? '', isBot: user?.type === 'Bot' },
    state,
    body: body ?? '',
    locked: locked ?? false,
  };
}

function detailsOf(answer: IssueAnswer): IssueDetails {
  return {
    ...issueOf(answer),
    closedById: answer.closed_by ? String(answer.closed_by.id) : null,
    closedAt: answer.closed_at ?? null,
    notPlanned: answer.state_reason === 'not_planned',
  };
}

/** Without the fields that are undefined. */
function given(fields: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

async function read<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw refusal(error) ?? unreachable();
  }
}

/** Whatever GitHub did not clearly refuse may have happened. */
async function write<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw refusal(error) ?? new LostAnswerError();
  }
}

/** Answers that say clearly that nothing was done. The error of the client is dropped: it quotes what GitHub said. */
function refusal(error: unknown): Error | undefined {
  if (error instanceof ForbiddenRouteError) return error;
  const status = statusOf(error);
  if (status === 429 || isRateLimit(error)) return rateLimited();
  if (status === 401) return denied('GitHub does not accept the token.', 'bad-token', TOKEN_HINT);
  if (status === 410) return denied('Issues are switched off in this repository.', 'issues-disabled', ISSUES_HINT);
  if (status === 403 && isArchived(error)) {
    return denied('This repository is archived and cannot be written to.', 'archived', ARCHIVED_HINT);
  }
  if (status === 403 || status === 404) {
    return denied('The token may not read and write issues here.', 'no-issues-permission', PERMISSION_HINT);
  }
  if (status < 400 || status === 408 || status >= 500) return undefined;
  return new ServiceError(`GitHub refused a request about the issue with status ${status}.`, {
    code: 'request-refused',
    hint: 'Nothing was changed by this request. If it happens again, please report it as a bug of flakewarden.',
  });
}

const TOKEN_HINT = 'Pass `github-token: ${{ github.token }}` from the job of report.';
const ISSUES_HINT = 'Switch issues on in the settings of the repository, or set `dry-run: true`.';
const ARCHIVED_HINT = 'Unarchive the repository, or remove the workflow.';
const PERMISSION_HINT =
  'Give the job of report `permissions: issues: write`; the workflow that calls it must grant it too.';

function denied(message: string, code: string, hint: string): AccessError {
  return new AccessError(message, { code, hint });
}

function rateLimited(): ServiceError {
  return new ServiceError('GitHub’s rate limit is reached.', {
    code: 'rate-limited',
    hint: 'Start the report part again in an hour, or schedule it at a quieter time.',
  });
}

function unreachable(): ServiceError {
  return new ServiceError('GitHub could not be reached or gave an answer that is not understood.', {
    code: 'no-answer',
    hint: 'Nothing was written. Start the report part again.',
  });
}

interface Failure {
  readonly response?: { readonly headers?: Record<string, unknown>; readonly data?: { readonly message?: unknown } };
}

function isRateLimit(error: unknown): boolean {
  if (statusOf(error) !== 403) return false;
  const { headers = {}, data } = (error as Failure).response ?? {};
  const secondary = typeof data?.message === 'string' && data.message.includes('secondary rate limit');
  return headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || secondary;
}

/** Looked at, never shown: GitHub says it in words only. */
function isArchived(error: unknown): boolean {
  const message = (error as Failure).response?.data?.message;
  return typeof message === 'string' && message.includes('archived');
}

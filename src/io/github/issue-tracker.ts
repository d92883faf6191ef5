import { z } from 'zod';
import { AccessError } from '../../core/errors.ts';
import { LIMITS } from '../../core/limits.ts';
import type { Visibility } from '../../core/model/visibility.ts';
import {
  type Comment,
  type Issue,
  type IssueDetails,
  type IssueTracker,
  LostAnswerError,
  type Page,
} from '../../steps/report/ports.ts';
import { type GitHubClient, statusOf } from './client.ts';
import {
  archived,
  ForbiddenRouteError,
  isRateLimit,
  issuesDisabled,
  MovedError,
  refusal,
  unreachable,
} from './issue-refusals.ts';
import { isRedirect } from './own-origin.ts';

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
  'GET /repos/{owner}/{repo}',
] as const;
type Route = (typeof ROUTES)[number];

/** What is needed of the client, so that nothing else of it can be used by mistake. */
type IssueClient = Pick<GitHubClient, 'request' | 'hook'>;

/** A label, a comment, the issue: what one report may send that is no question, repetitions included. */
const WRITES = 3;

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
const repositorySchema = z.object({
  private: z.boolean(),
  visibility: z.enum(['public', 'private', 'internal']).optional(),
  archived: z.boolean().optional(),
  has_issues: z.boolean().optional(),
});
const commentSchema = z.object({ user: userSchema, body: z.string().nullish() });
/** A comment or a label as GitHub answers to its making. */
const writtenSchema = z.object({ id: z.int() });

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
    // Followed, a redirect would lead to whatever repository an issue was transferred to, and write there.
    const request = { redirect: 'manual' } as const;
    const { status, data }: { readonly status: number; readonly data: unknown } = await client.request(route, {
      ...target,
      ...parameters,
      request,
    });
    if (isRedirect(status)) throw new MovedError();
    return data;
  };
  return {
    visibility: () => read(async () => visibilityOf(repositorySchema.parse(await send(ROUTES[8], {})))),
    listByCreator: (login, page) => listIssues(send, { creator: login }, page),
    listByLabel: (label, page) => listIssues(send, { labels: label }, page),
    get: (number) =>
      read(async () => {
        const answer = issueSchema.parse(await send(ROUTES[2], { issue_number: number }));
        if (answer.number !== number) throw new MovedError();
        return detailsOf(answer);
      }),
    create: ({ title, body, label }) =>
      write(async () => {
        const labels = label === null ? {} : { labels: [label] };
        return issueOf(issueSchema.parse(await send(ROUTES[1], { title, body, ...labels })));
      }),
    update: (number, { body, state }) =>
      write(async () => {
        const reason = state === 'closed' ? { state_reason: 'completed' } : {};
        const answer = await send(ROUTES[3], { issue_number: number, ...given({ body, state }), ...reason });
        // Whatever stands between us and GitHub may say 200 as well: only GitHub's own answer says that it was done.
        if (issueSchema.parse(answer).number !== number) throw new MovedError();
      }),
    listComments: (number, since, page) => listComments(send, { issue_number: number, since, page }),
    addComment: (number, body) =>
      write(async () => {
        writtenSchema.parse(await send(ROUTES[5], { issue_number: number, body }));
      }),
    ensureLabel: (label) => ensureLabel(send, label),
  };
}

type Send = (route: Route, parameters: Record<string, unknown>) => Promise<unknown>;

function pinRoutes(client: IssueClient, target: { readonly owner: string; readonly repo: string }): void {
  const allowed: ReadonlySet<string> = new Set(ROUTES);
  let writes = 0;
  client.hook.before('request', (request) => {
    const { owner, repo } = request as { owner?: unknown; repo?: unknown };
    const isOurs = owner === target.owner && repo === target.repo;
    if (!isOurs || !allowed.has(`${request.method} ${request.url}`)) {
      throw new ForbiddenRouteError('report tried to send a request that it has no business to send');
    }
    if (request.method === 'GET') return;
    writes += 1;
    // Only answers that got lost lead here; whoever starts the report again sees first what they left behind.
    if (writes > WRITES) throw new LostAnswerError();
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
      writtenSchema.parse(await send(ROUTES[7], { name, ...LABEL }));
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

/** @throws AccessError when nothing can be written there anyway */
function visibilityOf(answer: z.infer<typeof repositorySchema>): Visibility {
  if (answer.archived === true) throw archived();
  if (answer.has_issues === false) throw issuesDisabled();
  return answer.visibility ?? (answer.private ? 'private' : 'public');
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
    throw error instanceof AccessError ? error : (refusal(error) ?? unreachable());
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

import { ServiceError } from '../../core/errors.ts';
import { LIMITS } from '../../core/limits.ts';
import { hasLine } from '../../core/render/key-line.ts';
import type { Issue, IssueDetails, IssueTracker, Page } from './ports.ts';

/** Whose issues are ours. */
export interface Author {
  readonly 'author-id': string;
  readonly 'author-login': string;
  readonly label: string;
}

export interface OwnIssues {
  readonly open: Issue | undefined;
  /** The newest closed one; only looked up when none is open. */
  readonly closed: IssueDetails | undefined;
}

/**
 * Finds the issue that earlier reports wrote: by author and key line, listed and never searched (the search index lags).
 * Anybody can write the key line, and an app's type says nothing about which app it is, so the author's id decides.
 *
 * @throws ServiceError when two are open: writing to either could be wrong
 */
export async function findOwnIssues(tracker: IssueTracker, author: Author, keyLine: string): Promise<OwnIssues> {
  const isOwn = (issue: Issue) => isBy(issue, author) && hasLine(issue.body, keyLine);
  const found = new Map<number, Issue>();
  await collect(found, (page) => tracker.listByCreator(author['author-login'], page), isOwn);
  // A busy bot may have written more issues than are listed, and a list that changes between two pages skips some: before
  // one is made or opened again, the few with our label are looked through as well.
  const isNoneOpen = [...found.values()].every((issue) => issue.state !== 'open');
  if (isNoneOpen) await collect(found, (page) => tracker.listByLabel(author.label, page), isOwn);
  const own = [...found.values()];
  const open = own.filter((issue) => issue.state === 'open');
  if (open.length > 1) throw ambiguous(open);
  if (open[0] !== undefined) return { open: open[0], closed: undefined };
  return newestClosed(tracker, own, isOwn);
}

function isBy({ author }: Issue, wanted: Author): boolean {
  return author.id === wanted['author-id'] && (author.isBot || author.login === wanted['author-login']);
}

async function newestClosed(
  tracker: IssueTracker,
  own: readonly Issue[],
  isOwn: (issue: Issue) => boolean,
): Promise<OwnIssues> {
  const numbers = own.map((issue) => issue.number);
  if (numbers.length === 0) return { open: undefined, closed: undefined };
  const newest = await tracker.get(Math.max(...numbers));
  // Between list and page somebody may have changed it into something that is not ours any more.
  if (!isOwn(newest)) return { open: undefined, closed: undefined };
  return newest.state === 'open' ? { open: newest, closed: undefined } : { open: undefined, closed: newest };
}

/** Adds all issues of a list that are ours, each once: a page may repeat an issue when the list grows meanwhile. */
async function collect(
  own: Map<number, Issue>,
  list: (page: number) => Promise<Page<Issue>>,
  isOwn: (issue: Issue) => boolean,
): Promise<void> {
  for (let page = 1; page <= LIMITS.issuePages; page += 1) {
    const { items, isLast } = await list(page);
    for (const issue of items.filter(isOwn)) own.set(issue.number, issue);
    if (isLast) return;
  }
}

function ambiguous(open: readonly Issue[]): ServiceError {
  const numbers = open.map((issue) => issue.number).toSorted((a, b) => a - b);
  return new ServiceError(`The issues ${numbers.join(' and ')} are both open and both ours.`, {
    code: 'two-issues',
    hint: 'Nothing was written. Close all but one of them, or give each report its own `issue-key`.',
  });
}

import type { Visibility } from '../../../src/core/model/visibility.ts';
import type { Comment, Issue, IssueChange, IssueDetails, IssueTracker, Page } from '../../../src/steps/report/ports.ts';

export const BOT = { id: '41898282', login: 'github-actions[bot]', isBot: true };
export const PERSON = { id: '7', login: 'octocat', isBot: false };

interface StoredIssue {
  number: number;
  title: string;
  body: string;
  label: string | null;
  state: 'open' | 'closed';
  author: Issue['author'];
  locked: boolean;
  closedById: string | null;
  closedAt: string | null;
  notPlanned: boolean;
}

/** Where a fault strikes: `before` the effect of a call, or `after` it, when the caller does not hear of it. */
export type Fault = (call: string, when: 'before' | 'after') => void;

const PAGE = 100;

/** Issues in memory: as small as the port, and with a place to throw at every call. */
export class FakeTracker implements IssueTracker {
  readonly issues: StoredIssue[] = [];
  readonly comments: (Comment & { readonly issue: number })[] = [];
  readonly calls: string[] = [];
  label: 'ready' | 'unavailable' = 'ready';
  place: Visibility = 'public';
  fault: Fault = () => {};

  add(issue: Partial<StoredIssue>): StoredIssue {
    const stored: StoredIssue = {
      number: this.issues.length + 1,
      title: 'Flaky tests',
      body: '',
      label: null,
      state: 'open',
      author: BOT,
      locked: false,
      closedById: null,
      closedAt: null,
      notPlanned: false,
      ...issue,
    };
    this.issues.push(stored);
    return stored;
  }

  visibility(): Promise<Visibility> {
    return this.#call('visibility', () => this.place);
  }

  listByCreator(login: string, page: number): Promise<Page<Issue>> {
    return this.#call('listByCreator', () => this.#page(page, (issue) => issue.author.login === login));
  }

  listByLabel(label: string, page: number): Promise<Page<Issue>> {
    return this.#call('listByLabel', () => this.#page(page, (issue) => issue.label === label));
  }

  get(number: number): Promise<IssueDetails> {
    return this.#call('get', () => ({ ...this.#issue(number) }));
  }

  create({ title, body, label }: { title: string; body: string; label: string | null }): Promise<Issue> {
    return this.#call('create', () => ({ ...this.add({ title, body, label }) }));
  }

  update(number: number, change: IssueChange): Promise<void> {
    return this.#call('update', () => {
      const issue = this.#issue(number);
      Object.assign(issue, change);
      if (change.state === 'closed') Object.assign(issue, { closedById: BOT.id, closedAt: '2026-11-20T08:00:00Z' });
      if (change.state === 'open') Object.assign(issue, { closedById: null, closedAt: null });
    });
  }

  listComments(number: number, _since: string, page: number): Promise<Page<Comment>> {
    return this.#call('listComments', () => {
      const all = this.comments.filter((comment) => comment.issue === number);
      return { items: all.slice((page - 1) * PAGE, page * PAGE), isLast: all.length <= page * PAGE };
    });
  }

  addComment(number: number, body: string): Promise<void> {
    return this.#call('addComment', () => {
      this.comments.push({ issue: number, authorId: BOT.id, body });
    });
  }

  ensureLabel(): Promise<'ready' | 'unavailable'> {
    return this.#call('ensureLabel', () => this.label);
  }

  async #call<T>(name: string, effect: () => T): Promise<T> {
    this.calls.push(name);
    await Promise.resolve();
    this.fault(name, 'before');
    const result = effect();
    this.fault(name, 'after');
    return result;
  }

  #page(page: number, matches: (issue: StoredIssue) => boolean): Page<Issue> {
    const all = this.issues.filter(matches).toReversed();
    return {
      items: all.slice((page - 1) * PAGE, page * PAGE).map((issue) => ({ ...issue })),
      isLast: all.length <= page * PAGE,
    };
  }

  #issue(number: number): StoredIssue {
    const issue = this.issues.find((candidate) => candidate.number === number);
    if (issue === undefined) throw new Error('no such issue');
    return issue;
  }
}

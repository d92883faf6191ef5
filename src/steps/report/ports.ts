import { ServiceError } from '../../core/errors.ts';
import type { Visibility } from '../../core/model/visibility.ts';
import type { Progress } from '../../core/ports.ts';

/** A document as it lies on disk. The digest is computed by the adapter from exactly these bytes. */
export interface DocumentFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** The three files that report reads. It never sees a log. Adapters refuse files beyond `LIMITS.documentBytes`. */
export interface ReportDocuments {
  manifest(): Promise<DocumentFile>;
  findings(): Promise<DocumentFile>;
  /** The issue body as classify rendered it. */
  preview(): Promise<DocumentFile>;
}

/** An issue as GitHub's list shows it. */
export interface Issue {
  readonly number: number;
  readonly author: { readonly id: string; readonly login: string; readonly isBot: boolean };
  readonly state: 'open' | 'closed';
  readonly body: string;
  /** Nobody but people with write access may comment: somebody asked for silence. */
  readonly locked: boolean;
}

/** What only the page of one issue tells. */
export interface IssueDetails extends Issue {
  /** Numeric id of the account that closed it; null when open or unknown. */
  readonly closedById: string | null;
  /** ISO 8601; null when open. */
  readonly closedAt: string | null;
  /** Closed as "not planned": the people here do not want it. */
  readonly notPlanned: boolean;
}

export interface Comment {
  readonly authorId: string;
  readonly body: string;
}

/** One page of a list; pull requests are already left out. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly isLast: boolean;
}

/** What a write may change. Fields that are absent stay as they are. */
export interface IssueChange {
  readonly body?: string;
  /** Closing always says `completed`. */
  readonly state?: 'open' | 'closed';
}

/**
 * The issues of one repository. Every method is one request and none repeats a write.
 *
 * All of them throw `AccessError` when a right is missing, `LostAnswerError` when a write may or may not have happened, and
 * `ServiceError` for everything else.
 */
export interface IssueTracker {
  /** Who can read the repository now. Throws `AccessError` when it is archived or has no issues. */
  visibility(): Promise<Visibility>;
  /** Newest first, open and closed; `page` starts at 1. */
  listByCreator(login: string, page: number): Promise<Page<Issue>>;
  listByLabel(label: string, page: number): Promise<Page<Issue>>;
  get(number: number): Promise<IssueDetails>;
  create(issue: { readonly title: string; readonly body: string; readonly label: string | null }): Promise<Issue>;
  update(number: number, change: IssueChange): Promise<void>;
  /** Oldest first, only those touched since the moment `since`. */
  listComments(number: number, since: string, page: number): Promise<Page<Comment>>;
  addComment(number: number, body: string): Promise<void>;
  /** Makes sure that the label exists. `unavailable`: we may not create it. */
  ensureLabel(label: string): Promise<'ready' | 'unavailable'>;
}

export interface ReportPorts {
  readonly documents: ReportDocuments;
  /** Opens the tracker of the repository that the documents are about. */
  openTracker(repository: { readonly owner: string; readonly name: string }): IssueTracker;
  readonly progress: Progress;
  /** Waits before looking whether a write whose answer was lost has happened. */
  readonly pause: (seconds: number) => Promise<void>;
}

/** A write was sent and no answer came, or one that says nothing about it: it may or may not have happened. */
export class LostAnswerError extends ServiceError {
  constructor(cause?: unknown) {
    super('GitHub gave no answer to a write, so it may or may not have happened.', {
      code: 'answer-lost',
      hint: 'Start the report part again: it looks at what is there before it writes.',
      cause,
    });
  }
}

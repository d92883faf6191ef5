import { ConfigError } from '../../core/errors.ts';
import { LIMITS } from '../../core/limits.ts';
import { hasLine } from '../../core/render/key-line.ts';
import { type Decision, sameBody } from './decide.ts';
import { type Author, findOwnIssues } from './own-issues.ts';
import { type Issue, type IssueChange, type IssueTracker, LostAnswerError } from './ports.ts';

/** Everything that may be written, made and checked before the first request. */
export interface Texts {
  readonly issue: { readonly title: string; readonly body: string };
  readonly keyLine: string;
  /** The comment that goes with the decision; null when there is nothing to say. */
  readonly comment: string | null;
  /** The line by which that comment is recognised. */
  readonly commentKey: string;
}

export interface Work {
  readonly inputs: Author & { readonly 'dry-run': boolean };
  readonly texts: Texts;
  readonly tracker: IssueTracker;
  /** No comment of this report can be older: ISO 8601. */
  readonly since: string;
  readonly pause: (seconds: number) => Promise<void>;
}

export interface Done {
  readonly number: number | null;
  readonly commented: boolean;
  readonly labelled: boolean;
}

/** Lists lag a little behind writes; this is long enough in practice and short enough for a job. */
const SETTLING_SECONDS = 5;

/**
 * Does what was decided. The comment comes before the body: a report that is killed in between finds, when started
 * again, its comment present and the body still different, and one that is killed earlier finds neither. So the body is
 * what completes a report, and nothing is ever written twice.
 */
export async function carryOut(decision: Decision, work: Work): Promise<Done> {
  if (decision.kind === 'none') return { number: null, commented: false, labelled: false };
  if (decision.kind === 'create') return createIssue(work);
  const { issue } = decision;
  const done = { number: issue.number, commented: false, labelled: false };
  if (decision.kind === 'unchanged' || work.inputs['dry-run']) return done;
  const commented = await comment(issue, work);
  const { body } = work.texts.issue;
  const change: { readonly [K in typeof decision.kind]: IssueChange } = {
    update: { body },
    close: { body, state: 'closed' },
    reopen: { body, state: 'open' },
  };
  await update(issue.number, change[decision.kind], work);
  return { ...done, commented };
}

async function createIssue({ inputs, texts, tracker, pause }: Work): Promise<Done> {
  if (inputs['dry-run']) return { number: null, commented: false, labelled: false };
  const { title, body } = texts.issue;
  const labelled = (await label(tracker, inputs.label)) === 'ready';
  const issue = await once(
    () => tracker.create({ title, body, label: labelled ? inputs.label : null }),
    async () => (await findOwnIssues(tracker, inputs, texts.keyLine)).open,
    pause,
  );
  assertOwnAuthor(issue, inputs);
  return { number: issue.number, commented: false, labelled };
}

/** Found out by the first report instead of by a second issue next week. */
function assertOwnAuthor(issue: Issue, { 'author-id': expected }: Author): void {
  if (issue.author.id === expected) return;
  throw new ConfigError(`Issue ${issue.number} was made by account ${issue.author.id}, not by ${expected}.`, {
    code: 'wrong-author',
    hint: `Set author-id to ${issue.author.id}, and author-login to the login of that account, or the next report will not find this issue.`,
  });
}

/** A label that exists already is as good as one that was made, so this write alone may be repeated blindly. */
async function label(tracker: IssueTracker, name: string): Promise<'ready' | 'unavailable'> {
  try {
    return await tracker.ensureLabel(name);
  } catch (error) {
    if (!(error instanceof LostAnswerError)) throw error;
    return tracker.ensureLabel(name);
  }
}

async function update(number: number, change: IssueChange, { tracker, pause }: Work): Promise<void> {
  await once(
    async () => {
      await tracker.update(number, change);
      return true;
    },
    async () => {
      const { body, state } = await tracker.get(number);
      return (sameBody(body, change.body ?? body) && state === (change.state ?? state)) || undefined;
    },
    pause,
  );
}

/** Writes the comment unless it is there. Where the conversation is locked, somebody asked for silence. */
async function comment(issue: Issue, work: Work): Promise<boolean> {
  const { texts, tracker } = work;
  const text = texts.comment;
  if (text === null || issue.locked) return false;
  const isThere = async () => (await hasComment(issue.number, work)) || undefined;
  if (await isThere()) return true;
  await once(
    async () => {
      await tracker.addComment(issue.number, text);
      return true;
    },
    isThere,
    work.pause,
  );
  return true;
}

async function hasComment(number: number, { inputs, texts, tracker, since }: Work): Promise<boolean> {
  for (let page = 1; page <= LIMITS.listPages; page += 1) {
    const { items, isLast } = await tracker.listComments(number, since, page);
    const found = items.some(
      ({ authorId, body }) => authorId === inputs['author-id'] && hasLine(body, texts.commentKey),
    );
    if (found || isLast) return found;
  }
  return false;
}

/**
 * A write that is repeated at most once, and only after looking whether the first one happened: a lost answer does not
 * mean a lost write.
 */
async function once<T>(
  write: () => Promise<T>,
  look: () => Promise<T | undefined>,
  pause: (seconds: number) => Promise<void>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof LostAnswerError)) throw error;
  }
  await pause(SETTLING_SECONDS);
  return (await look()) ?? write();
}

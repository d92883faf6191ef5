import { LIMITS } from '../limits.ts';
import type { Draft } from './shared/draft.ts';
import { titlePath } from './shared/title-path.ts';

/** `#   Failed test 'name'` and `#   Failed test at t/a.t line 5.`, which Perl prints to another stream than the results. */
const NAMED = /^ {0,80}# {1,3}Failed test '(.+)'$/;
const UNNAMED = /^ {0,80}# {1,3}Failed test at (\S+) line (\d{1,9})\.$/;
/** `#   at t/a.t line 5.`, and `#   in t/a.t at line 5.` of old ones. */
const PERL_PLACE = /^(?:at|in) (\S+)(?: at)? line (\d{1,9})\.$/;
/** `# (in test file cart.bats, line 10)`, perhaps behind the function that failed or below it. */
const BATS_PLACE = /^(.+), line (\d{1,9})\)$/;
const IN_TEST_FILE = 'in test file ';
const COMMENT = /^ {0,80}#(.*)$/;
/** `Looks like you failed 1 test of 2.` says nothing of one test. */
const CLOSING = /^Looks like /;

/** The name that a result without one is given. */
const NUMBER = /^(?:.* > )?test \d{1,9}$/;

interface Alone {
  readonly draft: Draft;
  readonly name: string | undefined;
  readonly indent: number;
}

/** What comments say of failures: bats and Perl have no YAML. */
export class TapComments {
  /** Failures that were told by a comment alone: `prove` without `-v` leaves the results out, or prints them later. */
  readonly #alone: Alone[] = [];

  /** Completes the failures that have a result by what was printed apart from it; gives those that have none. */
  join(known: readonly Draft[]): Draft[] {
    const bare = known.filter(({ file }) => file === undefined);
    return this.#alone.flatMap(({ draft, name }) => {
      const result = bare.find(
        ({ id, file }) => file === undefined && (name === undefined ? NUMBER.test(id) : endsWith(id, name)),
      );
      if (result === undefined) return [draft];
      result.file = draft.file;
      result.line = draft.line;
      result.message ??= draft.message;
      return [];
    });
  }

  /** The failure that this line names: one of the last results, or one of its own. */
  failedTest(number: number, text: string, known: readonly Draft[]): Draft | undefined {
    if (!text.includes('Failed test ')) return undefined;
    const named = NAMED.exec(text)?.[1];
    const unnamed = named === undefined ? UNNAMED.exec(text) : null;
    if (named === undefined && unnamed === null) return undefined;
    const last = known.findLast(({ id, file }) => (named === undefined ? file === undefined : endsWith(id, named)));
    const draft = last ?? { id: named ?? `${unnamed?.[1]} line ${unnamed?.[2]}`, at: number, from: number, to: number };
    if (unnamed !== null) placed(draft, unnamed);
    if (last === undefined) this.#add({ draft, name: named, indent: text.length - text.trimStart().length });
    return draft;
  }

  /** A subtest's failures are printed before its own, deeper. */
  #add(alone: Alone): void {
    if (this.#alone.length >= LIMITS.failuresPerJob) return;
    for (let index = this.#alone.length - 1; index >= 0; index -= 1) {
      const inner = this.#alone[index];
      if (inner === undefined || inner.indent <= alone.indent) break;
      inner.draft.id = titlePath(alone.draft.id, inner.draft.id, ' > ');
      alone.draft.isParent = true;
    }
    this.#alone.push(alone);
  }

  /** Takes a comment below a failure; false when it is none, or another failure's. */
  describes(last: Draft, number: number, text: string, known: readonly Draft[]): boolean {
    const comment = COMMENT.exec(text)?.[1]?.trim();
    if (comment === undefined || CLOSING.test(comment)) return false;
    const named = this.failedTest(number, text, known);
    if (named !== undefined && named !== last) return false;
    // A description that was printed elsewhere leaves the failure's lines where its result is.
    if (number - (last.to ?? last.at) <= 1) last.to = number;
    if (named === last || comment === '') return true;
    takeComment(last, comment);
    return true;
  }
}

function placeIn(comment: string): RegExpExecArray | null {
  const from = comment.lastIndexOf(IN_TEST_FILE);
  return from < 0 ? PERL_PLACE.exec(comment) : BATS_PLACE.exec(comment.slice(from + IN_TEST_FILE.length));
}

function takeComment(draft: Draft, comment: string): void {
  const place = draft.line === undefined ? placeIn(comment) : null;
  if (place !== null) placed(draft, place);
  else if (draft.message === undefined) draft.message = comment;
  else if (draft.message.startsWith('got: ') && comment.startsWith('expected: ')) draft.message += `, ${comment}`;
}

function endsWith(id: string, name: string): boolean {
  return id === name || id.endsWith(` > ${name}`);
}

function placed(draft: Draft, [, file, line]: RegExpExecArray): void {
  draft.file = file;
  draft.line = Number(line);
}

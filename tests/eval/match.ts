import { LIMITS } from '../../src/core/limits.ts';
import type { TestFailure } from '../../src/core/model/extraction.ts';

/** A failing test as a label of the corpus names it. */
export interface LabelledFailure {
  readonly testId: string;
  readonly suite?: string;
  readonly name?: string;
  readonly file?: string;
  readonly native?: string;
}

interface Matches {
  readonly missed: readonly LabelledFailure[];
  readonly invented: readonly TestFailure[];
}

/**
 * Compares two sets of ids: a label is found when something read agrees with it, and what was read is right when some
 * label agrees with it: by the same spelling, or by the last part of the name where neither suite nor file contradicts.
 */
export function compare(labels: readonly LabelledFailure[], found: readonly TestFailure[]): Matches {
  return {
    missed: labels.filter((label) => !found.some((failure) => agrees(label, failure))),
    invented: found.filter((failure) => !labels.some((label) => agrees(label, failure) || isBelow(label, failure))),
  };
}

function agrees(label: LabelledFailure, failure: TestFailure): boolean {
  return isSameSpelling(label, failure) || isSameLeaf(label, failure) || isUnloadable(label, failure);
}

/** nose's stand-in for a module that it could not load, `Failure: ImportError (…)`, is labelled by the error alone. */
function isUnloadable(label: LabelledFailure, failure: TestFailure): boolean {
  return failure.id.startsWith(`Failure: ${label.testId} (`);
}

/** Some sources label only the Go test, others its subtests too. */
function isBelow(label: LabelledFailure, failure: TestFailure): boolean {
  const isSubtest = failure.framework === 'go-test' && failure.id.startsWith(`${label.testId}/`);
  return isSubtest && agree(label.suite, failure.suite);
}

function isSameSpelling(label: LabelledFailure, failure: TestFailure): boolean {
  const id = squeeze(failure.id);
  // Ids are cut where they are read; what is longer is compared as far as it goes.
  const spellings = [label.testId, label.native ?? label.testId].map((text) =>
    squeeze(text.slice(0, LIMITS.testIdChars)),
  );
  return (
    spellings.some((spelling) => spelling === id || ownerFirst(spelling) === id) && agree(label.suite, failure.suite)
  );
}

/** `package.Class.test` of `test (package.Class)` and `test(package.Class): message`, as some sources spell it. */
function ownerFirst(spelling: string): string {
  const match = /^(\S+?) ?\(([\w.$]+)\)(?::.*)?$/.exec(spelling);
  return match === null ? spelling : `${match[2]}.${match[1]}`;
}

/** Runners that join all titles by spaces. */
const TITLES: ReadonlySet<string> = new Set(['mocha', 'karma', 'cypress']);

/** Labels of one source put every path separator, `::` and `.` alike; compare the parts. */
function isSameLeaf(label: LabelledFailure, failure: TestFailure): boolean {
  if (TITLES.has(failure.framework)) return squeeze(failure.id).endsWith(` ${squeeze(label.testId)}`);
  // ScalaTest prints a test's scopes above it, and labels have its own title only.
  if (failure.framework === 'scalatest' && agreeStrictly(label.suite, failure.suite) && label.name !== undefined) {
    return squeeze(failure.id).endsWith(` ${squeeze(label.name)}`);
  }
  const a = parts(label.name ?? label.testId);
  const b = parts(failure.id);
  if (a.at(-1) === undefined || a.at(-1) !== b.at(-1)) return false;
  const labelParts = parts(label.testId);
  const shorter = Math.min(labelParts.length, b.length);
  const tails = labelParts.slice(-shorter).join('\n') === b.slice(-shorter).join('\n');
  return tails || agreeStrictly(label.suite, failure.suite) || agreeStrictly(label.file, failure.file);
}

function parts(name: string): string[] {
  return squeeze(name)
    .replace(/\.py(?=::|$)/, '')
    .split(/::| › | > |\/|\.(?![^([]*[)\]])/)
    .filter((part) => part !== '');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === '' || b === '' || a === b;
}

function agreeStrictly(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== '' && (a === b || a.endsWith(b) || b.endsWith(a));
}

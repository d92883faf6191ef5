import type { TestVerdict } from '../test-verdict.ts';
import { type ComparedText, comparedText, type EditBudget, isNearlyEqual } from './edit-distance.ts';
import { createSignatureReader, type Signature } from './signature.ts';

/** Cells of distance tables for one report; some tenths of a second. Beyond it only equal texts are the same. */
const EDIT_CELLS = 20_000_000;
/** Texts of one kind that others are compared with; a repository has few ways to fail. Beyond it only equal texts are the same. */
const MOST_HEADS = 200;
/** Tests of one file that fail in one generic way from which on they are one item; fewer may be chance. detection.md, section 6. */
const TESTS_OF_ONE_FILE = 5;

/** A test, as its index in the input, with its signature. */
interface Signed {
  readonly index: number;
  readonly signature: Signature;
}

/**
 * Groups of tests that fail in the same way, as indexes. Groups may overlap. Joining two unrelated tests hides one of them, so
 * a message joins tests of different files only when it names things of the project; a generic one needs the same line of
 * the project's code, the same test with other parameters or in another job, or many tests of one file.
 */
export function signatureGroups(verdicts: readonly TestVerdict[]): readonly (readonly number[])[] {
  const budget: EditBudget = { left: EDIT_CELLS };
  const read = createSignatureReader(budget);
  const signed = verdicts.flatMap((verdict, index): Signed[] => {
    const signature = read(verdict);
    return signature === undefined ? [] : [{ index, signature }];
  });
  const texts = groupBy(signed, ({ signature }) => [`${signature.kind}\n${signature.text}`]);
  return [
    ...specificGroups(texts, budget),
    ...texts.flatMap((same) => [
      ...groupBy(same, ({ signature }) => signature.places),
      ...groupBy(same, ({ signature }) => [signature.test]),
      ...ofOneFile(same),
    ]),
  ]
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ index }) => index));
}

/** Equal texts first; then each text is compared with the heads of its kind, most frequent first. */
function specificGroups(texts: readonly (readonly Signed[])[], budget: EditBudget): readonly (readonly Signed[])[] {
  const specific = texts
    .filter(([first]) => first?.signature.telling === 'specific')
    .toSorted((a, b) => b.length - a.length || (textOf(a) < textOf(b) ? -1 : 1));
  const byKind = groupBy(specific, ([first]) => [first?.signature.kind ?? '']);
  return byKind.flatMap((sameKind) => {
    const heads: { readonly compared: ComparedText; readonly members: Signed[] }[] = [];
    const alone: (readonly Signed[])[] = [];
    for (const group of sameKind) {
      const compared = comparedText(textOf(group));
      const head = heads.find((each) => isNearlyEqual(each.compared, compared, budget));
      if (head !== undefined) head.members.push(...group);
      else if (heads.length < MOST_HEADS) heads.push({ compared, members: [...group] });
      else alone.push(group);
    }
    return [...heads.map(({ members }) => members), ...alone];
  });
}

function textOf(group: readonly Signed[]): string {
  return group[0]?.signature.text ?? '';
}

function ofOneFile(same: readonly Signed[]): readonly (readonly Signed[])[] {
  if (same[0]?.signature.telling === 'bare') return [];
  return groupBy(same, ({ signature }) => signature.files).filter((group) => group.length >= TESTS_OF_ONE_FILE);
}

/** Groups by each of an item's keys, in the order of their first item. */
function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return [...groups.values()];
}

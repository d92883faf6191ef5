/**
 * The red team's families: one hostile thing, in the forms that attackers use, sent through the real parts.
 *
 * How to write one. Add it to the file of its group, `families/<letter>*.ts`, at most 300 lines each; every file there
 * exports `families` and is found by itself. A family says in our own words what comes in and which outcomes are right;
 * its cases do the work and say what they observed:
 *
 * ```ts
 * const pipeline = once(() => runPipeline({ build: (builder) => flakyRuns(builder, [pytestLog([{ id: ID, message }])]) }));
 *
 * export const families: readonly Family[] = [
 *   {
 *     id: 'L02',
 *     input: 'a command of the runner in the middle of a failure message',
 *     expected: ['SILENT', 'SPAN'],
 *     cases: [
 *       {
 *         name: 'add-mask behind the words of an assertion',
 *         run: async () => [...seenIn(await pipeline(), message), 'SILENT'],
 *       },
 *     ],
 *   },
 * ];
 * ```
 *
 * - `runPipeline` (pipeline.ts) starts fetch, classify and report as the workflow does, against doubles on loopback, and
 *   throws when anything but our own words came out of them (silence.ts), or the issue (issue-audit.ts) or the HTML report
 *   (page-audit.ts) holds anything live. So every case checks log silence and both, whatever else it looks at. `runPart` starts one
 *   part alone, with the same check. Share pipelines between cases with `once`: one run carries many hostile inputs.
 * - `SILENT` is what `runPipeline` has checked when it returns. A case may say it; it need not.
 * - A case throws (`check(condition, words)`) when something is wrong, and otherwise returns what it saw. What it saw must
 *   be among `expected` of the case, or of its family; and each outcome of the family must be seen by some case, so
 *   nothing is promised that is not shown.
 * - Look at documents and at the issue as text or parsed JSON, not through functions of `src`.
 * - Never weaken `expected`: the reference binds. If the code does something else, the code is wrong.
 * - A case that only tests a function (a parser, a schema) is right where no pipeline can carry the input; still prefer
 *   the pipeline. `families/l-commands.ts` is a finished example.
 */

/** What may become of a hostile input, with the words of the published table. */
export const OUTCOMES = {
  SPAN: 'shown in a code span only, as text',
  VIS: 'invisible characters made visible as escapes',
  RED: 'redacted',
  CAP: 'cut or dropped, with a count',
  REJ: 'this item refused, the run goes on, counted',
  FAIL: 'the part stops with an exit code; nothing is written',
  UNCL: 'the candidate stays listed, with what heuristics say',
  SILENT: 'nothing of it on stdout, stderr, in a summary or an output',
  GONE: 'taken out when the log is read; what is around it is read as usual',
  TEXT: 'read as text and nothing else',
  SAME: 'the same tests, counts and links as without it',
  NONE: 'not counted: no candidate comes of it',
  KEPT: 'harmless look-alikes stay as they are',
  FAST: 'bounded time',
  IGN: 'ignored; what it claims is computed from trusted facts instead',
} as const;

export type Outcome = keyof typeof OUTCOMES;

export interface Case {
  /** Short and unique in its family. Printed, so no live command in it. */
  readonly name: string;
  /** What it may see, when that is less than what its family may. */
  readonly expected?: readonly Outcome[];
  /** @throws Error whose message says in our words what is wrong */
  readonly run: () => Promise<readonly Outcome[]>;
}

export interface Family {
  /** As in the reference: a letter and two digits. */
  readonly id: string;
  /** The hostile input in our own words. Printed and published, so no live command, no invisible character in it. */
  readonly input: string;
  readonly expected: readonly [Outcome, ...Outcome[]];
  readonly cases: readonly [Case, ...Case[]];
}

/** Something that must hold for the case to pass. `words` are ours and hold nothing hostile. */
export function check(condition: boolean, words: string): asserts condition {
  if (!condition) throw new Error(words);
}

/** Makes something the first time it is asked for, and hands out the same afterwards. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

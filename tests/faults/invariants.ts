import type { Completeness, GapSubject } from '../../src/core/documents/completeness.ts';
import type { Findings } from '../../src/core/documents/findings.ts';
import { FlakewardenError } from '../../src/core/errors.ts';
import { POISON } from './strikes.ts';

/*
 * What must hold after every fault, as pure functions from what was seen to sentences about what is wrong. Each is proven to
 * bite by a planted violation in `invariants.test.ts`.
 */

/** How a part ended: `error` undefined means that it said it was done. */
export interface End {
  readonly error: unknown;
  /** Everything that was printed, handed over, or written down about the run. */
  readonly texts: readonly string[];
}

const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Of services, documents, and what the user can repair; 3 is a bug, whatever the fault was. */
const EXPECTED_EXITS: ReadonlySet<number> = new Set([2, 4, 5]);

/** Exit code and message are right: names what, says what to do, repeats nothing from outside. */
export function endFaults({ error, texts }: End): string[] {
  const isExpected = error instanceof FlakewardenError;
  const message = isExpected ? `${error.message} ${error.hint} [${error.code}]` : '';
  const found = isExpected ? errorFaults(error as FlakewardenError) : [];
  if (error !== undefined && !isExpected) found.push(`ended as a bug: ${bugOf(error)}`);
  for (const text of [message, ...texts]) {
    if (text.includes(POISON) || /<html/i.test(text)) found.push('something of the body was passed on');
    if (/^\s+at .+:\d+:\d+\)?$/m.test(text)) found.push('a stack trace was printed');
  }
  return [...new Set(found)];
}

function errorFaults({ exitCode, code, message, hint }: FlakewardenError): string[] {
  return [
    ...(EXPECTED_EXITS.has(exitCode) ? [] : [`exit code ${exitCode}`]),
    ...(CODE.test(code) ? [] : ['the error has no stable code']),
    ...(/[.!?]$/.test(message) ? [] : ['the message is no sentence']),
    ...(hint.length < SHORTEST_ADVICE ? ['the error does not say what to do'] : []),
  ];
}

/** Characters. */
const SHORTEST_ADVICE = 20;

/** Its name, and where in our code it was thrown. */
function bugOf(error: unknown): string {
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const place = stack.split('\n').find((line) => line.includes('/src/'));
  return `${name} ${place?.trim() ?? ''}`;
}

/** One object that fetch can bring home: `kind:id content`. */
export interface Objects {
  readonly kind: 'run' | 'job' | 'log' | 'report' | 'annotations' | 'history' | 'codeowners';
  /** Identifies it, with its content. */
  readonly text: string;
}

/** Gaps that explain why an object of a kind is not there. What hangs on a lost object is lost with it. */
const EXPLAINED_BY: { readonly [K in Objects['kind']]: readonly GapSubject[] } = {
  run: ['runs', 'workflows'],
  job: ['jobs', 'runs', 'workflows'],
  log: ['log', 'jobs', 'runs', 'workflows'],
  report: ['report-artifact', 'runs', 'workflows'],
  annotations: ['annotations', 'jobs', 'runs', 'workflows'],
  history: ['history'],
  codeowners: ['codeowners'],
};
const HARMLESS: ReadonlySet<Objects['kind']> = new Set(['annotations', 'history', 'codeowners']);

/** What was collected, and what is said of it by those who read it next: they may refuse a history that came as it is. */
export interface Collected {
  readonly objects: readonly Objects[];
  readonly completeness: Completeness;
}

/** Whatever is not there although it was there without the fault has a gap that tells so. */
export function gapFaults(without: Collected, seen: Collected): string[] {
  const found: string[] = [];
  const now = new Set(seen.objects.map(({ text }) => text));
  const before = new Set(without.objects.map(({ text }) => text));
  const lost = without.objects.filter(({ text }) => !now.has(text));
  const sum = ({ completeness }: Collected, subjects: readonly GapSubject[]) =>
    completeness.gaps.filter((gap) => subjects.includes(gap.subject)).reduce((all, gap) => all + gap.count, 0);
  for (const kind of new Set(lost.map((one) => one.kind))) {
    const subjects = EXPLAINED_BY[kind];
    if (sum(seen, subjects) <= sum(without, subjects)) found.push(`lost without a gap: ${kind}`);
    if (!HARMLESS.has(kind) && seen.completeness.complete) found.push(`${kind} lost, and called complete`);
  }
  const isRefused = (kind: Objects['kind']) => kind === 'history' && sum(seen, ['history']) > 0;
  // What is too large is kept in part, and told.
  const isCut = (kind: Objects['kind']) =>
    kind === 'log' && seen.completeness.gaps.some(({ subject, reason }) => subject === 'log' && reason === 'too-large');
  const invented = seen.objects.filter(({ kind, text }) => !before.has(text) && !isRefused(kind) && !isCut(kind));
  if (invented.length > 0) found.push('something was collected that is not there');
  return found;
}

/** Sentences about the gaps of a manifest that findings or issue leave out. */
export function toldFaults(manifest: Completeness, findings: Completeness, issue: string): string[] {
  const key = ({ subject, reason }: Completeness['gaps'][number]) => `${subject} ${reason}`;
  const told = new Map(findings.gaps.map((gap) => [key(gap), gap.count]));
  const untold = manifest.gaps.filter((gap) => (told.get(key(gap)) ?? 0) < gap.count);
  const lines = issue.match(/\bNot read: /g) ?? [];
  const isSaid = findings.complete || issue.includes('Some failures may be missing');
  return [
    ...untold.map((gap) => `findings leave out the gap ${key(gap)}`),
    ...(lines.length < findings.gaps.length ? ['the issue does not name every gap'] : []),
    ...(isSaid ? [] : ['the issue does not say that failures may be missing']),
    ...(manifest.complete || !findings.complete ? [] : ['findings call complete what the manifest does not']),
  ];
}

/** Bounds of one case. */
export interface Spent {
  readonly requests: number;
  readonly ms: number;
}

/** Time and requests have an end. */
export function boundFaults(spent: Spent, most: Spent): string[] {
  return [
    ...(spent.requests > most.requests ? [`${spent.requests} requests, more than ${most.requests}`] : []),
    ...(spent.ms > most.ms ? [`${Math.round(spent.ms)} ms, more than ${most.ms}`] : []),
  ];
}

/** What classify wrote while the model's service was broken. */
export interface Explained {
  /** Undefined: it wrote none. */
  readonly findings: Findings | undefined;
  readonly preview: string;
  readonly candidates: number;
  /** What the service charges for the answers that it gave. */
  readonly billedUsd: number;
}

/** The service decides nothing but explanations; what it left open, and what it may have cost, is told. */
export function modelFaults(
  without: Findings | undefined,
  { findings, preview, candidates, billedUsd }: Explained,
): string[] {
  if (findings === undefined || without === undefined) return ['no findings were written'];
  const { model, completeness } = findings;
  const missed = candidates - model.answered;
  const told = completeness.gaps.filter((gap) => gap.subject === 'model').reduce((sum, gap) => sum + gap.count, 0);
  return [
    ...(isSame(decided(findings), decided(without)) ? [] : ['the service changed what was found']),
    ...(told === missed ? [] : [`${missed} without an explanation, ${told} told`]),
    ...(missed > 0 && model.fallback === 'none' ? ['does not say why explanations are missing'] : []),
    ...(missed === 0 || preview.includes('explanations of the model') ? [] : ['the issue does not name the gap']),
    ...(model.costUsd < billedUsd - SMALLEST_USD ? [`says $${model.costUsd}, billed $${billedUsd}`] : []),
  ];
}

/** Sums are rounded up to this. */
const SMALLEST_USD = 0.000_001;

/** Everything that no model may touch. */
function decided({ findings, tests, looked, infrastructure, regressions, gone }: Findings): unknown {
  const listed = findings.map(({ diagnosis: _diagnosis, ...rest }) => rest);
  return { listed, tests, looked, infrastructure, regressions, gone };
}

/** The issues of a repository that are ours, as a person sees them. */
export interface IssueState {
  readonly state: string;
  readonly body: string;
  /** Comments of ours. */
  readonly comments: number;
}

/** What a report did to the issues under a fault. */
export interface Reported {
  readonly before: readonly IssueState[];
  readonly after: readonly IssueState[];
  /** After the report was started again without a fault. */
  readonly restarted: readonly IssueState[];
  /** What a report without any fault leaves. */
  readonly expected: readonly IssueState[];
  /** Writes that reached the service. */
  readonly writes: number;
  /** Undefined: it said that it was done. */
  readonly error: unknown;
  /** No read that came before the first write got an answer: nothing may have been written. */
  readonly isBlind: boolean;
}

/** A label, a comment, the issue, repetitions included: P14 as DESIGN.md, section 2, has it. */
const MOST_WRITES = 3;

/** No duplicate, one and the same end after a restart, no write after a failed check, and no untrue word. */
export function issueFaults(seen: Reported): string[] {
  const { before, after, restarted, expected, error } = seen;
  const text = error instanceof FlakewardenError ? `${error.message} ${error.hint}` : '';
  const changed = !isSame(before, after);
  return [
    ...(after.filter(({ state }) => state === 'open').length > 1 ? ['two open issues'] : []),
    ...(after.length > Math.max(before.length, expected.length) ? ['a duplicate issue'] : []),
    ...(isSame(restarted, expected) ? [] : ['a restart does not lead to the one right issue']),
    ...(error === undefined && !isSame(after, expected) ? ['said done, and it is not'] : []),
    ...(seen.isBlind && seen.writes > 0 ? ['wrote after a check had failed'] : []),
    ...(seen.writes > MOST_WRITES ? [`${seen.writes} writes`] : []),
    ...(changed && /nothing was (?:written(?! there)|changed(?! by this))/i.test(text)
      ? ['says that nothing was written, and it was']
      : []),
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

import { normalised } from '../../log/fingerprint.ts';
import type { TestFailure } from '../../model/extraction.ts';
import type { TestVerdict } from '../test-verdict.ts';
import { comparedText, type EditBudget, isNearlyEqual } from './edit-distance.ts';
import { type Telling, tellingOf } from './message-words.ts';

/** How one test fails, when most of its failures are alike. detection.md, section 6. */
export interface Signature {
  /** Framework and error type; only texts of one kind are compared. */
  readonly kind: string;
  /** Normalised message. */
  readonly text: string;
  readonly telling: Telling;
  /** `file:line` where it failed, without those that say nothing: of runtimes, packages and shared assertions. */
  readonly places: readonly string[];
  /** Files in which it failed, without those of runtimes and packages. */
  readonly files: readonly string[];
  /** Framework, suite and id without parameters: what variants of one test, and one test in several jobs, share. */
  readonly test: string;
}

/** Newest failures of a test that are read: a mode of failing that holds the majority of these is the test's own. */
const READ_FAILURES = 8;
/** A test has a signature when more than this share of its failures are alike; one that fails in many ways has many causes. */
const MAJORITY = 0.5;
/** Characters of a message that are read; one in a hundred has more than three hundred. */
const MESSAGE_CHARS = 1_000;
/** Characters of distinct messages that are read for one report; about half a second. What fails in a way not read by then stands alone. */
const READ_CHARS = 1_000_000;
/** Places remembered; a line moves with the commits. */
const MOST_PLACES = 8;
/** Files of runtimes, whose frames are printed without a folder, and of packages. */
const FOREIGN_FILE =
  /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor|gems)[\\/]|^(?:node:.*|internal[\\/].*|(?:timers|events|buffer|net|stream|domain|util|assert|module|vm|fs|child_process|_\w{1,40})\.js|testing\.go|(?:Assert|Assertions)\.java)$/;
/** Files, by their name and folder, of code that many tests share: when an assertion there fails twice, only the assertion is the same. */
const SHARED_CODE = /(?:helper|util|support|common|trait|abstract|assert|fixture|base|conftest|setup)/i;

interface Way {
  readonly kind: string;
  readonly text: string;
  readonly failures: readonly TestFailure[];
}

/**
 * Reads signatures; what one reader has normalised it does not normalise again.
 *
 * @param budget shared by all comparisons of one report
 */
export function createSignatureReader(budget: EditBudget): (verdict: TestVerdict) => Signature | undefined {
  const textOf = createNormaliser();
  return (verdict) => {
    const read = verdict.failures.slice(-READ_FAILURES).flatMap(({ failure }) => failure ?? []);
    const ways = new Map<string, Way>();
    for (const failure of read) {
      const text = textOf((failure.message ?? '').slice(0, MESSAGE_CHARS));
      if (text === undefined) continue;
      const kind = JSON.stringify([failure.framework, failure.errorType ?? '']);
      const key = `${kind}\n${text}`;
      ways.set(key, { kind, text, failures: [...(ways.get(key)?.failures ?? []), failure] });
    }
    const way = mostFrequent([...ways.values()], budget);
    if (way === undefined || way.failures.length <= MAJORITY * read.length) return undefined;
    return signatureOf(way);
  };
}

/** Normalises each message once; undefined when too much was read. */
function createNormaliser(): (message: string) => string | undefined {
  const known = new Map<string, string>();
  let left = READ_CHARS;
  return (message) => {
    const before = known.get(message);
    if (before !== undefined) return before;
    left -= message.length;
    if (left < 0) return undefined;
    const text = normalised(message);
    known.set(message, text);
    return text;
  };
}

/** Per test first: ways to fail that differ in a few letters are one. */
function mostFrequent(ways: readonly Way[], budget: EditBudget): Way | undefined {
  const sorted = ways.toSorted((a, b) => b.failures.length - a.failures.length || (a.text < b.text ? -1 : 1));
  const [head, ...others] = sorted;
  if (head === undefined) return undefined;
  if (others.length === 0) return head;
  const compared = comparedText(head.text);
  const alike = others.filter(
    (way) => way.kind === head.kind && isNearlyEqual(compared, comparedText(way.text), budget),
  );
  return { ...head, failures: [head, ...alike].flatMap(({ failures }) => failures) };
}

function signatureOf({ kind, text, failures }: Way): Signature | undefined {
  const failure = failures[0];
  const errorType = failure?.errorType ?? '';
  if (failure === undefined || (text === '' && errorType === '')) return undefined;
  const telling = tellingOf(text, normalised(errorType));
  const placed = failures.filter(({ file }) => file !== undefined && !FOREIGN_FILE.test(file));
  const places = placed
    .filter(({ file }) => telling !== 'bare' || !isShared(file ?? ''))
    .flatMap(({ file, line }) => (line === undefined ? [] : [`${file}:${line}`]));
  return {
    kind,
    text,
    telling,
    places: distinct(places).slice(0, MOST_PLACES),
    files: distinct(placed.map(({ file }) => file ?? '')),
    test: JSON.stringify([failure.framework, failure.suite ?? '', withoutParameters(failure)]),
  };
}

function isShared(file: string): boolean {
  return SHARED_CODE.test(file.split(/[\\/]/).slice(-2).join('/'));
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].toSorted();
}

/** `test_b[1-a]` and `test_b[2-b]` are variants of one test. */
function withoutParameters({ id, parameters }: TestFailure): string {
  const start = parameters === undefined || parameters === '' ? -1 : id.lastIndexOf(parameters);
  return start > 0 ? id.slice(0, start) : id;
}

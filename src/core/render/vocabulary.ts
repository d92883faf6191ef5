import type { GapReason, GapSubject } from '../documents/completeness.ts';
import type { Diagnosis, Dimension, Findings, InfrastructureCluster } from '../documents/findings.ts';
import { type Cause, type Confidence, FIX_PATTERNS, type FixPattern } from '../model/cause.ts';
import { FRAMEWORKS, type Framework } from '../model/framework.ts';
import { fixAdvice } from '../signals/fix-advice.ts';

/** Causes, in words that somebody who has never read a paper on flaky tests understands. */
const CAUSE_WORDS: { readonly [C in Cause]: string } = {
  'async-wait': 'the test does not wait until something asynchronous has happened',
  concurrency: 'threads or processes race with each other',
  'test-order-dependency': 'the outcome depends on which tests ran before it',
  'unordered-collection': 'the test expects an order that the collection does not promise',
  'resource-leak': 'a file, port, connection or process is not released',
  network: 'the test needs a network or a service that is not always there',
  time: 'the outcome depends on the clock, the date or the time zone',
  randomness: 'random values are used without a fixed seed',
  'input-output': 'files are shared with other tests or not yet written when they are read',
  'floating-point': 'floating-point results differ in their last digits',
  'too-restrictive-range': 'the accepted range is narrower than what really happens',
  'test-timeout': 'the test sometimes needs longer than its time limit',
  'platform-dependency': 'the outcome depends on the platform',
  unknown: 'no cause stands out',
};

/** The same for a cell of a table, for charts and for a terminal. */
const SHORT_CAUSE_WORDS: { readonly [C in Cause]: string } = {
  'async-wait': 'async wait',
  concurrency: 'race',
  'test-order-dependency': 'test order',
  'unordered-collection': 'order of items',
  'resource-leak': 'resource leak',
  network: 'network',
  time: 'time',
  randomness: 'randomness',
  'input-output': 'shared files',
  'floating-point': 'rounding',
  'too-restrictive-range': 'narrow range',
  'test-timeout': 'time limit',
  'platform-dependency': 'platform',
  unknown: 'not clear',
};

/** How sure, and what became of it since the last report. */
const VERDICT_WORDS = {
  confirmed: 'confirmed',
  'confirmed new': 'confirmed, new',
  'confirmed worse': 'confirmed, worse',
  'confirmed better': 'confirmed, better',
  suspected: 'suspected',
  'suspected new': 'suspected, new',
  'suspected worse': 'suspected, worse',
  'suspected better': 'suspected, better',
} as const;

/** The same of all tests at once. */
const ALIKE_WORDS = {
  'one confirmed': 'confirmed',
  'one suspected': 'suspected',
  'all confirmed': 'all confirmed',
  'all suspected': 'all suspected',
} as const;

/** How to repair it, as advice. A time-out is never answered with "try again": peers.md, section 3, row 25. */
const FIX_WORDS: { readonly [F in FixPattern]: string } = {
  'await-condition': 'wait for the condition itself, with a limit, instead of for a fixed time',
  'synchronise-access': 'guard the shared state, or give each thread its own',
  'reset-shared-state': 'reset shared state before each test, and let each test make what it needs',
  'order-insensitive-assertion': 'sort both sides, or compare them as sets',
  'release-resources': 'release what the test opens, also when it fails',
  'isolate-from-network': 'answer from a double on loopback instead of from the network',
  'inject-clock': 'pass the clock and the time zone in, and fix them in the test',
  'fix-seed': 'fix the seed, and print it when the test fails',
  'own-temporary-files': 'give each test its own temporary folder',
  'compare-with-tolerance': 'compare with a tolerance',
  'widen-range': 'derive the accepted range from what the code promises',
  'split-or-raise-timeout': 'make the test faster or split it; raise its time limit only after that',
  'guard-platform': 'make the expectation depend on the platform, or skip the test where it does not apply',
  investigate: 'reproduce it with the command below and look at the first failure',
};

/** The same with the means of one framework, where there is more to say; by `adviceKey`. */
const ADVICE_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  FRAMEWORKS.flatMap((framework) =>
    FIX_PATTERNS.flatMap((fix) => {
      const advice = fixAdvice(fix, framework);
      return advice === null ? [] : [[adviceKey(fix, framework), advice]];
    }),
  ),
);

/** Undefined when there is no advice for this framework. */
export function adviceFor(fix: FixPattern, framework: Framework): string | undefined {
  const key = adviceKey(fix, framework);
  return Object.hasOwn(ADVICE_WORDS, key) ? key : undefined;
}

function adviceKey(fix: FixPattern, framework: Framework): string {
  return `${framework} ${fix}`;
}

/** How sure the model is, in words. `certaintyOf` chooses. */
const CERTAINTY_WORDS = {
  'almost-certain': 'almost certainly',
  'very-likely': 'very probably',
  likely: 'probably',
  possible: 'perhaps',
} as const;

/** The least probability of each. */
const CERTAINTIES = [
  [0.99, 'almost-certain'],
  [0.95, 'very-likely'],
  [0.8, 'likely'],
] as const;

export function certaintyOf(probability: number): keyof typeof CERTAINTY_WORDS {
  return CERTAINTIES.find(([least]) => probability >= least)?.[1] ?? 'possible';
}

/** Where or when failures pile up; the value follows as a code span. */
const DIMENSION_WORDS: { readonly [D in Dimension]: string } = {
  cell: 'in the matrix cell',
  os: 'on the system',
  label: 'on runners labelled',
  shard: 'in the shard',
  hour: 'in the hours (UTC)',
  weekday: 'on the weekday (UTC)',
};

const CONFIDENCE_WORDS: { readonly [C in Confidence]: string } = { low: 'low', medium: 'medium', high: 'high' };

const SOURCE_WORDS: { readonly [S in Diagnosis['source']]: string } = {
  heuristics: 'from heuristics',
  model: 'from the model',
};

const SILENCE_WORDS: { readonly [S in NonNullable<Diagnosis['noModelCause']>]: string } = {
  refused: 'refused to answer',
  'cut-off': 'was cut off',
  'invalid-answer': 'gave an answer that does not keep to its form',
  unsure: 'named no cause',
};

const BUCKET_WORDS: { readonly [B in InfrastructureCluster['bucket']]: string } = {
  network: 'Network',
  'dependency-registry': 'Package registry',
  'rate-limit-auth': 'Rate limit or credentials',
  'runner-lost': 'Runner lost',
  'memory-disk': 'Memory or disk full',
  'time-out': 'Job ran out of time',
  'cache-artifact': 'Cache or artifact',
  'vcs-checkout': 'Checkout',
  'service-start': 'Service did not start',
  'mass-failure': 'Most tests of a job failed at once',
  unknown: 'Failed jobs without a failed test',
};

const SUBJECT_WORDS: { readonly [S in GapSubject]: string } = {
  workflows: 'workflows',
  runs: 'runs',
  jobs: 'job lists',
  log: 'job logs',
  annotations: 'annotations',
  'report-artifact': 'test report files',
  history: 'what earlier reports saw',
  codeowners: 'code owners',
  parser: 'output of test runners',
  model: 'explanations of the model',
};

const REASON_WORDS: { readonly [R in GapReason]: string } = {
  expired: 'no longer kept',
  missing: 'not there',
  forbidden: 'access not allowed',
  'rate-limited': 'rate limit of the service reached',
  'request-budget': 'request budget spent',
  'too-large': 'too large',
  'timed-out': 'took too long',
  network: 'network failed',
  'refused-redirect': 'redirected to a host that is not trusted',
  'invalid-answer': 'answer not understood',
  capped: 'more than the limit',
  failed: 'failed',
  refused: 'refused',
  'cut-off': 'answer cut off',
  'cost-cap': 'cost cap reached',
  'not-a-known-format': 'format not known',
  encoding: 'character encoding not known',
  doctype: 'has a DOCTYPE',
  'not-well-formed': 'cut off or not well-formed',
  'too-deep': 'nested too deeply',
};

const FALLBACK_WORDS: { readonly [F in Exclude<Findings['model']['fallback'], 'none'>]: string } = {
  'no-key': 'no key for a model was given',
  'cost-cap': 'the cost cap was reached',
  'service-failed': 'the service of the model failed',
  'some-refused': 'the model gave no usable answer to some requests',
};

/** Closed sets of words that a phrase may have a hole for: the value in the document is a key, never the words. */
export const VOCABULARY = {
  cause: CAUSE_WORDS,
  shortCause: SHORT_CAUSE_WORDS,
  verdict: VERDICT_WORDS,
  alike: ALIKE_WORDS,
  fix: FIX_WORDS,
  advice: ADVICE_WORDS,
  confidence: CONFIDENCE_WORDS,
  certainty: CERTAINTY_WORDS,
  dimension: DIMENSION_WORDS,
  source: SOURCE_WORDS,
  silence: SILENCE_WORDS,
  bucket: BUCKET_WORDS,
  subject: SUBJECT_WORDS,
  reason: REASON_WORDS,
  fallback: FALLBACK_WORDS,
} as const;

export type Vocabulary = typeof VOCABULARY;

import { type NumberEntry, PROBABILITY, REFERENCE } from './number-spec.ts';
import type { ModelParameters, THRESHOLDS } from './parameters.ts';

/** What a user has to know of every number of the model. A number without an entry does not compile. */
export const PARAMETER_TABLE: { readonly [K in keyof ModelParameters]: NumberEntry } = {
  rateA: {
    min: 0.01,
    max: 10,
    unit: 'shape',
    meaning: 'Failure rates of flaky tests follow Beta(rate-a, rate-b): first shape.',
    source: 'fitted to 811 flaky tests with 10,000 runs each',
  },
  rateB: {
    min: 0.01,
    max: 100,
    unit: 'shape',
    meaning: 'Second shape of that distribution.',
    source: 'as rate-a',
  },
  prior: {
    ...PROBABILITY,
    max: 0.5,
    meaning: 'A test is flaky, before anything is known of it; where estimation starts.',
    source: 'between 0.1 % and 3.6 % of tests in published counts; estimated anew from every history',
  },
  epsilon: {
    ...PROBABILITY,
    max: 0.01,
    meaning: 'A stable test fails in good code.',
    source: REFERENCE,
  },
  delta: {
    ...PROBABILITY,
    max: 0.1,
    meaning: 'A test passes in code that breaks it.',
    source: REFERENCE,
  },
  breakMain: {
    ...PROBABILITY,
    max: 0.9,
    meaning: 'A commit on the main branch breaks a test; where estimation starts.',
    source: 'estimated anew from every history',
  },
  breakProposal: {
    ...PROBABILITY,
    max: 0.9,
    meaning: 'A proposal breaks a test; where estimation starts.',
    source: 'estimated anew from every history',
  },
  repair: {
    ...PROBABILITY,
    max: 0.99,
    meaning: 'The next commit repairs a break on the main branch; where estimation starts.',
    source: 'a break lasts about three commits; estimated anew from every history',
  },
  inherit: {
    min: 0,
    max: 1,
    unit: 'probability',
    meaning: 'A proposal stands on the newest state of the main branch; where estimation starts.',
    source: 'chosen: bases lag behind; estimated anew from every history',
  },
  tests: {
    min: 1,
    max: 1_000_000,
    whole: true,
    unit: 'tests',
    meaning: 'Size of a job, where its runner does not print it.',
    source: 'chosen',
  },
  testsPerBreak: {
    min: 1,
    max: 1_000,
    unit: 'tests',
    meaning: 'Tests that one breaking commit takes along on average.',
    source: REFERENCE,
  },
  intermittentShare: {
    min: 0,
    max: 0.9,
    unit: 'share',
    meaning: 'Broken tests that fail only now and then in the code that breaks them.',
    source: 'chosen',
  },
  intermittentRate: {
    ...PROBABILITY,
    max: 0.99,
    meaning: 'Such a test fails in one execution of that code.',
    source: 'chosen',
  },
  outage: {
    ...PROBABILITY,
    max: 0.5,
    meaning: 'An attempt meets an outage of a few tests that the gate cannot see; where estimation starts.',
    source: 'estimated anew from every history',
  },
  outageTests: {
    min: 1,
    max: 50,
    whole: true,
    unit: 'tests',
    meaning: 'Tests that such an outage takes down at most; more are rare.',
    source: "the gate's limit",
  },
  outageShare: {
    min: 0,
    max: 0.5,
    unit: 'share',
    meaning: 'Now and then it takes down up to this share of the tests of a job.',
    source: "the gate's limit",
  },
  priorWeight: {
    min: 1,
    max: 1_000_000,
    unit: 'tests',
    meaning: 'How many observed tests the starting value of prior is worth.',
    source: 'chosen',
  },
  breakWeight: {
    min: 1,
    max: 10_000,
    unit: 'commits',
    meaning: 'How many observed commits the starting values of breaks are worth.',
    source: REFERENCE,
  },
  outageWeight: {
    min: 1,
    max: 100_000,
    unit: 'attempts',
    meaning: 'How many observed attempts the starting value of outages is worth.',
    source: 'chosen',
  },
  sameAgain: {
    min: 0,
    max: 0.99,
    unit: 'probability',
    meaning:
      'What makes a flaky test fail or pass stays as it is in all executions of one group: order, seed, machine.',
    source: 'chosen',
  },
  coFailingShare: {
    min: 0,
    max: 0.99,
    unit: 'share',
    meaning: 'Flaky tests that fail together with others, because they have one cause.',
    source: 'chosen',
  },
  coFailingSize: {
    min: 1,
    max: 1_000,
    unit: 'tests',
    meaning: 'How many of them fail together on average.',
    source: 'chosen',
  },
  onset: {
    ...PROBABILITY,
    max: 0.1,
    meaning: 'A stable test becomes flaky with a commit of the main branch.',
    source: 'chosen',
  },
  mend: {
    ...PROBABILITY,
    max: 0.5,
    meaning: 'A flaky test is mended by a commit of the main branch.',
    source: 'chosen',
  },
  hindsight: {
    min: 0,
    max: 1,
    whole: true,
    unit: '0 or 1',
    meaning: 'A failure is judged with all that happened after it (1), or only with what was known then (0).',
    source: 'misses fewer regressions and recognises more flakes',
  },
};

/** The same for the numbers that make a state of a probability. */
export const THRESHOLD_TABLE: { readonly [K in keyof typeof THRESHOLDS]: NumberEntry } = {
  minimumExecutions: {
    min: 1,
    max: 1_000,
    whole: true,
    unit: 'executions',
    meaning: 'With fewer known outcomes and without a flip, the data is insufficient.',
    source: REFERENCE,
  },
  suspected: {
    ...PROBABILITY,
    meaning: 'P(flaky) from which a test is suspected.',
    source: 'chosen on simulated repositories',
  },
  suspectedOnMain: {
    ...PROBABILITY,
    meaning:
      'The same where no proposal was seen; two breaks of the main branch look like two flakes. Never below suspected.',
    source: 'chosen on simulated repositories',
  },
  confirmed: {
    ...PROBABILITY,
    meaning: 'P(flaky) that a test with a flip needs to be confirmed …',
    source: 'chosen',
  },
  confirmedFlip: {
    ...PROBABILITY,
    meaning: '… with P(at least one of its flips was its own, and no outage or break) at least this.',
    source: 'chosen',
  },
  episodes: {
    min: 1,
    max: 20,
    whole: true,
    unit: 'episodes',
    meaning: 'Separate stretches of failures that a suspicion needs.',
    source: REFERENCE,
  },
  brokenNow: {
    ...PROBABILITY,
    meaning: 'P(the main branch is broken for it now) from which a test is broken and not flaky.',
    source: REFERENCE,
  },
  openFailure: {
    ...PROBABILITY,
    meaning: 'P(regression) of the newest failure on the main branch from which it is an open failure.',
    source: REFERENCE,
  },
  brokenGroups: {
    min: 1,
    max: 20,
    whole: true,
    unit: 'commits',
    meaning: 'Failing commits of the main branch without a pass since the first, from which a test is broken.',
    source: 'chosen: one open failure alone is no broken test',
  },
};

export const id = 932;
export const ids = [932];
export const modules = {

/***/ 5687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yX: () => (/* binding */ completenessSchema)
/* harmony export */ });
/* unused harmony exports GAP_SUBJECTS, GAP_REASONS, completenessOf */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** What could not be had. */
const GAP_SUBJECTS = [
    'workflows',
    'runs',
    'jobs',
    'log',
    'annotations',
    'report-artifact',
    'history',
    'codeowners',
    'parser',
    'model',
];
/** Why not. */
const GAP_REASONS = [
    'expired',
    'missing',
    'forbidden',
    'rate-limited',
    'request-budget',
    'too-large',
    'timed-out',
    'network',
    'refused-redirect',
    'invalid-answer',
    'capped',
    'failed',
    'refused',
    'cut-off',
    'cost-cap',
    'not-a-known-format',
    'encoding',
    'doctype',
    'not-well-formed',
    'too-deep',
];
const gapSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(GAP_SUBJECTS),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(GAP_REASONS),
    /** How many objects are affected. */
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
});
/**
 * What was looked at and what was not. `complete` is false as soon as one gap could hide a test failure; nothing is then
 * called gone or fixed.
 */
const completenessSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    gaps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gapSchema).max(200),
});
/** Gaps that hide no failure: the report is thinner for them, not wrong. */
const HARMLESS = new Set(['annotations', 'history', 'codeowners', 'model']);
/** More than this is said as this: a total that a service made up, and seven digits can be taken for a commit. */
const MOST_MISSED = 999_999;
/** Adds up gaps of one subject and reason, in a stable order. */
function completenessOf(gaps) {
    const sums = new Map();
    for (const gap of gaps) {
        const key = `${gap.subject} ${gap.reason}`;
        sums.set(key, { ...gap, count: Math.min(MOST_MISSED, gap.count + (sums.get(key)?.count ?? 0)) });
    }
    const merged = [...sums.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, gap]) => gap);
    return { complete: merged.every((gap) => HARMLESS.has(gap.subject)), gaps: merged };
}


/***/ }),

/***/ 8584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hP: () => (/* binding */ FINDINGS_FILES),
  Qr: () => (/* binding */ findingsSchema)
});

// UNUSED EXPORTS: DIMENSIONS, EVIDENCE_KINDS, NO_MODEL_CAUSE

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
;// CONCATENATED MODULE: ./build/core/model/cause.js
/** Root causes, in the field's names (Luo 2014, Eck 2019, iDoFT, Romano 2021; see `reference` detection.md, section 8.2). */
const CAUSES = [
    'async-wait',
    'concurrency',
    'test-order-dependency',
    'unordered-collection',
    'resource-leak',
    'network',
    'time',
    'randomness',
    'input-output',
    'floating-point',
    'too-restrictive-range',
    'test-timeout',
    'platform-dependency',
    'unknown',
];
/** How a flaky test of that cause is usually repaired. */
const FIX_PATTERNS = [
    'await-condition',
    'synchronise-access',
    'reset-shared-state',
    'order-insensitive-assertion',
    'release-resources',
    'isolate-from-network',
    'inject-clock',
    'fix-seed',
    'own-temporary-files',
    'compare-with-tolerance',
    'widen-range',
    'split-or-raise-timeout',
    'guard-platform',
    'investigate',
];
const CONFIDENCES = ['low', 'medium', 'high'];

;// CONCATENATED MODULE: ./build/core/model/extraction.js
/** What a job failed of. Only `test-failure` is about tests; `pass` and `unknown` are no failures, or none that is understood. */
const FAILURE_KINDS = (/* unused pure expression or super */ null && ([
    'test-failure',
    'build',
    'lint',
    'dependency',
    'network',
    'memory-disk',
    'time-out',
    'runner-lost',
    'cancelled',
    'service-start',
    'permission',
    'checkout',
    'cache-artifact',
    'environment',
    'pass',
    'unknown',
]));
/** The nine buckets of infrastructure failures that users can act on. */
const INFRASTRUCTURE_BUCKETS = [
    'network',
    'dependency-registry',
    'rate-limit-auth',
    'runner-lost',
    'memory-disk',
    'time-out',
    'cache-artifact',
    'vcs-checkout',
    'service-start',
];

// EXTERNAL MODULE: ./build/core/model/identifiers.js
var identifiers = __webpack_require__(8804);
// EXTERNAL MODULE: ./build/core/documents/completeness.js
var completeness = __webpack_require__(5687);
;// CONCATENATED MODULE: ./build/core/model/framework.js
/** Test frameworks whose output is understood. The order means nothing; `core/parsers/registry.ts` holds the one that does. */
const FRAMEWORKS = [
    'pytest',
    'unittest',
    'jest',
    'vitest',
    'mocha',
    'go-test',
    'cargo-test',
    'rspec',
    'maven',
    'gradle',
    'testng',
    'sbt-junit',
    'scalatest',
    'specs2',
    'ant',
    'junit-console',
    'junit4',
    'nextest',
    'phpunit',
    'pest',
    'minitest',
    'cucumber',
    'test-unit',
    'exunit',
    'jasmine',
    'playwright',
    'bun',
    'karma',
    'dotnet',
    'node-test',
    'gtest',
    'tap',
    'swift-testing',
    'xctest',
    'ctest',
    'bats',
    'catch2',
    'dart',
    'ava',
    'doctest',
    'bazel',
    'boost-test',
    'deno',
    'web-test-runner',
    'phpt',
    'cypress',
    'testthat',
    'eunit',
    'common-test',
    'ginkgo',
    'busted',
    'clojure-test',
    'qttest',
    'julia-test',
    'tasty',
    'pester',
    'prove',
    'junit-xml',
    'ctrf',
];

;// CONCATENATED MODULE: ./build/core/documents/test-identity.js



/* What the parts of findings.json are made of. */
const count = schemas/* int */.Whr().min(0);
const share = schemas/* number */.aig().min(0).max(1);
const outsideText = schemas/* string */.YjP().max(limits/* LIMITS */.b.testIdChars);
const notNegative = schemas/* number */.aig().min(0);
/** Natural-log odds. Beyond the bound nothing changes in a probability that anybody could see. */
const logOdds = schemas/* number */.aig().min(-1e6).max(1e6);
/** A test as the report names it. Its identity is framework + suite + id + workflow + job; matrix cells are dimensions of it. */
const testSchema = schemas/* strictObject */.rej({
    framework: schemas/* enum */.k5n(FRAMEWORKS),
    id: outsideText.min(1),
    suite: outsideText.nullable(),
    file: outsideText.nullable(),
    workflow: outsideText,
    /** Job name without its matrix values. */
    job: outsideText,
    /** Matrix cells in which it failed, e.g. `3.12, ubuntu-latest`; empty without a matrix. */
    cells: schemas/* array */.YOg(outsideText).max(50),
});

;// CONCATENATED MODULE: ./build/core/documents/judged-test.js




const TEST_STATES = [
    'insufficient',
    'healthy',
    'suspected',
    'confirmed',
    'broken',
    'born-red',
    'open-failure',
    'fixed',
];
/** What one failure came from: detection.md, section 4.6. */
const FAILURE_CALLS = ['flake', 'regression', 'infrastructure', 'unknown'];
const judgedFailureSchema = schemas/* strictObject */.rej({
    ...identifiers/* evidenceRefSchema */.K3.shape,
    call: schemas/* enum */.k5n(FAILURE_CALLS),
    /** Shares of the three explanations; they add up to 1. */
    regression: share,
    flake: share,
    infrastructure: share,
});
const judgedTestSchema = schemas/* strictObject */.rej({
    test: testSchema,
    state: schemas/* enum */.k5n(TEST_STATES),
    failed: count,
    executions: count,
    probability: share,
    /** Newest first, those of executions that the infrastructure gate took out among them. */
    failures: schemas/* array */.YOg(judgedFailureSchema).max(limits/* LIMITS */.b.judgedFailures),
});

;// CONCATENATED MODULE: ./build/core/documents/findings.js








/** Kinds of evidence, in falling strength. `reference`: detection.md, section 2. */
const EVIDENCE_KINDS = [
    /** Failed in one attempt and passed in another attempt of the same run. */
    'rerun-flip',
    /** The runner itself retried it inside one job: failed, then passed. */
    'runner-retry',
    /** Failed and passed on one commit in different runs of a push-like event. */
    'same-commit-flip',
    /** Failed in the same way in two or more proposals while main is green. */
    'unrelated-proposals',
    /** Failed on main or in a proposal, with passes before and after. */
    'separated-failure',
    /** Failed, and no pass has been seen since: it may be a regression. */
    'open-failure',
];
const evidenceSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(EVIDENCE_KINDS),
    failed: identifiers/* evidenceRefSchema */.K3,
    /** The passing execution that makes it a flip; null for failures without one. */
    passed: identifiers/* evidenceRefSchema */.K3.nullable(),
    /** The commit on which it happened. */
    headSha: identifiers/* commitId */.xk,
    at: identifiers/* isoTime */.Ly,
    /**
     * Natural-log odds, flaky against stable, that the group of same code added in which it happened. Null: it happened in
     * another matrix cell than the one whose sum is shown.
     */
    weight: logOdds.nullable(),
    /** P(this failure came from the code) and P(it came from the infrastructure); the rest is flakiness. */
    regression: share,
    infrastructure: share,
});
const excerptSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    line: schemas/* int */.Whr().min(1),
    text: schemas/* string */.YjP().max(limits/* LIMITS */.b.excerptLineChars),
}))
    .max(limits/* LIMITS */.b.excerptLines);
/** A sentence of the model after validation: plain text of a restricted alphabet. `core/llm/answer.ts` is the gate. */
const modelSentence = schemas/* string */.YjP().max(limits/* LIMITS */.b.modelSentenceChars).nullable();
/** Why a finding carries no cause of the model although the model was asked about it. `unsure`: it named none itself. */
const NO_MODEL_CAUSE = ['refused', 'cut-off', 'invalid-answer', 'unsure'];
const diagnosisSchema = schemas/* strictObject */.rej({
    source: schemas/* enum */.k5n(['heuristics', 'model']),
    cause: schemas/* enum */.k5n(CAUSES),
    confidence: schemas/* enum */.k5n(CONFIDENCES),
    fix: schemas/* enum */.k5n(FIX_PATTERNS),
    /** Heuristic signals that spoke, by id. */
    signals: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z0-9-]{1,60}$/)).max(20),
    /** What heuristics say where the model says something else. Absent: they agree, or only one of them spoke. */
    otherCause: schemas/* enum */.k5n(CAUSES).optional(),
    noModelCause: schemas/* enum */.k5n(NO_MODEL_CAUSE).optional(),
    causeSentence: modelSentence,
    fixSentence: modelSentence,
});
/** Groups of same code that are summed up in one line of the arithmetic. */
const groupedWeightSchema = schemas/* strictObject */.rej({ groups: count, weight: logOdds });
/**
 * How the probability came about, in the matrix cell that speaks loudest: `prior` + `passes` + the weights of `evidence`
 * (where not null) + `others` = `total`, and P(flaky) = 1 / (1 + e^-total). Natural-log odds, flaky against stable.
 */
const weightsSchema = schemas/* strictObject */.rej({
    prior: logOdds,
    /** Groups in which it only passed. */
    passes: groupedWeightSchema,
    /** Groups with failures that are not listed as evidence. */
    others: groupedWeightSchema,
    total: logOdds,
});
/** What failures may pile up in. */
const DIMENSIONS = ['cell', 'os', 'shard', 'label', 'hour', 'weekday'];
const concentrationSchema = schemas/* strictObject */.rej({
    dimension: schemas/* enum */.k5n(DIMENSIONS),
    /** The value of it, as printed; hours (`04-08`) and weekdays in UTC. */
    value: outsideText,
    /** Of the test's failures and executions, those with this value. */
    failed: count,
    executions: count,
    /** One-sided Fisher test of this value alone; listed are those that survive Holm's correction. */
    p: share,
});
const clusterSchema = schemas/* strictObject */.rej({
    by: schemas/* enum */.k5n(['signature', 'co-failure']),
    /** The other tests of the cluster; `test` itself is not among them. */
    members: schemas/* array */.YOg(testSchema).min(1).max(limits/* LIMITS */.b.clusterMembers),
    omitted: count,
});
const impactSchema = schemas/* strictObject */.rej({
    /** Runs that were red, or had to be re-run, with this test failing. */
    blockedRuns: count,
    /** Billed minutes of re-run attempts caused, shared with other failures of the same jobs. */
    rerunMinutes: notNegative,
    /** To be expected at the lower bound of the rate; of a cluster, all members together. `core/findings/cost/cost.ts`. */
    failuresPerWeek: notNegative,
    /** Billed minutes of re-runs a week. */
    minutesPerWeek: notNegative,
    /** Waiting, investigation and re-runs a week, in minutes of a developer: what findings are ranked by. */
    developerMinutesPerWeek: notNegative,
});
const findingSchema = schemas/* strictObject */.rej({
    test: testSchema,
    /** Its id in earlier weeks, when it was renamed since. */
    formerly: outsideText.nullable(),
    state: schemas/* enum */.k5n(['confirmed', 'suspected']),
    /** Worth keeping out of the way until it is repaired: detection.md, section 4.6. */
    quarantine: schemas/* boolean */.zMY(),
    cluster: clusterSchema.nullable(),
    counts: schemas/* strictObject */.rej({
        /** Job executions in which the test failed, after the infrastructure gate. */
        failed: count,
        /** Job executions in which its outcome is known: the denominator. */
        executions: count,
        /** Distinct runs and commits among the failures. */
        failedRuns: count,
        failedCommits: count,
        /** Same-code flips. */
        flips: count,
    }),
    /** P(flaky | evidence); core/scoring. */
    probability: share,
    /** Failure rate with its 95 % Wilson interval, and the 5 % quantile that ranking uses, with regressions taken out. */
    rate: schemas/* strictObject */.rej({ value: share, low: share, high: share, lower5: share }),
    weights: weightsSchema,
    evidence: schemas/* array */.YOg(evidenceSchema).min(1).max(50),
    /** Where and when it fails more than elsewhere; empty when evenly. */
    concentration: schemas/* array */.YOg(concentrationSchema).max(5),
    /** Further re-runs of a failure that would settle whether it is flaky; null when nothing is open. */
    rerunAdvice: schemas/* int */.Whr().min(1).max(100).nullable(),
    /** Commits between which it began to fail; null when it did before the window. */
    introduced: schemas/* strictObject */.rej({
        firstBad: identifiers/* commitId */.xk,
        lastGood: identifiers/* commitId */.xk.nullable(),
        /** The test itself appeared in the window. */
        newTest: schemas/* boolean */.zMY(),
    })
        .nullable(),
    excerpt: excerptSchema,
    /** Where the excerpt was taken. */
    excerptOf: identifiers/* evidenceRefSchema */.K3.nullable(),
    diagnosis: diagnosisSchema,
    /** Command that reproduces it, built from constants and the test's own id; null when the framework has none. */
    reproduce: schemas/* string */.YjP().max(1_000).nullable(),
    owners: schemas/* array */.YOg(schemas/* string */.YjP().max(200)).max(5),
    firstSeen: identifiers/* isoTime */.Ly,
    lastSeen: identifiers/* isoTime */.Ly,
    trend: schemas/* enum */.k5n(['new', 'recurring', 'worse', 'better']),
    impact: impactSchema,
});
const infrastructureSchema = schemas/* strictObject */.rej({
    bucket: schemas/* enum */.k5n([...INFRASTRUCTURE_BUCKETS, 'mass-failure', 'unknown']),
    executions: count,
    examples: schemas/* array */.YOg(identifiers/* evidenceRefSchema */.K3).min(1).max(5),
});
const regressionSchema = schemas/* strictObject */.rej({
    test: testSchema,
    state: schemas/* enum */.k5n(['broken', 'born-red', 'open-failure']),
    failed: count,
    executions: count,
    lastGood: identifiers/* commitId */.xk.nullable(),
    firstBad: identifiers/* commitId */.xk,
    examples: schemas/* array */.YOg(identifiers/* evidenceRefSchema */.K3).min(1).max(5),
});
/** Job executions whose failure text talks to a language model. A fact for people; nothing follows from it. */
const addressedSchema = schemas/* strictObject */.rej({
    executions: schemas/* int */.Whr().min(1),
    examples: schemas/* array */.YOg(identifiers/* evidenceRefSchema */.K3).min(1).max(5),
});
/** Tests that earlier weeks reported and this one does not; only when the data is complete. */
const goneSchema = schemas/* strictObject */.rej({
    test: testSchema,
    lastSeen: identifiers/* isoTime */.Ly,
    /** `fixed`: it ran often enough since without failing. `gone`: it no longer shows up. */
    how: schemas/* enum */.k5n(['gone', 'fixed']),
});
/**
 * `findings/findings.json`: everything that the issue will say, decided by classify and re-checked by report. Which tests
 * are listed, and every number, run id and link, were fixed before the model was asked.
 */
const findingsSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('flakewarden/findings'),
    version: schemas/* literal */.euz(2),
    tool: schemas/* string */.YjP().max(40),
    binding: identifiers/* bindingSchema */.l6,
    manifestSha256: identifiers/* sha256Hex */.fg,
    window: schemas/* strictObject */.rej({ since: identifiers/* isoTime */.Ly, until: identifiers/* isoTime */.Ly }),
    /** Most costly first. */
    findings: schemas/* array */.YOg(findingSchema).max(limits/* LIMITS */.b.findings),
    /** Candidates beyond the cap. */
    omittedFindings: count,
    /** Every test with a failure, whatever became of it: listed ones first, then regressions, then by id. */
    tests: schemas/* array */.YOg(judgedTestSchema).max(limits/* LIMITS */.b.judgedTests),
    omittedTests: count,
    infrastructure: schemas/* array */.YOg(infrastructureSchema).max(20),
    regressions: schemas/* array */.YOg(regressionSchema).max(limits/* LIMITS */.b.findings),
    /** Absent: none. */
    addressed: addressedSchema.optional(),
    gone: schemas/* array */.YOg(goneSchema).max(limits/* LIMITS */.b.findings),
    looked: schemas/* strictObject */.rej({
        runs: count,
        rerunRuns: count,
        jobExecutions: count,
        failedJobExecutions: count,
        logs: count,
        reports: count,
        tests: count,
        failures: count,
    }),
    completeness: completeness/* completenessSchema */.yX,
    model: schemas/* strictObject */.rej({
        /** Null: no model was asked. */
        name: schemas/* string */.YjP()
            .regex(/^[a-z0-9.:@-]{1,100}$/)
            .nullable(),
        /** Why findings carry heuristic diagnoses, when some do. */
        fallback: schemas/* enum */.k5n(['none', 'no-key', 'cost-cap', 'service-failed', 'some-refused']),
        asked: count,
        answered: count,
        costUsd: schemas/* number */.aig().min(0),
        inputTokens: count,
        outputTokens: count,
    }),
});
/** Fixed file names inside the findings folder. */
const FINDINGS_FILES = {
    findings: 'findings.json',
    preview: 'flaky-issue-body.md',
    audit: 'audit.jsonl',
};


/***/ }),

/***/ 8804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ evidenceRefSchema),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   Ni: () => (/* binding */ REPOSITORY_NAME),
/* harmony export */   S3: () => (/* binding */ LOGIN),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   hA: () => (/* binding */ decimalId),
/* harmony export */   l6: () => (/* binding */ bindingSchema),
/* harmony export */   lV: () => (/* binding */ repositoryFullName),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

/** GitHub's numeric ids, kept as decimal strings: they are labels, and 2^53 is not a limit that GitHub promises. */
const decimalId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[1-9]\d{0,18}$|^0$/);
const sha256Hex = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** A Git commit id: 40 hex digits, or 64 in a SHA-256 repository. */
const commitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/** UTC, with `Z`: the only spelling of a moment in our documents. */
const isoTime = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$();
/** What a document belongs to. `runId` is `0` when a part is started by hand instead of by GitHub Actions. */
const bindingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repositoryId: decimalId,
    runId: decimalId,
    runAttempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(1000),
});
/** One place in the evidence. `line` is 1-based in the stored log; null when the job has no log. */
const evidenceRefSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    runId: decimalId,
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(1000),
    jobId: decimalId,
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).nullable(),
});
/** Login of a user or organisation. Accounts managed by an enterprise hold an underscore. */
const LOGIN = '[A-Za-z0-9_-]{1,100}';
/** Name of a repository; never dots alone, which lead elsewhere in an address. */
const REPOSITORY_NAME = '[.]{0,9}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}';
/** `owner/name`. */
const repositoryFullName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(new RegExp(`^${LOGIN}/${REPOSITORY_NAME}$`), 'must look like owner/name');


/***/ }),

/***/ 4932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printResult: () => (/* binding */ printResult)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/text/field.js
var field = __webpack_require__(1296);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/core/findings/cost/cost.js
/** Prices are no money on purpose: a hosted minute's fell by up to 39 % in one day. */
const DEFAULT_COST_RATES = {
    minutePrice: 0.01,
    runnerPrices: new Map(),
    waitingPeople: 1,
    investigationMinutes: 10,
};
const NO_COST = { failures: 0, minutes: 0, developerMinutes: 0 };
/**
 * detection.md, section 7: failures a week, each costing its re-run, the wait for it, and its share of investigations. Tests
 * that fail together share the costs, so that those of a cluster add up to what is spent.
 */
function weeklyCost(facts, rates) {
    const failures = facts.lowerRate * facts.executionsPerWeek * facts.blocks;
    const borne = failures * facts.share;
    const perFailure = facts.rerunPrice + facts.waitMinutes * rates.waitingPeople + facts.notRerun * rates.investigationMinutes;
    return { failures, minutes: borne * facts.rerunMinutes, developerMinutes: borne * perFailure };
}
/** What the members of a cluster cost together. */
function totalCost(costs) {
    return costs.reduce((sum, cost) => ({
        failures: sum.failures + cost.failures,
        minutes: sum.minutes + cost.minutes,
        developerMinutes: sum.developerMinutes + cost.developerMinutes,
    }), NO_COST);
}
/** Price of one billed minute on a runner with these labels. */
function minutePriceOf(labels, { minutePrice, runnerPrices }) {
    const label = labels.find((name) => runnerPrices.has(name));
    return label === undefined ? minutePrice : (runnerPrices.get(label) ?? minutePrice);
}

;// CONCATENATED MODULE: ./build/core/evidence/gate-numbers.js
const DEFAULT_GATE = {
    massMinimum: 6,
    massShare: 0.02,
    greenExecuted: 0.8,
    greenFailed: 0.2,
    repeated: 0.8,
    laterMainGroups: 2,
};

;// CONCATENATED MODULE: ./build/core/scoring/number-spec.js
/** Smallest probability that a logarithm is taken of. */
const TINY = 1e-12;
const PROBABILITY = { min: TINY, max: 1, unit: 'probability' };
const REFERENCE = 'fitted or chosen in the reference of the model';

;// CONCATENATED MODULE: ./build/core/scoring/parameter-table.js

/** What a user has to know of every number of the model. A number without an entry does not compile. */
const PARAMETER_TABLE = {
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
        meaning: 'What makes a flaky test fail or pass stays as it is in all executions of one group: order, seed, machine.',
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
const THRESHOLD_TABLE = {
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
        meaning: 'The same where no proposal was seen; two breaks of the main branch look like two flakes. Never below suspected.',
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

;// CONCATENATED MODULE: ./build/core/scoring/parameters.js
const DEFAULT_PARAMETERS = {
    rateA: 0.25,
    rateB: 2.5,
    prior: 0.02,
    epsilon: 2e-6,
    delta: 1e-5,
    breakMain: 0.05,
    breakProposal: 0.15,
    repair: 0.33,
    inherit: 0.8,
    tests: 400,
    testsPerBreak: 4,
    intermittentShare: 0.1,
    intermittentRate: 0.5,
    outage: 0.005,
    outageTests: 6,
    outageShare: 0.02,
    priorWeight: 400,
    breakWeight: 20,
    outageWeight: 200,
    coFailingShare: 0.3,
    coFailingSize: 5,
    sameAgain: 0.05,
    onset: 0.0025,
    mend: 0.002,
    hindsight: 1,
};
/** When a test gets which state: detection.md, sections 4.5 and 4.6. */
const THRESHOLDS = {
    /** Fewer known outcomes say nothing, unless there is a flip. */
    minimumExecutions: 10,
    /** P(flaky) from which a test is suspected. It is calibrated; the best trade lies near half of the F1 that it reaches. */
    suspected: 0.45,
    /** The same where no proposal was seen: two breaks of main that were mended at once look like two flakes. */
    suspectedOnMain: 0.9,
    /** P(flaky) from which a test with a flip is confirmed … */
    confirmed: 0.7,
    /** … when P(at least one of its flips was the test's own) is at least this. */
    confirmedFlip: 0.5,
    /** Separate failing episodes that suspicion needs. */
    episodes: 2,
    /** P(main is bad for it now) from which a test is broken rather than flaky. */
    brokenNow: 0.9,
    /** P(regression) of main's newest failure from which it is shown as an open failure: all but sure flakes. */
    openFailure: 0.05,
    /** Failing groups of main without a pass since the first of them. */
    brokenGroups: 2,
};

;// CONCATENATED MODULE: ./build/core/findings/rules.js
const DEFAULT_RULES = {
    regressionCall: 0.8,
    // 0.2 would do where nothing hangs on it; at 0.1 less than 1 % of regressions are missed.
    flakeCall: 0.1,
    quarantineShare: 0.01,
    quarantineRate: 0.01,
    quarantineCommits: 2,
    quarantineProbability: 0.99,
    quarantineCost: 0,
};

;// CONCATENATED MODULE: ./build/core/findings/numbers.js





const RULES = {
    regressionCall: {
        ...PROBABILITY,
        min: 0.5,
        meaning: 'P(regression) from which a failure is called a regression, and P(outage) from which it is called that.',
        source: REFERENCE,
    },
    flakeCall: {
        ...PROBABILITY,
        max: 0.5,
        meaning: 'P(regression or outage) up to which a failure is called a flake; what is neither is unknown.',
        source: 'keeps missed regressions below 1 %',
    },
    quarantineShare: {
        min: 0,
        max: 1,
        unit: 'share',
        meaning: 'Tests of a suite that are proposed for quarantine at most; one always may be.',
        source: 'chosen: a quarantine hides regressions as well',
    },
    quarantineRate: {
        min: 0,
        max: 1,
        unit: 'rate',
        meaning: 'Lower bound of the failure rate that a quarantine needs.',
        source: 'practice of large projects: 1 % to 2 %',
    },
    quarantineCommits: {
        min: 1,
        max: 100,
        whole: true,
        unit: 'commits',
        meaning: 'Commits with a same-code flip that a quarantine needs …',
        source: REFERENCE,
    },
    quarantineProbability: {
        ...PROBABILITY,
        min: 0.5,
        meaning: '… unless P(flaky) is at least this.',
        source: REFERENCE,
    },
    quarantineCost: {
        min: 0,
        max: 1_000_000,
        unit: 'developer minutes a week',
        meaning: 'Weekly cost that a quarantine needs.',
        source: 'chosen: none',
    },
};
const GATE = {
    massMinimum: {
        min: 1,
        max: 10_000,
        whole: true,
        unit: 'tests',
        meaning: 'So many tests that fail anew at once are never a mass failure …',
        source: REFERENCE,
    },
    massShare: {
        min: 0,
        max: 1,
        unit: 'share',
        meaning: '… and neither is this share of the executed tests.',
        source: REFERENCE,
    },
    greenExecuted: {
        min: 0,
        max: 1,
        unit: 'share',
        meaning: 'Another attempt clears a mass failure when it executed at least this share of its tests …',
        source: 'chosen',
    },
    greenFailed: {
        min: 0,
        max: 1,
        unit: 'share',
        meaning: '… and fewer than this share of them failed again.',
        source: 'chosen',
    },
    repeated: {
        min: 0,
        max: 1,
        unit: 'share',
        meaning: "A proposal's mass failure is its code's when another attempt fails at least this share of it again.",
        source: 'chosen',
    },
    laterMainGroups: {
        min: 0,
        max: 100,
        whole: true,
        unit: 'commits',
        meaning: 'Later commits of the main branch that may clear a mass failure on it.',
        source: REFERENCE,
    },
};
/** Numbers that are inputs of their own, by the names of those. */
const EVERYDAY_NUMBERS = {
    'minimum-executions': { ...THRESHOLD_TABLE.minimumExecutions, default: THRESHOLDS.minimumExecutions },
    suspected: { ...THRESHOLD_TABLE.suspected, default: THRESHOLDS.suspected },
};
/** Every number of the states, the gate, the rules and the model by the name that a user knows it by: `rateA` is `rate-a`. */
const NUMBERS = {
    ...named(THRESHOLD_TABLE, THRESHOLDS),
    ...named(GATE, DEFAULT_GATE),
    ...named(RULES, DEFAULT_RULES),
    ...named(PARAMETER_TABLE, DEFAULT_PARAMETERS),
};
/** Those that the input `detection` takes. */
const RARE_NUMBERS = Object.fromEntries(Object.entries(NUMBERS).filter(([name]) => !Object.hasOwn(EVERYDAY_NUMBERS, name)));
function named(entries, defaults) {
    const keys = Object.keys(entries);
    return Object.fromEntries(keys.map((key) => [numberName(key), { ...entries[key], default: defaults[key] }]));
}
function numberName(key) {
    return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** `defaults` with the values that a user chose. */
function withNumbers(defaults, chosen) {
    const entries = Object.entries(defaults);
    return Object.fromEntries(entries.map(([key, value]) => [key, chosen.get(numberName(key)) ?? value]));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./build/core/text/similar-name.js
/** Changes (a letter added, removed or replaced) up to which a name was probably a slip. */
const SLIPS = 3;
/** The known name that somebody probably meant; undefined when none is close. Names are short, lists are ours. */
function similarName(name, known) {
    const byDistance = known
        .map((candidate) => ({ candidate, changes: changesBetween(name, candidate) }))
        .filter(({ changes }) => changes <= SLIPS)
        .toSorted((a, b) => a.changes - b.changes || (a.candidate < b.candidate ? -1 : 1));
    return byDistance[0]?.candidate;
}
/** Levenshtein's distance, one row at a time. */
function changesBetween(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (const [i, letter] of Array.from(a).entries()) {
        const next = [i + 1];
        for (const [j, other] of Array.from(b).entries()) {
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/core/input-schemas.js


/* How the text of an input becomes a value. Messages are ours and may be printed. */
const oneLine = (max) => schemas/* string */.YjP()
    .max(max, `must not be longer than ${max} characters`)
    .regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u, 'must be one line without control characters');
const folder = oneLine(1_000).min(1, 'must name a folder');
/** Empty means not given; otherwise `schema` decides, with its own message. */
const optional = (schema) => schemas/* string */.YjP().transform((value, context) => {
    if (value === '')
        return undefined;
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    context.addIssue({ code: 'custom', message: result.error.issues[0]?.message ?? 'is not valid' });
    return core/* NEVER */.tm;
});
const integer = (min, max) => schemas/* string */.YjP()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .pipe(schemas/* number */.aig().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`));
const dollars = schemas/* string */.YjP()
    .regex(/^\d{1,4}(?:\.\d{1,4})?$/, 'must be an amount in dollars such as 0.50')
    .transform(Number);
const flag = schemas/* enum */.k5n(['true', 'false'], 'must be true or false').transform((value) => value === 'true');
const list = schemas/* string */.YjP().transform((value) => value
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== ''));
const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits');
const time = schemas/* string */.YjP()
    .refine((value) => !Number.isNaN(Date.parse(value)), 'must be a moment such as 2026-11-20T07:00:00Z')
    .transform((value) => new Date(Date.parse(value)).toISOString());
const DECIMAL = /^\d{1,9}(?:\.\d{1,15})?(?:e-?\d{1,2})?$/;
const decimal = (min, max) => schemas/* string */.YjP()
    .regex(DECIMAL, 'must be a number such as 0.5')
    .transform(Number)
    .pipe(schemas/* number */.aig().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`));
/** Items of one list; more are a mistake. */
const MAX_ITEMS = 100;
/** `name=value, name=value`, separated by commas or line breaks; each name once. */
const assignments = list.transform((items, context) => {
    const problem = (message) => context.addIssue({ code: 'custom', message });
    if (items.length > MAX_ITEMS)
        problem(`must not have more than ${MAX_ITEMS} items`);
    const pairs = items.map((item) => {
        const at = item.indexOf('=');
        return [item.slice(0, Math.max(0, at)).trim(), item.slice(at + 1).trim()];
    });
    if (pairs.some(([name]) => name === ''))
        problem('must be a list such as name=1, other=2');
    if (new Set(pairs.map(([name]) => name)).size < pairs.length)
        problem('names something twice');
    return pairs;
});
/** Numbers from 0 to `max` by names that only the user knows: labels of runners. */
const pricesByLabel = (max) => assignments.transform((pairs, context) => {
    const known = decimal(0, max);
    return new Map(pairs.map(([name, text]) => {
        const value = known.safeParse(text);
        if (!value.success)
            context.addIssue({ code: 'custom', message: `must hold numbers from 0 to ${max}` });
        return [name, value.data ?? 0];
    }));
});
/**
 * Numbers by the names of a table, each in its range. Only names that could be ours are repeated in a message.
 *
 * @param others names that are inputs of their own
 */
const namedNumbers = (table, others) => assignments.transform((pairs, context) => {
    const problem = (message) => context.addIssue({ code: 'custom', message });
    return new Map(pairs.map(([name, text]) => {
        const spec = Object.hasOwn(table, name) ? table[name] : undefined;
        const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
        if (others.includes(name))
            problem(`${name} is an input of its own`);
        else if (spec === undefined)
            problem(unknownName(name, Object.keys(table)));
        else if (!(value >= spec.min && value <= spec.max) || (spec.whole === true && !Number.isInteger(value))) {
            problem(`${name} must be a ${spec.whole === true ? 'whole number' : 'number'} from ${spec.min} to ${spec.max}`);
        }
        return [name, value];
    }));
});
function unknownName(name, known) {
    const shown = /^[a-z0-9-]{1,40}$/.test(name) ? `does not know ${name}` : 'holds a name that is not known';
    const meant = similarName(name.slice(0, 40), known);
    return `${shown}; ${meant === undefined ? 'the names are in .github/DETECTION.md' : `did you mean ${meant}?`}`;
}

;// CONCATENATED MODULE: ./build/core/input-spec.js
function input(spec) {
    return spec;
}

;// CONCATENATED MODULE: ./build/core/detection-inputs.js




/** A price that nobody pays: larger is a slip. */
const MAX_PRICE = 100_000;
/** The inputs that hold numbers which decide. `core/findings/settings.ts` makes settings of them. */
const DETECTION_INPUTS = {
    'minimum-executions': input({
        parts: ['classify'],
        description: 'Known outcomes that a test without a flip on the same code needs before anything is said of it.',
        default: String(EVERYDAY_NUMBERS['minimum-executions'].default),
        schema: integer(EVERYDAY_NUMBERS['minimum-executions'].min, EVERYDAY_NUMBERS['minimum-executions'].max),
    }),
    suspected: input({
        parts: ['classify'],
        description: 'Probability from which a test is listed as suspected. Where only the main branch was seen, `suspected-on-main` of `detection` counts, or this if it is higher.',
        default: String(EVERYDAY_NUMBERS.suspected.default),
        schema: decimal(EVERYDAY_NUMBERS.suspected.min, EVERYDAY_NUMBERS.suspected.max),
    }),
    detection: input({
        parts: ['classify'],
        description: 'Other numbers that decide, as `name=value` separated by commas or line breaks, e.g. `episodes=3, quarantine-rate=0.02`. Names, ranges and defaults stand in .github/DETECTION.md.',
        default: '',
        schema: namedNumbers(RARE_NUMBERS, Object.keys(EVERYDAY_NUMBERS)),
    }),
    'minute-price': input({
        parts: ['classify'],
        description: 'What a billed minute of a runner is worth, in minutes of a developer; for the ranking.',
        default: String(DEFAULT_COST_RATES.minutePrice),
        schema: decimal(0, MAX_PRICE),
    }),
    'runner-prices': input({
        parts: ['classify'],
        description: 'The same for runners with a certain label, as `label=price` separated by commas or line breaks, e.g. `macos-15=0.1`.',
        default: '',
        schema: pricesByLabel(MAX_PRICE),
    }),
    'waiting-people': input({
        parts: ['classify'],
        description: 'How many people wait while a failed run is repeated; for the ranking.',
        default: String(DEFAULT_COST_RATES.waitingPeople),
        schema: decimal(0, MAX_PRICE),
    }),
    'investigation-minutes': input({
        parts: ['classify'],
        description: 'Minutes that somebody spends on a failure which nobody re-ran; for the ranking.',
        default: String(DEFAULT_COST_RATES.investigationMinutes),
        schema: decimal(0, MAX_PRICE),
    }),
};

// EXTERNAL MODULE: ./build/core/model/identifiers.js
var identifiers = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/core/model/part.js
/** The parts of flakewarden: one job, one bundle and one set of rights each. */
const PARTS = ['fetch', 'classify', 'report'];
/** Where the parts find and leave their documents unless an input says otherwise; relative to the working folder. */
const DEFAULT_FOLDERS = {
    evidence: 'flakewarden/evidence',
    findings: 'flakewarden/findings',
    'history-output': 'flakewarden/history',
    'report-output': 'flakewarden/report',
};

;// CONCATENATED MODULE: ./build/core/inputs.js






const GITHUB_TOKEN_DESCRIPTION = 'Token of the job. fetch needs `actions: read`, `checks: read` and `contents: read`; report needs `issues: write`. Never given to classify. There is no default on purpose.';
/**
 * Every input of the action and every option of the command line, once. `action.yml`, the tables of the README, the
 * `--help` texts and the parsed configuration all come from this table; a test holds them together.
 */
const INPUTS = {
    'github-token': input({
        parts: ['fetch', 'report'],
        description: GITHUB_TOKEN_DESCRIPTION,
        default: '',
        secret: true,
        schema: optional(oneLine(4_000)),
    }),
    repository: input({
        parts: ['fetch'],
        description: 'Repository to read, as `owner/name`. Default: the one that the workflow runs in.',
        default: '',
        schema: optional(identifiers/* repositoryFullName */.lV),
    }),
    branch: input({
        parts: ['fetch'],
        description: 'Branch on which a failure means that main is broken. Default: the default branch.',
        default: '',
        schema: optional(oneLine(255)),
    }),
    workflows: input({
        parts: ['fetch'],
        description: 'Workflow file names, separated by commas or line breaks, e.g. `test.yml, e2e.yml`. Default: every workflow that ran on push or pull_request.',
        default: '',
        schema: list,
    }),
    'window-days': input({
        parts: ['fetch'],
        description: 'How many days of history to read.',
        default: '14',
        schema: integer(1, 90),
    }),
    'min-runs': input({
        parts: ['fetch'],
        description: 'When the window holds fewer runs, it is extended (to 90 days at most) until it holds this many.',
        default: '30',
        schema: integer(0, 1_000),
    }),
    'max-runs': input({
        parts: ['fetch'],
        description: 'Newest runs that are looked at; more are counted as a gap.',
        default: '500',
        schema: integer(1, 5_000),
    }),
    'request-budget': input({
        parts: ['fetch'],
        description: 'Requests that one report may spend. The job token has 1,000 an hour for all workflows of a repository together.',
        default: '800',
        schema: integer(10, 14_000),
    }),
    annotations: input({
        parts: ['fetch'],
        description: 'Also read the annotations of failed jobs (one request each).',
        default: 'false',
        schema: flag,
    }),
    reports: input({
        parts: ['fetch'],
        description: 'Name of artifacts that hold test reports (JUnit XML, TRX, CTRF and other formats); `*` stands for any text, e.g. `test-results-*`. Empty: none are read.',
        default: '',
        schema: optional(schemas/* string */.YjP().regex(/^[A-Za-z0-9._* -]{1,100}$/, 'may hold letters, digits, space and . _ - *')),
    }),
    history: input({
        parts: ['fetch'],
        description: "Read what earlier weeks saw from the artifact of this workflow's last successful run.",
        default: 'true',
        schema: flag,
    }),
    until: input({
        parts: ['fetch'],
        description: 'End of the window, as an ISO 8601 moment. Default: now.',
        default: '',
        schema: optional(time),
    }),
    record: input({
        parts: ['fetch'],
        description: 'Empty folder in which every answer of GitHub is stored, redacted, so that the report can be replayed.',
        default: '',
        schema: optional(folder),
    }),
    evidence: input({
        parts: ['fetch', 'classify'],
        description: 'Folder for the evidence: written by fetch, read by classify.',
        default: DEFAULT_FOLDERS.evidence,
        schema: folder,
    }),
    'manifest-sha256': input({
        parts: ['classify', 'report'],
        description: "Digest of `manifest.json`, from fetch's output. Required on GitHub Actions; without it altered evidence could not be told.",
        default: '',
        schema: optional(digest),
    }),
    'anthropic-api-key': input({
        parts: ['classify'],
        description: 'Key for the model. Without key and without federation the report is written from heuristics.',
        default: '',
        secret: true,
        schema: optional(oneLine(4_000)),
    }),
    'federation-rule': input({
        parts: ['classify'],
        description: 'Workload identity instead of a key: id of the federation rule (`fdrl_…`). Needs `id-token: write`.',
        default: '',
        schema: optional(schemas/* string */.YjP().regex(/^fdrl_[A-Za-z0-9]{1,100}$/, 'must look like fdrl_…')),
    }),
    'federation-organization': input({
        parts: ['classify'],
        description: 'Workload identity: id of the Anthropic organisation.',
        default: '',
        schema: optional(schemas/* string */.YjP().regex(/^[A-Za-z0-9_-]{1,100}$/, 'may hold letters, digits, _ and -')),
    }),
    'federation-service-account': input({
        parts: ['classify'],
        description: 'Workload identity: id of the service account, when the rule asks for one.',
        default: '',
        schema: optional(schemas/* string */.YjP().regex(/^[A-Za-z0-9_-]{1,100}$/, 'may hold letters, digits, _ and -')),
    }),
    'federation-workspace': input({
        parts: ['classify'],
        description: 'Workload identity: id of the workspace, when the rule asks for one.',
        default: '',
        schema: optional(schemas/* string */.YjP().regex(/^[A-Za-z0-9_-]{1,100}$/, 'may hold letters, digits, _ and -')),
    }),
    model: input({
        parts: ['classify'],
        description: 'Model that explains the candidates. It sees at most `max-findings` of them and decides nothing.',
        default: 'claude-haiku-5-5',
        schema: schemas/* string */.YjP().regex(/^[a-z0-9.:@-]{1,100}$/, 'must be a model name'),
    }),
    'max-cost': input({
        parts: ['classify'],
        description: 'Hard cap in dollars for one report; the next request is not sent when it could pass it.',
        default: '0.50',
        schema: dollars,
    }),
    'model-text': input({
        parts: ['classify'],
        description: '`on`: at most two short sentences of the model per finding. `off`: no free text of the model at all.',
        default: 'on',
        schema: schemas/* enum */.k5n(['on', 'off'], 'must be on or off'),
    }),
    ...DETECTION_INPUTS,
    findings: input({
        parts: ['classify', 'report'],
        description: 'Folder for the findings: written by classify, read by report.',
        default: DEFAULT_FOLDERS.findings,
        schema: folder,
    }),
    'history-output': input({
        parts: ['classify'],
        description: 'Folder for the history that the next report will read.',
        default: DEFAULT_FOLDERS['history-output'],
        schema: folder,
    }),
    manifest: input({
        parts: ['report'],
        description: 'Path of `manifest.json`: all that report sees of the evidence.',
        default: `${DEFAULT_FOLDERS.evidence}/manifest.json`,
        schema: folder,
    }),
    'findings-sha256': input({
        parts: ['report'],
        description: "Digest of `findings.json`, from classify's output. Required on GitHub Actions.",
        default: '',
        schema: optional(digest),
    }),
    'max-findings': input({
        parts: ['classify', 'report'],
        description: 'Findings that the issue shows. Give classify and report the same value.',
        default: '5',
        schema: integer(1, 50),
    }),
    title: input({
        parts: ['report'],
        description: 'Title of the issue.',
        default: 'Flaky tests',
        schema: oneLine(120).min(1, 'must not be empty'),
    }),
    'closing-line': input({
        parts: ['classify', 'report'],
        description: 'Last sentence of the issue. Give classify and report the same value.',
        default: 'Made automatically by flakewarden for people to triage. It edits nothing.',
        schema: oneLine(300),
    }),
    label: input({
        parts: ['report'],
        description: 'Label of the issue; created when missing, left out when that is not allowed.',
        default: 'flaky-test',
        schema: oneLine(50).min(1, 'must not be empty'),
    }),
    'issue-key': input({
        parts: ['classify', 'report'],
        description: 'Tells several reports of one repository apart. Give classify and report the same value.',
        default: 'default',
        schema: schemas/* string */.YjP().regex(/^[a-z0-9-]{1,40}$/, 'may hold a-z, 0-9 and -'),
    }),
    'author-login': input({
        parts: ['report'],
        description: 'Login of the account whose token report gets; its issues are the only ones that are looked at.',
        default: 'github-actions[bot]',
        schema: schemas/* string */.YjP().regex(new RegExp(`^${identifiers/* LOGIN */.S3}(?:\\[bot\\])?$`), 'must be a login such as github-actions[bot]'),
    }),
    'author-id': input({
        parts: ['report'],
        description: 'Numeric id of that account. An issue by anybody else is never touched, whatever it says.',
        default: '41898282',
        schema: identifiers/* decimalId */.hA,
    }),
    'report-output': input({
        parts: ['report'],
        description: 'Folder for the record of what report asked and wrote.',
        default: DEFAULT_FOLDERS['report-output'],
        schema: folder,
    }),
    'dry-run': input({
        parts: ['report'],
        description: '`true`: say what would be written and write nothing.',
        default: 'false',
        schema: flag,
    }),
    'self-hosted': input({
        parts: ['fetch', 'classify', 'report'],
        description: '`true`: run on a machine that is not hosted by GitHub. What ran on it before, or runs on it after, could read the secret and the logs of the job, so give each job a fresh one.',
        default: 'false',
        schema: flag,
    }),
    'allow-proxy': input({
        parts: ['fetch', 'classify', 'report'],
        description: '`true`: use the proxy and the certificates that the environment names (`HTTPS_PROXY`, `NO_PROXY`, `NODE_EXTRA_CA_CERTS`). Whoever signs with such a certificate can read the secret of the part.',
        default: 'false',
        schema: flag,
    }),
    'github-host': input({
        parts: ['fetch', 'report'],
        description: 'Host name of a GitHub Enterprise Server, e.g. `ghe.example.com`: the only other place to which the token may go. Default: github.com, or the subdomain of ghe.com that the runner names.',
        default: '',
        schema: optional(schemas/* string */.YjP().regex(/^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,10}(?::\d{1,5})?$/, 'must be a host name')),
    }),
};
const INPUT_NAMES = Object.keys(INPUTS);
/** Input of the dispatcher only: which part to run. */
const STEP_INPUT = {
    name: 'step',
    description: 'The part to run: `fetch`, `classify` or `report`. One job each, with the rights of that part only.',
};

// EXTERNAL MODULE: ./build/io/terminal/check-line.js
var check_line = __webpack_require__(8897);
// EXTERNAL MODULE: ./build/io/terminal/export-line.js
var export_line = __webpack_require__(4917);
// EXTERNAL MODULE: ./build/io/terminal/limits-line.js
var limits_line = __webpack_require__(7783);
// EXTERNAL MODULE: ./build/io/terminal/read-line.js
var read_line = __webpack_require__(7335);
;// CONCATENATED MODULE: ./build/io/terminal/command-line.js








/** What the command line can do. */
const COMMANDS = {
    demo: 'Replay a recorded history through all three parts and print the issue. No account, key or network.',
    run: 'Run all three parts against a repository, each in a process of its own.',
    fetch: 'Collect runs, jobs and logs into the evidence folder.',
    classify: 'Decide from the evidence which tests are flaky.',
    report: 'Create or update the issue.',
    read: read_line/* READ_ABOUT */.tZ,
    export: export_line/* EXPORT_ABOUT */.vr,
    check: check_line/* CHECK_ABOUT */.n,
    limits: limits_line/* LIMITS_ABOUT */.B,
};
const PART_COMMANDS = ['demo', 'run', 'fetch', 'classify', 'report'];
/** Options that are not inputs of a part. */
const SWITCHES = {
    write: 'Really write the issue. Without it, report only says what it would do.',
    json: 'Print the result as JSON on stdout.',
    'fail-on-findings': 'Exit with 1 when there are findings.',
    help: 'Show this text.',
};
const VALUES = {
    repo: 'owner/name of the repository to read.',
    out: 'Folder for everything that the parts write (default: flakewarden-out).',
    replay: 'Folder that `--record` wrote: nothing is asked of GitHub.',
    'api-url': 'REST API of a GitHub Enterprise Server, e.g. https://ghe.example.com/api/v3.',
    'server-url': 'Web address of a GitHub Enterprise Server.',
};
/** Inputs that the command line sets itself: secrets come from the environment, the rest from other options. */
const NOT_OPTIONS = new Set([
    'dry-run',
    'repository',
    // By hand both are the user's own: the machine, and the server by --api-url.
    'self-hosted',
    'github-host',
]);
/** Parts that a command starts. */
function partsOf(command) {
    return command === 'demo' || command === 'run' ? PARTS : [command];
}
/**
 * Reads the command line (without node and script) of a command that starts parts; that of `read` is `parseReadLine`'s.
 *
 * @returns the parsed line, or the help text to print
 * @throws ConfigError when a command or option is unknown or lacks its value
 */
function parseCommandLine(argv) {
    const [first, ...rest] = argv;
    if (first === undefined || first === 'help' || first === '--help' || first === '-h')
        return { help: overview() };
    const command = PART_COMMANDS.find((name) => name === first);
    if (command === undefined)
        throw noSuchCommand(first);
    const values = readOptions(command, rest);
    if (values['help'] === true)
        return { help: helpFor(command) };
    const text = (name) => (typeof values[name] === 'string' ? values[name] : undefined);
    return {
        command,
        inputs: new Map(inputNamesOf(command).flatMap((name) => {
            const value = text(name);
            return value === undefined ? [] : [[name, value]];
        })),
        write: values['write'] === true,
        json: values['json'] === true,
        failOnFindings: values['fail-on-findings'] === true,
        repo: text('repo'),
        out: text('out'),
        replay: text('replay'),
        apiUrl: text('api-url'),
        serverUrl: text('server-url'),
    };
}
function noSuchCommand(wanted) {
    const names = Object.keys(COMMANDS);
    const meant = similarName(wanted, names);
    const question = meant === undefined ? '' : `Did you mean ${meant}? `;
    return (0,read_line/* usage */.CI)('There is no such command.', `${question}One of: ${names.join(', ')}.`);
}
function readOptions(command, argv) {
    const strings = [...inputNamesOf(command), ...Object.keys(VALUES)].map((name) => [name, { type: 'string' }]);
    const flags = Object.keys(SWITCHES).map((name) => [name, { type: 'boolean' }]);
    try {
        const { values } = (0,external_node_util_.parseArgs)({
            args: [...argv],
            options: Object.fromEntries([...strings, ...flags]),
            strict: true,
            allowPositionals: false,
        });
        return values;
    }
    catch (cause) {
        throw (0,read_line/* usage */.CI)(`The options of ${command} are not right.`, `See: flakewarden ${command} --help.`, cause);
    }
}
function inputNamesOf(command) {
    const parts = partsOf(command);
    return INPUT_NAMES.filter((name) => {
        const spec = INPUTS[name];
        return spec.parts.some((part) => parts.includes(part)) && spec.secret !== true && !NOT_OPTIONS.has(name);
    });
}
const EXIT_TEXT = `Exit codes: 0 done, 1 findings (with --fail-on-findings), 2 wrong use, 3 bug, 4 a service refused or
could not be reached, 5 a document failed its check and nothing was written.`;
const SECRET_TEXT = `Secrets come from the environment only: GITHUB_TOKEN (or GH_TOKEN) goes to fetch and report,
ANTHROPIC_API_KEY to classify. Each part runs in a process that holds its own secret and no other.`;
function overview() {
    const lines = Object.entries(COMMANDS).map(([name, about]) => `  ${name.padEnd(10)}${about}`);
    return `flakewarden finds the tests whose verdict is not decided by the code.

Usage: flakewarden <command> [options]

${lines.join('\n')}

flakewarden <command> --help tells the options.

${SECRET_TEXT}
${EXIT_TEXT}
`;
}
function helpFor(command) {
    const rows = [
        ...inputNamesOf(command).map((name) => [`${name} …`, withDefault(INPUTS[name])]),
        ...Object.entries(VALUES).map(([name, about]) => [`${name} …`, about]),
        ...Object.entries(SWITCHES),
    ];
    const width = Math.max(...rows.map(([name]) => name.length)) + 4;
    return `flakewarden ${command}: ${COMMANDS[command]}

${rows.map(([name, about]) => `  --${name.padEnd(width - 2)}${about}`).join('\n')}

${SECRET_TEXT}
${EXIT_TEXT}
`;
}
function withDefault({ description, default: value }) {
    return value === '' ? description : `${description} (default: ${value})`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/core/documents/findings.js + 5 modules
var findings = __webpack_require__(8584);
// EXTERNAL MODULE: ./build/core/documents/completeness.js
var completeness = __webpack_require__(5687);
;// CONCATENATED MODULE: ./build/core/documents/manifest.js



/** Events whose runs are looked at: nobody outside the repository can cause one. `core/model/trust.ts` has the rule. */
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'merge_group', 'pull_request'];
/** Names of jobs, steps, branches and workflows come from whoever writes the workflow file: text, never markup. */
const outsideName = schemas/* string */.YjP().max(1_000);
/** GitHub's word for how something ended; new words may appear. Null: not ended. */
const conclusion = schemas/* string */.YjP()
    .regex(/^[a-z_]{1,40}$/)
    .nullable();
const repositorySchema = schemas/* strictObject */.rej({
    id: identifiers/* decimalId */.hA,
    owner: schemas/* string */.YjP().regex(new RegExp(`^${identifiers/* LOGIN */.S3}$`)),
    name: schemas/* string */.YjP().regex(new RegExp(`^${identifiers/* REPOSITORY_NAME */.Ni}$`)),
    visibility: schemas/* enum */.k5n(['public', 'private', 'internal']),
    defaultBranch: outsideName,
    /** Origin of the web pages, e.g. `https://github.com`: links are built from it and from integers, nothing else. */
    serverUrl: schemas/* string */.YjP().regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/),
});
const workflowSchema = schemas/* strictObject */.rej({ id: identifiers/* decimalId */.hA, path: outsideName, name: outsideName });
const attemptSchema = schemas/* strictObject */.rej({ number: schemas/* int */.Whr().min(1).max(1000), conclusion });
const runSchema = schemas/* strictObject */.rej({
    id: identifiers/* decimalId */.hA,
    workflowId: identifiers/* decimalId */.hA,
    event: schemas/* enum */.k5n(TRUSTED_EVENTS),
    branch: outsideName.nullable(),
    headSha: identifiers/* commitId */.xk,
    createdAt: identifiers/* isoTime */.Ly,
    /** Oldest first. `conclusion` of an earlier attempt is derived from its jobs. */
    attempts: schemas/* array */.YOg(attemptSchema).min(1),
});
const stepSchema = schemas/* strictObject */.rej({ number: schemas/* int */.Whr().min(0), name: outsideName, conclusion });
/** One job execution: a job in the attempt in which it really ran. Carried-over green jobs of a re-run are left out. */
const jobSchema = schemas/* strictObject */.rej({
    id: identifiers/* decimalId */.hA,
    runId: identifiers/* decimalId */.hA,
    attempt: schemas/* int */.Whr().min(1).max(1000),
    name: outsideName,
    conclusion,
    startedAt: identifiers/* isoTime */.Ly.nullable(),
    completedAt: identifiers/* isoTime */.Ly.nullable(),
    /** Runner labels, e.g. `ubuntu-24.04`. */
    labels: schemas/* array */.YOg(outsideName).max(20),
    /** Steps that did not succeed; empty for a green job. */
    failedSteps: schemas/* array */.YOg(stepSchema).max(100),
});
const fileSchema = schemas/* strictObject */.rej({
    /** Relative to the evidence folder, `/` between parts, only names that fetch itself makes. */
    path: schemas/* string */.YjP().regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*){0,3}$/),
    bytes: schemas/* int */.Whr().min(0),
    sha256: identifiers/* sha256Hex */.fg,
});
const logSchema = schemas/* strictObject */.rej({
    jobId: identifiers/* decimalId */.hA,
    path: fileSchema.shape.path,
    /** Bytes left out between head and tail; 0 when the log is whole. */
    omittedBytes: schemas/* int */.Whr().min(0),
});
const reportFileSchema = schemas/* strictObject */.rej({
    runId: identifiers/* decimalId */.hA,
    /** The job execution that wrote it, where known. An artifact does not say it. */
    jobId: identifiers/* decimalId */.hA.nullish(),
    path: fileSchema.shape.path,
});
/**
 * `evidence/manifest.json`: what fetch collected. Every other file of the evidence is listed here with its digest, and
 * the digest of this file travels to the other parts as a job output, never through artifact storage.
 */
const manifestSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('flakewarden/manifest'),
    version: schemas/* literal */.euz(1),
    tool: schemas/* string */.YjP().max(40),
    binding: identifiers/* bindingSchema */.l6,
    createdAt: identifiers/* isoTime */.Ly,
    repository: repositorySchema,
    /** The branch on which a failure means that main is broken. */
    branch: outsideName,
    window: schemas/* strictObject */.rej({ since: identifiers/* isoTime */.Ly, until: identifiers/* isoTime */.Ly }),
    workflows: schemas/* array */.YOg(workflowSchema).max(1_000),
    runs: schemas/* array */.YOg(runSchema).max(10_000),
    jobs: schemas/* array */.YOg(jobSchema).max(200_000),
    logs: schemas/* array */.YOg(logSchema).max(20_000),
    reports: schemas/* array */.YOg(reportFileSchema).max(20_000),
    files: schemas/* array */.YOg(fileSchema).max(40_000),
    completeness: completeness/* completenessSchema */.yX,
    requests: schemas/* strictObject */.rej({
        budget: schemas/* int */.Whr().min(0),
        spent: schemas/* int */.Whr().min(0),
        /** Requests per kind of object, e.g. `runs`, `jobs`, `log`. */
        byKind: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z-]{1,40}$/), schemas/* int */.Whr().min(0)),
    }),
});
/** Fixed file names inside the evidence folder. */
const EVIDENCE_FILES = {
    manifest: 'manifest.json',
    history: 'history.jsonl',
    annotations: 'annotations.jsonl',
    codeowners: 'CODEOWNERS',
    audit: 'audit.jsonl',
    logFolder: 'logs',
    reportFolder: 'reports',
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/core/documents/recording.js


/**
 * A recording: a folder with GitHub's answers to one fetch, so that it can be repeated without network or account.
 *
 * - `recording.json` what it is (`recordingSchema`);
 * - `answers.jsonl` one API answer per line (`recordedAnswerSchema`), in the order in which they came;
 * - `logs/<job id>.log` the text that the log endpoint of that job redirected to.
 *
 * Recordings are made to be passed on with a bug report: they hold no token, no signed address and no host name, text is
 * redacted line by line, and fields that no part reads are left out. What somebody else recorded is untrusted input.
 */
const RECORDING_FILES = {
    header: 'recording.json',
    answers: 'answers.jsonl',
    logFolder: 'logs',
};
/** Stands for the base address of the API wherever an answer names it. */
const API_PLACEHOLDER = '{api}';
/** `recording.json`. */
const recordingSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('flakewarden/recording'),
    version: schemas/* literal */.euz(1),
    recordedAt: identifiers/* isoTime */.Ly,
    /** End of the window that was read; a replay must ask for the same one. */
    until: identifiers/* isoTime */.Ly,
    repository: identifiers/* repositoryFullName */.lV,
    /** False while the recording is being made, and for ever if its process was killed. */
    finished: schemas/* boolean */.zMY(),
    /** Lines of `answers.jsonl`. */
    answers: schemas/* int */.Whr().min(0).max(100_000),
});
/** Only addresses of the API itself: a client that follows links must not be led elsewhere. */
const apiLinks = schemas/* string */.YjP()
    .max(4_000)
    .regex(/^<\{api\}\/[!#-;=?-~]*>; rel="[a-z]{1,10}"(?:, <\{api\}\/[!#-;=?-~]*>; rel="[a-z]{1,10}"){0,9}$/);
const headerText = schemas/* string */.YjP().regex(/^[\x20-\x7e]{0,200}$/);
/** The headers that a client of the API acts on; no other is kept. */
const RECORDED_HEADERS = (/* unused pure expression or super */ null && ([
    'content-type',
    'link',
    'retry-after',
    'x-ratelimit-limit',
    'x-ratelimit-remaining',
    'x-ratelimit-reset',
    'x-ratelimit-resource',
    'x-ratelimit-used',
]));
/** One line of `answers.jsonl`: the answer to a GET. */
const recordedAnswerSchema = schemas/* strictObject */.rej({
    method: schemas/* literal */.euz('GET'),
    /** Below the API's base address. */
    path: schemas/* string */.YjP()
        .max(2_000)
        .regex(/^\/[!-"$->@-~]*$/),
    /** Parameters sorted by name and value, as `recordedQuery` writes them; empty when there are none. */
    query: schemas/* string */.YjP().max(4_000),
    status: schemas/* int */.Whr().min(200).max(599),
    headers: schemas/* strictObject */.rej({
        'content-type': headerText.optional(),
        link: apiLinks.optional(),
        'retry-after': headerText.optional(),
        'x-ratelimit-limit': headerText.optional(),
        'x-ratelimit-remaining': headerText.optional(),
        'x-ratelimit-reset': headerText.optional(),
        'x-ratelimit-resource': headerText.optional(),
        'x-ratelimit-used': headerText.optional(),
    }),
    /** In place of a `location` header: the answer led to the log of this job, and fetching that gave `status`. */
    log: schemas/* strictObject */.rej({ job: identifiers/* decimalId */.hA, status: schemas/* int */.Whr().min(200).max(599) }).optional(),
    /** The body when it was JSON. */
    json: schemas/* unknown */.L5J().optional(),
    /** The body when it was other text. */
    text: schemas/* string */.YjP().optional(),
});
/** Writes query parameters in one fixed order, so that the order in which a client sends them means nothing. */
function recordedQuery(parameters) {
    return [...parameters]
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
        .toSorted()
        .join('&');
}

// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
;// CONCATENATED MODULE: ./build/io/replay/recording.js






/** `recording.json` has seven short fields. */
const HEADER_BYTES = 64 * 1024;
function answerKey(path, query) {
    return query === '' ? path : `${path}?${query}`;
}
/**
 * Reads a recording and checks all of it but the logs' text.
 *
 * @throws DocumentError when a file is missing, malformed, too large or of another version, or when the recording was
 *   never finished
 */
async function loadRecording(directory) {
    const header = recordingSchema.safeParse(parseJson(await read(directory, RECORDING_FILES.header, HEADER_BYTES)));
    if (!header.success)
        refuse('`recording.json` is not that of a recording of version 1.');
    if (!header.data.finished)
        refuse('The recording was interrupted: it is not finished.');
    const lines = (await read(directory, RECORDING_FILES.answers, limits/* LIMITS */.b.documentBytes)).split('\n');
    const answers = lines.filter((line) => line !== '').map((line, index) => parseAnswer(line, index + 1));
    if (answers.length !== header.data.answers)
        refuse('`answers.jsonl` does not hold as many answers as it should.');
    return {
        header: header.data,
        answers: byKey(answers),
        openLog: async (job) => openRegular((0,external_node_path_.join)(directory, RECORDING_FILES.logFolder, `${job}.log`)).catch(() => undefined),
    };
}
function byKey(answers) {
    const groups = new Map();
    for (const answer of answers) {
        const key = answerKey(answer.path, answer.query);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [answer]);
        else
            group.push(answer);
    }
    return groups;
}
function parseAnswer(line, number) {
    const answer = recordedAnswerSchema.safeParse(parseJson(line));
    return answer.success ? answer.data : refuse(`Line ${number} of \`answers.jsonl\` is not a recorded answer.`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
async function read(directory, name, maxBytes) {
    const file = await openRegular((0,external_node_path_.join)(directory, name)).catch((cause) => refuse(`\`${name}\` is missing or cannot be read.`, cause));
    try {
        if ((await file.stat()).size > maxBytes)
            refuse(`\`${name}\` is larger than ${maxBytes} bytes.`);
        return await file.readFile('utf8');
    }
    finally {
        await file.close();
    }
}
/** Links, folders and devices are refused: a recording from somebody else must not reach other files of this machine. */
async function openRegular(path) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    throw new Error('not a regular file');
}
function refuse(message, cause) {
    throw new errors/* DocumentError */.Mi(message, {
        code: 'bad-recording',
        hint: 'Name a folder that `--record` wrote and finished, and leave its files as they are.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/io/replay/server.js




const LOOPBACK = '127.0.0.1';
/** A port that is free. */
const ANY_PORT = 0;
/** `/<status that the download gave>/<job id>`. */
const LOG_PATH = /^\/([2-5]\d\d)\/(\d{1,19})$/;
/**
 * Serves a recording (`core/documents/recording.ts`) on loopback, as the API that was recorded. Logs are served from
 * another origin that refuses credentials, as GitHub's blob host does. A request that was recorded several times gets its
 * answers in their order, then the last one again. Issues and comments are none unless recorded; everything else that
 * was not recorded is 404. Nothing is ever changed.
 *
 * @throws DocumentError when the recording does not pass its checks
 */
async function startReplay(directory) {
    const recording = await loadRecording(directory);
    const logs = await listen();
    const api = await listen();
    const apiUrl = originOf(api);
    logs.on('request', (request, response) => {
        serveLog(recording, request, response).catch(() => response.destroy());
    });
    api.on('request', answerer(recording, apiUrl, originOf(logs)));
    return {
        apiUrl,
        until: new Date(recording.header.until),
        repository: recording.header.repository,
        close: async () => {
            await Promise.all([stop(api), stop(logs)]);
        },
    };
}
function answerer(recording, apiUrl, logUrl) {
    const given = new Map();
    return (request, response) => {
        const url = parseAddress(request.url ?? '/', apiUrl);
        const key = url === undefined ? '' : answerKey(url.pathname, recordedQuery(url.searchParams));
        const recorded = request.method === 'GET' ? (recording.answers.get(key) ?? []) : [];
        const turn = given.get(key) ?? 0;
        const answer = recorded[Math.min(turn, recorded.length - 1)];
        if (answer !== undefined) {
            given.set(key, turn + 1);
            sendRecorded(response, answer, apiUrl, logUrl);
        }
        else if (request.method === 'GET' && isListOfIssues(url?.pathname ?? ''))
            sendJson(response, 200, []);
        else
            sendJson(response, 404, { message: 'This request is not part of the recording.' });
    };
}
/** A recording holds what fetch read; report also looks for its own issue, and there is none. */
function isListOfIssues(path) {
    return /^\/repos\/[^/]+\/[^/]+\/issues(?:\/\d+\/comments)?$/.test(path);
}
function sendRecorded(response, answer, apiUrl, logUrl) {
    const here = (text) => text.replaceAll(API_PLACEHOLDER, apiUrl);
    const headers = Object.entries(answer.headers).map(([name, value = '']) => [name, here(value)]);
    const location = answer.log === undefined ? {} : { location: `${logUrl}/${answer.log.status}/${answer.log.job}` };
    response.writeHead(answer.status, { ...Object.fromEntries(headers), ...location });
    if (answer.json !== undefined)
        response.end(here(JSON.stringify(answer.json)));
    else
        response.end(here(answer.text ?? ''));
}
async function serveLog(recording, request, response) {
    const [, status = '404', job = ''] = LOG_PATH.exec(request.url ?? '') ?? [];
    if (request.headers.authorization !== undefined)
        return sendJson(response, 403, { message: 'No credentials here.' });
    const file = status === '200' && request.method === 'GET' ? await recording.openLog(job) : undefined;
    if (file === undefined) {
        const message = 'The recording holds no such log.';
        return sendJson(response, status === '200' ? 404 : Number(status), { message });
    }
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
    await (0,external_node_stream_promises_.pipeline)(file.createReadStream(), response).catch(() => response.destroy());
}
function sendJson(response, status, body) {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(body));
}
function parseAddress(target, base) {
    try {
        return new URL(`${base}${target}`);
    }
    catch {
        return undefined;
    }
}
async function listen() {
    const server = (0,external_node_http_.createServer)();
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(ANY_PORT, LOOPBACK, resolve);
    });
    return server;
}
function originOf(server) {
    return `http://${LOOPBACK}:${server.address().port}`;
}
async function stop(server) {
    await new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/io/process/part-process.js



/**
 * V8 lets the space of young objects grow to twice this for speed, and keeps three of it: bounded, a part that judges a
 * million outcomes takes a third less memory in the same time.
 */
const MEMORY_FLAGS = ['--max-semi-space-size=16'];
/** Runs one part in a process of its own and returns its exit code; a process ended by a signal counts as a bug (3). */
async function runPartProcess(options) {
    const child = (0,external_node_child_process_.spawn)(process.execPath, [...MEMORY_FLAGS, ...permissionFlags(options), options.bundle], {
        env: { ...options.environment },
        stdio: ['ignore', options.stdout === 'stderr' ? process.stderr : 'inherit', 'inherit'],
    });
    const stop = (signal) => child.kill(signal);
    process.on('SIGTERM', stop).on('SIGINT', stop);
    try {
        return await new Promise((done, failed) => {
            child.once('error', failed);
            child.once('exit', (code) => done(code ?? 3));
        });
    }
    finally {
        process.off('SIGTERM', stop).off('SIGINT', stop);
    }
}
/**
 * `node --permission` for classify, where the runtime has it (Node 22.13 and later): it reads its bundle and the
 * evidence, writes its output, and can start no process. A seat belt around our own code, not a sandbox.
 */
function permissionFlags({ part, bundle, files }) {
    if (part !== 'classify' || files === undefined || !process.allowedNodeEnvironmentFlags.has('--permission'))
        return [];
    const network = process.allowedNodeEnvironmentFlags.has('--allow-net') ? ['--allow-net'] : [];
    return [
        '--permission',
        ...network,
        ...[(0,external_node_path_.dirname)(bundle), ...files.read, ...files.write].flatMap((path) => openings('--allow-fs-read', path)),
        ...files.write.flatMap((path) => openings('--allow-fs-write', path)),
    ];
}
/** The path itself and all below it, also under its real name when it goes through a link. */
function openings(flag, path) {
    const absolute = (0,external_node_path_.resolve)(path);
    const names = new Set([absolute, realName(absolute)]);
    return [...names].flatMap((name) => [`${flag}=${name}`, `${flag}=${name}/*`]);
}
function realName(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/entry/cli/part-runs.js






/** Variables of the user's environment that every process may see: none of them is a secret. */
const HARMLESS = [
    'PATH',
    'HOME',
    'LANG',
    'TMPDIR',
    'TERM',
    'SystemRoot',
    'NODE_EXTRA_CA_CERTS',
    'FLAKEWARDEN_DEBUG',
];
/** With `--allow-proxy`: where the proxy is. Lower-case names count as well, and first. */
const PROXY = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy'];
/** The secret that each part gets, by input. */
const SECRETS = {
    fetch: { input: 'github-token', variables: ['GITHUB_TOKEN', 'GH_TOKEN'] },
    classify: { input: 'anthropic-api-key', variables: ['ANTHROPIC_API_KEY'] },
    report: { input: 'github-token', variables: ['GITHUB_TOKEN', 'GH_TOKEN'] },
};
/** In development the sources run as they are; `dist/cli/index.js` starts the bundles beside it. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');
/** Runs one part as GitHub Actions would: inputs by environment, outputs by file, in a process with its own secret only. */
async function runPartHere(run) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'flakewarden-'));
    const outputFile = (0,external_node_path_.join)(scratch, 'outputs');
    // As on a runner, the file is there before the part starts.
    await (0,promises_.writeFile)(outputFile, '');
    const files = filesOf(run);
    for (const folder of files.write)
        await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        const exitCode = await runPartProcess({
            part: run.part,
            bundle: (0,external_node_url_.fileURLToPath)(new URL(FROM_SOURCE ? `../${run.part}.ts` : `../${run.part}/index.js`, import.meta.url)),
            environment: { ...environmentOf(run), GITHUB_OUTPUT: outputFile },
            stdout: 'stderr',
            files: FROM_SOURCE ? undefined : { read: files.read, write: [...files.write, scratch] },
        });
        return { exitCode, outputs: parseOutputs(await (0,promises_.readFile)(outputFile, 'utf8')) };
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
function environmentOf(run) {
    const environment = {};
    const viaProxy = run.inputs.get('allow-proxy') === 'true';
    for (const name of [...HARMLESS, ...(viaProxy ? PROXY : [])]) {
        const value = process.env[name];
        if (value !== undefined)
            environment[name] = value;
    }
    if (viaProxy)
        environment['NODE_USE_ENV_PROXY'] = '1';
    for (const [name, value] of run.inputs)
        environment[`INPUT_${name.toUpperCase()}`] = value;
    if (run.apiUrl !== undefined)
        environment['GITHUB_API_URL'] = run.apiUrl;
    if (run.serverUrl !== undefined)
        environment['GITHUB_SERVER_URL'] = run.serverUrl;
    const { input, variables } = SECRETS[run.part];
    const secret = variables.map((name) => process.env[name]).find((value) => value !== undefined && value !== '');
    if (run.withSecret && secret !== undefined)
        environment[`INPUT_${input.toUpperCase()}`] = secret;
    return environment;
}
function filesOf({ part, inputs }) {
    const folder = (name) => {
        const spec = INPUTS[name];
        return (0,external_node_path_.resolve)(inputs.get(name) ?? spec.default);
    };
    if (part !== 'classify')
        return { read: [], write: [] };
    return { read: [folder('evidence')], write: [folder('findings'), folder('history-output')] };
}
/** Outputs in the runner's file format: `name=value`, or `name<<MARK`, lines, `MARK`. */
function parseOutputs(text) {
    const outputs = new Map();
    const lines = text.split(/\r?\n/);
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? '';
        const block = /^([a-z0-9-]+)<<(.+)$/.exec(line);
        if (block !== null) {
            const end = lines.indexOf(block[2] ?? '', i + 1);
            if (end < 0)
                break;
            outputs.set(block[1] ?? '', lines.slice(i + 1, end).join('\n'));
            i = end;
        }
        else {
            const pair = /^([a-z0-9-]+)=(.*)$/.exec(line);
            if (pair !== null)
                outputs.set(pair[1] ?? '', pair[2] ?? '');
        }
    }
    return outputs;
}

;// CONCATENATED MODULE: ./build/entry/cli/commands.js












/** Where everything goes unless `--out` says otherwise. */
const DEFAULT_OUT = 'flakewarden-out';
/** The recorded history of the demo, seen from `dist/cli/` as from `src/entry/cli/`. */
const DEMO_HISTORY = ['../../tests/fixtures/demo-history', '../../../tests/fixtures/demo-history'];
/** Runs a command: starts its parts one after the other and stops at the first that fails. */
async function runCommand(line) {
    const demo = line.command === 'demo';
    const out = line.out ?? (demo ? await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'flakewarden-demo-')) : DEFAULT_OUT);
    const replayFolder = demo ? demoHistory() : line.replay;
    const replay = replayFolder === undefined ? undefined : await startReplay(replayFolder);
    try {
        return await runParts({ ...line, ...(replay === undefined ? {} : replayOptions(line, replay)) }, out, replay);
    }
    finally {
        await replay?.close();
    }
}
/** A replay answers what was recorded, so the window must end where it did then. */
function replayOptions(line, replay) {
    if (line.write) {
        throw new errors/* ConfigError */.xL('A replay cannot write an issue.', { code: 'usage', hint: 'Leave out --write.' });
    }
    const inputs = new Map(line.inputs).set('until', replay.until.toISOString());
    return { inputs, apiUrl: replay.apiUrl, repo: replay.repository };
}
async function runParts(line, out, replay) {
    const outputs = {};
    const handedOver = new Map(folders(out, line));
    for (const part of partsOf(line.command)) {
        const result = await runPartHere({
            part,
            inputs: inputsFor(part, line, handedOver),
            apiUrl: line.apiUrl,
            serverUrl: line.serverUrl,
            withSecret: replay === undefined,
        });
        outputs[part] = Object.fromEntries(result.outputs);
        for (const name of ['manifest-sha256', 'findings-sha256']) {
            const digest = result.outputs.get(name);
            if (digest !== undefined)
                handedOver.set(name, digest);
        }
        if (result.exitCode !== 0)
            return { exitCode: result.exitCode, outputs, out };
    }
    const found = Number(outputs.classify?.['findings'] ?? outputs.report?.['findings'] ?? 0) > 0;
    return { exitCode: line.failOnFindings && found ? errors/* EXIT_CODES */.ai.findings : errors/* EXIT_CODES */.ai.ok, outputs, out };
}
function folders(out, line) {
    const evidence = line.inputs.get('evidence') ?? (0,external_node_path_.join)(out, 'evidence');
    return [
        ['evidence', evidence],
        ['manifest', (0,external_node_path_.join)(evidence, EVIDENCE_FILES.manifest)],
        ['findings', (0,external_node_path_.join)(out, 'findings')],
        ['history-output', (0,external_node_path_.join)(out, 'history')],
        ['report-output', (0,external_node_path_.join)(out, 'report')],
        ['dry-run', line.write ? 'false' : 'true'],
        ...(line.repo === undefined ? [] : [['repository', line.repo]]),
    ];
}
/** The inputs that belong to the part: what earlier parts handed over, overruled by what the user said. */
function inputsFor(part, line, handedOver) {
    return new Map([...handedOver, ...line.inputs].filter(([name]) => {
        const spec = INPUTS[name];
        return spec.parts.includes(part);
    }));
}
function demoHistory() {
    const found = DEMO_HISTORY.map((path) => (0,external_node_url_.fileURLToPath)(new URL(path, import.meta.url))).find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'recording.json')));
    if (found !== undefined)
        return found;
    throw new errors/* ConfigError */.xL('The recorded history of the demo is missing.', {
        code: 'no-demo-history',
        hint: 'It lies in tests/fixtures/demo-history of the repository; clone it whole.',
    });
}
/** The text of the issue as classify previewed it. */
function readPreview(out) {
    return (0,promises_.readFile)((0,external_node_path_.join)(out, 'findings', findings/* FINDINGS_FILES */.hP.preview), 'utf8');
}
/** The findings document, for `--json`. */
async function readFindings(out) {
    return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(out, 'findings', findings/* FINDINGS_FILES */.hP.findings), 'utf8'));
}

;// CONCATENATED MODULE: ./build/entry/cli/print-result.js




/**
 * Does what the command line says, `read` excepted, and prints the help, the preview of the issue or the documents' content.
 *
 * @returns the exit code
 * @throws ConfigError when the line is not right
 */
async function printResult(argv) {
    const line = parseCommandLine(argv);
    if ('help' in line) {
        process.stdout.write(line.help);
        return errors/* EXIT_CODES */.ai.ok;
    }
    const result = await runCommand(line);
    const worked = result.exitCode === errors/* EXIT_CODES */.ai.ok || result.exitCode === errors/* EXIT_CODES */.ai.findings;
    const hasFindings = worked && partsOf(line.command).includes('classify');
    if (line.json) {
        const findings = hasFindings ? await readFindings(result.out) : null;
        process.stdout.write((0,field/* terminalDocument */.aS)(`${JSON.stringify({ ...result, findings }, null, 2)}\n`));
    }
    else if (hasFindings) {
        process.stdout.write((0,field/* terminalDocument */.aS)(await readPreview(result.out)));
    }
    if (worked)
        process.stderr.write(`\nThe documents behind this are in ${result.out}\n`);
    return result.exitCode;
}


/***/ })

};

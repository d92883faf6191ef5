export const id = 263;
export const ids = [263];
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

/***/ 2401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hP: () => (/* binding */ FINDINGS_FILES),
  Qr: () => (/* binding */ findingsSchema)
});

// UNUSED EXPORTS: DIMENSIONS, EVIDENCE_KINDS, NO_MODEL_CAUSE

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
;// CONCATENATED MODULE: ./build/core/model/calendar.js
const DAY_MS = 86_400_000;
const DAYS_OF_A_WEEK = 7;
/** The first Monday, 1970-01-05, by number of day. */
const FIRST_MONDAY = 4;
/** Number of a calendar day, UTC, since 1970-01-01. @param at milliseconds since 1970 */
function dayOf(at) {
    return Math.floor(at / DAY_MS);
}
/** Number of the Monday at or before a day. */
function mondayOf(day) {
    return Math.floor((day - FIRST_MONDAY) / DAYS_OF_A_WEEK) * DAYS_OF_A_WEEK + FIRST_MONDAY;
}
/** The day as `2026-11-16`. */
function dateOf(day) {
    return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
/** Date of the Monday of the calendar week, UTC, of a moment given as ISO text. */
function weekOf(at) {
    return dateOf(mondayOf(dayOf(Date.parse(at))));
}
/** @param date as `2026-11-16` */
function isMonday(date) {
    const day = dayOf(Date.parse(date));
    return mondayOf(day) === day;
}

// EXTERNAL MODULE: ./build/core/model/cause.js
var cause = __webpack_require__(3295);
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
// EXTERNAL MODULE: ./build/core/model/framework.js
var framework = __webpack_require__(4696);
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
    framework: schemas/* enum */.k5n(framework/* FRAMEWORKS */.i),
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
    cause: schemas/* enum */.k5n(cause/* CAUSES */.hE),
    confidence: schemas/* enum */.k5n(cause/* CONFIDENCES */.ix),
    fix: schemas/* enum */.k5n(cause/* FIX_PATTERNS */.qp),
    /** Heuristic signals that spoke, by id. */
    signals: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z0-9-]{1,60}$/)).max(20),
    /** What heuristics say where the model says something else. Absent: they agree, or only one of them spoke. */
    otherCause: schemas/* enum */.k5n(cause/* CAUSES */.hE).optional(),
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
const findingWeekSchema = schemas/* strictObject */.rej({
    /** Its Monday, UTC. */
    week: iso/* date */.p6().refine(isMonday),
    /** Executions with a known outcome, and those that failed; failures that the code explains are in neither. */
    executions: count,
    failed: count,
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
    /** Calendar weeks without a hole, oldest first, up to the one in which the window ends. None of them counts twice. */
    weeks: schemas/* array */.YOg(findingWeekSchema).max(limits/* LIMITS */.b.findingWeeks),
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
/** The input `max-cost` is smaller. */
const MOST_COST_USD = 10_000;
/**
 * `findings/findings.json`: everything that the issue will say, decided by classify and re-checked by report. Which tests
 * are listed, and every number, run id and link, were fixed before the model was asked.
 */
const findingsSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('flakewarden/findings'),
    version: schemas/* literal */.euz(3),
    tool: schemas/* string */.YjP().max(40),
    binding: identifiers/* bindingSchema */.l6,
    manifestSha256: identifiers/* sha256Hex */.fg,
    window: schemas/* strictObject */.rej({ since: identifiers/* isoTime */.Ly, until: identifiers/* isoTime */.Ly }),
    /** End of the window of the newest earlier report that the history knows; null: there is none to compare with. */
    previousReport: identifiers/* isoTime */.Ly.nullable(),
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
        costUsd: schemas/* number */.aig().min(0).max(MOST_COST_USD),
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

/***/ 1114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
;// CONCATENATED MODULE: ./build/core/documents/json-place.js
const SPACE = /[ \t\r\n]*/y;
/** A bracket, a mark, a string or a scalar. */
const TOKEN = /[[\]{},:]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
/**
 * Where text that `JSON.parse` refused stops being JSON: the function itself either does not say it or quotes the text.
 * Linear in the text.
 */
function placeOfJsonFault(text) {
    const at = faultAt(text);
    const before = text.slice(0, at);
    return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
function faultAt(text) {
    const open = [];
    let next = 'value';
    let at = 0;
    for (;;) {
        at += lengthOf(SPACE, text, at);
        const length = lengthOf(TOKEN, text, at);
        const kind = kindOf(text[at]);
        if (length === 0)
            return at;
        const then = follow(next, kind, open);
        if (then === undefined)
            return at;
        next = then;
        at += length;
    }
}
function lengthOf(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
}
/** The mark itself, `"` for a string, `0` for any other value. */
function kindOf(first) {
    return first !== undefined && '[]{},:"'.includes(first) ? first : '0';
}
/** What a token of each kind does where it may stand; elsewhere it may not. */
const VALUE = { '{': 'open', '[': 'open', '"': 'end', '0': 'end' };
const FOLLOW = {
    value: VALUE,
    'value or ]': { ...VALUE, ']': 'close' },
    key: { '"': 'name' },
    'key or }': { '"': 'name', '}': 'close' },
    ':': { ':': 'colon' },
    ', or end': { ',': 'comma', '}': 'close', ']': 'close' },
};
/** What may stand after a token of this kind; undefined when it may not stand here. */
function follow(next, kind, open) {
    const what = FOLLOW[next][kind];
    if (what === undefined)
        return undefined;
    switch (what) {
        case 'open':
            open.push(kind);
            return kind === '{' ? 'key or }' : 'value or ]';
        case 'close':
            return open.pop() === (kind === '}' ? '{' : '[') ? ', or end' : undefined;
        case 'end':
            return ', or end';
        case 'name':
            return ':';
        case 'colon':
            return 'value';
        case 'comma':
        default:
            if (open.length === 0)
                return undefined;
            return open.at(-1) === '{' ? 'key' : 'value';
    }
}

;// CONCATENATED MODULE: ./build/core/documents/schema-fault.js
/** Patterns of more characters than this explain nothing. */
const PATTERN_CHARS = 120;
/**
 * Says in our own words where a document differs from its schema, e.g. `runs[3].attempts is missing, and 2 more faults`.
 * Only names of the schema's own keys, numbers and the schema's own values are said, never anything of the document.
 */
function schemaFault(schema, issues) {
    const [first] = issues;
    if (first === undefined)
        return 'it does not have the expected form';
    const { at, within } = placeOf(schema, first.path);
    const more = issues.length === 1 ? '' : `, and ${issues.length - 1} more ${issues.length === 2 ? 'fault' : 'faults'}`;
    return `${at} ${faultOf(first, within)}${more}`;
}
/** Path in the schema's own words, and the schema that stands there. */
function placeOf(schema, path) {
    let at = '';
    let within = schema;
    for (const step of path) {
        const next = within === undefined ? undefined : memberOf(within, step);
        // A key that the schema does not name comes from the document.
        if (typeof step === 'number')
            at += `[${step}]`;
        else
            at += next === undefined || !keysOf(within).includes(String(step)) ? '.*' : `.${String(step)}`;
        within = next;
    }
    return { at: at === '' ? 'it' : at.replace(/^\./, ''), within };
}
/** What the schema of one place says of its members. `optional`, `nullable` and the like are looked through. */
function definitionOf(schema) {
    const { def } = schema;
    return 'innerType' in def ? definitionOf(def.innerType) : def;
}
function memberOf(schema, step) {
    const def = definitionOf(schema);
    if (def.type === 'object')
        return Object.hasOwn(def.shape, step) ? def.shape[String(step)] : undefined;
    if (def.type === 'array')
        return def.element;
    if (def.type === 'record')
        return def.valueType;
    if (def.type !== 'union')
        return undefined;
    return def.options.map((option) => memberOf(option, step)).find((member) => member !== undefined);
}
function keysOf(schema) {
    if (schema === undefined)
        return [];
    const def = definitionOf(schema);
    if (def.type === 'object')
        return Object.keys(def.shape);
    return def.type === 'union' ? def.options.flatMap((option) => keysOf(option)) : [];
}
/** By kind of issue; other kinds are told in general words. */
const FAULTS = {
    invalid_type: ({ message, expected }) => message.endsWith('received undefined') ? 'is missing' : `must be of type ${expected}`,
    unrecognized_keys: ({ keys }, within) => `has ${keys.length} unknown, of the keys ${[...new Set(keysOf(within))].join(', ')}`,
    invalid_value: ({ values }) => `must be ${values.map((value) => JSON.stringify(value)).join(' or ')}`,
    invalid_format: (issue) => issue.format === 'datetime' ? 'must look like 2026-11-01T10:00:00Z' : `must match ${shortPattern(issue)}`,
    too_small: ({ minimum, origin }) => `must ${measureOf(origin)} at least ${String(minimum)}`,
    too_big: ({ maximum, origin }) => `must ${measureOf(origin)} at most ${String(maximum)}`,
};
function faultOf(issue, within) {
    const tell = FAULTS[issue.code];
    return tell?.(issue, within) ?? 'does not have the expected form';
}
function measureOf(origin) {
    return origin === 'string' || origin === 'array' ? 'have a length of' : 'be';
}
function shortPattern(issue) {
    const pattern = issue.pattern ?? '';
    return pattern === '' || pattern.length > PATTERN_CHARS ? 'its pattern' : pattern;
}

;// CONCATENATED MODULE: ./build/core/documents/strict-json.js
/** Deepest nesting of a document of ours is 8; a deeper one was not written by us. */
const MAX_DEPTH = 32;
/**
 * Looks for what `JSON.parse` lets through: two keys of the same name in one object (the last one wins silently, so two
 * readers may read two documents), `__proto__`, and deep nesting. One pass over text that is known to be JSON.
 *
 * @returns what is wrong, in our own words; undefined when nothing is.
 */
function faultOfJson(text) {
    const scan = new KeyScan();
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '"') {
            const end = endOfString(text, at);
            const fault = scan.string(text, at, end);
            if (fault !== undefined)
                return fault;
            at = end;
        }
        else {
            const fault = scan.mark(character);
            if (fault !== undefined)
                return fault;
        }
    }
    return undefined;
}
/** Where we are: one set of keys per open object, null per open array. */
class KeyScan {
    #open = [];
    #keyComes = false;
    mark(character) {
        if (character === '{' || character === '[') {
            this.#open.push(character === '{' ? new Set() : null);
            this.#keyComes = character === '{';
            return this.#open.length > MAX_DEPTH ? 'it is nested too deeply' : undefined;
        }
        if (character === '}' || character === ']') {
            this.#open.pop();
            this.#keyComes = false;
        }
        else if (character === ',')
            this.#keyComes = this.#open.at(-1) !== null;
        return undefined;
    }
    string(text, start, end) {
        const keys = this.#open.at(-1);
        if (!this.#keyComes || keys === null || keys === undefined)
            return undefined;
        this.#keyComes = false;
        const key = JSON.parse(text.slice(start, end + 1));
        if (key === '__proto__')
            return 'it has a key that no document of ours has';
        if (keys.has(key))
            return 'it has the same key twice';
        keys.add(key);
        return undefined;
    }
}
/** Index of the closing quote of the string that opens at `start`. */
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at;
}

;// CONCATENATED MODULE: ./build/core/documents/parse-document.js





/**
 * Reads one hand-over document. Everything is checked before anything is believed: size, UTF-8 without byte-order mark,
 * JSON without duplicate keys, `__proto__` or deep nesting, then the schema, which refuses unknown keys.
 *
 * @param name what the document is called in an error, e.g. `findings.json`; a constant of ours.
 * @throws DocumentError that names the document, the check it failed and where, and never quotes it.
 */
function parseDocument(bytes, schema, name) {
    const result = schema.safeParse(parseJson(bytes, name), { error: briefly });
    if (!result.success)
        throw malformed(name, schemaFault(schema, result.error.issues));
    return result.data;
}
/** What `schemaFault` reads of a fault's text. A document may have a fault every other byte, and sentences take time. */
function briefly({ input }) {
    return input === undefined ? 'received undefined' : 'received something else';
}
function parseJson(bytes, name) {
    if (bytes.length > limits/* LIMITS */.b.documentBytes)
        throw malformed(name, 'it is too large');
    const text = decode(bytes, name);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        const { line, column } = placeOfJsonFault(text);
        throw malformed(name, `it is not JSON from line ${line}, column ${column} on`);
    }
    const fault = faultOfJson(text);
    if (fault !== undefined)
        throw malformed(name, fault);
    return value;
}
function decode(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw malformed(name, 'it is not UTF-8');
    }
}
function malformed(name, fault) {
    return new errors/* DocumentError */.Mi(`${name} is refused: ${fault}.`, {
        code: 'malformed-document',
        hint: 'Nothing was written. Run all parts again, in one version of flakewarden; .github/EVIDENCE.md describes evidence of your own.',
    });
}


/***/ }),

/***/ 3295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hE: () => (/* binding */ CAUSES),
/* harmony export */   ix: () => (/* binding */ CONFIDENCES),
/* harmony export */   qp: () => (/* binding */ FIX_PATTERNS)
/* harmony export */ });
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


/***/ }),

/***/ 4696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ FRAMEWORKS)
/* harmony export */ });
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


/***/ }),

/***/ 4094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Name and version as documents and the issue state them; a test holds it equal to package.json. */
const TOOL = 'flakewarden 0.1.0';


/***/ })

};

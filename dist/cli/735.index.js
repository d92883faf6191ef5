export const id = 735;
export const ids = [735];
export const modules = {

/***/ 3586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inputOptions),
/* harmony export */   s: () => (/* binding */ isInputOption)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2135);

/** Inputs that no option sets: secrets come from the environment, the rest from other options. */
const NOT_OPTIONS = (/* unused pure expression or super */ null && ([
    'github-token',
    'anthropic-api-key',
    'dry-run',
    'repository',
    // By hand both are the user's own: the machine, and the server by --api-url.
    'self-hosted',
    'github-host',
]));
const ON_OR_OFF = { name: 'true|false', choices: ['true', 'false'] };
const DIGEST = { name: 'digest' };
const FOLDER = { name: 'folder', path: 'folder' };
const ID = { name: 'id' };
const NUMBER = { name: 'number' };
/** What `inputs.ts` does not say, since an action has no use for it: where an option stands in a list, and its value's name. */
const PLACES = {
    branch: ['read', { name: 'branch' }],
    workflows: ['read', { name: 'files' }],
    'window-days': ['read', { name: 'days' }],
    'min-runs': ['read', NUMBER],
    'max-runs': ['read', NUMBER],
    'request-budget': ['connection', NUMBER],
    annotations: ['read', ON_OR_OFF],
    reports: ['read', { name: 'artifact' }],
    history: ['read', ON_OR_OFF],
    until: ['read', { name: 'moment' }],
    record: ['folders', FOLDER],
    evidence: ['folders', FOLDER],
    'manifest-sha256': ['folders', DIGEST],
    'federation-rule': ['model', ID],
    'federation-organization': ['model', ID],
    'federation-service-account': ['model', ID],
    'federation-workspace': ['model', ID],
    model: ['model', { name: 'name' }],
    'max-cost': ['model', { name: 'dollars' }],
    'model-text': ['model', { name: 'on|off', choices: ['on', 'off'] }],
    'minimum-executions': ['decide', NUMBER],
    suspected: ['decide', { name: 'probability' }],
    detection: ['decide', { name: 'name=value' }],
    'minute-price': ['decide', { name: 'minutes' }],
    'runner-prices': ['decide', { name: 'label=price' }],
    'waiting-people': ['decide', NUMBER],
    'investigation-minutes': ['decide', { name: 'minutes' }],
    findings: ['folders', FOLDER],
    'history-output': ['folders', FOLDER],
    'html-output': ['folders', FOLDER],
    manifest: ['folders', { name: 'file', path: 'file' }],
    'findings-sha256': ['folders', DIGEST],
    'max-findings': ['issue', NUMBER],
    title: ['issue', { name: 'text' }],
    'closing-line': ['issue', { name: 'text' }],
    label: ['issue', { name: 'label' }],
    'issue-key': ['issue', { name: 'key' }],
    'author-login': ['issue', { name: 'login' }],
    'author-id': ['issue', ID],
    'report-output': ['folders', FOLDER],
    'allow-proxy': ['connection', ON_OR_OFF],
};
/** Folders below that of `--out` are not where the action looks for them. */
const BELOW_OUT = {
    evidence: 'OUT/evidence',
    findings: 'OUT/findings',
    'history-output': 'OUT/history',
    'html-output': 'OUT/html',
    'report-output': 'OUT/report',
    manifest: 'OUT/evidence/manifest.json',
};
const OPTION_INPUTS = Object.keys(PLACES);
/** The inputs of these parts as options of the command line, in the order of `INPUTS`. */
function inputOptions(parts) {
    return OPTION_INPUTS.filter((name) => _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name].parts.some((part) => parts.includes(part))).map(optionOf);
}
/** True for an option that is an input of the parts. */
function isInputOption(name) {
    return Object.hasOwn(PLACES, name);
}
function optionOf(name) {
    const spec = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name];
    const [group, value] = PLACES[name];
    const preset = BELOW_OUT[name] ?? spec.default;
    return { name, group, value, about: spec.description, ...(preset === '' ? {} : { default: preset }) };
}


/***/ }),

/***/ 2735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   J: () => (/* binding */ partCommand)
/* harmony export */ });
/* harmony import */ var _model_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3115);
/* harmony import */ var _input_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3586);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2513);



/** Parts that a command starts. */
function partsOf(command) {
    return command === 'demo' || command === 'run' ? _model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTS */ .d : [command];
}
const OUT = {
    name: 'out',
    group: 'folders',
    about: 'Folder for everything that the parts write.',
    value: { name: 'folder', path: 'folder' },
    default: 'flakewarden-out',
};
const REPO = {
    name: 'repo',
    group: 'read',
    about: 'Repository to read, as `owner/name`.',
    value: { name: 'owner/name' },
};
const CONNECTION = [
    {
        name: 'api-url',
        group: 'connection',
        about: 'REST API of a GitHub Enterprise Server, e.g. `https://ghe.example.com/api/v3`. Default: that of github.com.',
        value: { name: 'address' },
    },
    {
        name: 'server-url',
        group: 'connection',
        about: 'Web address of a GitHub Enterprise Server. Default: that of github.com.',
        value: { name: 'address' },
    },
    {
        name: 'replay',
        group: 'connection',
        about: 'Folder that `--record` wrote: nothing is asked of GitHub.',
        value: { name: 'folder', path: 'folder' },
    },
];
const WRITE = {
    name: 'write',
    group: 'issue',
    about: 'Really write the issue. Without it, report only says what it would do.',
};
const SUMMARY = [
    { name: 'markdown', group: 'output', about: "Print the issue's text on stdout instead of the summary." },
];
const JSON_OPTION = { name: 'json', group: 'output', about: 'Print the result as JSON on stdout instead.' };
const UI = [
    {
        name: 'ui',
        group: 'output',
        about: 'Also show what happens as a page on this machine, at an address that nobody can guess.',
    },
    {
        name: 'ui-port',
        group: 'output',
        about: 'Serve that page at this port, from 1024 to 65535. Default: any that is free.',
        value: { name: 'port' },
    },
];
const RESULT = [
    JSON_OPTION,
    { name: 'fail-on-findings', group: 'output', about: 'Exit with 1 when there are findings.' },
];
const GITHUB_SECRET = 'The token comes from the environment only: `GITHUB_TOKEN`, or `GH_TOKEN`.';
const MODEL_SECRET = 'The key of the model comes from the environment only: `ANTHROPIC_API_KEY`. Without it, causes come from heuristics.';
const OUT_FOLDERS = 'OUT is the folder of `--out`. `html/flaky-tests.html` in it is the report, `findings/flaky-issue-body.md` the text of the issue.';
const JSON_SHAPE = '`--json` prints one object: `exitCode`, `out` (the folder), `outputs` (for each part that ran, its outputs by name, as text) and `findings` (all of findings.json; null when classify did not run).';
const UI_NOTE = '`--ui` prints the address of the page on stderr. It stays after the parts have ended, until Ctrl-C; without a terminal for a minute. Whoever knows the address can read the run.';
const TERMINAL = 'On a terminal the summary fits its width (`COLUMNS` overrules it) and is coloured unless `NO_COLOR` is set; `FORCE_COLOR=1` colours a pipe, too. Outside UTF-8 plain ASCII is drawn.';
const WORDS = {
    demo: {
        own: [OUT, ...SUMMARY, ...RESULT, ...UI],
        examples: [
            { command: 'flakewarden demo', about: 'See what a week looks like.' },
            { command: 'flakewarden demo --ui', about: 'Watch it in a browser; leaves nothing on the disk.' },
            { command: 'flakewarden demo --markdown > issue.md', about: 'The issue that it would be.' },
            {
                command: 'flakewarden demo --out demo',
                about: 'Keep everything that the parts wrote, the HTML report among it.',
            },
        ],
        notes: [
            'It needs no account, key or network, and writes nothing to GitHub. Without `--out`, OUT is a new temporary folder; with `--ui` it is removed at the end.',
            OUT_FOLDERS,
            UI_NOTE,
            JSON_SHAPE,
            TERMINAL,
        ],
    },
    run: {
        own: [REPO, OUT, WRITE, ...CONNECTION, ...SUMMARY, ...RESULT, ...UI],
        examples: [
            {
                command: 'flakewarden run --repo octo-org/widgets',
                about: 'Read two weeks and show what is flaky. Writes nothing to GitHub.',
            },
            {
                command: 'flakewarden run --repo octo-org/widgets --window-days 30 --workflows test.yml',
                about: 'A month of one workflow.',
            },
            {
                command: 'flakewarden run --repo octo-org/widgets --write --author-login YOU --author-id 1234',
                about: 'Keep the issue up to date, as yourself.',
            },
        ],
        notes: [
            `${GITHUB_SECRET} It goes to fetch and report. A public repository can be read without one, slowly.`,
            MODEL_SECRET,
            'Each part runs in a process that holds its own secret and no other.',
            OUT_FOLDERS,
            UI_NOTE,
            JSON_SHAPE,
            TERMINAL,
        ],
    },
    fetch: {
        own: [REPO, OUT, ...CONNECTION, JSON_OPTION],
        examples: [
            {
                command: 'flakewarden fetch --repo octo-org/widgets',
                about: 'Collect evidence into flakewarden-out/evidence.',
            },
            {
                command: 'flakewarden fetch --repo octo-org/widgets --record recording',
                about: 'Also keep every answer, redacted, for a bug report.',
            },
        ],
        notes: [GITHUB_SECRET, JSON_SHAPE],
    },
    classify: {
        own: [OUT, ...SUMMARY, ...RESULT],
        examples: [
            { command: 'flakewarden classify', about: 'Decide from flakewarden-out/evidence.' },
            { command: 'flakewarden classify --evidence DIR --markdown', about: 'From another folder; print the issue.' },
        ],
        notes: ['It asks GitHub for nothing and gets no token.', MODEL_SECRET, OUT_FOLDERS, JSON_SHAPE, TERMINAL],
    },
    report: {
        own: [OUT, WRITE, ...CONNECTION, ...RESULT],
        examples: [
            { command: 'flakewarden report', about: 'What would happen to the issue?' },
            { command: 'flakewarden report --write --author-login YOU --author-id 1234', about: 'Do it, as yourself.' },
        ],
        notes: [`${GITHUB_SECRET} Only issues of that account are ever touched.`, JSON_SHAPE],
    },
};
/** The specification of a command that starts parts. */
function partCommand(name) {
    const { own, examples, notes } = WORDS[name];
    return {
        name,
        about: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L[name],
        options: [...own, ...(0,_input_options_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOptions */ .N)(partsOf(name))],
        examples,
        notes,
        exits: ['ok', ...(name === 'fetch' ? [] : ['findings']), 'usage', 'bug', 'service', 'document'],
    };
}


/***/ }),

/***/ 2135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mc: () => (/* binding */ INPUTS)
});

// UNUSED EXPORTS: INPUT_NAMES, STEP_INPUT

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
// EXTERNAL MODULE: ./build/core/text/similar-name.js
var similar_name = __webpack_require__(6921);
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
    const meant = (0,similar_name/* similarName */.j)(name.slice(0, 40), known);
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
// EXTERNAL MODULE: ./build/core/model/part.js
var part = __webpack_require__(3115);
;// CONCATENATED MODULE: ./build/core/inputs.js






const GITHUB_TOKEN_DESCRIPTION = 'Token of the job. fetch needs `actions: read`, `checks: read` and `contents: read`; report needs `issues: write`. Never given to classify. There is no default on purpose.';
/**
 * Every input of the action and every option of the command line, once. `action.yml`, the tables of the guides, the
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
        default: part/* DEFAULT_FOLDERS */.o.evidence,
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
        default: part/* DEFAULT_FOLDERS */.o.findings,
        schema: folder,
    }),
    'history-output': input({
        parts: ['classify'],
        description: 'Folder for the history that the next report will read.',
        default: part/* DEFAULT_FOLDERS */.o['history-output'],
        schema: folder,
    }),
    'html-output': input({
        parts: ['classify'],
        description: 'Folder for the report as one HTML file, `flaky-tests.html`.',
        default: part/* DEFAULT_FOLDERS */.o['html-output'],
        schema: folder,
    }),
    manifest: input({
        parts: ['report'],
        description: 'Path of `manifest.json`: all that report sees of the evidence.',
        default: `${part/* DEFAULT_FOLDERS */.o.evidence}/manifest.json`,
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
        parts: ['classify', 'report'],
        description: 'Title of the issue and of the HTML report. Give classify and report the same value.',
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
        default: part/* DEFAULT_FOLDERS */.o['report-output'],
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

/***/ 3115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PARTS),
/* harmony export */   o: () => (/* binding */ DEFAULT_FOLDERS)
/* harmony export */ });
/** The parts of flakewarden: one job, one bundle and one set of rights each. */
const PARTS = ['fetch', 'classify', 'report'];
/** Where the parts find and leave their documents unless an input says otherwise; relative to the working folder. */
const DEFAULT_FOLDERS = {
    evidence: 'flakewarden/evidence',
    findings: 'flakewarden/findings',
    'history-output': 'flakewarden/history',
    'html-output': 'flakewarden/html',
    'report-output': 'flakewarden/report',
};


/***/ })

};

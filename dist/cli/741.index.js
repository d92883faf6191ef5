export const id = 741;
export const ids = [741];
export const modules = {

/***/ 332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS),
/* harmony export */   d: () => (/* binding */ LIMIT_TABLE)
/* harmony export */ });
const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;
/** What is counted. */
function of(unit) {
    return (value, reason, input) => ({ value, unit, reason, ...(input === undefined ? {} : { input }) });
}
const bytes = of('bytes');
const chars = of('characters');
const lines = of('lines');
const seconds = of('seconds');
const levels = of('levels');
const number = of('');
/** Every limit by its name. */
const LIMIT_TABLE = {
    logDownloadBytes: bytes(64 * MIB, 'Read of one job log. GitHub names no cap; the largest of public projects have tens of MB.'),
    logHeadBytes: bytes(MIB, 'Kept from the start of a log: set-up, versions and the seed are printed there.'),
    logTailBytes: bytes(3 * MIB, 'Kept from the end of a log: summaries of tests are printed there.'),
    logLineBytes: bytes(16 * KIB, 'Of one line of a log; the rest is cut, as no parser or reader needs more of one line.'),
    logSeconds: seconds(60, 'For the download of one log or archive, redirects included.'),
    evidenceBytes: bytes(256 * MIB, 'All evidence of one run: what an artifact can hold without hurting a quota.'),
    evidenceFiles: number(19_000, 'Files of one evidence folder: with more the manifest itself grows too large.'),
    manifestJobs: number(100_000, 'Job executions that a manifest lists: with more it grows too large itself.'),
    reportArchiveBytes: bytes(32 * MIB, 'One artifact with test reports, packed; real ones have a few.', 'reports'),
    reportUnpackedBytes: bytes(64 * MIB, 'All that one such archive unpacks to.', 'reports'),
    reportEntries: number(2_000, 'Entries looked at in one archive; a report per class of tests is as many as there are.', 'reports'),
    reportRatio: number(200, 'Unpacked to packed bytes of an entry: reports reach 50 at best, bombs 1,000.', 'reports'),
    xmlBytes: bytes(32 * MIB, 'One report file out of an archive; the largest real ones have some 10 MB.', 'reports'),
    xmlDepth: levels(64, 'Nesting of elements; real JUnit files nest four deep.'),
    xmlTagChars: chars(256 * KIB, "One element's tag with its attributes: failure messages stand there."),
    reportChars: chars(GIB, 'Read of one report; memory does not grow with them, only time does.'),
    reportHeadChars: chars(64 * KIB, "By which a report's format is recognised."),
    jsonDepth: levels(512, "Nesting of a JSON report; Playwright's steps nest as deep as the tested code."),
    jsonValueBytes: bytes(32 * MIB, 'One JSON value that is held whole: one test, or the tests of one file of Playwright.'),
    jsonLineChars: chars(MIB, "One line of a report made of lines; a test's output is cut into one event per line."),
    jsonBrokenLines: lines(1_000, 'That look like an object and are none: their exceptions cost more than all reading.'),
    documentBytes: bytes(64 * MIB, 'manifest.json, findings.json and history.jsonl, checked before parsing.'),
    concurrentRequests: number(10, 'Connections open to GitHub at once; its secondary limit is 100.'),
    concurrentTasks: number(16, 'Tasks of fetch at once: more than requests, so that one is ready while another is read.'),
    listResults: number(1_000, 'Results that GitHub gives of one filtered list; windows are cut until they hold fewer.'),
    pageSize: number(100, "Objects on one list page: GitHub's own maximum."),
    listPages: number(20, 'Pages followed in any list but that of runs; a loop of `next` links ends here.'),
    apiAnswerBytes: bytes(32 * MIB, "One answer of GitHub's API; a page of 100 runs has about 1.5 MB."),
    apiSeconds: seconds(30, "For one answer of GitHub's API, body included; GitHub itself gives up after ten."),
    downloadHops: number(2, 'Redirects followed from the API to where a log or an archive is stored.'),
    codeownersBytes: bytes(3 * MIB, 'CODEOWNERS; GitHub itself reads no more.'),
    annotationChars: chars(4_096, "An annotation's title or message; the runner cuts it there.", 'annotations'),
    rateLimitWaitSeconds: seconds(60, 'Longest wait for a rate limit. What would take longer is a gap, shown in the report.'),
    fetchSeconds: seconds(600, 'After this fetch asks for nothing more and writes what it has. Its job ends after 900, and everything with it; one request may take 240.'),
    testIdChars: chars(500, 'A test id; longer ones are generated names.'),
    failuresPerJob: number(2_000, 'Failing tests read from one job; more is a mass failure, where names add nothing.'),
    mentionsPerParser: number(5_000, 'Descriptions of failing tests that one parser keeps: up to two for each test.'),
    mentionsPerTest: number(4, 'Descriptions of one test that one parser keeps: its place, a list, and a repeated run.'),
    passedPerJob: number(50_000, 'Passing tests kept of one job; beyond, a green job still counts, its names are incomplete.'),
    failureBlockLines: lines(400, 'That describe one failing test; captured output follows, and the cause stands before it.'),
    findings: number(100, 'Candidates that findings.json lists; the issue shows far fewer.', 'max-findings'),
    clusterMembers: number(50, 'Members that a cluster names; the rest is a number.'),
    findingWeeks: number(12, 'Weeks of a finding that findings.json tells of: a quarter of a year shows how it goes.'),
    judgedTests: number(5_000, 'Tests with a failure that findings.json judges: with those below, some 20 MB at worst.'),
    judgedFailures: number(200, 'Failures of each of them.'),
    judgedFailuresTotal: number(60_000, 'Failures of all of them together.'),
    excerptLines: lines(12, 'Of a log that one finding may quote: report sees no other log text.'),
    excerptLineChars: chars(200, 'Of one quoted line.'),
    modelSentenceChars: chars(200, 'Of a sentence written by the model.', 'model-text'),
    dossierLogBytes: bytes(16_000, 'Log lines shown to the model per candidate: 4,000 tokens of four bytes, measured best.'),
    dossierMessageBytes: bytes(4_000, 'Failure messages shown to the model per candidate: 1,000 tokens.'),
    dossierLineChars: chars(480, 'Of one log line or message shown to the model.'),
    dossierMessages: number(5, 'Failure messages shown to the model; the same test rarely fails in more ways.'),
    modelOutputTokens: of('tokens')(4_000, 'Of one answer of the model; it takes about 200, the rest is room to think.'),
    modelAnswerChars: chars(8_000, "Of the model's answer, checked before parsing; a full one has about 800."),
    modelReplyBytes: bytes(512 * KIB, "One HTTP answer of the model's service, thinking included."),
    modelAttemptSeconds: seconds(60, 'For one attempt to ask the model, body included.'),
    modelRequestSeconds: seconds(120, 'For one question to the model, with its retry and the wait that the service asks for.'),
    issueBodyBytes: bytes(60_000, 'An issue body; GitHub refuses more than 65,536 characters.'),
    issueTitleChars: chars(120, 'An issue title: what a list of issues shows of it.'),
    fieldChars: chars(200, 'One field (test id, name of a job, …) in the issue: two lines of a screen.'),
    htmlReportBytes: bytes(3_000_000, 'The HTML report: 5,000 tests in 200 runs, and it opens at once, on a phone, too.'),
    htmlReportTests: number(5_000, 'Tests with a failure that it shows: as many as findings.json judges.'),
    htmlReportRuns: number(200, 'Runs of one workflow that it shows, the newest: columns that a screen can tell apart.'),
    htmlReportRunsTotal: number(3_000, 'Runs of all workflows together: they take a quarter of its size.'),
    htmlReportCurves: number(200, 'Tests whose probability it shows over time: every finding, and those next to them.'),
    issuePages: number(10, 'Pages of own issues looked through for the one to update.'),
    historyTests: number(5_000, 'Tests remembered across weeks.', 'history'),
    historyWeeks: number(13, 'Weeks remembered per test: the artifact lives for 90 days.', 'history'),
    historyCells: number(20, 'Matrix cells remembered per test.', 'history'),
    historyCellChars: chars(100, 'The name of one of them: GitHub cuts names of jobs there.', 'history'),
    workflowBytes: bytes(MIB, 'One file that `check` reads; GitHub refuses workflows far smaller than that.'),
    workflowFiles: number(2_000, 'Files that `check` reads at once; the largest repositories have some hundreds.'),
    workflowValues: number(100_000, 'Values of one workflow with its aliases written out; real ones have some thousands.'),
    workflowDepth: levels(50, "Nesting of one workflow; GitHub's own schema ends at about ten."),
    workflowAliases: number(300, 'Aliases in one workflow: each costs a walk through the file.'),
};
/** The limits as plain numbers: `LIMITS.logLineBytes`. */
const LIMITS = Object.fromEntries(Object.entries(LIMIT_TABLE).map(([name, { value }]) => [name, value]));


/***/ }),

/***/ 5741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printLimits: () => (/* binding */ printLimits)
});

// EXTERNAL MODULE: ./build/core/limits.js
var core_limits = __webpack_require__(332);
;// CONCATENATED MODULE: ./build/core/render/limits-text.js

const KIB = 1024;
/** Largest first. */
const BINARY_UNITS = [
    [KIB ** 3, 'Gi'],
    [KIB ** 2, 'Mi'],
    [KIB, 'Ki'],
];
/** What counts in powers of two, and how its unit is called then. */
const BINARY = new Map([
    ['bytes', 'B'],
    ['characters', ' characters'],
]);
/** A limit's value for people: `64 MiB`, `256 Ki characters`, `60 seconds`, `2,000`. */
function limitValue({ value, unit }) {
    const suffix = BINARY.get(unit);
    const found = suffix === undefined ? undefined : BINARY_UNITS.find(([size]) => value % size === 0);
    if (found !== undefined)
        return `${value / found[0]} ${found[1]}${suffix ?? ''}`;
    // English, whatever language the machine speaks.
    return `${value.toLocaleString('en-GB')} ${unit}`.trimEnd();
}
/** The whole table for a terminal: name and value, and below them the reason. */
function limitsText() {
    const limits = Object.entries(core_limits/* LIMIT_TABLE */.d);
    const width = Math.max(...limits.map(([name]) => name.length)) + 2;
    return limits
        .map(([name, limit]) => {
        const input = limit.input === undefined ? '' : ` Less of it by the input ${limit.input}.`;
        return `${name.padEnd(width)}${limitValue(limit)}\n    ${limit.reason}${input}\n`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./build/entry/cli/limits.js


/** Prints the table of limits, as text or as a list of JSON objects. */
function printLimits({ json }) {
    const limits = Object.entries(core_limits/* LIMIT_TABLE */.d);
    const list = limits.map(([name, limit]) => ({ name, ...limit }));
    process.stdout.write(json ? `${JSON.stringify(list, undefined, 2)}\n` : limitsText());
}


/***/ })

};

export const id = 676;
export const ids = [676];
export const modules = {

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

/***/ 7111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportFindings: () => (/* binding */ exportFindings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/documents/findings.js + 4 modules
var documents_findings = __webpack_require__(2401);
// EXTERNAL MODULE: ./build/core/documents/parse-document.js + 3 modules
var parse_document = __webpack_require__(1114);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/core/export/badge.js
/** The answer that an endpoint badge of shields.io wants. Nothing in it comes from outside but numbers. */
function findingsBadge({ findings, omittedFindings, completeness }) {
    const confirmed = findings.filter(({ state }) => state === 'confirmed').length;
    const suspected = findings.length - confirmed + omittedFindings;
    const [message, color] = told(confirmed, suspected, completeness.complete);
    return `${JSON.stringify({ schemaVersion: 1, label: 'flaky tests', message, color }, null, 2)}\n`;
}
function told(confirmed, suspected, complete) {
    if (confirmed > 0)
        return [suspected > 0 ? `${confirmed} + ${suspected} suspected` : String(confirmed), 'orange'];
    if (suspected > 0)
        return [`${suspected} suspected`, 'yellow'];
    return complete ? ['none', 'brightgreen'] : ['unknown', 'lightgrey'];
}

// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
// EXTERNAL MODULE: ./build/core/text/field.js
var field = __webpack_require__(1296);
;// CONCATENATED MODULE: ./build/core/export/exported-finding.js


/** Findings in the order of the report, most costly first. */
function exportedFindings({ findings }) {
    return findings.map((finding) => {
        const { test, counts, diagnosis, impact, evidence } = finding;
        const newest = evidence.reduce((a, b) => (b.at > a.at ? b : a)).failed;
        return {
            id: shown(test.id),
            suite: shownIfAny(test.suite),
            file: shownIfAny(test.file),
            framework: test.framework,
            workflow: shown(test.workflow),
            job: shown(test.job),
            state: finding.state,
            quarantine: finding.quarantine,
            probability: finding.probability,
            failed: counts.failed,
            executions: counts.executions,
            flips: counts.flips,
            cause: diagnosis.cause,
            fix: diagnosis.fix,
            trend: finding.trend,
            firstSeen: finding.firstSeen,
            lastSeen: finding.lastSeen,
            minutesPerWeek: impact.developerMinutesPerWeek,
            runId: newest.runId,
            attempt: newest.attempt,
            jobId: newest.jobId,
        };
    });
}
function shownIfAny(text) {
    return text === null || text === '' ? null : shown(text);
}
function shown(text) {
    return (0,field/* displayText */.WV)(text, limits/* LIMITS */.b.testIdChars);
}
/** What a finding says in one sentence, without names. */
function sentenceOf({ state, failed, executions, probability }) {
    const percent = `${(100 * probability).toFixed(1)} %`;
    return `Flaky test (${state}, ${percent} sure): failed ${failed} of ${executions} executions.`;
}

;// CONCATENATED MODULE: ./build/core/export/csv.js

const COLUMNS = [
    ...['id', 'suite', 'file', 'framework', 'workflow', 'job', 'state', 'quarantine', 'probability'],
    ...['failed', 'executions', 'flips', 'cause', 'fix', 'trend', 'firstSeen', 'lastSeen', 'minutesPerWeek'],
    ...['runId', 'attempt', 'jobId'],
];
/** What makes a spreadsheet take a cell for a formula (security.md, N14). */
const FORMULA = /^[=+\-@\t\r]/;
/** Findings as comma-separated values after RFC 4180, a heading first. Text that would be a formula gets `'` in front. */
function findingsCsv(findings) {
    const rows = exportedFindings(findings).map((row) => COLUMNS.map((column) => cell(row[column])));
    return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
function cell(value) {
    if (value === null)
        return '';
    if (typeof value !== 'string')
        return String(value);
    const text = FORMULA.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// EXTERNAL MODULE: ./build/core/tool.js
var tool = __webpack_require__(4094);
;// CONCATENATED MODULE: ./build/core/export/ctrf.js


/**
 * Findings as a Common Test Report Format document. Its tests are neither passed nor failed: `other`, marked as flaky, since
 * what is told is not one execution but what many of them add up to.
 */
function findingsCtrf(findings) {
    const [name, version] = tool/* TOOL */.j.split(' ');
    const tests = exportedFindings(findings).map((finding) => ctrfTest(finding));
    const { since, until } = findings.window;
    const document = {
        reportFormat: 'CTRF',
        specVersion: '0.0.0',
        results: {
            tool: { name, version },
            summary: {
                tests: tests.length,
                passed: 0,
                failed: 0,
                pending: 0,
                skipped: 0,
                other: tests.length,
                start: Date.parse(since),
                stop: Date.parse(until),
            },
            tests,
        },
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function ctrfTest(finding) {
    const { id, suite, file, ...more } = finding;
    return {
        name: id,
        status: 'other',
        duration: 0,
        flaky: true,
        message: sentenceOf(finding),
        ...(suite === null ? {} : { suite }),
        ...(file === null ? {} : { filePath: file }),
        extra: more,
    };
}

;// CONCATENATED MODULE: ./build/core/export/junit.js

/** What is told of a test beside its name, as properties of its test case. */
const PROPERTIES = [
    ...['state', 'quarantine', 'probability', 'failed', 'executions', 'flips', 'cause', 'fix', 'trend'],
    ...['workflow', 'job', 'runId', 'attempt', 'jobId'],
];
/** Findings as JUnit XML: a suite with one test case per finding, which neither failed nor was skipped, with properties. */
function findingsJunit(findings) {
    const cases = exportedFindings(findings).map((finding) => testCase(finding));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites>',
        `  <testsuite name="flakewarden" tests="${cases.length}" failures="0" errors="0" skipped="0">`,
        ...cases,
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function testCase(finding) {
    const { id, suite, file, framework } = finding;
    const place = file === null ? '' : ` file="${escaped(file)}"`;
    const properties = PROPERTIES.map((name) => `        <property name="flakewarden.${name}" value="${escaped(String(finding[name]))}"/>`);
    return [
        `    <testcase name="${escaped(id)}" classname="${escaped(suite ?? framework)}"${place}>`,
        '      <properties>',
        ...properties,
        '      </properties>',
        '    </testcase>',
    ].join('\n');
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** Text of an attribute. Control characters, which XML has no way to write, were made visible before. */
function escaped(text) {
    return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

;// CONCATENATED MODULE: ./build/core/text/text-hash.js
/** Parameters of the 32-bit FNV-1a hash, and a second start that gives other bits. */
const FNV_PRIME = 0x01000193;
const STARTS = [0x811c9dc5, 0x1b873593];
/**
 * A text as 16 hex digits: enough to recognise it again, no protection against somebody who wants two texts to collide.
 * FNV-1a over the bytes of its UTF-16 code units, twice.
 */
function textHash(text) {
    return STARTS.map((start) => {
        let hash = start;
        for (let i = 0; i < text.length; i++) {
            const unit = text.charCodeAt(i);
            hash = Math.imul(hash ^ (unit & 0xff), FNV_PRIME);
            hash = Math.imul(hash ^ (unit >>> 8), FNV_PRIME);
        }
        return (hash >>> 0).toString(16).padStart(8, '0');
    }).join('');
}

;// CONCATENATED MODULE: ./build/core/export/sarif.js



const RULE = {
    id: 'flaky-test',
    name: 'FlakyTest',
    shortDescription: { text: 'The verdict of this test is not decided by the code.' },
    help: {
        text: 'Repair the test, or keep it out of the way until it is repaired. Running it again hides real failures.',
    },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['test', 'flaky'] },
};
/**
 * Findings as SARIF 2.1.0. Code scanning shows only results with a file of the repository; a test whose file is not known
 * is left without a place.
 */
function findingsSarif(findings) {
    const [name, version] = tool/* TOOL */.j.split(' ');
    const run = {
        tool: { driver: { name, version, rules: [RULE] } },
        columnKind: 'utf16CodeUnits',
        results: exportedFindings(findings).map((finding) => result(finding)),
    };
    const document = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function result(finding) {
    const { id, suite, file, workflow, job, state, probability, cause, fix } = finding;
    return {
        ruleId: RULE.id,
        ruleIndex: 0,
        level: state === 'confirmed' ? 'warning' : 'note',
        message: { text: `${sentenceOf(finding)} ${id}` },
        locations: [
            {
                ...(isRepositoryPath(file) ? { physicalLocation: physicalLocation(file) } : {}),
                logicalLocations: [{ name: id, kind: 'function', fullyQualifiedName: suite === null ? id : `${suite} ${id}` }],
            },
        ],
        partialFingerprints: { 'flakewardenTest/v1': textHash(JSON.stringify([workflow, job, suite, id])) },
        properties: { probability, cause, fix, workflow, job },
    };
}
function physicalLocation(path) {
    const uri = path
        .split('/')
        .map((part) => encodeURIComponent(part))
        .join('/');
    return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } };
}
/** A path below the root of the repository, and nothing that leads out of it. */
function isRepositoryPath(file) {
    if (file === null || file.startsWith('/') || /[\\:]/.test(file))
        return false;
    return file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

;// CONCATENATED MODULE: ./build/core/export/formats.js





/** Forms in which findings leave for other tools. */
const EXPORTS = {
    csv: findingsCsv,
    sarif: findingsSarif,
    ctrf: findingsCtrf,
    junit: findingsJunit,
    badge: findingsBadge,
};

;// CONCATENATED MODULE: ./build/entry/cli/export.js








/**
 * Prints the findings in another form.
 *
 * @throws ConfigError when there is no such file, DocumentError when it is not what classify writes
 */
function exportFindings({ format, findings }) {
    const document = (0,parse_document/* parseDocument */.T)(readBounded(findings), documents_findings/* findingsSchema */.Qr, documents_findings/* FINDINGS_FILES */.hP.findings);
    process.stdout.write(EXPORTS[format](document));
}
function readBounded(path) {
    try {
        const file = (0,external_node_fs_.statSync)(path).isDirectory() ? (0,external_node_path_.join)(path, documents_findings/* FINDINGS_FILES */.hP.findings) : path;
        if ((0,external_node_fs_.statSync)(file).size <= limits/* LIMITS */.b.documentBytes)
            return (0,external_node_fs_.readFileSync)(file);
    }
    catch (cause) {
        throw unreadable(path, 'cannot be read', cause);
    }
    throw unreadable(path, 'is too large');
}
function unreadable(path, fault, cause) {
    return new errors/* ConfigError */.xL(`${(0,field/* terminalField */.Fl)(path)} ${fault}.`, {
        code: 'usage',
        hint: 'Name the folder that classify wrote with --findings; flakewarden run makes one in flakewarden-out.',
        cause,
    });
}


/***/ })

};

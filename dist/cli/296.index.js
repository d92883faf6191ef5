export const id = 296;
export const ids = [296];
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

/***/ 6915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ withoutEscapes),
/* harmony export */   an: () => (/* binding */ lastOverprint),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/*
 * Escape sequences of ECMA-48: CSI with parameters; OSC (titles, hyperlinks, clipboard), DCS, SOS, PM and APC with all that
 * they carry up to their terminator; other two- and three-byte sequences. One that carries text and has no terminator
 * in its line is none, or a log could hide the rest of a line: its sign stays, and the issue shows it as an escape.
 * No part can match in two ways, and what is carried ends at the next sign, so the expression is linear.
 */
const ESCAPES = /(?:\u001B\[|\u009B)([0-?]*)[ -/]*([@-~]?)|\u001B[\]PX^_][^\u0007\u001B]*(?:\u0007|\u001B\\)|\u001B(?:[ -/]+[0-Z\\^-~]|[0-OQ-WYZ\\`-~])/g;
const ESCAPE_OR_RETURN = /[\u001B\u009B\r]/;
/**
 * One line as a terminal would finally show it: no colours, no titles, no hyperlinks; of a line that was written over
 * itself (progress bars), only what was written last.
 */
function plainText(line) {
    if (!ESCAPE_OR_RETURN.test(line))
        return line;
    return lastOverprint(withoutEscapes(line));
}
/** The line without escape sequences; "cursor to column one", by which some progress bars return, is a carriage return. */
function withoutEscapes(line) {
    return line.replace(ESCAPES, replaceEscape);
}
function replaceEscape(_all, parameters, final) {
    return final === 'G' && (parameters === '' || parameters === '0' || parameters === '1') ? '\r' : '';
}
/** Of a line that was written over itself, what was written last. */
function lastOverprint(line) {
    if (!line.includes('\r'))
        return line;
    let end = line.length;
    while (end > 0 && line.charCodeAt(end - 1) === 0x0d)
        end -= 1;
    const kept = line.slice(0, end);
    return kept.slice(kept.lastIndexOf('\r') + 1);
}


/***/ }),

/***/ 1296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ terminalField),
/* harmony export */   WV: () => (/* binding */ displayText),
/* harmony export */   aS: () => (/* binding */ terminalDocument),
/* harmony export */   wy: () => (/* binding */ hasInvisible)
/* harmony export */ });
/* unused harmony exports visible, field */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(332);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);


/**
 * Code points that a reader cannot see, or that change what is seen around them: control, format, private-use, unassigned
 * and surrogate code points, default-ignorable ones, line and paragraph separators, the blank Braille cell and every space
 * but the ASCII one. security.md, section 3.4, rule 2.
 */
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}/gu;
/** The same class, for asking instead of replacing: a global pattern would carry its position from call to call. */
const ANY_INVISIBLE = new RegExp(INVISIBLE.source, 'u');
/** Shown where text was cut. A visible character, so that a cut name is never taken for a whole one. */
const CUT = '…';
/** What stands for empty text: an empty code span would be no code span at all. */
const EMPTY = '(empty)';
/** True when `text` holds a code point that `visible` would escape. */
function hasInvisible(text) {
    return ANY_INVISIBLE.test(text);
}
/** Replaces invisible code points by `\u{hex}`. They are never deleted: deleting can join the neighbours to something live. */
function visible(text) {
    return text.replaceAll(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/**
 * Text from outside, made fit to be looked at: redacted once more (fetch did it before the text was cut anywhere; this is
 * the second net), cut to `max` code points, NFC, invisible code points escaped, never empty. The result is one line, but
 * still markup to a Markdown parser: use `field` there.
 */
function displayText(text, max = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.fieldChars) {
    const shown = visible(cut((0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(text), max).normalize('NFC'));
    if (shown === '')
        return EMPTY;
    // Nothing but spaces looks like nothing at all.
    return shown.trim() === '' ? shown.replaceAll(' ', '\\u{20}') : shown;
}
/**
 * Text from outside as a Markdown code span: the only way in which it may enter a document. Nothing inside a code span is
 * live (mention, reference, link, HTML), and the span cannot be left, because its delimiter does not occur in the text.
 */
function field(text, max = LIMITS.fieldChars) {
    return codeSpan(displayText(text, max));
}
/**
 * Text from outside for a terminal: `displayText`, and the two marks by which a workflow command begins are broken, since a
 * terminal may turn out to be the log of a CI job (security.md, section 1, finding 6).
 */
function terminalField(text, max = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.fieldChars) {
    return displayText(text, max)
        .replaceAll('##[', '\\u{23}#[')
        .replace(/^( *)::/, '$1\\u{3a}:');
}
/** Neither plain ASCII nor the end of a line. */
const UNUSUAL = /[^\n -~]/;
/**
 * A finished document of ours for a terminal, JSON or the Markdown of the renderer. The one mark of a command that can stand
 * anywhere in a line is broken, and what nobody sees, or a terminal obeys, is an escape: in JSON the other way of writing
 * that means the same, while Markdown of ours holds none of it. No line of either begins with text from outside.
 */
function terminalDocument(text) {
    const unmarked = text.replaceAll('##[', '\\u0023#[');
    if (!UNUSUAL.test(unmarked))
        return unmarked;
    return unmarked.replaceAll(INVISIBLE, (character) => (character === '\n' ? character : inJson(character)));
}
function inJson(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}
/** Wraps one line of text; one space of padding on each side is what CommonMark strips again. */
function codeSpan(text) {
    const runs = new Set(Array.from(text.matchAll(/`+/g), ([run]) => run.length));
    let length = 1;
    while (runs.has(length))
        length += 1;
    const delimiter = '`'.repeat(length);
    return `${delimiter} ${text} ${delimiter}`;
}
function cut(text, max) {
    // A code point takes at most two UTF-16 units, so nothing behind 2 × (max + 1) units can matter.
    const points = Array.from(text.slice(0, 2 * (max + 1)));
    return points.length <= max ? text : `${points.slice(0, max - 1).join('')}${CUT}`;
}


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E$: () => (/* binding */ redact)
});

// UNUSED EXPORTS: createRedactor, redactLines

;// CONCATENATED MODULE: ./build/core/text/any-of.js
/** The table is indexed by the low seven bits of two characters: all of ASCII. Others collide, which costs time only. */
const LOW_BITS = 127;
const CODES = 128;
function tableOf(words) {
    const isStart = new Uint8Array(CODES * CODES);
    const byStart = new Map();
    for (const word of words) {
        const start = (word.charCodeAt(0) & LOW_BITS) * CODES + (word.charCodeAt(1) & LOW_BITS);
        isStart[start] = 1;
        byStart.set(start, [...(byStart.get(start) ?? []), word]);
    }
    return { isStart, byStart };
}
/**
 * Makes a test for "contains at least one of `words`", words of two characters or more. One pass with a table of the
 * words' first two characters: many times as fast on logs as an expression of 45 alternatives or 45 searches (measured),
 * and every line of every log goes through it.
 */
function anyOf(words) {
    const { isStart, byStart } = tableOf(words);
    if (words.length === 0)
        return () => false;
    return (text) => {
        let before = 0;
        for (let i = 0; i < text.length; i += 1) {
            const code = text.charCodeAt(i) & LOW_BITS;
            const start = before * CODES + code;
            if (isStart[start] === 1 && byStart.get(start)?.some((word) => text.startsWith(word, i - 1)) === true)
                return true;
            before = code;
        }
        return false;
    };
}
/** Makes a function that tells which of `words`, of two characters or more, a text contains: one pass as well. */
function wordsOf(words) {
    const { isStart, byStart } = tableOf([...new Set(words)]);
    return (text) => {
        const found = new Set();
        let before = 0;
        for (let i = 0; i < text.length; i += 1) {
            const code = text.charCodeAt(i) & LOW_BITS;
            const start = before * CODES + code;
            if (isStart[start] === 1)
                addWords(found, byStart.get(start) ?? [], text, i - 1);
            before = code;
        }
        return found;
    };
}
function addWords(found, words, text, at) {
    for (const word of words)
        if (!found.has(word) && text.startsWith(word, at))
            found.add(word);
}

;// CONCATENATED MODULE: ./build/core/text/held-secrets.js
/** Shorter values stand in ordinary text by chance; removing them would make logs unreadable and hide nothing. */
const SHORTEST_SECRET = 8;
/** Base64 turns three bytes into four characters. */
const GROUP_BYTES = 3;
const GROUP_CHARS = 4;
const BITS_PER_CHAR = 6;
/** In the order of their values. */
const DIGITS_OF_BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/**
 * Texts that give away one of `secrets`: as it is, in base64 at any of the three alignments it can have inside a longer
 * text (both alphabets), in hex, and percent-encoded. Longest first. Reversed or spaced-out forms are not looked for.
 */
function traitsOfSecrets(secrets) {
    const all = secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(traitsOf);
    return [...new Set(all)].toSorted((a, b) => b.length - a.length);
}
function traitsOf(secret) {
    const bytes = new TextEncoder().encode(secret);
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const base64 = [0, 1, 2].map((offset) => base64Inside(bytes, offset));
    const percent = encodeURIComponent(secret);
    return [
        secret,
        hex,
        hex.toUpperCase(),
        percent,
        percent.replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase()),
        ...base64,
        ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    ];
}
/** The base64 characters that `bytes` alone decide when `offset` other bytes stand before them in their group of three. */
function base64Inside(bytes, offset) {
    const padded = new Uint8Array(Math.ceil((offset + bytes.length) / GROUP_BYTES) * GROUP_BYTES);
    padded.set(bytes, offset);
    let text = '';
    for (let i = 0; i < padded.length; i += GROUP_BYTES) {
        const group = ((padded[i] ?? 0) << 16) | ((padded[i + 1] ?? 0) << 8) | (padded[i + 2] ?? 0);
        for (let k = GROUP_CHARS - 1; k >= 0; k -= 1)
            text += DIGITS_OF_BASE64.charAt((group >> (k * BITS_PER_CHAR)) & 63);
    }
    const from = Math.ceil((offset * 8) / BITS_PER_CHAR);
    const to = Math.floor(((offset + bytes.length) * 8) / BITS_PER_CHAR);
    return text.slice(from, to);
}

;// CONCATENATED MODULE: ./build/core/text/redaction/issued-tokens.js
const WORD = '[A-Za-z0-9_]';
const DASHED = '[A-Za-z0-9_-]';
const DOTTED = '[A-Za-z0-9._-]';
const PLAIN = '[A-Za-z0-9]';
const BASE64 = '[A-Za-z0-9+/=]';
const HEX = '[a-f0-9]';
function issued(kind, prefixes, chars, length) {
    return { kind, prefixes, chars, ...length };
}
/** Longest first: a short legacy rule must not eat the prefix of a long token and leave its tail in clear. */
const ISSUED_TOKENS = [
    issued('github-token', ['github_pat_'], WORD, { least: 20, whole: 93 }),
    // `ghs_<id>_<JWT>` of 2026 has dots and dashes; one class for all five prefixes costs nothing.
    issued('github-token', ['ghs_'], DOTTED, { least: 20 }),
    issued('github-token', ['ghp_', 'gho_', 'ghu_'], DOTTED, { least: 20, whole: 40 }),
    issued('github-token', ['ghr_'], DOTTED, { least: 20, whole: 80 }),
    issued('anthropic-key', ['sk-ant-'], DASHED, { least: 20 }),
    issued('openai-key', ['sk-proj-', 'sk-svcacct-', 'sk-admin-'], DASHED, { least: 20 }),
    issued('openrouter-key', ['sk-or-v1-'], HEX, { least: 30 }),
    issued('npm-token', ['npm_'], PLAIN, { least: 30, whole: 40 }),
    issued('slack-token', ['xoxa-', 'xoxb-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'xoxe.xoxb-'], DASHED, {
        least: 10,
    }),
    issued('slack-token', ['xapp-1-', 'xapp-2-'], DASHED, { least: 10 }),
    issued('gitlab-token', ['glpat-', 'glptt-', 'glrt-', 'gldt-', 'glcbt-', 'glft-', 'glsoat-', 'glagent-'], DOTTED, {
        least: 16,
    }),
    issued('google-key', ['AIza'], DASHED, { least: 30, whole: 39 }),
    issued('google-token', ['ya29.'], DOTTED, { least: 16 }),
    issued('google-token', ['1//0'], DASHED, { least: 30 }),
    issued('google-secret', ['GOCSPX-'], DASHED, { least: 20 }),
    issued('stripe-key', ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'pk_live_'], PLAIN, { least: 16 }),
    issued('stripe-key', ['whsec_'], BASE64, { least: 20 }),
    issued('hugging-face-token', ['hf_'], PLAIN, { least: 30, whole: 37 }),
    issued('pypi-token', ['pypi-Ag'], DASHED, { least: 16 }),
    issued('docker-token', ['dckr_pat_', 'dckr_oat_'], DASHED, { least: 20 }),
    issued('digitalocean-token', ['dop_v1_', 'doo_v1_', 'dor_v1_'], HEX, { least: 40, whole: 71 }),
    issued('vault-token', ['hvs.', 'hvb.', 'hvr.'], DASHED, { least: 20 }),
    issued('rubygems-key', ['rubygems_'], HEX, { least: 40, whole: 57 }),
    issued('atlassian-token', ['ATATT3x', 'ATCTT3x'], '[A-Za-z0-9_=-]', { least: 30 }),
    issued('sentry-token', ['sntrys_', 'sntryu_'], '[A-Za-z0-9_+/=-]', { least: 30 }),
    issued('circleci-token', ['CCIPAT_', 'CCIPRJ_'], WORD, { least: 30 }),
    issued('buildkite-token', ['bkua_', 'bkct_'], PLAIN, { least: 30 }),
    issued('postman-key', ['PMAK-'], DASHED, { least: 30 }),
    issued('new-relic-key', ['NRAK-'], '[A-Z0-9]', { least: 20 }),
    issued('pulumi-token', ['pul-'], HEX, { least: 40, whole: 44 }),
    issued('planetscale-token', ['pscale_tkn_', 'pscale_pw_'], DOTTED, { least: 30 }),
    issued('figma-token', ['figd_'], DASHED, { least: 30 }),
    issued('age-key', ['AGE-SECRET-KEY-1'], '[A-Z0-9]', { least: 40 }),
];

;// CONCATENATED MODULE: ./build/core/text/redaction/marks.js
/** What stands in the place of a secret. No rule finds anything in it. */
function redactionMark(kind) {
    return `[redacted:${kind}]`;
}
/** The runner's stamp in front of a message, behind a byte-order mark. */
const STAMP = /^\uFEFF?(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z )?/;
/** How wrapped text is set off. */
const INDENT = ' \t|>"\'+';
const INDENT_CHARS = 200;
const NINE = 0x39;
/** Where the message of a line begins: behind a byte-order mark, the runner's stamp, and what sets wrapped text off. */
function messageStart(line) {
    const first = line.charCodeAt(0);
    // One look spares most lines the expression: stamps begin with a digit.
    let at = first <= NINE || first === 0xfeff ? (STAMP.exec(line)?.[0].length ?? 0) : 0;
    const end = at + INDENT_CHARS;
    while (at < end && at < line.length && INDENT.includes(line.charAt(at)))
        at += 1;
    return at;
}
/** The part of a line that stands before its message. */
function startOfMessage(line) {
    return line.slice(0, messageStart(line));
}

;// CONCATENATED MODULE: ./build/core/text/redaction/encoded-tokens.js




/**
 * Beginnings of secrets that are long enough to be known in base64 too, where they stand when somebody prints a header, a
 * Kubernetes secret or a `.dockercfg`.
 */
const BEGINNINGS = [
    ...ISSUED_TOKENS.filter(({ kind }) => kind === 'github-token' || kind === 'anthropic-key').flatMap(({ prefixes }) => prefixes),
    'x-access-token:',
    ' PRIVATE KEY-----',
];
/** What one of them looks like in base64, at each of the three alignments: the cheap look before anything is decoded. */
const ENCODED_HINTS = [
    ...new Set(BEGINNINGS.flatMap((beginning) => {
        const bytes = new TextEncoder().encode(beginning);
        return [0, 1, 2].map((offset) => base64Inside(bytes, offset));
    })),
];
const hasHint = anyOf(ENCODED_HINTS);
const RUN_OF_BASE64 = /[A-Za-z0-9+/_-]{24,}={0,2}/g;
/** Four characters hold three bytes; a word glued to the front shifts them by one to three characters. */
const SHIFTS = [0, 1, 2, 3];
const PRIVATE_KEY = /-----BEGIN[A-Z0-9 ]{0,40} PRIVATE KEY/;
/**
 * Replaces base64 in which a secret stands. Each run is decoded, so what merely looks like a beginning stays.
 *
 * @param found the hints that stand in `text`
 * @param isToken whether a token stands in decoded text
 */
function replaceEncodedTokens(text, found, isToken) {
    if (!ENCODED_HINTS.some((hint) => found.has(hint)))
        return text;
    return text.replace(RUN_OF_BASE64, (run) => {
        if (!hasHint(run))
            return run;
        const decoded = SHIFTS.map((shift) => decodeBase64(run, shift));
        return decoded.some((each) => PRIVATE_KEY.test(each) || isToken(each)) ? redactionMark('encoded-secret') : run;
    });
}
/** Values by character code, of both alphabets. */
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS_OF_BASE64.length; value += 1)
    VALUES[DIGITS_OF_BASE64.charCodeAt(value)] = value;
VALUES['-'.charCodeAt(0)] = VALUES['+'.charCodeAt(0)] ?? 0;
VALUES['_'.charCodeAt(0)] = VALUES['/'.charCodeAt(0)] ?? 0;
/** The bytes as characters of Latin-1: tokens are ASCII. */
function decodeBase64(run, shift) {
    let text = '';
    for (let i = shift; i + 1 < run.length; i += 4) {
        const group = (valueAt(run, i) << 18) | (valueAt(run, i + 1) << 12) | (valueAt(run, i + 2) << 6) | valueAt(run, i + 3);
        text += String.fromCharCode((group >> 16) & 255, (group >> 8) & 255, group & 255);
    }
    return text;
}
function valueAt(run, i) {
    return VALUES[run.charCodeAt(i)] ?? 0;
}

;// CONCATENATED MODULE: ./build/core/text/redaction/held-fragments.js

/** A piece of a secret shorter than this is no help to anybody, and may stand in ordinary text by chance. */
const PIECE_CHARS = 8;
/**
 * Makes the pass that finds the pieces of held secrets which were wrapped over lines: a line that ends with the beginning
 * of one, begins with the end of one, or is nothing but a part of one.
 *
 * @param traits texts that give a secret away, as `traitsOfSecrets` makes them
 */
function heldFragments(traits) {
    const pieces = new Set(traits.flatMap((trait) => Array.from({ length: trait.length - PIECE_CHARS + 1 }, (_, i) => trait.slice(i, i + PIECE_CHARS))));
    if (pieces.size === 0)
        return (line) => line;
    const mark = redactionMark('held-secret');
    return (line) => {
        const end = line.length - (line.endsWith('\r') ? 1 : 0);
        if (end < PIECE_CHARS)
            return line;
        let out = line;
        if (pieces.has(line.slice(end - PIECE_CHARS, end))) {
            const chars = charsAtEnd(line.slice(0, end), traits);
            out = chars === 0 ? line : line.slice(0, end - chars) + mark + line.slice(end);
        }
        const start = messageStart(out);
        if (!pieces.has(out.slice(start, start + PIECE_CHARS)))
            return out;
        const chars = charsAtStart(out.slice(start), traits);
        return chars === 0 ? out : out.slice(0, start) + mark + out.slice(start + chars);
    };
}
/** Length of the longest beginning of a trait with which `text` ends; 0 when it ends with another part. */
function charsAtEnd(text, traits) {
    for (const trait of traits) {
        for (let chars = trait.length; chars >= PIECE_CHARS; chars -= 1) {
            if (text.endsWith(trait.slice(0, chars)))
                return chars;
        }
    }
    return 0;
}
/** Length of the longest end of a trait with which `text` begins, or of all of it when it is a part of one. */
function charsAtStart(text, traits) {
    const line = text.trimEnd();
    if (traits.some((trait) => trait.includes(line)))
        return line.length;
    for (const trait of traits) {
        for (let from = 0; trait.length - from >= PIECE_CHARS; from += 1) {
            if (text.startsWith(trait.slice(from)))
                return trait.length - from;
        }
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/core/text/redaction/json-web-tokens.js
const RUN_OF_JWT = /[A-Za-z0-9_.-]{20,}/g;
/** `{"` in base64url: how header and payload of a JSON Web Token begin. */
const JSON_START = 'eyJ';
/** Shorter segments hold no header or payload. */
const JWT_SEGMENT_CHARS = 11;
/**
 * Redacts JSON Web Tokens. Not an expression: `eyJ…\.eyJ…` tried at every `eyJ` of a long run would be quadratic. Each run
 * is taken apart once instead.
 */
function replaceTokensOfJson(text, replacement) {
    if (!text.includes(JSON_START))
        return text;
    return text.replace(RUN_OF_JWT, (run) => replaceInRun(run, replacement));
}
function replaceInRun(run, replacement) {
    const segments = run.split('.');
    const out = [];
    for (let i = 0; i < segments.length; i += 1) {
        const header = segments[i] ?? '';
        const at = header.indexOf(JSON_START);
        const payload = segments[i + 1] ?? '';
        if (at === -1 || header.length - at < JWT_SEGMENT_CHARS || !isPayload(payload)) {
            out.push(header);
            continue;
        }
        out.push(header.slice(0, at) + replacement);
        // The signature goes with them; an unsigned token ends with a dot and nothing behind it.
        i += 2;
    }
    return out.join('.');
}
function isPayload(segment) {
    return segment.startsWith(JSON_START) && segment.length >= JWT_SEGMENT_CHARS;
}

// EXTERNAL MODULE: ./node_modules/@secretlint/secretlint-rule-preset-recommend/module/index.js
var secretlint_rule_preset_recommend_module = __webpack_require__(1577);
;// CONCATENATED MODULE: ./build/core/text/redaction/library.js


const PACKAGE = '@secretlint/secretlint-rule-';
/**
 * What every match of a rule contains, since trying all of them on every line would take five times as long as reading it.
 * A test holds this table against the rules that the package has, so that no new one is overlooked.
 */
const LIBRARY_HINTS = {
    '1password': ['ops_ey'],
    anthropic: ['sk-ant-'],
    cloudflare: ['cfk_', 'cfut_', 'cfat_'],
    databricks: ['dapi'],
    docker: ['dckr_pat_'],
    gitlab: ['glpat-'],
    grafana: ['glc_', 'glsa_'],
    groq: ['gsk_'],
    'hashicorp-vault': ['hvs.', 'hvb.', 'hvr.'],
    huggingface: ['hf_'],
    linear: ['lin_api_'],
    notion: ['ntn_'],
    openai: ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'T3BlbkFJ'],
    shopify: ['shppa_', 'shpca_', 'shpat_', 'shpss_'],
    stripe: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'],
    tailscale: ['tskey-'],
    vercel: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
};
/** Rules that are left alone, each with its reason. */
const UNUSED_LIBRARY_RULES = {
    aws: 'reports account ids, which are no secrets, and skips the keys of AWS documentation; our rules take keys anywhere',
    basicauth: 'our rule for addresses takes passwords with any character and of any length',
    'database-connection-string': 'skips short passwords; our rule for addresses takes them',
    figma: 'takes long on hostile lines; our rule takes the same tokens',
    'filter-comments': 'a line of a log could switch redaction off',
    gcp: 'reads files of keys in binary; keys in text are private keys',
    github: 'our rule takes tokens glued to a word, cut, or longer than today',
    npm: 'takes the rest of the line after _authToken, place-holders included',
    privatekey: 'needs the footer; ours follows a key over lines with time stamps',
    sendgrid: 'takes quadratic time',
    slack: 'takes quadratic time on hostile lines',
};
const ALL_RULES = secretlint_rule_preset_recommend_module/* rules */.a;
/** Ids of all rules of the package, without what they have in common. */
const LIBRARY_RULE_IDS = ALL_RULES.map(({ meta }) => meta.id.replace(PACKAGE, ''));
const USED = ALL_RULES.flatMap((rule, i) => {
    const id = LIBRARY_RULE_IDS[i] ?? '';
    const hints = LIBRARY_HINTS[id];
    return hints === undefined ? [] : [{ kind: `${id}-secret`, hints, rule }];
});
/** How tokens begin that only the library knows, for what is cut or wrapped at the end of a line. */
const LIBRARY_BEGINNINGS = USED.flatMap(({ kind, hints }) => hints.filter((hint) => /[_-]$/.test(hint)).map((prefix) => ({ prefix, kind })));
/**
 * Replaces what secretlint's rules find in one line.
 *
 * @param found the hints that stand in `text`
 */
function replaceByLibrary(text, found) {
    let out = text;
    for (const used of USED)
        if (used.hints.some((hint) => found.has(hint)))
            out = replaceAllOf(used, out);
    return out;
}
/** A token that touches another is seen only once that is taken out. */
const MOST_PASSES = 4;
function replaceAllOf({ kind, hints, rule }, text) {
    const mark = redactionMark(kind);
    let out = text;
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
        const ranges = rangesOf(rule, out);
        if (ranges.length === 0)
            return out;
        out = replaceRanges(out, ranges, mark);
    }
    const left = rangesOf(rule, out);
    if (left.length === 0)
        return out;
    // Tokens without end, one behind the other: nobody writes them, and one by one they would take for ever.
    const end = Math.max(out.lastIndexOf(mark) + mark.length, ...left.map(([, to]) => to));
    const start = Math.min(...hints.map((hint) => out.indexOf(hint)).filter((at) => at >= 0), end);
    return out.slice(0, start) + mark + out.slice(end);
}
/** `\\n` written out: the library wants no letter in front of a token. Not longer nor shorter, so that ranges stay right. */
const WRITTEN_BREAK = /\\[nrt]/g;
function rangesOf(rule, text) {
    const ranges = [];
    const context = {
        sharedOptions: {},
        createTranslator: () => () => ({}),
        report: ({ range }) => ranges.push(range),
        ignore: () => undefined,
    };
    const content = text.replaceAll(WRITTEN_BREAK, '  ');
    rule.create(context, {}).file?.({ content, contentType: 'text', filePath: undefined, ext: '', hasBOM: false });
    return ranges.toSorted(([a], [b]) => a - b);
}
function replaceRanges(text, ranges, mark) {
    let [out, done] = ['', 0];
    for (const [from, to] of ranges) {
        if (from < done)
            continue;
        out += text.slice(done, from) + mark;
        done = to;
    }
    return out + text.slice(done);
}

// EXTERNAL MODULE: ./build/core/log/terminal-text.js
var terminal_text = __webpack_require__(6915);
;// CONCATENATED MODULE: ./build/core/text/redaction/private-keys.js


const MARK = redactionMark('private-key');
const KEY_BEGIN = /-----BEGIN[A-Z0-9 ]{0,40} PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_END = /-----END[A-Z0-9 ]{0,40} PRIVATE KEY(?: BLOCK)?-----/g;
/** A message of nothing but base64: the last line of a key may be short. */
const KEY_LINE = /^[A-Za-z0-9+/]{1,80}={0,2}(?:\\n|["',]){0,4}$/;
/** Base64 longer than any word; paths are as long, but less mixed. */
const LONG_BASE64 = /[A-Za-z0-9+/=]{40,}/g;
const MIXED = [/[a-z]/, /[A-Z]/, /[0-9]/];
/** What ends a key that is a value in JSON, XML or code and has no footer of its own. */
const END_OF_VALUE = /["'<>`]/g;
/** A key that nobody closed is over after so many lines: 16,384 bits of RSA take about 200. */
const KEY_LINES = 250;
/** … or after so many lines in a row that are no part of a key, so that nobody hides a log behind one line of his own. */
const OTHER_LINES = 5;
/** A whole key on one line is no longer than this; a footer farther away, say at the end of an XML report, is another's. */
const KEY_CHARS = 24_000;
/**
 * Makes the pass that follows private keys over lines: from the first line of a key to its last, what looks like key is
 * replaced; other output between is not.
 */
function privateKeyState() {
    let keyLines = 0;
    let otherLines = 0;
    return (line) => {
        if (keyLines === 0 && !line.includes('-----BEGIN'))
            return line;
        let [done, rest] = ['', line];
        if (keyLines > 0) {
            [done, rest] = replaceKeyPart(line);
            const isPart = done !== '' || rest !== line;
            otherLines = isPart ? 0 : otherLines + 1;
            keyLines = done !== '' || otherLines === OTHER_LINES ? 0 : keyLines - 1;
        }
        const replaced = replaceKeys(rest);
        if (replaced === undefined)
            return done + rest;
        const { text, end } = replaced;
        [keyLines, otherLines] = [end === null ? KEY_LINES : 0, 0];
        return done + text;
    };
}
/**
 * Replaces the keys that begin in a line, in one pass over it.
 *
 * @returns undefined when none begins; `end` is null when the last one has no footer here and goes on
 */
function replaceKeys(line) {
    let [text, at] = ['', 0];
    let end;
    let footer = findFrom(KEY_END, line, 0);
    for (let begin = findFrom(KEY_BEGIN, line, 0); begin !== undefined; begin = findFrom(KEY_BEGIN, line, at)) {
        if (footer !== undefined && footer.from < begin.to)
            footer = findFrom(KEY_END, line, begin.to);
        text += betweenKeys(line.slice(at, begin.from), end) + MARK;
        end = footer !== undefined && footer.to - begin.from <= KEY_CHARS ? footer.to : null;
        // Without a footer all that follows is key, unless the value in which it stands ends.
        at = end ?? findFrom(END_OF_VALUE, line, begin.to)?.from ?? line.length;
    }
    return end === undefined ? undefined : { text: text + betweenKeys(line.slice(at), end), end };
}
/** Behind a key without a footer more of it may stand in other quotes. */
function betweenKeys(text, end) {
    return end === null ? withoutBase64(text) : text;
}
/** @param pattern global, so that it can begin anywhere */
function findFrom(pattern, text, from) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    return match === null ? undefined : { from: match.index, to: match.index + match[0].length };
}
/**
 * Splits a line inside a key behind the footer, or before the next key, if it has one. What does not look like key stays,
 * for it may be a test.
 */
function replaceKeyPart(line) {
    const end = findFrom(KEY_END, line, 0);
    const next = findFrom(KEY_BEGIN, line, 0);
    if (next !== undefined && (end === undefined || next.from < end.from)) {
        return ['', withoutBase64(line.slice(0, next.from)) + line.slice(next.from)];
    }
    if (end === undefined)
        return ['', withoutKey(line)];
    return [withoutKey(line.slice(0, end.from)) + MARK, line.slice(end.to)];
}
function withoutKey(line) {
    const start = messageStart(line);
    return KEY_LINE.test((0,terminal_text/* plainText */.wh)(line.slice(start))) ? line.slice(0, start) + MARK : withoutBase64(line);
}
function withoutBase64(text) {
    return text.replaceAll(LONG_BASE64, (run) => (MIXED.every((some) => some.test(run)) ? MARK : run));
}

;// CONCATENATED MODULE: ./build/core/text/secret-patterns.js

/**
 * Random text of 20 characters has a digit or a capital among them; `test_highs_and_lows_are_computed` does not, and must
 * keep its name although `ghs_` stands in it.
 */
const RANDOM = '(?=[a-z._~+/=-]{0,40}[A-Z0-9])';
/** What stands between a name and its value in headers, JSON (also JSON within JSON), YAML, Ruby, Python and shells. */
const ASSIGN = `[\\\\"']{0,3}\\s{0,4}(?:[:=,]|=>)\\s{0,4}[\\\\"']{0,3}`;
/** Not a place-holder: `***` of the runner's masking, a variable, a template. No class of a value holds a star. */
const NO_PLACEHOLDER = '(?!\\$|%[A-Z_]|\\{|<|\\*)';
function rule(kind, hints, source, group) {
    return { kind, hints, pattern: new RegExp(source, 'g'), ...(group === undefined ? {} : { group }) };
}
function issuedRule({ kind, prefixes, chars, least }) {
    const words = prefixes.map((prefix) => prefix.replaceAll('.', '\\.')).join('|');
    return rule(kind, prefixes, `(?:${words})${RANDOM.replace('._~+/=', '._')}${chars}{${least},}`);
}
/** Beginnings of which it matters most that they are known in hexadecimal too; in base64 see `encoded-tokens.ts`. */
const IN_HEX = ISSUED_TOKENS.filter(({ kind }) => kind === 'github-token' || kind === 'anthropic-key').flatMap(({ prefixes }) => prefixes.flatMap((prefix) => {
    const digits = Array.from(prefix, (char) => char.charCodeAt(0).toString(16)).join('');
    return [digits, digits.toUpperCase()];
}));
/** Found by what stands around them, or by a mark in their middle. */
const OTHER_RULES = [
    rule('encoded-secret', IN_HEX, `(?:${IN_HEX.join('|')})[0-9a-fA-F]{32,}`),
    rule('openai-key', ['T3BlbkFJ'], 'sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20,}'),
    rule('sendgrid-key', ['SG.'], 'SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}'),
    // The pair as one word or as cells of a table; the key before its id is found by its name only.
    rule('aws-secret-key', ['AKIA', 'ASIA'], `(?:AKIA|ASIA)[A-Z0-9]{16}["']?[\\s:,;|]{1,4}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])`, 1),
    rule('aws-key-id', ['AKIA', 'ASIA', 'ABIA', 'ACCA', 'A3T'], '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)(?!X{16})[A-Z0-9]{16}'),
    rule('aws-secret-key', ['ecret', 'ECRET'], `(?:[Ss]ecret|SECRET)_?-?(?:[Aa]ccess|ACCESS)?_?-?(?:[Kk]ey|KEY)${ASSIGN}([A-Za-z0-9/+=]{30,})`, 1),
    rule('aws-session-token', ['ession', 'ESSION', 'ecurity', 'ECURITY'], `(?:[Ss]ession|SESSION|[Ss]ecurity|SECURITY)_?-?(?:[Tt]oken|TOKEN)${ASSIGN}([A-Za-z0-9%/+=_-]{60,})`, 1),
    rule('slack-webhook', ['hooks.slack.com/'], 'hooks\\.slack\\.com/(?:services|workflows)/([A-Za-z0-9/_-]{20,})', 1),
    rule('discord-webhook', ['/api/webhooks/'], '/api/webhooks/[0-9]{15,}/([A-Za-z0-9_-]{40,})', 1),
    rule('telegram-token', [':AA'], '[0-9]{8}:AA[A-Za-z0-9_-]{32,}'),
    rule('azure-key', ['AccountKey=', 'SharedAccessKey='], '(?:Account|SharedAccess)Key=([A-Za-z0-9+/=]{30,})', 1),
    rule('azure-key', ['JQQJ99'], '[A-Za-z0-9]{40}[A-Za-z0-9]{0,30}JQQJ99[A-Za-z0-9+/=]{10,}'),
    rule('azure-secret', ['Q~'], '[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,}'),
    // Whoever holds a signed link may read what it leads to.
    rule('signature', ['sig='], '[?&;]sig=([A-Za-z0-9%+/=_-]{20,})', 1),
    rule('signature', ['-Signature='], 'X-(?:Amz|Goog)-Signature=([A-Fa-f0-9]{32,})', 1),
    rule('authorization', ['uthorization', 'UTHORIZATION'], `(?:uthorization|UTHORIZATION)${ASSIGN}(?:[Bb]earer|BEARER|[Bb]asic|BASIC|[Tt]oken|TOKEN)\\s{1,4}([A-Za-z0-9._~+/=-]{6,})`, 1),
    // A scheme of its own, or none.
    rule('authorization', ['uthorization', 'UTHORIZATION'], `(?:uthorization|UTHORIZATION)${ASSIGN}(?:[A-Za-z][A-Za-z0-9-]{1,20}\\s{1,4})?(?=[^0-9\\s"']{0,60}[0-9])([A-Za-z0-9._~+/=-]{20,})`, 1),
    rule('bearer-token', ['earer', 'EARER'], `(?:earer|EARER)\\s{1,4}(?=[a-z._~+/=-]{0,40}[A-Z0-9])([A-Za-z0-9._~+/=-]{16,})`, 1),
    rule('header-secret', ['-api-key', '-Api-Key', '-API-KEY', '-token', '-Token', '-TOKEN', 'cription-'], `(?:[Xx]-[Aa][Pp][Ii]-[Kk][Ee][Yy]|[Xx]-[Gg]oog-[Aa]pi-[Kk]ey|[Ss]ubscription-[Kk]ey|[Pp][Rr][Ii][Vv][Aa][Tt][Ee]-[Tt][Oo][Kk][Ee][Nn]|[Xx]-(?:[Aa]uth|[Vv]ault)-[Tt]oken)${ASSIGN}(?=[A-Za-z._~+/=-]{0,60}[0-9])([A-Za-z0-9._~+/=-]{8,})`, 1),
    rule('npmrc-secret', ['_authToken', ':_auth', ':_password'], `(?:_authToken|:_auth|:_password)${ASSIGN}([A-Za-z0-9._+/=-]{8,})`, 1),
    // Name and password, or a password alone, in any address: `https://u:p@host`, `redis://:p@host`, slashes escaped or not.
    // Greedy to the last `@`, for passwords hold one now and then. A slash ends every run, so runs of two starts never overlap.
    rule('url-password', ['://', ':\\/\\/'], `:(?://|\\\\/\\\\/)(?!\\[redacted:[a-z-]{1,30}\\]@)([^/\\s:@"'<>\`\\\\]*:(?!\\*+@|\\$[A-Za-z_{(][^/\\s@]{0,80}@|%[A-Z_]+%@|\\{)[^/\\s"'<>\`\\\\]+)@`, 1),
    rule('url-token', ['://'], '://([A-Za-z0-9_.~-]{20,})@', 1),
    rule('dsn-password', ['@tcp(', '@unix('], `:(?!\\*|[a-z-]{1,30}\\]@)([^\\s:@"'\`]{1,200})@(?:tcp|unix)\\(`, 1),
    // ADO, ODBC and the like: `Server=db;User Id=sa;Password=…`.
    rule('dsn-password', ['assword=', 'ASSWORD=', 'wd=', 'WD='], `;\\s?(?:[Pp]assword|PASSWORD|[Pp]wd|PWD)=${NO_PLACEHOLDER}([^\\s;"'<>*]{3,200})`, 1),
    // libpq: `host=db user=x password=…`.
    rule('dsn-password', ['password='], `(?:host|port|user|dbname|sslmode)=[^\\s"']{1,200}\\spassword=${NO_PLACEHOLDER}([^\\s"'*]{3,200})`, 1),
    rule('env-password', ['PGPASSWORD', 'MYSQL_PWD'], `(?:PGPASSWORD|MYSQL_PWD)${ASSIGN}${NO_PLACEHOLDER}([^\\s"'*;]{3,200})`, 1),
    rule('netrc-password', ['password '], `machine\\s\\S{1,200}\\slogin\\s\\S{1,200}\\spassword\\s(?!\\*)(\\S{3,200})`, 1),
];
/** Issued tokens first: rules that go by what stands around would take less of them. */
const SECRET_RULES = [...ISSUED_TOKENS.map(issuedRule), ...OTHER_RULES];
/** What is looked for inside base64. */
const ENCODED_KINDS = new Set(['github-token', 'anthropic-key']);
const ENCODED_RULES = ISSUED_TOKENS.filter(({ kind }) => ENCODED_KINDS.has(kind)).map(issuedRule);
/** Whether a token that is looked for inside base64 stands in decoded text. */
function hasSecret(text) {
    return ENCODED_RULES.some(({ hints, pattern }) => hints.some((hint) => text.includes(hint)) && text.search(pattern) !== -1);
}
const TOKEN_BEGINNINGS = [
    ...ISSUED_TOKENS.flatMap(({ kind, prefixes, chars, whole }) => {
        const rest = new RegExp(`^${chars}+$`);
        const hex = chars === HEX;
        return prefixes.map((prefix) => ({ prefix, kind, rest, hex, ...(whole === undefined ? {} : { whole }) }));
    }),
    // `TestKeyJSONRoundTrip` is no token.
    { prefix: 'eyJ', kind: 'jwt', rest: /^(?=[^0-9]{0,60}[0-9]).{20}/, hex: false },
];

;// CONCATENATED MODULE: ./build/core/text/redaction/wrapped-tokens.js





/** By character code: whether a token may hold the character. Every line is asked, so no expression. */
const TOKEN_CODES = Uint8Array.from({ length: 128 }, (_, code) => /[A-Za-z0-9_.~+/=-]/.test(String.fromCharCode(code)) ? 1 : 0);
/** Less of a token than this is no help to anybody, and may be part of a name. */
const SHORTEST_BEGINNING = 8;
/** A continuation shorter than this is more likely a word. */
const SHORTEST_CONTINUATION = 8;
const wrapped_tokens_WORD = /^(?:[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,})*|[A-Z]*|[a-z])$/;
/** What goes on after a secret of no known beginning, or after a beginning of which hardly anything stood on its line. */
const SURE_CONTINUATION = 16;
/** Random text of eight characters has a digit or a capital among them. */
const wrapped_tokens_RANDOM = /[0-9A-Z]/;
const HEX_ONLY = /^[0-9a-f-]+$/;
/** Our own first: their kinds are the better names. */
const wrapped_tokens_BEGINNINGS = [
    ...TOKEN_BEGINNINGS,
    ...LIBRARY_BEGINNINGS.map((beginning) => ({ ...beginning, rest: /^[A-Za-z0-9_-]+$/, hex: true })),
];
const hasBeginning = anyOf(wrapped_tokens_BEGINNINGS.map(({ prefix }) => prefix));
/** The longest beginning is shorter. */
const BEGINNING_CHARS = 32;
/** A line that ends with a secret of one of these kinds may have been wrapped inside it: their length is not fixed. */
const WRAPPED_KINDS = /\[redacted:(authorization|bearer-token|aws-secret-key|aws-session-token|jwt|header-secret)\]$/;
/**
 * Makes the pass that takes the secrets out of one line after the other, remembers a token that ran into the end of a line,
 * and takes what goes on at the start of the next.
 *
 * @param isSuspect false: the text holds no secret
 * @param replace takes the secrets out of one line
 */
function wrappedTokenState(isSuspect, replace) {
    let open;
    let before = '';
    return (line) => {
        const plain = mayHoldEscape(line) ? (0,terminal_text/* withoutEscapes */.Lx)(line) : line;
        const goesOn = open ?? begunIn(before, plain);
        before = plain;
        if (goesOn === undefined && !isSuspect(line) && (plain === line || !isSuspect(plain)))
            return line;
        const [head, body] = goesOn === undefined ? ['', plain] : splitContinuation(plain, goesOn);
        // All of the line belongs to the token, which may go on.
        if (head !== '' && body === '')
            return head;
        const whole = head === '' ? () => throughColours(line, plain, replace) : () => replace(body);
        const [text, next] = replaceToEnd(body, whole, replace);
        open = text === line ? undefined : next;
        return head + text;
    };
}
/** Takes out the token at the end of the line, cut or not, and all secrets before it; else what `whole` finds. */
function replaceToEnd(body, whole, replace) {
    const last = tokenAtEnd(body);
    if (last !== undefined)
        return [replace(body.slice(0, last.at)) + redactionMark(last.kind), openAfter(last)];
    const found = whole();
    // What stood in front of it may have hidden that the end of the line begins a token.
    const left = found === body ? undefined : tokenAtEnd(found);
    if (left !== undefined)
        return [found.slice(0, left.at) + redactionMark(left.kind), openAfter(left)];
    const wrapped = WRAPPED_KINDS.exec(found)?.[1];
    return [found, wrapped === undefined ? undefined : { kind: wrapped, least: SURE_CONTINUATION }];
}
function openAfter({ kind, hex, isCut }) {
    return isCut ? { kind, hex, least: SHORTEST_CONTINUATION } : undefined;
}
/** One look for two characters, where the expression of all sequences would be tried at every one. */
function mayHoldEscape(line) {
    return line.includes('\u001B') || line.includes('\u009B');
}
/** Looks at the text without its escape sequences first: a colour code in the middle of a token hides it. */
function throughColours(text, plain, find) {
    const found = plain === text ? text : find(plain);
    return found === plain ? find(text) : found;
}
/** Splits off the start of a line when it looks like the rest of a token; `['', line]` when it does not. */
function splitContinuation(line, open) {
    const start = startOfMessage(line);
    const chars = continuationChars(line.slice(start.length), open);
    return chars === 0 ? ['', line] : [start + redactionMark(open.kind), line.slice(start.length + chars)];
}
/** Length of the part at the start of `text` that may be the rest of a token; 0 when it is more likely something else. */
function continuationChars(text, { least, hex }) {
    let chars = 0;
    while (isTokenChar(text, chars))
        chars += 1;
    const run = text.slice(0, chars);
    if (chars < least)
        return 0;
    const isMixed = /[0-9]/.test(run) && /[A-Za-z]/.test(run) && (hex === true || !HEX_ONLY.test(run));
    return isMixed || (!/[0-9]/.test(run) && !isMadeOfWords(run)) ? chars : 0;
}
/** Letters alone, as in `AssertionError`, `tests/login` and `FAILED`; random ones are in no such order. */
function isMadeOfWords(run) {
    return run.split(/[^A-Za-z]/).every((word) => wrapped_tokens_WORD.test(word));
}
function isTokenChar(text, at) {
    return at >= 0 && at < text.length && TOKEN_CODES[text.charCodeAt(at)] === 1;
}
/**
 * The token of which only the beginning, or hardly more, stands at the end of the line before: too little to be replaced
 * there, enough to know the rest by.
 */
function begunIn(before, line) {
    if (!isTokenChar(before, before.length - 1))
        return undefined;
    const start = messageStart(line);
    for (let i = 0; i < SURE_CONTINUATION; i += 1)
        if (!isTokenChar(line, start + i))
            return undefined;
    const tail = before.slice(-BEGINNING_CHARS);
    const joined = tail + line.slice(start, start + BEGINNING_CHARS);
    if (!hasBeginning(joined))
        return undefined;
    for (const { prefix, kind, hex } of wrapped_tokens_BEGINNINGS) {
        const at = joined.indexOf(prefix);
        const isBegun = at !== -1 && at < tail.length - 1 && at + prefix.length + SHORTEST_BEGINNING > tail.length;
        if (isBegun)
            return { kind, hex, least: SURE_CONTINUATION };
    }
    return undefined;
}
/** The token that reaches the end of the line, if its beginning is a known one. */
function tokenAtEnd(text) {
    let from = text.length;
    while (isTokenChar(text, from - 1))
        from -= 1;
    const run = text.slice(from);
    if (run.length <= SHORTEST_BEGINNING || !hasBeginning(run))
        return undefined;
    for (const { prefix, kind, hex, whole, rest } of wrapped_tokens_BEGINNINGS) {
        const at = run.indexOf(prefix);
        const secret = at === -1 ? '' : run.slice(at + prefix.length);
        if (secret.length < SHORTEST_BEGINNING || !wrapped_tokens_RANDOM.test(secret) || !rest.test(secret))
            continue;
        return { at: from + at, kind, hex, isCut: whole === undefined || prefix.length + secret.length < whole };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/text/redact.js










/**
 * Makes a redactor. What it finds it replaces by `[redacted:<kind>]`. Private keys are followed to their last line and
 * tokens over the end of a line; time stamps in between do not hide them. Redaction is a net with known holes (a secret
 * reversed, spaced out, or in a format nobody published stays), which the README says.
 */
function createRedactor(options = {}) {
    const { traits, isSuspect, withoutFragments } = lookFor(options.exactSecrets ?? NO_SECRETS);
    const key = privateKeyState();
    const wrapped = wrappedTokenState(isSuspect, (text) => replaceSecrets(text, traits));
    return { line: (text) => withoutFragments(wrapped(key(text))) };
}
/** Redacts a text of any number of lines. */
function redact(text, options = {}) {
    if (isPlainlyHarmless(text, options))
        return text;
    return redactLines(text.split('\n'), options).join('\n');
}
/** Redacts the lines of one text. */
function redactLines(lines, options = {}) {
    const redactor = createRedactor(options);
    return lines.map((line) => redactor.line(line));
}
/** Names come by the hundred thousand. One that has one line and nothing to suspect needs no redactor. */
function isPlainlyHarmless(text, { exactSecrets }) {
    if (exactSecrets !== undefined || text.includes('\n') || mayHoldEscape(text))
        return false;
    return !text.includes('-----BEGIN') && !lookFor(NO_SECRETS).isSuspect(text);
}
/** How addresses begin. They stand in every twentieth line of a log; only those with a name in them are looked at. */
const ADDRESSES = ['://', ':\\/\\/'];
/** Almost every line of a log holds none of these: one look instead of one per rule and beginning. */
const HINTS = [
    ...SECRET_RULES.flatMap((rule) => rule.hints).filter((hint) => !ADDRESSES.includes(hint)),
    ...Object.values(LIBRARY_HINTS).flat(),
    ...TOKEN_BEGINNINGS.map((beginning) => beginning.prefix),
    ...ENCODED_HINTS,
];
function isNamedAddress(text) {
    return text.includes('@') && ADDRESSES.some((beginning) => text.includes(beginning));
}
const NO_SECRETS = [];
/** Names are redacted one by one, each by a redactor of its own; what to look for stays the same for a whole part. */
const LOOKS = new WeakMap();
function lookFor(secrets) {
    const known = LOOKS.get(secrets);
    if (known !== undefined)
        return known;
    const traits = traitsOfSecrets(secrets);
    const hasHint = anyOf([...HINTS, ...traits]);
    const isSuspect = (text) => hasHint(text) || isNamedAddress(text);
    const look = { traits, isSuspect, withoutFragments: heldFragments(traits) };
    LOOKS.set(secrets, look);
    return look;
}
const hintsIn = wordsOf([...HINTS, ...ADDRESSES]);
/** First the values that are known, then our own rules, then the library's for what is left. */
function replaceSecrets(text, traits) {
    let out = text;
    for (const trait of traits)
        out = out.replaceAll(trait, redactionMark('held-secret'));
    const found = hintsIn(out);
    if (found.size === 0)
        return out;
    for (const rule of SECRET_RULES)
        if (rule.hints.some((hint) => found.has(hint)))
            out = applyRule(out, rule);
    out = replaceTokensOfJson(out, redactionMark('jwt'));
    out = replaceEncodedTokens(out, found, hasSecret);
    return replaceByLibrary(out, found);
}
function applyRule(text, rule) {
    return text.replace(rule.pattern, (match, secret) => 
    // The first group is always the tail or a marked part of the match, and stands in it once from its last place on.
    rule.group === undefined || typeof secret !== 'string'
        ? redactionMark(rule.kind)
        : replaceLast(match, secret, redactionMark(rule.kind)));
}
function replaceLast(text, part, by) {
    const at = text.lastIndexOf(part);
    return text.slice(0, at) + by + text.slice(at + part.length);
}


/***/ })

};

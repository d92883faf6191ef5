export const id = 291;
export const ids = [291];
export const modules = {

/***/ 5291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printResult: () => (/* binding */ printResult)
});

// EXTERNAL MODULE: ./build/core/commands/part-commands.js
var part_commands = __webpack_require__(2735);
// EXTERNAL MODULE: ./build/io/terminal/look.js
var look = __webpack_require__(8347);
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/model/identifiers.js
var identifiers = __webpack_require__(8804);
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

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/inputs.js + 10 modules
var core_inputs = __webpack_require__(2135);
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

;// CONCATENATED MODULE: ./build/io/files/event-file.js

/** Set to `1` by the process that started the part when it opened `EVENT_DESCRIPTOR` for it. */
const EVENT_VARIABLE = 'FLAKEWARDEN_LIVE';
/** The first one after stdin, stdout and stderr. */
const EVENT_DESCRIPTOR = 3;
/**
 * Where a part tells what it does, one JSON object a line: a plain file that the process which started it reads behind it.
 * Not a pipe, because a reader that is slow or gone can then neither block nor break the writer, a killed writer has said
 * everything, and nothing but `fs` is needed, also under `node --permission`.
 *
 * @returns undefined when nobody asked for it
 */
function openEventFile(environment) {
    if (environment[EVENT_VARIABLE] !== '1' || !isPlainFile())
        return undefined;
    let isOpen = true;
    return (event) => {
        if (!isOpen)
            return;
        try {
            writeSync(EVENT_DESCRIPTOR, `${JSON.stringify(event)}\n`);
        }
        catch {
            // The disk is full: the work goes on without anybody watching.
            isOpen = false;
        }
    };
}
/** Descriptors of Node itself have the same numbers. Bytes in those would do harm. */
function isPlainFile() {
    try {
        return fstatSync(EVENT_DESCRIPTOR).isFile();
    }
    catch {
        return false;
    }
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
        stdio: [
            'ignore',
            options.stdout === 'stderr' ? process.stderr : 'inherit',
            'inherit',
            ...(options.events === undefined ? [] : [options.events]),
        ],
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
    'LC_ALL',
    'LC_CTYPE',
    'TMPDIR',
    'TERM',
    'COLUMNS',
    'NO_COLOR',
    'FORCE_COLOR',
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
    const watched = run.live?.watch(run.part, scratch, run.inputs.get('html-output'));
    // A process that could not be started is no part that ended well.
    let exitCode = errors/* EXIT_CODES */.ai.bug;
    try {
        exitCode = await runPartProcess({
            part: run.part,
            bundle: (0,external_node_url_.fileURLToPath)(new URL(FROM_SOURCE ? `../${run.part}.ts` : `../${run.part}/index.js`, import.meta.url)),
            environment: {
                ...environmentOf(run),
                GITHUB_OUTPUT: outputFile,
                ...(watched === undefined ? {} : { [EVENT_VARIABLE]: '1' }),
            },
            stdout: 'stderr',
            events: watched?.descriptor,
            files: FROM_SOURCE ? undefined : { read: files.read, write: [...files.write, scratch] },
        });
        return { exitCode, outputs: parseOutputs(await (0,promises_.readFile)(outputFile, 'utf8')) };
    }
    finally {
        watched?.ended(exitCode);
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
        const spec = core_inputs/* INPUTS */.mc[name];
        return (0,external_node_path_.resolve)(inputs.get(name) ?? spec.default);
    };
    if (part !== 'classify')
        return { read: [], write: [] };
    return { read: [folder('evidence')], write: [folder('findings'), folder('history-output'), folder('html-output')] };
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
/**
 * Runs a command: starts its parts one after the other and stops at the first that fails.
 *
 * @param live who watches; a demo that is watched leaves nothing behind unless `--out` names a folder
 */
async function runCommand(line, live) {
    const demo = line.command === 'demo';
    const out = line.out ?? (demo ? await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'flakewarden-demo-')) : DEFAULT_OUT);
    if (!keepsDocuments(line))
        live?.removeAtEnd(out);
    const replayFolder = demo ? demoHistory() : line.replay;
    const replay = replayFolder === undefined ? undefined : await startReplay(replayFolder);
    try {
        const given = { ...line, ...(replay === undefined ? {} : replayOptions(line, replay)) };
        const result = await runParts(given, { out, withSecret: replay === undefined, live });
        live?.ended(result.exitCode);
        return result;
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
/** Whether what the parts wrote is there when the command has ended. */
function keepsDocuments({ command, ui, out }) {
    return command !== 'demo' || !ui || out !== undefined;
}
async function runParts(line, { out, withSecret, live }) {
    const outputs = {};
    const handedOver = new Map(folders(out, line));
    for (const part of (0,part_commands/* partsOf */.C)(line.command)) {
        // As when the signal meets a part.
        if (live?.stopped() === true)
            return { exitCode: errors/* EXIT_CODES */.ai.bug, outputs, out };
        const result = await runPartHere({
            part,
            inputs: inputsFor(part, line, handedOver),
            apiUrl: line.apiUrl,
            serverUrl: line.serverUrl,
            withSecret,
            live,
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
        ['html-output', (0,external_node_path_.join)(out, 'html')],
        ['report-output', (0,external_node_path_.join)(out, 'report')],
        ['dry-run', line.write ? 'false' : 'true'],
        ...(line.repo === undefined ? [] : [['repository', line.repo]]),
    ];
}
/** The inputs that belong to the part: what earlier parts handed over, overruled by what the user said. */
function inputsFor(part, line, handedOver) {
    return new Map([...handedOver, ...line.inputs].filter(([name]) => {
        const spec = core_inputs/* INPUTS */.mc[name];
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/core/html-report/generated.js
// Written by `npm run page` from src/page. The gate bundles it again and compares.
/** Script and style of the HTML report with the SHA-256 (base64) of their UTF-8 bytes. The script contains preact (MIT). */
const PAGE_CODE = {
    script: [
        '/*!',
        ' * This script contains preact.',
        ' *',
        ' * The MIT License (MIT)',
        ' *',
        ' * Copyright (c) 2015-present Jason Miller',
        ' *',
        ' * Permission is hereby granted, free of charge, to any person obtaining a copy',
        ' * of this software and associated documentation files (the "Software"), to deal',
        ' * in the Software without restriction, including without limitation the rights',
        ' * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell',
        ' * copies of the Software, and to permit persons to whom the Software is',
        ' * furnished to do so, subject to the following conditions:',
        ' *',
        ' * The above copyright notice and this permission notice shall be included in all',
        ' * copies or substantial portions of the Software.',
        ' *',
        ' * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR',
        ' * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,',
        ' * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE',
        ' * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER',
        ' * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,',
        ' * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE',
        ' * SOFTWARE.',
        ' */',
        '(()=>{var b,kt,or,z,qe,ke,xt,ge,Rt,Ve,Ge,sr,ce=Symbol.for("pv"),xe={},Re=[],ar=/^m(i|n|o|s|text|space)$/,ze=Array.',
        'isArray,St=Re.slice,ee=Object.assign;function Q(e){e&&e.parentNode&&e.remove()}function be(e,t,n,o,s){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ce,',
        '__v:s||++kt,__i:-1,__u:0};return!s&&b.vnode&&b.vnode(a),a}function y(e){return e.children}function ve(e,t){this.props=e,this.context=t,this.__g=0}function X(e,t){',
        'if(t==null)return e.__&&X(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.',
        '__e;return typeof e.type!="function"||e.props.__P?null:X(e)}function ir(e){var t,n=e.__v,o=n.__e,s=[],',
        'a=[],i=e.__P;i&&((t=ee({constructor:ce},n)).__v=n.__v+1,b.vnode&&b.vnode(t),Xe(i,t,n,e.__n,i.namespaceURI,',
        '32&n.__u?[o]:null,s,o||X(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Pt(s,t,a),n.__=n.__e=null,t.__e!=',
        'o&&Tt(t))}function Tt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&',
        '(e.__e=t.__e)}),Tt(e)}function vt(e){(8&e.__g||(e.__g|=8,z.push(e),ke++))&&qe==b.debounceRendering||',
        '((qe=b.debounceRendering)||queueMicrotask)(Et)}function Et(){try{for(var e,t=1;z.length;)z.length>t&&',
        'z.sort(xt),e=z.shift(),t=z.length,8&e.__g&&ir(e)}finally{(ke=z.length)&&(qe||queueMicrotask)(Et)}}function Ct(e,t,n,o,s,a,i,l,d,p,c){',
        'var _,f,u,m,x,w,R=o.__k||Re,g=t.length;for(d=lr(n,t,R,d,g),_=0;_<g;_++)(u=n.__k[_])!=null&&(f=~u.__i&&',
        'R[u.__i]||xe,u.__i=_,w=Xe(e,u,f,s,a,i,l,d,p,c),m=u.__e,(f.ref!=u.ref||8&f.__u)&&(f.ref&&Je(f.ref,null,',
        'u,f),u.ref&&c.push(u.ref,u.__c||m,u)),x=x||m,4&u.__u?(d=$t(u,d,e,!f.__v),f.__e&&(f.__e=null)):typeof u.',
        'type=="function"&&w!==void 0?d=w:m&&(d=m.nextSibling),u.__u&=-21);return n.__e=x,d}function lr(e,t,n,o,s){',
        'var a,i,l,d,p,c,_,f,u,m=n.length,x=m,w=0,R=0,g=e.__k=Array(s);for(a=0;a<s;a++)(i=t[a])!=null&&typeof i!=',
        '"boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[a]=be(null,i):ze(i)?',
        'i=g[a]=be(y,{children:i}):i.constructor===ce&&i.__b?i=g[a]=be(i.type,i.props,i.key,i.ref,i.__v):g[a]=',
        'i,d=a+w,i.__=e,i.__b=e.__b+1,l=null,~(p=i.__i=ur(i,n,d,x))&&(x--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=',
        '16,p==d-1?w--:p==d+1?w++:p!=d&&(p>d?w--:w++,R=1)):(~p||(s>m?w--:s<m&&w++),typeof i.type!="function"&&',
        '(i.__u|=4))):g[a]=null;if(R){for(c=[],_=[],a=0;a<s;a++)if((i=g[a])&&16&i.__u){for(w=0,f=c.length;w<f;)',
        'c[u=w+f>>1]<i.__i?w=u+1:f=u;c[w]=i.__i,_[a]=w+1}for(w=c.length;a--;)_[a]&&(_[a]==w?w--:g[a].__u|=4)}',
        'if(x)for(a=0;a<m;a++)!(l=n[a])||2&l.__u||(l.__e==o&&(o=X(l)),Ye(l,l));return o}function $t(e,t,n,o){',
        'var s,a,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(a=0;a<s.length;a++)',
        's[a]&&(s[a].__=e,t=$t(s[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=X(e))&&!t.parentNode&&(t=null),',
        'i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(',
        'i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););',
        'return t}function ur(e,t,n,o){var s,a=e.key,i=e.type,l=t[n],d=l&&!(2&l.__u);if(l===null&&a==null||d&&a==l.key&&',
        'i==l.type)return n;if(o>(d?1:0)){for(s=n-1;s>=0;s--)if((l=t[s])&&!(2&l.__u)&&a==l.key&&i==l.type)return s;',
        'for(s=n+1;s<t.length;s++)if((l=t[s])&&!(2&l.__u)&&a==l.key&&i==l.type)return s}return-1}function wt(e,t,n){',
        'n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function he(e,t,n,o,s){var a,i;if(t=="style")if(typeof n==',
        '"string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||',
        'wt(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||wt(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!=',
        '"function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Ge[t]||(Ge[t]=',
        'cr(t)),(e.__a||(e.__a={}))[t]=Ve,a=t!=(t=t.replace(Rt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),',
        'n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(s=="http://www.w3.org/2000/svg")t=',
        't.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="l\\',
        'ist"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&',
        't in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?',
        'e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function cr(e){return function(t){var n=this.',
        '__e;if(n){if(n=n[e],t[ge]==null)t[ge]=Ve++;else if(t[ge]<this.__a[e])return;return n(b.event?b.event(',
        't):t)}}}function Xe(e,t,n,o,s,a,i,l,d,p){var c,_,f,u,m,x,w,R,g,L,T,Ue,gt,ye,Z,bt,V,j,K=t.type;if(t.constructor!==',
        'ce)return null;128&n.__u&&(d=32&n.__u,c=n.__c.__z)&&(t.__u|=d,_=a=[],c.nodeType==8?l=we(c,a):a.push(',
        'c),l=a[0]||l),(c=b.__b)&&c(t);e:if(typeof K=="function"){f=i.length;try{if(R=t.props,g=(c=K.prototype)&&',
        'c.render,L=(c=K.contextType)&&o[c.__c],T=c?L?L.props.value:c.__:o,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=',
        '1)):(g?t.__c=u=new K(R,T):(t.__c=u=new ve(R,T),u.constructor=K,u.render=pr),L&&L.sub(u),u.state||(u.',
        'state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),g&&(u.__s||(u.__s=u.state),K.getDerivedStateFromProps&&',
        '(u.__s==u.state&&(u.__s=ee({},u.__s)),ee(u.__s,K.getDerivedStateFromProps(R,u.__s)))),m=u.props,x=u.',
        'state,u.__v=t,n.__c){if(R!==m&&g&&!K.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(',
        'R,T),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(R,u.__s,',
        'T)===!1){t.__v!=n.__v&&(u.props=R,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(F){',
        'F&&(F.__=t)}),Re.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),l=X(n);break e}u.componentWillUpdate&&',
        'u.componentWillUpdate(R,u.__s,T),g&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(',
        'm,x,w)})}else g&&!K.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),g&&u.componentDidMount&&',
        'u.__h.push(u.componentDidMount);u.context=T,u.props=R,u.__P=e,u.__g&=-5,Ue=b.__r,gt=g?25:0;do u.__g&=',
        '-9,Ue&&Ue(t),c=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++gt<25);g&&(Re.push.apply(u.',
        '__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=ee({},o,u.getChildContext())),g&&n.__c&&u.getSnapshotBeforeUpdate&&',
        '(w=u.getSnapshotBeforeUpdate(m,x)),ye=c&&c.type===y&&c.key==null?c.props.children:c,R.__P&&(c=l,s=(e=',
        'R.__P).namespaceURI,d=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(F){F&&Ye(F,F)}),n.__k=null),',
        'l=n.__k?X(n,0):null),l=Ct(e,ze(ye)?ye:[ye],t,n,o,s,a,i,l,d,p),R.__P&&(t.__e=null,l=c),t.__u&=-161,_&&',
        '_.some(Q),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(F){if(i.length=f,t.__v=null,d||a)if(F&&',
        'F.then){if(t.__u|=128|d,a){for(~(V=a.indexOf(l||void 0))||(V=a.length);(j=a[V-1])&&j.nodeType==8;)V--;',
        'for(;V<a.length;V++)if(j=a[V])if(a[V]=null,Z){if(j==bt)break}else{if(j.nodeType!=8)break;j.data.startsWith(',
        '"$s")&&(bt=we(Z=j))}}if(!Z){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Z=l}(c=we(Z=t.__c.',
        '__z||(t.__c.__z=Z)))?(t.__e=Z,l=c):t.__e=l,l=l&&l.nextSibling}else a&&a.some(Q);else t.__e=n.__e;t.__k||',
        '(t.__k=n.__k||[]),F&&F.then||Ot(t),b.__e(F,t,n)}}else l=t.__e=dr(n.__e,t,n,o,s,a,i,d,p,e);return(c=b.',
        'diffed)&&c(t),l}function we(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){',
        'if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&',
        't.push(e)}}function Ot(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ot))}function Pt(e,t,n){for(var o=0;o<',
        'n.length;)Je(n[o++],n[o++],n[o++]);b.__c&&b.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(',
        'function(a){a.call(s)})}catch(a){b.__e(a,s.__v)}})}function dr(e,t,n,o,s,a,i,l,d,p){var c,_,f,u,m,x,',
        'w,R,g=n.props||xe,L=t.props,T=t.type;if(T=="svg"?s="http://www.w3.org/2000/svg":T=="math"?s="http://\\',
        'www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),a){for(c=0;c<a.length;c++)if((m=a[c])&&',
        '(T?m.localName==T:m.nodeType==3)){e=m,a[c]=null;break}}if(!e){if(R=p.ownerDocument||document,!T)return R.',
        'createTextNode(L);e=R.createElementNS(s,T,L.is?L:p),l&&(b.__m&&b.__m(t,a),l=!1),a=null}if(T){if(p=T==',
        '"template"&&e.content||e,a=T=="textarea"&&L.defaultValue!=null?null:a&&St.call(p.childNodes),!l&&a)for(g=',
        '{},c=0;c<e.attributes.length;c++)g[(m=e.attributes[c]).name]=m.value;for(c in g)m=g[c],c=="dangerous\\',
        'lySetInnerHTML"?f=m:c=="children"||c in L||c=="value"&&"defaultValue"in L||c=="checked"&&"defaultChe\\',
        'cked"in L||he(e,c,null,m,s);for(c in L)m=L[c],c=="children"?u=m:c=="dangerouslySetInnerHTML"?_=m:c==',
        '"value"?x=m:c=="checked"?w=m:l&&typeof m!="function"||g[c]===m||he(e,c,m,g[c],s);_?(l||f&&(_.__html==',
        'f.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[]):(f&&(e.textContent=""),(T=="forei\\',
        'gnObject"||s=="http://www.w3.org/1998/Math/MathML"&&ar.test(T))&&(s="http://www.w3.org/1999/xhtml"),',
        'Ct(p,ze(u)?u:[u],t,n,o,s,a,i,a?a[0]:n.__k&&X(n,0),l,d),a&&a.some(Q)),l&&T!="textarea"||(c="value",T==',
        '"progress"&&x==null?e.removeAttribute(c):x==null||x===e[c]&&(T!="progress"||x)||he(e,c,x,g[c],s),c="\\',
        'checked",w!=null&&w!=e[c]&&he(e,c,w,g[c],s))}else g===L||l&&e.data==L||(e.data=L);return e}function Je(e,t,n,o){',
        'try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="func\\',
        'tion"?t():e(null)):e.current=t}catch(s){b.__e(s,n)}}function Ye(e,t,n){var o,s,a,i;if(b.unmount&&b.unmount(',
        'e),!(o=e.ref)||o.current&&o.current!=e.__e||Je(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.',
        'componentWillUnmount()}catch(l){b.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&',
        'Ye(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=we(o,a=[]))&&(o==',
        'e.__e&&a.some(Q),Q(s),Q(o)),n||Q(e.__e),e.__e=e.__c=e.__=null}function pr(e,t,n){return this.constructor(',
        'e,n)}function Lt(e,t){var n,o,s,a;b.__&&b.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.',
        '__u)?null:t.__k,t.__k=be(y,{children:[e]}),s=[],a=[],Xe(t,t.__k,o||xe,xe,t.namespaceURI,o?null:t.firstChild?',
        'St.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,a),Pt(s,t.__k,a),t.__k.props.children=null}b={__e:function(e,t,n,o){for(var s,a,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(a=s.constructor)&&',
        'a.getDerivedStateFromError)&&s.setState(a.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(',
        'e,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){e=l}}throw ke=0,e}},kt=0,or=function(e){return e!=',
        'null&&e.constructor===ce},ve.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.',
        '__s=ee({},this.state)),typeof e=="function"&&(e=e(ee({},n),this.props)),e&&(ee(n,e),this.__v&&(t&&this.',
        '__k.push(t),vt(this)))},ve.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(',
        'e),vt(this))},ve.prototype.render=y,z=[],ke=0,xt=function(e,t){return e.__v.__b-t.__v.__b},ge=Symbol(),',
        'Rt=/(PointerCapture)$|Capture$/i,Ve=0,Ge={},sr=0;var te,$,Ze,Mt,je=Object.is,Se=0,Bt=[],Qe=[],C=b,Dt=C.__b,At=C.__r,Nt=C.diffed,Ft=C.__c,It=C.unmount,',
        'Wt=C.__;function pe(e,t){C.__h&&C.__h($,e,Se||t),Se=0;var n=$.__H||($.__H={__:[],__h:[]});return e>=',
        'n.__.length&&n.__.push({}),n.__[e]}function k(e){return Se=1,fr(Ut,e)}function fr(e,t,n){var o=pe(te++,',
        '2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ut(void 0,t),function(a){var i=(o.__N||o.__)[0],l=o.t(i,a);je(i,l)||',
        '(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=$,!$.__f)){$.__f=!0;var s=$.shouldComponentUpdate;$.shouldComponentUpdate=',
        'function(a,i,l){var d=this.__H;if(!d)return!0;var p=!1,c=this.props!=a;if(d.__.some(function(f){f.__N&&',
        '(p=!0,je(f.__[0],f.__N[0])||(c=!0))}),s){var _=s.call(this,a,i,l);return p?_||c:_}return!p||c}}return o.',
        '__}function B(e,t){var n=pe(te++,3);!C.__s&&nt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,$.__H.__h.push(n))}function E(e,t){',
        'var n=pe(te++,4);!C.__s&&nt(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,$.__h.push(n))}function M(e){return Se=',
        '5,D(function(){return{current:e}},[])}function D(e,t){var n=pe(te++,7);return nt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function tt(){var e=pe(te++,11);if(!e.__){for(var t=$.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[',
        '0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function mr(){var e;do{for(;e=Qe.shift();)try{de(e)}catch(n){',
        'C.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Bt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(de),t.__h.',
        'some(et),t.__h=[]}catch(n){t.__h=[],C.__e(n,e.__v)}}}while(Qe.length)}C.__b=function(e){$=null,Dt&&Dt(',
        'e)},C.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Wt&&Wt(e,t)},C.__r=function(e){At&&At(',
        'e),te=0;var t=($=e.__c).__H;t&&(Ze==$?$.__h=[]:(t.__h.some(de),t.__h.some(et),te=0),t.__h=[],t.__.some(',
        'function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ze=$},C.diffed=function(e){Nt&&Nt(e);var t=e.__c;',
        't&&t.__H&&(t.__H.__h.length&&Kt(Bt.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ze=$=null},',
        'C.__c=function(e,t){t.some(function(n){try{n.__h.some(de),n.__h=n.__h.filter(function(o){return!o.__||',
        'et(o)})}catch(o){n.__h=[function(){throw o}]}}),Ft&&Ft(e,t)},C.unmount=function(e){It&&It(e);var t,n,',
        'o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||',
        '!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Kt(Qe.push(s))}else de(s)}catch(a){t=a}}),o.__H=void 0,t&&C.__e(',
        't,o.__v))};var Ht=typeof requestAnimationFrame=="function";function _r(e){var t,n=function(){clearTimeout(',
        'o),Ht&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Ht&&(t=requestAnimationFrame(n))}function Kt(e){',
        'e!=1&&Mt==C.requestAnimationFrame||((Mt=C.requestAnimationFrame)||_r)(mr)}function de(e){var t=$,n=e.',
        '__c;typeof n=="function"&&(e.__c=void 0,n()),$=t}function et(e){var t=$;e.__c=e.__(),$=t}function nt(e,t){',
        'return!e||e.length!=t.length||t.some(function(n,o){return!je(n,e[o])})}function Ut(e,t){return typeof t==',
        '"function"?t(e):t}var yr=Symbol.for("pv"),hr=0;function r(e,t,n,o,s,a){t||(t={});var i,l,d=t;if("ref"in d&&typeof e!="function")for(l in d={},t)l==',
        '"ref"?i=t[l]:d[l]=t[l];var p={type:e,props:d,key:n,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:yr,',
        '__v:--hr,__i:-1,__u:0};return(s||a)&&(p.__source=s,p.__self=a),b.vnode&&b.vnode(p),p}var qt=["system","light","dark"],gr={system:"System",light:"Light",dark:"Dark"},Gt="flakewarden-them\\',
        'e";function Te(){let[e,t]=k(br);E(()=>{let{dataset:o}=document.documentElement;e==="system"?delete o.',
        'theme:o.theme=e},[e]);let n=o=>{t(o),vr(o)};return r("fieldset",{class:"theme no-print",children:[r(',
        '"legend",{class:"unseen",children:"Colours"}),qt.map(o=>r("label",{children:[r("input",{type:"radio",',
        'name:"theme",checked:e===o,onChange:()=>n(o)}),r("span",{children:gr[o]})]},o))]})}function br(){try{',
        'let e=localStorage.getItem(Gt);return qt.find(t=>t===e)??"system"}catch{return"system"}}function vr(e){',
        'try{localStorage.setItem(Gt,e)}catch{}}function Vt(e,t){if(t.kind in zt){let o=t,s=e.parts.map(a=>a.part===o.part?wr(a,o):a);return{...e,parts:s}}',
        'let n=kr[t.kind];return n(e,t)}function wr(e,t){let n=zt[t.kind];return n(e,t)}var kr={warning:(e,{part:t,',
        'text:n})=>({...e,warnings:[...e.warnings,{part:t,text:n}].slice(-50)}),requests:(e,{spent:t,budget:n,',
        'left:o})=>({...e,requests:{spent:t,budget:n,left:o}}),call:(e,{entry:t})=>{let n=e.totals.calls+1,o={',
        'calls:n,bytes:e.totals.bytes+t.bytes};return{...e,totals:o,calls:[...e.calls,{number:n,entry:t}].slice(',
        '-200)}},"run-ended":(e,{exitCode:t,at:n})=>({...e,end:{exitCode:t,at:n}}),closed:e=>({...e,closed:!0})},',
        'zt={"part-started":(e,{at:t})=>({...e,state:"working",startedAt:t}),"part-ended":(e,{at:t,exitCode:n})=>({',
        '...e,state:n===0?"done":"failed",exitCode:n,endedAt:t}),refused:e=>({...e,refused:!0}),stage:(e,{at:t,',
        'text:n})=>{let o={text:n,startedAt:t,stepAt:t,done:0,total:0};return{...e,stages:[...e.stages,o].slice(',
        '-30)}},step:(e,{at:t,done:n,total:o})=>{let s=e.stages.at(-1);return s===void 0?e:{...e,stages:[...e.',
        'stages.slice(0,-1),{...s,done:n,total:o,stepAt:t}]}}};var W={".":"nothing known",P:"passed",F:"failed",B:"failed and passed on the same code",R:"failed, w\\',
        'hich the code explains",I:"failed for a reason outside of the tests"},Xt={confirmed:"confirmed",suspected:"\\',
        'suspected",broken:"broken by a change","born-red":"never passed","open-failure":"failing, cause open",',
        'insufficient:"too little known",healthy:"not flaky",fixed:"fixed"};function Ee(e){return Object.hasOwn(',
        'Xt,e)?Xt[e]??e:e}var Ce={new:"new",recurring:"recurring",worse:"getting worse",better:"getting bette\\',
        'r"};function $e(e){return e.replace(/^\\.github\\/workflows\\//,"")}var Jt=.999;function ne(e){return e>',
        'Jt?"> 99.9 %":1-e>Jt?"< 0.1 %":U(e)}function U(e){return`${Number((100*e).toFixed(1))}\\xA0%`}var xr=90;',
        'function A(e){return e>=xr?`${h(Number((e/60).toFixed(1)))}\\xA0h`:e>0&&e<1?"<\\xA01\\xA0min":`${Math.round(',
        'e)}\\xA0min`}function O(e,t){return`${h(e)} ${t}${e===1?"":"s"}`}function h(e){return e.toLocaleString(',
        '"en-US")}var Rr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function q(e){',
        'return`${Number(e.slice(8,10))} ${Rr[Number(e.slice(5,7))-1]??""}`}function Oe(e){return`${q(e)} ${e.',
        'slice(0,4)}`}function oe(e){return`${Oe(e)}, ${e.slice(11,16)} UTC`}function Yt({event:e,branch:t,sha:n,',
        'attempts:o}){let s=o>1?`, ${o} attempts`:"";return`${e.replaceAll("_"," ")} on ${t}, commit ${n}${s}`}',
        'function Pe({outcomes:e}){let{known:t,failed:n}=rt(e);return`failed in ${n} of ${O(t,"run")}`}function rt(e){',
        'let t=0,n=0;for(let o of e)o!=="."&&(t+=1),o==="P"&&(n+=1);return{known:t,failed:t-n}}function J(e,t){',
        'let n=e.charAt(t);return n in W?n:"."}var Sr=500,re=1e3,ot=60*re;function se(e){if(e<10*re)return`${(Math.max(0,e)/re).toFixed(1)}\\xA0s`;if(e<',
        'ot)return`${Math.floor(e/re)}\\xA0s`;let t=Math.floor(e%ot/re);return`${h(Math.floor(e/ot))}\\xA0min ${String(',
        't).padStart(2,"0")}\\xA0s`}function st(e){if(e<1024)return`${e}\\xA0B`;let t=e/1024;return t<1024?`${Math.',
        'round(t)}\\xA0KiB`:`${(t/1024).toFixed(1)}\\xA0MiB`}function Zt({startedAt:e,stepAt:t,done:n,total:o}){',
        'let s=t-e;if(n===0||s<Sr)return"";let a=n/(s/re),i=`${h(Number(a.toPrecision(2)))} a second`;return n>=',
        'o?i:`${i}, about ${se((o-n)/a*re)} left`}var Tr=40;function Qt({calls:e,totals:t}){let n=Pr(t.calls);return r("section",{class:"card live-cal\\',
        'ls","aria-labelledby":"calls-title",children:[r("h2",{id:"calls-title",children:"Every call to the o\\',
        'utside"}),r("p",{class:"note",children:Er(t)}),e.length>0&&r("section",{class:"scroll",ref:n,tabIndex:0,',
        '"aria-label":"Calls, newest last",children:r("table",{children:[r("thead",{children:r("tr",{children:[',
        'r("th",{scope:"col",class:"number wide",children:"No."}),r("th",{scope:"col",children:"Time, UTC"}),',
        'r("th",{scope:"col",class:"wide",children:"Part"}),r("th",{scope:"col",children:"Call"}),r("th",{scope:"\\',
        'col",class:"number",children:"Status"}),r("th",{scope:"col",class:"number wide",children:"Bytes"})]})}),',
        'r("tbody",{children:e.map(({number:o,entry:s})=>r("tr",{children:[r("td",{class:"number wide",children:h(',
        'o)}),r("td",{class:"mono",children:s.time.slice(11,19)}),r("td",{class:"wide",children:s.part}),r("t\\',
        'd",{class:"mono route",children:[s.method," ",r(Cr,{route:s.route})]}),r("td",{class:`number ${$r(s.',
        'status)?"":"fault"}`,children:Or(s.status)}),r("td",{class:"number wide",children:s.bytes===0?"":st(',
        's.bytes)})]},o))})]})})]})}function Er({calls:e,bytes:t}){if(e===0)return"None so far. The same line\\',
        's are kept in audit.jsonl.";let n=e>200?` The newest ${200} are shown;`:"",o=t===0?"":`, ${st(t)} re\\',
        'ceived`;return`${O(e,"call")}${o}.${n===""?" The":`${n} the`} same lines are kept in audit.jsonl.`}var at="\\',
        '/repos/{owner}/{repo}";function Cr({route:e}){let t=e.startsWith(`${at}/`),n=(t?e.slice(at.length):e).',
        'split("/");return r(y,{children:[t&&r(y,{children:[r("span",{class:"wide",children:at}),r("span",{class:"\\',
        'narrow",children:"\\u2026"})]}),n.map((o,s)=>r("span",{children:s===0?o:r(y,{children:[r("wbr",{}),"/",',
        'o]})},s))]})}function $r(e){return e>=200&&e<400}function Or(e){return e===0?"no answer":String(e)}function Pr(e){',
        'let t=M(null),n=M(!0);return E(()=>{let o=t.current;if(o===null)return;let s=()=>{n.current=o.scrollHeight-',
        'o.scrollTop-o.clientHeight<Tr};return o.addEventListener("scroll",s,{passive:!0}),()=>o.removeEventListener(',
        '"scroll",s)},[e>0]),E(()=>{let o=t.current;o!==null&&n.current&&(o.scrollTop=o.scrollHeight)},[e]),t}var en={connection:"connecting",state:null,began:0};function tn(e){let t=new EventSource("events"),n=o=>e(',
        's=>({...s,connection:o}));return t.addEventListener("open",()=>n("open")),t.addEventListener("error",',
        '()=>{t.readyState===EventSource.CLOSED?n("refused"):n("lost")}),t.addEventListener("state",({data:o})=>{',
        'let{at:s,state:a}=JSON.parse(o);e(i=>({...i,state:a,began:performance.now()-s}))}),t.addEventListener(',
        '"live",({data:o})=>{let s=JSON.parse(o);s.kind==="closed"&&t.close(),e(a=>({...a,connection:s.kind===',
        '"closed"?"ended":a.connection,state:a.state===null?null:Vt(a.state,s)}))}),()=>t.close()}var it={ok:0,findings:1,usage:2,bug:3,service:4,document:5},nn={ok:"Done.",findings:"Done, and there\\',
        ' are findings: always of check, of the other commands only with --fail-on-findings.",usage:"You can \\',
        'mend it: a wrong option, a missing input, a secret that belongs to another part.",bug:"A bug in flak\\',
        'ewarden.",service:"GitHub or the model\'s service refused or could not be reached.",document:"A docum\\',
        'ent failed its check. Nothing was written."};var Lr=Object.keys(it);function Le(e){let t=Lr.find(n=>it[n]===e);return t===void 0?"It ended for a \\',
        'reason that is not ours.":nn[t]}var Mr={fetch:"Collects runs, jobs and logs.",classify:"Decides which tests are flaky.",report:"Keep\\',
        's the issue up to date."},Dr={waiting:{word:"waiting",mark:""},working:{word:"working",mark:""},done:{',
        'word:"done",mark:"\\u2713"},failed:{word:"failed",mark:"!"}};function rn({part:e,now:t,isOver:n}){let{',
        'word:o,mark:s}=Dr[e.state],a=e.endedAt??t;return r("li",{class:`card live-part ${e.state}`,children:[',
        'r("span",{class:"mark","aria-hidden":"true",children:s}),r("h2",{children:e.part}),r("p",{class:"abo\\',
        'ut",children:Mr[e.part]}),r("p",{class:"state",children:[n&&e.state==="waiting"?"not started":o,e.state!==',
        '"waiting"&&r("span",{class:"time",children:[" ",se(a-e.startedAt)]})]}),e.exitCode!==null&&e.exitCode!==',
        '0&&r("p",{class:"fault",children:["Exit code ",e.exitCode,". ",Le(e.exitCode)," The terminal says mo\\',
        're."]}),e.refused&&r("p",{class:"fault",children:"It said something that no part says. Nothing more \\',
        'of it is shown here."}),r(Ar,{part:e,now:a})]})}function Ar({part:e,now:t}){let{stages:n,state:o}=e;',
        'return n.length===0?null:r("ol",{class:"live-stages",children:n.map((s,a)=>{let i=n[a+1],l=i===void 0&&',
        'o==="working";return r("li",{class:l?"now":"past",children:[r("span",{children:Fr(s.text)}),r("span",',
        '{class:"time",children:se((i?.startedAt??t)-s.startedAt)}),l&&r(Nr,{stage:s,part:e.part})]},`${s.startedAt}\\',
        ' ${s.text}`)})})}function Nr({stage:e,part:t}){let{done:n,total:o}=e,s=`${t}: ${e.text}`;if(o===0)return r(',
        '"progress",{"aria-label":s});let a=Zt(e);return r(y,{children:[r("progress",{"aria-label":s,max:o,value:Math.',
        'min(n,o)}),r("span",{class:"left",children:[h(n)," of ",h(o),a!==""&&`, ${a}`]})]})}function Fr(e){return e.',
        'slice(0,1).toUpperCase()+e.slice(1)}function on({requests:e,calls:t}){let{spent:n=0,budget:o=0,left:s=null}=e??{};return r("dl",{class:"\\',
        'numbers",children:[r("div",{children:[r("dt",{children:"Requests spent"}),r("dd",{children:[r("span",',
        '{class:"value",children:h(n)})," ",r("span",{class:"note",children:o===0?"none yet":`of ${h(o)} allo\\',
        'wed`}),o>0&&r("progress",{"aria-label":"Requests spent",max:o,value:Math.min(n,o)})]})]}),r("div",{children:[',
        'r("dt",{children:"Left of the budget"}),r("dd",{children:[r("span",{class:"value",children:e===null?',
        '"\\u2013":h(Math.max(0,o-n))})," ",r("span",{class:"note",children:"in this run"})]})]}),r("div",{children:[',
        'r("dt",{children:"Left at GitHub"}),r("dd",{children:[r("span",{class:"value",children:s===null?"\\u2013":',
        'h(s)})," ",r("span",{class:"note",children:s===null?"not said yet":"of its rate limit"})]})]}),r("di\\',
        'v",{children:[r("dt",{children:"Calls recorded"}),r("dd",{children:[r("span",{class:"value",children:h(',
        't)})," ",r("span",{class:"note",children:"downloads included"})]})]})]})}var Ir=new Map([[0,"Done"],[1,"Done, there are findings,"]]);function sn({feed:e}){let{tone:t,words:n}=Hr(',
        'e),o=e.connection==="open"&&Wr(e.state);return r("div",{class:`live-status ${t}`,children:[r("p",{role:"\\',
        'status",children:n}),o&&r("a",{class:"live-report",href:"report.html",children:"Show the report"})]})}',
        'function Wr(e){return e?.parts.some(({part:t,state:n})=>t==="classify"&&n==="done")===!0}function Hr({',
        'connection:e,state:t}){let n=t===null||t.end===null?null:Kr(t.end);if(e==="ended"){let{tone:o,words:s}=n??',
        '{tone:"bad",words:"Stopped before it was done."};return{tone:o,words:`${s} flakewarden has ended; th\\',
        'is page gets nothing more.`}}return e!=="open"?Br[e]:n??{tone:"calm",words:Ur(t)}}function Kr({exitCode:e,',
        'at:t}){let n=Ir.get(e);return n!==void 0?{tone:"good",words:`${n} after ${se(t)}.`}:{tone:"bad",words:`\\',
        'Failed with exit code ${e}. ${Le(e)}`}}var Br={connecting:{tone:"calm",words:"Connecting to flakewar\\',
        'den."},lost:{tone:"bad",words:"Disconnected from flakewarden, trying again."},refused:{tone:"bad",words:"\\',
        'flakewarden does not answer this page. Too many pages watch, or it has ended."}};function Ur(e){let t=e?.',
        'parts.find(({state:o})=>o==="working");if(t===void 0)return"Working.";let n=t.stages.at(-1);return n===',
        'void 0?`${t.part} begins.`:`${t.part} is ${n.text}.`}function an(e){let t=qr(e);B(()=>{document.title=t},[t])}function qr(e){if(e===null)return"flakeward\\',
        'en";let t=`flakewarden ${e.command}`;if(e.end!==null)return`${e.end.exitCode>1?"Failed":"Done"}: ${t}`;',
        'let n=e.parts.find(o=>o.state==="working");return n===void 0?t:`${n.part}: ${t}`}var Gr=500;function ln(){let[e,t]=k(en);B(()=>tn(t),[]);let n=Vr(e.state?.end===null&&e.connection!==',
        '"ended")-e.began,{state:o}=e;return an(o),r(y,{children:[r("header",{class:"page-head",children:[r("\\',
        'div",{children:r("p",{class:"of",children:[r("strong",{children:["flakewarden ",o?.command]})," as i\\',
        't happens"]})}),r(Te,{})]}),r("main",{id:"main",class:"live",tabIndex:-1,children:r("div",{children:[',
        'r("h1",{class:"unseen",children:["flakewarden ",o?.command]}),r(sn,{feed:e}),o!==null&&r(y,{children:[',
        'r("ol",{class:"live-parts",children:o.parts.map(s=>r(rn,{part:s,now:n,isOver:o.end!==null||o.closed},',
        's.part))}),r(on,{requests:o.requests,calls:o.totals.calls}),o.warnings.length>0&&r("section",{class:"\\',
        'warning live-warnings","aria-labelledby":"warnings-title",children:[r("h2",{id:"warnings-title",children:"\\',
        'Warnings"}),r("ul",{children:o.warnings.map(({part:s,text:a},i)=>r("li",{children:[s,": ",a]},i))})]}),',
        'r(Qt,{calls:o.calls,totals:o.totals})]})]})}),r("footer",{class:"page-foot",children:[o!==null&&r(y,',
        '{children:["Made by ",o.tool,". "]}),"Served on this machine only, to whoever knows the address."]})]})}',
        'function Vr(e){let[t,n]=k(()=>performance.now());return B(()=>{if(!e)return;let o=setInterval(()=>n(',
        'performance.now()),Gr);return()=>clearInterval(o)},[e]),t}function un(e){let t=e.getElementById("data")?.textContent??"";return t.trim()===""?null:JSON.parse(',
        't)}function v({text:e,mono:t=!1}){return r("bdi",{class:t?"outside mono":"outside",dir:"auto",children:e===',
        '""?"(empty)":t?Xr(e):e})}var zr=/(?<=[_/:.])(?=[^_/:.])/;function Xr(e){return e.split(zr).flatMap((t,n)=>n===',
        '0?[t]:[r("wbr",{},n),t])}var Jr=/(?<=[/:._> ])[^/:._> ]{1,20}$/,Yr=/^[^/:._> ]{0,20}[/:._> ]+/,Zr=new Intl.Segmenter("en",{granularity:"\\',
        'grapheme"});function Me(e){if(e.length<=65)return e;let t=Array.from(Zr.segment(e),({segment:s})=>s);',
        'if(t.length<=65)return e;let n=t.slice(0,24).join("").replace(Jr,""),o=t.slice(-40).join("").replace(',
        'Yr,"");return`${n}\\u2026${o}`}var jr=6;function cn({data:e,linkTo:t}){let n=e.findings.map(({test:s,developerMinutes:a,runnerMinutes:i})=>({',
        'test:s,developerMinutes:a,runnerMinutes:i})).toSorted((s,a)=>a.developerMinutes+a.runnerMinutes-s.developerMinutes-',
        's.runnerMinutes).slice(0,jr),o=Math.max(1,...n.map(s=>s.developerMinutes+s.runnerMinutes));return r(',
        '"figure",{class:"chart",children:[r("figcaption",{children:[r("h3",{children:"Cost a week by test"}),',
        'r("ul",{class:"legend",children:[r("li",{children:[r("span",{class:"swatch cost"})," work and waitin\\',
        'g"]}),r("li",{children:[r("span",{class:"swatch runners"})," runners"]})]})]}),r("ol",{class:"cost-b\\',
        'ars",children:n.map(({test:s,developerMinutes:a,runnerMinutes:i})=>r("li",{children:[r("a",{href:t(s),',
        'children:r(v,{text:Me(e.tests[s]?.id??""),mono:!0})}),r("span",{class:"bars","aria-hidden":"true",children:[',
        'r("span",{class:"cost",style:{width:`${100*a/o}%`}}),r("span",{class:"runners",style:{width:`${100*i/',
        'o}%`}})]}),r("span",{class:"amount",children:[A(a)," + ",A(i),r("span",{class:"unseen",children:" on\\',
        ' runners"})]})]},s))})]})}var S={height:168,left:44,right:8,top:14,bottom:24},Qr=[2,4,6,8,10];function lt(e){if(e<=0)return 2;',
        'let t=10**Math.floor(Math.log10(e));return t*(Qr.find(n=>n*t>=e)??10)}function ut(e,t){return e/t*(S.',
        'height-S.top-S.bottom)}function I(e,t){return S.height-S.bottom-ut(e,t)}function De(e){return Math.max(',
        '1,e-S.left-S.right)}var dn=52;function pn(e){let t=[],n=Number.POSITIVE_INFINITY;for(let o=e.length-',
        '1;o>=0;o-=1){let s=e[o]??0;n-s<dn||(t.unshift(o),n=o===e.length-1?s-dn/2:s)}return t}function fn(e,t){',
        'let n=-1;for(let[o,s]of e.entries())(n<0||Math.abs(s-t)<Math.abs((e[n]??0)-t))&&(n=o);return n}function mn({width:e,xs:t,labels:n,ticks:{most:o,format:s},active:a}){let i=S.height-S.bottom;return r(',
        '"g",{class:"axes","aria-hidden":"true",children:[[0,o/2,o].map(l=>r("g",{children:[r("line",{x1:S.left,',
        'x2:e-S.right,y1:I(l,o),y2:I(l,o)}),r("text",{class:"up",x:S.left-6,y:I(l,o)+4,children:s(l)})]},l)),',
        'pn(t).map(l=>{let d=t[l]??0;return r("text",{class:to(d,e),x:Math.min(d,e-S.right),y:i+17,children:n[l]},',
        'l)}),a>=0&&r("line",{class:"active",x1:t[a]??0,x2:t[a]??0,y1:S.top,y2:i})]})}var eo=24;function to(e,t){',
        'return e>t-S.right-eo?"along end":"along"}var no=480;function _n(){let e=M(null),[t,n]=k(no);return E(()=>{let{current:o}=e;if(o===null)return;',
        'let s=()=>{o.clientWidth>0&&n(o.clientWidth)};s();let a=new ResizeObserver(s);return a.observe(o),()=>a.',
        'disconnect()},[]),[e,t]}function Ae({title:e,summary:t,pointName:n,points:o,series:s,ticks:a,xsOf:i,draw:l}){let[d,p]=_n(),[',
        'c,_]=k(-1),f=i(p),u=m=>{let x={ArrowLeft:-1,ArrowRight:1}[m.key];x!==void 0&&(m.preventDefault(),_(Math.',
        'min(o.length-1,Math.max(0,c<0?o.length-1:c+x))))};return r("figure",{class:"chart",children:[r("figc\\',
        'aption",{children:[r("h3",{children:e}),s.length>1&&r(oo,{series:s})]}),r("div",{ref:d,class:"plot",',
        'children:r("svg",{role:"img","aria-label":`${e}: ${t}`,tabIndex:0,width:p,height:S.height,viewBox:`0\\',
        ' 0 ${p} ${S.height}`,onPointerMove:m=>_(fn(f,m.offsetX)),onPointerLeave:()=>_(-1),onKeyDown:u,onBlur:()=>_(',
        '-1),children:[r(mn,{width:p,xs:f,labels:o.map(({label:m})=>m),ticks:a,active:c}),l(f,c)]})}),r("p",{',
        'class:"readout","aria-live":"polite",children:c<0?t:ro(o[c],s)}),r(so,{title:e,pointName:n,points:o,',
        'series:s})]})}function ro(e,t){return e===void 0?"":`${e.label}: ${t.map(({name:n},o)=>`${e.values[o]??',
        '""} ${n}`).join(", ")}`}function oo({series:e}){return r("ul",{class:"legend",children:e.map(({name:t,',
        'look:n})=>r("li",{children:[r("svg",{width:"12",height:"12","aria-hidden":"true",children:r("rect",{',
        'class:n,width:"12",height:"12"})}),t]},t))})}function so({title:e,pointName:t,points:n,series:o}){let[',
        's,a]=k(!1);return r("details",{class:"as-table no-print",onToggle:({currentTarget:i})=>a(i.open),children:[',
        'r("summary",{children:["Show numbers",r("span",{class:"unseen",children:[" of ",e]})]}),s&&r("div",{',
        'class:"scroll",tabIndex:0,role:"region","aria-label":`Numbers of ${e}`,children:r("table",{children:[',
        'r("thead",{children:r("tr",{children:[t,...o.map(({name:i})=>i)].map(i=>r("th",{scope:"col",children:i},',
        'i))})}),r("tbody",{children:n.map(({label:i,values:l},d)=>r("tr",{children:[r("th",{scope:"row",children:r(',
        'v,{text:i})}),l.map((p,c)=>r("td",{children:p},c))]},d))})]})})]})}var yn=.7,hn=36,ao=40;function ae({title:e,summary:t,pointName:n,columns:o,series:s,format:a,unit:i=1}){',
        'let l=io(o,i),d=p=>De(p)/Math.max(1,o.length);return r(Ae,{title:e,summary:t,pointName:n,points:o.map(',
        '({label:p,values:c,note:_})=>({label:p,values:c.map(f=>_===void 0?a(f):`${a(f)} (${_})`)})),series:s,',
        'ticks:{most:l,format:a},xsOf:p=>o.map((c,_)=>S.left+(_+.5)*d(p)),draw:(p,c)=>{let _=p.length>1?(p[1]??',
        '0)-(p[0]??0):hn/yn;return o.map((f,u)=>r(lo,{column:f,x:p[u]??0,place:_,given:{most:l,series:s,dim:c>=',
        '0&&c!==u}},u))}})}function io(e,t){let n=Math.max(0,...e.map(({values:o})=>uo(o)));return n>t?t*lt(n/',
        't):lt(n)}function lo({column:{values:e,note:t},x:n,place:o,given:{most:s,series:a,dim:i}}){let l=Math.',
        'min(hn,Math.max(1,yn*o)),d=0;return r("g",{class:i?"dim":"",children:[e.map((p,c)=>(d+=p,p>0&&r("rec\\',
        't",{class:a[c]?.look??"",x:n-l/2,y:I(d,s),width:l,height:ut(p,s)},c))),t!==void 0&&o>=ao&&r("text",{',
        'class:"along note",x:n,y:I(d,s)-4,children:t})]})}function uo(e){return e.reduce((t,n)=>t+n,0)}var co=[{name:"with a failure",look:"red"},{name:"without",look:"green"}],po=[{name:"flakes",look:"f\\',
        'lake"},{name:"regressions",look:"regression"},{name:"infrastructure",look:"infrastructure"},{name:"c\\',
        'ause open",look:"unknown"}],fo=[{name:"of re-runs",look:"cost"}];function mo({flakes:e,regressions:t,',
        'infrastructure:n,unknown:o}){return[e,t,n,o]}function gn({days:e}){let t=o=>e.map(s=>({label:q(s.day),',
        'values:o(s)})),n=o=>e.reduce((s,a)=>s+o(a),0);return r(y,{children:[r(ae,{title:"Failures by day",summary:`${O(',
        'n(o=>o.flakes),"flake")}, ${O(n(o=>o.regressions),"regression")}, ${h(n(o=>o.infrastructure))} by in\\',
        'frastructure, ${h(n(o=>o.unknown))} with its cause open`,pointName:"Day",columns:t(mo),series:po,format:h}),',
        'r(ae,{title:"Runs by day",summary:`${h(n(o=>o.redRuns))} of ${O(n(o=>o.runs),"run")} had a failure`,',
        'pointName:"Day",columns:t(({runs:o,redRuns:s})=>[s,Math.max(0,o-s)]),series:co,format:h}),r(ae,{title:"\\',
        'Runner time of re-runs by day",summary:`${A(n(o=>o.rerunMinutes))} in all`,pointName:"Day",columns:t(',
        '({rerunMinutes:o})=>[o]),series:fo,format:A,unit:60})]})}function bn({data:e,linkTo:t}){let n=D(()=>r(gn,{days:e.days}),[e]);return e.days.length===0&&e.findings.',
        'length===0?null:r("section",{class:"card","aria-labelledby":"charts-title",children:[r("h2",{id:"cha\\',
        'rts-title",children:"Over time"}),r("div",{class:"charts",children:[e.days.length>0&&n,e.findings.length>',
        '0&&r(cn,{data:e,linkTo:t})]})]})}function vn({tests:e,workflows:t}){return{tests:e,texts:e.map(({id:n,suite:o,job:s})=>`${n}',
        '${o??""}',
        '${s}`.toLowerCase()),workflows:t.map(({path:n})=>n)}}function wn(e,t){let n=t.text.toLowerCase().split(',
        '/\\s+/).filter(Boolean),o=t.workflow===null?null:e.workflows.indexOf(t.workflow),s=[];for(let[a,i]of e.',
        'tests.entries()){if(t.state!==null&&i.state!==t.state||o!==null&&i.workflow!==o||t.framework!==null&&',
        'i.framework!==t.framework)continue;let l=e.texts[a]??"";n.every(d=>l.includes(d))&&s.push(a)}return s}function kn(){let[e,t]=k(!1);return E(()=>{let n=matchMedia("print"),o=()=>t(n.matches),s=()=>t(!0),',
        'a=()=>t(!1);return o(),n.addEventListener("change",o),addEventListener("beforeprint",s),addEventListener(',
        '"afterprint",a),()=>{n.removeEventListener("change",o),removeEventListener("beforeprint",s),removeEventListener(',
        '"afterprint",a)}},[]),e}function fe({text:e,label:t}){let[n,o]=k(null),s=async()=>{try{await navigator.clipboard.writeText(e()),',
        'o("Copied")}catch{o("This browser does not allow it here")}};return r("button",{type:"button",class:"\\',
        'copy",onClick:()=>{s()},onBlur:()=>o(null),children:r("span",{"aria-live":"polite",children:n??t})})}function Y({href:e,label:t,id:n}){let o=_o(e);return o===null?r(v,{text:t}):r("a",{href:o,rel:"noope\\',
        'ner noreferrer",...n===void 0?{}:{id:n},children:r(v,{text:t})})}function _o(e){if(!URL.canParse(e))',
        'return null;let t=new URL(e);return t.username!==""||t.password!==""?null:t.protocol==="https:"||t.protocol===',
        '"http:"?t.href:null}function G({text:e}){return r(y,{children:e.map((t,n)=>r(yo,{piece:t},n))})}function yo({piece:e}){return typeof e==',
        '"string"?r(ho,{text:e}):"strong"in e?r("strong",{children:e.strong}):"code"in e?r("code",{children:r(',
        'v,{text:e.code})}):r(Y,{href:e.href,label:e.label})}function ho({text:e}){return r(y,{children:e.split(',
        '/(\\d{4}-\\d{2}-\\d{2})/).map((t,n)=>n%2===1?r("time",{children:t},n):t)})}function Ne({finding:e,link:t}){let{paragraphs:n,reproduce:o}=e;return r("div",{class:"finding-body",',
        'children:[r("div",{class:"paragraphs",children:n.map((s,a)=>r(go,{paragraph:s},a))}),o!==null&&r(bo,',
        '{command:o}),r(vo,{finding:e}),t!==null&&r("p",{class:"onward no-print",children:[r("a",{href:t,children:"\\',
        'History of this test"}),r(fe,{label:"Copy link",text:()=>new URL(t,location.href).href})]})]})}function go({',
        'paragraph:e}){let[t,...n]=e;return typeof t!="object"||!("strong"in t)?r("p",{children:r("span",{class:"\\',
        'said",children:r(G,{text:e})})}):r("p",{children:[r("strong",{class:"label",children:t.strong.replace(',
        '/:$/,"")})," ",r("span",{class:"said",children:r(G,{text:n})})]})}function bo({command:e}){return r(',
        '"div",{class:"command",children:[r("p",{class:"over",children:"Reproduce"}),r("pre",{children:r("cod\\',
        'e",{children:r(v,{text:e})})}),r("span",{class:"no-print",children:r(fe,{label:"Copy",text:()=>e})})]})}',
        'function vo({finding:{log:e,logOf:t}}){return e.length===0?null:r("div",{class:"log",children:[r("p",',
        '{class:"over",children:["Log",t!==null&&r(y,{children:" of "}),t!==null&&r(Y,{href:t.href,label:t.label})]}),',
        'r("ol",{children:e.map(({line:n,text:o})=>r("li",{children:[r("span",{class:"number",children:n}),r(',
        '"span",{class:"text",children:r(v,{text:o})})]},n))})]})}function H({name:e,value:t,note:n="",children:o}){return r("div",{class:"metric",children:[r("span",',
        '{class:"value",children:t}),o,r("span",{class:"name",children:[e,n!==""&&r("span",{class:"note",children:[',
        '" ",n]})]})]})}function Fe({value:e}){return r("span",{class:"probability","aria-hidden":"true",children:r("span",{',
        'style:{width:`${100*e}%`}})})}var ct=5,dt=2,Ie=22,wo=3,ko=1;function xn({weeks:e}){if(e.length===0)return r("span",{class:"note",children:"\\',
        'no weeks yet"});let t=e.map(({failed:a,executions:i})=>i===0?0:a/i),n=Math.max(...t),o=e.length*(ct+',
        'dt)-dt,s=`Failures by week, oldest first: ${e.map(({failed:a,executions:i})=>`${a} of ${i}`).join(",\\',
        ' ")}; ${O(e.length,"week")}`;return r("svg",{class:"week-bars",role:"img","aria-label":s,width:o,height:Ie,',
        'viewBox:`0 0 ${o} ${Ie}`,children:t.map((a,i)=>{let l=a===0?ko:Math.max(wo,a/n*Ie),d=i===t.length-1?',
        '"last":"";return r("rect",{class:a===0?"none":d,x:i*(ct+dt),y:Ie-l,width:ct,height:l},i)})})}function Rn({finding:e,test:t,link:n,printing:o}){let[s,a]=k(!1),{state:i,trend:l,cause:d,probability:p}=e;',
        'return r("details",{class:"finding card",open:s||o,onToggle:({currentTarget:c})=>o||a(c.open),children:[',
        'r("summary",{children:[r("div",{class:"what",children:[r("h3",{children:r(v,{text:t.id,mono:!0})}),r(',
        '"p",{class:"tags",children:[r("span",{class:`tag ${i}`,children:i}),l!==null&&r("span",{class:`tag t\\',
        'rend-${l}`,children:Ce[l]}),r("span",{class:"cause",children:d})]})]}),r(H,{name:"probability",value:ne(',
        'p),children:r(Fe,{value:p})}),r(H,{name:"failed",value:`${t.failed} / ${t.executions}`,note:xo(t)}),',
        'r(H,{name:"cost a week",value:A(e.developerMinutes)}),r(H,{name:"by week",value:r(xn,{weeks:t.weeks})})]}),',
        'r(Ne,{finding:e,link:n})]})}function xo({failed:e,executions:t}){return t===0?"":U(e/t)}var pt=50;function Sn({data:e,shown:t,filtered:n,linkTo:o}){let[s,a]=k(pt),i=kn(),l=new Set(t),d=e.findings.',
        'filter(({test:_})=>l.has(_)),p=i?d:d.slice(0,s),c=d.length-p.length;return r("section",{class:"findi\\',
        'ngs","aria-labelledby":"findings-title",children:[r("h2",{id:"findings-title",children:["Findings","\\',
        ' ",r("span",{class:"count",children:n?`${d.length} of ${e.findings.length}`:e.findings.length})]}),d.',
        'length===0&&r("p",{class:"nothing",children:n?"No finding fits the filter.":"Nothing was found."}),p.',
        'map(_=>{let f=e.tests[_.test];return f!==void 0&&r(Rn,{finding:_,test:f,link:o(_.test),printing:i},_.',
        'test)}),c>0&&r("button",{type:"button",class:"more",onClick:()=>a(s+pt),children:["Show ",O(Math.min(',
        'pt,c),"more finding")," of ",c]})]})}function Tn({lists:e}){return r(y,{children:e.map(({title:t,lines:n})=>r("section",{class:"card line\\',
        's",children:[r("h2",{children:t}),r("ul",{children:n.map((o,s)=>r("li",{children:r(G,{text:o})},s))})]},',
        't))})}function En({data:e}){let{notes:t,omittedTests:n,workflows:o}=e,s=o.reduce((a,i)=>a+i.omittedRuns,0);',
        'return r("section",{class:"card lines",children:[r("h2",{children:"What was looked at"}),r("ul",{children:[',
        't.map((a,i)=>r("li",{children:r(G,{text:a})},i)),n>0&&r("li",{children:["Not in this file: ",O(n,"fu\\',
        'rther test")," with a failure."]}),s>0&&r("li",{children:["Not in this file: ",O(s,"older run"),"."]})]})]})}var N=11,ie=24,P=8,Ro=(N-P)/2,So=(ie-P)/2,To={P:(e,t)=>`M${e+P/2-1} ${t+P/2-1}h2v2h-2z`,F:(e,t)=>`M${e}\\',
        ' ${t}h${P}v${P}h-${P}z`,B:(e,t)=>`M${e+.5} ${t+.5}h${P-1}v${P-1}h-${P-1}zl${P-1} ${P-1}h-${P-1}z`,R:(e,t)=>`\\',
        'M${e} ${t+P}l${P/2} -${P}l${P/2} ${P}z`,I:(e,t)=>`M${e+1} ${t+P/2}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z`},Cn=[',
        '"F","B","R","I","P"];function We(e){let t=new Map;for(let n=0;n<e.length;n+=1){let o=J(e,n);o!=="."&&',
        't.set(o,(t.get(o)??"")+To[o](n*N+Ro,So))}return[...t].map(([n,o])=>({code:n,path:o}))}function $n(){return r("ul",{class:"legend matrix-legend",children:[Cn.map(e=>r("li",{children:[r("s\\',
        'vg",{width:N,height:ie,"aria-hidden":"true",children:We(e).map(({path:t})=>r("path",{class:`sign-${e}`,',
        'd:t},e))}),W[e]]},e)),r("li",{children:["empty: ",W["."]]})]})}function On({test:e,row:t,link:n,cursor:o,cursorId:s}){let{outcomes:a}=e,i=D(()=>({name:Me(e.id),counts:rt(',
        'a),drawing:r(Eo,{outcomes:a})}),[e,a]);return r("tr",{"data-row":t,"aria-rowindex":t+2,class:o===null?',
        '"":"current",children:[r("th",{scope:"row",...o===-1?{id:s,class:"cursor"}:{},children:r("div",{class:"\\',
        'name",children:[r("a",{href:n,tabIndex:-1,children:r(v,{text:i.name,mono:!0})}),r("span",{class:"fai\\',
        'ls","aria-hidden":"true",children:[i.counts.failed,"/",i.counts.known]})]})}),r("td",{role:"none",class:"\\',
        'runs",children:[r("span",{role:"gridcell",class:"unseen",children:Pe(e)}),i.drawing,o!==null&&o>=0&&',
        'r("span",{id:s,role:"gridcell",class:"cursor","aria-colindex":o+3,"aria-label":W[J(a,o)],style:{left:`${o*',
        'N}px`,width:`${N}px`}})]})]})}function Eo({outcomes:e}){let t=e.length*N;return r("svg",{width:t,height:ie,',
        'viewBox:`0 0 ${t} ${ie}`,preserveAspectRatio:"none","aria-hidden":"true",children:We(e).map(({code:n,',
        'path:o})=>r("path",{class:`sign-${n}`,d:o},n))})}function Pn({id:e,row:t,run:n,runs:o}){return r("div",{id:e,class:"status no-print","aria-live":"pol\\',
        'ite",children:t===void 0?r("p",{children:"Point at a cell, or use the arrow keys. A click or Enter o\\',
        'pens the run."}):r(Co,{row:t,run:o[n],outcome:W[J(t.test.outcomes,n)]})})}function Co({row:e,run:t,outcome:n}){',
        'return r(y,{children:[r("p",{children:r(v,{text:e.test.id,mono:!0})}),t===void 0?r("p",{children:[Pe(',
        'e.test)," ",r("a",{href:e.link,children:"History of this test"})]}):r("p",{children:[r("strong",{children:n}),',
        '" ",oe(t.at),", ",r(v,{text:Yt(t)})," ",r(Y,{href:t.href,label:`run ${t.id}`})]})]})}var me=22,ft=52;function Ln({runs:e}){let t=e.length*N;return r("svg",{class:"run-axis",width:t,height:me,',
        'viewBox:`0 0 ${t} ${me}`,"aria-hidden":"true",children:$o(e).map(({x:n,text:o})=>r("g",{children:[r(',
        '"line",{x1:n+.5,x2:n+.5,y1:me-5,y2:me}),r("text",{x:n,y:me-8,children:o})]},n))})}function $o(e){let t=[],',
        'n="";for(let[o,{at:s}]of e.entries()){let a=q(s),i=o*N,l=i-(t.at(-1)?.x??-ft)>=ft&&(i+ft<=e.length*N||',
        'o===0);a===n||!l||(t.push({x:i,text:a}),n=a)}return t}var Mn=10;function An(e,t,{rows:n,runs:o}){let{row:s,run:a}=e,i={ArrowLeft:{row:s,run:a-1},ArrowRight:{',
        'row:s,run:a+1},ArrowUp:{row:s-1,run:a},ArrowDown:{row:s+1,run:a},PageUp:{row:s-Mn,run:a},PageDown:{row:s+',
        'Mn,run:a},Home:{row:s,run:-1},End:{row:s,run:o-1}},l=Object.hasOwn(i,t)?i[t]:void 0;return l&&{row:Dn(',
        'l.row,0,n-1),run:Dn(l.run,-1,o-1)}}function Dn(e,t,n){return Math.max(t,Math.min(n,e))}function mt(e){',
        'let t=e.target instanceof Element?e.target:null,n=t?.closest("[data-row]");if(!(n instanceof HTMLElement))',
        'return null;let o=n.querySelector("svg")?.getBoundingClientRect(),s=e.clientX-(o?.left??0),a=o===void 0||',
        's<0||s>=o.width||t?.closest("td")===null;return{row:Number(n.dataset.row),run:a?-1:Math.floor(s/N)}}function Nn({rows:e,runs:t}){let[n,o]=k(null),s=M(!1),a=M(null),i=tt(),l=tt();B(()=>o(null),[t,e]),E(',
        '()=>{s.current&&document.getElementById(i)?.scrollIntoView({block:"nearest",inline:"nearest"})},[n]);',
        'let d=()=>document.getElementById(l)?.querySelector("a")?.click();return{cursor:n,cursorId:i,statusId:l,',
        'point:f=>{s.current=!1;let u=mt(f);_t(u,n)||o(u)},press:f=>{f.key==="Enter"&&d();let u={row:0,run:t.',
        'length-1},m=An(n??u,f.key,{rows:e.length,runs:t.length});m!==void 0&&(f.preventDefault(),s.current=!0,',
        'o(n===null?u:m))},click:f=>{let u=mt(f);if(u===null||u.run<0)return;let m=f instanceof PointerEvent&&',
        'f.pointerType==="touch",x=_t(u,n)&&(!m||_t(u,a.current));a.current=u,x?d():o(u)}}}function _t(e,t){return e?.',
        'row===t?.row&&e?.run===t?.run}function He({label:e,runs:t,rows:n}){let{cursor:o,cursorId:s,statusId:a,point:i,press:l,click:d}=Nn(',
        '{rows:n,runs:t}),p=Oo(t),c=o===null?void 0:n[o.row];return r("div",{class:"matrix",children:[r($n,{}),',
        'r("div",{class:"scroll",ref:p,children:r("table",{role:"grid","aria-label":e,"aria-rowcount":n.length+',
        '1,"aria-colcount":t.length+2,"aria-describedby":a,...o===null?{}:{"aria-activedescendant":s},tabIndex:0,',
        'onKeyDown:l,onPointerMove:i,onClick:d,children:[r("thead",{children:r("tr",{"aria-rowindex":1,children:[',
        'r("th",{scope:"col",children:"Test"}),r("th",{scope:"col",children:[r("span",{class:"unseen",children:"\\',
        'Runs, oldest first"}),r(Ln,{runs:t})]})]})}),r("tbody",{children:n.map(({position:_,test:f,link:u},m)=>r(',
        'On,{test:f,row:m,link:u,cursor:o?.row===m?o.run:null,cursorId:s},_))})]})}),r(Pn,{id:a,row:c,run:o===',
        'null?-1:o.run,runs:t})]})}function Oo(e){let t=M(null);return E(()=>{t.current!==null&&(t.current.scrollLeft=',
        't.current.scrollWidth)},[e]),t}var le=100;function Fn({data:e,shown:t,wanted:n,linkTo:o,choose:s}){let{workflow:a,paths:i}=Po(e,t,n),',
        'l=D(()=>t.filter(u=>e.tests[u]?.workflow===a),[e,t,a]),[d,p]=k(0);B(()=>p(0),[l]);let c=Math.min(d,Math.',
        'ceil(l.length/le)-1)*le,_=D(()=>l.slice(c,c+le).flatMap(u=>{let m=e.tests[u];return m===void 0?[]:[{',
        'position:u,test:m,link:o(u)}]}),[l,c]),f=e.workflows[a]?.runs;return f===void 0||e.tests.length===0?',
        'null:r("section",{class:"card","aria-labelledby":"matrix-title",children:[r("div",{class:"matrix-hea\\',
        'd",children:[r("h2",{id:"matrix-title",children:"Every run"}),i.length>1&&r("label",{class:"choice n\\',
        'o-print",children:[r("span",{children:"Runs of"}),r("select",{value:e.workflows[a]?.path??"",onChange:({',
        'currentTarget:u})=>s(u.value),children:i.map(u=>r("option",{value:u,dir:"auto",children:$e(u)},u))})]})]}),',
        '_.length===0?r("p",{class:"nothing",children:"No test fits the filter."}):r(He,{label:`Outcomes of ${O(',
        '_.length,"test")} in ${O(f.length,"run")}`,runs:f,rows:_}),l.length>le&&r(Lo,{first:c,count:l.length,',
        'go:u=>p(c/le+u)})]})}function Po(e,t,n){let o=new Set(t.map(l=>e.tests[l]?.workflow??0)),s=e.workflows.',
        'findIndex(({path:l},d)=>l===n&&o.has(d)),a=e.tests[t[0]??0]?.workflow??0,i=e.workflows.filter((l,d)=>o.',
        'has(d)).map(({path:l})=>l);return{workflow:s<0?a:s,paths:i}}function Lo({first:e,count:t,go:n}){let o=Math.',
        'min(t,e+le);return r("nav",{class:"pager no-print","aria-label":"Pages of the matrix",children:[r("b\\',
        'utton",{type:"button",disabled:e===0,onClick:()=>n(-1),children:"Previous"}),r("span",{"aria-live":"\\',
        'polite",children:["Tests ",h(e+1)," to ",h(o)," of ",h(t)]}),r("button",{type:"button",disabled:o===',
        't,onClick:()=>n(1),children:"Next"})]})}function In({data:e}){return r("section",{class:"overview","aria-labelledby":"title",children:[r("h1",',
        '{id:"title",children:e.title}),r("p",{class:"headline",children:r(G,{text:e.headline})}),!e.complete&&',
        'r("p",{class:"warning",children:[r("strong",{children:"Some data could not be read."})," Failures ma\\',
        'y be missing here; what was looked at is at the end."]}),r("dl",{class:"numbers",children:Mo(e).map(',
        '({name:t,value:n,note:o})=>r("div",{children:[r("dt",{children:t}),r("dd",{children:[r("span",{class:"\\',
        'value",children:n})," ",r("span",{class:"note",children:o})]})]},t))})]})}function Mo({findings:e,days:t,',
        'tests:n}){let o=e.filter(({state:a})=>a==="confirmed").length,s=Ke(t,"runs");return[{name:"Confirmed",',
        'value:h(o),note:`and ${h(e.length-o)} suspected`},{name:"Work and waiting",value:A(Ke(e,"developerMi\\',
        'nutes")),note:"a week, roughly"},{name:"On runners",value:A(Ke(e,"runnerMinutes")),note:"a week, rou\\',
        'ghly"},{name:"Failing runs",value:h(Ke(t,"redRuns")),note:`of ${h(s)}`},{name:"Failing tests",value:h(',
        'n.length),note:"in this report"}]}function Ke(e,t){return e.reduce((n,o)=>n+o[t],0)}var Be={text:"",state:null,workflow:null,framework:null};function _e(e){return e.text!==""||[e.state,',
        'e.workflow,e.framework].some(t=>t!==null)}function yt(e){let t=new URLSearchParams(e.replace(/^#/,"")),',
        'n=t.get("test");return{filter:{text:(t.get("q")??"").slice(0,1e3),state:t.get("state"),workflow:t.get(',
        '"workflow"),framework:t.get("framework")},test:n===null?null:{id:n,job:t.get("job"),suite:t.get("sui\\',
        'te"),n:t.get("n")},runs:t.get("runs")}}function ue({filter:e,test:t,runs:n}){let o=new URLSearchParams,',
        's=(a,i)=>{i!=null&&i!==""&&o.set(a,i)};return t!==null&&o.set("test",t.id),s("job",t?.job),s("suite",',
        't?.suite),s("n",t?.n),s("q",e.text),s("state",e.state),s("workflow",e.workflow),s("framework",e.framework),',
        's("runs",n),`#${o.toString()}`}function Hn({data:e,filter:t,left:n,change:o}){let s=e.tests.length;return r("search",{class:"toolba\\',
        'r no-print",children:[r("label",{class:"search",children:[r("span",{class:"unseen",children:"Search \\',
        'tests by name, suite or job"}),r("input",{id:"search",type:"search",maxLength:1e3,placeholder:"Searc\\',
        'h by name, suite or job",value:t.text,spellcheck:!1,autocomplete:"off",onInput:({currentTarget:a})=>o(',
        '{...t,text:a.value})}),r("kbd",{"aria-hidden":"true",children:"/"})]}),r(ht,{name:"State",value:t.state,',
        'options:Wn(e,"state"),choose:a=>o({...t,state:a}),words:Ee}),r(ht,{name:"Workflow",value:t.workflow,',
        'options:e.workflows.map(({path:a})=>a),words:$e,choose:a=>o({...t,workflow:a})}),r(ht,{name:"Framewo\\',
        'rk",value:t.framework,options:Wn(e,"framework"),choose:a=>o({...t,framework:a})}),r("p",{class:"left",',
        '"aria-live":"polite",children:_e(t)?`${h(n)} of ${O(s,"test")}`:O(s,"test")}),_e(t)&&r("button",{type:"\\',
        'button",onClick:()=>o(Be),children:["Clear ",r("kbd",{"aria-hidden":"true",children:"Esc"})]})]})}function ht({',
        'name:e,value:t,options:n,choose:o,words:s=a=>a}){if(n.length<2&&t===null)return null;let a=t===null||',
        'n.includes(t)?n:[t,...n];return r("label",{class:"choice",children:[r("span",{children:e}),r("select",',
        '{value:t??"",onChange:({currentTarget:i})=>o(i.value||null),children:[r("option",{value:"",children:"\\',
        'all"}),a.map(i=>r("option",{value:i,dir:"auto",children:s(i)},i))]})]})}function Wn({tests:e},t){return[',
        '...new Set(e.map(n=>n[t]))].toSorted()}function Kn({report:e,route:t,replace:n}){let{data:o,index:s,keys:a}=e,{filter:i}=t,l=D(()=>wn(s,i),',
        '[s,i]),d=c=>ue({...t,test:a.keyOf(c)}),p=D(()=>({overview:r(In,{data:o}),end:[r(Tn,{lists:o.lists},"\\',
        'lists"),r(En,{data:o},"notes")]}),[o]);return r(y,{children:[p.overview,o.tests.length>0&&r(Hn,{data:o,',
        'filter:i,left:l.length,change:c=>n({...t,filter:c})}),r(Sn,{data:o,shown:l,filtered:_e(i),linkTo:d}),',
        'r(bn,{data:o,linkTo:d}),r(Fn,{data:o,shown:l,wanted:t.runs,linkTo:d,choose:c=>n({...t,runs:c})}),p.end]})}function Bn({data:e}){return r("header",{class:"page-head",children:[r("p",{class:"of",children:[r("\\',
        'span",{children:[r("strong",{children:r(v,{text:e.repository})})," ","on ",r(v,{text:e.branch})]}),r(',
        '"span",{children:[Oe(e.window.since)," to ",Oe(e.window.until)]})]}),r(Te,{})]})}function Un(e){let t=Ao(e),n=({id:o,job:s,suite:a})=>(t.get(o)??[]).filter(i=>(s===null||e[i]?.job===',
        's)&&(a===null||e[i]?.suite===a));return{keyOf:o=>{let{id:s="",job:a="",suite:i=null}=e[o]??{},l={id:s,',
        'job:null,suite:null,n:null};if(n(l).length===1)return l;let d={id:s,job:a,suite:i,n:null},p=n(d).indexOf(',
        'o);return p>0?{...d,n:String(p)}:d},find:o=>n(o)[Number(o.n??0)]??null}}function Ao(e){let t=new Map;',
        'for(let[n,{id:o}]of e.entries()){let s=t.get(o);s===void 0?t.set(o,[n]):s.push(n)}return t}function qn(e){return{data:e,index:vn(e),keys:Un(e.tests),findingOf:new Map(e.findings.map(t=>[t.test,',
        't]))}}function Gn(){return r("a",{class:"skip",href:"#main",onClick:No,children:"Skip to the findings"})}function No(e){',
        'e.preventDefault(),document.getElementById("main")?.focus()}function Xn({test:e,runs:t}){let n=e.posterior.flatMap(([i,l])=>{let d=t[i];return d===void 0?[]:[{at:d.',
        'at,probability:l}]}),o=Date.parse(n[0]?.at??""),s=Math.max(1,Date.parse(n.at(-1)?.at??"")-o),a=n.at(',
        '-1);return a===void 0?null:r(Ae,{title:"Probability of being flaky",summary:`${ne(a.probability)} af\\',
        'ter the run of ${oe(a.at)}`,pointName:"Run of",points:n.map(({at:i,probability:l})=>({label:q(i),values:[',
        'ne(l)]})),series:[{name:"probably flaky",look:"flake"}],ticks:{most:1,format:U},xsOf:i=>n.map(({at:l})=>S.',
        'left+(Date.parse(l)-o)/s*De(i)),draw:(i,l)=>r(y,{children:[r("path",{class:"area",d:`${zn(i,n)}V${I(',
        '0,1)}H${i[0]??0}Z`}),r("path",{class:"curve",d:zn(i,n)}),r("circle",{class:"curve-end",r:4,cx:i[Vn(l,',
        'i)]??0,cy:I(n[Vn(l,i)]?.probability??0,1)})]})})}function Vn(e,t){return e<0?t.length-1:e}function zn(e,t){',
        'return t.map(({probability:n},o)=>{let[s,a]=[(e[o]??0).toFixed(1),I(n,1).toFixed(1)];return o===0?`M${s}\\',
        ' ${a}`:`H${s}V${a}`}).join("")}function Jn({weeks:e}){if(e.length===0)return null;let t=e.reduce((o,s)=>o+s.failed,0),n=e.reduce((o,s)=>o+',
        's.executions,0);return r(ae,{title:"Failure rate by week",summary:`${t} of ${n} executions failed in\\',
        ' ${e.length} weeks`,pointName:"Week of",columns:e.map(o=>({label:q(o.week),values:[o.executions===0?',
        '0:o.failed/o.executions],note:`${o.failed}/${o.executions}`})),series:[{name:"failed",look:"flake"}],',
        'format:U})}function Yn({test:e,runs:t}){let n=t.map((o,s)=>({run:o,code:J(e.outcomes,s)})).filter(({code:o})=>o!==',
        '"."&&o!=="P").toReversed();return n.length===0?null:r("div",{class:"scroll",tabIndex:0,role:"region",',
        '"aria-label":"Runs with a failure",children:r("table",{class:"failed-runs",children:[r("caption",{children:"\\',
        'Runs with a failure, newest first"}),r("thead",{children:r("tr",{children:["When","Outcome","Event",',
        '"Branch","Commit","Attempts","Run"].map(o=>r("th",{scope:"col",children:o},o))})}),r("tbody",{children:n.',
        'map(({run:o,code:s})=>r("tr",{children:[r("th",{scope:"row",children:oe(o.at)}),r("td",{class:"outco\\',
        'me",children:W[s]}),r("td",{children:r(v,{text:o.event.replaceAll("_"," ")})}),r("td",{class:"branch",',
        'children:r(v,{text:o.branch})}),r("td",{children:r("code",{children:o.sha})}),r("td",{class:"number",',
        'children:o.attempts}),r("td",{children:r(Y,{href:o.href,label:o.id})})]},o.id))})]})})}function Zn({data:e,test:t,finding:n}){let{framework:o,suite:s,job:a,cells:i,failed:l,executions:d,probability:p}=t,',
        'c=[["Suite",s===null?[]:[s]],["Job",[a]],["Workflow",[e.workflows[t.workflow]?.path??""]],["Framewor\\',
        'k",[o]],["Matrix cells",i]];return r("div",{class:"test-facts",children:[r("p",{class:"tags",children:[',
        'r("span",{class:`tag ${t.state}`,children:Ee(t.state)}),n!==void 0&&n.trend!==null&&r("span",{class:`\\',
        'tag trend-${n.trend}`,children:Ce[n.trend]}),n!==void 0&&r("span",{class:"cause",children:n.cause})]}),',
        'r("div",{class:"metrics",children:[r(H,{name:"probability",value:ne(p),children:r(Fe,{value:p})}),r(',
        'H,{name:"failed",value:`${l} / ${d}`,note:d===0?"":U(l/d)}),n!==void 0&&r(H,{name:"work and waiting \\',
        'a week",value:A(n.developerMinutes)}),n!==void 0&&r(H,{name:"on runners a week",value:A(n.runnerMinutes)})]}),',
        'r("dl",{class:"facts",children:c.map(([_,f])=>f.length>0&&r("div",{children:[r("dt",{children:_}),r(',
        '"dd",{children:f.map((u,m)=>r("span",{class:"fact",children:r(v,{text:u})},m))})]},_))})]})}function jn({report:e,route:t,wanted:n}){let o=e.keys.find(n),s=o===null?void 0:e.data.tests[o],a=M(',
        'null);return Fo(s?.id),E(()=>{scrollTo(0,0),a.current?.focus({preventScroll:!0})},[n.id,n.job,n.suite,',
        'n.n]),r("article",{class:"test-view",children:[r("nav",{class:"no-print","aria-label":"Back",children:[',
        'r("a",{href:ue({...t,test:null}),children:[r("span",{"aria-hidden":"true",children:"\\u2190 "}),"All \\',
        'tests"]}),r(fe,{label:"Copy link",text:()=>location.href})]}),r("h1",{ref:a,tabIndex:-1,children:s===',
        'void 0?"No such test":r(v,{text:s.id,mono:!0})}),s===void 0||o===null?r("p",{class:"nothing",children:"\\',
        'This report holds no test of the name in its address. It may have failed in another window."}):r(Io,',
        '{report:e,position:o,test:s})]})}function Fo(e){E(()=>{if(e===void 0)return;let{title:t}=document;return document.',
        'title=`${e} \\xB7 ${t}`,()=>{document.title=t}},[e])}function Io({report:e,position:t,test:n}){let{data:o,',
        'findingOf:s}=e,a=s.get(t),i=Wo(o,n),l=D(()=>[{position:t,test:n,link:location.hash}],[t,n]);return r(',
        'y,{children:[r(Zn,{data:o,test:n,finding:a}),a!==void 0&&r("section",{class:"card","aria-label":"Wha\\',
        't is known",children:r(Ne,{finding:a,link:null})}),n.posterior.length+n.weeks.length>0&&r("section",',
        '{class:"card","aria-labelledby":"history-title",children:[r("h2",{id:"history-title",children:"Over \\',
        'time"}),r("div",{class:"charts",children:[r(Xn,{test:n,runs:i}),r(Jn,{weeks:n.weeks})]}),n.posterior.',
        'length>0&&r("p",{class:"note",children:"Each failure moves the probability by its own weight; what a\\',
        'll passes weigh together is spread evenly."})]}),r("section",{class:"card","aria-labelledby":"runs-t\\',
        'itle",children:[r("h2",{id:"runs-title",children:"Every run"}),r(He,{label:"Outcomes of this test, r\\',
        'un by run",runs:i,rows:l}),r(Yn,{test:n,runs:i})]})]})}function Wo({workflows:e},{workflow:t}){return e[t]?.',
        'runs??[]}function Qn({clear:e}){let t=M(e);t.current=e,E(()=>{let n=o=>{if(o.ctrlKey||o.metaKey||o.altKey)return;',
        'let s=document.getElementById("search");o.key==="Escape"&&t.current?.(),!(o.key!=="/"||s===null||Ho(',
        'o.target))&&(o.preventDefault(),s.focus())};return addEventListener("keydown",n),()=>removeEventListener(',
        '"keydown",n)},[])}function Ho(e){return e instanceof HTMLInputElement?e.type==="search":e instanceof',
        'HTMLSelectElement}function er(){let[e,t]=k(()=>yt(location.hash));return E(()=>{let o=()=>t(yt(location.hash));return addEventListener(',
        '"hashchange",o),()=>removeEventListener("hashchange",o)},[]),[e,o=>{t(o);try{history.replaceState(null,',
        '"",ue(o))}catch{}}]}function tr({data:e}){let t=D(()=>qn(e),[e]),[n,o]=er(),s=n.test!==null;return Qn({clear:s?null:()=>o(',
        '{...n,filter:Be})}),Ko(s),r(y,{children:[r(Gn,{}),r(Bn,{data:e}),r("main",{id:"main",tabIndex:-1,children:[',
        'r("div",{hidden:s,children:r(Kn,{report:t,route:n,replace:o})}),n.test!==null&&r(jn,{report:t,route:n,',
        'wanted:n.test})]}),r("footer",{class:"page-foot",children:["Made by ",e.tool,". This file holds ever\\',
        'ything it shows and asks nobody for anything."]})]})}function Ko(e){let t=M(0),n=M(null),o=M(e);e&&!o.',
        'current&&(t.current=scrollY,n.current=document.activeElement),E(()=>{o.current&&!e&&(n.current instanceof',
        'HTMLElement&&n.current.focus({preventScroll:!0}),scrollTo(0,t.current)),o.current=e},[e])}var nr=document.getElementById("app"),rr=un(document);nr!==null&&Lt(rr===null?r(ln,{}):r(tr,{data:rr}),',
        'nr);})();',
    ].join('\n'),
    scriptSha256: '8GygRsDz9oSLTIHMPkzqVNUMdiLGo1B4ZcmsgyyUbtE=',
    style: [
        '.live-status{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:10px 20px;',
        'min-height:58px;padding:10px 16px;border:1px solid var(--line);border-inline-start:4px solid var(--link);',
        'border-radius:10px;background:var(--card)}.live-status>p{font-size:1.1rem;line-height:1.4;text-wrap:balance}',
        '.live-status.bad{border-inline-start-color:var(--failed)}.live-report{padding:6px 14px;border-radius:7px;',
        'background:var(--link);color:var(--on-tag);font-weight:600;text-decoration:none}.live-report:hover{text-decoration:underline}',
        '.live .fault{color:var(--failed)}.live .time,.live .left,.live td{font-variant-numeric:tabular-nums}',
        '.live .time{color:var(--muted);white-space:nowrap}.live progress{appearance:none;display:block;width:100%;',
        'height:7px;margin-top:6px;border:0;border-radius:4px;overflow:hidden;background:var(--calm)}.live progress::-webkit-progress-bar{',
        'background:var(--calm)}.live progress::-webkit-progress-value{background:var(--link)}.live progress::-moz-progress-bar{',
        'background:var(--link)}.live progress:indeterminate{background:linear-gradient(90deg,var(--calm) 30%,var(--link)',
        '50%,var(--calm) 70%) 0 0 / 200% 100%;animation:live-slide 1.8s linear infinite}.live progress:indeterminate::-webkit-progress-bar{',
        'background:transparent}.live progress:indeterminate::-moz-progress-bar{background:transparent}@keyframes live-slide{0%{',
        'background-position:200% 0}to{background-position:0 0}}@media(prefers-reduced-motion:reduce){.live progress:indeterminate{',
        'animation:none}}.live-parts{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:14px}.live-part{',
        'display:grid;grid-template:"mark name state" auto "about about about" auto / auto minmax(0,1fr) auto;',
        'align-content:start;align-items:center;gap:3px 9px;padding:14px 16px}.live-part>*{grid-column:1 / -1}',
        '.live-part>h2{grid-area:name}.live-part>.state{grid-area:state;font-size:.9rem}.live-part>.about{grid-area:about;',
        'color:var(--muted)}.live-part>.mark{grid-area:mark;display:grid;place-items:center;width:20px;height:20px;',
        'border:2px solid var(--edge);border-radius:50%;color:var(--on-tag);font-size:.8rem;font-weight:700;line-height:1}',
        '.live-part.working>.mark{border-color:var(--link);background:radial-gradient(circle,var(--link) 40%,transparent',
        '45%)}.live-part.done>.mark{border-color:var(--link);background:var(--link)}.live-part.failed>.mark{border-color:var(--failed);',
        'background:var(--failed)}.live-part.working{border-color:var(--link)}.live-part.waiting>:is(h2,.about){',
        'color:var(--muted)}.live-stages{display:grid;gap:8px;margin-top:9px;padding-top:11px;border-top:1px solid',
        'var(--line)}.live-stages>li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 12px;align-items:baseline}',
        '.live-stages>.past{color:var(--muted)}.live-stages>li>:is(progress,.left){grid-column:1 / -1}.live-stages',
        '.left{padding-block:5px 0}.live-warnings>ul{padding-inline-start:18px;list-style:disc}.live-calls{display:grid;',
        'grid-template-columns:minmax(0,1fr);gap:4px}.live-calls>h2{margin:0}.live .numbers{margin-top:0}.live-calls>',
        '.scroll{max-height:380px;margin-top:8px;overflow:auto;border:1px solid var(--line);border-radius:8px}',
        '.live-calls table{width:100%;border-collapse:collapse;font-size:.87rem}.live-calls :is(th,td){padding:5px',
        '10px;text-align:start;vertical-align:baseline}.live-calls th{position:sticky;top:0;background:var(--sunk);',
        'box-shadow:inset 0 -1px var(--line);color:var(--muted);font-weight:600;white-space:nowrap}.live-calls',
        'tr+tr>td{border-top:1px solid var(--line)}.live-calls .number{text-align:end;white-space:nowrap}.live-calls',
        '.route{width:100%;overflow-wrap:anywhere}@media(max-width:860px){.live-parts{grid-template-columns:minmax(0,1fr)}}',
        '.live-calls .narrow{display:none}@media(max-width:620px){.live-calls .wide{display:none}.live-calls .narrow{',
        'display:inline}.live-calls :is(th,td){padding:5px 7px}}@media print{.live-calls>.scroll{max-height:none}}:root{color-scheme:light dark;--ground: light-dark(#f5f6f8, #0e1116);--card: light-dark(#ffffff, #161a21);',
        '--sunk: light-dark(#f0f2f5, #0f1319);--text: light-dark(#1b2027, #e4e8ee);--muted: light-dark(#545d6a,',
        '#a2acba);--line: light-dark(#dfe3e9, #2b323d);--edge: light-dark(#7b8594, #6d7887);--link: light-dark(#0a58bd,',
        '#7db4ff);--failed: light-dark(#c03410, #ff8f66);--both: light-dark(#7a3bb8, #cfa6ff);--explained: light-dark(#5c6675,',
        '#a4aebb);--outside: light-dark(#08718c, #56c4df);--passed: light-dark(#7b8594, #74808f);--calm: light-dark(#b9c3d0,',
        '#3d4856);--amber: light-dark(#8a5a00, #f0c060);--amber-ground: light-dark(#fff5dc, #2b2310);--on-tag:',
        'light-dark(#ffffff, #14161a);--mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono",',
        'monospace}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}*,*:before,',
        '*:after{box-sizing:border-box}[hidden]{display:none!important}body{margin:0;background:var(--ground);',
        'color:var(--text);font:15px/1.5 system-ui,sans-serif;-webkit-text-size-adjust:100%}h1,h2,h3,p,ul,ol,',
        'dl,dd,figure,pre,fieldset{margin:0;padding:0}ul,ol{list-style:none}fieldset{border:0;min-width:0}h1{',
        'font-size:1.7rem;line-height:1.2;letter-spacing:-.015em}h2{font-size:1.1rem;line-height:1.3}h3,.over{',
        'font-size:.87rem;font-weight:600;line-height:1.4}a{color:var(--link);text-underline-offset:2px}a:hover{',
        'text-decoration-thickness:2px}:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}',
        'main:focus,h1:focus{outline:none}code,.mono,pre{font-family:var(--mono);font-size:.92em}.outside{unicode-bidi:isolate}',
        '.outside,h1,h2,.headline,.tags>*,.label,.said{overflow-wrap:anywhere}.unseen{position:absolute;width:1px;',
        'height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip{position:absolute;',
        'left:8px;top:-60px;padding:8px 12px;background:var(--card);border-radius:6px;z-index:5}.skip:focus{top:8px}',
        '.page-head,main,.page-foot{max-width:1180px;margin-inline:auto;padding-inline:clamp(12px,3vw,28px)}.page-head{',
        'display:flex;flex-wrap:wrap;gap:8px 20px;justify-content:space-between;align-items:center;padding-block:14px',
        '0;color:var(--muted);font-size:.9rem}.page-head strong{color:var(--text)}.of{display:flex;flex-wrap:wrap;',
        'gap:0 14px}.page-foot{padding-block:4px 36px;color:var(--muted);font-size:.85rem}.theme{display:flex;',
        'border:1px solid var(--line);border-radius:7px;padding:2px;background:var(--card)}.theme input{position:absolute;',
        'opacity:0}.theme label{position:relative}.theme span{display:block;padding:2px 10px;border-radius:5px;',
        'font-size:.82rem;cursor:pointer}.theme :checked+span{background:var(--sunk);color:var(--text);font-weight:600}',
        '.theme :focus-visible+span{outline:2px solid var(--link)}main>div,.test-view{display:grid;grid-template-columns:minmax(0,1fr);',
        'gap:18px;padding-block:18px 28px}.card{background:var(--card);border:1px solid var(--line);border-radius:10px}',
        'section.card{padding:clamp(14px,2vw,20px)}.count{color:var(--muted);font-weight:400}.nothing{color:var(--muted);',
        'padding-block:10px}.note{color:var(--muted)}.overview{display:grid;gap:10px}.headline{font-size:1.1rem;',
        'line-height:1.45;max-width:90ch;text-wrap:balance}.warning{padding:10px 14px;border:1px solid var(--amber);',
        'border-radius:8px;background:var(--amber-ground)}.numbers{display:flex;flex-wrap:wrap;gap:1px;margin-top:8px;',
        'border:1px solid var(--line);border-radius:10px;background:var(--line);overflow:hidden}.numbers>div{',
        'flex:1 1 124px;padding:12px 16px;background:var(--card)}.numbers dt{color:var(--muted);font-size:.82rem}',
        '.numbers .value{font-size:1.45rem;font-weight:600;line-height:1.25;letter-spacing:-.01em;font-variant-numeric:tabular-nums;',
        'white-space:nowrap}time{white-space:nowrap}.numbers .note{display:block;font-size:.82rem}button,select,',
        'input[type=search]{font:inherit;font-size:.9rem;color:var(--text);background:var(--card);border:1px solid',
        'var(--edge);border-radius:7px;min-height:34px;padding:4px 10px;max-width:100%}button{cursor:pointer}',
        'button:hover:not(:disabled){background:var(--sunk)}button:disabled{color:var(--muted);border-color:var(--line);',
        'cursor:default}kbd{font:.78rem var(--mono);color:var(--muted);border:1px solid var(--line);border-radius:4px;',
        'padding:0 5px}.toolbar{display:flex;flex-wrap:wrap;gap:10px 12px;align-items:end}.search{position:relative;',
        'flex:1 1 260px}.search input{width:100%;padding-right:34px}.search input::placeholder{color:var(--muted);',
        'opacity:1}.search kbd{position:absolute;right:10px;bottom:8px;pointer-events:none}.search input:not(:placeholder-shown)+',
        'kbd{display:none}.choice{display:flex;align-items:center;gap:6px;min-width:0;font-size:.85rem;color:var(--muted)}',
        '.choice select{min-width:0;max-width:220px}.left{color:var(--muted);font-size:.85rem;padding-block:6px;',
        'font-variant-numeric:tabular-nums}.copy{min-height:28px;padding:1px 9px;font-size:.82rem}.findings{display:grid;',
        'gap:8px}.findings>h2{margin-bottom:2px}.more{justify-self:start}.finding>summary{display:grid;grid-template-columns:minmax(0,1fr)',
        '96px 104px 76px 88px;gap:6px 18px;align-items:center;padding:12px 16px 12px 38px;position:relative;cursor:pointer;',
        'list-style:none;border-radius:10px}.finding>summary::-webkit-details-marker{display:none}.finding>summary:before{',
        'content:"";position:absolute;left:17px;top:19px;width:7px;height:7px;border:solid var(--muted);border-width:0',
        '2px 2px 0;transform:rotate(-45deg);transition:transform .12s}.finding[open]>summary:before{transform:rotate(45deg)}',
        '.finding>summary:hover{background:var(--sunk)}.what h3{font-weight:600;font-size:.9rem}.tags{display:flex;',
        'flex-wrap:wrap;gap:4px 8px;align-items:center;margin-top:5px;font-size:.82rem;color:var(--muted)}.tag{',
        'border:1px solid var(--edge);border-radius:99px;padding:0 8px;line-height:1.45;color:var(--text)}.tag.confirmed{',
        'background:var(--failed);border-color:var(--failed);color:var(--on-tag)}.tag.suspected{border-color:var(--failed);',
        'color:var(--failed)}.tag.trend-worse:before{content:"\\25b2  ";font-size:.75em}.tag.trend-better:before{',
        'content:"\\25bc  ";font-size:.75em}.metric{display:grid;gap:5px;align-content:start;position:relative;',
        'font-variant-numeric:tabular-nums;font-size:.95rem}.metric>.value{font-weight:600;white-space:nowrap;',
        'height:22px;display:flex;align-items:end}.metric>.name{font-size:.78rem;color:var(--muted);line-height:1.3}',
        '.probability{position:absolute;inset:22px 0 auto;height:4px;max-width:96px;border-radius:2px;background:var(--calm);',
        'overflow:hidden}.probability>span{display:block;height:100%;background:var(--failed)}.week-bars rect{',
        'fill:var(--edge)}.week-bars rect.last{fill:var(--failed)}.finding-body{display:grid;grid-template-columns:minmax(0,1fr);',
        'gap:14px}.finding>.finding-body{padding:14px 18px 16px 38px;border-top:1px solid var(--line)}.paragraphs{',
        'display:grid;gap:6px;max-width:92ch}.paragraphs>p{display:grid;grid-template-columns:96px minmax(0,1fr);',
        'gap:0 14px}.paragraphs .label{font-weight:600;font-size:.87rem;line-height:1.65}.paragraphs .said{grid-column:2}',
        '.command{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:6px 10px}.command .over{grid-column:1',
        '/ -1}.command pre{padding:9px 12px;border-radius:7px;background:var(--sunk);border:1px solid var(--line);',
        'white-space:pre-wrap;overflow-wrap:anywhere}.log .over{margin-bottom:6px}.log ol{padding:8px 12px;border-radius:7px;',
        'border:1px solid var(--line);background:var(--sunk);font:.83rem / 1.55 var(--mono)}.log li{display:grid;',
        'grid-template-columns:max-content minmax(0,1fr);gap:14px}.log .number{color:var(--muted);min-width:5ch;',
        'text-align:right;-webkit-user-select:none;user-select:none}.log .text{white-space:pre-wrap}.onward{display:flex;',
        'flex-wrap:wrap;gap:8px 14px;align-items:center}section>h2{margin-bottom:12px}.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,400px),1fr));',
        'gap:26px 34px}.chart{min-width:0}.chart figcaption{display:flex;flex-wrap:wrap;gap:2px 16px;justify-content:space-between;',
        'align-items:baseline;margin-bottom:6px}.legend{display:flex;flex-wrap:wrap;gap:2px 14px;font-size:.8rem;',
        'color:var(--muted)}.legend li{display:flex;align-items:center;gap:6px}.swatch{width:12px;height:12px}',
        '.plot>svg{display:block;max-width:100%;overflow:visible}svg text{font:11px system-ui,sans-serif;fill:var(--muted);',
        'font-variant-numeric:tabular-nums}.axes line{stroke:var(--line);shape-rendering:crispEdges}.axes line.active{',
        'stroke:var(--edge)}text.up,text.end{text-anchor:end}text.along{text-anchor:middle}text.along.end{text-anchor:end}',
        '.dim rect{opacity:.5}rect.red,rect.flake{fill:var(--failed)}rect.green{fill:var(--calm);stroke:var(--edge)}',
        'rect.regression{fill:var(--explained)}rect.infrastructure{fill:var(--outside)}rect.unknown{fill:var(--card);',
        'stroke:var(--edge)}rect.cost,.swatch.cost,.bars .cost{fill:var(--both);background:var(--both)}.swatch.runners,',
        '.bars .runners{background:var(--outside)}.curve{fill:none;stroke:var(--failed);stroke-width:2;stroke-linejoin:round}',
        '.area{fill:var(--failed);opacity:.12}.curve-end{fill:var(--failed)}.readout{min-height:1.4em;font-size:.84rem;',
        'color:var(--muted);font-variant-numeric:tabular-nums}.as-table>summary{display:inline-block;font-size:.82rem;',
        'color:var(--link);cursor:pointer;list-style:none;text-decoration:underline;text-underline-offset:2px}',
        '.as-table>summary::-webkit-details-marker{display:none}.as-table .scroll{max-height:260px;overflow:auto;',
        'margin-top:6px;border:1px solid var(--line);border-radius:7px}.as-table table,.failed-runs{border-collapse:collapse;',
        'width:100%;font-size:.84rem;font-variant-numeric:tabular-nums}.failed-runs{min-width:760px}.as-table',
        'th,.as-table td,.failed-runs th,.failed-runs td{padding:5px 10px;text-align:left;border-bottom:1px solid',
        'var(--line);font-weight:400;vertical-align:baseline}.as-table td,.as-table thead th:not(:first-child){',
        'text-align:right}.as-table thead th,.failed-runs thead th{color:var(--muted);white-space:nowrap}.cost-bars{',
        'display:grid;gap:9px}.cost-bars li{display:grid;grid-template-columns:minmax(0,1fr) max-content;gap:1px',
        '12px;font-size:.84rem;align-items:baseline}.cost-bars a{text-decoration:none}.cost-bars a:hover{text-decoration:underline}',
        '.cost-bars .bars{grid-column:1 / -1;order:1;display:flex;gap:1px;height:8px}.cost-bars .amount{color:var(--muted);',
        'font-variant-numeric:tabular-nums}.matrix-head{display:flex;flex-wrap:wrap;gap:6px 16px;justify-content:space-between;',
        'align-items:baseline;margin-bottom:10px}.matrix-legend{margin-bottom:8px}.matrix .scroll{--names: clamp(132px,',
        '32vw, 340px);max-height:72vh;overflow:auto;scroll-padding:34px 20px 10px var(--names);border:1px solid',
        'var(--line);border-radius:7px}.matrix table{border-collapse:separate;border-spacing:0;min-width:100%}',
        '.matrix table:focus-visible{outline:none}.matrix .scroll:has(table:focus-visible){outline:2px solid var(--link);',
        'outline-offset:1px}.matrix th{position:sticky;left:0;z-index:1;width:var(--names);min-width:var(--names);',
        'max-width:var(--names);padding:4px 10px;background:var(--card);border-right:1px solid var(--line);text-align:left;',
        'font-weight:400;font-size:.8rem;line-height:1.35}.matrix thead th{top:0;z-index:2;color:var(--muted);',
        'border-bottom:1px solid var(--line);vertical-align:bottom}.matrix thead th:first-child{z-index:3}.matrix',
        'thead th:last-child{position:sticky;left:auto;width:auto;min-width:0;max-width:none;padding:4px 6px 0;',
        'border-right:0}.matrix .name{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 10px}.matrix',
        '.name a{flex:1 1 96px}.matrix tbody th a{color:inherit;text-decoration:none}.matrix tbody th a:hover{',
        'text-decoration:underline}.matrix .fails{color:var(--muted);font-variant-numeric:tabular-nums;white-space:nowrap}',
        '.matrix td.runs{position:relative;padding:0 6px}.matrix td.runs>svg{display:block}.matrix tbody tr:hover>',
        '*,.matrix tr.current>*{background:var(--sunk)}.run-axis{display:block}.run-axis line{stroke:var(--edge)}',
        '.cursor{outline:2px solid var(--link);outline-offset:-2px}td .cursor{position:absolute;top:50%;height:20px;',
        'margin:-10px 0 0 6px;outline-offset:0;border-radius:2px;pointer-events:none}.sign-P{fill:var(--passed)}',
        '.sign-F{fill:var(--failed)}.sign-B{fill:var(--both);fill-rule:evenodd;stroke:var(--both)}.sign-R{fill:var(--explained)}',
        '.sign-I{fill:none;stroke:var(--outside);stroke-width:1.8}.status{min-height:3.4em;padding-top:8px;font-size:.87rem;',
        'color:var(--muted)}.status strong,.status .mono{color:var(--text)}.pager{display:flex;flex-wrap:wrap;',
        'gap:8px 14px;align-items:center;font-size:.87rem;color:var(--muted);font-variant-numeric:tabular-nums}',
        '.lines ul{display:grid;gap:5px;max-width:96ch}.lines li{padding-left:14px;position:relative;overflow-wrap:anywhere}',
        '.lines li:before{content:"";position:absolute;left:1px;top:.65em;width:4px;height:4px;border-radius:2px;',
        'background:var(--edge)}.test-view>nav{display:flex;gap:14px;justify-content:space-between;align-items:center}',
        '.test-view>h1{font-size:1.25rem;line-height:1.35;letter-spacing:0}.test-facts{display:grid;gap:14px}',
        '.test-facts .tags{margin:0}.metrics,.facts{display:flex;flex-wrap:wrap;gap:12px 34px}.facts{font-size:.9rem}',
        '.facts dt{color:var(--muted);font-size:.78rem}.fact+.fact:before{content:" \\b7  "}.test-view .status{',
        'margin-bottom:6px}section>.scroll{overflow-x:auto}.failed-runs caption{text-align:left;font-weight:600;',
        'padding-bottom:6px}.failed-runs th[scope=row]{white-space:nowrap}.failed-runs td{min-width:92px}.failed-runs',
        'td.outcome{min-width:190px}.failed-runs td.branch{min-width:140px}.failed-runs .number,.failed-runs thead',
        'th:nth-child(6){text-align:right}.charts+.note{margin-top:14px;font-size:.84rem}@media(max-width:860px){',
        '.finding>summary{grid-template-columns:repeat(auto-fit,minmax(84px,max-content));gap:10px 22px}.what{',
        'grid-column:1 / -1}.search{flex-basis:100%}}@media(max-width:560px){.paragraphs>p{grid-template-columns:minmax(0,1fr)}',
        '.paragraphs .said{grid-column:1}.finding>summary{padding:12px 14px 12px 32px}.finding>summary:before{',
        'left:13px}.finding>.finding-body{padding:12px 14px 14px}.toolbar .choice{flex:1 1 40%;display:grid;gap:2px}',
        '.choice select{max-width:100%}.log li{gap:10px}}@media(prefers-reduced-motion:reduce){*{transition:none!important;',
        'scroll-behavior:auto!important}}@media print{:root{color-scheme:light!important;--ground: #fff;--sunk:',
        '#fff;--text: #000;--muted: #333;--link: #000}.no-print,.skip,.more{display:none!important}body{font-size:10.5pt}',
        '.page-head,main,.page-foot{max-width:none;padding-inline:0}.finding,.chart,.lines,.numbers{break-inside:avoid}',
        '.matrix .scroll{max-height:none;overflow:visible;border:0}.matrix table{width:100%;table-layout:fixed}',
        '.matrix th{position:static;width:34%;min-width:0;max-width:none}.matrix td.runs>svg,.run-axis{width:100%}',
        '.run-axis text{font-size:22px}.cursor{display:none}.tag,.probability,.probability>span,.bars>span,.swatch{',
        '-webkit-print-color-adjust:exact;print-color-adjust:exact}}',
    ].join('\n'),
    styleSha256: 'Q5Dp9wB+ptuBxowSUMXX2c8YFyVCIbU5u6jjGkKsXxg=',
};

;// CONCATENATED MODULE: ./build/core/render/html-text.js
/** What could be markup in HTML, or begin Markdown where a parser takes the line for that. */
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** Text of one line between tags: `&`, `<`, `>`, quotes and the backtick become references. */
function htmlText(text) {
    return text.replaceAll(/[&<>"'`]/g, (character) => REFERENCES[character] ?? '');
}

// EXTERNAL MODULE: ./build/core/text/field.js
var field = __webpack_require__(1296);
// EXTERNAL MODULE: ./build/core/tool.js
var tool = __webpack_require__(4094);
;// CONCATENATED MODULE: ./build/core/html-report/json-in-script.js
/** What can end the element around it or begin another, and what ends a line of JavaScript, though not of JSON. */
const LIVE_IN_SCRIPT = /[<>&\u2028\u2029]/g;
/** JSON for the inside of a script element: every character that is live there stands as an escape. */
function jsonInScript(value) {
    return JSON.stringify(value).replaceAll(LIVE_IN_SCRIPT, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/core/html-report/html.js





/** The file that holds the report, in its folder and in the artifact. */
const REPORT_FILE = 'flaky-tests.html';
/** The whole report as one file that reaches for nothing. Equal data gives an equal text. */
function reportHtml(data, code) {
    return framedBy(data, code, jsonInScript(data));
}
/** Bytes that are left for the data in a file of so many. */
function roomForData(named, code, bytes) {
    return bytes - utf8Bytes(framedBy(named, code, ''));
}
/**
 * The same page without data, for a server on loopback: it may ask that server, and nobody else, for what happens.
 *
 * @param title plain words of ours
 */
function livePage(title, code) {
    const noScript = 'This page needs JavaScript to show what happens; the terminal shows it without.';
    return pageOf({ title, noScript, data: null, code });
}
function framedBy(named, code, data) {
    return pageOf({ title: `${named.title} in ${named.repository}`, noScript: withoutScript(named), data, code });
}
function pageOf({ title, noScript, data, code }) {
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policyOf(code, data === null)}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="robots" content="noindex, nofollow">',
        `<meta name="generator" content="${escaped(tool/* TOOL */.j)}">`,
        `<title>${escaped(title)}</title>`,
        `<style>${code.style}</style>`,
        '</head>',
        '<body>',
        `<noscript><p>${escaped(noScript)}</p></noscript>`,
        '<div id="app"></div>',
        ...(data === null ? [] : [`<script type="application/json" id="data">${data}</script>`]),
        `<script>${code.script}</script>`,
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
/**
 * Nothing but the two texts of ours runs or styles, nothing is loaded, nothing is sent, and no script makes markup of a
 * text. A live page may ask its own server.
 */
function policyOf({ scriptSha256, styleSha256 }, live) {
    return [
        "default-src 'none'",
        `script-src 'sha256-${scriptSha256}'`,
        `style-src 'sha256-${styleSha256}'`,
        'img-src data:',
        ...(live ? ["connect-src 'self'"] : []),
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
    ].join('; ');
}
function withoutScript({ findings: { length } }) {
    const listed = length === 1 ? '1 flaky test is' : `${length === 0 ? 'No' : length} flaky tests are`;
    return `${listed} listed here. This page needs JavaScript to show them; the issue names the costliest without it.`;
}
/** Of a title: more than a tab or a window shows. */
const TITLE_CHARS = 300;
/** One visible line of text for an element or a quoted attribute. */
function escaped(text) {
    return htmlText((0,field/* displayText */.WV)(text, TITLE_CHARS));
}

// EXTERNAL MODULE: ./build/core/model/part.js
var part = __webpack_require__(3115);
;// CONCATENATED MODULE: ./build/core/documents/audit.js



/** One line of `audit.jsonl`: an external call of a part. Never a secret, never a query value, never a body. */
const auditEntrySchema = schemas/* strictObject */.rej({
    time: identifiers/* isoTime */.Ly,
    part: schemas/* enum */.k5n(part/* PARTS */.d),
    method: schemas/* enum */.k5n(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE']),
    /** Route template such as `/repos/{owner}/{repo}/actions/runs`; `blob` for a signed download. */
    route: schemas/* string */.YjP().max(200),
    /** HTTP status; 0 when no answer came. */
    status: schemas/* int */.Whr().min(0).max(999),
    bytes: schemas/* int */.Whr().min(0),
});

;// CONCATENATED MODULE: ./build/core/live/live-event.js


/** Longest sentence of a part: the longest of ours has some 80 characters, and numbers stand in it. */
const TEXT_CHARS = 160;
/** Characters of our own sentences. A part that says anything else says nothing of ours. */
const PLAIN_TEXT = /^[A-Za-z0-9 ,;:.()'%#-]+$/;
/** Route templates are made of these; no space, quote, angle bracket or backslash. */
const PLAIN_ROUTE = /^[A-Za-z0-9{}/_.:~%-]+$/;
const sentence = schemas/* string */.YjP().max(TEXT_CHARS).regex(PLAIN_TEXT);
/** Of objects, requests or bytes. */
const count = schemas/* int */.Whr().min(0);
/**
 * What a part tells the process that started it while it works: one JSON object a line. It is a display, never a right or a
 * document: nothing is decided by it. Whoever reads it checks every line, since a part may have been taken over.
 */
const partEventSchema = schemas/* discriminatedUnion */.gMt('kind', [
    /** A new stage begins; the one before has ended. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('stage'), text: sentence }),
    /** So much of the stage is done. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('step'), done: count, total: count }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('warning'), text: sentence }),
    /** Requests that a part spent so far, and may spend. */
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('requests'),
        spent: count,
        budget: count,
        /** Requests that GitHub's rate limit has left, as its last answer said; null when no answer did. */
        left: count.nullable(),
    }),
    /** A line of its `audit.jsonl`. */
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('call'),
        entry: auditEntrySchema.extend({ route: auditEntrySchema.shape.route.regex(PLAIN_ROUTE) }),
    }),
]);
/** One line of a part, checked; undefined when it is not what the part `from` can say. */
function parsePartEvent(line, from) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    const { success, data } = partEventSchema.safeParse(value);
    return success && (data.kind !== 'call' || data.entry.part === from) ? data : undefined;
}

;// CONCATENATED MODULE: ./build/core/live/live-state.js
/** Calls that the page lists, the newest: more is what `audit.jsonl` is for. */
const SHOWN_CALLS = 200;
/** Stages and warnings of a part: ours have fewer than ten each; who says more is not worth the memory. */
const SHOWN_STAGES = 30;
const SHOWN_WARNINGS = 50;
/** Before anything happened. */
function initialState(command, tool, parts) {
    return {
        command,
        tool,
        parts: parts.map((part) => ({
            part,
            state: 'waiting',
            exitCode: null,
            startedAt: 0,
            endedAt: null,
            stages: [],
            refused: false,
        })),
        warnings: [],
        requests: null,
        calls: [],
        totals: { calls: 0, bytes: 0 },
        end: null,
        closed: false,
    };
}
/** The state after one more event. */
function afterEvent(state, event) {
    if (event.kind in PART_CHANGES) {
        const change = event;
        const parts = state.parts.map((part) => (part.part === change.part ? partAfter(part, change) : part));
        return { ...state, parts };
    }
    const after = CHANGES[event.kind];
    return after(state, event);
}
function partAfter(part, event) {
    const after = PART_CHANGES[event.kind];
    return after(part, event);
}
const CHANGES = {
    warning: (state, { part, text }) => ({
        ...state,
        warnings: [...state.warnings, { part, text }].slice(-SHOWN_WARNINGS),
    }),
    requests: (state, { spent, budget, left }) => ({ ...state, requests: { spent, budget, left } }),
    call: (state, { entry }) => {
        const number = state.totals.calls + 1;
        const totals = { calls: number, bytes: state.totals.bytes + entry.bytes };
        return { ...state, totals, calls: [...state.calls, { number, entry }].slice(-SHOWN_CALLS) };
    },
    'run-ended': (state, { exitCode, at }) => ({ ...state, end: { exitCode, at } }),
    closed: (state) => ({ ...state, closed: true }),
};
const PART_CHANGES = {
    'part-started': (part, { at }) => ({ ...part, state: 'working', startedAt: at }),
    'part-ended': (part, { at, exitCode }) => ({
        ...part,
        state: exitCode === 0 ? 'done' : 'failed',
        exitCode,
        endedAt: at,
    }),
    refused: (part) => ({ ...part, refused: true }),
    stage: (part, { at, text }) => {
        const stage = { text, startedAt: at, stepAt: at, done: 0, total: 0 };
        return { ...part, stages: [...part.stages, stage].slice(-SHOWN_STAGES) };
    },
    step: (part, { at, done, total }) => {
        const last = part.stages.at(-1);
        if (last === undefined)
            return part;
        return { ...part, stages: [...part.stages.slice(0, -1), { ...last, done, total, stepAt: at }] };
    },
};

;// CONCATENATED MODULE: ./build/core/live/page-policy.js
/**
 * What every answer of the live view says besides its page: the same, and that no other page may frame it. It holds for the
 * report too, whatever stands in that file: of scripts only ours run.
 */
function livePolicy({ scriptSha256, styleSha256 }) {
    return [
        "default-src 'none'",
        `script-src 'sha256-${scriptSha256}'`,
        `style-src 'sha256-${styleSha256}'`,
        'img-src data:',
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
    ].join('; ');
}

;// CONCATENATED MODULE: ./build/core/live/report-in-page.js
/** In the file every `<` of the data is an escape, so the element ends where the first one stands. */
const DATA = /<script type="application\/json" id="data">([^<]*)<\/script>/;
/**
 * The data of a report's file. Only they are taken from it: the page around them is made anew, so that a classify that was
 * taken over can write no page of its own.
 *
 * @returns undefined when there are none
 */
function reportDataIn(html) {
    const [, json] = DATA.exec(html) ?? [];
    if (json === undefined)
        return undefined;
    try {
        const data = JSON.parse(json);
        return typeof data === 'object' && !Array.isArray(data)
            ? (data ?? undefined)
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/io/files/write-failure.js

/** What the system says when it will not take our bytes, in our words. */
const REASONS = new Map([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the quota of the disk is used up'],
    ['EFBIG', 'it would become larger than this machine allows'],
    ['EROFS', 'the file system is read-only'],
    ['EACCES', 'this account may not write there'],
    ['EPERM', 'this account may not write there'],
    ['EIO', 'the disk fails'],
]);
/**
 * The expected failure behind a system error of a write; undefined for any other error, which stays what it is.
 *
 * @param name of the file in our words, never a path from outside
 */
function write_failure_writeFailure(error, name = 'A file') {
    if (error instanceof FlakewardenError)
        return error;
    const reason = error instanceof Error && 'code' in error ? REASONS.get(error.code) : undefined;
    if (reason === undefined)
        return undefined;
    return new ConfigError(`${name} could not be written: ${reason}.`, {
        code: 'cannot-write',
        hint: 'Make room, or name another folder, and start the part again; what it left behind is removed then.',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./build/io/files/folder.js






const PARTIAL = '.partial';
/**
 * Makes `folder` an empty folder of ours. What an earlier, perhaps killed, start of the same part left there is removed;
 * a folder that holds anything else is refused.
 *
 * @param ownNames names that the part itself writes at the top of the folder
 * @throws ConfigError when the folder holds foreign files or cannot be written; so do the methods, e.g. on a full disk
 */
async function openFolder(folder, ownNames) {
    const own = new Set([...ownNames, ...ownNames.map((name) => `${name}${PARTIAL}`)]);
    await mkdir(folder, { recursive: true }).catch((error) => {
        throw writeFailure(error, 'A folder') ?? refused('cannot be created', error);
    });
    if (!(await lstat(folder)).isDirectory())
        throw refused('is not a folder');
    const entries = await readdir(folder);
    if (entries.some((name) => !own.has(name)))
        throw refused('holds files that are not flakewarden’s');
    for (const name of entries)
        await rm(join(folder, name), { recursive: true, force: true });
    return {
        write: (path, data) => named(path, () => writeNew(folder, path, data)),
        append: (path, line) => named(path, () => appendLine(join(folder, path), line)),
    };
}
/** Errors name the file by the first part of its path, which is ours; the rest may be an id from outside. */
async function named(path, write) {
    try {
        return await write();
    }
    catch (error) {
        throw writeFailure(error, path.split('/')[0]) ?? error;
    }
}
function refused(what, cause) {
    return new ConfigError(`A folder to write to ${what}.`, {
        code: 'bad-folder',
        hint: 'Name an empty folder, or one that an earlier run of the same part wrote.',
        cause,
    });
}
/** Complete under a temporary name first: whoever reads the file sees all of it or none. */
async function writeNew(folder, path, data) {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
    const file = await open(`${target}${PARTIAL}`, flags, 0o644);
    try {
        await file.writeFile(bytes);
        await file.sync();
    }
    finally {
        await file.close();
    }
    await rename(`${target}${PARTIAL}`, target);
    return { path, bytes: bytes.byteLength, sha256: sha256(bytes) };
}
async function appendLine(path, line) {
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW;
    const file = await open(path, flags, 0o644);
    try {
        await file.writeFile(`${line}\n`);
    }
    finally {
        await file.close();
    }
}
function sha256(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
}

;// CONCATENATED MODULE: ./build/io/files/documents.js





/**
 * Reads a regular file whole. Links, folders and devices are refused, and so is a file that is larger than allowed.
 *
 * @throws DocumentError with `name` (ours, never a path from outside) in its message
 */
async function readRegularFile(path, name, maxBytes) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch((cause) => documents_refuse(name, 'is missing or cannot be read', cause));
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            documents_refuse(name, 'is not a regular file');
        if (stat.size > maxBytes)
            documents_refuse(name, `is larger than ${maxBytes} bytes`);
        const bytes = new Uint8Array(await file.readFile());
        return { bytes, sha256: sha256(bytes) };
    }
    finally {
        await file.close();
    }
}
/** Nesting of our own folders is one; a little more is read so that a surprise is named and not overlooked. */
const MAX_DEPTH = 4;
/**
 * Paths of all files below `folder`, relative, with `/`, sorted.
 *
 * @throws DocumentError when there is a link, a device or too deep a nesting
 */
async function listFiles(folder, name) {
    const walk = async (relative, depth) => {
        if (depth > MAX_DEPTH)
            documents_refuse(name, 'is nested too deeply');
        const entries = await readdir(join(folder, relative)).catch((cause) => documents_refuse(name, 'is missing or cannot be read', cause));
        const files = [];
        for (const entry of entries.toSorted()) {
            const path = relative === '' ? entry : `${relative}/${entry}`;
            const stat = await lstat(join(folder, path));
            if (stat.isDirectory())
                files.push(...(await walk(path, depth + 1)));
            else if (stat.isFile())
                files.push(path);
            else
                documents_refuse(name, 'holds something that is neither file nor folder');
        }
        return files;
    };
    return walk('', 0);
}
/**
 * That a folder of documents holds nothing but regular files of these names.
 *
 * @throws DocumentError with `name` in its message
 */
async function assertOnlyThese(folder, name, known) {
    const foreign = (await listFiles(folder, name)).filter((path) => !known.includes(path));
    if (foreign.length > 0)
        documents_refuse(name, 'holds files that the part before did not write');
}
function documents_refuse(name, what, cause) {
    throw new errors/* DocumentError */.Mi(`The ${name} ${what}.`, {
        code: 'unreadable-document',
        hint: 'Hand over exactly what the part before wrote; on GitHub Actions download the artifacts by id.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/io/live/event-hub.js

/** Newest events kept for a page that lost its connection; one that was away longer is given the whole state. */
const KEPT_EVENTS = 1_000;
/** Pages that may watch at once: one person has a few tabs. */
const WATCHERS = 8;
/** Bytes that wait for one page. A page that does not read is let go; it may come back. */
const WAITING_BYTES = 1024 * 1024;
/** Between signs of life, so that nothing on the way takes the connection for dead. */
const HEARTBEAT_MS = 15_000;
/** After which a page that lost its connection tries again. */
const RETRY_MS = 1_000;
/** @param now milliseconds since the command began */
function createEventHub(initial, now) {
    let state = initial;
    let newest = 0;
    const kept = [];
    const watchers = new Set();
    const heartbeat = setInterval(() => {
        for (const watcher of watchers)
            send(watcher, ': alive\n\n');
    }, HEARTBEAT_MS);
    heartbeat.unref();
    return {
        publish: (event) => {
            state = afterEvent(state, event);
            newest += 1;
            const text = message(newest, 'live', event);
            kept.push({ id: newest, text });
            if (kept.length > KEPT_EVENTS)
                kept.shift();
            for (const watcher of watchers)
                send(watcher, text);
        },
        watch: (response, lastId) => {
            if (watchers.size >= WATCHERS)
                return false;
            response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
            const missed = missedSince(lastId);
            const start = missed === undefined ? message(newest, 'state', { at: now(), state }) : missed.join('');
            send(response, `retry: ${RETRY_MS}\n\n${start}`);
            watchers.add(response);
            response.once('close', () => watchers.delete(response));
            return true;
        },
        close: () => {
            clearInterval(heartbeat);
            for (const watcher of watchers)
                watcher.end();
        },
    };
    /** Undefined when the number is none of ours, or what came after it is no longer all kept. */
    function missedSince(lastId) {
        const last = /^\d{1,15}$/.test(lastId ?? '') ? Number(lastId) : -1;
        const first = kept[0]?.id ?? newest + 1;
        if (last < first - 1 || last > newest)
            return undefined;
        return kept.filter(({ id }) => id > last).map(({ text }) => text);
    }
}
function send(watcher, text) {
    watcher.write(text);
    if (watcher.writableLength > WAITING_BYTES)
        watcher.destroy();
}
/** JSON has no line breaks, so one line of data holds it. */
function message(id, event, data) {
    return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

;// CONCATENATED MODULE: ./build/io/live/event-tail.js

/** Between two looks at the file. */
const POLL_MS = 50;
/** Read at one look, so that a part that writes without end does not stop its parent. */
const PIECE_BYTES = 256 * 1024;
/** Of one line; the longest of ours have some 500 bytes. */
const LINE_BYTES = 4096;
/** Of all lines of one part: a part makes at most some thousand requests, each a line of 200 bytes. */
const TAIL_BYTES = 16 * 1024 * 1024;
const NEW_LINE = 0x0a;
/**
 * Makes the file to which a part appends its lines (`io/files/event-file.ts`), and reads behind it.
 *
 * @param path of a file that does not exist yet
 * @param onLine given each line; undefined for one that is too long, or one too many. It says whether to go on.
 */
function openEventTail(path, onLine) {
    const descriptor = (0,external_node_fs_.openSync)(path, 'ax+', 0o600);
    const piece = Buffer.alloc(PIECE_BYTES);
    let rest = Buffer.alloc(0);
    let position = 0;
    let isOpen = true;
    const read = () => {
        if (!isOpen)
            return false;
        const bytes = (0,external_node_fs_.readSync)(descriptor, piece, 0, PIECE_BYTES, position);
        position += bytes;
        const [lines, tail] = linesOf(Buffer.concat([rest, piece.subarray(0, bytes)]));
        rest = tail;
        isOpen = lines.every((line) => onLine(line.length > LINE_BYTES ? undefined : line.toString('utf8')));
        if (isOpen && (rest.length > LINE_BYTES || position > TAIL_BYTES))
            isOpen = onLine(undefined);
        return isOpen && bytes > 0;
    };
    const timer = setInterval(read, POLL_MS);
    return {
        descriptor,
        end: () => {
            clearInterval(timer);
            while (read())
                ;
            (0,external_node_fs_.closeSync)(descriptor);
        },
    };
}
/** Whole lines, and what stands behind the last one. */
function linesOf(bytes) {
    const lines = [];
    let start = 0;
    for (let end = bytes.indexOf(NEW_LINE); end >= 0; end = bytes.indexOf(NEW_LINE, start)) {
        lines.push(bytes.subarray(start, end));
        start = end + 1;
    }
    return [lines, Buffer.from(bytes.subarray(start))];
}

;// CONCATENATED MODULE: ./build/io/live/server.js



const server_LOOPBACK = '127.0.0.1';
/** Connections at once: those that watch, and a page being loaded by each. */
const CONNECTIONS = 32;
/** For the head of a request. */
const HEADERS_MS = 10_000;
/**
 * Serves the live view on loopback: its page at `/KEY/`, what happens at `/KEY/events`, the report at `/KEY/report.html`.
 * It answers only GET, only under its own name, and only to who knows the key: another page in the same browser knows
 * none of it, and neither does another user of the machine.
 *
 * @throws ConfigError when the port cannot be had
 */
async function startLiveServer(options) {
    const server = (0,external_node_http_.createServer)({ headersTimeout: HEADERS_MS, requestTimeout: HEADERS_MS });
    server.maxConnections = CONNECTIONS;
    await server_listen(server, options.port);
    const { port } = server.address();
    const names = [`${server_LOOPBACK}:${port}`, `localhost:${port}`];
    server.on('request', (request, response) => {
        answer(options, names, request, response).catch(() => response.destroy());
    });
    return {
        address: `http://${server_LOOPBACK}:${port}/${options.key}/`,
        close: async () => {
            options.hub.close();
            await new Promise((resolve) => {
                server.close(() => resolve());
                server.closeAllConnections();
            });
        },
    };
}
async function answer({ key, hub, pages }, names, request, response) {
    for (const [name, value] of Object.entries(headersOf(pages.policy)))
        response.setHeader(name, value);
    // A page of somebody else that made its own name lead here still calls us by that name.
    if (!names.includes(request.headers.host ?? ''))
        return server_refuse(response, 403, 'This server has another name.');
    if (request.method !== 'GET')
        return server_refuse(response, 405, 'Only GET.', { allow: 'GET' });
    const [, given = '', ...rest] = (request.url ?? '').split('/');
    if (!isSame(given, key))
        return server_refuse(response, 404, 'Nothing here.');
    switch (rest.join('/')) {
        case '':
            return rest.length === 1 ? sendPage(response, pages.page) : server_refuse(response, 404, 'Nothing here.');
        case 'events':
            if (hub.watch(response, request.headers['last-event-id']))
                return;
            return server_refuse(response, 503, 'Too many pages watch already.');
        case 'report.html': {
            const report = await pages.report();
            return report === undefined ? server_refuse(response, 404, 'There is no report yet.') : sendPage(response, report);
        }
        default:
            return server_refuse(response, 404, 'Nothing here.');
    }
}
/** No other origin may read, frame, or keep anything of this, or learn where it is. */
function headersOf(policy) {
    return {
        'content-security-policy': policy,
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
    };
}
/** Takes as long for a key that is almost right as for any other. */
function isSame(given, key) {
    const [a, b] = [Buffer.from(given), Buffer.from(key)];
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}
function sendPage(response, html) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
}
function server_refuse(response, status, text, headers = {}) {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
    response.end(`${text}\n`);
}
async function server_listen(server, port) {
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, server_LOOPBACK, resolve);
    }).catch((cause) => {
        throw new errors/* ConfigError */.xL('The page cannot be served at this port.', {
            code: 'usage',
            hint: 'Leave out --ui-port, or name a port from 1024 to 65535 that is free.',
            cause,
        });
    });
}

;// CONCATENATED MODULE: ./build/entry/cli/live-view.js

















/** Bytes of the address's secret: 128 bits, which nobody guesses. */
const KEY_BYTES = 16;
/** Ports that need no special right. */
const PORTS = { first: 1024, last: 65_535 };
/** Without a terminal nobody can press Ctrl-C: the page stays this long, enough to open it and read the report. */
const GRACE_SECONDS = 60;
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Serves the page, and says where.
 *
 * @throws ConfigError when the port is none, or taken
 */
async function openLiveView(options) {
    const { command, parts, write } = options;
    const began = performance.now();
    const now = () => Math.round(performance.now() - began);
    const hub = createEventHub(initialState(command, tool/* TOOL */.j, parts), now);
    let reportFolder;
    const temporary = [];
    const server = await startLiveServer({
        port: portOf(options.port),
        key: (0,external_node_crypto_.randomBytes)(KEY_BYTES).toString('base64url'),
        hub,
        pages: {
            policy: livePolicy(PAGE_CODE),
            page: livePage(`flakewarden ${command}`, PAGE_CODE),
            report: () => reportIn(reportFolder),
        },
    });
    const stop = untilStopped();
    const publish = (event) => hub.publish({ at: now(), ...event });
    write(`Watch it at ${server.address}\n`);
    return {
        address: server.address,
        stopped: stop.happened,
        watch: (part, scratch, folder) => {
            publish({ part, kind: 'part-started' });
            const tail = openEventTail((0,external_node_path_.join)(scratch, 'events'), (line) => {
                const event = line === undefined ? undefined : parsePartEvent(line, part);
                if (event === undefined)
                    write(`warning: ${part} told the page what no part says; no more of it is shown\n`);
                publish(event === undefined ? { part, kind: 'refused' } : { part, ...event });
                return event !== undefined;
            });
            return {
                descriptor: tail.descriptor,
                ended: (exitCode) => {
                    tail.end();
                    // What a part that failed left there may be of an earlier run.
                    if (exitCode === 0)
                        reportFolder = folder ?? reportFolder;
                    publish({ part, kind: 'part-ended', exitCode });
                },
            };
        },
        removeAtEnd: (folder) => temporary.push(folder),
        ended: (exitCode) => publish({ kind: 'run-ended', exitCode }),
        stay: () => stay(options, server.address, stop.signal),
        close: async () => {
            stop.forget();
            publish({ kind: 'closed' });
            await server.close();
            for (const folder of temporary)
                await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}
function portOf(typed) {
    if (typed === undefined)
        return 0;
    const port = /^\d{4,5}$/.test(typed) ? Number(typed) : 0;
    if (port >= PORTS.first && port <= PORTS.last)
        return port;
    throw new errors/* ConfigError */.xL('The port of the page is none.', {
        code: 'usage',
        hint: `Name a port from ${PORTS.first} to ${PORTS.last} that is free, or leave out --ui-port.`,
    });
}
/** The parts are told by whoever started them; this one only remembers that it happened. */
function untilStopped() {
    const asked = new AbortController();
    const ask = () => asked.abort();
    for (const signal of STOPS)
        process.on(signal, ask);
    return {
        happened: () => asked.signal.aborted,
        signal: asked.signal,
        forget: () => {
            for (const signal of STOPS)
                process.off(signal, ask);
        },
    };
}
async function stay({ isTerminal, write, graceSeconds }, address, stop) {
    if (stop.aborted)
        return;
    const seconds = graceSeconds ?? GRACE_SECONDS;
    const end = isTerminal ? 'until you press Ctrl-C' : `for ${seconds} seconds, as there is no terminal to end it from`;
    write(`\nThe page stays at ${address} ${end}.\n`);
    if (isTerminal) {
        // A listener for signals keeps no process alive; the server does.
        await new Promise((resolve) => {
            stop.addEventListener('abort', () => resolve(), { once: true });
        });
    }
    else {
        await (0,external_node_timers_promises_.setTimeout)(seconds * 1_000, undefined, { signal: stop }).catch(() => undefined);
    }
}
/** The report made anew from the data in its file; a file that is no report is none. */
async function reportIn(folder) {
    if (folder === undefined)
        return undefined;
    try {
        const { bytes } = await readRegularFile((0,external_node_path_.resolve)(folder, REPORT_FILE), REPORT_FILE, limits/* LIMITS */.b.htmlReportBytes);
        const html = new TextDecoder().decode(bytes);
        const data = reportDataIn(html);
        return data === undefined ? undefined : reportHtml(data, PAGE_CODE);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/core/documents/findings.js + 4 modules
var documents_findings = __webpack_require__(2401);
// EXTERNAL MODULE: ./build/core/documents/parse-document.js + 3 modules
var parse_document = __webpack_require__(1114);
// EXTERNAL MODULE: ./build/core/text/terminal-look.js
var terminal_look = __webpack_require__(5432);
// EXTERNAL MODULE: ./build/core/text/wrap.js
var wrap = __webpack_require__(9426);
;// CONCATENATED MODULE: ./build/core/render/terminal-outcome.js



/** What report does with the issue, by its output `action`: as a plan, and as a thing done. */
const ACTIONS = {
    created: ['open an issue', 'Opened an issue'],
    updated: ['bring the issue up to date', 'Brought the issue up to date'],
    unchanged: ['leave the issue as it is, since nothing changed', 'Left the issue as it is, since nothing changed'],
    closed: ['close the issue, since all is clear', 'Closed the issue, since all is clear'],
    reopened: ['reopen the issue and bring it up to date', 'Reopened the issue and brought it up to date'],
    none: ['do nothing, since there is nothing to tell', 'Did nothing, since there is nothing to tell'],
};
/** What became of the issue, or would become of it; with its address when it has one. */
function issueOutcome(outputs, isWritten, look) {
    const [plan, done] = ACTIONS[outputs['action'] ?? ''] ?? ACTIONS['none'] ?? ['', ''];
    const sentence = isWritten ? `${done}.` : `Nothing was written to GitHub. With --write, report would ${plan}.`;
    const address = outputs['issue-url'] ?? '';
    const lines = [(0,wrap/* wrapIndented */.k)(sentence, look.width, 0), ...(address === '' ? [] : [`  ${terminal_outcome_link(address, look)}`])];
    return `${lines.join('\n')}\n`;
}
/** What fetch has read. */
function fetchOutcome(outputs, look) {
    const count = (name) => Number(outputs[name] ?? 0);
    const gaps = count('gaps');
    const sentences = [
        `Read ${counted(count('runs'), 'run')}, ${counted(count('jobs'), 'job execution')} and ${counted(count('logs'), 'log')} with ${counted(count('requests'), 'request')}.`,
        gaps === 0 ? 'Nothing is missing.' : `${counted(gaps, 'object')} could not be had; the issue names the reasons.`,
        'flakewarden classify decides from it which tests are flaky.',
    ];
    return `${(0,wrap/* wrapIndented */.k)(sentences.join(' '), look.width, 0)}\n`;
}
/** Where more is to be found: a name and a path a line. Paths are never broken. */
function whereToLook(places, look) {
    if (places.length === 0)
        return '';
    const width = Math.max(...places.map(([name]) => name.length)) + 2;
    const lines = places.map(([name, path]) => `  ${name.padEnd(width)}${terminal_outcome_link(path, look)}`);
    return `${[(0,terminal_look/* paint */.n)(look, 'strong', 'Where to look'), ...lines].join('\n')}\n`;
}
/** Addresses and paths, to be opened: longer than any name of a test. */
const PATH_CHARS = 4_096;
function terminal_outcome_link(text, look) {
    return (0,terminal_look/* paint */.n)(look, 'cyan', (0,field/* terminalField */.Fl)(text, PATH_CHARS));
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/core/text/columns.js
var text_columns = __webpack_require__(2047);
;// CONCATENATED MODULE: ./build/core/text/shell-lines.js

/** A word of a POSIX shell: quoted texts, escaped characters and all other characters but a space. */
const WORD = /(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^ '"\\])+/g;
/** A word that may begin a comment; in quotes it does not, and such a command merely stays whole. */
const COMMENT = /(?:^|[\s;|&()])#/;
/**
 * Breaks a command into lines that mean the same when they are pasted into a shell: all but the last end in a backslash (POSIX
 * Shell Command Language, 2.2.1). Quoted words stay whole, so a line may still be wider than asked for.
 *
 * @param width columns of a line, the backslash included
 */
function shellLines(command, width) {
    // In a comment a backslash continues nothing: what was one line of it would be a command.
    if ((0,text_columns/* columnsOf */.P)(command) <= width || COMMENT.test(command))
        return [command];
    const lines = [];
    let line = '';
    for (const word of command.match(WORD) ?? []) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && (0,text_columns/* columnsOf */.P)(longer) > width - 2) {
            lines.push(`${line} \\`);
            line = word;
        }
        else
            line = longer;
    }
    // Several spaces between words, or a quote without an end: such a command is not broken.
    const whole = [...lines.map((one) => one.slice(0, -2)), line].join(' ');
    return whole === command ? [...lines, line] : [command];
}

;// CONCATENATED MODULE: ./build/core/findings/clusters/regression-clusters.js
/**
 * Regressions that begin on one commit are one item; its first one leads. Where no last good commit is known the failing may have
 * begun before the window, so the commit says nothing and the test stands alone. Order is kept.
 */
function regressionClusters(regressions) {
    const clusters = new Map();
    for (const [i, regression] of regressions.entries()) {
        const key = regression.lastGood === null ? `alone ${i}` : regression.firstBad;
        const cluster = clusters.get(key);
        if (cluster === undefined)
            clusters.set(key, [regression]);
        else
            cluster.push(regression);
    }
    return [...clusters.values()].flatMap(([lead, ...members]) => (lead === undefined ? [] : [{ lead, members }]));
}

;// CONCATENATED MODULE: ./build/core/render/links.js
/** The job execution that a piece of evidence names. */
function jobLink({ runId, attempt, jobId }) {
    return { kind: 'job', runId, attempt, jobId };
}
/** Built from the server's origin and integers; nothing that anybody wrote is part of it. */
function linkUrl(repository, link) {
    const run = `${repository.serverUrl}/${repository.owner}/${repository.name}/actions/runs/${link.runId}`;
    return link.kind === 'job' ? `${run}/job/${link.jobId}` : run;
}
/** The words of a link: they say where it leads even when read aloud without the sentence around it. */
function linkLabel(link) {
    return link.kind === 'job' ? `run ${link.runId}, attempt ${link.attempt}` : `run ${link.runId}`;
}
/** Every link that the manifest allows, by address: its job executions, and the run that made the report. */
function allowedLinks(manifest) {
    const jobs = manifest.jobs.map((job) => ({ kind: 'job', runId: job.runId, attempt: job.attempt, jobId: job.id }));
    const own = { kind: 'run', runId: manifest.binding.runId };
    return new Map([own, ...jobs].map((link) => [linkUrl(manifest.repository, link), link]));
}

;// CONCATENATED MODULE: ./build/core/render/numbers.js
/** Numbers as people read them. Everything here is made of digits and constants. */
/** Digits of a whole number: what a safe integer has at most. */
const numbers_NUMBER_PATTERN = String.raw `\d{1,16}`;
function whole(value) {
    return String(Math.round(value));
}
/** `1 run`, `3 runs`. */
function numbers_counted(count, noun) {
    return whole(count) === '1' ? `1 ${noun}` : `${whole(count)} ${noun}s`;
}
function percent(share) {
    return `${Number((100 * share).toFixed(1))} %`;
}
/** Beyond this a probability of a model is a manner of speaking. */
const CERTAIN = 0.999;
/** A probability: never said to be 0 or 100 %. */
function chance(probability) {
    if (probability > CERTAIN)
        return `more than ${percent(CERTAIN)}`;
    return 1 - probability > CERTAIN ? `less than ${percent(1 - CERTAIN)}` : percent(probability);
}
/** Minutes from which hours are easier to grasp. */
const LONG = 90;
function duration(minutes) {
    if (minutes >= LONG)
        return `${Number((minutes / 60).toFixed(1))} hours`;
    return minutes < 1 ? 'less than a minute' : numbers_counted(minutes, 'minute');
}
/** The same for a cell of a table, of which no line may break: `6.7 h`, `12 min`, `seconds`. */
function shortDuration(minutes) {
    if (minutes >= LONG)
        return `${Number((minutes / 60).toFixed(1))} h`;
    return minutes < 1 ? 'seconds' : `${whole(minutes)} min`;
}

;// CONCATENATED MODULE: ./build/core/render/short-name.js

/** Stands where the beginning was left out. */
const CUT = '…';
/** One escaped invisible character, or one code point: never cut inside. */
const UNITS = /\\u\{[0-9a-f]{1,6}\}|./gu;
/** Where the parts of a name meet. The dot of a file's ending is no such place. */
const JOINT = /[/\\:>#_ ]|\.(?![a-z]{1,4}\b)/;
/** How much more may be left out so that the name begins with a whole part. */
const UP_TO_JOINT = 14;
/**
 * A test id of at most `max` characters that keeps its end, because the end is what tells tests apart. It begins with a
 * whole part (a folder, a class) where one is near. Fit to be looked at as `displayText` is, and still no Markdown.
 */
function shortName(id, max) {
    const shown = (0,field/* displayText */.WV)(id, id.length);
    if (shown.length <= max)
        return shown;
    const units = shown.match(UNITS) ?? [];
    const kept = [];
    let room = max - CUT.length;
    for (const unit of units.toReversed()) {
        room -= unit.length;
        if (room < 0)
            break;
        kept.unshift(unit);
    }
    const end = kept.join('');
    const joint = end.slice(0, UP_TO_JOINT).search(JOINT);
    // A space behind the mark would break the line there.
    return `${CUT}${(joint > 0 ? end.slice(joint) : end).replace(/^[ >]+/, '')}`;
}

;// CONCATENATED MODULE: ./build/core/render/sparkline.js
/** Eighths of a block, lowest first. */
const BARS = Array.from('▁▂▃▄▅▆▇█');
/** A week in which the test did not run, or of which nothing is known. */
const NO_EXECUTIONS = '·';
/** Two months: longer lines of bars are no longer read at a glance. */
const SPARK_WEEKS = 8;
/** What a sparkline may hold: for the audit. */
const SPARK_PATTERN = `[${NO_EXECUTIONS}${BARS.join('')}]{1,${SPARK_WEEKS}}`;
/**
 * Failures per execution week by week, oldest first, as one character each: the newest `SPARK_WEEKS` weeks, scaled to the
 * highest of them. The lowest bar stands for a week without a failure, and for nothing else.
 */
function sparkline_sparkline(weeks) {
    const shown = weeks.slice(-SPARK_WEEKS);
    const rates = shown.map(({ executions, failed }) => (executions === 0 ? undefined : failed / executions));
    const highest = rates.reduce((most, rate) => Math.max(most, rate ?? 0), 0);
    const bars = rates.map((rate) => (rate === undefined ? NO_EXECUTIONS : BARS[levelOf(rate, highest)]));
    return bars.length === 0 ? NO_EXECUTIONS : bars.join('');
}
/** Position in `BARS`. */
function levelOf(rate, highest) {
    if (rate === 0)
        return 0;
    const steps = BARS.length - 1;
    return Math.max(1, Math.round((rate / highest) * steps));
}

;// CONCATENATED MODULE: ./build/core/render/tally.js

/** Words behind a number, in the order in which they are said. */
const TALLY_WORDS = ['new', 'worse', 'better', 'fixed', 'gone', 'confirmed', 'suspected'];
/** New ones have no other name yet. */
const NEW = 'new flaky test';
/** `2 new flaky tests, 1 gone`. */
function tallyText(tally) {
    return TALLY_WORDS.flatMap((word) => {
        const count = tally[word] ?? 0;
        if (count === 0)
            return [];
        return [word === 'new' ? numbers_counted(count, NEW) : `${whole(count)} ${word}`];
    }).join(', ');
}
/** True when there is something to say. */
function isTold(tally) {
    return TALLY_WORDS.some((word) => (tally[word] ?? 0) > 0);
}
const ONE = `${numbers_NUMBER_PATTERN} (?:${NEW}s?|${TALLY_WORDS.slice(1).join('|')})`;
const TALLY_PATTERN = `${ONE}(?:, ${ONE})*`;

;// CONCATENATED MODULE: ./build/core/render/holes.js




/** Longest reproduction command shown, in code points; findings.json holds no longer one, and a cut command is worse than none. */
const COMMAND_CHARS = 1_000;
/** Digits of a commit id that people compare; the link leads to the rest. */
const SHA_DIGITS = 12;
/** Of a test id in the table: with more, a telephone shows nothing else of a row, and a screen has to scroll. */
const SHORT_CHARS = 28;
const FILLERS = {
    n: (value) => [holes_text(whole(value))],
    percent: (value) => [holes_text(percent(value))],
    chance: (value) => [holes_text(chance(value))],
    duration: (value) => [holes_text(duration(value))],
    'short duration': (value) => [holes_text(shortDuration(value))],
    tally: (value) => [holes_text(tallyText(value))],
    usd: (value) => [holes_text(value.toFixed(4))],
    date: (value) => [holes_text(new Date(value).toISOString().slice(0, 10))],
    code: (value) => [{ type: 'field', value }],
    codes: (values) => separated(values.map((value) => ({ type: 'field', value }))),
    command: (value) => [{ type: 'field', value, max: COMMAND_CHARS }],
    short: (value) => [{ type: 'field', value: shortName(value, SHORT_CHARS) }],
    spark: (value) => [holes_text(value)],
    sha: (value) => [{ type: 'field', value: value.slice(0, SHA_DIGITS) }],
    link: (link) => [{ type: 'link', link }],
    links: (links) => separated(links.map((link) => ({ type: 'link', link }))),
};
/** What each can have written. `FIELD` and `LINK` stand for a code span and a link. */
const holes_HOLE_PATTERNS = {
    n: numbers_NUMBER_PATTERN,
    percent: String.raw `\d{1,3}(?:\.\d)? %`,
    chance: String.raw `(?:more than |less than )?\d{1,3}(?:\.\d)? %`,
    duration: String.raw `(?:less than a minute|1 minute|\d{1,16} minutes|\d{1,16}(?:\.\d)? hours)`,
    'short duration': String.raw `(?:seconds|\d{1,16} min|\d{1,16}(?:\.\d)? h)`,
    tally: TALLY_PATTERN,
    usd: String.raw `\d{1,9}\.\d{4}`,
    date: String.raw `\d{4}-\d{2}-\d{2}`,
    code: 'FIELD',
    codes: 'FIELD(?:, FIELD)*',
    command: 'FIELD',
    short: 'FIELD',
    spark: SPARK_PATTERN,
    sha: 'FIELD',
    link: 'LINK',
    links: 'LINK(?:, LINK)*',
};
function holes_text(value) {
    return { type: 'text', value };
}
function separated(items) {
    return items.flatMap((item, i) => (i === 0 ? [item] : [holes_text(', '), item]));
}

;// CONCATENATED MODULE: ./build/core/render/phrases.js
/**
 * Every sentence that flakewarden can write into an issue, a comment or a summary. The audit accepts nothing else, so a
 * new sentence starts here.
 *
 * Holes: `{n}` whole number · `{#run}` counted noun, `1 run` or `3 runs` · `{percent}` share · `{chance}` probability ·
 * `{duration}` minutes or hours · `{tally}` counts by word, `2 fixed, 1 gone` · `{usd}` amount · `{date}` day in UTC · `{code}`
 * and `{codes}` text from outside in code spans · `{command}` a longer one · `{sha}` a commit · `{link}` and `{links}` run
 * links · names of `vocabulary.ts`. `**` makes strong. Plain words only: no character that Markdown or GitHub reads as markup
 * (a test checks).
 */
const PHRASES = {
    // First sentence
    since: 'Since {date}: {tally}.',
    sinceUnchanged: 'Since {date}: nothing changed.',
    sinceNothingNew: 'Since {date}: nothing new was seen.',
    firstReport: 'First report: {#flaky test} ({tally}).',
    firstReportAlike: 'First report: {#flaky test}, {alike}.',
    notCompared: 'Earlier reports could not be read, so nothing is called new or gone.',
    now: '{#flaky test} now ({tally}).',
    nowAlike: '{#flaky test} now, {alike}.',
    foundNothing: 'All clear: no flaky test was found between {date} and {date}.',
    foundNothingIncomplete: 'No flaky test was found between {date} and {date}, but some data could not be read, so this is no all-clear.',
    foundCost: 'Cost a week, roughly: {duration} of work and waiting, {duration} on runners.',
    incompleteFirst: '**Incomplete data:** some failures may be missing, so nothing is called gone or fixed. The gaps stand below.',
    foundMore: 'Not shown here: {#flaky test}, less certain or less costly than those above.',
    foundBeyondCap: 'Beyond the limit of one report and not judged here: {#candidate}.',
    // One finding
    confirmed: '**Confirmed:** {certainty} flaky ({chance}); it failed and passed on the same code, {#time}.',
    suspected: '**Suspected:** {certainty} flaky ({chance}); no change explains its failures, but none was yet seen to pass on the same code.',
    suspectedFlip: '**Suspected:** {certainty} flaky ({chance}); it failed and passed on the same code, {#time}, but the evidence is thin.',
    isNew: 'New in this report.',
    isWorse: 'Worse than before.',
    isBetter: 'Better than before.',
    quarantine: 'Worth a quarantine until it is repaired.',
    rerunAdvice: 'To settle it, re-run its next failure {#time}.',
    counts: '**Failed** {n} of {#execution}, in {#run} on {#commit}: {percent}, 95 % interval {percent} to {percent}; first {date}, last {date}.',
    introduced: 'First seen to fail with commit {sha}; it may have begun earlier.',
    introducedAfter: 'It began with commit {sha}; {sha} was still good.',
    introducedNew: 'The test itself came with commit {sha}.',
    evidence: '**Evidence:**',
    evidenceRerun: 'Failed in {link}, passed in {link} of the same run.',
    evidenceRetry: 'Failed and then passed inside {link}.',
    evidenceCommit: 'Failed in {link}, passed in {link}, both on commit {sha}.',
    evidenceProposals: 'Failed in {link} as in other proposals, while the main branch was green.',
    evidenceSeparated: 'Failed in {link} on commit {sha}, with passes before and after.',
    evidenceOpen: 'Failed in {link} on commit {sha}, and has not passed since.',
    evidenceMore: 'There is more: {#observation}.',
    excerpt: '**Log** of {link}:',
    excerptMore: 'Left out: {#further line}.',
    why: '**Cause:** {cause} ({confidence} confidence, {source}).',
    otherCause: 'Heuristics point elsewhere: {cause}.',
    modelSilent: 'The model {silence}.',
    signals: 'Signals: {codes}.',
    concentrationAll: 'All {#failure} happened {dimension} {code}, but only {n} of {#execution}.',
    concentration: '{n} of {#failure} happened {dimension} {code}, but only {n} of {#execution}.',
    fix: '**Fix:** {fix}.',
    fixAdvice: '{advice}',
    modelSays: 'The model adds: {code}',
    reproduce: '**Reproduce:** {command}',
    reproduceEscaped: 'Invisible characters of it are shown as escapes.',
    owners: '**Owner:** {codes}',
    where: '**Where:** workflow {code}, job {code}.',
    whereCells: 'In {codes}.',
    whereMoreCells: 'And in {#other matrix cell}.',
    whereSuite: 'Suite {code}.',
    formerly: 'Formerly {code}.',
    mixedAlphabets: 'Its name mixes alphabets: letters in it may look like others.',
    failAlike: '**Together:** {codes} failed in the same way.',
    failTogether: '**Together:** {codes} failed in the same runs.',
    failMore: 'And {#other test}.',
    cost: '**Cost** a week, roughly: {duration} of work and waiting, {duration} on runners.',
    impact: 'So far it held up {#run} and cost {#minute} of re-runs.',
    impactFirst: '**Cost:** it held up {#run} and cost {#minute} of re-runs.',
    // After the findings, a line each
    alsoTitle: 'Also in this window',
    infrastructureTitle: 'Infrastructure failures, not counted against any test',
    infrastructure: '**Infrastructure,** not the tests: {bucket}, {#job execution}, for example {links}.',
    regressionsTitle: 'Not flaky but probably broken',
    broken: '**Broken since** commit {sha}, not flaky: {code} failed {n} of {#execution}, for example in {link}.',
    bornRed: '**Never passed since** commit {sha}, not flaky: {code} failed {n} of {#execution}, for example in {link}.',
    openFailure: '**Failing since** commit {sha}, too early to call: {code} failed {n} of {#execution}, for example in {link}.',
    lastGood: 'Last good commit: {sha}.',
    sameCommit: 'And {#other test} since that commit.',
    goneTitle: 'Gone or fixed since the last report',
    gone: '**Gone:** {code} no longer fails, or no longer runs; its last failure was seen by {date}.',
    fixed: '**Fixed:** {code} ran often enough without failing; its last failure was seen by {date}.',
    infrastructureLeftOut: 'Left out: {#further cluster} of infrastructure failures.',
    regressionsLeftOut: 'Left out: {#further broken test}.',
    goneLeftOut: 'Left out: {#further test} gone or fixed.',
    // What was looked at
    looked: '**Looked at:** {date} to {date}, UTC: {#run}, {n} of them re-run; {#job execution}, {n} of them failed; {#log} and {#test report file}; {#test} with {#failure}.',
    complete: 'Everything that could show a failure was read.',
    incomplete: 'Some failures may be missing.',
    gap: 'Not read: {subject}, {n} ({reason}).',
    addressed: 'Failure text of {#job execution} addresses a language model, for example {links}. Tests, counts and links were settled before any model was asked.',
    model: '**Causes:** {code} answered {n} of {#request}.',
    heuristicsOnly: '**Causes:** from heuristics, because {fallback}.',
    heuristicsPartly: 'The rest is from heuristics, because {fallback}.',
    noModel: '**Causes:** from heuristics.',
    spent: '**Cost of this report:** {#request} to GitHub of {n} allowed, USD {usd} for the model.',
    spentNoModel: '**Cost of this report:** {#request} to GitHub of {n} allowed, no model.',
    madeBy: 'Made by {code}.',
    madeByRun: 'Made by {code} in {link}.',
    wholePicture: 'Every run of every test: {code}, an artifact of that run.',
    // Comments
    upToDate: 'The issue above is up to date.',
    newTest: 'New: {code}',
    worseTest: 'Worse: {code}',
    goneTest: 'Gone: {code}',
    fixedTest: 'Fixed: {code}',
    moreTests: 'And {#other test}.',
    clear: 'All clear: no flaky test was found between {date} and {date}, and everything that could show one was read.',
    thanks: 'Thank you to everybody who repaired one.',
    clearHint: 'This issue is closed now. It is reopened when a test turns flaky again.',
    fromRun: 'From {link}.',
};
/** What stands in the cells of the table, column by column. `{short}` is a test id, `{spark}` a sparkline. */
const CELLS = {
    test: '{n}. {short}',
    failed: '{n}/{n}',
    verdict: '{verdict}',
    cause: '{shortCause}',
    trend: '{spark}',
    minutes: '{short duration}',
    none: 'none',
};

// EXTERNAL MODULE: ./build/core/model/cause.js
var cause = __webpack_require__(3295);
// EXTERNAL MODULE: ./build/core/model/framework.js
var framework = __webpack_require__(4696);
;// CONCATENATED MODULE: ./build/core/signals/advice/compiled.js
const GO = {
    'await-condition': "Replace time.Sleep by a channel with a deadline, or by testify's require.Eventually on the condition.",
    'synchronise-access': 'Run it with the race detector; guard what goroutines share with sync.Mutex, and wait for them with sync.WaitGroup before the test returns.',
    'reset-shared-state': 'Undo with t.Cleanup, set variables of the environment with t.Setenv, and avoid package variables.',
    'order-insensitive-assertion': "Sort with slices.Sort before comparing, or use testify's assert.ElementsMatch; the order of a map is random.",
    'release-resources': 'Close it with t.Cleanup, listen on port 0, and let goleak.VerifyNone tell what stays.',
    'isolate-from-network': 'Answer requests from httptest.NewServer.',
    'inject-clock': 'Pass a func that returns the time instead of calling time.Now, or run the test in testing/synctest.',
    'fix-seed': 'Use a rand.New with a fixed source, and log the seed with t.Logf.',
    'own-temporary-files': 'Use t.TempDir() instead of a shared or fixed path.',
    'compare-with-tolerance': "Compare math.Abs of the difference with a tolerance, or use testify's assert.InDelta.",
    'widen-range': 'Assert what happened instead of how long it took, or run the test in testing/synctest.',
    'split-or-raise-timeout': 'A retry does not make it faster: read in the goroutine dump where it hangs, split the test, and only then raise -timeout.',
    'guard-platform': 'Use path/filepath, or t.Skip by runtime.GOOS.',
};
const GINKGO = {
    ...GO,
    'await-condition': 'Replace time.Sleep by Eventually on the condition, and Consistently for what must not happen.',
    'synchronise-access': 'Run it with the race detector; guard what goroutines share with sync.Mutex, and mark specs that cannot run side by side Serial.',
    'reset-shared-state': 'Set state up in BeforeEach and undo it with DeferCleanup; GinkgoT().Setenv undoes itself.',
    'order-insensitive-assertion': 'Use ConsistOf instead of Equal for lists; the order of a map is random.',
    'release-resources': 'Close it with DeferCleanup, listen on port 0, and let gleak tell what stays.',
    'isolate-from-network': 'Answer requests from ghttp.NewServer of Gomega or httptest.NewServer.',
    'fix-seed': 'Use a rand.New with GinkgoRandomSeed() as source, so that --seed repeats it.',
    'own-temporary-files': 'Use GinkgoT().TempDir() instead of a shared or fixed path.',
    'compare-with-tolerance': 'Use BeNumerically with a threshold instead of Equal.',
    'split-or-raise-timeout': 'A retry does not make it faster: find where it hangs with --poll-progress-after, split the spec, and only then raise SpecTimeout.',
    'guard-platform': 'Use path/filepath, or Skip by runtime.GOOS.',
};
const RUST = {
    'await-condition': 'Replace thread::sleep by a channel with recv_timeout, or by tokio::sync::Notify under tokio::time::timeout.',
    'synchronise-access': 'Guard what threads share with Mutex or atomics, join them before the assertion, and try loom for the interleavings.',
    'reset-shared-state': 'Avoid statics and std::env::set_var, because tests share one process; the serial_test crate keeps the rest apart.',
    'order-insensitive-assertion': 'Sort before comparing, or use BTreeMap; the order of a HashMap is random.',
    'release-resources': 'Keep a guard whose Drop closes it, also when the test panics, and bind servers to port 0.',
    'isolate-from-network': 'Answer requests from wiremock::MockServer or httpmock.',
    'inject-clock': 'Pass the time in, or pause it with tokio::time::pause in asynchronous tests.',
    'fix-seed': 'Use StdRng::seed_from_u64, and commit the proptest-regressions file of failing cases.',
    'own-temporary-files': 'Use tempfile::tempdir() instead of a shared or fixed path.',
    'compare-with-tolerance': 'Compare abs() of the difference with a tolerance, or use assert_relative_eq of the approx crate.',
    'widen-range': 'Assert what happened instead of how long it took, or pause time with tokio::time::pause.',
    'split-or-raise-timeout': 'A retry does not make it faster: find where it hangs and split the test; with nextest raise slow-timeout only then.',
    'guard-platform': 'Use std::path::Path, or limit the test with cfg(target_os).',
};
const GOOGLE_TEST = {
    'await-condition': 'Replace the sleep by std::condition_variable::wait_for or std::future::wait_for on the condition.',
    'synchronise-access': 'Run it under ThreadSanitizer; guard what threads share with std::mutex, and join them in TearDown.',
    'reset-shared-state': 'Create state in SetUp and undo it in TearDown; keep nothing mutable in globals or statics.',
    'order-insensitive-assertion': 'Use testing::UnorderedElementsAre instead of ElementsAre.',
    'release-resources': 'Hold it in an object whose destructor closes it, and bind servers to port 0.',
    'isolate-from-network': 'Put the connection behind an interface and mock it with MOCK_METHOD, or serve it on port 0.',
    'inject-clock': 'Pass a clock in instead of calling std::chrono::system_clock::now().',
    'fix-seed': 'Seed std::mt19937 with a constant, and print the seed with SCOPED_TRACE.',
    'own-temporary-files': 'Write below testing::TempDir() under a name that only this test uses.',
    'compare-with-tolerance': 'Use EXPECT_NEAR or EXPECT_DOUBLE_EQ instead of EXPECT_EQ.',
    'widen-range': 'Assert what happened instead of how long it took, or allow a generous bound.',
    'split-or-raise-timeout': 'A retry does not make it faster: attach a debugger to see where it hangs, split the test, and raise its time limit only then.',
    'guard-platform': 'Use std::filesystem::path, or GTEST_SKIP where it does not apply.',
};
/** Catch2, doctest, Boost.Test and whatever CTest starts. */
const CPP = {
    ...GOOGLE_TEST,
    'synchronise-access': 'Run it under ThreadSanitizer; guard what threads share with std::mutex, and join them before the test ends.',
    'reset-shared-state': 'Create state in a fixture and undo it in its destructor; keep nothing mutable in globals or statics.',
    'order-insensitive-assertion': 'Sort both sides before comparing, or compare std::set.',
    'isolate-from-network': 'Put the connection behind an interface and replace it, or serve it on port 0.',
    'fix-seed': 'Seed std::mt19937 with a constant, and print the seed when it fails.',
    'own-temporary-files': 'Make a folder of its own below std::filesystem::temp_directory_path().',
    'compare-with-tolerance': 'Compare with a tolerance, e.g. WithinRel of Catch2, doctest::Approx or BOOST_TEST with a tolerance.',
    'split-or-raise-timeout': 'A retry does not make it faster: attach a debugger to see where it hangs, split the test, and only then raise the TIMEOUT property of CTest.',
    'guard-platform': 'Use std::filesystem::path, or leave the test out where it does not apply.',
};
const QT = {
    ...CPP,
    'await-condition': 'Replace qWait by QTRY_COMPARE, QTRY_VERIFY or QSignalSpy::wait.',
    'reset-shared-state': 'Create state in init() and undo it in cleanup(), which run around every test function.',
    'own-temporary-files': 'Use QTemporaryDir instead of a shared or fixed path.',
    'compare-with-tolerance': 'Compare with qFuzzyCompare, or qAbs of the difference with a tolerance.',
    'guard-platform': 'Use QDir and QStandardPaths, or QSKIP where it does not apply.',
};

;// CONCATENATED MODULE: ./build/core/signals/advice/javascript.js
const WHEN_NOTHING_BETTER = {
    'await-condition': 'Await the promise itself, or poll the condition until a deadline; in DOM tests use findBy or waitFor of Testing Library instead of a fixed setTimeout.',
    'synchronise-access': 'Await all started work with Promise.all before the test ends, and give each test its own instance of what is shared.',
    'reset-shared-state': 'Create state in beforeEach and undo it in afterEach; keep nothing mutable at module level that two tests touch.',
    'order-insensitive-assertion': 'Sort both arrays before comparing, or compare sets; give database queries an explicit ORDER BY.',
    'release-resources': 'Close servers, connections and timers in afterEach, and let servers listen on port 0.',
    'isolate-from-network': 'Answer requests with msw or nock, or from an http.createServer on port 0 in the test.',
    'inject-clock': 'Replace Date by a fake clock in the test, and set process.env.TZ for the whole run.',
    'fix-seed': 'Seed the generator, or stub Math.random for the test, and print the seed when it fails.',
    'own-temporary-files': 'Make a folder of its own with fs.mkdtemp under os.tmpdir(), and remove it in afterEach.',
    'compare-with-tolerance': 'Compare with a tolerance, e.g. the absolute difference against 1e-9.',
    'widen-range': 'Count calls or use a fake clock instead of measuring time, or allow a generous bound.',
    'split-or-raise-timeout': 'A retry does not make it faster: find what is slow or hangs and split the test; raise its time limit only then.',
    'guard-platform': 'Build paths with path.join and split lines at os.EOL, or skip by process.platform.',
};
const JEST = {
    ...WHEN_NOTHING_BETTER,
    'reset-shared-state': 'Reset in afterEach: jest.restoreAllMocks for spies, jest.resetModules for module state; create data in beforeEach.',
    'order-insensitive-assertion': 'Sort both arrays before toEqual, or compare with expect.arrayContaining and the length; give queries an ORDER BY.',
    'release-resources': 'Close what was opened in afterEach; jest --detectOpenHandles names what stays open. Let servers listen on port 0.',
    'inject-clock': 'Fix the clock with jest.useFakeTimers and jest.setSystemTime, and set process.env.TZ in globalSetup.',
    'fix-seed': "Stub chance with jest.spyOn(Math, 'random'), or seed the generator and print the seed.",
    'compare-with-tolerance': 'Use toBeCloseTo instead of toBe for results of floating-point arithmetic.',
    'widen-range': 'Drive time with jest.useFakeTimers and assert calls, instead of bounding measured time.',
    'split-or-raise-timeout': 'A retry does not make it faster: find what is slow or hangs, split the test, and only then raise jest.setTimeout.',
};
const VITEST = {
    ...WHEN_NOTHING_BETTER,
    'await-condition': 'Replace the fixed wait by vi.waitFor, vi.waitUntil or expect.poll on the condition.',
    'reset-shared-state': 'Reset in afterEach: vi.restoreAllMocks for spies, vi.resetModules for module state; create data in beforeEach.',
    'order-insensitive-assertion': 'Sort both arrays before toEqual, or compare with expect.arrayContaining and the length; give queries an ORDER BY.',
    'inject-clock': 'Fix the clock with vi.useFakeTimers and vi.setSystemTime, and set process.env.TZ in globalSetup.',
    'fix-seed': "Stub chance with vi.spyOn(Math, 'random'), or seed the generator and print the seed.",
    'compare-with-tolerance': 'Use toBeCloseTo instead of toBe for results of floating-point arithmetic.',
    'widen-range': 'Drive time with vi.useFakeTimers and assert calls, instead of bounding measured time.',
    'split-or-raise-timeout': 'A retry does not make it faster: find what is slow or hangs, split the test, and only then raise testTimeout.',
};
const MOCHA = {
    ...WHEN_NOTHING_BETTER,
    'reset-shared-state': 'Undo state in afterEach (sinon.restore for stubs) and create data in beforeEach.',
    'order-insensitive-assertion': "Use chai's have.members instead of deep equality of arrays; give queries an ORDER BY.",
    'inject-clock': 'Fix the clock with sinon.useFakeTimers, and set process.env.TZ before the first test.',
    'fix-seed': "Stub chance with sinon.stub(Math, 'random'), or seed the generator and print the seed.",
    'compare-with-tolerance': "Use chai's closeTo instead of equal for results of floating-point arithmetic.",
    'split-or-raise-timeout': 'A retry does not make it faster: find what is slow or hangs, split the test, and only then raise this.timeout.',
};
const JASMINE = {
    ...WHEN_NOTHING_BETTER,
    'order-insensitive-assertion': 'Use jasmine.arrayWithExactContents instead of toEqual; give queries an ORDER BY.',
    'inject-clock': 'Fix the clock with jasmine.clock().install() and mockDate, and uninstall it in afterEach.',
    'fix-seed': "Stub chance with spyOn(Math, 'random'); jasmine prints the seed of its random order, pass it with --seed.",
    'compare-with-tolerance': 'Use toBeCloseTo instead of toBe for results of floating-point arithmetic.',
    'split-or-raise-timeout': 'A retry does not make it faster: find what is slow or hangs, split the test, and only then pass a longer timeout to it().',
};
const NODE = {
    ...WHEN_NOTHING_BETTER,
    'reset-shared-state': 'Create state in beforeEach, undo it in afterEach, and undo mocks with mock.restoreAll.',
    'inject-clock': 'Fix the clock with mock.timers.enable of node:test, and set process.env.TZ for the whole run.',
    'fix-seed': "Stub chance with t.mock.method(Math, 'random'), or seed the generator and print the seed.",
    'split-or-raise-timeout': 'A retry does not make it faster: find what is slow or hangs, split the test, and only then raise its timeout option.',
};
/** AVA, Bun, Deno, Karma and other runners of JavaScript: what holds everywhere. */
const JAVASCRIPT = WHEN_NOTHING_BETTER;
const PLAYWRIGHT = {
    'await-condition': 'Use assertions that retry, such as expect(locator).toBeVisible(), or expect.poll; remove page.waitForTimeout and check elements through locators.',
    'reset-shared-state': 'Give each test its own user and data; set them up in a fixture and remove them after use().',
    'synchronise-access': "Give each worker its own data by testInfo.parallelIndex, or run these tests with test.describe.configure in mode 'serial'.",
    'order-insensitive-assertion': 'Sort what the page shows before comparing, or assert each item on its own.',
    'release-resources': 'Close pages, contexts and servers in the teardown of a fixture.',
    'isolate-from-network': 'Answer requests with page.route, or replay them with page.routeFromHAR.',
    'inject-clock': 'Fix the time of the page with page.clock.setFixedTime, and set timezoneId in the configuration.',
    'fix-seed': 'Stub Math.random with page.addInitScript, or seed the data that the page gets.',
    'own-temporary-files': 'Write to testInfo.outputPath(), which is a folder of this test alone.',
    'compare-with-tolerance': 'Use toBeCloseTo for numbers, and maxDiffPixelRatio for screenshots.',
    'widen-range': 'Assert positions relative to other elements, and drive time with page.clock instead of measuring it.',
    'split-or-raise-timeout': 'A retry does not make it faster: find the slow step in the trace, split the test, and only then use test.slow() or test.setTimeout.',
    'guard-platform': 'Skip with test.skip where browserName or process.platform does not fit, or keep one snapshot per platform.',
};
const CYPRESS = {
    'await-condition': 'Wait for what you need: cy.intercept with an alias and cy.wait on it, or should() on the element; no cy.wait with a number.',
    'reset-shared-state': 'Reset data in beforeEach with cy.task, and keep testIsolation on.',
    'order-insensitive-assertion': 'Sort what the page shows before comparing, or assert each item on its own.',
    'isolate-from-network': 'Answer requests with cy.intercept and a fixture.',
    'inject-clock': 'Fix the time of the page with cy.clock, and move it with cy.tick.',
    'fix-seed': 'Stub Math.random of the window in onBeforeLoad of cy.visit.',
    'compare-with-tolerance': 'Use closeTo instead of equal for numbers.',
    'split-or-raise-timeout': 'A retry does not make it faster: find the slow request, stub it or split the test, and only then raise its timeout option.',
    'guard-platform': 'Skip with Cypress.isBrowser or Cypress.platform where it does not apply.',
};

;// CONCATENATED MODULE: ./build/core/signals/advice/jvm.js
const JUNIT = {
    'await-condition': 'Replace Thread.sleep by Awaitility await().until, or by CountDownLatch.await with a time limit.',
    'synchronise-access': 'Use concurrent collections or atomic types for what threads share, end executors with awaitTermination, and mark tests that cannot run side by side (JUnit 5: ResourceLock).',
    'reset-shared-state': 'Create state before each test and clear statics, system properties and tables after each (JUnit 5: BeforeEach and AfterEach).',
    'order-insensitive-assertion': 'Use containsExactlyInAnyOrder of AssertJ or containsInAnyOrder of Hamcrest, or a LinkedHashMap where order matters.',
    'release-resources': 'Open it in try-with-resources, shut pools down after each test, and bind servers to port 0.',
    'isolate-from-network': 'Answer requests from WireMock or MockWebServer on a free port.',
    'inject-clock': 'Pass a java.time.Clock in, and give the test Clock.fixed with an explicit ZoneId.',
    'fix-seed': 'Pass a java.util.Random with a fixed seed in, and print the seed when it fails.',
    'own-temporary-files': 'Use the TempDir annotation of JUnit 5 or the TemporaryFolder rule of JUnit 4.',
    'compare-with-tolerance': 'Pass a delta to assertEquals, or use isCloseTo of AssertJ.',
    'widen-range': 'Assert what happened instead of how long it took, or allow a generous bound.',
    'split-or-raise-timeout': 'A retry does not make it faster: take a thread dump to see where it hangs, split the test, and only then raise its timeout.',
    'guard-platform': 'Use Path and System.lineSeparator(), or limit the test (JUnit 5: EnabledOnOs).',
};
const TESTNG = {
    ...JUNIT,
    'synchronise-access': 'Use concurrent collections or atomic types for what threads share, and set singleThreaded on classes that cannot run side by side.',
    'reset-shared-state': 'Create state in BeforeMethod and clear statics, system properties and tables in AfterMethod.',
    'own-temporary-files': 'Make a folder with Files.createTempDirectory in BeforeMethod and remove it in AfterMethod.',
    'split-or-raise-timeout': 'A retry does not make it faster: take a thread dump to see where it hangs, split the test, and only then raise timeOut.',
    'guard-platform': 'Use Path and System.lineSeparator(), or throw SkipException where it does not apply.',
};
const SCALA = {
    ...JUNIT,
    'await-condition': 'Replace Thread.sleep by eventually (ScalaTest: the Eventually trait; specs2: the matcher), or Await.result with a limit.',
    'synchronise-access': 'Use java.util.concurrent types for what threads share, and run suites that cannot run side by side with Test / parallelExecution off.',
    'reset-shared-state': 'Create state per test: BeforeAndAfterEach or OneInstancePerTest in ScalaTest, BeforeAfterEach in specs2.',
    'order-insensitive-assertion': 'Use contain theSameElementsAs in ScalaTest, or compare sets.',
    'own-temporary-files': 'Make a folder with Files.createTempDirectory for each test and remove it afterwards.',
    'compare-with-tolerance': 'Compare with a tolerance: TolerantNumerics in ScalaTest, beCloseTo in specs2.',
    'split-or-raise-timeout': 'A retry does not make it faster: take a thread dump to see where it hangs, split the test, and raise its time limit only then.',
    'guard-platform': 'Use Path and System.lineSeparator(), or cancel with assume where it does not apply.',
};

;// CONCATENATED MODULE: ./build/core/signals/advice/others.js
const RSPEC = {
    'await-condition': 'Replace sleep by matchers of Capybara that wait, such as have_content, or by a loop with a deadline.',
    'synchronise-access': 'Guard what threads share with Mutex, and join them before the expectation.',
    'reset-shared-state': 'Keep use_transactional_fixtures or database_cleaner on, and undo globals, constants and class variables in an after hook.',
    'order-insensitive-assertion': 'Use match_array or contain_exactly instead of eq, or give the query an order.',
    'release-resources': 'Close it in an after hook or in the block form of open, and bind servers to port 0.',
    'isolate-from-network': 'Stub requests with WebMock, or replay them with VCR; disable_net_connect of WebMock finds the rest.',
    'inject-clock': 'Fix the clock with travel_to of ActiveSupport or Timecop.freeze, and use Time.current and time zones throughout.',
    'fix-seed': 'Call Kernel.srand with config.seed, so that --seed repeats the values; seed Faker as well.',
    'own-temporary-files': 'Use Dir.mktmpdir in an around hook instead of a shared or fixed path.',
    'compare-with-tolerance': 'Use be_within(delta).of(value) instead of eq.',
    'widen-range': 'Assert what happened instead of how long it took, or allow a generous be_within.',
    'split-or-raise-timeout': 'A retry does not make it faster: find the slow part with --profile, split the example, and raise its time limit only then.',
    'guard-platform': 'Use File.join and portable newlines, or skip by RUBY_PLATFORM.',
};
const MINITEST = {
    ...RSPEC,
    'await-condition': 'Replace sleep by assertions of Capybara that wait, such as assert_text, or by a loop with a deadline.',
    'synchronise-access': 'Guard what threads share with Mutex, join them before the assertion, and leave parallelize_me out where state is shared.',
    'reset-shared-state': 'Create state in setup and undo globals, constants and class variables in teardown.',
    'order-insensitive-assertion': 'Sort both sides before assert_equal, or give the query an order.',
    'release-resources': 'Close it in teardown or in the block form of open, and bind servers to port 0.',
    'fix-seed': 'Call srand with a fixed number in setup; the order repeats with the printed seed.',
    'own-temporary-files': 'Use Dir.mktmpdir in setup and remove it in teardown.',
    'compare-with-tolerance': 'Use assert_in_delta instead of assert_equal.',
    'widen-range': 'Assert what happened instead of how long it took, or allow a generous assert_in_delta.',
    'split-or-raise-timeout': 'A retry does not make it faster: find the slow part, split the test, and raise its time limit only then.',
};
const PHPUNIT = {
    'await-condition': 'Replace sleep by a loop that checks the condition until a deadline.',
    'synchronise-access': 'Take a lock around what processes share, e.g. with flock or a transaction.',
    'reset-shared-state': 'Create state in setUp and undo it in tearDown; run a test that needs clean statics in a separate process.',
    'order-insensitive-assertion': 'Use assertEqualsCanonicalizing instead of assertEquals, or give the query an ORDER BY.',
    'release-resources': 'Close it in tearDown, and bind servers to port 0.',
    'isolate-from-network': 'Give the client a double: MockHandler of Guzzle or MockHttpClient of Symfony.',
    'inject-clock': 'Pass a PSR-20 ClockInterface in (MockClock of Symfony), or fix the date with Carbon::setTestNow.',
    'fix-seed': 'Call mt_srand with a constant in setUp, and print the seed when it fails.',
    'own-temporary-files': 'Make a folder of its own below sys_get_temp_dir() in setUp and remove it in tearDown.',
    'compare-with-tolerance': 'Use assertEqualsWithDelta instead of assertEquals.',
    'widen-range': 'Assert what happened instead of how long it took, or allow a generous bound.',
    'split-or-raise-timeout': 'A retry does not make it faster: find the slow part, split the test, and raise its time limit only then.',
    'guard-platform': 'Use DIRECTORY_SEPARATOR and PHP_EOL, or the RequiresOperatingSystemFamily attribute.',
};
const PEST = {
    ...PHPUNIT,
    'reset-shared-state': 'Create state in beforeEach and undo it in afterEach; keep nothing in statics.',
    'order-insensitive-assertion': 'Use toEqualCanonicalizing instead of toEqual, or give the query an ORDER BY.',
    'release-resources': 'Close it in afterEach, and bind servers to port 0.',
    'fix-seed': 'Call mt_srand with a constant in beforeEach, and print the seed when it fails.',
    'own-temporary-files': 'Make a folder of its own below sys_get_temp_dir() in beforeEach and remove it in afterEach.',
    'compare-with-tolerance': 'Use toEqualWithDelta instead of toEqual.',
    'guard-platform': 'Use DIRECTORY_SEPARATOR and PHP_EOL, or skipOnWindows where it does not apply.',
};
const EXUNIT = {
    'await-condition': 'Replace Process.sleep by assert_receive on a message, or by a monitor and its DOWN message.',
    'synchronise-access': 'Start processes with start_supervised, so that they end with the test, and set async to false where state is shared.',
    'reset-shared-state': 'Undo with on_exit, use the Ecto sandbox for the database, and set async to false where state is global.',
    'order-insensitive-assertion': 'Compare with Enum.sort or MapSet; the order of a map is not promised.',
    'release-resources': 'Start it with start_supervised, or close it with on_exit; bind servers to port 0.',
    'isolate-from-network': 'Answer requests from Bypass or Req.Test, or replace the client with Mox.',
    'inject-clock': 'Pass the time in as an argument instead of calling DateTime.utc_now.',
    'fix-seed': 'Seed with :rand.seed in setup; mix test --seed repeats the order.',
    'own-temporary-files': 'Use the tmp_dir tag instead of a shared or fixed path.',
    'compare-with-tolerance': 'Use assert_in_delta instead of equality.',
    'widen-range': 'Assert what happened instead of how long it took, or allow a generous assert_in_delta.',
    'split-or-raise-timeout': 'A retry does not make it faster: find the slow part with --slowest, split the test, and only then raise the timeout tag.',
    'guard-platform': 'Use Path.join, or leave the test out with a tag by :os.type.',
};
const DOTNET = {
    'await-condition': 'Replace Task.Delay by awaiting a TaskCompletionSource with WaitAsync, or by polling until a deadline.',
    'synchronise-access': 'Use concurrent collections or Interlocked for what threads share, and put test classes that share state into one xUnit collection.',
    'reset-shared-state': 'Create state in the constructor or set-up method, undo it in Dispose, and avoid static fields.',
    'order-insensitive-assertion': 'Use Assert.Equivalent in xUnit, CollectionAssert.AreEquivalent in NUnit and MSTest, or sort both sides.',
    'release-resources': 'Use using or await using, dispose hosts and clients after each test, and bind servers to port 0.',
    'isolate-from-network': 'Give HttpClient a handler of its own, or answer from WireMock.Net.',
    'inject-clock': 'Pass a TimeProvider in, and give the test a FakeTimeProvider.',
    'fix-seed': 'Pass a Random with a fixed seed in, and print the seed when it fails.',
    'own-temporary-files': 'Use Directory.CreateTempSubdirectory() instead of a shared or fixed path.',
    'compare-with-tolerance': 'Pass a precision or tolerance to Assert.Equal, or Within to Is.EqualTo of NUnit.',
    'widen-range': 'Assert what happened instead of how long it took, or drive time with FakeTimeProvider.',
    'split-or-raise-timeout': 'A retry does not make it faster: take a dump with --blame-hang to see where it hangs, split the test, and only then raise Timeout.',
    'guard-platform': 'Use Path.Combine and Environment.NewLine, or skip by OperatingSystem.IsWindows.',
};
const SWIFT = {
    'await-condition': 'Replace sleep by awaiting the call, or by XCTestExpectation with a time limit (Swift Testing: confirmation).',
    'synchronise-access': 'Keep what tasks share in an actor, run it under Thread Sanitizer, and mark suites that share state serialized.',
    'reset-shared-state': 'Create state in setUp and undo it with addTeardownBlock; avoid shared singletons.',
    'order-insensitive-assertion': 'Compare sorted arrays or sets; the order of Set and Dictionary is random.',
    'release-resources': 'Close it with defer or addTeardownBlock, and bind servers to port 0.',
    'isolate-from-network': 'Answer requests from a URLProtocol of your own in the URLSessionConfiguration.',
    'inject-clock': 'Pass a Clock or the current Date in, and fix the TimeZone and Calendar.',
    'fix-seed': 'Pass a RandomNumberGenerator in, and give the test one with a fixed seed.',
    'own-temporary-files': 'Make a folder with a UUID below FileManager.default.temporaryDirectory and remove it afterwards.',
    'compare-with-tolerance': 'Pass accuracy to XCTAssertEqual, or compare the absolute difference with a tolerance.',
    'widen-range': 'Assert what happened instead of how long it took, or allow a generous bound.',
    'split-or-raise-timeout': 'A retry does not make it faster: find where it hangs, split the test, and only then raise executionTimeAllowance or the timeLimit trait.',
    'guard-platform': 'Guard the code with canImport or os(), or throw XCTSkip where it does not apply.',
};
const DART = {
    'await-condition': 'Await the future or expectLater on a stream instead of Future.delayed; in widget tests use pumpAndSettle.',
    'reset-shared-state': 'Create state in setUp and undo it with addTearDown.',
    'order-insensitive-assertion': 'Use the unorderedEquals matcher instead of equals.',
    'release-resources': 'Close it with addTearDown, and bind servers to port 0.',
    'isolate-from-network': 'Use MockClient of package:http, or an HttpServer on port 0 in the test.',
    'inject-clock': 'Read the time from package:clock and fix it with withClock, or run the test in fakeAsync.',
    'fix-seed': 'Pass a Random with a fixed seed in, and print the seed when it fails.',
    'own-temporary-files': 'Use Directory.systemTemp.createTemp() and remove it with addTearDown.',
    'compare-with-tolerance': 'Use the closeTo matcher instead of equals.',
    'widen-range': 'Run the test in fakeAsync instead of measuring time, or allow a generous closeTo.',
    'split-or-raise-timeout': 'A retry does not make it faster: find where it hangs, split the test, and only then raise the timeout of test().',
    'guard-platform': 'Use package:path, or limit the test with testOn.',
};

;// CONCATENATED MODULE: ./build/core/signals/advice/python.js
const PYTEST = {
    'await-condition': 'Replace time.sleep by a wait on the condition: Event.wait of threading, asyncio.wait_for, or WebDriverWait.until in Selenium.',
    'synchronise-access': 'Guard what threads share with threading.Lock, join them before the assertion, and give each pytest-xdist worker its own database by the worker_id fixture.',
    'reset-shared-state': 'Set state up in a fixture and undo it after yield; use monkeypatch for module attributes, environment and working directory.',
    'order-insensitive-assertion': 'Compare sorted() lists, sets or collections.Counter; give queries an ORDER BY.',
    'release-resources': 'Open it in a with block or in a fixture that closes after yield; bind servers to port 0.',
    'isolate-from-network': 'Answer requests with responses or respx, or from pytest-httpserver; pytest-socket finds what still leaves the machine.',
    'inject-clock': 'Fix the clock with freezegun.freeze_time or time_machine.travel, and use aware datetimes in UTC.',
    'fix-seed': 'Seed random and numpy in a fixture; for Hypothesis keep the failing input with the example decorator.',
    'own-temporary-files': 'Use the tmp_path fixture instead of a shared or fixed path.',
    'compare-with-tolerance': 'Compare with pytest.approx, or numpy.testing.assert_allclose for arrays.',
    'widen-range': 'Assert what happened instead of how long it took, or allow a generous bound with pytest.approx.',
    'split-or-raise-timeout': 'A retry does not make it faster: find the slow part with --durations, split the test, and only then raise pytest.mark.timeout.',
    'guard-platform': 'Use pathlib and newline handling that is portable, or pytest.mark.skipif on sys.platform.',
};
const UNITTEST = {
    ...PYTEST,
    'synchronise-access': 'Guard what threads share with threading.Lock, and join them before the assertion.',
    'reset-shared-state': 'Create state in setUp and undo it with addCleanup; use unittest.mock.patch for module attributes and environment.',
    'order-insensitive-assertion': 'Use assertCountEqual instead of assertEqual for lists; give queries an ORDER BY.',
    'release-resources': 'Open it in a with block, or close it with addCleanup; bind servers to port 0.',
    'isolate-from-network': 'Replace the client with unittest.mock.patch, or answer from http.server on port 0.',
    'fix-seed': 'Seed random and numpy in setUp, and print the seed when the test fails.',
    'own-temporary-files': 'Use tempfile.TemporaryDirectory, entered with enterContext or removed with addCleanup.',
    'compare-with-tolerance': 'Use assertAlmostEqual with places or delta, or numpy.testing.assert_allclose for arrays.',
    'widen-range': 'Assert what happened instead of how long it took, or allow a generous delta.',
    'split-or-raise-timeout': 'A retry does not make it faster: find the slow part, split the test, and raise its time limit only then.',
    'guard-platform': 'Use pathlib and newline handling that is portable, or unittest.skipIf on sys.platform.',
};

;// CONCATENATED MODULE: ./build/core/signals/fix-advice.js





/** Frameworks that are not here, report formats among them, have no advice of their own. */
const ADVICE = {
    pytest: PYTEST,
    unittest: UNITTEST,
    jest: JEST,
    vitest: VITEST,
    mocha: MOCHA,
    jasmine: JASMINE,
    'node-test': NODE,
    ava: JAVASCRIPT,
    bun: JAVASCRIPT,
    deno: JAVASCRIPT,
    karma: JAVASCRIPT,
    'web-test-runner': JAVASCRIPT,
    playwright: PLAYWRIGHT,
    cypress: CYPRESS,
    'go-test': GO,
    ginkgo: GINKGO,
    'cargo-test': RUST,
    nextest: RUST,
    maven: JUNIT,
    gradle: JUNIT,
    junit4: JUNIT,
    'junit-console': JUNIT,
    ant: JUNIT,
    'sbt-junit': JUNIT,
    testng: TESTNG,
    scalatest: SCALA,
    specs2: SCALA,
    rspec: RSPEC,
    minitest: MINITEST,
    'test-unit': MINITEST,
    phpunit: PHPUNIT,
    pest: PEST,
    exunit: EXUNIT,
    dotnet: DOTNET,
    xctest: SWIFT,
    'swift-testing': SWIFT,
    dart: DART,
    gtest: GOOGLE_TEST,
    catch2: CPP,
    doctest: CPP,
    'boost-test': CPP,
    ctest: CPP,
    qttest: QT,
};
/**
 * How a repair is done with the means of one framework, in a sentence or two of plain characters; null where nothing more
 * can be said than the pattern itself. From constant tables alone: nothing of it comes from outside.
 */
function fixAdvice(fix, framework) {
    return ADVICE[framework]?.[fix] ?? null;
}

;// CONCATENATED MODULE: ./build/core/render/vocabulary.js



/** Causes, in words that somebody who has never read a paper on flaky tests understands. */
const CAUSE_WORDS = {
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
const SHORT_CAUSE_WORDS = {
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
};
/** The same of all tests at once. */
const ALIKE_WORDS = {
    'one confirmed': 'confirmed',
    'one suspected': 'suspected',
    'all confirmed': 'all confirmed',
    'all suspected': 'all suspected',
};
/** How to repair it, as advice. A time-out is never answered with "try again": peers.md, section 3, row 25. */
const FIX_WORDS = {
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
const ADVICE_WORDS = Object.fromEntries(framework/* FRAMEWORKS */.i.flatMap((framework) => cause/* FIX_PATTERNS */.qp.flatMap((fix) => {
    const advice = fixAdvice(fix, framework);
    return advice === null ? [] : [[adviceKey(fix, framework), advice]];
})));
/** Undefined when there is no advice for this framework. */
function adviceFor(fix, framework) {
    const key = adviceKey(fix, framework);
    return Object.hasOwn(ADVICE_WORDS, key) ? key : undefined;
}
function adviceKey(fix, framework) {
    return `${framework} ${fix}`;
}
/** How sure the model is, in words. `certaintyOf` chooses. */
const CERTAINTY_WORDS = {
    'almost-certain': 'almost certainly',
    'very-likely': 'very probably',
    likely: 'probably',
    possible: 'perhaps',
};
/** The least probability of each. */
const CERTAINTIES = [
    [0.99, 'almost-certain'],
    [0.95, 'very-likely'],
    [0.8, 'likely'],
];
function certaintyOf(probability) {
    return CERTAINTIES.find(([least]) => probability >= least)?.[1] ?? 'possible';
}
/** Where or when failures pile up; the value follows as a code span. */
const DIMENSION_WORDS = {
    cell: 'in the matrix cell',
    os: 'on the system',
    label: 'on runners labelled',
    shard: 'in the shard',
    hour: 'in the hours (UTC)',
    weekday: 'on the weekday (UTC)',
};
const CONFIDENCE_WORDS = { low: 'low', medium: 'medium', high: 'high' };
const SOURCE_WORDS = {
    heuristics: 'from heuristics',
    model: 'from the model',
};
const SILENCE_WORDS = {
    refused: 'refused to answer',
    'cut-off': 'was cut off',
    'invalid-answer': 'gave an answer that does not keep to its form',
    unsure: 'named no cause',
};
const BUCKET_WORDS = {
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
const SUBJECT_WORDS = {
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
const REASON_WORDS = {
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
const FALLBACK_WORDS = {
    'no-key': 'no key for a model was given',
    'cost-cap': 'the cost cap was reached',
    'service-failed': 'the service of the model failed',
    'some-refused': 'the model gave no usable answer to some requests',
};
/** Closed sets of words that a phrase may have a hole for: the value in the document is a key, never the words. */
const vocabulary_VOCABULARY = {
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
};

;// CONCATENATED MODULE: ./build/core/render/phrase.js




/** Placeholders for nodes in the shape of a line (`audit-line.ts`). Control characters, so no text of a document can hold one. */
const SHAPE = { field: '\u0001', link: '\u0002', strongOpen: '\u0003', strongClose: '\u0004' };
/** A sentence of `phrases.ts` with its holes filled. */
function phrase(name, ...values) {
    return filled(PHRASES[name], values);
}
/** A cell of the table with its holes filled. */
function phrase_cell(name, ...values) {
    return filled(CELLS[name], values);
}
function filled(template, values) {
    const rest = [...values];
    return partsOf(template).flatMap((part) => {
        if (part.kind !== 'hole')
            return [{ type: part.kind, value: part.text }];
        return fill(part.text, rest.shift());
    });
}
/** Sentences side by side, one space between them. */
function phrase_join(...sentences) {
    return sentences
        .filter((sentence) => sentence.length > 0)
        .flatMap((sentence, i) => (i === 0 ? sentence : [{ type: 'text', value: ' ' }, ...sentence]));
}
/** Splits a template into text, strong text and holes. */
function partsOf(template) {
    return Array.from(template.matchAll(/\{([^{}]+)\}|\*\*([^*]+)\*\*|[^{}*]+/g), ([text, hole, strong]) => {
        if (hole !== undefined)
            return { kind: 'hole', text: hole };
        return strong === undefined ? { kind: 'text', text } : { kind: 'strong', text: strong };
    });
}
function fill(hole, value) {
    if (hole.startsWith('#'))
        return [{ type: 'text', value: numbers_counted(value, hole.slice(1)) }];
    if (isVocabulary(hole))
        return [{ type: 'text', value: wordsOf(hole, value) }];
    return FILLERS[hole](value);
}
function isVocabulary(hole) {
    return Object.hasOwn(vocabulary_VOCABULARY, hole);
}
function wordsOf(vocabulary, key) {
    const words = vocabulary_VOCABULARY[vocabulary];
    return words[key] ?? '';
}
function holePattern(hole) {
    if (hole.startsWith('#')) {
        return `(?:1 ${literal(hole.slice(1))}|${NUMBER_PATTERN} ${literal(hole.slice(1))}s)`;
    }
    if (isVocabulary(hole)) {
        const words = new Set(Object.values(VOCABULARY[hole]));
        // The first alternative that fits is taken: a text before every beginning of it.
        const longestFirst = [...words].toSorted((a, b) => b.length - a.length);
        return `(?:${longestFirst.map(literal).join('|')})`;
    }
    return HOLE_PATTERNS[hole].replaceAll('FIELD', SHAPE.field).replaceAll('LINK', SHAPE.link);
}
function literal(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw `\$&`);
}
/** A sticky pattern that matches the shape of a phrase, whatever fills its holes. */
function phrasePattern(template) {
    const source = partsOf(template).map(({ kind, text }) => {
        if (kind === 'hole')
            return holePattern(text);
        return kind === 'strong' ? `${SHAPE.strongOpen}${literal(text)}${SHAPE.strongClose}` : literal(text);
    });
    return new RegExp(source.join(''), 'uy');
}

;// CONCATENATED MODULE: ./build/core/render/also-seen.js



/** Job executions shown per cluster of infrastructure failures. */
const EXAMPLES = 2;
/**
 * Infrastructure failures, suspected regressions and gone tests: one line each, at most `atMost` of a list and a line that
 * counts the others. Lists with nothing in them are left out. The issue and the HTML report both lay out these lines.
 */
function alsoSeen({ infrastructure, regressions, gone }, atMost) {
    const lists = [
        listOf(phrase('infrastructureTitle'), infrastructure, { atMost, line: cluster, more: 'infrastructureLeftOut' }),
        listOf(phrase('regressionsTitle'), regressionClusters(regressions), {
            atMost,
            line: brokenTogether,
            more: 'regressionsLeftOut',
        }),
        listOf(phrase('goneTitle'), gone, {
            atMost,
            line: ({ test, lastSeen, how }) => phrase(how, test.id, lastSeen),
            more: 'goneLeftOut',
        }),
    ];
    return lists.filter(({ lines }) => lines.length > 0);
}
function listOf(title, items, { atMost, line, more }) {
    const lines = items.slice(0, atMost).map(line);
    const left = items.length - lines.length;
    return { title, lines: left > 0 ? [...lines, phrase(more, left)] : lines };
}
function cluster({ bucket, executions, examples }) {
    return phrase('infrastructure', bucket, executions, examples.slice(0, EXAMPLES).map(jobLink));
}
/** Tests that one commit broke are one line, and the first of them stands for all. */
function brokenTogether({ lead, members }) {
    return phrase_join(regression(lead), members.length === 0 ? [] : phrase('sameCommit', members.length));
}
function regression({ test, state, failed, executions, firstBad, lastGood, examples }) {
    const names = { broken: 'broken', 'born-red': 'bornRed', 'open-failure': 'openFailure' };
    const example = examples[0];
    if (example === undefined)
        return [];
    return phrase_join(phrase(names[state], firstBad, test.id, failed, executions, jobLink(example)), lastGood === null ? [] : phrase('lastGood', lastGood));
}

;// CONCATENATED MODULE: ./build/core/text/mixed-alphabets.js
/** Alphabets with letters that look like Latin ones. */
const LOOK_ALIKES = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;
/**
 * True when a run of letters mixes Latin letters with those of an alphabet that has look-alikes: `t` and `st` around a
 * Cyrillic letter look like `test` and name another test. Words that stand beside each other in two alphabets are
 * ordinary.
 */
function mixesAlphabets(text) {
    return text.split(/[^\p{L}\p{M}]+/u).some((word) => /[A-Za-z]/.test(word) && LOOK_ALIKES.test(word));
}

;// CONCATENATED MODULE: ./build/core/render/finding-text.js





/** Matrix cells named; more than a handful means that the cell does not matter. */
const finding_text_CELLS = 3;
const SIGNALS = 3;
/** Members of a cluster named; findings.json has fifty. */
const MEMBERS = 3;
/** Places where failures pile up. */
const CONCENTRATIONS = 2;
/**
 * Everything that is said of one flaky test, without its log, a paragraph per topic in the order in which people ask: how
 * sure and why, what to do, where, since when. The issue and the HTML report both lay out these very sentences: whoever
 * changes one changes both. Topics with nothing to say are left out.
 */
function findingText(finding, isCompared, detail) {
    const { owners } = finding;
    const paragraphs = [
        ['verdict', ...state(finding, isCompared)],
        ['counts', ...counts(finding, detail)],
        ['evidence', ...evidence(finding, detail)],
        ['cause', ...finding_text_cause(finding, detail)],
        ['fix', ...fix(finding, detail)],
        ['reproduce', ...reproduce(finding.reproduce)],
        ['owner', owners.length > 0 ? phrase('owners', owners) : []],
        ['place', ...place(finding)],
        ['cluster', ...finding_text_cluster(finding)],
        ['cost', ...cost(finding)],
    ];
    return paragraphs
        .map(([topic, ...sentences]) => ({ topic, content: phrase_join(...sentences) }))
        .filter(({ content }) => content.length > 0);
}
const TRENDS = { new: 'isNew', worse: 'isWorse', better: 'isBetter' };
/** @param isCompared false: there was no earlier report to compare with, so everything would be new */
function state(finding, isCompared) {
    const { trend, quarantine, rerunAdvice } = finding;
    return [
        verdict(finding),
        trend === 'recurring' || !isCompared ? [] : phrase(TRENDS[trend]),
        quarantine ? phrase('quarantine') : [],
        rerunAdvice === null ? [] : phrase('rerunAdvice', rerunAdvice),
    ];
}
function verdict({ state, counts, probability }) {
    const certainty = certaintyOf(probability);
    if (state === 'confirmed')
        return phrase('confirmed', certainty, probability, counts.flips);
    return counts.flips > 0
        ? phrase('suspectedFlip', certainty, probability, counts.flips)
        : phrase('suspected', certainty, probability);
}
function counts({ counts: counted, rate, firstSeen, lastSeen, introduced }, { prose }) {
    const { failed, executions, failedRuns, failedCommits } = counted;
    return [
        phrase('counts', failed, executions, failedRuns, failedCommits, rate.value, rate.low, rate.high, firstSeen, lastSeen),
        prose ? beginning(introduced) : [],
    ];
}
function beginning(introduced) {
    if (introduced === null)
        return [];
    const { firstBad, lastGood, newTest } = introduced;
    if (newTest)
        return phrase('introducedNew', firstBad);
    return lastGood === null ? phrase('introduced', firstBad) : phrase('introducedAfter', firstBad, lastGood);
}
function evidence({ evidence: items }, detail) {
    const more = items.length - detail.evidence;
    return [
        phrase('evidence'),
        ...items.slice(0, detail.evidence).map(evidenceSentence),
        more > 0 ? phrase('evidenceMore', more) : [],
    ];
}
function evidenceSentence({ kind, failed, passed, headSha }) {
    const link = jobLink(failed);
    if (kind === 'runner-retry')
        return phrase('evidenceRetry', link);
    if (kind === 'unrelated-proposals')
        return phrase('evidenceProposals', link);
    if (kind === 'open-failure')
        return phrase('evidenceOpen', link, headSha);
    if (passed === null)
        return phrase('evidenceSeparated', link, headSha);
    return kind === 'rerun-flip'
        ? phrase('evidenceRerun', link, jobLink(passed))
        : phrase('evidenceCommit', link, jobLink(passed), headSha);
}
function finding_text_cause(finding, detail) {
    const { cause: named, confidence, source, signals, causeSentence, otherCause, noModelCause } = finding.diagnosis;
    const shown = detail.prose ? signals.slice(0, SIGNALS) : [];
    return [
        phrase('why', named, confidence, source),
        otherCause === undefined ? [] : phrase('otherCause', otherCause),
        noModelCause === undefined ? [] : phrase('modelSilent', noModelCause),
        ...says(causeSentence, detail),
        shown.length > 0 ? phrase('signals', shown) : [],
        ...(detail.prose ? concentration(finding) : []),
    ];
}
function concentration({ concentration: items, counts }) {
    return items
        .slice(0, CONCENTRATIONS)
        .map(({ dimension, value, failed, executions }) => failed === counts.failed
        ? phrase('concentrationAll', failed, dimension, value, executions, counts.executions)
        : phrase('concentration', failed, counts.failed, dimension, value, executions, counts.executions));
}
/** With a sentence of the model there is one that knows this very test. */
function fix({ test, diagnosis }, detail) {
    const own = says(diagnosis.fixSentence, detail);
    const advice = own.length > 0 || !detail.prose ? undefined : adviceFor(diagnosis.fix, test.framework);
    return [phrase('fix', diagnosis.fix), advice === undefined ? [] : phrase('fixAdvice', advice), ...own];
}
function says(sentence, detail) {
    return sentence !== null && detail.prose ? [phrase('modelSays', sentence)] : [];
}
function reproduce(command) {
    if (command === null)
        return [];
    return [phrase('reproduce', command), (0,field/* hasInvisible */.wy)(command) ? phrase('reproduceEscaped') : []];
}
function place({ test, formerly }) {
    const more = test.cells.length - finding_text_CELLS;
    return [
        phrase('where', test.workflow, test.job),
        test.cells.length > 0 ? phrase('whereCells', test.cells.slice(0, finding_text_CELLS)) : [],
        more > 0 ? phrase('whereMoreCells', more) : [],
        test.suite === null ? [] : phrase('whereSuite', test.suite),
        formerly === null ? [] : phrase('formerly', formerly),
        mixesAlphabets(test.id) ? phrase('mixedAlphabets') : [],
    ];
}
function finding_text_cluster({ cluster: group }) {
    if (group === null)
        return [];
    const names = group.members.slice(0, MEMBERS).map(({ id }) => id);
    const more = group.members.length - names.length + group.omitted;
    return [
        phrase(group.by === 'signature' ? 'failAlike' : 'failTogether', names),
        more > 0 ? phrase('failMore', more) : [],
    ];
}
/** Nothing is expected of a test whose failures the runner retried each time: then only the past is told. */
function cost({ impact }) {
    const { blockedRuns, rerunMinutes, minutesPerWeek, developerMinutesPerWeek } = impact;
    return developerMinutesPerWeek > 0
        ? [phrase('cost', developerMinutesPerWeek, minutesPerWeek), phrase('impact', blockedRuns, rerunMinutes)]
        : [phrase('impactFirst', blockedRuns, rerunMinutes)];
}

;// CONCATENATED MODULE: ./build/core/render/headline.js


/** True when there is an earlier report to compare with; without one everything would be new. */
function isCompared({ previousReport }) {
    return previousReport !== null;
}
/** What changed since the last report. Nothing when there is none. */
function changesOf(findings) {
    if (!isCompared(findings))
        return {};
    const { findings: listed, gone } = findings;
    const trend = (name) => listed.filter((finding) => finding.trend === name).length;
    const how = (name) => gone.filter((test) => test.how === name).length;
    return {
        new: trend('new'),
        worse: trend('worse'),
        better: trend('better'),
        fixed: how('fixed'),
        gone: how('gone'),
    };
}
/** What the issue says first: what changed, what there is now, and what it costs. Whoever reads no further knows enough. */
function headline(findings) {
    return phrase_join(...changed(findings), present(findings), weeklyCost(findings));
}
function changed(findings) {
    const { previousReport } = findings;
    if (previousReport === null)
        return isUnreadable(findings) ? [phrase('notCompared')] : [];
    const changes = changesOf(findings);
    if (isTold(changes))
        return [phrase('since', previousReport, changes)];
    // A gap can hide a failure: what is not seen any more need not be gone.
    return [phrase(findings.completeness.complete ? 'sinceUnchanged' : 'sinceNothingNew', previousReport)];
}
/** There was a history, and it could not be used: then this need not be the first report. */
function isUnreadable({ completeness }) {
    return completeness.gaps.some(({ subject }) => subject === 'history');
}
function present(findings) {
    const { findings: listed, window, completeness } = findings;
    const { since, until } = window;
    if (listed.length === 0)
        return phrase(completeness.complete ? 'foundNothing' : 'foundNothingIncomplete', since, until);
    const isFirst = !isCompared(findings) && !isUnreadable(findings);
    const confirmed = listed.filter((finding) => finding.state === 'confirmed').length;
    const suspected = listed.length - confirmed;
    if (confirmed > 0 && suspected > 0) {
        return phrase(isFirst ? 'firstReport' : 'now', listed.length, { confirmed, suspected });
    }
    const alike = `${listed.length === 1 ? 'one' : 'all'} ${confirmed > 0 ? 'confirmed' : 'suspected'}`;
    return phrase(isFirst ? 'firstReportAlike' : 'nowAlike', listed.length, alike);
}
/** What all findings cost together, also those that are not shown. */
function weeklyCost({ findings }) {
    const minutes = findings.reduce((sum, { impact }) => sum + impact.developerMinutesPerWeek, 0);
    const billed = findings.reduce((sum, { impact }) => sum + impact.minutesPerWeek, 0);
    return minutes > 0 ? phrase('foundCost', minutes, billed) : [];
}

;// CONCATENATED MODULE: ./build/core/render/looked-section.js


/** Artifact in which the workflows keep the HTML report. */
const HTML_ARTIFACT = 'flakewarden-html';
/**
 * What the report rests on, a paragraph each: window, amounts and gaps with their reasons; then who explained the causes, what
 * the report itself cost, who made it, and where there is more. The issue and the HTML report both lay out these lines.
 */
function lookedLines(findings, manifest) {
    return [
        looked(findings),
        ...addressed(findings),
        phrase_join(...explained(findings), spent(findings, manifest), ...madeBy(findings)),
    ];
}
function looked({ looked: seen, window, completeness }) {
    return phrase_join(phrase('looked', window.since, window.until, seen.runs, seen.rerunRuns, seen.jobExecutions, seen.failedJobExecutions, seen.logs, seen.reports, seen.tests, seen.failures), phrase(completeness.complete ? 'complete' : 'incomplete'), ...completeness.gaps.map(({ subject, count, reason }) => phrase('gap', subject, count, reason)));
}
function explained({ model, findings }) {
    if (findings.length === 0 && model.name === null)
        return [];
    if (model.name === null) {
        return [model.fallback === 'none' ? phrase('noModel') : phrase('heuristicsOnly', model.fallback)];
    }
    const answered = phrase('model', model.name, model.answered, model.asked);
    return model.fallback === 'none' ? [answered] : [answered, phrase('heuristicsPartly', model.fallback)];
}
/** Requests that fetch sent, and the price of the answers. report itself sends a handful more. */
function spent({ model }, { requests }) {
    return model.name === null
        ? phrase('spentNoModel', requests.spent, requests.budget)
        : phrase('spent', requests.spent, requests.budget, model.costUsd);
}
/** Job executions shown of those that address a model. */
const looked_section_EXAMPLES = 3;
/** That a log talks to a model is told as a fact; what it says is not repeated. */
function addressed({ addressed: found }) {
    if (found === undefined)
        return [];
    return [phrase('addressed', found.executions, found.examples.slice(0, looked_section_EXAMPLES).map(jobLink))];
}
function madeBy(findings) {
    const link = ownRun(findings);
    if (link === undefined)
        return [phrase('madeBy', findings.tool)];
    return [phrase('madeByRun', findings.tool, link), phrase('wholePicture', HTML_ARTIFACT)];
}
/** The run that made the report; undefined when the parts were started by hand. */
function ownRun({ binding }) {
    return binding.runId === '0' ? undefined : { kind: 'run', runId: binding.runId };
}

;// CONCATENATED MODULE: ./build/core/render/terminal-line.js




/**
 * Text from outside for a line that may be broken at its spaces. A runner takes `::` for a command at the beginning of a line,
 * behind spaces as well, so it stays broken behind every space.
 */
function wrappableField(text, max) {
    return (0,field/* terminalField */.Fl)(text, max).replaceAll(' ::', ' \\u{3a}:');
}
/**
 * A line of the issue for a terminal, broken at the width.
 *
 * @param indent columns before each line; what is broken stands two further
 */
function lineText(line, look, indent) {
    const text = line.map((inline) => inlineText(inline)).join('');
    return labelled((0,wrap/* wrapIndented */.k)(text, look.width, indent + 2, ' '.repeat(indent)), line, look);
}
/** The address of the first run that a line names, below it and never broken, so that a terminal makes a link of it. */
function addressText(line, repository, look, indent) {
    const first = line.find((inline) => inline.type === 'link');
    return first === undefined
        ? []
        : [`${' '.repeat(indent + 2)}${(0,terminal_look/* paint */.n)(look, 'cyan', linkUrl(repository, first.link))}`];
}
/** The words of a line, without its links' addresses. */
function inlineText(inline) {
    if (inline.type === 'link')
        return linkLabel(inline.link);
    if (inline.type !== 'field')
        return inline.value;
    const shown = wrappableField(inline.value, inline.max);
    // In a document it is a code span; several words need marks here as well.
    return shown.includes(' ') ? `"${shown}"` : shown;
}
/** What the line begins with stands out when it is emphasised. Painted last: a style has no columns. */
function labelled(text, line, look) {
    const [first] = line;
    if (first?.type !== 'strong')
        return text;
    const at = text.indexOf(first.value);
    if (at < 0)
        return text;
    return `${text.slice(0, at)}${(0,terminal_look/* paint */.n)(look, 'strong', first.value)}${text.slice(at + first.value.length)}`;
}

;// CONCATENATED MODULE: ./build/core/render/table.js


/** The columns of the one table, each with the cells that may stand in it. */
const COLUMNS = [
    { title: 'Test', align: 'left', cells: ['test'] },
    { title: 'Failed', align: 'right', cells: ['failed'] },
    { title: 'Verdict', align: 'left', cells: ['verdict'] },
    { title: 'Cause', align: 'left', cells: ['cause'] },
    { title: 'Trend', align: 'left', cells: ['trend'] },
    { title: 'Work', align: 'right', cells: ['minutes', 'none'] },
    { title: 'Runners', align: 'right', cells: ['minutes', 'none'] },
];
/** One row per finding: what tells people which one to open. */
function findingsTable(findings, isCompared) {
    if (findings.length === 0)
        return [];
    return [{ type: 'table', columns: COLUMNS, rows: findings.map((finding, i) => row(finding, i + 1, isCompared)) }];
}
function row(finding, number, isCompared) {
    const { test, counts, diagnosis, weeks } = finding;
    return [
        cell('test', number, test.id),
        cell('failed', counts.failed, counts.executions),
        cell('verdict', verdictOf(finding, isCompared)),
        cell('cause', diagnosis.cause),
        cell('trend', sparkline(weeks)),
        ...costCells(finding),
    ];
}
/** In words, as the table and the terminal say it: a key of `VOCABULARY.verdict`. */
function verdictOf({ state, trend }, isCompared) {
    return trend === 'recurring' || !isCompared ? state : `${state} ${trend}`;
}
/** Nothing is expected of a test whose failures the runner retried each time. */
function costCells({ impact }) {
    const { developerMinutesPerWeek, minutesPerWeek } = impact;
    if (developerMinutesPerWeek === 0)
        return [cell('none'), cell('none')];
    return [cell('minutes', developerMinutesPerWeek), cell('minutes', minutesPerWeek)];
}

;// CONCATENATED MODULE: ./build/core/render/terminal-table.js








/** Between two columns. */
const GAP = 2;
/** With fewer columns for its name, a test gets a line of its own. */
const LEAST_NAME = 36;
/** The facts of a finding, the most important first: what does not fit is left out from the end. */
function factColumns(isCompared, look) {
    return [
        { title: 'Failed', align: 'right', text: ({ counts }) => `${counts.failed}/${counts.executions}` },
        {
            title: 'Verdict',
            align: 'left',
            text: (finding) => words(phrase_cell('verdict', verdictOf(finding, isCompared))),
            style: ({ state }) => (state === 'confirmed' ? 'red' : 'yellow'),
        },
        { title: 'Cause', align: 'left', text: ({ diagnosis }) => words(phrase_cell('cause', diagnosis.cause)) },
        // The newest week of all stands at the end.
        { title: 'Trend', align: 'right', text: ({ weeks }) => drawable(sparkline_sparkline(weeks), look) },
        { title: 'Weekly work', align: 'right', text: workText },
    ];
}
/**
 * The table of the findings: a row each where names have room, two rows each in a narrow terminal. No line is wider than the
 * terminal.
 */
function terminalTable(findings, isCompared, look) {
    const facts = factColumns(isCompared, look).map((column) => ({ ...column, width: widthOf(column, findings) }));
    const numbers = String(findings.length).length + GAP;
    const name = look.width - numbers - GAP - widthOfAll(facts);
    return name >= LEAST_NAME
        ? oneRowEach(findings, facts, { look, numbers, name: Math.min(name, longestName(findings)) })
        : twoRowsEach(findings, leftAligned(fitting(facts, look.width - numbers)), {
            look,
            numbers,
            name: look.width - numbers,
        });
}
/** True when the table has no room to name the cause. */
function hidesCause(findings, isCompared, look) {
    const facts = factColumns(isCompared, look).map((column) => ({ ...column, width: widthOf(column, findings) }));
    const numbers = String(findings.length).length + GAP;
    return !fitting(facts, look.width - numbers).some(({ title }) => title === 'Cause');
}
function oneRowEach(findings, facts, sizes) {
    const { look, numbers, name } = sizes;
    const head = `${(0,text_columns/* padColumns */.F)('#', numbers)}${(0,text_columns/* padColumns */.F)('Test', name + GAP)}${titles(facts)}`;
    const rows = findings.map((finding, i) => {
        const shown = (0,text_columns/* padColumns */.F)(nameWithin(finding.test.id, name, look), name + GAP);
        return `${numberCell(i, sizes)}${shown}${factCells(finding, facts, look)}`;
    });
    return [(0,terminal_look/* paint */.n)(look, 'strong', head), ...rows].map((line) => line.trimEnd()).join('\n');
}
function twoRowsEach(findings, facts, sizes) {
    const { look, numbers, name } = sizes;
    const indent = ' '.repeat(numbers);
    const head = [`${(0,text_columns/* padColumns */.F)('#', numbers)}Test`, `${indent}${titles(facts)}`].map((line) => line.trimEnd());
    const rows = findings.flatMap((finding, i) => [
        `${numberCell(i, sizes)}${nameWithin(finding.test.id, name, look)}`,
        `${indent}${factCells(finding, facts, look)}`.trimEnd(),
    ]);
    return [...head.map((line) => (0,terminal_look/* paint */.n)(look, 'strong', line)), ...rows].join('\n');
}
function numberCell(i, { numbers }) {
    return `${String(i + 1).padStart(numbers - GAP)}${' '.repeat(GAP)}`;
}
function titles(facts) {
    return facts
        .map((column) => aligned(column.title, column))
        .join(' '.repeat(GAP))
        .trimEnd();
}
function factCells(finding, facts, look) {
    const cells = facts.map((column) => {
        const shown = aligned(column.text(finding), column);
        return column.style === undefined ? shown : (0,terminal_look/* paint */.n)(look, column.style(finding), shown);
    });
    return cells.join(' '.repeat(GAP));
}
function aligned(text, { align, width }) {
    return align === 'left' ? (0,text_columns/* padColumns */.F)(text, width) : text.padStart(width);
}
function widthOf({ title, text }, findings) {
    return Math.max(title.length, ...findings.map((finding) => (0,text_columns/* columnsOf */.P)(text(finding))));
}
function widthOfAll(facts) {
    return facts.reduce((sum, { width }) => sum + width, GAP * (facts.length - 1));
}
function fitting(facts, room) {
    const end = facts.findIndex((_, i) => widthOfAll(facts.slice(0, i + 1)) > room);
    return end < 0 ? facts : facts.slice(0, end);
}
/** Below a name, what begins right of it looks lost. */
function leftAligned([first, ...rest]) {
    return first === undefined ? [] : [{ ...first, align: 'left' }, ...rest];
}
function longestName(findings) {
    return Math.max(...findings.map(({ test }) => (0,text_columns/* columnsOf */.P)((0,field/* terminalField */.Fl)(test.id))));
}
/** The end of a name stays, since it tells tests apart. Wide characters take two columns, so fewer of them fit. */
function nameWithin(id, columns, { unicode }) {
    const whole = (0,field/* terminalField */.Fl)(id);
    if ((0,text_columns/* columnsOf */.P)(whole) <= columns)
        return whole;
    // The mark of the cut is three columns wide in ASCII, and one otherwise.
    const room = unicode ? columns : columns - 2;
    let max = room;
    let shown = shortName(whole, max);
    while ((0,text_columns/* columnsOf */.P)(shown) > room && max > 2) {
        max -= Math.max(1, Math.ceil(((0,text_columns/* columnsOf */.P)(shown) - room) / 2));
        shown = shortName(whole, max);
    }
    return unicode ? shown : shown.replace('…', '...');
}
function workText({ impact }) {
    const { developerMinutesPerWeek: minutes } = impact;
    return minutes > 0 ? shortDuration(minutes) : words(phrase_cell('none'));
}
/** Cells of the issue's own table that hold nothing but words. */
function words(line) {
    return line.map((inline) => (inline.type === 'text' ? inline.value : '')).join('');
}
/** Bars as ASCII: the same order, from none (`_`) to the highest (`#`); a week without executions is a blank. */
const ASCII_BARS = {
    '▁': '_',
    '▂': '.',
    '▃': '-',
    '▄': '=',
    '▅': '+',
    '▆': '*',
    '▇': '%',
    '█': '#',
    '·': ' ',
};
function drawable(bars, { unicode }) {
    return unicode ? bars : Array.from(bars, (bar) => ASCII_BARS[bar] ?? '?').join('');
}

;// CONCATENATED MODULE: ./build/core/render/terminal-summary.js











/** Entries of each list after the findings: what else there is must not push the table out of sight. */
const LIST_ITEMS = 3;
/** What is told of each finding below the table, of the evidence the strongest. The rest stands in the report. */
const TOPICS = ['evidence', 'fix', 'reproduce'];
/** Columns before the text of a finding, below its number. */
const INDENT = 3;
const terminal_summary_COMMAND_CHARS = 1_000;
/**
 * What a report says, for a terminal: the issue's own sentences, fitted to the width. No line is wider, but for addresses,
 * names of one word and quoted words of commands, which are never broken. Ends with a line break.
 *
 * @param maxFindings findings shown, as in the issue
 */
function terminalSummary(findings, manifest, maxFindings, look) {
    const shown = findings.findings.slice(0, maxFindings);
    const compared = isCompared(findings);
    const paragraph = (line) => lineText(line, look, 0);
    const topics = shown.length > 0 && hidesCause(shown, compared, look) ? [...TOPICS, 'cause'] : TOPICS;
    const blocks = [
        (0,terminal_look/* paint */.n)(look, 'strong', (0,wrap/* wrapIndented */.k)(terminal_summary_sentence(headline(findings)), look.width, 0)),
        ...(findings.completeness.complete || shown.length === 0 ? [] : [paragraph(phrase('incompleteFirst'))]),
        ...(shown.length === 0 ? [] : [terminalTable(shown, compared, look)]),
        ...leftOut(findings, shown.length).map(paragraph),
        ...shown.map((finding, i) => findingBlock(finding, i + 1, { topics, compared, manifest, look })),
        ...also(findings, look),
        ...lookedLines(findings, manifest).map(paragraph),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function findingBlock(finding, number, { topics, compared, manifest, look }) {
    const name = wrappableField(finding.test.id);
    const head = (0,wrap/* wrapIndented */.k)(name, look.width, INDENT, `${number}  `.padEnd(INDENT));
    const strongest = { ...finding, evidence: finding.evidence.slice(0, 1) };
    const paragraphs = findingText(strongest, compared, { evidence: 1, prose: true })
        .filter(({ topic }) => topics.includes(topic))
        .flatMap(({ topic, content }) => {
        if (topic === 'reproduce')
            return [commandText(finding.reproduce ?? '', look)];
        const address = topic === 'evidence' ? addressText(content, manifest.repository, look, INDENT) : [];
        return [lineText(content, look, INDENT), ...address];
    });
    return [(0,terminal_look/* paint */.n)(look, 'strong', head), ...paragraphs].join('\n');
}
/** It is there to be copied: on a line of its own where it is long, and broken only so that a shell takes it all the same. */
function commandText(command, look) {
    const shown = wrappableField(command, terminal_summary_COMMAND_CHARS);
    const indent = ' '.repeat(INDENT);
    const label = 'Reproduce:';
    const start = `${indent}${(0,terminal_look/* paint */.n)(look, 'strong', label)}`;
    if (INDENT + label.length + 1 + (0,text_columns/* columnsOf */.P)(shown) <= look.width)
        return `${start} ${shown}`;
    // What is broken stands two columns further, as everywhere.
    const lines = shellLines(shown, look.width - INDENT - 4).map((line, i) => `${indent}${i === 0 ? '  ' : '    '}${line}`);
    return [start, ...lines].join('\n');
}
/** Each line says by its first word what it is, so the three lists are one, as in the issue. */
function also(findings, look) {
    const lines = alsoSeen(findings, LIST_ITEMS).flatMap((list) => list.lines);
    if (lines.length === 0)
        return [];
    const title = (0,terminal_look/* paint */.n)(look, 'strong', terminal_summary_sentence(phrase('alsoTitle')));
    return [[title, ...lines.map((line) => lineText(line, look, 2))].join('\n')];
}
function leftOut({ findings, omittedFindings }, shown) {
    const hidden = findings.length - shown;
    return [
        ...(hidden > 0 ? [phrase('foundMore', hidden)] : []),
        ...(omittedFindings > 0 ? [phrase('foundBeyondCap', omittedFindings)] : []),
    ];
}
/** A line of nothing but our own words. */
function terminal_summary_sentence(line) {
    return line.map((inline) => (inline.type === 'text' || inline.type === 'strong' ? inline.value : '')).join('');
}

;// CONCATENATED MODULE: ./build/entry/cli/result-text.js














/** What a command prints on stdout when its parts have ended: JSON, Markdown, or a text for people. */
async function resultText(line, result, look) {
    const worked = result.exitCode === errors/* EXIT_CODES */.ai.ok || result.exitCode === errors/* EXIT_CODES */.ai.findings;
    const hasFindings = worked && (0,part_commands/* partsOf */.C)(line.command).includes('classify');
    const files = result_text_filesOf(line, result.out);
    if (line.json) {
        const findings = hasFindings ? JSON.parse(await (0,promises_.readFile)(files.findings, 'utf8')) : null;
        return (0,field/* terminalDocument */.aS)(`${JSON.stringify({ ...result, findings }, null, 2)}\n`);
    }
    if (!worked)
        return '';
    if (line.markdown)
        return (0,field/* terminalDocument */.aS)(await (0,promises_.readFile)(files.preview, 'utf8'));
    const sections = [
        ...(hasFindings ? [await summary(line, files, look)] : []),
        ...(line.command === 'fetch' ? [fetchOutcome(result.outputs.fetch ?? {}, look)] : []),
        ...outcome(line, result, look),
        whereToLook(keepsDocuments(line) ? placesOf(line, files, hasFindings) : [], look),
    ];
    return sections.filter((section) => section !== '').join('\n');
}
async function summary(line, files, look) {
    const findings = (0,parse_document/* parseDocument */.T)(await (0,promises_.readFile)(files.findings), documents_findings/* findingsSchema */.Qr, documents_findings/* FINDINGS_FILES */.hP.findings);
    const manifest = (0,parse_document/* parseDocument */.T)(await (0,promises_.readFile)(files.manifest), manifestSchema, EVIDENCE_FILES.manifest);
    const maxFindings = Number(line.inputs.get('max-findings') ?? core_inputs/* INPUTS */.mc['max-findings'].default);
    return terminalSummary(findings, manifest, maxFindings, look);
}
/** A replay cannot write, so it does not say how to. */
function outcome({ command, write, replay }, { outputs }, look) {
    if (outputs.report === undefined || command === 'demo' || replay !== undefined)
        return [];
    return [issueOutcome(outputs.report, write, look)];
}
/** Where the parts were told to write: below the folder of everything, unless an option says otherwise. */
function result_text_filesOf({ inputs }, out) {
    const evidence = inputs.get('evidence') ?? (0,external_node_path_.join)(out, 'evidence');
    const findings = inputs.get('findings') ?? (0,external_node_path_.join)(out, 'findings');
    return {
        out,
        evidence,
        manifest: (0,external_node_path_.join)(evidence, EVIDENCE_FILES.manifest),
        findings: (0,external_node_path_.join)(findings, documents_findings/* FINDINGS_FILES */.hP.findings),
        preview: (0,external_node_path_.join)(findings, documents_findings/* FINDINGS_FILES */.hP.preview),
        html: (0,external_node_path_.join)(inputs.get('html-output') ?? (0,external_node_path_.join)(out, 'html'), REPORT_FILE),
    };
}
function placesOf({ command }, files, hasFindings) {
    if (command === 'fetch')
        return [['Evidence', files.evidence]];
    if (!hasFindings)
        return [];
    return [
        ...((0,external_node_fs_.existsSync)(files.html) ? [['Report', files.html]] : []),
        ['Issue', files.preview],
        ['Documents', files.out],
    ];
}

;// CONCATENATED MODULE: ./build/entry/cli/print-result.js





/**
 * Starts the parts that a line asks for, and prints what came of it.
 *
 * @returns the exit code
 */
async function printResult(line) {
    const live = line.ui ? await openView(line) : undefined;
    try {
        const result = await runCommand(line, live);
        const text = await resultText(line, result, (0,look/* lookOf */.L)(process.stdout, process.env, process.platform));
        // On one screen the result stands apart from the stages above it.
        if (text !== '' && process.stdout.isTTY && process.stderr.isTTY)
            process.stderr.write('\n');
        process.stdout.write(text);
        await live?.stay();
        return result.exitCode;
    }
    finally {
        await live?.close();
    }
}
function openView({ command, uiPort }) {
    return openLiveView({
        command,
        parts: (0,part_commands/* partsOf */.C)(command),
        port: uiPort,
        isTerminal: process.stdin.isTTY,
        write: (text) => process.stderr.write(text),
    });
}


/***/ })

};

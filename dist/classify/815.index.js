export const id = 815;
export const ids = [815];
export const modules = {

/***/ 8815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createModelClient: () => (/* binding */ createModelClient)
});

// EXTERNAL MODULE: ./build/node_modules/@anthropic-ai/sdk/core/error.mjs
var core_error = __webpack_require__(3045);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
// EXTERNAL MODULE: ./build/node_modules/@anthropic-ai/sdk/client.mjs + 232 modules
var client = __webpack_require__(2190);
// EXTERNAL MODULE: ./build/core/llm/model-client.js
var model_client = __webpack_require__(907);
// EXTERNAL MODULE: ./build/io/anthropic/credentials.js
var credentials = __webpack_require__(4756);
// EXTERNAL MODULE: ./build/io/anthropic/pinned-fetch.js
var pinned_fetch = __webpack_require__(9115);
;// CONCATENATED MODULE: ./build/io/anthropic/client.js






/** Where questions go. No environment variable changes it. */
const API_ORIGIN = 'https://api.anthropic.com';
/** Routes that are called. Any other is not ours, and the audit trail says so without repeating it. */
const ROUTES = new Set(['/v1/messages', '/v1/messages/count_tokens', '/v1/oauth/token']);
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/**
 * The only place where an Anthropic client is made. Everything that the SDK would otherwise take from the environment or
 * from files in the home folder (key, token, address, profile, extra headers, log level, telemetry) is given here or
 * switched off.
 *
 * @throws ConfigError when `loopbackUrl` is not on this machine.
 */
function createAnthropic(options) {
    const baseURL = originOf(options.loopbackUrl);
    const fetch = impatient({
        origin: baseURL,
        maxBytes: limits/* LIMITS */.b.modelReplyBytes,
        audit: options.audit,
        routeOf,
        onAttempt: options.onAttempt,
    });
    return withoutEnvironment(() => new client/* Anthropic */.N({
        ...authentication(options, baseURL, fetch),
        baseURL,
        fetch,
        webhookKey: null,
        maxRetries: model_client/* MODEL_ATTEMPTS */.z - 1,
        timeout: (options.attemptSeconds ?? limits/* LIMITS */.b.modelAttemptSeconds) * 1_000,
        logLevel: 'off',
        logger: SILENT,
        openTelemetry: false,
    }));
}
/**
 * A pinned fetch whose answers never make the SDK wait long: it would wait for whatever `retry-after` says, be it hours.
 */
function impatient(options) {
    const pinned = (0,pinned_fetch/* pinnedFetch */.V)(options);
    return async (input, init) => {
        const response = await pinned(input, init);
        if (secondsToWait(response.headers) > limits/* LIMITS */.b.rateLimitWaitSeconds)
            response.headers.set('x-should-retry', 'false');
        return response;
    };
}
/** The longest wait that the answer asks for; a date is a wait of unknown length, hence a long one. */
function secondsToWait(headers) {
    const asked = [headers.get('retry-after') ?? '0', `${headers.get('retry-after-ms') ?? '0'}e-3`];
    return Math.max(...asked.map((text) => (/^\d{1,12}(?:\.\d{1,12})?(?:e-3)?$/.test(text) ? Number(text) : Infinity)));
}
function routeOf(path) {
    return ROUTES.has(path) ? path : 'other';
}
function originOf(loopbackUrl) {
    if (loopbackUrl === undefined)
        return API_ORIGIN;
    if (loopbackUrl.startsWith('http:') && (0,credentials/* isConfidential */.FX)(loopbackUrl))
        return new URL(loopbackUrl).origin;
    throw new errors/* ConfigError */.xL('The stand-in for the model service must be on this machine.', {
        code: 'bad-model-address',
        hint: 'Use http and a loopback address such as 127.0.0.1.',
    });
}
function authentication({ credential, audit, attemptSeconds }, baseUrl, fetch) {
    return credential.kind === 'api-key'
        ? { apiKey: credential.key }
        : { credentials: (0,credentials/* federatedTokens */.n1)(credential, { baseUrl, fetch, audit, attemptSeconds }) };
}
/**
 * Runs `make` while the environment holds no `ANTHROPIC_…` variable. The constructor reads some of them with no option
 * to prevent it: `ANTHROPIC_CUSTOM_HEADERS` could replace the Authorization header of every request. `make` is
 * synchronous, so nothing else sees the gap.
 */
function withoutEnvironment(make) {
    const hidden = Object.entries(process.env).filter(([name]) => name.toUpperCase().startsWith('ANTHROPIC_'));
    for (const [name] of hidden)
        Reflect.deleteProperty(process.env, name);
    try {
        return make();
    }
    finally {
        for (const [name, value] of hidden)
            process.env[name] = value;
    }
}

;// CONCATENATED MODULE: ./build/io/anthropic/messages.js






/** Counting is an extra; it must not cost the time of an answer. */
const COUNT_SECONDS = 20;
/**
 * The model's service behind the port of `core/llm`: Messages API with structured output, a cached system prompt, low
 * effort, no tools and no sampling parameters.
 *
 * @throws ConfigError when `loopbackUrl` is not on this machine.
 */
function createModelClient(options) {
    const attempts = [];
    const sdk = createAnthropic({
        ...options,
        onAttempt: (attempt) => {
            if (attempt.path === '/v1/messages')
                attempts.push(attempt);
        },
    });
    return {
        countTokens: (request) => countTokens(sdk, request),
        ask: (request) => {
            attempts.length = 0;
            return ask(sdk, request, attempts);
        },
    };
}
/** The same for counting and asking, so that what was counted is what is sent. */
function messages_prompt({ model, system, user, schema }) {
    return {
        model,
        system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
        messages: [{ role: 'user', content: user }],
        output_config: { effort: 'low', format: { type: 'json_schema', schema: { ...schema } } },
    };
}
async function countTokens(sdk, request) {
    const limit = { maxRetries: 0, signal: AbortSignal.timeout(COUNT_SECONDS * 1_000) };
    try {
        const count = await sdk.messages.countTokens(messages_prompt(request), limit);
        return countSchema.parse(count).input_tokens;
    }
    catch (error) {
        assertService(error);
        return undefined;
    }
}
async function ask(sdk, request, attempts) {
    // Covers both attempts and the wait between them.
    const limit = { signal: AbortSignal.timeout(limits/* LIMITS */.b.modelRequestSeconds * 1_000) };
    try {
        const message = await sdk.messages.create(
        // The price table holds the prices of the standard tier.
        { ...messages_prompt(request), max_tokens: request.maxTokens, service_tier: 'standard_only' }, limit);
        const read = messageSchema.safeParse(message);
        if (!read.success)
            return { kind: 'failure', reason: 'invalid-answer', unpriced: maybeBilled(attempts) };
        return replyOf(read.data, maybeBilled(attempts) - 1);
    }
    catch (error) {
        assertService(error);
        return { kind: 'failure', reason: reasonOf(error), unpriced: maybeBilled(attempts) };
    }
}
/** The SDK wraps what its fetch throws, once or twice. */
const WRAPPINGS = 3;
/** @throws ConfigError when the failure is ours: an audit trail that cannot be written. Nothing more is asked then. */
function assertService(error) {
    let cause = error;
    for (let depth = 0; depth < WRAPPINGS && cause instanceof Error; depth += 1) {
        if (cause instanceof errors/* ConfigError */.xL)
            throw cause;
        cause = cause.cause;
    }
}
/**
 * Attempts that may be on the bill: not those that never left or that the service answered with an error, but those that got
 * lost on the way back, also where a gateway says so, and the one that succeeded.
 */
function maybeBilled(attempts) {
    return attempts.filter(({ sent, status }) => sent && (status < FIRST_ERROR_STATUS || isOfGateway(status))).length;
}
const FIRST_ERROR_STATUS = 400;
/** Bad gateway, gateway timeout, and what networks in front of a service add to them: none is the service's own word. */
function isOfGateway(status) {
    return status === 502 || status === 504 || (status >= 520 && status <= 527);
}
/** More tokens than any context window holds are no count. */
const tokens = schemas/* int */.Whr().min(0).max(1_000_000_000);
const optionalTokens = tokens.nullish().transform((count) => count ?? 0);
const countSchema = schemas/* object */.Ikc({ input_tokens: tokens });
/** The part of a message that is used. The service may add fields and kinds of blocks, so unknown ones are allowed. */
const messageSchema = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().max(200),
    stop_reason: schemas/* string */.YjP().max(100),
    content: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), text: schemas/* unknown */.L5J().optional() })).max(100),
    usage: schemas/* object */.Ikc({
        input_tokens: tokens,
        output_tokens: tokens,
        cache_creation_input_tokens: optionalTokens,
        cache_read_input_tokens: optionalTokens,
        inference_geo: schemas/* string */.YjP().nullish(),
    }),
});
function replyOf(message, unpriced) {
    const texts = message.content.flatMap(({ type, text }) => type === 'text' && typeof text === 'string' ? [text] : []);
    return {
        kind: 'reply',
        stopReason: message.stop_reason,
        model: message.model,
        texts,
        otherBlocks: message.content.length - texts.length,
        usage: usageOf(message.usage),
        unpriced: Math.max(0, unpriced),
    };
}
/** Places of processing without a surcharge; any other may have one. */
const GLOBAL = new Set(['global', 'not_available']);
function usageOf(usage) {
    const place = usage.inference_geo ?? 'global';
    return {
        inputTokens: usage.input_tokens,
        cacheWriteTokens: usage.cache_creation_input_tokens,
        cacheReadTokens: usage.cache_read_input_tokens,
        outputTokens: usage.output_tokens,
        regional: !GLOBAL.has(place),
    };
}
/** The kind of failure in our words. Nothing of the error itself is kept: it may hold the service's or our text. */
function reasonOf(error) {
    if (error instanceof credentials/* CredentialFailure */._V)
        return 'denied';
    if (error instanceof core_error/* APIConnectionTimeoutError */.qA || error instanceof core_error/* APIUserAbortError */.cH)
        return 'timed-out';
    if (error instanceof core_error/* APIConnectionError */.xX)
        return 'network';
    if (error instanceof core_error/* APIError */.LG && typeof error.status === 'number')
        return reasonOfStatus(error.status);
    return 'invalid-answer';
}
/** Statuses that the next request would get as well: credential, money, right, model. */
const HOPELESS = new Set([401, 402, 403, 404]);
function reasonOfStatus(status) {
    if (HOPELESS.has(status))
        return 'denied';
    if (status === 429)
        return 'rate-limited';
    if (status === 408)
        return 'timed-out';
    return status >= 500 ? 'overloaded' : 'rejected';
}


/***/ })

};

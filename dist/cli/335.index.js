export const id = 335;
export const ids = [335];
export const modules = {

/***/ 4094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Name and version as documents and the issue state them; a test holds it equal to package.json. */
const TOOL = 'flakewarden 0.1.0';


/***/ }),

/***/ 335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkFiles: () => (/* binding */ checkFiles)
});

;// CONCATENATED MODULE: ./build/core/check/expressions.js
const OPEN = '${{';
const CLOSE = '}}';
const CONTEXTS = /(?<![\w.'-])(secrets|github|inputs|steps|needs|env|vars|matrix|jobs|job|runner|strategy)(?![\w-])((?:\.[\w*-]+)*)/gi;
/**
 * Text that people outside the repository write, by the names under which GitHub hands it to a workflow: titles, texts,
 * branch names, commit messages, names of people. docs.github.com, "Script injections", and the payloads of the events.
 */
const UNTRUSTED = [
    /^head_ref$/,
    /^event\.(?:issue|pull_request|discussion)\.(?:title|body)$/,
    /^event\.pull_request\.head\.(?:ref|label|repo\..+)$/,
    /^event\.(?:comment|review|review_comment)\.body$/,
    /^event\.pages\..*page_name$/,
    /^event\.(?:commits\.[\w*]+|head_commit)\.(?:message|(?:author|committer)\.(?:email|name))$/,
    // All of it at once, or a part that is chosen while the workflow runs.
    /^(?:event(?:\.(?:issue|pull_request|discussion|comment|review|commits|head_commit|workflow_run))?)?$/,
    /^event\.workflow_run\.(?:head_branch|display_title|head_commit\..*|head_repository\..*)$/,
];
/** Everything that the `${{ … }}` of a text read. */
function referencesIn(text) {
    return expressionsIn(text).flatMap((expression) => referencesOf(expression));
}
/** The same of a bare expression, as conditions are written. */
function referencesOf(expression) {
    const dotted = expression.replaceAll(/\s+/g, '').replaceAll(/\['([^']*)'\]|\[(\d+)\]/g, '.$1$2');
    return [...dotted.matchAll(CONTEXTS)].map(([written, context = '', path = '']) => ({
        context: context.toLowerCase(),
        path: path.slice(1).toLowerCase(),
        written,
    }));
}
/** True when outsiders decide what it says. */
function isUntrusted({ context, path }) {
    return context === 'github' && UNTRUSTED.some((pattern) => pattern.test(path));
}
/** What stands between `${{` and `}}`; a string inside may hold both. An expression without end reaches to the end. */
function expressionsIn(text) {
    const found = [];
    let at = text.indexOf(OPEN);
    while (at >= 0) {
        const start = at + OPEN.length;
        const end = endOf(text, start);
        found.push(text.slice(start, end));
        at = text.indexOf(OPEN, end);
    }
    return found;
}
function endOf(text, start) {
    let quoted = false;
    for (let at = start; at < text.length; at += 1) {
        if (text[at] === "'")
            quoted = !quoted;
        else if (!quoted && text.startsWith(CLOSE, at))
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/core/check/model-names.js
/**
 * Names by which a model is recognised in a workflow: of vendors, of actions, of command lines. A workflow cannot be asked
 * what its steps do; a name that is missing here makes `check` blind for it (`--all` is the way out), and one that is too
 * broad would bother people who use no model.
 */
/** Vendors and products, as words between the separators of a name. */
const VENDORS = new Set([
    'anthropic',
    'claude',
    'openai',
    'chatgpt',
    'codex',
    'gemini',
    'mistral',
    'groq',
    'cohere',
    'deepseek',
    'openrouter',
    'perplexity',
    'huggingface',
    'bedrock',
    'copilot',
    'xai',
    'llm',
    'genai',
]);
/** Words that say the same together with `key` or `token`, and mean something else alone. */
const KEYED_NAME = /^(?:.*[_-])?(?:ai|gpt|model|models|hf|cursor|amp|google)[_-](?:api[_-]?)?(?:key|token)$/;
/** Keys of Google's other services are spelled like this one, but a bare `GOOGLE_API_KEY` is what its model clients read. */
const OTHER_KEYED = /(?:maps|translate|play|signing)/;
/** Names of actions in which a model works, besides those with a vendor's name. */
const ACTION_WORDS = new Set(['ai', 'gpt', 'ai-inference', 'pr-agent', 'codereview-gpt']);
/** Actions that bear a vendor's name and ask no model. */
const NO_MODEL = /^(?:google-github-actions\/(?:auth|setup-gcloud)|.*\/(?:setup|install)-[^/]*$|huggingface\/doc-)/;
/** Command lines of agents and models, where a command begins. `goose` and `copilot` name other tools as well. */
const COMMAND = /(?:^|[\n;&|(]|\b(?:npx|bunx|uvx|exec|time|sudo|do|then|else)\s)[ \t]*(?:-y[ \t]+|--yes[ \t]+)?(?:(?:claude|codex|gemini|aider|opencode|llm|cursor-agent)[ \t]+[-a-z"'$]|(?:goose|ollama)[ \t]+run\b|copilot[ \t]+(?:-p|--prompt)\b)/;
/** Their packages, where they are run from: a package that is installed or only named asks nothing. */
const PACKAGE = /\b(?:npx|bunx|dlx|npm exec)\s[^\n;|&@]{0,60}@(?:anthropic-ai\/claude-code|openai\/codex|google\/gemini-cli|github\/copilot)\b/;
const MODELS_COMMAND = /\bgh models (?:run|eval)\b/;
const ADDRESS = /api\.anthropic\.com|api\.openai\.com|generativelanguage\.googleapis\.com|models\.(?:github\.ai|inference\.ai\.azure\.com)|openrouter\.ai\/api|api\.mistral\.ai|api\.groq\.com|api\.deepseek\.com|\.openai\.azure\.com/;
/** A script that is written into the workflow. */
const CLIENT = /^[ \t]*(?:import|from)[ \t]+(?:anthropic|openai|google\.genai|litellm)\b/m;
/** True for a secret, an input or a variable whose name says that it holds the key of a model. */
function isModelKeyName(name) {
    const lower = name.toLowerCase();
    if (wordsOf(lower).some((word) => VENDORS.has(word)))
        return true;
    return KEYED_NAME.test(lower) && !OTHER_KEYED.test(lower);
}
/** The same for what receives a value: a vendor's name alone may stand for a setting (`claude_args`). */
function isModelKeyTarget(name) {
    return isModelKeyName(name) && /(?:key|token|secret|credential|rule)s?$/.test(name.toLowerCase());
}
/** True for `OWNER/NAME[/PATH]` of an action or a workflow in which a model works. */
function isModelAction(reference) {
    const name = (reference.split('@')[0] ?? '').toLowerCase();
    if (NO_MODEL.test(name))
        return false;
    const [owner = '', ...path] = name.split('/');
    const last = path.flatMap((part) => [part.replace(/\.ya?ml$/, ''), ...wordsOf(part.replace(/\.ya?ml$/, ''))]);
    return [...wordsOf(owner), ...last].some((word) => VENDORS.has(word)) || last.some((word) => ACTION_WORDS.has(word));
}
/** True for a script that starts an agent, asks a model's service or uses its client. */
function isModelScript(script) {
    return [COMMAND, PACKAGE, MODELS_COMMAND, ADDRESS, CLIENT].some((pattern) => pattern.test(script));
}
function wordsOf(name) {
    return name.split(/[-_./]/);
}

;// CONCATENATED MODULE: ./build/core/check/holdings.js


/** Names of secrets and inputs that hold a token of GitHub. */
const TOKEN_NAME = /^(?:.*[_.-])?(?:(?:github|gh|repo|bot|workflow|release|pr)[_-]?(?:token|pat)|pat|personal[_-]access[_-]token|token)$/;
/** Part of the names of actions that make a token of a GitHub App. */
const APP_TOKEN_ACTION = 'app-token';
/** Inputs by which flakewarden's own action gets a model. */
const PART_MODEL_INPUTS = new Set(['anthropic-api-key', 'federation-rule']);
/** All texts through which a step gets something. */
function textsOfStep({ uses, run, with: inputs, env }) {
    return [...inputs, ...env, ...(run === undefined ? [] : [run]), ...(uses === undefined ? [] : [uses])];
}
/** Keys of a model among named texts: by the secret's name, or by the name of what receives a secret. */
function modelKeysIn(texts) {
    return texts.flatMap((text) => {
        const target = 'name' in text ? text.name : '';
        return referencesIn(text.text).flatMap((reference) => isModelKey(reference, target) ? [{ at: text.at, name: reference.written }] : []);
    });
}
function isModelKey({ context, path }, target) {
    if (context !== 'secrets' && context !== 'inputs')
        return false;
    if (path === 'github_token')
        return false;
    if (context === 'inputs')
        return isModelKeyName(path) && isKeyLike(path);
    return isModelKeyName(path) || isModelKeyTarget(target);
}
/** An input named for a vendor may be a mere setting; only one that ends like a key is one. */
function isKeyLike(path) {
    return isModelKeyTarget(path);
}
/** Tokens of GitHub among texts; `apps` are the ids of steps that make one. */
function tokensIn(texts, apps) {
    return texts.flatMap(({ text, at }) => referencesIn(text).flatMap((reference) => (isToken(reference, apps) ? [{ at, name: reference.written }] : [])));
}
function isToken({ context, path }, apps) {
    if (context === 'github')
        return path === 'token' || path === '';
    if (context === 'secrets')
        return path === '' || (TOKEN_NAME.test(path) && !isModelKeyName(path));
    if (context === 'inputs')
        return TOKEN_NAME.test(path) && !isModelKeyName(path);
    if (context !== 'steps')
        return false;
    const [id = '', , output = ''] = path.split('.');
    return apps.has(id) && output.includes('token');
}
/** True for a token that is not the job's own: what it may do stands in no `permissions`. */
function isForeignToken({ name }) {
    return !['github.token', 'github', 'secrets.github_token'].includes(name.toLowerCase());
}
/** Ids of the steps of a job that make a token of a GitHub App. */
function appTokenSteps(job) {
    const ids = job.steps
        .filter(({ uses }) => uses?.text.toLowerCase().includes(APP_TOKEN_ACTION) === true)
        .map(({ id }) => id?.toLowerCase() ?? '');
    return new Set(ids);
}
/** Where a step asks a model, or `undefined` when nothing says that it does. */
function modelUseOf(step) {
    const { uses, run } = step;
    if (uses !== undefined && /(?:^|\/)\.github\/actions\/part(?:@|$)/.test(uses.text)) {
        const given = step.with.find(({ name, text }) => PART_MODEL_INPUTS.has(name) && text !== '');
        return given === undefined ? undefined : uses.at;
    }
    if (uses !== undefined && isModelAction(uses.text))
        return uses.at;
    if (run !== undefined && isModelScript(run.text))
        return run.at;
    return modelKeysIn(textsOfStep(step))[0]?.at;
}
/** Keys that every step of a job gets from variables around it. */
function ambientKeys(job, workflow) {
    return modelKeysIn([...workflow.env, ...job.env, ...job.otherTexts]);
}

;// CONCATENATED MODULE: ./build/core/check/job-rights.js
/**
 * Rights that are no rights on GitHub's objects: `id-token` proves to others which workflow this is, `models` calls a
 * model at GitHub. Both may stand in the job that asks a model.
 */
const MODEL_RIGHTS = new Set(['id-token', 'models']);
const LEVELS = ['none', 'read', 'write'];
/**
 * What the token of a job may: what the job says, else what the workflow says, else whatever the repository's settings
 * give, which a file cannot show and which may be everything.
 */
function effectivePermissions(job, workflow) {
    return job.permissions ?? workflow.permissions;
}
/** Rights on GitHub, each as `name: level`; `undefined` counts as all of them. */
function githubRights(permissions) {
    if (permissions === undefined)
        return ['everything that the repository allows, since nothing is said'];
    if (permissions.everything !== undefined)
        return [`${permissions.everything}-all`];
    return [...permissions.named].filter(([name]) => !MODEL_RIGHTS.has(name)).map(([name, level]) => `${name}: ${level}`);
}
/** True when the token can change something on GitHub. */
function canWrite(permissions) {
    if (permissions === undefined)
        return true;
    if (permissions.everything !== undefined)
        return permissions.everything === 'write';
    return [...permissions.named].some(([name, level]) => level === 'write' && !MODEL_RIGHTS.has(name));
}
/** Level of one right: `none`, `read` or `write`. */
function levelOf(permissions, right) {
    if (permissions === undefined)
        return 'write';
    return permissions.everything ?? permissions.named.get(right) ?? 'none';
}
/** What of `wanted` is not granted, as `name: level`. */
function missingRights(granted, wanted) {
    return [...wanted]
        .filter(([name, level]) => LEVELS.indexOf(levelOf(granted, name)) < LEVELS.indexOf(level))
        .map(([name, level]) => `${name}: ${level}`);
}
/** What is granted beyond `wanted`, as `name: level`. */
function surplusRights(granted, wanted) {
    if (granted.everything !== undefined)
        return [`${granted.everything}-all`];
    return [...granted.named]
        .filter(([name, level]) => LEVELS.indexOf(level) > LEVELS.indexOf(wanted.get(name) ?? 'none'))
        .map(([name, level]) => `${name}: ${level}`);
}

;// CONCATENATED MODULE: ./build/core/check/facts.js



/** flakewarden's own actions and workflows, wherever they are called from. */
const PART = /(?:^|\/)\.github\/actions\/part(?:@|$)/;
const OWN_WORKFLOW = /flakewarden\/\.github\/workflows\/(?<name>detect(?:-federated)?)\.yml(?:@|$)/;
const SINGLE_JOB = /flakewarden\/\.github\/actions\/single-job(?:@|$)/;
/** Looks at a document once for all rules. */
function factsOf(workflow, options) {
    const jobs = workflow.jobs.map((job) => jobFacts(job, workflow, options));
    const inputKeys = workflow.kind === 'action' && jobs.length === 0 ? modelKeysOfInputs(workflow) : [];
    const model = jobs.some((job) => job.model !== undefined) || inputKeys.length > 0;
    const parts = jobs.some(({ steps }) => steps.some(({ part }) => part !== undefined));
    const own = jobs.some(({ ownWorkflow, job }) => ownWorkflow !== undefined || usesSingleJob(job));
    const calledBy = ({ uses }) => options.workflows.get(calledPath(uses?.text ?? '', workflow.path) ?? '');
    return { workflow, jobs, model, parts, guarded: model || parts || own || options.all, calledBy };
}
function jobFacts(job, workflow, { modelWorkflows }) {
    const apps = appTokenSteps(job);
    const steps = job.steps.map((step) => stepFacts(step, apps));
    const passed = modelKeysIn([...job.secrets, ...job.with]);
    const ambient = ambientKeys(job, workflow);
    const permissions = workflow.kind === 'action' ? undefined : effectivePermissions(job, workflow);
    return {
        job,
        permissions,
        writes: job.uses === undefined && workflow.kind === 'workflow' && canWrite(permissions),
        steps,
        model: steps.find(({ model }) => model !== undefined)?.model ??
            [...ambient, ...passed][0]?.at ??
            calledModel(job, workflow, modelWorkflows),
        ambientKeys: ambient,
        keys: [...ambient, ...passed, ...steps.flatMap(({ keys }) => keys)],
        ambientTokens: tokensIn([...workflow.env, ...job.env], apps),
        ownWorkflow: OWN_WORKFLOW.exec(job.uses?.text ?? '')?.groups?.['name'],
    };
}
function stepFacts(step, apps) {
    const texts = textsOfStep(step);
    const isPart = PART.test(step.uses?.text ?? '');
    return {
        step,
        model: modelUseOf(step),
        tokens: tokensIn(texts, apps),
        keys: modelKeysIn(texts),
        part: isPart ? step.with.find(({ name }) => name === 'step')?.text : undefined,
    };
}
/** Path of a workflow of the same repository that a file calls; `undefined` for one of another repository. */
function calledPath(uses, caller) {
    const local = /^(?:\.|\$)\/(?<path>[^@]+)/.exec(uses)?.groups?.['path'];
    // The caller may have been named from further out than its repository.
    const root = caller.slice(0, Math.max(0, caller.lastIndexOf('.github/')));
    return local === undefined ? undefined : `${root}${local}`;
}
/** Where a job calls a workflow in which a model takes part. */
function calledModel({ uses }, { path }, known) {
    if (uses === undefined)
        return undefined;
    const local = calledPath(uses.text, path);
    const asks = local === undefined ? isModelAction(uses.text) : known.has(local);
    return asks ? uses.at : undefined;
}
function usesSingleJob({ steps }) {
    return steps.some(({ uses }) => SINGLE_JOB.test(uses?.text ?? ''));
}
function modelKeysOfInputs({ inputs }) {
    return modelKeysIn(inputs.map(({ name, at }) => ({ at, text: `\${{ inputs.${name} }}` })));
}

// EXTERNAL MODULE: ./build/core/text/field.js
var field = __webpack_require__(1296);
;// CONCATENATED MODULE: ./build/core/check/rule.js

/** Words for `Rule.scope`. */
const SCOPES = {
    guarded: 'workflows and actions in which a model takes part or flakewarden is used; all with `--all`',
    model: 'workflows and actions in which a model takes part',
};
/** Characters of a name from a file that a message shows. */
const NAME_CHARS = 80;
/** A name from a file inside a message. */
function quoted(name) {
    return `"${(0,field/* terminalField */.Fl)(name, NAME_CHARS)}"`;
}
/** Names from a file inside a message, each once. */
function listed(names) {
    return [...new Set(names)].map((name) => (0,field/* terminalField */.Fl)(name, NAME_CHARS)).join(', ');
}

;// CONCATENATED MODULE: ./build/core/check/rules/w01-narrow-rights.js


/** What the jobs of flakewarden's reusable workflows ask for together; GitHub refuses a caller that grants less. */
const OWN_WORKFLOW_RIGHTS = {
    detect: { actions: 'read', checks: 'read', contents: 'read', issues: 'write' },
    'detect-federated': { actions: 'read', checks: 'read', contents: 'read', issues: 'write', 'id-token': 'write' },
};
/** The most that the job of a part may have. DESIGN.md, section 2. */
const PART_RIGHTS = {
    fetch: { actions: 'read', checks: 'read', contents: 'read' },
    classify: { 'id-token': 'write' },
    report: { issues: 'write' },
};
const narrowRights = {
    id: 'W01',
    name: 'narrow-rights',
    title: 'The workflow grants nothing, each job what it needs',
    level: 'error',
    scope: SCOPES.guarded,
    why: 'Rights at the top of a workflow reach every job in it, and without a word there the settings of the repository decide, which may mean every right. A job that was not thought of then holds a token that can write.',
    mend: 'Write `permissions: {}` at the top of the workflow and `permissions:` with the needed rights at each job. A job that calls a workflow grants exactly what the jobs of that workflow ask for.',
    bad: `on: workflow_dispatch
permissions:
  issues: write
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: claude -p "Say hello"
        env:
          ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
`,
    good: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: claude -p "Say hello"
        env:
          ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
`,
    check: (facts) => facts.guarded && facts.workflow.kind === 'workflow'
        ? [...topBreaks(facts), ...facts.jobs.flatMap((job) => [...partBreaks(job), ...callBreaks(job, facts)])]
        : [],
};
function topBreaks({ workflow: { permissions, isExample, events, jobs, at } }) {
    if (permissions === undefined) {
        // In an example for readers brevity counts: the effect is the same when no job depends on the top, and a part of a workflow has none.
        if (isExample && (events.length === 0 || jobs.every((job) => job.permissions !== undefined)))
            return [];
        return [{ at, message: 'There is no `permissions: {}` at the top: the settings of the repository decide.' }];
    }
    const granted = surplusRights(permissions, new Map());
    if (granted.length === 0)
        return [];
    return [{ at: permissions.at, message: `The workflow grants ${listed(granted)} to every job that says nothing.` }];
}
/** The jobs of flakewarden's parts have their rights and no other. */
function partBreaks({ job, permissions, steps }) {
    return steps.flatMap(({ part, step }) => {
        const most = PART_RIGHTS[part ?? ''];
        if (most === undefined || permissions === undefined)
            return [];
        const surplus = surplusRights(permissions, new Map(Object.entries(most)));
        if (surplus.length === 0)
            return [];
        const message = `The job of ${listed([part ?? ''])} holds rights that the part must not have: ${listed(surplus)}.`;
        return [{ at: step.at, job: job.id, message }];
    });
}
function callBreaks({ job, permissions, ownWorkflow }, facts) {
    const called = facts.calledBy(job);
    const wanted = ownWorkflow === undefined
        ? called === undefined
            ? undefined
            : wantedRights(called)
        : new Map(Object.entries(OWN_WORKFLOW_RIGHTS[ownWorkflow] ?? {}));
    if (wanted === undefined)
        return [];
    const at = job.permissions?.at ?? job.at;
    if (permissions === undefined) {
        return [{ at, job: job.id, message: `Job ${quoted(job.id)} does not say what it grants to the workflow.` }];
    }
    const missing = missingRights(permissions, wanted);
    const surplus = surplusRights(permissions, wanted);
    return [
        ...(missing.length === 0
            ? []
            : [{ at, job: job.id, message: `The called workflow asks for ${listed(missing)}, which is not granted.` }]),
        ...(surplus.length === 0
            ? []
            : [{ at, job: job.id, message: `The called workflow has no use for ${listed(surplus)}.` }]),
    ];
}
/** What all jobs of a workflow ask for together; `undefined` when one takes whatever it is given. */
function wantedRights(called) {
    const wanted = new Map();
    for (const job of called.jobs) {
        const permissions = effectivePermissions(job, called);
        if (permissions === undefined || permissions.everything !== undefined)
            return undefined;
        for (const [name, level] of permissions.named)
            if (wanted.get(name) !== 'write')
                wanted.set(name, level);
    }
    return wanted;
}

;// CONCATENATED MODULE: ./build/core/check/rules/w02-key-in-one-step.js



const keyInOneStep = {
    id: 'W02',
    name: 'key-in-one-step',
    title: 'No secret in variables that several steps see',
    level: 'error',
    scope: SCOPES.model,
    why: 'A variable of the workflow reaches every step of every job, one of the job every step in it, actions of others included. Whichever of them is made to print or send its environment gives the key away.',
    mend: 'Give the key to the one step that asks the model, in its own `with:` or `env:`.',
    bad: `on: workflow_dispatch
permissions: {}
env:
  OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: node ask.js
`,
    good: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    check: ({ model, workflow, jobs }) => model
        ? [
            ...workflow.env
                .filter(({ text }) => referencesIn(text).some(({ context }) => context === 'secrets'))
                .map(({ at, name }) => ({
                at,
                message: `${listed([name])} is a secret that every step of every job sees.`,
            })),
            ...jobs.flatMap(({ job }) => modelKeysIn([...job.env, ...job.otherTexts]).map(({ at, name }) => ({
                at,
                job: job.id,
                message: `Every step of the job sees ${listed([name])}.`,
            }))),
        ]
        : [],
};

;// CONCATENATED MODULE: ./build/core/check/rules/w03-no-default-token.js


const noDefaultToken = {
    id: 'W03',
    name: 'no-default-token',
    title: 'No input of an action is the token by default',
    level: 'error',
    scope: 'actions that take the key of a model, ask one, or run flakewarden; all with `--all`',
    why: 'An input that falls back to `${{ github.token }}` hands the token of the job to the action although nobody wrote so. Next to a model that token is what an injected instruction looks for.',
    mend: 'Leave the default empty. Whoever wants the action to have a token says so.',
    bad: `name: Triage
description: Asks a model
inputs:
  anthropic-api-key: { description: Key, required: true }
  github-token: { description: Token, default: "\${{ github.token }}" }
runs:
  using: node24
  main: index.js
`,
    good: `name: Triage
description: Asks a model
inputs:
  anthropic-api-key: { description: Key, required: true }
  github-token: { description: Token, default: "" }
runs:
  using: node24
  main: index.js
`,
    check: ({ guarded, workflow }) => guarded && workflow.kind === 'action'
        ? workflow.inputs
            .filter(({ fallback }) => fallback !== undefined && tokensIn([fallback], new Set()).length > 0)
            .map(({ name, at, fallback }) => ({
            at: fallback?.at ?? at,
            message: `The input ${quoted(name)} is the token of the job when nobody gives it.`,
        }))
        : [],
};

;// CONCATENATED MODULE: ./build/core/check/rules/w04-no-kept-credentials.js

/** From version 6 on the token lies in a file under the runner's temporary folder: just as readable to a later step. */
const CHECKOUT = /^actions\/checkout(?:@|$)/;
const noKeptCredentials = {
    id: 'W04',
    name: 'no-kept-credentials',
    title: 'A checkout leaves no credentials behind',
    level: 'error',
    scope: SCOPES.guarded,
    why: 'Unless told otherwise, checkout leaves the token on the disk for all later steps of the job. An agent that may read files, or a script of the repository, can pick it up and use it.',
    mend: 'Set `persist-credentials: false`. The jobs that run a part of flakewarden need no checkout at all: remove it.',
    bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    good: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    check: ({ guarded, jobs }) => guarded
        ? jobs.flatMap(({ job, steps }) => {
            const runsPart = steps.some(({ part }) => part !== undefined);
            return steps.flatMap(({ step }) => {
                if (step.uses === undefined || !CHECKOUT.test(step.uses.text))
                    return [];
                const kept = step.with.find(({ name }) => name === 'persist-credentials')?.text.toLowerCase() !== 'false';
                if (!kept && !runsPart)
                    return [];
                const message = kept
                    ? `The checkout in job ${quoted(job.id)} leaves the token on the disk.`
                    : `Job ${quoted(job.id)} runs a part of flakewarden and checks something out.`;
                return [{ at: step.uses.at, job: job.id, message }];
            });
        })
        : [],
};

;// CONCATENATED MODULE: ./build/core/check/rules/w05-key-by-name.js



const keyByName = {
    id: 'W05',
    name: 'key-by-name',
    title: 'The key comes by its name, from an environment or from the caller',
    level: 'error',
    scope: SCOPES.guarded,
    why: 'With `secrets: inherit` or the whole `secrets` context a job holds every secret there is, also those that are added next year. And a secret of the repository can be had by everybody who may push a branch and start an edited workflow from it; one of an environment that is bound to the default branch cannot.',
    mend: 'Name each secret under `secrets:`. Let the job that asks the model have an `environment:` whose secrets only the default branch can reach, or get the key from its caller, or use workload identity and have no key.',
    bad: `on: workflow_dispatch
permissions: {}
jobs:
  triage:
    permissions: {}
    uses: octo-org/shared/.github/workflows/ai-triage.yml@0123456789abcdef0123456789abcdef01234567 # v1.2.0
    secrets: inherit
`,
    good: `on: workflow_dispatch
permissions: {}
jobs:
  triage:
    permissions: {}
    uses: octo-org/shared/.github/workflows/ai-triage.yml@0123456789abcdef0123456789abcdef01234567 # v1.2.0
    secrets:
      anthropic-api-key: \${{ secrets.ANTHROPIC_API_KEY }}
`,
    check: ({ guarded, workflow, jobs }) => guarded
        ? jobs.flatMap((job) => [...wholesale(job), ...(workflow.kind === 'workflow' ? outside(job, workflow) : [])])
        : [],
};
/** Every secret at once. */
function wholesale({ job, steps }) {
    const texts = [...job.env, ...job.with, ...job.secrets, ...steps.flatMap(({ step }) => textsOfStep(step))];
    const whole = texts.filter(({ text }) => referencesIn(text).some(({ context, path }) => context === 'secrets' && path === ''));
    const inherited = job.inheritsSecrets;
    return [
        ...(inherited === undefined
            ? []
            : [{ at: inherited, job: job.id, message: `Job ${quoted(job.id)} passes on every secret there is.` }]),
        ...whole.map(({ at }) => ({ at, job: job.id, message: `Job ${quoted(job.id)} takes the secrets as a whole.` })),
    ];
}
/** A key that is a secret of the repository: neither of an environment nor handed over by a caller. */
function outside({ job, keys }, { declaredSecrets }) {
    if (job.environment || job.uses !== undefined)
        return [];
    const free = keys.filter(({ name }) => {
        const [context, secret = ''] = name.toLowerCase().split('.');
        return context === 'secrets' && secret !== '' && !declaredSecrets.has(secret);
    });
    const [first] = free;
    if (first === undefined)
        return [];
    const names = listed(free.map(({ name }) => name));
    const message = `Job ${quoted(job.id)} reads ${names} without an environment: any branch can reach the key.`;
    return [{ at: first.at, job: job.id, message }];
}

;// CONCATENATED MODULE: ./build/core/check/rules/w06-checked-hand-over.js

const DOWNLOAD = /^actions\/download-artifact(?:@|$)/;
const UPLOAD = /^actions\/upload-artifact(?:@|$)/;
/** An id from the output of a job, which no other job can write. */
const FROM_OUTPUT = /^\$\{\{ *needs\.[\w-]+\.outputs\.[\w-]+ *\}\}$/;
/** Digests that each part of flakewarden must get from job outputs. */
const DIGESTS = {
    classify: ['manifest-sha256'],
    report: ['manifest-sha256', 'findings-sha256'],
};
/** Inputs that choose an artifact by something that another job or run can decide. */
const BY_NAME = new Set(['name', 'pattern', 'run-id', 'repository']);
const checkedHandOver = {
    id: 'W06',
    name: 'checked-hand-over',
    title: 'Artifacts are taken over by id, and their digest comes from a job output',
    level: 'error',
    scope: 'jobs that can write, in workflows in which a model takes part, and every job of a workflow that runs the parts of flakewarden',
    why: 'Permissions do not protect artifacts: any step of a run can delete one and upload another by the same name. A job that writes to GitHub then writes what somebody else put there. Job outputs can only be written by the job itself.',
    mend: 'Download with `artifact-ids: ${{ needs.JOB.outputs.ID }}` and `digest-mismatch: error`, upload with `if-no-files-found: error`, and hand SHA-256 digests over as job outputs.',
    bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
  write:
    needs: ask
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write
    concurrency: { group: write, cancel-in-progress: false }
    steps:
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          name: answer
      - run: node write.js
`,
    good: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    outputs:
      answer: \${{ steps.answer.outputs.artifact-id }}
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
      - id: answer
        uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1
        with:
          name: answer
          path: answer.json
          if-no-files-found: error
  write:
    needs: ask
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write
    concurrency: { group: write, cancel-in-progress: false }
    steps:
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          artifact-ids: \${{ needs.ask.outputs.answer }}
          digest-mismatch: error
      - run: node write.js
`,
    check: (facts) => facts.jobs.flatMap((job) => jobBreaks(job, facts)),
};
function jobBreaks(facts, { model, parts, workflow }) {
    if (workflow.kind === 'action')
        return [];
    const concerned = parts || (model && facts.writes);
    return concerned ? facts.steps.flatMap((step) => stepBreaks(step, facts.job.id, parts)) : [];
}
function stepBreaks({ step, part }, job, parts) {
    const uses = step.uses?.text ?? '';
    const problems = [
        ...(DOWNLOAD.test(uses) ? downloadProblems(step) : []),
        ...(parts && UPLOAD.test(uses) && input(step, 'if-no-files-found') !== 'error'
            ? ['uploads without `if-no-files-found: error`, so that nothing may be handed over unnoticed']
            : []),
        ...(DIGESTS[part ?? ''] ?? [])
            .filter((name) => !FROM_OUTPUT.test(input(step, name)))
            .map((name) => `does not take \`${name}\` from the output of a job`),
    ];
    return problems.map((problem) => ({ at: step.uses?.at ?? step.at, job, message: `Job ${quoted(job)} ${problem}.` }));
}
function downloadProblems(step) {
    const byId = FROM_OUTPUT.test(input(step, 'artifact-ids'));
    const byName = step.with.some(({ name }) => BY_NAME.has(name));
    return [
        ...(byId && !byName ? [] : ['downloads something else than an artifact whose id is the output of a job']),
        ...(input(step, 'digest-mismatch') === 'error' ? [] : ['accepts a damaged artifact']),
    ];
}
function input(step, name) {
    return step.with.find((given) => given.name === name)?.text ?? '';
}

;// CONCATENATED MODULE: ./build/core/check/rules/w07-no-dangerous-events.js

/** Events through which people outside the repository start a workflow that has its secrets and rights. */
const DANGEROUS = new Set([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'pull_request_review',
    'pull_request_review_comment',
    'fork',
    'watch',
]);
/** Of these, the ones after which the code of the pull request is one checkout away. */
const WITH_FOREIGN_CODE = new Set(['pull_request_target', 'workflow_run']);
const FOREIGN_REF = /github\.(?:head_ref|event\.(?:pull_request\.(?:head\.|number)|workflow_run\.head_)|event\.number)|refs\/pull\//;
const noDangerousEvents = {
    id: 'W07',
    name: 'no-dangerous-events',
    title: 'Outsiders cannot start it',
    level: 'error',
    scope: 'workflows in which a model takes part or flakewarden is used; elsewhere only `pull_request_target` and `workflow_run` with a checkout of the code that outsiders sent',
    why: 'These events run with the secrets and rights of the repository, and anybody with an account can cause them with a text of his choice. Together with a model that is the way every published injection took.',
    mend: 'Start it by `schedule`, `workflow_dispatch`, `push` or `pull_request`. What has to look at texts of outsiders gets no key and no right.',
    bad: `on:
  issue_comment:
    types: [created]
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    good: `on:
  schedule:
    - cron: "17 7 * * 3"
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    check: (facts) => (facts.guarded ? eventBreaks(facts) : foreignCode(facts)),
};
function eventBreaks({ workflow: { events } }) {
    return events
        .filter(({ text }) => DANGEROUS.has(text))
        .map(({ text, at }) => ({ at, message: `Anybody outside the repository can cause ${quoted(text)}.` }));
}
function foreignCode({ workflow: { events, jobs } }) {
    const event = events.find(({ text }) => WITH_FOREIGN_CODE.has(text));
    if (event === undefined)
        return [];
    return jobs.flatMap(({ id, steps }) => steps.filter(checksForeignCodeOut).map(({ uses, at }) => ({
        at: uses?.at ?? at,
        job: id,
        message: `Job ${quoted(id)} checks out what outsiders sent, in a workflow that ${quoted(event.text)} starts with the secrets of the repository.`,
    })));
}
function checksForeignCodeOut({ uses, with: inputs }) {
    if (uses?.text.startsWith('actions/checkout@') !== true)
        return false;
    return inputs.some(({ name, text }) => (name === 'ref' || name === 'repository') && FOREIGN_REF.test(text));
}

;// CONCATENATED MODULE: ./build/core/check/rules/w08-one-at-a-time.js


/** Events that name the place where they write: two runs of different ones do not meet. */
const HAS_A_TARGET = /^(?:pull_request|pull_request_target|push|merge_group)$/;
/** What differs between two runs that write to the same place. */
const VARIES = /\bgithub\.(?:ref|ref_name|head_ref|sha|run_id|run_number|run_attempt|actor)\b/;
const oneAtATime = {
    id: 'W08',
    name: 'one-at-a-time',
    title: 'Only one run writes at a time, and none is cut off while writing',
    level: 'warning',
    scope: `${SCOPES.guarded}; only where some job can write`,
    why: 'Two runs at once each look for the issue, find none and open one. A run that is cancelled in the middle leaves half of its work. In a reusable workflow a group at the top can wait for itself for ever.',
    mend: 'Write `concurrency: { group: NAME, cancel-in-progress: false }` at the top of the workflow that has the trigger, and nowhere in one that is only called.',
    bad: `on:
  schedule:
    - cron: "17 7 * * 3"
permissions: {}
jobs:
  flaky-tests:
    permissions: { actions: read, checks: read, contents: read, issues: write }
    uses: OWNER/flakewarden/.github/workflows/detect.yml@0123456789abcdef0123456789abcdef01234567 # v1.2.0
`,
    good: `on:
  schedule:
    - cron: "17 7 * * 3"
permissions: {}
concurrency: { group: flakewarden, cancel-in-progress: false }
jobs:
  flaky-tests:
    permissions: { actions: read, checks: read, contents: read, issues: write }
    uses: OWNER/flakewarden/.github/workflows/detect.yml@0123456789abcdef0123456789abcdef01234567 # v1.2.0
`,
    check: (facts) => (facts.guarded && facts.workflow.kind === 'workflow' ? concurrencyBreaks(facts) : []),
};
function concurrencyBreaks({ workflow, jobs }) {
    const { events, concurrency, at } = workflow;
    if (events.length > 0 && events.every(({ text }) => text === 'workflow_call')) {
        if (concurrency === undefined)
            return [];
        return [{ at: concurrency.at, message: 'A workflow that is only called must leave `concurrency` to its caller.' }];
    }
    const targeted = events.length > 0 && events.every(({ text }) => HAS_A_TARGET.test(text));
    const writers = jobs.filter(({ writes, job, permissions }) => writes || (job.uses !== undefined && canWrite(permissions)));
    if (targeted || writers.length === 0 || events.length === 0)
        return [];
    if (concurrency === undefined) {
        const bare = writers.filter(({ job }) => job.concurrency === undefined);
        return bare.length === 0 ? [] : [{ at, message: 'Two runs can write at once: there is no `concurrency`.' }];
    }
    return [
        ...(concurrency.cancelInProgress === 'true'
            ? [{ at: concurrency.at, message: 'A newer run cancels an older one in the middle of writing.' }]
            : []),
        ...(VARIES.test(concurrency.group)
            ? [{ at: concurrency.at, message: 'The name of the group differs between runs, so that two can write at once.' }]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/core/check/rules/w09-bounded-jobs.js

const boundedJobs = {
    id: 'W09',
    name: 'bounded-jobs',
    title: 'Every job has a time limit and a fresh machine',
    level: 'warning',
    scope: SCOPES.guarded,
    why: 'Without a limit a job may run for six hours, and a model that loops spends for as long. A machine of your own keeps what one run left there for the next one, which may hold a key.',
    mend: 'Set `timeout-minutes` on every job, and run on a GitHub-hosted runner. The jobs of flakewarden name one fixed image, e.g. `ubuntu-24.04`.',
    bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    permissions: {}
    environment: model
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    good: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    check: ({ guarded, workflow, jobs }) => guarded && workflow.kind === 'workflow' ? jobs.flatMap((job) => w09_bounded_jobs_jobBreaks(job)) : [],
};
function w09_bounded_jobs_jobBreaks({ job, steps }) {
    if (job.uses !== undefined)
        return [];
    const labels = job.runner.map(({ text }) => text);
    const ownMachine = labels.some((label) => label.toLowerCase() === 'self-hosted');
    const runsPart = steps.some(({ part }) => part !== undefined);
    const moving = runsPart && labels.filter((label) => label.endsWith('-latest') || label.includes('${{'));
    const at = job.runner[0]?.at ?? job.at;
    return [
        ...(job.timeout ? [] : [{ at: job.at, job: job.id, message: `Job ${quoted(job.id)} has no time limit.` }]),
        ...(ownMachine
            ? [{ at, job: job.id, message: `Job ${quoted(job.id)} runs on a machine that is used again.` }]
            : []),
        ...(moving !== false && moving.length > 0
            ? [{ at, job: job.id, message: `Job ${quoted(job.id)} does not fix its runner: ${listed(moving)}.` }]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/core/check/rules/w10-no-caches.js

/** Actions whose purpose is a cache. */
const CACHE_ACTION = /^(?:actions\/cache(?:\/(?:restore|save))?|swatinem\/rust-cache|gradle\/(?:actions\/setup-gradle|gradle-build-action)|buildjet\/cache|mozilla-actions\/sccache-action|hendrikmuhs\/ccache-action)(?:@|$)/;
/** Actions that have one unless it is switched off, and the input that does. */
const CACHED_BY_DEFAULT = [
    [/^actions\/setup-go(?:@|$)/, 'cache'],
    [/^golangci\/golangci-lint-action(?:@|$)/, 'skip-cache'],
];
/** Inputs that switch one on. */
const CACHE_INPUT = /^(?:cache|enable-cache|bundler-cache|use-cache|cache-(?:from|to|dependency-path))$/;
const OFF = /^(?:false|none|no|)$/;
const noCaches = {
    id: 'W10',
    name: 'no-caches',
    title: 'No caches',
    level: 'error',
    scope: SCOPES.guarded,
    why: 'A cache is a way to write into other runs of the repository. What an injected instruction puts there is unpacked by the next run, the one that publishes included; runs by schedule or by hand may write to the caches of the default branch.',
    mend: 'Remove the cache. What the job needs is installed anew, or lies in the repository.',
    bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          cache: npm
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    good: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          package-manager-cache: false
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    check: ({ guarded, jobs }) => guarded
        ? jobs.flatMap(({ job }) => job.steps
            .filter((step) => hasCache(step))
            .map(({ uses, at }) => ({
            at: uses?.at ?? at,
            job: job.id,
            message: `Job ${quoted(job.id)} has a cache: ${quoted(uses?.text ?? '')}.`,
        })))
        : [],
};
function hasCache({ uses, with: inputs }) {
    const name = uses?.text.toLowerCase() ?? '';
    if (CACHE_ACTION.test(name))
        return true;
    const byDefault = CACHED_BY_DEFAULT.find(([action]) => action.test(name));
    if (byDefault !== undefined) {
        const given = inputs.find((input) => input.name === byDefault[1])?.text.toLowerCase();
        return byDefault[1] === 'cache' ? given !== 'false' : given !== 'true';
    }
    return (uses !== undefined && inputs.some((input) => CACHE_INPUT.test(input.name) && !OFF.test(input.text.toLowerCase())));
}

;// CONCATENATED MODULE: ./build/core/check/rules/w11-pinned-actions.js

const COMMIT = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const IMAGE = /^docker:\/\/[^@\s]+@sha256:[0-9a-f]{64}$/;
/** Of the same repository at the same commit; `$/` and `./` with nothing behind name nothing. */
const LOCAL = /^(?:\.|\$)\/./;
/** flakewarden itself, called from another repository. */
const OWN = /^[\w.-]+\/flakewarden\//;
/** What stands in an example for the commit that the reader puts there. */
const PLACEHOLDER = /^[\w.-]+\/[\w./-]+@(?:[A-Z_]+|<[\w -]+>)$/;
const PLACEHOLDER_WORD = /SHA|COMMIT/i;
/** Actions of others that may run where a part of flakewarden does. */
const BESIDE_PARTS = /^(?:actions\/(?:upload|download)-artifact|step-security\/harden-runner)@/;
const VERSION_COMMENT = /#\s*v?\d/;
const pinnedActions = {
    id: 'W11',
    name: 'pinned-actions',
    title: 'Actions and workflows of others are named by their full commit',
    level: 'error',
    scope: `${SCOPES.guarded}; where flakewarden's parts run, the version behind the commit is asked for as well, and no action of others may stand beside them but those that hand artifacts over`,
    why: 'A tag or a branch can be moved to other code at any time, and in published attacks it was: every workflow that named the tag then ran that code beside its secrets.',
    mend: 'Write the 40 digits of the commit and the version behind them, `uses: OWNER/NAME@COMMIT # v1.2.3`; an update tool keeps both fresh. Images of `docker://` are pinned by digest.',
    bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - uses: octo-org/ask-openai@v2
        with:
          api-key: \${{ secrets.OPENAI_API_KEY }}
`,
    good: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - uses: octo-org/ask-openai@0123456789abcdef0123456789abcdef01234567 # v2.1.0
        with:
          api-key: \${{ secrets.OPENAI_API_KEY }}
`,
    check: (facts) => (facts.guarded ? facts.jobs.flatMap((job) => w11_pinned_actions_jobBreaks(job, facts)) : []),
};
function w11_pinned_actions_jobBreaks({ job, steps }, facts) {
    const all = [job.uses, ...job.steps.map(({ uses }) => uses)].filter((uses) => uses !== undefined);
    const runsPart = steps.some(({ part }) => part !== undefined);
    const foreign = all.filter(({ text }) => runsPart && !LOCAL.test(text) && !OWN.test(text) && !BESIDE_PARTS.test(text));
    return [
        ...all.flatMap((uses) => pinBreaks(uses, job.id, facts)),
        ...foreign.map(({ text, at }) => {
            const message = `Job ${quoted(job.id)} runs a part of flakewarden and an action of others: ${quoted(text)}.`;
            return { at, job: job.id, message };
        }),
    ];
}
function pinBreaks(uses, job, { workflow, parts }) {
    const { text, at } = uses;
    if (LOCAL.test(text) || IMAGE.test(text) || (workflow.isExample && isPlaceholder(text)))
        return [];
    if (!COMMIT.test(text))
        return [{ at, job, message: `${quoted(text)} can be moved: it names no full commit.` }];
    const comment = workflow.lines[at.line - 1] ?? '';
    if (!parts || VERSION_COMMENT.test(comment))
        return [];
    return [{ at, job, message: `${quoted(text)} does not say which version the commit is.` }];
}
function isPlaceholder(text) {
    return PLACEHOLDER.test(text) && PLACEHOLDER_WORD.test(text);
}

;// CONCATENATED MODULE: ./build/core/check/rules/w12-gated-writers.js


/** Functions that make a condition true although something before has failed. */
const UNGATED = /(?:^|[^\w.])(?:always|cancelled|failure)\s*\(\s*\)/i;
const gatedWriters = {
    id: 'W12',
    name: 'gated-writers',
    title: 'What writes runs only after everything before it went well',
    level: 'error',
    scope: 'jobs that can write, and their steps that hold a token, in workflows in which a model takes part or the parts of flakewarden run',
    why: 'A check that failed is a reason not to write. With `always()`, `!cancelled()` or `failure()` the writer runs all the same, and with `continue-on-error` at the job before it never learns of the failure.',
    mend: 'Remove the condition and `continue-on-error`: without them GitHub runs a job only when all that it needs went well.',
    bad: `on: workflow_dispatch
permissions: {}
concurrency: { group: triage, cancel-in-progress: false }
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
  write:
    needs: ask
    if: always()
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write
    steps:
      - run: node write.js
`,
    good: `on: workflow_dispatch
permissions: {}
concurrency: { group: triage, cancel-in-progress: false }
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
  write:
    needs: ask
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write
    steps:
      - run: node write.js
`,
    check: (facts) => facts.model || facts.parts
        ? facts.jobs.filter(({ writes }) => writes).flatMap((writer) => writerBreaks(writer, facts))
        : [],
};
function writerBreaks({ job, steps }, { jobs }) {
    const name = quoted(job.id);
    const careless = steps.filter(({ step, tokens }) => tokens.length > 0 && isUngated(step.condition));
    const before = jobs.filter(({ job: other }) => job.needs.includes(other.id) && isOn(other.continueOnError));
    return [
        ...(job.condition !== undefined && isUngated(job.condition)
            ? [{ at: job.condition.at, job: job.id, message: `Job ${name} can write and runs whatever happened before.` }]
            : []),
        ...careless.map(({ step }) => ({
            at: step.condition?.at ?? step.at,
            job: job.id,
            message: `A step of job ${name} holds a token and runs whatever happened before.`,
        })),
        ...before.map(({ job: other }) => ({
            at: other.continueOnError?.at ?? other.at,
            job: other.id,
            message: `Job ${quoted(other.id)} counts as well done when it fails, and ${name} writes after it.`,
        })),
    ];
}
function isUngated(condition) {
    return condition !== undefined && UNGATED.test(condition.text);
}
function isOn(text) {
    return text !== undefined && (text.text === 'true' || referencesOf(text.text).length > 0);
}

;// CONCATENATED MODULE: ./build/core/check/rules/w13-egress-without-token.js

const GUARD = /^step-security\/harden-runner(?:@|$)/;
const egressWithoutToken = {
    id: 'W13',
    name: 'egress-without-token',
    title: 'A guard of the network blocks and gets no token',
    level: 'warning',
    scope: 'jobs in which a model takes part and that use `step-security/harden-runner`; it is optional',
    why: 'The token input of that action is the token of the job unless told otherwise, so that adding it hands one more program a token. In audit mode it stops nothing. And it bounds what a bad dependency can reach, not what a model can be talked into: the address that is allowed is the one that data leaves by.',
    mend: 'Set `egress-policy: block`, `allowed-endpoints` and `token: ""`.',
    bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - uses: step-security/harden-runner@0123456789abcdef0123456789abcdef01234567 # v3.0.0
        with:
          egress-policy: audit
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    good: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - uses: step-security/harden-runner@0123456789abcdef0123456789abcdef01234567 # v3.0.0
        with:
          egress-policy: block
          allowed-endpoints: api.openai.com:443
          token: ""
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    check: ({ jobs }) => jobs
        .filter(({ model }) => model !== undefined)
        .flatMap(({ job }) => job.steps.flatMap((step) => problemsOf(step).map((problem) => ({
        at: step.uses?.at ?? step.at,
        job: job.id,
        message: `The network guard of job ${quoted(job.id)} ${problem}.`,
    })))),
};
function problemsOf({ uses, with: inputs }) {
    if (uses === undefined || !GUARD.test(uses.text))
        return [];
    const given = (wanted) => inputs.find(({ name }) => name === wanted)?.text;
    return [
        ...(given('egress-policy') === 'block' ? [] : ['only watches']),
        ...(given('token') === '' ? [] : ['gets the token of the job']),
    ];
}

;// CONCATENATED MODULE: ./build/core/check/rules/w14-identity-where-used.js


/** Rights with which a job speaks in the repository's name to others: they belong into a workflow that releases. */
const RELEASE_RIGHTS = ['attestations', 'packages'];
const identityWhereUsed = {
    id: 'W14',
    name: 'identity-where-used',
    title: 'Identity goes to the job that asks the model, and attesting into another workflow',
    level: 'error',
    scope: 'workflows in which a model takes part or the parts of flakewarden run',
    why: 'With `id-token: write` a job can prove to clouds and registries that it is this repository. Beside a key that does the same for the model it is one credential too many, and with `attestations` or `packages` a misled workflow can put its name under what it publishes.',
    mend: 'Give `id-token: write` to the one job that asks the model by workload identity, and to that job no key. Release from a workflow of its own.',
    bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      id-token: write
    environment: model
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    good: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    check: ({ model, parts, workflow, jobs }) => (model || parts) && workflow.kind === 'workflow' ? jobs.flatMap((job) => w14_identity_where_used_jobBreaks(job)) : [],
};
function w14_identity_where_used_jobBreaks({ job, permissions, model, keys, ownWorkflow, steps }) {
    // Where nothing is said, W01 has said it; a caller of flakewarden is measured against the table of W01.
    if (permissions === undefined || permissions.everything !== undefined || ownWorkflow !== undefined)
        return [];
    const at = job.permissions?.at ?? job.at;
    const name = quoted(job.id);
    const release = RELEASE_RIGHTS.filter((right) => levelOf(permissions, right) === 'write');
    const identity = levelOf(permissions, 'id-token') === 'write';
    const runsPart = steps.some(({ part }) => part !== undefined);
    return [
        ...(release.length > 0
            ? [{ at, job: job.id, message: `Job ${name} can publish in the name of the repository: ${listed(release)}.` }]
            : []),
        ...(identity && keys.length > 0
            ? [
                {
                    at,
                    job: job.id,
                    message: `Job ${name} holds an identity and a key: ${listed(keys.map((key) => key.name))}.`,
                },
            ]
            : []),
        ...(identity && keys.length === 0 && model === undefined && !runsPart
            ? [{ at, job: job.id, message: `Job ${name} holds an identity and asks no model.` }]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/core/check/rules/w15-key-apart-from-rights.js



const keyApartFromRights = {
    id: 'W15',
    name: 'key-apart-from-rights',
    title: 'No job asks a model and holds a right on GitHub',
    level: 'error',
    scope: SCOPES.model,
    why: 'Permissions belong to a job, never to a step: whatever runs beside the model has the same token, environment and files. Text that the model reads can make it use them. Only `id-token` and `models`, by which the model itself is reached, may stand beside it.',
    mend: 'Make it several jobs: one reads from GitHub, one with `permissions: {}` asks the model, one writes and asks nothing. Hand data over between them. A composite action runs in one job and cannot separate; a reusable workflow can.',
    bad: `on: workflow_dispatch
permissions: {}
concurrency: { group: triage, cancel-in-progress: false }
jobs:
  triage:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      issues: write
    environment: model
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
      - run: node write.js
`,
    good: `on: workflow_dispatch
permissions: {}
concurrency: { group: triage, cancel-in-progress: false }
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    outputs:
      answer: \${{ steps.ask.outputs.answer }}
    steps:
      - id: ask
        run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
  write:
    needs: ask
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write
    steps:
      - run: node write.js
        env:
          ANSWER: \${{ needs.ask.outputs.answer }}
`,
    check: (facts) => facts.jobs.flatMap((job) => w15_key_apart_from_rights_jobBreaks(job, facts)),
};
function w15_key_apart_from_rights_jobBreaks(facts, { workflow, calledBy }) {
    const { job, model, steps, permissions } = facts;
    if (model === undefined)
        return [];
    // A called workflow divides what it is given among its jobs; one that is here is looked at itself.
    if (job.uses !== undefined && (facts.ownWorkflow !== undefined || calledBy(job) !== undefined))
        return [];
    const tokens = [...facts.ambientTokens, ...steps.flatMap((step) => step.tokens)];
    if (workflow.kind === 'action') {
        if (tokens.length === 0)
            return [];
        const message = `One composite action asks a model and holds ${listed(tokens.map(({ name }) => name))}.`;
        return [{ at: model, job: job.id, message }];
    }
    const foreign = tokens.filter((token) => isForeignToken(token)).map(({ name }) => name);
    const rights = [...githubRights(permissions), ...foreign];
    if (rights.length === 0)
        return [];
    const what = job.uses === undefined ? 'asks a model and holds' : 'hands a workflow that cannot be seen a model and';
    return [{ at: model, job: job.id, message: `Job ${quoted(job.id)} ${what} ${listed(rights)}.` }];
}

;// CONCATENATED MODULE: ./build/core/check/rules/w16-writers-see-no-logs.js


/** Commands and calls that fetch logs or what runs have stored. */
const LOG_COMMAND = /\bgh run (?:view|download|watch)\b|download(?:JobLogsForWorkflowRun|WorkflowRun(?:Attempt)?Logs|Artifact)\b/;
const LOG_ADDRESS = /\/actions\/(?:jobs|runs|artifacts)\//;
const LOG_ADDRESS_END = /\/(?:logs|zip)\b/;
const w16_writers_see_no_logs_DOWNLOAD = /^(?:actions\/download-artifact|dawidd6\/action-download-artifact)(?:@|$)/;
/** Names of artifacts that hold logs, as words of the id's or the artifact's name. */
const LOG_ARTIFACT = /(?:^|[^a-z])(?:evidence|logs?)(?:[^a-z]|$)/;
const writersSeeNoLogs = {
    id: 'W16',
    name: 'writers-see-no-logs',
    title: 'A job that can write never sees a log',
    level: 'error',
    scope: 'jobs that can write, in workflows in which a model takes part, and the job of the report where the parts of flakewarden run',
    why: 'Logs are text that strangers write. Whatever reads them can be misled by them; so what reads them must not be able to write, and what writes gets only the few fields that were checked.',
    mend: 'Read logs in a job of its own with `actions: read` and nothing else, and hand over what was found, not the log.',
    bad: `on: workflow_dispatch
permissions: {}
concurrency: { group: triage, cancel-in-progress: false }
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
  write:
    needs: ask
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      actions: read
      issues: write
    steps:
      - run: node write.js
`,
    good: `on: workflow_dispatch
permissions: {}
concurrency: { group: triage, cancel-in-progress: false }
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
  write:
    needs: ask
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write
    steps:
      - run: node write.js
`,
    check: (facts) => facts.model || facts.parts
        ? facts.jobs.filter(({ writes }) => writes).flatMap((writer) => w16_writers_see_no_logs_writerBreaks(writer, facts))
        : [],
};
function w16_writers_see_no_logs_writerBreaks(writer, { workflow }) {
    const { job, permissions, steps } = writer;
    const name = quoted(job.id);
    // A token that may do everything, or what the settings say, is the business of W01.
    const stated = permissions !== undefined && permissions.everything === undefined;
    const mayRead = stated && levelOf(permissions, 'actions') !== 'none';
    const at = (job.permissions ?? workflow.permissions)?.at ?? job.at;
    return [
        ...(mayRead ? [{ at, job: job.id, message: `Job ${name} can write and has the right to read logs.` }] : []),
        ...steps
            .filter((step) => readsLogs(step))
            .map(({ step }) => ({
            at: (step.uses ?? step.run)?.at ?? step.at,
            job: job.id,
            message: `Job ${name} can write and takes over logs.`,
        })),
    ];
}
function readsLogs({ step }) {
    const texts = [step.run?.text ?? '', ...step.with.map(({ text }) => text)];
    if (texts.some((text) => namesLogs(text)))
        return true;
    if (!w16_writers_see_no_logs_DOWNLOAD.test(step.uses?.text ?? ''))
        return false;
    return step.with.some(({ name, text }) => ['artifact-ids', 'name', 'pattern'].includes(name) && LOG_ARTIFACT.test(text.toLowerCase().replaceAll('_', '-')));
}
function namesLogs(text) {
    return LOG_COMMAND.test(text) || (LOG_ADDRESS.test(text) && LOG_ADDRESS_END.test(text));
}

;// CONCATENATED MODULE: ./build/core/check/rules/w17-no-expressions-in-scripts.js


/** What has a fixed alphabet, or stands in the workflow itself. */
const HARMLESS_CONTEXTS = new Set(['runner', 'matrix', 'strategy', 'job']);
const HARMLESS_GITHUB = /^(?:sha|run_id|run_number|run_attempt|repository|repository_id|repository_owner|repository_owner_id|actor_id|event_name|workspace|action_path|server_url|api_url|graphql_url|event\.number|event\.(?:issue|pull_request)\.number)$/;
/** Inputs of actions that are run as a script. */
const SCRIPT_INPUT = /^(?:script|inline-?script)$/i;
const noExpressionsInScripts = {
    id: 'W17',
    name: 'no-expressions-in-scripts',
    title: 'No expression stands in a script',
    level: 'error',
    scope: 'workflows and actions in which a model takes part or flakewarden is used; elsewhere only expressions that hold text of outsiders; the jobs of flakewarden have no script at all',
    why: 'GitHub puts the value into the script before the shell reads it, so that a title or an answer of the model with a quote and a semicolon in it is a command. Numbers and digests that GitHub itself makes are let through.',
    mend: 'Hand the value over in `env:` and let the script read the variable, in double quotes.',
    bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: node ask.js "\${{ github.event.head_commit.message }}"
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    good: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: node ask.js "$MESSAGE"
        env:
          MESSAGE: \${{ github.event.head_commit.message }}
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    check: (facts) => facts.jobs.flatMap((job) => w17_no_expressions_in_scripts_jobBreaks(job, facts)),
};
function w17_no_expressions_in_scripts_jobBreaks({ job, steps }, { guarded }) {
    const runsPart = steps.some(({ part }) => part !== undefined);
    return steps.flatMap(({ step }) => [
        ...(runsPart && step.run !== undefined
            ? [{ at: step.run.at, job: job.id, message: `Job ${quoted(job.id)} runs a part of flakewarden and a shell.` }]
            : []),
        ...scriptsOf(step).flatMap((script) => {
            const live = referencesIn(script.text).filter((reference) => guarded ? !isHarmless(reference) : isUntrusted(reference));
            if (live.length === 0)
                return [];
            const names = listed(live.map(({ written }) => written));
            return [{ at: script.at, job: job.id, message: `A script of job ${quoted(job.id)} is made of ${names}.` }];
        }),
    ]);
}
function scriptsOf({ run, with: inputs }) {
    const scripts = inputs.filter(({ name }) => SCRIPT_INPUT.test(name));
    return run === undefined ? scripts : [run, ...scripts];
}
function isHarmless({ context, path }) {
    if (HARMLESS_CONTEXTS.has(context))
        return true;
    return context === 'github' && HARMLESS_GITHUB.test(path);
}

;// CONCATENATED MODULE: ./build/core/check/rules/w18-no-token-for-the-model.js


const noTokenForTheModel = {
    id: 'W18',
    name: 'no-token-for-the-model',
    title: 'The step that asks the model gets no token of GitHub',
    level: 'error',
    scope: SCOPES.model,
    why: 'A token in the environment or the inputs of an agent is a tool it can be talked into using: to change a label, to open a pull request, or to write the key into an issue where a stranger reads it. That a job needs the token elsewhere is no reason to hand it over here.',
    mend: 'Leave the token out of the step and of the variables around it. What the model needs to know is read by a job before, what it decides is written by a job after.',
    bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - uses: octo-org/ask-openai@0123456789abcdef0123456789abcdef01234567 # v2.1.0
        with:
          api-key: \${{ secrets.OPENAI_API_KEY }}
          github-token: \${{ github.token }}
`,
    good: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - uses: octo-org/ask-openai@0123456789abcdef0123456789abcdef01234567 # v2.1.0
        with:
          api-key: \${{ secrets.OPENAI_API_KEY }}
`,
    check: ({ jobs }) => jobs.flatMap((job) => w18_no_token_for_the_model_jobBreaks(job)),
};
function w18_no_token_for_the_model_jobBreaks({ job, steps, ambientKeys, ambientTokens, permissions }) {
    // With the key in a variable around them, any step may be the one.
    const models = steps.filter(({ model }) => model !== undefined || ambientKeys.length > 0);
    if (models.length === 0 || isKeyItself(permissions))
        return [];
    const given = models.flatMap(({ tokens }) => tokens);
    const perStep = given.map(({ at, name }) => found(at, job.id, `The step that asks the model gets ${listed([name])}.`));
    const around = ambientTokens.map(({ at, name }) => found(at, job.id, `The step that asks the model sees ${listed([name])} in the variables around it.`));
    return [...perStep, ...around];
}
/** With `models: read` and nothing else the token is what the model is asked with. */
function isKeyItself(permissions) {
    if (permissions === undefined || permissions.everything !== undefined)
        return false;
    const others = [...permissions.named.keys()].filter((right) => right !== 'models' && right !== 'id-token');
    return levelOf(permissions, 'models') === 'read' && others.length === 0;
}
function found(at, job, message) {
    return { at, job, message };
}

;// CONCATENATED MODULE: ./build/core/check/rules/registry.js


















/** Every rule, by id. */
const RULES = [
    narrowRights,
    keyInOneStep,
    noDefaultToken,
    noKeptCredentials,
    keyByName,
    checkedHandOver,
    noDangerousEvents,
    oneAtATime,
    boundedJobs,
    noCaches,
    pinnedActions,
    gatedWriters,
    egressWithoutToken,
    identityWhereUsed,
    keyApartFromRights,
    writersSeeNoLogs,
    noExpressionsInScripts,
    noTokenForTheModel,
];

;// CONCATENATED MODULE: ./build/core/check/check.js


/**
 * Holds every rule against every document. Pure: what a called workflow contains is known only of those that are among
 * the documents.
 *
 * @returns findings by path, place and rule
 */
function checkWorkflows(documents, { all }) {
    const workflows = new Map(documents.map((document) => [document.path, document]));
    const options = { all, workflows, modelWorkflows: modelWorkflowsOf(workflows) };
    return documents
        .flatMap((document) => {
        const facts = factsOf(document, options);
        return RULES.flatMap((rule) => rule.check(facts).map((found) => ({ ...found, rule, path: document.path })));
    })
        .toSorted(byPlace);
}
/** Workflows in which a model takes part, those included that only call one. */
function modelWorkflowsOf(workflows) {
    let known = new Set();
    for (;;) {
        const options = { all: false, workflows, modelWorkflows: known };
        const found = [...workflows].filter(([, workflow]) => factsOf(workflow, options).model).map(([path]) => path);
        if (found.length === known.size)
            return known;
        known = new Set(found);
    }
}
function byPlace(one, other) {
    const byPath = one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
    const byRule = one.rule.id < other.rule.id ? -1 : 1;
    return byPath || one.at.line - other.at.line || one.at.column - other.at.column || byRule;
}

;// CONCATENATED MODULE: ./build/core/check/rule-address.js
/** Where the pages of the rules can be read. `OWNER` is whoever publishes flakewarden, as in the README. */
const PAGES = 'https://github.com/OWNER/flakewarden/blob/main/.github/checks';
const PROJECT_ADDRESS = 'https://github.com/OWNER/flakewarden';
/** Address of a rule's page. */
function addressOf({ id }) {
    return `${PAGES}/${id}.md`;
}

;// CONCATENATED MODULE: ./build/core/check/report-json.js


/** Version of the document below; raised when a field is taken away or means something else. */
const VERSION = 1;
/** Findings for programs. Texts of files stand in it escaped, since what prints JSON may run in a job of GitHub. */
function findingsJson(findings, remarks, checked) {
    const document = {
        version: VERSION,
        checked,
        findings: findings.map(({ rule, path, at, job, message }) => ({
            rule: rule.id,
            name: rule.name,
            level: rule.level,
            path: (0,field/* terminalField */.Fl)(path),
            line: at.line,
            column: at.column,
            job: job === undefined ? null : (0,field/* terminalField */.Fl)(job),
            message,
            mend: rule.mend,
            help: addressOf(rule),
        })),
        remarks: remarks.map(({ path, at, message, fatal }) => ({
            path: (0,field/* terminalField */.Fl)(path),
            line: at.line,
            column: at.column,
            message,
            fatal,
        })),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/core/tool.js
var tool = __webpack_require__(4094);
;// CONCATENATED MODULE: ./build/core/check/report-sarif.js



/** How GitHub sorts alerts of the kind `security`: above 7 is high, above 4 medium. */
const SEVERITY = { error: '7.5', warning: '4.5' };
/**
 * Findings as SARIF 2.1.0, for code scanning. Paths are relative to the folder in which `check` ran, which is the root of the
 * repository where the result is to be uploaded.
 */
function findingsSarif(findings, remarks) {
    const [name, version] = tool/* TOOL */.j.split(' ');
    const run = {
        tool: { driver: { name, version, informationUri: PROJECT_ADDRESS, rules: RULES.map((rule) => sarifRule(rule)) } },
        invocations: [
            {
                executionSuccessful: !remarks.some(({ fatal }) => fatal),
                toolExecutionNotifications: remarks.map(({ path, at, message, fatal }) => ({
                    level: fatal ? 'error' : 'note',
                    message: { text: message },
                    locations: [report_sarif_location(path, at)],
                })),
            },
        ],
        columnKind: 'utf16CodeUnits',
        results: findings.map(({ rule, path, at, message }) => ({
            ruleId: rule.id,
            ruleIndex: RULES.indexOf(rule),
            level: rule.level,
            message: { text: message },
            locations: [report_sarif_location(path, at)],
        })),
    };
    const document = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function sarifRule(rule) {
    return {
        id: rule.id,
        name: rule.name,
        shortDescription: { text: rule.title },
        fullDescription: { text: rule.why },
        help: { text: rule.mend, markdown: rule.mend },
        helpUri: addressOf(rule),
        defaultConfiguration: { level: rule.level },
        properties: { tags: ['security', 'ci'], 'security-severity': SEVERITY[rule.level] },
    };
}
function report_sarif_location(path, { line, column }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: uriOf(path), ...(path.startsWith('/') ? {} : { uriBaseId: '%SRCROOT%' }) },
            region: { startLine: line, startColumn: column },
        },
    };
}
/** A relative reference; every part is encoded, `:` and `#` included. */
function uriOf(path) {
    const parts = path.split('/').filter((part) => part !== '.');
    return parts.map((part) => encodeURIComponent(part)).join('/');
}

;// CONCATENATED MODULE: ./build/core/check/report-text.js


/** Findings for people. No line begins with text of a file but its path, which is escaped. */
function findingsText(findings, checked) {
    const rows = findings.map(({ rule, path, at, message }) => `${(0,field/* terminalField */.Fl)(path)}:${at.line}:${at.column}: ${rule.level} ${rule.id} ${rule.name}\n    ${message}\n`);
    const broken = [...new Set(findings.map(({ rule }) => rule))].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const advice = broken.map((rule) => `${rule.id} ${rule.title}.\n    ${rule.mend}\n    ${addressOf(rule)}\n`);
    const errors = findings.filter(({ rule }) => rule.level === 'error').length;
    const summary = `${count(checked, 'workflow')} checked: ${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}.\n`;
    return [...rows, ...(advice.length > 0 ? ['\nWhat to do\n\n', ...advice, '\n'] : []), summary].join('');
}
/** What could not be read, or would not run, for people. */
function remarksText(remarks) {
    return remarks
        .map(({ path, at, message, fatal }) => `${fatal ? 'error' : 'note'}: ${placed(path, at)} ${message}\n`)
        .join('');
}
/** All there is to say about a rule, for `--explain`. */
function ruleText(rule) {
    return `${rule.id} ${rule.name} (${rule.level})
${rule.title}.

Applies to: ${rule.scope}.

Why: ${rule.why}

What to do: ${rule.mend}

Bad:

${indented(rule.bad)}
Good:

${indented(rule.good)}
${addressOf(rule)}
`;
}
function placed(path, { line, column }) {
    return `${(0,field/* terminalField */.Fl)(path)}:${line}:${column}:`;
}
function indented(text) {
    return text.replaceAll(/^(?=.)/gm, '    ');
}
function count(number, thing) {
    return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/core/check/markdown-blocks.js
const OPENING = /^( *)(`{3,}|~{3,})/;
/** Behind the language of a block: it shows how not to do it. */
const IGNORED = 'check-ignore';
const LANGUAGES = new Set(['yaml', 'yml']);
/** Every fenced block of YAML but those marked `check-ignore`. One that is not closed reaches to the end of the document, as it does for GitHub. */
function yamlBlocksOf(lines) {
    const blocks = [];
    let line = 0;
    while (line < lines.length) {
        const text = lines[line] ?? '';
        const opening = OPENING.exec(text);
        line += 1;
        if (opening === null)
            continue;
        const [all, spaces = '', fence = ''] = opening;
        const [language = '', ...rest] = text
            .slice(all.length)
            .trim()
            .split(/[\s{]+/);
        // With a backtick behind it, it is code inside a line.
        if (fence.startsWith('`') && text.slice(all.length).includes('`'))
            continue;
        const start = line;
        while (line < lines.length && !closes(lines[line] ?? '', fence))
            line += 1;
        if (LANGUAGES.has(language.toLowerCase()) && !rest.includes(IGNORED)) {
            const content = lines.slice(start, line).map((text) => withoutIndent(text, spaces.length));
            blocks.push({ text: `${content.join('\n')}\n`, linesBefore: start, indent: spaces.length });
        }
        line += 1;
    }
    return blocks;
}
/** What a text shows by the keys it begins lines with: a workflow, the jobs of one, an action, or something else. */
function kindOfYaml(text) {
    if (/^runs:/m.test(text) && /^ +using:/m.test(text))
        return 'action';
    if (!/^jobs:/m.test(text))
        return undefined;
    // Other systems have jobs as well; ours say where they run or what they call.
    return /^(?:on|"on"|'on'):/m.test(text) || /^ +(?:runs-on|uses):/m.test(text) ? 'workflow' : undefined;
}
function closes(line, fence) {
    const text = line.trim();
    return text.length >= fence.length && text === (fence[0] ?? '').repeat(text.length);
}
function withoutIndent(line, count) {
    let at = 0;
    while (at < count && line[at] === ' ')
        at += 1;
    return line.slice(at);
}

;// CONCATENATED MODULE: ./build/core/check/yaml-tree.js
/** Entries of a map; nothing when it is something else. */
function entriesOf(node) {
    return node?.kind === 'map' ? node.entries : [];
}
/** The entry of that name. Of two with one name the last counts; GitHub refuses such a file anyway. */
function entryOf(node, key) {
    return entriesOf(node).findLast((entry) => entry.key === key);
}
function yaml_tree_valueOf(node, key) {
    return entryOf(node, key)?.value;
}
function textOf(node) {
    return node?.kind === 'scalar' ? { text: node.value === null ? '' : String(node.value), at: node.at } : undefined;
}
/** A scalar, or all scalars of a list. */
function textsOf(node) {
    const nodes = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
    return nodes.flatMap((item) => textOf(item) ?? []);
}
/** The entries of a map whose values are scalars, each at the place of its name. */
function namedTextsOf(node) {
    return entriesOf(node).flatMap(({ key, at, value }) => {
        const text = textOf(value)?.text;
        return text === undefined ? [] : [{ name: key, at, text }];
    });
}
/** Every scalar below a node. */
function allTextsOf(node) {
    if (node === undefined)
        return [];
    if (node.kind === 'list')
        return node.items.flatMap((item) => allTextsOf(item));
    if (node.kind === 'map')
        return node.entries.flatMap(({ value }) => allTextsOf(value));
    return textsOf(node);
}

;// CONCATENATED MODULE: ./build/core/check/read-workflow.js

/** Keys of a job that are read one by one; the texts of all others are kept together. */
const JOB_KEYS = new Set(['steps', 'env', 'with', 'secrets', 'permissions', 'if', 'needs']);
/** Name of the one job that stands for a composite action. */
const ACTION_JOB = 'runs';
/** What the rules need of a workflow. Never throws: what is missing or of another kind reads as absent. */
function readWorkflow(root, source) {
    const on = yaml_tree_valueOf(root, 'on');
    const events = on?.kind === 'map' ? on.entries.map(({ key, at }) => ({ text: key, at })) : textsOf(on);
    const call = yaml_tree_valueOf(on, 'workflow_call');
    return {
        kind: 'workflow',
        ...source,
        at: root.at,
        events,
        inputs: [...inputsOf(yaml_tree_valueOf(call, 'inputs')), ...inputsOf(yaml_tree_valueOf(yaml_tree_valueOf(on, 'workflow_dispatch'), 'inputs'))],
        declaredSecrets: new Set(entriesOf(yaml_tree_valueOf(call, 'secrets')).map(({ key }) => key.toLowerCase())),
        permissions: permissionsOf(root),
        concurrency: concurrencyOf(root),
        env: namedTextsOf(yaml_tree_valueOf(root, 'env')),
        jobs: entriesOf(yaml_tree_valueOf(root, 'jobs')).map(({ key, at, value }) => jobOf(key, at, value)),
    };
}
/** The same of an action. */
function readAction(root, source) {
    const runs = entryOf(root, 'runs');
    const composite = runs !== undefined && yaml_tree_valueOf(runs.value, 'steps') !== undefined;
    return {
        kind: 'action',
        ...source,
        at: root.at,
        events: [],
        inputs: inputsOf(yaml_tree_valueOf(root, 'inputs')),
        declaredSecrets: new Set(),
        permissions: undefined,
        concurrency: undefined,
        env: [],
        jobs: composite ? [jobOf(ACTION_JOB, runs.at, runs.value)] : [],
    };
}
function jobOf(id, at, node) {
    const secrets = yaml_tree_valueOf(node, 'secrets');
    const inherits = textOf(secrets)?.text === 'inherit';
    const steps = yaml_tree_valueOf(node, 'steps');
    const runner = yaml_tree_valueOf(node, 'runs-on');
    const rest = entriesOf(node).filter(({ key }) => !JOB_KEYS.has(key));
    return {
        id,
        at,
        permissions: permissionsOf(node),
        needs: textsOf(yaml_tree_valueOf(node, 'needs')).map(({ text }) => text),
        condition: textOf(yaml_tree_valueOf(node, 'if')),
        continueOnError: textOf(yaml_tree_valueOf(node, 'continue-on-error')),
        environment: entryOf(node, 'environment') !== undefined,
        concurrency: concurrencyOf(node),
        timeout: entryOf(node, 'timeout-minutes') !== undefined,
        runner: runner?.kind === 'map' ? runner.entries.flatMap(({ value }) => textsOf(value)) : textsOf(runner),
        env: namedTextsOf(yaml_tree_valueOf(node, 'env')),
        steps: steps?.kind === 'list' ? steps.items.map((item) => stepOf(item)) : [],
        uses: textOf(yaml_tree_valueOf(node, 'uses')),
        with: namedTextsOf(yaml_tree_valueOf(node, 'with')),
        secrets: namedTextsOf(secrets),
        inheritsSecrets: inherits ? secrets?.at : undefined,
        otherTexts: rest.flatMap(({ value }) => allTextsOf(value)),
    };
}
function stepOf(node) {
    return {
        at: node.at,
        id: textOf(yaml_tree_valueOf(node, 'id'))?.text,
        uses: textOf(yaml_tree_valueOf(node, 'uses')),
        run: textOf(yaml_tree_valueOf(node, 'run')),
        condition: textOf(yaml_tree_valueOf(node, 'if')),
        with: namedTextsOf(yaml_tree_valueOf(node, 'with')),
        env: namedTextsOf(yaml_tree_valueOf(node, 'env')),
    };
}
function permissionsOf(node) {
    const entry = entryOf(node, 'permissions');
    if (entry === undefined)
        return undefined;
    const { at, value } = entry;
    const word = textOf(value)?.text;
    // Nothing behind `permissions:` is no statement at all.
    if (word === '')
        return undefined;
    const everything = word === 'write-all' ? 'write' : word === 'read-all' ? 'read' : undefined;
    const named = namedTextsOf(value).filter(({ text }) => text !== 'none');
    return { at, everything, named: new Map(named.map(({ name, text }) => [name, text])) };
}
function concurrencyOf(node) {
    const entry = entryOf(node, 'concurrency');
    if (entry === undefined)
        return undefined;
    const { at, value } = entry;
    return {
        at,
        group: textOf(value)?.text ?? textOf(yaml_tree_valueOf(value, 'group'))?.text ?? '',
        cancelInProgress: textOf(yaml_tree_valueOf(value, 'cancel-in-progress'))?.text ?? 'false',
    };
}
function inputsOf(node) {
    return entriesOf(node).map(({ key, at, value }) => ({
        name: key,
        at,
        fallback: textOf(yaml_tree_valueOf(value, 'default')),
    }));
}

// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/index.js + 23 modules
var dist = __webpack_require__(4314);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/actions/action-parser.js + 3 modules
var action_parser = __webpack_require__(5277);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/workflows/yaml-object-reader.js
var yaml_object_reader = __webpack_require__(589);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
;// CONCATENATED MODULE: ./build/io/workflows/parse-yaml.js




/** Roughly where an alias stands; a script with `*` in it counts too. To look one up takes a walk through the file. */
const ALIAS = /(?:^|[\s,[{])\*[^\s,\]}]/gm;
const START = { line: 1, column: 1 };
/**
 * Reads YAML with GitHub's own reader and asks GitHub's own schema what it has against it. The tree is read leniently, so that a
 * file with a key that the schema does not know yet is checked all the same. Never throws.
 */
function parseYaml(text, kind) {
    try {
        if ((text.match(ALIAS)?.length ?? 0) > limits/* LIMITS */.b.workflowAliases)
            throw new YamlRefusal('It holds too many aliases.');
        const reader = new yaml_object_reader/* YamlObjectReader */.M(1, text);
        if (reader.errors.length > 0)
            return { root: undefined, problems: reader.errors.map((error) => problemOf(error)) };
        reader.validateStart();
        const root = treeOf(reader);
        return { root, problems: schemaProblems(text, kind) };
    }
    catch (error) {
        // Nesting that exhausts the stack, more values than anybody writes, or a file with nothing in it.
        const message = error instanceof YamlRefusal ? error.message : 'It holds no values that could be read.';
        return { root: undefined, problems: [{ at: START, message }] };
    }
}
class YamlRefusal extends Error {
}
/** Walks the reader's events. Aliases have been written out by it, so that the number of values must be bounded. */
function treeOf(reader) {
    let values = 0;
    return valueAt(0);
    function valueAt(depth) {
        values += 1;
        if (values > limits/* LIMITS */.b.workflowValues)
            throw new YamlRefusal('It holds more values than a workflow can have.');
        if (depth > limits/* LIMITS */.b.workflowDepth)
            throw new YamlRefusal('It is nested deeper than a workflow can be.');
        const literal = reader.allowLiteral();
        if (literal !== undefined)
            return { kind: 'scalar', at: placeOf(literal), value: scalarOf(literal) };
        const sequence = reader.allowSequenceStart();
        if (sequence !== undefined) {
            const items = [];
            while (!reader.allowSequenceEnd())
                items.push(valueAt(depth + 1));
            return { kind: 'list', at: placeOf(sequence), items };
        }
        const mapping = reader.allowMappingStart();
        if (mapping === undefined)
            throw new YamlRefusal('It is not a tree of values.');
        return { kind: 'map', at: placeOf(mapping), entries: entriesAt(depth) };
    }
    function entriesAt(depth) {
        const entries = [];
        while (!reader.allowMappingEnd()) {
            const key = reader.allowLiteral();
            if (key === undefined)
                throw new YamlRefusal('A key is not a text.');
            entries.push({ key: String(scalarOf(key)), at: placeOf(key), value: valueAt(depth + 1) });
        }
        return entries;
    }
}
function scalarOf(literal) {
    const value = 'value' in literal ? literal.value : null;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
function placeOf(token) {
    return token.range === undefined ? START : { line: token.range.start.line, column: token.range.start.column };
}
function schemaProblems(content, kind) {
    const parse = kind === 'action' ? action_parser/* parseAction */.w : dist/* parseWorkflow */.hM;
    const { context } = parse({ name: '', content }, new dist/* NoOperationTraceWriter */.P0());
    return context.errors.getErrors().map((error) => problemOf({ message: error.rawMessage, range: error.range }));
}
function problemOf({ message, range, }) {
    return { message, at: placeOf({ range }) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/io/workflows/workflow-files.js





const YAML = /\.ya?ml$/i;
const MARKDOWN = /\.(?:md|markdown)$/i;
/**
 * Reads what was named; of a folder, what a repository in it would have: workflows, actions, and the documents that show
 * them. Symbolic links that lie in such a folder are not followed.
 *
 * @throws ConfigError when something is not there, is none of these, or is too large
 */
function readWorkflowFiles(paths) {
    const files = paths.flatMap((path) => (kindOf(path) === 'folder' ? filesOfRepository(path) : [path]));
    if (files.length > limits/* LIMITS */.b.workflowFiles) {
        throw refusal(`There are more than ${limits/* LIMITS */.b.workflowFiles} files.`, 'Name fewer at a time.');
    }
    return [...new Set(files)].map((path) => ({ path: path.replaceAll('\\', '/'), text: readText(path) }));
}
function isMarkdown(path) {
    return MARKDOWN.test(path);
}
function kindOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory() ? 'folder' : 'file';
    }
    catch (cause) {
        throw refusal('A file cannot be read.', `See whether ${(0,field/* terminalField */.Fl)(path)} exists.`, cause);
    }
}
function filesOfRepository(root) {
    const inside = (path) => (root === '.' ? path : (0,external_node_path_.join)(root, path));
    const github = inside('.github');
    const top = listFolder(root, false).filter((name) => /^(?:action\.ya?ml|readme\.md)$/i.test(name));
    const workflows = listFolder((0,external_node_path_.join)(github, 'workflows'), false).filter((name) => YAML.test(name));
    const actions = listFolder((0,external_node_path_.join)(github, 'actions'), true).filter((name) => /(?:^|[\\/])action\.ya?ml$/.test(name));
    const guides = listFolder(github, true).filter((name) => MARKDOWN.test(name));
    return [
        ...top.map(inside),
        ...workflows.map((name) => (0,external_node_path_.join)(github, 'workflows', name)),
        ...actions.map((name) => (0,external_node_path_.join)(github, 'actions', name)),
        ...guides.map((name) => (0,external_node_path_.join)(github, name)),
    ];
}
/** Names of regular files, sorted; nothing when there is no such folder. */
function listFolder(folder, recursive) {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true, recursive });
    }
    catch {
        return [];
    }
    const inside = (parent) => (parent === folder ? '' : parent.slice((0,external_node_path_.join)(folder, '/').length));
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(inside(entry.parentPath), entry.name))
        .toSorted();
}
function readText(path) {
    if (!YAML.test(path) && !MARKDOWN.test(path)) {
        const hint = 'Name workflows or actions (.yml, .yaml), documents (.md) or a folder with a repository.';
        throw refusal(`${(0,field/* terminalField */.Fl)(path)} is neither YAML nor Markdown.`, hint);
    }
    const bytes = new Uint8Array(limits/* LIMITS */.b.workflowBytes + 1);
    let length = 0;
    try {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            for (let read = -1; read !== 0 && length < bytes.length; length += read) {
                read = (0,external_node_fs_.readSync)(file, bytes, length, bytes.length - length, null);
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (cause) {
        throw refusal('A file cannot be read.', `See whether ${(0,field/* terminalField */.Fl)(path)} may be read.`, cause);
    }
    if (length > limits/* LIMITS */.b.workflowBytes) {
        throw refusal(`${(0,field/* terminalField */.Fl)(path)} has more than ${limits/* LIMITS */.b.workflowBytes} bytes.`, 'No workflow is that large.');
    }
    return new TextDecoder().decode(bytes.subarray(0, length));
}
function refusal(message, hint, cause) {
    return new errors/* ConfigError */.xL(message, { code: 'unreadable-workflow', hint, cause });
}

;// CONCATENATED MODULE: ./build/io/workflows/read-documents.js





/** Reads workflows, actions, and the blocks of documents that show one. Never throws. */
function readDocuments(files) {
    const pieces = files.flatMap(({ path, text }) => piecesOf(path, text));
    const read = pieces.map((piece) => readPiece(piece));
    return {
        documents: read.flatMap(({ document }) => document ?? []),
        remarks: read.flatMap(({ remarks }) => remarks),
    };
}
function piecesOf(path, text) {
    const lines = text.split(/\r\n|[\r\n]/);
    if (!isMarkdown(path)) {
        const byName = /(?:^|\/)action\.ya?ml$/i.test(path) ? 'action' : 'workflow';
        const kind = kindOfYaml(text) ?? byName;
        return [{ path, lines, text, kind, isExample: false, linesBefore: 0, indent: 0 }];
    }
    return yamlBlocksOf(lines).flatMap((block) => {
        const kind = kindOfYaml(block.text);
        return kind === undefined ? [] : [{ path, lines, kind, isExample: true, ...block }];
    });
}
function readPiece(piece) {
    const { path, lines, isExample, kind } = piece;
    const { root, problems } = parseYaml(piece.text, kind);
    const remarks = problems.map(({ at, message }) => ({
        path,
        at: shiftedPlace(at, piece),
        message: `GitHub would refuse this ${kind}: ${(0,field/* terminalField */.Fl)(message)}`,
        fatal: !isExample,
    }));
    if (root === undefined)
        return { remarks };
    const read = kind === 'action' ? readAction : readWorkflow;
    return { document: read(shiftedTree(root, piece), { path, isExample, lines }), remarks };
}
function shiftedPlace({ line, column }, { linesBefore, indent }) {
    return { line: line + linesBefore, column: column + indent };
}
/** The tree with places of the whole file. */
function shiftedTree(node, piece) {
    if (piece.linesBefore === 0)
        return node;
    const at = shiftedPlace(node.at, piece);
    if (node.kind === 'list')
        return { ...node, at, items: node.items.map((item) => shiftedTree(item, piece)) };
    if (node.kind === 'scalar')
        return { ...node, at };
    const entries = node.entries.map((entry) => ({
        key: entry.key,
        at: shiftedPlace(entry.at, piece),
        value: shiftedTree(entry.value, piece),
    }));
    return { ...node, at, entries };
}

;// CONCATENATED MODULE: ./build/entry/cli/check.js








/**
 * Checks files and prints what was found on stdout, what could not be checked on stderr.
 *
 * @returns the exit code
 * @throws ConfigError when a file cannot be read, or there is no such rule
 */
function checkFiles(line) {
    knowsRules([...line.ignored, ...(line.explained === undefined ? [] : [line.explained])]);
    if (line.explained !== undefined) {
        const rule = RULES.find(({ id }) => id === line.explained);
        if (rule !== undefined)
            process.stdout.write(ruleText(rule));
        return errors/* EXIT_CODES */.ai.ok;
    }
    const { documents, remarks } = readDocuments(readWorkflowFiles(line.paths));
    if (documents.length === 0 && remarks.length === 0) {
        throw new errors/* ConfigError */.xL('There is nothing to check.', {
            code: 'usage',
            hint: 'Run it in the folder of a repository with workflows, or name files.',
        });
    }
    const findings = checkWorkflows(documents, line).filter(({ rule }) => !line.ignored.has(rule.id));
    process.stdout.write(line.format === 'sarif'
        ? findingsSarif(findings, remarks)
        : line.format === 'json'
            ? findingsJson(findings, remarks, documents.length)
            : findingsText(findings, documents.length));
    process.stderr.write(remarksText(remarks));
    // What could not be read may hold anything.
    if (remarks.some(({ fatal }) => fatal))
        return errors/* EXIT_CODES */.ai.usage;
    return findings.length > 0 ? errors/* EXIT_CODES */.ai.findings : errors/* EXIT_CODES */.ai.ok;
}
function knowsRules(ids) {
    if (ids.every((id) => RULES.some((rule) => rule.id === id)))
        return;
    throw new errors/* ConfigError */.xL('There is no such rule.', {
        code: 'usage',
        hint: `One of: ${RULES.map(({ id }) => id).join(', ')}.`,
    });
}


/***/ })

};

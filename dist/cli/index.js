import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ HELP_OPTION),
/* harmony export */   Fg: () => (/* binding */ OPTION_GROUPS),
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   hF: () => (/* binding */ optionUsage)
/* harmony export */ });
/**
 * The shape of the command line: from it come parsing, complaints, `--help`, completion and `.github/COMMANDS.md`. Texts are
 * ours alone. Backquotes mark code, as in `inputs.ts`; a terminal shows them without.
 */
/** In which order a help text and the page list options, with their headings. */
const OPTION_GROUPS = {
    read: 'What to read',
    decide: 'How to decide',
    model: 'The model',
    issue: 'The issue',
    folders: 'Folders and files',
    connection: 'Connection',
    output: 'Output',
};
/** Every command takes it. */
const HELP_OPTION = { name: 'help', group: 'output', about: 'Show this text. Short: `-h`.' };
/** How a command is called: `flakewarden read [options] <file>...`. */
function usageOf({ name, argument }) {
    if (argument === undefined)
        return `flakewarden ${name} [options]`;
    const shown = `<${argument.name}>${argument.many ? '...' : ''}`;
    return `flakewarden ${name} [options] ${argument.required ? shown : `[${shown}]`}`;
}
/** An option as it is typed: `--format <form>`. */
function optionUsage({ name, value }) {
    if (value === undefined)
        return `--${name}`;
    const { choices } = value;
    // Two words are shorter than a name for them.
    const shown = choices?.length === 2 ? choices.join('|') : `<${value.name}>`;
    return `--${name} ${shown}`;
}


/***/ }),

/***/ 8215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ wrongChoice),
/* harmony export */   H6: () => (/* binding */ needlessArgument),
/* harmony export */   IW: () => (/* binding */ noSuchCommand),
/* harmony export */   Q7: () => (/* binding */ missingArgument),
/* harmony export */   Qh: () => (/* binding */ missingValue),
/* harmony export */   SH: () => (/* binding */ givenTwice),
/* harmony export */   Up: () => (/* binding */ noSuchOption),
/* harmony export */   zF: () => (/* binding */ needlessValue)
/* harmony export */ });
/* unused harmony export usageError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);
/* harmony import */ var _text_similar_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6921);
/* harmony import */ var _command_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(494);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2513);




/** A name that may be repeated in a message: it looks like an option of somebody's, not like a secret or a file. */
const PLAIN_NAME = /^[a-z][a-z0-9_-]{1,39}$/;
/** Where somebody wants to hand over a secret, the answer is the environment, not the nearest name. */
const SECRET_NAME = /token|key|secret|password/;
/** The mistake of whoever typed the command. */
function usageError(message, hint, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(message, { code: 'usage', hint, cause });
}
function noSuchCommand(wanted) {
    const names = Object.keys(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L);
    // Three letters that are all wrong are another word.
    const meant = (0,_text_similar_name_js__WEBPACK_IMPORTED_MODULE_3__/* .similarName */ .j)(wanted.slice(0, 40), names, Math.min(3, wanted.length - 1));
    const question = meant === undefined ? '' : `Did you mean ${meant}? `;
    return usageError('There is no such command.', `${question}One of: ${names.join(', ')}.`);
}
/** `name` is without dashes; what stood behind it is never repeated. */
function noSuchOption(spec, name) {
    const message = PLAIN_NAME.test(name)
        ? `${spec.name} has no option --${name}.`
        : `${spec.name} was given an option that it does not have.`;
    return usageError(message, `${optionHint(spec, name)}See: flakewarden ${spec.name} --help.`);
}
function optionHint(spec, name) {
    if (SECRET_NAME.test(name))
        return 'Secrets come from the environment only. ';
    const names = [...spec.options, _command_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .HELP_OPTION */ .E4].map((option) => option.name);
    const meant = nearest(name, names);
    return meant === undefined ? '' : `Did you mean --${meant}? `;
}
/** A name of which the beginning or one of the words was typed, or else one that differs in a few letters. */
function nearest(name, names) {
    const typed = name.slice(0, 40).toLowerCase().replaceAll('_', '-');
    const similar = (0,_text_similar_name_js__WEBPACK_IMPORTED_MODULE_3__/* .similarName */ .j)(typed, names, Math.min(3, Math.floor(typed.length / 3)));
    if (similar !== undefined)
        return similar;
    const begun = names.filter((known) => typed.length > 1 && (known.startsWith(typed) || known.endsWith(`-${typed}`)));
    return begun.length === 1 ? begun[0] : undefined;
}
function missingValue({ name: command }, option) {
    const { choices } = option.value ?? {};
    const hint = choices === undefined ? `Write it as ${(0,_command_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .optionUsage */ .hF)(option)}.` : `One of: ${choices.join(', ')}.`;
    return usageError(`--${option.name} of ${command} needs a value.`, hint);
}
function needlessValue({ name: command }, option) {
    return usageError(`--${option.name} of ${command} takes no value.`, `Write --${option.name} alone.`);
}
/** @param what the option, or the name of the argument */
function wrongChoice(what, value, choices) {
    const meant = (0,_text_similar_name_js__WEBPACK_IMPORTED_MODULE_3__/* .similarName */ .j)(value.slice(0, 40), choices, value.length > 2 ? 2 : 1);
    const question = meant === undefined ? '' : `Did you mean ${meant}? `;
    return usageError(`There is no such ${what}.`, `${question}One of: ${choices.join(', ')}.`);
}
function givenTwice({ name: command }, option) {
    return usageError(`--${option.name} of ${command} was given more than once.`, 'Give it once.');
}
function needlessArgument(spec) {
    const { name: command, argument, options } = spec;
    if (argument !== undefined) {
        return usageError(`${command} takes one ${argument.name}.`, `See: flakewarden ${command} --help.`);
    }
    const repository = options.some(({ name }) => name === 'repo') ? 'Name the repository with --repo owner/name. ' : '';
    return usageError(`${command} takes options only, each beginning with two dashes.`, `${repository}See: flakewarden ${command} --help.`);
}
function missingArgument({ name: command, argument }) {
    const { name = 'argument', choices } = argument ?? {};
    const hint = choices === undefined ? `See: flakewarden ${command} --help.` : `One of: ${choices.join(', ')}.`;
    return usageError(`${command} needs a ${name}.`, hint);
}


/***/ }),

/***/ 3746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ SHELLS),
/* harmony export */   UP: () => (/* binding */ EXPORT_FORMATS),
/* harmony export */   Xd: () => (/* binding */ DEFAULT_FINDINGS),
/* harmony export */   i5: () => (/* binding */ FILE_COMMANDS),
/* harmony export */   y4: () => (/* binding */ CHECK_FORMATS)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2513);

/** Forms in which `check` prints what it found. */
const CHECK_FORMATS = ['text', 'json', 'sarif'];
/** Forms of `core/export/formats.ts`. */
const EXPORT_FORMATS = ['csv', 'sarif', 'ctrf', 'junit', 'badge'];
/** Shells that a script can be printed for. */
const SHELLS = ['bash', 'zsh', 'fish'];
/** Where `export` looks unless told otherwise. */
const DEFAULT_FINDINGS = 'flakewarden-out/findings';
/** The commands that start no part, with all that can be said on their lines. */
const FILE_COMMANDS = {
    read: {
        name: 'read',
        about: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.read,
        argument: { name: 'file', path: 'file', required: true, many: true },
        options: [
            { name: 'json', group: 'output', about: 'Print JSON on stdout: one document for each file, one a line.' },
        ],
        examples: [
            { command: 'flakewarden read job.log', about: 'What failed in this log?' },
            {
                command: 'gh api repos/OWNER/NAME/actions/jobs/ID/logs | flakewarden read -',
                about: 'The same without a file.',
            },
            { command: 'flakewarden read --json build/test-results/*.xml', about: 'Test reports, for a program.' },
        ],
        notes: [
            'It reads files only: no network, no secret.',
            'A document of `--json` has `file`, `tests` (for each framework its failures, with id, message and line), `kind` (why the job failed, where that is known) and what could not be read.',
        ],
        exits: ['ok', 'usage'],
    },
    export: {
        name: 'export',
        about: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.export,
        options: [
            {
                name: 'format',
                group: 'output',
                about: 'Form of what is printed. `csv`: safe to open in a spreadsheet. `sarif`: SARIF 2.1.0, for code scanning and editors. `ctrf`: Common Test Report Format. `junit`: JUnit XML, a test case with properties for each finding. `badge`: JSON for an endpoint badge of shields.io.',
                value: { name: 'form', choices: EXPORT_FORMATS },
                required: true,
            },
            {
                name: 'findings',
                group: 'read',
                about: 'Folder that classify wrote, or its findings.json.',
                value: { name: 'folder or file', path: 'file' },
                default: DEFAULT_FINDINGS,
            },
        ],
        examples: [
            { command: 'flakewarden export --format csv > flaky-tests.csv', about: 'The last findings as a table.' },
            {
                command: 'flakewarden export --format sarif --findings DIR > flaky-tests.sarif',
                about: 'Findings of another folder, for code scanning.',
            },
        ],
        notes: [],
        exits: ['ok', 'usage', 'document'],
    },
    check: {
        name: 'check',
        about: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.check,
        argument: { name: 'file or folder', path: 'file', required: false, many: true },
        options: [
            {
                name: 'all',
                group: 'decide',
                about: 'All rules for all workflows. Without it, most rules apply only where a model takes part.',
            },
            {
                name: 'ignore',
                group: 'decide',
                about: 'Ids of rules to leave out, separated by commas.',
                value: { name: 'rules' },
                multiple: true,
            },
            {
                name: 'format',
                group: 'output',
                about: 'Form of what is printed. `sarif` is SARIF 2.1.0, for code scanning.',
                value: { name: 'form', choices: CHECK_FORMATS },
                default: 'text',
            },
            {
                name: 'explain',
                group: 'output',
                about: 'Print what a rule is about instead, with a bad and a good example.',
                value: { name: 'rule' },
            },
        ],
        examples: [
            { command: 'flakewarden check', about: 'Everything in this repository.' },
            { command: 'flakewarden check --format sarif > check.sarif', about: 'The same for code scanning.' },
            { command: 'flakewarden check .github/workflows/triage.yml docs/setup.md', about: 'These two files.' },
            { command: 'flakewarden check --explain W15', about: 'What is rule W15 about?' },
        ],
        notes: [
            'Without a name, or for a folder: .github/workflows/*.yml, action.yml, .github/actions/**/action.yml, and the YAML blocks of README.md and of the documents in .github that show a workflow or an action (a block whose first line ends in check-ignore is left out). Files end in .yml, .yaml or .md.',
            'It reads files only: no network, no secret. Rights that no file shows (those of the repository’s settings, those inside a workflow of another repository) count as all rights. It ends with 2 as well when a file cannot be read or when GitHub would refuse it.',
        ],
        exits: ['ok', 'findings', 'usage'],
    },
    limits: {
        name: 'limits',
        about: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.limits,
        options: [{ name: 'json', group: 'output', about: 'Print JSON on stdout instead of text.' }],
        examples: [
            { command: 'flakewarden limits', about: 'All of them, with reasons.' },
            { command: "flakewarden limits --json | jq '.[].name'", about: 'Their names.' },
        ],
        notes: [
            '`--json` prints a list of `name`, `value`, `unit`, `reason` and, where there is one, the `input` that asks for less.',
        ],
        exits: ['ok', 'usage'],
    },
    completion: {
        name: 'completion',
        about: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.completion,
        argument: { name: 'shell', choices: SHELLS, required: true, many: false },
        options: [],
        examples: [
            { command: 'source <(flakewarden completion bash)', about: 'In ~/.bashrc.' },
            { command: 'source <(flakewarden completion zsh)', about: 'In ~/.zshrc, behind compinit.' },
            {
                command: 'flakewarden completion fish > ~/.config/fish/completions/flakewarden.fish',
                about: 'Once, and after an update.',
            },
        ],
        notes: ['The script holds all it needs and starts nothing.'],
        exits: ['ok', 'usage'],
    },
};


/***/ }),

/***/ 2513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ PART_COMMANDS),
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
/** Every command with one sentence about it, in the order of the list. In a file of its own, since most commands need no inputs. */
const COMMANDS = {
    demo: 'Replay a recorded history through all three parts and show what comes out. No account, key or network.',
    run: 'Run all three parts against a repository, each in a process of its own.',
    fetch: 'Collect runs, jobs and logs into the evidence folder.',
    classify: 'Decide from the evidence which tests are flaky.',
    report: 'Say what would happen to the issue; with --write, create or update it.',
    read: 'Read job logs or test reports from files (- is standard input) and print what failed.',
    export: 'Print the findings for other tools: CSV, SARIF, CTRF, JUnit XML, or a badge.',
    check: 'Check workflows: no job holds the key of a model and a right on GitHub, and what belongs to that.',
    limits: 'Print every limit that protects your runner, your issue and GitHub, with its reason.',
    completion: 'Print a script that completes commands, options and values in bash, zsh or fish.',
};
/** Commands that start parts; they need a repository, a folder of evidence, or both. */
const PART_COMMANDS = ['demo', 'run', 'fetch', 'classify', 'report'];


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   S$: () => (/* binding */ EXIT_MEANINGS),
/* harmony export */   Zl: () => (/* binding */ FlakewardenError),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/* unused harmony exports AccessError, ServiceError */
/**
 * What can go wrong, sorted by who can act on it. Every error carries a stable `code`, a sentence that says what to do
 * (`hint`) and the exit code of the process that dies of it. Messages are ours: constants, numbers and names that the
 * user typed. Text from a log, a service or a model never enters a message, because messages are printed.
 */
/** Exit codes of every part and of the command line. Part of the public interface: do not renumber. */
const EXIT_CODES = {
    ok: 0,
    /** There are findings, and `check` was asked or `--fail-on-findings` given. */
    findings: 1,
    /** The user can fix it: a bad option, a missing input, a secret that belongs to another part. */
    usage: 2,
    /** A bug in flakewarden. */
    bug: 3,
    /** GitHub or the model's service could not be reached, or refused. */
    service: 4,
    /** A document failed its check: wrong digest, wrong schema, wrong run. Nothing was written. */
    document: 5,
};
/** What each exit code means, in plain words: `--help` prints them, and the guides show them as a table. */
const EXIT_MEANINGS = {
    ok: 'Done.',
    findings: 'Done, and there are findings: always of check, of the other commands only with --fail-on-findings.',
    usage: 'You can mend it: a wrong option, a missing input, a secret that belongs to another part.',
    bug: 'A bug in flakewarden.',
    service: "GitHub or the model's service refused or could not be reached.",
    document: 'A document failed its check. Nothing was written.',
};
/** Base of all expected failures; anything else that is thrown is a bug and ends with exit code 3. */
class FlakewardenError extends Error {
    code;
    hint;
    constructor(message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = new.target.name;
        this.code = details.code;
        this.hint = details.hint;
    }
}
/** An input, option or environment variable is wrong; the person who configured the run can fix it. */
class ConfigError extends FlakewardenError {
    exitCode = EXIT_CODES.usage;
}
/** A service refused for want of a right. The hint names the permission. */
class AccessError extends (/* unused pure expression or super */ null && (FlakewardenError)) {
    exitCode = EXIT_CODES.service;
}
/** A service could not be reached, or answered something that no retry cures. */
class ServiceError extends (/* unused pure expression or super */ null && (FlakewardenError)) {
    exitCode = EXIT_CODES.service;
}
/** A hand-over document is missing, altered, malformed or belongs to another run. Always fails closed. */
class DocumentError extends FlakewardenError {
    exitCode = EXIT_CODES.document;
}


/***/ }),

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText),
/* harmony export */   F: () => (/* binding */ overviewText)
/* harmony export */ });
/* harmony import */ var _commands_command_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(494);
/* harmony import */ var _commands_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2513);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2807);
/* harmony import */ var _text_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2047);
/* harmony import */ var _text_terminal_look_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5432);
/* harmony import */ var _text_wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9426);






/** Widest column of options; what is longer has its text below it. */
const OPTION_COLUMNS = 27;
/** Narrower terminals have no room for two columns. */
const TWO_COLUMNS = 64;
/** Everything about one command, fitted to the width. */
function helpText(spec, look) {
    const groups = Object.keys(_commands_command_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTION_GROUPS */ .Fg).flatMap((group) => {
        const options = [...spec.options, _commands_command_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .HELP_OPTION */ .E4].filter((option) => option.group === group);
        return options.length === 0 ? [] : [[heading(_commands_command_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTION_GROUPS */ .Fg[group], look), ...options.map((o) => option(o, look))]];
    });
    return paragraphs([
        [(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapIndented */ .k)(`flakewarden ${spec.name}: ${plain(spec.about)}`, look.width, 0)],
        [`Usage: ${(0,_commands_command_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .usageOf */ .Fs)(spec)}`],
        [heading('Examples', look), ...spec.examples.map((one) => example(one, look))],
        ...groups,
        ...spec.notes.map((note) => [(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapIndented */ .k)(plain(note), look.width, 0)]),
        exits(spec.exits, look),
    ]);
}
const ALL_EXITS = Object.keys(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .ai);
/** What `flakewarden` alone prints. */
function overviewText(look) {
    const commands = Object.entries(_commands_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L).map(([name, about]) => row(name, about, 14, look));
    const paragraph = (text) => [(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapIndented */ .k)(text, look.width, 0)];
    return paragraphs([
        paragraph('flakewarden finds the tests whose verdict is not decided by the code.'),
        ['Usage: flakewarden <command> [options]'],
        [heading('Commands', look), ...commands],
        [
            heading('Examples', look),
            example({ command: 'flakewarden demo', about: 'See what comes out, without an account.' }, look),
            example({ command: 'flakewarden run --repo octo-org/widgets', about: 'The same for a repository of yours.' }, look),
            example({ command: 'flakewarden help run', about: 'The options of a command, with examples.' }, look),
        ],
        paragraph('flakewarden --version prints the version.'),
        paragraph('Secrets come from the environment only: GITHUB_TOKEN (or GH_TOKEN) goes to fetch and report, ANTHROPIC_API_KEY to classify. Each part runs in a process that holds its own secret and no other.'),
        exits(ALL_EXITS, look),
    ]);
}
function paragraphs(blocks) {
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function heading(text, look) {
    return (0,_text_terminal_look_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .n)(look, 'strong', text);
}
function example({ command, about }, look) {
    return `  ${(0,_text_terminal_look_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .n)(look, 'cyan', command)}\n${(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapIndented */ .k)(about, look.width, 6)}`;
}
function option(spec, look) {
    const { about, default: preset, required, multiple } = spec;
    const choices = spec.value?.choices ?? [];
    const notes = [
        ...(choices.length > 2 ? [`one of: ${choices.join(', ')}`] : []),
        ...(required === true ? ['required'] : []),
        ...(multiple === true ? ['may be given several times'] : []),
        ...(preset === undefined ? [] : [`default: ${preset}`]),
    ];
    const text = notes.length === 0 ? about : `${about} (${notes.join('; ')})`;
    return row((0,_commands_command_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .optionUsage */ .hF)(spec), plain(text), OPTION_COLUMNS, look);
}
/** A name and its text side by side, or one below the other where that does not fit. */
function row(name, text, column, look) {
    if (look.width < TWO_COLUMNS || (0,_text_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .P)(name) + 4 > column)
        return `  ${name}\n${(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapIndented */ .k)(text, look.width, look.width < TWO_COLUMNS ? 6 : column)}`;
    return (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapIndented */ .k)(text, look.width, column, `  ${name.padEnd(column - 2)}`);
}
function exits(names, look) {
    return [
        heading('Exit codes', look),
        ...names.map((name) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapIndented */ .k)(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_MEANINGS */ .S$[name], look.width, 5, `  ${_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .ai[name]}  `)),
    ];
}
/** Backquotes mark code in a document; a terminal has no use for them. */
function plain(text) {
    return text.replaceAll('`', '');
}


/***/ }),

/***/ 2047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ padColumns),
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/**
 * How many columns a text takes on a terminal. Unicode Standard Annex 11 (East Asian Width) and 29 (grapheme clusters): a
 * cluster takes two columns when its first code point is wide or fullwidth or is shown as an emoji, none when it only combines,
 * and one otherwise. Text from outside has no invisible code points left when it comes here (`field.ts`).
 */
/** Wide (W) and fullwidth (F) code points. Halfwidth forms (U+FF61 to U+FFDC, U+FFE8 to U+FFEE) are of the same scripts, and narrow. */
const WIDE = /^(?![\uFF61-\uFFDC\uFFE8-\uFFEE])[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tangut}\p{Script=Nushu}\p{Script=Khitan_Small_Script}\p{Emoji_Presentation}\u2329\u232A\u2E80-\u303E\u309B-\u33FF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F200}-\u{1F265}]/u;
/** Marks that stand on the letter before them. */
const COMBINING = /^\p{M}/u;
/** Nothing in it is wide or combines: a column a character. */
const PLAIN = /^[\u0020-\u007e\u00a1-\u02ff\u2010-\u2027\u2500-\u259f]*$/;
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });
function columnsOf(text) {
    if (PLAIN.test(text))
        return text.length;
    let columns = 0;
    for (const { segment } of clusters.segment(text))
        columns += clusterColumns(segment);
    return columns;
}
/** Spaces behind it up to the width. */
function padColumns(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
function clusterColumns(cluster) {
    if (COMBINING.test(cluster))
        return 0;
    return WIDE.test(cluster) ? 2 : 1;
}


/***/ }),

/***/ 6921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ similarName)
/* harmony export */ });
/** Changes (a letter added, removed or replaced) up to which a name was probably a slip. */
const SLIPS = 3;
/** The known name that somebody probably meant; undefined when none is close. Names are short, lists are ours. */
function similarName(name, known, slips = SLIPS) {
    const byDistance = known
        .map((candidate) => ({ candidate, changes: changesBetween(name, candidate) }))
        .filter(({ changes }) => changes <= slips)
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


/***/ }),

/***/ 5432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ paint)
/* harmony export */ });
/** Select Graphic Rendition (ECMA-48, 8.3.117): begin and end. The sixteen colours, so that a terminal's theme decides. */
const STYLES = {
    strong: [1, 22],
    faint: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
/** The text in a style, or as it is where there are no colours. */
function paint({ colour }, style, text) {
    const [begin, end] = STYLES[style];
    return colour && text !== '' ? `\u001B[${begin}m${text}\u001B[${end}m` : text;
}


/***/ }),

/***/ 9426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wrapIndented)
/* harmony export */ });
/* unused harmony export wrap */
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2047);

/**
 * Breaks a text at its spaces, so that no line is wider than `width` columns. A word that is wider, an address or a path, keeps
 * a line of its own and is never broken: it must still be possible to copy it.
 */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(longer) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line];
}
/** The same with spaces before every line, and `first` instead of them before the first. `width` includes them. */
function wrapIndented(text, width, indent, first = ' '.repeat(indent)) {
    const lines = wrap(text, Math.max(1, width - indent));
    return lines.map((line, i) => `${i === 0 ? first : ' '.repeat(indent)}${line}`.trimEnd()).join('\n');
}


/***/ }),

/***/ 9553:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_commands_file_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3746);
/* harmony import */ var _core_commands_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2513);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2807);
/* harmony import */ var _core_render_terminal_help_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4035);
/* harmony import */ var _io_terminal_file_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3356);
/* harmony import */ var _io_terminal_look_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8347);






// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
    process.exit();
});
try {
    process.exitCode = await run(process.argv.slice(2));
}
catch (error) {
    const expected = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FlakewardenError */ .Zl;
    const text = expected
        ? `${error.message} ${error.hint} [${error.code}]`
        : 'This is a bug in flakewarden. Please report it. [bug]';
    process.stderr.write(`error: ${text}\n`);
    if (!expected && process.env['FLAKEWARDEN_DEBUG'] === '1')
        process.stderr.write(`${String(error)}\n`);
    process.exitCode = expected ? error.exitCode : _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .ai.bug;
}
/** Each command loads only what it needs: the parsers, the rules, or the inputs of the parts. */
async function run([name = '', ...rest]) {
    if (isFileCommand(name))
        return runFileCommand(name, rest);
    const command = _core_commands_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_COMMANDS */ .D.find((one) => one === name);
    if (command !== undefined)
        return (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(735), __nccwpck_require__.e(187)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5187))).runPartCommand(command, rest);
    await (await __nccwpck_require__.e(/* import() */ 599).then(__nccwpck_require__.bind(__nccwpck_require__, 6599))).printHelp(name, rest[0]);
    return _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .ai.ok;
}
function isFileCommand(name) {
    return Object.hasOwn(_core_commands_file_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_COMMANDS */ .i5, name);
}
async function runFileCommand(name, argv) {
    const line = (0,_io_terminal_file_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFileLine */ .o)(name, argv);
    if (line === undefined) {
        process.stdout.write((0,_core_render_terminal_help_js__WEBPACK_IMPORTED_MODULE_3__/* .helpText */ .B)(_core_commands_file_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_COMMANDS */ .i5[name], (0,_io_terminal_look_js__WEBPACK_IMPORTED_MODULE_5__/* .lookOf */ .L)(process.stdout, process.env, process.platform)));
    }
    else if (line.command === 'read')
        await (await Promise.all(/* import() */[__nccwpck_require__.e(577), __nccwpck_require__.e(406), __nccwpck_require__.e(296), __nccwpck_require__.e(762)]).then(__nccwpck_require__.bind(__nccwpck_require__, 762))).readFiles(line);
    else if (line.command === 'check')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(577), __nccwpck_require__.e(254), __nccwpck_require__.e(296), __nccwpck_require__.e(335)]).then(__nccwpck_require__.bind(__nccwpck_require__, 335))).checkFiles(line);
    else if (line.command === 'export')
        (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(577), __nccwpck_require__.e(296), __nccwpck_require__.e(263), __nccwpck_require__.e(676)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7111))).exportFindings(line);
    else if (line.command === 'limits')
        (await __nccwpck_require__.e(/* import() */ 741).then(__nccwpck_require__.bind(__nccwpck_require__, 5741))).printLimits(line);
    else
        (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(735), __nccwpck_require__.e(149)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1149))).printCompletion(line);
    return _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .ai.ok;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseFileLine)
/* harmony export */ });
/* harmony import */ var _core_commands_file_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3746);
/* harmony import */ var _parse_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(938);


/**
 * Reads what follows the name of a command that starts no part. In a file of its own, because these start quickly and the inputs
 * of the parts take long to load.
 *
 * @returns undefined when help was asked for
 * @throws ConfigError when the line is not right
 */
function parseFileLine(command, argv) {
    const options = (0,_parse_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOptions */ .A)(_core_commands_file_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_COMMANDS */ .i5[command], argv);
    return options.help ? undefined : READERS[command](options);
}
const READERS = {
    read: ({ positionals, flag }) => ({ command: 'read', files: positionals, json: flag('json') }),
    export: ({ text }) => ({
        command: 'export',
        format: oneOf(_core_commands_file_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPORT_FORMATS */ .UP, text('format')),
        findings: text('findings') ?? _core_commands_file_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_FINDINGS */ .Xd,
    }),
    check: ({ positionals, flag, text, texts }) => ({
        command: 'check',
        paths: positionals.length > 0 ? positionals : ['.'],
        format: oneOf(_core_commands_file_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_FORMATS */ .y4, text('format') ?? 'text'),
        all: flag('all'),
        ignored: new Set(texts('ignore').flatMap((list) => list.toUpperCase().split(/[,\s]+/))),
        explained: text('explain')?.toUpperCase(),
    }),
    limits: ({ flag }) => ({ command: 'limits', json: flag('json') }),
    completion: ({ positionals }) => ({ command: 'completion', shell: oneOf(_core_commands_file_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .SHELLS */ .OF, positionals[0]) }),
};
/** The table has refused everything else already. */
function oneOf(choices, value) {
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
        throw new TypeError('a value that its command does not have');
    return found;
}


/***/ }),

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ lookOf)
/* harmony export */ });
/* unused harmony export canRedraw */
/** Columns of what is no terminal, such as a file or a pipe: those of most terminals. */
const DEFAULT_WIDTH = 80;
/** Narrower, nothing is legible; the terminal breaks the lines then. */
const LEAST_WIDTH = 40;
/** Wider lines are hard to follow from one end to the other. */
const GREATEST_WIDTH = 120;
/**
 * What can be shown on a stream. `COLUMNS` overrules the terminal, as it does for other tools. Without it, a pipe counts as 80
 * columns wide. Locales as in POSIX: the first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set decides, none of them is plain ASCII.
 */
function lookOf(stream, environment, platform) {
    const asked = Number(environment['COLUMNS']);
    // A terminal that nobody has told its size says 0.
    const width = Number.isInteger(asked) && asked > 0 ? asked : stream.columns || DEFAULT_WIDTH;
    const locale = ['LC_ALL', 'LC_CTYPE', 'LANG'].map((name) => environment[name]).find((value) => value);
    return {
        width: Math.min(GREATEST_WIDTH, Math.max(LEAST_WIDTH, width)),
        // Node writes to Windows' console in UTF-16.
        unicode: platform === 'win32' || /utf-?8/i.test(locale ?? ''),
        colour: wantsColour(stream, environment),
    };
}
/** True when a line can be drawn anew: on a terminal that knows how to. */
function canRedraw({ isTTY }, environment) {
    return isTTY === true && environment['TERM'] !== 'dumb';
}
/** As Node does itself (`tty.WriteStream.getColorDepth`): FORCE_COLOR before NO_COLOR (no-color.org) before the terminal. */
function wantsColour(stream, environment) {
    const forced = environment['FORCE_COLOR'];
    if (forced !== undefined)
        return forced !== '0' && forced !== 'false';
    if (environment['NO_COLOR'])
        return false;
    return canRedraw(stream, environment);
}


/***/ }),

/***/ 938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseOptions)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/core/commands/command-spec.js
var command_spec = __nccwpck_require__(494);
// EXTERNAL MODULE: ./build/core/commands/complaints.js
var complaints = __nccwpck_require__(8215);
;// CONCATENATED MODULE: ./build/io/terminal/parse-options.js



/**
 * Reads what follows the command's name, the same way for every command.
 *
 * @throws ConfigError that names the option and the nearest one there is; values are never repeated
 */
function parseOptions(spec, argv) {
    const options = [...spec.options, command_spec/* HELP_OPTION */.E4];
    const { tokens, positionals } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...argv],
        options: {
            ...Object.fromEntries(options.map(({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' }])),
            help: { type: 'boolean', short: 'h' },
        },
        // Complaints of ours say more, and never what was typed behind an option.
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const given = tokens.filter((token) => token.kind === 'option');
    const help = given.some(({ name }) => name === 'help');
    const values = new Map();
    if (!help) {
        for (const token of given)
            addOption(spec, options, token, values);
        assertArguments(spec, positionals);
        const missing = spec.options.find(({ name, required }) => required === true && !values.has(name));
        if (missing !== undefined)
            throw (0,complaints/* missingValue */.Qh)(spec, missing);
    }
    return {
        help,
        positionals,
        flag: (name) => values.has(known(options, name)),
        text: (name) => values.get(known(options, name))?.[0],
        texts: (name) => values.get(known(options, name)) ?? [],
    };
}
function addOption(spec, options, { name, value, inlineValue }, values) {
    const option = options.find((one) => one.name === name);
    if (option === undefined)
        throw (0,complaints/* noSuchOption */.Up)(spec, name);
    const earlier = values.get(name);
    if (earlier !== undefined && option.multiple !== true)
        throw (0,complaints/* givenTwice */.SH)(spec, option);
    if (option.value === undefined) {
        if (value !== undefined)
            throw (0,complaints/* needlessValue */.zF)(spec, option);
        values.set(name, []);
        return;
    }
    // What looks like the next option is hardly meant as a value; `--title=-x` says that it is.
    const isNext = inlineValue !== true && value?.startsWith('-') === true && value !== '-';
    if (value === undefined || isNext)
        throw (0,complaints/* missingValue */.Qh)(spec, option);
    const { choices } = option.value;
    if (choices !== undefined && !choices.includes(value))
        throw (0,complaints/* wrongChoice */.H1)(`--${name}`, value, choices);
    values.set(name, [...(earlier ?? []), value]);
}
function assertArguments(spec, positionals) {
    const { argument } = spec;
    if (positionals.length > (argument === undefined ? 0 : argument.many ? Number.POSITIVE_INFINITY : 1)) {
        throw (0,complaints/* needlessArgument */.H6)(spec);
    }
    const [first] = positionals;
    if (first === undefined) {
        if (argument?.required === true)
            throw (0,complaints/* missingArgument */.Q7)(spec);
    }
    else if (argument?.choices !== undefined && !argument.choices.includes(first)) {
        throw (0,complaints/* wrongChoice */.H1)(argument.name, first, argument.choices);
    }
}
/** A name that no option has would read as not given for ever. */
function known(options, name) {
    if (options.some((option) => option.name === name))
        return name;
    throw new TypeError(`no option is called ${name}`);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9553);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

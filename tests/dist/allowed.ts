/**
 * What each bundle may hold: our own folders, packages, and modules of Node. Whatever is not named here is refused, so a
 * new dependency of a part, and every right that comes with it, is a decision that somebody makes in this file.
 */

/** Lists of names, by kind. */
interface Allowed {
  /** Folders of `src`, two levels deep; `core` stands for the files directly in it. */
  readonly source: readonly string[];
  readonly packages: readonly string[];
  /** Modules of Node, without `node:`. */
  readonly node: readonly string[];
}

/** Inputs, errors, limits, rights and documents: what every part needs to start and to say what went wrong. */
const BASE = [
  'core',
  'core/documents',
  'core/evidence',
  'core/findings',
  'core/live',
  'core/log',
  'core/model',
  'core/scoring',
  'core/text',
];

/** Knows what secrets look like; plain functions over text. */
const REDACTION = '@secretlint/secretlint-rule-preset-recommend';

/** GitHub's toolkit and client, and what they bring. */
const GITHUB_PACKAGES = [
  '@actions/core',
  '@actions/exec',
  '@actions/github',
  '@actions/http-client',
  '@actions/io',
  '@octokit/auth-token',
  '@octokit/core',
  '@octokit/endpoint',
  '@octokit/graphql',
  '@octokit/plugin-paginate-rest',
  '@octokit/plugin-request-log',
  '@octokit/plugin-rest-endpoint-methods',
  '@octokit/plugin-retry',
  '@octokit/plugin-throttling',
  '@octokit/request',
  '@octokit/request-error',
  '@octokit/rest',
  'before-after-hook',
  'bottleneck',
  'content-type',
  'json-with-bigint',
  'p-limit',
  'tunnel',
  'undici',
  'universal-user-agent',
  'yocto-queue',
];

/** What those load, used or not: `@actions/core` brings `child_process`, `undici` all of the network. */
const GITHUB_NODE = [
  ...['assert', 'async_hooks', 'buffer', 'child_process', 'console', 'crypto', 'diagnostics_channel', 'dns', 'events'],
  ...['fs', 'fs/promises', 'http', 'http2', 'https', 'net', 'os', 'path', 'perf_hooks', 'querystring', 'stream'],
  ...['string_decoder', 'timers', 'timers/promises', 'tls', 'url', 'util', 'util/types', 'worker_threads', 'zlib'],
];

/** The parser that reads the finished issue, and the summary of a run, back. */
const MARKDOWN_PACKAGES = [
  ...['ccount', 'character-entities', 'decode-named-character-reference', 'devlop', 'escape-string-regexp'],
  ...['longest-streak', 'markdown-table', 'unist-util-is', 'unist-util-stringify-position', 'unist-util-visit'],
  ...['unist-util-visit-parents', 'zwitch'],
];
const MARKDOWN_FAMILY = /^(?:mdast-util|micromark)(?:-[a-z0-9-]+)?$/;

const ALLOWED: Readonly<Record<string, Allowed>> = {
  fetch: {
    source: [
      ...BASE,
      'entry/fetch',
      'entry/run-part',
      'io/actions',
      'io/files',
      'io/github',
      'io/terminal',
      'steps/fetch',
    ],
    packages: [...GITHUB_PACKAGES, REDACTION, 'p-map', 'pend', 'yauzl', 'zod'],
    node: GITHUB_NODE,
  },
  classify: {
    source: [
      ...BASE,
      // The script of the HTML report is text in there; a browser runs it, this part does not.
      ...['core/html-report', 'core/llm', 'core/parsers', 'core/render', 'core/signals'],
      ...[
        'entry/classify',
        'entry/run-part',
        'io/actions',
        'io/anthropic',
        'io/files',
        'io/terminal',
        'steps/classify',
      ],
    ],
    // The four after the SDK are its own: signatures of webhooks, and telemetry, which is switched off.
    packages: [
      '@anthropic-ai/sdk',
      ...['@opentelemetry/api', '@stablelib/base64', 'fast-sha256', 'standardwebhooks'],
      // The summary of the run is read back before it is shown.
      ...MARKDOWN_PACKAGES,
      ...[REDACTION, '@streamparser/json', 'sax', 'zod'],
    ],
    // No network, no process, no thread: `fetch` is Node's own global, pinned to one origin by `io/anthropic`.
    node: ['crypto', 'fs', 'fs/promises', 'path', 'stream'],
  },
  report: {
    source: [
      ...BASE,
      ...['core/render', 'core/signals'],
      ...['entry/report', 'entry/run-part', 'io/actions', 'io/files', 'io/github', 'io/terminal', 'steps/report'],
    ],
    packages: [...GITHUB_PACKAGES, ...MARKDOWN_PACKAGES, REDACTION, 'zod'],
    node: GITHUB_NODE,
  },
  cli: {
    source: [
      ...BASE,
      ...['core/check', 'core/commands', 'core/export', 'core/html-report', 'core/parsers', 'core/render'],
      ...['core/signals', 'entry/cli'],
      ...['io/files', 'io/live', 'io/process', 'io/replay', 'io/terminal', 'io/workflows'],
    ],
    // For `check`: GitHub's own parser of workflows, and what it brings.
    packages: [
      ...['@actions/expressions', '@actions/workflow-parser', 'cronstrue', 'yaml'],
      ...[REDACTION, '@streamparser/json', 'sax', 'zod'],
    ],
    node: [
      ...['buffer', 'child_process', 'crypto', 'fs', 'fs/promises', 'http', 'os', 'path', 'process', 'stream'],
      ...['stream/promises', 'timers/promises', 'url', 'util', 'v8'],
    ],
  },
  '.': {
    source: ['core', 'core/model', 'entry/dispatch', 'io/process'],
    packages: [],
    node: ['child_process', 'fs', 'path', 'url'],
  },
};

/** Modules of a bundle that its list does not allow, as the bundler names them. */
export function unexpectedIn(name: string, modules: readonly string[]): readonly string[] {
  const allowed = ALLOWED[name];
  if (allowed === undefined) return modules;
  return modules.filter((module) => !isAllowed(allowed, name === 'report' || name === 'classify', module));
}

function isAllowed({ source, packages, node }: Allowed, markdown: boolean, module: string): boolean {
  const builtin = /^external "(?:node:)?([a-z0-9_/]+)"$/.exec(module)?.[1];
  if (builtin !== undefined) return node.includes(builtin);
  // Of nested folders the last one says which package it is.
  const inPackage = /^\.\/(?:build\/)?(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/@]+)\//.exec(module)?.[1];
  if (inPackage !== undefined) return packages.includes(inPackage) || (markdown && MARKDOWN_FAMILY.test(inPackage));
  const own = /^\.\/build\/([a-z-]+)\/([a-z0-9-]+)(\/[a-z0-9/-]+)?\.js$/.exec(module);
  if (own === null) return false;
  const [, layer = '', second = '', rest] = own;
  return source.includes(layer === 'core' && rest === undefined ? 'core' : `${layer}/${second}`);
}

/** Entries of the list that the bundle has no use for: permission that nobody needs. */
export function unusedBy(name: string, modules: readonly string[]): readonly string[] {
  const { source = [], packages = [], node = [] } = ALLOWED[name] ?? {};
  const isUsed = (test: (module: string) => boolean) => modules.some(test);
  return [
    ...source.filter(
      (folder) => !isUsed((module) => isAllowed({ source: [folder], packages: [], node: [] }, false, module)),
    ),
    ...packages.filter(
      (one) => !isUsed((module) => isAllowed({ source: [], packages: [one], node: [] }, false, module)),
    ),
    ...node.filter((one) => !isUsed((module) => isAllowed({ source: [], packages: [], node: [one] }, false, module))),
  ];
}

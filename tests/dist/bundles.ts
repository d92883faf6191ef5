import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The committed bundles. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** One bundle as it is committed. */
export interface Bundle {
  /** The bundler's list of modules: every module, before anything is merged or renamed. */
  readonly modules: readonly string[];
  /** All of its JavaScript. */
  readonly code: string;
}

/** @throws Error when it was not built: a missing bundle is a failure, never a reason to skip */
export function readBundle(name: string): Bundle {
  const folder = `${DIST}/${name}`;
  if (!existsSync(`${folder}/index.js`)) throw new Error(`dist/${name} is missing: run npm run package`);
  return {
    modules: readFileSync(`${folder}/modules.txt`, 'utf8').trim().split('\n'),
    code: readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
      .join('\n'),
  };
}

/** Something that a bundle must not contain: a module by its name, or a text in its code. */
interface Ban {
  readonly what: string;
  readonly module?: RegExp;
  readonly code?: RegExp;
}

const MODEL_CLIENT: Ban = { what: '@anthropic-ai', module: /@anthropic-ai\//, code: /api\.anthropic\.com/ };
const MODEL_CODE: Ban = { what: 'our own side of the model', module: /build\/(?:io\/anthropic|core\/llm)\// };
const PARSERS: Ban = { what: 'core/parsers', module: /build\/core\/parsers\// };
const PROCESSES: Ban = {
  what: 'child_process',
  module: /^external "(?:node:)?child_process"$/,
  // Loads only: the SDK's own stand-in names the module in order to say that it is not there.
  code: /(?:\brequire|\bimport|\bgetBuiltinModule|createRequire\(import\.meta\.url\))\s*\(\s*["'`](?:node:)?child_process["'`]|\b(?:from|import)\s*["'](?:node:)?child_process["']/,
};
const OTHER_PARTS = (...names: readonly string[]): Ban => ({
  what: 'another part',
  module: new RegExp(`build/(?:steps|entry)/(?:${names.join('|')})(?:/|\\.js)`),
});

/** The last column of the table in DESIGN.md, section 2, and what follows from it. */
const BANS: Readonly<Record<string, readonly Ban[]>> = {
  fetch: [
    MODEL_CLIENT,
    MODEL_CODE,
    PARSERS,
    // Our own: the client's generated table of routes names every route of the API, whoever uses it.
    { what: 'issue-writing code', module: /build\/io\/github\/issue-/ },
    OTHER_PARTS('classify', 'report', 'cli', 'dispatch'),
  ],
  classify: [
    { what: 'octokit', module: /octokit/i },
    { what: '@actions', module: /@actions\// },
    { what: 'the address of GitHub', code: /api\.github\.com/ },
    { what: 'our own side of GitHub', module: /build\/io\/github\// },
    PROCESSES,
    { what: 'threads', module: /^external "(?:node:)?(?:worker_threads|cluster|vm)"$/ },
    OTHER_PARTS('fetch', 'report', 'cli', 'dispatch'),
  ],
  report: [MODEL_CLIENT, MODEL_CODE, PARSERS, OTHER_PARTS('fetch', 'classify', 'cli', 'dispatch')],
  '.': [
    { what: 'anything of a package', module: /node_modules/ },
    { what: 'a part', module: /build\/steps\/|build\/entry\/(?!dispatch\.js$)/ },
  ],
  cli: [
    // GitHub's parser of workflows reads files; it talks to nobody.
    { what: 'a vendor', module: /@(?:anthropic-ai|octokit)\/|@actions\/(?!workflow-parser\/|expressions\/)/ },
    { what: 'a part', module: /build\/steps\// },
  ],
};

/** One sentence for each thing in the bundle that must not be there. */
export function forbiddenIn(name: string, { modules, code }: Bundle): readonly string[] {
  return (BANS[name] ?? []).flatMap((ban) => [
    ...modules.filter((module) => ban.module?.test(module) === true).map((module) => `${ban.what}: ${module}`),
    ...(ban.code?.test(code) === true ? [`${ban.what}: in the code`] : []),
  ]);
}

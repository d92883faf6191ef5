import { ConfigError } from './errors.ts';
import type { Part } from './model/part.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Environment variables through which a model's key or identity arrives. */
const MODEL_VARIABLE = /^(?:ANTHROPIC_|CLAUDE_|INPUT_ANTHROPIC-API-KEY$)/i;
/** Environment variables through which a GitHub token arrives. */
const GITHUB_VARIABLE =
  /^(?:GITHUB_TOKEN|GH_TOKEN|GH_ENTERPRISE_TOKEN|GITHUB_ENTERPRISE_TOKEN|GITHUB_PAT|INPUT_GITHUB-TOKEN)$/i;
/** Values that are a model key, or a GitHub token, under whatever name. Tokens of apps and jobs hold an id and a JWT. */
const MODEL_VALUE = /sk-ant-[a-z0-9]+-/;
const GITHUB_VALUE = /gh[pousr]_[A-Za-z0-9._-]{16}|github_pat_[A-Za-z0-9_]{16}/;
/** Proof that the job may ask for an identity token: only the part that talks to the model has a use for it. */
const IDENTITY_VARIABLE = /^ACTIONS_ID_TOKEN_REQUEST_/i;
/** Let a log line run a workflow command again; nobody who sets them can be protected. */
const UNSAFE_VARIABLE = /^ACTIONS_ALLOW_UNSECURE_/i;
/** Send a part's traffic, and with it the key, somewhere else. */
const DETOUR_VARIABLE = /^ANTHROPIC_BASE_URL$/i;
/**
 * Load foreign code into the process, loosen its permission model, dump its memory, or print its requests with their
 * headers: `NODE_OPTIONS` can do each of it, the others one.
 */
const FOREIGN_CODE_VARIABLE =
  /^(?:NODE_OPTIONS|NODE_DEBUG|NODE_DEBUG_NATIVE|NODE_COMPILE_CACHE|LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES|OPENSSL_CONF)$/i;
/** Switches off the check of who the other side is. `1` is the default. */
const UNCHECKED_VARIABLE = /^NODE_TLS_REJECT_UNAUTHORIZED$/i;
/** With these a process could write artifacts or caches of this run. Every JavaScript action gets them; no part has a use for them. */
const RUNTIME_VARIABLE = /^ACTIONS_(?:RUNTIME_|RESULTS_|CACHE_)/i;

interface Ban {
  readonly what: string;
  readonly variable: RegExp;
  readonly value?: RegExp;
  /** What to do; without it the variable does not belong to the job at all. */
  readonly hint?: string;
}

/** Whoever needs the variable for other steps keeps it: an empty value counts as none. */
const EMPTY_IT = 'Give it an empty value in the env of the step that runs flakewarden, or remove it.';

const MODEL_BAN: Ban = { what: 'a key of the model', variable: MODEL_VARIABLE, value: MODEL_VALUE };
const GITHUB_BAN: Ban = { what: 'a GitHub token', variable: GITHUB_VARIABLE, value: GITHUB_VALUE };
const COMMON: readonly Ban[] = [
  { what: 'a switch that makes log lines into commands', variable: UNSAFE_VARIABLE },
  { what: 'another address for the model', variable: DETOUR_VARIABLE },
  { what: 'a switch that changes what runs in its process', variable: FOREIGN_CODE_VARIABLE, hint: EMPTY_IT },
  { what: 'a switch against the check of certificates', variable: UNCHECKED_VARIABLE, hint: EMPTY_IT },
];

/** What each part may not hold: DESIGN.md, section 2. */
const BANS: { readonly [P in Part]: readonly Ban[] } = {
  fetch: [...COMMON, MODEL_BAN, { what: 'the right to an identity token', variable: IDENTITY_VARIABLE }],
  classify: [...COMMON, GITHUB_BAN],
  report: [...COMMON, MODEL_BAN, { what: 'the right to an identity token', variable: IDENTITY_VARIABLE }],
};

/**
 * Stops a part that was given a right of another part, before it reads anything.
 *
 * @throws ConfigError that names the variable and what it holds, never its value
 */
export function assertOwnRights(part: Part, environment: Environment): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined || value === '') continue;
    const ban = BANS[part].find((b) => b.variable.test(name) || b.value?.test(value) === true);
    if (ban !== undefined) {
      throw new ConfigError(`${part} was given ${ban.what} in ${printable(name)}.`, {
        code: ban.hint === undefined ? 'foreign-right' : 'unsafe-environment',
        hint:
          ban.hint ?? `Remove it from the job that runs ${part}. Each part works only with the rights of its own job.`,
      });
    }
  }
}

/** Is this a variable that no part may hold, although the runner gives it to every action? */
export function isRuntimeVariable(name: string): boolean {
  return RUNTIME_VARIABLE.test(name);
}

/** Names of environment variables are set by the workflow's author; still, only plain ones are printed. */
function printable(name: string): string {
  return /^[A-Za-z0-9_-]{1,80}$/.test(name) ? name : 'an environment variable';
}

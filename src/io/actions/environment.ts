import { ConfigError } from '../../core/errors.ts';
import type { RunContext } from '../../core/ports.ts';

type Environment = Record<string, string | undefined>;

const DEFAULT_SERVER = 'https://github.com';

/** Events through which somebody outside the repository can start a job that has its secrets. */
const DANGEROUS_EVENTS: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
]);

/**
 * Reads where the part runs from the variables that the runner sets.
 *
 * @throws ConfigError when a URL is neither https nor loopback (the token would travel in the clear), or when the job was
 *   started by an event that outsiders can cause
 */
export function readContext(environment: Environment): RunContext {
  if (DANGEROUS_EVENTS.has(environment['GITHUB_EVENT_NAME'] ?? '')) {
    throw new ConfigError('This event can be caused by people outside the repository.', {
      code: 'dangerous-event',
      hint: 'Run flakewarden on schedule or workflow_dispatch, as the workflow in the README does.',
    });
  }
  return {
    repository: filled(environment['GITHUB_REPOSITORY']),
    repositoryId: decimal(environment['GITHUB_REPOSITORY_ID']),
    runId: decimal(environment['GITHUB_RUN_ID']) ?? '0',
    runAttempt: Number(decimal(environment['GITHUB_RUN_ATTEMPT']) ?? '1'),
    serverUrl: safeUrl('GITHUB_SERVER_URL', environment['GITHUB_SERVER_URL'], DEFAULT_SERVER),
    onActions: environment['GITHUB_ACTIONS'] === 'true',
  };
}

/**
 * Reads an input as the runner passes it: `INPUT_` and the name in capitals, hyphens kept. Secrets are taken out. A digest
 * is compared as it came: one with space around it is no output of ours.
 */
export function takeInput(environment: Environment, name: string, secret: boolean): string | undefined {
  const variable = `INPUT_${name.toUpperCase()}`;
  const given = environment[variable];
  const value = filled(name.endsWith('-sha256') ? given : given?.trim());
  if (secret) delete environment[variable];
  return value;
}

function filled(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value;
}

function decimal(value: string | undefined): string | undefined {
  return value !== undefined && /^[1-9]\d{0,18}$/.test(value) ? value : undefined;
}

/**
 * An address from the environment, without slash at the end.
 *
 * @throws ConfigError when it is neither https nor loopback
 */
export function safeUrl(variable: string, value: string | undefined, fallback: string): string {
  const url = parseUrl(filled(value) ?? fallback);
  const loopback = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost';
  if (url === null || url.username !== '' || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback))) {
    throw new ConfigError(`${variable} is not an https address.`, {
      code: 'bad-url',
      hint: 'On GitHub Actions the runner sets it; elsewhere leave it out for github.com.',
    });
  }
  return url.href.replace(/\/$/, '');
}

/** `URL.parse` came with Node 22; the bundles also run on 20. */
function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

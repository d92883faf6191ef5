import { createSign, generateKeyPairSync } from 'node:crypto';
import { Octokit } from '@octokit/rest';
import { createEmulator } from 'emulate';
import { createIssueTracker } from '../../../src/io/github/issue-tracker.ts';
import type { IssueTracker } from '../../../src/steps/report/ports.ts';

/** A GitHub that nobody here wrote: stateful, and with the permissions of apps enforced. */
export interface EmulatedGitHub {
  readonly url: string;
  /** Token of an installation that may do `issues: write`. */
  readonly writer: string;
  /** Token of an installation that may do `issues: read`. */
  readonly reader: string;
  /** Token of a person who owns the repository. */
  readonly person: string;
  /** Login and id of the writer's account. */
  readonly bot: { readonly login: string; readonly id: string };
  /** A client without throttling: one second between writes would be most of the test's time. */
  client(token: string, fetch?: typeof globalThis.fetch): Octokit;
  tracker(token: string, fetch?: typeof globalThis.fetch): IssueTracker;
  close(): Promise<void>;
}

const OWNER = 'octo-org';
const REPOSITORY = 'widgets';
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export async function startGitHub(): Promise<EmulatedGitHub> {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2_048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const app = (id: number, slug: string, issues: string) => ({
    app_id: id,
    slug,
    name: slug,
    private_key: privateKey,
    permissions: { issues, metadata: 'read' },
    installations: [{ installation_id: id, account: OWNER, repository_selection: 'all' }],
  });
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { person_token: { login: OWNER, scopes: ['repo'] } },
      github: {
        users: [{ login: OWNER }],
        repos: [{ owner: OWNER, name: REPOSITORY, auto_init: true }],
        apps: [app(1, 'flakewarden-test', 'write'), app(2, 'reader', 'read')],
      },
    },
  });
  const { url } = emulator;
  const client = (token: string, fetch: typeof globalThis.fetch = fetchAlone) =>
    new Octokit({ auth: token, baseUrl: url, log: SILENT, request: { fetch } });
  const writer = await installationToken(url, privateKey, 1);
  return {
    url,
    writer,
    reader: await installationToken(url, privateKey, 2),
    person: 'person_token',
    bot: await botOf(client(writer)),
    client,
    tracker: (token, fetch) => createIssueTracker(client(token, fetch), { owner: OWNER, name: REPOSITORY }),
    close: () => emulator.close(),
  };
}

/**
 * No connection is kept: while this process makes a large report, the emulator would end it, and the next request would
 * still be sent over it.
 */
const fetchAlone: typeof globalThis.fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...(init?.headers as Record<string, string>), connection: 'close' } });

async function installationToken(url: string, privateKey: string, app: number): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 30, exp: now + 300, iss: app })}`;
  const signature = createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url');
  const response = await fetchAlone(`${url}/app/installations/${app}/access_tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${signed}.${signature}`, accept: 'application/vnd.github+json' },
  });
  return ((await response.json()) as { token: string }).token;
}

/** An installation cannot ask who it is, so it writes once and looks at the author. */
async function botOf(octokit: Octokit): Promise<{ login: string; id: string }> {
  const { data } = await octokit.rest.issues.create({ owner: OWNER, repo: REPOSITORY, title: 'Who am I?' });
  return { login: data.user?.login ?? '', id: String(data.user?.id) };
}

import { ConfigError } from './errors.ts';

/** Where a part would send its token. */
interface Server {
  /** Web address, as the runner says, e.g. `https://github.com`. */
  readonly serverUrl: string;
  /** REST API, e.g. `https://api.github.com`. */
  readonly apiUrl: string;
  /** False by hand: the user named the server. */
  readonly onActions: boolean;
}

/** An API on this machine has no name to compare: tests and replays. */
const LOOPBACK_API = /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d{1,5})?(?:\/|$)/;

/** GitHub with data residency: every enterprise has a subdomain of its own. */
const RESIDENT_SERVER = /^https:\/\/([a-z0-9-]{1,63})\.ghe\.com$/;

/**
 * Stops a part on GitHub Actions before its token goes to a server that is neither github.com, nor an enterprise with data
 * residency, nor the one that the input `github-host` names. The runner sets the addresses; a workflow cannot.
 *
 * @throws ConfigError
 */
export function assertOwnServer(server: Server, githubHost: string | undefined): void {
  if (!server.onActions || LOOPBACK_API.test(server.apiUrl) || isExpected(server, githubHost)) return;
  throw new ConfigError('GITHUB_SERVER_URL and GITHUB_API_URL do not name a server of GitHub that was expected.', {
    code: 'odd-server',
    hint: 'The token would go there. On GitHub Enterprise Server name its host in the input github-host.',
  });
}

function isExpected({ serverUrl, apiUrl }: Server, githubHost: string | undefined): boolean {
  if (githubHost !== undefined) {
    const server = `https://${githubHost.toLowerCase()}`;
    return serverUrl === server && (apiUrl === `${server}/api/v3` || apiUrl === server.replace('//', '//api.'));
  }
  const resident = RESIDENT_SERVER.exec(serverUrl)?.[1];
  return resident === undefined
    ? serverUrl === 'https://github.com' && apiUrl === 'https://api.github.com'
    : apiUrl === `https://api.${resident}.ghe.com`;
}

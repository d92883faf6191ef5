import { ConfigError } from './errors.ts';
import type { Part } from './model/part.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a part runs, and what its user agreed to by name. */
export interface Surroundings {
  /** False by hand: the user's own machine, proxy and server are then the user's own choice. */
  readonly onActions: boolean;
  /** The inputs `self-hosted` and `allow-proxy`. */
  readonly selfHosted: boolean;
  readonly allowProxy: boolean;
}

/** Send traffic, and with it a token or a key, through somebody else, or let somebody else sign for the other side. */
const ROUTE_VARIABLE =
  /^(?:(?:HTTPS?|ALL)_PROXY|NODE_USE_ENV_PROXY|NODE_EXTRA_CA_CERTS|NODE_USE_SYSTEM_CA|SSL_CERT_(?:FILE|DIR))$/i;

/**
 * Stops a part on GitHub Actions whose surroundings could take away what it holds: a runner that others use after it, or
 * a route through somebody else. Each is somebody's ordinary set-up, and each has an input by which that somebody says so.
 * A workflow cannot set the variable that names the runner; the runner does.
 *
 * @throws ConfigError that names the variable and the input, never a value
 */
export function assertSurroundings(part: Part, environment: Environment, where: Surroundings): void {
  if (!where.onActions) return;
  if (environment['RUNNER_ENVIRONMENT'] !== 'github-hosted' && !where.selfHosted) {
    throw new ConfigError(`${part} was started on a runner that is not GitHub's own.`, {
      code: 'self-hosted-runner',
      hint: 'Who used the machine before, or uses it after, could read its secret and its logs. Run it on a runner hosted by GitHub, or set self-hosted to true when every job gets a fresh machine.',
    });
  }
  const route = Object.entries(environment).find(
    ([name, value]) => value !== undefined && value !== '' && ROUTE_VARIABLE.test(name),
  );
  if (route !== undefined && !where.allowProxy) {
    throw new ConfigError(`${part} was given another way to the network in ${route[0]}.`, {
      code: 'proxied-network',
      hint: 'Whoever is on that way may read the secret of the part. Give the variable an empty value in the env of the step, or set allow-proxy to true.',
    });
  }
}

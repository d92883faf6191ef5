/** A package registry on loopback with one package, so that the sample suites really install something. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** The port that `web/.npmrc` of the sample suites names. */
const PORT = 4873;
const ORIGIN = `http://127.0.0.1:${PORT}`;

/** How the registry behaves: as it should, 503 for everything, or a connection that breaks. */
export type RegistryState = 'up' | 'unavailable' | 'resets';

export interface Registry {
  state: RegistryState;
  close(): Promise<void>;
}

/** @param packageFolder what `npm pack` packs; `scratch` gets the archive */
export async function startRegistry(packageFolder: string, scratch: string): Promise<Registry> {
  const { name, version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as Record<
    'name' | 'version',
    string
  >;
  execFileSync('npm', ['pack', '--silent', '--pack-destination', scratch], { cwd: packageFolder });
  const archive = readFileSync(join(scratch, `${name}-${version}.tgz`));
  const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  const dist = { tarball: `${ORIGIN}/${name}.tgz`, integrity };
  const packument = { name, 'dist-tags': { latest: version }, versions: { [version]: { name, version, dist } } };
  const server = createServer((request, response) => {
    if (registry.state === 'resets') request.socket.resetAndDestroy();
    else if (registry.state === 'unavailable') response.writeHead(503).end('{}');
    else response.end(request.url === `/${name}.tgz` ? archive : JSON.stringify(packument));
  });
  const registry: Registry = {
    state: 'up',
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, '127.0.0.1', resolve);
  });
  return registry;
}

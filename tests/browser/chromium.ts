import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Chromium, and the libraries that it wants of a system: they come with it, so that a machine needs to have none. */
interface Chromium {
  readonly executablePath: string;
  readonly libraryPath: string;
}

/** What the package takes for a system without libraries, to which it then gives its own. */
const BARE_SYSTEM = { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };

/**
 * Where this version of Chromium lies, unpacked. The package unpacks into the temporary folder of the machine and takes a
 * file that is there for a whole one, so it is given a folder of its own, which gets its name when it is complete: many
 * tests may start at once.
 */
export async function chromiumHere(): Promise<Chromium> {
  const folder = join(tmpdir(), `flakewarden-browser-${version()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return { executablePath: join(folder, 'chromium'), libraryPath: join(folder, 'al2023', 'lib') };
}

function version(): string {
  const manifest = new URL('../../package.json', import.meta.resolve('@sparticuz/chromium'));
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version;
}

async function unpackInto(folder: string): Promise<void> {
  const scratch = await mkdtemp(`${folder}-`);
  const unpack = `import chromium from ${JSON.stringify(import.meta.resolve('@sparticuz/chromium'))}; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
    env: { ...process.env, ...BARE_SYSTEM, TMPDIR: scratch },
  });
  try {
    await rename(scratch, folder);
  } catch {
    // Somebody else was faster.
    await rm(scratch, { recursive: true, force: true });
  }
}

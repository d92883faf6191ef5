import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Where this version of Chromium lies, unpacked. The package unpacks into the temporary folder of the machine and takes a
 * file that is there for a whole one, so it is given a folder of its own, which gets its name when it is complete: many
 * tests may start at once.
 */
export async function chromiumHere(): Promise<string> {
  const folder = join(tmpdir(), `flakewarden-chromium-${version()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return join(folder, 'chromium');
}

function version(): string {
  const manifest = new URL('../../package.json', import.meta.resolve('@sparticuz/chromium'));
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version;
}

async function unpackInto(folder: string): Promise<void> {
  const scratch = await mkdtemp(`${folder}-`);
  const unpack = `import chromium from ${JSON.stringify(import.meta.resolve('@sparticuz/chromium'))}; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
    env: { ...process.env, TMPDIR: scratch },
  });
  try {
    await rename(scratch, folder);
  } catch {
    // Somebody else was faster.
    await rm(scratch, { recursive: true, force: true });
  }
}

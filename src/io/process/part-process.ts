import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Part } from '../../core/model/part.ts';

/**
 * V8 lets the space of young objects grow to twice this for speed, and keeps three of it: bounded, a part that judges a
 * million outcomes takes a third less memory in the same time.
 */
export const MEMORY_FLAGS: readonly string[] = ['--max-semi-space-size=16'];

type Environment = Readonly<Record<string, string | undefined>>;

export interface PartProcess {
  readonly part: Part;
  /** Absolute path of the part's bundle. */
  readonly bundle: string;
  /** The whole environment of the process; nothing is inherited. */
  readonly environment: Environment;
  /** Where the part's own stdout goes: on GitHub Actions through, on the command line to stderr. */
  readonly stdout: 'inherit' | 'stderr';
  /** Descriptor of a file to which the part writes what it does; it is the part's fourth. Absent: nobody watches. */
  readonly events?: number | undefined;
  /** Files and folders that the permission model opens, when the part runs under it. */
  readonly files?: { readonly read: readonly string[]; readonly write: readonly string[] } | undefined;
}

/** Runs one part in a process of its own and returns its exit code; a process ended by a signal counts as a bug (3). */
export async function runPartProcess(options: PartProcess): Promise<number> {
  const child = spawn(process.execPath, [...MEMORY_FLAGS, ...permissionFlags(options), options.bundle], {
    env: { ...options.environment },
    stdio: [
      'ignore',
      options.stdout === 'stderr' ? process.stderr : 'inherit',
      'inherit',
      ...(options.events === undefined ? [] : [options.events]),
    ],
  });
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGTERM', stop).on('SIGINT', stop);
  try {
    return await new Promise<number>((done, failed) => {
      child.once('error', failed);
      child.once('exit', (code) => done(code ?? 3));
    });
  } finally {
    process.off('SIGTERM', stop).off('SIGINT', stop);
  }
}

/**
 * `node --permission` for classify, where the runtime has it (Node 22.13 and later): it reads its bundle and the
 * evidence, writes its output, and can start no process. A seat belt around our own code, not a sandbox.
 */
function permissionFlags({ part, bundle, files }: PartProcess): readonly string[] {
  if (part !== 'classify' || files === undefined || !process.allowedNodeEnvironmentFlags.has('--permission')) return [];
  const network = process.allowedNodeEnvironmentFlags.has('--allow-net') ? ['--allow-net'] : [];
  return [
    '--permission',
    ...network,
    ...[dirname(bundle), ...files.read, ...files.write].flatMap((path) => openings('--allow-fs-read', path)),
    ...files.write.flatMap((path) => openings('--allow-fs-write', path)),
  ];
}

/** The path itself and all below it, also under its real name when it goes through a link. */
function openings(flag: string, path: string): readonly string[] {
  const absolute = resolve(path);
  const names = new Set([absolute, realName(absolute)]);
  return [...names].flatMap((name) => [`${flag}=${name}`, `${flag}=${name}/*`]);
}

function realName(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

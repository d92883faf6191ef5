/**
 * Loaded before a part: at write number `DISK_FAULT_AT` (from 1), and at all later ones, the disk is full or, with
 * `DISK_FAULT=kill`, the process dies. Every way is covered in which our code and its packages write files. With
 * `DISK_FAULT_NAMES` the names of all writes are left in the file of that name instead.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env['DISK_FAULT_AT'] ?? Infinity);
const isDeadly = process.env['DISK_FAULT'] === 'kill';
const namesFile = process.env['DISK_FAULT_NAMES'];
for (const name of ['DISK_FAULT_AT', 'DISK_FAULT', 'DISK_FAULT_NAMES']) delete process.env[name];
const writes: string[] = [];
const keepNames = fs.writeFileSync.bind(fs);
if (namesFile !== undefined) process.once('exit', () => keepNames(namesFile, writes.join(' ')));

function spend(name: string): void {
  writes.push(name);
  if (writes.length < at) return;
  if (isDeadly) process.kill(process.pid, 'SIGKILL');
  const message = 'ENOSPC: no space left on device, write';
  throw Object.assign(new Error(message), { errno: -28, code: 'ENOSPC', syscall: 'write' });
}

type Method = (...given: readonly unknown[]) => unknown;

/** Puts `spend` before methods. */
function guard(holder: object, names: readonly string[], isAsync: boolean): void {
  const methods = holder as Record<string, Method>;
  for (const name of names) {
    const real = (methods[name] as Method).bind(holder);
    const guarded: Method = (...given) => {
      spend(name);
      return real(...given);
    };
    methods[name] = isAsync ? async (...given) => guarded(...given) : guarded;
  }
}

guard(fs, ['appendFileSync', 'writeFileSync', 'mkdirSync'], false);
guard(fs.promises, ['appendFile', 'writeFile', 'mkdir', 'rename'], true);
const open = fs.promises.open.bind(fs.promises);
fs.promises.open = async (...given) => {
  const handle = await open(...given);
  guard(handle, ['writeFile', 'sync'], true);
  return handle;
};
syncBuiltinESMExports();

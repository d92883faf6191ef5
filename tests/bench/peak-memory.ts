import { spawnSync } from 'node:child_process';

const KIBIBYTES = 1_024;
/** Makes a process write its peak memory, in KiB, to file descriptor 3 when it ends. */
const HOOK =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';
/** Output beyond this is not needed. */
const OUTPUT_BYTES = 512 * 1024 * 1024;

/** Runs a script of Node to its end. */
export function runForPeak(script: readonly string[]): { readonly peakMb: number; readonly stdout: string } {
  const { status, output } = spawnSync(process.execPath, ['--import', HOOK, ...script], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    maxBuffer: OUTPUT_BYTES,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the process ended with ${status}`);
  return { peakMb: Number(output[3]) / KIBIBYTES, stdout: output[1] ?? '' };
}

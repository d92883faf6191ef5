import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXIT_CODES } from '../core/errors.ts';
import { DEFAULT_FOLDERS, PARTS } from '../core/model/part.ts';
import { isRuntimeVariable } from '../core/rights.ts';
import { runPartProcess } from '../io/process/part-process.ts';

/** `dist/index.js`: loads no part itself, starts the bundle of exactly one. */
const wanted = process.env['INPUT_STEP']?.trim();
const part = PARTS.find((name) => name === wanted);
if (part === undefined) {
  process.stderr.write('::error::The input `step` must be fetch, classify or report. [bad-input]\n');
  process.exitCode = EXIT_CODES.usage;
} else {
  const folders = [folder('findings'), folder('history-output'), folder('html-output')];
  if (part === 'classify') for (const folder of folders) mkdirSync(folder, { recursive: true });
  const runnerFiles = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].flatMap((name) => process.env[name] || []);
  process.exitCode = await runPartProcess({
    part,
    bundle: fileURLToPath(new URL(`./${part}/index.js`, import.meta.url)),
    environment: environmentOfPart(),
    stdout: 'inherit',
    files: { read: [folder('evidence')], write: [...folders, ...runnerFiles] },
  });
}

/**
 * Our own environment without what no part may hold. A proxy counts only when the user agreed to one, and Node uses it
 * only when told so before it starts.
 */
function environmentOfPart(): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(([name]) => !isRuntimeVariable(name));
  const allowProxy = process.env['INPUT_ALLOW-PROXY']?.trim() === 'true';
  return { ...Object.fromEntries(kept), ...(allowProxy ? { NODE_USE_ENV_PROXY: '1' } : {}) };
}

function folder(name: keyof typeof DEFAULT_FOLDERS): string {
  return process.env[`INPUT_${name.toUpperCase()}`]?.trim() || DEFAULT_FOLDERS[name];
}

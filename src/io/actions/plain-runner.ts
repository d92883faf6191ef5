import { appendFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import type { Runner } from '../../core/ports.ts';
import { readContext, takeInput } from './environment.ts';

/**
 * The runner's side of classify, without `@actions/core`: that package brings process spawning and an HTTP client, and
 * classify's bundle may hold neither. Same behaviour as `toolkit-runner.ts`; one contract test checks both.
 */
export function createPlainRunner(
  environment: Record<string, string | undefined>,
  isSecret: (name: string) => boolean,
): Runner {
  return {
    context: readContext(environment),
    input: (name) => takeInput(environment, name, isSecret(name)),
    output: (name, value) => {
      const file = environment['GITHUB_OUTPUT'];
      if (file === undefined || file === '') return;
      appendFileSync(file, `${name}=${oneLine(String(value))}\n`);
    },
    summary: async (markdown) => {
      const file = environment['GITHUB_STEP_SUMMARY'];
      if (file !== undefined && file !== '') await appendFile(file, `${markdown}\n`);
    },
  };
}

/** The file format of outputs ends a value at the line break; our values have none, so one here is a bug. */
function oneLine(value: string): string {
  if (/[\r\n]/.test(value)) throw new TypeError('an output holds a line break');
  return value;
}

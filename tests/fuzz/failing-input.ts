import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Failure } from './session.ts';

const schema = z.strictObject({
  target: z.string(),
  seed: z.number(),
  index: z.number(),
  fault: z.string(),
  message: z.string(),
  input: z.string(),
});

/** Writes a failing input so that nothing in it is live or hidden: every character but plain ASCII as `\uXXXX`. */
export function writeFailingInput(path: string, failure: Failure): void {
  const text = JSON.stringify(failure, undefined, 1);
  writeFileSync(
    path,
    `${text.replaceAll(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`,
  );
}

/** Reads what `writeFailingInput` wrote. */
export function readFailingInput(path: string): Failure {
  return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

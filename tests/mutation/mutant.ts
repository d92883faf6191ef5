import { stripTypeScriptTypes } from 'node:module';
import type { Control } from './control.ts';

/** How often `part` stands in `text`; places that overlap count once. */
export function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

/**
 * The file of a control without it.
 *
 * @throws RangeError when its code does not stand there exactly once, or when what is left is no TypeScript
 */
export function mutantOf({ id, file, code, without }: Control, text: string): string {
  const found = occurrences(text, code);
  if (found !== 1) throw new RangeError(`${id}: its code stands ${found} times in ${file}`);
  const mutant = text.replace(code, () => without);
  if (file.endsWith('.ts')) {
    try {
      stripTypeScriptTypes(mutant);
    } catch {
      throw new RangeError(`${id}: ${file} is no TypeScript without it`);
    }
  }
  return mutant;
}

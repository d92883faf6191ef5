import { DocumentError } from '../errors.ts';

/** @throws DocumentError that names the rule that the finished text breaks, never the text */
export function refuse(rule: string): never {
  throw new DocumentError(`The finished text is refused: ${rule}.`, {
    code: 'unsafe-markdown',
    hint: 'Nothing was written. This is a bug of flakewarden; please report it with the findings file, if it may be shared.',
  });
}

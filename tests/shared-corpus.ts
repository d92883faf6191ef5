import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Real CI logs with labels, beside the checkout; read from there and never copied. Its README tells the format. */
export const CORPUS = fileURLToPath(new URL('../../shared/corpus', import.meta.url));
export const HAS_CORPUS = existsSync(`${CORPUS}/index.jsonl`);

/** Vitest calls this before the tests, and what it returns after them: the summary then says what was not tested. */
export function setup(): () => void {
  return () => {
    if (HAS_CORPUS) return;
    process.stdout.write(
      '\nSKIPPED: the tests on real logs, because ../shared/corpus is absent beside this checkout.\n',
    );
  };
}

import type { Rule } from './rule.ts';

/** Where the pages of the rules can be read. `OWNER` is whoever publishes flakewarden, as in the README. */
const PAGES = 'https://github.com/OWNER/flakewarden/blob/main/.github/checks';
export const PROJECT_ADDRESS = 'https://github.com/OWNER/flakewarden';

/** Address of a rule's page. */
export function addressOf({ id }: Rule): string {
  return `${PAGES}/${id}.md`;
}

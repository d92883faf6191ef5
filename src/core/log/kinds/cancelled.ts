import type { KindRules } from './rule.ts';

/** Somebody, a newer commit or another job stopped this one. */
export const CANCELLED: KindRules = {
  kind: 'cancelled',
  runner: [{ bucket: 'runner-lost', pattern: /^The operation was cancell?ed\.|^The job was cancell?ed because/ }],
  tools: [{ pattern: /^Finished: ABORTED$|^Aborted by \S|^Your build has been stopped\.|^Done: Job Cancelled$/ }],
};

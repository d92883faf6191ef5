import type { KindRules } from './rule.ts';

const bucket = 'cache-artifact';

/** What an earlier job should have stored could not be had. */
export const CACHE_ARTIFACT: KindRules = {
  kind: 'cache-artifact',
  runner: [
    { bucket, pattern: /Unable to download artifact|Artifact not found|Failed to (?:Upload|Create)Artifact/i },
    { bucket, pattern: /Failed to (?:save|restore) cache|cache service responded with/i },
  ],
  tools: [{ bucket, pattern: /Unable to download artifact|Artifact has expired|Failed to restore cache/i }],
};

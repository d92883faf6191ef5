/** Root causes, in the field's names (Luo 2014, Eck 2019, iDoFT, Romano 2021; see `reference` detection.md, section 8.2). */
export const CAUSES = [
  'async-wait',
  'concurrency',
  'test-order-dependency',
  'unordered-collection',
  'resource-leak',
  'network',
  'time',
  'randomness',
  'input-output',
  'floating-point',
  'too-restrictive-range',
  'test-timeout',
  'platform-dependency',
  'unknown',
] as const;
export type Cause = (typeof CAUSES)[number];

/** How a flaky test of that cause is usually repaired. */
export const FIX_PATTERNS = [
  'await-condition',
  'synchronise-access',
  'reset-shared-state',
  'order-insensitive-assertion',
  'release-resources',
  'isolate-from-network',
  'inject-clock',
  'fix-seed',
  'own-temporary-files',
  'compare-with-tolerance',
  'widen-range',
  'split-or-raise-timeout',
  'guard-platform',
  'investigate',
] as const;
export type FixPattern = (typeof FIX_PATTERNS)[number];

export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

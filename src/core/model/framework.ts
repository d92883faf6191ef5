/** Test frameworks whose output is understood. The order means nothing; `core/parsers/registry.ts` holds the one that does. */
export const FRAMEWORKS = [
  'pytest',
  'unittest',
  'jest',
  'vitest',
  'mocha',
  'go-test',
  'cargo-test',
  'rspec',
  'maven',
  'gradle',
  'nextest',
  'phpunit',
  'minitest',
  'exunit',
  'jasmine',
  'playwright',
  'bun',
  'junit-xml',
] as const;
export type Framework = (typeof FRAMEWORKS)[number];

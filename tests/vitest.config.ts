import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/fixtures/**', 'node_modules/**'],
    globalSetup: ['tests/shared-corpus.ts'],
    testTimeout: 20_000,
    // It imports JSON as a bundler would; Node refuses that.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    coverage: {
      provider: 'v8',
      include: ['src/core/**', 'src/steps/**'],
      reporter: ['text-summary'],
    },
  },
});

import { expect, test } from 'vitest';
import { EXIT_CODES } from '../../src/core/errors.ts';
import { startPart } from '../e2e/part.ts';

test.each(['fetch', 'report'] as const)(
  '%s without its token stops on GitHub Actions and says what to pass',
  async (part) => {
    const end = await startPart(
      part,
      {},
      { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'github-hosted', GITHUB_REPOSITORY: 'acme/widgets' },
    );
    expect([end.exitCode, end.stdout]).toEqual([EXIT_CODES.usage, '']);
    expect(end.stderr).toMatch(
      new RegExp(`^::error::${part} has no github-token\\. Pass github-token from a job with .* \\[no-token\\]\n$`),
    );
  },
);

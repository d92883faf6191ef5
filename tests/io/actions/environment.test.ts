import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import { readContext, safeUrl, takeInput } from '../../../src/io/actions/environment.ts';

function codeOf(action: () => unknown): string {
  try {
    action();
    return 'accepted';
  } catch (error) {
    return error instanceof ConfigError ? error.code : 'bug';
  }
}

describe('readContext', () => {
  test('by hand', () => {
    expect(readContext({})).toEqual({
      repository: undefined,
      repositoryId: undefined,
      runId: '0',
      runAttempt: 1,
      serverUrl: 'https://github.com',
      onActions: false,
    });
  });

  test('on GitHub Actions', () => {
    expect(
      readContext({
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_REPOSITORY: 'octo-org/widgets',
        GITHUB_REPOSITORY_ID: '77001',
        GITHUB_RUN_ID: '9001',
        GITHUB_RUN_ATTEMPT: '3',
        GITHUB_SERVER_URL: 'https://ghe.example.com/',
      }),
    ).toEqual({
      repository: 'octo-org/widgets',
      repositoryId: '77001',
      runId: '9001',
      runAttempt: 3,
      serverUrl: 'https://ghe.example.com',
      onActions: true,
    });
  });

  test.each(['-1', '1e3', '0x10', ' 7', '7\n', '99999999999999999999', ''])('%j is no id', (value) => {
    const { runId, runAttempt, repositoryId } = readContext({
      GITHUB_RUN_ID: value,
      GITHUB_RUN_ATTEMPT: value,
      GITHUB_REPOSITORY_ID: value,
    });
    expect([runId, runAttempt, repositoryId]).toEqual(['0', 1, undefined]);
  });

  test.each(['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion', 'discussion_comment'])(
    '%s is refused: people outside the repository can cause it',
    (event) => {
      expect(codeOf(() => readContext({ GITHUB_EVENT_NAME: event }))).toBe('dangerous-event');
    },
  );

  test.each(['schedule', 'workflow_dispatch', 'push', 'merge_group', undefined])('%s is accepted', (event) => {
    expect(codeOf(() => readContext({ GITHUB_EVENT_NAME: event }))).toBe('accepted');
  });
});

describe('safeUrl', () => {
  test.each([
    ['https://api.github.com', 'https://api.github.com'],
    ['https://ghe.example.com/api/v3/', 'https://ghe.example.com/api/v3'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://localhost:4010/x', 'http://localhost:4010/x'],
    ['', 'https://example.com'],
  ])('%j is %j', (value, url) => {
    expect(safeUrl('GITHUB_API_URL', value, 'https://example.com')).toBe(url);
  });

  test.each([
    'http://api.github.com',
    'http://127.0.0.1.example.com',
    'https://user:password@api.github.com',
    'https://token@api.github.com',
    'file:///etc/passwd',
    'api.github.com',
    'javascript:alert(1)',
  ])('%j is refused', (value) => {
    expect(codeOf(() => safeUrl('GITHUB_API_URL', value, 'https://example.com'))).toBe('bad-url');
  });
});

test('takeInput keeps hyphens in the name of the variable, as the runner does', () => {
  const environment: Record<string, string | undefined> = { 'INPUT_WINDOW-DAYS': ' 7 ', INPUT_WINDOW_DAYS: '9' };
  expect([takeInput(environment, 'window-days', false), environment]).toEqual([
    '7',
    { 'INPUT_WINDOW-DAYS': ' 7 ', INPUT_WINDOW_DAYS: '9' },
  ]);
  expect([takeInput(environment, 'window-days', true), environment]).toEqual(['7', { INPUT_WINDOW_DAYS: '9' }]);
});

test('takeInput leaves a digest as it came: one with space around it is no output of ours', () => {
  const digest = 'a'.repeat(64);
  expect(takeInput({ 'INPUT_MANIFEST-SHA256': ` ${digest}\n` }, 'manifest-sha256', false)).toBe(` ${digest}\n`);
  expect(takeInput({ 'INPUT_MANIFEST-SHA256': '' }, 'manifest-sha256', false)).toBeUndefined();
});

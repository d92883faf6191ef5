import { describe, expect, it } from 'vitest';
import { isTrustedRun } from '../../../src/core/model/trust.ts';

const OURS = '42';

/** Every event that GitHub's documentation names as starting a workflow. */
const EVENTS = [
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'discussion',
  'discussion_comment',
  'dynamic',
  'fork',
  'gollum',
  'image_version',
  'issue_comment',
  'issues',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'public',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'status',
  'watch',
  'workflow_call',
  'workflow_dispatch',
  'workflow_run',
];

const HEADS = { ours: OURS, fork: '43', 'deleted fork': null, 'id that only looks like ours': '042' };

describe('isTrustedRun', () => {
  it('trusts five events, and only from this repository', () => {
    const trusted = EVENTS.flatMap((event) =>
      Object.entries(HEADS)
        .filter(([, headRepositoryId]) => isTrustedRun({ event, headRepositoryId }, OURS))
        .map(([head]) => `${event} from ${head}`),
    );
    expect(trusted).toEqual([
      'merge_group from ours',
      'pull_request from ours',
      'push from ours',
      'schedule from ours',
      'workflow_dispatch from ours',
    ]);
  });

  it('decides by event and repository alone: every event, head, branch and repository', () => {
    const trusted = EVENTS.flatMap((event) =>
      Object.values(HEADS).flatMap((headRepositoryId) =>
        ['main', 'master', 'topic', null].flatMap((branch) =>
          [OURS, '43', undefined].map((repositoryId) => ({ event, headRepositoryId, branch, repositoryId })),
        ),
      ),
    ).filter((run) => isTrustedRun(run, OURS));
    // Five events, any of the four branches, our repository said or not said.
    expect(trusted).toHaveLength(5 * 4 * 2);
    expect(new Set(trusted.map(({ headRepositoryId, repositoryId }) => `${headRepositoryId} ${repositoryId}`))).toEqual(
      new Set(['42 42', '42 undefined']),
    );
  });

  it('does not look at the name of the branch', () => {
    const run = { event: 'pull_request', headRepositoryId: '43', branch: 'main' };
    expect(isTrustedRun(run, OURS)).toBe(false);
  });
});

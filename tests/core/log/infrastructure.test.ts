import { describe, expect, test } from 'vitest';
import { failureKindOf } from '../../../src/core/log/failure-kind.ts';
import { readLines } from '../../../src/core/log/lines.ts';
import type { TestFailure } from '../../../src/core/model/extraction.ts';

const FAILURE: TestFailure = { framework: 'jest', id: 'x', at: 1, block: { from: 1, to: 3 } };

function find(log: string, failures: readonly TestFailure[] = []) {
  const { at, bucket } = failureKindOf(readLines(log), [{ failures, finished: false }]);
  return at === undefined || bucket === undefined ? undefined : { bucket, at };
}

describe('what the runner says', () => {
  test.each([
    ['##[error]The job running on runner x has exceeded the maximum execution time of 360 minutes.', 'time-out'],
    ["##[error]The action 'Test' has timed out after 30 minutes.", 'time-out'],
    ['##[error]The runner has received a shutdown signal. This can happen when …', 'runner-lost'],
    ['##[error]The self-hosted runner: r1 lost communication with the server.', 'runner-lost'],
    ['##[error]Process completed with exit code 137.', 'memory-disk'],
    ['##[error]No space left on device : /home/runner/_diag', 'memory-disk'],
    ['##[error]The operation was canceled.', 'runner-lost'],
    ["##[error]fatal: couldn't find remote ref refs/heads/x", 'vcs-checkout'],
    ['##[error]Unable to download artifact(s): Artifact not found for name: x', 'cache-artifact'],
    ['##[error]API rate limit exceeded for installation ID 1.', 'rate-limit-auth'],
    ['##[error]One or more containers failed to start.', 'service-start'],
    ['##[error]request to https://x failed, reason: connect ETIMEDOUT 1.2.3.4:443', 'network'],
    ['##[error]Failed to download action https://x. Error: 503', 'dependency-registry'],
  ])('%s', (line, bucket) => {
    expect(find(`a\n${line}\nb`)).toEqual({ bucket, at: 2 });
  });

  test('in a job with failing tests only the forced end counts', () => {
    const log = 'one\ntwo\nthree\n##[error]The operation was canceled.';
    expect(find(log)).toEqual({ bucket: 'runner-lost', at: 4 });
    expect(find(log, [FAILURE])).toBeUndefined();
    expect(find(`${log}\n##[error]The runner has received a shutdown signal.`, [FAILURE])).toEqual({
      bucket: 'runner-lost',
      at: 5,
    });
  });

  test('an error line that a test printed is not the runner', () => {
    const log = 'x\n##[error]No space left on device\ny\n##[error]Process completed with exit code 1.';
    expect(find(log, [FAILURE])).toBeUndefined();
  });
});

describe('what tools say just before the command failed', () => {
  test.each([
    ['npm ERR! code ECONNRESET', 'dependency-registry'],
    ['E: Failed to fetch http://archive.example.org/x  503', 'dependency-registry'],
    ['curl: (28) Operation timed out after 30000 milliseconds', 'network'],
    ['curl: (22) The requested URL returned error: 503', 'network'],
    ["fatal: unable to access 'https://example.org/x.git/': 503", 'vcs-checkout'],
    ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', 'memory-disk'],
    ['toomanyrequests: You have reached your pull rate limit.', 'rate-limit-auth'],
    ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock.', 'service-start'],
  ])('%s', (line, bucket) => {
    expect(find(`##[group]Run make\n${line}\n##[error]Process completed with exit code 1.`)).toEqual({ bucket, at: 2 });
    expect(find(`$ make\n${line}\nThe command "make" exited with 1.`)).toEqual({ bucket, at: 2 });
  });

  test('not in another step, not far above, not in a job that did not fail', () => {
    const line = 'curl: (28) Operation timed out';
    const end = '##[error]Process completed with exit code 1.';
    expect(find(`${line}\n##[group]Run make\nx\n${end}`)).toBeUndefined();
    expect(find(`${line}\n${'x\n'.repeat(80)}${end}`)).toBeUndefined();
    expect(find(`${line}\nretrying\ndone`)).toBeUndefined();
  });

  test('not in a job with failing tests: they may print it on purpose', () => {
    expect(
      find('● x\ncurl: (28) timed out\n\n##[error]Process completed with exit code 1.', [FAILURE]),
    ).toBeUndefined();
  });

  test('an ordinary failure has none', () => {
    expect(
      find('src/a.ts:1:1 error TS2304: Cannot find name x\n##[error]Process completed with exit code 2.'),
    ).toBeUndefined();
    expect(find('')).toBeUndefined();
  });
});

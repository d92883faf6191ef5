import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordedAnswer } from '../../../src/core/documents/recording.ts';
import { type LoadedRecording, loadRecording } from '../../../src/io/replay/recording.ts';
import { type Replay, startReplay } from '../../../src/io/replay/server.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/demo-history', import.meta.url));
/** What the package may carry. */
const MAX_BYTES = 5 * 1024 * 1024;

interface Run {
  readonly id: number;
  readonly head_repository: { readonly id: number };
}
interface Job {
  readonly id: number;
  readonly name: string;
  readonly run_attempt: number;
  readonly conclusion: string;
}

let replay: Replay;
let recording: LoadedRecording;
let answers: readonly RecordedAnswer[];
let jobs: readonly Job[];
let files: readonly string[];

const jsonOf = (pattern: RegExp) => answers.filter(({ path }) => pattern.test(path)).map(({ json }) => json);

beforeAll(async () => {
  replay = await startReplay(FOLDER);
  recording = await loadRecording(FOLDER);
  answers = [...recording.answers.values()].flat();
  jobs = jsonOf(/\/actions\/runs\/\d+\/jobs$/).flatMap((page) => (page as { jobs: Job[] }).jobs);
  const entries = await readdir(FOLDER, { recursive: true, withFileTypes: true });
  files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
});

afterAll(async () => {
  await replay.close();
});

describe('the recorded history of the demo', () => {
  test('is a recording of a made-up repository', async () => {
    const { repository, until } = replay;
    expect({ repository, until: until.toISOString() }).toEqual({
      repository: 'octo-org/webshop',
      until: '2026-11-20T07:00:00.000Z',
    });
    expect((await fetch(`${replay.apiUrl}/repos/octo-org/webshop`)).status).toBe(200);
  });

  test('fits into the package', async () => {
    const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_BYTES);
  });

  test('has a log for every job execution that failed, and for no other', async () => {
    const failed = jobs.filter((job) => job.conclusion === 'failure').map((job) => `${job.id}.log`);
    expect(failed.length).toBeGreaterThan(30);
    expect((await readdir(join(FOLDER, 'logs'))).toSorted()).toEqual(failed.toSorted());
  });

  test('has logs in the format of the runner', async () => {
    const first = /^\u{feff}\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z ##\[group\]Run /u;
    const last = /\n\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z ##\[error\]Process completed with exit code [1-9]\d*\.\n$/;
    for (const file of files.filter((name) => name.endsWith('.log'))) {
      const text = await readFile(file, 'utf8');
      expect(text).toMatch(first);
      expect(text).toMatch(last);
    }
  });

  test('holds what the demo is about: re-runs, several frameworks, failures without a test, a fork', async () => {
    expect(new Set(jobs.map((job) => job.name))).toEqual(
      new Set(['web (threads)', 'web (forks)', 'api', 'engine', 'smoke']),
    );
    expect(jobs.filter((job) => job.run_attempt > 1 && job.conclusion === 'success').length).toBeGreaterThan(3);
    const runs = jsonOf(/\/actions\/runs$/).flatMap((page) => (page as { workflow_runs: Run[] }).workflow_runs);
    expect(runs.length).toBeGreaterThanOrEqual(60);
    expect(new Set(runs.map((run) => run.head_repository.id)).size).toBe(2);
    const logs = await Promise.all(files.filter((name) => name.endsWith('.log')).map((file) => readFile(file, 'utf8')));
    for (const sign of ['No space left on device', 'exit code 137', 'npm error code E503', 'Connection refused']) {
      expect(logs.some((log) => log.includes(sign))).toBe(true);
    }
  });

  test('names neither the machine that made it nor anybody’s secret', async () => {
    for (const file of files) {
      const text = await readFile(file, 'utf8');
      expect(text).not.toMatch(
        /\/root\/|\/tmp\/|\/work\/main|[?&]sig=|\bgh[opsu]_|authorization|@[a-z0-9-]+\.(?:com|org|net)\b/i,
      );
      expect(text).not.toMatch(/https?:\/\/(?!github\.com\/|127\.0\.0\.1:4873\/|docs\.)/);
    }
  });
});

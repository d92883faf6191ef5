import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../meta/project-files.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flakewarden-part-environment-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A part that is given a secret of another one says so before anything else. These have no documents, and say that.
test.each(['classify', 'report'])('on a laptop %s is given its own secret and nothing else of the user', (part) => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/entry/cli.ts'), part], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      GH_TOKEN: 'not-a-token',
      ANTHROPIC_API_KEY: 'not-a-key',
      ANTHROPIC_BASE_URL: 'https://example.com',
      NODE_NO_WARNINGS: '1',
    },
  });
  expect([status, /\[([a-z-]+)\]\n$/.exec(stderr)?.[1]]).toEqual([5, 'unreadable-document']);
});

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AccessError, ConfigError } from '../../../src/core/errors.ts';
import { createAuditTrail } from '../../../src/io/files/audit-trail.ts';
import { openFolder } from '../../../src/io/files/folder.ts';
import { writeFailure } from '../../../src/io/files/write-failure.ts';

const systemError = (code: string) => Object.assign(new Error(`${code}: write '/secret/path'`), { code });

test.each([
  ['ENOSPC', 'A file could not be written: the disk is full.'],
  ['EDQUOT', 'A file could not be written: the quota of the disk is used up.'],
  ['EFBIG', 'A file could not be written: it would become larger than this machine allows.'],
  ['EROFS', 'A file could not be written: the file system is read-only.'],
  ['EACCES', 'A file could not be written: this account may not write there.'],
  ['EPERM', 'A file could not be written: this account may not write there.'],
  ['EIO', 'A file could not be written: the disk fails.'],
])('%s is something that the user can mend', (code, message) => {
  const failure = writeFailure(systemError(code));
  expect(failure).toBeInstanceOf(ConfigError);
  expect(failure).toMatchObject({ message, code: 'cannot-write', exitCode: 2 });
});

test('what is expected stays what it is, and what is a bug stays one', () => {
  const known = new AccessError('x', { code: 'no-access', hint: 'x' });
  expect(writeFailure(known)).toBe(known);
  for (const bug of [new TypeError('x'), systemError('ENOENT'), 'ENOSPC', null, undefined]) {
    expect(writeFailure(bug)).toBeUndefined();
  }
});

/** Stands for every refusal of the system: its writes fail in each process, whoever runs it. */
const FULL_DEVICE = '/dev/full';

test.runIf(process.platform === 'linux')('a full device ends the audit trail', () => {
  const audit = createAuditTrail(FULL_DEVICE, 'fetch', { now: () => new Date(0) });
  expect(() => audit.record({ method: 'GET', route: '/x', status: 200, bytes: 0 })).toThrow(
    expect.objectContaining({ message: 'audit.jsonl could not be written: the disk is full.', code: 'cannot-write' }),
  );
});

test('the file is named by what is ours of its path', async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'flakewarden-test-'));
  try {
    const folder = await openFolder(join(scratch, 'out'), ['logs']);
    // A folder in the place of a file is no failure of the disk, and none that the user made.
    await mkdir(join(scratch, 'out', 'logs', '7.log.partial'), { recursive: true });
    await expect(folder.write('logs/7.log', 'x')).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(folder.append('\u{0}', 'x')).rejects.toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' });
  } finally {
    await rm(scratch, { recursive: true });
  }
});

import { ConfigError, FlakewardenError } from '../../core/errors.ts';

/** What the system says when it will not take our bytes, in our words. */
const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the quota of the disk is used up'],
  ['EFBIG', 'it would become larger than this machine allows'],
  ['EROFS', 'the file system is read-only'],
  ['EACCES', 'this account may not write there'],
  ['EPERM', 'this account may not write there'],
  ['EIO', 'the disk fails'],
]);

/**
 * The expected failure behind a system error of a write; undefined for any other error, which stays what it is.
 *
 * @param name of the file in our words, never a path from outside
 */
export function writeFailure(error: unknown, name = 'A file'): FlakewardenError | undefined {
  if (error instanceof FlakewardenError) return error;
  const reason = error instanceof Error && 'code' in error ? REASONS.get(error.code) : undefined;
  if (reason === undefined) return undefined;
  return new ConfigError(`${name} could not be written: ${reason}.`, {
    code: 'cannot-write',
    hint: 'Make room, or name another folder, and start the part again; what it left behind is removed then.',
    cause: error,
  });
}

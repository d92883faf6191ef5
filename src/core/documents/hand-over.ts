import { DocumentError } from '../errors.ts';
import type { RunContext } from '../ports.ts';
import type { Manifest } from './manifest.ts';

/**
 * Checks that a document is, byte for byte, what the part before wrote. The digest came as a job output: artifact storage
 * is not trusted. On GitHub Actions an absent digest is an error too, because a runner drops an output that looks like a
 * secret, and a log can make anything look like one.
 *
 * @throws DocumentError
 */
export function assertDigest(actual: string, expected: string | undefined, context: RunContext, name: string): void {
  if (expected === undefined && !context.onActions) return;
  if (expected === undefined) {
    throw new DocumentError(`The digest of ${name} was not handed over.`, {
      code: 'missing-digest',
      hint: 'Pass the digests from the outputs of fetch and classify, as detect.yml does.',
    });
  }
  if (expected !== actual) {
    throw new DocumentError(`${name} is not the file that the part before wrote: its digest differs.`, {
      code: 'wrong-digest',
      hint: 'Nothing was written. Run all parts again, and check who can write to the artifacts of this run.',
    });
  }
}

/**
 * Checks that the documents belong to this run. A later attempt may use those of an earlier one ("Re-run failed jobs"
 * starts one part alone); documents of another run or repository are never used. By hand there is no run to belong to.
 *
 * @throws DocumentError
 */
export function assertOwnRun({ binding, repository }: Manifest, context: RunContext): void {
  const sameRepository =
    repository.id === binding.repositoryId &&
    (context.repositoryId === undefined || context.repositoryId === repository.id) &&
    (context.repository === undefined ||
      context.repository.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase());
  const sameRun =
    !context.onActions ||
    (binding.runId === context.runId &&
      binding.runAttempt <= context.runAttempt &&
      repository.serverUrl === context.serverUrl);
  if (sameRepository && sameRun) return;
  throw new DocumentError('The documents belong to another repository or another run.', {
    code: 'wrong-run',
    hint: 'Nothing was written. Download the artifacts of this very run, by id.',
  });
}

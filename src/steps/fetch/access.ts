import type { GapReason } from '../../core/documents/completeness.ts';
import { AccessError, ConfigError, type FlakewardenError, ServiceError } from '../../core/errors.ts';

/** The token may not read the repository's runs. */
export function noAccess(): AccessError {
  return new AccessError("GitHub refused to show the repository's workflow runs.", {
    code: 'no-access',
    hint: 'Give the job `permissions: actions: read, checks: read, contents: read` and fetch a token that is valid for this repository. A token of another repository, or one without `actions: read`, sees nothing.',
  });
}

/** None of the workflows that the input `workflows` names exists. */
export function noWorkflow(): ConfigError {
  return new ConfigError('GitHub knows none of the workflows that `workflows` names.', {
    code: 'no-workflow',
    hint: 'Name files inside `.github/workflows`, e.g. `test.yml`, or leave the input empty for all that run on push or pull_request.',
  });
}

/** The very first request failed, so there is nothing to report about. */
export function firstRequestFailed(gap: GapReason): FlakewardenError {
  if (gap === 'forbidden' || gap === 'missing') return noAccess();
  if (gap === 'rate-limited') {
    return new ServiceError("GitHub's rate limit is used up.", {
      code: 'rate-limited',
      hint: 'The job token has 1,000 requests an hour for all workflows of a repository. Start again later, or at another hour.',
    });
  }
  return new ServiceError('GitHub could not be reached, or did not answer as documented.', {
    code: 'no-answer',
    hint: 'Check the address of the API (GITHUB_API_URL) and the network, and look at GitHub’s status page.',
  });
}

import { setOutput, setSecret, summary } from '@actions/core';
import { context as toolkitContext } from '@actions/github';
import type { Runner } from '../../core/ports.ts';
import { readContext, takeInput } from './environment.ts';

/** The runner's side of fetch and report, through GitHub's own toolkit. */
export function createToolkitRunner(
  environment: Record<string, string | undefined>,
  isSecret: (name: string) => boolean,
): Runner {
  const read = readContext(environment);
  const context = { ...read, repositoryId: read.repositoryId ?? payloadRepositoryId() };
  return {
    context,
    input: (name) => {
      const value = takeInput(environment, name, isSecret(name));
      if (value !== undefined && isSecret(name) && context.onActions) setSecret(value);
      return value;
    },
    output: (name, value) => {
      if (environment['GITHUB_OUTPUT'] !== undefined && environment['GITHUB_OUTPUT'] !== '') setOutput(name, value);
    },
    summary: async (markdown) => {
      const file = environment['GITHUB_STEP_SUMMARY'];
      if (file !== undefined && file !== '') await summary.addRaw(markdown, true).write();
    },
  };
}

/** Servers that do not set GITHUB_REPOSITORY_ID yet say it in the event's payload. */
function payloadRepositoryId(): string | undefined {
  const id: unknown = toolkitContext.payload.repository?.['id'];
  return typeof id === 'number' && Number.isSafeInteger(id) ? String(id) : undefined;
}

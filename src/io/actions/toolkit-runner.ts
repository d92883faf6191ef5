import { notice, setOutput, setSecret, summary } from '@actions/core';
import { context as toolkitContext } from '@actions/github';
import type { Runner, Sentence } from '../../core/ports.ts';
import { readContext, safeUrl, takeInput } from './environment.ts';

const DEFAULT_API = 'https://api.github.com';

/** A runner that also knows GitHub's API. Only parts that may call it get one. */
export interface ToolkitRunner extends Runner {
  /** REST API, e.g. `https://api.github.com`, without slash at the end. */
  readonly apiUrl: string;
  /** One sentence on the page of the run; by hand the command line tells it in its own way. */
  notice(sentence: Sentence): void;
}

/** The runner's side of fetch and report, through GitHub's own toolkit. */
export function createToolkitRunner(
  environment: Record<string, string | undefined>,
  isSecret: (name: string) => boolean,
): ToolkitRunner {
  const read = readContext(environment);
  const context = { ...read, repositoryId: read.repositoryId ?? payloadRepositoryId() };
  return {
    context,
    apiUrl: safeUrl('GITHUB_API_URL', environment['GITHUB_API_URL'], DEFAULT_API),
    input: (name) => {
      const value = takeInput(environment, name, isSecret(name));
      if (value !== undefined && isSecret(name) && context.onActions) setSecret(value);
      return value;
    },
    output: (name, value) => {
      if (environment['GITHUB_OUTPUT'] !== undefined && environment['GITHUB_OUTPUT'] !== '') setOutput(name, value);
    },
    notice: ({ text }) => {
      if (context.onActions) notice(text, { title: 'flakewarden' });
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

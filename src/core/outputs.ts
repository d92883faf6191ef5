import type { Part } from './model/part.ts';

export interface OutputSpec {
  readonly parts: readonly Part[];
  readonly description: string;
}

/**
 * Every output of the action. Values are digests, counts, booleans, enum words and the issue's own address: nothing that a
 * log could have written.
 */
export const OUTPUTS = {
  'manifest-sha256': {
    parts: ['fetch'],
    description: 'SHA-256 of `manifest.json`, for classify and report.',
  },
  runs: { parts: ['fetch'], description: 'Runs that were read.' },
  jobs: { parts: ['fetch'], description: 'Job executions that were read.' },
  logs: { parts: ['fetch'], description: 'Logs that were read.' },
  gaps: { parts: ['fetch'], description: 'Objects that could not be had; the issue names the reasons.' },
  requests: { parts: ['fetch'], description: 'Requests that were spent.' },
  complete: { parts: ['fetch'], description: '`true` when nothing is missing that could hide a failure.' },
  'findings-sha256': { parts: ['classify'], description: 'SHA-256 of `findings.json`, for report.' },
  findings: { parts: ['classify', 'report'], description: 'Flaky tests found.' },
  'cost-usd': { parts: ['classify'], description: 'Dollars spent on the model.' },
  action: {
    parts: ['report'],
    description: 'What was done: `created`, `updated`, `unchanged`, `closed`, `reopened` or `none`.',
  },
  'issue-number': { parts: ['report'], description: 'Number of the issue; empty when there is none.' },
  'issue-url': { parts: ['report'], description: 'Address of the issue; empty when there is none.' },
} as const satisfies Readonly<Record<string, OutputSpec>>;

export type OutputName = keyof typeof OUTPUTS;

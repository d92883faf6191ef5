import type { KindRules } from './rule.ts';

const bucket = 'runner-lost';

/** The machine that ran the job went away. */
export const RUNNER_LOST: KindRules = {
  kind: 'runner-lost',
  forced: [
    { bucket, pattern: /The runner has received a shutdown signal/ },
    { bucket, pattern: /lost communication with the server/ },
    { bucket, pattern: /The hosted runner encountered an error/ },
    { bucket, pattern: /We stopped hearing from agent/ },
  ],
  runner: [{ bucket, pattern: /received SIG(?:INT|TERM)|Process completed with exit code 143\b/ }],
  tools: [
    {
      bucket,
      pattern: /^(?:FATAL|ERROR): .{0,80}(?:Unable to delete|Cannot contact) .{1,80}: (?:java\.|hudson\.|ERROR)/,
    },
    {
      bucket,
      pattern:
        /hudson\.remoting\.(?:ChannelClosedException|RequestAbortedException)|^ERROR: .{1,80} is offline; cannot locate/,
    },
    {
      bucket,
      pattern:
        /^(?:An error occurred while generating the build script|Worker information missing)|slave went offline during the build/,
    },
    { bucket, pattern: /^ERROR: Job failed \(system failure\)|^ERROR: Preparation failed: / },
  ],
};

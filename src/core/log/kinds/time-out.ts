import type { KindRules } from './rule.ts';

const bucket = 'time-out';

/** A job, a step or a command ran longer than somebody allows. */
export const TIME_OUT: KindRules = {
  kind: 'time-out',
  forced: [
    { bucket, pattern: /has exceeded the maximum execution time/ },
    { bucket, pattern: /The action '[^']*' has timed out after \d+ minutes/ },
    { bucket, pattern: /The job running on .{1,120} ran longer than the maximum time of \d+ minutes/ },
  ],
  runner: [{ bucket, pattern: /^The action has timed out\.|Process completed with exit code 124\b/ }],
  tools: [
    {
      bucket,
      pattern: /No output has been received in the last \d+|^The job exceeded the maximum (?:time limit|log length)/,
    },
    {
      bucket,
      pattern: /^Build timed out \(after \d+|Too long with no output|^ERROR: Job failed: execution took longer than/,
    },
    { bucket, pattern: /^Cancelling nested steps due to timeout|^Timeout has been exceeded$/ },
    { bucket, pattern: /^The command ".{1,400}" exited with 124\./ },
  ],
};

import type { KindRules } from './rule.ts';

const bucket = 'vcs-checkout';

/** The sources could not be fetched, merged or pushed. */
export const CHECKOUT: KindRules = {
  kind: 'checkout',
  runner: [
    { bucket, pattern: /couldn't find remote ref|The process '[^']*git(?:\.exe)?' failed with exit code (?:1|128)\b/ },
    { bucket, pattern: /fatal: (?:unable to access|could not read from remote|early EOF|reference is not a tree)/i },
  ],
  tools: [
    {
      bucket,
      pattern:
        /fatal: (?:unable to access|could not read from remote|early EOF|the remote end hung up|reference is not a tree|couldn't find remote ref)/i,
    },
    {
      bucket,
      pattern:
        /Error (?:cloning|fetching) remote repo|error: RPC failed; |Unable to create '.{1,200}\.lock': File exists|failed to push some refs/,
    },
    {
      bucket,
      pattern:
        /fatal: (?:Remote branch .{1,200} not found in upstream|bad object|clone of .{1,200} failed)|^Failed to clone from GitHub/,
    },
    {
      bucket,
      pattern:
        /hudson\.plugins\.git\.GitException|^The command ".{0,40}git (?:clone|fetch|checkout).{0,400}" failed (?:3 times|and exited)/,
    },
    {
      pattern:
        /^CONFLICT \([\w/ -]+\): |^error: could not apply [0-9a-f]{7,40}\b|^Automatic merge failed; fix conflicts/,
    },
  ],
  anywhere: [{ bucket, pattern: /^ERROR: Error (?:fetching|cloning) remote repo / }],
};

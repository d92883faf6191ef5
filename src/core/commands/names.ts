/** Every command with one sentence about it, in the order of the list. In a file of its own, since most commands need no inputs. */
export const COMMANDS = {
  demo: 'Replay a recorded history through all three parts and show what comes out. No account, key or network.',
  run: 'Run all three parts against a repository, each in a process of its own.',
  fetch: 'Collect runs, jobs and logs into the evidence folder.',
  classify: 'Decide from the evidence which tests are flaky.',
  report: 'Say what would happen to the issue; with --write, create or update it.',
  read: 'Read job logs or test reports from files (- is standard input) and print what failed.',
  export: 'Print the findings for other tools: CSV, SARIF, CTRF, JUnit XML, or a badge.',
  check: 'Check workflows: no job holds the key of a model and a right on GitHub, and what belongs to that.',
  limits: 'Print every limit that protects your runner, your issue and GitHub, with its reason.',
  completion: 'Print a script that completes commands, options and values in bash, zsh or fish.',
} as const;
export type Command = keyof typeof COMMANDS;

/** Commands that start parts; they need a repository, a folder of evidence, or both. */
export const PART_COMMANDS = ['demo', 'run', 'fetch', 'classify', 'report'] as const satisfies readonly Command[];
export type PartCommand = (typeof PART_COMMANDS)[number];
/** All others: they read files or print something, and have no right to anything. */
export type FileCommand = Exclude<Command, PartCommand>;

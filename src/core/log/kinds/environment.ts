import type { KindRules } from './rule.ts';

/** The machine lacks a program, a library or a file that the command takes for granted. */
export const ENVIRONMENT: KindRules = {
  kind: 'environment',
  tools: [
    { pattern: /error while loading shared libraries: |version [`']GLIBC\w{0,4}_[\d.]+' not found/ },
    {
      pattern:
        /^dyld: Library not loaded: |is currently not installed\. |The program '[\w.+-]{1,60}' (?:is currently not installed|can be found)/,
    },
  ],
  summaries: [
    {
      pattern:
        /^Required ruby-\S{1,40} is not installed|^N\/A: version "|pyenv: version `\S{1,40}' (?:is )?not installed|Unknown ruby interpreter version/,
    },
    { pattern: /^xcodebuild: error: |^\S{0,200}(?:bash|sh)(?:: line \d+)?: \S{1,120}: command not found$/ },
    {
      pattern:
        /^The command ".{1,600}" (?:failed and )?exited with 12[67]\b|^Process completed with exit code 12[67]\b/,
    },
    { pattern: /^'[\w.-]{1,60}' is not recognized as an internal or external command/ },
  ],
};

import type { Rule } from '../../../src/core/check/rule.ts';
import { RULES } from '../../../src/core/check/rules/registry.ts';
import { table } from './markdown-table.ts';

const NOTE = '<!-- Generated from src/core/check/rules by `npm run docs`. Do not edit. -->';

/** Pages of the rules of `flakewarden check` and their index, by path. */
export function checkPages(): readonly (readonly [string, string])[] {
  return [
    ['.github/checks/index.md', index()],
    ...RULES.map((rule) => [`.github/checks/${rule.id}.md`, page(rule)] as const),
  ];
}

function page({ id, name, title, level, scope, why, mend, bad, good }: Rule): string {
  return `${NOTE}

# ${id}: ${title}

\`${name}\`, ${level}. [All rules](index.md)

**Applies to** ${scope}.

## Why

${why}

## What to do

${mend}

## Bad

${block(bad, ' check-ignore')}

## Good

${block(good, '')}
`;
}

function index(): string {
  return `${NOTE}

# Rules of \`flakewarden check\`

\`flakewarden check\` reads workflows, actions and the YAML blocks of documents with GitHub's own parser and tells where a
model, its key, the rights of a job and text of strangers come too close to each other. W01 to W14 are the rules of those
numbers in flakewarden's threat model; W15 to W18 are what all of them are for.

Most rules apply only where a model takes part: a step uses an action or a command line in which one works, or gets its key,
or a job passes that key on. An ordinary workflow is left alone but for W07 and W17 in the forms that are wrong anywhere.
\`--all\` applies every rule to every workflow, \`--ignore W08,W09\` leaves rules out, and a block of a document whose first line
ends in \`check-ignore\` is not looked at.

${table(
  ['rule', 'what it asks for', 'level', 'where it applies'],
  RULES.map(({ id, title, level, scope }) => [`[${id}](${id}.md)`, title, level, scope]),
)}

## What it cannot see

- The settings of a repository. A job that says nothing about its rights counts as one that has all of them.
- What an action or a workflow of another repository does inside. A key that is handed to one together with rights is
  reported; flakewarden's own workflows are known.
- A model that no name gives away: a script that gets its key from a file, say. \`--all\` then helps.
- Steps that are shown in a document without the job around them.
`;
}

function block(text: string, mark: string): string {
  return `\`\`\`yaml${mark}\n${text}\`\`\``;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OUTPUTS } from '../../src/core/outputs.ts';
import { readIssue } from './issue-audit.ts';
import { commandIn, fileValues, type RunnerCommand, runnerLines } from './runner-commands.ts';

/** Everything that a step leaves for the runner to look at. */
export interface StepOutput {
  readonly stdout: string;
  readonly stderr: string;
  /** The files behind GITHUB_OUTPUT, GITHUB_STEP_SUMMARY and so on, as they were when the step ended. */
  readonly files: Readonly<Record<RunnerFile, string>>;
}

export const RUNNER_FILES = ['OUTPUT', 'STEP_SUMMARY', 'ENV', 'PATH', 'STATE'] as const;
export type RunnerFile = (typeof RUNNER_FILES)[number];

/** Where sentences stand: in the parts, and in what tells GitHub Actions of a part's end. */
const SPEAKERS = ['../../src/steps', '../../src/io/actions'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** Sentences that the parts may say: the literals in their sources, with numbers in the holes. */
function sentencePatterns(): readonly RegExp[] {
  const sources = SPEAKERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) =>
      path.endsWith('.ts') ? [join(folder, path)] : [],
    ),
  );
  const literals = sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\bsay`([^`]{1,500})`/g)].map(([, text]) => text ?? ''),
  );
  if (literals.length === 0) throw new Error('No sentence was found in the sources: the check would check nothing.');
  return literals.map((text) => {
    const words = text.split(/\$\{[^}]*\}/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    return new RegExp(`^${words.join(String.raw`\d{1,15}`)}$`);
  });
}

const SENTENCES = sentencePatterns();
const isSentence = (text: string) => SENTENCES.some((pattern) => pattern.test(text));

/** Steps of a progress bar. */
const STEP_LINE = /^\d{1,15} of \d{1,15}$/;
/** One sentence or more in plain letters, then the code of the error: nothing that begins a command fits. */
const ERROR_LINE = /^[A-Za-z][A-Za-z0-9 .,:;'’`"()/_*={}[\]?!-]{0,900} \[[a-z0-9-]{1,40}\]$/;
const isErrorText = (text: string) => ERROR_LINE.test(text) && !text.includes('::');

/** Values of outputs, by name: closed forms only. */
const OUTPUT_VALUES: { readonly [N in keyof typeof OUTPUTS]: RegExp } = {
  'manifest-sha256': /^[0-9a-f]{64}$/,
  runs: /^\d{1,9}$/,
  jobs: /^\d{1,9}$/,
  logs: /^\d{1,9}$/,
  gaps: /^\d{1,9}$/,
  requests: /^\d{1,9}$/,
  complete: /^(?:true|false)$/,
  'findings-sha256': /^[0-9a-f]{64}$/,
  findings: /^\d{1,9}$/,
  'cost-usd': /^\d{1,6}(?:\.\d{1,20})?$/,
  action: /^(?:created|updated|unchanged|closed|reopened|none)$/,
  'issue-number': /^\d{0,19}$/,
  'issue-url': /^(?:https:\/\/github\.com\/octo-org\/widgets\/issues\/\d{1,19})?$/,
};

/**
 * Where a part was not silent: one sentence each, none when all is well. Lines may be commands of ours or steps of a
 * progress bar, errors one line of plain words, outputs the closed forms of their table, the summary what the issue may
 * hold; environment, path and state stay untouched.
 *
 * @param secrets what the part may ask the runner to mask: the token or key that it was given, exactly
 * @param never text that may stand nowhere, e.g. a canary
 */
export function breachesOfSilence(
  output: StepOutput,
  secrets: readonly string[],
  never: readonly string[] = [],
): readonly string[] {
  const { stdout, stderr, files } = output;
  return [
    ...runnerLines(stdout).flatMap((line, i) => problem(`stdout, line ${i + 1}`, stdoutBreach(line, secrets))),
    ...runnerLines(stderr).flatMap((line, i) => problem(`stderr, line ${i + 1}`, stderrBreach(line))),
    ...outputBreaches(files.OUTPUT),
    ...problem('the summary', summaryBreach(files.STEP_SUMMARY)),
    ...(['ENV', 'PATH', 'STATE'] as const).flatMap((name) =>
      problem(`GITHUB_${name}`, files[name] === '' ? undefined : 'was written to'),
    ),
    ...never.flatMap((text, i) => {
      const places = { stdout, stderr, 'the outputs': files.OUTPUT };
      return Object.entries(places).flatMap(([place, all]) =>
        problem(place, all.includes(text) ? `holds forbidden text number ${i + 1}` : undefined),
      );
    }),
  ];
}

function problem(place: string, what: string | undefined): readonly string[] {
  return what === undefined ? [] : [`${place}: ${what}`];
}

function stdoutBreach(line: string, secrets: readonly string[]): string | undefined {
  const command = commandIn(line);
  if (command === undefined) return STEP_LINE.test(line) ? undefined : 'a line that is not ours';
  return isOurCommand(command, secrets) ? undefined : `the command ${command.name} is not ours`;
}

function isOurCommand({ name, properties, data, syntax }: RunnerCommand, secrets: readonly string[]): boolean {
  if (syntax !== '::') return false;
  const named = Object.entries(properties).join(';');
  if (name === 'notice') return named === 'title,flakewarden' && isSentence(data);
  if (named !== '') return false;
  if (name === 'endgroup') return data === '';
  if (name === 'group' || name === 'warning') return isSentence(data);
  return name === 'add-mask' && secrets.includes(data);
}

function stderrBreach(line: string): string | undefined {
  const command = commandIn(line);
  if (command !== undefined) {
    const ours = command.name === 'error' && command.syntax === '::' && Object.keys(command.properties).length === 0;
    return ours && isErrorText(command.data) ? undefined : `the command ${command.name} is not ours`;
  }
  const text = line.startsWith('error: ') ? line.slice('error: '.length) : undefined;
  return text !== undefined && isErrorText(text) ? undefined : 'a line that is not ours';
}

function outputBreaches(text: string): readonly string[] {
  try {
    return fileValues(text).flatMap(([name, value]) => {
      const pattern = Object.entries(OUTPUT_VALUES).find(([known]) => known === name)?.[1];
      if (pattern === undefined) return ['the outputs: a name that is not ours'];
      return pattern.test(value) ? [] : [`the outputs: ${name} has a value of another form`];
    });
  } catch (error) {
    return [`the outputs: ${error instanceof Error ? error.message : 'unreadable'}`];
  }
}

function summaryBreach(markdown: string): string | undefined {
  try {
    readIssue(markdown);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'unreadable';
  }
}

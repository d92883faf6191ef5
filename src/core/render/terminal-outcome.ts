import { terminalField } from '../text/field.ts';
import { type Look, paint } from '../text/terminal-look.ts';
import { wrapIndented } from '../text/wrap.ts';

type Outputs = Readonly<Record<string, string>>;

/** What report does with the issue, by its output `action`: as a plan, and as a thing done. */
const ACTIONS: Readonly<Record<string, readonly [plan: string, done: string]>> = {
  created: ['open an issue', 'Opened an issue'],
  updated: ['bring the issue up to date', 'Brought the issue up to date'],
  unchanged: ['leave the issue as it is, since nothing changed', 'Left the issue as it is, since nothing changed'],
  closed: ['close the issue, since all is clear', 'Closed the issue, since all is clear'],
  reopened: ['reopen the issue and bring it up to date', 'Reopened the issue and brought it up to date'],
  none: ['do nothing, since there is nothing to tell', 'Did nothing, since there is nothing to tell'],
};

/** What became of the issue, or would become of it; with its address when it has one. */
export function issueOutcome(outputs: Outputs, isWritten: boolean, look: Look): string {
  const [plan, done] = ACTIONS[outputs['action'] ?? ''] ?? ACTIONS['none'] ?? ['', ''];
  const sentence = isWritten ? `${done}.` : `Nothing was written to GitHub. With --write, report would ${plan}.`;
  const address = outputs['issue-url'] ?? '';
  const lines = [wrapIndented(sentence, look.width, 0), ...(address === '' ? [] : [`  ${link(address, look)}`])];
  return `${lines.join('\n')}\n`;
}

/** What fetch has read. */
export function fetchOutcome(outputs: Outputs, look: Look): string {
  const count = (name: string) => Number(outputs[name] ?? 0);
  const gaps = count('gaps');
  const sentences = [
    `Read ${counted(count('runs'), 'run')}, ${counted(count('jobs'), 'job execution')} and ${counted(count('logs'), 'log')} with ${counted(count('requests'), 'request')}.`,
    gaps === 0 ? 'Nothing is missing.' : `${counted(gaps, 'object')} could not be had; the issue names the reasons.`,
    'flakewarden classify decides from it which tests are flaky.',
  ];
  return `${wrapIndented(sentences.join(' '), look.width, 0)}\n`;
}

/** Where more is to be found: a name and a path a line. Paths are never broken. */
export function whereToLook(places: readonly (readonly [name: string, path: string])[], look: Look): string {
  if (places.length === 0) return '';
  const width = Math.max(...places.map(([name]) => name.length)) + 2;
  const lines = places.map(([name, path]) => `  ${name.padEnd(width)}${link(path, look)}`);
  return `${[paint(look, 'strong', 'Where to look'), ...lines].join('\n')}\n`;
}

/** Addresses and paths, to be opened: longer than any name of a test. */
const PATH_CHARS = 4_096;

function link(text: string, look: Look): string {
  return paint(look, 'cyan', terminalField(text, PATH_CHARS));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

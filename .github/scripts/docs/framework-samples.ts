import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '../../../src/core/log/terminal-text.ts';
import type { LineRange, ParsedTests, TestFailure } from '../../../src/core/model/extraction.ts';
import { visible } from '../../../src/core/text/field.ts';
import { casesOf, FIXTURES } from '../fixtures/recipe.ts';

/** The case that every framework has, and the one that is shown. */
const SHOWN = 'one-failure';

/** A log of at most so many lines is shown whole. */
const WHOLE_LINES = 30;
const BLOCK_LINES = 16;
/** Lines before a failure, and those at the end of the log, where the summary stands. */
const AROUND = 2;
const END_LINES = 4;
const LINE_CHARS = 160;

/** A short real output of a framework and what is read from it. */
export interface Sample {
  readonly excerpt: string;
  /** Of the excerpt, for its block. */
  readonly language: 'text' | 'xml' | 'json';
  readonly tests: readonly ParsedTests[];
}

export function sampleOf(id: string): Sample {
  const { tests } = expectedOf(id, SHOWN);
  const name = inputOf(id, SHOWN);
  const written = readFileSync(join(FIXTURES, id, SHOWN, name), 'utf8');
  const isOneLine = name.endsWith('.json') && !written.trim().includes('\n');
  const text = isOneLine ? JSON.stringify(JSON.parse(written), null, 2) : written;
  return { excerpt: excerptOf(text, tests[0]?.failures[0]), language: languageOf(name), tests };
}

function languageOf(name: string): Sample['language'] {
  if (name.endsWith('.log')) return 'text';
  return /\.jsonl?$/.test(name) ? 'json' : 'xml';
}

/** What is read from output of this framework anywhere in its fixtures, in words. */
export function readOf(id: string): readonly string[] {
  const all = casesOf(id).flatMap((name) => expectedOf(id, name).tests);
  const failures = all.flatMap((tests) => [...tests.failures, ...tests.retried]);
  const facts: readonly (readonly [string, boolean])[] = [
    ['the file', failures.some(({ file }) => file !== undefined)],
    ['the line', failures.some(({ line }) => line !== undefined)],
    ['the suite', failures.some(({ suite }) => suite !== undefined)],
    ['parameters', failures.some(({ parameters }) => parameters !== undefined)],
    ['the message', failures.some(({ message }) => message !== undefined)],
    ['the type of the error', failures.some(({ errorType }) => errorType !== undefined)],
    ['the duration', failures.some(({ durationMs }) => durationMs !== undefined)],
    ['retries inside a run', all.some(({ retried }) => retried.length > 0)],
    ['names of passing tests', all.some(({ passed }) => passed.length > 0)],
    ['the numbers of the summary', all.some(({ counts }) => counts !== undefined)],
    ['the seed', all.some(({ seed }) => seed !== undefined)],
    ['the shard', all.some(({ shard }) => shard !== undefined)],
  ];
  return facts.filter(([, isRead]) => isRead).map(([what]) => what);
}

function expectedOf(id: string, name: string): { readonly tests: readonly ParsedTests[] } {
  return JSON.parse(readFileSync(join(FIXTURES, id, name, 'expected.json'), 'utf8')) as {
    readonly tests: readonly ParsedTests[];
  };
}

function inputOf(id: string, name: string): string {
  const found = readdirSync(join(FIXTURES, id, name)).find((file) => file.startsWith('input.'));
  if (found === undefined) throw new Error(`the fixture ${id}/${name} has no input`);
  return found;
}

/** The lines that describe the failure and the end of the log; dots for what is left out. */
function excerptOf(text: string, failure: TestFailure | undefined): string {
  const lines = text.replace(/\n+$/, '').split('\n').map(shortened);
  const at = failure === undefined ? undefined : placeOf(lines, failure);
  const shown = lines.flatMap((line, i) => (isShown(i + 1, lines.length, at) ? [[i, line] as const] : []));
  return shown.flatMap(([at, line], i) => ((shown[i - 1]?.[0] ?? -1) < at - 1 ? ['[…]', line] : [line])).join('\n');
}

/** First and last line that describe a failure. A report in JSON is shown from where it first names the test. */
function placeOf(lines: readonly string[], { at, block, id, fromReport }: TestFailure): LineRange {
  const leaf = id.split(/ [›>] |::|\./).at(-1) ?? id;
  const isJson = fromReport === true && /^\s*\{/.test(lines[0] ?? '');
  const named = isJson ? lines.findIndex((line) => line.includes(leaf)) + 1 : 0;
  const from = named > 0 ? named : Math.min(at, block?.from ?? at);
  const to = named > 0 ? named + BLOCK_LINES : (block?.to ?? at);
  return { from, to: Math.min(to, from + BLOCK_LINES) };
}

function isShown(number: number, count: number, at: LineRange | undefined): boolean {
  if (count <= WHOLE_LINES || at === undefined || number > count - END_LINES) return true;
  return number >= at.from - AROUND && number <= at.to;
}

function shortened(line: string): string {
  const clean = visible(
    plainText(line)
      .replace(/^\uFEFF/, '')
      .replaceAll('\t', '    '),
  ).trimEnd();
  return clean.length > LINE_CHARS ? `${clean.slice(0, LINE_CHARS)}…` : clean;
}

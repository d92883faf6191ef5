import type { Finding } from '../documents/findings.ts';
import { columnsOf, padColumns } from '../text/columns.ts';
import { terminalField } from '../text/field.ts';
import { type Look, paint, type Style } from '../text/terminal-look.ts';
import { shortDuration } from './numbers.ts';
import { cell } from './phrase.ts';
import { shortName } from './short-name.ts';
import { sparkline } from './sparkline.ts';
import { verdictOf } from './table.ts';
import type { Line } from './tree.ts';

/** Between two columns. */
const GAP = 2;
/** With fewer columns for its name, a test gets a line of its own. */
const LEAST_NAME = 36;

interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly text: (finding: Finding) => string;
  readonly style?: (finding: Finding) => Style;
}

/** The facts of a finding, the most important first: what does not fit is left out from the end. */
function factColumns(isCompared: boolean, look: Look): readonly Column[] {
  return [
    { title: 'Failed', align: 'right', text: ({ counts }) => `${counts.failed}/${counts.executions}` },
    {
      title: 'Verdict',
      align: 'left',
      text: (finding) => words(cell('verdict', verdictOf(finding, isCompared))),
      style: ({ state }) => (state === 'confirmed' ? 'red' : 'yellow'),
    },
    { title: 'Cause', align: 'left', text: ({ diagnosis }) => words(cell('cause', diagnosis.cause)) },
    // The newest week of all stands at the end.
    { title: 'Trend', align: 'right', text: ({ weeks }) => drawable(sparkline(weeks), look) },
    { title: 'Weekly work', align: 'right', text: workText },
  ];
}

/**
 * The table of the findings: a row each where names have room, two rows each in a narrow terminal. No line is wider than the
 * terminal.
 */
export function terminalTable(findings: readonly Finding[], isCompared: boolean, look: Look): string {
  const facts = factColumns(isCompared, look).map((column) => ({ ...column, width: widthOf(column, findings) }));
  const numbers = String(findings.length).length + GAP;
  const name = look.width - numbers - GAP - widthOfAll(facts);
  return name >= LEAST_NAME
    ? oneRowEach(findings, facts, { look, numbers, name: Math.min(name, longestName(findings)) })
    : twoRowsEach(findings, leftAligned(fitting(facts, look.width - numbers)), {
        look,
        numbers,
        name: look.width - numbers,
      });
}

/** True when the table has no room to name the cause. */
export function hidesCause(findings: readonly Finding[], isCompared: boolean, look: Look): boolean {
  const facts = factColumns(isCompared, look).map((column) => ({ ...column, width: widthOf(column, findings) }));
  const numbers = String(findings.length).length + GAP;
  return !fitting(facts, look.width - numbers).some(({ title }) => title === 'Cause');
}

interface SizedColumn extends Column {
  readonly width: number;
}
interface Sizes {
  readonly look: Look;
  /** Columns of the number and the gap behind it. */
  readonly numbers: number;
  readonly name: number;
}

function oneRowEach(findings: readonly Finding[], facts: readonly SizedColumn[], sizes: Sizes): string {
  const { look, numbers, name } = sizes;
  const head = `${padColumns('#', numbers)}${padColumns('Test', name + GAP)}${titles(facts)}`;
  const rows = findings.map((finding, i) => {
    const shown = padColumns(nameWithin(finding.test.id, name, look), name + GAP);
    return `${numberCell(i, sizes)}${shown}${factCells(finding, facts, look)}`;
  });
  return [paint(look, 'strong', head), ...rows].map((line) => line.trimEnd()).join('\n');
}

function twoRowsEach(findings: readonly Finding[], facts: readonly SizedColumn[], sizes: Sizes): string {
  const { look, numbers, name } = sizes;
  const indent = ' '.repeat(numbers);
  const head = [`${padColumns('#', numbers)}Test`, `${indent}${titles(facts)}`].map((line) => line.trimEnd());
  const rows = findings.flatMap((finding, i) => [
    `${numberCell(i, sizes)}${nameWithin(finding.test.id, name, look)}`,
    `${indent}${factCells(finding, facts, look)}`.trimEnd(),
  ]);
  return [...head.map((line) => paint(look, 'strong', line)), ...rows].join('\n');
}

function numberCell(i: number, { numbers }: Sizes): string {
  return `${String(i + 1).padStart(numbers - GAP)}${' '.repeat(GAP)}`;
}

function titles(facts: readonly SizedColumn[]): string {
  return facts
    .map((column) => aligned(column.title, column))
    .join(' '.repeat(GAP))
    .trimEnd();
}

function factCells(finding: Finding, facts: readonly SizedColumn[], look: Look): string {
  const cells = facts.map((column) => {
    const shown = aligned(column.text(finding), column);
    return column.style === undefined ? shown : paint(look, column.style(finding), shown);
  });
  return cells.join(' '.repeat(GAP));
}

function aligned(text: string, { align, width }: SizedColumn): string {
  return align === 'left' ? padColumns(text, width) : text.padStart(width);
}

function widthOf({ title, text }: Column, findings: readonly Finding[]): number {
  return Math.max(title.length, ...findings.map((finding) => columnsOf(text(finding))));
}

function widthOfAll(facts: readonly SizedColumn[]): number {
  return facts.reduce((sum, { width }) => sum + width, GAP * (facts.length - 1));
}

function fitting(facts: readonly SizedColumn[], room: number): readonly SizedColumn[] {
  const end = facts.findIndex((_, i) => widthOfAll(facts.slice(0, i + 1)) > room);
  return end < 0 ? facts : facts.slice(0, end);
}

/** Below a name, what begins right of it looks lost. */
function leftAligned([first, ...rest]: readonly SizedColumn[]): readonly SizedColumn[] {
  return first === undefined ? [] : [{ ...first, align: 'left' }, ...rest];
}

function longestName(findings: readonly Finding[]): number {
  return Math.max(...findings.map(({ test }) => columnsOf(terminalField(test.id))));
}

/** The end of a name stays, since it tells tests apart. Wide characters take two columns, so fewer of them fit. */
function nameWithin(id: string, columns: number, { unicode }: Look): string {
  const whole = terminalField(id);
  if (columnsOf(whole) <= columns) return whole;
  // The mark of the cut is three columns wide in ASCII, and one otherwise.
  const room = unicode ? columns : columns - 2;
  let max = room;
  let shown = shortName(whole, max);
  while (columnsOf(shown) > room && max > 2) {
    max -= Math.max(1, Math.ceil((columnsOf(shown) - room) / 2));
    shown = shortName(whole, max);
  }
  return unicode ? shown : shown.replace('…', '...');
}

function workText({ impact }: Finding): string {
  const { developerMinutesPerWeek: minutes } = impact;
  return minutes > 0 ? shortDuration(minutes) : words(cell('none'));
}

/** Cells of the issue's own table that hold nothing but words. */
function words(line: Line): string {
  return line.map((inline) => (inline.type === 'text' ? inline.value : '')).join('');
}

/** Bars as ASCII: the same order, from none (`_`) to the highest (`#`); a week without executions is a blank. */
const ASCII_BARS: Readonly<Record<string, string>> = {
  '▁': '_',
  '▂': '.',
  '▃': '-',
  '▄': '=',
  '▅': '+',
  '▆': '*',
  '▇': '%',
  '█': '#',
  '·': ' ',
};

function drawable(bars: string, { unicode }: Look): string {
  return unicode ? bars : Array.from(bars, (bar) => ASCII_BARS[bar] ?? '?').join('');
}

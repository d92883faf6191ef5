import type { LogLine, LogStep } from '../model/extraction.ts';
import type { LineListener } from './line-scanner.ts';

/** Opens the log of a step on GitHub Actions; what stands above belongs to another step. */
export const STEP_MARK = '##[group]Run ';
/** Steps told apart in one log; GitHub allows about a thousand, and a log made to cost memory has more. */
const STEPS = 10_000;
const TITLE_CHARS = 200;

/** Where a step begins. The first group is its title; a shape without one has a fixed title. */
const STARTS: readonly (readonly [pattern: RegExp, title?: string])[] = [
  // GitHub prints no names, only what a step runs. A composite action's inner steps look like steps of the job.
  [/^##\[group\](Run .*)/],
  [/^(Post job cleanup\.)$/],
  [/^Cleaning up orphan processes/, 'Complete job'],
  // Azure Pipelines.
  [/^##\[section\]Starting: (.*)/],
  // GitLab.
  [/^Executing "([^"]{1,80})" stage of the job script/],
];
/** Where a command ended, on services that print it only then. Travis. */
const ENDS: readonly RegExp[] = [/^The command "(.*)" (?:failed and )?exited with \d+/];
/** What stands above the first step. */
const SET_UP = 'Set up job';

/** Reads which line belongs to which step, from the lines with a trigger alone. */
export class StepReader implements LineListener {
  readonly triggers = [
    STEP_MARK,
    'Post job cleanup.',
    'Cleaning up orphan processes',
    '##[section]Starting: ',
    ' stage of the job script',
    'xited with ',
  ];
  readonly idle = true;
  readonly #starts: { readonly from: number; readonly title: string }[] = [];
  /** Travis: the first line after the last command. */
  #next = 1;
  /** True when the log names steps where they begin: there a line like Travis' is some tool's output. */
  #namesStarts = false;

  line({ number, text }: LogLine): void {
    if (this.#starts.length >= STEPS) return;
    for (const [pattern, title] of STARTS) {
      const match = pattern.exec(text);
      if (match === null) continue;
      this.#namesStarts = true;
      return this.#add(number, title ?? match[1] ?? '');
    }
    const end = ENDS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    if (end === undefined || this.#namesStarts) return;
    this.#add(this.#next, end[1] ?? '');
    this.#next = number + 1;
  }

  /**
   * The steps in order; together they cover every line.
   *
   * @param lines Number of lines of the log.
   */
  end(lines: number): readonly LogStep[] {
    if (lines === 0) return [];
    const starts = this.#starts[0]?.from === 1 ? this.#starts : [{ from: 1, title: SET_UP }, ...this.#starts];
    // What follows Travis' last command is the build's own end.
    const closed =
      !this.#namesStarts && this.#next > 1 && this.#next <= lines
        ? [...starts, { from: this.#next, title: 'Complete job' }]
        : starts;
    return closed.map(({ from, title }, index) => ({
      index,
      title,
      from,
      to: (closed[index + 1]?.from ?? lines + 1) - 1,
    }));
  }

  #add(from: number, title: string): void {
    this.#starts.push({ from, title: title.slice(0, TITLE_CHARS).trimEnd() });
  }
}

/** The step of a line; undefined outside the log. Steps are in order, so half of them are left out at a time. */
export function stepOf(steps: readonly LogStep[], line: number): LogStep | undefined {
  let low = 0;
  let high = steps.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const step = steps[middle];
    if (step === undefined) return undefined;
    if (line < step.from) high = middle - 1;
    else if (line > step.to) low = middle + 1;
    else return step;
  }
  return undefined;
}

/** The steps of a whole log. */
export function stepsOf(lines: readonly LogLine[]): readonly LogStep[] {
  const reader = new StepReader();
  for (const line of lines) {
    if (reader.triggers.some((trigger) => line.text.includes(trigger))) reader.line(line);
  }
  return reader.end(lines.at(-1)?.number ?? 0);
}

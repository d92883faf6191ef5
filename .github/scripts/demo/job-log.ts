/** Job logs in the format of GitHub's runner (reference: github-and-claude-api.md, section 3). */

/** A line that a process printed. */
export interface PrintedLine {
  /** Milliseconds since the process was started. */
  readonly afterMs: number;
  readonly text: string;
}

const TICKS_PER_MS = 10_000;
const BOM = '\u{feff}';

/** Collects the lines of one job execution. */
export class JobLog {
  readonly #lines: string[] = [];
  #ticks = 0;

  /** What the runner prints before the output of a `run:` step. */
  begin(at: Date, command: string): void {
    this.#add(at, `##[group]Run ${command}`);
    this.#add(at, `\u{1b}[36;1m${command}\u{1b}[0m`);
    this.#add(at, 'shell: /usr/bin/bash -e {0}');
    this.#add(at, '##[endgroup]');
  }

  /** What the process printed; commands to the runner are turned into what the runner prints for them. */
  printed(startedAt: Date, lines: readonly PrintedLine[]): void {
    for (const { afterMs, text } of lines) this.#add(new Date(startedAt.getTime() + afterMs), rendered(text));
  }

  end(at: Date, exitCode: number): void {
    if (exitCode !== 0) this.#add(at, `##[error]Process completed with exit code ${exitCode}.`);
  }

  toString(): string {
    return `${BOM}${this.#lines.join('\n')}\n`;
  }

  /** Seven digits after the second; a counter stands in for the last four, which no clock of ours measures. */
  #add(at: Date, message: string): void {
    this.#ticks = (this.#ticks + 137) % TICKS_PER_MS;
    this.#lines.push(`${at.toISOString().replace('Z', `${String(this.#ticks).padStart(4, '0')}Z`)} ${message}`);
  }
}

/** `::error file=…::message` is shown as `##[error]message`, `%0A` in it as a line feed; one time stamp in all. */
function rendered(line: string): string {
  const command = /^::(error|warning|notice|group|endgroup|debug)(?: .*?)?::(.*)$/.exec(line);
  if (command === null) return line;
  const [, name = '', message = ''] = command;
  return `##[${name}]${message.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')}`;
}

import type { LogLine, ParsedTests } from '../../model/extraction.ts';
import type { LogParser, ParserSession } from '../parser.ts';

/**
 * What runners of many tasks put in front of each line, so that the output of several packages can mix: Turborepo
 * (`web:test: `), pnpm (`packages/web test: `, in lower case: googletest writes `Death test: `), yarn (`[web]: `), Docker Compose (`web-1  | `).
 */
const PREFIX =
  /^((?:@[\w.-]+\/)?[\w.-]+:test[\w:-]*: |[a-z\d@._-]+(?:\/[\w@.-]+)* test(?::[\w-]+)*: |\[@?[\w.-]+(?:\/[\w.-]+)?\]: |[\w.]+(?:-[\w.]+)*[-_]\d{1,3} +\| )/;
/** Tasks that are told apart; more are not in one job. */
const TASKS = 1_000;
/** Lines after which a task that has been silent is no longer waited for. */
const SILENCE = 1_000;

/** The line looked at last, and its prefix: many parsers ask about the same one. */
let asked: LogLine | undefined;
let answer: string | undefined;

function prefixOf(line: LogLine): string | undefined {
  if (asked !== line) {
    answer = mayHavePrefix(line.text) ? PREFIX.exec(line.text)?.[0] : undefined;
    asked = line;
  }
  return answer;
}

/** Most lines have nothing of what a prefix must have, and the expression costs more than the rest of what is done for a line. */
function mayHavePrefix(text: string): boolean {
  const first = text.charCodeAt(0);
  // A blank, or one of the signs with which lines are drawn.
  if (first <= 0x2c || first === 0x3d || first >= 0x80) return false;
  if (first === 0x5b) return text.includes(']: ');
  return (text.includes('test') && text.includes(': ')) || text.includes('| ');
}

interface Task {
  readonly session: ParserSession;
  /** Line that it last printed. */
  last: number;
}

/** Reads each task's lines by a session of its own, as if its log held nothing else. */
class TasksSession implements ParserSession {
  readonly #parser: LogParser;
  readonly #plain: ParserSession;
  readonly #tasks = new Map<string, Task>();
  /** Tasks in the middle of something. */
  readonly #open = new Set<Task>();
  #last = 0;

  constructor(parser: LogParser) {
    this.#parser = parser;
    this.#plain = parser.begin();
  }

  get idle(): boolean {
    return this.#plain.idle && (this.#open.size === 0 || !this.#waits());
  }

  line(line: LogLine): void {
    this.#last = line.number;
    const prefix = prefixOf(line);
    if (prefix === undefined) {
      this.#plain.line(line);
      return;
    }
    const task = this.#task(prefix);
    if (task !== undefined) this.#feed(task, { ...line, text: line.text.slice(prefix.length) });
  }

  end(): ParsedTests | undefined {
    const sessions = [this.#plain, ...[...this.#tasks.values()].map(({ session }) => session)];
    const parsed = sessions.map((session) => session.end()).filter((tests) => tests !== undefined);
    return parsed.length < 2 ? parsed[0] : together(parsed);
  }

  #task(prefix: string): Task | undefined {
    const known = this.#tasks.get(prefix);
    if (known !== undefined || this.#tasks.size >= TASKS) return known;
    const task = { session: this.#parser.begin(), last: 0 };
    this.#tasks.set(prefix, task);
    return task;
  }

  #feed(task: Task, line: LogLine): void {
    const isAwaited = !task.session.idle && line.number - task.last <= SILENCE;
    if (!isAwaited && !this.#parser.triggers.some((trigger) => line.text.includes(trigger))) return;
    task.last = line.number;
    task.session.line(line);
    if (task.session.idle) this.#open.delete(task);
    else this.#open.add(task);
  }

  #waits(): boolean {
    for (const task of this.#open) {
      if (this.#last - task.last < SILENCE) return true;
      this.#open.delete(task);
    }
    return false;
  }
}

/** What several runs of one framework said; numbers are added up, and only what all say is said of all. */
function together(parsed: readonly ParsedTests[]): ParsedTests | undefined {
  const [first] = parsed;
  if (first === undefined) return undefined;
  const counted = parsed.map(({ counts }) => counts).filter((counts) => counts !== undefined);
  const sum = (word: 'passed' | 'failed' | 'skipped'): number =>
    counted.reduce((total, counts) => total + (counts[word] ?? 0), 0);
  return {
    ...first,
    failures: parsed.flatMap(({ failures }) => failures),
    retried: parsed.flatMap(({ retried }) => retried),
    passed: parsed.flatMap(({ passed }) => passed),
    ...(counted.length === 0
      ? {}
      : { counts: { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') } }),
    finished: parsed.every(({ finished }) => finished),
  };
}

/** The parser for logs in which each line may open with the name of the task that printed it. */
export function perTask(parser: LogParser): LogParser {
  return { ...parser, begin: () => new TasksSession(parser) };
}

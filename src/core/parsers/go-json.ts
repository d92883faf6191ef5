import type { LogLine } from '../model/extraction.ts';

/** Part of every line of `go test -json` that is read: what a test or its package printed. */
export const JSON_OUTPUT = '"Action":"output"';

/** Packages that are read at once; more are not in one job. */
const PACKAGES = 10_000;
/** Characters of a line that is printed in pieces. */
const LINE_CHARS = 16_384;

/** Lines that `go test -json` wraps into events, given back per package: there they stand in their own order. */
export class GoEvents<Session extends { line(line: LogLine): void }> {
  readonly #begin: () => Session;
  readonly #packages = new Map<string, { session: Session; rest: string }>();

  constructor(begin: () => Session) {
    this.#begin = begin;
  }

  /** True when the line is an event with output. */
  line({ number, text }: LogLine): boolean {
    if (!text.startsWith('{') || !text.includes(JSON_OUTPUT)) return false;
    const event = eventOf(text);
    if (event === undefined) return false;
    const known = this.#packages.get(event.name) ?? { session: this.#begin(), rest: '' };
    if (this.#packages.size < PACKAGES) this.#packages.set(event.name, known);
    const lines = (known.rest + event.output).split('\n');
    known.rest = (lines.pop() ?? '').slice(0, LINE_CHARS);
    for (const line of lines) known.session.line({ number, text: line });
    return true;
  }

  /** What was begun, one for each package. */
  get sessions(): readonly Session[] {
    return [...this.#packages.values()].map(({ session }) => session);
  }
}

function eventOf(text: string): { name: string; output: string } | undefined {
  try {
    const event: unknown = JSON.parse(text);
    if (typeof event !== 'object' || event === null || !('Package' in event) || !('Output' in event)) return undefined;
    const { Package: name, Output: output } = event;
    return typeof name === 'string' && typeof output === 'string' ? { name, output } : undefined;
  } catch {
    // A cut line is no event.
    return undefined;
  }
}

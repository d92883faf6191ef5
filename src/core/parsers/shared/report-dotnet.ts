import type { Draft } from './draft.ts';
import { detached } from './report-tests.ts';

/** `   at Shop.CartTests.Adds() in /src/CartTests.cs:line 12`; a translated runtime words it differently. */
const FRAME = /^\s{0,20}at (\S[^\n]{0,500}?) in ([^\n]{1,500}):line (\d{1,9})\s{0,4}$/;
const FRAMES = 100;
const METHOD_CHARS = 200;

/**
 * Full name of a test: tools print it with its class (`Shop.CartTests.Adds(count: 3)`) or without (a display name, a bare
 * method).
 */
export function qualified(className: string | undefined, name: string): string {
  if (className === undefined || name.startsWith(`${className}.`)) return name;
  return `${className}.${name}`;
}

/**
 * Puts the place of the failure into `draft`: the first frame in the test's own method, else the first with a file.
 *
 * @param name the test's, with or without class and arguments
 */
export function place(draft: Draft, stack: string, name: string): void {
  const method = /[\w$]{1,200}$/.exec(name.split('(', 1)[0]?.slice(-METHOD_CHARS) ?? '')?.[0];
  let best: readonly string[] | undefined;
  for (const line of stack.split('\n', FRAMES)) {
    const frame = line.includes(':line ') ? FRAME.exec(line) : null;
    if (frame === null) continue;
    best ??= frame;
    if (method === undefined || !isIn(frame[1] ?? '', method)) continue;
    best = frame;
    break;
  }
  if (best === undefined) return;
  draft.file = detached(best[2] ?? '');
  draft.line = Number(best[3]);
}

/** `CartTests.Adds()`; `CartTests.<Adds>d__1.MoveNext()` of an asynchronous one. */
function isIn(frame: string, method: string): boolean {
  return frame.includes(`.${method}(`) || frame.includes(`<${method}>`);
}

/** Milliseconds of `00:00:01.5000000`; undefined for anything else. */
export function spanOf(span: string | undefined): number | undefined {
  const match = /^(?:(\d{1,4})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/.exec(span ?? '');
  if (match === null) return undefined;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return Math.round(((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1_000);
}

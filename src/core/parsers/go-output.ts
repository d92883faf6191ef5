import type { Draft } from './shared/draft.ts';

/** What a test printed before its verdict line, in the order of `go test -v`. */
export interface GoOutput {
  from: number;
  to: number;
  file?: string | undefined;
  line?: number | undefined;
  message?: string | undefined;
}

/** Part of the lines on which a test's own file, the race detector and testify's suites report. */
export const PLACES = ['_test.go:', 'testing.go:', 'suite.go:'];

/** `    file_test.go:12: message`, what t.Error prints. */
const MESSAGE = /^\s+([\w.\-/\\]+\.go):(\d+): ?(.*)$/;
/** `        	Error:      	Not equal: ` of testify, below a line that names the place only. */
const ASSERTION = /^\s+Error:\s+(\S.*)$/;
/** Words by which a message of t.Error is told from one of t.Log, which looks the same. */
const ALARM =
  /\b(?:err|error|fail\w*|want\w*|got|expect\w*|unexpected|panic\w*|time[ d]?out|mismatch|not|cannot|can't|invalid|race|no)\b/i;

/** `panic: boom [recovered]`, and a test's own frame in the stack below it. */
const PANIC = /^((?:panic|fatal error): \S.*?)(?: \[recovered[^[\]]*\])?$/s;
const FRAME = /^\t(?:\S*\/)?([\w.-]+_test\.go):(\d{1,9})(?: |$)/;
/** Said by the testing package and by testify for a test, at a place of their own. */
const FOREIGN = /^(?:race detected|test panicked:)/;

/** Adds what a line of a test's output says; true when it names a place only and the message is still to come. */
export function takeOutput(target: Draft | GoOutput, text: string): boolean {
  const match = text.includes('.go:') ? MESSAGE.exec(text) : null;
  if (match === null) {
    if (text.includes('Error:')) target.message ??= ASSERTION.exec(text)?.[1];
    else takePanic(target, text);
    return false;
  }
  const [, file, line, message] = match;
  // The first alarming message describes the failure; without one, the last, because t.Fatal ends the test.
  if (target.message !== undefined && (message === '' || ALARM.test(target.message))) return false;
  const isOwn = !FOREIGN.test(message ?? '');
  target.file = isOwn ? file : undefined;
  target.line = isOwn ? Number(line) : undefined;
  target.message = message === '' ? undefined : message;
  return message === '';
}

function takePanic(target: Draft | GoOutput, text: string): void {
  if (text.startsWith('panic: ') || text.startsWith('fatal error: ')) target.message ??= PANIC.exec(text)?.[1];
  const frame = target.file === undefined && text.includes('_test.go:') ? FRAME.exec(text) : null;
  if (frame === null) return;
  target.file = frame[1];
  target.line = Number(frame[2]);
}

import { LIMITS } from '../../core/limits.ts';
import { type ClippedLog, createClip } from '../../core/log/clip.ts';
import { createRedactor } from '../../core/text/redact.ts';

/**
 * A line is looked at for secrets to this many characters beyond the place where it will be cut, so that a token across
 * the cut is seen whole enough to be known. The longest tokens have some 600.
 */
const OVERLAP_CHARS = 4_096;
const LONGEST_LINE = LIMITS.logLineBytes + OVERLAP_CHARS;

/** Takes a log as it streams in: line by line through redaction, then clipped. Memory does not grow with the log. */
export interface LogIntake {
  push(text: string): void;
  finish(): ClippedLog;
}

export function createLogIntake(exactSecrets: readonly string[]): LogIntake {
  const redactor = createRedactor({ exactSecrets });
  const clip = createClip({
    headBytes: LIMITS.logHeadBytes,
    tailBytes: LIMITS.logTailBytes,
    lineBytes: LIMITS.logLineBytes,
  });
  let line = '';
  const append = (text: string) => {
    if (line.length < LONGEST_LINE) line += text.slice(0, LONGEST_LINE - line.length);
  };
  return {
    push(text) {
      let from = 0;
      for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', from)) {
        append(text.slice(from, feed));
        clip.add(redactor.line(line));
        line = '';
        from = feed + 1;
      }
      append(text.slice(from));
    },
    finish() {
      if (line !== '') clip.add(redactor.line(line));
      return clip.finish();
    },
  };
}

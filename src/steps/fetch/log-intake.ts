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
  /** @param isCut the log goes on, but was read no further: its last line may end inside a secret */
  finish(isCut?: boolean): ClippedLog;
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
  /** Redacted; of a line that goes on, less its last part, for a secret cut there may not have been known. */
  const done = (goesOn: boolean) => {
    const clean = redactor.line(line);
    clip.add(goesOn ? clean.slice(0, -OVERLAP_CHARS) : clean);
    line = '';
  };
  return {
    push(text) {
      let from = 0;
      for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', from)) {
        append(text.slice(from, feed));
        done(line.length === LONGEST_LINE);
        from = feed + 1;
      }
      append(text.slice(from));
    },
    finish(isCut = false) {
      if (line !== '') done(isCut || line.length === LONGEST_LINE);
      return clip.finish();
    },
  };
}

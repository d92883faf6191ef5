import type { Progress } from '../../core/ports.ts';

/** Redraws per second on a terminal: enough to look alive. */
const REDRAW_MS = 100;

/**
 * Progress on stderr, so that stdout stays free for the result. On a terminal one line per stage is redrawn; elsewhere one
 * line per stage is printed.
 */
export function createTerminalProgress(
  write: (text: string) => void,
  options: { readonly isTerminal: boolean; readonly now: () => number },
): Progress {
  let label = '';
  let drawnAt = 0;
  const finish = () => {
    if (label !== '' && options.isTerminal) write('\n');
    label = '';
  };
  return {
    stage: ({ text }) => {
      finish();
      label = text;
      write(options.isTerminal ? text : `${text}\n`);
    },
    step: (done, total) => {
      if (!options.isTerminal || (done < total && options.now() - drawnAt < REDRAW_MS)) return;
      drawnAt = options.now();
      write(`\r\u001B[2K${label} ${done}/${total}`);
    },
    warn: ({ text }) => {
      finish();
      write(`warning: ${text}\n`);
    },
    done: finish,
  };
}

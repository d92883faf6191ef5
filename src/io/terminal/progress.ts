import type { Progress } from '../../core/ports.ts';
import { type Look, paint } from '../../core/text/terminal-look.ts';
import { type Pace, watchPace } from './pace.ts';

/** Milliseconds between two drawings: enough to look alive. */
const REDRAW_MS = 100;
/** Where lines are only printed, a stage longer than this says once a tenth how far it is. */
const QUIET_MS = 30_000;
const BAR_COLUMNS = 20;
/** To the first column, and Erase in Line (ECMA-48, 8.3.41): enough, since no line is wide enough to wrap. */
const ERASE_LINE = '\r\u001B[2K';

interface ProgressOptions {
  readonly look: Look;
  /** True on a terminal that can draw a line anew. */
  readonly redraws: boolean;
  /** Milliseconds. */
  readonly now: () => number;
}

interface Stage {
  readonly label: string;
  readonly began: number;
  readonly pace: ReturnType<typeof watchPace>;
  drawnAt: number;
  /** Tenths told so far. */
  tenths: number;
  done: number;
  total: number;
}

/** Progress that an error can end in the middle of a stage. */
export interface TerminalProgress extends Progress {
  /** The stage ends unfinished; what follows begins on a line of its own. */
  readonly stop: () => void;
}

/**
 * Progress on stderr, so that stdout stays free for the result. On a terminal one line per stage is redrawn, with a bar, the speed
 * and the time left, and what is over leaves a line with its duration. Elsewhere each stage is one line when it begins.
 */
export function createTerminalProgress(write: (text: string) => void, options: ProgressOptions): TerminalProgress {
  const { look, redraws, now } = options;
  let stage: Stage | undefined;
  const end = (well: boolean) => {
    if (stage !== undefined && redraws) write(`${ERASE_LINE}${endedLine(stage, well, now(), look)}\n`);
    stage = undefined;
  };
  return {
    stage: ({ text }) => {
      end(true);
      const began = now();
      stage = { label: text, began, pace: watchPace(began), drawnAt: began, tenths: 0, done: 0, total: 0 };
      write(redraws ? fitted(text, look) : `${text}\n`);
    },
    step: (done, total) => {
      if (stage === undefined) return;
      [stage.done, stage.total] = [done, total];
      const pace = stage.pace(done, total, now());
      if (!redraws) return tellTenth(write, stage, now());
      if (done < total && now() - stage.drawnAt < REDRAW_MS) return;
      stage.drawnAt = now();
      write(`${ERASE_LINE}${runningLine(stage, pace, look)}`);
    },
    warn: ({ text }) => {
      if (redraws && stage !== undefined) write(ERASE_LINE);
      write(`${paint(look, 'yellow', 'warning:')} ${text}\n`);
      if (redraws && stage !== undefined) write(fitted(stage.label, look));
    },
    done: () => end(true),
    stop: () => end(false),
  };
}

function tellTenth(write: (text: string) => void, stage: Stage, now: number): void {
  const tenths = stage.total === 0 ? 0 : Math.floor((10 * stage.done) / stage.total);
  if (now - stage.began < QUIET_MS || tenths <= stage.tenths || stage.done === stage.total) return;
  stage.tenths = tenths;
  write(`  ${stage.done}/${stage.total}\n`);
}

/** Whatever does not fit is left out, the least important first; the label is cut last. */
function runningLine({ label, done, total }: Stage, pace: Pace | undefined, look: Look): string {
  const count = `${done}/${total}`;
  const speed = pace === undefined ? '' : `${rate(pace.perSecond)}/s`;
  const left = pace === undefined || done === total ? '' : `${seconds(pace.secondsLeft)} left`;
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const room = look.width - 1;
  const tails = [[speed, left], [left], []].map((parts) => [count, ...parts].filter((part) => part !== '').join('  '));
  for (const [i, tail] of tails.entries()) {
    const plain = `${label}  ${tail}`;
    if (i === 0 && plain.length + BAR_COLUMNS + 2 <= room) return `${label}  ${bar(share, look)}  ${tail}`;
    if (plain.length <= room) return plain;
  }
  return fitted(`${label}  ${count}`, look, count.length);
}

function endedLine({ label, done, total, began }: Stage, well: boolean, now: number, look: Look): string {
  const [mark, word] = well ? [look.unicode ? '✓' : '*', ''] : [look.unicode ? '✗' : '!', ', stopped'];
  const end = `${total > 1 ? `  ${done}/${total}` : ''}  ${seconds((now - began) / 1_000)}${word}`;
  const shown = fitted(`${mark} ${label}${end}`, look, end.length);
  return `${paint(look, well ? 'green' : 'red', mark)}${shown.slice(1)}`;
}

/** The line cut to the width less the last column, in which some terminals wrap already; the last `kept` characters stay. */
function fitted(text: string, { width, unicode }: Look, kept = 0): string {
  const room = width - 1;
  if (text.length <= room) return text;
  const cut = unicode ? '…' : '...';
  return `${text.slice(0, Math.max(0, room - kept - cut.length))}${cut}${kept === 0 ? '' : text.slice(-kept)}`;
}

function bar(share: number, look: Look): string {
  const full = Math.round(share * BAR_COLUMNS);
  const [done, rest] = look.unicode ? ['━', '─'] : ['#', '-'];
  return `${paint(look, 'cyan', done.repeat(full))}${paint(look, 'faint', rest.repeat(BAR_COLUMNS - full))}`;
}

function rate(perSecond: number): string {
  return perSecond < 10 ? perSecond.toFixed(1) : String(Math.round(perSecond));
}

/** `0.3 s`, `12 s`, `3 min`, `1 h 5 min`. */
function seconds(value: number): string {
  if (value < 10) return `${value.toFixed(1)} s`;
  if (value < 90) return `${Math.round(value)} s`;
  const minutes = Math.round(value / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

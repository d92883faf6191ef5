import { describe, expect, test } from 'vitest';
import { say } from '../../../src/core/ports.ts';
import { columnsOf } from '../../../src/core/text/columns.ts';
import { createTerminalProgress } from '../../../src/io/terminal/progress.ts';

const look = { width: 80, unicode: true, colour: false };

/** Progress on a pretended terminal or pipe, with a clock that is moved by hand. */
function watched(options: { readonly redraws: boolean; readonly look?: Partial<typeof look> }) {
  let [text, time] = ['', 0];
  const progress = createTerminalProgress(
    (piece) => {
      text += piece;
    },
    { look: { ...look, ...options.look }, redraws: options.redraws, now: () => time },
  );
  return {
    progress,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    text: () => text,
    /** What stands on the screen: of each line what was drawn last. */
    screen: () => text.split('\n').map((line) => line.split('\r\u{1b}[2K').at(-1)),
    drawings: () => text.split(/\r\u{1b}\[2K|\n/u).filter((line) => line !== ''),
  };
}

describe('on a terminal', () => {
  test('one line per stage is redrawn and leaves its duration', () => {
    const { progress, wait, screen, drawings } = watched({ redraws: true });
    progress.stage(say`reading the list of runs`);
    wait(320);
    progress.stage(say`reading ${66} logs`);
    for (let done = 1; done <= 66; done += 1) {
      wait(125);
      progress.step(done, 66);
    }
    progress.done();
    progress.done();
    expect(screen()).toEqual(['✓ reading the list of runs  0.3 s', '✓ reading 66 logs  66/66  8.3 s', '']);
    expect(drawings()[20]).toBe('reading 66 logs  ━━━━━───────────────  18/66  8.0/s  6.0 s left');
  });

  test('it is not drawn more than ten times a second, and always at the end', () => {
    const { progress, wait, drawings } = watched({ redraws: true });
    progress.stage(say`reading`);
    for (let done = 1; done <= 1_000; done += 1) {
      wait(1);
      progress.step(done, 1_000);
    }
    expect(drawings().length).toBeLessThanOrEqual(12);
    expect(drawings().at(-1)).toContain('1000/1000');
  });

  test.each([40, 50, 64, 80, 120])('no drawing is as wide as %i columns', (width) => {
    for (const unicode of [true, false]) {
      const { progress, wait, drawings } = watched({ redraws: true, look: { width, unicode } });
      progress.stage(say`reading the jobs of ${1_234_567} runs that were re-run or failed or were neither of both`);
      for (let done = 0; done <= 20; done += 1) {
        wait(400);
        progress.step(done * 100_000, 2_000_000);
      }
      progress.stage(say`a short one`);
      progress.step(1, 1);
      progress.done();
      expect(drawings().filter((line) => columnsOf(line) >= width)).toEqual([]);
      expect(drawings().some((line) => line.includes('2000000/2000000'))).toBe(true);
    }
  });

  test('a warning has a line of its own, and the stage goes on below it', () => {
    const { progress, screen } = watched({ redraws: true });
    progress.stage(say`reading`);
    progress.warn(say`${2} logs had expired`);
    progress.done();
    progress.warn(say`late`);
    expect(screen()).toEqual(['warning: 2 logs had expired', '✓ reading  0.0 s', 'warning: late', '']);
  });

  test('an error in the middle of a stage begins on a line of its own', () => {
    const { progress, screen } = watched({ redraws: true });
    progress.stage(say`reading`);
    progress.step(3, 9);
    progress.stop();
    progress.stop();
    expect(screen()).toEqual(['✗ reading  3/9  0.0 s, stopped', '']);
  });

  test('without UTF-8 it is ASCII', () => {
    const { progress, wait, text } = watched({ redraws: true, look: { unicode: false } });
    progress.stage(say`reading`);
    wait(200);
    progress.step(5, 10);
    progress.stage(say`writing`);
    progress.stop();
    expect(text()).toBe(
      'reading\r\u{1b}[2Kreading  ##########----------  5/10\r\u{1b}[2K* reading  5/10  0.2 s\nwriting\r\u{1b}[2K! writing  0.0 s, stopped\n',
    );
  });

  test('colours change nothing but colours', () => {
    const draw = (colour: boolean) => {
      const { progress, wait, text } = watched({ redraws: true, look: { colour } });
      progress.stage(say`reading`);
      wait(200);
      progress.step(5, 10);
      progress.warn(say`odd`);
      progress.done();
      return text();
    };
    expect(draw(true)).toContain('\u{1b}[32m✓');
    expect(draw(true).replaceAll(/\u{1b}\[\d+m/gu, '')).toBe(draw(false));
  });
});

describe('elsewhere', () => {
  test('a line per stage, and nothing else', () => {
    const { progress, wait, text } = watched({ redraws: false });
    progress.stage(say`reading`);
    for (let done = 1; done <= 100; done += 1) {
      wait(50);
      progress.step(done, 100);
    }
    progress.warn(say`odd`);
    progress.stage(say`writing`);
    progress.stop();
    expect(text()).toBe('reading\nwarning: odd\nwriting\n');
  });

  test('a long stage says once a tenth how far it is', () => {
    const { progress, wait, text } = watched({ redraws: false });
    progress.stage(say`reading`);
    for (let done = 1; done <= 100; done += 1) {
      wait(1_000);
      progress.step(done, 100);
    }
    expect(text()).toBe('reading\n  30/100\n  40/100\n  50/100\n  60/100\n  70/100\n  80/100\n  90/100\n');
  });
});

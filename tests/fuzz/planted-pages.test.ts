import { describe, expect, test } from 'vitest';
import { reportHtml } from '../../src/core/html-report/html.ts';
import { reportPage } from '../../src/core/html-report/report-of.ts';
import { parsePartEvent } from '../../src/core/live/live-event.ts';
import { terminalSummary } from '../../src/core/render/terminal-summary.ts';
import { faultIn } from './session.ts';
import { htmlReport } from './targets/html-report.ts';
import { liveEvents } from './targets/live-events.ts';
import { terminalSummaries } from './targets/terminal-summary.ts';

describe('a planted HTML report is found that', () => {
  const CLOSES = '</script><img src=x>';
  const HIDES = `a${String.fromCodePoint(0x202e)}b`;
  const frame = 'the page holds nothing but the frame and its data';

  test.each<[string, string, string, Parameters<typeof htmlReport>]>([
    ['is right', 'nothing', CLOSES, []],
    ['has one element more', frame, 'x', [(...given) => reportPage(...given).replace('<body>', '<body><p>x</p>')]],
    ['shows what hides', frame, HIDES, [(...given) => reportPage(...given).replaceAll('\\\\u{202e}', '\u{202e}')]],
    [
      'lets a text out of its script',
      'no text makes an element',
      CLOSES,
      [
        undefined,
        (...given) =>
          reportHtml(...given)
            .replaceAll('\\u003c', '<')
            .replaceAll('\\u003e', '>'),
      ],
    ],
    [
      'loses a text',
      'the data are what they were',
      'lost',
      [undefined, (...given) => reportHtml(...given).replaceAll('lost', '')],
    ],
    [
      'says its data in another place',
      'the live view finds the same data',
      'x',
      [undefined, (...given) => reportHtml(...given).replace('id="data"', "id='data'")],
    ],
  ])('%s', (_name, fault, input, planted) => {
    expect(faultIn(htmlReport(...planted), input) ?? 'nothing').toBe(fault);
  });
});

describe('a planted summary on a terminal is found that', () => {
  const ESCAPE = String.fromCodePoint(0x1b);
  const whole =
    (change: (text: string) => string): typeof terminalSummary =>
    (...given) =>
      change(terminalSummary(...given));

  // As many characters as these make a terminal of some width without colours.
  test.each<[string, string, string, typeof terminalSummary]>([
    ['is right', 'nothing', '##[error]x ::error::y', terminalSummary],
    ['begins a line with a command', 'no workflow command', 'x', whole((text) => `${text}  ::error::x\n`)],
    ['holds a command in a line', 'no workflow command', 'x', whole((text) => `${text}a ##[error]b\n`)],
    ['holds the mark of a command', 'no mark of a command', 'x', whole((text) => `${text}a ##[unknown\n`)],
    ['clears the screen', 'nothing hidden on a terminal', 'x', whole((text) => `${text}${ESCAPE}[2J\n`)],
    ['paints a pipe', 'no colours where there are none', 'x', whole((text) => `${text}${ESCAPE}[31ma\n`)],
    ['is wider', 'no line is wider than the terminal', 'x', whole((text) => `${text}${'a b '.repeat(40)}\n`)],
  ])('%s', (_name, fault, input, render) => {
    expect(faultIn(terminalSummaries(render), input) ?? 'nothing').toBe(fault);
  });
});

describe('a planted reader of events is found that', () => {
  const stage = (text: string) => JSON.stringify({ kind: 'stage', text });

  test.each<[string, string, string, typeof parsePartEvent]>([
    ['is right', 'nothing', `${stage('reading 3 logs')}\n${stage('<b>')}\n{`, parsePartEvent],
    [
      'takes any text',
      'only plain words',
      stage('<b>'),
      (line) => JSON.parse(line) as ReturnType<typeof parsePartEvent>,
    ],
    ['breaks', 'crash', '{', (line) => JSON.parse(line) as ReturnType<typeof parsePartEvent>],
    [
      'lets a part speak for another',
      'a part speaks for itself',
      '{"kind":"call","entry":{"part":"report"}}',
      (line) => JSON.parse(line) as ReturnType<typeof parsePartEvent>,
    ],
    [
      'takes texts of any length',
      'an answer is one line',
      stage('a'.repeat(20_000)),
      (line) => JSON.parse(line) as ReturnType<typeof parsePartEvent>,
    ],
    [
      'reads something else the second time',
      'what was read is read again from its print',
      stage('a'),
      (line, from) => (line.includes(' ') ? undefined : parsePartEvent(line.replace('"a"', '"a b"'), from)),
    ],
  ])('%s', (_name, fault, input, parse) => {
    expect((faultIn(liveEvents(parse), input) ?? 'nothing').split(':')[0]).toBe(fault);
  });
});

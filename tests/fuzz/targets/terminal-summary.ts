import { terminalSummary } from '../../../src/core/render/terminal-summary.ts';
import { columnsOf } from '../../../src/core/text/columns.ts';
import { hasInvisible } from '../../../src/core/text/field.ts';
import { hostileText } from '../../core/render/hostile.ts';
import { manifest } from '../../core/render/sample.ts';
import { commandIn } from '../../redteam/runner-commands.ts';
import { demand, type Target } from '../target.ts';
import { poisoned, SEPARATOR, TEXTS, textsOf } from './rendering.ts';

const MANIFEST = manifest();
/** The colours that we paint with. */
const COLOURS = /\u001B\[(?:1|2|22|3[1236]|39)m/g;
/** Commands, marks of commands where a line may be broken, and what takes more or fewer columns than characters. */
const PIECES = [
  '::error::x',
  '##[error]x',
  ' ::error::x',
  '  ::add-mask::y',
  '漢字',
  '👍',
  'e\u0301\u0301',
  '"',
  ' ',
  'x'.repeat(90),
];
/** Words that are never broken: addresses, names, paths. */
const ONE_WORD = /^ *(?:\d+ +)?\S*$/;
/** Where a command begins that is there to be copied. */
const COMMAND = /^ *Reproduce:/;

/** The summary on a terminal of any width, with colours and without. `render`: planted faults. */
export function terminalSummaries(render = terminalSummary): Target {
  return {
    id: 'terminal-summary',
    make: (random) =>
      Array.from({ length: TEXTS }, () =>
        Array.from({ length: 1 + random.integer(5) }, () =>
          random.chance(0.6) ? random.pick(PIECES) : hostileText(random.next),
        ).join(random.pick(['', ' '])),
      ).join(SEPARATOR),
    check: (input, meter) => {
      const width = 40 + (input.length % 81);
      const look = { width, unicode: input.length % 3 > 0, colour: input.length % 2 === 0 };
      const findings = poisoned(input);
      const command = textsOf(input)(1_000);
      const own = { ...findings, findings: findings.findings.map((one) => ({ ...one, reproduce: command })) };
      const text = meter(input.length + 10_000, () => render(own, MANIFEST, 5, look));
      let isCommand = false;
      for (const line of text.split('\n')) {
        const plain = line.replaceAll(COLOURS, '');
        demand('no workflow command', commandIn(line) === undefined && commandIn(plain) === undefined, line);
        demand('no mark of a command', !plain.includes('##[') && !plain.trimStart().startsWith('::'), line);
        demand('nothing hidden on a terminal', !hasInvisible(plain), line);
        demand('no colours where there are none', look.colour || plain === line);
        isCommand = COMMAND.test(plain) || (isCommand && plain.startsWith('     '));
        const fits = columnsOf(plain) <= width || isCommand || ONE_WORD.test(plain);
        demand('no line is wider than the terminal', fits, `${width}: ${plain}`);
      }
    },
  };
}

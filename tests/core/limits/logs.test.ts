import { LIMITS } from '../../../src/core/limits.ts';
import { readLines } from '../../../src/core/log/lines.ts';
import type { ParsedTests } from '../../../src/core/model/extraction.ts';
import { failureList, passedList } from '../../../src/core/parsers/shared/bounded-list.ts';
import { tidy } from '../../../src/core/parsers/tidy.ts';
import { createLogIntake } from '../../../src/steps/fetch/log-intake.ts';
import { atLimit } from './at-limit.ts';

/** A log after fetch took it in: its text and what was left out. */
function taken(lines: readonly string[]): { readonly text: string; readonly omittedBytes: number } {
  const intake = createLogIntake([]);
  for (const line of lines) intake.push(`${line}\n`);
  const { bytes, omittedBytes } = intake.finish();
  return { text: new TextDecoder().decode(bytes), omittedBytes };
}

const word = (length: number): string => 'a'.repeat(length);

// A line and its line feed; what follows would push it out of the tail.
const AFTER = Array.from({ length: 6 }, () => 'b');
atLimit('logHeadBytes', (size) => taken([word(size - 1), ...AFTER]).text.startsWith('a'), {
  lowered: 10,
  others: { logTailBytes: 4 },
});

atLimit('logTailBytes', (size) => taken([word(size - 1)]).omittedBytes === 0, {
  lowered: 10,
  others: { logHeadBytes: 0 },
});

atLimit('logLineBytes', (size) => readLines(`${word(size)}\nnext`)[0]?.text === word(size));

atLimit('mentionsPerParser', (size) => {
  const list = failureList();
  for (let n = 0; n < size; n += 1) list.push({ id: `test ${n}` });
  return list.length === size;
});

atLimit('mentionsPerTest', (size) => {
  const list = failureList();
  for (let n = 0; n < size; n += 1) list.push({ id: 'test' });
  return list.length === size;
});

atLimit('passedPerJob', (size) => {
  const list = passedList();
  for (let n = 0; n < size; n += 1) list.push(`test ${n}`);
  return list.length === size;
});

function parsed(failures: ParsedTests['failures']): ParsedTests {
  return { framework: 'pytest', failures, retried: [], passed: [], finished: true };
}

atLimit('failuresPerJob', (size) => {
  const failures = Array.from({ length: size }, (_, n) => ({ framework: 'pytest' as const, id: `t${n}`, at: n + 1 }));
  return tidy([parsed(failures)])[0]?.failures.length === size;
});

atLimit('failureBlockLines', (size) => {
  const failure = { framework: 'pytest' as const, id: 't', at: 1, block: { from: 1, to: size } };
  return tidy([parsed([failure])])[0]?.failures[0]?.block?.to === size;
});

atLimit('testIdChars', (size) => {
  const failure = { framework: 'pytest' as const, id: word(size), at: 1 };
  return tidy([parsed([failure])])[0]?.failures[0]?.id.length === size && size <= LIMITS.testIdChars + 1;
});

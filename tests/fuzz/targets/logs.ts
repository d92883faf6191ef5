import { LIMITS } from '../../../src/core/limits.ts';
import { LineScanner } from '../../../src/core/log/line-scanner.ts';
import { readLines } from '../../../src/core/log/lines.ts';
import { windowOf } from '../../../src/core/log/window.ts';
import type { Extraction, LogLine, TestFailure } from '../../../src/core/model/extraction.ts';
import { extractFromLog, LogExtractor } from '../../../src/core/parsers/extract.ts';
import type { LogParser } from '../../../src/core/parsers/parser.ts';
import { PARSERS } from '../../../src/core/parsers/registry.ts';
import { createLogIntake } from '../../../src/steps/fetch/log-intake.ts';
import type { Random } from '../../eval/detect/random.ts';
import { mutateText } from '../mutate.ts';
import { bytesOf } from '../raw-bytes.ts';
import { seedsOf } from '../seeds.ts';
import { demand, demandSame, type Target } from '../target.ts';

/** Parsers that share one target: all of them together must end within half an hour. */
const GROUP = 5;
/** Up to here every parser of a group is tried. */
const SHORT_CHARS = 8_000;
/** Tokens of the window that a model is shown. */
const WINDOW_TOKENS = 3_600;
/** Characters that an error message or a name may have at most, whatever the log says: a line of it, with room for escapes. */
const TEXT_CHARS = LIMITS.logLineBytes;

/** Sizes in which pieces come in; chosen by the input itself, so that it can be tried again. */
function piecesOf(bytes: Uint8Array): Uint8Array[] {
  const sizes = [1, 2, 3, 7, 61, 1_021, 65_537].filter((size) => bytes.length / size < 4_000);
  const pieces: Uint8Array[] = [];
  for (let from = 0, turn = bytes.length; from < bytes.length; turn += 1) {
    const size = sizes[(turn * 7 + (bytes[from] ?? 0)) % sizes.length] ?? 65_537;
    pieces.push(bytes.subarray(from, from + size));
    from += size;
  }
  return pieces;
}

/** The lines of a log, told apart by the scanner, in whatever pieces it comes. */
function scanned(pieces: readonly Uint8Array[]): LogLine[] {
  const lines: LogLine[] = [];
  const scanner = new LineScanner([{ triggers: [], idle: false, line: (line) => lines.push(line) }]);
  for (const piece of pieces) scanner.write(piece);
  scanner.end();
  scanner.close();
  return lines;
}

function extracted(pieces: readonly Uint8Array[], parsers?: readonly LogParser[]): Extraction {
  const extractor = new LogExtractor(parsers);
  for (const piece of pieces) extractor.write(piece);
  return extractor.end();
}

const ALL_SEEDS = PARSERS.flatMap(({ id }) => seedsOf(id));

function anyLog(random: Random): string {
  return mutateText(random, random.pick(ALL_SEEDS), ALL_SEEDS);
}

const logReader: Target = {
  id: 'log-reader',
  make: anyLog,
  check: (input, meter) => {
    const bytes = bytesOf(input);
    const lines = meter(bytes.length, () => scanned([bytes]));
    demandSame('pieces do not matter', scanned(piecesOf(bytes)), lines);
    lines.forEach((line, index) => {
      demand('every line is there', line.number === index + 1);
      demand('lines are cut', new TextEncoder().encode(line.text).length <= LIMITS.logLineBytes * 3);
      demand('a line is one line', !line.text.includes('\n'));
    });
    const failures =
      lines.length === 0 ? [] : [{ framework: 'tap' as const, id: 'a', at: Math.ceil(lines.length / 2) }];
    const window = meter(bytes.length, () => windowOf(lines, failures, WINDOW_TOKENS));
    const chars = window.reduce((sum, { text }) => sum + text.length + 1, 0);
    demand('the window fits', chars <= WINDOW_TOKENS * 4);
  },
};

const logIntake: Target = {
  id: 'log-intake',
  make: anyLog,
  check: (input, meter) => {
    const text = new TextDecoder().decode(new TextEncoder().encode(input));
    const bytes = bytesOf(text).length;
    const take = (pieces: readonly string[]) => {
      const intake = createLogIntake([]);
      for (const piece of pieces) intake.push(piece);
      return intake.finish();
    };
    const whole = meter(bytes, () => take([text]));
    const cut = take(text.match(/[^]{1,37}/gu) ?? []);
    demandSame('pieces do not matter', [...cut.bytes.subarray(0, 20_000)], [...whole.bytes.subarray(0, 20_000)]);
    demand('pieces do not matter', cut.bytes.length === whole.bytes.length);
    demand('the log fits', whole.bytes.length <= LIMITS.logHeadBytes + LIMITS.logTailBytes + 100);
  },
};

const logExtraction: Target = {
  id: 'all-parsers',
  make: anyLog,
  check: (input, meter) => {
    const bytes = bytesOf(input);
    const extraction = meter(bytes.length, () => extracted([bytes]));
    demandSame('pieces do not matter', extracted(piecesOf(bytes)), extraction);
    checkExtraction(extraction, readLines(new TextDecoder().decode(bytes)).length);
    const { steps = [], window = [] } = extraction;
    for (const [index, step] of steps.entries()) {
      demand(
        'steps lie one after the other',
        step.from === (steps[index - 1]?.to ?? 0) + 1 && step.to >= step.from - 1,
      );
    }
    for (const { from, to } of window) demand('the window lies in the log', from >= 1 && to >= from);
  },
};

/** Tries some parsers of logs, each with logs of its own. */
export function logParsers(parsers: readonly LogParser[], index: number): Target {
  const seeds = parsers.map(({ id }) => seedsOf(id));
  const triggers = parsers.map((parser) => parser.triggers);
  return {
    id: `parsers-${String(index + 1).padStart(2, '0')}`,
    make: (random) => {
      const which = random.integer(parsers.length);
      const own = seeds[which] ?? [];
      const donors = random.chance(0.8) ? own : ALL_SEEDS;
      return mutateText(random, random.pick(own), donors, triggers[which]);
    },
    check: (input, meter) => {
      const bytes = bytesOf(input);
      const text = new TextDecoder().decode(bytes);
      const lines = readLines(text);
      for (const parser of parsers) {
        // Nothing wakes the others; what they make of any line is tried with short inputs.
        if (input.length > SHORT_CHARS && !parser.triggers.some((trigger) => text.includes(trigger))) continue;
        const extraction = meter(bytes.length, () => extractFromLog(bytes, [parser]));
        demandSame(
          `${parser.id}: reads the same again, in any pieces`,
          extracted(piecesOf(bytes), [parser]),
          extraction,
        );
        checkExtraction(extraction, lines.length, parser.id);
        meter(bytes.length, () => {
          const session = parser.begin();
          for (const line of lines) session.line(line);
          return session.end();
        });
      }
    },
  };
}

function checkExtraction({ tests, brokenParsers }: Extraction, lines: number, id = ''): void {
  demand(`${id}: no parser breaks`, brokenParsers.length === 0, brokenParsers.join());
  for (const { failures, retried, passed } of tests) {
    demand(`${id}: failures are bounded`, failures.length <= LIMITS.failuresPerJob);
    demand(`${id}: retries are bounded`, retried.length <= LIMITS.failuresPerJob);
    demand(`${id}: passes are bounded`, passed.length <= LIMITS.passedPerJob);
    for (const name of passed) demand(`${id}: ids are bounded`, name.length <= LIMITS.testIdChars);
    for (const failure of [...failures, ...retried]) checkFailure(failure, lines, id);
  }
}

function checkFailure(failure: TestFailure, lines: number, id: string): void {
  const { at, block } = failure;
  demand(`${id}: ids are bounded`, failure.id.length <= LIMITS.testIdChars, String(failure.id.length));
  demand(`${id}: a failure has a line`, at >= 1 && at <= lines && Number.isInteger(at), `${at} of ${lines}`);
  if (block !== undefined) {
    const isInside = block.from >= 1 && block.to >= block.from && block.to <= lines;
    demand(`${id}: a block lies in the log`, isInside, `${block.from} to ${block.to} of ${lines}`);
    demand(`${id}: blocks are bounded`, block.to - block.from < LIMITS.failureBlockLines);
  }
  for (const text of [
    failure.message,
    failure.suite,
    failure.file,
    failure.name,
    failure.parameters,
    failure.errorType,
  ]) {
    demand(`${id}: texts are bounded`, (text ?? '').length <= TEXT_CHARS, String(text?.length));
  }
  for (const number of [failure.line, failure.durationMs]) {
    demand(`${id}: numbers are numbers`, number === undefined || Number.isFinite(number), String(number));
  }
}

/** Everything that reads logs. */
export const LOG_TARGETS: readonly Target[] = [
  logReader,
  logIntake,
  logExtraction,
  ...Array.from({ length: Math.ceil(PARSERS.length / GROUP) }, (_, index) =>
    logParsers(PARSERS.slice(index * GROUP, (index + 1) * GROUP), index),
  ),
];

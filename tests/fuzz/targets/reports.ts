import { LIMITS } from '../../../src/core/limits.ts';
import type { TestFailure } from '../../../src/core/model/extraction.ts';
import { type ReportExtraction, ReportReader } from '../../../src/core/parsers/extract-report.ts';
import { FileExtractor } from '../../../src/core/parsers/file-extractor.ts';
import { REPORT_PARSERS } from '../../../src/core/parsers/registry.ts';
import type { ReportParser } from '../../../src/core/parsers/report-parser.ts';
import { JsonReader } from '../../../src/core/parsers/shared/report-json.ts';
import { EventReader } from '../../../src/core/parsers/shared/report-lines.ts';
import { XmlReader } from '../../../src/core/parsers/shared/report-xml.ts';
import { mutateText } from '../mutate.ts';
import { bytesOf } from '../raw-bytes.ts';
import { seedsOf } from '../seeds.ts';
import { demand, demandSame, type Target } from '../target.ts';

/** Report formats that share one target. */
const GROUP = 2;
const SEEDS = new Map(REPORT_PARSERS.map(({ id }) => [id, seedsOf(id)]));
const ALL = [...SEEDS.values()].flat();
const XML_SEEDS = ALL.filter((text) => text.trimStart().startsWith('<'));
const JSON_SEEDS = ALL.filter((text) => !text.trimStart().startsWith('<'));

const XML_PIECES: readonly string[] = [
  ...[
    '<',
    '>',
    '/>',
    '</',
    '<!',
    '<!--',
    '-->',
    '--',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<?xml version="1.1"?>',
    '<!DOCTYPE a>',
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '<!ENTITY % a SYSTEM "file:///etc/passwd">',
    '&b;',
    '&amp;',
    '&#0;',
    '&#xD800;',
    '&#x;',
  ],
  ...[
    '<a>',
    '</a>',
    '<a b="c">',
    ' a="',
    "='",
    '=',
    '<testcase name="a">',
    '<testcase/>',
    '<failure message="',
    '</testcase>',
  ],
  ...[
    '<failure>',
    '</failure>',
    '<testsuite name="">',
    '</testsuite>',
    '<error/>',
    '<skipped/>',
    '<rerunFailure/>',
    'xmlns:a="b"',
  ],
  ...[
    ' hasOwnProperty="a"',
    ' __proto__="a"',
    '<a:b:c>',
    '<:a>',
    'time="1e999"',
    'time="-1"',
    'time="1,000.5"',
    'encoding="utf-7"',
  ],
];
const JSON_PIECES: readonly string[] = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '{"a":',
    '[[',
    '"',
    '\\',
    '\\u',
    '\\uD800',
    '\\u0000',
    ',',
    ':',
    'null',
    'true',
    '-',
    '1e999',
    '-0',
    '1e-999',
  ],
  ...[
    '"__proto__":{},',
    '"constructor":1,',
    '"status":"failed",',
    '"status":null,',
    '"name":[],',
    '"title":{},',
    '"tests":[],',
  ],
  ...[
    '{"Action":"fail","Test":"a","Package":"p"}\n',
    '{"type":"test","event":"failed","name":"a"}\n',
    '\n{',
    '\n\n',
    'NaN',
  ],
];

/** Cuts anywhere, also inside of a surrogate pair; by the text itself, so that the same input is cut the same way. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  const sizes = [1, 2, 5, 64, 4_096, 65_536].filter((size) => text.length / size < 4_000);
  for (let from = 0, turn = text.length; from < text.length; turn += 1) {
    const size = sizes[(turn * 7 + text.charCodeAt(from)) % sizes.length] ?? 65_536;
    pieces.push(text.slice(from, from + size));
    from += size;
  }
  return pieces;
}

function read(pieces: readonly string[], parsers?: readonly ReportParser[]): ReportExtraction {
  const reader = new ReportReader(parsers);
  for (const piece of pieces) reader.write(piece);
  return reader.end();
}

/**
 * Tries some parsers of reports, each with reports of its own.
 *
 * @param chosen the parsers among which a file's own is chosen
 */
export function reportParsers(
  parsers: readonly ReportParser[],
  chosen: readonly ReportParser[] = REPORT_PARSERS,
): Target {
  const seeds = parsers.flatMap(({ id }) => SEEDS.get(id) ?? []);
  const pieces = [...XML_PIECES, ...JSON_PIECES];
  return {
    id: parsers.map(({ id }) => id).join('+'),
    make: (random) => {
      const seed = random.pick(seeds);
      const extra = seed.trimStart().startsWith('<') ? XML_PIECES : JSON_PIECES;
      return mutateText(random, seed, random.chance(0.8) ? seeds : ALL, random.chance(0.9) ? extra : pieces);
    },
    check: (input, meter) => {
      const size = bytesOf(input).length;
      const extraction = meter(size, () => read([input], chosen));
      demand(`${extraction.format}: does not fail`, extraction.refusal !== 'failed' || fails(input));
      demandSame(
        `${extraction.format}: reads the same again, in any pieces`,
        read(piecesOf(input), chosen),
        extraction,
      );
      checkTests(extraction, input.split('\n').length);
      if (chosen !== REPORT_PARSERS) return;
      // Each parser on what may be another's file, as if it had claimed it.
      for (const parser of parsers) {
        meter(size, () => {
          const session = parser.begin();
          session.write(input);
          return session.end();
        });
      }
    },
  };
}

/** The one thing that the library itself stumbles over; the file is then refused, and that is all. */
function fails(input: string): boolean {
  return input.includes('hasOwnProperty');
}

function checkTests({ format, tests }: ReportExtraction, lines: number): void {
  for (const { failures, retried, passed } of tests) {
    demand(
      `${format}: failures are bounded`,
      failures.length <= LIMITS.failuresPerJob && retried.length <= LIMITS.failuresPerJob,
    );
    demand(`${format}: passes are bounded`, passed.length <= LIMITS.passedPerJob);
    for (const name of passed) demand(`${format}: ids are bounded`, name.length <= LIMITS.testIdChars);
    for (const failure of [...failures, ...retried]) checkFailure(failure, lines, format ?? '');
  }
}

function checkFailure(failure: TestFailure, lines: number, format: string): void {
  demand(`${format}: ids are bounded`, failure.id.length <= LIMITS.testIdChars);
  const { at, block } = failure;
  const isInside =
    at >= 1 && at <= lines && (block === undefined || (block.from >= 1 && block.to >= block.from && block.to <= lines));
  demand(`${format}: a failure lies in the file`, isInside, `${at}, ${block?.from} to ${block?.to} of ${lines}`);
  for (const number of [failure.line, failure.durationMs]) {
    demand(`${format}: numbers are numbers`, number === undefined || Number.isFinite(number), String(number));
  }
  const texts = [failure.message, failure.suite, failure.file, failure.name, failure.parameters, failure.errorType];
  for (const text of texts)
    demand(`${format}: texts are bounded`, (text ?? '').length <= LIMITS.xmlTagChars, String(text?.length));
}

/** All that a reader of XML tells, as text. Pieces of one text may be cut differently. */
function xmlEvents(pieces: readonly string[]): string {
  let told = '';
  const reader = new XmlReader({
    open: (name, attributes, depth) => {
      told += `\n<${depth} ${name} ${JSON.stringify(attributes)}\n`;
    },
    close: (name, depth) => {
      told += `\n>${depth} ${name}\n`;
    },
    text: (text) => {
      told += text;
    },
  });
  for (const piece of pieces) reader.write(piece);
  const refusal = reader.end();
  return `${told}\n${refusal ?? ''}\n${reader.line}`;
}

const xml: Target = {
  id: 'xml',
  make: (random) => mutateText(random, random.pick(XML_SEEDS), XML_SEEDS, XML_PIECES),
  check: (input, meter) => {
    const told = meter(bytesOf(input).length, () => xmlEvents([input]));
    demandSame('xml: pieces do not matter', xmlEvents(piecesOf(input)), told);
    demand('xml: nothing is expanded', told.length <= 40 * input.length + 1_000);
  },
};

function jsonValues(pieces: readonly string[]): unknown[] {
  const told: unknown[] = [];
  for (const path of ['$.*', '$.results.tests.*']) {
    const reader = new JsonReader(path, (value, line) => told.push([line, value]));
    for (const piece of pieces) reader.write(piece);
    told.push(reader.end());
  }
  const events = new EventReader((event, line) => told.push([line, event]));
  for (const piece of pieces) events.write(piece);
  told.push(events.end());
  return told;
}

const json: Target = {
  id: 'json',
  make: (random) => mutateText(random, random.pick(JSON_SEEDS), JSON_SEEDS, JSON_PIECES),
  check: (input, meter) => {
    const told = meter(3 * bytesOf(input).length, () => jsonValues([input]));
    demandSame('json: pieces do not matter', jsonValues(piecesOf(input)), told);
  },
};

const anyFile: Target = {
  id: 'any-file',
  make: (random) => mutateText(random, random.pick(ALL), ALL, [...XML_PIECES, ...JSON_PIECES]),
  check: (input, meter) => {
    const bytes = bytesOf(input);
    const readFile = (size: number) => {
      const extractor = new FileExtractor();
      for (let from = 0; from < bytes.length; from += size) extractor.write(bytes.slice(from, from + size));
      return extractor.end();
    };
    const whole = meter(bytes.length, () => readFile(bytes.length + 1));
    demandSame('file: pieces do not matter', readFile(1_021), whole);
    demand('file: no parser breaks', whole.brokenParsers.length === 0, whole.brokenParsers.join());
  },
};

/** Everything that reads reports. */
export const REPORT_TARGETS: readonly Target[] = [
  xml,
  json,
  anyFile,
  ...Array.from({ length: Math.ceil(REPORT_PARSERS.length / GROUP) }, (_, index) =>
    reportParsers(REPORT_PARSERS.slice(index * GROUP, (index + 1) * GROUP)),
  ),
];

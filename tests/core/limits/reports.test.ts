import { extractFromReport, ReportReader, reportParserOf } from '../../../src/core/parsers/extract-report.ts';
import { JsonReader } from '../../../src/core/parsers/shared/report-json.ts';
import { EventReader } from '../../../src/core/parsers/shared/report-lines.ts';
import { unpack } from '../../../src/io/github/report-archive.ts';
import { zip } from '../../fakes/actions-history/zip.ts';
import { atLimit } from './at-limit.ts';

const isXml = (name: string): boolean => name.endsWith('.xml');

/** How many files came out of an archive; undefined when it was refused as a whole. */
async function unpacked(archive: Uint8Array): Promise<number | undefined> {
  try {
    return (await unpack(archive, isXml)).files.length;
  } catch {
    return undefined;
  }
}

atLimit(
  'reportUnpackedBytes',
  async (size) => (await unpacked(zip({ 'a.xml': 'abcd', 'b.xml': 'x'.repeat(size - 4) }))) === 2,
  { lowered: 12 },
);

atLimit('reportEntries', async (size) => {
  const names = Array.from({ length: size }, (_, n) => [`${n}.txt`, ''] as const);
  return (await unpacked(zip(Object.fromEntries(names)))) === 0;
});

atLimit('xmlBytes', async (size) => (await unpacked(zip({ 'a.xml': 'x'.repeat(size) }))) === 1, { lowered: 12 });

/** Where the central directory says how long an entry is, packed and unpacked. */
const CENTRAL = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
const PACKED_BYTES = 20;
const UNPACKED_BYTES = 24;

// An entry that says that it is so many times as long as its packed content. It is not, so a content that is looked at at
// all ends the archive; one that is packed too well is passed over before.
atLimit('reportRatio', async (size) => {
  const bytes = Buffer.from(zip({ 'a.xml': 'abcdefgh' }));
  const central = bytes.indexOf(CENTRAL);
  bytes.writeUInt32LE(bytes.readUInt32LE(central + PACKED_BYTES) * size, central + UNPACKED_BYTES);
  return (await unpacked(bytes)) === undefined;
});

atLimit('xmlDepth', (size) => {
  const text = `${'<testsuite>'.repeat(size)}${'</testsuite>'.repeat(size)}`;
  return extractFromReport(text).refusal === undefined;
});

atLimit('xmlTagChars', (size) => {
  const value = 'x'.repeat(size - 'name'.length);
  return extractFromReport(`<testsuite><testcase name="${value}"/></testsuite>`).refusal === undefined;
});

atLimit(
  'reportChars',
  (size) => {
    const reader = new ReportReader();
    reader.write('<testsuite></testsuite>'.padEnd(size));
    return reader.end().refusal === undefined;
  },
  { lowered: 40 },
);

atLimit('reportHeadChars', (size) => reportParserOf('<testsuite>'.padStart(size)) !== undefined);

const jsonRefusal = (text: string): string | undefined => {
  const reader = new JsonReader('$.*', () => {});
  reader.write(text);
  return reader.end();
};

atLimit('jsonDepth', (size) => jsonRefusal(`${'['.repeat(size)}${']'.repeat(size)}`) === undefined);

atLimit('jsonValueBytes', (size) => jsonRefusal(`["${'x'.repeat(size - 4)}"]`) === undefined, { lowered: 40 });

const eventsOf = (text: string): number => {
  let events = 0;
  const reader = new EventReader(() => {
    events += 1;
  });
  reader.write(text);
  reader.end();
  return events;
};

atLimit('jsonLineChars', (size) => eventsOf(`{"a":"${'x'.repeat(size - 8)}"}\n`) === 1);

atLimit('jsonBrokenLines', (size) => eventsOf(`${'{x}\n'.repeat(size)}{"a":1}\n`) === 1);

import { passed } from '../../fakes/actions-history/builder.ts';
import { check, type Family, type Outcome, once } from '../family.ts';
import { countsOf, gapsOf, sameCounts } from '../gaps.ts';
import { flakyRuns, foundIds, issueOf, pytestLog } from '../hostile-logs.ts';
import { type HostileEntry, hostileZip, numbers } from '../hostile-zip.ts';
import { runPipeline } from '../pipeline.ts';

/** One hostile archive: the artifact of a run of its own. */
interface HostileArchive {
  readonly name: string;
  /** Made when it is needed: some are large. */
  readonly bytes: () => Uint8Array;
  /** How much of it is refused, by reason. Empty: it is passed over. */
  readonly gaps: readonly string[];
  /** Default: `test-results`. */
  readonly artifact?: string;
}

const REAL = 'tests/test_queue.py::test_drains';
/** A test that fails and that no report of a green job can make a finding of; it counts nowhere when it is refused. */
const CLAIM = '<testsuite><testcase classname="evil" name="claimed"><failure message="x"/></testcase></testsuite>';
const MEGABYTE = 1_000_000;
const INVALID = 'report-artifact invalid-answer';
const TOO_LARGE = 'report-artifact too-large';
const UNKNOWN = 'report-artifact not-a-known-format';

const file = (name: string, more: Partial<HostileEntry> = {}): HostileEntry => ({ name, content: CLAIM, ...more });
const refused = (name: string, ...entries: readonly HostileEntry[]): HostileArchive => ({
  ...{ name, bytes: () => hostileZip(entries), gaps: [INVALID] },
});
const many = (count: number, one: (i: number) => HostileEntry) => Array.from({ length: count }, (_, i) => one(i));
/** Packs at about 1 : 60, which no bomb does. */
function swollen(): Uint8Array {
  const content = Buffer.alloc(14 * MEGABYTE, 'x');
  for (let i = 0; i < content.length; i += 300) content.writeUInt32LE((i * 2_654_435_761) % 2 ** 32, i);
  return content;
}
function swollenFiles(): readonly HostileEntry[] {
  const content = swollen();
  return many(5, (i) => file(`${i}.xml`, { content }));
}
const whole = Buffer.from(hostileZip([file('a.xml')]));
const TYPES = { link: 0o120_777, device: 0o020_666, queue: 0o010_644, socket: 0o140_777, folder: 0o040_755 };
/** The field of large archives says another size than the headers can. */
const LARGE_FIELD = numbers([1, 2], [16, 2], [2 ** 52, 8], [2 ** 52, 8]);
const UNSAID = 0xff_ff_ff_ff;
const BIDI = String.fromCodePoint(0x202e);
const LINE_BREAK = String.fromCodePoint(0x0a);
const CANARY = 'name-of-the-red-team';

const Z01 = [
  '../../x.xml',
  '/etc/x.xml',
  String.raw`..\..\x.xml`,
  String.raw`C:\x.xml`,
  'C:/x.xml',
  String.raw`a\b.xml`,
].map((name, i) => refused(`a way out, number ${i + 1}`, file('a.xml'), file(name)));
const Z02 = Object.entries(TYPES).map(([name, mode]) => refused(`a ${name}`, file('a.xml', { mode })));
const Z03: readonly HostileArchive[] = [
  {
    name: 'fifty megabytes in fifty kilobytes',
    bytes: () => hostileZip([file('a.xml', { content: Buffer.alloc(50 * MEGABYTE) })]),
    gaps: [INVALID],
  },
  { name: 'an archive inside', bytes: () => hostileZip([file('a.zip', { content: whole })]), gaps: [] },
  {
    name: 'an archive with the name of a report',
    bytes: () => hostileZip([file('a.xml', { content: whole })]),
    gaps: [UNKNOWN],
  },
  refused('two entries that share their bytes', file('a.xml'), file('b.xml', { isShared: true })),
  refused(
    'a size for large archives only',
    file('a.xml', { ...{ packedBytes: UNSAID, plainBytes: UNSAID }, extra: LARGE_FIELD }),
  ),
  {
    name: 'more altogether than one archive may hold',
    bytes: () => hostileZip(swollenFiles()),
    gaps: [TOO_LARGE],
  },
];
const Z04: readonly HostileArchive[] = [
  refused('less than it says', file('a.xml', { plainBytes: CLAIM.length + 1 })),
  refused('more than it says', file('a.xml', { plainBytes: 10 })),
  refused('more packed bytes than there are', file('a.xml', { packedBytes: 5_000 })),
];
const Z05: readonly HostileArchive[] = [
  refused('a name twice', file('a.xml'), file('a.xml')),
  refused('names in other letter cases', file('A.xml'), file('a.XML')),
  refused('a folder and a file', file('a.xml/', { content: '' }), file('a.xml')),
  refused('a command', file(`::add-mask::${CANARY}.xml`)),
  refused('a line break and a command', file(`a${LINE_BREAK}::add-mask::${CANARY}.xml`)),
  refused('writing from right to left', file(`a${BIDI}lmx.${CANARY}.xml`)),
  refused('a kilobyte', file(`${'a'.repeat(2_000)}.xml`)),
];
const Z06: readonly HostileArchive[] = [
  { name: '100,000 entries', bytes: () => hostileZip(many(100_000, (i) => ({ name: `${i}` }))), gaps: [TOO_LARGE] },
  refused('encrypted', file('a.xml', { flags: 1 })),
  refused('packed in an unknown way', file('a.xml', { method: 99 })),
  { name: 'cut in its directory', bytes: () => whole.subarray(0, -40), gaps: [INVALID] },
  { name: 'cut in its first entry', bytes: () => whole.subarray(0, 40), gaps: [INVALID] },
  { name: 'more behind it', bytes: () => Buffer.concat([whole, Buffer.from('more')]), gaps: [INVALID] },
  { name: 'no archive', bytes: () => Buffer.from(`::add-mask::${CANARY}`), gaps: [INVALID] },
  { name: 'nothing', bytes: () => Buffer.alloc(0), gaps: [INVALID] },
];
/** Names of artifacts: none of them fits the pattern, but the last two, whose names lead nowhere. */
const Z07 = [
  '..',
  '-rf',
  '.',
  'a'.repeat(255),
  `junit.xml${LINE_BREAK}::add-mask::${CANARY}`,
  `test-results${LINE_BREAK}`,
  'Test-Results-x',
  'test-results-../../x',
  `test-results-${LINE_BREAK}::add-mask::${CANARY}`,
].map((artifact, i, all): HostileArchive => {
  const fits = i >= all.length - 2;
  return {
    name: `name ${i + 1}`,
    artifact,
    bytes: () => hostileZip([file('a.xml', { mode: TYPES.link })]),
    gaps: fits ? [INVALID] : [],
  };
});

const ARCHIVES = { Z01, Z02, Z03, Z04, Z05, Z06, Z07 } as const;
const pipeline = once(() =>
  runPipeline({
    build: (builder) => {
      flakyRuns(builder, [pytestLog([{ id: REAL }])]);
      for (const { bytes, artifact = 'test-results-1' } of Object.values(ARCHIVES).flat()) {
        builder.run({ attempts: [[passed('unit')]], artifacts: [{ name: artifact, zip: bytes() }] });
      }
    },
    inputs: { fetch: { reports: 'test-results-*' } },
    never: [CANARY],
  }),
);

/** What is refused is refused for its own reason and counted; no name of an archive is a name of ours. */
async function asSaid(id: keyof typeof ARCHIVES): Promise<readonly Outcome[]> {
  const end = await pipeline();
  issueOf(end);
  const expected = Object.values(ARCHIVES).flatMap((archives) => archives.flatMap(({ gaps }) => gaps));
  check(sameCounts(gapsOf(end), countsOf(expected)), 'what was refused is not what was hostile');
  check(foundIds(end).join() === REAL, 'the findings are not the one real test');
  const reports = [...end.files.keys()].filter((path) => path.startsWith('evidence/reports/'));
  check(
    reports.every((path) => OWN_PATH.test(path)),
    'a file is named by an archive',
  );
  return ARCHIVES[id].some(({ gaps }) => gaps.length > 0) ? ['REJ', 'SAME'] : ['SAME'];
}

/** Run, artifact, place in the archive: numbers only. */
const OWN_PATH = /^evidence\/reports\/\d{1,19}-\d{1,19}-\d{1,4}\.(?:xml|json)$/;

const row = (id: keyof typeof ARCHIVES, input: string): Family => ({
  id,
  input,
  expected: ['REJ', 'SAME'],
  cases: [{ name: 'each is refused for its own reason, counted, and names nothing', run: () => asSaid(id) }],
});

export const families: readonly Family[] = [
  row('Z01', 'names that lead out of the archive'),
  row('Z02', 'links, devices, queues, sockets and folders'),
  row('Z03', 'bombs, archives in archives, entries that share bytes, sizes for large archives'),
  row('Z04', 'sizes that are not true'),
  row('Z05', 'names twice, in other letter cases, as a folder, with commands and unseen characters'),
  row('Z06', '100,000 entries, encrypted, cut, longer than an archive, no archive'),
  row('Z07', 'artifacts with names of paths, options and commands'),
];

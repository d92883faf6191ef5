import { passed } from '../../fakes/actions-history/builder.ts';
import { zip } from '../../fakes/actions-history/zip.ts';
import { check, type Family, type Outcome, once } from '../family.ts';
import { countsOf, gapsOf, sameCounts } from '../gaps.ts';
import { flakyRuns, foundIds, issueOf, pytestLog } from '../hostile-logs.ts';
import { runPipeline } from '../pipeline.ts';

/** One hostile report file: the artifact of a run of its own. */
interface HostileReport {
  readonly name: string;
  /** Made when it is needed: some are large. */
  readonly content: () => string | Uint8Array;
  /** Why it is refused; absent: it is read, and what is odd in it means nothing. */
  readonly gap?: string;
}

const REAL = 'tests/test_queue.py::test_drains';
/** Stands behind everything hostile. */
const CLAIM = '<testcase classname="evil" name="claimed"><failure message="x"/></testcase>';
const XML = '<?xml version="1.0"?>';
const suite = (inside: string, head = XML) => `${head}<testsuite name="s">${inside}${CLAIM}</testsuite>`;
const test = (inside: string) => `<testcase classname="c" name="n">${inside}</testcase>`;
const many = (count: number, one: (i: number) => string) => Array.from({ length: count }, (_, i) => one(i)).join('');

const LETTERS = 'abcdefghij';
const MULTIPLYING = many(9, (i) => `<!ENTITY ${LETTERS[i + 1]} "${`&${LETTERS[i]};`.repeat(10)}">`);
const BOMB = `<!DOCTYPE testsuite [<!ENTITY a "aaaaaaaaaa">${MULTIPLYING}]>`;
const EXTERNAL = '<!DOCTYPE testsuite [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
/** Megabytes of a counter: packs too badly to be a bomb of the archive, so that it is the reader that must cope. */
const long = () => many(700_000, (i) => `${i} `);
const longName = () => `n${long().replaceAll(' ', '')}`;
const byNumber = () => many(300_000, (i) => `&#${100 + ((i * i) % 4_001)};`);
/** Assembled, so that no scanner takes it for a real one. */
const SECRET = ['ghp', '_', 'C4NARY'.repeat(6)].join('');
const MARKER = 'marked-by-the-red-team';
const inTwoBytes = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const inFourBytes = (text: string) =>
  Buffer.from(Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0]));
const around = (before: string, bytes: readonly number[], after: string) =>
  Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);

const DOCTYPE = 'report-artifact doctype';
const TOO_LARGE = 'report-artifact too-large';
const TOO_DEEP = 'report-artifact too-deep';
const BROKEN = 'report-artifact not-well-formed';
const UNKNOWN = 'report-artifact not-a-known-format';
/** The archive refuses the entry before any reader sees it. */
const ENTRY = 'report-artifact invalid-answer';

const X01: readonly HostileReport[] = [
  { name: 'a document type with nothing in it', content: () => suite('', '<!DOCTYPE testsuite>'), gap: DOCTYPE },
  { name: 'entities that multiply', content: () => suite(test('&j;'), BOMB), gap: DOCTYPE },
  { name: 'an entity that reads a file', content: () => suite(test('&x;'), EXTERNAL), gap: DOCTYPE },
  { name: 'a document type behind the first test', content: () => suite(EXTERNAL), gap: DOCTYPE },
  { name: 'a document type that never ends', content: () => `<!DOCTYPE testsuite [${long()}`, gap: DOCTYPE },
  { name: 'a document type of another format', content: () => suite('', '<!DOCTYPE html>'), gap: UNKNOWN },
];
const X02: readonly HostileReport[] = [
  { name: 'characters by number, in a text', content: () => suite(test(`<failure>${byNumber()}</failure>`)) },
  { name: 'characters by number, in a name', content: () => suite(`<testcase name="${byNumber()}"/>`), gap: TOO_LARGE },
  { name: 'a character that does not exist', content: () => suite(test('&#9999999;')), gap: BROKEN },
  { name: 'an entity without an end', content: () => suite(test(`&${longName()}`)), gap: TOO_LARGE },
  { name: 'an entity that nobody declared', content: () => suite(test('&evil;')), gap: BROKEN },
];
const X03: readonly HostileReport[] = [
  { name: 'elements inside each other', content: () => suite(many(200_000, (i) => `<a${i}>`)), gap: TOO_DEEP },
  { name: 'a million attributes', content: () => suite(`<a ${many(1_000_000, (i) => `a${i}="" `)}/>`), gap: TOO_LARGE },
  { name: 'an attribute of megabytes', content: () => suite(`<testcase name="${long()}"/>`), gap: TOO_LARGE },
  { name: 'an element with a name of megabytes', content: () => suite(`<${longName()}/>`), gap: TOO_LARGE },
  { name: 'a comment of megabytes', content: () => suite(`<!--${long()}-->`), gap: TOO_LARGE },
  { name: 'fifty megabytes', content: () => suite(`<testcase name="${' '.repeat(50_000_000)}"/>`), gap: ENTRY },
];
const X04: readonly HostileReport[] = [
  {
    name: 'the prototype as element and attribute',
    content: () => suite('<testcase name="n" __proto__="x" constructor="y"><__proto__ toString="z"/></testcase>'),
  },
  {
    name: 'an attribute that every object has',
    content: () => suite('<testcase hasOwnProperty="x" name="n" time="1"/>'),
    gap: 'report-artifact failed',
  },
  { name: 'one attribute twice', content: () => suite('<testcase name="n" name="evil" classname="c"/>') },
  {
    name: 'another namespace',
    content: () => `<e:testsuite xmlns:e="urn:x"><e:testcase name="n"/>${CLAIM}</e:testsuite>`,
  },
  { name: 'a test without a suite', content: () => CLAIM, gap: UNKNOWN },
  { name: 'a test that never ends', content: () => '<testsuite><testcase name="n">', gap: BROKEN },
];
const X07: readonly HostileReport[] = [
  {
    name: 'two bytes for a letter, with a secret',
    content: () => inTwoBytes(suite(test(`<failure message="${SECRET} ${MARKER}"/>`))),
  },
  { name: 'four bytes for a letter', content: () => inFourBytes(suite('')), gap: UNKNOWN },
  {
    name: 'letters in seven bits, with a secret',
    content: () => suite(test(`<failure message="+${SECRET}"/>`), '<?xml version="1.0" encoding="UTF-7"?>'),
    gap: 'report-artifact encoding',
  },
  { name: 'declared as what it is not', content: () => suite(test(''), '<?xml version="1.0" encoding="UTF-16"?>') },
  {
    name: 'a byte-order mark, and bytes that are no letters',
    content: () => around(`\u{feff}${XML}<testsuite><testcase name="`, [0xff, 0xc0, 0x80], `"/>${CLAIM}</testsuite>`),
  },
  {
    name: 'the end of raw text inside raw text',
    content: () => suite(test('<system-out><![CDATA[ ]]]]><![CDATA[> </testcase> ]]></system-out>')),
  },
  {
    name: 'instructions to a browser',
    content: () => suite('', `${XML}<?xml-stylesheet href="https://evil.example/x"?>`),
  },
];

const REPORTS = { X01, X02, X03, X04, X07 } as const;
const ARTIFACT = 'test-results';
/** Bounded time is what `run-part.ts` checks: a part that takes a minute is ended, and the case fails. */
const pipeline = once(() =>
  runPipeline({
    build: (builder) => {
      flakyRuns(builder, [pytestLog([{ id: REAL }])]);
      for (const { content } of Object.values(REPORTS).flat()) {
        const artifacts = [{ name: ARTIFACT, zip: zip({ 'junit.xml': content() }) }];
        builder.run({ attempts: [[passed('unit')]], artifacts });
      }
    },
    inputs: { fetch: { reports: ARTIFACT } },
    never: [SECRET, CLAIM],
  }),
);

/** Every file is refused or read as said, nothing else is missing, and the one real test is still the one found. */
async function asSaid(id: keyof typeof REPORTS): Promise<readonly Outcome[]> {
  const end = await pipeline();
  issueOf(end);
  const expected = Object.values(REPORTS).flatMap((reports) => reports.flatMap(({ gap }) => gap ?? []));
  check(sameCounts(gapsOf(end), countsOf(expected)), 'what could not be read is not what was hostile');
  check(foundIds(end).join() === REAL, 'the findings are not the one real test');
  return REPORTS[id].some(({ gap }) => gap !== undefined) ? ['REJ', 'SAME', 'FAST'] : ['SAME', 'FAST'];
}

/** What was decoded was redacted after that; a secret that cannot be decoded is not stored. */
async function redacted(): Promise<readonly Outcome[]> {
  const { files } = await pipeline();
  const texts = [...files.values()].map((bytes) => bytes.toString('utf8'));
  check(texts.filter((text) => text.includes(MARKER) && text.includes('[redacted:')).length > 0, 'it was not decoded');
  const spelt = [SECRET, Buffer.from(SECRET, 'utf16le').toString('utf8')];
  check(!texts.some((text) => spelt.some((secret) => text.includes(secret))), 'a secret is in a file');
  return ['RED'];
}

const every = 'every file is refused for its own reason, or read without effect';

export const families: readonly Family[] = [
  {
    id: 'X01',
    input: 'document types: empty, with entities that multiply or read files, without an end, in odd places',
    expected: ['REJ', 'SAME', 'FAST'],
    cases: [{ name: every, run: () => asSaid('X01') }],
  },
  {
    id: 'X02',
    input: '300,000 characters by number, one that does not exist, an entity without an end',
    expected: ['REJ', 'SAME', 'FAST'],
    cases: [{ name: every, run: () => asSaid('X02') }],
  },
  {
    id: 'X03',
    input: '200,000 nested elements, a million attributes, names and attributes of megabytes',
    expected: ['REJ', 'SAME', 'FAST'],
    cases: [{ name: every, run: () => asSaid('X03') }],
  },
  {
    id: 'X04',
    input: 'elements and attributes with names of the prototype, double attributes, namespaces, a test without a suite',
    expected: ['REJ', 'SAME', 'FAST'],
    cases: [{ name: every, run: () => asSaid('X04') }],
  },
  {
    // The reference asks for UTF-8 or a refusal. UTF-16 with a mark is what tools of Windows write, and it is decoded
    // before redaction and stored as UTF-8, so that every later reader sees the text that was redacted.
    id: 'X07',
    input: 'other encodings, declared and not, with secrets in them; split raw text, stylesheets',
    expected: ['REJ', 'SAME', 'FAST', 'RED'],
    cases: [
      { name: every, run: () => asSaid('X07') },
      { name: 'secrets in them', run: redacted },
    ],
  },
];

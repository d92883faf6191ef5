/** How much of a file is looked at for its encoding; an XML declaration stands in front of everything. */
const DECLARATION_BYTES = 256;
const DECLARED = /^(?:\uFEFF|\u00EF\u00BB\u00BF)?<\?xml[^>]{0,200}?\sencoding\s{0,10}=\s{0,10}["']([\w.:-]{1,40})["']/;
/**
 * What XML may be declared as to be read. `utf-16` is declared by tools that then write UTF-8: a declaration that can be
 * read byte by byte proves it wrong.
 */
const ENCODINGS: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['ascii', 'utf-8'],
  ['utf-16', 'utf-8'],
  ['unicode', 'utf-8'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
]);

/**
 * The text of a report file in UTF-8, UTF-16 or Latin-1, without byte-order mark; bytes that are wrong in it become
 * U+FFFD. Undefined when it is declared to be in another encoding: what cannot be read cannot be redacted either.
 */
export function decodeReport(bytes: Uint8Array): string | undefined {
  return reportDecoder(bytes)?.decode(bytes);
}

/** A decoder for a file that begins with these bytes; undefined as for `decodeReport`. */
export function reportDecoder(start: Uint8Array): InstanceType<typeof TextDecoder> | undefined {
  const encoding = encodingOf(start);
  return encoding === undefined ? undefined : new TextDecoder(encoding);
}

/** By byte-order mark, by the zero bytes of `<` in UTF-16, by declaration, else UTF-8. */
function encodingOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = DECLARED.exec(start)?.[1]?.toLowerCase();
  return declared === undefined ? 'utf-8' : ENCODINGS.get(declared);
}

/** Names of files that may be test reports. */
const NAMES = /\.(?:xml|trx|json|jsonl|ndjson)$/i;
const XML_NAMES = /\.(?:xml|trx)$/i;
/** Bytes that show of JSON whether it is a report. */
export const REPORT_START_BYTES = 64 * 1024;
/**
 * Members of which a JSON report has all of one list near its beginning: go test, libtest and nextest, jest and vitest,
 * Playwright, CTRF. The parsers look more closely; here it only matters not to store the rest of what people upload.
 */
const JSON_MEMBERS: readonly (readonly string[])[] = [
  ['"Action"'],
  ['"type"', '"event"'],
  ['"numTotalTests"'],
  ['"rootDir"', '"forbidOnly"'],
  ['"results"', '"tool"'],
];

/** Whether a file of an artifact may be a report by its name. */
export function isReportName(name: string): boolean {
  return NAMES.test(name);
}

/** Whether the beginning of a file is needed too: JSON is used for much else, and what is no report is no gap. */
export function needsLook(name: string): boolean {
  return !XML_NAMES.test(name);
}

/** @param start the first `REPORT_START_BYTES` of a file for which `needsLook` */
export function isReportStart(start: Uint8Array): boolean {
  const text = decodeReport(start) ?? '';
  return JSON_MEMBERS.some((members) => members.every((member) => text.includes(member)));
}

/** How a runner lays out what belongs to a failure; it decides where the description ends. */
export type Style = 'vstest' | 'adapter' | 'xunit' | 'nunit' | 'platform' | 'msbuild';

/** The line that names a failing test. */
export interface Title {
  readonly style: Style;
  readonly id: string;
  readonly durationMs?: number | undefined;
  readonly message?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** `  Failed Shop.Tests.CartTests.Adds(count: 2) [12 ms]`; `Failed   …` before .NET Core 3, `  X …` in it. */
const VSTEST = /^(?: {2}Failed | {2}X |Failed {3})(\S.*)$/;
const VSTEST_PASSED = /^(?: {2}Passed | {2}[√V] |Passed {3})(\S.*)$/;
/** `[< 1 ms]`, `[1 m 2 s]`, `(1m 12s 769ms)`: what a name may be followed by. */
const TIME = /^(?:< ?)?(?:\d{1,9}(?:[.,]\d{1,6})? ?(?:d|h|m|s|ms) ?){1,5}$/;
/** `[xUnit.net 00:00:01.23]     Shop.Tests.CartTests.Adds [FAIL]`. */
const ADAPTER = /^\[xUnit\.net \d[\d:.]{1,24}\] /;
const FAIL = ' [FAIL]';
/** Three spaces in the first versions of xUnit 2. */
const INDENTED = /^ {3,4}\S/;
/** A name with a class: what xUnit's own console runner prints stands without any other mark. */
const QUALIFIED = /^[A-Za-z_][\w`+<>]*(?:\.[\w`+<>]+)+(?:\(.*\))?$/;
/** `1) Failed : Shop.Tests.CartTests.Adds`, `1) Test Failure : …` of NUnit 2. */
const NUNIT = /^\d{1,7}\) (?:Failed|Error|Invalid|Test Failure|Test Error|SetUp Error|TearDown Error) : (\S.*)$/;
/** `failed Shop.Tests.CartTests.Adds(2) (12ms)`. */
const PLATFORM = /^ {0,4}failed (?!to |with )(\S.*) \(([^()]{1,40})\)$/;
/** `/src/CartTests.cs(12): error TESTERROR: Shop.Tests.CartTests.Adds (5ms): Error Message: …`. */
const BUILD_ERROR = ': error TESTERROR:';
const BUILD_MESSAGE = ': Error Message:';
/** `/src/CartTests.cs(12)`, with a column or without. */
const PLACE = /^(\S.*)\((\d{1,9})(?:,\d{1,9})?\)$/;
/** `Shop.Tests.CartTests.Adds (5ms)`. */
const TIMED = /^(\S.*) \(([^()]{1,40})\)$/;

/** What a line says of a failing test, or undefined. A name without a time is one only with what follows. */
export function failureTitle(text: string): Title | undefined {
  if (text.endsWith(FAIL)) return xunitTitle(text);
  const vstest = text.includes('  ') ? VSTEST.exec(text)?.[1] : undefined;
  if (vstest !== undefined) return { style: 'vstest', ...nameAndTime(vstest) };
  const platform = text.includes('failed ') ? PLATFORM.exec(text) : null;
  if (platform?.[1] !== undefined && isTime(platform[2])) {
    return { style: 'platform', id: platform[1], durationMs: milliseconds(platform[2]) };
  }
  const nunit = text.includes(') ') ? NUNIT.exec(text)?.[1] : undefined;
  return nunit === undefined ? undefined : { style: 'nunit', id: nunit };
}

function xunitTitle(text: string): Title | undefined {
  const name = text.slice(0, -FAIL.length);
  const prefix = ADAPTER.exec(name)?.[0];
  if (prefix !== undefined) return { style: 'adapter', id: name.slice(prefix.length).trim() };
  const own = INDENTED.test(name) ? name.trim() : '';
  return QUALIFIED.test(own) ? { style: 'xunit', id: own } : undefined;
}

/** Id of a test that passed, as VSTest prints it with normal verbosity. */
export function passedTitle(text: string): string | undefined {
  const name = text.includes('  ') ? VSTEST_PASSED.exec(text)?.[1] : undefined;
  const title = name === undefined ? undefined : nameAndTime(name);
  return title?.durationMs === undefined && !name?.endsWith('ms]') ? undefined : title?.id;
}

/** The failing test of a line of MSBuild's, or its place alone when the name stands on the next line. */
export function buildError(text: string): Partial<Title> | undefined {
  const at = text.indexOf(BUILD_ERROR);
  if (at < 0) return undefined;
  const place = PLACE.exec(text.slice(0, at).trim());
  return {
    ...(place?.[1] === undefined ? {} : { file: place[1], line: Number(place[2]) }),
    ...buildErrorTest(text.slice(at + BUILD_ERROR.length)),
  };
}

/** `Shop.Tests.CartTests.Adds (5ms): Error Message: …`. */
export function buildErrorTest(text: string): Partial<Title> {
  const at = text.indexOf(BUILD_MESSAGE);
  const timed = at < 0 ? null : TIMED.exec(text.slice(0, at).trim());
  if (timed?.[1] === undefined || !isTime(timed[2])) return {};
  const message = text.slice(at + BUILD_MESSAGE.length).trim();
  return { id: timed[1], durationMs: milliseconds(timed[2]), ...(message === '' ? {} : { message }) };
}

/** True when the name ends with the time that the test took. */
export function isTimed(text: string): boolean {
  return text.endsWith(']') && isTime(text.slice(text.lastIndexOf('[') + 1, -1));
}

/** The name before `[12 ms]`. */
export function nameAndTime(text: string): { id: string; durationMs?: number | undefined } {
  if (!isTimed(text)) return { id: text.trim() };
  const at = text.lastIndexOf('[');
  return { id: text.slice(0, at).trim(), durationMs: milliseconds(text.slice(at + 1, -1)) };
}

function isTime(text: string | undefined): boolean {
  return text !== undefined && TIME.test(text);
}

const UNITS: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };

/** Undefined for `< 1 ms`. */
function milliseconds(text: string | undefined): number | undefined {
  if (text === undefined || text.startsWith('<')) return undefined;
  let total = 0;
  for (const [, number, unit] of text.matchAll(/(\d{1,9}(?:[.,]\d{1,6})?) ?(ms|[dhms])/g)) {
    total += Number(number?.replace(',', '.')) * (UNITS[unit ?? ''] ?? 0);
  }
  return Math.round(total);
}

/** `12`, `line 12`: what stands behind a file's name. */
const LINE = /^(?:line )?(\d{1,9})$/;
/** `/src/CartTests.cs(12,0)`. */
const XUNIT_PLACE = /^(\S.*)\((\d{1,9}),\d{1,9}\)$/;

/** Method, file and line of a stack frame that knows its source. */
export function dotnetFrame(text: string): { method: string; file: string; line: number } | undefined {
  if (text.startsWith('at ')) return plainFrame(text.slice('at '.length));
  const at = text.indexOf('): at ');
  const place = at < 0 ? null : XUNIT_PLACE.exec(text.slice(0, at + 1));
  if (place?.[1] === undefined) return undefined;
  return { file: place[1], line: Number(place[2]), method: text.slice(at + '): at '.length) };
}

/** `Shop.Tests.CartTests.Adds(Int32 count) in /src/CartTests.cs:line 12`; newer runners leave `line` out. */
function plainFrame(text: string): { method: string; file: string; line: number } | undefined {
  const at = text.lastIndexOf(' in ');
  const colon = text.lastIndexOf(':');
  const line = at < 1 || colon < at ? undefined : LINE.exec(text.slice(colon + 1))?.[1];
  if (line === undefined) return undefined;
  return { method: text.slice(0, at), file: text.slice(at + ' in '.length, colon), line: Number(line) };
}

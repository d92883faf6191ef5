import type { Draft } from './shared/draft.ts';

/** `CartTest.AddsUp`, `Prices/PriceTest.IsPositive/0`; without a point it is a test of cmocka, which prints alike. */
const NAME = /^[\w/][\w./:<>-]*$/;
/** `CartTest: SetUpTestSuite or TearDownTestSuite` of the list at the end. */
const SUITE_ITSELF = /^([\w/]+): SetUpTest(?:Suite|Case) or TearDownTest(?:Suite|Case)$/;
/** utest.h prints alike, but counts nanoseconds. */
const TOOK = / \((\d{1,15})( ms|ns)\)$/;
const NANOSECONDS_PER_MS = 1_000_000;
const WHERE = ', where ';
/** `/x/cart_test.cc:12: Failure`, and of a Windows compiler `C:\x\cart_test.cc(12): error: Value of: x`. */
const UNIX_PLACE = /:(\d{1,9}): Failure$/;
const WINDOWS_PLACE = /^(\S[^()]*)\((\d{1,9})\): error: (.*)$/;

/** `Prices/PriceTest.HasCurrency/1, where GetParam() = "3" (0 ms)`; what a parameter prints may look like the rest. */
export function titleOf(printed: string): Pick<Draft, 'id' | 'parameters' | 'durationMs'> {
  const took = TOOK.exec(printed);
  const title = took === null ? printed : printed.slice(0, took.index);
  const where = title.indexOf(WHERE);
  return {
    id: where === -1 ? title : title.slice(0, where),
    parameters: where === -1 ? undefined : title.slice(where + WHERE.length),
    durationMs: took === null ? undefined : Math.round(Number(took[1]) / (took[2] === 'ns' ? NANOSECONDS_PER_MS : 1)),
  };
}

/** Where an assertion failed, and what it says if that stands on the same line. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly message?: string | undefined;
}

/** Where an assertion failed; the Windows form has the message on the same line. */
export function placeOf(text: string): Place | undefined {
  if (text.endsWith(': Failure')) {
    const match = UNIX_PLACE.exec(text);
    // The test's own output may end without a line feed right before the place.
    const from = text.startsWith('/') ? 0 : text.lastIndexOf(' /') + 1;
    if (match !== null) return { file: text.slice(from, match.index), line: Number(match[1]) };
    return text === 'unknown file: Failure' ? { file: 'unknown file' } : undefined;
  }
  if (text.startsWith('unknown file: error: ')) return { file: 'unknown file', message: text.slice(21) };
  const [, file, line, message] = text.includes('): error: ') ? (WINDOWS_PLACE.exec(text) ?? []) : [];
  return file === undefined ? undefined : { file, line: Number(line), message };
}

/** Empty for a test without a suite; undefined when the id can be no test's. */
export function suiteOf(id: string, isRunning: boolean): string | undefined {
  const dot = id.indexOf('.');
  if (!NAME.test(id)) return SUITE_ITSELF.exec(id)?.[1];
  if (dot < 1) return isRunning ? '' : undefined;
  return id.slice(0, dot);
}

/** The name of a test at its end, with or without the time that it took. */
export function nameOf(printed: string): string | undefined {
  const id = printed.replace(TOOK, '');
  return NAME.test(id) ? id : undefined;
}

import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import {
  buildError,
  buildErrorTest,
  dotnetFrame,
  failureTitle,
  isTimed,
  nameAndTime,
  passedTitle,
  type Style,
  type Title,
} from './dotnet-lines.ts';
import { DotnetTotals } from './dotnet-totals.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** Headings inside a description, without their indentation. */
const MESSAGE = 'Error Message:';
const STACK = 'Stack Trace:';
const OUTPUT =
  /^(?:(?:Standard (?:Output|Error)|Debug Traces|Additional Information) Messages:|Standard output|Error output|Attachments:|Output:)$/;
/** What follows the last description, however it is laid out. */
const END = /^(?:##\[|Test Run |Total tests: |Results File: |Run Settings|Tests Not Run|=== TEST EXECUTION SUMMARY)/;
const ADAPTER_PREFIX = /^\[xUnit\.net \d[\d:.]{1,24}\] ?/;
/** `from /src/bin/Shop.Tests.dll (net10.0|x64)`, below a name. */
const ORIGIN = /^from \S.*\.(?:dll|exe) \(/;
/** A name with a line end in an argument goes on for at most this many lines. */
const NAME_LINES = 5;
const RETRIED_ALL = 'Tests suite completed successfully in ';
const PLATFORM_SIGNS = /^ {0,4}(?:Running tests from |Test run summary: )/;

/** A name that is one only when `Error Message:` or a time follows. */
interface Pending {
  readonly at: number;
  readonly names: string[];
}

interface Entry {
  readonly draft: Draft;
  readonly style: Style;
  /** The frame in the test's own class was seen. */
  isLocated: boolean;
}

class DotnetSession implements ParserSession {
  readonly #entries = new Map<string, Entry>();
  readonly #recovered = new Set<string>();
  readonly #passed: string[] = passedList();
  readonly #totals = new DotnetTotals();
  #open: Entry | undefined;
  #part: 'message' | 'stack' | 'output' = 'message';
  #indent = 0;
  #lines = 0;
  #pending: Pending | undefined;
  /** Place that MSBuild printed above the name that it belongs to. */
  #place: { readonly at: number; readonly title: Partial<Title> } | undefined;
  #isPlatform = false;

  get idle(): boolean {
    return this.#open === undefined && this.#pending === undefined && this.#place === undefined && this.#totals.idle;
  }

  line({ number, text }: LogLine): void {
    if (this.#pending !== undefined && this.#resolve(this.#pending, number, text)) return;
    if (this.#place !== undefined && this.#resolvePlace(this.#place, text)) return;
    if (PLATFORM_SIGNS.test(text)) this.#isPlatform = true;
    if (this.#totals.line(text)) {
      this.#close(number - 1);
      return;
    }
    const title = this.#isCaptured(text) ? undefined : failureTitle(text);
    if (title !== undefined) this.#title(number, text, title);
    else if (!this.#other(number, text) && this.#open !== undefined) this.#body(this.#open, number, text);
  }

  /** What a test printed stands deeper than the name of the test. */
  #isCaptured(text: string): boolean {
    return this.#open?.style === 'platform' && text.length - text.trimStart().length > this.#indent;
  }

  end(): ParsedTests | undefined {
    this.#close(Number.MAX_SAFE_INTEGER);
    const all = [...this.#entries.values()].filter((entry) => this.#isProven(entry));
    const counts = this.#totals.counts;
    if (all.length + this.#passed.length === 0 && counts === undefined) return undefined;
    const pick = (isRecovered: boolean): TestFailure[] =>
      all
        .filter(({ draft }) => this.#recovered.has(draft.id) === isRecovered)
        .map(({ draft }) => toFailure('dotnet', draft));
    return {
      framework: 'dotnet',
      failures: pick(false),
      retried: pick(true),
      passed: this.#passed,
      ...(counts === undefined ? {} : { counts }),
      finished: counts !== undefined,
    };
  }

  /** `failed x (3s)` is a sentence that anybody may print; a runner's own words must stand elsewhere. */
  #isProven({ style, draft }: Entry): boolean {
    return style !== 'platform' || this.#isPlatform || draft.file !== undefined;
  }

  #title(number: number, text: string, title: Title): void {
    if (title.style === 'vstest' && !isTimed(text)) this.#pending = { at: number, names: [title.id] };
    else this.#begin(number, title, text.length - text.trimStart().length);
  }

  /** What is neither a failing test's name nor part of a description: true when it was understood. */
  #other(number: number, text: string): boolean {
    const passed = passedTitle(text);
    if (passed !== undefined) {
      this.#close(number - 1);
      this.#passed.push(passed);
      return true;
    }
    const built = buildError(text);
    if (built !== undefined) {
      if (built.id === undefined) this.#place = { at: number, title: built };
      else this.#begin(number, { ...built, style: 'msbuild', id: built.id }, 0);
      return true;
    }
    if (!text.includes(RETRIED_ALL)) return false;
    for (const { draft, style } of this.#entries.values()) if (style === 'platform') this.#recovered.add(draft.id);
    this.#isPlatform = true;
    return true;
  }

  /** The lines below a name without a time; true when the line was one of them. */
  #resolve(pending: Pending, number: number, text: string): boolean {
    const isHeading = text.trim() === MESSAGE;
    const title = failureTitle(text);
    if (isHeading || (title === undefined && isTimed(text) && passedTitle(text) === undefined)) {
      const last = isHeading ? undefined : text;
      const name = nameAndTime([...pending.names, ...(last === undefined ? [] : [last.trim()])].join(' '));
      this.#pending = undefined;
      this.#begin(pending.at, { style: 'vstest', ...name }, 2);
      if (isHeading && this.#open !== undefined) this.#body(this.#open, number, text);
      return true;
    }
    pending.names.push(text.trim());
    const isOther = title !== undefined || passedTitle(text) !== undefined || END.test(text);
    const isOver = isOther || pending.names.length > NAME_LINES;
    if (isOver) this.#pending = undefined;
    return !isOver;
  }

  #resolvePlace({ at, title }: { at: number; title: Partial<Title> }, text: string): boolean {
    this.#place = undefined;
    const test = buildErrorTest(text);
    if (test.id === undefined) return false;
    this.#begin(at, { ...title, ...test, style: 'msbuild', id: test.id }, 0);
    return true;
  }

  /** The same test is named by xUnit's adapter first and by VSTest with its description later; and once per target. */
  #begin(number: number, title: Title, indent: number): void {
    const { style, id, ...known } = title;
    this.#close(number - 1);
    this.#part = 'message';
    this.#indent = indent;
    this.#lines = 0;
    const entry = this.#entries.get(id);
    if (entry !== undefined && (entry.style !== 'adapter' || style === 'adapter')) {
      this.#open = { style, draft: { id, at: number }, isLocated: false };
      return;
    }
    const draft: Draft = entry?.draft ?? { id, ...namesOf(id), at: number };
    Object.assign(draft, known, { at: number, from: number, to: number });
    this.#open = { draft, style, isLocated: entry?.isLocated ?? false };
    this.#entries.set(id, this.#open);
  }

  #body(open: Entry, number: number, text: string): void {
    this.#lines += 1;
    if (this.#lines >= LIMITS.failureBlockLines || END.test(text)) {
      this.#close(number - 1);
      return;
    }
    const own = this.#ownText(open, text);
    if (own === undefined) return;
    if (own === null) this.#close(number - 1);
    else if (own !== '') this.#detail(open, number, own);
  }

  /** The line without its indentation; undefined when it is not of this description, null when that is over. */
  #ownText({ style }: Entry, text: string): string | undefined | null {
    const prefix = text.startsWith('[xUnit.net ') ? ADAPTER_PREFIX.exec(text)?.[0] : undefined;
    if (style === 'adapter') return prefix === undefined ? null : adapterText(text.slice(prefix.length));
    if (prefix !== undefined) return undefined;
    const own = text.trim();
    const isIndented = own === '' || text.length - text.trimStart().length > this.#indent;
    const mustBe = style === 'platform' || style === 'xunit' || style === 'msbuild';
    return mustBe && !isIndented ? null : own;
  }

  #detail(open: Entry, number: number, text: string): void {
    const { draft } = open;
    draft.to = number;
    if (text === MESSAGE) this.#part = 'message';
    else if (text === STACK) this.#part = 'stack';
    else if (OUTPUT.test(text)) this.#part = 'output';
    else if (this.#part !== 'output' && (text.startsWith('at ') || text.includes('): at '))) this.#frame(open, text);
    else if (this.#part === 'message' && !ORIGIN.test(text)) draft.message = withCause(draft.message, text);
    else if (ORIGIN.test(text)) this.#isPlatform = true;
  }

  /** The frame in the test's own class says more than those of what it called. */
  #frame(open: Entry, text: string): void {
    const { draft } = open;
    this.#part = 'stack';
    const frame = dotnetFrame(text);
    if (frame === undefined || open.isLocated) return;
    open.isLocated = isOwnFrame(draft, frame.method);
    if (draft.file !== undefined && !open.isLocated) return;
    draft.file = frame.file;
    draft.line = frame.line;
  }

  #close(to: number): void {
    if (this.#open === undefined) return;
    const { draft } = this.#open;
    draft.to = Math.min(to, draft.to ?? to);
    this.#open = undefined;
  }
}

/** What xUnit says of a test stands deeper than the names of tests; null for such a name. */
function adapterText(text: string): string | null {
  return text.startsWith('      ') || text.trim() === '' ? text.trim() : null;
}

/** `Test method … threw exception:` of MSTest says nothing without the line below it. */
function withCause(message: string | undefined, next: string): string {
  return message === undefined || message.endsWith(' threw exception:') ? next : message;
}

/** True for a method of the test's class, or, of a test known by its method alone, for that method. */
function isOwnFrame({ id, suite, parameters }: Draft, method: string): boolean {
  if (suite !== undefined) return method.startsWith(`${suite.replaceAll('+', '.')}.`);
  const name = parameters === undefined ? id : id.slice(0, id.indexOf('('));
  return method.includes(`.${name}(`);
}

/** Class and arguments of `Shop.Tests.CartTests.Adds(count: 2)`. */
function namesOf(id: string): { suite?: string; parameters?: string } {
  const bracket = id.endsWith(')') ? id.indexOf('(') : -1;
  const method = bracket < 1 ? id : id.slice(0, bracket);
  const dot = /^[\w.`+<>]+$/.test(method) ? method.lastIndexOf('.') : -1;
  return {
    ...(dot < 1 ? {} : { suite: method.slice(0, dot) }),
    ...(bracket < 1 || bracket > id.length - 3 ? {} : { parameters: id.slice(bracket + 1, -1) }),
  };
}

/**
 * The runners of .NET: VSTest (`dotnet test`) with any adapter, Microsoft.Testing.Platform, and the consoles of xUnit and
 * NUnit. Test id: the name as printed, mostly `Namespace.Class.Method(arguments)`.
 */
export const dotnet: LogParser = {
  id: 'dotnet',
  title: '.NET test runners',
  docs: 'https://learn.microsoft.com/dotnet/core/testing/',
  triggers: [
    '  Failed ',
    'Failed   ',
    '  X ',
    'failed ',
    '[FAIL]',
    ') Failed : ',
    ') Error : ',
    ') Invalid : ',
    ') Test Failure : ',
    ') Test Error : ',
    'error TESTERROR:',
    '  Passed ',
    'Passed   ',
    '  √ ',
    'Total tests: ',
    'Passed! ',
    'Failed! ',
    'Skipped! ',
    'Test run summary: ',
    'Test summary: ',
    'Test Count: ',
    ', Errors: ',
    RETRIED_ALL,
    'Running tests from ',
  ],
  begin: () => new DotnetSession(),
};

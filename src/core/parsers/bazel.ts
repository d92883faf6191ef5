import { LIMITS } from '../limits.ts';
import { STEP_MARK } from '../log/steps.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `//pkg:target                FAILED in 3 out of 3 in 1.2s`; from another repository `@name//pkg:target`. */
const VERDICT =
  /^((?:@{1,2}[\w.~+-]*)?\/\/[^\s:]*:[^\s:]+) +(?:\(cached\) )?(PASSED|FAILED|TIMEOUT|FLAKY|REMOTE FAILURE|NO STATUS|INCOMPLETE|SKIPPED)\b(.{0,200})$/;
/** ` in 3 out of 3 in 1.2s`, ` in 0.4s`: the time of the last or of the slowest run. */
const SECONDS = / in (\d{1,9}(?:\.\d{1,6})?)s$/;
/** `FAIL: //pkg:target (shard 1 of 2, attempt 1 of 3) (see /…/test.log)`, perhaps behind a clock. */
const EARLY =
  /^(?:\(\d{2}:\d{2}:\d{2}\) )?(?:FAIL|TIMEOUT): ((?:@{1,2}[\w.~+-]*)?\/\/[^\s:]*:[^\s:]+) \((.{1,999})\)\.?$/;
const ATTEMPT = /\battempt \d|[\\/]test_attempts[\\/]/;
/** `==================== Test output for //pkg:target (shard 1 of 2):`, a line of the sign alone ends it. */
const OUTPUT = /^={10,} Test output for ((?:@{1,2}[\w.~+-]*)?\/\/[^\s:]*:[^\s:]+)(?: \(.{1,99}\))?:$/;
const OUTPUT_END = /^={40,}$/;
/** `Executed 1 out of 5 tests: 3 tests pass, 1 fails to build and 1 fails locally.` */
const TOTAL = /^Executed \d{1,9} out of (\d{1,9}) tests?: (.{1,300})\.$/;
/** What runners print of one failing test: googletest, Go, unittest, pytest and Cargo, each with a parser of its own. */
const INNER =
  /^(?:\[ {2}FAILED {2}\] \w+|--- FAIL: \w|(?:FAIL|ERROR): test\w* \(|FAILED [\w./-]+\.py::|test [\w:]+ \.\.\. FAILED$)/;

/** Lines from `FAIL: //pkg:target` to the output at most. */
const ANNOUNCED_LINES = 5;

interface Output {
  readonly from: number;
  to: number;
  /** Its own runner names the tests that failed in it: naming the target too would count them twice. */
  namesTests?: boolean;
}

class BazelSession implements ParserSession {
  readonly #failed = new Map<string, Draft>();
  readonly #flaky = new Map<string, Draft>();
  readonly #early = new Map<string, Draft>();
  /** What was printed of each target that failed, before the verdict. */
  readonly #outputs = new Map<string, Output>();
  readonly #passed: string[] = passedList();
  readonly #judged = new Set<string>();
  #open: string | undefined;
  #counts: { passed: number; failed: number } | undefined;

  get idle(): boolean {
    return this.#open === undefined;
  }

  line({ number, text }: LogLine): void {
    const output = text.startsWith('=') ? OUTPUT.exec(text)?.[1] : undefined;
    if (output !== undefined) this.#begin(number, output);
    else if (this.#open !== undefined && this.#printed(this.#open, number, text)) return;
    else if (text.includes('//')) this.#target(number, text);
    else if (text.startsWith('Executed ')) this.#total(text);
  }

  end(): ParsedTests | undefined {
    for (const [id, draft] of this.#early) if (!this.#judged.has(id)) this.#failed.set(id, draft);
    if (this.#judged.size + this.#failed.size === 0) return undefined;
    const all = (drafts: Map<string, Draft>): TestFailure[] =>
      [...drafts.values()]
        .filter(({ id }) => this.#outputs.get(id)?.namesTests !== true)
        .map((draft) => toFailure('bazel', { ...draft, ...placeOf(draft.at, this.#outputs.get(draft.id)) }));
    return {
      framework: 'bazel',
      failures: all(this.#failed),
      retried: all(this.#flaky),
      passed: this.#passed,
      ...(this.#counts === undefined ? {} : { counts: this.#counts }),
      finished: this.#counts !== undefined,
    };
  }

  #begin(number: number, id: string): void {
    this.#open = id;
    if (!this.#outputs.has(id)) this.#outputs.set(id, { from: number, to: number });
  }

  /** A line of a test's own output; the output of further runs of the same target is skipped. */
  #printed(id: string, number: number, text: string): boolean {
    const output = this.#outputs.get(id);
    const isTooLong = output === undefined || number - output.from >= LIMITS.failureBlockLines;
    if (OUTPUT_END.test(text) || isTooLong || text.startsWith(STEP_MARK)) {
      if (output !== undefined && !isTooLong) output.to = number;
      this.#open = undefined;
      return !isTooLong;
    }
    output.to = number;
    if (INNER.test(text)) output.namesTests = true;
    return true;
  }

  #target(number: number, text: string): void {
    const [, id, verdict, rest] = VERDICT.exec(text) ?? [];
    if (id === undefined || verdict === undefined) {
      this.#fail(number, text);
      return;
    }
    if (verdict === 'FAILED' && rest?.startsWith(' TO BUILD')) return;
    this.#judged.add(id);
    this.#judge(verdict, { ...targetAt(id, this.#early.get(id)?.at ?? number), ...timeOf(rest ?? '') });
  }

  #judge(verdict: string, draft: Draft): void {
    if (verdict === 'PASSED') this.#passed.push(draft.id);
    else if (verdict === 'FLAKY') this.#flaky.set(draft.id, draft);
    else if (verdict === 'FAILED' || verdict === 'REMOTE FAILURE') this.#failed.set(draft.id, draft);
    else if (verdict === 'TIMEOUT') this.#failed.set(draft.id, { ...draft, message: verdict, errorType: verdict });
  }

  #fail(number: number, text: string): void {
    const [, id, rest] = EARLY.exec(text) ?? [];
    if (id === undefined || rest === undefined || this.#early.has(id) || ATTEMPT.test(rest)) return;
    this.#early.set(id, targetAt(id, number));
  }

  #total(text: string): void {
    const [, all, rest] = TOTAL.exec(text) ?? [];
    if (all === undefined || rest === undefined) return;
    const passed = /(\d{1,9}) tests? pass/.exec(rest)?.[1];
    const failed = [...rest.matchAll(/(\d{1,9}) (?:tests? )?fails? (?:locally|remotely)/g)].map(([, count]) =>
      Number(count),
    );
    this.#counts = {
      passed: Number(passed ?? 0),
      failed: failed.reduce((sum, count) => sum + count, 0),
    };
  }
}

function targetAt(id: string, at: number): Draft {
  return { id, suite: id.slice(0, id.lastIndexOf(':')), at };
}

function timeOf(rest: string): Pick<Draft, 'durationMs'> {
  const seconds = SECONDS.exec(rest)?.[1];
  return seconds === undefined ? {} : { durationMs: Math.round(Number(seconds) * 1_000) };
}

/** The output, with the line above it that announces it. */
function placeOf(at: number, output: Output | undefined): Pick<Draft, 'from' | 'to'> {
  if (output === undefined) return {};
  const isAbove = at < output.from && output.from - at <= ANNOUNCED_LINES;
  return { from: isAbove ? at : output.from, to: output.to };
}

/** Bazel. Test id: the target's label; what the tests inside it say is read by their own runner's parser. */
export const bazel: LogParser = {
  id: 'bazel',
  title: 'Bazel',
  docs: 'https://bazel.build/docs/user-manual#running-tests',
  triggers: [
    ' PASSED in ',
    ' FAILED in ',
    ' TIMEOUT in ',
    ' FLAKY, ',
    ' REMOTE FAILURE',
    ' NO STATUS',
    'FAIL: //',
    'FAIL: @',
    'TIMEOUT: //',
    'TIMEOUT: @',
    ' Test output for ',
    ' out of ',
  ],
  begin: () => new BazelSession(),
};

import type { LogLine, TestFailure } from '../model/extraction.ts';
import type { QuotedLine } from './excerpt.ts';
import { signFinder } from './kinds/all.ts';

/*
 * The reduction of detection.md, section 9.2: measured there at 4,000 tokens, where the whole log does worse. Tokens are
 * counted as (characters + 1) / 4 per line.
 */
const CHARS_PER_TOKEN = 4;
/** A longer line is cut to its first and last part; cutting cost no recall. */
const LINE_HEAD_CHARS = 330;
const LINE_TAIL_CHARS = 150;
/** Share of the budget for what the failures themselves, or the runner's own error lines, point at. */
const FIRST_SHARE = 0.6;
/** Error lines of the runner that open the window. */
const ANCHORS = 40;
/** Lines shown around a line with a keyword. */
const BEFORE_KEYWORD = 1;
const AFTER_KEYWORD = 4;
/** Keyword lines remembered; when twice as many were seen, the lower half is forgotten. A window shows a few hundred lines. */
const REMEMBERED_HITS = 1_000;
/** Texts whose weight is remembered. */
const REMEMBERED_LOOKS = 1_000;
/** Slots in which masked lines are counted. Two that share one count as the same: they only look less rare. */
const COUNT_SLOTS = 1 << 16;
/** With more failures than this, each remembers less than the whole first share. */
const FAILURES_IN_FULL = 8;

const NOISE =
  /^\s*$|^##\[(?:group|endgroup|debug|command)\]|^\[command\]|^(?:Requirement already satisfied|Collecting |Downloading |Get:\d|Unpacking |Setting up |Selecting previously unselected|Preparing to unpack|remote: |Receiving objects|Resolving deltas|Counting objects|Compressing objects)/;
/** What hooks say of files they had nothing to say about. */
const HOOK_PASSED = /\.\.\.(?:\(no files to check\))?(?:Passed|Skipped)$/;
/** Colours that were made visible before the line was logged. */
const VISIBLE_COLOURS = /\^\[\[[\d;]{0,20}m/g;
const ANCHOR = /^##\[error\]|Process completed with exit code [1-9]/;
const KEYWORD =
  /error|fail|exception|fatal|panic|traceback|assert|cannot|not found|undefined|unexpected|timed out|timeout|killed|denied|refused|abort|segfault|[✗✖×]|not ok/i;
const STRONG = /\b(?:error|fatal|exception|panic|traceback|assert\w{0,20}|FAILED|FAIL)\b/i;
const TOOL_SIGNS = signFinder('tools');

/**
 * The numbered lines to show to the model: as many as fit into `budgetTokens`, in log order. First the blocks of the
 * failures asked about (or, without any, what leads to the runner's first error line), then the lines with the rarest
 * alarming words. `lines` is the whole log, in order and without gaps.
 */
export function windowOf(
  lines: readonly LogLine[],
  failures: readonly TestFailure[],
  budgetTokens: number,
): QuotedLine[] {
  const collector = new WindowCollector(failures, budgetTokens);
  for (const line of lines) collector.line(line);
  return collector.end();
}

/** What a text is counted as, and what its words weigh. */
interface Looked {
  readonly slot: number;
  readonly weight: number;
}

/** A line with a keyword, with the lines around it. */
interface Hit {
  readonly number: number;
  readonly slot: number;
  readonly weight: number;
  readonly around: LogLine[];
}

/** The same for a log that is read line by line; every line is given, in order. Memory does not grow with the log. */
export class WindowCollector {
  readonly #budget: number;
  readonly #share: number;
  readonly #blocks: BlockLines;
  readonly #anchors: LogLine[] = [];
  /** The last useful lines; those before the first anchor once there is one. */
  readonly #leadUp: RecentLines;
  readonly #counts = new Uint32Array(COUNT_SLOTS);
  readonly #looked = new Map<string, Looked>();
  #hits: Hit[] = [];
  #previous: LogLine | undefined;
  #last = 1;

  constructor(failures: readonly TestFailure[], budgetTokens: number) {
    this.#budget = budgetTokens;
    this.#share = budgetTokens * FIRST_SHARE;
    this.#blocks = new BlockLines(failures, this.#share);
    this.#leadUp = new RecentLines(this.#share);
  }

  line(line: LogLine): void {
    this.#last = line.number;
    const text = line.text.includes('^[[') ? line.text.replace(VISIBLE_COLOURS, '') : line.text;
    if (NOISE.test(text) || HOOK_PASSED.test(text)) return;
    const shown = { number: line.number, text: middleCut(text) };
    this.#blocks.line(shown);
    if (this.#anchors.length === 0) this.#leadUp.add(shown);
    if (ANCHOR.test(shown.text) && this.#anchors.length < ANCHORS) this.#anchors.push(shown);
    for (let index = this.#hits.length - 1; index >= 0; index -= 1) {
      const around = this.#hits[index]?.around;
      if (around === undefined || around.length > BEFORE_KEYWORD + AFTER_KEYWORD) break;
      around.push(shown);
    }
    if (KEYWORD.test(shown.text)) this.#addHit(shown);
    this.#previous = shown;
  }

  end(): QuotedLine[] {
    const selection = new Selection(this.#budget);
    this.#blocks.addTo(selection, this.#share);
    selection.addAll(this.#anchors, this.#share);
    if (this.#blocks.isEmpty) selection.addAll(this.#leadUp.latestFirst(), this.#share);
    for (const { around } of this.#ranked()) {
      if (!selection.addAll(around, this.#budget)) break;
    }
    return selection.quoted();
  }

  #addHit(line: LogLine): void {
    const { slot, weight } = this.#lookAt(line.text);
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
    // A hit at the first line has nothing above it; the line itself stands in, and is shown once.
    this.#hits.push({ number: line.number, slot, weight, around: [this.#previous ?? line, line] });
    if (this.#hits.length >= 2 * REMEMBERED_HITS) this.#hits = this.#fewerHits();
  }

  /** Lines with keywords come over and over, and each look costs a dozen expressions. */
  #lookAt(text: string): Looked {
    const known = this.#looked.get(text);
    if (known !== undefined) return known;
    if (this.#looked.size >= REMEMBERED_LOOKS) this.#looked.clear();
    const weight = (STRONG.test(text) ? 1.5 : 0) + (TOOL_SIGNS.find(text) === undefined ? 0 : 1.5);
    const looked = { slot: slotOf(mask(text)), weight };
    this.#looked.set(text, looked);
    return looked;
  }

  /** The better half, in log order; the newest hits stay, as they still gather the lines below them. */
  #fewerHits(): Hit[] {
    const open = this.#hits.splice(-AFTER_KEYWORD);
    const kept = this.#ranked().slice(0, REMEMBERED_HITS);
    return [...kept.toSorted((a, b) => a.number - b.number), ...open];
  }

  #ranked(): Hit[] {
    // Scores are worked out once: a sort asks for each some twenty times, and a log may be made of keywords.
    return this.#hits
      .map((hit) => ({ hit, score: this.#scoreOf(hit) }))
      .toSorted((a, b) => b.score - a.score || a.hit.number - b.hit.number)
      .map(({ hit }) => hit);
  }

  #scoreOf({ number, slot, weight }: Hit): number {
    return 2 / (this.#counts[slot] || 1) + weight + (0.5 * number) / this.#last;
  }
}

interface Block {
  readonly from: number;
  readonly to: number;
  readonly lines: LogLine[];
  used: number;
}

/** The lines of the failures asked about, each failure's apart. */
class BlockLines {
  readonly #blocks: readonly Block[];
  readonly #tokensEach: number;
  /** Blocks not reached yet, the next one last. */
  readonly #ahead: Block[];
  #open: Block[] = [];

  constructor(failures: readonly TestFailure[], share: number) {
    this.#blocks = failures.map(({ at, block }) => ({
      from: block?.from ?? at,
      to: block?.to ?? at,
      lines: [],
      used: 0,
    }));
    this.#ahead = this.#blocks.toSorted((a, b) => b.from - a.from);
    this.#tokensEach = (share * FAILURES_IN_FULL) / Math.max(FAILURES_IN_FULL, failures.length);
  }

  get isEmpty(): boolean {
    return this.#blocks.length === 0;
  }

  line(line: LogLine): void {
    for (let next = this.#ahead.at(-1); next !== undefined && next.from <= line.number; next = this.#ahead.at(-1)) {
      this.#open.push(next);
      this.#ahead.pop();
    }
    if (this.#open.length === 0) return;
    this.#open = this.#open.filter(({ to, used }) => line.number <= to && used <= this.#tokensEach);
    for (const block of this.#open) {
      if (block.lines.at(-1)?.text === line.text) continue;
      block.lines.push(line);
      block.used += tokensOf(line);
    }
  }

  /** Gives each failure an equal part of the share; what one leaves goes to those after it. */
  addTo(selection: Selection, share: number): void {
    this.#blocks.forEach(({ lines }, index) => {
      selection.addAll(lines, selection.used + (share - selection.used) / (this.#blocks.length - index));
    });
  }
}

/** The last lines that fit into a number of tokens. */
class RecentLines {
  readonly #tokens: number;
  #lines: LogLine[] = [];
  #first = 0;
  #used = 0;

  constructor(tokens: number) {
    this.#tokens = tokens;
  }

  add(line: LogLine): void {
    this.#lines.push(line);
    this.#used += tokensOf(line);
    for (
      let oldest = this.#lines[this.#first];
      oldest !== undefined && this.#used - tokensOf(oldest) > this.#tokens;
    ) {
      this.#used -= tokensOf(oldest);
      this.#first += 1;
      oldest = this.#lines[this.#first];
    }
    if (this.#first > this.#lines.length / 2) {
      this.#lines = this.#lines.slice(this.#first);
      this.#first = 0;
    }
  }

  latestFirst(): LogLine[] {
    return this.#lines.slice(this.#first).toReversed();
  }
}

class Selection {
  readonly #budget: number;
  readonly #kept = new Map<number, string>();
  #used = 0;

  constructor(budget: number) {
    this.#budget = budget;
  }

  /** False when the line does not fit below `upTo` tokens (at most the whole budget). */
  add(line: LogLine, upTo: number): boolean {
    if (this.#kept.has(line.number)) return true;
    const cost = tokensOf(line);
    if (this.#used + cost > Math.min(upTo, this.#budget)) return false;
    this.#kept.set(line.number, line.text);
    this.#used += cost;
    return true;
  }

  /** False when not all lines fit below `upTo`; those before the first that does not are kept. */
  addAll(lines: readonly LogLine[], upTo: number): boolean {
    return lines.every((line) => this.add(line, upTo));
  }

  get used(): number {
    return this.#used;
  }

  quoted(): QuotedLine[] {
    return [...this.#kept].toSorted(([a], [b]) => a - b).map(([line, text]) => ({ line, text }));
  }
}

/** The line with everything that differs from run to run made alike. */
function mask(text: string): string {
  return text
    .slice(0, LINE_HEAD_CHARS)
    .toLowerCase()
    .replace(/\b[0-9a-f]{7,40}\b/g, 'h')
    .replace(/\d+/g, '#');
}

/** Which slot counts a masked line (FNV-1a). */
function slotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 16)) & (COUNT_SLOTS - 1);
}

function tokensOf({ text }: LogLine): number {
  return (text.length + 1) / CHARS_PER_TOKEN;
}

function middleCut(text: string): string {
  if (text.length <= LINE_HEAD_CHARS + LINE_TAIL_CHARS) return text;
  return text.slice(0, LINE_HEAD_CHARS) + text.slice(-LINE_TAIL_CHARS);
}

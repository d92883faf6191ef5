import type { PytestBlock } from './pytest-blocks.ts';
import type { Draft } from './shared/draft.ts';

/** A line that names a failing test, from the short summary or the progress output. */
export interface ReportLine {
  readonly id: string;
  readonly at: number;
  readonly message?: string | undefined;
}

const SEPARATOR = ' - ';
/** Tests of one name among which a block's is looked for; more only exist to waste time. */
const NAMESAKES = 200;
const SUBTEST = /^([\w.]+(?:\[.*?\])?) [[(]/;
const DOCTEST = /^\[doctest\] /;
/** Some projects' plugins put the duration before the id. */
const DURATION = /^\[\d+(?:\.\d+)?s\] /;

/**
 * `path::test[a - b] - message`: the separator is the first one after the parameters' closing bracket, or the first at
 * all. Ids of pytest before 4 carry `::()`, which is dropped.
 */
export function idAndMessage(line: string): { id: string; message?: string } {
  const rest = line.replace(DURATION, '');
  const bracket = rest.indexOf('[');
  const plain = rest.indexOf(SEPARATOR);
  const closed = rest.indexOf(`]${SEPARATOR}`);
  const cut = bracket !== -1 && closed > bracket && (plain === -1 || plain > bracket) ? closed + 1 : plain;
  if (cut === -1) return { id: cleanId(rest) };
  return { id: cleanId(rest.slice(0, cut)), message: rest.slice(cut + SEPARATOR.length) };
}

function cleanId(id: string): string {
  return id.trimEnd().replaceAll('::()::', '::');
}

/** What a node id says about its test: the file, and what stands between the brackets at its end. */
export function placeOf(id: string): { file?: string | undefined; parameters?: string | undefined } {
  const file = id.split('::', 1)[0];
  const bracket = id.endsWith(']') ? id.indexOf('[') : -1;
  return { file, parameters: bracket === -1 ? undefined : id.slice(bracket + 1, -1) };
}

/** What the lines printed while tests ran know about failures. */
interface Progress {
  readonly failed: readonly ReportLine[];
  /** For each failing test in the order in which they ran, its file. */
  readonly filesOfFailures: readonly string[];
}

/**
 * One draft per failing test of a run. The short summary and the progress lines know the ids, the blocks know why; they
 * are joined by the name that both print. A block whose id is nowhere printed gets it from its file: the one whose row
 * of letters shows the failure, else the first that its traceback names.
 */
export function joinReport(
  reports: readonly ReportLine[],
  progress: Progress,
  blocks: readonly PytestBlock[],
): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const { id, at, message } of [...reports, ...progress.failed]) {
    const known = drafts.get(id);
    if (known === undefined) drafts.set(id, { id, at, message, ...placeOf(id) });
    else known.message ??= message;
  }
  const byName = indexByName(drafts.values());
  const files = filesOf(blocks, progress.filesOfFailures);
  for (const block of blocks) {
    const shown = block.name.replace(DOCTEST, '');
    const name = byName.has(shown) ? shown : withoutSubtest(shown);
    const id = block.id ?? idOf(block, name, files.get(block) ?? block.file);
    const draft = pick(byName.get(name), block) ?? drafts.get(id);
    if (draft !== undefined) describe(draft, block);
    else drafts.set(id, describe({ id, at: block.from, ...placeOf(id), file: fileOf(id, block) }, block));
  }
  return [...drafts.values()];
}

/** The file of each block of the FAILURES section, when as many failures were shown as letters. */
function filesOf(blocks: readonly PytestBlock[], files: readonly string[]): Map<PytestBlock, string> {
  const failures = blocks.filter((block) => !block.isError);
  if (failures.length !== files.length) return new Map();
  return new Map(failures.map((block, index) => [block, files[index] ?? '']));
}

/** `Class.test` of `Class.test [message] (n=1)`: a subtest counts as its test. */
function withoutSubtest(name: string): string {
  return SUBTEST.exec(name)?.[1] ?? name;
}

/** Drafts under the name that a block's rule shows: `Class.test[param]`, or the whole id when it has no `::`. */
function indexByName(drafts: Iterable<Draft>): Map<string, Draft[]> {
  const byName = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const name = shownName(draft.id);
    const list = byName.get(name);
    if (list === undefined) byName.set(name, [draft]);
    else list.push(draft);
  }
  return byName;
}

function shownName(id: string): string {
  const path = id.indexOf('::');
  if (path === -1) return id;
  const test = id.slice(path + 2);
  const bracket = test.indexOf('[');
  return bracket === -1
    ? test.replaceAll('::', '.')
    : test.slice(0, bracket).replaceAll('::', '.') + test.slice(bracket);
}

/** Of several tests with one name: the one in the block's file, else the first that has no description yet. */
function pick(drafts: readonly Draft[] | undefined, block: PytestBlock): Draft | undefined {
  if (drafts === undefined) return undefined;
  const open = drafts.slice(0, NAMESAKES).filter((draft) => draft.from === undefined);
  const own = open.find((draft) => draft.file !== undefined && block.file?.endsWith(draft.file));
  return own ?? open[0] ?? drafts[0];
}

function describe(draft: Draft, block: PytestBlock): Draft {
  if (draft.from !== undefined) return draft;
  draft.at = block.from;
  draft.from = block.from;
  draft.to = block.to;
  // The short summary cuts messages to the width of the terminal.
  draft.message = block.message ?? draft.message;
  draft.errorType ??= block.errorType;
  if (block.line !== undefined && (draft.file === undefined || block.file?.endsWith(draft.file))) {
    draft.line = block.line;
  }
  return draft;
}

function idOf(block: PytestBlock, name: string, file: string | undefined): string {
  if (block.isCollection) return block.name;
  if (file === undefined) return name;
  // A doctest's name is that of the object whose documentation it is, dots and all.
  if (DOCTEST.test(block.name)) return `${file}::${name}`;
  const bracket = name.indexOf('[');
  const dotted = bracket === -1 ? name : name.slice(0, bracket);
  return `${file}::${dotted.replaceAll('.', '::')}${bracket === -1 ? '' : name.slice(bracket)}`;
}

function fileOf(id: string, block: PytestBlock): string | undefined {
  if (block.isCollection) return block.name;
  return id.includes('::') ? id.split('::', 1)[0] : block.file;
}

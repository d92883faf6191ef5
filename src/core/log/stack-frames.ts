import { FRAME_SHAPES, type FrameShape } from './frame-shapes.ts';

/** One call of a stack trace, or the place of a failed assertion, as printed. */
export interface StackFrame {
  readonly file: string;
  readonly line?: number | undefined;
  readonly function?: string | undefined;
  /** True when it is the project's: not of the runtime, an installed package or the test framework. */
  readonly own: boolean;
}

interface ReadFrame {
  readonly frame: StackFrame;
  readonly shape: FrameShape;
}

/** Frames returned; what matters stands near the failure. */
const MOST_FRAMES = 10;
/** A longer line holds no frame. */
const LINE_CHARS = 1_000;
/** Something that could be a line number or an address: most lines have none, and are passed over at once. */
const PLACE = /\d/;

/**
 * The stack frames in the lines that describe one failure: the project's own first, then the others; in each part the
 * innermost call first. At most ten, each once. One pass; no shape can backtrack further than a line is long.
 */
export function framesOf(lines: readonly string[]): StackFrame[] {
  const read = lines.flatMap((line, index) => readFrame(line, lines[index - 1]));
  const innermostFirst = [
    ...read.filter(({ shape }) => shape.innermostLast === true).toReversed(),
    ...read.filter(({ shape }) => shape.innermostLast !== true),
  ];
  const distinct = new Map(
    innermostFirst.map(({ frame }) => [`${frame.file}:${frame.line}`, frame] as const).toReversed(),
  );
  const frames = [...distinct.values()].toReversed();
  return [...frames.filter(({ own }) => own), ...frames.filter(({ own }) => !own)].slice(0, MOST_FRAMES);
}

/** True for a line that shows a frame of the runtime, of a package or of the test framework. */
export function isForeignFrame(line: string): boolean {
  return readFrame(line, undefined).some(({ frame }) => !frame.own);
}

function readFrame(line: string, above: string | undefined): ReadFrame[] {
  if (line.length > LINE_CHARS || !PLACE.test(line)) return [];
  for (const shape of FRAME_SHAPES) {
    const groups = shape.pattern.exec(line)?.groups;
    if (groups !== undefined) return frameOf(groups, shape, line, above);
  }
  return [];
}

type Groups = Readonly<Record<string, string | undefined>>;

function frameOf(groups: Groups, shape: FrameShape, line: string, above = ''): ReadFrame[] {
  const { file, line: number } = groups;
  if (file === undefined) return [];
  const name = (groups['name'] ?? shape.nameAbove?.exec(above)?.groups?.['name'] ?? '').trim();
  const own = shape.foreign?.test(line) !== true;
  return [{ frame: { file, line: Number(number), ...(name === '' ? {} : { function: name }), own }, shape }];
}

import { LIMITS } from '../limits.ts';
import type { Draft } from './shared/draft.ts';

/** `key: value` of a YAML block; `key: |-` has its text in the next lines. */
const FIELD = /^(\w{1,40}):(?: (.*))?$/;
const BLOCK_SIGN = /^[|>][-+\d]{0,3}$/;
/** `path:7:5`. */
const PLACE = /^(.+):(\d{1,9}):\d{1,9}$/;
/** Frames of packages, of Node, and of what a browser was served. */
const FOREIGN = /node_modules|node:|https?:/;
const PARENT_FAILURE = 'subtestsFailed';

type Take = (draft: Draft, value: string) => void;
const message: Take = (draft, value) => {
  draft.message ??= value;
};
const errorType: Take = (draft, value) => {
  if (/^[A-Z]\w{0,80}$/.test(value)) draft.errorType ??= value;
};
const file: Take = (draft, value) => {
  draft.file ??= value;
};
const line: Take = (draft, value) => {
  draft.line ??= Number(value) || undefined;
};
/** Fields that producers give, by name: node:test's, node-tap's, mocha's and testem's. */
const TAKE: { readonly [key: string]: Take } = {
  error: message,
  message,
  name: errorType,
  type: errorType,
  file,
  fileName: file,
  line,
  lineNumber: line,
  duration_ms: (draft, value) => {
    if (Number.isFinite(Number(value))) draft.durationMs ??= Number(value);
  },
  failureType: (draft, value) => {
    draft.isParent ||= value === PARENT_FAILURE;
  },
};

/** The YAML block below a result, `---` to `...`: what went wrong, and where. */
export class TapDiagnostics {
  readonly #draft: Draft;
  readonly #indent: number;
  readonly #from: number;
  /** Indentation of the block's own fields. */
  #base: number | undefined;
  /** The field whose text goes on in the lines below. */
  #field = '';
  #isMapping = false;
  #hasFrame = false;
  isDone = false;

  /** `indent` is that of the `---` at line `from`. */
  constructor(draft: Draft, indent: number, from: number) {
    this.#draft = draft;
    this.#indent = indent;
    this.#from = from;
  }

  line(number: number, text: string): void {
    const line = text.trim();
    const indent = text.length - text.trimStart().length;
    const isEnd = line === '...' && indent <= this.#indent;
    if (isEnd || number - this.#from >= LIMITS.failureBlockLines) this.isDone = true;
    this.#draft.to = number;
    if (isEnd || line === '') return;
    this.#base ??= indent;
    const field = FIELD.exec(line);
    // Deeper lines are text of the field above, or the fields of `at:` and `error:`.
    const isField = field?.[1] !== undefined && (indent <= this.#base || this.#isMapping);
    if (isField && field?.[1] !== undefined) this.#take(field[1], unquoted(field[2] ?? ''), indent <= this.#base);
    else this.#continue(line);
  }

  #take(key: string, value: string, isTop: boolean): void {
    if (isTop) {
      this.#field = key;
      this.#isMapping = value === '' && (key === 'at' || key === 'error');
    }
    if (value === '' || BLOCK_SIGN.test(value)) return;
    if (key === 'location' || key === 'at') this.#located(value, key === 'at');
    else if (key !== 'name' || isTop || this.#field === 'error') TAKE[key]?.(this.#draft, value);
  }

  #continue(line: string): void {
    if (this.#field === 'error' || this.#field === 'message') this.#draft.message ??= line;
    else if (this.#field === 'stack') this.#located(line, true);
  }

  /** A frame in the test's own file is closer to the error than where the test begins. */
  #located(text: string, isFrame: boolean): void {
    if (this.#hasFrame || FOREIGN.test(text)) return;
    const last = text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('(')) + 1).replace(/\)$/, '');
    const match = PLACE.exec(last);
    if (match?.[1] === undefined) return;
    const file = match[1].replace(/^file:\/\//, '');
    const known = this.#draft.file;
    if (known !== undefined && known !== file && !file.endsWith(`/${known}`)) return;
    this.#draft.file ??= file;
    this.#draft.line = Number(match[2]);
    this.#hasFrame = isFrame;
  }
}

function unquoted(value: string): string {
  const sign = value[0];
  return value.length > 1 && (sign === "'" || sign === '"') && value.endsWith(sign) ? value.slice(1, -1) : value;
}

import { type ParsedElementInfo, Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { LIMITS } from '../../limits.ts';
import type { ReportRefusal } from '../report-parser.ts';
import { BLOCK_CHARS, inBlocks, isHighSurrogate } from './report-blocks.ts';

const LINE_FEED = 0x0a;
/** Bytes of UTF-8 per unit of UTF-16, at most. */
const UTF8_BYTES = 3;

/** Thrown inside the reader to stop it; never leaves this file. */
class Refused extends Error {
  readonly reason: ReportRefusal;

  constructor(reason: ReportRefusal) {
    super('A report was refused.');
    this.reason = reason;
  }
}

/**
 * Reads one JSON document of any length and gives the values at certain places, one after the other; nothing else is
 * kept. Deep nesting, and a value that is too large to be held, are refused.
 */
export class JsonReader {
  readonly #tokens = new Tokenizer();
  readonly #values: TokenParser;
  readonly #encoder = new TextEncoder();
  /** The library reads bytes, and would make new ones of every text. */
  readonly #bytes = new Uint8Array(BLOCK_CHARS * UTF8_BYTES);
  #depth = 0;
  #line = 1;
  /** Bytes since the last value was given. */
  #held = 0;
  #ended = false;
  #refusal: ReportRefusal | undefined;
  /** First half of a surrogate pair that a piece was cut inside of. */
  #half = '';

  /**
   * @param path of the values, e.g. `$.results.tests.*`
   * @param take called for each value with the line on which it ends
   */
  constructor(path: string, take: (value: unknown, line: number) => void) {
    this.#values = new TokenParser({ paths: [path], keepStack: false });
    this.#values.onValue = ({ value }: ParsedElementInfo) => {
      this.#held = 0;
      take(value, this.#line);
    };
    this.#values.onEnd = () => {
      this.#ended = true;
    };
    this.#tokens.onToken = (token) => {
      this.#count(token.token);
      this.#values.write(token);
    };
  }

  write(text: string): void {
    const whole = this.#half + text;
    this.#half = isHighSurrogate(whole.charCodeAt(whole.length - 1)) ? whole.slice(-1) : '';
    inBlocks(this.#half === '' ? whole : whole.slice(0, -1), (block) => this.#lines(block));
  }

  /** Returns why the file was refused; undefined when it was read to its end. */
  end(): ReportRefusal | undefined {
    return this.#refusal ?? (this.#ended ? undefined : 'not-well-formed');
  }

  /** Line by line, so that a value's line is known. */
  #lines(text: string): void {
    if (this.#refusal !== undefined || this.#ended) return;
    const bytes = this.#bytes.subarray(0, this.#encoder.encodeInto(text, this.#bytes).written);
    let from = 0;
    for (let feed = bytes.indexOf(LINE_FEED); feed !== -1; feed = bytes.indexOf(LINE_FEED, from)) {
      this.#parse(bytes.subarray(from, feed + 1));
      this.#line += 1;
      from = feed + 1;
    }
    this.#parse(bytes.subarray(from));
  }

  #parse(bytes: Uint8Array): void {
    if (bytes.length === 0 || this.#refusal !== undefined || this.#ended) return;
    this.#held += bytes.length;
    try {
      if (this.#held > LIMITS.jsonValueBytes) throw new Refused('too-large');
      this.#tokens.write(bytes);
    } catch (error) {
      // What follows the document is passed over, as it is when it comes in a piece of its own.
      if (!this.#ended) this.#refusal = error instanceof Refused ? error.reason : 'not-well-formed';
    }
  }

  #count(token: TokenType): void {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) this.#depth += 1;
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.#depth -= 1;
    if (this.#depth > LIMITS.jsonDepth) throw new Refused('too-deep');
  }
}

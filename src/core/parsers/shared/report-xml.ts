import sax from 'sax';
import { LIMITS } from '../../limits.ts';
import type { ReportRefusal } from '../report-parser.ts';
import { inBlocks } from './report-blocks.ts';

/** Attributes of one element; ask with `attribute`. */
export type Attributes = Readonly<Record<string, string | sax.QualifiedAttribute>>;

/** What a format's session is told. Names come without their namespace prefix; the root element has depth 1. */
export interface XmlEvents {
  open(name: string, attributes: Attributes, depth: number): void;
  close(name: string, depth: number): void;
  /** Text and CDATA in pieces; long ones come in several. */
  text(text: string): void;
}

// sax keeps one attribute, comment or name as a whole and gives up above this length; text it passes on instead. It looks
// once per block, so that what is a little longer is caught when it ends.
Object.assign(sax, { MAX_BUFFER_LENGTH: LIMITS.xmlTagChars });

/**
 * References that XML forbids and tools write all the same: control characters (colours of a terminal), and halves of
 * surrogate pairs. Without them a whole report would be refused for one message.
 */
const REFERENCES: readonly (readonly [first: number, last: number])[] = [
  [0, 0x1f],
  [0xd800, 0xdfff],
  [0xfffe, 0xffff],
];
/** Four thousand names, made when the first report is read: most files are logs. */
let names: Readonly<Record<string, string>> | undefined;

function references(first: number, last: number): Readonly<Record<string, string>> {
  const codes = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return Object.fromEntries(
    codes.flatMap((code) => [`#${code}`, `#x${code.toString(16)}`].map((name) => [name, String.fromCharCode(code)])),
  );
}

/** The longest beginnings by which sax tells what follows `<!`: `[CDATA[` and `DOCTYPE`. */
const DECLARATION_CHARS = 7;

/**
 * Watches the two texts that sax gathers of a declaration. It compares all of one with every character that comes, which is
 * quadratic (fifty thousand characters take a minute), and tells of it only at its end.
 */
function watchDeclarations(parser: object): void {
  let declaration = '';
  Object.defineProperties(parser, {
    sgmlDecl: {
      get: () => declaration,
      set: (text: string) => {
        if (text.length > DECLARATION_CHARS) refuse('doctype');
        declaration = text;
      },
    },
    // Emptied at the end of every file; anything in it is the beginning of a DOCTYPE.
    doctype: {
      get: () => '',
      set: (text: unknown) => {
        if (text !== '') refuse('doctype');
      },
    },
  });
}

/** Thrown inside the reader to stop it; never leaves this file. */
class Refused extends Error {
  readonly reason: ReportRefusal;

  constructor(reason: ReportRefusal) {
    super('A report was refused.');
    this.reason = reason;
  }
}

/** Reads XML of any length in memory that does not grow, and refuses what could make it grow. */
export class XmlReader {
  readonly #sax = sax.parser(true, { position: true });
  readonly #events: XmlEvents;
  #depth = 0;
  #tagChars = 0;
  #refusal: ReportRefusal | undefined;

  constructor(events: XmlEvents) {
    this.#events = events;
    names ??= Object.assign({}, ...REFERENCES.map(([first, last]) => references(first, last))) as typeof names;
    Object.assign(this.#sax.ENTITIES, names);
    watchDeclarations(this.#sax);
    Object.assign(this.#sax, {
      onopentagstart: () => this.#begin(),
      onattribute: ({ name, value }: { name: string; value: string }) => this.#weigh(name.length + value.length),
      onopentag: ({ name, attributes }: { name: string; attributes: Attributes }) =>
        events.open(localName(name), attributes, this.#depth),
      onclosetag: (name: string) => this.#close(name),
      ontext: (text: string) => events.text(text),
      oncdata: (text: string) => events.text(text),
      // Entities are declared in a DOCTYPE; no report needs one, and every expansion attack does.
      oncomment: (text: string) => weighAlone(text),
      onprocessinginstruction: ({ body }: { body: string }) => weighAlone(body),
      ondoctype: () => refuse('doctype'),
      onsgmldeclaration: () => refuse('doctype'),
      onerror: ({ message }: Error) => refuse(reasonOf(message)),
    });
  }

  /** Line, from 1, on which the reader stands. */
  get line(): number {
    return this.#sax.line + 1;
  }

  write(text: string): void {
    inBlocks(text, (block) => this.#contain(() => this.#sax.write(block)));
  }

  /** Returns why the file was refused; undefined when it was read to its end. */
  end(): ReportRefusal | undefined {
    this.#contain(() => this.#sax.close());
    return this.#refusal;
  }

  #contain(call: () => unknown): void {
    if (this.#refusal !== undefined) return;
    try {
      call();
    } catch (error) {
      // sax itself stumbles over an attribute called `hasOwnProperty`.
      this.#refusal = error instanceof Refused ? error.reason : 'failed';
    }
  }

  #begin(): void {
    this.#depth += 1;
    this.#tagChars = 0;
    if (this.#depth > LIMITS.xmlDepth) refuse('too-deep');
  }

  #weigh(chars: number): void {
    this.#tagChars += chars;
    if (this.#tagChars > LIMITS.xmlTagChars) refuse('too-large');
  }

  #close(name: string): void {
    this.#events.close(localName(name), this.#depth);
    this.#depth -= 1;
  }
}

function weighAlone(text: string): void {
  if (text.length > LIMITS.xmlTagChars) refuse('too-large');
}

function refuse(reason: ReportRefusal): never {
  throw new Refused(reason);
}

/** sax tells its reasons as sentences. A DOCTYPE is told of at its end, which one of any length need not reach. */
function reasonOf(message: string): ReportRefusal {
  if (message.startsWith('Inappropriately located doctype')) return 'doctype';
  if (!message.startsWith('Max buffer length exceeded')) return 'not-well-formed';
  return message.includes(': doctype') ? 'doctype' : 'too-large';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** An attribute's value; undefined when it is absent or empty. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const found = attributes[name];
  return typeof found === 'string' && found !== '' ? found : undefined;
}

import { fieldTexts } from './field-faults.ts';
import { type Box, named, penOf, textPieces } from './text-piece.ts';

/** WCAG 2.2, 1.4.3, for text of every size: larger text is not let off. */
const ENOUGH = 4.5;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Visible text that stands out too little from what is painted behind it. */
export function contrastFaults(): readonly string[] {
  // What lets clicks through is painted all the same.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { pointer-events: auto !important; transition: none !important; animation: none !important }');
  document.adoptedStyleSheets.push(sheet);
  const [x, y] = [window.scrollX, window.scrollY];
  try {
    return [...new Set([...texts(), ...fields()])];
  } finally {
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
    window.scrollTo(x, y);
  }
}

function texts(): readonly string[] {
  // Boxes move while we scroll, so each element's are taken anew.
  return samples(new Set(textPieces().map(({ element }) => element))).flatMap((element) => {
    if (element.closest(':disabled, [aria-disabled="true"]') !== null) return [];
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const text = own
      .map((node) => node.nodeValue ?? '')
      .join(' ')
      .trim()
      .replaceAll(/\s+/g, ' ');
    const middle = scrolledTo(element, own, 'center');
    const told = judge(element, text, middle, inkColour(element));
    // The middle of a wide element may be in sight, and its text beside.
    return told.some((fault) => fault.startsWith(UNKNOWN))
      ? judge(element, text, scrolledTo(element, own, 'start'), inkColour(element))
      : told;
  });
}

/** Of elements that are alike so many are looked at: a table may have thousands of equal cells, on two or three colours. */
const ALIKE = 10;

/** Alike: of the same names and classes from the root on, and of the same colour. */
function samples(elements: ReadonlySet<Element>): readonly Element[] {
  const counts = new Map<string, number>();
  return [...elements].filter((element) => {
    const path = [inkColour(element)];
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      path.push(`${at.localName}.${at.getAttribute('class') ?? ''}`);
    }
    const kind = path.join(' ');
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= ALIKE;
  });
}

const UNKNOWN = 'contrast unknown';

/** Brings a text into sight, and says where its first line is then. */
function scrolledTo(element: Element, own: readonly Node[], inline: 'center' | 'start'): Box | undefined {
  element.scrollIntoView({ block: 'center', inline, behavior: 'instant' });
  const line = firstLine(own);
  if (line === undefined || isInWindow(line)) return line;
  // The middle of a long element may be in sight, and its first line far above.
  window.scrollBy({ top: line.top - window.innerHeight / 2, behavior: 'instant' });
  return firstLine(own);
}

function isInWindow({ top, bottom }: Box): boolean {
  return top >= 0 && bottom <= window.innerHeight;
}

function firstLine(nodes: readonly Node[]): Box | undefined {
  for (const node of nodes) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const line = [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
    if (line !== undefined) return line;
  }
  return undefined;
}

function fields(): readonly string[] {
  return fieldTexts().flatMap(({ element, text }) => {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const empty = element instanceof HTMLInputElement && element.value === '';
    const { color } = getComputedStyle(element, empty ? '::placeholder' : undefined);
    return judge(element, text, element.getBoundingClientRect(), color);
  });
}

function inkColour(element: Element): string {
  const { color, fill } = getComputedStyle(element);
  return element instanceof SVGElement ? fill : color;
}

function judge(element: Element, text: string, box: Box | undefined, ink: string): readonly string[] {
  // Out of the page on purpose, or not: that is asked elsewhere.
  if (box === undefined || box.bottom + window.scrollY <= 0 || box.right + window.scrollX <= 0) return [];
  const middle = (box.top + box.bottom) / 2;
  const behind = [box.left + INSET, (box.left + box.right) / 2, box.right - INSET]
    .map((x) => backgroundAt(x, middle, element))
    .filter((colour) => colour !== undefined);
  const unknown = behind.length === 0 ? 'it is not in sight' : behind.find((colour) => typeof colour === 'string');
  if (unknown !== undefined) return [`${UNKNOWN}: ${named(element, text)}: ${unknown}`];
  const ratio = Math.min(
    ...behind.map((colour) => (typeof colour === 'string' ? 0 : contrastOn(element, ink, colour))),
  );
  return ratio >= ENOUGH ? [] : [`contrast ${(Math.floor(ratio * 100) / 100).toFixed(2)}: ${named(element, text)}`];
}

/** In CSS pixels: how far from the ends of a line we look. */
const INSET = 2;

function contrastOn(element: Element, ink: string, behind: Colour): number {
  const [red, green, blue, alpha] = rgba(element, ink);
  return contrast(over([red, green, blue, alpha * opacityOf(element)], behind), behind);
}

/**
 * Everything painted below a point, the text's own element included. A string says why it is not known; undefined: the
 * text is cut off before.
 */
function backgroundAt(x: number, y: number, element: Element): Colour | string | undefined {
  const stack = document.elementsFromPoint(x, y);
  const from = stack.findIndex((at) => at === element || element.contains(at));
  if (from < 0) return undefined;
  if (stack.slice(0, from).some((at) => paintOf(at)[3] > 0)) return 'another element lies over it';
  const layers: Colour[] = [];
  for (const at of stack.slice(from)) {
    if (getComputedStyle(at).backgroundImage !== 'none') return 'a picture lies behind it';
    const paint = paintOf(at);
    layers.push(paint);
    if (paint[3] >= 1) break;
  }
  const canvas = getComputedStyle(document.documentElement).colorScheme.startsWith('dark') ? DARK_CANVAS : WHITE;
  return layers.reduceRight<Colour>((below, layer) => over(layer, below), canvas);
}

/** What an element paints behind its content. */
function paintOf(element: Element): Colour {
  const { backgroundColor, fill } = getComputedStyle(element);
  const [red, green, blue, alpha] = rgba(element, element instanceof SVGGeometryElement ? fill : backgroundColor);
  return [red, green, blue, alpha * opacityOf(element)];
}

const WHITE: Colour = [255, 255, 255, 1];
/** What Chromium paints behind a dark page without a colour of its own. */
const DARK_CANVAS: Colour = [18, 18, 18, 1];

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    opacity *= Number.parseFloat(getComputedStyle(at).opacity);
  }
  return opacity;
}

const known = new Map<string, Colour>();

/** Lets the browser read the colour, whatever its notation. */
function rgba(element: Element, colour: string): Colour {
  const seen = known.get(colour);
  if (seen !== undefined) return seen;
  const pen = penOf(element);
  pen.canvas.width = 1;
  pen.canvas.height = 1;
  pen.fillStyle = colour === 'none' ? 'transparent' : colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  const read: Colour = [red, green, blue, alpha / 255];
  known.set(colour, read);
  return read;
}

function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (upper: number, lower: number) => upper * alpha + lower * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** WCAG 2.2: contrast ratio of relative luminances. */
function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** One line of visible text: what a reader sees of one text node in one line box. */
export interface TextPiece {
  /** Whose text it is: the parent of the text node, or the field that shows it. */
  readonly element: Element;
  readonly text: string;
  /** Where the ink is, in CSS pixels of the viewport. */
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes of Chromium's layout are rounded; less than this is nothing that anybody sees. In CSS pixels. */
export const TOLERANCE = 1;

const UNSEEN_ELEMENTS = 'script, style, noscript, template, title, option, textarea';

/** Every line of visible text of the document, in its order. Text for screen readers only is not visible. */
export function textPieces(): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || (node.nodeValue ?? '').trim() === '' || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const ink = inkOf(element, node.nodeValue ?? '');
    for (const line of range.getClientRects()) {
      if (line.width <= TOLERANCE || line.height <= TOLERANCE) continue;
      pieces.push({
        element,
        text: (node.nodeValue ?? '').trim().replaceAll(/\s+/g, ' '),
        box: {
          left: line.left,
          right: line.right,
          top: line.top + line.height * ink.above,
          bottom: line.bottom - line.height * ink.below,
        },
      });
    }
  }
  return pieces;
}

function isSeen(element: Element): boolean {
  if (element.closest(UNSEEN_ELEMENTS) !== null || isBehindDialog(element)) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false }))
    return false;
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (isForScreenReaders(at)) return false;
  return true;
}

/** Behind a modal dialog nothing needs to be readable. */
function isBehindDialog(element: Element): boolean {
  const modal = document.querySelector('dialog:modal');
  return modal !== null && !modal.contains(element);
}

/** The usual recipes: a box of one pixel that cuts its text on purpose, or one of which nothing is left. */
function isForScreenReaders(element: Element): boolean {
  const { overflowX, position, clipPath } = getComputedStyle(element);
  if (position !== 'absolute') return false;
  const { width, height } = element.getBoundingClientRect();
  return clipPath === 'inset(50%)' || (width <= TOLERANCE && height <= TOLERANCE && /hidden|clip/.test(overflowX));
}

/** The line of a text is as high as its font; the ink of letters is less. Both as shares of the line. */
function inkOf(element: Element, text: string): { readonly above: number; readonly below: number } {
  const pen = penOf(element);
  const metrics = pen.measureText(text);
  const height = metrics.fontBoundingBoxAscent + metrics.fontBoundingBoxDescent;
  if (height <= 0) return { above: 0, below: 0 };
  return {
    above: Math.max(0, metrics.fontBoundingBoxAscent - metrics.actualBoundingBoxAscent) / height,
    below: Math.max(0, metrics.fontBoundingBoxDescent - metrics.actualBoundingBoxDescent) / height,
  };
}

/** Measures text in the font of an element. */
export function penOf(element: Element, pseudo?: string): CanvasRenderingContext2D {
  const pen = (canvas ??= document.createElement('canvas')).getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('there is no canvas');
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element, pseudo);
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return pen;
}

let canvas: HTMLCanvasElement | undefined;

/** How a fault names an element and its text. */
export function named(element: Element, text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return `"${shown}" in ${nameOf(element)}`;
}

export function nameOf(element: Element): string {
  const own = (at: Element) => {
    const classes = [...at.classList].map((name) => `.${name}`).join('');
    return `${at.localName}${at.id === '' ? '' : `#${at.id}`}${classes}`;
  };
  const parent = element.parentElement;
  return parent === null ? own(element) : `${own(parent)} > ${own(element)}`;
}

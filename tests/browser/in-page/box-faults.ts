import { fieldFaults } from './field-faults.ts';
import { type Box, named, nameOf, type TextPiece, TOLERANCE, textPieces } from './text-piece.ts';

/** Text that nobody can read whole: cut, hidden beyond an edge, or under other text. */
export function boxFaults(): readonly string[] {
  const faults = [...sideways(), ...fieldFaults()];
  const visible: TextPiece[] = [];
  for (const piece of textPieces()) {
    const { box, fault } = cut(piece);
    if (fault !== undefined) faults.push(fault);
    if (box !== undefined) visible.push({ ...piece, box });
  }
  return [...new Set([...faults, ...overlaps(visible)])];
}

function sideways(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth + TOLERANCE
    ? [`the page is ${scrollWidth - clientWidth} px wider than its window`]
    : [];
}

interface Cut {
  /** What can be seen of it now; absent when it has to be scrolled to. */
  readonly box?: Box;
  readonly fault?: string;
}

/** Walks the boxes around a piece outwards; each may cut it, or scroll. */
function cut(piece: TextPiece): Cut {
  let box: Box = piece.box;
  for (let at: Element | null = piece.element; at !== null; at = outwards(at)) {
    if (at === document.documentElement || at === document.body) continue;
    if (!cuts(at)) continue;
    const { overflowX, overflowY } = getComputedStyle(at);
    const inner = innerBox(at);
    const beyond = beyondOf(box, inner);
    if (beyond === undefined) continue;
    const scrolls = beyond.horizontal ? /auto|scroll/.test(overflowX) : /auto|scroll/.test(overflowY);
    if (!scrolls && !isNamedWhole(at, piece)) {
      return { fault: `clipped: ${named(piece.element, piece.text)}, ${beyond.pixels} px cut by ${nameOf(at)}` };
    }
    if (scrolls && !isReachable(at))
      return { fault: `no key scrolls ${nameOf(at)}: ${named(piece.element, piece.text)}` };
    box = common(box, inner);
    if (box.right - box.left <= TOLERANCE || box.bottom - box.top <= TOLERANCE) return {};
  }
  return beyondPage(piece, box);
}

/** Inline boxes cut nothing, drawings excepted. */
function cuts(element: Element): boolean {
  const { overflowX, overflowY, display } = getComputedStyle(element);
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  return element instanceof SVGSVGElement || (display !== 'inline' && display !== 'contents');
}

/** The next box that can cut: what is positioned is cut by the boxes it is positioned in only. */
function outwards(element: Element): Element | null {
  const { position } = getComputedStyle(element);
  let next = element.parentElement;
  if (position !== 'absolute' && position !== 'fixed') return next;
  while (next !== null && !holds(next, position)) next = next.parentElement;
  return next;
}

function holds(element: Element, position: string): boolean {
  const style = getComputedStyle(element);
  const transformed = style.transform !== 'none' || style.filter !== 'none' || style.contain !== 'none';
  return transformed || (position === 'absolute' && style.position !== 'static');
}

function innerBox(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { borderLeftWidth, borderTopWidth, borderRightWidth, borderBottomWidth } = getComputedStyle(element);
  return {
    left: left + Number.parseFloat(borderLeftWidth),
    top: top + Number.parseFloat(borderTopWidth),
    right: right - Number.parseFloat(borderRightWidth),
    bottom: bottom - Number.parseFloat(borderBottomWidth),
  };
}

function beyondOf(box: Box, inner: Box): { readonly pixels: number; readonly horizontal: boolean } | undefined {
  const across = Math.max(inner.left - box.left, box.right - inner.right);
  const down = Math.max(inner.top - box.top, box.bottom - inner.bottom);
  if (Math.max(across, down) <= TOLERANCE) return undefined;
  return { pixels: Math.round(Math.max(across, down)), horizontal: across > TOLERANCE };
}

/** An ellipsis is allowed where the whole text is one hover or one screen reader away. */
function isNamedWhole(cutter: Element, { text }: TextPiece): boolean {
  const { textOverflow, webkitLineClamp } = getComputedStyle(cutter);
  if (textOverflow !== 'ellipsis' && webkitLineClamp === 'none') return false;
  for (let at: Element | null = cutter; at !== null; at = at.parentElement) {
    const whole = `${at.getAttribute('title') ?? ''} ${at.getAttribute('aria-label') ?? ''}`.replaceAll(/\s+/g, ' ');
    if (whole.includes(text)) return true;
    if (at.matches('a, button, td, th, li, summary')) return false;
  }
  return false;
}

/** Browsers other than Chromium scroll by keys only what can have the focus, or holds something that can. */
function isReachable(scroller: Element): boolean {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
  return [scroller, ...scroller.querySelectorAll(focusable)].some(
    (at) => at instanceof HTMLElement && at.tabIndex >= 0,
  );
}

function common(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Down is scrolled to; left and above of the page nobody can scroll, and sideways nobody should. */
function beyondPage({ element, text }: TextPiece, box: Box): Cut {
  const { clientWidth } = document.documentElement;
  const left = box.left + window.scrollX;
  const top = box.top + window.scrollY;
  const away = box.right + window.scrollX <= 0 || box.bottom + window.scrollY <= 0;
  // It comes into sight when it has the focus.
  if (away && element.closest('a[href^="#"]') !== null) return {};
  const beyond = Math.max(-left, -top, box.right + window.scrollX - clientWidth);
  if (beyond <= TOLERANCE) return { box };
  return { fault: `clipped: ${named(element, text)}, ${Math.round(beyond)} px beyond the edge of the page` };
}

function overlaps(pieces: readonly TextPiece[]): readonly string[] {
  const sorted = pieces.toSorted((a, b) => a.box.top - b.box.top);
  const faults: string[] = [];
  for (const [i, upper] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j++) {
      const lower = sorted[j];
      if (lower === undefined || lower.box.top >= upper.box.bottom - TOLERANCE) break;
      if (lower.element === upper.element || layerOf(upper.element) !== layerOf(lower.element)) continue;
      const both = common(upper.box, lower.box);
      const width = both.right - both.left;
      const height = both.bottom - both.top;
      if (width <= TOLERANCE || height <= TOLERANCE) continue;
      faults.push(
        `overlap: ${named(upper.element, upper.text)} and ${named(lower.element, lower.text)}, ${Math.round(width)} × ${Math.round(height)} px`,
      );
    }
  }
  return faults;
}

/** What lies over the page on purpose, as long as it is asked for, or stays while the rest is scrolled. */
function layerOf(element: Element): Element | null {
  return element.closest('[role="tooltip"], :popover-open, dialog') ?? stuckOf(element);
}

/** A heading that stays while its table is scrolled lies over what was scrolled. */
function stuckOf(element: Element): Element | null {
  let sticky: Element | null = element;
  while (sticky !== null && getComputedStyle(sticky).position !== 'sticky') sticky = sticky.parentElement;
  for (let at = sticky; at !== null; at = at.parentElement)
    if (at.scrollLeft !== 0 || at.scrollTop !== 0) return sticky;
  return null;
}

import { named, penOf, TOLERANCE } from './text-piece.ts';

/** In CSS pixels: the arrow that a browser draws into a list to choose from. */
const ARROW = 16;

/** Fields are no text nodes: the place-holder of an empty one and the choice of a list must fit. */
export function fieldFaults(): readonly string[] {
  return fieldTexts().flatMap(({ element, text, arrow }) => {
    const { paddingLeft, paddingRight } = getComputedStyle(element);
    const room = element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - arrow;
    const beyond = Math.round(penOf(element).measureText(text).width - room);
    return beyond > TOLERANCE ? [`clipped: ${named(element, text)}, ${beyond} px longer than its field`] : [];
  });
}

interface FieldText {
  readonly element: HTMLElement;
  readonly text: string;
  readonly arrow: number;
}

/** What visible fields show. */
export function fieldTexts(): readonly FieldText[] {
  const inputs = [...document.querySelectorAll('input')].filter(
    ({ type }) => !/checkbox|radio|range|hidden/.test(type),
  );
  return [
    ...inputs.map((element) => ({
      element,
      text: element.value === '' ? element.placeholder : element.value,
      arrow: 0,
    })),
    ...[...document.querySelectorAll('select')].map((element) => ({
      element,
      text: element.selectedOptions[0]?.text ?? '',
      arrow: getComputedStyle(element).appearance === 'none' ? 0 : ARROW,
    })),
  ].filter(({ element, text }) => text !== '' && element.checkVisibility({ visibilityProperty: true }));
}

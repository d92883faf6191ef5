import { serialise } from '../../../src/core/render/tree.ts';
import { displayText, field } from '../../../src/core/text/field.ts';
import { hostileText } from '../../core/render/hostile.ts';
import { manifest } from '../../core/render/sample.ts';
import { parsedBack } from '../parse-back.ts';
import { demand, type Target } from '../target.ts';

const REPOSITORY = manifest().repository;
const ALLOWED: ReadonlySet<string> = new Set([
  'root',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'text',
  'inlineCode',
]);
const SPANS = 4;

/** One hostile text in every place where a document may hold one: a heading, a paragraph, a list and a list in it. */
export const RENDERED_TEXTS: Target = {
  id: 'rendered-texts',
  make: (random) => hostileText(random.next),
  check: (input) => {
    const hostile = { type: 'field', value: input } as const;
    const word = { type: 'text', value: 'word ' } as const;
    const markdown = serialise(
      [
        { type: 'heading', depth: 3, content: [hostile] },
        { type: 'paragraph', content: [word, hostile, word] },
        { type: 'list', items: [{ content: [hostile], children: [[word, hostile]] }] },
      ],
      REPOSITORY,
    );
    const { text, spans } = parsedBack(markdown, ALLOWED);
    demand(
      'nothing beside the spans',
      text.every((some) => some.trim() === 'word'),
      text.join(),
    );
    demand('every span is whole', spans.length === SPANS && spans.every((span) => span === displayText(input)));
    demand('a span is one line', !field(input).includes('\n'));
  },
};

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
  'table',
  'tableRow',
  'tableCell',
  'html',
  'code',
]);
const SPANS = 4;

/** One hostile text in every place where a document may hold one: heading, paragraph, list, table, name and log of a block. */
export const RENDERED_TEXTS: Target = {
  id: 'rendered-texts',
  make: (random) => hostileText(random.next),
  check: (input) => {
    const hostile = { type: 'field', value: input } as const;
    const word = { type: 'text', value: 'word ' } as const;
    const markdown = serialise(
      [
        { type: 'heading', content: [hostile] },
        { type: 'paragraph', content: [word, hostile, word] },
        { type: 'list', items: [[hostile], [word, hostile]] },
        { type: 'table', columns: [{ title: 'word', align: 'left' }], rows: [[[hostile]]] },
        { type: 'details', number: 1, name: input, content: [{ type: 'log', lines: [{ line: 1, text: input }] }] },
      ],
      REPOSITORY,
    );
    const seen = parsedBack(markdown, ALLOWED);
    const { text } = seen;
    const cell = displayText(input).replaceAll('|', '\\u{7c}');
    const spans = seen.spans.toSpliced(SPANS, 1);
    demand('the cell is whole', seen.spans[SPANS] === cell);
    demand('tags are those of one block', seen.html.length === 2 && seen.html[1] === '</details>');
    demand('the log is one line', seen.logs.length === 1 && seen.logs[0]?.includes('\n') === false);
    demand(
      'nothing beside the spans',
      text.every((some) => some.trim() === 'word'),
      text.join(),
    );
    demand('every span is whole', spans.length === SPANS && spans.every((span) => span === displayText(input)));
    demand('a span is one line', !field(input).includes('\n'));
  },
};

import { describe, expect, test } from 'vitest';
import { issuePage } from './issue-page.ts';
import { terminalPage } from './terminal-page.ts';

/** What stands between two marks of a page. */
function between(page: string, start: string, end: string): string {
  return page.split(start)[1]?.split(end)[0] ?? '';
}

describe('an issue as GitHub shows it', () => {
  const shown = (body: string) =>
    between(issuePage('T', body, 'light'), '<div class="markdown-body">', '</div></article>');

  test('its tables, blocks and lists', () => {
    expect(
      shown(
        '| a |\n| :-- |\n| ` b ` |\n\n<details><summary>1. <code>x &gt; y</code></summary>\n\n- **c** d\n\n</details>\n',
      ),
    ).toBe(
      [
        '<table tabindex="0">',
        '<thead>',
        '<tr>',
        '<th align="left">a</th>',
        '</tr>',
        '</thead>',
        '<tbody>',
        '<tr>',
        '<td align="left"><code>b</code></td>',
        '</tr>',
        '</tbody>',
        '</table>',
        '<details><summary>1. <code>x &gt; y</code></summary>',
        '<ul>',
        '<li><strong>c</strong> d</li>',
        '</ul>',
        '</details>\n',
      ].join('\n'),
    );
  });

  test.each(['<img src="x">', 'words <span hidden>x</span>', '![x](y)', 'words <!-- x -->'])(
    'no picture is made of what is none of ours: %s',
    (body) => {
      expect(() => shown(body)).toThrow('no issue of ours has an element');
    },
  );

  test('its title is text', () => {
    expect(issuePage('<b>&', '', 'dark')).toContain('<title>&lt;b>&amp;</title>');
  });
});

describe('a terminal', () => {
  const shown = (printed: string) => between(terminalPage('c', printed), '<b>c</b>\n', '</pre>');

  test('styles begin and end on their own', () => {
    expect(shown('a\u001B[1mb\u001B[31mc\u001B[22md\u001B[39me\u001B[36mf\u001B[0mg<&')).toBe(
      [
        '<span class="">a</span>',
        '<span class="strong">b</span>',
        '<span class="strong red">c</span>',
        '<span class="red">d</span>',
        '<span class="">e</span>',
        '<span class="cyan">f</span>',
        '<span class="">g&lt;&amp;</span>',
      ].join(''),
    );
  });

  test.each(['\u001B[5mblinks', '\u001B[2J', 'a\rb', '\u0007', '\u009B31m'])(
    'what is none of ours is refused: %j',
    (printed) => {
      expect(() => shown(printed)).toThrow(/of ours has the style|a control character/);
    },
  );
});

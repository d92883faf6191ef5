import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../../src/core/errors.ts';
import { FIX_PATTERNS } from '../../../src/core/model/cause.ts';
import { FRAMEWORKS } from '../../../src/core/model/framework.ts';
import { auditMarkdown } from '../../../src/core/render/audit.ts';
import { findingText } from '../../../src/core/render/finding-text.ts';
import { renderIssue } from '../../../src/core/render/issue.ts';
import { issueKeyLine } from '../../../src/core/render/key-line.ts';
import { PHRASES } from '../../../src/core/render/phrases.ts';
import { serialise } from '../../../src/core/render/tree.ts';
import { adviceFor, VOCABULARY } from '../../../src/core/render/vocabulary.ts';
import { everything, finding, manifest, noFindings, OPTIONS } from './sample.ts';

const KEY = issueKeyLine('default', '77001');
const BODY = renderIssue(everything(), manifest(), OPTIONS).body;
const RUN = 'https://github.com/octo-org/widgets/actions/runs/102/job/1102';

const verdict = (body: string): string => {
  try {
    auditMarkdown(body, manifest(), { closingLine: OPTIONS.closingLine, keyLine: KEY });
    return 'accepted';
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return `${error.code}: ${error.message.replace('The finished text is refused: ', '')}`;
  }
};

/** A collapsed block. */
const DETAILS = (summary: string, content = 'New in this report.') =>
  `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;

const ROW = '| 1. ` a ` | 8/183 | confirmed, new | race | ▁█ | 1.5 h | 5 min |';
const TABLE = (row: string) =>
  `| Test | Failed | Verdict | Cause | Trend | Work | Runners |\n| :-- | --: | :-- | :-- | :-- | --: | --: |\n${row}`;

/** `line` as a paragraph of its own, before everything else. */
const planted = (line: string) => `${line}\n\n${BODY}`;

describe('auditMarkdown', () => {
  it('accepts what the renderer writes', () => {
    expect(verdict(BODY)).toBe('accepted');
    expect(verdict(planted('New in this report. Suite ` x `.'))).toBe('accepted');
    const { body } = renderIssue(noFindings(), manifest(), OPTIONS);
    for (const block of [
      DETAILS('1. <code>&amp;&lt;&gt;&quot;&#39;&#96; x</code>'),
      DETAILS('1. <code>x</code>', '```\n 9  a\n10\n```'),
      DETAILS('1. <code>x</code>', '````\n1  ```\n````'),
      TABLE(ROW),
      TABLE(`${ROW}\n${ROW.replace('1.5 h | 5 min', 'none | none')}`),
    ]) {
      expect([block, verdict(`${block}\n\n${body}`)]).toEqual([block, 'accepted']);
    }
  });

  it('accepts every piece of advice', () => {
    const { diagnosis, test } = finding();
    const advised = FRAMEWORKS.flatMap((framework) => FIX_PATTERNS.map((fix) => ({ framework, fix }))).filter(
      ({ framework, fix }) => adviceFor(fix, framework) !== undefined,
    );
    // The sentence that says how to repair it, and nothing else.
    const blocks = advised.map(({ framework, fix }) => ({
      type: 'list' as const,
      items: findingText(finding({ test: { ...test, framework }, diagnosis: { ...diagnosis, fix } }), true, {
        evidence: 1,
        prose: true,
      }).flatMap(({ topic, content }) => (topic === 'fix' ? [content] : [])),
    }));
    expect(blocks.length).toBeGreaterThan(300);
    for (let i = 0; i < blocks.length; i += 100) {
      const body = renderIssue(noFindings(), manifest(), OPTIONS).body;
      expect(verdict(`${serialise(blocks.slice(i, i + 100), manifest().repository)}\n${body}`)).toBe('accepted');
    }
  });

  it.each([
    ['a mention', 'Ask @octocat about it.'],
    ['free text', 'Ignore previous instructions.'],
    ['text behind a sentence of ours', 'New in this report. Really.'],
    ['sentences without a space between', 'New in this report.New in this report.'],
    ['an address', 'See https://evil.example/ now.'],
    ['a foreign link', '[run 102, attempt 1](https://evil.example/octo-org/widgets/actions/runs/102/job/1102)'],
    ['a link to an unknown job', `Failed and then passed inside [run 102, attempt 1](${RUN}9).`],
    ['a link with another name', `Failed and then passed inside [run 103, attempt 1](${RUN}).`],
    ['a link with a title', `Failed and then passed inside [run 102, attempt 1](${RUN} "x").`],
    ['a bare link', RUN],
    ['an image', 'Suite ![x](https://evil.example/x.png).'],
    ['HTML', 'Suite <b>x</b>.'],
    ['a break', 'New in this report.<br>'],
    ['an image inside a sentence of ours', 'New in this ![x](https://evil.example/x.png)report.'],
    ['HTML inside a sentence of ours', 'New in this <b></b>report.'],
    ['an HTML block', '<details>\n\nx\n\n</details>'],
    ['a collapsed block without a name', '<details>\n\nNew in this report.\n\n</details>'],
    ['the end of a collapsed block that never began', '</details>'],
    ['a collapsed block with the wrong number', DETAILS('2. <code>x</code>')],
    ['a collapsed block without a number', DETAILS('<code>x</code>')],
    ['a collapsed block with an empty name', DETAILS('1. <code></code>')],
    ['a collapsed block with a tag in its name', DETAILS('1. <code>a<b>c</code>')],
    ['a collapsed block with an image in its name', DETAILS('1. <code><img src=x></code>')],
    ['a collapsed block with more behind its name', DETAILS('1. <code>x</code> y')],
    ['a collapsed block with a reference that is not ours', DETAILS('1. <code>&#x200b;</code>')],
    ['a collapsed block with a bare ampersand', DETAILS('1. <code>a & b</code>')],
    ['a collapsed block with a quote', DETAILS('1. <code>"</code>')],
    ['a collapsed block with a backtick', DETAILS('1. <code>`</code>')],
    ['a collapsed block that is open', DETAILS('1. <code>x</code>').replace('<details>', '<details open>')],
    ['a collapsed block on two lines', DETAILS('1. <code>x</code>').replace('<summary>', '\n<summary>')],
    ['text right below a summary', DETAILS('1. <code>x</code>').replace('\n\n', '\nNew in this report.\n\n')],
    [
      'a collapsed block in another',
      `${DETAILS('1. <code>x</code>').replace('</details>', '')}${DETAILS('2. <code>x</code>')}\n\n</details>`,
    ],
    ['a heading in a collapsed block', DETAILS('1. <code>x</code>', '### Also in this window')],
    ['a table in a collapsed block', DETAILS('1. <code>x</code>', TABLE(ROW))],
    ['a comment in a collapsed block', DETAILS('1. <code>x</code>', '<!-- hidden -->')],
    ['a fence in a list', DETAILS('1. <code>x</code>', '- ```\n  1  x\n  ```')],
    ['a log with a line that has no number', DETAILS('1. <code>x</code>', '```\n1  x\ny\n```')],
    ['a log with a language', DETAILS('1. <code>x</code>', '```js\n1  x\n```')],
    ['a log between tildes', DETAILS('1. <code>x</code>', '~~~\n1  x\n~~~')],
    ['a log that is only indented', DETAILS('1. <code>x</code>', '    1  x')],
    ['a log that holds its own fence', DETAILS('1. <code>x</code>', '```\n1  ```\n```')],
    ['a log with a shorter fence at its end', DETAILS('1. <code>x</code>', '````\n1  x\n```')],
    ['a log outside of a collapsed block', '```\n1  x\n```'],
    ['a table with another column', TABLE(ROW).replace('Verdict', 'Owner')],
    ['a table with a column more', TABLE(ROW).replaceAll(/ \|$/gm, ' | x |')],
    ['a table with a column less', TABLE(ROW).replaceAll(/ \| [^|]* \|$/gm, ' |')],
    ['a table with other alignments', TABLE(ROW).replace('--:', ':--')],
    ['a table without bars at its edge', TABLE(ROW).replaceAll(/^\| | \|$/gm, '')],
    ['a row with a cell more', TABLE(`${ROW} 1 |`)],
    ['a row with a cell less', TABLE(ROW.replace(/ \| 5 min \|$/, ' |'))],
    ['a row with an escaped bar', TABLE(ROW.replace('` a `', '` a \\| b `'))],
    ['a row with words of somebody else', TABLE(ROW.replace('confirmed', 'harmless'))],
    ['a row with a sentence of ours', TABLE(ROW.replace('race', 'New in this report.'))],
    ['a row with a link', TABLE(ROW.replace('` a `', `[run 102, attempt 1](${RUN})`))],
    ['a row with text for a name', TABLE(ROW.replace('` a `', 'a'))],
    ['a row with two names', TABLE(ROW.replace('` a `', '` a ` ` b `'))],
    ['a row with another sparkline', TABLE(ROW.replace('▁█', '▁x'))],
    ['a row with too long a sparkline', TABLE(ROW.replace('▁█', '▁'.repeat(9)))],
    ['a comment', '<!-- hidden -->'],
    ['a quotation', '> New in this report.'],
    ['a fence', '```\nx\n```'],
    ['indented code', '    New in this report.'],
    ['a table of somebody else', '| a | b |\n|---|---|\n| c | d |'],
    ['a numbered list', '1. New in this report.'],
    ['a task', '- [ ] New in this report.'],
    ['a heading in a list', '- # New in this report.'],
    ['a heading of another level', '# New in this report.'],
    ['a rule', '---'],
    ['a footnote', 'Suite ` x `.[^1]\n\n[^1]: New in this report.'],
    ['a definition', '[a]: https://evil.example'],
    ['emphasis', 'New in *this* report.'],
    ['deleted text', 'New in ~~this~~ report.'],
    ['strong text of somebody else', '**Owned:** ` x `'],
    ['a code span inside strong text', '**` x `**'],
    ['a hard line break', 'New in this report.  \nNew in this report.'],
    ['an escaped character', 'New in this report\\.\\!'],
    ['a character reference', 'New in this report&#46;&#x200b;'],
    ['an invisible character', 'New in this report.\u200B'],
    ['a tab', 'New in this report.\t'],
    ['a lone code span', '` x `'],
  ])('refuses %s', (_, line) => {
    const { body } = renderIssue(noFindings(), manifest(), OPTIONS);
    expect(verdict(`${line}\n\n${body}`)).toMatch(/^unsafe-markdown: /);
  });

  it('refuses a collapsed block that hides the rest of the document', () => {
    const open = '<details><summary>1. <code>x</code></summary>\n\nNew in this report.';
    expect(verdict(planted(open))).toMatch(/^unsafe-markdown: /);
    const { body } = renderIssue(noFindings(), manifest(), OPTIONS);
    expect(verdict(`${open}\n\n${body}`)).toBe('unsafe-markdown: a collapsed block has no end.');
  });

  it('refuses a document without its key line, with another one, or with text after it', () => {
    const missing = 'unsafe-markdown: its key line is missing.';
    expect(verdict(BODY.replace(`\n${KEY}\n`, ''))).toBe(missing);
    expect(verdict(BODY.replace('default-77001', 'default-77002'))).toBe(missing);
    expect(verdict(`${BODY}\nNew in this report.\n`)).toBe(missing);
    expect(verdict(BODY.replace(`\n\n${KEY}`, `\n${KEY}`))).toBe(missing);
  });

  it('refuses a document that is too long', () => {
    const long = planted(Array.from({ length: 4_000 }, () => 'New in this report.').join(' '));
    expect(verdict(long)).toBe('unsafe-markdown: it is too long.');
  });

  it('refuses a link to the same job of another repository', () => {
    const { repository } = manifest();
    const other = manifest({ repository: { ...repository, name: 'gadgets' } });
    expect(() => auditMarkdown(BODY, other, { closingLine: OPTIONS.closingLine, keyLine: KEY })).toThrow(DocumentError);
  });

  it('takes linear time for a sentence that almost matches', () => {
    const nearly = planted(`Suite ${Array.from({ length: 2_000 }, () => '` x `').join(', ')} x`);
    // A step that is not linear runs into the time limit of a test.
    expect(verdict(nearly)).toMatch(/^unsafe-markdown/);
  });
});

describe('the tables of words', () => {
  it('hold nothing that Markdown or GitHub reads as markup', () => {
    const templates = Object.values(PHRASES).map((template) =>
      template.replaceAll(/\{[^{}]+\}/g, '0').replaceAll(/\*\*([^*]+)\*\*/g, '$1'),
    );
    const { advice, ...others } = VOCABULARY;
    const words = Object.values(others).flatMap((table) => Object.values(table));
    expect([...templates, ...words].filter((text) => !/^[A-Za-z0-9 ,.;:()%"-]+$/.test(text))).toEqual([]);
    // Names of functions may stand in advice; a scheme, `www.` and `:emoji:` are what GitHub would make something of.
    const unsafe = Object.values(advice).filter(
      (text) => !/^[A-Za-z0-9 ,.;:()%"'/_-]+$/.test(text) || /\/\/|www\.|(?<!:):[\w+-]+:(?!:)/.test(text),
    );
    expect(unsafe).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../../src/core/errors.ts';
import { FIX_PATTERNS } from '../../../src/core/model/cause.ts';
import { FRAMEWORKS } from '../../../src/core/model/framework.ts';
import { auditMarkdown } from '../../../src/core/render/audit.ts';
import { findingSection } from '../../../src/core/render/finding-section.ts';
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

/** `line` as a paragraph of its own, before everything else. */
const planted = (line: string) => `${line}\n\n${BODY}`;

describe('auditMarkdown', () => {
  it('accepts what the renderer writes', () => {
    expect(verdict(BODY)).toBe('accepted');
    expect(verdict(planted('New in this report. Suite ` x `.'))).toBe('accepted');
  });

  it('accepts every piece of advice', () => {
    const { diagnosis, test } = finding();
    const advised = FRAMEWORKS.flatMap((framework) => FIX_PATTERNS.map((fix) => ({ framework, fix }))).filter(
      ({ framework, fix }) => adviceFor(fix, framework) !== undefined,
    );
    const detail = { findings: 1, excerptLines: 0, evidence: 1, prose: true, listItems: 0 };
    const blocks = advised.flatMap(({ framework, fix }) =>
      // The sentence that says how to repair it, and nothing else.
      findingSection(finding({ test: { ...test, framework }, diagnosis: { ...diagnosis, fix } }), 1, detail).flatMap(
        (block) => (block.type === 'list' ? [{ ...block, items: block.items.slice(5, 6) }] : []),
      ),
    );
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
    ['an image inside a sentence of ours', 'New in this ![x](https://evil.example/x.png)report.'],
    ['HTML inside a sentence of ours', 'New in this <b></b>report.'],
    ['an HTML block', '<details>\n\nx\n\n</details>'],
    ['a comment', '<!-- hidden -->'],
    ['a quotation', '> New in this report.'],
    ['a fence', '```\nx\n```'],
    ['indented code', '    New in this report.'],
    ['a table', '| a | b |\n|---|---|\n| c | d |'],
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
    expect(verdict(planted(line))).toMatch(/^unsafe-markdown: /);
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

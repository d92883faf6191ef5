import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

export type Theme = 'light' | 'dark';

/** Elements that our issues use. GitHub takes out others; a picture that shows more than GitHub would lie. */
const ELEMENTS =
  /^(?:a|br|code|details|div|em|h[1-6]|hr|li|ol|p|pre|strong|sub|summary|table|tbody|td|th|thead|tr|ul)$/;

/**
 * A page that shows an issue as GitHub does: its dialect of Markdown, its style sheet for text, the widths and margins of its
 * page of an issue. As there, a line break in a paragraph is one, links are underlined, and what scrolls can have the focus, so that keys
 * scroll it.
 *
 * @throws Error when the body uses an element of HTML that GitHub or we do not have
 */
export function issuePage(title: string, body: string, theme: Theme): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${styleOf(theme)}\n${FRAME[theme]}\n${LAYOUT}</style></head>
<body><main>
<h1>${escaped(title)} <span class="number">#42</span></h1>
<p class="state"><span class="pill">Open</span></p>
<article class="box" aria-label="Issue"><h2 class="unseen">Description</h2><p class="author"><b>github-actions</b> <span class="bot">bot</span></p>
<div class="markdown-body">${htmlOf(body)}</div></article>
</main></body></html>`;
}

function htmlOf(body: string): string {
  const html = micromark(body, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  for (const [, name = ''] of html.matchAll(/<([A-Za-z!?][^\s>/]*)/g)) {
    if (!ELEMENTS.test(name)) throw new Error(`no issue of ours has an element ${name}`);
  }
  return html.replaceAll('<table>', '<table tabindex="0">').replaceAll('<pre>', '<pre tabindex="0">');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function styleOf(theme: Theme): string {
  const path = `github-markdown-css/github-markdown-${theme}.css`;
  return readFileSync(fileURLToPath(import.meta.resolve(path)), 'utf8');
}

const FRAME: Readonly<Record<Theme, string>> = {
  light: ':root { --page: #fff; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --band: #f6f8fa; --open: #1f883d }',
  dark: ':root { color-scheme: dark; --page: #0d1117; --ink: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --band: #151b23; --open: #238636 }',
};

/** Sizes as on a page of an issue: text of 14 px, 16 px of margin on a phone and 24 beyond, at most 880 px of text. */
const LAYOUT = `
body { margin: 0; background: var(--page); color: var(--ink); font: 14px/1.5 'Noto Sans', sans-serif }
main { box-sizing: border-box; max-width: 928px; padding: 16px }
h1 { margin: 0 0 8px; font-size: 26px; font-weight: 400; line-height: 1.25 }
.number, .author { color: var(--quiet) }
.author b { color: var(--ink); font-weight: 600 }
.bot { border: 1px solid var(--line); border-radius: 2em; padding: 0 6px; font-size: 12px }
.state { margin: 0 0 16px }
.pill { display: inline-block; padding: 5px 12px; border-radius: 2em; color: #fff; background: var(--open); font-weight: 600; line-height: 20px }
.box { border: 1px solid var(--line); border-radius: 6px }
.author { margin: 0; padding: 8px 16px; background: var(--band); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0 }
.box .markdown-body { padding: 16px; border-radius: 0 0 6px 6px; font-size: 14px; overflow-wrap: break-word }
.markdown-body p { white-space: pre-line }
.markdown-body a { text-decoration: underline }
.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%) }
@media (width >= 768px) { main { padding: 24px } }`;

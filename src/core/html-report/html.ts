import { htmlText } from '../render/html-text.ts';
import { displayText } from '../text/field.ts';
import { utf8Bytes } from '../text/utf8-bytes.ts';
import { TOOL } from '../tool.ts';
import { jsonInScript } from './json-in-script.ts';
import type { ReportData } from './report-data.ts';

/** Script and style of the page with the SHA-256 of their UTF-8 bytes, in base64 as a content security policy has it. */
export interface PageCode {
  readonly script: string;
  readonly scriptSha256: string;
  readonly style: string;
  readonly styleSha256: string;
}

/** The file that holds the report, in its folder and in the artifact. */
export const REPORT_FILE = 'flaky-tests.html';

type Named = Pick<ReportData, 'title' | 'repository' | 'findings'>;

/** The whole report as one file that reaches for nothing. Equal data gives an equal text. */
export function reportHtml(data: ReportData, code: PageCode): string {
  return framedBy(data, code, jsonInScript(data));
}

/** Bytes that are left for the data in a file of so many. */
export function roomForData(named: Named, code: PageCode, bytes: number): number {
  return bytes - utf8Bytes(framedBy(named, code, ''));
}

/**
 * The same page without data, for a server on loopback: it may ask that server, and nobody else, for what happens.
 *
 * @param title plain words of ours
 */
export function livePage(title: string, code: PageCode): string {
  const noScript = 'This page needs JavaScript to show what happens; the terminal shows it without.';
  return pageOf({ title, noScript, data: null, code });
}

function framedBy(named: Named, code: PageCode, data: string): string {
  return pageOf({ title: `${named.title} in ${named.repository}`, noScript: withoutScript(named), data, code });
}

interface Page {
  readonly title: string;
  readonly noScript: string;
  /** JSON in which nothing is live; null: the page is served live and asks for it. */
  readonly data: string | null;
  readonly code: PageCode;
}

function pageOf({ title, noScript, data, code }: Page): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(code, data === null)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex, nofollow">',
    `<meta name="generator" content="${escaped(TOOL)}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${code.style}</style>`,
    '</head>',
    '<body>',
    `<noscript><p>${escaped(noScript)}</p></noscript>`,
    '<div id="app"></div>',
    ...(data === null ? [] : [`<script type="application/json" id="data">${data}</script>`]),
    `<script>${code.script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/**
 * Nothing but the two texts of ours runs or styles, nothing is loaded, nothing is sent, and no script makes markup of a
 * text. A live page may ask its own server.
 */
function policyOf({ scriptSha256, styleSha256 }: PageCode, live: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${scriptSha256}'`,
    `style-src 'sha256-${styleSha256}'`,
    'img-src data:',
    ...(live ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function withoutScript({ findings: { length } }: Named): string {
  const listed = length === 1 ? '1 flaky test is' : `${length === 0 ? 'No' : length} flaky tests are`;
  return `${listed} listed here. This page needs JavaScript to show them; the issue names the costliest without it.`;
}

/** Of a title: more than a tab or a window shows. */
const TITLE_CHARS = 300;

/** One visible line of text for an element or a quoted attribute. */
function escaped(text: string): string {
  return htmlText(displayText(text, TITLE_CHARS));
}

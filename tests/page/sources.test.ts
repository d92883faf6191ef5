import { expect, test } from 'vitest';
import { PAGE_CODE } from '../../src/core/html-report/generated.ts';
import { sourceFiles } from '../meta/project-files.ts';

/** What would make markup or code of a text, or reach out of the file. */
const FORBIDDEN =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval|Function|createContextualFragment|srcdoc|DOMParser|XMLHttpRequest|WebSocket|sendBeacon|importScripts|trustedTypes|setHTMLUnsafe)\b/;

test('no source of the page can make markup or code of a text', () => {
  const pages = sourceFiles().filter(({ path }) => path.startsWith('src/page/'));
  expect(pages.length).toBeGreaterThan(30);
  expect(pages.flatMap(({ path, text }) => (FORBIDDEN.test(text) ? [path] : []))).toEqual([]);
  expect(FORBIDDEN.test('element.innerHTML = text')).toBe(true);
});

test('the bundle stays small, holds the licence of what is in it, and ends no element', () => {
  expect(PAGE_CODE.script.length).toBeLessThan(64_000);
  expect(PAGE_CODE.style.length).toBeLessThan(24_000);
  expect(PAGE_CODE.script).toContain('Copyright (c) 2015-present Jason Miller');
  for (const text of [PAGE_CODE.script, PAGE_CODE.style]) {
    expect(text).toMatch(/^[\n\u{20}-\u{7e}]+$/u);
    expect(text).not.toMatch(/<\/(?:script|style)|<!--/i);
  }
});

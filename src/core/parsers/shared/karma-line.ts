import { jsFrame } from './js-frame.ts';

/** Characters in which a browser names itself and its system at most. */
const BROWSER_CHARS = 120;
/** `Chrome Headless 156.0.0.0`, `PhantomJS 2.1.1`, `jsdom 16.4.0`: words, then a version. */
const NAME = /^[A-Za-z][\w ]{0,80}$/;
const VERSION = /^\d[\d.]*$/;
const SYSTEM = /^[A-Za-z][\w .;,+/-]{0,60}$/;

/** The browser that a line of karma opens with (`Chrome Headless 156.0.0.0 (Linux 0.0.0)`) and where its name ends. */
export function karmaBrowser(text: string): { name: string; end: number } | undefined {
  const open = text.slice(0, BROWSER_CHARS).indexOf(' (');
  const close = open < 0 ? -1 : text.slice(0, BROWSER_CHARS).indexOf(')', open);
  if (close < 0) return undefined;
  const version = text.lastIndexOf(' ', open - 1);
  const parts = [text.slice(0, Math.max(0, version)), text.slice(version + 1, open), text.slice(open + 2, close)];
  const isBrowser = [NAME, VERSION, SYSTEM].every((expected, part) => expected.test(parts[part] ?? ''));
  return isBrowser ? { name: text.slice(0, close + 1), end: close + 1 } : undefined;
}

/** A stack frame as karma prints it: `webpack:///src/a.ts:1:2 <- test.js:3:4` names the source first. */
export function karmaFrame(text: string): { file: string; line: number } | undefined {
  const mapped = text.indexOf(' <- ');
  const source = mapped < 0 ? text : `${text.slice(0, mapped)}${text.endsWith(')') ? ')' : ''}`;
  const frame = jsFrame(source.trimStart().replace(/^at /, ' at '));
  return frame === undefined ? undefined : { ...frame, file: frame.file.replace(/^webpack:\/{1,3}(?:\.\/)?/, '') };
}

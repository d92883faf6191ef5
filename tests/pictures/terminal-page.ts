/** Select Graphic Rendition (ECMA-48, 8.3.117) that our terminal text uses: what it turns on, and off. */
const STYLES: ReadonlyMap<number, string> = new Map([
  [1, 'strong'],
  [2, 'faint'],
  [31, 'red'],
  [32, 'green'],
  [33, 'yellow'],
  [36, 'cyan'],
]);
const WEIGHTS = ['strong', 'faint'];
const COLOURS = ['red', 'green', 'yellow', 'cyan'];

/**
 * A page that shows what a command printed, as a terminal with a dark theme does: a line longer than the window goes on in the
 * next.
 *
 * @throws Error when the text has a control sequence that is none of ours
 */
export function terminalPage(command: string, printed: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Terminal</title><style>${LOOK}</style></head><body><main><h1>Terminal</h1>
<pre><span class="prompt">$</span> <b>${escaped(command)}</b>
${coloured(printed)}</pre></main></body></html>`;
}

function coloured(printed: string): string {
  const on = new Set<string>();
  // Text, code, text, code, …
  return printed
    .split(/\u001B\[(\d*)m/)
    .map((piece, i) => {
      if (i % 2 === 0) return piece === '' ? '' : `<span class="${[...on].join(' ')}">${escaped(piece)}</span>`;
      change(on, Number(piece));
      return '';
    })
    .join('');
}

function change(on: Set<string>, code: number): void {
  const style = STYLES.get(code);
  if (code === 0) on.clear();
  else if (style !== undefined) on.add(style);
  else if (code === 22) for (const name of WEIGHTS) on.delete(name);
  else if (code === 39) for (const name of COLOURS) on.delete(name);
  else throw new Error(`no text of ours has the style ${code}`);
}

function escaped(text: string): string {
  if (/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/.test(text)) throw new Error('a control character is in the text');
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const LOOK = `
:root { color-scheme: dark }
body { margin: 0; background: #0d1117 }
h1 { margin: 0; padding: 6px 16px; background: #21262d; color: #c9d1d9; font: 600 12px/20px sans-serif; text-align: center }
pre { margin: 0; padding: 16px; white-space: break-spaces; word-break: break-all; color: #e6edf3; font: 13px/19px monospace }
pre b, .strong { font-weight: 700 }
.prompt { color: #7ee787 }
.faint { color: #9198a1 }
.red { color: #ff7b72 }
.green { color: #7ee787 }
.yellow { color: #e3b341 }
.cyan { color: #76e3ea }`;

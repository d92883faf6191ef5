/** `    at Object.<anonymous> (src/a.test.ts:12:5)`, `    at src/a.test.ts:12:5`, `    at async run (…)`. */
const FRAME = /^ +at (?:.*\()?([^\s()]+):(\d{1,9}):\d+\)?$/;
const FOREIGN = /node_modules|^node:|^internal\//;

/** File and line of a JavaScript stack frame; undefined for any other line and for frames of packages and of Node. */
export function jsFrame(text: string): { file: string; line: number } | undefined {
  const match = text.includes(' at ') ? FRAME.exec(text) : null;
  const file = match?.[1];
  return file === undefined || FOREIGN.test(file) ? undefined : { file, line: Number(match?.[2]) };
}

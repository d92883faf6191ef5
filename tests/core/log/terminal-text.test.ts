import { expect, test } from 'vitest';
import { plainText } from '../../../src/core/log/terminal-text.ts';

test.each([
  ['plain', 'plain'],
  ['\u001B[1m\u001B[31mbold red\u001B[0m', 'bold red'],
  ['\u001B[38;5;208morange\u001B[39m', 'orange'],
  ['\u001B[0K$ make', '$ make'],
  ['ok\u001B(B\u001B[m.', 'ok.'],
  ['\u001B]0;title\u0007text', 'text'],
  ['\u001B]8;;https://example.org\u001B\\link\u001B]8;;\u001B\\', 'link'],
  ['\u001B]52;c;aGk=\u0007text', 'text'],
  ['a\u001BPq#0;2\u001B\\b\u001B_x\u0007c\u001B^y\u001B\\d\u001BXz\u0007e', 'abcde'],
  ['\u001B]0;title without an end', '\u001B]0;title without an end'],
  ['\u001BPno end \u001B[31mred', '\u001BPno end red'],
  ['\u001B(Bok\u001B=\u001B7', 'ok'],
  ['10 %\r50 %\rdone', 'done'],
  ['done\r\r', 'done'],
  ['step 1\u001B[2K\u001B[1Gstep 2', 'step 2'],
  ['column\u001B[20Gnine', 'columnnine'],
  ['\u009B31mred', 'red'],
  ['cut off \u001B[3', 'cut off '],
  ['\u001B', '\u001B'],
])('%j reads %j', (line, text) => {
  expect(plainText(line)).toBe(text);
});

import { appendFileSync, mkdtempSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEventTail } from '../../../src/io/live/event-tail.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flakewarden-tail-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is read of a file with this content. */
function readAll(content: string | Uint8Array, goesOn: (line: string | undefined) => boolean = () => true) {
  const path = join(folder, 'events');
  const lines: (string | undefined)[] = [];
  const tail = openEventTail(path, (line) => {
    lines.push(line);
    return goesOn(line);
  });
  appendFileSync(path, content);
  tail.end();
  return lines;
}

test('lines are read while they are written, in their order', async () => {
  const lines: (string | undefined)[] = [];
  const tail = openEventTail(join(folder, 'events'), (line) => {
    lines.push(line);
    return true;
  });
  writeSync(tail.descriptor, 'first\nsec');
  writeSync(tail.descriptor, 'ond\nthird\nfou');
  await expect.poll(() => lines).toEqual(['first', 'second', 'third']);
  writeSync(tail.descriptor, 'rth\nhalf a line');
  tail.end();
  expect(lines).toEqual(['first', 'second', 'third', 'fourth']);
});

test('a file of many pieces is read to its end', () => {
  const lines = Array.from({ length: 40_000 }, (_, index) => `line ${index}`);
  expect(readAll(`${lines.join('\n')}\n`)).toEqual(lines);
});

describe('nothing more is read', () => {
  test('after a line that the reader refuses', () => {
    expect(readAll('a\nb\nc\n', (line) => line !== 'b')).toEqual(['a', 'b']);
  });

  test('after a line that is too long, whole or without an end', () => {
    expect(readAll(`a\n${'b'.repeat(4_097)}\nc\n`, (line) => line !== undefined)).toEqual(['a', undefined]);
    rmSync(join(folder, 'events'));
    expect(readAll(`a\n${'b'.repeat(4_097)}`, (line) => line !== undefined)).toEqual(['a', undefined]);
    rmSync(join(folder, 'events'));
    expect(readAll(`a\n${'b'.repeat(4_096)}\n`)).toEqual(['a', 'b'.repeat(4_096)]);
  });

  test('after 16 MiB', () => {
    const line = `${'a'.repeat(4_095)}\n`;
    const read = readAll(line.repeat(4_097), (text) => text !== undefined);
    expect([read.length, read.at(-1)]).toEqual([4_098, undefined]);
  });
});

test('a file that is already there is not used', () => {
  appendFileSync(join(folder, 'events'), 'x');
  expect(() => openEventTail(join(folder, 'events'), () => true)).toThrow(/EEXIST/);
});

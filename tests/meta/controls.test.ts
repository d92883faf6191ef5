import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mutantOf, occurrences } from '../mutation/mutant.ts';
import { CONTROLS } from '../mutation/registry.ts';
import { ROOT, readProjectFile } from './project-files.ts';

/** Fewest controls that the table must have. */
const FEWEST = 40;

test('there are controls in all three parts, each with an id of its own', () => {
  expect(CONTROLS.length).toBeGreaterThanOrEqual(FEWEST);
  expect(new Set(CONTROLS.map(({ id }) => id)).size).toBe(CONTROLS.length);
  expect(CONTROLS.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  const parts = ['src/steps/fetch/', 'src/steps/classify/', 'src/steps/report/'];
  expect(parts.filter((part) => !CONTROLS.some(({ file }) => file.startsWith(part)))).toEqual([]);
});

describe('control', () => {
  test.each(CONTROLS)('$id stands once in its file, and can be taken out', (control) => {
    const { text } = readProjectFile(control.file);
    expect(mutantOf(control, text)).not.toBe(text);
  });

  test.each(CONTROLS)('$id has tests that exist, and says what it is for', ({ tests, threats, promises, does }) => {
    expect(Math.min(tests.length, threats.length, promises.length, does.length)).toBeGreaterThan(0);
    expect(tests.filter(({ file, title }) => !isTitle(file, title))).toEqual([]);
  });
});

/** Whether the words of a title stand in a test file: a title that is put together is named by a part of it. */
function isTitle(file: string, title: string): boolean {
  return existsSync(`${ROOT}${file}`) && readProjectFile(file).text.includes(title);
}

test('a control that is gone, stands there twice, or leaves no TypeScript is found', () => {
  const control = { ...CONTROLS[0], id: 'x', file: 'a.ts', code: 'if (a) ', without: '' } as (typeof CONTROLS)[number];
  expect(mutantOf(control, 'if (a) b();')).toBe('b();');
  expect(() => mutantOf(control, 'b();')).toThrow('x: its code stands 0 times in a.ts');
  expect(() => mutantOf(control, 'if (a) if (a) b();')).toThrow('x: its code stands 2 times in a.ts');
  expect(() => mutantOf({ ...control, without: 'if (' }, 'if (a) b();')).toThrow('x: a.ts is no TypeScript without it');
  expect(occurrences('aXbXc', 'X')).toBe(2);
});

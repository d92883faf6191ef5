import { expect, test } from 'vitest';
import { type PartEvent, parsePartEvent } from '../../../src/core/live/live-event.ts';
import { sourceFiles } from '../../meta/project-files.ts';

const ENTRY = {
  time: '2026-11-02T10:00:00.000Z',
  part: 'fetch',
  method: 'GET',
  route: '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
  status: 200,
  bytes: 512,
} as const;

const EVENTS: readonly PartEvent[] = [
  { kind: 'stage', text: 'reading 66 logs and the jobs of 40 other runs' },
  { kind: 'step', done: 3, total: 7 },
  { kind: 'warning', text: '2 objects could not be read; the report will say so' },
  { kind: 'requests', spent: 12, budget: 800, left: 4988 },
  { kind: 'requests', spent: 12, budget: 800, left: null },
  { kind: 'call', entry: ENTRY },
];

test.each(EVENTS)('%j is what a part says', (event) => {
  expect(parsePartEvent(JSON.stringify(event), 'fetch')).toEqual(event);
});

test('every sentence of ours is one that the page shows', () => {
  const sentences = sourceFiles().flatMap(({ path, text }) =>
    path === 'src/core/ports.ts' ? [] : [...text.matchAll(/\bsay`([^`]*)`/g)].map(([, words = '']) => words),
  );
  expect(sentences.length).toBeGreaterThan(8);
  const texts = sentences.map((words) => words.replaceAll(/\$\{[^}]*\}/g, '123456'));
  const refused = texts.filter(
    (text) => parsePartEvent(JSON.stringify({ kind: 'stage', text }), 'fetch') === undefined,
  );
  expect(refused).toEqual([]);
});

test.each([
  ['no JSON', '{"kind":'],
  ['no object', '[]'],
  ['nothing', ''],
  ['of no kind', '{"kind":"part-ended","exitCode":0}'],
  ['with one key more', '{"kind":"step","done":1,"total":2,"at":3}'],
  ['with markup', '{"kind":"stage","text":"<img src=x>"}'],
  ['with an address', '{"kind":"warning","text":"see http://example.com/"}'],
  ['with a line break', '{"kind":"stage","text":"a\\nb"}'],
  ['with a character that turns the text around', '{"kind":"stage","text":"a\\u202eb"}'],
  ['without words', '{"kind":"stage","text":""}'],
  ['too long', JSON.stringify({ kind: 'stage', text: 'a'.repeat(161) })],
  ['with a broken number', '{"kind":"step","done":1.5,"total":2}'],
  ['with a number below zero', '{"kind":"requests","spent":-1,"budget":1,"left":null}'],
  ['with a number that is none', '{"kind":"step","done":1e400,"total":2}'],
  ['of another part', JSON.stringify({ kind: 'call', entry: { ...ENTRY, part: 'report' } })],
  ['with markup in a route', JSON.stringify({ kind: 'call', entry: { ...ENTRY, route: '/<script>' } })],
  ['with a query', JSON.stringify({ kind: 'call', entry: { ...ENTRY, route: '/a?token=b' } })],
  ['with a method that is none', JSON.stringify({ kind: 'call', entry: { ...ENTRY, method: 'TRACE' } })],
  ['with a prototype', '{"kind":"step","done":1,"total":2,"__proto__":{"a":1}}'],
])('a line %s is refused', (_name, line) => {
  expect(parsePartEvent(line, 'fetch')).toBeUndefined();
});

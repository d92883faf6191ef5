import { expect, test } from 'vitest';
import { cell, phrase, phrasePattern, SHAPE } from '../../../src/core/render/phrase.ts';
import { CELLS, PHRASES } from '../../../src/core/render/phrases.ts';
import { adviceFor, certaintyOf, VOCABULARY } from '../../../src/core/render/vocabulary.ts';

const written = (inlines: ReturnType<typeof phrase>) =>
  inlines.map((inline) => (inline.type === 'text' || inline.type === 'strong' ? inline.value : '')).join('');

test('minutes are told as people tell them', () => {
  const duration = (minutes: number) =>
    written(phrase('foundCost', minutes, 0))
      .split(', roughly: ')[1]
      ?.split(' of')[0];
  expect([0, 0.94, 1, 1.4, 89.4, 90, 119, 600, 6_000].map(duration)).toEqual([
    'less than a minute',
    'less than a minute',
    '1 minute',
    '1 minute',
    '89 minutes',
    '1.5 hours',
    '2 hours',
    '10 hours',
    '100 hours',
  ]);
});

test('no probability is ever called certain', () => {
  const chance = (probability: number) => /\(([^)]+)\)/.exec(written(phrase('suspected', 'likely', probability)))?.[1];
  expect([0, 0.0009, 0.001, 0.35, 0.9, 0.9989, 0.999, 0.9991, 1].map(chance)).toEqual([
    'less than 0.1 %',
    'less than 0.1 %',
    '0.1 %',
    '35 %',
    '90 %',
    '99.9 %',
    '99.9 %',
    'more than 99.9 %',
    'more than 99.9 %',
  ]);
});

test('a word for every probability', () => {
  expect([0, 0.35, 0.8, 0.949, 0.95, 0.989, 0.99, 1].map((p) => VOCABULARY.certainty[certaintyOf(p)])).toEqual([
    'perhaps',
    'perhaps',
    'probably',
    'probably',
    'very probably',
    'very probably',
    'almost certainly',
    'almost certainly',
  ]);
});

test('what is written is what the audit accepts', () => {
  const accepts = (name: keyof typeof PHRASES, inlines: ReturnType<typeof phrase>) => {
    const shape = inlines
      .map((inline) => (inline.type === 'strong' ? `${SHAPE.strongOpen}${inline.value}${SHAPE.strongClose}` : inline))
      .map((part) => (typeof part === 'string' ? part : part.type === 'text' ? part.value : SHAPE.field))
      .join('');
    const pattern = phrasePattern(PHRASES[name]);
    return pattern.exec(shape)?.[0] === shape;
  };
  expect([
    ...[0, 1, 50, 95, 1e6].map((minutes) => accepts('foundCost', phrase('foundCost', minutes, minutes))),
    ...[0, 0.5, 1].map((p) => accepts('suspected', phrase('suspected', certaintyOf(p), p))),
    accepts('concentrationAll', phrase('concentrationAll', 3, 'os', 'Linux', 4, 9)),
  ]).toEqual(Array.from({ length: 9 }, () => true));
});

test('cells of the table are what the audit accepts', () => {
  const accepts = (name: keyof typeof CELLS, inlines: ReturnType<typeof cell>) => {
    const shape = inlines.map((inline) => (inline.type === 'text' ? inline.value : SHAPE.field)).join('');
    return [phrasePattern(CELLS[name]).exec(shape)?.[0] === shape, shape];
  };
  expect([
    accepts('test', cell('test', 12, 'a | b')),
    accepts('failed', cell('failed', 8, 183)),
    accepts('verdict', cell('verdict', 'confirmed new')),
    accepts('cause', cell('cause', 'async-wait')),
    accepts('trend', cell('trend', '▁█')),
    ...[0, 0.94, 1.4, 89.4, 90, 6_000].map((minutes) => accepts('minutes', cell('minutes', minutes))),
    accepts('none', cell('none')),
  ]).toEqual([
    [true, `12. ${SHAPE.field}`],
    [true, '8/183'],
    [true, 'confirmed, new'],
    [true, 'async wait'],
    [true, '▁█'],
    [true, 'seconds'],
    [true, 'seconds'],
    [true, '1 min'],
    [true, '89 min'],
    [true, '1.5 h'],
    [true, '100 h'],
    [true, 'none'],
  ]);
});

test('a tally says what there is, in one order', () => {
  const said = (tally: Parameters<typeof phrase<'since'>>[2]) =>
    written(phrase('since', '2026-11-13T00:00:00Z', tally));
  expect([said({ gone: 2, new: 1, worse: 0 }), said({ better: 1, fixed: 12 })]).toEqual([
    'Since 2026-11-13: 1 new flaky test, 2 gone.',
    'Since 2026-11-13: 1 better, 12 fixed.',
  ]);
});

test('advice is known by framework, and none is made up', () => {
  expect([adviceFor('await-condition', 'pytest'), adviceFor('await-condition', 'ctrf')]).toEqual([
    'pytest await-condition',
    undefined,
  ]);
});

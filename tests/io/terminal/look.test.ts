import { describe, expect, test } from 'vitest';
import { canRedraw, lookOf } from '../../../src/io/terminal/look.ts';

const terminal = { isTTY: true, columns: 100 };
const pipe = {};

describe('the width', () => {
  test.each([
    [terminal, {}, 100],
    [terminal, { COLUMNS: '72' }, 72],
    [terminal, { COLUMNS: 'wide' }, 100],
    [terminal, { COLUMNS: '0' }, 100],
    [terminal, { COLUMNS: '7' }, 40],
    [{ isTTY: true, columns: 400 }, {}, 120],
    [pipe, {}, 80],
    [{ isTTY: true, columns: 0 }, {}, 80],
    [pipe, { COLUMNS: '60' }, 60],
  ])('of %j with %j is %i', (stream, environment, width) => {
    expect(lookOf(stream, environment, 'linux').width).toBe(width);
  });
});

describe('more than ASCII', () => {
  test.each([
    [{}, false],
    [{ LANG: 'C' }, false],
    [{ LANG: 'en_GB.UTF-8' }, true],
    [{ LANG: 'C.utf8' }, true],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'C' }, false],
    [{ LANG: 'en_GB.UTF-8', LC_CTYPE: 'POSIX' }, false],
    [{ LANG: 'C', LC_CTYPE: 'UTF-8' }, true],
    [{ LANG: 'C.UTF-8', LC_ALL: '' }, true],
    [{ LANG: 'de_DE.ISO-8859-1' }, false],
  ])('with %j: %j', (environment, unicode) => {
    expect(lookOf(terminal, environment, 'linux').unicode).toBe(unicode);
  });

  test('is there on Windows', () => {
    expect(lookOf(terminal, {}, 'win32').unicode).toBe(true);
  });
});

describe('colours', () => {
  test.each([
    [terminal, {}, true],
    [pipe, {}, false],
    [terminal, { NO_COLOR: '1' }, false],
    [terminal, { NO_COLOR: '' }, true],
    [terminal, { TERM: 'dumb' }, false],
    [terminal, { FORCE_COLOR: '0' }, false],
    [terminal, { FORCE_COLOR: 'false' }, false],
    [pipe, { FORCE_COLOR: '1' }, true],
    [pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [pipe, { FORCE_COLOR: '' }, true],
  ])('on %j with %j: %j', (stream, environment, colour) => {
    expect(lookOf(stream, environment, 'linux').colour).toBe(colour);
  });
});

test('lines are redrawn on terminals that know how to', () => {
  expect([canRedraw(terminal, {}), canRedraw(pipe, {}), canRedraw(terminal, { TERM: 'dumb' })]).toEqual([
    true,
    false,
    false,
  ]);
});

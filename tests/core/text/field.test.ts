import { describe, expect, it } from 'vitest';
import {
  displayText,
  field,
  hasInvisible,
  terminalDocument,
  terminalField,
  visible,
} from '../../../src/core/text/field.ts';
import { hostileText, seeded, U_CLASSES } from '../render/hostile.ts';

describe('field', () => {
  it.each([
    ['tests/a.py::test_b', '` tests/a.py::test_b `'],
    ['', '` (empty) `'],
    ['   ', '` \\u{20}\\u{20}\\u{20} `'],
    ['a`b', '`` a`b ``'],
    ['``', '` `` `'],
    ['` `` ```', '```` ` `` ``` ````'],
    ['`edge`', '`` `edge` ``'],
    ['a\nb', '` a\\u{a}b `'],
    ['e\u0301', '` \u00e9 `'],
    ['\u05D0\u05D1', '` \u05D0\u05D1 `'],
    ['a\u00A0b', '` a\\u{a0}b `'],
    ['\uD800', '` \\u{d800} `'],
    ['__proto__', '` __proto__ `'],
  ])('wraps %j', (text, expected) => {
    expect(field(text)).toBe(expected);
  });

  it('cuts by code points and shows that it did', () => {
    expect([displayText('x'.repeat(10), 10), displayText('x'.repeat(11), 10)]).toEqual(['xxxxxxxxxx', 'xxxxxxxxx…']);
    expect(displayText('😀'.repeat(5), 4)).toBe('😀😀😀…');
    expect(Array.from(displayText('x'.repeat(100_000)))).toHaveLength(200);
  });

  it('redacts, and before it cuts', () => {
    const token = `ghs_${'A1b2'.repeat(10)}`;
    expect(displayText(`x ${token}`)).toBe('x [redacted:github-token]');
    expect(displayText(`${'x'.repeat(180)} ${token}`, 192)).toBe(`${'x'.repeat(180)} [redacted:…`);
  });

  it('cuts before it escapes, so that an escape is never torn', () => {
    expect(displayText('\u200B'.repeat(3), 2)).toBe('\\u{200b}…');
  });
});

describe('visible', () => {
  it.each(Object.keys(U_CLASSES))('escapes every code point of %s', (name) => {
    const missed = (U_CLASSES[name] ?? []).filter(
      (text) => !/\\u\{/.test(visible(text)) || hasInvisible(visible(text)),
    );
    expect(missed).toEqual([]);
  });

  it('deletes nothing: what is left can be read back', () => {
    const random = seeded(7);
    for (let i = 0; i < 2_000; i += 1) {
      const text = hostileText(random).replaceAll('\\', '/');
      const back = visible(text).replaceAll(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      );
      expect(back).toBe(text);
    }
  });
});

describe('terminalField', () => {
  it('breaks what a CI log would read as a command', () => {
    expect(['a ##[add-mask]b', '  ::error::x', 'a::b', '\u001B[31mred'].map((text) => terminalField(text))).toEqual([
      'a \\u{23}#[add-mask]b',
      '  \\u{3a}:error::x',
      'a::b',
      '\\u{1b}[31mred',
    ]);
  });
});

it('JSON for a terminal means the same, and holds nothing that a terminal obeys or nobody sees', () => {
  const texts = [
    '\u{9b}31m',
    '\u{7f}',
    '\u{202e}txt',
    '\u{feff}',
    '\u{e0041}',
    '\\\u{85}',
    '##[error]x',
    'plain',
    '\u{e9} \u{6f22}',
  ];
  for (const indent of [0, 2]) {
    const shown = terminalDocument(`${JSON.stringify({ texts }, null, indent)}\n`);
    expect(JSON.parse(shown)).toEqual({ texts });
    expect(hasInvisible(shown.replaceAll('\n', ''))).toBe(false);
    expect(shown).not.toContain('##[');
    expect(shown).toContain('\u{e9} \u{6f22}');
  }
  expect(terminalDocument('# ##[group]\n\u{1b}[2J\n')).toBe('# \\u0023#[group]\n\\u001b[2J\n');
});

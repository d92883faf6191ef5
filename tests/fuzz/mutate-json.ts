import { hostileText } from '../core/render/hostile.ts';
import type { Random } from '../eval/detect/random.ts';
import { mutateText } from './mutate.ts';

/** Stands in texts from outside, and must stand in no message of ours. */
export const MARK = 'zqxv';

/** Values that readers take for something else. */
const ODD: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    '',
    ' ',
    0,
    -0,
    -1,
    0.5,
    1e-320,
    1e308,
    -1e308,
    2 ** 53,
    2 ** 53 + 2,
    1e21,
    4_294_967_296,
    101,
  ],
  ...[
    '__proto__',
    'constructor',
    '0',
    '1e3',
    '2026-11-20T00:00:00.000Z',
    '2026-02-30T00:00:00.000Z',
    '9999-12-31T23:59:59.999Z',
  ],
  ...[
    [],
    {},
    [[]],
    [null],
    { '': 1 },
    MARK,
    `${MARK}\n##[error]${MARK}`,
    '../../etc/passwd',
    'logs/../x',
    'a'.repeat(501),
  ],
  ...['pytest', 'confirmed', 'healthy', 'push', 'failure', 'success', '2026-11-16', 'a'.repeat(40), 'A'.repeat(64)],
];
/** Changes to one document. */
const MOST_CHANGES = 4;
/** Of so many, one is changed as text too: doubled keys, broken escapes, odd numbers. */
const TEXT_SHARE = 0.25;
const JSON_PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u',
  '\\ud800',
  '"__proto__":1,',
  '1e999',
  '-',
  '.',
  '\uFEFF',
  ' ',
  '[[[[',
];

/** A document that is like a valid one, as text. */
export function mutateJson(random: Random, value: unknown): string {
  let changed: unknown = structuredClone(value);
  for (let left = random.integer(MOST_CHANGES + 1); left > 0; left -= 1) changed = changedIn(random, changed, value);
  const text = JSON.stringify(changed) ?? 'null';
  return random.chance(TEXT_SHARE) ? mutateText(random, text, [], JSON_PIECES) : text;
}

/** Replaces something inside `value` by a walk that ends anywhere. */
function changedIn(random: Random, value: unknown, donor: unknown): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.1)) return replacement(random, donor);
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    const at = random.integer(items.length + 1);
    if (at === items.length || random.chance(0.15)) return resized(random, items);
    return items.with(at, changedIn(random, items[at], donor));
  }
  const entries = Object.entries(value);
  const at = random.integer(entries.length + 1);
  const [key, inner] = entries[at] ?? [random.pick(['', 'extra', '__proto__', 'constructor', MARK]), 1];
  if (random.chance(0.1)) return Object.fromEntries(entries.filter((_, index) => index !== at));
  return { ...value, [key]: changedIn(random, inner, donor) };
}

function resized(random: Random, items: readonly unknown[]): unknown[] {
  const some = items.slice(random.integer(items.length + 1));
  return random.chance(0.5)
    ? some
    : [...items, ...some, ...(random.chance(0.1) ? Array<unknown>(300).fill(items[0] ?? null) : [])];
}

function replacement(random: Random, donor: unknown): unknown {
  const kind = random.next();
  if (kind < 0.5) return random.pick(ODD);
  if (kind < 0.8) return hostileText(random.next).slice(0, 600);
  return partOf(random, donor);
}

/** Any part of another document of the kind. */
function partOf(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.15)) return value;
  const parts: readonly unknown[] = Object.values(value);
  return parts.length === 0 ? value : partOf(random, random.pick(parts));
}

import { redact as ours } from '../../../src/core/text/redact.ts';
import type { Random } from '../../eval/detect/random.ts';
import { mutateText } from '../mutate.ts';
import { bytesOf } from '../raw-bytes.ts';
import { seedsOf } from '../seeds.ts';
import { demand, demandSame, type Target } from '../target.ts';

type Redact = typeof ours;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function letters(random: Random, length: number, alphabet = LETTERS): string {
  return Array.from({ length }, () => alphabet.charAt(random.integer(alphabet.length))).join('');
}

/** The pieces of something that must not stand in a source in one piece. */
function glued(...pieces: readonly string[]): string {
  return pieces.join('');
}

function keyLine(word: string): string {
  return `-----${word} ${glued('RSA ', 'PRIVATE ', 'KEY')}-----`;
}

/** Shapes of tokens, put together here so that no scanner finds one in the repository. */
function token(random: Random): string {
  const a = (length: number) => letters(random, length);
  const jwt = () => `${glued('ey', 'J')}${a(20)}.${glued('ey', 'J')}${a(40)}.${a(43)}`;
  const shapes = [
    () => `${glued('g', 'h')}${random.pick(['p', 'o', 'u', 'r', 's'])}_${a(36)}`,
    () => `${glued('gh', 's_')}${random.integer(99_999)}_${jwt()}`,
    () => `${glued('github_', 'pat_')}${a(22)}_${a(59)}`,
    () => `${glued('sk-', 'ant-')}api03-${a(93)}AA`,
    () => glued('AK', 'IA') + letters(random, 16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'),
    jwt,
    () => `${glued('np', 'm_')}${a(36)}`,
    () => `${glued('xo', 'xb-')}${random.integer(9e8)}-${random.integer(9e8)}-${a(24)}`,
    () => `${glued('gl', 'pat-')}${a(20)}`,
    () => `${glued('AI', 'za')}${a(35)}`,
    () => `https://user:${a(20)}@example.com/x`,
    () => `${keyLine('BEGIN')}\n${a(64)}\n${a(64)}\n${keyLine('END')}`,
  ];
  return random.pick(shapes)();
}

const SEEDS = ['pytest', 'jest', 'go-test', 'maven', 'gtest'].flatMap(seedsOf);

const anywhere = (redact: Redact): Target => ({
  id: 'redaction',
  make: (random) => {
    const tokens = Array.from({ length: 4 }, () => token(random));
    return mutateText(random, random.pick([...SEEDS, tokens.join('\n'), tokens.join(' ')]), SEEDS, [
      ...tokens,
      ...tokens.map((some) => some.slice(0, random.integer(some.length))),
      ...tokens.map((some) => some.replace(/(.{12})/, `$1${random.pick(['\n', '\u001B[0m', '\r', ' '])}`)),
    ]);
  },
  check: (input, meter) => {
    const bytes = bytesOf(input).length;
    const redacted = meter(bytes, () => redact(input));
    demandSame('what was redacted stays', redact(redacted), redacted);
    demandSame('lines stay', redacted.split('\n').length, input.split('\n').length);
    demand(
      'the text does not swell',
      redacted.length <= 4 * input.length + 200,
      `${input.length} to ${redacted.length}`,
    );
  },
});

/** Alone in a line, between blanks, a token of a known shape is always seen. */
const known = (redact: Redact): Target => ({
  id: 'redaction-tokens',
  make: (random) => {
    const word = () =>
      random.pick([
        '',
        'uploading',
        'error:',
        'Authorization: Bearer',
        '##[debug]',
        '2026-11-20T10:00:00.1234567Z x',
        '\u001B[31m',
        'key is',
      ]);
    return `${word()} ${token(random)} ${word()}`;
  },
  check: (input, meter) => {
    const redacted = meter(bytesOf(input).length, () => redact(input));
    for (const word of input.split(/[\s/:@=]+/)) {
      const isSecret = word.length >= 20 && /\d/.test(word) && !word.includes('2026-');
      demand('no token is left', !isSecret || !redacted.includes(word), redacted.slice(0, 300));
    }
    demandSame('what was redacted stays', redact(redacted), redacted);
  },
});

const held = (redact: Redact): Target => ({
  id: 'redaction-held',
  make: (random) => {
    const secret = letters(random, 8 + random.integer(60), `${LETTERS}+/=-_.!#%`);
    const base64 = Buffer.from(`${letters(random, random.integer(3))}${secret}`).toString('base64');
    const forms = [secret, Buffer.from(secret).toString('hex'), encodeURIComponent(secret), base64];
    const log = mutateText(random, random.pick(SEEDS), SEEDS, forms);
    const at = random.integer(log.length + 1);
    return `${secret}\n${log.slice(0, at)} ${random.pick(forms)} ${log.slice(at)}`;
  },
  check: (input, meter) => {
    const [secret = ''] = input.split('\n', 1);
    const text = input.slice(secret.length + 1);
    if (secret.trim() !== secret || secret.length < 8) return;
    const options = { exactSecrets: [secret] };
    const redacted = meter(bytesOf(text).length, () => redact(text, options));
    for (const form of [secret, Buffer.from(secret).toString('hex'), encodeURIComponent(secret)]) {
      demand('no held secret is left', !redacted.includes(form), form);
    }
    demandSame('what was redacted stays', redact(redacted, options), redacted);
  },
});

/** Everything that takes secrets out. */
export function redactionTargets(redact: Redact = ours): readonly Target[] {
  return [anywhere(redact), known(redact), held(redact)];
}

import { createHash } from 'node:crypto';

/** Text in which a secret stands that nobody ever issued. */
export interface SyntheticSecret {
  /** Short and unique. */
  readonly name: string;
  /** What is printed. */
  readonly text: string;
  /** The part that must not be seen; no piece of it that is longer than a word may. */
  readonly secret: string;
}

/**
 * Letters and digits that look random and are the same in every run. All secrets are assembled at run time, so that no
 * scanner takes this file for one that holds any.
 */
export function random(chars: number, seed: string): string {
  let text = '';
  for (let i = 0; text.length < chars; i += 1) {
    text += createHash('sha256').update(`${seed} ${i}`).digest('base64').replaceAll(/[+/=]/g, '');
  }
  return text.slice(0, chars);
}

function hex(chars: number, seed: string): string {
  return createHash('sha512').update(seed).digest('hex').slice(0, chars);
}

const upper = (chars: number, seed: string) => random(chars, seed).toUpperCase();

function token(name: string, prefix: string, rest: string): SyntheticSecret {
  return { name, text: prefix + rest, secret: rest };
}

/** `text` with `<>` where the secret stands. */
function within(name: string, text: string, secret: string): SyntheticSecret {
  return { name, text: text.replace('<>', secret), secret };
}

/** Three segments; a dash stands in the signature, at which the first published pattern stopped. */
function webToken(seed: string): string {
  const segment = (chars: number, name: string) => random(chars, `${seed} ${name}`);
  return `eyJ${segment(33, 'header')}.eyJ${segment(380, 'payload')}.${segment(40, 'a')}-${segment(40, 'b')}_9x`;
}

/** Of the families S01 to S08 of the reference, by family. */
export const SYNTHETIC_SECRETS = {
  S01: [
    token('personal token', 'ghp_', random(36, 'ghp')),
    token('token of an OAuth app', 'gho_', random(36, 'gho')),
    token('token of a user', 'ghu_', random(36, 'ghu')),
    token('token for renewing', 'ghr_', random(76, 'ghr')),
    token('fine-grained token', 'github_pat_', `${random(22, 'pat')}_${random(59, 'pat 2')}`),
  ],
  S02: [token('older token of an app', 'ghs_', random(36, 'ghs'))],
  S03: [
    token('token of an app with its id', 'ghs_123456_', webToken('app')),
    token('token of an app without id', 'ghs_', webToken('app without id')),
  ],
  S05: [
    token('API key', 'sk-ant-api03-', `${random(46, 'api')}-${random(46, 'api 2')}AA`),
    token('OAuth token', 'sk-ant-oat01-', `${random(46, 'oat')}-${random(46, 'oat 2')}AA`),
    token('admin key', 'sk-ant-admin01-', `${random(46, 'admin')}-${random(46, 'admin 2')}AA`),
  ],
  S06: [
    token('key id', 'AKIA', upper(16, 'akia')),
    token('temporary key id', 'ASIA', upper(16, 'asia')),
    within('secret key by its name', 'aws_secret_access_key = <>', `${random(38, 'aws')}/+`),
    within('secret key behind its id', `AKIA${upper(16, 'pair')}:<>`, `${random(38, 'aws pair')}/+`),
    token('npm', 'npm_', random(36, 'npm')),
    token('Slack bot', 'xoxb-', `1234567890-${random(24, 'xoxb')}`),
    token('Slack app', 'xapp-', `1-A1B2C3-${random(40, 'xapp')}`),
    token('GitLab', 'glpat-', random(20, 'glpat')),
    token('Google key', 'AIza', random(35, 'aiza')),
    token('Google token', 'ya29.', random(60, 'ya29')),
    token('Stripe', 'sk_live_', random(24, 'stripe')),
    token('Stripe, restricted', 'rk_test_', random(24, 'stripe 2')),
    token('Hugging Face', 'hf_', random(34, 'hf')),
    token('PyPI', 'pypi-Ag', `EIcHlwaS5vcmc${random(60, 'pypi')}`),
    token('OpenAI', 'sk-proj-', random(60, 'openai')),
    token('Docker', 'dckr_pat_', random(27, 'docker')),
    token('Groq, by the library', 'gsk_', random(52, 'groq')),
    token('Shopify, by the library', 'shpat_', hex(32, 'shopify')),
    within('Azure storage', 'DefaultEndpointsProtocol=https;AccountKey=<>;', `${random(86, 'azure')}==`),
    within('Azure client', 'secret a1b<>', `8Q~${random(34, 'azure 2')}`),
  ],
  S07: [
    { name: 'web token', text: webToken('alone'), secret: webToken('alone') },
    within('bearer', 'Authorization: Bearer <>', random(40, 'bearer')),
    within('basic', 'authorization: basic <>', `${random(30, 'basic')}=`),
    within('name and password of an address', 'https://me:<>@example.com/a.git', random(16, 'password')),
    within('password of a database', 'postgres://app:<>@db:5432/x', random(16, 'postgres')),
    within('key of a DSN', 'https://<>@o1.ingest.example/2', hex(32, 'sentry')),
    within('connection string', 'Server=db;User Id=sa;Password=<>;', random(16, 'ado')),
    within('Go’s DSN', 'root:<>@tcp(db:3306)/x', random(16, 'go')),
  ],
} as const satisfies Record<string, readonly SyntheticSecret[]>;

/** Lines of a private key: header, body, footer. */
export function privateKey(seed: string, kind = 'RSA '): { readonly lines: readonly string[]; readonly body: string } {
  const body = Array.from({ length: 25 }, (_, i) => random(i === 24 ? 32 : 64, `${seed} ${i}`));
  const word = ['PRIVATE', 'KEY'].join(' ');
  return { lines: [`-----BEGIN ${kind}${word}-----`, ...body, `-----END ${kind}${word}-----`], body: body.join('') };
}

/** A piece of a secret longer than this tells something. */
const PIECE_CHARS = 12;

/** Whether a piece of `secret` can be read in `text`. */
export function shows(text: string, secret: string): boolean {
  for (let from = 0; from + PIECE_CHARS <= secret.length; from += 1) {
    if (text.includes(secret.slice(from, from + PIECE_CHARS))) return true;
  }
  return secret.length < PIECE_CHARS && text.includes(secret);
}

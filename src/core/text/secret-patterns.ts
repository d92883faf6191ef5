import { HEX, ISSUED_TOKENS, type IssuedToken } from './redaction/issued-tokens.ts';

/**
 * What a secret looks like. The shapes follow the issuers' own descriptions and security.md, section 7: no leading
 * boundary and no upper bound.
 *
 * Every expression is linear: a run of one character class behind a literal, and where something must follow the run, the
 * run cannot hold the literal's first character.
 */
export interface SecretRule {
  /** Shown in place of the secret: `[redacted:<kind>]`. */
  readonly kind: string;
  /** Every match contains one of these: the cheap look before the expression runs. */
  readonly hints: readonly string[];
  /** Global. */
  readonly pattern: RegExp;
  /** Number of the group that is the secret; left out: the whole match is. */
  readonly group?: 1;
}

/**
 * Random text of 20 characters has a digit or a capital among them; `test_highs_and_lows_are_computed` does not, and must
 * keep its name although `ghs_` stands in it.
 */
const RANDOM = '(?=[a-z._~+/=-]{0,40}[A-Z0-9])';
/** What stands between a name and its value in headers, JSON (also JSON within JSON), YAML, Ruby, Python and shells. */
const ASSIGN = `[\\\\"']{0,3}\\s{0,4}(?:[:=,]|=>)\\s{0,4}[\\\\"']{0,3}`;
/** Not a place-holder: `***` of the runner's masking, a variable, a template. No class of a value holds a star. */
const NO_PLACEHOLDER = '(?!\\$|%[A-Z_]|\\{|<|\\*)';

function rule(kind: string, hints: readonly string[], source: string, group?: 1): SecretRule {
  return { kind, hints, pattern: new RegExp(source, 'g'), ...(group === undefined ? {} : { group }) };
}

function issuedRule({ kind, prefixes, chars, least }: IssuedToken): SecretRule {
  const words = prefixes.map((prefix) => prefix.replaceAll('.', '\\.')).join('|');
  return rule(kind, prefixes, `(?:${words})${RANDOM.replace('._~+/=', '._')}${chars}{${least},}`);
}

/** Beginnings of which it matters most that they are known in hexadecimal too; in base64 see `encoded-tokens.ts`. */
const IN_HEX: readonly string[] = ISSUED_TOKENS.filter(
  ({ kind }) => kind === 'github-token' || kind === 'anthropic-key',
).flatMap(({ prefixes }) =>
  prefixes.flatMap((prefix) => {
    const digits = Array.from(prefix, (char) => char.charCodeAt(0).toString(16)).join('');
    return [digits, digits.toUpperCase()];
  }),
);

/** Found by what stands around them, or by a mark in their middle. */
const OTHER_RULES: readonly SecretRule[] = [
  rule('encoded-secret', IN_HEX, `(?:${IN_HEX.join('|')})[0-9a-fA-F]{32,}`),
  rule('openai-key', ['T3BlbkFJ'], 'sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20,}'),
  rule('sendgrid-key', ['SG.'], 'SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}'),
  // The pair as one word or as cells of a table; the key before its id is found by its name only.
  rule(
    'aws-secret-key',
    ['AKIA', 'ASIA'],
    `(?:AKIA|ASIA)[A-Z0-9]{16}["']?[\\s:,;|]{1,4}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])`,
    1,
  ),
  rule(
    'aws-key-id',
    ['AKIA', 'ASIA', 'ABIA', 'ACCA', 'A3T'],
    '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)(?!X{16})[A-Z0-9]{16}',
  ),
  rule(
    'aws-secret-key',
    ['ecret', 'ECRET'],
    `(?:[Ss]ecret|SECRET)_?-?(?:[Aa]ccess|ACCESS)?_?-?(?:[Kk]ey|KEY)${ASSIGN}([A-Za-z0-9/+=]{30,})`,
    1,
  ),
  rule(
    'aws-session-token',
    ['ession', 'ESSION', 'ecurity', 'ECURITY'],
    `(?:[Ss]ession|SESSION|[Ss]ecurity|SECURITY)_?-?(?:[Tt]oken|TOKEN)${ASSIGN}([A-Za-z0-9%/+=_-]{60,})`,
    1,
  ),
  rule('slack-webhook', ['hooks.slack.com/'], 'hooks\\.slack\\.com/(?:services|workflows)/([A-Za-z0-9/_-]{20,})', 1),
  rule('discord-webhook', ['/api/webhooks/'], '/api/webhooks/[0-9]{15,}/([A-Za-z0-9_-]{40,})', 1),
  rule('telegram-token', [':AA'], '[0-9]{8}:AA[A-Za-z0-9_-]{32,}'),
  rule('azure-key', ['AccountKey=', 'SharedAccessKey='], '(?:Account|SharedAccess)Key=([A-Za-z0-9+/=]{30,})', 1),
  rule('azure-key', ['JQQJ99'], '[A-Za-z0-9]{40}[A-Za-z0-9]{0,30}JQQJ99[A-Za-z0-9+/=]{10,}'),
  rule('azure-secret', ['Q~'], '[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,}'),
  // Whoever holds a signed link may read what it leads to.
  rule('signature', ['sig='], '[?&;]sig=([A-Za-z0-9%+/=_-]{20,})', 1),
  rule('signature', ['-Signature='], 'X-(?:Amz|Goog)-Signature=([A-Fa-f0-9]{32,})', 1),
  rule(
    'authorization',
    ['uthorization', 'UTHORIZATION'],
    `(?:uthorization|UTHORIZATION)${ASSIGN}(?:[Bb]earer|BEARER|[Bb]asic|BASIC|[Tt]oken|TOKEN)\\s{1,4}([A-Za-z0-9._~+/=-]{6,})`,
    1,
  ),
  // A scheme of its own, or none.
  rule(
    'authorization',
    ['uthorization', 'UTHORIZATION'],
    `(?:uthorization|UTHORIZATION)${ASSIGN}(?:[A-Za-z][A-Za-z0-9-]{1,20}\\s{1,4})?(?=[^0-9\\s"']{0,60}[0-9])([A-Za-z0-9._~+/=-]{20,})`,
    1,
  ),
  rule(
    'bearer-token',
    ['earer', 'EARER'],
    `(?:earer|EARER)\\s{1,4}(?=[a-z._~+/=-]{0,40}[A-Z0-9])([A-Za-z0-9._~+/=-]{16,})`,
    1,
  ),
  rule(
    'header-secret',
    ['-api-key', '-Api-Key', '-API-KEY', '-token', '-Token', '-TOKEN', 'cription-'],
    `(?:[Xx]-[Aa][Pp][Ii]-[Kk][Ee][Yy]|[Xx]-[Gg]oog-[Aa]pi-[Kk]ey|[Ss]ubscription-[Kk]ey|[Pp][Rr][Ii][Vv][Aa][Tt][Ee]-[Tt][Oo][Kk][Ee][Nn]|[Xx]-(?:[Aa]uth|[Vv]ault)-[Tt]oken)${ASSIGN}(?=[A-Za-z._~+/=-]{0,60}[0-9])([A-Za-z0-9._~+/=-]{8,})`,
    1,
  ),
  rule(
    'npmrc-secret',
    ['_authToken', ':_auth', ':_password'],
    `(?:_authToken|:_auth|:_password)${ASSIGN}([A-Za-z0-9._+/=-]{8,})`,
    1,
  ),
  // Name and password, or a password alone, in any address: `https://u:p@host`, `redis://:p@host`, slashes escaped or not.
  // Greedy to the last `@`, for passwords hold one now and then. A slash ends every run, so runs of two starts never overlap.
  rule(
    'url-password',
    ['://', ':\\/\\/'],
    `:(?://|\\\\/\\\\/)(?!\\[redacted:[a-z-]{1,30}\\]@)([^/\\s:@"'<>\`\\\\]*:(?!\\*+@|\\$[A-Za-z_{(][^/\\s@]{0,80}@|%[A-Z_]+%@|\\{)[^/\\s"'<>\`\\\\]+)@`,
    1,
  ),
  rule('url-token', ['://'], '://([A-Za-z0-9_.~-]{20,})@', 1),
  rule('dsn-password', ['@tcp(', '@unix('], `:(?!\\*|[a-z-]{1,30}\\]@)([^\\s:@"'\`]{1,200})@(?:tcp|unix)\\(`, 1),
  // ADO, ODBC and the like: `Server=db;User Id=sa;Password=…`.
  rule(
    'dsn-password',
    ['assword=', 'ASSWORD=', 'wd=', 'WD='],
    `;\\s?(?:[Pp]assword|PASSWORD|[Pp]wd|PWD)=${NO_PLACEHOLDER}([^\\s;"'<>*]{3,200})`,
    1,
  ),
  // libpq: `host=db user=x password=…`.
  rule(
    'dsn-password',
    ['password='],
    `(?:host|port|user|dbname|sslmode)=[^\\s"']{1,200}\\spassword=${NO_PLACEHOLDER}([^\\s"'*]{3,200})`,
    1,
  ),
  rule(
    'env-password',
    ['PGPASSWORD', 'MYSQL_PWD'],
    `(?:PGPASSWORD|MYSQL_PWD)${ASSIGN}${NO_PLACEHOLDER}([^\\s"'*;]{3,200})`,
    1,
  ),
  rule(
    'netrc-password',
    ['password '],
    `machine\\s\\S{1,200}\\slogin\\s\\S{1,200}\\spassword\\s(?!\\*)(\\S{3,200})`,
    1,
  ),
];

/** Issued tokens first: rules that go by what stands around would take less of them. */
export const SECRET_RULES: readonly SecretRule[] = [...ISSUED_TOKENS.map(issuedRule), ...OTHER_RULES];

/** What is looked for inside base64. */
const ENCODED_KINDS: ReadonlySet<string> = new Set(['github-token', 'anthropic-key']);
const ENCODED_RULES = ISSUED_TOKENS.filter(({ kind }) => ENCODED_KINDS.has(kind)).map(issuedRule);

/** Whether a token that is looked for inside base64 stands in decoded text. */
export function hasSecret(text: string): boolean {
  return ENCODED_RULES.some(
    ({ hints, pattern }) => hints.some((hint) => text.includes(hint)) && text.search(pattern) !== -1,
  );
}

/** How a token begins that is told apart even when the rest is missing, because the line ended. */
export interface TokenBeginning {
  readonly prefix: string;
  readonly kind: string;
  /** Length of a whole token where it is fixed, so that a whole one is not taken for a cut one. */
  readonly whole?: number;
  /** What all that follows the prefix must look like: most prefixes occur in names too. */
  readonly rest: RegExp;
  /** It consists of hexadecimal digits. */
  readonly hex: boolean;
}

export const TOKEN_BEGINNINGS: readonly TokenBeginning[] = [
  ...ISSUED_TOKENS.flatMap(({ kind, prefixes, chars, whole }) => {
    const rest = new RegExp(`^${chars}+$`);
    const hex = chars === HEX;
    return prefixes.map((prefix) => ({ prefix, kind, rest, hex, ...(whole === undefined ? {} : { whole }) }));
  }),
  // `TestKeyJSONRoundTrip` is no token.
  { prefix: 'eyJ', kind: 'jwt', rest: /^(?=[^0-9]{0,60}[0-9]).{20}/, hex: false },
];

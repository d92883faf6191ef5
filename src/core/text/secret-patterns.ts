/**
 * What a secret looks like. The shapes follow the issuers' own descriptions and security.md, section 7: no leading
 * boundary (tokens are glued to prose, to `\n` written out, to colour codes) and no upper bound (formats grow).
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
const RANDOM = '(?=[a-z._-]{0,40}[A-Z0-9])';

function rule(kind: string, hints: readonly string[], source: string, group?: 1): SecretRule {
  return { kind, hints, pattern: new RegExp(source, 'g'), ...(group === undefined ? {} : { group }) };
}

/** Longest first: a short legacy rule must not eat the prefix of a long token and leave its tail in clear. */
export const SECRET_RULES: readonly SecretRule[] = [
  rule('github-token', ['github_pat_'], 'github_pat_[A-Za-z0-9_]{20,}'),
  // `ghs_<id>_<JWT>` of 2026 has dots and dashes; one class for all five prefixes costs nothing.
  rule('github-token', ['ghs_', 'ghp_', 'gho_', 'ghu_', 'ghr_'], `gh[pousr]_${RANDOM}[A-Za-z0-9._-]{20,}`),
  rule('anthropic-key', ['sk-ant-'], 'sk-ant-[a-z0-9]+-[A-Za-z0-9_-]{16,}'),
  rule(
    'openai-key',
    ['sk-proj-', 'sk-svcacct-', 'sk-admin-'],
    `sk-(?:proj|svcacct|admin)-(?=[a-z_-]{0,40}[A-Z0-9])[A-Za-z0-9_-]{20,}`,
  ),
  rule('openai-key', ['T3BlbkFJ'], 'sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20,}'),
  rule('aws-key-id', ['AKIA', 'ASIA', 'ABIA', 'ACCA', 'A3T'], '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}'),
  rule(
    'aws-secret-key',
    ['ccess', 'CCESS'],
    `[Ss][Ee][Cc][Rr][Ee][Tt]_?-?[Aa][Cc][Cc][Ee][Ss][Ss]_?-?[Kk][Ee][Yy]["']?\\s{0,4}[:=]\\s{0,4}["']?([A-Za-z0-9/+=]{30,})`,
    1,
  ),
  rule('npm-token', ['npm_'], 'npm_[A-Za-z0-9]{30,}'),
  rule('slack-token', ['xox'], 'xox[abeoprs]-[A-Za-z0-9_-]{10,}'),
  rule('slack-token', ['xapp-'], 'xapp-[0-9][A-Za-z0-9_-]{10,}'),
  rule('slack-webhook', ['hooks.slack.com/'], 'hooks\\.slack\\.com/(?:services|workflows)/([A-Za-z0-9/_-]{20,})', 1),
  rule('gitlab-token', ['glpat-', 'glptt-', 'glrt-', 'gldt-', 'glcbt-'], 'gl(?:pat|ptt|rt|dt|cbt)-[A-Za-z0-9_.-]{16,}'),
  rule('google-key', ['AIza'], 'AIza[A-Za-z0-9_-]{30,}'),
  rule('google-token', ['ya29.'], 'ya29\\.[A-Za-z0-9_-]{16,}'),
  rule('google-secret', ['GOCSPX-'], 'GOCSPX-[A-Za-z0-9_-]{20,}'),
  rule('stripe-key', ['k_live_', 'k_test_'], `[srp]k_(?:live|test)_(?=[a-z]{0,40}[A-Z0-9])[A-Za-z0-9]{16,}`),
  rule('stripe-key', ['whsec_'], 'whsec_[A-Za-z0-9+/=]{20,}'),
  rule('hugging-face-token', ['hf_'], `hf_(?=[a-z]{0,40}[A-Z0-9])[A-Za-z0-9]{30,}`),
  rule('pypi-token', ['pypi-Ag'], 'pypi-Ag[A-Za-z0-9_-]{16,}'),
  rule('docker-token', ['dckr_'], 'dckr_[po]at_[A-Za-z0-9_-]{20,}'),
  rule('digitalocean-token', ['_v1_'], 'do[opr]_v1_[a-f0-9]{40,}'),
  rule('sendgrid-key', ['SG.'], 'SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}'),
  rule('vault-token', ['hvs.', 'hvb.'], 'hv[sb]\\.[A-Za-z0-9_-]{20,}'),
  rule('rubygems-key', ['rubygems_'], 'rubygems_[a-f0-9]{40,}'),
  rule('azure-key', ['AccountKey=', 'SharedAccessKey='], '(?:Account|SharedAccess)Key=([A-Za-z0-9+/=]{30,})', 1),
  // Whoever holds a signed link may read what it leads to.
  rule('signature', ['sig='], '[?&;]sig=([A-Za-z0-9%+/=_-]{20,})', 1),
  rule('signature', ['-Signature='], 'X-(?:Amz|Goog)-Signature=([A-Fa-f0-9]{32,})', 1),
  // `***` is what the runner's own masking leaves; it is not worth a second mask, so no class here holds a star.
  rule(
    'authorization',
    ['uthorization', 'UTHORIZATION'],
    `(?:uthorization|UTHORIZATION)["']?\\s{0,4}[:=]\\s{0,4}["']?(?:[Bb]earer|BEARER|[Bb]asic|BASIC|[Tt]oken|TOKEN)\\s{1,4}([A-Za-z0-9._~+/=-]{6,})`,
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
    ['-api-key', '-Api-Key', '-API-KEY', '-token', '-Token', '-TOKEN'],
    `(?:[Xx]-[Aa][Pp][Ii]-[Kk][Ee][Yy]|[Xx]-[Gg]oog-[Aa]pi-[Kk]ey|[Pp][Rr][Ii][Vv][Aa][Tt][Ee]-[Tt][Oo][Kk][Ee][Nn]|[Xx]-(?:[Aa]uth|[Vv]ault)-[Tt]oken)["']?\\s{0,4}[:=]\\s{0,4}["']?([A-Za-z0-9._~+/=-]{8,})`,
    1,
  ),
  // Name and password, or a password alone, in any address: `https://u:p@host`, `redis://:p@host`. Greedy to the last
  // `@`, for passwords hold one now and then. A slash ends every run, so runs of two starts never overlap.
  rule('url-password', ['://'], '://([^/\\s:@"\'<>`]*:(?!\\*+@)[^/\\s"\'<>`]+)@', 1),
  rule('url-token', ['://'], '://([A-Za-z0-9_.~-]{20,})@', 1),
];

/** How a token begins that is told apart even when the rest is missing, because the line ended. */
export interface TokenBeginning {
  readonly prefix: string;
  readonly kind: string;
  /** Length of a whole token where it is fixed, so that a whole one is not taken for a cut one. */
  readonly chars?: number;
  /** What must follow the prefix, where the prefix alone occurs in names. */
  readonly rest?: RegExp;
}

export const TOKEN_BEGINNINGS: readonly TokenBeginning[] = [
  { prefix: 'github_pat_', kind: 'github-token', chars: 93 },
  { prefix: 'ghs_', kind: 'github-token' },
  { prefix: 'ghp_', kind: 'github-token', chars: 40 },
  { prefix: 'gho_', kind: 'github-token', chars: 40 },
  { prefix: 'ghu_', kind: 'github-token', chars: 40 },
  { prefix: 'ghr_', kind: 'github-token', chars: 80 },
  { prefix: 'sk-ant-', kind: 'anthropic-key' },
  { prefix: 'glpat-', kind: 'gitlab-token' },
  { prefix: 'ya29.', kind: 'google-token' },
  { prefix: 'AIza', kind: 'google-key', chars: 39 },
  { prefix: 'pypi-Ag', kind: 'pypi-token' },
  // `TestKeyJSONRoundTrip` is no token.
  { prefix: 'eyJ', kind: 'jwt', rest: /^(?=[^0-9]{0,60}[0-9]).{20}/ },
];

const RUN_OF_JWT = /[A-Za-z0-9_.-]{20,}/g;
/** `{"` in base64url: how header and payload of a JSON Web Token begin. */
const JSON_START = 'eyJ';
/** Shorter segments hold no header or payload. */
const JWT_SEGMENT_CHARS = 11;

/**
 * Redacts JSON Web Tokens. Not an expression: `eyJ…\.eyJ…` tried at every `eyJ` of a long run would be quadratic. Each run
 * is taken apart once instead.
 */
export function replaceTokensOfJson(text: string, replacement: string): string {
  if (!text.includes(JSON_START)) return text;
  return text.replace(RUN_OF_JWT, (run) => replaceInRun(run, replacement));
}

function replaceInRun(run: string, replacement: string): string {
  const segments = run.split('.');
  const out: string[] = [];
  for (let i = 0; i < segments.length; i += 1) {
    const header = segments[i] ?? '';
    const at = header.indexOf(JSON_START);
    const payload = segments[i + 1] ?? '';
    if (at === -1 || header.length - at < JWT_SEGMENT_CHARS || !isPayload(payload)) {
      out.push(header);
      continue;
    }
    out.push(header.slice(0, at) + replacement);
    // The signature goes with them; an unsigned token ends with a dot and nothing behind it.
    i += 2;
  }
  return out.join('.');
}

function isPayload(segment: string): boolean {
  return segment.startsWith(JSON_START) && segment.length >= JWT_SEGMENT_CHARS;
}

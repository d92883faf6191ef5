/**
 * Tokens that their issuers begin with a word of their own. No leading boundary (tokens are glued to prose, to `\n` written
 * out, to colour codes) and no upper bound (formats grow).
 */
export interface IssuedToken {
  readonly kind: string;
  /** Every one of them begins a token of this kind. */
  readonly prefixes: readonly string[];
  /** A class that holds what may follow. */
  readonly chars: string;
  /** So many of them at least. */
  readonly least: number;
  /** Length of a whole token where it is fixed, so that a whole one at the end of a line is not taken for a cut one. */
  readonly whole?: number;
}

const WORD = '[A-Za-z0-9_]';
const DASHED = '[A-Za-z0-9_-]';
const DOTTED = '[A-Za-z0-9._-]';
const PLAIN = '[A-Za-z0-9]';
const BASE64 = '[A-Za-z0-9+/=]';
export const HEX = '[a-f0-9]';

function issued(
  kind: string,
  prefixes: readonly string[],
  chars: string,
  length: Pick<IssuedToken, 'least' | 'whole'>,
): IssuedToken {
  return { kind, prefixes, chars, ...length };
}

/** Longest first: a short legacy rule must not eat the prefix of a long token and leave its tail in clear. */
export const ISSUED_TOKENS: readonly IssuedToken[] = [
  issued('github-token', ['github_pat_'], WORD, { least: 20, whole: 93 }),
  // `ghs_<id>_<JWT>` of 2026 has dots and dashes; one class for all five prefixes costs nothing.
  issued('github-token', ['ghs_'], DOTTED, { least: 20 }),
  issued('github-token', ['ghp_', 'gho_', 'ghu_'], DOTTED, { least: 20, whole: 40 }),
  issued('github-token', ['ghr_'], DOTTED, { least: 20, whole: 80 }),
  issued('anthropic-key', ['sk-ant-'], DASHED, { least: 20 }),
  issued('openai-key', ['sk-proj-', 'sk-svcacct-', 'sk-admin-'], DASHED, { least: 20 }),
  issued('openrouter-key', ['sk-or-v1-'], HEX, { least: 30 }),
  issued('npm-token', ['npm_'], PLAIN, { least: 30, whole: 40 }),
  issued('slack-token', ['xoxa-', 'xoxb-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'xoxe.xoxb-'], DASHED, {
    least: 10,
  }),
  issued('slack-token', ['xapp-1-', 'xapp-2-'], DASHED, { least: 10 }),
  issued('gitlab-token', ['glpat-', 'glptt-', 'glrt-', 'gldt-', 'glcbt-', 'glft-', 'glsoat-', 'glagent-'], DOTTED, {
    least: 16,
  }),
  issued('google-key', ['AIza'], DASHED, { least: 30, whole: 39 }),
  issued('google-token', ['ya29.'], DOTTED, { least: 16 }),
  issued('google-token', ['1//0'], DASHED, { least: 30 }),
  issued('google-secret', ['GOCSPX-'], DASHED, { least: 20 }),
  issued('stripe-key', ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'pk_live_'], PLAIN, { least: 16 }),
  issued('stripe-key', ['whsec_'], BASE64, { least: 20 }),
  issued('hugging-face-token', ['hf_'], PLAIN, { least: 30, whole: 37 }),
  issued('pypi-token', ['pypi-Ag'], DASHED, { least: 16 }),
  issued('docker-token', ['dckr_pat_', 'dckr_oat_'], DASHED, { least: 20 }),
  issued('digitalocean-token', ['dop_v1_', 'doo_v1_', 'dor_v1_'], HEX, { least: 40, whole: 71 }),
  issued('vault-token', ['hvs.', 'hvb.', 'hvr.'], DASHED, { least: 20 }),
  issued('rubygems-key', ['rubygems_'], HEX, { least: 40, whole: 57 }),
  issued('atlassian-token', ['ATATT3x', 'ATCTT3x'], '[A-Za-z0-9_=-]', { least: 30 }),
  issued('sentry-token', ['sntrys_', 'sntryu_'], '[A-Za-z0-9_+/=-]', { least: 30 }),
  issued('circleci-token', ['CCIPAT_', 'CCIPRJ_'], WORD, { least: 30 }),
  issued('buildkite-token', ['bkua_', 'bkct_'], PLAIN, { least: 30 }),
  issued('postman-key', ['PMAK-'], DASHED, { least: 30 }),
  issued('new-relic-key', ['NRAK-'], '[A-Z0-9]', { least: 20 }),
  issued('pulumi-token', ['pul-'], HEX, { least: 40, whole: 44 }),
  issued('planetscale-token', ['pscale_tkn_', 'pscale_pw_'], DOTTED, { least: 30 }),
  issued('figma-token', ['figd_'], DASHED, { least: 30 }),
  issued('age-key', ['AGE-SECRET-KEY-1'], '[A-Z0-9]', { least: 40 }),
];

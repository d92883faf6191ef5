import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import { redactionMark } from './marks.ts';

/**
 * secretlint's recommended rules: others keep them up to date for services that our own rules do not name. They are called
 * one by one and at once; secretlint's own engine is asynchronous and made for files.
 */
interface LibraryRule {
  readonly meta: { readonly id: string };
  create(context: LibraryContext, options: object): { file?(source: LibrarySource): unknown };
}

interface LibraryContext {
  readonly sharedOptions: object;
  createTranslator(messages: object): () => object;
  report(found: { readonly range: readonly [from: number, to: number] }): void;
  ignore(): void;
}

interface LibrarySource {
  readonly content: string;
  readonly contentType: 'text';
  readonly filePath: string | undefined;
  readonly ext: string;
  readonly hasBOM: false;
}

const PACKAGE = '@secretlint/secretlint-rule-';

/**
 * What every match of a rule contains, since trying all of them on every line would take five times as long as reading it.
 * A test holds this table against the rules that the package has, so that no new one is overlooked.
 */
export const LIBRARY_HINTS: Readonly<Record<string, readonly string[]>> = {
  '1password': ['ops_ey'],
  anthropic: ['sk-ant-'],
  cloudflare: ['cfk_', 'cfut_', 'cfat_'],
  databricks: ['dapi'],
  docker: ['dckr_pat_'],
  gitlab: ['glpat-'],
  grafana: ['glc_', 'glsa_'],
  groq: ['gsk_'],
  'hashicorp-vault': ['hvs.', 'hvb.', 'hvr.'],
  huggingface: ['hf_'],
  linear: ['lin_api_'],
  notion: ['ntn_'],
  openai: ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'T3BlbkFJ'],
  shopify: ['shppa_', 'shpca_', 'shpat_', 'shpss_'],
  stripe: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'],
  tailscale: ['tskey-'],
  vercel: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
};

/** Rules that are left alone, each with its reason. */
export const UNUSED_LIBRARY_RULES: Readonly<Record<string, string>> = {
  aws: 'reports account ids, which are no secrets, and skips the keys of AWS documentation; our rules take keys anywhere',
  basicauth: 'our rule for addresses takes passwords with any character and of any length',
  'database-connection-string': 'skips short passwords; our rule for addresses takes them',
  figma: 'takes long on hostile lines; our rule takes the same tokens',
  'filter-comments': 'a line of a log could switch redaction off',
  gcp: 'reads files of keys in binary; keys in text are private keys',
  github: 'our rule takes tokens glued to a word, cut, or longer than today',
  npm: 'takes the rest of the line after _authToken, place-holders included',
  privatekey: 'needs the footer; ours follows a key over lines with time stamps',
  sendgrid: 'takes quadratic time',
  slack: 'takes quadratic time on hostile lines',
};

interface UsedRule {
  readonly kind: string;
  readonly hints: readonly string[];
  readonly rule: LibraryRule;
}

const ALL_RULES = rules as unknown as readonly LibraryRule[];

/** Ids of all rules of the package, without what they have in common. */
export const LIBRARY_RULE_IDS: readonly string[] = ALL_RULES.map(({ meta }) => meta.id.replace(PACKAGE, ''));

const USED: readonly UsedRule[] = ALL_RULES.flatMap((rule, i) => {
  const id = LIBRARY_RULE_IDS[i] ?? '';
  const hints = LIBRARY_HINTS[id];
  return hints === undefined ? [] : [{ kind: `${id}-secret`, hints, rule }];
});

/** How tokens begin that only the library knows, for what is cut or wrapped at the end of a line. */
export const LIBRARY_BEGINNINGS: readonly { readonly prefix: string; readonly kind: string }[] = USED.flatMap(
  ({ kind, hints }) => hints.filter((hint) => /[_-]$/.test(hint)).map((prefix) => ({ prefix, kind })),
);

/**
 * Replaces what secretlint's rules find in one line.
 *
 * @param found the hints that stand in `text`
 */
export function replaceByLibrary(text: string, found: ReadonlySet<string>): string {
  let out = text;
  for (const used of USED) if (used.hints.some((hint) => found.has(hint))) out = replaceAllOf(used, out);
  return out;
}

/** A token that touches another is seen only once that is taken out. */
const MOST_PASSES = 4;

function replaceAllOf({ kind, hints, rule }: UsedRule, text: string): string {
  const mark = redactionMark(kind);
  let out = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const ranges = rangesOf(rule, out);
    if (ranges.length === 0) return out;
    out = replaceRanges(out, ranges, mark);
  }
  const left = rangesOf(rule, out);
  if (left.length === 0) return out;
  // Tokens without end, one behind the other: nobody writes them, and one by one they would take for ever.
  const end = Math.max(out.lastIndexOf(mark) + mark.length, ...left.map(([, to]) => to));
  const start = Math.min(...hints.map((hint) => out.indexOf(hint)).filter((at) => at >= 0), end);
  return out.slice(0, start) + mark + out.slice(end);
}

/** `\\n` written out: the library wants no letter in front of a token. Not longer nor shorter, so that ranges stay right. */
const WRITTEN_BREAK = /\\[nrt]/g;

function rangesOf(rule: LibraryRule, text: string): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  const context: LibraryContext = {
    sharedOptions: {},
    createTranslator: () => () => ({}),
    report: ({ range }) => ranges.push(range),
    ignore: () => undefined,
  };
  const content = text.replaceAll(WRITTEN_BREAK, '  ');
  rule.create(context, {}).file?.({ content, contentType: 'text', filePath: undefined, ext: '', hasBOM: false });
  return ranges.toSorted(([a], [b]) => a - b);
}

function replaceRanges(text: string, ranges: readonly (readonly [number, number])[], mark: string): string {
  let [out, done] = ['', 0];
  for (const [from, to] of ranges) {
    if (from < done) continue;
    out += text.slice(done, from) + mark;
    done = to;
  }
  return out + text.slice(done);
}

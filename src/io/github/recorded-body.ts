import { API_PLACEHOLDER } from '../../core/documents/recording.ts';

/** Makes a function that takes secrets out of the lines of one text. */
export type StartRedaction = () => (line: string) => string;

/** How text from GitHub is changed before it is stored. */
export interface RecordedText {
  /** For a text that comes line by line. */
  startLines(): (line: string) => string;
  /** Free text: redacted line by line, the addresses of this GitHub replaced. */
  text(value: string): string;
  /** A JSON body: what no part reads is left out, strings as in `text` unless they are commit ids, digests or moments. */
  json(value: unknown): unknown;
  /** A `link` header; undefined when it names an address outside the API. */
  link(value: string): string | undefined;
}

/** Addresses that are read, or that a person needs; the dozens of others make up most of an answer. */
const KEPT_ADDRESSES: ReadonlySet<string> = new Set(['html_url', 'check_run_url', 'archive_download_url']);

/** Everything about people that a report may use; no names, addresses or pictures. */
const PERSON_FIELDS: ReadonlySet<string> = new Set(['id', 'login', 'type']);
const PERSON: ReadonlySet<string> = new Set([
  'actor',
  'assignee',
  'author',
  'closed_by',
  'committer',
  'creator',
  'owner',
  'triggering_actor',
  'user',
]);

/** Who wrote a commit and how it was signed, e-mail addresses, and ids of an API that is not used. */
const DROPPED: ReadonlySet<string> = new Set([
  'email',
  'gravatar_id',
  'head_commit',
  'temp_clone_token',
  'verification',
]);

/** Commit ids and moments: redaction takes long hexadecimal words for keys. */
const MACHINE_WORD = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|sha256:[0-9a-f]{64}|\d{4}-\d\d-\d\dT[\d:.]{8,16}Z)$/;

/**
 * @param apiUrl base address of the API that was recorded, without a slash at the end
 */
export function recordedText(apiUrl: string, startRedaction: StartRedaction): RecordedText {
  const web = webOrigin(apiUrl);
  const anonymous = (line: string) => line.replaceAll(apiUrl, API_PLACEHOLDER).replaceAll(web, 'https://github.com');
  const startLines = () => {
    const redact = startRedaction();
    return (line: string) => redact(anonymous(line));
  };
  const text = (value: string) => value.split('\n').map(startLines()).join('\n');
  return {
    startLines,
    text,
    json: (value) => trimmed(value, (word) => (MACHINE_WORD.test(word) ? word : text(word))),
    link: (value) => {
      const local = value.replaceAll(`<${apiUrl}/`, `<${API_PLACEHOLDER}/`);
      const targets = local.split('<').slice(1);
      return targets.every((target) => target.startsWith(`${API_PLACEHOLDER}/`)) ? local : undefined;
    },
  };
}

/** Where people look at what this API serves; an enterprise's host name is nobody else's business. */
function webOrigin(apiUrl: string): string {
  const url = new URL(apiUrl);
  return `${url.protocol}//${url.host.replace(/^api\./, '')}`;
}

function trimmed(value: unknown, text: (value: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((item) => trimmed(item, text));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(plainContent(value, text));
  return Object.fromEntries(
    entries
      .filter(([key]) => isKept(key))
      .map(([key, item]) => [key, trimmed(PERSON.has(key) ? person(item) : item, text)]),
  );
}

/** Files come in base64, in which redaction sees nothing. */
function plainContent(value: object, text: (value: string) => string): object {
  const { encoding, content } = value as { readonly encoding?: unknown; readonly content?: unknown };
  if (encoding !== 'base64' || typeof content !== 'string') return value;
  const file = Buffer.from(content, 'base64').toString('utf8');
  return { ...value, content: Buffer.from(text(file)).toString('base64') };
}

function isKept(key: string): boolean {
  if (DROPPED.has(key)) return false;
  return !/_url$|node_id$/.test(key) || KEPT_ADDRESSES.has(key);
}

function person(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => PERSON_FIELDS.has(key)));
}

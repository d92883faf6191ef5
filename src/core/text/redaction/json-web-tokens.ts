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

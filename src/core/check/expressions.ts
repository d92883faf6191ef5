/** What an expression reads: a context and the dotted path below it, e.g. `secrets` and `api_key`, both in lower case. */
export interface Reference {
  readonly context: string;
  /** Empty: the context as a whole, or a part that is chosen while the workflow runs. */
  readonly path: string;
  /** As the file spells it, for a message. */
  readonly written: string;
}

const OPEN = '${{';
const CLOSE = '}}';
const CONTEXTS =
  /(?<![\w.'-])(secrets|github|inputs|steps|needs|env|vars|matrix|jobs|job|runner|strategy)(?![\w-])((?:\.[\w*-]+)*)/gi;

/**
 * Text that people outside the repository write, by the names under which GitHub hands it to a workflow: titles, texts,
 * branch names, commit messages, names of people. docs.github.com, "Script injections", and the payloads of the events.
 */
const UNTRUSTED: readonly RegExp[] = [
  /^head_ref$/,
  /^event\.(?:issue|pull_request|discussion)\.(?:title|body)$/,
  /^event\.pull_request\.head\.(?:ref|label|repo\..+)$/,
  /^event\.(?:comment|review|review_comment)\.body$/,
  /^event\.pages\..*page_name$/,
  /^event\.(?:commits\.[\w*]+|head_commit)\.(?:message|(?:author|committer)\.(?:email|name))$/,
  // All of it at once, or a part that is chosen while the workflow runs.
  /^(?:event(?:\.(?:issue|pull_request|discussion|comment|review|commits|head_commit|workflow_run))?)?$/,
  /^event\.workflow_run\.(?:head_branch|display_title|head_commit\..*|head_repository\..*)$/,
];

/** Everything that the `${{ … }}` of a text read. */
export function referencesIn(text: string): readonly Reference[] {
  return expressionsIn(text).flatMap((expression) => referencesOf(expression));
}

/** The same of a bare expression, as conditions are written. */
export function referencesOf(expression: string): readonly Reference[] {
  const dotted = expression.replaceAll(/\s+/g, '').replaceAll(/\['([^']*)'\]|\[(\d+)\]/g, '.$1$2');
  return [...dotted.matchAll(CONTEXTS)].map(([written, context = '', path = '']) => ({
    context: context.toLowerCase(),
    path: path.slice(1).toLowerCase(),
    written,
  }));
}

/** True when outsiders decide what it says. */
export function isUntrusted({ context, path }: Reference): boolean {
  return context === 'github' && UNTRUSTED.some((pattern) => pattern.test(path));
}

/** What stands between `${{` and `}}`; a string inside may hold both. An expression without end reaches to the end. */
function expressionsIn(text: string): readonly string[] {
  const found: string[] = [];
  let at = text.indexOf(OPEN);
  while (at >= 0) {
    const start = at + OPEN.length;
    const end = endOf(text, start);
    found.push(text.slice(start, end));
    at = text.indexOf(OPEN, end);
  }
  return found;
}

function endOf(text: string, start: number): number {
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith(CLOSE, at)) return at;
  }
  return text.length;
}

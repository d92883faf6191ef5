/**
 * Names by which a model is recognised in a workflow: of vendors, of actions, of command lines. A workflow cannot be asked
 * what its steps do; a name that is missing here makes `check` blind for it (`--all` is the way out), and one that is too
 * broad would bother people who use no model.
 */

/** Vendors and products, as words between the separators of a name. */
const VENDORS: ReadonlySet<string> = new Set([
  'anthropic',
  'claude',
  'openai',
  'chatgpt',
  'codex',
  'gemini',
  'mistral',
  'groq',
  'cohere',
  'deepseek',
  'openrouter',
  'perplexity',
  'huggingface',
  'bedrock',
  'copilot',
  'xai',
  'llm',
  'genai',
]);

/** Words that say the same together with `key` or `token`, and mean something else alone. */
const KEYED_NAME = /^(?:.*[_-])?(?:ai|gpt|model|models|hf|cursor|amp|google)[_-](?:api[_-]?)?(?:key|token)$/;
/** Keys of Google's other services are spelled like this one, but a bare `GOOGLE_API_KEY` is what its model clients read. */
const OTHER_KEYED = /(?:maps|translate|play|signing)/;

/** Names of actions in which a model works, besides those with a vendor's name. */
const ACTION_WORDS: ReadonlySet<string> = new Set(['ai', 'gpt', 'ai-inference', 'pr-agent', 'codereview-gpt']);
/** Actions that bear a vendor's name and ask no model. */
const NO_MODEL = /^(?:google-github-actions\/(?:auth|setup-gcloud)|.*\/(?:setup|install)-[^/]*$|huggingface\/doc-)/;

/** Command lines of agents and models, where a command begins. `goose` and `copilot` name other tools as well. */
const COMMAND =
  /(?:^|[\n;&|(]|\b(?:npx|bunx|uvx|exec|time|sudo|do|then|else)\s)[ \t]*(?:-y[ \t]+|--yes[ \t]+)?(?:(?:claude|codex|gemini|aider|opencode|llm|cursor-agent)[ \t]+[-a-z"'$]|(?:goose|ollama)[ \t]+run\b|copilot[ \t]+(?:-p|--prompt)\b)/;
/** Their packages, where they are run from: a package that is installed or only named asks nothing. */
const PACKAGE =
  /\b(?:npx|bunx|dlx|npm exec)\s[^\n;|&@]{0,60}@(?:anthropic-ai\/claude-code|openai\/codex|google\/gemini-cli|github\/copilot)\b/;
const MODELS_COMMAND = /\bgh models (?:run|eval)\b/;
const ADDRESS =
  /api\.anthropic\.com|api\.openai\.com|generativelanguage\.googleapis\.com|models\.(?:github\.ai|inference\.ai\.azure\.com)|openrouter\.ai\/api|api\.mistral\.ai|api\.groq\.com|api\.deepseek\.com|\.openai\.azure\.com/;
/** A script that is written into the workflow. */
const CLIENT = /^[ \t]*(?:import|from)[ \t]+(?:anthropic|openai|google\.genai|litellm)\b/m;

/** True for a secret, an input or a variable whose name says that it holds the key of a model. */
export function isModelKeyName(name: string): boolean {
  const lower = name.toLowerCase();
  if (wordsOf(lower).some((word) => VENDORS.has(word))) return true;
  return KEYED_NAME.test(lower) && !OTHER_KEYED.test(lower);
}

/** The same for what receives a value: a vendor's name alone may stand for a setting (`claude_args`). */
export function isModelKeyTarget(name: string): boolean {
  return isModelKeyName(name) && /(?:key|token|secret|credential|rule)s?$/.test(name.toLowerCase());
}

/** True for `OWNER/NAME[/PATH]` of an action or a workflow in which a model works. */
export function isModelAction(reference: string): boolean {
  const name = (reference.split('@')[0] ?? '').toLowerCase();
  if (NO_MODEL.test(name)) return false;
  const [owner = '', ...path] = name.split('/');
  const last = path.flatMap((part) => [part.replace(/\.ya?ml$/, ''), ...wordsOf(part.replace(/\.ya?ml$/, ''))]);
  return [...wordsOf(owner), ...last].some((word) => VENDORS.has(word)) || last.some((word) => ACTION_WORDS.has(word));
}

/** True for a script that starts an agent, asks a model's service or uses its client. */
export function isModelScript(script: string): boolean {
  return [COMMAND, PACKAGE, MODELS_COMMAND, ADDRESS, CLIENT].some((pattern) => pattern.test(script));
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[-_./]/);
}

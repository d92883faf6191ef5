/** `[info] `, `[error] `, twice where sbt runs sbt. */
const LEVELS = /^\[(?:info|warn|error)\] ?(?:\[(info|warn|error)\] ?)?/;

/** The line without the level that sbt puts before it; the level is absent where another tool printed the line. */
export function withoutLevel(text: string): { level?: string; body: string } {
  const match = text.startsWith('[') ? LEVELS.exec(text) : null;
  if (match === null) return { body: text };
  return { level: match[1] ?? text.slice(1, text.indexOf(']')), body: text.slice(match[0].length) };
}

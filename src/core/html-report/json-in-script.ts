/** What can end the element around it or begin another, and what ends a line of JavaScript, though not of JSON. */
const LIVE_IN_SCRIPT = /[<>&\u2028\u2029]/g;

/** JSON for the inside of a script element: every character that is live there stands as an escape. */
export function jsonInScript(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    LIVE_IN_SCRIPT,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

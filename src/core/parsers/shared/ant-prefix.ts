/** `    [junit] `, put by Ant before each line that a task prints; the name is ruled to the right. sbt prints levels so. */
const PREFIX = /^ {0,12}\[(?!info|error|warn|debug|success)[a-z][\w.-]{0,29}\] ?/;

/** The line without the name of the Ant task that printed it. */
export function withoutTask(text: string): string {
  const length = text.includes('[') ? (PREFIX.exec(text)?.[0].length ?? 0) : 0;
  return length === 0 ? text : text.slice(length);
}

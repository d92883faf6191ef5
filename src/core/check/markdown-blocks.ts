/** A fenced block of YAML in a Markdown document. */
export interface YamlBlock {
  readonly text: string;
  /** Lines of the document before its first line. */
  readonly linesBefore: number;
  /** Characters taken off the start of each line, because the block stands in a list. */
  readonly indent: number;
}

const OPENING = /^( *)(`{3,}|~{3,})/;
/** Behind the language of a block: it shows how not to do it. */
const IGNORED = 'check-ignore';
const LANGUAGES: ReadonlySet<string> = new Set(['yaml', 'yml']);

/** Every fenced block of YAML but those marked `check-ignore`. One that is not closed reaches to the end of the document, as it does for GitHub. */
export function yamlBlocksOf(lines: readonly string[]): readonly YamlBlock[] {
  const blocks: YamlBlock[] = [];
  let line = 0;
  while (line < lines.length) {
    const text = lines[line] ?? '';
    const opening = OPENING.exec(text);
    line += 1;
    if (opening === null) continue;
    const [all, spaces = '', fence = ''] = opening;
    const [language = '', ...rest] = text
      .slice(all.length)
      .trim()
      .split(/[\s{]+/);
    // With a backtick behind it, it is code inside a line.
    if (fence.startsWith('`') && text.slice(all.length).includes('`')) continue;
    const start = line;
    while (line < lines.length && !closes(lines[line] ?? '', fence)) line += 1;
    if (LANGUAGES.has(language.toLowerCase()) && !rest.includes(IGNORED)) {
      const content = lines.slice(start, line).map((text) => withoutIndent(text, spaces.length));
      blocks.push({ text: `${content.join('\n')}\n`, linesBefore: start, indent: spaces.length });
    }
    line += 1;
  }
  return blocks;
}

/** What a text shows by the keys it begins lines with: a workflow, the jobs of one, an action, or something else. */
export function kindOfYaml(text: string): 'workflow' | 'action' | undefined {
  if (/^runs:/m.test(text) && /^ +using:/m.test(text)) return 'action';
  if (!/^jobs:/m.test(text)) return undefined;
  // Other systems have jobs as well; ours say where they run or what they call.
  return /^(?:on|"on"|'on'):/m.test(text) || /^ +(?:runs-on|uses):/m.test(text) ? 'workflow' : undefined;
}

function closes(line: string, fence: string): boolean {
  const text = line.trim();
  return text.length >= fence.length && text === (fence[0] ?? '').repeat(text.length);
}

function withoutIndent(line: string, count: number): string {
  let at = 0;
  while (at < count && line[at] === ' ') at += 1;
  return line.slice(at);
}

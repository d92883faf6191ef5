/** What a terminal, or a pipe in its place, can show. `io/terminal/look.ts` finds it out. */
export interface Look {
  /** Columns of a line. */
  readonly width: number;
  /** False: only ASCII of ours is drawn. Text from outside stays what it is. */
  readonly unicode: boolean;
  /** Colours underline what words say as well; nothing is said by colour alone. */
  readonly colour: boolean;
}

/** Select Graphic Rendition (ECMA-48, 8.3.117): begin and end. The sixteen colours, so that a terminal's theme decides. */
const STYLES = {
  strong: [1, 22],
  faint: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;
export type Style = keyof typeof STYLES;

/** The text in a style, or as it is where there are no colours. */
export function paint({ colour }: Look, style: Style, text: string): string {
  const [begin, end] = STYLES[style];
  return colour && text !== '' ? `\u001B[${begin}m${text}\u001B[${end}m` : text;
}

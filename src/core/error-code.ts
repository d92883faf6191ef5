/** What is known of one error code, for the page about it. Nothing of it is printed or bundled. */
export interface ErrorCodeSpec {
  /** A few words, as a heading. */
  readonly title: string;
  /** What happened, and why flakewarden stops there. Markdown. */
  readonly means: string;
  /** What whoever reads it can do. Markdown. */
  readonly mend: string;
  /** A piece of a workflow, or commands, that show it done right. */
  readonly example?: { readonly language: 'yaml' | 'sh'; readonly text: string };
}

/** Codes of one kind; the keys stay literal. */
export function codes<const T extends Readonly<Record<string, ErrorCodeSpec>>>(table: T): T {
  return table;
}

import type { NamedText, Place, Text } from './yaml-tree.ts';

/** Rights as a file states them. */
export interface Permissions {
  readonly at: Place;
  /** What `read-all` and `write-all` say of every right. */
  readonly everything: 'read' | 'write' | undefined;
  /** Level by name of the right, `none` left out. */
  readonly named: ReadonlyMap<string, string>;
}

export interface Concurrency {
  readonly at: Place;
  readonly group: string;
  readonly cancelInProgress: string;
}

export interface Step {
  readonly at: Place;
  readonly id: string | undefined;
  readonly uses: Text | undefined;
  readonly run: Text | undefined;
  readonly condition: Text | undefined;
  readonly with: readonly NamedText[];
  readonly env: readonly NamedText[];
}

export interface Job {
  readonly id: string;
  readonly at: Place;
  readonly permissions: Permissions | undefined;
  readonly needs: readonly string[];
  readonly condition: Text | undefined;
  readonly continueOnError: Text | undefined;
  readonly environment: boolean;
  readonly concurrency: Concurrency | undefined;
  readonly timeout: boolean;
  /** Labels of the runner, and names of groups. */
  readonly runner: readonly Text[];
  readonly env: readonly NamedText[];
  readonly steps: readonly Step[];
  /** A workflow that this job calls instead of having steps. */
  readonly uses: Text | undefined;
  readonly with: readonly NamedText[];
  readonly secrets: readonly NamedText[];
  readonly inheritsSecrets: Place | undefined;
  /** Texts of the job that are not above and may hold an expression, e.g. those of `container` and `services`. */
  readonly otherTexts: readonly Text[];
}

export interface Input {
  readonly name: string;
  readonly at: Place;
  readonly fallback: Text | undefined;
}

/** A workflow, an action, or a block of a document that shows one. */
export interface WorkflowDocument {
  readonly kind: 'workflow' | 'action';
  /** As it was named, with `/` between folders. */
  readonly path: string;
  /** True for a block of a Markdown document. */
  readonly isExample: boolean;
  /** All lines of the file, for what a parser drops: comments. */
  readonly lines: readonly string[];
  readonly at: Place;
  readonly events: readonly Text[];
  readonly inputs: readonly Input[];
  /** Secrets that a caller hands over one by one. */
  readonly declaredSecrets: ReadonlySet<string>;
  readonly permissions: Permissions | undefined;
  readonly concurrency: Concurrency | undefined;
  readonly env: readonly NamedText[];
  /** Of a composite action: one, with the action's steps. */
  readonly jobs: readonly Job[];
}

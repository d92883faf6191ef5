/** Rows of the threat table of SECURITY.md. */
export type ThreatId = `T${number}`;
/** Promises of SECURITY.md. */
export type PromiseId = `P${number}`;

/** A test that must turn red: its file, and text that stands in its title as written there and as it is run. */
export interface NamedTest {
  readonly file: string;
  readonly title: string;
}

/**
 * One control of SECURITY.md: a few lines of code without which something bad can happen. The mutation run takes them out,
 * one control at a time, and expects the named tests to fail.
 */
export interface Control {
  /** Kebab-case, never reused. */
  readonly id: string;
  /** What it does, as the table of SECURITY.md says it: one sentence without a full stop. */
  readonly does: string;
  readonly threats: readonly ThreatId[];
  readonly promises: readonly PromiseId[];
  readonly file: string;
  /** The control itself: text that stands exactly once in `file`. */
  readonly code: string;
  /** What stands there when the control is gone. It is still TypeScript, or YAML. */
  readonly without: string;
  /** Each of them must turn red. */
  readonly tests: readonly NamedTest[];
}

/** A control as its table says it: tests are `FILE: TITLE`. */
export interface ControlRow extends Omit<Control, 'tests'> {
  readonly tests: readonly `${string}.ts: ${string}`[];
}

/** Rows of one table of controls. */
export function controls(rows: readonly ControlRow[]): readonly Control[] {
  return rows.map((row) => ({ ...row, tests: row.tests.map(namedTest) }));
}

function namedTest(text: string): NamedTest {
  const end = text.indexOf('.ts: ') + '.ts'.length;
  return { file: `tests/${text.slice(0, end)}`, title: text.slice(end + ': '.length) };
}

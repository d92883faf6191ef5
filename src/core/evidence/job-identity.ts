/** A job name taken apart: GitHub appends matrix values in parentheses, and joins caller and callee with ` / `. */
export interface JobIdentity {
  readonly job: string;
  /** Matrix values as printed, e.g. `3.12, ubuntu-latest`; empty without a matrix. */
  readonly cell: string;
}

/**
 * Splits `test (3.12, ubuntu)` into job `test` and cell `3.12, ubuntu`. Matrix cells are different code paths: evidence is
 * never mixed between them, but a report names one test with its cells.
 */
export function jobIdentity(name: string): JobIdentity {
  const open = name.indexOf(' (');
  if (open <= 0 || !name.endsWith(')')) return { job: name, cell: '' };
  return { job: name.slice(0, open), cell: name.slice(open + 2, -1) };
}

/** Often enough to see a failure of a test that fails once in ten executions with 99.5 % probability. */
export const REPETITIONS = 50;

/** Repeats a command until it fails. */
export function loop(command: string): string {
  return `for i in $(seq ${REPETITIONS}); do ${command} || break; done`;
}

/** In single quotes; the text holds none: see `SAFE` in `reproduce.ts`. */
export function quote(text: string): string {
  return `'${text}'`;
}

/** gotestsum prints packages without their module, whose name begins with a host. */
export function goPackage(suite: string | null): string {
  if (suite === null) return './...';
  return suite.split('/', 1)[0]?.includes('.') === true ? suite : `./${suite}`;
}

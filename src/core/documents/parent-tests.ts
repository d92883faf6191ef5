import type { TestIdentity } from './test-identity.ts';

/** Runners whose tests are programs that run another framework's tests. */
const OUTER: ReadonlySet<string> = new Set(['ctest']);

/** Whether `child` ran inside `test`: a Go subtest inside its test, a test inside the program that CTest ran. */
export function isChild(child: TestIdentity, test: TestIdentity): boolean {
  if (child.workflow !== test.workflow || child.job !== test.job) return false;
  if (child.framework !== test.framework) return OUTER.has(test.framework);
  return child.suite === test.suite && child.id.startsWith(`${test.id}/`);
}

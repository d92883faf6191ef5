import type { TestFailure } from './extraction.ts';

/** What tells a test from the others of its framework. */
export type TestName = Pick<TestFailure, 'suite' | 'id'>;

/** A test's id, led by its suite and a line feed where the id does not begin with it: the suite tells equal ids apart. */
export function fullName({ suite, id }: TestName): string {
  return suite === undefined || suite === '' || id.startsWith(suite) ? id : `${suite}\n${id}`;
}

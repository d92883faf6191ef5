import type { TestFailure } from '../model/extraction.ts';

/** Identity of a test inside one job: framework, suite and id, compared by their bytes (look-alikes stay apart). */
export type TestKey = string;

export function testKey(test: Pick<TestFailure, 'framework' | 'suite' | 'id'>): TestKey {
  return JSON.stringify([test.framework, test.suite ?? '', test.id]);
}

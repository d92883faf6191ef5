import { expect, test } from 'vitest';
import {
  canWrite,
  effectivePermissions,
  githubRights,
  levelOf,
  missingRights,
  surplusRights,
} from '../../../src/core/check/job-rights.ts';
import type { Permissions } from '../../../src/core/check/workflow.ts';
import { readDocuments } from '../../../src/io/workflows/read-documents.ts';

/** Rights of the job in a workflow with these lines; each line of `top` and `job` stands where it belongs. */
function rightsOf(top: string, job: string): Permissions | undefined {
  const text = `on: push\n${top}\njobs:\n  a:\n    runs-on: x\n    ${job}\n    steps: [{ run: x }]\n`;
  const [workflow] = readDocuments([{ path: 'x.yml', text }]).documents;
  const [first] = workflow?.jobs ?? [];
  if (workflow === undefined || first === undefined) throw new Error('there is no job');
  return effectivePermissions(first, workflow);
}

test.each([
  ['', '', ['everything that the repository allows, since nothing is said'], true],
  ['permissions:', '', ['everything that the repository allows, since nothing is said'], true],
  ['permissions: {}', '', [], false],
  ['permissions: read-all', '', ['read-all'], false],
  ['permissions: write-all', '', ['write-all'], true],
  ['permissions: { issues: write }', '', ['issues: write'], true],
  ['permissions: { issues: write }', 'permissions: {}', [], false],
  ['permissions: {}', 'permissions: { contents: read }', ['contents: read'], false],
  ['permissions: {}', 'permissions: { contents: none, id-token: write, models: read }', [], false],
] as const)('%s / %s', (top, job, rights, writes) => {
  const permissions = rightsOf(top, job);
  expect([githubRights(permissions), canWrite(permissions)]).toEqual([rights, writes]);
});

test('levels, what is missing and what is too much', () => {
  const some = rightsOf('', 'permissions: { issues: read, contents: write }') as Permissions;
  expect(['issues', 'contents', 'checks'].map((name) => levelOf(some, name))).toEqual(['read', 'write', 'none']);
  expect(
    missingRights(some, [
      ['issues', 'write'],
      ['contents', 'read'],
      ['checks', 'read'],
    ]),
  ).toEqual(['issues: write', 'checks: read']);
  expect(
    surplusRights(
      some,
      new Map([
        ['contents', 'read'],
        ['issues', 'read'],
      ]),
    ),
  ).toEqual(['contents: write']);
});

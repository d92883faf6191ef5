import { expect, test } from 'vitest';
import { readLines } from '../../../src/core/log/lines.ts';
import { StepReader, stepOf, stepsOf } from '../../../src/core/log/steps.ts';
import type { LogStep } from '../../../src/core/model/extraction.ts';

const steps = (log: string) => stepsOf(readLines(log)).map(({ title, from, to }) => `${from}-${to} ${title}`);

test('GitHub Actions', () => {
  const log = [
    'Current runner version: 2.330.0',
    '##[group]Operating System',
    '##[endgroup]',
    '##[group]Run actions/checkout@v5',
    'with:',
    '##[endgroup]',
    '##[group]Run npm test',
    '##[endgroup]',
    '1 failed',
    '##[error]Process completed with exit code 1.',
    'Post job cleanup.',
    '[command]/usr/bin/git version',
    'Cleaning up orphan processes',
  ].join('\n');
  expect(steps(log)).toEqual([
    '1-3 Set up job',
    '4-6 Run actions/checkout@v5',
    '7-10 Run npm test',
    '11-12 Post job cleanup.',
    '13-13 Complete job',
  ]);
});

test('Azure Pipelines, GitLab', () => {
  expect(steps('##[section]Starting: Job\n##[section]Starting: Tests\nx\n##[section]Finishing: Tests')).toEqual([
    '1-1 Job',
    '2-4 Tests',
  ]);
  expect(steps('Running with gitlab-runner\nExecuting "step_script" stage of the job script\n$ make')).toEqual([
    '1-1 Set up job',
    '2-3 step_script',
  ]);
});

test('Travis names a command when it ends', () => {
  const log = [
    'travis_fold:start:worker_info',
    '$ npm ci',
    'The command "npm ci" exited with 0.',
    '$ npm test',
    '1 failed',
    'The command "npm test" exited with 1.',
    '',
    'Done. Your build exited with 1.',
  ].join('\n');
  expect(steps(log)).toEqual(['1-3 npm ci', '4-6 npm test', '7-8 Complete job']);
});

test('a tool’s words about a command are no step where steps are named', () => {
  expect(steps('##[group]Run make\nThe command "cc" exited with 1.\nx')).toEqual(['1-3 Run make']);
});

test('a console’s own output is one step, an empty log has none', () => {
  expect(steps('a\nb')).toEqual(['1-2 Set up job']);
  expect(steps('')).toEqual([]);
});

test('titles and steps are bounded', () => {
  const reader = new StepReader();
  for (let number = 1; number <= 20_000; number += 1) reader.line({ number, text: `##[group]Run ${'x'.repeat(999)}` });
  const all = reader.end(20_000);
  expect([all.length, all[0]?.title.length, all.at(-1)?.to]).toEqual([10_000, 200, 20_000]);
});

test('the step of a line', () => {
  const all: readonly LogStep[] = stepsOf(readLines('a\n##[group]Run x\nb\n##[group]Run y\nc'));
  expect([0, 1, 2, 3, 4, 5, 6].map((line) => stepOf(all, line)?.title)).toEqual([
    undefined,
    'Set up job',
    'Run x',
    'Run x',
    'Run y',
    'Run y',
    undefined,
  ]);
});

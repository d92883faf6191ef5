import { describe, expect, test } from 'vitest';
import { isUntrusted, referencesIn, referencesOf } from '../../../src/core/check/expressions.ts';

const paths = (text: string) => referencesIn(text).map(({ context, path }) => `${context}:${path}`);

test.each([
  ['a ${{ secrets.KEY }} b ${{github.token}}', ['secrets:key', 'github:token']],
  ["${{ secrets['KEY'] }} ${{ github [ 'event' ] . issue . title }}", ['secrets:key', 'github:event.issue.title']],
  ['${{ toJSON(secrets) }}', ['secrets:']],
  ['${{ secrets[inputs.name] }}', ['secrets:', 'inputs:name']],
  ["${{ format('{0}}}', github.actor) }} x", ['github:actor']],
  ['${{ github.event.commits.*.message }}', ['github:event.commits.*.message']],
  ['${{ SECRETS.Key }}', ['secrets:key']],
  ['secrets.KEY outside, $ {{ secrets.KEY }}, {{ secrets.KEY }}', []],
  ['${{ secrets.KEY without an end', ['secrets:keywithoutanend']],
  ['${{ hashFiles(my.secrets.KEY) }}', []],
  ["${{ steps.app.outputs['a-token'] }}", ['steps:app.outputs.a-token']],
])('%s', (text, expected) => {
  expect(paths(text)).toEqual(expected);
});

test('a condition needs no marks', () => {
  expect(referencesOf("always() && needs.ask.result == 'success'").map(({ written }) => written)).toEqual([
    'needs.ask.result',
  ]);
});

describe('text of outsiders', () => {
  test.each([
    ['github.event.issue.title', true],
    ['github.event.pull_request.head.ref', true],
    ['github.event.pull_request.head.repo.default_branch', true],
    ['github.event.comment.body', true],
    ['github.event.commits[0].author.name', true],
    ['github.event.head_commit.message', true],
    ['github.event.head_commit.author.email', true],
    ['github.event.workflow_run.head_branch', true],
    ['github.head_ref', true],
    ['toJSON(github.event)', true],
    ['github[inputs.field]', true],
    ['github.event.action', false],
    ['github.event.pull_request.number', false],
    ['github.event.pull_request.head.sha', false],
    ['github.ref', false],
    ['inputs.title', false],
  ])('%s: %j', (expression, expected) => {
    expect(referencesOf(expression).some((reference) => isUntrusted(reference))).toBe(expected);
  });
});

test('many openings without an end take no time', () => {
  expect(referencesIn('${{ '.repeat(200_000))).toEqual([]);
});

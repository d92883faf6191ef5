import { expect, test } from 'vitest';
import { readCodeowners } from '../../../src/core/findings/owners.ts';

/** Patterns and paths of GitHub's documentation page on code owners, and what it says of them. */
test.each([
  ['*', 'a/b/c.txt', true],
  ['*.js', 'src/deep/app.js', true],
  ['*.js', 'src/app.ts', false],
  ['/build/logs/', 'build/logs/a/b.log', true],
  ['/build/logs/', 'other/build/logs/a.log', false],
  ['/build/logs/', 'build/logs', false],
  ['docs/*', 'docs/getting-started.md', true],
  ['docs/*', 'docs/build-app/troubleshooting.md', false],
  ['apps/', 'x/apps/y/z.rb', true],
  ['apps/', 'apps', false],
  ['/docs/', 'docs/a/b.md', true],
  ['/scripts/', 'lib/scripts/a.sh', false],
  ['**/logs', 'build/logs/a.log', true],
  ['**/logs', 'deeply/nested/logs/a.log', true],
  ['**/logs', 'logs', true],
  ['/apps/github', 'apps/github/a.ts', true],
  ['src/**/a.ts', 'src/a.ts', true],
  ['src/**/a.ts', 'src/x/y/a.ts', true],
  ['src/**/a.ts', 'src/x/b.ts', false],
  ['tests', 'tests/unit/a.py', true],
])('%s and %s: %s', (pattern, path, expected) => {
  expect(readCodeowners(`${pattern} @a`)(path)).toEqual(expected ? ['@a'] : []);
});

test('the last rule that fits counts, also when it names nobody', () => {
  const owners = readCodeowners('# all\n* @org/everyone\n*.py @py @org/back-end # snakes\n/vendor/\n');
  expect([owners('a.txt'), owners('./x/a.py'), owners('vendor/a.py'), owners(null)]).toEqual([
    ['@org/everyone'],
    ['@py', '@org/back-end'],
    [],
    [],
  ]);
});

test('mail addresses and what is no owner are left out', () => {
  expect(readCodeowners('* someone@example.com @ok @b@c <img> @x/y/z')('a')).toEqual(['@ok']);
});

test('a hostile file costs no more than its length', () => {
  const owners = readCodeowners(`${'**/'.repeat(3_000)}x @a\n`.repeat(20));
  expect(owners(`${'y/'.repeat(200)}z`)).toEqual([]);
});

import { expect, test } from 'vitest';
import { isProtected } from '../../../../src/core/findings/cost/protected-tests.ts';

const named = (id: string, file: string | null = null, suite: string | null = null) => isProtected({ id, file, suite });

test.each([
  'tests/test_auth.py::test_x',
  'com.example.LoginTest.adds',
  'HTTPAuthSpec works',
  'rejects a wrong password',
  '../../.github/workflows/x::t',
  '.github/x.py::t',
  'a/../b.py::t',
  '%2E%2e/x.py::t',
  '/etc/passwd::t',
  'C:\\x\\y.py::t',
])('%s is never quarantined', (id) => {
  expect(named(id)).toBe(true);
});

test.each(['tests/test_author.py::test_x', '//pkg:tests', 'a..b', 'tests/login_page.snap', 'works...'])(
  '%s is an ordinary test, but for the words in it',
  (id) => {
    expect(named(id)).toBe(id.includes('login'));
  },
);

test('the file and the suite count as well', () => {
  expect([named('works'), named('works', 'src/auth/a.test.ts'), named('works', null, 'Security')]).toEqual([
    false,
    true,
    true,
  ]);
});

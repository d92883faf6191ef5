import type { TestIdentity } from '../../documents/findings.ts';

/**
 * Words by which tests of a defence are named. Whoever can print into a log can make a test look flaky, and what they gain
 * most from is the silence of one of these: security.md, section 2.2, T5.
 */
const DEFENCES: ReadonlySet<string> = new Set(
  (
    'acl auth authentication authenticator authorisation authorization authz certificate certificates credential credentials ' +
    'crypto csrf encryption escaping injection jwt login oauth password passwords permission permissions privilege privileges ' +
    'rbac saml sandbox sanitizer sanitiser secret secrets security signature sso ssl tls traversal xss'
  ).split(' '),
);

/** A name that leads out of the repository's own tests: absolute, with a drive, upwards, or into Git's and GitHub's folders. */
const OUTSIDE = /^\/(?!\/)|^[a-z]:[/\\]|(?:^|[/\\])(?:\.|%2e)(?:\.|%2e)[/\\]|(?:^|[/\\])\.git(?:hub)?[/\\]/i;

/** Where a word ends inside `loginTest` and `HTTPAuth`. */
const HUMP = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;

/** Tests that are never proposed for quarantine, whatever their history says. */
export function isProtected({ id, suite, file }: Pick<TestIdentity, 'id' | 'suite' | 'file'>): boolean {
  if (OUTSIDE.test(id)) return true;
  const words = [id, suite ?? '', file ?? ''].flatMap((name) => name.split(/[^A-Za-z]+/));
  return words.flatMap((word) => word.split(HUMP)).some((word) => DEFENCES.has(word.toLowerCase()));
}

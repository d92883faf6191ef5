import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createRedactor, redact } from '../../../src/core/text/redact.ts';
import { ENCODED_HINTS } from '../../../src/core/text/redaction/encoded-tokens.ts';
import { LIBRARY_HINTS } from '../../../src/core/text/redaction/library.ts';
import { SECRET_RULES, TOKEN_BEGINNINGS } from '../../../src/core/text/secret-patterns.ts';

/** Letters and digits that look random and are the same in every run. Written like this so that no scanner sees a secret here. */
function random(chars: number, seed = 'seed'): string {
  let text = '';
  for (let i = 0; text.length < chars; i += 1) {
    text += createHash('sha256').update(`${seed} ${i}`).digest('base64').replaceAll(/[+/=]/g, '');
  }
  return text.slice(0, chars);
}

const upper = (chars: number) =>
  random(chars * 3)
    .toUpperCase()
    .slice(0, chars);
const hex = (chars: number) => createHash('sha512').update('hex').digest('hex').slice(0, chars);
const jwt = `eyJ${random(33)}.eyJ${random(120, 'payload')}.${random(20)}-${random(20, 'x')}_${random(5)}`;
const appToken = `ghs_123456_${jwt}`;

const TOKENS: readonly (readonly [kind: string, token: string])[] = [
  ['github-token', `ghp_${random(36)}`],
  ['github-token', `gho_${random(36)}`],
  ['github-token', `ghu_${random(36)}`],
  ['github-token', `ghr_${random(76)}`],
  ['github-token', `ghs_${random(36)}`],
  ['github-token', `github_pat_${random(22)}_${random(59)}`],
  ['github-token', appToken],
  ['github-token', `ghs_${jwt}`],
  ['anthropic-key', `sk-ant-api03-${random(40)}-${random(40, 'b')}_AA`],
  ['anthropic-key', `sk-ant-oat01-${random(60)}`],
  ['anthropic-key', `sk-ant-admin01-${random(60)}`],
  ['openai-key', `sk-proj-${random(60)}`],
  ['openai-key', `sk-${random(20)}T3BlbkFJ${random(20, 'b')}`],
  ['aws-key-id', `AKIA${upper(16)}`],
  ['aws-key-id', `ASIA${upper(16)}`],
  ['npm-token', `npm_${random(36)}`],
  ['slack-token', `xox${'b'.repeat(1)}-1234567890-${random(24)}`],
  ['gitlab-token', `glpat-${random(20)}`],
  ['google-key', `AIza${random(35)}`],
  ['google-token', `ya29.${random(60)}`],
  ['stripe-key', `sk_live_${random(24)}`],
  ['stripe-key', `rk_test_${random(24)}`],
  ['hugging-face-token', `hf_${random(34)}`],
  ['pypi-token', `pypi-AgEIcHlwaS5vcmc${random(60)}`],
  ['docker-token', `dckr_pat_${random(27)}`],
  ['sendgrid-key', `SG.${random(22)}.${random(43)}`],
  ['openrouter-key', `sk-or-v1-${hex(64)}`],
  ['google-token', `1//0${random(60)}`],
  ['stripe-key', `sk_test_${random(24)}`],
  ['stripe-key', `whsec_${random(32)}`],
  ['digitalocean-token', `dop_v1_${hex(64)}`],
  ['vault-token', `hvs.${random(24)}`],
  ['rubygems-key', `rubygems_${hex(48)}`],
  ['atlassian-token', `ATATT3x${random(60)}=${random(8)}`],
  ['sentry-token', `sntrys_${random(60)}`],
  ['circleci-token', `CCIPAT_${random(22)}_${hex(40)}`],
  ['buildkite-token', `bkua_${random(40)}`],
  ['postman-key', `PMAK-${random(24)}-${random(34)}`],
  ['new-relic-key', `NRAK-${upper(27)}`],
  ['pulumi-token', `pul-${hex(40)}`],
  ['planetscale-token', `pscale_tkn_${random(40)}`],
  ['figma-token', `figd_${random(40)}`],
  ['age-key', `AGE-SECRET-KEY-1${upper(58)}`],
  ['jwt', jwt],
];

/** Of services that our own rules do not name. They need a boundary in front of them. */
const OF_THE_LIBRARY: readonly (readonly [kind: string, token: string])[] = [
  ['groq-secret', `gsk_${random(52)}`],
  ['linear-secret', `lin_api_${random(40)}`],
  ['notion-secret', `ntn_12345678901${random(35)}`],
  ['shopify-secret', `shpat_${hex(32)}`],
  ['grafana-secret', `glsa_${random(32)}_${hex(8)}`],
  ['vercel-secret', `vcp_${random(24)}`],
  ['databricks-secret', `dapi${hex(32)}`],
  ['cloudflare-secret', `cfut_${random(40)}${hex(8)}`],
  ['tailscale-secret', `tskey-auth-${random(12)}-${random(24)}`],
];

const STAMP = '2026-11-20T10:00:00.1234567Z ';

describe('redact', () => {
  it.each(TOKENS)('replaces a whole %s', (kind, token) => {
    const mark = `[redacted:${kind}]`;
    expect(redact(`before ${token} after`)).toBe(`before ${mark} after`);
    expect(redact(`{"a":"x\\n${token}\\n"}`)).toBe(`{"a":"x\\n${mark}\\n"}`);
    expect(redact(`\u001B[31m${token}\u001B[0m!`)).toBe(`${mark}!`);
    expect(redact(`${STAMP}token=${token}`)).toBe(`${STAMP}token=${mark}`);
    expect(redact(`${STAMP}${token.slice(0, 9)}\u001B[1m${token.slice(9)} end`)).toBe(`${STAMP}${mark} end`);
  });

  it.each(TOKENS.filter(([kind]) => kind !== 'jwt'))('replaces a %s glued to a word', (kind, token) => {
    expect(redact(`token${token} after`)).toBe(`token[redacted:${kind}] after`);
  });

  it.each(OF_THE_LIBRARY)('replaces a %s by the library', (kind, token) => {
    expect(redact(`{"a":"x ${token}"}, ${token}.`)).toBe(`{"a":"x [redacted:${kind}]"}, [redacted:${kind}].`);
  });

  it.each([
    ['Authorization: Bearer abc123', 'Authorization: Bearer [redacted:authorization]'],
    ['authorization: basic eDpwYXNz', 'authorization: basic [redacted:authorization]'],
    ['AUTHORIZATION: basic eDpwYXNz', 'AUTHORIZATION: basic [redacted:authorization]'],
    [`"authorization": "token ${random(20)}"`, '"authorization": "token [redacted:authorization]"'],
    ['{\\"Authorization\\":\\"Basic eDpwYXNz\\"}', '{\\"Authorization\\":\\"Basic [redacted:authorization]\\"}'],
    ["('Authorization', 'Basic eDpwYXNz')", "('Authorization', 'Basic [redacted:authorization]')"],
    ['"Authorization"=>"Basic eDpwYXNz"', '"Authorization"=>"Basic [redacted:authorization]"'],
    [`Proxy-Authorization: Scheme ${random(24)}`, 'Proxy-Authorization: Scheme [redacted:authorization]'],
    [`authorization=${random(24)}`, 'authorization=[redacted:authorization]'],
    [`Ocp-Apim-Subscription-Key: ${hex(32)}`, 'Ocp-Apim-Subscription-Key: [redacted:header-secret]'],
    [`//npm.example/:_authToken=${random(24)}`, '//npm.example/:_authToken=[redacted:npmrc-secret]'],
    [`curl -H 'X-Api-Key: ${random(20)}'`, "curl -H 'X-Api-Key: [redacted:header-secret]'"],
    [`sent bearer ${random(30)} there`, 'sent bearer [redacted:bearer-token] there'],
    ['git clone https://me:pa55@example.com/a.git', 'git clone https://[redacted:url-password]@example.com/a.git'],
    ['DSN postgres://u:p@ss@db:5432/x', 'DSN postgres://[redacted:url-password]@db:5432/x'],
    ['{"url":"amqp:\\/\\/u:p@host"}', '{"url":"amqp:\\/\\/[redacted:url-password]@host"}'],
    ['root:hunter2@tcp(db:3306)/x', 'root:[redacted:dsn-password]@tcp(db:3306)/x'],
    [
      'Server=db;User Id=sa;Password=hunter2;Encrypt=no',
      'Server=db;User Id=sa;Password=[redacted:dsn-password];Encrypt=no',
    ],
    ['host=db user=x password=hunter2 dbname=y', 'host=db user=x password=[redacted:dsn-password] dbname=y'],
    ['PGPASSWORD=hunter2 psql', 'PGPASSWORD=[redacted:env-password] psql'],
    ['machine a.example login me password hunter2', 'machine a.example login me password [redacted:netrc-password]'],
    ['redis://:secret@cache', 'redis://[redacted:url-password]@cache'],
    [`https://${random(32)}@sentry.example/1`, 'https://[redacted:url-token]@sentry.example/1'],
    [`AKIA${upper(16)}:${random(38)}/+`, '[redacted:aws-key-id]:[redacted:aws-secret-key]'],
    [`| ASIA${upper(16)} | ${random(38)}/+ |`, '| [redacted:aws-key-id] | [redacted:aws-secret-key] |'],
    [`"SecretAccessKey": "${random(40)}"`, '"SecretAccessKey": "[redacted:aws-secret-key]"'],
    [`aws_session_token = ${random(200)}==`, 'aws_session_token = [redacted:aws-session-token]'],
    [`client_secret=${random(3)}8Q~${random(34)}`, 'client_secret=[redacted:azure-secret]'],
    [`key ${random(52)}JQQJ99${random(26)}`, 'key [redacted:azure-key]'],
    [
      `https://discord.example/api/webhooks/${'1'.repeat(18)}/${random(60)}`,
      `https://discord.example/api/webhooks/${'1'.repeat(18)}/[redacted:discord-webhook]`,
    ],
    [`bot123456789:AA${random(33)}/getMe`, 'bot1[redacted:telegram-token]/getMe'],
    [`AWS_SECRET_ACCESS_KEY=${random(38)}/+`, 'AWS_SECRET_ACCESS_KEY=[redacted:aws-secret-key]'],
    [
      `https://x.blob.core.windows.net/a?se=2026-01-01&sig=${random(43)}%3D&sp=r`,
      'https://x.blob.core.windows.net/a?se=2026-01-01&sig=[redacted:signature]&sp=r',
    ],
    [
      `https://hooks.slack.com/services/T0/B0/${random(24)}`,
      'https://hooks.slack.com/services/[redacted:slack-webhook]',
    ],
    [
      `DefaultEndpointsProtocol=https;AccountKey=${random(86)}==;`,
      'DefaultEndpointsProtocol=https;AccountKey=[redacted:azure-key];',
    ],
  ])('replaces the secret part of %s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it('takes a JSON Web Token from its first header on, also when several are glued together', () => {
    expect(redact(`a.eyJ0.eyJ${'x'.repeat(12)}${jwt}.b x`)).toBe('a.eyJ0.[redacted:jwt].b x');
    expect(redact(`${jwt}.${jwt} x`)).toBe('[redacted:jwt].[redacted:jwt] x');
    expect(redact(`eyJ${random(20)}.eyJ${random(20)}.`)).toBe('[redacted:jwt]');
    expect(redact('eyJhbGciOiJub25lIn0 is a header')).toBe('eyJhbGciOiJub25lIn0 is a header');
  });

  it('leaves what only looks like a secret', () => {
    const innocent = [
      `HEAD is now at ${createHash('sha1').update('a').digest('hex')} Fix`,
      `sha256:${createHash('sha256').update('a').digest('hex')}`,
      `sha512-${createHash('sha512').update('a').digest('base64')}`,
      '123e4567-e89b-12d3-a456-426614174000',
      'FAILED tests/test_io.py::test_highs_and_lows_are_computed - assert 1 == 2',
      'FAILED tests/test_io.py::test_highs_and_lows_are_computed',
      'test util::ghs_parser::parses_the_installation_header ... FAILED',
      'https://user:***@github.com/acme/widgets',
      'postgresql://postgres:${POSTGRES_PASSWORD}@postgres:5432/x redis://:$REDIS_PASSWORD@cache',
      'https://{user}:{password}@host http://%USER%:%PASSWORD%@host',
      'PGPASSWORD=*** PGPASSWORD=$PASSWORD MYSQL_PWD: ${{ secrets.X }}',
      'Server=db;Password=***;User=x',
      '//packages.example/:_authToken=***',
      '//packages.example/:_authToken=${NODE_AUTH_TOKEN}',
      ' * [new branch]      dependabot/npm_and_yarn/express-validator-6.14.2',
      'mkdir: path already exists: /home/runner/work/pnpm_tmp/33_6573/14/project/not-a-dir',
      "ignored_parameters=['Authorization', 'X-API-KEY', 'access_token', 'api_key']",
      'Authorization: permission denied for the user of the test',
      'secretKey: changeme, session_token: null, x-api-key: required',
      'login with password failed; shelf_Test12345678',
      'AUTHORIZATION: basic ***',
      'git@github.com:acme/widgets.git ssh://git@github.com/acme/widgets',
      'npm http fetch GET 200 https://registry.example/@types%2fnode 12ms',
      'risk-assessment-of-the-whole-thing task-0123456789abcdef0123456789abcdef',
      'npm_config_registry npm_lifecycle_event npm_package_json',
      'bearer authentication failed for the administrative user',
      'disk_test_somethingverylongwithoutanyseparator',
      'http://localhost:8080/a@b http://[::1]:3000/ at file:///home/x/a.ts:12:4',
      'Cache restored from key: node-cache-Linux-x64-npm-5b3f0e2d5a3c4b1a',
      '-----BEGIN CERTIFICATE-----',
      `${STAMP}PASS src/eyJs.test.ts`,
      '--- FAIL: TestPublicKeyJSONRoundTrip',
      'not ok 3 - weighs_Max1',
      '***',
      '',
    ];
    for (const line of innocent) expect(redact(line)).toBe(line);
    expect(redact(innocent.join('\n'))).toBe(innocent.join('\n'));
  });
});

describe('redact over lines', () => {
  const body = Array.from({ length: 25 }, (_, i) => random(64, `line ${i}`));

  it('follows a private key to its footer, through time stamps and other output', () => {
    const key = ['-----BEGIN RSA PRIVATE KEY-----', ...body.slice(0, 3), 'YWJj', '-----END RSA PRIVATE KEY-----'];
    const lines = ['before', ...key, 'after YWJj'].map((line) => STAMP + line);
    lines.splice(3, 0, `${STAMP}Downloading react 19.2`);
    const hidden = `${STAMP}[redacted:private-key]`;
    expect(redact(lines.join('\n')).split('\n')).toEqual([
      `${STAMP}before`,
      hidden,
      hidden,
      `${STAMP}Downloading react 19.2`,
      hidden,
      hidden,
      hidden,
      hidden,
      `${STAMP}after YWJj`,
    ]);
  });

  it.each(['OPENSSH PRIVATE KEY', 'EC PRIVATE KEY', 'PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'PGP PRIVATE KEY BLOCK'])(
    'knows a %s on one line',
    (name) => {
      const text = `{"key":"-----BEGIN ${name}-----\\n${body.join('\\n')}\\n-----END ${name}-----\\n","x":1}`;
      expect(redact(`${text} ${text}`)).toBe(
        '{"key":"[redacted:private-key]\\n","x":1} {"key":"[redacted:private-key]\\n","x":1}',
      );
    },
  );

  it('lets nobody hide a report behind a key that does not end: it is a value in quotes or tags', () => {
    const rest = '"><testcase name="b"/></testsuite>';
    expect(redact(`<testcase name="-----BEGIN PRIVATE KEY-----&#10;${body[0]}&#10;${rest}`)).toBe(
      `<testcase name="[redacted:private-key]${rest}`,
    );
    expect(redact(`['-----BEGIN PRIVATE KEY-----', '${body[0]}', 'x']`)).toBe(
      "['[redacted:private-key]', '[redacted:private-key]', 'x']",
    );
    const far = `"${'x '.repeat(15_000)}-----END PRIVATE KEY-----`;
    expect(redact(`-----BEGIN PRIVATE KEY-----${body[0]}${far}`)).toBe(`[redacted:private-key]${far}`);
  });

  it('hides another key on one line behind a key without a footer, and leaves what is no key', () => {
    const open = `-----BEGIN PRIVATE KEY-----\n${body[0]}`;
    const whole = `"-----BEGIN EC PRIVATE KEY-----\\n${body[1]}\\nYWJj\\n-----END EC PRIVATE KEY-----\\n"`;
    const test =
      'FAILED tests/test_a.py::test_a[/home/runner/work/widgets/widgets/src/test/java/com/acme] - assert 1 == 2';
    expect(redact(`${open}\nkey: ${whole}\n${test}`).split('\n')).toEqual([
      '[redacted:private-key]',
      '[redacted:private-key]',
      'key: "[redacted:private-key]\\n"',
      test,
    ]);
    expect(redact(`${open}\n${test} ${body[2]}`).split('\n')[2]).toBe(`${test} [redacted:private-key]`);
  });

  it('hides a key without a footer, and nothing of what follows', () => {
    const other = Array.from({ length: 6 }, (_, i) => `${STAMP}FAILED tests/test_a.py::test_${i} - assert 1 == 2`);
    const lines = ['-----BEGIN PRIVATE KEY-----', ...body, ...other, random(64, 'artefact')];
    expect(redact(lines.join('\n')).split('\n')).toEqual([
      ...Array.from({ length: 26 }, () => '[redacted:private-key]'),
      ...other,
      random(64, 'artefact'),
    ]);
  });

  it.each(TOKENS.filter(([, token]) => token.length > 60 && /^(?:ghs_|github_pat_|sk-ant-|ya29|eyJ)/.test(token)))(
    'joins a %s that is wrapped over lines',
    (kind, token) => {
      for (const at of [24, 40, token.length - 12]) {
        const lines = [`${STAMP}token: ${token.slice(0, at)}`, `${STAMP}${token.slice(at)}`, `${STAMP}done 12345678a`];
        const out = redact(lines.join('\n')).split('\n');
        expect(out).toEqual([`${STAMP}token: [redacted:${kind}]`, `${STAMP}[redacted:${kind}]`, lines[2]]);
      }
    },
  );

  it.each(TOKENS.filter(([, token]) => TOKEN_BEGINNINGS.some(({ prefix }) => token.startsWith(prefix))))(
    'hides the rest of a %s of which hardly more than its beginning stands on the line before',
    (kind, token) => {
      const places = [3, 5, 9].filter((at) => token.length - at >= 24);
      const rests = places.map(
        (at) => redact(`${STAMP}token: ${token.slice(0, at)}\n${STAMP}${token.slice(at)} and more`).split('\n')[1],
      );
      expect(rests).toEqual(places.map(() => `${STAMP}[redacted:${kind}] and more`));
    },
  );

  it.each([
    `Authorization: Bearer ${random(80)}`,
    `Authorization: Basic ${random(80)}==`,
    `aws_secret_access_key=${random(40)}${random(40, 'b')}`,
  ])('hides what goes on after %j', (text) => {
    const [first, second] = redact(`${STAMP}${text.slice(0, -30)}\n${STAMP}${text.slice(-30)}`).split('\n');
    expect([first?.includes('[redacted:'), second?.startsWith(`${STAMP}[redacted:`), second?.length]).toEqual([
      true,
      true,
      expect.any(Number),
    ]);
    expect(second).not.toContain(text.slice(-30).slice(0, 20));
  });

  it('does not take the line after a whole token for its rest', () => {
    const text = `GH_TOKEN=ghp_${random(36)}\npytest-8.2.1 is used`;
    expect(redact(text)).toBe('GH_TOKEN=[redacted:github-token]\npytest-8.2.1 is used');
  });
});

describe('redact of what is wrapped in base64', () => {
  const hidden = '[redacted:encoded-secret]';
  const base64 = (text: string) => Buffer.from(text).toString('base64');

  it.each([
    `ghp_${random(36)}`,
    appToken,
    `sk-ant-api03-${random(60)}`,
    `x-access-token:ghs_${random(36)}`,
    `-----BEGIN RSA PRIVATE KEY-----\n${random(64)}`,
  ])('replaces base64 of %j at any alignment', (secret) => {
    for (const before of ['', 'a', 'ab', 'user:']) {
      expect(redact(`auth: ${base64(`${before}${secret}`)} end`)).toBe(`auth: ${hidden} end`);
      expect(redact(`{"auth":"${base64(`${before}${secret}`).replaceAll('+', '-').replaceAll('/', '_')}"}`)).toBe(
        `{"auth":"${hidden}"}`,
      );
    }
  });

  it('leaves base64 in which a beginning stands by chance', () => {
    const innocent = [
      base64('the word ghs_ in a sentence of some length'),
      `sha512-${'doc1'.repeat(20)}`,
      base64('BEGIN PRIVATE KEY-----'),
    ];
    for (const text of innocent) expect(redact(text)).toBe(text);
  });
});

describe('redact of held secrets', () => {
  const secret = `held/${random(20)}+é `;
  const options = { exactSecrets: [secret, 'short', ''] };
  const hidden = '[redacted:held-secret]';

  it('knows them as they are, in hex and percent-encoded', () => {
    const bytes = Buffer.from(secret);
    expect(redact(`a${secret}b`, options)).toBe(`a${hidden}b`);
    expect(redact(`a${bytes.toString('hex')}b`, options)).toBe(`a${hidden}b`);
    expect(redact(`a${bytes.toString('hex').toUpperCase()}b`, options)).toBe(`a${hidden}b`);
    expect(redact(`a${encodeURIComponent(secret)}b`, options)).toBe(`a${hidden}b`);
    expect(redact('a short word', options)).toBe('a short word');
  });

  it('knows them in base64 at every alignment, with both alphabets', () => {
    for (const encoding of ['base64', 'base64url'] as const) {
      for (const before of ['', 'x', 'xy', 'xyz', 'user:']) {
        for (const after of ['', '1', '12', '123']) {
          const encoded = Buffer.from(`${before}${secret}${after}`).toString(encoding);
          const out = redact(encoded, options);
          expect(out).toContain(hidden);
          expect(out.replace(hidden, '').length).toBeLessThanOrEqual(14);
        }
      }
    }
  });

  it('knows their pieces when they are wrapped over lines', () => {
    const value = `held-${random(40)}`;
    const held = { exactSecrets: [value] };
    for (const at of [3, 9, 20, 30, value.length - 9, value.length - 3]) {
      const text = `${STAMP}is ${value.slice(0, at)}\r\n${STAMP}  ${value.slice(at)} end`;
      const out = redact(text, held);
      const left = [value.slice(0, at), value.slice(at)].filter((piece) => piece.length >= 8 && out.includes(piece));
      expect([at, left]).toEqual([at, []]);
      expect(out.split('\n')).toHaveLength(2);
    }
    const three = [value.slice(0, 12), value.slice(12, 30), value.slice(30)].join('\n');
    expect(redact(three, held)).toBe([hidden, hidden, hidden].join('\n'));
    expect(redact('held up by a lock', held)).toBe('held up by a lock');
  });

  it('works on any alphabet: the encoder agrees with node', () => {
    for (let i = 0; i < 200; i += 1) {
      const value = createHash('sha256')
        .update(String(i))
        .digest()
        .toString('latin1')
        .slice(0, 8 + (i % 20));
      const out = redact(Buffer.from(value).toString('base64'), { exactSecrets: [value] });
      expect(out).toMatch(/^\[redacted:held-secret\][A-Za-z0-9+/]?={0,2}$/);
    }
  });
});

describe('createRedactor against hostile lines', () => {
  const BAITS = [
    'eyJ'.repeat(7_000),
    `eyJaaaaaaaaaaa.`.repeat(1_500),
    '://a:'.repeat(4_000),
    '://'.repeat(7_000),
    '-----BEGIN '.repeat(2_000),
    '-----BEGIN PRIVATE KEY-----'.repeat(800),
    `-----BEGIN ${'A '.repeat(10_000)}`,
    'ghs_'.repeat(5_000),
    'ghs_-'.repeat(4_000),
    'sk-ant-a-'.repeat(2_200),
    'SG.'.repeat(7_000),
    'Authorization: Bearer '.repeat(1_000),
    'secret_access_key '.repeat(1_100),
    'a'.repeat(20_000),
    '\u001B['.repeat(10_000),
    '\u001B]'.repeat(10_000),
    '?sig='.repeat(4_000),
    '="'.repeat(10_000),
    ...Object.values(LIBRARY_HINTS).flatMap((hints) => hints.map((hint) => hint.repeat(1_000))),
    ...Object.values(LIBRARY_HINTS).flatMap((hints) => hints.map((hint) => `${hint}a1`.repeat(1_000))),
    ...TOKEN_BEGINNINGS.map(({ prefix }) => `${prefix}A`.repeat(1_000)),
    ...SECRET_RULES.flatMap(({ hints }) => hints.map((hint) => `${hint} `.repeat(1_000))),
    ...ENCODED_HINTS.map((hint) => hint.repeat(1_000)),
  ];

  it.each(BAITS.map((bait, i) => [`${i} ${bait.slice(0, 12)}`, bait] as const))('stays linear on %j', (_, bait) => {
    const redactor = createRedactor({ exactSecrets: [random(40)] });
    // A step that is not linear runs into the time limit of a test.
    const lines = [bait, `${bait}!`, `${bait} x`, bait].map((text) => redactor.line(text));
    expect(lines.every((line) => line.length > 0)).toBe(true);
  });
});

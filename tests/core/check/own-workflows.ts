import { listProjectFiles, readProjectFile } from '../../meta/project-files.ts';

export const DETECT = '.github/workflows/detect.yml';
export const FEDERATED = '.github/workflows/detect-federated.yml';
export const CALLER = '.github/workflows/flakewarden.yml';
export const SINGLE_JOB = '.github/actions/single-job/action.yml';
export const ACTION = 'action.yml';
export const README = 'README.md';
const SETUP = '.github/SETUP.md';

const paths = [...listProjectFiles('.github').filter((path) => /\.(?:yml|md)$/.test(path)), 'action.yml', 'README.md'];

/** Everything that `flakewarden check` reads in this repository, by path. */
export const OWN_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  paths.map((path) => [path, readProjectFile(path).text]),
);

/** One change to one of our files that weakens it, and all rules that it breaks. */
export interface Mutant {
  readonly name: string;
  readonly path: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly rules: readonly string[];
}

/** The changed file together with the others. */
export function mutatedFiles({ name, path, from, to }: Mutant): Readonly<Record<string, string>> {
  const original = OWN_FILES[path] ?? '';
  const mutant = original.replace(from, () => to);
  if (mutant === original) throw new Error(`the mutant ${name} changes nothing`);
  return { ...OWN_FILES, [path]: mutant };
}

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const KEY = '${{ secrets.anthropic-api-key }}';
/** Starts of the steps of the parts, in `detect.yml`. */
const FETCH = '          step: fetch\n';
const CLASSIFY = '          step: classify\n';
const REPORT_STEPS = '    steps:\n      - name: Take over the manifest\n';
const REPORT_RIGHTS = '      issues: write # the one issue';

/** At least one for each rule that can be broken by our own files; `tests/redteam` runs them as family M06. */
export const MUTANTS: readonly Mutant[] = [
  m('rights for every job', DETECT, '\npermissions: {}\n', '\npermissions: { issues: write }\n', ['W01']),
  m('no word about rights at the top', DETECT, '\npermissions: {}\n', '\n', ['W01']),
  m('report may write code', DETECT, REPORT_RIGHTS, `      contents: write\n${REPORT_RIGHTS}`, ['W01']),
  m('fetch may write', DETECT, 'actions: read # runs', 'actions: write # runs', ['W01', 'W16']),
  m('caller grants too little', README, ', issues: write', '', ['W01']),
  m('caller grants reading only', README, 'issues: write', 'issues: read', ['W01']),
  m('caller grants too much', README, ', issues: write', ', issues: write, pull-requests: write', ['W01']),
  m('caller grants everything', README, /permissions: \{.*\}/, 'permissions: write-all', ['W01']),
  m('caller without identity', SETUP, ', id-token: write', '', ['W01']),
  m('caller says nothing', README, /\n {4}permissions: \{.*\}/, '', ['W01']),
  m('own caller grants too little', CALLER, /\n +issues: write.*/, '', ['W01']),
  m('own caller grants identity', CALLER, 'issues: write', 'id-token: write\n      issues: write', ['W01']),
  m('key for every job', DETECT, '\npermissions: {}\n', `\npermissions: {}\nenv: { KEY: "${KEY}" }\n`, [
    'W02',
    'W15',
    'W18',
  ]),
  m('key for every step', DETECT, '    permissions: {} #', `    env: { KEY: "${KEY}" }\n    permissions: {} #`, [
    'W02',
  ]),
  m(
    'token by default',
    ACTION,
    /(github-token:\n.*\n +default: )""/,
    `github-token:\n    description: Token\n    default: \${{ github.token }}`,
    ['W03'],
  ),
  m(
    'checkout',
    DETECT,
    '    steps:\n',
    `    steps:\n      - uses: actions/checkout@${COMMIT} # v7.0.1\n        with: { persist-credentials: false }\n`,
    ['W04', 'W11'],
  ),
  m(
    'checkout that keeps the token',
    SINGLE_JOB,
    '  steps:\n',
    `  steps:\n    - uses: actions/checkout@${COMMIT} # v7.0.1\n`,
    ['W04', 'W11'],
  ),
  m('every secret', README, /secrets: \{.*\}/, 'secrets: inherit', ['W05']),
  m('key from the repository', DETECT, KEY, '${{ secrets.ANTHROPIC_API_KEY_OF_THE_REPOSITORY }}', ['W05']),
  m('secrets as a whole', DETECT, KEY, '${{ toJSON(secrets) }}', ['W05', 'W18', 'W15']),
  m('artifact by name', DETECT, /artifact-ids: .*/, 'name: flakewarden-evidence', ['W06']),
  m('damaged artifact', DETECT, 'digest-mismatch: error', 'digest-mismatch: ignore', ['W06']),
  m('findings without digest', DETECT, /\n +findings-sha256: \$\{\{ needs\.classify.*/, '', ['W06']),
  m('digest from an input', DETECT, /(?<=step: classify\n +manifest-sha256: ).*/, '${{ inputs.branch }}', ['W06']),
  m('nothing to hand over', DETECT, 'if-no-files-found: error', 'if-no-files-found: ignore', ['W06']),
  m('pull_request_target', README, 'on:\n', 'on:\n  pull_request_target: {}\n', ['W07']),
  m(
    'workflow_run',
    CALLER,
    '  workflow_dispatch:\n',
    '  workflow_run:\n    workflows: [CI]\n    types: [completed]\n  workflow_dispatch:\n',
    ['W07'],
  ),
  m('issue_comment', CALLER, '  workflow_dispatch:\n', '  issue_comment:\n  workflow_dispatch:\n', ['W07']),
  m('two at a time', CALLER, /\nconcurrency:\n.*\n.*\n/, '\n', ['W08']),
  m('cancelled while writing', CALLER, 'cancel-in-progress: false', 'cancel-in-progress: true', ['W08']),
  m('a group for each branch', CALLER, 'group: flakewarden', 'group: ${{ github.ref }}', ['W08']),
  m('concurrency of the called', DETECT, '\njobs:\n', '\nconcurrency: flakewarden\n\njobs:\n', ['W08']),
  m('no time limit', DETECT, /\n +timeout-minutes: 5/, '', ['W09']),
  m('own machine', DETECT, 'runs-on: ubuntu-24.04', 'runs-on: [self-hosted, linux]', ['W09']),
  m('moving image', DETECT, 'runs-on: ubuntu-24.04', 'runs-on: ubuntu-latest', ['W09']),
  m(
    'cache',
    DETECT,
    '    steps:\n',
    `    steps:\n      - uses: actions/cache@${COMMIT} # v5.0.0\n        with: { path: x, key: y }\n`,
    ['W10', 'W11'],
  ),
  m('tag instead of a commit', DETECT, /upload-artifact@\S+/, 'upload-artifact@v7', ['W11']),
  m('commit without version', DETECT, / # v7\.0\.1/, '', ['W11']),
  m('own action by an empty path', DETECT, '$/.github/actions/part', '$/', ['W11']),
  m('report whatever happened', DETECT, REPORT_STEPS, `    if: always()\n${REPORT_STEPS}`, ['W12']),
  m('report unless cancelled', DETECT, REPORT_STEPS, `    if: \${{ !cancelled() }}\n${REPORT_STEPS}`, ['W12']),
  m('classify may fail', DETECT, '    needs: fetch\n', '    needs: fetch\n    continue-on-error: true\n', ['W12']),
  m(
    'guard with a token',
    DETECT,
    '    steps:\n      - name: Take over the evidence\n',
    `    steps:\n      - uses: step-security/harden-runner@${COMMIT} # v3.0.0\n        with: { egress-policy: block }\n      - name: Take over the evidence\n`,
    ['W13'],
  ),
  m('key and identity', DETECT, '    permissions: {} #', '    permissions: { id-token: write } #', ['W01', 'W14']),
  m('report attests', DETECT, REPORT_RIGHTS, `      attestations: write\n${REPORT_RIGHTS}`, ['W01', 'W14']),
  m('right beside the key', DETECT, '    permissions: {} #', '    permissions: { checks: read } #', ['W01', 'W15']),
  m('all rights beside the key', DETECT, '    permissions: {} #', '    permissions: write-all #', [
    'W01',
    'W15',
    'W16',
  ]),
  m(
    'right beside the identity',
    FEDERATED,
    '      id-token: write #',
    '      contents: read\n      id-token: write #',
    ['W01', 'W15'],
  ),
  m(
    'key beside the right to write',
    DETECT,
    '          step: report\n',
    `          step: report\n          anthropic-api-key: ${KEY}\n`,
    ['W15', 'W18'],
  ),
  m('key beside the right to read', DETECT, FETCH, `${FETCH}          anthropic-api-key: ${KEY}\n`, ['W15', 'W18']),
  m(
    'key in the single job',
    SINGLE_JOB,
    '        step: classify\n',
    '        step: classify\n        anthropic-api-key: ${{ inputs.anthropic-api-key }}\n',
    ['W15'],
  ),
  m(
    'report takes the evidence',
    DETECT,
    'needs.fetch.outputs.manifest-artifact',
    'needs.fetch.outputs.evidence-artifact',
    ['W16'],
  ),
  m('report may read logs', DETECT, REPORT_RIGHTS, `      actions: read\n${REPORT_RIGHTS}`, ['W01', 'W16']),
  m('script', DETECT, '    steps:\n', '    steps:\n      - run: echo\n', ['W17']),
  m('action of others', DETECT, '    steps:\n', `    steps:\n      - uses: octo-org/greet@${COMMIT} # v1.0.0\n`, [
    'W11',
  ]),
  m('script made of an input', DETECT, '    steps:\n', '    steps:\n      - run: echo "${{ inputs.title }}"\n', [
    'W17',
  ]),
  m('token beside the key', DETECT, CLASSIFY, `${CLASSIFY}          github-token: \${{ github.token }}\n`, ['W18']),
];

function m(name: string, path: string, from: string | RegExp, to: string, rules: readonly string[]): Mutant {
  return { name, path, from, to, rules: rules.toSorted() };
}

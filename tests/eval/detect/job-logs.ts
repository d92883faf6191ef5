import { logText } from '../../fakes/actions-history/log-text.ts';
import { textOf } from './failure-text.ts';
import type { SimulatedAttempt, SimulatedFailure, SimulatedRepository, SimulatedRun } from './generator.ts';
import { manifestJob } from './manifest-parts.ts';

/** Width of pytest's rules where it runs without a terminal. */
const WIDTH = 80;
/** What GitHub and the package index print when a job dies before its tests. */
const DEATHS: readonly (readonly string[])[] = [
  [
    'Collecting numpy==1.26.4',
    "ERROR: Could not install packages due to an OSError: HTTPSConnectionPool(host='files.pythonhosted.org', port=443): Max retries exceeded with url: /packages/numpy.whl",
    '##[error]Process completed with exit code 1.',
  ],
  [
    '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
  ],
  ['OSError: [Errno 28] No space left on device', '##[error]Process completed with exit code 1.'],
];

/** The log of a red attempt as GitHub keeps it: time stamps, groups, what pytest printed, and the runner's last word. */
export function jobLog(repository: SimulatedRepository, run: SimulatedRun, attempt: SimulatedAttempt): string {
  const since = manifestJob(run, attempt).startedAt ?? '';
  const tests = attempt.died ? (DEATHS[run.id % DEATHS.length] ?? []) : pytestOutput(repository, run, attempt.failures);
  return logText([...START, ...tests, ...END], { since });
}

const START = [
  "Current runner version: '2.330.0'",
  '##[group]Runner Image',
  'Image: ubuntu-24.04',
  '##[endgroup]',
  '##[group]Run actions/checkout@v5',
  'with:',
  '  repository: acme/widgets',
  '##[endgroup]',
  '##[group]Run pip install -r requirements.txt && pytest',
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]',
];
const END = ['Post job cleanup.', 'Cleaning up orphan processes'];

function pytestOutput(
  repository: SimulatedRepository,
  run: SimulatedRun,
  failures: readonly SimulatedFailure[],
): readonly string[] {
  const texts = failures.map((failure) => ({ name: failure.name, ...textOf(repository, run, failure) }));
  const passed = repository.tests.length - failures.length;
  return [
    rule('test session starts', '='),
    'platform linux -- Python 3.12.3, pytest-8.3.4, pluggy-1.5.0',
    'rootdir: /home/runner/work/widgets/widgets',
    `collected ${repository.tests.length} items`,
    '',
    ...progressRows(repository, failures),
    '',
    rule('FAILURES', '='),
    ...texts.flatMap(({ name, message, errorType, line }) => {
      const [file = '', test = ''] = name.split('::');
      const bare = test.split('[', 1)[0] ?? test;
      return [
        rule(test, '_'),
        '',
        `    def ${bare}(${bare === test ? '' : 'started'}):`,
        `>       check(${bare === test ? '' : 'started'})`,
        `E       ${message}`,
        '',
        `${file}:${line}: ${errorType}`,
      ];
    }),
    rule('short test summary info', '='),
    ...texts.map(({ name, message }) => `FAILED ${name} - ${message}`),
    rule(`${failures.length} failed, ${passed} passed in 41.27s`, '='),
    '##[error]Process completed with exit code 1.',
  ];
}

/** `tests/test_part0.py ..F...   [ 25%]`, a row for each file. */
function progressRows({ tests }: SimulatedRepository, failures: readonly SimulatedFailure[]): readonly string[] {
  const failed = new Set(failures.map(({ test }) => test));
  const files = new Map<string, number[]>();
  for (const [test, { names }] of tests.entries()) {
    const file = fileOf(names[0] ?? '');
    files.set(file, [...(files.get(file) ?? []), test]);
  }
  let done = 0;
  return [...files].map(([file, numbers]) => {
    done += numbers.length;
    const letters = numbers.map((test) => (failed.has(test) ? 'F' : '.')).join('');
    const row = `${file} ${letters}`;
    return `${row}${`[${String(Math.floor((done * 100) / tests.length)).padStart(3)}%]`.padStart(WIDTH - row.length)}`;
  });
}

function fileOf(name: string): string {
  return name.slice(0, name.indexOf('::'));
}

function rule(title: string, character: string): string {
  const left = Math.max(1, Math.floor((WIDTH - title.length - 2) / 2));
  const right = Math.max(1, WIDTH - title.length - 2 - left);
  return `${character.repeat(left)} ${title} ${character.repeat(right)}`;
}

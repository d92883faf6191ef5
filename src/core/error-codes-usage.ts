import { codes } from './error-code.ts';

/** Codes of `ConfigError`: whoever configured the run can mend it. Exit code 2. */
export const USAGE_CODES = codes({
  usage: {
    title: 'The command line is not right',
    means:
      'A command or an option does not exist, lacks its value, or does not go with the others. Nothing was read or written.',
    mend: 'The sentence names the command and what it expects. `flakewarden COMMAND --help` lists every option, and [COMMANDS.md](../COMMANDS.md) has them all.',
    example: { language: 'sh', text: 'node dist/cli/index.js run --help\n' },
  },
  'bad-input': {
    title: 'An input is not valid',
    means:
      'Inputs are checked before anything else is done. One or more have a value that the table does not allow; all of them are named.',
    mend: 'Correct the inputs that the sentence names. [REFERENCE.md](../REFERENCE.md) has every input with its default. An empty value means the default.',
  },
  'no-repository': {
    title: 'No repository was named',
    means: 'fetch does not know which repository to read: neither an input nor the environment says so.',
    mend: 'On the command line give `--repo`. On GitHub Actions the repository of the workflow is the default, so this does not happen there.',
    example: { language: 'sh', text: 'node dist/cli/index.js run --repo octo-org/widgets\n' },
  },
  'no-token': {
    title: 'A part has no token of GitHub',
    means:
      'fetch or report was started on GitHub Actions without `github-token`. There is no default on purpose: a default would hand the token to every part.',
    mend: 'Pass the token of the job, from a job with the rights of that part. On the command line put it into `GITHUB_TOKEN`.',
    example: {
      language: 'yaml',
      text: 'with:\n  step: fetch\n  github-token: ${{ github.token }}\n',
    },
  },
  'no-workflow': {
    title: 'None of the named workflows exists',
    means: 'The input `workflows` names files, and GitHub knows none of them in this repository.',
    mend: 'Name files inside `.github/workflows` without the folder, or leave the input empty: then every workflow that ran on push or pull_request is read.',
    example: { language: 'yaml', text: 'with:\n  workflows: test.yml, e2e.yml\n' },
  },
  'foreign-right': {
    title: 'A part was given a right of another part',
    means:
      'The environment of a part holds a secret or a token that belongs to another part: a GitHub token beside the model, or the key of the model beside a right to write. The part stops before it reads anything, because then no log can do harm.',
    mend: 'Remove what the sentence names from the job of that part. Look at `env` of the workflow, of the job and of the step. `flakewarden check` finds such jobs.',
  },
  'unsafe-environment': {
    title: 'A variable would change what runs in a part',
    means:
      'The environment holds a variable that loads foreign code into Node, prints its requests, or switches off the check of certificates, e.g. `NODE_OPTIONS`.',
    mend: 'Give the variable an empty value in the `env` of the step that runs flakewarden, or remove it. Other steps can keep it.',
    example: { language: 'yaml', text: 'env:\n  NODE_OPTIONS: ""\n' },
  },
  'self-hosted-runner': {
    title: 'The runner is not hosted by GitHub',
    means:
      'Whoever used the machine before, or uses it after, could read the secret and the logs of the job. So a part stops there unless somebody agreed.',
    mend: 'Use a runner of GitHub, or set `self-hosted` to `true` where every job gets a fresh machine.',
  },
  'proxied-network': {
    title: 'The environment names another way to the network',
    means:
      'A variable names a proxy or further certificates. Whoever is on that way, or signs with such a certificate, can read the secret of the part.',
    mend: 'Give the variable an empty value in the `env` of the step, or set `allow-proxy` to `true` if that way is yours.',
  },
  'odd-server': {
    title: 'The server of GitHub is not one that was expected',
    means:
      'The addresses that the runner gives are neither those of github.com, nor of an enterprise on ghe.com, nor of the server that `github-host` names. The token would go there.',
    mend: 'On GitHub Enterprise Server name its host in `github-host` of fetch and report. Elsewhere find out who sets `GITHUB_SERVER_URL` and `GITHUB_API_URL`.',
  },
  'bad-url': {
    title: 'The address of GitHub is not an https address',
    means: '`GITHUB_API_URL` or `GITHUB_SERVER_URL` holds something that no token may be sent to.',
    mend: 'The runner sets both. Elsewhere leave them out for github.com, or give `--api-url` and `--server-url`.',
  },
  'dangerous-event': {
    title: 'People outside the repository can cause this event',
    means:
      'flakewarden was started by an event that a stranger can cause, e.g. `pull_request_target` or `issue_comment`. Such a run has rights, and a stranger decides when.',
    mend: 'Start it by `schedule` or `workflow_dispatch`, as the workflow of the README does.',
    example: { language: 'yaml', text: 'on:\n  schedule: [{ cron: "17 5 * * 1" }]\n  workflow_dispatch: {}\n' },
  },
  'wrong-author': {
    title: 'The new issue has another author than expected',
    means:
      'report made the issue, and GitHub says that another account did than `author-id` names. The next report would not find it, because only issues of that account are looked at.',
    mend: 'Set `author-id` and `author-login` to the account whose token report gets; the sentence has the id. The next report then finds the issue and updates it.',
  },
  'unknown-model': {
    title: 'The price of the model is not known',
    means:
      'Before each request the most that it can cost is worked out from a price table. Without a price there is no cap, so a model that is not in the table is refused.',
    mend: 'Set `model` to one of those that the sentence names, or add its price to `src/core/llm/prices.ts`.',
  },
  'bad-model-credential': {
    title: 'The credentials of the model do not fit together',
    means:
      'There is a key and a federation rule, or a rule without its organisation, or the key holds a character that no key has.',
    mend: 'Set `anthropic-api-key` alone, or `federation-rule` with `federation-organization`, or none of them: without any the report is written from heuristics.',
  },
  'no-identity-token': {
    title: 'The job cannot get an identity token',
    means:
      'Workload identity was asked for with `federation-rule`, and GitHub gives this job no token that proves who it is.',
    mend: 'Use `detect-federated.yml`, and grant `id-token: write` in the caller. Outside of GitHub Actions use a key.',
  },
  'bad-model-address': {
    title: 'The stand-in of the model is not on this machine',
    means: 'An address for tests was given that does not lead to this machine. A key is never sent to it.',
    mend: 'Use http and a loopback address such as 127.0.0.1.',
  },
  'bad-folder': {
    title: 'A folder to write to cannot be used',
    means:
      'The folder cannot be made, is a link or a file, or holds files that the part does not write. Nothing in it was changed.',
    mend: 'Name an empty folder, or one that the same part wrote before.',
  },
  'cannot-write': {
    title: 'A file could not be written',
    means:
      'The disk is full or fails, a quota is used up, or this account may not write there. The sentence says which.',
    mend: 'Make room, or name another folder, and start the part again. What it left behind is removed then.',
  },
  'unreadable-file': {
    title: 'A file cannot be read',
    means: '`flakewarden read` was given a path that does not exist, is a folder, or may not be read by this account.',
    mend: 'See whether the path exists. `-` reads standard input.',
    example: { language: 'sh', text: 'node dist/cli/index.js read build/test-results/*.xml\n' },
  },
  'unreadable-workflow': {
    title: 'A workflow cannot be read, or GitHub would refuse it',
    means:
      '`flakewarden check` could not read a file, or the file is no workflow that GitHub would run. What was found in the other files stands all the same.',
    mend: 'The sentence says what is wrong. Name workflows or actions (.yml, .yaml), documents (.md), or the folder of a repository.',
  },
  'bad-recording-folder': {
    title: 'The folder for a recording is not empty',
    means:
      '`--record` stores every answer of GitHub in a folder of its own, and the one that was named holds something or cannot be made.',
    mend: 'Name a folder that does not exist yet, or an empty one.',
  },
  'no-demo-history': {
    title: 'The recorded history of the demo is missing',
    means: '`demo` replays `tests/fixtures/demo-history`, which lies beside `dist` in the repository.',
    mend: 'Clone the whole repository, and start the demo from there.',
  },
});

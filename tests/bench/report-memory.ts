import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runForPeak } from './peak-memory.ts';

const MEGABYTE = 1024 * 1024;
/** Issue 3: a report of this size … */
const SIZE_MB = 500;
/** … is read in so much memory, by the whole process. */
const MAX_MEMORY_MB = 150;
/** Bytes written at once. */
const PIECE = 256 * 1024;

interface Shape {
  readonly name: string;
  readonly start: string;
  /** A piece of at least `PIECE` characters; `number` tells it from the others. */
  piece(number: number): string;
  readonly end: string;
}

const TRACE = 'org.opentest4j.AssertionFailedError: expected\n\tat org.example.Foo.bar(Foo.java:12)\n'.repeat(10);
const OUTPUT = 'a line that a test printed to its standard output\n'.repeat(Math.ceil(PIECE / 50));
const SHAPES: readonly Shape[] = [
  { name: 'JUnit, tests', start: '<testsuites><testsuite>', piece: junitTests, end: '</testsuite></testsuites>' },
  {
    name: 'JUnit, one text',
    start: '<testsuite><testcase name="a"><failure>',
    piece: () => OUTPUT,
    end: '</failure></testcase></testsuite>',
  },
  {
    name: 'JUnit, one CDATA',
    start: '<testsuite><testcase name="a"><failure><![CDATA[',
    piece: () => OUTPUT,
    end: ']]></failure></testcase></testsuite>',
  },
  { name: 'TRX', start: '<TestRun><Results>', piece: trxResults, end: '</Results></TestRun>' },
  { name: 'go test -json', start: '', piece: goEvents, end: '' },
  { name: 'CTRF', start: '{"results":{"tool":{"name":"t"},"summary":{},"tests":[', piece: ctrfTests, end: '{}]}}' },
];

/**
 * Has the command line read reports of 500 MB. Prints the peak of memory, and the speed, which depends on the machine.
 * Returns what missed its limit.
 *
 * @param dist folder of the bundles
 */
export function benchReportMemory(dist: string): string[] {
  console.log(`\nReading report files of ${SIZE_MB} MB: whole process`);
  const folder = mkdtempSync(join(tmpdir(), 'flakewarden-bench-'));
  const problems: string[] = [];
  try {
    for (const shape of SHAPES) {
      const file = write(join(folder, 'report'), shape);
      const { peakMb, seconds, counts } = read(join(dist, 'cli', 'index.js'), file);
      console.log(
        `  ${shape.name.padEnd(20)} peak ${peakMb.toFixed(0)} MB, ${(SIZE_MB / seconds).toFixed(0)} MB/s, ${counts}`,
      );
      if (peakMb > MAX_MEMORY_MB) problems.push(`${shape.name}: ${peakMb.toFixed(0)} MB of memory`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return problems;
}

function write(path: string, shape: Shape): string {
  const file = openSync(path, 'w');
  writeSync(file, shape.start);
  for (let number = 0, written = 0; written < SIZE_MB * MEGABYTE; number += 1) {
    written += writeSync(file, shape.piece(number));
  }
  writeSync(file, shape.end);
  closeSync(file);
  return path;
}

function read(cli: string, file: string): { peakMb: number; seconds: number; counts: string } {
  const started = performance.now();
  const { peakMb, stdout } = runForPeak([cli, 'read', '--json', file]);
  const { tests, refusal } = JSON.parse(stdout) as { tests: { counts: unknown }[]; refusal?: string };
  return {
    peakMb,
    seconds: (performance.now() - started) / 1_000,
    counts: refusal ?? JSON.stringify(tests[0]?.counts),
  };
}

/** A test for every hundred characters or so; every fiftieth fails with a trace. */
function junitTests(number: number): string {
  return manyOf((i) => {
    const test = `<testcase classname="org.example.module${number % 97}.ServiceTest" name="handles request ${number}-${i}" time="0.012"`;
    if (i % 50 !== 7) return `${test}/>\n`;
    return `${test}><failure message="expected: 1 but was: ${i}" type="E"><![CDATA[${TRACE}]]></failure></testcase>\n`;
  });
}

function trxResults(number: number): string {
  return manyOf((i) => {
    const id = `${String(number).padStart(8, '0')}-0000-4000-8000-${String(i).padStart(12, '0')}`;
    const test = `<UnitTestResult testId="${id}" testName="Shop.Tests.Service${number % 97}.Handles(request: ${i})" duration="00:00:00.0120000"`;
    if (i % 50 !== 7) return `${test} outcome="Passed" />\n`;
    return `${test} outcome="Failed"><Output><ErrorInfo><Message>expected 1</Message><StackTrace>${TRACE}</StackTrace></ErrorInfo></Output></UnitTestResult>\n`;
  });
}

function goEvents(number: number): string {
  return manyOf((i) => {
    const test = { Package: `example.org/shop/pkg${number % 97}`, Test: `TestHandles/request_${number}-${i}` };
    const events = [
      { Action: 'run', ...test },
      { Action: 'output', ...test, Output: `    shop_test.go:12: got ${i}\n` },
      { Action: i % 50 === 7 ? 'fail' : 'pass', ...test, Elapsed: 0.01 },
    ];
    return `${events.map((event) => JSON.stringify(event)).join('\n')}\n`;
  });
}

function ctrfTests(number: number): string {
  return manyOf((i) => {
    const name = `handles request ${number}-${i}`;
    const status = i % 50 === 7 ? 'failed' : 'passed';
    return `${JSON.stringify({ name, status, duration: 12, suite: ['shop', 'service'], trace: i % 50 === 7 ? TRACE : '' })},\n`;
  });
}

function manyOf(make: (i: number) => string): string {
  const made: string[] = [];
  for (let i = 0, length = 0; length < PIECE; i += 1) {
    const text = make(i);
    made.push(text);
    length += text.length;
  }
  return made.join('');
}

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { randomOf } from '../eval/detect/random.ts';
import { readFailingInput, writeFailingInput } from './failing-input.ts';
import { meterOf } from './meter.ts';
import { bytesOf, rawByte } from './raw-bytes.ts';
import { faultIn, runSession } from './session.ts';
import { demand, demandSame, type Target } from './target.ts';
import { TARGETS } from './targets/targets.ts';

/** Something that is wrong about every input with an `x` in it. */
function faulty(check: (input: string) => void): Target {
  return {
    id: 'faulty',
    make: (random) => `line ${random.integer(10)}\nab${random.pick(['x', 'y'])}cd\nlast`,
    check: (input, meter) => meter(input.length, () => check(input)),
  };
}

const ENOUGH = { ms: 20_000, inputs: 60 };

function found(check: (input: string) => void): readonly unknown[] {
  const { failures } = runSession(faulty(check), 7, ENOUGH);
  return failures.map(({ fault, input }) => [fault.replace(/:\d+$/, ''), input]);
}

describe('a session', () => {
  test('finds a crash, names its place, and shrinks the input', () => {
    const crash = (input: string) => {
      if (input.includes('x')) throw new TypeError('no property of undefined');
    };
    expect(found(crash)).toEqual([['crash: TypeError in tests/fuzz/session.test.ts', 'x']]);
  });

  test('finds what differs the second time, and a property that does not hold', () => {
    let calls = 0;
    expect(found(() => demandSame('the same twice', (calls += 1), 0)).map((one) => String(one))).toEqual([
      'the same twice,',
    ]);
    expect(found((input) => demand('short', !input.includes('x') || input.length > 3))).toEqual([]);
    expect(found((input) => demand('no x', !input.includes('x')))).toEqual([['no x', 'x']]);
  });

  test('finds work that is slow every time, and forgives one pause', () => {
    let now = 0;
    const clock = (steps: readonly number[]) => {
      let call = 0;
      return () => {
        // Start and end of each measurement take turns.
        if (call % 2 === 1) now += steps[(call - 1) / 2] ?? 0;
        call += 1;
        return now;
      };
    };
    const measured = (bytes: number, ...steps: readonly number[]) => {
      const slowest = { msPerMb: 0 };
      meterOf(slowest, 0, clock(steps))(bytes, () => 0);
      return slowest.msPerMb;
    };
    expect(measured(1_000_000, 200)).toBe(200);
    expect(measured(1_000_000, 900, 900, 150)).toBe(150);
    expect(() => measured(1_000_000, 201, 201, 201, 201)).toThrow('fast: 201 ms per MB on 1000000 bytes');
    // So little is allowed for less than 64 kB.
    expect(() => measured(10, 13, 13, 13, 13)).toThrow('fast: 203 ms per MB');
    expect(measured(10, 12)).toBe(187.5);
  });

  test('makes the same inputs of the same seed, others of another', () => {
    for (const target of TARGETS) {
      const inputs = (seed: number) => [0, 1, 2].map((n) => target.make(randomOf(seed).fork(`${target.id} ${n}`)));
      expect([target.id, inputs(1)]).toEqual([target.id, inputs(1)]);
      expect([target.id, inputs(2)]).not.toEqual([target.id, inputs(1)]);
    }
  });

  test('writes a failing input so that nothing in it is hidden, and reads it again', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'flakewarden-fuzz-')), 'failing.json');
    const input = `a\u{202E}b\u{1F600}\uD800"\\\n${rawByte(0xff)}`;
    const failure = { target: 'faulty', seed: 1, index: 2, fault: 'no x', message: 'no x', input };
    writeFailingInput(path, failure);
    expect(readFileSync(path, 'utf8')).toMatch(/^[\n -~]+$/);
    expect(readFailingInput(path)).toEqual(failure);
    expect([...bytesOf(`a${rawByte(0xff)}${rawByte(0)}b`)]).toEqual([0x61, 0xff, 0, 0x62]);
    const target = faulty((some) => demand('no a', !some.includes('a')));
    expect([faultIn(target, input), faultIn(target, 'b')]).toEqual(['no a', undefined]);
  });
});

import { RULES } from '../../../src/core/check/rules/registry.ts';
import { type ControlRow, controls, type PromiseId, type ThreatId } from '../control.ts';

/** What each rule of `flakewarden check` is against. */
const AGAINST: Readonly<Record<string, readonly [threats: readonly ThreatId[], promise: PromiseId]>> = {
  W01: [['T1'], 'P1'],
  W02: [['T2'], 'P1'],
  W03: [['T1'], 'P1'],
  W04: [['T1'], 'P1'],
  W05: [['T2', 'T24'], 'P1'],
  W06: [['T9'], 'P10'],
  W07: [['T1', 'T24'], 'P12'],
  W08: [['T19'], 'P14'],
  W09: [['T3', 'T25'], 'P15'],
  W10: [['T21'], 'P13'],
  W11: [['T21'], 'P16'],
  W12: [['T9', 'T10'], 'P19'],
  W13: [['T2'], 'P6'],
  W14: [['T2'], 'P1'],
  W15: [['T1', 'T2'], 'P1'],
  W16: [['T1', 'T23'], 'P1'],
  W17: [['T1', 'T12'], 'P1'],
  W18: [['T1', 'T2'], 'P1'],
};

/** Every rule of `flakewarden check`, switched off. */
export const CHECK = controls(
  RULES.map(({ id, name, title }): ControlRow => {
    const [threats, promise] = AGAINST[id] ?? [[], 'P1'];
    return {
      id: `check-${id.toLowerCase()}`,
      does: `\`flakewarden check\`, rule ${id}: ${title}`,
      threats,
      promises: [promise],
      file: `src/core/check/rules/${id.toLowerCase()}-${name}.ts`,
      code: '\n  check: (',
      without: '\n  check: () => [],\n  off: (',
      tests: ['core/check/rules.test.ts: says so of its bad example, and no other rule does'],
    };
  }),
);

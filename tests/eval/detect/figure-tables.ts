import type { Calibration } from './calibration.ts';
import { BIN_MINIMUM, type Figures } from './figures.ts';
import { percent, share, type TableStyle, tableOf } from './text-table.ts';

interface Row {
  readonly name: string;
  /** What issue 4 asks for. */
  readonly target: string;
  readonly value: (figures: Figures) => string;
}

const ROWS: readonly Row[] = [
  { name: 'confirmed: precision', target: '≥ 0.98', value: ({ confirmed }) => share(confirmed.precision) },
  { name: '… in the worst seed', target: '', value: ({ confirmed }) => share(confirmed.worst.precision) },
  { name: 'confirmed: recall', target: '', value: ({ confirmed }) => share(confirmed.recall) },
  {
    name: 'confirmed or suspected: precision',
    target: '≥ 0.93 broken',
    value: ({ either }) => share(either.precision),
  },
  { name: '… without intermittent regressions', target: '', value: ({ lenient }) => share(lenient.precision) },
  { name: 'confirmed or suspected: recall', target: '', value: ({ either }) => share(either.recall) },
  { name: '… F1', target: '.95/.90/.87/.85', value: ({ either }) => share(either.f1) },
  { name: '… F1 in the worst seed', target: '', value: ({ either }) => share(either.worst.f1) },
  { name: 'failed twice, or beside a pass', target: '', value: ({ ceiling }) => share(ceiling.recall) },
  { name: 'recall, rates above 5 %', target: '≥ 0.95', value: ({ bands }) => share(bands[0]?.recall ?? null) },
  {
    name: '… without streaky and time-dependent tests',
    target: '',
    value: ({ steadyBands }) => share(steadyBands[0]?.recall ?? null),
  },
  { name: 'recall, rates of 1 to 5 %', target: '', value: ({ bands }) => share(bands[1]?.recall ?? null) },
  { name: 'regressions called flaky', target: '≤ 1 %', value: (f) => percent(f.regressionsCalledFlaky) },
  { name: '… without intermittent ones', target: '', value: (f) => percent(f.steadyRegressionsCalledFlaky) },
  { name: '… taken for an outage by the gate', target: '', value: (f) => percent(f.regressionsGated) },
  { name: 'flakes called flakes', target: '', value: ({ failures }) => share(failures.flakesRecognised) },
  {
    name: 'regressions called regressions',
    target: '',
    value: ({ failures }) => share(failures.regressionsRecognised),
  },
  { name: 'confirmed by outages, per repository', target: '≤ 0.05', value: (f) => share(f.outageConfirmations) },
  { name: '… by intermittent regressions', target: '', value: (f) => share(f.intermittentConfirmations) },
  { name: 'runs to first suspicion, median', target: '≤ 15', value: ({ delays }) => whole(delays.median) },
  { name: '… never suspected counted as never', target: '', value: ({ delays }) => whole(delays.medianOfAll) },
  { name: 'largest calibration error', target: '≤ 0.05', value: ({ calibration }) => worstOf(calibration) },
];

/** Our own figures, one scenario a column. */
export function figureTable(figures: readonly Figures[], style: TableStyle): readonly string[] {
  const head = ['', 'asked for', ...figures.map(({ scenario }) => scenario)];
  return tableOf([head, ...ROWS.map(({ name, target, value }) => [name, target, ...figures.map(value)])], style);
}

/** Every rule on the same input: precision / recall / F1. An asterisk: better there than flakewarden. */
export function ruleTable(figures: readonly Figures[], style: TableStyle): readonly string[] {
  const head = ['precision / recall / F1', ...figures.map(({ scenario }) => scenario)];
  const own = ['flakewarden, confirmed or suspected', ...figures.map(({ either }) => three(either))];
  const confirmed = ['flakewarden, confirmed', ...figures.map((f) => three(f.confirmed, f.either))];
  const baselines = figures[0]?.baselines ?? [];
  const others = baselines.map(({ title }, i) => [
    title,
    ...figures.map((f) => {
      const baseline = f.baselines[i];
      return baseline === undefined ? '-' : three(baseline, f.either);
    }),
  ]);
  return tableOf([head, own, confirmed, ...others], style);
}

/** Rules whose F1 is above ours, by scenario; `none` where there is none. */
export function betterRules(figures: readonly Figures[]): readonly string[] {
  return figures.map(({ scenario, either, baselines }) => {
    const better = baselines.filter(({ f1 }) => (f1 ?? 0) > (either.f1 ?? 0)).map(({ title }) => title);
    return `${scenario}: ${better.length === 0 ? 'none' : better.join('; ')}`;
  });
}

interface Three {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

function three(value: Three, beside?: Three): string {
  const cell = (key: keyof Three): string =>
    `${share(value[key])}${beside !== undefined && (value[key] ?? 0) > (beside[key] ?? 0) ? '*' : ''}`;
  return `${cell('precision')} / ${cell('recall')} / ${cell('f1')}`;
}

/** What was said of P(regression), and what came true. */
export function reliabilityTable({ bins }: Calibration, style: TableStyle): readonly string[] {
  return tableOf(
    [
      ['P(regression) said', 'failures', 'mean', 'regressions', 'error'],
      ...bins.map(({ from, to, count, predicted, actual, error }) => [
        `${from.toFixed(2)} to ${to.toFixed(2)}`,
        String(count),
        share(predicted),
        share(actual),
        share(error),
      ]),
    ],
    style,
  );
}

function worstOf({ worst }: Calibration): string {
  return worst === null ? '-' : share(Math.abs(worst.error ?? 0));
}

function whole(value: number | null): string {
  return value === null ? '-' : String(value);
}

export const CALIBRATION_LEGEND = `Bins with fewer than ${BIN_MINIMUM} failures do not count for the largest error.`;

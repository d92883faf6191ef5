import type { Manifest, ManifestRun } from '../../../src/core/documents/manifest.ts';
import { decide } from '../../../src/core/findings/decide.ts';
import type { ReportSources } from '../../../src/core/html-report/report-of.ts';
import { executionsOf, jobOf, runOf, type Sketch } from '../evidence/history.ts';
import { finding, findings, manifest } from '../render/sample.ts';

export const WINDOW = { since: '2026-11-01T00:00:00.000Z', until: '2026-11-15T00:00:00.000Z' };

/** A page to be made of sketches. What findings say beside their test is the sample's; history is nobody's. */
export function sourcesOf(
  sketches: readonly Sketch[],
  { workflows, ...more }: Partial<ReportSources> & { readonly workflows?: Manifest['workflows'] } = {},
): ReportSources {
  const own = manifestOf(sketches, workflows);
  const decision = decide(executionsOf(sketches), own);
  const listed = decision.candidates.map(({ verdict: { test, probability } }) => finding({ test, probability }));
  return {
    findings: findings({ window: WINDOW, findings: listed }),
    manifest: own,
    decision,
    memory: { weeksOf: () => [], next: [] },
    ...more,
  };
}

function manifestOf(sketches: readonly Sketch[], workflows?: Manifest['workflows']): Manifest {
  const runs = new Map<string, ManifestRun>();
  for (const [i, sketch] of sketches.entries()) {
    const run = runOf(sketch, i);
    const known = runs.get(run.id);
    const conclusion = jobOf(sketch, i).conclusion;
    const attempts = [...(known?.attempts ?? []), { number: sketch.attempt ?? 1, conclusion }];
    runs.set(run.id, { ...(known ?? run), attempts });
  }
  return manifest({
    window: WINDOW,
    runs: [...runs.values()],
    jobs: sketches.map((sketch, i) => jobOf(sketch, i)),
    workflows: [...(workflows ?? [{ id: '7', path: '.github/workflows/ci.yml', name: 'CI' }])],
  });
}

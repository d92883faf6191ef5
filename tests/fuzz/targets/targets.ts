import type { Target } from '../target.ts';
import { DOCUMENT_TARGETS } from './documents.ts';
import { htmlReport } from './html-report.ts';
import { liveEvents } from './live-events.ts';
import { LOG_TARGETS } from './logs.ts';
import { redactionTargets } from './redaction.ts';
import { RENDERING_TARGETS } from './rendering.ts';
import { REPORT_TARGETS } from './reports.ts';
import { terminalSummaries } from './terminal-summary.ts';

/** All that is fuzzed for a while each; the rendered texts are counted instead. */
export const TARGETS: readonly Target[] = [
  ...LOG_TARGETS,
  ...REPORT_TARGETS,
  ...redactionTargets(),
  ...DOCUMENT_TARGETS,
  ...RENDERING_TARGETS,
  htmlReport(),
  terminalSummaries(),
  liveEvents(),
];

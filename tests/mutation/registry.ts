import type { Control } from './control.ts';
import { CHECK } from './controls/check.ts';
import { DOCUMENTS } from './controls/documents.ts';
import { EVIDENCE } from './controls/evidence.ts';
import { GITHUB } from './controls/github.ts';
import { LIVE } from './controls/live.ts';
import { MODEL } from './controls/model.ts';
import { PAGE } from './controls/page.ts';
import { REDACTION } from './controls/redaction.ts';
import { RENDERING } from './controls/rendering.ts';
import { SEPARATION } from './controls/separation.ts';
import { WORKFLOW } from './controls/workflow.ts';

/** Every control, in the order of SECURITY.md. */
export const CONTROLS: readonly Control[] = [
  ...SEPARATION,
  ...WORKFLOW,
  ...CHECK,
  ...DOCUMENTS,
  ...EVIDENCE,
  ...GITHUB,
  ...REDACTION,
  ...MODEL,
  ...RENDERING,
  ...PAGE,
  ...LIVE,
];

/** The parts of flakewarden: one job, one bundle and one set of rights each. */
export const PARTS = ['fetch', 'classify', 'report'] as const;
export type Part = (typeof PARTS)[number];

/** Where the parts find and leave their documents unless an input says otherwise; relative to the working folder. */
export const DEFAULT_FOLDERS = {
  evidence: 'flakewarden/evidence',
  findings: 'flakewarden/findings',
  'history-output': 'flakewarden/history',
  'html-output': 'flakewarden/html',
  'report-output': 'flakewarden/report',
} as const;

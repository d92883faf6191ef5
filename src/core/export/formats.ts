import type { Findings } from '../documents/findings.ts';
import { findingsBadge } from './badge.ts';
import { findingsCsv } from './csv.ts';
import { findingsCtrf } from './ctrf.ts';
import { findingsJunit } from './junit.ts';
import { findingsSarif } from './sarif.ts';

/** Forms in which findings leave for other tools. */
export const EXPORTS = {
  csv: findingsCsv,
  sarif: findingsSarif,
  ctrf: findingsCtrf,
  junit: findingsJunit,
  badge: findingsBadge,
} satisfies Readonly<Record<string, (findings: Findings) => string>>;

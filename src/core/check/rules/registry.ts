import type { Rule } from '../rule.ts';
import { narrowRights } from './w01-narrow-rights.ts';
import { keyInOneStep } from './w02-key-in-one-step.ts';
import { noDefaultToken } from './w03-no-default-token.ts';
import { noKeptCredentials } from './w04-no-kept-credentials.ts';
import { keyByName } from './w05-key-by-name.ts';
import { checkedHandOver } from './w06-checked-hand-over.ts';
import { noDangerousEvents } from './w07-no-dangerous-events.ts';
import { oneAtATime } from './w08-one-at-a-time.ts';
import { boundedJobs } from './w09-bounded-jobs.ts';
import { noCaches } from './w10-no-caches.ts';
import { pinnedActions } from './w11-pinned-actions.ts';
import { gatedWriters } from './w12-gated-writers.ts';
import { egressWithoutToken } from './w13-egress-without-token.ts';
import { identityWhereUsed } from './w14-identity-where-used.ts';
import { keyApartFromRights } from './w15-key-apart-from-rights.ts';
import { writersSeeNoLogs } from './w16-writers-see-no-logs.ts';
import { noExpressionsInScripts } from './w17-no-expressions-in-scripts.ts';
import { noTokenForTheModel } from './w18-no-token-for-the-model.ts';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  narrowRights,
  keyInOneStep,
  noDefaultToken,
  noKeptCredentials,
  keyByName,
  checkedHandOver,
  noDangerousEvents,
  oneAtATime,
  boundedJobs,
  noCaches,
  pinnedActions,
  gatedWriters,
  egressWithoutToken,
  identityWhereUsed,
  keyApartFromRights,
  writersSeeNoLogs,
  noExpressionsInScripts,
  noTokenForTheModel,
];

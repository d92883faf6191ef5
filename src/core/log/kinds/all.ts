import type { FailureKind, InfrastructureBucket } from '../../model/extraction.ts';
import { BUILD } from './build.ts';
import { CACHE_ARTIFACT } from './cache-artifact.ts';
import { CANCELLED } from './cancelled.ts';
import { CHECKOUT } from './checkout.ts';
import { DEPENDENCY } from './dependency.ts';
import { ENVIRONMENT } from './environment.ts';
import { LINT } from './lint.ts';
import { MEMORY_DISK } from './memory-disk.ts';
import { NETWORK } from './network.ts';
import { PERMISSION } from './permission.ts';
import type { KindRules, KindSign, SignTier } from './rule.ts';
import { RUNNER_LOST } from './runner-lost.ts';
import { SERVICE_START } from './service-start.ts';
import { TEST_FAILURE } from './test-failure.ts';
import { TIME_OUT } from './time-out.ts';

/** Every kind, the one that explains the others first: a full disk breaks the build, a dead network the installation. */
const KINDS: readonly KindRules[] = [
  TIME_OUT,
  RUNNER_LOST,
  MEMORY_DISK,
  CACHE_ARTIFACT,
  PERMISSION,
  CHECKOUT,
  SERVICE_START,
  NETWORK,
  CANCELLED,
  ENVIRONMENT,
  DEPENDENCY,
  BUILD,
  LINT,
  TEST_FAILURE,
];

/**
 * In general terms it is the other way round: `BUILD FAILED` also closes a build whose tests failed, and `npm test` may run a
 * linter.
 */
const GENERAL_ORDER: readonly KindRules[] = [LINT, TEST_FAILURE, BUILD, DEPENDENCY, ENVIRONMENT];

/** Characters of a line that signs are compared with: its first and its last, where tools put what happened. */
const HEAD_CHARS = 400;
const TAIL_CHARS = 200;

/**
 * Signs that one expression looks for. Measured on hostile and on ordinary lines: sixteen at once take a fifth of the time of
 * all 160 in one expression, and half of one after the other.
 */
const SIGNS_AT_ONCE = 16;

/** A sign found on a line; the smaller its rank, the more it explains. */
export interface SignHit {
  readonly kind: FailureKind;
  readonly bucket: InfrastructureBucket | undefined;
  readonly rank: number;
}

/** Finds the signs of one tier on a line. */
export interface SignFinder {
  find(text: string): SignHit | undefined;
}

/** A finder for all kinds' signs of one tier. Expressions made of several of them pass over the lines that have none. */
export function signFinder(tier: SignTier): SignFinder {
  const kinds = tier === 'summaries' ? GENERAL_ORDER : KINDS;
  const signs = kinds.flatMap((rules) => (rules[tier] ?? []).map((sign) => ({ kind: rules.kind, sign })));
  const groups = Array.from({ length: Math.ceil(signs.length / SIGNS_AT_ONCE) }, (_, index) =>
    signs.slice(index * SIGNS_AT_ONCE, (index + 1) * SIGNS_AT_ONCE),
  ).map((group) => ({ group, any: new RegExp(group.map(({ sign }) => `(?:${sign.pattern.source})`).join('|'), 'i') }));
  return {
    find(text) {
      const shown = text.length > HEAD_CHARS + TAIL_CHARS ? text.slice(0, HEAD_CHARS) + text.slice(-TAIL_CHARS) : text;
      let rank = 0;
      for (const { group, any } of groups) {
        const place = any.test(shown) ? group.findIndex(({ sign }) => isOn(sign, shown)) : -1;
        const found = group[place];
        if (found !== undefined) return { kind: found.kind, bucket: found.sign.bucket, rank: rank + place };
        rank += group.length;
      }
      return undefined;
    },
  };
}

function isOn({ pattern, not }: KindSign, text: string): boolean {
  return pattern.test(text) && not?.test(text) !== true;
}

import { type Answer, problem } from './routes.ts';

/** What can be made to go wrong, by path (without the query) of either host. */
export interface Faults {
  /** Before every answer of both hosts. */
  readonly latencyMs?: number;
  /** After so many answers of the API the primary limit is used up: 403 with `x-ratelimit-remaining: 0`. */
  readonly rateLimitAfter?: number;
  /** Seconds until the primary limit resets. Default: 3600. */
  readonly rateLimitResetSeconds?: number;
  /** Once after so many answers of the API, a 403 with `retry-after`. */
  readonly secondaryLimit?: { readonly after: number; readonly retryAfterSeconds: number; readonly times?: number };
  /** Paths for which the token lacks the permission: 403. */
  readonly forbidden?: readonly RegExp[];
  /** Answers that replace the real one, `times` times (default once) per entry. */
  readonly inject?: readonly { readonly path: RegExp; readonly status: number; readonly times?: number }[];
  /** Downloads whose connection breaks after so many bytes, `times` times (default: always). */
  readonly cut?: readonly { readonly path: RegExp; readonly afterBytes: number; readonly times?: number }[];
}

/** Hourly requests of a job token. */
const PRIMARY_LIMIT = 1_000;
const DEFAULT_RESET_SECONDS = 3_600;

/** Decides, request by request, whether something goes wrong. */
export class FaultPlan {
  readonly #faults: Faults;
  readonly #spent = new Map<object, number>();
  #answered = 0;

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  get latencyMs(): number {
    return this.#faults.latencyMs ?? 0;
  }

  /** Counts one request toward the limits; undefined when nothing goes wrong. */
  forApi(path: string): Answer | undefined {
    const { rateLimitAfter, secondaryLimit, forbidden = [] } = this.#faults;
    if (path === '/rate_limit') return undefined;
    if (this.isLimited()) return problem(403, 'API rate limit exceeded for installation.');
    if (secondaryLimit !== undefined && this.#answered >= secondaryLimit.after && this.#use(secondaryLimit)) {
      const headers = { 'retry-after': String(secondaryLimit.retryAfterSeconds) };
      return problem(403, 'You have exceeded a secondary rate limit. Please wait before you try again.', headers);
    }
    if (rateLimitAfter !== undefined || secondaryLimit !== undefined) this.#answered += 1;
    if (forbidden.some((pattern) => pattern.test(path))) {
      return problem(403, 'Resource not accessible by integration');
    }
    return this.injected(path);
  }

  injected(path: string): Answer | undefined {
    const fault = this.#faults.inject?.find((one) => one.path.test(path) && this.#use(one));
    return fault === undefined ? undefined : problem(fault.status, 'Server Error');
  }

  /** Bytes after which a download breaks; undefined when it does not. */
  cutAfter(path: string): number | undefined {
    const cut = this.#faults.cut?.find((one) => one.path.test(path) && this.#use({ times: Infinity, ...one }, one));
    return cut?.afterBytes;
  }

  isLimited(): boolean {
    return this.#faults.rateLimitAfter !== undefined && this.#answered >= this.#faults.rateLimitAfter;
  }

  /** GitHub's headers about the primary limit. */
  limitHeaders(requests: number, nowMs: number): Readonly<Record<string, string>> {
    const limit = this.#faults.rateLimitAfter ?? PRIMARY_LIMIT;
    const remaining = this.isLimited() ? 0 : Math.max(0, limit - requests);
    const reset = Math.floor(nowMs / 1_000) + (this.#faults.rateLimitResetSeconds ?? DEFAULT_RESET_SECONDS);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(limit - remaining),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    };
  }

  #use(fault: { readonly times?: number }, key: object = fault): boolean {
    const spent = this.#spent.get(key) ?? 0;
    if (spent >= (fault.times ?? 1)) return false;
    this.#spent.set(key, spent + 1);
    return true;
  }
}

import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';

/*
 * The throttling plugin leaves one second between two writes and three between two that notify people, by queues that all
 * clients of a process share. That is right in production, and most of the time of thousands of cases here. The first
 * client of a process makes the queues, so this one makes queues without a pause. The waits for rate limits are not
 * touched: each client has its own, and `retryMs` makes their seconds short.
 */

type Work = (...given: readonly unknown[]) => unknown;

class NoQueue {
  static readonly Group = class {
    key() {
      return { schedule: (_options: unknown, work: Work, ...given: readonly unknown[]) => work(...given) };
    }
  };
  static readonly Events = class {
    constructor(events: { on?: Work }) {
      events.on = () => undefined;
    }
    trigger(): void {}
  };
  on(): void {}
  schedule(work: Work, ...given: readonly unknown[]): unknown {
    return work(...given);
  }
}

let made: Promise<void> | undefined;

/** Takes the pauses between writes out of every GitHub client of this process. To be called before the first request. */
export function withoutPauses(): Promise<void> {
  made ??= makeQueues();
  return made;
}

async function makeQueues(): Promise<void> {
  const Client = Octokit.plugin(throttling);
  const first = new Client({
    request: { fetch: () => Promise.resolve(new Response('{}', { headers: { 'content-type': 'application/json' } })) },
    // The plugin needs no more of it than this.
    throttle: { Bottleneck: NoQueue as never, onRateLimit: () => false, onSecondaryRateLimit: () => false },
  });
  await first.request('GET /');
}

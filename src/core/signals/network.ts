import { phraseSignal } from './signal.ts';

/** Connections that a test should not depend on. */
export const network = phraseSignal(
  { id: 'network', title: 'Something outside the test answered late or not at all', cause: 'network' },
  [
    [3, /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|connection (?:refused|reset|aborted|timed out)/i],
    [
      2,
      /Name or service not known|getaddrinfo|TLS handshake|socket hang up|\b50[234]\b .{0,40}(?:gateway|unavailable)|address already in use|EADDRINUSE/i,
    ],
    [1, /\bHTTP|socket|localhost|127\.0\.0\.1/i],
  ],
);

import { localServer } from './async-wait.ts';
import { type Signal, type Tier, weightOf } from './signal.ts';

const WORDS: readonly Tier[] = [
  [
    3,
    /\bECONNRESET\b|\bENOTFOUND\b|\bEAI_AGAIN\b|\bETIMEDOUT\b|\bENETUNREACH\b|\bEHOSTUNREACH\b|getaddrinfo|name or service not known|temporary failure in name resolution|no such host|could not resolve host|nodename nor servname|UnknownHostException|connection reset by peer|connection timed out|socket hang up|i\/o timeout|TLS handshake timeout|handshake_failure|net::ERR_(?:CONNECTION_(?:RESET|CLOSED|TIMED_OUT)|NAME_NOT_RESOLVED|INTERNET_DISCONNECTED|NETWORK_CHANGED)|Max retries exceeded with url|too many requests|rate limit exceeded|network is unreachable|no route to host/i,
  ],
  [
    2,
    /Connection refused|\bECONNREFUSED\b|Connection aborted|Connection reset\b|Remote end closed connection|SocketTimeoutException|Read timed out|Net::(?:Open|Read)Timeout|ReadTimeout\b|\bSSLError\b|SSL_ERROR|SSLHandshakeException|\b502 bad gateway|\b503 service (?:temporarily )?unavailable|\b504 gateway|code = Unavailable\b|UNAVAILABLE: io exception|broken pipe|\bEPIPE\b|unexpected EOF while reading response|fetch failed\b|NetworkError when attempting/i,
  ],
];

/** Connections to something outside that a test should not depend on. */
export const network: Signal = {
  id: 'network',
  title: 'Something outside the test answered late or not at all',
  about:
    'Looks for names that could not be resolved, connections that were reset, refused or timed out, handshakes that failed and gateways that gave up. A refused connection to the same machine is the signal `local-server`.',
  cause: 'network',
  weigh: (input) => {
    const weight = weightOf(input, WORDS);
    return weight === 2 && localServer.weigh(input) !== undefined ? undefined : weight;
  },
};

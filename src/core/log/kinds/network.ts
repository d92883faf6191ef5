import type { KindRules } from './rule.ts';

const registry = 'dependency-registry';
const bucket = 'network';

/** Something outside could not be reached, or answered with an error of its own. Downloads of packages included. */
export const NETWORK: KindRules = {
  kind: 'network',
  runner: [
    {
      bucket: registry,
      pattern:
        /Failed to download (?:archive|action)|download has timed out|^Response status code does not indicate success: 5\d\d|Unable to (?:download|resolve) action/,
    },
    { bucket, pattern: /\b(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|socket hang up)\b/ },
  ],
  tools: [
    {
      bucket: registry,
      pattern:
        /E: (?:Failed|Unable) to fetch .{1,300}(?:5\d\d|Connection|Could not connect|timed out|resolv|Hash Sum mismatch)/,
    },
    { bucket: registry, pattern: /Hash Sum mismatch|Mirror sync in progress/ },
    {
      bucket: registry,
      pattern: /(?:npm ERR!|npm error) (?:code (?:E5\d\d|EINTEGRITY|ECONNRESET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)|network)/,
    },
    {
      bucket: registry,
      pattern: /ERR_PNPM_(?:FETCH|META_FETCH|TARBALL)|error An unexpected error occurred: "https?:|YN0035/,
    },
    {
      bucket: registry,
      pattern: /ReadTimeoutError: HTTPS?ConnectionPool|CondaHTTPError|CondaSSLError|Max retries exceeded with url/,
    },
    {
      bucket: registry,
      pattern: /Could not (?:transfer artifact|download \S+\.(?:jar|pom|aar)|(?:GET|HEAD) 'https?:)/,
    },
    {
      bucket: registry,
      pattern:
        /failed to (?:download|fetch) (?:from|replaced source|`|package)|spurious network error|Unable to update registry/,
    },
    {
      bucket: registry,
      pattern: /Gem::RemoteFetcher::FetchError|Bundler::HTTPError|Could not reach host|Could not fetch specs from/,
    },
    {
      bucket: registry,
      pattern:
        /(?:reading|Get) "?https?:.{1,200}(?: 5\d\d|410 Gone|timeout|reset|refused|EOF)|proxy\.golang\.org.{0,200}(?:timeout|reset|refused| 5\d\d)/,
    },
    {
      bucket: registry,
      pattern:
        /NU1301|Unable to load the service index|curl error \d+ while downloading|The "https?:.{1,200}" file could not be downloaded/,
    },
    {
      bucket: registry,
      pattern: /Received fatal alert: |PKIX path building failed|Got socket error trying to find package/,
    },
    {
      bucket,
      pattern:
        /curl: \((?:5|6|7|16|18|28|35|52|55|56|92)\)|wget: unable to resolve|ssh: connect to host .{1,120}: Connection/,
    },
    {
      bucket,
      pattern:
        /Temporary failure (?:in name resolution|resolving)|Could not resolve host|TLS handshake timeout|net\/http: request canceled/,
    },
    {
      bucket,
      pattern:
        /curl: \(22\) The requested URL returned error: 5\d\d|ERROR 50[0234]: |Conda has prepared the above report|HTTP\/1\.1 50[0234]|returned error: 50[0234]/i,
    },
    {
      bucket,
      pattern:
        /Request failed with status code 5\d\d|Failed to open TCP connection to|SSL_connect (?:returned|SYSCALL)|SSL connect error/,
    },
    {
      bucket,
      pattern:
        /dial tcp .{1,120}: (?:i\/o timeout|connect: connection refused|lookup)|read: connection reset by peer|\(Connection refused - connect/,
    },
    {
      bucket,
      pattern:
        /urlopen error \[?(?:Errno|SSL)|HTTP Error 50[0234]|Net::(?:OpenTimeout|ReadTimeout)|requests\.exceptions\.(?:Connection|Timeout|SSL)/,
    },
    {
      bucket,
      pattern:
        /errno: ?'?(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTFOUND)|Error: (?:connect|read|getaddrinfo) E(?:CONN\w+|TIMEDOUT|NOTFOUND|AI_AGAIN)/,
    },
    {
      bucket: registry,
      pattern:
        /^E: Could not get lock \/var\/lib\/|gpg: keyserver receive failed|Unable to download [\d.]+ archive\. The archive may not exist/,
    },
    { pattern: /\bERROR 4\d\d: |curl: \(22\) The requested URL returned error: 4\d\d|curl: \((?:9|23|60|77)\)/ },
  ],
};

import type { InfrastructureBucket } from '../model/extraction.ts';

/** One sign of an infrastructure failure. */
export interface InfrastructureRule {
  readonly bucket: InfrastructureBucket;
  readonly pattern: RegExp;
}

/**
 * What the runner says on an `##[error]` line about a job that it ended by force. True whatever the tests said before, so
 * these rules also count in a job with failing tests.
 */
export const FORCED_END_RULES: readonly InfrastructureRule[] = [
  { bucket: 'time-out', pattern: /has exceeded the maximum execution time/ },
  { bucket: 'time-out', pattern: /The action '[^']*' has timed out after \d+ minutes/ },
  { bucket: 'runner-lost', pattern: /The runner has received a shutdown signal/ },
  { bucket: 'runner-lost', pattern: /lost communication with the server/ },
  { bucket: 'runner-lost', pattern: /The hosted runner encountered an error/ },
  { bucket: 'memory-disk', pattern: /Process completed with exit code 137\b/ },
  { bucket: 'memory-disk', pattern: /No space left on device|not enough space on the disk/i },
];

/** What else an `##[error]` line may say that has nothing to do with the code. Order: the more particular reason first. */
export const RUNNER_RULES: readonly InfrastructureRule[] = [
  ...FORCED_END_RULES,
  { bucket: 'time-out', pattern: /Process completed with exit code 124\b/ },
  {
    bucket: 'cache-artifact',
    pattern: /Unable to download artifact|Artifact not found|Failed to (?:Upload|Create)Artifact/i,
  },
  { bucket: 'cache-artifact', pattern: /Failed to (?:save|restore) cache|cache service responded with/i },
  {
    bucket: 'vcs-checkout',
    pattern: /couldn't find remote ref|The process '[^']*git(?:\.exe)?' failed with exit code (?:1|128)\b/,
  },
  {
    bucket: 'vcs-checkout',
    pattern: /fatal: (?:unable to access|could not read from remote|early EOF|reference is not a tree)/i,
  },
  { bucket: 'dependency-registry', pattern: /Failed to download (?:archive|action)|download has timed out/ },
  {
    bucket: 'dependency-registry',
    pattern: /Unable to (?:download|resolve) action|The process '[^']*\/(?:sudo|apt-get)' failed with exit code 100\b/,
  },
  {
    bucket: 'rate-limit-auth',
    pattern: /API rate limit exceeded|secondary rate limit|Bad credentials|Resource not accessible by integration/,
  },
  { bucket: 'rate-limit-auth', pattern: /Credentials could not be loaded|Input required and not supplied: token/ },
  {
    bucket: 'service-start',
    pattern:
      /One or more containers failed to start|Failed to initialize container|Docker (?:pull|create|start) failed/i,
  },
  { bucket: 'network', pattern: /\b(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|socket hang up)\b/ },
  {
    bucket: 'runner-lost',
    pattern: /^##\[error\]The operation was cancell?ed\.|received SIGINT|Process completed with exit code 143\b/,
  },
];

/**
 * What tools print when they fail for want of something outside the code. Only believed in the last lines before the
 * failing command ended, and only when no test failed: a test may print any of these on purpose.
 */
export const TOOL_RULES: readonly InfrastructureRule[] = [
  {
    bucket: 'memory-disk',
    pattern: /No space left on device|\bENOSPC\b|not enough space on the disk|Disk quota exceeded/i,
  },
  {
    bucket: 'memory-disk',
    pattern: /JavaScript heap out of memory|java\.lang\.OutOfMemoryError|Cannot allocate memory|std::bad_alloc/,
  },
  {
    bucket: 'memory-disk',
    pattern: /signal: 9, SIGKILL|^(?:.{0,120}: line \d+: +\d+ )?Killed(?: {2,}|$)|Out of memory: Kill|\bOOMKilled\b/,
  },
  {
    bucket: 'time-out',
    pattern: /No output has been received in the last \d+|^The job exceeded the maximum time limit/,
  },
  { bucket: 'time-out', pattern: /^Build timed out \(after \d+|Too long with no output/ },
  {
    bucket: 'rate-limit-auth',
    pattern:
      /API rate limit (?:exceeded|reached)|secondary rate limit|toomanyrequests:|You have reached your pull rate limit/i,
  },
  {
    bucket: 'rate-limit-auth',
    pattern:
      /(?:npm ERR!|npm error|error|fatal|curl|HTTP).{0,80}\b(?:401 Unauthorized|403 Forbidden|429 Too Many Requests)/i,
  },
  {
    bucket: 'rate-limit-auth',
    pattern:
      /fatal: Authentication failed|could not read Username for|remote: (?:Invalid username or password|Permission to .{1,120} denied)/,
  },
  {
    bucket: 'service-start',
    pattern: /failed to (?:pull|resolve) (?:image|reference)|Error response from daemon: (?:Get|Head) "https?:/i,
  },
  {
    bucket: 'service-start',
    pattern:
      /Cannot connect to the Docker daemon|service .{1,80} (?:is unhealthy|failed to start)|container .{1,80} is unhealthy/i,
  },
  {
    bucket: 'service-start',
    pattern:
      /failed to solve: .{0,160}(?:failed to copy|failed to fetch|failed to do request|i\/o timeout|unexpected status)/,
  },
  {
    bucket: 'vcs-checkout',
    pattern:
      /fatal: (?:unable to access|could not read from remote|early EOF|the remote end hung up|reference is not a tree|couldn't find remote ref)/i,
  },
  {
    bucket: 'vcs-checkout',
    pattern:
      /Error cloning remote repo|error: RPC failed; |Unable to create '.{1,200}\.lock': File exists|failed to push some refs/,
  },
  {
    bucket: 'dependency-registry',
    pattern: /E: (?:Failed to fetch|Unable to fetch|Some index files failed)|Hash Sum mismatch|Mirror sync in progress/,
  },
  {
    bucket: 'dependency-registry',
    pattern: /(?:npm ERR!|npm error) (?:code (?:E5\d\d|EINTEGRITY|ECONNRESET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)|network)/,
  },
  {
    bucket: 'dependency-registry',
    pattern: /ERR_PNPM_(?:FETCH|META_FETCH|TARBALL)|error An unexpected error occurred: "https?:|YN0035/,
  },
  {
    bucket: 'dependency-registry',
    pattern: /ReadTimeoutError: HTTPS?ConnectionPool|CondaHTTPError|CondaSSLError/,
  },
  {
    bucket: 'dependency-registry',
    pattern: /Could not (?:transfer artifact|download \S+\.(?:jar|pom|aar)|(?:GET|HEAD) 'https?:)/,
  },
  {
    bucket: 'dependency-registry',
    pattern:
      /failed to (?:download|fetch) (?:from|replaced source|`|package)|spurious network error|Unable to update registry/,
  },
  {
    bucket: 'dependency-registry',
    pattern: /Gem::RemoteFetcher::FetchError|Bundler::HTTPError|Could not reach host|Could not fetch specs from/,
  },
  {
    bucket: 'dependency-registry',
    pattern:
      /go: .{1,200}: (?:reading|Get) "?https?:.{1,200}(?:5\d\d|410 Gone|timeout|reset|refused)|proxy\.golang\.org.{0,120}(?:timeout|reset|refused|5\d\d)/,
  },
  {
    bucket: 'dependency-registry',
    pattern:
      /apt-get.{0,80} returned non-zero exit status 100|sudo' failed with exit code 100|apt-get (?:install|update).{0,80} failed/,
  },
  {
    bucket: 'dependency-registry',
    pattern:
      /NU1301|Unable to load the service index|curl error \d+ while downloading|The "https?:.{1,200}" file could not be downloaded/,
  },
  { bucket: 'cache-artifact', pattern: /Unable to download artifact|Artifact has expired|Failed to restore cache/i },
  {
    bucket: 'network',
    pattern: /curl: \((?:5|6|7|18|28|35|52|55|56)\)|wget: unable to resolve|ssh: connect to host .{1,120}: Connection/,
  },
  {
    bucket: 'network',
    pattern:
      /Temporary failure (?:in name resolution|resolving)|Could not resolve host|TLS handshake timeout|net\/http: request canceled/,
  },
  { bucket: 'network', pattern: /curl: \(22\) The requested URL returned error: 5\d\d|ERROR 50[0234]: /i },
];

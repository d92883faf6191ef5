import type { KindRules } from './rule.ts';

const bucket = 'rate-limit-auth';

/** A service refused: no right, no credentials, or too many calls. */
export const PERMISSION: KindRules = {
  kind: 'permission',
  runner: [
    {
      bucket,
      pattern: /API rate limit exceeded|secondary rate limit|Bad credentials|Resource not accessible by integration/,
    },
    { bucket, pattern: /Credentials could not be loaded|Input required and not supplied: token|Could not assume role/ },
  ],
  tools: [
    {
      bucket,
      pattern:
        /API rate limit (?:exceeded|reached)|secondary rate limit|toomanyrequests:|You have reached your pull rate limit/i,
    },
    {
      bucket,
      pattern:
        /(?:npm ERR!|npm error|error|fatal|curl|HTTP).{0,80}\b(?:401 Unauthorized|403 Forbidden|429 Too Many Requests)/i,
    },
    {
      bucket,
      pattern:
        /fatal: Authentication failed|could not read (?:Username|Password) for|remote: (?:Invalid username or password|Permission to .{1,120} denied)/,
    },
    {
      bucket,
      pattern: /Resource not accessible by integration|remote: HTTP Basic: Access denied|Permission denied \(publickey/,
    },
    {
      bucket,
      pattern: /^npm (?:ERR!|error) code (?:E401|E403|E429|ENEEDAUTH)|GraphQL: .{1,120} does not have permission/,
    },
    {
      bucket,
      pattern:
        /unauthorized: (?:authentication required|incorrect username)|denied: (?:permission_denied|requested access to the resource)/,
    },
    {
      bucket,
      pattern: /ExpiredToken|InvalidClientTokenId|AccessDenied(?:Exception)?: User:/,
    },
    {
      bucket,
      pattern: /^gh: .{1,120}\(HTTP (?:401|403|429)\)|To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN/,
    },
  ],
};

import type { PageCode } from '../html-report/html.ts';

/**
 * What every answer of the live view says besides its page: the same, and that no other page may frame it. It holds for the
 * report too, whatever stands in that file: of scripts only ours run.
 */
export function livePolicy({ scriptSha256, styleSha256 }: PageCode): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${scriptSha256}'`,
    `style-src 'sha256-${styleSha256}'`,
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

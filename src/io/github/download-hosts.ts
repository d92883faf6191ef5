/** Where GitHub keeps logs and artifacts: Azure's blob storage and its own services for Actions. */
const STORAGE_SUFFIXES = ['.blob.core.windows.net', '.actions.githubusercontent.com'];
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);
/** The API of github.com stores nothing itself; an Enterprise Server does. */
const PUBLIC_API = 'api.github.com';

/**
 * Whether a redirect of the API may be followed. Only to https on its usual port, without credentials in the address, and
 * to a host that GitHub stores things on. When the API itself is plain http on loopback (a replay, a test), loopback is
 * allowed instead, and nothing else.
 */
export function isAllowedDownload(target: URL, api: URL): boolean {
  if (target.username !== '' || target.password !== '') return false;
  if (isLoopback(api)) return isLoopback(target);
  if (target.protocol !== 'https:') return false;
  if (target.host === api.host) return api.hostname !== PUBLIC_API && api.protocol === 'https:';
  return target.port === '' && STORAGE_SUFFIXES.some((suffix) => target.hostname.endsWith(suffix));
}

function isLoopback(url: URL): boolean {
  return url.protocol === 'http:' && LOOPBACK.has(url.hostname);
}

/**
 * Loaded before classify with `node --import`: requests to the model's service go to a server on this machine instead.
 * The part itself has no such switch, and must not have one. The port is the fragment of this module's address.
 */
const port = Number(new URL(import.meta.url).hash.slice(1));
if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error('model-detour needs a port');

const real = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.origin !== 'https://api.anthropic.com') throw new TypeError('classify asked another origin');
  return real(`http://127.0.0.1:${port}${url.pathname}${url.search}`, init);
};

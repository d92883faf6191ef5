/*
 * AssemblyScript, compiled by `npm run wasm` to `module.ts`: the loops that look at every byte of a log. All positions are
 * addresses in the module's memory; `layout.ts` tells what lies where. Nothing here is given to the outside and nothing
 * is imported: the module can only read and compute.
 */

export { strip, unfinished } from './escapes';
export { afterLast, count, lineEnd } from './lines';
export { firstSample, firstSign, takeSamples, takeSigns } from './triggers';

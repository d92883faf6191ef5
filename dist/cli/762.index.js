export const id = 762;
export const ids = [762];
export const modules = {

/***/ 762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFiles: () => (/* binding */ readFiles)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
;// CONCATENATED MODULE: ./build/core/log/byte-search/layout.js
/*
 * What lies where in the memory of the module. `assembly/` gets these addresses as arguments and knows none.
 */
/** Bytes looked at together. Four tell text from trigger so well that hardly any of them is a false alarm. */
const SAMPLE = 4;
const SAMPLES = 0x1_0000;
/** Fibonacci hashing: the upper half of the product with 2^32 divided by the golden ratio. */
const FACTOR = 0x9e3779b1;
/** Bytes of a sign beyond ASCII that are looked at together, and the bits of each that count. */
const GRAM = 3;
const BITS = 5;
const MASK = 2 ** BITS - 1;
const GRAMS = 2 ** (GRAM * BITS);
/** For each sample, whether a pattern holds it: one byte. */
const FLAGS = 0;
/** For each sample, the first pattern that holds it: two bytes. */
const TABLE = FLAGS + SAMPLES;
/** For each gram, the first pattern that begins with it, of those that begin with a byte beyond ASCII: two bytes. */
const LEADS = TABLE + 2 * SAMPLES;
/**
 * The patterns: address of the next of the same sample or gram, where in it that lies, length, trigger (two bytes each), bytes.
 */
const PATTERNS = LEADS + 2 * GRAMS;
const PATTERNS_BYTES = 64 * 1024;
/** All tables together, which belong to one set of triggers. */
const TABLES_BYTES = PATTERNS + PATTERNS_BYTES;
/** The triggers of one line: their number and then each, two bytes each. There is room for what is taken at a time and a chain. */
const FOUND = PATTERNS + PATTERNS_BYTES;
const FOUND_BYTES = 16 * 1024;
/** Up to the end of the memory lies the buffer into which the log is read. */
const BUFFER = FOUND + FOUND_BYTES;
/** The search for signs looks at one byte more than a gram has. */
const SLACK = 16;
/** Index of the sample at this position. */
function sampleAt(bytes, at) {
    const word = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    return Math.imul(word, FACTOR) >>> 16;
}
/** Index of the gram at this position. */
function gramAt(bytes, at) {
    return ((((bytes[at] ?? 0) & MASK) << (2 * BITS)) | (((bytes[at + 1] ?? 0) & MASK) << BITS) | ((bytes[at + 2] ?? 0) & MASK));
}

;// CONCATENATED MODULE: ./build/core/log/byte-search/module.js
// Written by `npm run wasm` from assembly/. The gate compiles it again and compares.
/** The module in base64. */
const MODULE = [
    'AGFzbQEAAAABQQhgA39/fwF/YAZ/f39/f38Bf2ACf38Bf2AFf39/f38Bf2AFf39/f38AYAR/f39/AX9gCH9/f39/f39/AX9gAAF/',
    'Aw0MAwQFAQEGAAAABwICBQMBACAGBgF/AUEACwdxCgVzdHJpcAAKCnVuZmluaXNoZWQACQlhZnRlckxhc3QACAVjb3VudAAHB2xp',
    'bmVFbmQABgtmaXJzdFNhbXBsZQADCWZpcnN0U2lnbgACC3Rha2VTYW1wbGVzAAUJdGFrZVNpZ25zAAQGbWVtb3J5AgAKyxUMpAEB',
    'A38gACADKAIAQbHz3fF5bEEQdiIAai0AAEUEQEEADwsCfyABIABBAXRqLwEAIQADQCAABEBBASADIAAgAmoiBi8BAmsiByAGLwEE',
    'IgBqIARNBH8gBkEIaiEFQQAhAQJ/A0AgACABSwRAQQAgASAFai0AACABIAdqLQAARw0CGiABQQFqIQEMAQsLQQELBUEACw0CGiAG',
    'LwEAIQAMAQsLQQALC5YBAQR/A0AgAQRAIAIgACABaiIFLwECayIIIAUvAQQiBmogA00EfyAFQQhqIQdBACEBAn8DQCABIAZJBEBB',
    'ACABIAdqLQAAIAEgCGotAABHDQIaIAFBAWohAQwBCwtBAQsFQQALBEAgBCAELwEAQQFqIgE7AQAgBCABQf//A3FBAXRqIAUvAQY7',
    'AQALIAUvAQAhAQwBCwsLjgMBBX8CQANAIAJBEGoiBCADTQRAIAIgAv0ABAD9DMDAwMDAwMDAwMDAwMDAwMD9LP1kIgVoaiECIAUN',
    'AiAEIQIMAQsLA0AgAiADSQRAIAItAABBwAFPDQIgAkEBaiECDAELCyADIQILA0AgAiADSQRAIAAgAigCACIEQRB2QR9xIARBA3ZB',
    '4AdxIARBH3FBCnRyckEBdGovAQAiBAR/An8DQCAEBEBBASACIAEgBGoiBy8BAmsiCCAHLwEEIgVqIANNBH8gB0EIaiEGQQAhBAJ/',
    'A0AgBCAFSQRAQQAgBCAGai0AACAEIAhqLQAARw0CGiAEQQFqIQQMAQsLQQELBUEACw0CGiAHLwEAIQQMAQsLQQALBUEACwRAIAIP',
    'CyACQQFqIQICQANAIAJBEGoiBCADTQRAIAIgAv0ABAD9DMDAwMDAwMDAwMDAwMDAwMD9LP1kIgVoaiECIAUNAiAEIQIMAQsLA0Ag',
    'AiADSQRAIAItAABBwAFPDQIgAkEBaiECDAELCyADIQILDAELCyADC+QBAQF/A0AgBCADQQNsaiIGQQRqIAVNBEAgACAGKAIAQbHz',
    '3fF5bEEQdmotAAAgACAEIANBAXRqKAIAQbHz3fF5bEEQdmotAAAgACAEKAIAQbHz3fF5bEEQdmotAAAgACADIARqKAIAQbHz3fF5',
    'bEEQdmotAABycnIEQCAEIQYDQCAGIAQgA0EDbGpNBEAgACABIAIgBiAFEAAEQCAGDwsgAyAGaiEGDAELCwsgBCADQQJ0aiEEDAEL',
    'CwNAIARBBGogBU0EQCAAIAEgAiAEIAUQAARAIAQPCyADIARqIQQMAQsLIAULawEBfyAFQQA7AQADQCACIANJBH8gBS8BAEGACEkF',
    'QQALBEAgASAAIAIoAgAiBkEQdkEfcSAGQQN2QeAHcSAGQR9xQQp0cnJBAXRqLwEAIAIgAyAFEAEgACABIAJBAWogBBACIQIMAQsL',
    'IAILXAAgB0EAOwEAA0AgBCAFSQR/IAcvAQBBgAhJBUEACwRAIAIgASAEKAIAQbHz3fF5bEEQdkEBdGovAQAgBCAFIAcQASAAIAEg',
    'AiADIARBAWogBhADIQQMAQsLIAQLgAICA38CeyAA/Q8hBgNAIAFBEGogAk0EQCAB/QAEACIHIAb9I/1kIQQgB/0MDQ0NDQ0NDQ0N',
    'DQ0NDQ0NDf0j/WQhBSAEBEACfyAEaCIAIAFqIgFBAXQiAiADIAVBASAAdEEBa3FpaiIARQ0AGiACIABBAUoiAAR/IAAFIAFBAWst',
    'AABBDUcLQQBHcgsPCyADIAVpaiEDIAFBEGohAQwBCwsDQCABIAJJBEAgAS0AACIEIABB/wFxRwRAIANBAWogAyAEQQ1GGyEDIAFB',
    'AWohAQwCCwsLIAMEfyABQQF0IANBAUoiAAR/IAAFIAFBAWstAABBDUcLQQBHcgUgAUEBdAsLYAICfwF7IAD9DyEFA0AgAUEQaiID',
    'IAJNBEAgBCAB/QAEACAF/SP9ZGlqIQQgAyEBDAELCwNAIAEgAkkEQCAEQQFqIAQgAS0AACAAQf8BcUYbIQQgAUEBaiEBDAELCyAE',
    'C24CAXsCfyAA/Q8hAwNAIAIgAUEQak8EQCACQRBrIgT9AAQAIAP9I/1kIgUEQCAEQSAgBWdrag8LIAJBEGshAgwBCwsDQCABIAJJ',
    'BEAgAkEBay0AACAAQf8BcUYEQCACDwsgAkEBayECDAELCyABCwQAIwALtQUCBX8BeyAAIQMgASQAA0ACfyAAIQIDQCACQRBqIAFN',
    'BEAgAv0ABAAiB/0MGxsbGxsbGxsbGxsbGxsbG/0jIAf9DJubm5ubm5ubm5ubm5ubm5v9I/1Q/WQiBARAIAIgBGhqDAMLIAJBEGoh',
    'AgwBCwsDQCABIAJLBEAgAiACLQAAIgRBmwFGIARBG0ZyDQIaIAJBAWohAgwBCwsgAQshAgNAIAEgAksEfyACLQAAQZsBRgVBAAsE',
    'fyAAIAJGBH9BAQUgAkEBay0AAEHCAUcLBUEACwRAAn8gAkEBaiECA0AgAkEQaiABTQRAIAL9AAQAIgf9DBsbGxsbGxsbGxsbGxsb',
    'Gxv9IyAH/Qybm5ubm5ubm5ubm5ubm5ub/SP9UP1kIgQEQCACIARoagwDCyACQRBqIQIMAQsLA0AgASACSwRAIAIgAi0AACIEQZsB',
    'RiAEQRtGcg0CGiACQQFqIQIMAQsLIAELIQIMAQsLAn8gASACSwRAIAIgAkEBayACLQAAQRtGGwwBCyABQQFrIgIgASAAIAFJBH8g',
    'Ai0AAEHCAUYFQQALGwshBiADIgUgACICRwRAA0AgAkEQaiIEIAZNBEAgBSAC/QAEAP0LBAAgBCECIAVBEGohBQwBCwsDQCACIAZJ',
    'BEAgBSACLQAAOgAAIAJBAWohAiAFQQFqIQUMAQsLCyADIAYgAGtqIQMgASAGRgRAIAMPCyAGIAEQCyIABEACfyAAIAZBAWpGBEAg',
    'Bi0AAAwBC0EAIABBAWstAABBxwBHBH9BAQUgBi0AAEHCAUcEfyAGLQABQdsARwVBAAsLDQAaIAYtAAIhAkENQQAgACAGQQNqRgR/',
    'QQEFIAAgBkEEakYEfyACQTFGIAJBMEZyBUEACwsbCyICBEAgAyACOgAAIANBAWohAwsMAQUgBiQACwsgAwu9AwEDfyAAQQFqIAFG',
    'BEBBAA8LIAAtAAEiAkHbAEYgAC0AAEHCAUZyBEAgAEECaiEAA0AgACABSQR/IAAtAABBME8FQQALBH8gAC0AAEE/TQVBAAsEQCAA',
    'QQFqIQAMAQsLA0AgACABSQR/IAAtAABBIE8FQQALBH8gAC0AAEEvTQVBAAsEQCAAQQFqIQAMAQsLIAAgAUYEf0EABSAAQQFqIAAg',
    'AC0AACIAQf4ATSAAQcAAT3EbCw8LIAJB0ABGIAJB3QBGciACQdgARnIgAkHeAEZyIAJB3wBGcgRAIABBAmohAgJ/A0AgASACSwRA',
    'IAJBAWoiBCACLQAAIgNBB0YNAhogAEEBaiADQQpGIAIgAGtBgCBLcg0CGiADQRtGBEAgASAERgR/QQAFIAJBAmogAEEBaiACLQAB',
    'QdwARhsLDAMLIAJBAWohAgwBCwtBAAsPCyAAQQFqIQIDQCABIAJLBH8gAi0AAEEgTwVBAAsEfyACLQAAQS9NBUEACwRAIAJBAWoh',
    'AgwBCwsgASACRgRAQQAPCyACQQFqIABBAWogAi0AACIAQf4ATSAAQTBPcSAAQdsAR3EgAEHdAEdxGws=',
].join('');

;// CONCATENATED MODULE: ./build/core/log/byte-search/byte-memory.js


/** Instances that nobody uses at the moment: each holds address space that the runtime is slow to give back. */
const idle = [];
let compiled;
/**
 * A buffer for a piece of a log, with the loops that look at each of its bytes. They run as WebAssembly, which compares
 * sixteen bytes at a time. Positions are those in `bytes`.
 */
class ByteMemory {
    bytes;
    /** What the last `takeSamples` or `takeSigns` found: the number of triggers, and then each, perhaps more than once. */
    found;
    #exports;
    #tables;
    #triggers;
    constructor() {
        compiled ??= new WebAssembly.Module(Uint8Array.from(atob(MODULE), (character) => character.charCodeAt(0)));
        this.#exports = new WebAssembly.Instance(compiled).exports;
        const { buffer } = this.#exports.memory;
        this.bytes = new Uint8Array(buffer, BUFFER, buffer.byteLength - BUFFER - SLACK);
        this.found = new Uint16Array(buffer, FOUND, FOUND_BYTES / 2);
        this.#tables = new Uint8Array(buffer, 0, TABLES_BYTES);
    }
    /** A memory of one's own, until it is given back. */
    static take(triggers) {
        const memory = idle.pop() ?? new ByteMemory();
        if (memory.#triggers !== triggers)
            memory.#tables.set(triggers.tables);
        memory.#triggers = triggers;
        return memory;
    }
    giveBack() {
        idle.push(this);
    }
    /** How many bytes between `from` and `to` are `sign`. */
    count(sign, from, to) {
        return this.#exports.count(sign, BUFFER + from, BUFFER + to);
    }
    /**
     * Takes the escape sequences out of the bytes, which move together at `from`; returns the position after them. A sequence that
     * is not complete at `end` is left out: {@link unfinished} tells where it begins.
     */
    strip(from, end) {
        return this.#exports.strip(BUFFER + from, BUFFER + end) - BUFFER;
    }
    /** Where the sequence begins that the last `strip` found incomplete; its `end` when there was none. */
    unfinished() {
        return this.#exports.unfinished() - BUFFER;
    }
    /** Position after the last `sign` between `from` and `to`; `from` when there is none. */
    afterLast(sign, from, to) {
        return this.#exports.afterLast(sign, BUFFER + from, BUFFER + to) - BUFFER;
    }
    /** Twice the position of the first `sign`, or of `to`; one more when a carriage return stands before its last byte. */
    lineEnd(sign, from, to) {
        return this.#exports.lineEnd(sign, BUFFER + from, BUFFER + to) - 2 * BUFFER;
    }
    /** Position of the first sample of a trigger between `from` and `to`, or `to`. */
    firstSample(from, to) {
        const stride = this.#triggers?.stride ?? 0;
        if (stride === 0)
            return to;
        return this.#exports.firstSample(FLAGS, TABLE, PATTERNS, stride, BUFFER + from, BUFFER + to) - BUFFER;
    }
    /** Position of the first trigger between `from` and `to` that is looked for by a sign beyond ASCII, or `to`. */
    firstSign(from, to) {
        if (this.#triggers?.hasSigns !== true)
            return to;
        return this.#exports.firstSign(LEADS, PATTERNS, BUFFER + from, BUFFER + to) - BUFFER;
    }
    /**
     * Puts the triggers of a line into {@link found}. `at` is the position of a sample, `end` where the line ends. Returns the
     * position of the next sample up to `to`, or `to`: one before `end` when there were too many triggers to take at once.
     */
    takeSamples(at, end, to) {
        const stride = this.#triggers?.stride ?? 0;
        const line = BUFFER + end;
        return this.#exports.takeSamples(FLAGS, TABLE, PATTERNS, stride, BUFFER + at, line, BUFFER + to, FOUND) - BUFFER;
    }
    /** The same for triggers that are looked for by a sign beyond ASCII. */
    takeSigns(at, end, to) {
        return this.#exports.takeSigns(LEADS, PATTERNS, BUFFER + at, BUFFER + end, BUFFER + to, FOUND) - BUFFER;
    }
}

;// CONCATENATED MODULE: ./build/core/log/byte-search/rarest-window.js

/**
 * Roughly how often a byte stands in a log, by its class. It only chooses which part of a trigger is searched for: a part
 * that is rare causes fewer false alarms.
 */
const FREQUENCIES = [
    [/ /, 0.15],
    [/[etaoinsr]/, 0.06],
    [/[a-z0-9]/, 0.02],
    [/[-=./:_]/, 0.02],
    [/[A-Z]/, 0.008],
];
const OTHER_FREQUENCY = 0.004;
/** The share of each byte; looked up some ten thousand times before the first log is read. */
const SHARES = Array.from({ length: 0x100 }, (_item, byte) => {
    const sign = String.fromCodePoint(byte);
    return FREQUENCIES.find(([bytes]) => bytes.test(sign))?.[1] ?? OTHER_FREQUENCY;
});
/** Rules and indentation: the same byte again and again. */
const REPEATED_FREQUENCY = 0.02;
/** Offset of the part of a pattern whose samples are probably seen least often. */
function rarestWindow(pattern, window) {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let offset = 0; offset + window <= pattern.length; offset += 1) {
        let share = 0;
        for (let at = offset; at + SAMPLE <= offset + window; at += 1)
            share += frequency(pattern, at);
        if (share >= least)
            continue;
        best = offset;
        least = share;
    }
    return best;
}
function frequency(pattern, at) {
    let share = 1;
    let isRepeated = true;
    for (let index = at; index < at + SAMPLE; index += 1) {
        share *= SHARES[pattern[index] ?? 0] ?? OTHER_FREQUENCY;
        isRepeated &&= pattern[index] === pattern[at];
    }
    return isRepeated ? REPEATED_FREQUENCY : share;
}

;// CONCATENATED MODULE: ./build/core/log/byte-search/trigger-set.js


/** Bytes from here on begin a character that is not ASCII. */
const NOT_ASCII = 0x80;
/** Bytes before a pattern's own: next, offset, length, trigger. */
const HEAD_BYTES = 8;
/** Address 0 stands for none, so the first pattern lies behind it. */
const FIRST_PATTERN = 8;
/**
 * Triggers, prepared for being searched all at once. Four bytes of the text are looked at every few bytes: so often that
 * each trigger holds a sample wherever it stands, and no sample has to wait for the one before it, as it would in the
 * search of Wu and Manber (1994), which skips further but more slowly. Triggers with a sign beyond ASCII are looked for by
 * that sign instead, which is rare: what stands before it in the trigger does not matter, since a trigger may be more
 * general than what it stands for.
 */
class TriggerSet {
    /** What the module needs in its memory, from address 0 on. */
    tables;
    /** True when some trigger is looked for by its sign. */
    hasSigns;
    /** Bytes from one sample to the next; 0 when there is nothing to look for by samples. */
    stride;
    #samples = new Map();
    #signs = new Map();
    /** @throws RangeError when a trigger of ASCII has fewer bytes than a sample, or all together do not fit */
    constructor(triggers) {
        const encoder = new TextEncoder();
        const all = triggers.map((text, trigger) => ({ bytes: encoder.encode(text), trigger }));
        const ascii = all.filter(({ bytes }) => bytes.every((byte) => byte < NOT_ASCII));
        const shortest = Math.min(0xff, ...ascii.map(({ bytes }) => bytes.length));
        if (shortest < SAMPLE)
            throw new RangeError(`A trigger has at least ${SAMPLE} bytes.`);
        this.stride = ascii.length === 0 ? 0 : shortest - SAMPLE + 1;
        for (const { bytes, trigger } of ascii) {
            const window = rarestWindow(bytes, shortest);
            for (let offset = window; offset < window + this.stride; offset += 1) {
                add(this.#samples, sampleAt(bytes, offset), { bytes, trigger, offset });
            }
        }
        for (const { bytes, trigger } of all) {
            const sign = bytes.findIndex((byte) => byte >= NOT_ASCII);
            if (sign === -1)
                continue;
            const rest = bytes.subarray(sign);
            if (rest.length < GRAM)
                throw new RangeError(`A trigger has at least ${GRAM} bytes from its first sign on.`);
            add(this.#signs, gramAt(rest, 0), { bytes: rest, trigger, offset: 0 });
        }
        this.hasSigns = this.#signs.size > 0;
        this.tables = this.#write();
    }
    #write() {
        const tables = new Uint8Array(TABLES_BYTES);
        const view = new DataView(tables.buffer);
        for (const sample of this.#samples.keys())
            tables[FLAGS + sample] = 1;
        const end = writeChains(view, TABLE, this.#samples, FIRST_PATTERN);
        writeChains(view, LEADS, this.#signs, end);
        return tables;
    }
}
function add(patterns, gram, pattern) {
    const known = patterns.get(gram);
    if (known === undefined)
        patterns.set(gram, [pattern]);
    else
        known.push(pattern);
}
/** Writes the patterns of each sample or gram one after the other; returns the address after the last. */
function writeChains(view, table, chains, from) {
    let address = from;
    for (const [index, patterns] of chains) {
        view.setUint16(table + 2 * index, address, true);
        patterns.forEach(({ bytes, offset, trigger }, place) => {
            const next = address + HEAD_BYTES + bytes.length;
            if (PATTERNS + next > TABLES_BYTES)
                throw new RangeError('The triggers are too many, or too long.');
            view.setUint16(PATTERNS + address, place === patterns.length - 1 ? 0 : next, true);
            view.setUint16(PATTERNS + address + 2, offset, true);
            view.setUint16(PATTERNS + address + 4, bytes.length, true);
            view.setUint16(PATTERNS + address + 6, trigger, true);
            new Uint8Array(view.buffer).set(bytes, PATTERNS + address + HEAD_BYTES);
            address = next;
        });
    }
    return address;
}

;// CONCATENATED MODULE: ./build/core/log/escapes.js
const FEED = 0x0a;
/**
 * Bytes of an escape sequence that is not yet complete which are kept for the next piece: more than any that carries text
 * may have (`MOST_CARRIED`). Of one with more parameters than that the rest of the parameters is kept as text.
 */
const PENDING_BYTES = 8_192;
/**
 * Removes escape sequences from a stream of UTF-8 bytes, by the same rules as `withoutEscapes`, which says what a
 * sequence is; a test holds the two together. "Cursor to column one" becomes a carriage return. A sequence ends at the
 * latest with its line.
 */
class EscapeRemover {
    #memory;
    #pending = new Uint8Array();
    constructor(memory) {
        this.#memory = memory;
    }
    /** Bytes that `take` may write at most for a piece of this size. */
    room(pieceBytes) {
        return pieceBytes + this.#pending.length;
    }
    /** Puts `piece` into the memory from `at` on, without its sequences; returns the position after it. */
    take(piece, at) {
        const { bytes } = this.#memory;
        bytes.set(this.#pending, at);
        bytes.set(piece, at + this.#pending.length);
        const end = at + this.#pending.length + piece.length;
        const to = this.#memory.strip(at, end);
        const start = this.#memory.unfinished();
        this.#pending = bytes.slice(start, Math.min(end, start + PENDING_BYTES));
        return to;
    }
    /** Writes what an incomplete sequence at the end of the stream leaves; returns the position after it. */
    end(at) {
        // The line feed ends any sequence; it is not part of the text.
        return this.take(Uint8Array.of(FEED), at) - 1;
    }
}

// EXTERNAL MODULE: ./build/core/log/terminal-text.js
var terminal_text = __webpack_require__(6915);
;// CONCATENATED MODULE: ./build/core/log/line-decoder.js

/** `2026-11-20T10:00:00.1234567Z `: GitHub's and Azure's stamp, .NET format "O" in UTC, always seven digits. */
const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z/;
/** Characters of a stamp without the space that follows it. */
const STAMP_CHARS = 28;
const BYTE_ORDER_MARK = 0xfeff;
/** Turns the bytes of one line, free of escape sequences, into what parsers read. */
class LineDecoder {
    #utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
    /** @param hasReturn False when no carriage return is among the bytes; true does no harm. */
    decode(bytes, number, hasReturn) {
        const body = withoutByteOrderMark(this.#utf8.decode(bytes));
        if (body.charCodeAt(4) !== 0x2d || body.charCodeAt(10) !== 0x54 || !STAMP.test(body)) {
            return { number, text: hasReturn ? (0,terminal_text/* lastOverprint */.an)(body) : body };
        }
        const message = withoutByteOrderMark(body.slice(body.charCodeAt(STAMP_CHARS) === 0x20 ? STAMP_CHARS + 1 : STAMP_CHARS));
        return { number, text: hasReturn ? (0,terminal_text/* lastOverprint */.an)(message) : message, time: body.slice(0, STAMP_CHARS) };
    }
}
/** Marks also stand in the middle of a file: GitHub joins the steps' files, each of which opens with its own. */
function withoutByteOrderMark(text) {
    return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

;// CONCATENATED MODULE: ./build/core/log/trigger-search.js
/** Searches a buffer that is filled piece by piece for triggers. Positions only go forward, so each byte is searched once. */
class TriggerSearch {
    #found;
    #searches;
    /** What `next` said last, which holds for any place up to there, and how far it was asked to look. */
    #next = -1;
    #to = -1;
    constructor(memory) {
        this.#found = memory.found;
        this.#searches = [
            {
                first: (from, to) => memory.firstSample(from, to),
                take: (at, end, to) => memory.takeSamples(at, end, to),
            },
            {
                first: (from, to) => memory.firstSign(from, to),
                take: (at, end, to) => memory.takeSigns(at, end, to),
            },
        ].map((search) => ({ ...search, next: -1, found: false }));
    }
    /** Position of the next trigger between `from` and `to`, or `to`. Both only grow, and `to` is the end of a line. */
    next(from, to) {
        if (from <= this.#next && to === this.#to)
            return this.#next;
        let first = to;
        for (const one of this.#searches) {
            if (one.next < from || (!one.found && one.next < to))
                advance(one, Math.max(from, one.next), to);
            if (one.found && one.next < first)
                first = one.next;
        }
        this.#next = first;
        this.#to = to;
        return first;
    }
    /** Calls `found` with every trigger before `end`, where a line ends, perhaps more than once, and passes them. */
    take(end, to, found) {
        let first = to;
        for (const one of this.#searches) {
            while (one.found && one.next < end) {
                one.next = one.take(one.next, end, to);
                one.found = one.next < to;
                const count = this.#found[0] ?? 0;
                for (let index = 1; index <= count; index += 1)
                    found(this.#found[index] ?? 0);
            }
            if (one.found && one.next < first)
                first = one.next;
        }
        this.#next = first;
        this.#to = to;
    }
    /** The buffer's content was moved towards its start by so many bytes. */
    moved(by) {
        for (const one of this.#searches)
            one.next -= by;
        this.#next -= by;
        this.#to -= by;
    }
}
function advance(one, from, to) {
    one.next = one.first(from, to);
    one.found = one.next < to;
}

;// CONCATENATED MODULE: ./build/core/log/line-scanner.js






const line_scanner_FEED = 0x0a;
const RETURN = 0x0d;
/** Bytes at the start of a log that tell whether its lines end with line feeds or, if there is none, carriage returns. */
const SIGN_BYTES = 64 * 1024;
/** Bytes kept of what was already read, for a listener that looks back. */
const BACK_BYTES = 64 * 1024;
/** A line may grow to this before what nobody will see of it is dropped. */
const LONG_LINE_BYTES = 4 * limits/* LIMITS */.b.logLineBytes;
/** Bytes looked at in one go; they lie in the buffer beside what is kept. */
const PIECE_BYTES = 256 * 1024;
/** Bytes of a time stamp and the space after it. */
const STAMP_BYTES = 29;
/**
 * Reads a log of any size as a stream of UTF-8 bytes: each byte is looked at once, in search of the triggers, and only
 * lines that some listener wants are decoded. Memory depends neither on the log nor on its longest line.
 */
class LineScanner {
    #listeners;
    #search;
    /** The listener of each trigger. */
    #owners;
    #memory;
    #bytes;
    #escapes;
    #decoder = new LineDecoder();
    #filled = 0;
    /** The line being read: where it starts in the buffer, and its number. */
    #start = 0;
    #number = 1;
    /** Start of the first whole line in the buffer. */
    #floor = 0;
    /** What ends a line; undefined until enough bytes were seen to tell. */
    #sign;
    /** Listeners that want the next line whatever it is, and how many. */
    #awake;
    #awakeCount = 0;
    /** Those that get the line being read, each once, and how many. */
    #due;
    #dueCount = 0;
    /** For each listener, the last line that it is due to get. */
    #dueAt;
    #found = (trigger) => {
        const owner = this.#owners[trigger] ?? 0;
        if (this.#dueAt[owner] === this.#number)
            return;
        this.#dueAt[owner] = this.#number;
        this.#due[this.#dueCount] = owner;
        this.#dueCount += 1;
    };
    /** The lines above the one being read; after the end, the last lines of the log. */
    above = (count) => this.#linesAbove(count);
    /** `triggers` are those of all listeners, in order: whoever reads many logs prepares them once. */
    constructor(listeners, triggers = new TriggerSet(triggersOf(listeners))) {
        this.#listeners = listeners;
        this.#owners = listeners.flatMap((listener, index) => listener.triggers.map(() => index));
        this.#memory = ByteMemory.take(triggers);
        this.#bytes = this.#memory.bytes;
        this.#escapes = new EscapeRemover(this.#memory);
        this.#search = new TriggerSearch(this.#memory);
        this.#awake = new Uint16Array(listeners.length);
        this.#due = new Uint16Array(listeners.length);
        this.#dueAt = new Float64Array(listeners.length);
        listeners.forEach(({ idle }, index) => {
            if (!idle)
                this.#wake(index, this.#number);
        });
    }
    /** Takes the next piece of the log; pieces may be cut anywhere. */
    write(piece) {
        for (let from = 0; from < piece.length; from += PIECE_BYTES)
            this.#take(piece.subarray(from, from + PIECE_BYTES));
    }
    /** Reads what is left; a last line without a line feed counts. Returns the number of lines. */
    end() {
        this.#makeRoom(this.#escapes.room(1) + 1);
        const from = this.#filled;
        this.#filled = this.#escapes.end(from);
        this.#endAtFeeds(from);
        this.#read();
        if (this.#filled > this.#start) {
            this.#bytes[this.#filled] = this.#sign ?? line_scanner_FEED;
            this.#filled += 1;
            this.#read();
        }
        return this.#number - 1;
    }
    /** Called when nothing is wanted any more, the lines above included: the next log may have the memory. */
    close() {
        this.#memory.giveBack();
    }
    #take(piece) {
        this.#makeRoom(this.#escapes.room(piece.length));
        const from = this.#filled;
        this.#filled = this.#escapes.take(piece, from);
        this.#endAtFeeds(from);
        if (this.#sign === undefined && this.#filled < SIGN_BYTES)
            return;
        this.#read();
        if (this.#filled - this.#start > LONG_LINE_BYTES)
            this.#shortenLine();
    }
    /** Moves what is still needed to the start of the buffer: it is a small part, since lines and pieces are bounded. */
    #makeRoom(bytes) {
        if (this.#filled + bytes <= this.#bytes.length)
            return;
        const keep = Math.max(this.#floor, this.#start - BACK_BYTES);
        this.#bytes.copyWithin(0, keep, this.#filled);
        this.#floor = keep === this.#floor ? 0 : this.#bytes.indexOf(this.#sign ?? line_scanner_FEED) + 1;
        this.#start -= keep;
        this.#search.moved(keep);
        this.#filled -= keep;
    }
    #read() {
        // No more than the first bytes, however many came at once: where the pieces were cut must not matter.
        if (this.#sign === undefined) {
            this.#sign = signOf(this.#bytes.subarray(0, Math.min(this.#filled, SIGN_BYTES)));
            this.#endAtFeeds(0);
        }
        const last = this.#bytes.subarray(0, this.#filled).lastIndexOf(this.#sign);
        while (this.#start <= last) {
            if (this.#awakeCount === 0 && !this.#skipToTrigger(last))
                break;
            const end = this.#memory.lineEnd(this.#sign, this.#start, last);
            this.#deliver(end >>> 1, last, (end & 1) === 1);
            this.#start = (end >>> 1) + 1;
            this.#number += 1;
        }
    }
    /** Where carriage returns end the lines, a line feed that comes late ends one too: no line holds one. */
    #endAtFeeds(from) {
        if (this.#sign !== RETURN)
            return;
        const added = this.#bytes.subarray(from, this.#filled);
        for (let at = added.indexOf(line_scanner_FEED); at >= 0; at = added.indexOf(line_scanner_FEED, at + 1))
            added[at] = RETURN;
    }
    /** Moves on to the line with the next trigger; false when there is none up to `last`. */
    #skipToTrigger(last) {
        const sign = this.#sign ?? line_scanner_FEED;
        const hit = this.#search.next(this.#start, last);
        const from = this.#start;
        this.#start = hit >= last ? last + 1 : this.#memory.afterLast(sign, from, hit);
        if (this.#start > from)
            this.#number += this.#memory.count(sign, from, this.#start);
        return hit < last;
    }
    /** `last` is where the last whole line of the buffer ends: behind it, a trigger may be incomplete. */
    #deliver(end, last, hasReturn) {
        const due = this.#awake;
        this.#awake = this.#due;
        this.#due = due;
        this.#dueCount = this.#awakeCount;
        this.#awakeCount = 0;
        if (this.#search.next(this.#start, last) < end)
            this.#search.take(end, last, this.#found);
        if (this.#dueCount === 0)
            return;
        const withoutReturn = end > this.#start && this.#bytes[end - 1] === RETURN ? end - 1 : end;
        const line = this.#decode(this.#bytes.subarray(this.#start, withoutReturn), this.#number, hasReturn);
        for (let place = 0; place < this.#dueCount; place += 1) {
            const index = due[place] ?? 0;
            const listener = this.#listeners[index];
            if (listener === undefined)
                continue;
            listener.line(line, this.above);
            if (!listener.idle)
                this.#wake(index, this.#number + 1);
        }
    }
    /** The listener gets the next line, whose number is given. */
    #wake(listener, number) {
        this.#awake[this.#awakeCount] = listener;
        this.#awakeCount += 1;
        this.#dueAt[listener] = number;
    }
    #decode(bytes, number, hasReturn) {
        return this.#decoder.decode(bytes.length > limits/* LIMITS */.b.logLineBytes ? shortened(bytes) : bytes, number, hasReturn);
    }
    #linesAbove(wanted) {
        const lines = [];
        let end = this.#start - 1;
        while (lines.length < wanted && end >= this.#floor) {
            const start = end === 0 ? 0 : this.#bytes.lastIndexOf(this.#sign ?? line_scanner_FEED, end - 1) + 1;
            lines.push(this.#decode(this.#bytes.subarray(Math.max(start, this.#floor), end), this.#number - lines.length - 1, true));
            end = start - 1;
        }
        return lines.toReversed();
    }
    /** Drops what nobody will see of a line that is still being written. */
    #shortenLine() {
        const short = shortened(this.#bytes.subarray(this.#start, this.#filled));
        this.#bytes.set(short, this.#start);
        this.#filled = this.#start + short.length;
    }
}
function triggersOf(listeners) {
    return listeners.flatMap(({ triggers }) => triggers);
}
function signOf(bytes) {
    return bytes.includes(line_scanner_FEED) || !bytes.includes(RETURN) ? line_scanner_FEED : RETURN;
}
/** The start of the line: its stamp and what was written last over itself, cut to the cap. */
function shortened(line) {
    const end = line.at(-1) === RETURN ? line.length - 1 : line.length;
    const written = line.subarray(0, end).lastIndexOf(RETURN) + 1;
    if (written <= STAMP_BYTES)
        return line.slice(0, limits/* LIMITS */.b.logLineBytes);
    const last = line.subarray(written, Math.min(end, written + limits/* LIMITS */.b.logLineBytes - STAMP_BYTES));
    const short = new Uint8Array(STAMP_BYTES + 1 + last.length);
    short.set(line.subarray(0, STAMP_BYTES));
    short[STAMP_BYTES] = RETURN;
    short.set(last, STAMP_BYTES + 1);
    return short;
}

;// CONCATENATED MODULE: ./build/core/text/report-text.js
/** How much of a file is looked at for its encoding; an XML declaration stands in front of everything. */
const DECLARATION_BYTES = 256;
const DECLARED = /^(?:\uFEFF|\u00EF\u00BB\u00BF)?<\?xml[^>]{0,200}?\sencoding\s{0,10}=\s{0,10}["']([\w.:-]{1,40})["']/;
/**
 * What XML may be declared as to be read. `utf-16` is declared by tools that then write UTF-8: a declaration that can be
 * read byte by byte proves it wrong.
 */
const ENCODINGS = new Map([
    ['utf-8', 'utf-8'],
    ['utf8', 'utf-8'],
    ['us-ascii', 'utf-8'],
    ['ascii', 'utf-8'],
    ['utf-16', 'utf-8'],
    ['unicode', 'utf-8'],
    ['iso-8859-1', 'windows-1252'],
    ['latin1', 'windows-1252'],
    ['windows-1252', 'windows-1252'],
]);
/**
 * The text of a report file in UTF-8, UTF-16 or Latin-1, without byte-order mark; bytes that are wrong in it become
 * U+FFFD. Undefined when it is declared to be in another encoding: what cannot be read cannot be redacted either.
 */
function decodeReport(bytes) {
    return reportDecoder(bytes)?.decode(bytes);
}
/** A decoder for a file that begins with these bytes; undefined as for `decodeReport`. */
function reportDecoder(start) {
    const encoding = encodingOf(start);
    return encoding === undefined ? undefined : new TextDecoder(encoding);
}
/** By byte-order mark, by the zero bytes of `<` in UTF-16, by declaration, else UTF-8. */
function encodingOf(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
        return 'utf-16be';
    const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_BYTES));
    const declared = DECLARED.exec(start)?.[1]?.toLowerCase();
    return declared === undefined ? 'utf-8' : ENCODINGS.get(declared);
}
/** Names of files that may be test reports. */
const NAMES = /\.(?:xml|trx|json|jsonl|ndjson)$/i;
const XML_NAMES = /\.(?:xml|trx)$/i;
/** Bytes that show of JSON whether it is a report. */
const REPORT_START_BYTES = 64 * 1024;
/**
 * Members of which a JSON report has all of one list near its beginning: go test, libtest and nextest, jest and vitest,
 * Playwright, CTRF. The parsers look more closely; here it only matters not to store the rest of what people upload.
 */
const JSON_MEMBERS = (/* unused pure expression or super */ null && ([
    ['"Action"'],
    ['"type"', '"event"'],
    ['"numTotalTests"'],
    ['"rootDir"', '"forbidOnly"'],
    ['"results"', '"tool"'],
]));
/** Whether a file of an artifact may be a report by its name. */
function isReportName(name) {
    return NAMES.test(name);
}
/** Whether the beginning of a file is needed too: JSON is used for much else, and what is no report is no gap. */
function needsLook(name) {
    return !XML_NAMES.test(name);
}
/** @param start the first `REPORT_START_BYTES` of a file for which `needsLook` */
function isReportStart(start) {
    const text = decodeReport(start) ?? '';
    return JSON_MEMBERS.some((members) => members.every((member) => text.includes(member)));
}

;// CONCATENATED MODULE: ./build/core/log/kinds/build.js
/** The shape of compilers, but printed by linters: clang-tidy, mypy, SwiftLint, Checkstyle. */
const LINTER_SHAPE = /-warnings-as-errors\]$|,-Werror\]$|\.pyi?:\d+(?::\d+)?: error: |Violation: .{1,200} \(\w+\)$|\.java:\[?\d+(?:[,:]\d+)?\]? \(\w+\) \w+: |\((?:SA|ST|S|U|QF)\d{4}\)$/;
/** Compilers, bundlers, linkers and the build tools around them. */
const BUILD = {
    kind: 'build',
    tools: [
        // C, C++, Objective-C, Swift, D, Fortran, GHC, Dart, Zig: gcc's shape.
        {
            pattern: /^(?:[A-Z]:)?[^\s:][^:]{0,300}\.\w{1,5}:\d+(?::\d+(?:-\d+)?)?: (?:fatal )?[eE]rror: /,
            not: LINTER_SHAPE,
        },
        {
            pattern: /undefined reference to [`']|^Undefined symbols for architecture|ld returned \d+ exit status|ld: (?:symbol\(s\) not found|library not found|cannot find -l)/,
        },
        { pattern: /: (?:fatal )?error (?:C|LNK|D|RC|U)\d{4}: |: error (?:CS|FS|BC|MSB|NETSDK|AXN|XA)\d{4,5}: / },
        {
            pattern: /^CMake Error(?: at |: )|^configure: error: |^ninja: (?:build stopped|error): |^meson\.build:\d+:\d+: ERROR/,
        },
        {
            pattern: /: internal compiler error: |PLEASE submit a bug report to .{0,80}llvm|^gmake(?:\[\d+\])?: \*{3} .{1,200}\.o\] Error/,
        },
        // Java, Kotlin, Scala, Groovy, Clojure.
        { pattern: /\.(?:java|kt|scala|groovy):\[\d+,\d+\] \S|\.groovy: \d+: \S/, not: LINTER_SHAPE },
        {
            pattern: /^\[ERROR\] COMPILATION ERROR|Compilation failure|:(?:compile|testCompile|test-compile) \(.{1,80}\) on project|^e: .{1,300}\.kts?[: ]/,
        },
        {
            pattern: /Execution failed for task '[^']{0,240}:(?:compile|kapt|ksp|merge|process|bundle|transform|dex|generate|assemble|javadoc|link)/,
        },
        {
            pattern: /^Script compilation errors?:|A problem occurred (?:evaluating|configuring) (?:root )?(?:project|script|settings)|Could not compile (?:build|settings|script) /i,
        },
        {
            pattern: /^\[error\] .{1,300}\.scala:\d+(?::\d+)?: |\(.{1,80}compileIncremental\) Compilation failed|Compile failed; see the compiler error output/,
        },
        {
            pattern: /clojure\.lang\.Compiler\$CompilerException|Syntax error (?:compiling|reading source) at \(|^Compilation error in /i,
        },
        // Rust, Go.
        {
            pattern: /^error\[E\d{4}\]: |^error: (?:linking with `|failed to run custom build command)|^warning: build failed, waiting for other jobs/,
        },
        {
            pattern: /^\S[^:]{0,300}\.go:\d+:\d+: (?:undefined: |undeclared name|cannot (?:use|assign|convert|infer|find|refer|range)|syntax error|\S+ (?:declared|imported) (?:and|but|as \S+ and) not used)/,
        },
        {
            pattern: /^\S[^:]{0,300}\.go:\d+:\d+: (?:missing return|too (?:many|few|much)|not enough arguments|assignment mismatch|invalid (?:operation|argument|type)|import cycle|expected |could not import)/,
        },
        {
            pattern: /^\S[^:]{0,300}\.go:\d+:\d+: \S+ (?:undefined|redeclared|is not (?:a type|used)|does not implement)|\[(?:build|setup) failed\]$|^go tool dist: FAILED: /,
        },
        // JavaScript, TypeScript, CSS.
        {
            pattern: /\berror TS\d{4,5}: |^TS\d{4,5}: |^Failed to compile\.|^Module not found: |Module build failed|^ERROR in \S/,
        },
        {
            pattern: /webpack .{0,60}compiled with \d+ errors?|Build failed (?:because of|with \d+ errors?)|^error during build:|^✘ \[ERROR\]|^> Build error occurred|^\[!\] \(?\w/,
        },
        {
            pattern: /Could not resolve ["'].{1,200}["'] from ["']|RollupError: |^🚨 Build failed|^Error occurred prerendering page|Turbopack build failed/,
        },
        {
            pattern: /\.(?:s[ac]ss|less|styl)(?: \d+:\d+| on line \d+|:\d+:\d+)|^\s+on line \d+ of \S+\.s[ac]ss|^Error: (?:Invalid CSS after|Undefined (?:variable|mixin|function))/,
        },
        // Python, Ruby, PHP, Elixir, Erlang, Haskell, Swift, documentation.
        {
            pattern: /Failed (?:to build|building wheel for) \S|ERROR: (?:Failed to build (?:one or more|installable) wheels|Could not build wheels)|error: command '.{1,200}' failed with exit/,
        },
        {
            pattern: /^(?:PHP )?(?:Fatal|Parse|Compile) error: |^\*\* \((?:Compile|Syntax|TokenMissing|Undefined\w*)Error\)|^== Compilation error (?:in|on) file/,
        },
        {
            pattern: /^\S[^:]{0,300}\.[eh]rl:\d+(?::\d+)?: (?!Warning)\S|^could not compile dependency |-- {1,2}While building (?:package|custom)/,
        },
        {
            pattern: /^\*\* (?:BUILD|ARCHIVE) FAILED \*\*|^error: (?:emit-module|compile|link) command failed|^The following build commands failed:|^ERROR: \S{1,300}BUILD(?:\.bazel)?:\d+:\d+: /,
            not: /clang[-_]tidy|[lL]int|[tT]est/,
        },
        {
            pattern: /^(?:Warning, treated as error|Extension error|Theme error):|^Sphinx error:|build finished with problems, \d+ warnings?\.|^! LaTeX Error: |Fatal error occurred, no output PDF/,
        },
        { pattern: /Error: Running build hooks failed|^Target \S+ failed: / },
        { pattern: /did not complete successfully: exit code: |^The command '.{1,300}' returned a non-zero code: [1-9]/ },
        // OCaml, D, Crystal, Perl, Ant, C#, R, Android.
        {
            pattern: /^File "[^"]{1,300}\.mli?", lines? \d+|\(\d+,\d+\): (?:[eE]rror|fatal error)(?: \w{1,12})?: |^syntax error at \S{1,300} line \d+|\[javac\] \S{1,300}: error:/,
        },
        {
            pattern: /^ERROR: compilation failed for package|^ERROR: lazy loading failed for package|^ERROR: LoadError: |AAPT: error: |^gyp ERR! build error|ERROR: Failed to build gem native extension/,
        },
        {
            pattern: /Compilation failed due to warnings while using|^===> Compiling \S{1,300} failed|^! (?:Undefined control sequence|Emergency stop|Package \S{1,60} Error)|^Latexmk: Errors/,
        },
        {
            pattern: /^Errors parsing \S{1,300}\.php$|^ERROR: Service '.{1,80}' failed to build|: error NETSDK\d{4}: |: error : /,
        },
    ],
    summaries: [
        {
            pattern: /^error: (?:could not|Could not) compile [`']|^error: (?:build failed$|aborting due to)|^\[ERROR\] BUILD (?:FAILURE|ERROR)|^\[INFO\] BUILD FAILURE|^BUILD FAILED(?: in |\.?$)|^FAILURE: Build failed/i,
        },
        {
            pattern: /^FAILED: (?:\[code=\d+\] )?\S|^ERROR: Build did NOT complete successfully|^Error: Compiling your crate|^(?:Error: )?Build failed\b/i,
        },
        { pattern: /^make(?:\[\d+\])?: \*{3} \[.{0,200}\.(?:o|lo|so|a|obj|ko|d|class|beam|app|html|pdf)\] Error/ },
        {
            pattern: /^(?:Uncaught )?SyntaxError: |^\s*SyntaxError: (?:invalid|unexpected|Unexpected)|: syntax error, unexpected /,
        },
    ],
    commands: [{ pattern: /\b(?:compile|webpack|tsc|cmake|msbuild)\b|\b(?:build|assemble|xref)(?:$|["' :])/ }],
};

;// CONCATENATED MODULE: ./build/core/log/kinds/cache-artifact.js
const bucket = 'cache-artifact';
/** What an earlier job should have stored could not be had. */
const CACHE_ARTIFACT = {
    kind: 'cache-artifact',
    runner: [
        { bucket, pattern: /Unable to download artifact|Artifact not found|Failed to (?:Upload|Create)Artifact/i },
        { bucket, pattern: /Failed to (?:save|restore) cache|cache service responded with/i },
    ],
    tools: [{ bucket, pattern: /Unable to download artifact|Artifact has expired|Failed to restore cache/i }],
};

;// CONCATENATED MODULE: ./build/core/log/kinds/cancelled.js
/** Somebody, a newer commit or another job stopped this one. */
const CANCELLED = {
    kind: 'cancelled',
    runner: [{ bucket: 'runner-lost', pattern: /^The operation was cancell?ed\.|^The job was cancell?ed because/ }],
    tools: [{ pattern: /^Finished: ABORTED$|^Aborted by \S|^Your build has been stopped\.|^Done: Job Cancelled$/ }],
};

;// CONCATENATED MODULE: ./build/core/log/kinds/checkout.js
const checkout_bucket = 'vcs-checkout';
/** The sources could not be fetched, merged or pushed. */
const CHECKOUT = {
    kind: 'checkout',
    runner: [
        { bucket: checkout_bucket, pattern: /couldn't find remote ref|The process '[^']*git(?:\.exe)?' failed with exit code (?:1|128)\b/ },
        { bucket: checkout_bucket, pattern: /fatal: (?:unable to access|could not read from remote|early EOF|reference is not a tree)/i },
    ],
    tools: [
        {
            bucket: checkout_bucket,
            pattern: /fatal: (?:unable to access|could not read from remote|early EOF|the remote end hung up|reference is not a tree|couldn't find remote ref)/i,
        },
        {
            bucket: checkout_bucket,
            pattern: /Error (?:cloning|fetching) remote repo|error: RPC failed; |Unable to create '.{1,200}\.lock': File exists|failed to push some refs/,
        },
        {
            bucket: checkout_bucket,
            pattern: /fatal: (?:Remote branch .{1,200} not found in upstream|bad object|clone of .{1,200} failed)|^Failed to clone from GitHub/,
        },
        {
            bucket: checkout_bucket,
            pattern: /hudson\.plugins\.git\.GitException|^The command ".{0,40}git (?:clone|fetch|checkout).{0,400}" failed (?:3 times|and exited)/,
        },
        {
            pattern: /^CONFLICT \([\w/ -]+\): |^error: could not apply [0-9a-f]{7,40}\b|^Automatic merge failed; fix conflicts/,
        },
    ],
    anywhere: [{ bucket: checkout_bucket, pattern: /^ERROR: Error (?:fetching|cloning) remote repo / }],
};

;// CONCATENATED MODULE: ./build/core/log/kinds/dependency.js
const dependency_bucket = 'dependency-registry';
/** Packages could not be resolved or installed. When the reason is that nobody answered, the kind is `network`. */
const DEPENDENCY = {
    kind: 'dependency',
    tools: [
        { bucket: dependency_bucket, pattern: /E: (?:Failed to fetch|Unable to fetch|Some index files failed)/ },
        {
            bucket: dependency_bucket,
            pattern: /apt-get.{0,80} returned non-zero exit status 100|(?:sudo|apt-get)' failed with exit code 100|apt-get (?:install|update).{0,80} failed/,
        },
        {
            pattern: /^E: (?:Unable to locate package|Package '.{1,120}' has no installation candidate|Version '.{1,120}' for|Unable to correct problems)/,
        },
        {
            pattern: /The following packages have unmet dependencies|^No match for argument: |^Error: Unable to find a match: |unable to select packages/,
        },
        {
            pattern: /Could not find a version that satisfies the requirement|No matching distribution found for|ResolutionImpossible/,
        },
        {
            pattern: /Cannot install .{1,200} because these package versions have conflicting dependencies|SolverProblemError|version solving failed/i,
        },
        {
            pattern: /No solution found when resolving dependencies|THESE PACKAGES DO NOT MATCH THE HASHES|pkg_resources\.(?:VersionConflict|DistributionNotFound)/,
        },
        {
            pattern: /(?:PackagesNotFoundError|ResolvePackageNotFound|UnsatisfiableError|LibMambaUnsatisfiableError|InvalidVersionSpec)\b/,
        },
        {
            pattern: /(?:npm ERR!|npm error) code (?:E404|ERESOLVE|ETARGET|EUSAGE|ENOVERSIONS|EBADENGINE|EBADPLATFORM|ENOLOCK|EINVALIDTAGNAME|EUNSUPPORTEDPROTOCOL)/,
        },
        {
            pattern: /(?:npm ERR!|npm error) (?:peer dep missing|notarget|404 Not Found|Invalid: lock file's)|npm ci` can only install/,
        },
        {
            pattern: /^error Couldn't find (?:any versions|package|match)|^error Your lockfile needs to be updated|The engine "\w{1,40}" is incompatible/,
        },
        {
            pattern: /ERR_PNPM_(?:OUTDATED_LOCKFILE|NO_MATCHING_VERSION|PEER_DEP_ISSUES|UNSUPPORTED_ENGINE|NO_LOCKFILE|LOCKFILE|NO_OFFLINE)|YN00(?:28|82)\b/,
        },
        {
            pattern: /Bundler could not find compatible versions|Could not find (?:compatible versions|gem '|.{1,120} in (?:any of the sources|locally installed gems))/,
        },
        {
            pattern: /Your (?:Ruby version is .{1,40}, but your Gemfile|bundle only supports platforms)|Unable to resolve dependency: user requested|ERROR: {2}Could not find a valid gem/,
        },
        {
            pattern: /Your requirements could not be resolved|Your lock file does not contain a compatible set|Could not find package .{1,120} (?:in any version|at any version)/,
        },
        {
            pattern: /failed to select a version for|no matching package (?:named )?`|the lock file .{1,200} needs to be updated but --locked|^error: failed to get `.{1,80}` as a dependency/,
        },
        {
            pattern: /no required module provides package|missing go\.sum entry|cannot find module providing package|: (?:unknown|invalid) revision |found \(.{1,80}\), but does not contain/,
        },
        {
            pattern: /Could not resolve (?:all (?:files|dependencies|artifacts|task dependencies)|dependencies for project)|Could not find artifact |Could not find [\w.-]{1,100}:[\w.-]{1,100}:[\w.-]{1,60}\.$/,
        },
        {
            pattern: /Plugin .{1,160} (?:was not found in any of the following sources|or one of its dependencies could not be resolved)|Non-resolvable (?:parent POM|import POM)/,
        },
        {
            pattern: /unresolved dependency: |sbt\.(?:librarymanagement\.)?ResolveException|coursier\.error\.ResolutionError/,
        },
        { pattern: /\berror NU1\d{3}: |^\s*error: NU1\d{3}: |NuGet.{0,40}Unable to find (?:package|version)/ },
        {
            pattern: /CocoaPods could not find compatible versions|Unable to find a specification for|error: Dependencies could not be resolved/,
        },
        {
            pattern: /Hex dependency resolution failed|^\*\* \(Mix\) (?:No package with name|Hex dependency|Can't continue due to errors on dependencies)|Unchecked dependencies for environment/,
        },
        {
            pattern: /Could not resolve dependencies:$|^Error: While constructing the build plan/,
        },
        { pattern: /ERROR: dependenc(?:y|ies) .{1,160} (?:is|are) not available for package|^Error: No available formula/ },
        {
            pattern: /Unsatisfiable requirements detected for package|^Error in library\(\w+\) ?: there is no package called|No results matching query were found/,
        },
        {
            pattern: /^An error occurred while installing .{1,80}, and Bundler cannot continue|Can't locate \S{1,120} in @INC|^! Installing the dependencies failed/,
        },
        {
            pattern: /cannot find package "[^"]{1,200}"|: package \S{1,200} is not in (?:GOROOT|std)|^go: (?:go\.mod file not found|cannot find main module)|conflicting requirements/,
        },
        {
            pattern: /^E: The repository '.{1,200}' does not have a Release file|^W: GPG error: |Sub-process \/usr\/bin\/dpkg returned an error code|^dpkg: error processing/,
        },
        {
            pattern: /error: toolchain '.{1,80}' is not installed|is unavailable for download for channel|^===> (?:Package not found in registry|Failed to fetch)|Package .{1,80} not found in any repository/,
        },
        {
            pattern: /You have not accepted the license agreements of the following SDK components|Failed to install the following Android SDK packages/,
        },
        {
            pattern: /^\[!\] (?:Unable to find a specification|CocoaPods could not find)|^error: (?:package|product) '.{1,120}' (?:is using Swift tools version|required by package)/,
        },
    ],
    summaries: [
        {
            pattern: /^Error: Cannot find (?:module|package) '[^./]|^(?:E +)?(?:ModuleNotFoundError|ImportError): No module named|cannot load such file -- \w|^\*\* \(Mix\) The task "\w/,
        },
        { pattern: /^composer\.lock is not up to date/ },
    ],
};

;// CONCATENATED MODULE: ./build/core/log/kinds/environment.js
/** The machine lacks a program, a library or a file that the command takes for granted. */
const ENVIRONMENT = {
    kind: 'environment',
    tools: [
        { pattern: /error while loading shared libraries: |version [`']GLIBC\w{0,4}_[\d.]+' not found/ },
        {
            pattern: /^dyld: Library not loaded: |is currently not installed\. |The program '[\w.+-]{1,60}' (?:is currently not installed|can be found)/,
        },
    ],
    summaries: [
        {
            pattern: /^Required ruby-\S{1,40} is not installed|^N\/A: version "|pyenv: version `\S{1,40}' (?:is )?not installed|Unknown ruby interpreter version/,
        },
        { pattern: /^xcodebuild: error: |^\S{0,200}(?:bash|sh)(?:: line \d+)?: \S{1,120}: command not found$/ },
        {
            pattern: /^The command ".{1,600}" (?:failed and )?exited with 12[67]\b|^Process completed with exit code 12[67]\b/,
        },
        { pattern: /^'[\w.-]{1,60}' is not recognized as an internal or external command/ },
    ],
};

;// CONCATENATED MODULE: ./build/core/log/kinds/lint.js
/** Linters, formatters, style and type checkers, and hooks that run them. */
const LINT = {
    kind: 'lint',
    tools: [
        // JavaScript, CSS, Markdown.
        {
            pattern: /✖ \d+ problems? \(|^\d+ problems? \(\d+ errors?, \d+ warnings?\)|^\s*\d+:\d+ {2,}error {2,}\S|Parsing error: /,
        },
        {
            pattern: /^\s*\d+:\d+ {1,4}✖ {1,4}\S|^\s*\d+ problems? found$|ESLint (?:found too many|couldn't)|^standard: Use JavaScript Standard Style/,
        },
        {
            pattern: /Code style issues (?:were )?found|Forgot to run Prettier\?|run prettier --write|^Some files are not formatted|uses prettier to format/i,
        },
        {
            pattern: /^\S+:\d+(?::\d+)? MD\d{3}\/|^Found \d+ (?:errors?|warnings?) and \d+ |biome (?:check|lint|ci)\b.{0,80}(?:failed|errors)|lint\/[a-z]+\/\w+ ━|^TSLint|^ERROR: .{1,300}\[\d+, \d+\]: /,
        },
        // Python.
        {
            pattern: /^(?:\S{1,300}\.pyi?):\d+:\d+: [A-Z]{1,4}\d{2,5} |^would reformat |^Oh no! 💥|^ERROR: .{1,300} Imports are incorrectly sorted/,
        },
        {
            pattern: /^(?:\S{1,300}\.pyi?):\d+(?::\d+)?: error: |^Found \d+ errors? in \d+ files? \(checked|^Your code has been rated at (?:-|\d\.|0)|^\S{1,300}\.py:\d+:\d+: [CRWEF]\d{4}: /,
        },
        {
            pattern: /^Found \d+ errors?\.(?: \d+ (?:potentially )?fix)?|\[\*\] \d+ (?:potentially )?fixable with|^\s*--> \S{1,300}\.py:\d+:\d+$|^\d+ files? would be reformatted/,
        },
        {
            pattern: /^\S{1,300}\.py:\d+:\d+ - error: |^\d+ errors?, \d+ warnings?, \d+ informations?|\.py:\d+:\d+: \[[CRWEF]\d{4}/,
        },
        // Rust, Go.
        {
            pattern: /implied by `-D (?:warnings|clippy)|`-D clippy::|requested on the command line with `-D |rust-clippy\/\S{1,40}index\.html#/,
        },
        {
            pattern: /^Diff in \S.{0,300}(?::\d+:?| at line \d+:)$|^cargo fmt.{0,80}failed|rustfmt .{0,80}failed|^\+{3} .{1,200}\.rs$/,
        },
        {
            pattern: /\((?:SA|ST|S|U|QF)\d{4}\)$|\((?:errcheck|govet|gosimple|staticcheck|unused|revive|gofmt|gofumpt|goimports|gci|ineffassign|misspell|stylecheck|unconvert|gosec|gocritic|lll|deadcode|golint|whitespace|nolintlint)\)$/,
        },
        {
            pattern: /^\d+ issues?:$|^level=error msg="Running error: .{0,80}linter|^gofmt needs running on|^\S+\.go:\d+:\d+: exported \w+ \S{1,80} should have comment|^vet: /,
        },
        // JVM.
        {
            pattern: /\.java:\[?\d+(?:[,:]\d+)?\]? \(\w+\) \w+: |You have \d+ Checkstyle violations?|^\[(?:ant:checkstyle|checkstyle)\]|^\[ERROR\] .{1,80}(?:checkstyle|spotless|pmd|spotbugs|findbugs|rat|formatter|license|fmt-maven)[\w-]{0,30}:/,
        },
        {
            pattern: /Execution failed for task '[^']{0,240}(?:checkstyle|spotless|ktlint|detekt|pmd|spotbugs|findbugs|codenarc|license|errorProne|apiCheck|verifyGoogleJavaFormat|:lint)/i,
        },
        {
            pattern: /The following files had format violations|Run '?.{0,40}spotless(?:Apply|:apply)|failed with \d+ weighted issues|\.kts?:\d+:\d+: Lint error|\(standard:[\w-]+\)$|^Lint found (?:errors|\d+ errors)/,
        },
        // Ruby, PHP, C, C++, C#, Swift, Elixir, Dart.
        {
            pattern: /^\d+ files? inspected, [1-9]\d* offenses? detected|^\S+:\d+:\d+: [CWEF]: (?:\[\w+\] )?[A-Z]\w+\/[A-Z]/,
        },
        {
            pattern: /^FOUND \d+ ERRORS?|^PHPCBF CAN FIX|^Found \d+ of \d+ files that can be fixed|^ \[ERROR\] Found \d+ errors?|^\s+\d+\) \S{1,200}\.php \(\w+(?:, \w+)*\)$/,
        },
        {
            pattern: /-warnings-as-errors\]$|^\d+ warnings? treated as errors?$|code should be clang-formatted|^Total errors found: [1-9]|\[cppcheck|\[\w+\/\w+\] \[\d\]$/,
        },
        {
            pattern: /: error (?:SA|IDE|CA|S|RCS|VSTHRD|WHITESPACE|IMPORTS)\d{0,5}: |^\s*error: .{1,80} needs formatting|: error FINALNEWLINE: /,
        },
        {
            pattern: /Found [1-9]\d* violations?, \d+ serious in|: (?:warning|error): .{1,80} Violation: |^\[SwiftFormat\]|^error: .{0,80}\(swiftformat\)|swift-format.{0,40}: error/,
        },
        {
            pattern: /mix format failed due to --check-formatted|^\*\* \(Mix\) mix format failed|^\s{1,4}(?:mods\/funs, found|\d+ mods\/funs)|^Total errors: [1-9]\d*, Skipped/,
        },
        {
            pattern: /^Changed \S{1,300}\.dart$|^[1-9]\d* issues? found\.(?: \(ran in|$)|^ {2,4}(?:error|warning|info) (?:•|-) .{1,200} (?:•|-) \S{1,300}\.dart:\d+/,
        },
        // Hooks, shell, spelling, YAML, workflows, commit messages.
        {
            pattern: /^- hook id: |\.\.\.Failed$|files were modified by this hook|^pre-commit hook\(s\) made changes|^>>> Lint for |\blintrunner -a\b|^husky - pre-commit/,
        },
        {
            pattern: /\bSC\d{4}(?: \(\w+\))?: |\bDL\d{4}\b (?:error|warning)|:\d+: [\w'-]{1,60} +==> \S|^error: `.{1,60}` should be `/,
        },
        {
            pattern: /^✖ {3}found \d+ problems|subject (?:may not be empty|must not be)|^\d+ spelling errors? found|"warning": "undocumented"|^RESULT: FAILED \(minimum: |^>> \d+ spelling errors?|has trailing whitespace|: trailing whitespace\.$/,
        },
        // Others: JSHint, JSCS, CoffeeLint, luacheck, HLint, Crystal, Terraform, cspell, Bandit, Deno, scalafmt, Flow, Psalm.
        {
            pattern: /^\S{1,300}: line \d+, col \d+, |^\d+ code style errors? found|^» [1-9]\d* errors?|^Total: [1-9]\d* warnings? \/ \d+ errors? in|^[1-9]\d* hints?(?: \(\d+ ignored\))?$/,
        },
        {
            pattern: /^formatting '.{1,300}' produced changes|^\d+ issue\(s\) found:|^CSpell: .{0,80}Issues found: [1-9]|^>> Issue: \[B\d{3}|^error: Found \d+ not formatted files?|^Would reformat: /,
        },
        {
            pattern: /must be formatted|files? (?:aren't|not) formatted properly|^Found \d+ errors?$|^ERROR: \w{1,60} - \S{1,300}\.php:\d+:\d+|needs reformatting$|^would be reformatted$/,
        },
    ],
    summaries: [
        {
            pattern: /Failed at the \S{1,120} \S{0,40}(?:lint|format|prettier|style|standard)|^ERROR: "\S{0,40}(?:lint|format|prettier)|Lifecycle script `\S{0,40}(?:lint|format)/,
        },
        {
            pattern: /^make(?:\[\d+\])?: \*{3} \[[^\]]{0,200}(?:lint|fmt|format|style|staticcheck|vet|black|flake8|mypy|clippy)/i,
        },
        {
            pattern: /^(?:ERROR: )?InvocationError for command .{0,200}(?:flake8|black|mypy|pylint|isort|ruff)|^(?:error|warning): .{0,80}not (?:properly )?formatted/i,
        },
        { pattern: /^Warning: Task "\S{0,60}(?:lint|jshint|jscs|htmllint|standard)/ },
    ],
    commands: [
        {
            pattern: /\b(?:lint|linters?|eslint|stylelint|tslint|prettier|format(?:ting)?[:-]?check|check[:-]?format(?:ting)?|fmt[:-]?check|fmtcheck|gofmt|golint|staticcheck|golangci-lint|flake8|black|isort|ruff|pylint|mypy|pyright|clippy|rustfmt|checkstyle|spotless\w{0,10}|ktlint\w{0,10}|detekt|rubocop|phpcs|php-cs-fixer|phpstan|psalm|pre-commit|swiftlint|swiftformat|clang-format|clang-tidy|cpplint|shellcheck|hadolint|yamllint|markdownlint|actionlint|codespell|credo|dialyzer|verify-lint)\b|\bfmt .{0,40}--check|format .{0,60}--(?:check|verify|dry-run)/i,
        },
    ],
};

;// CONCATENATED MODULE: ./build/core/log/kinds/memory-disk.js
const memory_disk_bucket = 'memory-disk';
/** The machine had too little memory or disk space. */
const MEMORY_DISK = {
    kind: 'memory-disk',
    forced: [
        { bucket: memory_disk_bucket, pattern: /Process completed with exit code 137\b/ },
        { bucket: memory_disk_bucket, pattern: /No space left on device|not enough space on the disk/i },
    ],
    tools: [
        { bucket: memory_disk_bucket, pattern: /No space left on device|\bENOSPC\b|not enough space on the disk|Disk quota exceeded/i },
        {
            bucket: memory_disk_bucket,
            pattern: /JavaScript heap out of memory|java\.lang\.OutOfMemoryError|Cannot allocate memory|std::bad_alloc/,
        },
        {
            bucket: memory_disk_bucket,
            pattern: /signal: 9, SIGKILL|^(?:.{0,120}: line \d+: +\d+ )?Killed(?: {2,}|$)|Out of memory: Kill|\bOOMKilled\b/,
        },
        {
            bucket: memory_disk_bucket,
            pattern: /virtual memory exhausted|fatal error: Killed signal terminated program|LLVM ERROR: out of memory/,
        },
        {
            bucket: memory_disk_bucket,
            pattern: /c(?:ompiler|1plus): out of memory|fatal error C1060|OpenBLAS blas_thread_init: .{0,80}Resource temporarily/,
        },
        {
            bucket: memory_disk_bucket,
            pattern: /runtime: out of memory|CUDA out of memory|CUDA error: out of memory|memory allocation of \d+ bytes failed|Gradle build daemon disappeared unexpectedly/,
        },
    ],
    anywhere: [{ bucket: memory_disk_bucket, pattern: /: No space left on device|JavaScript heap out of memory/ }],
};

;// CONCATENATED MODULE: ./build/core/log/kinds/network.js
const registry = 'dependency-registry';
const network_bucket = 'network';
/** Something outside could not be reached, or answered with an error of its own. Downloads of packages included. */
const NETWORK = {
    kind: 'network',
    runner: [
        {
            bucket: registry,
            pattern: /Failed to download (?:archive|action)|download has timed out|^Response status code does not indicate success: 5\d\d|Unable to (?:download|resolve) action/,
        },
        { bucket: network_bucket, pattern: /\b(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|socket hang up)\b/ },
    ],
    tools: [
        {
            bucket: registry,
            pattern: /E: (?:Failed|Unable) to fetch .{1,300}(?:5\d\d|Connection|Could not connect|timed out|resolv|Hash Sum mismatch)/,
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
            pattern: /failed to (?:download|fetch) (?:from|replaced source|`|package)|spurious network error|Unable to update registry/,
        },
        {
            bucket: registry,
            pattern: /Gem::RemoteFetcher::FetchError|Bundler::HTTPError|Could not reach host|Could not fetch specs from/,
        },
        {
            bucket: registry,
            pattern: /(?:reading|Get) "?https?:.{1,200}(?: 5\d\d|410 Gone|timeout|reset|refused|EOF)|proxy\.golang\.org.{0,200}(?:timeout|reset|refused| 5\d\d)/,
        },
        {
            bucket: registry,
            pattern: /NU1301|Unable to load the service index|curl error \d+ while downloading|The "https?:.{1,200}" file could not be downloaded/,
        },
        {
            bucket: registry,
            pattern: /Received fatal alert: |PKIX path building failed|Got socket error trying to find package/,
        },
        {
            bucket: network_bucket,
            pattern: /curl: \((?:5|6|7|16|18|28|35|52|55|56|92)\)|wget: unable to resolve|ssh: connect to host .{1,120}: Connection/,
        },
        {
            bucket: network_bucket,
            pattern: /Temporary failure (?:in name resolution|resolving)|Could not resolve host|TLS handshake timeout|net\/http: request canceled/,
        },
        {
            bucket: network_bucket,
            pattern: /curl: \(22\) The requested URL returned error: 5\d\d|ERROR 50[0234]: |Conda has prepared the above report|HTTP\/1\.1 50[0234]|returned error: 50[0234]/i,
        },
        {
            bucket: network_bucket,
            pattern: /Request failed with status code 5\d\d|Failed to open TCP connection to|SSL_connect (?:returned|SYSCALL)|SSL connect error/,
        },
        {
            bucket: network_bucket,
            pattern: /dial tcp .{1,120}: (?:i\/o timeout|connect: connection refused|lookup)|read: connection reset by peer|\(Connection refused - connect/,
        },
        {
            bucket: network_bucket,
            pattern: /urlopen error \[?(?:Errno|SSL)|HTTP Error 50[0234]|Net::(?:OpenTimeout|ReadTimeout)|requests\.exceptions\.(?:Connection|Timeout|SSL)/,
        },
        {
            bucket: network_bucket,
            pattern: /errno: ?'?(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTFOUND)|Error: (?:connect|read|getaddrinfo) E(?:CONN\w+|TIMEDOUT|NOTFOUND|AI_AGAIN)/,
        },
        {
            bucket: registry,
            pattern: /^E: Could not get lock \/var\/lib\/|gpg: keyserver receive failed|Unable to download [\d.]+ archive\. The archive may not exist/,
        },
        { pattern: /\bERROR 4\d\d: |curl: \(22\) The requested URL returned error: 4\d\d|curl: \((?:9|23|60|77)\)/ },
    ],
};

;// CONCATENATED MODULE: ./build/core/log/kinds/permission.js
const permission_bucket = 'rate-limit-auth';
/** A service refused: no right, no credentials, or too many calls. */
const PERMISSION = {
    kind: 'permission',
    runner: [
        {
            bucket: permission_bucket,
            pattern: /API rate limit exceeded|secondary rate limit|Bad credentials|Resource not accessible by integration/,
        },
        { bucket: permission_bucket, pattern: /Credentials could not be loaded|Input required and not supplied: token|Could not assume role/ },
    ],
    tools: [
        {
            bucket: permission_bucket,
            pattern: /API rate limit (?:exceeded|reached)|secondary rate limit|toomanyrequests:|You have reached your pull rate limit/i,
        },
        {
            bucket: permission_bucket,
            pattern: /(?:npm ERR!|npm error|error|fatal|curl|HTTP).{0,80}\b(?:401 Unauthorized|403 Forbidden|429 Too Many Requests)/i,
        },
        {
            bucket: permission_bucket,
            pattern: /fatal: Authentication failed|could not read (?:Username|Password) for|remote: (?:Invalid username or password|Permission to .{1,120} denied)/,
        },
        {
            bucket: permission_bucket,
            pattern: /Resource not accessible by integration|remote: HTTP Basic: Access denied|Permission denied \(publickey/,
        },
        {
            bucket: permission_bucket,
            pattern: /^npm (?:ERR!|error) code (?:E401|E403|E429|ENEEDAUTH)|GraphQL: .{1,120} does not have permission/,
        },
        {
            bucket: permission_bucket,
            pattern: /unauthorized: (?:authentication required|incorrect username)|denied: (?:permission_denied|requested access to the resource)/,
        },
        {
            bucket: permission_bucket,
            pattern: /ExpiredToken|InvalidClientTokenId|AccessDenied(?:Exception)?: User:/,
        },
        {
            bucket: permission_bucket,
            pattern: /^gh: .{1,120}\(HTTP (?:401|403|429)\)|To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN/,
        },
    ],
};

;// CONCATENATED MODULE: ./build/core/log/kinds/runner-lost.js
const runner_lost_bucket = 'runner-lost';
/** The machine that ran the job went away. */
const RUNNER_LOST = {
    kind: 'runner-lost',
    forced: [
        { bucket: runner_lost_bucket, pattern: /The runner has received a shutdown signal/ },
        { bucket: runner_lost_bucket, pattern: /lost communication with the server/ },
        { bucket: runner_lost_bucket, pattern: /The hosted runner encountered an error/ },
        { bucket: runner_lost_bucket, pattern: /We stopped hearing from agent/ },
    ],
    runner: [{ bucket: runner_lost_bucket, pattern: /received SIG(?:INT|TERM)|Process completed with exit code 143\b/ }],
    tools: [
        {
            bucket: runner_lost_bucket,
            pattern: /^(?:FATAL|ERROR): .{0,80}(?:Unable to delete|Cannot contact) .{1,80}: (?:java\.|hudson\.|ERROR)/,
        },
        {
            bucket: runner_lost_bucket,
            pattern: /hudson\.remoting\.(?:ChannelClosedException|RequestAbortedException)|^ERROR: .{1,80} is offline; cannot locate/,
        },
        {
            bucket: runner_lost_bucket,
            pattern: /^(?:An error occurred while generating the build script|Worker information missing)|slave went offline during the build/,
        },
        { bucket: runner_lost_bucket, pattern: /^ERROR: Job failed \(system failure\)|^ERROR: Preparation failed: / },
    ],
};

;// CONCATENATED MODULE: ./build/core/log/kinds/service-start.js
const service_start_bucket = 'service-start';
/** A container, an image or a service that the job needs did not come up. */
const SERVICE_START = {
    kind: 'service-start',
    runner: [
        {
            bucket: service_start_bucket,
            pattern: /One or more containers failed to start|Failed to initialize container|Docker (?:pull|create|start) failed|Docker login for '.{1,120}' failed/i,
        },
        {
            bucket: service_start_bucket,
            pattern: /\bpod failed to come online\b|\bis unhealthy with phase status\b|failed to start the container/i,
        },
    ],
    tools: [
        {
            bucket: service_start_bucket,
            pattern: /failed to (?:pull|resolve) (?:image|reference)|Error response from daemon: (?:Get|Head) "https?:/i,
        },
        {
            bucket: service_start_bucket,
            pattern: /Cannot connect to the Docker daemon|service .{1,80} (?:is unhealthy|failed to start)|container .{1,80} is unhealthy/i,
        },
        {
            bucket: service_start_bucket,
            pattern: /failed to solve: .{0,160}(?:failed to copy|failed to fetch|failed to do request|i\/o timeout|unexpected status)/,
        },
        {
            bucket: service_start_bucket,
            pattern: /failed to solve: .{0,160}(?:failed to resolve source metadata|failed to load metadata)|manifest (?:for .{1,120} not found|unknown)/,
        },
        {
            bucket: service_start_bucket,
            pattern: /Error response from daemon: (?:pull access denied|manifest for|driver failed programming|Bad response from Docker)/,
        },
        {
            bucket: service_start_bucket,
            pattern: /failed to (?:boot|start) (?:the )?(?:emulator|simulator)|Timeout waiting for emulator to boot|emulator: ERROR: /i,
        },
        {
            bucket: service_start_bucket,
            pattern: /(?:Chrome|Firefox|Safari|Edge)\w{0,20} failed (?:\d+ times|2 times) \((?:cannot start|timeout)\)|Failed to connect to the bus: Could not parse/,
        },
        {
            bucket: service_start_bucket,
            pattern: /Disconnected, because no message in \d+ ms|Disconnected ?reconnect failed before timeout|have not captured in \d+ ms, killing/,
        },
        {
            bucket: service_start_bucket,
            pattern: /Could not start Sauce Connect|BrowserStackLocal.{0,80}(?:error|failed)|Failed to launch the browser process|unable to connect to (?:the )?(?:x|display) server/i,
        },
    ],
};

;// CONCATENATED MODULE: ./build/core/log/kinds/test-failure.js
/**
 * Tests failed, though no parser could name one: words that runners and build tools use for nothing else. Where a parser names a
 * failing test, that decides before any of these is looked at.
 */
const TEST_FAILURE = {
    kind: 'test-failure',
    tools: [
        {
            pattern: /^\[ERROR\] .{0,200}:(?:test|integration-test|verify) .{0,200}There (?:are|was|were) (?:test|some) ?(?:failures|errors|a failure)?/,
        },
        {
            pattern: /^There were failing tests\.|^> There were failing tests|Execution failed for task '[^']{0,240}(?::test|Tests?')/,
        },
        {
            pattern: /^(?:FAILURES!|FAILED \((?:failures|errors|skipped|expected)[^)]{0,80}\))$|^Tests: \d+, Assertions: \d+/,
        },
        { pattern: /^Failed Tests? \(\d+\):$|^The following tests FAILED:|^Unexpected Failed Tests? \(/ },
        { pattern: /^Failed \d+\/\d+ test programs|^Result: FAIL$|^# failed [1-9]\d*$|^# fail +[1-9]/ },
        { pattern: /^test result: FAILED|\*\* TEST FAILED \*\*|^Executed \d+ tests?, with [1-9]\d* failures?/ },
        {
            pattern: /^\[error\] \(.{1,80}\) sbt\.TestsFailedException|^\[error\] Failed: Total \d+|^Testing failed:$|^\s*Test run summary: Failed!|^\s*Failed! {1,2}- Failed: +[1-9]|The "VSTestTask" task returned false/,
        },
        {
            pattern: /^[1-9]\d* (?:failing|tests? failed|of \d+ tests failed)|^\d+ examples?, [1-9]\d* failures?|\b\d{1,9} tests?, [1-9]/,
        },
        {
            pattern: /^(?:=+ )?[1-9]\d* failed(?:, \d+ \w+){0,6} in [\d.]+ ?s|^FAIL! {1,2}: |^Some tests failed|: (?:One or more|Some) tests failed|\[ +[1-9]\d* tests failed +\]/,
        },
        {
            pattern: /^-{3} FAIL: |^FAIL\t\S+\t[\d.]+s$|^panic: test timed out after|^Tests run: \d+, +Failures: (?:[1-9]|0, +Errors: [1-9])/,
        },
    ],
    summaries: [
        { pattern: /^make(?:\[\d+\])?: \*{3} \[[^\]]{0,200}(?:test|check)/i },
        {
            pattern: /^npm (?:ERR!|error) Test failed\.|Failed at the \S{1,120} \S{0,40}test|Lifecycle script `\S{0,40}test/,
        },
        {
            pattern: /^ERROR: InvocationError for command .{0,300}(?:pytest|test)|^ERROR: {3}\w{1,40}: commands failed/,
        },
    ],
};

;// CONCATENATED MODULE: ./build/core/log/kinds/time-out.js
const time_out_bucket = 'time-out';
/** A job, a step or a command ran longer than somebody allows. */
const TIME_OUT = {
    kind: 'time-out',
    forced: [
        { bucket: time_out_bucket, pattern: /has exceeded the maximum execution time/ },
        { bucket: time_out_bucket, pattern: /The action '[^']*' has timed out after \d+ minutes/ },
        { bucket: time_out_bucket, pattern: /The job running on .{1,120} ran longer than the maximum time of \d+ minutes/ },
    ],
    runner: [{ bucket: time_out_bucket, pattern: /^The action has timed out\.|Process completed with exit code 124\b/ }],
    tools: [
        {
            bucket: time_out_bucket,
            pattern: /No output has been received in the last \d+|^The job exceeded the maximum (?:time limit|log length)/,
        },
        {
            bucket: time_out_bucket,
            pattern: /^Build timed out \(after \d+|Too long with no output|^ERROR: Job failed: execution took longer than/,
        },
        { bucket: time_out_bucket, pattern: /^Cancelling nested steps due to timeout|^Timeout has been exceeded$/ },
        { bucket: time_out_bucket, pattern: /^The command ".{1,400}" exited with 124\./ },
    ],
};

;// CONCATENATED MODULE: ./build/core/log/kinds/all.js














/** Every kind, the one that explains the others first: a full disk breaks the build, a dead network the installation. */
const KINDS = [
    TIME_OUT,
    RUNNER_LOST,
    MEMORY_DISK,
    CACHE_ARTIFACT,
    PERMISSION,
    CHECKOUT,
    SERVICE_START,
    NETWORK,
    CANCELLED,
    ENVIRONMENT,
    DEPENDENCY,
    BUILD,
    LINT,
    TEST_FAILURE,
];
/**
 * In general terms it is the other way round: `BUILD FAILED` also closes a build whose tests failed, and `npm test` may run a
 * linter.
 */
const GENERAL_ORDER = [LINT, TEST_FAILURE, BUILD, DEPENDENCY, ENVIRONMENT];
/** Characters of a line that signs are compared with: its first and its last, where tools put what happened. */
const HEAD_CHARS = 400;
const TAIL_CHARS = 200;
/**
 * Signs that one expression looks for. Measured on hostile and on ordinary lines: sixteen at once take a fifth of the time of
 * all 160 in one expression, and half of one after the other.
 */
const SIGNS_AT_ONCE = 16;
/** A finder for all kinds' signs of one tier. Expressions made of several of them pass over the lines that have none. */
function signFinder(tier) {
    const kinds = tier === 'summaries' ? GENERAL_ORDER : KINDS;
    const signs = kinds.flatMap((rules) => (rules[tier] ?? []).map((sign) => ({ kind: rules.kind, sign })));
    const groups = Array.from({ length: Math.ceil(signs.length / SIGNS_AT_ONCE) }, (_, index) => signs.slice(index * SIGNS_AT_ONCE, (index + 1) * SIGNS_AT_ONCE)).map((group) => ({ group, any: new RegExp(group.map(({ sign }) => `(?:${sign.pattern.source})`).join('|'), 'i') }));
    return {
        find(text) {
            const shown = text.length > HEAD_CHARS + TAIL_CHARS ? text.slice(0, HEAD_CHARS) + text.slice(-TAIL_CHARS) : text;
            let rank = 0;
            for (const { group, any } of groups) {
                const place = any.test(shown) ? group.findIndex(({ sign }) => isOn(sign, shown)) : -1;
                const found = group[place];
                if (found !== undefined)
                    return { kind: found.kind, bucket: found.sign.bucket, rank: rank + place };
                rank += group.length;
            }
            return undefined;
        },
    };
}
function isOn({ pattern, not }, text) {
    return pattern.test(text) && not?.test(text) !== true;
}

;// CONCATENATED MODULE: ./build/core/log/steps.js
/** Opens the log of a step on GitHub Actions; what stands above belongs to another step. */
const STEP_MARK = '##[group]Run ';
/** Steps told apart in one log; GitHub allows about a thousand, and a log made to cost memory has more. */
const STEPS = 10_000;
const TITLE_CHARS = 200;
/** Where a step begins. The first group is its title; a shape without one has a fixed title. */
const STARTS = [
    // GitHub prints no names, only what a step runs. A composite action's inner steps look like steps of the job.
    [/^##\[group\](Run .*)/],
    [/^(Post job cleanup\.)$/],
    [/^Cleaning up orphan processes/, 'Complete job'],
    // Azure Pipelines.
    [/^##\[section\]Starting: (.*)/],
    // GitLab.
    [/^Executing "([^"]{1,80})" stage of the job script/],
];
/** Where a command ended, on services that print it only then. Travis. */
const ENDS = [/^The command "(.*)" (?:failed and )?exited with \d+/];
/** What stands above the first step. */
const SET_UP = 'Set up job';
/** Reads which line belongs to which step, from the lines with a trigger alone. */
class StepReader {
    triggers = [
        STEP_MARK,
        'Post job cleanup.',
        'Cleaning up orphan processes',
        '##[section]Starting: ',
        ' stage of the job script',
        'xited with ',
    ];
    idle = true;
    #starts = [];
    /** Travis: the first line after the last command. */
    #next = 1;
    /** True when the log names steps where they begin: there a line like Travis' is some tool's output. */
    #namesStarts = false;
    line({ number, text }) {
        if (this.#starts.length >= STEPS)
            return;
        for (const [pattern, title] of STARTS) {
            const match = pattern.exec(text);
            if (match === null)
                continue;
            this.#namesStarts = true;
            return this.#add(number, title ?? match[1] ?? '');
        }
        const end = ENDS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
        if (end === undefined || this.#namesStarts)
            return;
        this.#add(this.#next, end[1] ?? '');
        this.#next = number + 1;
    }
    /**
     * The steps in order; together they cover every line.
     *
     * @param lines Number of lines of the log.
     */
    end(lines) {
        if (lines === 0)
            return [];
        const starts = this.#starts[0]?.from === 1 ? this.#starts : [{ from: 1, title: SET_UP }, ...this.#starts];
        // What follows Travis' last command is the build's own end.
        const closed = !this.#namesStarts && this.#next > 1 && this.#next <= lines
            ? [...starts, { from: this.#next, title: 'Complete job' }]
            : starts;
        return closed.map(({ from, title }, index) => ({
            index,
            title,
            from,
            to: (closed[index + 1]?.from ?? lines + 1) - 1,
        }));
    }
    #add(from, title) {
        this.#starts.push({ from, title: title.slice(0, TITLE_CHARS).trimEnd() });
    }
}
/** The step of a line; undefined outside the log. Steps are in order, so half of them are left out at a time. */
function stepOf(steps, line) {
    let low = 0;
    let high = steps.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const step = steps[middle];
        if (step === undefined)
            return undefined;
        if (line < step.from)
            high = middle - 1;
        else if (line > step.to)
            low = middle + 1;
        else
            return step;
    }
    return undefined;
}
/** The steps of a whole log. */
function stepsOf(lines) {
    const reader = new StepReader();
    for (const line of lines) {
        if (reader.triggers.some((trigger) => line.text.includes(trigger)))
            reader.line(line);
    }
    return reader.end(lines.at(-1)?.number ?? 0);
}

;// CONCATENATED MODULE: ./build/core/log/reason-lines.js

/** Lines above the end of a failed command in which its reason is looked for: tools explain themselves last. */
const REASON_LINES = 60;
/** Lines shown above the first alarming one before an end: the command, the heading of the tool's message. */
const LEAD_LINES = 4;
/** Lines before an end that are shown though none of them is alarming. */
const LAST_LINES = 12;
/** Lines shown after an end, where services say what else they could not do. */
const AFTER_END = 4;
/** Lines between two error lines of one run. */
const RUN_GAP = 3;
const ALARMING = /\b(?:errors?|fatal|exception|panic(?:ked)?|traceback|failed|failure|fail)\b|[✖✗✘]/i;
/** Runs of lines that are kept. */
const RUNS = 40;
const GROUP_END = '##[endgroup]';
/** The lines after the last end of a command that belong to the running step, without the script that GitHub shows of it. */
function reasonLines(lines, lastEnd) {
    const own = lines.filter(({ number }) => number > lastEnd);
    const step = own.findLastIndex(({ text }) => text.startsWith(STEP_MARK));
    if (step === -1)
        return own;
    const scriptEnd = own.findIndex(({ text }, index) => index > step && text.startsWith(GROUP_END));
    return own.slice((scriptEnd === -1 ? step : scriptEnd) + 1);
}
/** From shortly before the first alarming line to shortly after the end. */
function leadUp(region, end) {
    const alarming = region.findIndex(({ text }) => ALARMING.test(text));
    const from = region[Math.max(0, (alarming === -1 ? region.length : alarming) - LEAD_LINES)]?.number ?? end;
    const least = region[Math.max(0, region.length - LAST_LINES)]?.number ?? end;
    return { from: Math.min(from, least), to: end + AFTER_END };
}
/** Adds a line to the last run, or begins one. Runs beyond the cap are not kept. */
function extendRuns(runs, number) {
    const last = runs.at(-1);
    if (last !== undefined && number <= last.to + RUN_GAP)
        runs[runs.length - 1] = { from: last.from, to: number };
    else if (runs.length < RUNS)
        runs.push({ from: number, to: number });
}

;// CONCATENATED MODULE: ./build/core/log/failure-kind.js



/** Ends of commands whose reasons are looked for in one log; a job has a few, a log made to cost time has many. */
const LOOKS = 40;
/** Forced ends remembered until it is known which of them a test printed. */
const FORCED = 100;
const ERROR_MARK = '##[error]';
/** Where a command or a build says that it failed, on services other than GitHub Actions and Azure Pipelines. */
const FAILED_END = /^(?:The command ".*(?:exited with [1-9]|failed 3 times)|Finished: (?:FAILURE|ABORTED)|Your build has been stopped|No output has been received|The job exceeded the maximum|Build timed out|Build step '.*' (?:marked build as|changed build result to) failure|Command exited with code [1-9]|Exited with code (?:exit status )?[1-9]|ERROR: Job failed|.{0,4}Error: The command exited with status [1-9])/;
/** A command that ended well: what stands above is not about the next one. */
const PASSED_END = /^The command ".*" exited with 0\./;
const BUILD_FAILED = /^(?:nl)?Done\. Your build exited with [1-9]/;
const BUILD_PASSED = /^(?:nl)?Done\. Your build exited with 0|^Finished: SUCCESS$|^Job succeeded$/;
/** Where a tool that runs other tools says that one failed. */
const TOOL_END = /^(?:npm (?:ERR!|error) (?:code|Test failed)|make(?:\[\d+\])?: \*{3} |error Command failed with|\[INFO\] BUILD FAILURE|BUILD FAILED|error: Recipe `)/;
/** The last thing the runner does, whatever came before. */
const RUNNER_DONE = /^Cleaning up orphan processes/;
/** An error line made by a problem matcher out of a tool's own line; the step's own error line comes later. */
const ANNOTATION = /^##\[error\]\s*[^\s:]{1,300}[:(]\d+/;
const SERVICE_MARKS = /^##\[(?:error|warning)\]/;
/**
 * Substrings of the lines that a {@link FailureKindReader} must see.
 */
const KIND_TRIGGERS = [
    ERROR_MARK,
    STEP_MARK,
    'xited with ',
    'failed 3 times',
    'Finished: ',
    'Job succeeded',
    'ERROR: Job failed',
    'Your build has been stopped',
    'No output has been received',
    'The job exceeded the maximum',
    'Build timed out',
    'marked build as failure',
    'changed build result to',
    'Cleaning up orphan processes',
    ': No space left on device',
    'JavaScript heap out of memory',
    'ERROR: Error fetching remote repo',
    'ERROR: Error cloning remote repo',
];
const FINDERS = {
    forced: signFinder('forced'),
    runner: signFinder('runner'),
    tools: signFinder('tools'),
    anywhere: signFinder('anywhere'),
    summaries: signFinder('summaries'),
    commands: signFinder('commands'),
};
/** The kind of a whole log. */
function failureKindOf(lines, tests) {
    return readFailureKind(lines, tests).hit;
}
/** The kind of a whole log, with where the log explains it. */
function readFailureKind(lines, tests) {
    const reader = new FailureKindReader();
    lines.forEach((line, index) => {
        if (!reader.triggers.some((trigger) => line.text.includes(trigger)))
            return;
        reader.line(line, (count) => lines.slice(Math.max(0, index - count), index));
    });
    const hit = reader.end(tests, (count) => lines.slice(-count));
    return { hit, reasons: reader.reasons() };
}
/** Reads why a job failed, from the lines with a trigger alone. Memory does not grow with the log. */
class FailureKindReader {
    triggers = KIND_TRIGGERS;
    /** Nothing is ever open: what stands above a line is asked for when it is needed. */
    idle = true;
    #forced = [];
    #runner;
    #tools;
    #anywhere;
    #summary;
    #command;
    #step = '';
    /** Number of the last line that ended a command. */
    #lastEnd = 0;
    #looks = 0;
    #failedAt;
    #passedAt;
    #doneAt;
    #ends = [];
    #annotations = [];
    #anywhereRuns = [];
    /**
     * @param line A line with a trigger; others do no harm.
     * @param above Gives up to so many lines above, in order, without gaps; asked for {@link REASON_LINES}.
     */
    line(line, above) {
        const { text, number } = line;
        const anywhere = placed(FINDERS.anywhere, line);
        if (anywhere !== undefined)
            extendRuns(this.#anywhereRuns, number);
        this.#anywhere ??= anywhere;
        if (text.startsWith(STEP_MARK))
            this.#step = text.slice(STEP_MARK.length);
        else if (text.startsWith(ERROR_MARK))
            this.#errorLine(line, above);
        else if (FAILED_END.test(text))
            this.#failedEnd(line, above, text);
        else if (PASSED_END.test(text))
            this.#lastEnd = number;
        else if (BUILD_FAILED.test(text))
            this.#failedAt ??= number;
        else if (BUILD_PASSED.test(text))
            this.#passedAt = number;
        else if (RUNNER_DONE.test(text))
            this.#doneAt = number;
    }
    /**
     * @param tests What the parsers read from the same log.
     * @param last Gives up to so many lines from the end of the log: some logs end where the command ended.
     */
    end(tests, last) {
        const failures = tests.flatMap((seen) => seen.failures);
        const forced = this.#forcedOutside(failures);
        if (forced !== undefined)
            return shown(forced);
        if (failures.length > 0)
            return { kind: 'test-failure', at: failures[0]?.at };
        if (tests.some(({ counts }) => (counts?.failed ?? 0) > 0))
            return { kind: 'test-failure', at: this.#failedAt };
        if (this.#passedAt !== undefined)
            return { kind: 'pass', at: this.#passedAt };
        if (this.#failedAt === undefined)
            return this.#withoutEnd(tests, last(REASON_LINES));
        const hit = this.#runner ?? this.#tools ?? this.#anywhere ?? this.#summary ?? this.#command;
        return hit === undefined ? { kind: 'unknown', at: this.#failedAt } : shown(hit);
    }
    /** Where the log tells why commands failed, complete after `end`. In order; ends may overlap. */
    reasons() {
        return { ends: this.#ends, annotations: this.#annotations, anywhere: this.#anywhereRuns };
    }
    #errorLine(line, above) {
        const stripped = { number: line.number, text: unmarked(line.text) };
        const forced = placed(FINDERS.forced, stripped);
        if (forced !== undefined && this.#forced.length < FORCED)
            this.#forced.push(forced);
        this.#runner = better(this.#runner, forced ?? placed(FINDERS.runner, stripped));
        if (!ANNOTATION.test(line.text))
            return this.#failedEnd(line, above, this.#step);
        extendRuns(this.#annotations, line.number);
        this.#failedAt ??= line.number;
        if (this.#looks < LOOKS)
            this.#tools ??= placed(FINDERS.tools, stripped);
    }
    #failedEnd(line, above, command) {
        this.#failedAt ??= line.number;
        if (this.#looks < LOOKS) {
            const region = reasonLines([...above(REASON_LINES), line], this.#lastEnd);
            this.#tools ??= best(FINDERS.tools, region);
            this.#summary ??= best(FINDERS.summaries, region);
            this.#command ??= placed(FINDERS.commands, { number: line.number, text: command });
            this.#ends.push(leadUp(region, line.number));
            this.#looks += 1;
        }
        this.#lastEnd = line.number;
    }
    /** A log that no service closed: a console's own output, or one that was cut off. */
    #withoutEnd(tests, last) {
        if (this.#doneAt !== undefined)
            return { kind: 'pass', at: this.#doneAt };
        const region = reasonLines(last, this.#lastEnd);
        if (tests.some(({ finished }) => finished) && !region.some(({ text }) => TOOL_END.test(text)))
            return { kind: 'pass' };
        const end = region.at(-1);
        if (end !== undefined)
            this.#ends.push(leadUp(region, end.number));
        const hit = best(FINDERS.tools, region) ?? this.#anywhere ?? best(FINDERS.summaries, region);
        // Whether the job failed is not known, so its tests still count: no bucket.
        return hit === undefined ? { kind: 'unknown' } : { kind: hit.kind, at: hit.at };
    }
    /** The forced end that explains most, but for lines that a failing test printed. */
    #forcedOutside(failures) {
        return this.#forced
            .filter(({ at }) => !failures.some(({ block }) => block !== undefined && block.from <= at && at < block.to))
            .reduce(better, undefined);
    }
}
function shown({ kind, at, bucket }) {
    return bucket === undefined ? { kind, at } : { kind, at, bucket };
}
function placed(finder, line) {
    const hit = finder.find(unmarked(line.text));
    return hit === undefined ? undefined : { ...hit, at: line.number };
}
/** The sign that explains most; of equal ones the first. */
function best(finder, lines) {
    return lines.map((line) => placed(finder, line)).reduce(better, undefined);
}
function better(known, hit) {
    return known === undefined || (hit !== undefined && hit.rank < known.rank) ? hit : known;
}
function unmarked(text) {
    return text.replace(SERVICE_MARKS, '');
}

;// CONCATENATED MODULE: ./build/core/log/shown-ranges.js
/** Lines shown above and below what describes a failing test: the runner's heading, the line that closes its package. */
const BLOCK_CONTEXT = 2;
/** Lines shown above and below other lines that tell a reason: what the command was about, what it said of it afterwards. */
const LEAD = 8;
const SEQUEL = 4;
/** Fewer lines left out than this are shown: leaving them out saves nobody anything. */
const SMALL_GAP = 4;
/** Of a longer description its first and its last lines are shown: as many as let all descriptions fit, if any of these do. */
const BLOCK_LINES = [100, 50, 25, 12];
const RUN_LINES = 100;
/** Failed commands of which a job shows the ends; the later ones fail because the first did. */
const shown_ranges_ENDS = 3;
/** Lines of all parts together. From `LONG_LOG` lines on, a hundredth of the log. */
const WINDOW_LINES = 600;
const LONG_LOG = 6_000;
const LONG_LOG_SHARE = 0.01;
/**
 * The parts of a log that people are shown: the smallest that hold the cause. With failing tests what describes them;
 * otherwise what leads to the first ends of failed commands; always the error lines of tools and what counts anywhere.
 * In order, without overlaps. Needs positions only, so the lines can be read later.
 */
function shownRanges({ lines, failures, reasons }) {
    const most = lines > LONG_LOG ? Math.floor(lines * LONG_LOG_SHARE) : WINDOW_LINES;
    const ends = failures.length > 0 ? [] : reasons.ends.slice(0, shown_ranges_ENDS);
    const runs = [...reasons.annotations, ...reasons.anywhere]
        .flatMap((run) => headAndTail(run, RUN_LINES))
        .map((part) => widened(part, LEAD, SEQUEL));
    return joined(withinBudget([...blockParts(failures, most), ...ends, ...joined(runs)], lines, most));
}
function blockParts(failures, most) {
    let parts = [];
    for (const each of BLOCK_LINES) {
        const blocks = failures.flatMap(({ at, block }) => headAndTail(block ?? { from: at, to: at }, each));
        parts = joined(blocks.map((block) => widened(block, BLOCK_CONTEXT, BLOCK_CONTEXT)));
        if (parts.reduce((sum, { from, to }) => sum + to - from + 1, 0) <= most)
            break;
    }
    return parts;
}
function widened({ from, to }, above, below) {
    return { from: from - above, to: to + below };
}
function headAndTail({ from, to }, most) {
    if (to - from < most)
        return [{ from, to }];
    const half = Math.floor(most / 2);
    return [
        { from, to: from + most - half - 1 },
        { from: to - half + 1, to },
    ];
}
/** The parts in their order until the budget is used; the last one may be cut. */
function withinBudget(parts, lines, most) {
    let left = most;
    return parts.flatMap((part) => {
        const from = Math.max(1, part.from);
        const to = Math.min(lines, part.to, from + left - 1);
        if (to < from)
            return [];
        left -= to - from + 1;
        return [{ from, to }];
    });
}
function joined(parts) {
    const result = [];
    for (const part of parts.toSorted((a, b) => a.from - b.from)) {
        const last = result.at(-1);
        if (last === undefined || part.from > last.to + SMALL_GAP)
            result.push(part);
        else
            result[result.length - 1] = { from: last.from, to: Math.max(last.to, part.to) };
    }
    return result;
}

;// CONCATENATED MODULE: ./build/core/parsers/shared/ant-prefix.js
/** `    [junit] `, put by Ant before each line that a task prints; the name is ruled to the right. sbt prints levels so. */
const PREFIX = /^ {0,12}\[(?!info|error|warn|debug|success)[a-z][\w.-]{0,29}\] ?/;
/** The line without the name of the Ant task that printed it. */
function withoutTask(text) {
    const length = text.includes('[') ? (PREFIX.exec(text)?.[0].length ?? 0) : 0;
    return length === 0 ? text : text.slice(length);
}

;// CONCATENATED MODULE: ./build/core/parsers/shared/bounded-list.js

/**
 * A list that takes no more than so many items: what is pushed beyond is dropped, so that a parser's memory does not grow
 * with the log. What is made of it (`map`, `filter`, …) is an ordinary array.
 */
class BoundedList extends Array {
    #most;
    constructor(most) {
        super();
        this.#most = most;
    }
    static get [Symbol.species]() {
        return Array;
    }
    push(...items) {
        return super.push(...items.slice(0, Math.max(0, this.#most - this.length)));
    }
}
/** Takes each test a few times: what a log says of it again and again adds nothing. */
class MentionList extends BoundedList {
    #mentions = new Map();
    push(...items) {
        for (const item of items) {
            const key = `${item.suite ?? ''}\n${item.id}`;
            const mentions = this.#mentions.get(key) ?? 0;
            // The name of what is still being read is not known yet.
            if (mentions >= limits/* LIMITS */.b.mentionsPerTest && item.id !== '')
                continue;
            this.#mentions.set(key, mentions + 1);
            super.push(item);
        }
        return this.length;
    }
}
/** Takes each text once. */
class DistinctList extends BoundedList {
    #known = new Set();
    push(...items) {
        for (const item of items) {
            if (this.length >= limits/* LIMITS */.b.passedPerJob)
                break;
            // One look-up instead of two, and no list made of one item: passing tests are what most logs are about.
            const known = this.#known.size;
            if (this.#known.add(item).size > known)
                this[this.length] = item;
        }
        return this.length;
    }
}
/** For descriptions of failing or retried tests. */
function failureList() {
    return new MentionList(limits/* LIMITS */.b.mentionsPerParser);
}
/** For the ids of passing tests. */
function passedList() {
    return new DistinctList(limits/* LIMITS */.b.passedPerJob);
}

;// CONCATENATED MODULE: ./build/core/parsers/shared/draft.js

/** The finished failure: only what is known; the error type is read off the message when it was not printed apart. */
function toFailure(framework, draft) {
    const message = draft.message === undefined ? undefined : draft.message.trim().slice(0, MESSAGE_CHARS);
    const errorType = draft.errorType ?? (message === undefined ? undefined : errorTypeOf(message));
    return {
        framework,
        id: draft.id,
        // A name may be made of many lines: its scopes.
        ...(draft.name ? { name: draft.name.slice(0, limits/* LIMITS */.b.testIdChars) } : {}),
        ...(draft.suite ? { suite: draft.suite } : {}),
        ...(draft.file ? { file: draft.file } : {}),
        ...(draft.line === undefined ? {} : { line: draft.line }),
        ...(message ? { message } : {}),
        ...(errorType ? { errorType } : {}),
        ...(draft.parameters ? { parameters: draft.parameters } : {}),
        // `1.2.3 ms` is what a number looks like to an expression, and none.
        ...(Number.isFinite(draft.durationMs) ? { durationMs: draft.durationMs } : {}),
        at: draft.at,
        ...(draft.from === undefined ? {} : { block: { from: draft.from, to: Math.max(draft.from, draft.to ?? 0) } }),
        ...(draft.isParent ? { isParent: true } : {}),
    };
}
/** Characters of a message that are kept: enough for the longest assertion text that anybody reads to its end. */
const MESSAGE_CHARS = 1_000;
/** A name in the style of Python, JavaScript, Java, Ruby or Rust that says by its last word that it is an error. */
const ERROR_TYPE = /^(?:Uncaught )?((?:[\w$]+(?:\.|::))*[\w$]*(?:Error|Exception|Failure|Failed|Timeout|Fault|Interrupt|Exit))(?=$|[:\s[(])/;
/** `AssertionError` of `AssertionError: expected 1`; undefined when the message names no type. */
function errorTypeOf(message) {
    return ERROR_TYPE.exec(message.slice(0, MESSAGE_CHARS))?.[1];
}

;// CONCATENATED MODULE: ./build/core/parsers/shared/java-frame.js
/** `at com.example.FooTest.bar(FooTest.java:12)`, perhaps after a module's name and a slash. */
const FRAME = /^at (?:[\w.@-]*\/\/?)?([\w.$<>]+)\.[\w$<>-]+\(([\w$-]+\.\w+):(\d{1,9})\)/;
/** `java.lang.AssertionError at FooTest.java:12`, Gradle's short form. */
const SHORT = / at ([\w$-]+\.(?:java|kt|groovy|scala)):(\d{1,9})$/;
/** Class, file and line of a JVM stack frame, or of Gradle's one-line form, which names no class. */
function javaFrame(text) {
    const frame = text.startsWith('at ') ? FRAME.exec(text) : null;
    if (frame?.[1] !== undefined && frame[2] !== undefined) {
        return { className: frame[1], file: frame[2], line: Number(frame[3]) };
    }
    const short = text.includes(' at ') ? SHORT.exec(text) : null;
    return short?.[1] === undefined ? undefined : { file: short[1], line: Number(short[2]) };
}

;// CONCATENATED MODULE: ./build/core/parsers/ant.js





const SUITE = /^(Testsuite: |Running )((?:[\w$]+\.)*[\w$]+)$/;
/** `Testcase: adds(com.example.CartTest):	FAILED`, `Testcase: com.example.CartTest:adds:	Caused an ERROR` of a crash. */
const BRIEF = /^Testcase: (\S.*):\s?(FAILED|Caused an ERROR)$/;
const METHOD = /^(.+)\(([\w.$]+)\)$/;
const CRASHED = /^([\w.$]+):([\w$]+)$/;
/** `Testcase: adds took 0.004 sec` of the plain formatter; what went wrong stands in the next line. */
const PLAIN = /^Testcase: (\S.*) took ([\d.,]{1,14}) sec$/;
const OUTCOME = /^\s(?:(FAILED|Caused an ERROR)$|SKIPPED)/;
/** `Tests run: 5, Failures: 1, Errors: 2, Skipped: 1, Time elapsed: 0.097 sec` of one class. */
const TOTAL = /^Tests run: (\d{1,9}), Failures: (\d{1,9}), Errors: (\d{1,9})(?:, Skipped: (\d{1,9}))?, Time elapsed: /;
/** `Test com.example.CartTest FAILED (crashed)`. */
const CLASS_FAILED = /^Test ([\w.$]+) FAILED(?: \((crashed|timeout)\))?$/;
const BUILD_END = /^BUILD (?:FAILED|SUCCESSFUL)$/;
/** `junit.framework.AssertionFailedError: expected …`, below the message alone. */
const TYPE = /^((?:[a-z_]\w*\.)+[A-Z][\w$]*)(?::|$)/;
class AntSession {
    #failures = failureList();
    #passed = passedList();
    /** By class: with a summary besides a formatter they are printed twice. */
    #totals = new Map();
    /** Classes of which a failing test was named. */
    #named = new Set();
    #suite;
    /** A test of the plain formatter whose outcome was not seen yet. */
    #pending;
    #open;
    #finished = false;
    /** A line was seen that only Ant prints: totals look alike elsewhere. */
    #isSure = false;
    #last = 0;
    get idle() {
        return this.#open === undefined && this.#pending === undefined;
    }
    line({ number, text: printed }) {
        this.#last = number;
        const text = withoutTask(printed);
        this.#isSure ||= text !== printed && SUITE.test(text.trimEnd());
        const pending = this.#pending;
        this.#pending = undefined;
        if (pending !== undefined && this.#outcome(pending, text))
            return;
        if (text.startsWith('Test') && this.#report(number, text))
            return;
        if (text.startsWith('Running ') && text !== printed)
            this.#begin(number, text);
        else if (text.startsWith('BUILD ') && BUILD_END.test(text)) {
            this.#close(number - 1);
            this.#finished = this.#suite !== undefined;
        }
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    end() {
        this.#close(this.#last);
        if (!this.#isSure)
            return undefined;
        return {
            framework: 'ant',
            failures: this.#failures.map((draft) => toFailure('ant', draft)),
            retried: [],
            passed: this.#passed,
            ...(this.#totals.size > 0 ? { counts: sum([...this.#totals.values()]) } : {}),
            finished: this.#finished,
        };
    }
    #report(number, text) {
        if (text.startsWith('Testcase: '))
            return this.#brief(number, text) || this.#plain(number, text);
        if (text.startsWith('Testsuite: '))
            return this.#begin(number, text);
        if (text.startsWith('Tests run: '))
            return this.#total(number, text);
        return this.#classFailed(number, text);
    }
    #begin(number, text) {
        const suite = SUITE.exec(text.trimEnd())?.[2];
        if (suite === undefined)
            return false;
        this.#close(number - 1);
        this.#suite = suite;
        return true;
    }
    #brief(number, text) {
        const title = BRIEF.exec(text)?.[1];
        if (title === undefined)
            return false;
        const [, method, suite] = METHOD.exec(title) ?? [];
        const crashed = CRASHED.exec(title);
        if (method !== undefined && suite !== undefined)
            this.#fail({ ...ant_name(suite, method), at: number });
        else if (crashed?.[1] !== undefined)
            this.#fail({ ...ant_name(crashed[1], crashed[2] ?? ''), at: number });
        else
            this.#fail({ ...ant_name(title, title), at: number });
        return true;
    }
    #plain(number, text) {
        const match = PLAIN.exec(text);
        if (match?.[1] === undefined || this.#suite === undefined)
            return false;
        this.#close(number - 1);
        const method = match[1].endsWith('()') ? match[1].slice(0, -2) : match[1];
        const durationMs = Math.round(Number((match[2] ?? '').replaceAll(',', '')) * 1000);
        this.#pending = { ...ant_name(this.#suite, method), durationMs, at: number };
        return true;
    }
    /** True when the line belongs to the pending test. */
    #outcome(pending, text) {
        const match = OUTCOME.exec(text);
        this.#isSure = true;
        if (match === null)
            this.#passed.push(pending.id);
        else if (match[1] !== undefined)
            this.#fail(pending);
        return match !== null;
    }
    #fail(draft) {
        this.#isSure = true;
        this.#close(draft.at - 1);
        draft.from = draft.at;
        this.#open = draft;
        this.#failures.push(draft);
        this.#named.add(draft.suite ?? '');
    }
    #total(number, text) {
        const match = TOTAL.exec(text);
        if (match === null || this.#suite === undefined)
            return false;
        this.#close(number - 1);
        const [, run, failures, errors, skipped] = match.map((count) => Number(count ?? 0));
        const failed = (failures ?? 0) + (errors ?? 0);
        this.#totals.set(this.#suite, { run: run ?? 0, failed, skipped: skipped ?? 0 });
        return true;
    }
    /** All that is known of a class without a formatter, and of one whose process ended. */
    #classFailed(number, text) {
        const match = CLASS_FAILED.exec(text);
        if (match?.[1] === undefined || this.#suite === undefined)
            return false;
        this.#close(number - 1);
        if (!this.#named.has(match[1]))
            this.#failures.push({ ...ant_name(match[1], match[1]), message: match[2], at: number });
        return true;
    }
    #detail(open, number, text) {
        if (number - open.at >= limits/* LIMITS */.b.failureBlockLines) {
            this.#close(number - 1);
            return;
        }
        const trimmed = text.trim();
        if (trimmed === '')
            return;
        open.to = number;
        open.errorType ??= TYPE.exec(text)?.[1];
        open.message ??= trimmed;
        const frame = open.line === undefined ? javaFrame(trimmed) : undefined;
        if (frame?.className === undefined || !frame.className.startsWith(open.suite ?? ''))
            return;
        open.file = frame.file;
        open.line = frame.line;
    }
    #close(to) {
        if (this.#open !== undefined)
            this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#open = undefined;
    }
}
/** A class whose set-up failed is named in its own place. */
function ant_name(suite, method) {
    return { id: method === suite ? suite : `${suite}.${method}`, suite };
}
function sum(totals) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const { run, failed, skipped } of totals) {
        counts.failed += failed;
        counts.skipped += skipped;
        counts.passed += Math.max(0, run - failed - skipped);
    }
    return counts;
}
/** Ant's `junit` task with its brief, plain or no formatter. Test id: `package.Class.method`. */
const ant = {
    id: 'ant',
    title: 'Ant JUnit',
    docs: 'https://ant.apache.org/manual/Tasks/junit.html',
    triggers: ['Testsuite: ', 'Testcase: ', 'Tests run: ', '] Running ', '] Test ', 'BUILD FAILED', 'BUILD SUCCESSFUL'],
    begin: () => new AntSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/shared/js-frame.js
/** `    at Object.<anonymous> (src/a.test.ts:12:5)`, `    at src/a.test.ts:12:5`, `    at async run (…)`. */
const js_frame_FRAME = /^ +at (?:.*\()?([^\s()]+):(\d{1,9}):\d+\)?$/;
const FOREIGN = /node_modules|^node:|^internal\//;
/** File and line of a JavaScript stack frame; undefined for any other line and for frames of packages and of Node. */
function jsFrame(text) {
    const match = text.includes(' at ') ? js_frame_FRAME.exec(text) : null;
    const file = match?.[1];
    return file === undefined || FOREIGN.test(file) ? undefined : { file, line: Number(match?.[2]) };
}

;// CONCATENATED MODULE: ./build/core/parsers/ava.js




/** `  ✘ [fail]: cart › adds prices up Error thrown in test`; until AVA 3 `  ✖ cart › adds prices up Error thrown in test`. */
const FAIL = /^ {2}[✘✖×] (\[(?:fail|unexpected pass)\]: )?(\S.*)$/;
/** `  ✔ cart › starts empty (123ms)`. */
const PASS = /^ {2}[✔√] (\S.*?)(?: \([\dms. ]{1,20}\))?$/;
/** Opens and closes the descriptions since AVA 3. */
const RULE = '  ─';
/** `  6 tests failed`, with a time behind it in old versions. */
const ava_TOTAL = /^ {2}(\d{1,9}) (?:tests?|hooks?|known) (passed|failed|skipped|todo|failures?)(?: \[[\d:]+\])?$/;
const PLACE = /^ {2}([^\s:]{1,500}):(\d{1,9})$/;
/** ` 6:   t.is(3 + 4, 8);` of the excerpt. */
const CODE = /^ {2,4}\d{1,7}: /;
/** What AVA itself puts behind a title in the list; a message of the test's own cannot be told from its title there. */
const REMARKS = [
    ' Error thrown in test',
    ' Rejected promise returned by test',
    ' Test timeout exceeded',
    ' Test was expected to fail',
    ' Test finished without running any assertions',
    ' Promise returned by test never resolved',
];
/** Descriptions come in the order of the list; a few may be missing between two. */
const AHEAD = 20;
class AvaSession {
    #failures = failureList();
    #passed = passedList();
    #totals = new Map();
    #listed = [];
    #open;
    #remark;
    #describing = false;
    /** Whether the line above was one of the numbers, of which not all are rare enough to be looked for. */
    #counting = false;
    /** Line of the last title or rule: the descriptions end some time after it. */
    #heard = 0;
    #seen = false;
    get idle() {
        return !this.#describing && !this.#counting;
    }
    line({ number, text }) {
        if (text.trimEnd() === RULE)
            this.#rule(number);
        else if (this.#total(number, text))
            return;
        else if (this.#describing)
            this.#description(number, text);
        else
            this.#verdict(number, text);
    }
    end() {
        this.#close();
        for (const { said, at, isCertain } of this.#listed) {
            if (!isCertain)
                continue;
            this.#seen = true;
            this.#failures.push(toFailure('ava', { id: withoutRemark(said), at }));
        }
        if (!this.#seen && this.#totals.get('passed') === undefined)
            return undefined;
        return {
            framework: 'ava',
            failures: this.#failures,
            retried: [],
            passed: this.#passed,
            ...(this.#totals.size > 0 ? { counts: this.#counts() } : {}),
            finished: this.#totals.size > 0,
        };
    }
    /** AVA leaves out how many passed when some failed. */
    #counts() {
        const of = (word) => this.#totals.get(word) ?? 0;
        const passed = this.#totals.get('passed');
        return { ...(passed === undefined ? {} : { passed }), failed: of('failed'), skipped: of('skipped') + of('todo') };
    }
    #verdict(number, text) {
        const fail = FAIL.exec(text);
        if (fail?.[2] !== undefined && this.#listed.length + this.#failures.length < limits/* LIMITS */.b.failuresPerJob) {
            this.#listed.push({ said: fail[2], at: number, isCertain: fail[1] !== undefined });
            return;
        }
        const pass = fail === null ? PASS.exec(text) : null;
        if (pass?.[1] !== undefined && this.#passed.length < limits/* LIMITS */.b.passedPerJob)
            this.#passed.push(pass[1]);
    }
    #rule(number) {
        const wasDescribing = this.#describing;
        this.#close();
        this.#describing = !wasDescribing && this.#listed.length > 0;
        this.#heard = number;
    }
    /** In old versions the descriptions stand below the numbers. */
    #total(number, text) {
        const match = text.startsWith('  ') ? ava_TOTAL.exec(text) : null;
        const isFirst = match?.[2] === 'passed' || match?.[2] === 'failed' || match?.[2]?.startsWith('failure');
        this.#counting = match !== null && (this.#counting || isFirst === true);
        if (match?.[2] === undefined || !this.#counting)
            return false;
        const isKnown = match[2].startsWith('failure');
        this.#close();
        const word = isKnown ? 'skipped' : match[2];
        this.#totals.set(word, (this.#totals.get(word) ?? 0) + Number(match[1]));
        this.#describing = this.#listed.length > 0;
        this.#heard = number;
        return true;
    }
    #description(number, text) {
        const isTitle = text.startsWith('  ') && text[2] !== ' ' && this.#title(number, text.slice(2).trimEnd());
        if (isTitle)
            return;
        if (/^\S/.test(text) || number - this.#heard > limits/* LIMITS */.b.failureBlockLines)
            this.#close();
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    #title(number, title) {
        if (title === '')
            return false;
        const ahead = this.#listed.slice(0, AHEAD);
        const index = ahead.findIndex(({ said }) => said === title || said.startsWith(`${title} `));
        const listed = ahead[index];
        if (listed === undefined)
            return false;
        this.#keep();
        this.#listed.splice(index, 1);
        this.#heard = number;
        this.#seen = true;
        this.#remark = listed.said.slice(title.length + 1) || undefined;
        this.#open = { id: title, at: listed.at, from: number, to: number };
        return true;
    }
    #detail(open, number, text) {
        const line = text.trim();
        if (line === '')
            return;
        open.to = number;
        if (open.file === undefined && locate(open, text))
            return;
        const errorType = open.errorType === undefined && line.includes(': ') ? errorTypeOf(line) : undefined;
        // `TypeError: …` tells more than the words of AVA above it.
        if (errorType !== undefined) {
            open.message = line;
            open.errorType = errorType;
        }
        else if (!CODE.test(text))
            this.#remark ??= line;
    }
    #keep() {
        const open = this.#open;
        this.#open = undefined;
        if (open !== undefined)
            this.#failures.push(toFailure('ava', { ...open, message: open.message ?? this.#remark }));
    }
    #close() {
        this.#keep();
        this.#describing = false;
    }
}
/** File and line of the assertion, or of the first stack frame outside packages. */
function locate(open, text) {
    const place = PLACE.exec(text);
    const frame = place === null ? jsFrame(text) : undefined;
    if (place === null && frame === undefined)
        return false;
    open.file = place?.[1] ?? frame?.file.replace(/^file:\/\//, '');
    open.line = frame?.line ?? Number(place?.[2]);
    return true;
}
function withoutRemark(said) {
    const cut = REMARKS.map((remark) => said.lastIndexOf(remark)).find((at) => at > 0);
    return cut === undefined ? said : said.slice(0, cut);
}
const SUMMARY = [
    'test passed',
    'tests passed',
    'test failed',
    'tests failed',
    'hook failed',
    'hooks failed',
    'known failure',
];
/** AVA's default reporter. Test id: as printed, `file › title`, only the title where one file was run. */
const ava = {
    id: 'ava',
    title: 'AVA',
    docs: 'https://github.com/avajs/ava/blob/main/docs/05-command-line.md',
    triggers: ['✘ [', '✖ ', '× [', '✔ ', RULE, ...SUMMARY],
    begin: () => new AvaSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/bats.js



const CROSS = ' ✗ ';
/** What a terminal overwrites by the verdict and a log keeps: `   cart is printed3/5 - cart is printed`. */
const PROGRESS = /\d{1,7}\/\d{1,7}(?: in \d{1,7} sec)?$/;
const NEXT = /\d{1,7}\/\d{1,7}(?: in \d{1,7} sec)? [✓✗-] /;
/** ` [1071 (timeout: 1s)]`, milliseconds, with `--timing`. */
const TIME = / \[(\d{0,9})(?: \(timeout: \d{1,9}s\))?\]$/;
/** `   (in test file cart.bats, line 10)`, also as the last line of a call's path. */
const bats_PLACE = /^ {3,4}\(?in test file (\S.*), line (\d{1,9})\)$/;
/** `   (from function `f' in test file cart.bats, line 10)`, and what goes on in the next line. */
const FROM = /^ {3,4}\(?(?:from function|in file) .*, line (\d{1,9})([,)])$/;
const IN_TEST_FILE = ' in test file ';
const bats_TOTAL = /^(\d{1,9}) tests?, (\d{1,9}) failures?(?:, (\d{1,9}) skipped)?(?:, (\d{1,9}) timed out)?(?: in \d{1,9} seconds?)?$/;
class BatsSession {
    #failures = failureList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** A test whose place has not been told yet; nothing else makes it one of bats. */
    #named;
    #open;
    #seen = false;
    #finished = false;
    get idle() {
        return this.#named === undefined && this.#open === undefined;
    }
    line({ number, text }) {
        if (this.#verdict(number, text))
            return;
        if (this.#named !== undefined)
            this.#locate(this.#named, number, text);
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
        this.#total(text);
    }
    end() {
        this.#close();
        if (!this.#seen)
            return undefined;
        return {
            framework: 'bats',
            failures: this.#failures,
            retried: [],
            passed: [],
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #verdict(number, text) {
        const from = text.lastIndexOf(CROSS);
        if (from < 0 || (from > 0 && !PROGRESS.test(text.slice(0, from))))
            return false;
        const said = text.slice(from + CROSS.length).trim();
        const time = TIME.exec(said)?.[1];
        this.#close();
        this.#named = {
            id: said.replace(TIME, ''),
            durationMs: time === undefined || time === '' ? undefined : Number(time),
            at: number,
            from: number,
            to: number,
        };
        return true;
    }
    /** The lines right below a verdict name the functions called and, first or last, the test file. */
    #locate(named, number, text) {
        const place = bats_PLACE.exec(text);
        const from = place === null ? FROM.exec(text) : null;
        const file = place?.[1] ?? (from === null ? undefined : fileIn(text));
        if (file !== undefined) {
            named.file = file;
            named.line = Number(place?.[2] ?? from?.[1]);
        }
        if (place === null && from === null)
            this.#named = undefined;
        if (place === null && from?.[2] !== ')')
            return;
        this.#named = undefined;
        this.#open = { ...named, to: number };
        this.#seen = true;
    }
    #detail(open, number, text) {
        const isInside = text.startsWith('   ') && number - open.at < limits/* LIMITS */.b.failureBlockLines && !NEXT.test(text);
        if (!isInside) {
            this.#close();
            return;
        }
        open.to = number;
        open.message ??= text;
    }
    /** ExUnit ends with the same words; bats is known by what it said of failures. */
    #total(text) {
        const match = this.#seen && text.includes(' failure') ? bats_TOTAL.exec(text) : null;
        if (match === null)
            return;
        this.#close();
        const [all = 0, failed = 0, skipped = 0, late = 0] = match.slice(1).map((count) => Number(count ?? 0));
        this.#counts.passed += Math.max(0, all - failed - skipped - late);
        this.#counts.failed += failed + late;
        this.#counts.skipped += skipped;
        this.#finished = true;
    }
    #close() {
        if (this.#open !== undefined && this.#failures.length < limits/* LIMITS */.b.failuresPerJob) {
            this.#failures.push(toFailure('bats', this.#open));
        }
        this.#open = undefined;
        this.#named = undefined;
    }
}
function fileIn(text) {
    const from = text.lastIndexOf(IN_TEST_FILE);
    return from < 0 ? undefined : text.slice(from + IN_TEST_FILE.length, text.lastIndexOf(', line '));
}
/** bats' pretty formatter; its TAP is read as TAP. Test id: the test's name. */
const bats = {
    id: 'bats',
    title: 'Bats',
    docs: 'https://bats-core.readthedocs.io/en/stable/usage.html',
    triggers: [CROSS, ' tests, ', '1 test, '],
    begin: () => new BatsSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/bazel.js




/** `//pkg:target                FAILED in 3 out of 3 in 1.2s`; from another repository `@name//pkg:target`. */
const VERDICT = /^((?:@{1,2}[\w.~+-]*)?\/\/[^\s:]*:[^\s:]+) +(?:\(cached\) )?(PASSED|FAILED|TIMEOUT|FLAKY|REMOTE FAILURE|NO STATUS|INCOMPLETE|SKIPPED)\b(.{0,200})$/;
/** ` in 3 out of 3 in 1.2s`, ` in 0.4s`: the time of the last or of the slowest run. */
const SECONDS = / in (\d{1,9}(?:\.\d{1,6})?)s$/;
/** `FAIL: //pkg:target (shard 1 of 2, attempt 1 of 3) (see /…/test.log)`, perhaps behind a clock. */
const EARLY = /^(?:\(\d{2}:\d{2}:\d{2}\) )?(?:FAIL|TIMEOUT): ((?:@{1,2}[\w.~+-]*)?\/\/[^\s:]*:[^\s:]+) \((.{1,999})\)\.?$/;
const ATTEMPT = /\battempt \d|[\\/]test_attempts[\\/]/;
/** `==================== Test output for //pkg:target (shard 1 of 2):`, a line of the sign alone ends it. */
const OUTPUT = /^={10,} Test output for ((?:@{1,2}[\w.~+-]*)?\/\/[^\s:]*:[^\s:]+)(?: \(.{1,99}\))?:$/;
const OUTPUT_END = /^={40,}$/;
/** `Executed 1 out of 5 tests: 3 tests pass, 1 fails to build and 1 fails locally.` */
const bazel_TOTAL = /^Executed \d{1,9} out of (\d{1,9}) tests?: (.{1,300})\.$/;
/** What runners print of one failing test: googletest, Go, unittest, pytest and Cargo, each with a parser of its own. */
const INNER = /^(?:\[ {2}FAILED {2}\] \w+|--- FAIL: \w|(?:FAIL|ERROR): test\w* \(|FAILED [\w./-]+\.py::|test [\w:]+ \.\.\. FAILED$)/;
/** Lines from `FAIL: //pkg:target` to the output at most. */
const ANNOUNCED_LINES = 5;
class BazelSession {
    #failed = new Map();
    #flaky = new Map();
    #early = new Map();
    /** What was printed of each target that failed, before the verdict. */
    #outputs = new Map();
    #passed = passedList();
    #judged = new Set();
    #open;
    #counts;
    get idle() {
        return this.#open === undefined;
    }
    line({ number, text }) {
        const output = text.startsWith('=') ? OUTPUT.exec(text)?.[1] : undefined;
        if (output !== undefined)
            this.#begin(number, output);
        else if (this.#open !== undefined && this.#printed(this.#open, number, text))
            return;
        else if (text.includes('//'))
            this.#target(number, text);
        else if (text.startsWith('Executed '))
            this.#total(text);
    }
    end() {
        for (const [id, draft] of this.#early)
            if (!this.#judged.has(id))
                this.#failed.set(id, draft);
        if (this.#judged.size + this.#failed.size === 0)
            return undefined;
        const all = (drafts) => [...drafts.values()]
            .filter(({ id }) => this.#outputs.get(id)?.namesTests !== true)
            .map((draft) => toFailure('bazel', { ...draft, ...placeOf(draft.at, this.#outputs.get(draft.id)) }));
        return {
            framework: 'bazel',
            failures: all(this.#failed),
            retried: all(this.#flaky),
            passed: this.#passed,
            ...(this.#counts === undefined ? {} : { counts: this.#counts }),
            finished: this.#counts !== undefined,
        };
    }
    #begin(number, id) {
        this.#open = id;
        if (!this.#outputs.has(id))
            this.#outputs.set(id, { from: number, to: number });
    }
    /** A line of a test's own output; the output of further runs of the same target is skipped. */
    #printed(id, number, text) {
        const output = this.#outputs.get(id);
        const isTooLong = output === undefined || number - output.from >= limits/* LIMITS */.b.failureBlockLines;
        if (OUTPUT_END.test(text) || isTooLong || text.startsWith(STEP_MARK)) {
            if (output !== undefined && !isTooLong)
                output.to = number;
            this.#open = undefined;
            return !isTooLong;
        }
        output.to = number;
        if (INNER.test(text))
            output.namesTests = true;
        return true;
    }
    #target(number, text) {
        const [, id, verdict, rest] = VERDICT.exec(text) ?? [];
        if (id === undefined || verdict === undefined) {
            this.#fail(number, text);
            return;
        }
        if (verdict === 'FAILED' && rest?.startsWith(' TO BUILD'))
            return;
        this.#judged.add(id);
        this.#judge(verdict, { ...targetAt(id, this.#early.get(id)?.at ?? number), ...timeOf(rest ?? '') });
    }
    #judge(verdict, draft) {
        if (verdict === 'PASSED')
            this.#passed.push(draft.id);
        else if (verdict === 'FLAKY')
            this.#flaky.set(draft.id, draft);
        else if (verdict === 'FAILED' || verdict === 'REMOTE FAILURE')
            this.#failed.set(draft.id, draft);
        else if (verdict === 'TIMEOUT')
            this.#failed.set(draft.id, { ...draft, message: verdict, errorType: verdict });
    }
    #fail(number, text) {
        const [, id, rest] = EARLY.exec(text) ?? [];
        if (id === undefined || rest === undefined || this.#early.has(id) || ATTEMPT.test(rest))
            return;
        this.#early.set(id, targetAt(id, number));
    }
    #total(text) {
        const [, all, rest] = bazel_TOTAL.exec(text) ?? [];
        if (all === undefined || rest === undefined)
            return;
        const passed = /(\d{1,9}) tests? pass/.exec(rest)?.[1];
        const failed = [...rest.matchAll(/(\d{1,9}) (?:tests? )?fails? (?:locally|remotely)/g)].map(([, count]) => Number(count));
        this.#counts = {
            passed: Number(passed ?? 0),
            failed: failed.reduce((sum, count) => sum + count, 0),
        };
    }
}
function targetAt(id, at) {
    return { id, suite: id.slice(0, id.lastIndexOf(':')), at };
}
function timeOf(rest) {
    const seconds = SECONDS.exec(rest)?.[1];
    return seconds === undefined ? {} : { durationMs: Math.round(Number(seconds) * 1_000) };
}
/** The output, with the line above it that announces it. */
function placeOf(at, output) {
    if (output === undefined)
        return {};
    const isAbove = at < output.from && output.from - at <= ANNOUNCED_LINES;
    return { from: isAbove ? at : output.from, to: output.to };
}
/** Bazel. Test id: the target's label; what the tests inside it say is read by their own runner's parser. */
const bazel = {
    id: 'bazel',
    title: 'Bazel',
    docs: 'https://bazel.build/docs/user-manual#running-tests',
    triggers: [
        ' PASSED in ',
        ' FAILED in ',
        ' TIMEOUT in ',
        ' FLAKY, ',
        ' REMOTE FAILURE',
        ' NO STATUS',
        'FAIL: //',
        'FAIL: @',
        'TIMEOUT: //',
        'TIMEOUT: @',
        ' Test output for ',
        ' out of ',
    ],
    begin: () => new BazelSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/shared/cpp-place.js
const LINE = /(?:\((\d{1,9})\)|:(\d{1,9}))$/;
/** File and line of `cart_test.cpp(12)`, as Windows compilers write it, or `cart_test.cpp:12`; the text ends with it. */
function cppPlace(text) {
    const match = LINE.exec(text);
    if (match === null || match.index === 0 || text.startsWith(' '))
        return undefined;
    return { file: text.slice(0, match.index), line: Number(match[1] ?? match[2]) };
}

;// CONCATENATED MODULE: ./build/core/parsers/shared/ctest-line.js
/** What every result line holds; the number is padded to the width of the largest one. */
const CTEST_TRIGGERS = [' Test #', ' Test  #', ' Test   #', ' Test    #'];
const HEAD = /^ {0,12}(?:\d{1,7}\/\d{1,7} )?Test {1,7}#(\d{1,7}): (?=\S)/;
const DURATION = / (\d{1,9})\.(\d\d) sec$/;
/** Dots between name and status; a name is padded by three at least. */
const DOTS = ' ...';
/** Reads a result line of CTest 2.8 and later; undefined for any other line. */
function ctestResult(text) {
    const head = text.includes(' Test ') || text.startsWith('Test ') ? HEAD.exec(text) : null;
    if (head?.[1] === undefined)
        return undefined;
    const rest = text.slice(head[0].length).trimEnd();
    const dots = rest.indexOf(DOTS);
    if (dots < 1)
        return undefined;
    let from = dots + DOTS.length;
    while (rest[from] === '.')
        from += 1;
    const took = DURATION.exec(rest);
    const status = rest.slice(from, took?.index).trim();
    return {
        number: head[1],
        name: rest.slice(0, dots),
        status: inWords(status),
        durationMs: took === null ? undefined : Number(took[1]) * 1000 + Number(took[2]) * 10,
    };
}
/** `***Failed`, and `Subprocess aborted***Exception:`, whose kind stands before the mark. */
function inWords(status) {
    const marked = status.indexOf('***');
    return marked === -1 ? status : `${status.slice(marked + 3)} ${status.slice(0, marked)}`.trim();
}
const OWNER = /^(\d{1,7}): /;
/** Takes `3: ` off a line that `ctest -V` printed of its test 3. */
function withoutOwner(text) {
    const first = text.charCodeAt(0);
    const match = first >= 0x30 && first <= 0x39 ? OWNER.exec(text) : null;
    return match === null ? { owner: undefined, text } : { owner: match[1], text: text.slice(match[0].length) };
}

;// CONCATENATED MODULE: ./build/core/parsers/shared/held-failures.js



/** `Test project /x/build` opens an execution of CTest; its numbers mean something in that folder only. */
const PROJECT = 'Test project ';
const END = /^\d{1,3}% tests passed, /;
/** Tests of CTest that are remembered; large projects have some ten thousand. */
const HOLDERS = 100_000;
/** Lines that say which test of CTest printed what stands around them. */
const HOLDER_TRIGGERS = [...CTEST_TRIGGERS, PROJECT, '% tests passed, '];
/** Whether CTest printed the line, so that what the program before it said is complete. */
function isHolderLine(text) {
    return text.startsWith(PROJECT) || END.test(text) || ctestResult(text) !== undefined;
}
/**
 * Failures that programs print, perhaps under CTest, which may run a program again, or expect it to fail. Its result
 * stands above the output (`--output-on-failure`) or below it (`-V`, where each line opens with the test's number).
 */
class HeldFailures {
    #failed = new Map();
    #failedHolders = new Set();
    #passedHolders = new Set();
    #folder = '';
    #current;
    /** The failed test of CTest whose output follows. */
    get current() {
        return this.#current;
    }
    get size() {
        return this.#failed.size;
    }
    /** Takes a line that CTest printed: `isHolderLine`. @returns the result of a test, if it is one */
    line(at, text) {
        const printed = ctestResult(text);
        if (text.startsWith(PROJECT))
            this.#folder = text.slice(PROJECT.length);
        this.#current = undefined;
        if (printed === undefined)
            return undefined;
        const result = { ...printed, at };
        const isPassed = result.status === 'Passed';
        const holders = isPassed ? this.#passedHolders : this.#failedHolders;
        if (holders.size < HOLDERS)
            holders.add(this.#holder(result.number));
        if (!isPassed)
            this.#current = result;
        return result;
    }
    /** The first description of a failure stays. */
    add(draft) {
        const number = draft.owner ?? this.#current?.number;
        const holder = number === undefined ? undefined : this.#holder(number);
        const key = keyOf(draft.suite, draft.id);
        const known = this.#failed.get(key);
        if (known !== undefined) {
            if (known.holders.size < HOLDERS)
                known.holders.add(holder);
        }
        else if (this.#failed.size < limits/* LIMITS */.b.failuresPerJob) {
            this.#failed.set(key, { draft, holders: new Set([holder]) });
        }
    }
    /** What failed in the end, and what passed when CTest ran it again. */
    end(framework) {
        const failures = [];
        const retried = [];
        for (const { draft, holders } of this.#failed.values()) {
            const bad = [...holders].filter((holder) => holder === undefined || !this.#isExpected(holder));
            if (bad.length === 0)
                continue;
            const hasRecovered = bad.every((holder) => holder !== undefined && this.#passedHolders.has(holder));
            (hasRecovered ? retried : failures).push(toFailure(framework, draft));
        }
        return { failures, retried };
    }
    /** CTest took it for passed at once although tests failed in it. */
    #isExpected(holder) {
        return this.#passedHolders.has(holder) && !this.#failedHolders.has(holder);
    }
    #holder(number) {
        return `${number} ${this.#folder}`;
    }
}
function keyOf(suite, id) {
    return `${suite ?? ''}\n${id}`;
}

;// CONCATENATED MODULE: ./build/core/parsers/boost-test.js




/**
 * `cart_test.cpp(8): error: in "cart/adds_up": check a == b has failed [11 != 10]`; before Boost 1.59 `error in "adds_up"`,
 * on some platforms `cart_test.cpp:8: error`. The place stands before, the test and what it says behind.
 */
const ERROR = /: (?:fatal )?error:? in "/;
const NAME_END = '": ';
const NOWHERE = 'unknown location';
/** `std::out_of_range: only 2 left`. */
const RAISED = /^((?:\w+::)+\w+): /;
/** What may stand below an error: contexts with their indented lines, and where a test that was thrown out of was last seen. */
const CONTEXT = 'Failure occurred in a following context:';
const CHECKPOINT = ': last checkpoint';
const RUNNING = /^Running (\d{1,9}) test cases?\.\.\.$/;
/** `*** 1 failure is detected in the test module "shop"`, in older versions `*** 2 failures detected in test suite "shop"`. */
const DETECTED = /^\*\*\* (?:\d{1,9} failures? (?:is |are )?detected|errors? (?:is |are |were )?detected in )/;
const CLEAN = '*** No errors detected';
/** `Test module "shop" has failed with:` opens a report that stands in place of the total. */
const REPORT = /^Test module "[^"]{0,500}" has (passed|failed|been aborted)/;
const SEED = /^Test cases order is shuffled using seed: (\d{1,10})/;
class BoostTestSession {
    #held = new HeldFailures();
    /** Failed tests of the program that is still running. */
    #current = new Map();
    #open;
    #inContext = false;
    /** Number of CTest before the line that is being read. */
    #owner;
    #announced = 0;
    #counts = { passed: 0, failed: 0 };
    #totals = false;
    #isRunning = false;
    #isBroken = false;
    #seed;
    get idle() {
        return this.#open === undefined;
    }
    line({ number, text: printed }) {
        const { owner, text } = withoutOwner(printed);
        this.#owner = owner;
        if (isHolderLine(printed)) {
            this.#keep();
            this.#held.line(number, printed);
            return;
        }
        if (text.includes('rror') && this.#error(number, text))
            return;
        if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
        if (text.startsWith('Running '))
            this.#begin(RUNNING.exec(text)?.[1]);
        else if (text.startsWith('*** ') || text.startsWith('Test module "'))
            this.#total(text);
        else
            this.#seed ??= SEED.exec(text)?.[1];
    }
    end() {
        this.#keep();
        const { failures, retried } = this.#held.end('boost-test');
        if (failures.length + retried.length === 0 && !this.#totals)
            return undefined;
        return {
            framework: 'boost-test',
            failures,
            retried,
            passed: [],
            ...(this.#totals ? { counts: this.#counts } : {}),
            ...(this.#seed === undefined ? {} : { seed: this.#seed }),
            finished: this.#totals && !this.#isRunning && !this.#isBroken,
        };
    }
    #begin(announced) {
        if (announced === undefined)
            return;
        this.#isBroken ||= this.#isRunning;
        this.#keep();
        this.#isRunning = true;
        this.#announced = Number(announced);
    }
    #error(number, text) {
        const error = ERROR.exec(text);
        const place = error === null ? undefined : cppPlace(text.slice(0, error.index));
        if (error === null || place === undefined)
            return false;
        const rest = text.slice(error.index + error[0].length);
        const end = rest.indexOf(NAME_END);
        if (end < 1)
            return false;
        const id = rest.slice(0, end);
        const message = rest.slice(end + NAME_END.length);
        this.#open = undefined;
        if (this.#current.has(id))
            return true;
        const slash = id.lastIndexOf('/');
        const draft = {
            owner: this.#owner,
            id,
            at: number,
            from: number,
            to: number,
            message,
            errorType: RAISED.exec(message)?.[1],
        };
        if (slash > 0)
            draft.suite = id.slice(0, slash);
        if (place.file !== NOWHERE)
            Object.assign(draft, place);
        if (this.#current.size < limits/* LIMITS */.b.failuresPerJob)
            this.#current.set(id, draft);
        this.#open = draft;
        this.#inContext = false;
        return true;
    }
    #detail(open, number, text) {
        const checkpoint = text.indexOf(CHECKPOINT);
        const place = checkpoint === -1 ? undefined : cppPlace(text.slice(0, checkpoint));
        if (place !== undefined) {
            if (open.file === undefined)
                Object.assign(open, place);
            open.to = number;
        }
        else if (text === CONTEXT || (this.#inContext && text.startsWith('    '))) {
            this.#inContext = true;
            open.to = number;
            if (text !== CONTEXT)
                open.parameters ??= parametersOf(text);
            if (number - open.at < limits/* LIMITS */.b.failureBlockLines)
                return;
        }
        this.#open = undefined;
    }
    #total(text) {
        const report = REPORT.exec(text)?.[1];
        const isClean = text === CLEAN || report === 'passed';
        if (!isClean && report === undefined && !DETECTED.test(text))
            return;
        this.#totals = true;
        this.#isRunning = false;
        // A test that is expected to fail prints as one that fails: only the total tells, when all are of that kind.
        if (isClean)
            this.#current.clear();
        this.#counts.failed += this.#current.size;
        this.#counts.passed += Math.max(0, this.#announced - this.#current.size);
        this.#announced = 0;
        this.#keep();
    }
    #keep() {
        for (const draft of this.#current.values())
            this.#held.add(draft);
        this.#current.clear();
        this.#open = undefined;
    }
}
/** `price = -2; ` of a data test; other contexts are sentences. */
function parametersOf(text) {
    const context = text.trim();
    return /^\w+ = .*;$/.test(context) ? context.slice(0, -1) : undefined;
}
/** Boost.Test, its human-readable log. Test id: suites and case, joined by `/`, as printed. */
const boostTest = {
    id: 'boost-test',
    title: 'Boost.Test',
    docs: 'https://www.boost.org/doc/libs/release/libs/test/doc/html/boost_test/test_output/log_formats/log_human_readable_format.html',
    triggers: [
        'rror: in "',
        'rror in "',
        ' test cases...',
        ' test case...',
        '*** No errors',
        'Test module "',
        ' detected',
        'shuffled using seed',
        ...HOLDER_TRIGGERS,
    ],
    begin: () => new BoostTestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/bun.js




/** `(fail) suite > test [1.20ms]`: the verdict stands below what the test printed and its error. */
const RESULT = /^\((pass|fail|skip|todo)\) (\S.*)$/;
const bun_TIME = / \[(\d{1,12}(?:\.\d{1,6})?)(m?s)\]$/;
/** ` (attempt 2)` of a test that may be retried. */
const bun_ATTEMPT = / \(attempt \d{1,6}\)$/;
/** `tests/a.test.ts:`; on GitHub Actions it opens a group. */
const FILE = /^(?:##\[group\]|::group::)?(\S(?:.*\S)?\.[cm]?[jt]sx?):$/;
/** ` 3 fail`, one number to a line, above the line that ends the run. */
const COUNT = /^ {1,6}(\d{1,9}) (pass|fail|skip|todo)$/;
const bun_END = /^Ran \d{1,9} tests? across \d{1,9} files?\./;
/** A long run lists its failures once more, without their files. */
const AGAIN = /^\d{1,9} tests? failed:$/;
const bun_ERROR = /^(?:error: |[\w$]*(?:Error|Exception): )/;
/** A hook that failed has no title; it is no test. */
const HOOK = /(?:^|> )\(unnamed\)$/;
/** `bun test v1.2.3 (0123abcd)`. */
const BANNER = 'bun test v';
const TRIGGERS = [
    'bun test v',
    '.test.',
    '.spec.',
    '_test.',
    '_spec.',
    '(fail) ',
    '(pass) ',
    ' tests across ',
    '1 test across ',
];
class BunSession {
    #failures = failureList();
    #retried = failureList();
    #passed = passedList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Failures of the run that is read now; their ids, because a long run lists them again at its end. */
    #run = failureList();
    #ids = new Set();
    #totals = new Map();
    #file;
    /** What was said since the last verdict. */
    #said = {};
    #isRepeating = false;
    /** An error stands above the verdict that names its test, so lines are read for a while after each line of Bun's own. */
    #readTo = 0;
    #last = 0;
    #seen = false;
    #finished = false;
    get idle() {
        return this.#last >= this.#readTo;
    }
    line({ number, text }) {
        if (this.idle) {
            if (!TRIGGERS.some((trigger) => text.includes(trigger)))
                return;
            this.#said = {};
            if (this.#own(number, text))
                this.#wake(number);
            return;
        }
        this.#last = number;
        if (this.#own(number, text))
            this.#wake(number);
        else if (text.startsWith('  ^ '))
            this.#remark(number, text);
        else
            this.#detail(number, text);
    }
    end() {
        this.#keep();
        if (!this.#seen)
            return undefined;
        return {
            framework: 'bun',
            failures: this.#failures,
            retried: this.#retried,
            passed: this.#passed,
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #wake(number) {
        this.#last = number;
        this.#readTo = number + limits/* LIMITS */.b.failureBlockLines;
    }
    /** True for a line that nobody but Bun prints. */
    #own(number, text) {
        const result = text.startsWith('(') ? RESULT.exec(text) : null;
        if (result?.[1] !== undefined && result[2] !== undefined) {
            this.#result(number, result[1], result[2]);
            return true;
        }
        return text.startsWith(BANNER) || this.#heading(text) || this.#total(text);
    }
    #heading(text) {
        if (!text.endsWith(':'))
            return false;
        if (AGAIN.test(text))
            this.#isRepeating = true;
        const file = FILE.exec(text)?.[1];
        if (file === undefined)
            return false;
        this.#file = file;
        this.#isRepeating = false;
        this.#said = {};
        return true;
    }
    #result(number, verdict, printed) {
        this.#seen = true;
        this.#totals.clear();
        const timed = printed.trimEnd();
        const time = bun_TIME.exec(timed);
        const title = time === null ? timed : timed.slice(0, time.index);
        const durationMs = time === null ? undefined : Math.round(Number(time[1]) * (time[2] === 's' ? 1_000 : 1));
        const id = title.replace(bun_ATTEMPT, '');
        const draft = { file: this.#file, ...this.#said, id, suite: this.#file, durationMs, at: number, to: number };
        draft.from ??= number;
        this.#said = {};
        if (verdict === 'pass' && id !== title)
            this.#retried.push(toFailure('bun', draft));
        else if (verdict === 'pass')
            this.#passed.push(id);
        else if (verdict === 'fail' && !HOOK.test(id))
            this.#fail(draft);
    }
    #fail(draft) {
        const key = `${draft.suite ?? ''}\n${draft.id}`;
        const isRepeated = this.#ids.has(key) || (this.#isRepeating && this.#ids.has(draft.id));
        this.#ids.add(key).add(draft.id);
        if (!isRepeated)
            this.#run.push(draft);
    }
    /** A time-out is told below the verdict: `  ^ this test timed out after 50ms.` */
    #remark(number, text) {
        const last = this.#run.at(-1);
        if (last === undefined || last.to !== number - 1)
            return;
        last.message ??= text.slice('  ^ '.length);
        last.to = number;
    }
    #detail(number, text) {
        if (text.trim() === '')
            return;
        this.#said.from ??= number;
        if (bun_ERROR.test(text))
            this.#said.message ??= text;
        const frame = this.#said.line === undefined ? jsFrame(text) : undefined;
        if (frame === undefined)
            return;
        this.#said.file = frame.file;
        this.#said.line = frame.line;
    }
    #total(text) {
        const count = text.startsWith(' ') ? COUNT.exec(text) : null;
        if (count?.[2] !== undefined)
            this.#totals.set(count[2], Number(count[1]));
        const isEnd = text.startsWith('Ran ') && this.#totals.size > 0 && bun_END.test(text);
        if (isEnd)
            this.#endRun();
        return count !== null || isEnd;
    }
    #endRun() {
        const total = (word) => this.#totals.get(word) ?? 0;
        this.#seen = true;
        this.#finished = true;
        this.#counts.passed += total('pass');
        this.#counts.failed += total('fail');
        this.#counts.skipped += total('skip') + total('todo');
        // A test may print what looks like a verdict; the total has the last word.
        if (this.#totals.get('fail') === 0)
            this.#run = failureList();
        this.#totals.clear();
        this.#keep();
    }
    #keep() {
        for (const draft of this.#run)
            this.#failures.push(toFailure('bun', draft));
        this.#run = failureList();
        this.#ids.clear();
        this.#file = undefined;
        this.#isRepeating = false;
        this.#said = {};
    }
}
/** `bun test`. Test id: all titles joined by ` > `; suite: the file. */
const bun = {
    id: 'bun',
    title: 'Bun',
    docs: 'https://bun.sh/docs/test/reporters',
    triggers: TRIGGERS,
    begin: () => new BunSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/busted.js



/** `Failure -> spec/cart_spec.lua @ 3`, the test's full name on the next line, its message below. */
const TITLE = /^(Failure|Error|Pending) (?:→|->) (\S.{0,400}\.lua) @ (\d{1,9})$/;
/** `[  FAILED  ] spec/cart_spec.lua @ 3: the cart adds up (0.31 ms)` of the gtest output, which Neovim prints too. */
const LISTED = /^\[ {1,7}(FAILED|ERROR|OK) {1,3}\] (\S.{0,400}\.lua) @ (\d{1,9}): (\S.*)$/;
const TOOK = / \((\d{1,9}(?:\.\d{1,6})?) ms\)$/;
const MARK = '.lua @ ';
/** `1 success / 1 failure / 2 errors / 1 pending : 0.001838 seconds`. */
const busted_TOTAL = /^(\d{1,9}) success(?:es)? \/ (\d{1,9}) failures? \/ (?:(\d{1,9}) errors? \/ )?(\d{1,9}) pending : \d{1,9}(?:\.\d{1,9})? seconds\.?$/;
class BustedSession {
    #drafts = new Map();
    #passed = passedList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** A title whose test's name stands on the next line. */
    #title;
    #open;
    #finished = false;
    get idle() {
        return this.#title === undefined && this.#open === undefined;
    }
    line({ number, text }) {
        if (text.includes(MARK) && this.#test(number, text))
            return;
        const total = text.includes(' pending : ') ? busted_TOTAL.exec(text) : null;
        if (total !== null)
            this.#total(total);
        else if (this.#title !== undefined)
            this.#named(this.#title, number, text);
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    end() {
        const failures = [...this.#drafts.values()].map((draft) => toFailure('busted', draft));
        if (failures.length + this.#passed.length === 0 && !this.#finished)
            return undefined;
        return {
            framework: 'busted',
            failures,
            retried: [],
            passed: this.#passed,
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #test(number, text) {
        const [, kind, file, line] = TITLE.exec(text) ?? [];
        if (file !== undefined) {
            this.#open = undefined;
            this.#title = kind === 'Pending' ? undefined : { at: number, file, line: Number(line) };
            return true;
        }
        const [, verdict, place, at, rest] = LISTED.exec(text) ?? [];
        if (place === undefined || rest === undefined)
            return false;
        this.#open = undefined;
        const milliseconds = TOOK.exec(rest)?.[1];
        const id = rest.replace(TOOK, '');
        if (verdict === 'OK')
            this.#passed.push(id);
        else if (!this.#drafts.has(`${place}\n${id}`)) {
            const durationMs = milliseconds === undefined ? undefined : Math.round(Number(milliseconds));
            this.#add({ id, suite: place, file: place, line: Number(at), at: number, durationMs });
        }
        return true;
    }
    #add(draft) {
        const key = `${draft.suite}\n${draft.id}`;
        if (!this.#drafts.has(key))
            this.#drafts.set(key, draft);
    }
    #total(match) {
        this.#title = undefined;
        this.#open = undefined;
        this.#finished = true;
        this.#counts.passed += Number(match[1]);
        this.#counts.failed += Number(match[2]) + Number(match[3] ?? 0);
        this.#counts.skipped += Number(match[4]);
    }
    #named(title, number, text) {
        this.#title = undefined;
        if (text.trim() === '')
            return;
        const { at, file, line } = title;
        this.#open = { id: text.trim(), suite: file, file, line, at, from: at, to: number };
        this.#add(this.#open);
    }
    #detail(open, number, text) {
        const isOver = text.trim() === '' || number - open.at >= limits/* LIMITS */.b.failureBlockLines || text.startsWith('##[');
        if (isOver) {
            this.#open = undefined;
            return;
        }
        open.to = number;
        if (open.message !== undefined)
            return;
        // `spec/cart_spec.lua:4: Expected objects to be equal.`: the assertion's place says more than the test's first line.
        const prefix = `${open.file}:`;
        const place = text.startsWith(prefix) ? /^(\d{1,9}): /.exec(text.slice(prefix.length)) : null;
        open.message = place === null ? text : text.slice(prefix.length + place[0].length);
        if (place !== null)
            open.line = Number(place[1]);
    }
}
/** busted, Lua's test runner. Test id: the full name as printed; `suite` is the file. */
const busted = {
    id: 'busted',
    title: 'busted',
    docs: 'https://lunarmodules.github.io/busted/',
    triggers: [MARK, ' pending : '],
    begin: () => new BustedSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/shared/block-end.js

/** One of these opens a line that ends whatever a test runner was saying: its process is over, or another step begins. */
const STEP_ENDS = [STEP_MARK, '##[error]Process completed '];
/**
 * Lines of one failure's description that are followed. Far more than are kept of one: after long output or a chain of
 * exceptions, the error that ended the test comes last, and so does the next failure's title.
 */
const FOLLOWED_LINES = 4_000;
/** True for a line that opens with one of {@link STEP_ENDS}. */
function isStepEnd(text) {
    return text.startsWith('##[') && STEP_ENDS.some((end) => text.startsWith(end));
}
/**
 * Last line of a description that opened at `from` and has no end of its own, when line `number` no longer belongs to
 * it: another step begins, or nobody would read on. Undefined while it goes on.
 */
function blockEnd(from, number, text) {
    if (number - from >= FOLLOWED_LINES)
        return from + FOLLOWED_LINES - 1;
    return isStepEnd(text) ? number - 1 : undefined;
}

;// CONCATENATED MODULE: ./build/core/parsers/shared/duration.js
/** Milliseconds of the seconds that a runner printed (`0.25`); undefined for `0.00`, which only says that it was quick. */
function millisecondsOf(seconds) {
    const milliseconds = Math.round(Number(seconds ?? 0) * 1000);
    return milliseconds > 0 ? milliseconds : undefined;
}

;// CONCATENATED MODULE: ./build/core/parsers/cargo-test.js




/** `test module::name ... FAILED`; ` - should panic` is a remark, not part of the name. */
const cargo_test_PROGRESS = /^test (\S.*?)(?: - should panic)? \.\.\. (ok|FAILED)(?: <(\d{1,7}\.\d+)s>)?$/;
/** The process died in the test that ran, alone: cargo's error stands where the verdict should. */
const DEATH = /^test (\S.*?) \.\.\. error: test failed, to rerun pass /;
/** ``process didn't exit successfully: `target/debug/deps/a-0123` (signal: 6, SIGABRT: process abort signal)``. */
const SIGNAL = /^ *process didn't exit successfully: .*\((signal: [^()]+)\)$/;
/** `running 3 tests (shuffle seed: 1234)`. */
const cargo_test_SEED = /^running \d+ tests? \(shuffle seed: (\d+)\)$/;
/** `---- module::name stdout ----` opens what a failing test printed. */
const BLOCK = /^---- (\S.*) std(?:out|err) ----$/;
/** `    module::name` in the list of failures, or `    src/lib.rs - name (line 3)` of a doc test. */
const cargo_test_LISTED = /^ {4}(\S.*)$/;
/** `     Running unittests src/lib.rs (target/debug/deps/crate-0123456789abcdef)`; before Rust 1.48 only the path. */
const cargo_test_RUNNING = /^ {1,12}Running \S/;
const BINARY = /^([\w-]+)-[0-9a-f]{16}(?:\.exe)?\)?$/;
const DOC_TESTS = /^ {1,12}Doc-tests (\S+)$/;
/**
 * `thread 'name' panicked at src/a.rs:12:5:`, the message below; before Rust 1.73 `panicked at 'message', src/a.rs:12:5`, where
 * the message may have several lines; before 1.27 without a column.
 */
const PANIC = /^\t?thread '.*' (?:\(\d+\) )?panicked at ([^\s']+):(\d{1,9}):\d{1,9}:$/;
const QUOTED_PANIC = /^\t?thread '[^']*' panicked at '(.*)$/s;
const cargo_test_PLACE = /', ([^\s']+?):(\d{1,9})(?::\d{1,9})?$/;
const DIED = ' ... error: test failed';
const EXITED = "process didn't exit successfully: ";
const cargo_test_RESULT = /^test result: (?:ok|FAILED)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored;/;
/** Lines after `failures:` that are neither a name nor what a test printed: blank ones. */
const LINES_BEFORE_NAMES = 5;
class CargoSession {
    #failures = failureList();
    #passed = passedList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Failures of the test binary that runs now, by name. */
    #drafts = new Map();
    #suite;
    #open;
    #awaitsMessage = false;
    /** In a panic's message of several lines. */
    #quoted = false;
    #seen = false;
    #finished = false;
    /** A test binary ended by a signal, without its result. */
    #died = false;
    #seed;
    #last = 0;
    /** Last line at which the list of names is expected to go on. */
    #listTo = 0;
    get idle() {
        return this.#open === undefined && this.#last >= this.#listTo;
    }
    line({ number, text }) {
        this.#last = number;
        this.#expire(number, text);
        const first = text.charCodeAt(0);
        if (first === 0x74 && this.#test(number, text))
            return;
        if (first === 0x66 && text === 'failures:') {
            this.#close(number - 1);
            this.#listTo = number + LINES_BEFORE_NAMES;
            return;
        }
        if (first === 0x72)
            this.#seed = cargo_test_SEED.exec(text)?.[1] ?? this.#seed;
        if (first === 0x20)
            this.#indented(number, text);
        else if (first === 0x2d && this.#block(number, text))
            return;
        if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    end() {
        this.#endBinary(this.#last);
        if (!this.#seen)
            return undefined;
        return {
            framework: 'cargo-test',
            failures: this.#failures,
            retried: [],
            passed: this.#passed,
            ...(this.#finished ? { counts: this.#counts } : {}),
            ...(this.#seed === undefined ? {} : { seed: this.#seed }),
            finished: this.#finished && !this.#died,
        };
    }
    /** What a failing test printed ends with its step, or when nobody would read on. */
    #expire(number, text) {
        const from = this.#open?.from;
        const end = from === undefined ? undefined : blockEnd(from, number, text);
        if (end !== undefined)
            this.#close(end);
    }
    #test(number, text) {
        const progress = text.startsWith('test ') ? cargo_test_PROGRESS.exec(text) : null;
        if (progress?.[1] !== undefined) {
            this.#seen = true;
            this.#listTo = 0;
            if (progress[2] === 'ok')
                this.#passed.push(progress[1]);
            else
                this.#draft(progress[1], number).durationMs ??= millisecondsOf(progress[3]);
            return true;
        }
        const dead = text.includes(DIED) ? DEATH.exec(text)?.[1] : undefined;
        if (dead !== undefined) {
            this.#begin(dead, number);
            return true;
        }
        const result = text.startsWith('test result: ') ? cargo_test_RESULT.exec(text) : null;
        if (result === null)
            return false;
        this.#seen = true;
        this.#finished = true;
        this.#counts.passed += Number(result[1]);
        this.#counts.failed += Number(result[2]);
        this.#counts.skipped += Number(result[3]);
        // A test may print what looks like a failure; the result has the last word.
        if (Number(result[2]) === 0)
            this.#drafts = new Map();
        this.#endBinary(number - 1);
        return true;
    }
    #indented(number, text) {
        const binary = binaryOf(text) ?? DOC_TESTS.exec(text)?.[1];
        if (binary !== undefined) {
            this.#endBinary(number - 1);
            this.#suite = binary;
        }
        const signal = text.includes(EXITED) ? SIGNAL.exec(text)?.[1] : undefined;
        if (signal !== undefined)
            this.#kill(signal, number);
        const name = number <= this.#listTo ? cargo_test_LISTED.exec(text)?.[1] : undefined;
        if (name === undefined || this.#open !== undefined)
            return;
        this.#draft(name, number);
        this.#listTo = number + LINES_BEFORE_NAMES;
    }
    /** A binary that a signal ended gives no result; what was open is the test that it died in. */
    #kill(signal, number) {
        this.#died = true;
        if (this.#open !== undefined) {
            this.#open.message ??= signal;
            this.#open.to = number;
        }
        this.#close(number);
    }
    #block(number, text) {
        const name = BLOCK.exec(text)?.[1];
        if (name === undefined)
            return false;
        this.#begin(name, number);
        return true;
    }
    #begin(name, number) {
        this.#close(number - 1);
        this.#seen = true;
        this.#open = this.#draft(name, number);
        this.#open.from ??= number;
        this.#awaitsMessage = false;
        this.#quoted = false;
    }
    #draft(name, at) {
        const known = this.#drafts.get(name);
        if (known !== undefined)
            return known;
        const draft = { id: name, suite: this.#suite, at };
        this.#drafts.set(name, draft);
        return draft;
    }
    #detail(open, number, text) {
        open.to = number;
        if (this.#awaitsMessage && text !== '') {
            open.message ??= text;
            this.#awaitsMessage = false;
        }
        const isPanic = open.file === undefined && /^\t?thread /.test(text);
        if (isPanic)
            this.#panic(open, text);
        else if (this.#quoted)
            this.#place(open, text);
        else if (text.startsWith('Error: '))
            open.message ??= text;
        else if (text.startsWith('note: test did not panic'))
            open.message ??= text.slice('note: '.length);
    }
    #panic(open, text) {
        const panic = PANIC.exec(text);
        if (panic !== null) {
            open.message = undefined;
            open.file = panic[1];
            open.line = Number(panic[2]);
            this.#awaitsMessage = true;
            return;
        }
        const quoted = QUOTED_PANIC.exec(text)?.[1];
        if (quoted === undefined)
            return;
        const place = cargo_test_PLACE.exec(quoted);
        open.message = place === null ? quoted : quoted.slice(0, place.index);
        this.#quoted = true;
        this.#place(open, text);
    }
    /** The place stands behind the last line of a message in quotes. */
    #place(open, text) {
        const place = text.includes("', ") ? cargo_test_PLACE.exec(text) : null;
        if (place === null)
            return;
        open.file = place[1];
        open.line = Number(place[2]);
        this.#quoted = false;
    }
    #close(to) {
        if (this.#open !== undefined)
            this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#open = undefined;
        this.#listTo = 0;
    }
    #endBinary(to) {
        this.#close(to);
        for (const draft of this.#drafts.values())
            this.#failures.push(toFailure('cargo-test', draft));
        this.#drafts = new Map();
    }
}
function binaryOf(text) {
    if (!cargo_test_RUNNING.test(text))
        return undefined;
    const path = Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\'));
    return BINARY.exec(text.slice(path + 1))?.[1];
}
/** `cargo test` and other users of Rust's libtest. Test id: the test's path; suite: its binary. */
const cargoTest = {
    id: 'cargo-test',
    title: 'cargo test',
    docs: 'https://doc.rust-lang.org/rustc/tests/index.html',
    triggers: [
        'test result: ',
        ' ... FAILED',
        ' ... ok',
        'failures:',
        ' stdout ----',
        ' stderr ----',
        '  Running ',
        ' Doc-tests ',
        DIED,
        EXITED,
        ' (shuffle seed: ',
    ],
    begin: () => new CargoSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/catch2-title.js
/**
 * The names in a title: the test case first, then its sections, each on a line of its own and wrapped at `width`. A line
 * continues the one above when its first word had no room there.
 */
function joinTitles(lines, width) {
    const names = [];
    let above = '';
    for (const line of lines) {
        const text = line.trim();
        const isIndented = line.startsWith(' ');
        const word = text.split(' ', 1)[0] ?? '';
        const isContinued = names.length > 0 && above.length + 1 + word.length > width;
        if (isContinued || (names.length > 0 && !isIndented))
            names.push(`${names.pop() ?? ''} ${text}`);
        else
            names.push(text);
        above = line;
    }
    return { id: names.join(' > '), name: names.at(-1) ?? '' };
}

;// CONCATENATED MODULE: ./build/core/parsers/catch2.js




/** Catch2 rules off at one column less than its console's width, which is 80 unless a project changes it. */
const RULE_CHARS = 79;
const catch2_RULE = '-'.repeat(RULE_CHARS);
const catch2_DOTS = '.'.repeat(RULE_CHARS);
const catch2_END = '='.repeat(RULE_CHARS);
/** Lines of a title: the test case and its sections, each perhaps wrapped. */
const TITLE_LINES = 40;
/** `many_test.cpp:12`, of Windows compilers `many_test.cpp(12)`. */
const catch2_PLACE = /^(\S.*?)(?::(\d{1,9})|\((\d{1,9})\))$/;
const FAILED = /^(\S.*?)(?::(\d{1,9})|\((\d{1,9})\)): FAILED:$/;
/** With `--warn NoAssertions` a test fails that checks nothing. */
const NOTHING_CHECKED = /^No assertions in (?:section|test case) /;
/** Lines of one assertion that make its message: the expression and what it came to. */
const MESSAGE_LINES = 6;
const catch2_TOTAL = /^test cases: +(\d{1,9}) \|(.{1,200})$/;
const PART = /(\d{1,9}) (passed|failed as expected|failed|skipped)/g;
const ALL_PASSED = /^All tests passed \(\d{1,9} assertions? in (\d{1,9}) test cases?\)$/;
const catch2_SEED = /^Randomness seeded to: (\d{1,20})$/;
const catch2_TOOK = /^(\d{1,9}\.\d{3}) s: (\S.*)$/;
class Catch2Session {
    /** Failures of earlier programs. */
    #held = new HeldFailures();
    /** Failures of the program that is still running. */
    #current = [];
    /** Number of CTest before the line that is being read. */
    #owner;
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Lines since a rule, while they may be a title. */
    #title;
    #titleAt = 0;
    /** Title that was closed by a second rule: the place follows, then the dots. */
    #closed;
    #isPlaced = false;
    /** Test whose assertions follow. */
    #test;
    #open;
    #more = 0;
    #seed;
    #totals = false;
    #finished = false;
    get idle() {
        return this.#title === undefined && this.#closed === undefined && this.#test === undefined;
    }
    line({ number, text: printed }) {
        const { owner, text } = withoutOwner(printed);
        this.#owner = owner;
        if (isHolderLine(printed)) {
            this.#close(number - 1);
            this.#keep();
            this.#held.line(number, printed);
            return;
        }
        if (text.startsWith(catch2_RULE) && isRule(text))
            this.#rule(number);
        else if (text.startsWith(catch2_END) || text.startsWith('##['))
            this.#close(number - 1);
        else if (this.#total(text))
            this.#close(number - 1);
        else if (this.#closed !== undefined)
            this.#head(this.#closed, number, text);
        else if (this.#title !== undefined)
            this.#addTitle(this.#title, text);
        else if (this.#test !== undefined)
            this.#body(this.#test, number, text);
        else
            this.#seed ??= catch2_SEED.exec(text)?.[1];
    }
    end() {
        this.#close();
        this.#keep();
        const { failures, retried } = this.#held.end('catch2');
        if (failures.length + retried.length === 0 && !this.#totals)
            return undefined;
        return {
            framework: 'catch2',
            failures,
            retried,
            passed: [],
            ...(this.#totals ? { counts: this.#counts } : {}),
            ...(this.#seed === undefined ? {} : { seed: this.#seed }),
            finished: this.#finished,
        };
    }
    /** The first rule opens a title, the second closes it. */
    #rule(number) {
        const title = this.#title;
        this.#close(number - 1);
        if (title === undefined || title.length === 0) {
            this.#title = [];
            this.#titleAt = number;
        }
        else {
            this.#closed = title;
            this.#isPlaced = false;
        }
    }
    #addTitle(title, text) {
        if (title.length < TITLE_LINES && text.trim() !== '')
            title.push(text);
        else
            this.#title = undefined;
    }
    #head(closed, number, text) {
        if (!this.#isPlaced && catch2_PLACE.test(text)) {
            this.#isPlaced = true;
            return;
        }
        this.#closed = undefined;
        if (this.#isPlaced && text.startsWith(catch2_DOTS)) {
            const { id, name } = joinTitles(closed, RULE_CHARS);
            this.#test = { id, name, from: this.#titleAt, until: this.#titleAt + limits/* LIMITS */.b.failureBlockLines };
        }
        else if (!this.#isPlaced && text.trim() !== '') {
            // What was taken for a closing rule may have been an opening one.
            this.#title = [text];
            this.#titleAt = number - 1;
        }
    }
    #body(test, number, text) {
        const failed = text.endsWith(': FAILED:') ? FAILED.exec(text) : null;
        if (failed !== null || NOTHING_CHECKED.test(text))
            this.#fail(test, number, failed, text);
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
        const took = text.includes(' s: ') ? catch2_TOOK.exec(text) : null;
        if (took?.[2] === test.name && this.#open !== undefined)
            this.#open.durationMs = Math.round(Number(took[1]) * 1000);
        if (took !== null || number >= test.until)
            this.#close(number);
    }
    #fail(test, number, place, text) {
        this.#more = 0;
        if (this.#open !== undefined) {
            this.#open.to = number;
            return;
        }
        this.#open = { owner: this.#owner, id: test.id, at: number, from: test.from, to: number };
        if (place === null) {
            this.#open.message = text;
            return;
        }
        this.#more = MESSAGE_LINES;
        this.#open.file = place[1];
        this.#open.line = Number(place[2] ?? place[3]);
    }
    #detail(open, number, text) {
        if (text.trim() === '') {
            this.#more = 0;
            return;
        }
        open.to = number;
        if (this.#more === 0)
            return;
        this.#more -= 1;
        open.message = open.message === undefined ? text.trim() : `${open.message} ${text.trim()}`;
    }
    #total(text) {
        if (text.startsWith('Randomness seeded to: '))
            this.#seed ??= catch2_SEED.exec(text)?.[1];
        const all = text.startsWith('All tests passed (') ? ALL_PASSED.exec(text)?.[1] : undefined;
        const parts = text.startsWith('test cases: ') ? catch2_TOTAL.exec(text)?.[2] : undefined;
        if (all === undefined && parts === undefined)
            return false;
        this.#totals = true;
        this.#finished = true;
        const counts = countsOf(parts ?? `${all} passed`);
        this.#counts.passed += counts.passed;
        this.#counts.failed += counts.failed;
        this.#counts.skipped += counts.skipped;
        this.#close();
        // A test that is known to fail prints as one that fails: only the total tells, when all are of that kind.
        if (counts.failed === 0)
            this.#current = [];
        this.#keep();
        return true;
    }
    #keep() {
        for (const draft of this.#current)
            this.#held.add(draft);
        this.#current = [];
    }
    #close(to) {
        if (this.#open !== undefined) {
            if (to !== undefined)
                this.#open.to = Math.min(to, this.#open.to ?? to);
            if (this.#current.length < limits/* LIMITS */.b.failuresPerJob)
                this.#current.push(this.#open);
        }
        this.#open = undefined;
        this.#test = undefined;
        this.#title = undefined;
        this.#closed = undefined;
    }
}
/** A test that failed as expected counts as passed. */
function countsOf(parts) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const [, count, word] of parts.matchAll(PART)) {
        if (word === 'failed' || word === 'skipped')
            counts[word] += Number(count);
        else
            counts.passed += Number(count);
    }
    return counts;
}
function isRule(text) {
    for (let at = RULE_CHARS; at < text.length; at += 1)
        if (text[at] !== '-')
            return false;
    return true;
}
/** Catch2, version 2 and 3, its console reporter. Test id: the test case and its sections, joined by ` > `. */
const catch2 = {
    id: 'catch2',
    title: 'Catch2',
    docs: 'https://github.com/catchorg/Catch2/blob/devel/docs/reporters.md',
    triggers: [catch2_RULE, 'test cases: ', 'All tests passed (', 'Randomness seeded to: ', ...HOLDER_TRIGGERS],
    begin: () => new Catch2Session(),
};

;// CONCATENATED MODULE: ./build/core/parsers/clojure-test.js


/** `FAIL in (reserves-what-is-left) (cart_test.clj:4)`; kaocha prints `FAIL in shop.cart-test/reserves-what-is-left (…)`. */
const clojure_test_TITLE = /^(?:FAIL|ERROR) in (?:\(([^()\s]{1,300})(?: [^()]{0,300})?\)|([^\s()]{1,300}\/[^\s()]{1,300})) \(([^()]{0,400})\)$/;
/** `cart_test.clj:4`, in ClojureScript with a column; of a thrown error the place where it was thrown. */
const clojure_test_PLACE = /^(\S+\.\w{1,5}):(\d{1,9})(?::\d{1,9})?$/;
const OWN_LANGUAGE = /\.clj[cs]?$/;
/** `    shop.stock_test$fn__158.invokeStatic (stock_test.clj:14)`, below the text of an error. */
const clojure_test_FRAME = /^ (?:at |   )([^\s$/]{1,300})\S{0,300} \((\S{1,300}\.clj[cs]?):(\d{1,9})\)$/;
/** `Testing shop.cart-test`, above the failures of a namespace. */
const NAMESPACE = /^Testing ([a-zA-Z][\w.*+!?-]*)$/;
/** `lein test :only shop.cart-test/reserves-what-is-left`, above a failure. */
const ONLY = /^lein test :only ([^\s/]{1,300})\/\S{1,300}$/;
const EXPECTED = 'expected: ';
const ACTUAL = '  actual: ';
const RAN = /^Ran (\d{1,9}) tests containing \d{1,9} assertions\.$/;
class ClojureTestSession {
    #drafts = new Map();
    #namespace;
    #open;
    #tests;
    get idle() {
        return this.#open === undefined;
    }
    line({ number, text }) {
        const isTitle = text.startsWith('FAIL in ') || text.startsWith('ERROR in ');
        if (isTitle && this.#title(number, text))
            return;
        const namespace = this.#namespaceOf(text);
        const ran = text.startsWith('Ran ') ? RAN.exec(text)?.[1] : undefined;
        if (namespace !== undefined) {
            this.#namespace = namespace;
            this.#open = undefined;
        }
        else if (ran !== undefined) {
            this.#tests = (this.#tests ?? 0) + Number(ran);
            this.#open = undefined;
        }
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    end() {
        const failures = [...this.#drafts.values()].map((draft) => toFailure('clojure-test', draft));
        if (failures.length === 0 && this.#tests === undefined)
            return undefined;
        return {
            framework: 'clojure-test',
            failures,
            retried: [],
            passed: [],
            ...(this.#tests === undefined
                ? {}
                : { counts: { passed: Math.max(0, this.#tests - failures.length), failed: failures.length } }),
            finished: this.#tests !== undefined,
        };
    }
    #namespaceOf(text) {
        if (text.startsWith('Testing '))
            return NAMESPACE.exec(text)?.[1];
        return text.startsWith('lein test :only ') ? ONLY.exec(text)?.[1] : undefined;
    }
    #title(number, text) {
        const [, name, full, place] = clojure_test_TITLE.exec(text) ?? [];
        const found = clojure_test_PLACE.exec(place ?? '');
        const id = full ?? (this.#namespace === undefined ? name : `${this.#namespace}/${name}`);
        if (id === undefined || (full === undefined && name === undefined) || (found === null && full === undefined)) {
            return false;
        }
        const slash = id.indexOf('/');
        const draft = {
            id,
            ...(slash < 1 ? {} : { suite: id.slice(0, slash) }),
            ...(found?.[1] === undefined || !OWN_LANGUAGE.test(found[1]) ? {} : { file: found[1], line: Number(found[2]) }),
            at: number,
            from: number,
            to: number,
        };
        this.#open = draft;
        if (!this.#drafts.has(id))
            this.#drafts.set(id, draft);
        return true;
    }
    /** A blank line ends the description; a thrown error is told by its own text, a comparison by both sides. */
    #detail(open, number, text) {
        if (text.trim() === '' || number - open.at >= limits/* LIMITS */.b.failureBlockLines || text.startsWith('##[')) {
            this.#open = undefined;
            return;
        }
        open.to = number;
        const frame = open.file === undefined && text.endsWith(')') ? clojure_test_FRAME.exec(text) : null;
        if (frame !== null && frame[1] === open.suite?.replaceAll('-', '_')) {
            open.file = frame[2];
            open.line = Number(frame[3]);
        }
        if (text.startsWith(EXPECTED))
            open.message ??= text;
        else if (text.startsWith(ACTUAL) && open.message?.startsWith(EXPECTED) === true) {
            const actual = text.slice(ACTUAL.length);
            open.message = open.message === `${EXPECTED}nil` ? actual : `${open.message}, actual: ${actual}`;
        }
    }
}
/** clojure.test, by itself, by Leiningen or by kaocha. Test id: `namespace/test`; the test alone where no namespace is printed. */
const clojureTest = {
    id: 'clojure-test',
    title: 'clojure.test',
    docs: 'https://clojure.github.io/clojure/clojure.test-api.html',
    triggers: ['FAIL in ', 'ERROR in ', 'Testing ', 'lein test :only ', ' tests containing '],
    begin: () => new ClojureTestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/common-test.js



/** `%%% stock_SUITE ==> slow.leaks: FAILED` of rebar3, its group before the name; the reason on lines of the same start. */
const READABLE = /^%%% (\w+) ==> ([\w.]+): (FAILED|OK)$/;
const REASON = /^%%% \w+ ==> (\S.*)$/;
/** `stock_SUITE:reserves failed on line 9` of Common Test itself, below it `Reason: {badmatch,3}`. */
const common_test_PLAIN = /^(\w+_SUITE):(\w+) failed(?: on line (\d{1,9}))?$/;
const PLAIN_REASON = 'Reason: ';
/** `Testing net.rebar: *** FAILED {broken_SUITE,init_per_suite} ***`. */
const common_test_SET_UP = /^Testing .{1,200}: \*\*\* FAILED \{(\w+),(\w+)\} \*\*\*$/;
/** `Testing net.rebar: TEST COMPLETE, 1 ok, 4 failed, 3 skipped of 8 test cases`. */
const COMPLETE = /^Testing .{1,200}: TEST COMPLETE, (\d{1,9}) ok, (\d{1,9}) failed(?:, (\d{1,9}) skipped)? of \d{1,9} test cases$/;
/** `Failed 4 tests. Skipped 3 (1, 2) tests. Passed 1 tests.` of rebar3. */
const REBAR = /^Failed (\d{1,9}) tests?\. (?:Skipped (\d{1,9}) \(\d{1,9}, \d{1,9}\) tests?\. )?Passed (\d{1,9}) tests?\.\s?$/;
const common_test_ALL_PASSED = /^All (\d{1,9}) tests? passed\.$/;
const common_test_FILE = /"([^"]{1,400}\.erl)"\}/;
const common_test_LINE = /\{line,(\d{1,9})\}/;
/** Lines from a failure's name to its reason at most. */
const common_test_REASON_LINES = 3;
class CommonTestSession {
    #drafts = new Map();
    #passed = passedList();
    #plain = { passed: 0, failed: 0, skipped: 0 };
    #rebar;
    #open;
    #lines = 0;
    #finished = false;
    get idle() {
        return this.#open === undefined;
    }
    line({ number, text }) {
        const isNamed = text.startsWith('%%% ') ? this.#readable(number, text) : this.#plainLine(number, text);
        if (!isNamed && this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    end() {
        const failures = [...this.#drafts.values()].map((draft) => toFailure('common-test', draft));
        if (failures.length + this.#passed.length === 0 && !this.#finished)
            return undefined;
        return {
            framework: 'common-test',
            failures,
            retried: [],
            passed: this.#passed,
            ...(this.#finished ? { counts: this.#rebar ?? this.#plain } : {}),
            finished: this.#finished,
        };
    }
    #readable(number, text) {
        const [, suite, name, verdict] = READABLE.exec(text) ?? [];
        if (suite === undefined || name === undefined)
            return false;
        const id = `${suite}:${name}`;
        this.#open = undefined;
        if (verdict === 'OK')
            this.#passed.push(id);
        else
            this.#begin({ id, suite, at: number, from: number, to: number });
        return true;
    }
    #plainLine(number, text) {
        const named = text.includes('_SUITE:') ? common_test_PLAIN.exec(text) : null;
        if (named?.[1] !== undefined) {
            const line = named[3] === undefined ? {} : { line: Number(named[3]) };
            const [suite, file] = [named[1], `${named[1]}.erl`];
            this.#begin({ id: `${suite}:${named[2]}`, suite, file, ...line, at: number, from: number, to: number });
            return true;
        }
        if (text.startsWith('Testing '))
            return this.#testing(number, text);
        const rebar = text.startsWith('Failed ') ? REBAR.exec(text) : null;
        if (rebar === null)
            return this.#allPassed(text);
        this.#finish();
        this.#rebar = this.#sum(Number(rebar[3]), Number(rebar[1]), Number(rebar[2] ?? 0));
        return true;
    }
    #testing(number, text) {
        const setUp = common_test_SET_UP.exec(text);
        const id = `${setUp?.[1]}:${setUp?.[2]}`;
        if (setUp !== null && !this.#drafts.has(id))
            this.#drafts.set(id, { id, suite: setUp[1], at: number });
        const complete = setUp === null ? COMPLETE.exec(text) : null;
        if (complete === null)
            return setUp !== null;
        this.#finish();
        this.#plain.passed += Number(complete[1]);
        this.#plain.failed += Number(complete[2]);
        this.#plain.skipped += Number(complete[3] ?? 0);
        return true;
    }
    /** rebar3 says so of Common Test and of nothing else, but anybody could: it counts only below named tests. */
    #allPassed(text) {
        const passed = this.#passed.length > 0 && text.startsWith('All ') ? common_test_ALL_PASSED.exec(text)?.[1] : undefined;
        if (passed === undefined)
            return false;
        this.#finish();
        this.#rebar = this.#sum(Number(passed), 0, 0);
        return true;
    }
    #sum(passed, failed, skipped) {
        const known = this.#rebar ?? { passed: 0, failed: 0, skipped: 0 };
        return { passed: known.passed + passed, failed: known.failed + failed, skipped: known.skipped + skipped };
    }
    #finish() {
        this.#finished = true;
        this.#open = undefined;
    }
    /** A test in a group is named with its group by rebar3 and without it by Common Test; the latter adds nothing new then. */
    #begin(draft) {
        this.#lines = 0;
        const known = this.#drafts.get(draft.id);
        this.#open = known ?? draft;
        if (known !== undefined)
            known.line ??= draft.line;
        this.#drafts.set(draft.id, this.#open);
    }
    #detail(open, number, text) {
        this.#lines += 1;
        const isReadable = open.message !== undefined && text === '';
        const isLate = open.message === undefined && this.#lines > common_test_REASON_LINES;
        if (isReadable || isLate || this.#lines >= limits/* LIMITS */.b.failureBlockLines || text.startsWith('##[')) {
            this.#open = undefined;
            return;
        }
        open.to = number;
        if (open.message === undefined)
            open.message = reasonOf(text);
        else if (text.startsWith('- - '))
            this.#open = undefined;
        if (open.line === undefined)
            this.#place(open, text);
    }
    /** The first frame in the suite's own file; long paths push the line number below the file. */
    #place(open, text) {
        const file = text.includes('.erl"') ? common_test_FILE.exec(text)?.[1] : undefined;
        const isOwn = file?.endsWith(`${open.suite}.erl`) === true;
        if (isOwn)
            open.file = file;
        const line = isOwn || (file === undefined && open.file !== undefined) ? common_test_LINE.exec(text)?.[1] : undefined;
        if (line !== undefined)
            open.line = Number(line);
    }
}
function reasonOf(text) {
    if (text.startsWith(PLAIN_REASON))
        return text.slice(PLAIN_REASON.length);
    return text.startsWith('%%% ') ? REASON.exec(text)?.[1]?.replace(/,$/, '') : undefined;
}
/** Common Test by itself (as erlang.mk runs it), or by rebar3. Test id: `suite:case`, the group before the case where printed. */
const commonTest = {
    id: 'common-test',
    title: 'Common Test',
    docs: 'https://www.erlang.org/doc/apps/common_test/introduction.html',
    triggers: [
        '%%% ',
        '_SUITE:',
        '*** FAILED {',
        ': TEST COMPLETE, ',
        ' tests. Passed ',
        ' test. Passed ',
        ' tests. Skipped ',
    ],
    begin: () => new CommonTestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/ctest-inner.js
/**
 * What the runners that CTest starts print when a test of theirs failed, as far as a parser here reads it: the test of
 * CTest is then only the parent of theirs.
 */
const FAILS_INSIDE = /^\[  FAILED  \] \S+\.\S|^test cases: .{0,80} [1-9]\d{0,8} failed(?! as expected)|^\[doctest\] test cases: .{0,80}\| +[1-9]\d{0,8} failed|^\*\*\* \d{1,9} failures? (?:is|are) detected|^FAIL! {2}: \S|^FAILED \((?:failures|errors)=|^--- FAIL: |^FAILED \S+::/;
const BEGINS = '[ RUN      ] ';
const ctest_inner_ENDS = ['[       OK ] ', '[  FAILED  ] ', '[  SKIPPED ] '];
/** Whether a test of GoogleTest begins (true) or ends (false) on this line; undefined for any other line. */
function innerTest(text) {
    if (!text.includes('] '))
        return undefined;
    if (text.startsWith(BEGINS))
        return true;
    return ctest_inner_ENDS.some((mark) => text.includes(mark)) ? false : undefined;
}
/** Substrings of all lines that the above know, so that a test with much output is judged by all of it. */
const INNER_TRIGGERS = [
    '[ RUN      ]',
    '[       OK ]',
    '[  FAILED  ]',
    '[  SKIPPED ]',
    'test cases: ',
    ' detected in ',
    'FAIL!  : ',
    'FAILED (',
    '--- FAIL: ',
    'FAILED ',
];

;// CONCATENATED MODULE: ./build/core/parsers/ctest.js





/** `Test project /x/build` opens an execution; the same folder again is the same tests again. */
const ctest_PROJECT = /^(?:\d{1,7}: )?Test project (\S.*)$/;
/** `4: Test command: /x/build/cart_tests`, with which `ctest -V` opens the output of a test. */
const COMMAND = 'Test command: ';
const ctest_SUMMARY = /^(\d{1,3})% tests passed, (\d{1,9}) tests? failed out of (\d{1,9})$/;
const LIST = 'The following tests FAILED:';
/** `	  3 - cart_tests (Failed)`, perhaps with labels behind. */
const ctest_LISTED = /^[\t ]{1,8}(\d{1,7}) - (\S.*)$/;
const LISTED_STATUS = / \(([A-Z][\w ]{2,40})\)/;
/** A test's `      Start  4: name`, and what else CTest prints between tests, ends the output of the one before. */
const START = /^ {4,12}Start +\d{1,7}: \S/;
/** Words by which a line of a test's output is told to say what went wrong. */
const ALARM = /\b(?:error|fail(?:ed|ure|s)?|assert(?:ion)?|exception|terminate called|panic(?:ked)?|fatal)\b|Error:/i;
/** Tests under way at once that are told apart: more than the cores of any runner. */
const PARALLEL = 1_000;
class CtestSession {
    #failed = new Map();
    #recovered = new Set();
    #passed = new Set();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Failed tests of each folder, so that a second execution in it is seen to be a retry. */
    #failedIn = new Map();
    #folder = '';
    /** Test whose result was printed and whose output may follow. */
    #open;
    /** Tests whose output comes before their result, by the number that opens each of its lines. */
    #verbose = new Map();
    #isList = false;
    /** CTest counts them among those that passed, but not the disabled ones. */
    #skipped = 0;
    #until = 0;
    #last = 0;
    #seen = false;
    #totals = false;
    #finished = false;
    get idle() {
        return this.#last >= this.#until && !this.#isList;
    }
    line({ number, text }) {
        this.#last = number;
        if (this.#isList && this.#listed(number, text))
            return;
        const result = ctestResult(text);
        if (result !== undefined)
            this.#result(number, result);
        else if (text.includes('% tests passed, '))
            this.#summary(text);
        else if (text.startsWith('Test project ') || text.includes(': Test project '))
            this.#project(text);
        else if (text === LIST)
            this.#isList = true;
        else if (text.startsWith(STEP_MARK) || START.test(text))
            this.#close();
        else
            this.#output(number, text);
    }
    end() {
        this.#close();
        if (!this.#seen)
            return undefined;
        const drafts = [...this.#failed.values()];
        const pick = (isRecovered) => drafts.filter(({ id }) => this.#recovered.has(id) === isRecovered).map((draft) => toFailure('ctest', draft));
        return {
            framework: 'ctest',
            failures: pick(false),
            retried: pick(true),
            passed: [...this.#passed].filter((id) => !this.#failed.has(id)),
            ...(this.#totals ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #project(text) {
        const folder = ctest_PROJECT.exec(text)?.[1];
        if (folder === undefined)
            return;
        this.#close();
        this.#folder = folder;
        this.#finished = false;
    }
    #result(number, result) {
        this.#close();
        this.#seen = true;
        const before = this.#verbose.get(result.number);
        this.#verbose.delete(result.number);
        const id = result.name;
        const failedHere = this.#failedIn.get(this.#folder) ?? new Set();
        this.#failedIn.set(this.#folder, failedHere);
        if (result.status.includes('(Disabled)')) {
            this.#counts.skipped += 1;
        }
        else if (result.status === 'Skipped') {
            this.#skipped += 1;
        }
        else if (result.status === 'Passed') {
            if (this.#passed.size < limits/* LIMITS */.b.passedPerJob)
                this.#passed.add(id);
            if (failedHere.has(id))
                this.#recovered.add(id);
        }
        else {
            if (this.#failed.size < limits/* LIMITS */.b.failuresPerJob)
                failedHere.add(id);
            this.#recovered.delete(id);
            this.#fail(number, result, before);
        }
    }
    #fail(number, { name, status, durationMs }, before) {
        const { message } = before?.draft ?? {};
        const draft = { id: name, at: number, from: before?.draft.from ?? number, to: number, message, durationMs };
        // A description longer than a block is cut at its end, where the result stands.
        if (number - (draft.from ?? number) >= limits/* LIMITS */.b.failureBlockLines)
            draft.from = number;
        // `Failed` says no more than the mark; `Failed  Required regular expression not found. …` does.
        const reason = status.replace(/^Failed */, '');
        if (reason !== '')
            draft.message ??= reason;
        if (reason === status)
            draft.errorType = status.replace(/^Exception: ?/, '');
        this.#until = number + limits/* LIMITS */.b.failureBlockLines;
        this.#open = {
            draft,
            until: this.#until,
            hasFailed: before?.hasFailed === true,
            isRunning: before?.isRunning === true,
        };
    }
    #output(number, printed) {
        const { owner, text } = withoutOwner(printed);
        if (owner !== undefined && text.startsWith(COMMAND)) {
            this.#begin(number, owner);
            return;
        }
        const reading = owner === undefined ? this.#open : (this.#verbose.get(owner) ?? this.#open);
        if (reading === undefined)
            return;
        reading.hasFailed ||= FAILS_INSIDE.test(text);
        reading.isRunning = innerTest(text) ?? reading.isRunning;
        if (number > reading.until || text.trim() === '')
            return;
        reading.draft.to = number;
        if (ALARM.test(text))
            reading.draft.message ??= text;
    }
    #begin(number, owner) {
        this.#until = number + limits/* LIMITS */.b.failureBlockLines;
        if (this.#verbose.size >= PARALLEL)
            return;
        const draft = { id: '', at: number, from: number };
        this.#verbose.set(owner, { draft, until: this.#until, hasFailed: false, isRunning: false });
    }
    /** The list at the end says nothing new, unless the results went elsewhere. */
    #listed(number, text) {
        const match = ctest_LISTED.exec(text);
        const status = match?.[2] === undefined ? null : LISTED_STATUS.exec(match[2]);
        this.#isList = match !== null;
        if (match?.[2] === undefined || status?.[1] === undefined)
            return false;
        this.#seen = true;
        const id = match[2].slice(0, status.index);
        if (this.#failed.has(id) || this.#failed.size >= limits/* LIMITS */.b.failuresPerJob)
            return true;
        const message = status[1] === 'Failed' ? undefined : status[1];
        this.#failed.set(id, { id, at: number, from: number, to: number, message, errorType: message });
        return true;
    }
    #summary(text) {
        const match = ctest_SUMMARY.exec(text);
        if (match === null)
            return;
        this.#close();
        this.#seen = true;
        this.#totals = true;
        this.#finished = true;
        this.#counts.failed += Number(match[2]);
        this.#counts.skipped += this.#skipped;
        this.#counts.passed += Math.max(0, Number(match[3]) - Number(match[2]) - this.#skipped);
        this.#skipped = 0;
    }
    /** A test that holds tests of another runner failed because they did: they describe it. */
    #close() {
        const open = this.#open;
        this.#open = undefined;
        if (open === undefined)
            return;
        const { draft } = open;
        if (open.hasFailed || open.isRunning) {
            draft.isParent = true;
            draft.from = undefined;
        }
        if (!this.#failed.has(draft.id) && this.#failed.size < limits/* LIMITS */.b.failuresPerJob)
            this.#failed.set(draft.id, draft);
    }
}
/** CTest. Test id: the test's name, as printed. */
const ctest = {
    id: 'ctest',
    title: 'CTest',
    docs: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
    triggers: [
        ...CTEST_TRIGGERS,
        '% tests passed, ',
        LIST,
        'Test project ',
        `: ${COMMAND}`,
        '    Start ',
        STEP_MARK,
        ...INNER_TRIGGERS,
    ],
    begin: () => new CtestSession(),
};

// EXTERNAL MODULE: ./node_modules/@streamparser/json/dist/mjs/index.js + 7 modules
var mjs = __webpack_require__(5497);
;// CONCATENATED MODULE: ./build/core/parsers/shared/report-head.js


/** Objects looked at: what comes before the first event of a test runner is a few lines of the build. */
const EVENTS = 20;
const MEMBER_DEPTH = 2;
const ROOT = /^<(?:!DOCTYPE\s{1,20})?(?:[\w.-]{1,100}:)?([\w.-]{1,100})[\s/>[]/;
const ROOT_CHARS = 250;
/** @param text the first `LIMITS.reportHeadChars` characters, or the whole file when it has fewer */
function readHead(text) {
    const start = text.replace(/^\uFEFF/, '').trimStart();
    if (start.startsWith('<'))
        return { root: rootOf(start), members: new Set(), events: [] };
    return { root: undefined, members: start.startsWith('{') ? membersOf(start) : new Set(), events: eventsOf(start) };
}
/** Steps over declaration and comments. A DOCTYPE names the root element; that it is there the parser will judge. */
function rootOf(text) {
    let at = 0;
    for (;;) {
        while (at < text.length && text.charCodeAt(at) <= 0x20)
            at += 1;
        if (text.startsWith('<!--', at))
            at = after(text, '-->', at);
        else if (text.startsWith('<?', at))
            at = after(text, '?>', at);
        else
            return ROOT.exec(text.slice(at, at + ROOT_CHARS))?.[1];
    }
}
function after(text, end, from) {
    const found = text.indexOf(end, from);
    return found === -1 ? text.length : found + end.length;
}
function membersOf(text) {
    const members = new Set();
    const path = [];
    let depth = 0;
    let last = '';
    const tokenizer = new mjs/* Tokenizer */._F();
    tokenizer.onToken = ({ token, value }) => {
        if (token === mjs/* TokenType */.ks.LEFT_BRACE || token === mjs/* TokenType */.ks.LEFT_BRACKET)
            depth += 1;
        else if (token === mjs/* TokenType */.ks.RIGHT_BRACE || token === mjs/* TokenType */.ks.RIGHT_BRACKET)
            depth -= 1;
        else if (token === mjs/* TokenType */.ks.STRING && depth <= MEMBER_DEPTH)
            last = String(value);
        else if (token === mjs/* TokenType */.ks.COLON && depth <= MEMBER_DEPTH) {
            path.length = depth - 1;
            path.push(last);
            members.add(path.join('.'));
        }
    };
    try {
        tokenizer.write(text);
    }
    catch {
        // No JSON: the members seen so far decide, and the parser that claims the file will refuse it.
    }
    return members;
}
function eventsOf(text) {
    const whole = text.length < limits/* LIMITS */.b.reportHeadChars;
    const lines = text.split('\n').slice(0, whole ? undefined : -1);
    const events = [];
    let broken = 0;
    for (const line of lines) {
        if (!line.startsWith('{'))
            continue;
        const event = parseEvent(line);
        if (event === undefined)
            broken += 1;
        else
            events.push(event);
        if (events.length === EVENTS || broken > limits/* LIMITS */.b.jsonBrokenLines)
            break;
    }
    return events;
}
/** The JSON object that a line holds; undefined when it holds none. */
function parseEvent(line) {
    // An exception takes a hundred times as long as this look.
    if (!line.trimEnd().endsWith('}'))
        return undefined;
    try {
        const value = JSON.parse(line);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** True for what JSON calls an object. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/core/parsers/shared/report-blocks.js
/** What a reader's library is given at once: large enough to be fast, small enough to be looked at in between. */
const BLOCK_CHARS = 64 * 1024;
/**
 * Hands a piece of a file on in parts that are small enough, and cuts no surrogate pair. It neither joins nor keeps
 * anything: strings that are put together and cut again stay in memory until somebody has time to clear it up.
 */
function inBlocks(text, take) {
    let from = 0;
    while (text.length - from > BLOCK_CHARS) {
        const end = from + BLOCK_CHARS - (isHighSurrogate(text.charCodeAt(from + BLOCK_CHARS - 1)) ? 1 : 0);
        take(text.slice(from, end));
        from = end;
    }
    take(from === 0 ? text : text.slice(from));
}
/** True for the first half of a character that takes two. */
function isHighSurrogate(code) {
    return code >= 0xd800 && code <= 0xdbff;
}

;// CONCATENATED MODULE: ./build/core/parsers/shared/report-json.js



const LINE_FEED = 0x0a;
/** Bytes of UTF-8 per unit of UTF-16, at most. */
const UTF8_BYTES = 3;
/** Thrown inside the reader to stop it; never leaves this file. */
class Refused extends Error {
    reason;
    constructor(reason) {
        super('A report was refused.');
        this.reason = reason;
    }
}
/**
 * Reads one JSON document of any length and gives the values at certain places, one after the other; nothing else is
 * kept. Deep nesting, and a value that is too large to be held, are refused.
 */
class JsonReader {
    #tokens = new mjs/* Tokenizer */._F();
    #values;
    #encoder = new TextEncoder();
    /** The library reads bytes, and would make new ones of every text. */
    #bytes = new Uint8Array(BLOCK_CHARS * UTF8_BYTES);
    #depth = 0;
    #line = 1;
    /** Bytes since the last value was given. */
    #held = 0;
    #ended = false;
    #refusal;
    /** First half of a surrogate pair that a piece was cut inside of. */
    #half = '';
    /**
     * @param path of the values, e.g. `$.results.tests.*`
     * @param take called for each value with the line on which it ends
     */
    constructor(path, take) {
        this.#values = new mjs/* TokenParser */.zb({ paths: [path], keepStack: false });
        this.#values.onValue = ({ value }) => {
            this.#held = 0;
            take(value, this.#line);
        };
        this.#values.onEnd = () => {
            this.#ended = true;
        };
        this.#tokens.onToken = (token) => {
            this.#count(token.token);
            this.#values.write(token);
        };
    }
    write(text) {
        const whole = this.#half + text;
        this.#half = isHighSurrogate(whole.charCodeAt(whole.length - 1)) ? whole.slice(-1) : '';
        inBlocks(this.#half === '' ? whole : whole.slice(0, -1), (block) => this.#lines(block));
    }
    /** Returns why the file was refused; undefined when it was read to its end. */
    end() {
        return this.#refusal ?? (this.#ended ? undefined : 'not-well-formed');
    }
    /** Line by line, so that a value's line is known. */
    #lines(text) {
        if (this.#refusal !== undefined || this.#ended)
            return;
        const bytes = this.#bytes.subarray(0, this.#encoder.encodeInto(text, this.#bytes).written);
        let from = 0;
        for (let feed = bytes.indexOf(LINE_FEED); feed !== -1; feed = bytes.indexOf(LINE_FEED, from)) {
            this.#parse(bytes.subarray(from, feed + 1));
            this.#line += 1;
            from = feed + 1;
        }
        this.#parse(bytes.subarray(from));
    }
    #parse(bytes) {
        if (bytes.length === 0 || this.#refusal !== undefined || this.#ended)
            return;
        this.#held += bytes.length;
        try {
            if (this.#held > limits/* LIMITS */.b.jsonValueBytes)
                throw new Refused('too-large');
            this.#tokens.write(bytes);
        }
        catch (error) {
            // What follows the document is passed over, as it is when it comes in a piece of its own.
            if (!this.#ended)
                this.#refusal = error instanceof Refused ? error.reason : 'not-well-formed';
        }
    }
    #count(token) {
        if (token === mjs/* TokenType */.ks.LEFT_BRACE || token === mjs/* TokenType */.ks.LEFT_BRACKET)
            this.#depth += 1;
        else if (token === mjs/* TokenType */.ks.RIGHT_BRACE || token === mjs/* TokenType */.ks.RIGHT_BRACKET)
            this.#depth -= 1;
        if (this.#depth > limits/* LIMITS */.b.jsonDepth)
            throw new Refused('too-deep');
    }
}

;// CONCATENATED MODULE: ./build/core/model/test-name.js
/** A test's id, led by its suite and a line feed where the id does not begin with it: the suite tells equal ids apart. */
function fullName({ suite, id }) {
    return suite === undefined || suite === '' || id.startsWith(suite) ? id : `${suite}\n${id}`;
}

;// CONCATENATED MODULE: ./build/core/parsers/shared/report-values.js
/** Characters of a text that are looked at for what it begins with. */
const TEXT_CHARS = 2_000;
const PARAMETER_CHARS = 200;
/** `test_b[1-a]`, `adds(int)[2]`. */
const BRACKETS = /\[([^[\]]{1,200})\]$/;
/** `Is_Even_Number(i: 3)`; the empty pair is JUnit 5's way to write any method. */
const PARENTHESES = /^[^()]{1,300}\((.{1,200})\)$/;
const DATA_SET = / with data set (.{1,200})$/;
/** Colours of the terminal, which many reports keep in their messages. */
const COLOURS = /\u001B\[[\d;]{0,20}m/g;
/** The first lines of a text, without colours, indentation and empty ones. */
function plainLines(text) {
    const lines = text.slice(0, TEXT_CHARS).replaceAll(COLOURS, '').split('\n');
    return lines.map((line) => line.trim()).filter((line) => line !== '');
}
/** First line of a text that says anything; undefined when none does. */
function firstLine(text) {
    return plainLines(text)[0];
}
/** Adds a piece of text to what was read before, as far as anybody looks at it. */
function report_values_joined(before, piece) {
    return before.length >= TEXT_CHARS ? before : before + piece.slice(0, TEXT_CHARS - before.length);
}
/** What a test was called with, where its name says so in the way of pytest, JUnit or PHPUnit. */
function report_values_parametersOf(name) {
    return (DATA_SET.exec(name) ?? BRACKETS.exec(name))?.[1];
}
/** What a test of .NET was called with: `i: 3` of `Is_Even_Number(i: 3)`. */
function argumentsOf(name) {
    return PARENTHESES.exec(name)?.[1]?.slice(0, PARAMETER_CHARS);
}
/**
 * Milliseconds of a number of seconds as tools print it: `0.012`, `1,234.5` (thousands), `0,014` (a decimal comma).
 * Undefined for anything else, also for `1,234`, which may be either.
 */
function report_values_millisecondsOf(seconds) {
    if (seconds === undefined || seconds.length > 30)
        return undefined;
    if (/^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(seconds))
        return rounded(Number(seconds));
    if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(seconds))
        return rounded(Number(seconds.replaceAll(',', '')));
    if (/^(?:0,\d+|\d+,(?:\d{1,2}|\d{4,}))$/.test(seconds))
        return rounded(Number(seconds.replace(',', '.')));
    return undefined;
}
function rounded(seconds) {
    const milliseconds = Math.round(seconds * 1_000);
    return Number.isSafeInteger(milliseconds) ? milliseconds : undefined;
}
/** Where GitHub's runners check a repository out: what follows is the path inside it. */
const WORK_FOLDER = /^(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Za-z]:[\\/]a)[\\/][^\\/]{1,200}[\\/][^\\/]{1,200}[\\/]/;
/** The path of a file inside the repository, where the report gives the one on the runner; else the path as it is. */
function repositoryPath(path) {
    const inside = path.replace(WORK_FOLDER, '');
    return (inside === path ? path : inside.replaceAll('\\', '/')).replace(/^\.\//, '');
}
/** A line number, or undefined. */
function lineOf(value) {
    const line = typeof value === 'string' && value !== '' ? Number(value) : value;
    return typeof line === 'number' && Number.isSafeInteger(line) && line > 0 ? line : undefined;
}
/** A text that is not empty, or undefined. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/core/parsers/shared/report-tests.js




/** Characters of a seed that are kept. */
const SEED_CHARS = 100;
/** Characters of any other text that are kept; an attribute may be as long as it likes. */
const FIELD_CHARS = 2_000;
/**
 * Collects a report's tests in memory that does not grow beyond the caps; counts go on. A test that a report names twice
 * (data rows under one name) failed when one of them failed.
 */
class ReportTests {
    #failed = new Map();
    #retried = new Map();
    /** Ids of passing tests, by full name. */
    #passed = new Map();
    /** True when tests were left out for lack of room: the names are then not complete. */
    capped = false;
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #framework;
    seed;
    constructor(framework) {
        this.#framework = framework;
    }
    add(outcome, draft) {
        this.#counts[outcome === 'retried' ? 'passed' : outcome] += 1;
        // A test without a name is nothing that could be reported.
        if (draft.id === '')
            return;
        if (outcome === 'failed')
            this.#keep(this.#failed, draft);
        else if (outcome === 'retried')
            this.#keep(this.#retried, draft);
        else if (outcome === 'passed')
            this.#pass(draft);
    }
    /** The same test again, in a format in which that means another try: what it did last decides. */
    addTry(outcome, draft) {
        const key = report_tests_keyOf({ suite: draft.suite?.slice(0, FIELD_CHARS), id: shortId(draft) });
        const [from, to] = outcome === 'passed' ? [this.#failed, this.#retried] : [this.#retried, this.#failed];
        if (to.has(key))
            return;
        const earlier = from.get(key);
        if (earlier === undefined)
            return this.add(outcome, draft);
        from.delete(key);
        to.set(key, earlier);
        this.#counts.passed += outcome === 'passed' ? 1 : -1;
        this.#counts.failed += outcome === 'passed' ? -1 : 1;
    }
    /**
     * @param finished whether the report was read to its end
     * @param subtests whether `a/b` is a test inside `a`
     */
    result(finished, subtests = false) {
        const failed = [...this.#failed.values()];
        for (const failure of failed)
            this.#passed.delete(fullName(failure));
        const failedIds = new Set(failed.map(({ id }) => id));
        return {
            framework: this.#framework,
            failures: subtests ? withParents(this.#failed) : [...this.#failed.values()],
            retried: subtests ? withParents(this.#retried) : [...this.#retried.values()],
            passed: [...new Set(this.#passed.values())].filter((id) => !failedIds.has(id)),
            ...(finished && !this.capped ? { everyPassed: [...this.#passed.keys()] } : {}),
            counts: this.#counts,
            ...(this.seed === undefined ? {} : { seed: detached(this.seed.slice(0, SEED_CHARS)) }),
            finished,
        };
    }
    #pass(draft) {
        if (this.#passed.size >= limits/* LIMITS */.b.passedPerJob) {
            this.capped = true;
            return;
        }
        const id = shortId(draft);
        const name = detached(fullName({ suite: draft.suite?.slice(0, FIELD_CHARS), id }));
        this.#passed.set(name, name.length === id.length ? name : detached(id));
    }
    #keep(tests, draft) {
        if (tests.size >= limits/* LIMITS */.b.failuresPerJob) {
            this.capped = true;
            return;
        }
        const file = draft.file === undefined ? undefined : repositoryPath(draft.file);
        const short = detachedDraft({ ...draft, id: shortId(draft), file });
        const key = detached(report_tests_keyOf(short));
        const known = tests.get(key);
        const failure = { ...toFailure(this.#framework, short), fromReport: true };
        tests.set(key, known === undefined ? failure : { ...failure, ...known });
    }
}
function shortId({ id }) {
    return id.length > limits/* LIMITS */.b.testIdChars ? id.slice(0, limits/* LIMITS */.b.testIdChars) : id;
}
function report_tests_keyOf(test) {
    return `${test.suite ?? ''}\n${test.id}`;
}
/** A test of which a part failed failed with it, and is marked. */
function withParents(tests) {
    const parents = new Set();
    for (const key of tests.keys()) {
        const start = key.indexOf('\n');
        for (let cut = key.lastIndexOf('/'); cut > start; cut = key.lastIndexOf('/', cut - 1))
            parents.add(key.slice(0, cut));
    }
    return [...tests].map(([key, test]) => (parents.has(key) ? { ...test, isParent: true } : test));
}
const HALF_PAIR = /[\uD800-\uDFFF]/gu;
/**
 * A copy that stands alone. A slice of a string keeps the whole string in memory, and one that was put together letter by
 * letter (as sax does) takes thirty times its length: without this, two thousand messages of a line each could hold the
 * whole file. Half a surrogate pair becomes U+FFFD: documents are written in UTF-8.
 */
function detached(text) {
    return ` ${text}`.slice(1).replaceAll(HALF_PAIR, '\uFFFD');
}
/** All texts of a draft, detached. */
function detachedDraft(draft) {
    const copy = { ...draft };
    for (const name of ['id', 'name', 'suite', 'file', 'message', 'errorType', 'parameters']) {
        const text = copy[name];
        if (text !== undefined)
            copy[name] = detached(text.slice(0, FIELD_CHARS));
    }
    return copy;
}

;// CONCATENATED MODULE: ./build/core/parsers/ctrf.js




const SEPARATOR = ' > ';
const ctrf_PARAMETER_CHARS = 200;
const OUTCOMES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['skipped', 'skipped'],
    ['pending', 'skipped'],
]);
class CtrfSession {
    #reader = new JsonReader('$.results.tests.*', (test, line) => this.#test(test, line));
    #tests = new ReportTests('ctrf');
    write(text) {
        this.#reader.write(text);
    }
    end() {
        const refusal = this.#reader.end();
        return { tests: this.#tests.result(refusal === undefined), refusal };
    }
    #test(test, at) {
        const outcome = isObject(test) ? outcomeOf(test) : undefined;
        if (!isObject(test) || outcome === undefined)
            return;
        const name = textOf(test['name']) ?? '';
        const suite = suiteOf(test['suite']);
        const { duration } = test;
        this.#tests.add(outcome, {
            id: suite === undefined || name === '' || name.startsWith(suite) ? name : `${suite}${SEPARATOR}${name}`,
            suite,
            at,
            from: at,
            to: at,
            file: textOf(test['filePath']),
            line: lineOf(test['line']),
            message: firstLine(textOf(test['message']) ?? failedTry(test) ?? textOf(test['trace']) ?? ''),
            parameters: isObject(test['parameters'])
                ? JSON.stringify(test['parameters']).slice(0, ctrf_PARAMETER_CHARS)
                : undefined,
            durationMs: typeof duration === 'number' && duration >= 0 ? Math.round(duration) : undefined,
        });
    }
}
/** `flaky` is what the tool says; a passed test whose tries failed is the same. */
function outcomeOf(test) {
    const outcome = OUTCOMES.get(textOf(test['status']) ?? '');
    if (outcome !== 'passed')
        return outcome;
    return test['flaky'] === true || tries(test).some(({ status }) => status === 'failed') ? 'retried' : 'passed';
}
function failedTry(test) {
    return textOf(tries(test).find(({ status }) => status === 'failed')?.['message']);
}
function tries(test) {
    const { retryAttempts } = test;
    return Array.isArray(retryAttempts) ? retryAttempts.filter((item) => isObject(item)) : [];
}
/** A list from the outermost to the innermost; a single text before version 0.0.9 of the format. */
function suiteOf(suite) {
    if (!Array.isArray(suite))
        return textOf(suite);
    return textOf(suite.filter((part) => typeof part === 'string' && part !== '').join(SEPARATOR));
}
/** The Common Test Report Format. Test id: suite and name, joined by ` > `. */
const ctrf = {
    id: 'ctrf',
    title: 'CTRF',
    docs: 'https://ctrf.io/docs/specification/overview',
    claims: ({ members }) => members.has('results.tool') && (members.has('results.summary') || members.has('results.tests')),
    begin: () => new CtrfSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/cucumber.js


/** `Failing Scenarios:` of Ruby, `Failed scenarios:` of the JVM and Behat, `Errored scenarios:` of behave. */
const cucumber_LIST = /^(?:--- )?(Failing|Failed|Errored|Flaky) [Ss]cenarios:$/;
/** `cucumber -p ci features/cart.feature:8 # Scenario: title`, `  features/cart.feature:8  title`, `    features/cart.feature:8`. */
const cucumber_PLACE = /^(.*\.feature):(\d{1,9})(?=$| )/;
const KEYWORD = /^(?:Scenario Outline|Scenario Template|Scenario|Example): /;
/** `1) Scenario: title (attempt 2) # features/cart.feature:8` of cucumber-js. */
const ENTRY = /^\d{1,7}\) (?:Scenario|Example): (\S.*)$/;
const cucumber_ATTEMPT = / \(attempt \d{1,6}(, retried)?\)$/;
/** A step that failed; undefined ones fail the scenario without it. */
const STEP = /^ {3}✖ /;
const SAID = '       ';
/** `    at World.<anonymous> (features/steps/cart.js:9:24)`. */
const cucumber_FRAME = /^ +at .{0,2000}$/;
/** `6 scenarios (2 failed, 1 undefined, 3 passed)`; behave: `3 scenarios passed, 3 failed, 0 skipped`. */
const cucumber_TOTAL = /^(\d{1,9}) [Ss]cenarios? \((.{1,200})\)$/;
const BEHAVE_TOTAL = /^(\d{1,9} )scenarios? (passed, \d{1,9} failed.{0,200})$/;
const cucumber_COUNT = /(\d{1,9}) (passed|failed|error|skipped|undefined|pending|ambiguous)/g;
class CucumberSession {
    #failures = new Map();
    #retried = new Map();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #list;
    /** An entry of the open list was read; before that Behat leaves a line free. */
    #hasEntry = false;
    #open;
    #awaitsMessage = false;
    #finished = false;
    #last = 0;
    get idle() {
        return this.#list === undefined && this.#open === undefined;
    }
    line({ number, text }) {
        this.#last = number;
        const list = cucumber_LIST.exec(text)?.[1];
        if (list !== undefined) {
            this.#close(number - 1);
            this.#list = list === 'Flaky' ? this.#retried : this.#failures;
            this.#hasEntry = false;
        }
        else if (this.#list !== undefined)
            this.#item(number, text, this.#list);
        else if (text.includes(') ') && this.#entry(number, text))
            return;
        else if (this.#total(number, text))
            return;
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    end() {
        this.#close(this.#last);
        if (this.#failures.size + this.#retried.size === 0 && !this.#finished)
            return undefined;
        return {
            framework: 'cucumber',
            failures: finished(this.#failures),
            retried: finished(this.#retried),
            passed: [],
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #item(number, text, list) {
        const match = cucumber_PLACE.exec(text);
        if (match?.[1] !== undefined) {
            const rest = text.slice(match[0].length).trim();
            const title = rest.startsWith('# ') ? rest.slice(2) : rest;
            // Behat says where in the scenario it failed: `(on line 12)`.
            cucumber_add(list, draftOf(match[1], Number(match[2]), title.startsWith('(on line ') ? '' : title, number));
            this.#hasEntry = true;
        }
        else if (text.trim() !== '' || this.#hasEntry) {
            this.#list = undefined;
            this.#total(number, text);
        }
    }
    #entry(number, text) {
        const said = ENTRY.exec(text)?.[1];
        const hash = said === undefined ? -1 : said.lastIndexOf(' # ');
        const place = said === undefined || hash === -1 ? null : cucumber_PLACE.exec(said.slice(hash + 3));
        if (said === undefined || place?.[1] === undefined)
            return false;
        this.#close(number - 1);
        const titled = said.slice(0, hash);
        const attempt = cucumber_ATTEMPT.exec(titled);
        const title = attempt === null ? titled : titled.slice(0, attempt.index);
        const draft = draftOf(place[1], Number(place[2]), title, number);
        this.#open = cucumber_add(attempt?.[1] === undefined ? this.#failures : this.#retried, { ...draft, from: number });
        this.#awaitsMessage = false;
        return true;
    }
    #detail(open, number, text) {
        if (number - open.at >= limits/* LIMITS */.b.failureBlockLines || (text !== '' && !text.startsWith('   '))) {
            this.#close(number - 1);
            return;
        }
        if (text.trim() === '')
            return;
        open.to = number;
        if (STEP.test(text))
            this.#awaitsMessage = true;
        else if (this.#awaitsMessage && text.startsWith(SAID) && !cucumber_FRAME.test(text))
            open.message ??= text.trim();
    }
    #total(number, text) {
        const first = text.charCodeAt(0);
        if (first < 0x30 || first > 0x39)
            return false;
        const behave = BEHAVE_TOTAL.exec(text);
        const said = behave === null ? cucumber_TOTAL.exec(text)?.[2] : `${behave[1]}${behave[2]}`;
        if (said === undefined)
            return false;
        this.#close(number - 1);
        this.#finished = true;
        for (const [, count, word] of said.matchAll(cucumber_COUNT)) {
            if (word === 'passed')
                this.#counts.passed += Number(count);
            else if (word === 'failed' || word === 'error')
                this.#counts.failed += Number(count);
            else
                this.#counts.skipped += Number(count);
        }
        return true;
    }
    #close(to) {
        if (this.#open !== undefined)
            this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#open = undefined;
    }
}
function finished(drafts) {
    return [...drafts.values()].map((draft) => toFailure('cucumber', draft));
}
/** Of the same scenario the first mention stays. */
function cucumber_add(list, draft) {
    const known = list.get(draft.id);
    if (known !== undefined)
        return known;
    list.set(draft.id, draft);
    return draft;
}
/** The id leaves out the line, which moves with every edit, unless there is nothing else. */
function draftOf(place, line, said, at) {
    const path = place.slice(Math.max(0, place.lastIndexOf(' ') + 1));
    const source = path.lastIndexOf('/src/');
    const file = source === -1 ? path.replace(/^(?:file:\/\/|classpath:)/, '') : path.slice(source + 1);
    const title = said.replace(KEYWORD, '');
    const id = title === '' ? `${file}:${line}` : `${file} > ${title}`;
    return { id, suite: file, file, line, at };
}
/** Cucumber in Ruby, JavaScript and on the JVM, behave, Behat. Test id: feature file and scenario, joined by ` > `. */
const cucumber = {
    id: 'cucumber',
    title: 'Cucumber, behave and Behat',
    docs: 'https://cucumber.io/docs/cucumber/',
    triggers: [
        'Failing Scenarios:',
        'Failing scenarios:',
        'Failed scenarios:',
        'Errored scenarios:',
        'Flaky Scenarios:',
        ') Scenario: ',
        ') Example: ',
        ' scenarios (',
        ' scenario (',
        ' Scenarios (',
        ' scenarios passed, ',
        ' scenario passed, ',
    ],
    begin: () => new CucumberSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/mocha-tree.js


/** `    ✓ test (12ms)`; mocha 9 and later print ✔. */
const PASSED = /^( {2,})[✓√✔] (\S.*?)(?: \(\d{1,9}m?s\))?$/;
/** `    2) test`: it failed, and is described under that number after the totals. */
const mocha_tree_FAILED = /^( {2,})(\d{1,7})\) (\S.*)$/;
const PENDING = /^ {2,}- \S/;
const mocha_tree_SUITE = /^( {2,})(?!at )(\S.*)$/;
/** Lines between two of a tree: what tests print. */
const FOREIGN_LINES = 100;
/** Nesting that is followed; a real suite has a few levels. */
const DEPTH = 50;
/** Part of every line with which a tree begins to be read: the command, else the first test that passed. */
const TREE_STARTS = ['mocha', ' ✓ ', ' √ ', ' ✔ '];
/**
 * What the spec reporter prints while tests run: suites, each two columns deeper than the one around it, and their tests.
 * Tests print between these lines, so a title counts as a suite's only when something deeper is the next that is indented.
 */
class MochaTree {
    #passed = passedList();
    #failed = [];
    #suites = [];
    #candidate;
    /** Last line at which the tree is expected to go on; 0 outside. */
    #to = 0;
    #last = 0;
    /** The command was seen, so that this is mocha even when its totals never come. */
    #named = false;
    get open() {
        return this.#last < this.#to;
    }
    line(number, text) {
        this.#last = number;
        if (this.#to > 0 && (this.#to < number || isStepEnd(text)))
            this.#close();
        const starts = TREE_STARTS.some((start) => text.includes(start));
        if (this.#to === 0 && !starts)
            return;
        if (starts && text.includes('mocha'))
            this.#named = true;
        if (starts)
            this.#to = number + FOREIGN_LINES;
        if (text.startsWith('  '))
            this.#indented(number, text);
        else if (text === '' && this.#candidate !== undefined)
            this.#candidate.isFollowedByBlank = true;
        else if (text.startsWith('Test Suites:'))
            this.#close();
    }
    /** The totals came. Gives the tests that passed, `count` at most, and the failures whose descriptions follow. */
    take(count) {
        // More than passed: another runner's tree was read.
        const taken = { passed: this.#passed.length > count ? [] : this.#passed, failed: this.#failed };
        this.#close();
        return taken;
    }
    /** Failures of a run that ended the log without totals. */
    get unfinished() {
        return this.#named ? this.#failed : [];
    }
    /** What is no longer followed is forgotten: the totals to come may be another run's. */
    #close() {
        this.#to = 0;
        this.#suites = [];
        this.#candidate = undefined;
        this.#passed = passedList();
        this.#failed = [];
        this.#named = false;
    }
    #indented(number, text) {
        const passed = PASSED.exec(text);
        const failed = passed === null ? mocha_tree_FAILED.exec(text) : null;
        const spaces = passed?.[1] ?? failed?.[1];
        if (spaces === undefined) {
            if (PENDING.test(text))
                this.#goesOn(number, text.search(/\S/) / 2 - 1);
            else
                this.#maybeSuite(text);
            return;
        }
        const depth = spaces.length / 2 - 1;
        this.#goesOn(number, depth);
        // A title above it was lost among what tests printed.
        if (this.#suites.length < depth || !Number.isInteger(depth))
            return;
        const id = [...this.#suites.slice(0, depth), passed?.[2] ?? failed?.[3]].join(' ');
        if (passed !== null)
            this.#passed.push(id);
        else
            this.#failed.push({ id, entry: Number(failed?.[2]), at: number });
    }
    #maybeSuite(text) {
        const match = mocha_tree_SUITE.exec(text);
        const depth = (match?.[1]?.length ?? 0) / 2 - 1;
        if (match?.[2] === undefined || !Number.isInteger(depth) || depth > DEPTH)
            return;
        // Of two titles, one right below the other and not deeper, one is not a title.
        const isClear = this.#candidate?.isFollowedByBlank !== false || this.#candidate.depth === depth - 1;
        this.#confirm(depth);
        if (isClear)
            this.#candidate = { depth, title: match[2], isFollowedByBlank: false };
    }
    /** A line of the tree at that depth. */
    #goesOn(number, depth) {
        this.#to = number + FOREIGN_LINES;
        this.#confirm(depth);
        this.#suites = this.#suites.slice(0, Math.max(0, Math.floor(depth)));
    }
    #confirm(depth) {
        const candidate = this.#candidate;
        this.#candidate = undefined;
        if (candidate === undefined)
            return;
        // Whether it was a title or not, those that stood in its place are over.
        this.#suites = this.#suites.slice(0, candidate.depth);
        if (candidate.depth === depth - 1 && this.#suites.length === candidate.depth)
            this.#suites.push(candidate.title);
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/mocha.js





/** `  40 passing (32m)`, `  2 failing` of the closing summary. */
const mocha_TOTAL = /^ {1,4}(\d{1,9}) (passing|failing|pending)(?: \([\dhms. ]+\))?$/;
/** `  ✖ 2 of 42 tests failed:` of mocha before 1.13. */
const OLD_TOTAL = /^ {2}[✖×] (\d{1,9}) of (\d{1,9}) tests? failed:$/;
/** `  1) suite`, and below it one more indented line for each nested suite and the test; the last ends with a colon. */
const mocha_ENTRY = /^ {2}(\d{1,7})\) (\S.*)$/;
/** Lines of nested titles, and of titles of several lines, that are followed at most. */
const mocha_TITLE_LINES = 30;
/** Lines after the totals in which the first failure is described; only blank ones stand there. */
const LINES_BEFORE_ENTRY = 10;
/** Between these lines mocha's output is Cypress's, and read as such. */
const CYPRESS_START = '  (Run Starting)';
const CYPRESS_END = '  (Run Finished)';
/** Reads what mocha prints when a run ends, whoever runs it. */
class MochaSession {
    #framework;
    #isForeign = false;
    #failures = failureList();
    #passed = passedList();
    /** What the spec reporter listed; Cypress reads its own lists. */
    #tree;
    /** Failures of the list above the totals, which are described below them. */
    #listed = [];
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Failures that the summary announced and how many of them were read. */
    #announced = 0;
    #read = 0;
    #title = [];
    #open;
    #blank = false;
    #seen = false;
    #last = 0;
    /** Last line at which the first entry is awaited. */
    #expectedTo = 0;
    constructor(framework) {
        this.#framework = framework;
        this.#tree = framework === 'mocha' ? new MochaTree() : undefined;
    }
    get idle() {
        return this.#open === undefined && this.#last >= this.#expectedTo && this.#tree?.open !== true;
    }
    line({ number, text }) {
        if (this.#framework === 'mocha' && this.#isCypress(number, text))
            return;
        this.#last = number;
        this.#expire(number, text);
        if (text.charCodeAt(0) === 0x20 && (this.#total(number, text) || this.#entry(number, text)))
            return;
        if (this.#title.length > 0) {
            this.#continueTitle(text);
            return;
        }
        if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
        if (this.#open === undefined)
            this.#tree?.line(number, text);
        this.#blank = text.trim() === '';
    }
    end() {
        this.#close(this.#last);
        this.#keepListed();
        const unfinished = this.#tree?.unfinished ?? [];
        for (const { id, at } of unfinished)
            this.#failures.push(toFailure(this.#framework, { id, at }));
        if (!this.#seen && unfinished.length === 0)
            return undefined;
        return {
            framework: this.#framework,
            failures: this.#failures,
            retried: [],
            passed: this.#passed,
            ...(this.#seen ? { counts: this.#counts } : {}),
            finished: this.#seen && unfinished.length === 0,
        };
    }
    /** What stands at `number` is no part of a description. */
    endDescription(number) {
        this.#close(number - 1);
        this.#expectedTo = 0;
    }
    #isCypress(number, text) {
        const line = text.trimEnd();
        if (line === CYPRESS_START) {
            this.endDescription(number);
            this.#isForeign = true;
        }
        else if (line === CYPRESS_END)
            this.#isForeign = false;
        return this.#isForeign;
    }
    /** A failure's description ends with its step, or when nobody would read on. */
    #expire(number, text) {
        const from = this.#open?.from;
        const end = from === undefined ? undefined : blockEnd(from, number, text);
        if (end !== undefined)
            this.#close(end);
    }
    #total(number, text) {
        const old = text.endsWith(' failed:') ? OLD_TOTAL.exec(text) : null;
        if (old !== null) {
            this.#passing(Number(old[2]) - Number(old[1]));
            this.#failing(Number(old[1]), number);
            return true;
        }
        const match = mocha_TOTAL.exec(text);
        if (match === null)
            return false;
        const count = Number(match[1]);
        if (match[2] === 'passing')
            this.#passing(count);
        else if (match[2] === 'pending')
            this.#counts.skipped += count;
        else
            this.#failing(count, number);
        this.#seen = true;
        return true;
    }
    #failing(count, number) {
        this.#close(number - 1);
        this.#seen = true;
        this.#counts.failed += count;
        this.#announced = count;
        this.#read = 0;
        this.#expectedTo = number + LINES_BEFORE_ENTRY;
    }
    /** The first line of the totals. */
    #passing(count) {
        this.#counts.passed += count;
        this.#keepListed();
        const { passed, failed } = this.#tree?.take(count) ?? { passed: [], failed: [] };
        for (const id of passed)
            this.#passed.push(id);
        this.#listed = failed;
        this.#read = 0;
        this.#announced = 0;
    }
    /** Failures that were listed, but whose descriptions never came: the log was cut, or another process printed into it. */
    #keepListed() {
        for (const { id, entry, at } of this.#listed) {
            if (entry > this.#read)
                this.#failures.push(toFailure(this.#framework, { id, at }));
        }
        this.#listed = [];
    }
    /** Entries are numbered from one; a list in a message that is numbered otherwise is not taken for one. */
    #entry(number, text) {
        if (this.#read >= this.#announced || (this.#open === undefined && number > this.#expectedTo))
            return false;
        const match = mocha_ENTRY.exec(text);
        const title = match?.[2];
        if (match === null || title === undefined || Number(match[1]) !== this.#read + 1)
            return false;
        this.#close(number - 1);
        this.#read += 1;
        this.#open = { id: '', at: number, from: number };
        this.#takeTitle(title);
        return true;
    }
    /** A title of several lines goes on at any indentation; only its last line ends with a colon. */
    #continueTitle(text) {
        if (this.#title.length < mocha_TITLE_LINES)
            this.#takeTitle(text.trim());
        else
            this.#title = [];
    }
    #takeTitle(part) {
        const isLast = part.trimEnd().endsWith(':');
        this.#title.push(isLast ? part.trimEnd().slice(0, -1) : part.trimEnd());
        if (this.#open !== undefined)
            this.#open.id = this.#title.join(' ');
        if (isLast)
            this.#title = [];
    }
    #detail(open, number, text) {
        // The last description has no end mark: what stands at the margin after a blank line belongs to whatever ran mocha.
        if (this.#read === this.#announced && this.#blank && /^\S/.test(text)) {
            this.#close(number - 1);
            return;
        }
        open.to = number;
        if (text.trim() === '')
            return;
        open.message ??= text;
        const frame = open.line === undefined ? jsFrame(text) : undefined;
        if (frame === undefined)
            return;
        open.file = frame.file;
        open.line = frame.line;
    }
    #close(to) {
        this.#title = [];
        if (this.#open === undefined)
            return;
        this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#failures.push(toFailure(this.#framework, this.#open));
        this.#open = undefined;
    }
}
/** mocha's spec, dot, list and progress reporters. Test id: all titles joined by spaces. */
const mocha = {
    id: 'mocha',
    title: 'Mocha',
    docs: 'https://mochajs.org/reporters/about/',
    triggers: [
        ' passing',
        ' failing',
        ' pending',
        ' tests failed:',
        ' test failed:',
        ...TREE_STARTS,
        CYPRESS_START,
        CYPRESS_END,
    ],
    begin: () => new MochaSession('mocha'),
};

;// CONCATENATED MODULE: ./build/core/parsers/shared/title-path.js

/**
 * Titles joined to a test id, cut to what is kept of one: titles come from outside, and thousands of tests may stand below
 * a deep path of long ones.
 */
function titlePath(above, title, separator) {
    const path = above === '' ? title : `${above}${separator}${title}`;
    return path.length > limits/* LIMITS */.b.testIdChars ? path.slice(0, limits/* LIMITS */.b.testIdChars) : path;
}

;// CONCATENATED MODULE: ./build/core/parsers/cypress.js





/** `  Running:  cart.cy.js                      (1 of 2)` opens a spec, `  (Results)` closes it. */
const cypress_RUNNING = '  Running:';
const NUMBER = /^\d{1,9} of \d{1,9}\)$/;
const RESULTS = '  (Results)';
/** A line of the tree of titles: a suite, or a test behind its sign. */
const cypress_TITLE = /^( {2,80})(\S.*)$/;
/** `(Attempt 1 of 3) adds prices up`: it failed, and is run again. */
const cypress_ATTEMPT = /^\(Attempt \d{1,3} of \d{1,3}\) (\S.*)$/;
const cypress_PASS = /^[✓√✔] (\S.*?)(?: \([\dhms.]{1,20}\))?$/;
const OTHER = /^(?:- |\d{1,7}\) )/;
/** `  1 passing (2s)`: the tree is over. */
const cypress_TOTAL = /^ {2}\d{1,9} (?:passing|failing|pending)/;
/** `webpack:///./cypress/e2e/cart.cy.js`, `webpack://shop/./cypress/e2e/cart.cy.js`. */
const BUNDLER = /^webpack:\/\/[^/]*\/(?:\.\/)?/;
class CypressSession {
    #mocha = new MochaSession('cypress');
    #specs = [];
    #retried = failureList();
    #passed = passedList();
    /** Attempts that failed, by id, of the spec that is read now. */
    #attempts = new Map();
    #suites = [];
    #running = false;
    #inTree = false;
    /** Line at which the tree last said something. */
    #heard = 0;
    #finished = false;
    get idle() {
        return !this.#inTree && this.#mocha.idle;
    }
    line({ number, text }) {
        const line = text.trimEnd();
        if (line === CYPRESS_START || line === CYPRESS_END) {
            this.#running = line === CYPRESS_START;
            this.#finished = !this.#running;
            this.#endSpec(number);
        }
        if (!this.#running)
            return;
        const spec = line.startsWith(cypress_RUNNING) ? specIn(line) : undefined;
        if (spec !== undefined)
            this.#beginSpec(number, spec);
        else if (line === RESULTS)
            this.#endSpec(number);
        else {
            if (this.#inTree)
                this.#tree(number, line);
            this.#mocha.line({ number, text });
        }
    }
    end() {
        const tests = this.#mocha.end();
        if (tests === undefined && this.#retried.length + this.#passed.length === 0)
            return undefined;
        return {
            framework: 'cypress',
            ...(this.#finished && tests?.counts !== undefined ? { counts: tests.counts } : {}),
            failures: (tests?.failures ?? []).map((failure) => this.#placed(failure)),
            retried: this.#retried,
            passed: this.#passed,
            finished: this.#finished,
        };
    }
    #beginSpec(number, file) {
        this.#endSpec(number);
        this.#specs.push({ from: number, file });
        this.#inTree = true;
        this.#heard = number;
    }
    #endSpec(number) {
        this.#mocha.endDescription(number);
        this.#attempts = new Map();
        this.#suites = [];
        this.#inTree = false;
    }
    #tree(number, text) {
        const isOver = cypress_TOTAL.test(text) || number - this.#heard > limits/* LIMITS */.b.failureBlockLines;
        if (isOver)
            this.#inTree = false;
        const match = isOver ? null : cypress_TITLE.exec(text);
        if (match?.[1] === undefined || match[2] === undefined)
            return;
        const indent = match[1].length;
        this.#suites = this.#suites.filter((suite) => suite.indent < indent);
        const attempt = cypress_ATTEMPT.exec(match[2])?.[1];
        const pass = attempt === undefined ? cypress_PASS.exec(match[2])?.[1] : undefined;
        if (attempt !== undefined)
            this.#attempt(number, this.#idOf(attempt));
        else if (pass !== undefined)
            this.#pass(this.#idOf(pass));
        else if (!OTHER.test(match[2]))
            this.#suites.push({ indent, path: this.#idOf(match[2]) });
        if (attempt !== undefined || pass !== undefined)
            this.#heard = number;
    }
    #attempt(number, id) {
        if (this.#attempts.size < limits/* LIMITS */.b.failuresPerJob)
            this.#attempts.set(id, { id, at: number });
    }
    /** A test that passes after an attempt that failed is flaky by Cypress's own word. */
    #pass(id) {
        const attempt = this.#attempts.get(id);
        if (attempt !== undefined)
            this.#retried.push(this.#placed(toFailure('cypress', attempt)));
        if (this.#passed.length < limits/* LIMITS */.b.passedPerJob)
            this.#passed.push(id);
    }
    #idOf(title) {
        return titlePath(this.#suites.at(-1)?.path ?? '', title, ' ');
    }
    /** With its file as the project names it, or the spec that was running; Cypress's own script is nobody's file. */
    #placed({ file, line, ...failure }) {
        const own = file?.startsWith('http') === true ? undefined : file?.replace(BUNDLER, '');
        if (own !== undefined)
            return { ...failure, file: own, ...(line === undefined ? {} : { line }) };
        const spec = this.#specs.findLast(({ from }) => from < failure.at)?.file;
        return spec === undefined ? failure : { ...failure, file: spec };
    }
}
function specIn(line) {
    const end = line.lastIndexOf('(');
    return NUMBER.test(line.slice(end + 1)) ? line.slice(cypress_RUNNING.length, end).trim() : undefined;
}
/** Cypress, which prints mocha's output between tables of its own. Test id: all titles joined by spaces. */
const cypress = {
    id: 'cypress',
    title: 'Cypress',
    docs: 'https://docs.cypress.io/app/references/command-line',
    triggers: [CYPRESS_START, CYPRESS_END, '  Running:  ', RESULTS, ' passing', ' failing', ' pending'],
    begin: () => new CypressSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/dart.js




/** `00:01 +3 ~1 -1: `, before what the compact and the expanded reporter say. */
const dart_PROGRESS = /^\d{2,4}:\d{2} \+(\d{1,9})(?: ~(\d{1,9}))?(?: -(\d{1,9}))?: /;
const dart_FAILED = ' [E]';
/** `##[group]❌ test/cart_test.dart: Cart adds up (failed)` of the github reporter; `::group::` before GitHub read it. */
const GITHUB = /^(?:##\[group\]|::group::)?([❌✅]) (\S.*)$/u;
const GITHUB_FAILED = /^(\S.*) \(failed(?: after test completion)?\)$/;
const GITHUB_END = /^(?:##\[endgroup\]|::endgroup::)/;
/** `1151 tests passed, 1 failed, 2 skipped.`, in an annotation or behind a sign of joy. */
const GITHUB_TOTAL = /^(?:##\[error\]|::error::|🎉 )(\d{1,9}) tests? passed(?:, (\d{1,9}) failed)?(?:, (\d{1,9}) skipped)?\.$/u;
const dart_TOTAL = /^(?:Some tests failed\.|All tests (?:passed!|skipped\.))$/;
const RETRY = 'Retry: ';
const FLUTTER = '╡ EXCEPTION CAUGHT BY FLUTTER TEST FRAMEWORK ╞';
/** `The following TestFailure was thrown running a test:`, the message below. */
const THROWN = /^The following (?:([\w$]+(?:<[^>]{0,80}>)?) (?:object )?|assertion |message )was thrown/;
/** `test/cart_test.dart 24:7  main.<fn>`, and `#4  main.<anonymous closure> (file:///src/test/cart_test.dart:19:5)`. */
const dart_FRAME = /^(?!package:|dart:)(\S+\.dart) (\d{1,9}):\d{1,9}(?: |$)/;
const FLUTTER_FRAME = /\(file:\/\/(\/[^\s()]+\.dart):(\d{1,9}):\d{1,9}\)$/;
const dart_MARK = '.dart: ';
/** Only such lines are sure to be seen when nothing is open. */
const dart_RUNNING = '_test.dart: ';
class DartSession {
    #drafts = new Map();
    #retried = new Map();
    #passed = passedList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #open;
    #kind = 'text';
    #awaitsMessage = false;
    /** Description of the test whose progress was printed last. */
    #running = '';
    #finished = false;
    get idle() {
        return this.#open === undefined;
    }
    line({ number, text }) {
        const progress = text.includes(': ') ? dart_PROGRESS.exec(text) : null;
        if (progress !== null)
            this.#progress(number, progress, text.slice(progress[0].length));
        else if (text.includes(FLUTTER))
            this.#begin({ id: '', at: number, from: number }, 'flutter');
        else if (!this.#github(number, text) && !this.#retry(number, text) && this.#open !== undefined) {
            this.#detail(this.#open, number, text);
        }
    }
    end() {
        this.#close();
        const failures = [...this.#drafts.values()].map((draft) => toFailure('dart', draft));
        const retried = [...this.#retried.values()].map((draft) => toFailure('dart', draft));
        if (failures.length + retried.length + this.#passed.length === 0 && !this.#finished)
            return undefined;
        return {
            framework: 'dart',
            failures,
            retried: retried.filter(({ id }) => !this.#drafts.has(id)),
            passed: this.#passed,
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #progress(number, numbers, text) {
        const isFailure = text.endsWith(dart_FAILED);
        // What Flutter caught is printed above the line that names the test.
        const caught = this.#kind === 'flutter' && isFailure ? this.#open : undefined;
        this.#open = caught === undefined ? this.#close() : undefined;
        if (isFailure) {
            const id = text.slice(0, -dart_FAILED.length);
            this.#begin({ ...caught, id, ...dart_placeOf(id), ...dart_lineOf(caught), at: number, from: caught?.from ?? number }, 'text');
        }
        else if (dart_TOTAL.test(text)) {
            this.#total(numbers[1], numbers[3], numbers[2]);
        }
        else if (text.includes(dart_RUNNING))
            this.#running = text;
    }
    #total(passed, failed, skipped) {
        this.#finished = true;
        this.#counts.passed += Number(passed ?? 0);
        this.#counts.failed += Number(failed ?? 0);
        this.#counts.skipped += Number(skipped ?? 0);
    }
    /** True when the line was one of the github reporter. */
    #github(number, text) {
        const total = text.endsWith('.') ? GITHUB_TOTAL.exec(text) : null;
        if (total !== null) {
            this.#close();
            this.#total(total[1], total[2], total[3]);
            return true;
        }
        if (GITHUB_END.test(text))
            return this.#kind === 'github' && this.#close() === undefined;
        const [, sign, name] = GITHUB.exec(text) ?? [];
        if (name === undefined)
            return false;
        if (sign === '✅')
            return this.#pass(name);
        const id = GITHUB_FAILED.exec(name)?.[1];
        if (id === undefined)
            return false;
        this.#close();
        this.#begin({ id, ...dart_placeOf(id), at: number, from: number }, 'github');
        return true;
    }
    /** Anybody may print a tick; a test's name stands behind its file. */
    #pass(name) {
        const isTest = name.includes(dart_MARK) && !name.endsWith(' (skipped)');
        if (isTest)
            this.#passed.push(name);
        return isTest;
    }
    #retry(number, text) {
        const name = text.startsWith(RETRY) ? text.slice(RETRY.length) : '';
        if (name === '' || !this.#running.endsWith(name))
            return false;
        if (!this.#retried.has(this.#running)) {
            this.#retried.set(this.#running, { id: this.#running, ...dart_placeOf(this.#running), at: number });
        }
        return true;
    }
    #begin(draft, kind) {
        this.#close();
        this.#open = draft;
        this.#kind = kind;
        this.#awaitsMessage = false;
    }
    #detail(open, number, text) {
        const own = text.trim();
        const isOver = this.#kind === 'text' && own !== '' && !text.startsWith('  ');
        if (isOver || number - (open.from ?? number) >= limits/* LIMITS */.b.failureBlockLines || text.startsWith(STEP_MARK)) {
            this.#close();
            return;
        }
        if (own === '')
            return;
        open.to = number;
        if (!this.#frame(open, own))
            this.#message(open, own);
    }
    #message(open, text) {
        const thrown = this.#kind === 'flutter' ? THROWN.exec(text) : null;
        if (thrown !== null) {
            open.errorType = thrown[1];
            this.#awaitsMessage = true;
        }
        else if (this.#kind !== 'flutter' || this.#awaitsMessage)
            open.message ??= text;
    }
    /** The frame in the test's own file says more than those of what it called. */
    #frame(open, text) {
        const match = text.includes('.dart') ? (dart_FRAME.exec(text) ?? FLUTTER_FRAME.exec(text)) : null;
        if (match?.[1] === undefined)
            return false;
        const isOwn = open.file !== undefined && match[1].endsWith(open.file);
        if (open.line === undefined && (isOwn || open.file === undefined)) {
            open.file ??= match[1];
            open.line = Number(match[2]);
        }
        return true;
    }
    #close() {
        if (this.#open !== undefined && this.#open.id !== '' && !this.#drafts.has(this.#open.id)) {
            this.#drafts.set(this.#open.id, this.#open);
        }
        this.#open = undefined;
        return undefined;
    }
}
/** File of `test/cart_test.dart: Cart adds up`, perhaps behind the platform. */
function dart_placeOf(id) {
    const at = id.indexOf(dart_MARK);
    const file = at < 0 ? undefined : id.slice(id.startsWith('[') ? id.indexOf('] ') + 2 : 0, at + '.dart'.length);
    return file === undefined ? {} : { file };
}
/** The line that Flutter's stack trace named, of which the file is the test's own. */
function dart_lineOf(caught) {
    return caught?.line === undefined ? {} : { line: caught.line };
}
/** Dart's and Flutter's test runner. Test id: `file: group test` as printed; without the file when there is only one. */
const dart = {
    id: 'dart',
    title: 'Dart and Flutter test',
    docs: 'https://dart.dev/tools/dart-test',
    triggers: [
        dart_FAILED,
        '❌ ',
        '✅ ',
        ': Some tests failed.',
        ': All tests ',
        ' tests passed',
        ' test passed',
        dart_RUNNING,
        RETRY,
        FLUTTER,
    ],
    begin: () => new DartSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/deno.js




/** `running 2 tests from ./cart_test.ts`. */
const deno_RUNNING = /^running \d{1,9} tests? from (?:\.\/)?(\S.*)$/;
/** `cart adds prices up ... FAILED (687µs)`; a step stands deeper, and its test fails `due to 1 failed step`. */
const deno_VERDICT = / \.\.\. (ok|FAILED)( \(due to \d{1,9} failed steps?\))? \((\d{1,9})(µs|ms|s|m\d{1,9}s)\)$/;
/** `cart adds prices up => ./cart_test.ts:6:6` above each error, and in the list of failures. */
const HEADER = /^(?:\.\/)?(\S.*):(\d{1,9}):\d{1,9}$/;
const ARROW = ' => ';
const UNCAUGHT = ' (uncaught error)';
const deno_ERROR = 'error: ';
/** `FAILED | 3 passed (1 step) | 5 failed (2 steps) | 1 ignored (450ms)`. */
const deno_TOTAL = /^(?:ok|FAILED) \| \d{1,9} passed/;
const deno_COUNT = /^(\d{1,9}) (passed|failed|ignored)/;
const MILLISECONDS = new Map([
    ['µs', 0.001],
    ['ms', 1],
    ['s', 1_000],
]);
class DenoSession {
    #failures = failureList();
    #passed = passedList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Tests of the run that is read now which were reported, then described or listed, as failed. */
    #reported = new Map();
    #described = new Map();
    #file;
    #section;
    /** A header whose error has not come: nothing else makes it one. */
    #header;
    #open;
    #framed = false;
    #heard = 0;
    #seen = false;
    #finished = false;
    get idle() {
        return this.#section === undefined;
    }
    line({ number, text }) {
        if (this.#isFrame(number, text))
            return;
        if (this.#section === 'errors')
            this.#error(number, text);
        else if (this.#section === 'failures')
            this.#listed(number, text);
        else if (text.endsWith(')'))
            this.#verdict(number, text);
        if (number - this.#heard > limits/* LIMITS */.b.failureBlockLines)
            this.#leave();
    }
    end() {
        this.#endRun();
        if (!this.#seen)
            return undefined;
        return {
            framework: 'deno',
            failures: this.#failures,
            retried: [],
            passed: this.#passed,
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    /** Lines that open and close what is read. */
    #isFrame(number, text) {
        const line = text.trim();
        const running = line.startsWith('running ') ? deno_RUNNING.exec(line) : null;
        if (running !== null)
            this.#file = running[1];
        else if (line === 'ERRORS')
            this.#enter('errors', number);
        else if (line === 'FAILURES')
            this.#enter('failures', number);
        else
            return this.#total(text);
        return true;
    }
    #enter(section, number) {
        this.#leave();
        this.#section = section;
        this.#heard = number;
    }
    #total(text) {
        if (!deno_TOTAL.test(text))
            return false;
        this.#leave();
        for (const part of text.split(' | ')) {
            const match = deno_COUNT.exec(part);
            const count = Number(match?.[1]);
            if (match?.[2] === 'passed')
                this.#counts.passed += count;
            else if (match?.[2] === 'failed')
                this.#counts.failed += count;
            else if (match?.[2] === 'ignored')
                this.#counts.skipped += count;
        }
        this.#seen = true;
        this.#finished = true;
        this.#endRun();
        return true;
    }
    /** Steps are left to the errors, which tell their whole path. */
    #verdict(number, text) {
        const match = text.startsWith(' ') || this.#file === undefined ? null : deno_VERDICT.exec(text);
        if (match === null)
            return;
        const id = text.slice(0, match.index);
        this.#seen = true;
        if (match[1] === 'ok') {
            if (this.#passed.length < limits/* LIMITS */.b.passedPerJob)
                this.#passed.push(id);
            return;
        }
        if (this.#reported.size >= limits/* LIMITS */.b.failuresPerJob)
            return;
        const factor = MILLISECONDS.get(match[4] ?? '');
        this.#reported.set(id, {
            id,
            suite: this.#file,
            file: this.#file,
            durationMs: factor === undefined ? undefined : Number(match[3]) * factor,
            isParent: match[2] !== undefined,
            at: number,
        });
    }
    #error(number, text) {
        const header = headerOf(text, number);
        if (header !== undefined) {
            this.#header = header;
            return;
        }
        if (this.#header !== undefined && text.startsWith(deno_ERROR)) {
            this.#close();
            this.#open = { ...this.#header, message: text.slice(deno_ERROR.length).replace(/^\(in promise\) /, ''), to: number };
            this.#heard = number;
            this.#framed = false;
        }
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
        this.#header = undefined;
    }
    /** The first frame in the test's file is closer to the error than where the test begins. */
    #detail(open, number, text) {
        if (text.trim() === '')
            return;
        open.to = number;
        const frame = this.#framed ? undefined : jsFrame(text);
        if (frame === undefined || !frame.file.endsWith(`/${open.file}`))
            return;
        this.#framed = true;
        open.line = frame.line;
    }
    #listed(number, text) {
        const header = headerOf(text, number);
        if (header === undefined) {
            if (text.trim() !== '')
                this.#leave();
            return;
        }
        this.#heard = number;
        this.#seen = true;
        this.#describe({ ...header, from: undefined });
    }
    #close() {
        const open = this.#open;
        this.#open = undefined;
        if (open === undefined)
            return;
        this.#seen = true;
        this.#describe(open);
    }
    #describe(draft) {
        const isFull = this.#described.size >= limits/* LIMITS */.b.failuresPerJob;
        if (!isFull && !this.#described.has(deno_keyOf(draft)))
            this.#described.set(deno_keyOf(draft), draft);
    }
    #leave() {
        this.#close();
        this.#header = undefined;
        this.#section = undefined;
    }
    /** What was described stands for what was reported; a log may end before it, and parents are only reported. */
    #endRun() {
        this.#leave();
        for (const draft of this.#described.values()) {
            const reported = this.#reported.get(draft.id);
            this.#reported.delete(draft.id);
            this.#failures.push(toFailure('deno', { ...draft, durationMs: reported?.durationMs }));
        }
        for (const draft of this.#reported.values())
            this.#failures.push(toFailure('deno', draft));
        this.#reported = new Map();
        this.#described = new Map();
        this.#file = undefined;
    }
}
function deno_keyOf({ suite, id }) {
    return `${suite}\n${id}`;
}
function headerOf(text, at) {
    if (text.startsWith(' '))
        return undefined;
    if (text.endsWith(UNCAUGHT)) {
        const file = text.slice(0, -UNCAUGHT.length).replace(/^\.\//, '');
        return { id: file, suite: file, file, at, from: at };
    }
    const arrow = text.lastIndexOf(ARROW);
    const place = arrow < 1 ? null : HEADER.exec(text.slice(arrow + ARROW.length));
    if (place === null)
        return undefined;
    return { id: text.slice(0, arrow), suite: place[1], file: place[1], line: Number(place[2]), at, from: at };
}
/** `deno test`. Test id: the test's name, with its steps as printed (`test ... step`); suite: the file. */
const deno = {
    id: 'deno',
    title: 'Deno',
    docs: 'https://docs.deno.com/runtime/reference/cli/test/',
    triggers: [
        ' ... ok (',
        ' ... FAILED (',
        ' test from ',
        ' tests from ',
        ' ERRORS ',
        ' FAILURES ',
        'ok | ',
        'FAILED | ',
    ],
    begin: () => new DenoSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/doctest.js




/** doctest rules off at one column less than 80. */
const doctest_RULE = '='.repeat(79);
/** `many_test.cpp:29:`, of Windows compilers `many_test.cpp(29):`, below a rule. */
const doctest_PLACE = /^\S.*(?::\d{1,9}|\(\d{1,9}\)):$/;
/** `many_test.cpp:14: ERROR: CHECK( a == b ) is NOT correct!` The place stands before, what failed behind. */
const doctest_ERROR = /: (?:FATAL )?ERROR: /;
const doctest_SUITE = 'TEST SUITE: ';
const CASE = 'TEST CASE:  ';
/** Stands in place of `TEST CASE:` when the title says itself what it is. */
const SCENARIO = '  Scenario: ';
/** Names of test case and subcases in one title; they are nested. */
const doctest_TITLE_LINES = 40;
/** Verdicts on the whole test case, below its assertions. */
const EXCUSED = /^(?:Failed as expected|Allowed to fail|Failed exactly \d{1,9} times as expected) so marking it as not failed/;
const FAILED_ALL_THE_SAME = /^(?:Test case exceeded time limit of |Should have failed but didn't! |Didn't fail exactly \d{1,9} times )/;
const doctest_TOTAL = /^\[doctest\] test cases: +(\d{1,9}) \| +(\d{1,9}) passed \| +(\d{1,9}) failed \| +(\d{1,9}) skipped/;
/** Lines of one assertion that make its message. */
const doctest_MESSAGE_LINES = 6;
class DoctestSession {
    #held = new HeldFailures();
    /** Failures of the program that is still running, with the test case that each belongs to. */
    #current = [];
    /** Number of CTest before the line that is being read. */
    #owner;
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #test;
    #open;
    #more = 0;
    #totals = false;
    get idle() {
        return this.#test === undefined;
    }
    line({ number, text: printed }) {
        const { owner, text } = withoutOwner(printed);
        this.#owner = owner;
        if (isHolderLine(printed)) {
            this.#close(number - 1);
            this.#keep();
            this.#held.line(number, printed);
        }
        else if (text.startsWith('[doctest] ') || text.startsWith('##[')) {
            this.#close(number - 1);
            this.#total(text);
        }
        else if (text === doctest_RULE) {
            this.#close(number - 1);
            this.#test = { from: number, names: [], isPlaced: false, isNamed: false };
        }
        else if (this.#test !== undefined) {
            if (this.#test.isNamed)
                this.#body(this.#test, number, text);
            else
                this.#head(this.#test, text);
        }
    }
    end() {
        this.#close();
        this.#keep();
        const { failures, retried } = this.#held.end('doctest');
        if (failures.length + retried.length === 0 && !this.#totals)
            return undefined;
        return {
            framework: 'doctest',
            failures,
            retried,
            passed: [],
            ...(this.#totals ? { counts: this.#counts } : {}),
            finished: this.#totals,
        };
    }
    #head(test, text) {
        if (!test.isPlaced) {
            test.isPlaced = doctest_PLACE.test(text);
            if (!test.isPlaced)
                this.#test = undefined;
        }
        else if (text.startsWith(doctest_SUITE))
            test.suite = text.slice(doctest_SUITE.length);
        else if (text.startsWith(CASE))
            test.names.push(text.slice(CASE.length).trim());
        else if (text.startsWith(SCENARIO) || (test.names.length > 0 && text.startsWith('  ')))
            test.names.push(text.trim());
        else if (text === '' && test.names.length > 0)
            test.isNamed = true;
        else
            this.#test = undefined;
        if (test.names.length > doctest_TITLE_LINES)
            this.#test = undefined;
    }
    #body(test, number, text) {
        const error = doctest_ERROR.exec(text);
        const place = error === null ? undefined : cppPlace(text.slice(0, error.index));
        if (error !== null && place !== undefined) {
            this.#fail(test, number, text.slice(error.index + error[0].length));
            if (this.#open?.file === undefined)
                Object.assign(this.#open ?? {}, place);
        }
        else if (FAILED_ALL_THE_SAME.test(text))
            this.#fail(test, number, text);
        else if (EXCUSED.test(text))
            this.#excuse(test);
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
        if (number - test.from >= limits/* LIMITS */.b.failureBlockLines)
            this.#close(number);
    }
    #fail(test, number, message) {
        if (this.#open === undefined) {
            this.#open = {
                owner: this.#owner,
                id: test.names.join(' > '),
                suite: test.suite,
                at: number,
                from: test.from,
                message,
            };
            this.#more = doctest_MESSAGE_LINES;
        }
        else
            this.#more = 0;
        this.#open.to = number;
    }
    #detail(open, number, text) {
        if (text === '') {
            this.#more = 0;
            return;
        }
        open.to = number;
        if (this.#more === 0)
            return;
        this.#more -= 1;
        open.message = `${open.message} ${text.trim()}`;
    }
    /** What failed in a test case that may fail, in any of its subcases, is no failure. */
    #excuse({ names: [testCase] }) {
        this.#open = undefined;
        this.#current = this.#current.filter((each) => each.testCase !== testCase);
    }
    #total(text) {
        const match = text.startsWith('[doctest] test cases: ') ? doctest_TOTAL.exec(text) : null;
        if (match === null)
            return;
        this.#totals = true;
        this.#counts.passed += Number(match[2]);
        this.#counts.failed += Number(match[3]);
        this.#counts.skipped += Number(match[4]);
        if (Number(match[3]) === 0)
            this.#current = [];
        this.#keep();
    }
    #keep() {
        for (const { draft } of this.#current)
            this.#held.add(draft);
        this.#current = [];
    }
    #close(to) {
        const open = this.#open;
        const testCase = this.#test?.names[0];
        this.#open = undefined;
        this.#test = undefined;
        if (open === undefined || testCase === undefined)
            return;
        if (to !== undefined)
            open.to = Math.min(to, open.to ?? to);
        if (this.#current.length < limits/* LIMITS */.b.failuresPerJob)
            this.#current.push({ testCase, draft: open });
    }
}
/** doctest for C++. Test id: the test case and its subcases, joined by ` > `; suite as printed. */
const doctest = {
    id: 'doctest',
    title: 'doctest',
    docs: 'https://github.com/doctest/doctest/blob/master/doc/markdown/reporters.md',
    triggers: [doctest_RULE, '[doctest] test cases: ', ...HOLDER_TRIGGERS],
    begin: () => new DoctestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/dotnet-lines.js
/** `  Failed Shop.Tests.CartTests.Adds(count: 2) [12 ms]`; `Failed   …` before .NET Core 3, `  X …` in it. */
const VSTEST = /^(?: {2}Failed | {2}X |Failed {3})(\S.*)$/;
const VSTEST_PASSED = /^(?: {2}Passed | {2}[√V] |Passed {3})(\S.*)$/;
/** `[< 1 ms]`, `[1 m 2 s]`, `(1m 12s 769ms)`: what a name may be followed by. */
const dotnet_lines_TIME = /^(?:< ?)?(?:\d{1,9}(?:[.,]\d{1,6})? ?(?:d|h|m|s|ms) ?){1,5}$/;
/** `[xUnit.net 00:00:01.23]     Shop.Tests.CartTests.Adds [FAIL]`. */
const ADAPTER = /^\[xUnit\.net \d[\d:.]{1,24}\] /;
const dotnet_lines_FAIL = ' [FAIL]';
/** Three spaces in the first versions of xUnit 2. */
const INDENTED = /^ {3,4}\S/;
/** A name with a class: what xUnit's own console runner prints stands without any other mark. */
const QUALIFIED = /^[A-Za-z_][\w`+<>]*(?:\.[\w`+<>]+)+(?:\(.*\))?$/;
/** `1) Failed : Shop.Tests.CartTests.Adds`, `1) Test Failure : …` of NUnit 2. */
const NUNIT = /^\d{1,7}\) (?:Failed|Error|Invalid|Test Failure|Test Error|SetUp Error|TearDown Error) : (\S.*)$/;
/** `failed Shop.Tests.CartTests.Adds(2) (12ms)`. */
const PLATFORM = /^ {0,4}failed (?!to |with )(\S.*) \(([^()]{1,40})\)$/;
/** `/src/CartTests.cs(12): error TESTERROR: Shop.Tests.CartTests.Adds (5ms): Error Message: …`. */
const BUILD_ERROR = ': error TESTERROR:';
const BUILD_MESSAGE = ': Error Message:';
/** `/src/CartTests.cs(12)`, with a column or without. */
const dotnet_lines_PLACE = /^(\S.*)\((\d{1,9})(?:,\d{1,9})?\)$/;
/** `Shop.Tests.CartTests.Adds (5ms)`. */
const TIMED = /^(\S.*) \(([^()]{1,40})\)$/;
/** What a line says of a failing test, or undefined. A name without a time is one only with what follows. */
function failureTitle(text) {
    if (text.endsWith(dotnet_lines_FAIL))
        return xunitTitle(text);
    const vstest = text.includes('  ') ? VSTEST.exec(text)?.[1] : undefined;
    if (vstest !== undefined)
        return { style: 'vstest', ...nameAndTime(vstest) };
    const platform = text.includes('failed ') ? PLATFORM.exec(text) : null;
    if (platform?.[1] !== undefined && isTime(platform[2])) {
        return { style: 'platform', id: platform[1], durationMs: milliseconds(platform[2]) };
    }
    const nunit = text.includes(') ') ? NUNIT.exec(text)?.[1] : undefined;
    return nunit === undefined ? undefined : { style: 'nunit', id: nunit };
}
function xunitTitle(text) {
    const name = text.slice(0, -dotnet_lines_FAIL.length);
    const prefix = ADAPTER.exec(name)?.[0];
    if (prefix !== undefined)
        return { style: 'adapter', id: name.slice(prefix.length).trim() };
    const own = INDENTED.test(name) ? name.trim() : '';
    return QUALIFIED.test(own) ? { style: 'xunit', id: own } : undefined;
}
/** Id of a test that passed, as VSTest prints it with normal verbosity. */
function passedTitle(text) {
    const name = text.includes('  ') ? VSTEST_PASSED.exec(text)?.[1] : undefined;
    const title = name === undefined ? undefined : nameAndTime(name);
    return title?.durationMs === undefined && !name?.endsWith('ms]') ? undefined : title?.id;
}
/** The failing test of a line of MSBuild's, or its place alone when the name stands on the next line. */
function buildError(text) {
    const at = text.indexOf(BUILD_ERROR);
    if (at < 0)
        return undefined;
    const place = dotnet_lines_PLACE.exec(text.slice(0, at).trim());
    return {
        ...(place?.[1] === undefined ? {} : { file: place[1], line: Number(place[2]) }),
        ...buildErrorTest(text.slice(at + BUILD_ERROR.length)),
    };
}
/** `Shop.Tests.CartTests.Adds (5ms): Error Message: …`. */
function buildErrorTest(text) {
    const at = text.indexOf(BUILD_MESSAGE);
    const timed = at < 0 ? null : TIMED.exec(text.slice(0, at).trim());
    if (timed?.[1] === undefined || !isTime(timed[2]))
        return {};
    const message = text.slice(at + BUILD_MESSAGE.length).trim();
    return { id: timed[1], durationMs: milliseconds(timed[2]), ...(message === '' ? {} : { message }) };
}
/** True when the name ends with the time that the test took. */
function isTimed(text) {
    return text.endsWith(']') && isTime(text.slice(text.lastIndexOf('[') + 1, -1));
}
/** The name before `[12 ms]`. */
function nameAndTime(text) {
    if (!isTimed(text))
        return { id: text.trim() };
    const at = text.lastIndexOf('[');
    return { id: text.slice(0, at).trim(), durationMs: milliseconds(text.slice(at + 1, -1)) };
}
function isTime(text) {
    return text !== undefined && dotnet_lines_TIME.test(text);
}
const UNITS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
/** Undefined for `< 1 ms`. */
function milliseconds(text) {
    if (text === undefined || text.startsWith('<'))
        return undefined;
    let total = 0;
    for (const [, number, unit] of text.matchAll(/(\d{1,9}(?:[.,]\d{1,6})?) ?(ms|[dhms])/g)) {
        total += Number(number?.replace(',', '.')) * (UNITS[unit ?? ''] ?? 0);
    }
    return Math.round(total);
}
/** `12`, `line 12`: what stands behind a file's name. */
const dotnet_lines_LINE = /^(?:line )?(\d{1,9})$/;
/** `/src/CartTests.cs(12,0)`. */
const XUNIT_PLACE = /^(\S.*)\((\d{1,9}),\d{1,9}\)$/;
/** Method, file and line of a stack frame that knows its source. */
function dotnetFrame(text) {
    if (text.startsWith('at '))
        return plainFrame(text.slice('at '.length));
    const at = text.indexOf('): at ');
    const place = at < 0 ? null : XUNIT_PLACE.exec(text.slice(0, at + 1));
    if (place?.[1] === undefined)
        return undefined;
    return { file: place[1], line: Number(place[2]), method: text.slice(at + '): at '.length) };
}
/** `Shop.Tests.CartTests.Adds(Int32 count) in /src/CartTests.cs:line 12`; newer runners leave `line` out. */
function plainFrame(text) {
    const at = text.lastIndexOf(' in ');
    const colon = text.lastIndexOf(':');
    const line = at < 1 || colon < at ? undefined : dotnet_lines_LINE.exec(text.slice(colon + 1))?.[1];
    if (line === undefined)
        return undefined;
    return { method: text.slice(0, at), file: text.slice(at + ' in '.length, colon), line: Number(line) };
}

;// CONCATENATED MODULE: ./build/core/parsers/dotnet-totals.js
/** `Failed!  - Failed:     1, Passed:     5, Skipped:     0, Total:     6, Duration: 12 ms - Shop.Tests.dll (net8.0)`. */
const PER_ASSEMBLY = /^ {0,4}(?:Passed|Failed|Skipped)! {1,3}- (Failed: {1,10}\d{1,9}, .{1,300})$/;
/** `Total tests: 251`, its numbers on the next lines; `Total tests: 2. Passed: 1. …` before .NET Core 3. */
const dotnet_totals_TOTAL = /^Total tests: \d{1,9}(?:\. (.{1,200}))?$/;
/** `Test run summary: Failed!`, its numbers on the next lines. */
const dotnet_totals_PLATFORM = /^ {0,4}Test run summary: /;
/** `Test summary: total: 5, failed: 1, succeeded: 4, skipped: 0, duration: 1.3s` of MSBuild. */
const dotnet_totals_BUILD = /^ {0,4}Test summary: (total: .{1,200})$/;
/** `  Test Count: 37, Passed: 23, Failed: 10, Warnings: 0, Inconclusive: 1, Skipped: 3` of NUnit's console. */
const dotnet_totals_NUNIT = /^ {0,4}Test Count: \d{1,9}, (.{1,200})$/;
/** `   Shop.Tests  Total: 10, Errors: 0, Failed: 1, Skipped: 0, Time: 1.2s` of xUnit's console. */
const XUNIT = /^ {2,}\S+ {1,99}Total: \d{1,9}, (Errors: .{1,200})$/;
/** `Tests run: 9, Errors: 1, Failures: 1, Inconclusive: 0, Time: 0.4 seconds` of NUnit 2. */
const NUNIT_2 = /^Tests run: (\d{1,9}), Errors: (\d{1,9}), Failures: (\d{1,9}), Inconclusive: \d{1,9}, /;
/** One number, on the line of a total or on its own. */
const dotnet_totals_NUMBER = /(?:^|[ ,.])(passed|succeeded|failed|skipped|errors|inconclusive): {0,10}(\d{1,9})(?!\d|\.\d)/gi;
/** Lines of a summary with a number on each; a line per assembly may stand between them. */
const SUMMARY_LINES = 50;
const SUMMARY_END = /^ {0,6}(?:duration|Total time): /;
/** The numbers that .NET's runners close with. Several kinds may describe the same tests, so they are added up apart. */
class DotnetTotals {
    #sums = new Map();
    #open;
    #lines = 0;
    /** True while no summary is being read. */
    get idle() {
        return this.#open === undefined;
    }
    /** True when the line was part of a summary. */
    line(text) {
        if (this.#open !== undefined && this.#next(this.#open, text))
            return true;
        const total = text.startsWith('Total tests: ') ? dotnet_totals_TOTAL.exec(text) : null;
        if (total !== null)
            return this.#begin('total', total[1]);
        if (!text.includes(': '))
            return false;
        if (dotnet_totals_PLATFORM.test(text))
            return this.#begin('platform', undefined);
        return (this.#older(text) ||
            this.#whole('assembly', PER_ASSEMBLY.exec(text)) ||
            this.#whole('platform', dotnet_totals_BUILD.exec(text)) ||
            this.#whole('nunit', dotnet_totals_NUNIT.exec(text)) ||
            this.#whole('xunit', XUNIT.exec(text)));
    }
    /** The platform's own summary repeats what was printed per assembly; the other runners say each number once. */
    get counts() {
        const platform = this.#sums.get('platform');
        if (platform !== undefined || this.#sums.size === 0)
            return platform;
        const all = { passed: 0, failed: 0, skipped: 0 };
        for (const sum of this.#sums.values()) {
            all.passed += sum.passed;
            all.failed += sum.failed;
            all.skipped += sum.skipped;
        }
        return all;
    }
    #begin(source, rest) {
        this.#sum(source);
        if (rest === undefined)
            this.#open = source;
        else
            this.#add(source, rest);
        this.#lines = 0;
        return true;
    }
    #whole(source, match) {
        if (match?.[1] === undefined)
            return false;
        this.#add(source, match[1]);
        return true;
    }
    /** NUnit 2 says how many ran and not how many passed. */
    #older(text) {
        const match = NUNIT_2.exec(text);
        if (match === null)
            return false;
        const sum = this.#sum('nunit');
        const failed = Number(match[2]) + Number(match[3]);
        sum.failed += failed;
        sum.passed += Math.max(0, Number(match[1]) - failed);
        return true;
    }
    #next(source, text) {
        this.#lines += 1;
        const isEnd = SUMMARY_END.test(text) || this.#lines > SUMMARY_LINES || text.startsWith('##[');
        if (isEnd)
            this.#open = undefined;
        return !isEnd && this.#add(source, text.trim());
    }
    #add(source, text) {
        const sum = this.#sum(source);
        let isAny = false;
        for (const [, word, digits] of text.matchAll(dotnet_totals_NUMBER)) {
            const number = Number(digits);
            const key = word?.toLowerCase();
            if (key === 'passed' || key === 'succeeded')
                sum.passed += number;
            else if (key === 'failed' || key === 'errors')
                sum.failed += number;
            else
                sum.skipped += number;
            isAny = true;
        }
        return isAny;
    }
    #sum(source) {
        const sum = this.#sums.get(source) ?? { passed: 0, failed: 0, skipped: 0 };
        this.#sums.set(source, sum);
        return sum;
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/dotnet.js





/** Headings inside a description, without their indentation. */
const MESSAGE = 'Error Message:';
const STACK = 'Stack Trace:';
const dotnet_OUTPUT = /^(?:(?:Standard (?:Output|Error)|Debug Traces|Additional Information) Messages:|Standard output|Error output|Attachments:|Output:)$/;
/** What follows the last description, however it is laid out. */
const dotnet_END = /^(?:##\[|Test Run |Total tests: |Results File: |Run Settings|Tests Not Run|=== TEST EXECUTION SUMMARY)/;
const ADAPTER_PREFIX = /^\[xUnit\.net \d[\d:.]{1,24}\] ?/;
/** `from /src/bin/Shop.Tests.dll (net10.0|x64)`, below a name. */
const ORIGIN = /^from \S.*\.(?:dll|exe) \(/;
/** A name with a line end in an argument goes on for at most this many lines. */
const NAME_LINES = 5;
const RETRIED_ALL = 'Tests suite completed successfully in ';
const PLATFORM_SIGNS = /^ {0,4}(?:Running tests from |Test run summary: )/;
class DotnetSession {
    #entries = new Map();
    #recovered = new Set();
    #passed = passedList();
    #totals = new DotnetTotals();
    #open;
    #part = 'message';
    #indent = 0;
    #lines = 0;
    #pending;
    /** Place that MSBuild printed above the name that it belongs to. */
    #place;
    #isPlatform = false;
    get idle() {
        return this.#open === undefined && this.#pending === undefined && this.#place === undefined && this.#totals.idle;
    }
    line({ number, text }) {
        if (this.#pending !== undefined && this.#resolve(this.#pending, number, text))
            return;
        if (this.#place !== undefined && this.#resolvePlace(this.#place, text))
            return;
        if (PLATFORM_SIGNS.test(text))
            this.#isPlatform = true;
        if (this.#totals.line(text)) {
            this.#close(number - 1);
            return;
        }
        const title = this.#isCaptured(text) ? undefined : failureTitle(text);
        if (title !== undefined)
            this.#title(number, text, title);
        else if (!this.#other(number, text) && this.#open !== undefined)
            this.#body(this.#open, number, text);
    }
    /** What a test printed stands deeper than the name of the test. */
    #isCaptured(text) {
        return this.#open?.style === 'platform' && text.length - text.trimStart().length > this.#indent;
    }
    end() {
        this.#close(Number.MAX_SAFE_INTEGER);
        const all = [...this.#entries.values()].filter((entry) => this.#isProven(entry));
        const counts = this.#totals.counts;
        if (all.length + this.#passed.length === 0 && counts === undefined)
            return undefined;
        const pick = (isRecovered) => all
            .filter(({ draft }) => this.#recovered.has(draft.id) === isRecovered)
            .map(({ draft }) => toFailure('dotnet', draft));
        return {
            framework: 'dotnet',
            failures: pick(false),
            retried: pick(true),
            passed: this.#passed,
            ...(counts === undefined ? {} : { counts }),
            finished: counts !== undefined,
        };
    }
    /** `failed x (3s)` is a sentence that anybody may print; a runner's own words must stand elsewhere. */
    #isProven({ style, draft }) {
        return style !== 'platform' || this.#isPlatform || draft.file !== undefined;
    }
    #title(number, text, title) {
        if (title.style === 'vstest' && !isTimed(text))
            this.#pending = { at: number, names: [title.id] };
        else
            this.#begin(number, title, text.length - text.trimStart().length);
    }
    /** What is neither a failing test's name nor part of a description: true when it was understood. */
    #other(number, text) {
        const passed = passedTitle(text);
        if (passed !== undefined) {
            this.#close(number - 1);
            this.#passed.push(passed);
            return true;
        }
        const built = buildError(text);
        if (built !== undefined) {
            if (built.id === undefined)
                this.#place = { at: number, title: built };
            else
                this.#begin(number, { ...built, style: 'msbuild', id: built.id }, 0);
            return true;
        }
        if (!text.includes(RETRIED_ALL))
            return false;
        for (const { draft, style } of this.#entries.values())
            if (style === 'platform')
                this.#recovered.add(draft.id);
        this.#isPlatform = true;
        return true;
    }
    /** The lines below a name without a time; true when the line was one of them. */
    #resolve(pending, number, text) {
        const isHeading = text.trim() === MESSAGE;
        const title = failureTitle(text);
        if (isHeading || (title === undefined && isTimed(text) && passedTitle(text) === undefined)) {
            const last = isHeading ? undefined : text;
            const name = nameAndTime([...pending.names, ...(last === undefined ? [] : [last.trim()])].join(' '));
            this.#pending = undefined;
            this.#begin(pending.at, { style: 'vstest', ...name }, 2);
            if (isHeading && this.#open !== undefined)
                this.#body(this.#open, number, text);
            return true;
        }
        pending.names.push(text.trim());
        const isOther = title !== undefined || passedTitle(text) !== undefined || dotnet_END.test(text);
        const isOver = isOther || pending.names.length > NAME_LINES;
        if (isOver)
            this.#pending = undefined;
        return !isOver;
    }
    #resolvePlace({ at, title }, text) {
        this.#place = undefined;
        const test = buildErrorTest(text);
        if (test.id === undefined)
            return false;
        this.#begin(at, { ...title, ...test, style: 'msbuild', id: test.id }, 0);
        return true;
    }
    /** The same test is named by xUnit's adapter first and by VSTest with its description later; and once per target. */
    #begin(number, title, indent) {
        const { style, id, ...known } = title;
        this.#close(number - 1);
        this.#part = 'message';
        this.#indent = indent;
        this.#lines = 0;
        const entry = this.#entries.get(id);
        if (entry !== undefined && (entry.style !== 'adapter' || style === 'adapter')) {
            this.#open = { style, draft: { id, at: number }, isLocated: false };
            return;
        }
        const draft = entry?.draft ?? { id, ...namesOf(id), at: number };
        Object.assign(draft, known, { at: number, from: number, to: number });
        this.#open = { draft, style, isLocated: entry?.isLocated ?? false };
        this.#entries.set(id, this.#open);
    }
    #body(open, number, text) {
        this.#lines += 1;
        if (this.#lines >= limits/* LIMITS */.b.failureBlockLines || dotnet_END.test(text)) {
            this.#close(number - 1);
            return;
        }
        const own = this.#ownText(open, text);
        if (own === undefined)
            return;
        if (own === null)
            this.#close(number - 1);
        else if (own !== '')
            this.#detail(open, number, own);
    }
    /** The line without its indentation; undefined when it is not of this description, null when that is over. */
    #ownText({ style }, text) {
        const prefix = text.startsWith('[xUnit.net ') ? ADAPTER_PREFIX.exec(text)?.[0] : undefined;
        if (style === 'adapter')
            return prefix === undefined ? null : adapterText(text.slice(prefix.length));
        if (prefix !== undefined)
            return undefined;
        const own = text.trim();
        const isIndented = own === '' || text.length - text.trimStart().length > this.#indent;
        const mustBe = style === 'platform' || style === 'xunit' || style === 'msbuild';
        return mustBe && !isIndented ? null : own;
    }
    #detail(open, number, text) {
        const { draft } = open;
        draft.to = number;
        if (text === MESSAGE)
            this.#part = 'message';
        else if (text === STACK)
            this.#part = 'stack';
        else if (dotnet_OUTPUT.test(text))
            this.#part = 'output';
        else if (this.#part !== 'output' && (text.startsWith('at ') || text.includes('): at ')))
            this.#frame(open, text);
        else if (this.#part === 'message' && !ORIGIN.test(text))
            draft.message = withCause(draft.message, text);
        else if (ORIGIN.test(text))
            this.#isPlatform = true;
    }
    /** The frame in the test's own class says more than those of what it called. */
    #frame(open, text) {
        const { draft } = open;
        this.#part = 'stack';
        const frame = dotnetFrame(text);
        if (frame === undefined || open.isLocated)
            return;
        open.isLocated = isOwnFrame(draft, frame.method);
        if (draft.file !== undefined && !open.isLocated)
            return;
        draft.file = frame.file;
        draft.line = frame.line;
    }
    #close(to) {
        if (this.#open === undefined)
            return;
        const { draft } = this.#open;
        draft.to = Math.min(to, draft.to ?? to);
        this.#open = undefined;
    }
}
/** What xUnit says of a test stands deeper than the names of tests; null for such a name. */
function adapterText(text) {
    return text.startsWith('      ') || text.trim() === '' ? text.trim() : null;
}
/** `Test method … threw exception:` of MSTest says nothing without the line below it. */
function withCause(message, next) {
    return message === undefined || message.endsWith(' threw exception:') ? next : message;
}
/** True for a method of the test's class, or, of a test known by its method alone, for that method. */
function isOwnFrame({ id, suite, parameters }, method) {
    if (suite !== undefined)
        return method.startsWith(`${suite.replaceAll('+', '.')}.`);
    const name = parameters === undefined ? id : id.slice(0, id.indexOf('('));
    return method.includes(`.${name}(`);
}
/** Class and arguments of `Shop.Tests.CartTests.Adds(count: 2)`. */
function namesOf(id) {
    const bracket = id.endsWith(')') ? id.indexOf('(') : -1;
    const method = bracket < 1 ? id : id.slice(0, bracket);
    const dot = /^[\w.`+<>]+$/.test(method) ? method.lastIndexOf('.') : -1;
    return {
        ...(dot < 1 ? {} : { suite: method.slice(0, dot) }),
        ...(bracket < 1 || bracket > id.length - 3 ? {} : { parameters: id.slice(bracket + 1, -1) }),
    };
}
/**
 * The runners of .NET: VSTest (`dotnet test`) with any adapter, Microsoft.Testing.Platform, and the consoles of xUnit and
 * NUnit. Test id: the name as printed, mostly `Namespace.Class.Method(arguments)`.
 */
const dotnet = {
    id: 'dotnet',
    title: '.NET test runners',
    docs: 'https://learn.microsoft.com/dotnet/core/testing/',
    triggers: [
        '  Failed ',
        'Failed   ',
        '  X ',
        'failed ',
        '[FAIL]',
        ') Failed : ',
        ') Error : ',
        ') Invalid : ',
        ') Test Failure : ',
        ') Test Error : ',
        'error TESTERROR:',
        '  Passed ',
        'Passed   ',
        '  √ ',
        'Total tests: ',
        'Passed! ',
        'Failed! ',
        'Skipped! ',
        'Test run summary: ',
        'Test summary: ',
        'Test Count: ',
        ', Errors: ',
        RETRIED_ALL,
        'Running tests from ',
    ],
    begin: () => new DotnetSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/eunit.js



/** `shop_tests:3: -many_test_/0-fun-4- (two is three)...[0.012 s] *failed*`, indented in verbose output. */
const TEST = /^ {0,40}([a-z]\w*):(?:\d{1,9}:)? (\S.{0,999}?)\.\.\.(?:\[\d{1,9}(?:\.\d{1,9})? s\] ?)?(ok|\*[a-z ]{1,20}\*)$/;
/** `*failed*`, `*timed out*`; what was skipped or did not fail has other words. */
const BAD = /^\*(?:failed|timed out|unexpected termination of test process)\*$/;
/** The module's own title, which stands behind its first test. */
const eunit_MODULE = / \(module '\w+'\)$/;
/** Where the error was raised: `in function shop_tests:refuses_test/0 (shop_tests.erl, line 5)`. */
const IN_FUNCTION = /^in (?:function|call from) .{1,300} \((\S{1,300}), line (\d{1,9})\)$/;
/** An Erlang term runs over several lines; its first ones name what was compared. */
const eunit_MESSAGE_CHARS = 150;
const eunit_RAISED = /^\*\*((?:error|throw|exit):.*)$/;
/** `  1) shop_tests:-many_test_/0-fun-4-/0:3: two is three` of rebar3, `     Failure/Error: …` below it. */
const eunit_REBAR = /^ {2,6}\d{1,6}\) ([a-z]\w*):(\S+?)\/\d{1,3}(?::\d{1,9})?(?:: (.+))?$/;
const REBAR_ERROR = '     Failure/Error: ';
const REBAR_FILE = /"([^"]{1,400}\.erl)"\}/;
const REBAR_LINE = /\{line,(\d{1,9})\}/;
const eunit_SUMMARY = /^ {2}Failed: (\d{1,9})\. {2}Skipped: (\d{1,9})\. {2}Passed: (\d{1,9})\.$/;
const eunit_ALL_PASSED = /^ {2}(?:All (\d{1,9}) tests passed|(\d{1,9}) tests passed|(Test) passed)\.$/;
const REBAR_SUMMARY = /^(\d{1,9}) tests?, (\d{1,9}) failures?(?:, (\d{1,9}) skips?)?(?:, (\d{1,9}) cancelled)?$/;
/** How a description ends, whatever printed it. */
const eunit_END = /^(?:={20,}$|Pending:$|##\[|\[done in )/;
/** rebar3's list of failures lasts from here to its summary. */
const eunit_LIST = 'Failures:';
class EunitSession {
    #drafts = new Map();
    #passed = passedList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #open;
    /** An entry of rebar3's is one only when the next line says what went wrong. */
    #entry;
    #isList = false;
    #lines = 0;
    #finished = false;
    get idle() {
        return this.#open === undefined && !this.#isList;
    }
    line({ number, text }) {
        const entry = this.#entry;
        this.#entry = undefined;
        this.#lines += 1;
        if (text === eunit_LIST)
            this.#list();
        else if (this.#lines >= limits/* LIMITS */.b.failureBlockLines || text.startsWith('##['))
            this.#leave();
        if (entry !== undefined && text.startsWith(REBAR_ERROR))
            this.#begin(entry);
        if (text.includes('...') && this.#test(number, text))
            return;
        if (this.#isList && this.#rebar(number, text))
            return;
        if (this.#total(text))
            return;
        if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    end() {
        const failures = [...this.#drafts.values()].map((draft) => toFailure('eunit', draft));
        if (failures.length + this.#passed.length === 0 && !this.#finished)
            return undefined;
        return {
            framework: 'eunit',
            failures,
            retried: [],
            passed: this.#passed,
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #list() {
        this.#open = undefined;
        this.#isList = true;
        this.#lines = 0;
    }
    #leave() {
        this.#open = undefined;
        this.#isList = false;
    }
    #begin(draft) {
        this.#lines = 0;
        this.#open = draft;
        if (!this.#drafts.has(draft.id))
            this.#drafts.set(draft.id, draft);
    }
    #test(number, text) {
        const [, module, name, verdict] = TEST.exec(text) ?? [];
        if (module === undefined || name === undefined || verdict === undefined)
            return false;
        this.#open = undefined;
        const id = `${module}:${name.replace(eunit_MODULE, '')}`;
        if (verdict === 'ok')
            this.#passed.push(id);
        else if (BAD.test(verdict)) {
            const message = verdict === '*failed*' ? undefined : verdict.slice(1, -1);
            this.#begin({ id, suite: module, at: number, from: number, to: number, message });
        }
        return true;
    }
    /** rebar3 puts the line and the description behind the function, EUnit itself the description in brackets. */
    #rebar(number, text) {
        const [, module, name, description] = eunit_REBAR.exec(text) ?? [];
        if (module === undefined || name === undefined)
            return false;
        this.#open = undefined;
        const id = `${module}:${name}${description === undefined ? '' : ` (${description})`}`;
        this.#entry = { id, suite: module, at: number, from: number, to: number };
        return true;
    }
    #total(text) {
        const [, failed, skipped, passed] = text.startsWith('  Failed: ') ? (eunit_SUMMARY.exec(text) ?? []) : [];
        if (failed !== undefined)
            return this.#add(Number(passed), Number(failed), Number(skipped));
        const isSeen = this.#drafts.size + this.#passed.length > 0;
        const all = isSeen && text.endsWith(' passed.') ? eunit_ALL_PASSED.exec(text) : null;
        if (all !== null)
            return this.#add(Number(all[1] ?? all[2] ?? 1), 0, 0);
        const rebar = isSeen && this.#isList && text.includes(' test') ? REBAR_SUMMARY.exec(text) : null;
        if (rebar === null)
            return false;
        const [tests, bad] = [Number(rebar[1]), Number(rebar[2])];
        const skips = Number(rebar[3] ?? 0) + Number(rebar[4] ?? 0);
        return this.#add(Math.max(0, tests - bad - skips), bad, skips);
    }
    #add(passed, failed, skipped) {
        this.#leave();
        this.#finished = true;
        this.#counts.passed += passed;
        this.#counts.failed += failed;
        this.#counts.skipped += skipped;
        return true;
    }
    #detail(open, number, text) {
        if (eunit_END.test(text)) {
            this.#open = undefined;
            return;
        }
        if (text.trim() === '')
            return;
        open.to = number;
        const raised = text.startsWith('**') ? eunit_RAISED.exec(text)?.[1] : undefined;
        const error = text.startsWith(REBAR_ERROR) ? text.slice(REBAR_ERROR.length) : raised;
        if (open.message === undefined)
            open.message = error;
        else if (isCutTerm(open.message))
            open.message += ` ${text.trim()}`;
        if (open.line === undefined)
            this.#place(open, text);
    }
    /** The first frame in the test's own module; rebar3 prints file and line of it one below the other. */
    #place(open, text) {
        const frame = text.startsWith('in ') ? IN_FUNCTION.exec(text) : null;
        const file = frame?.[1] ?? (text.includes('.erl"') ? REBAR_FILE.exec(text)?.[1] : undefined);
        if (file !== undefined && !isModuleFile(file, open.suite))
            return;
        open.file ??= file;
        const line = frame?.[2] ?? (text.includes('{line,') ? REBAR_LINE.exec(text)?.[1] : undefined);
        if (line !== undefined && open.file !== undefined)
            open.line = Number(line);
    }
}
function isModuleFile(file, module) {
    return file === `${module}.erl` || file.endsWith(`/${module}.erl`);
}
/** `error:{assertEqual,[{module,cart_tests},`: what was compared follows. */
function isCutTerm(message) {
    return message.startsWith('error:{') && message.endsWith(',') && message.length < eunit_MESSAGE_CHARS;
}
/** EUnit by itself, or by rebar3. Test id: `module:function`, with the description in brackets. */
const eunit = {
    id: 'eunit',
    title: 'EUnit',
    docs: 'https://www.erlang.org/doc/apps/eunit/chapter.html',
    triggers: ['...*', '...ok', '...[', '  Failed: ', ' passed.', eunit_LIST],
    begin: () => new EunitSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/exunit.js



/** `  1) test adds up (Shop.CartTest)`; the indentation shrinks as the number grows. */
const exunit_ENTRY = /^ {0,3}\d{1,7}\) ((?:test|doctest|property|feature) .*) \(([\w.]+)\)$/;
/** `  0) Shop.CartTest: failure on setup_all callback, all tests have been invalidated`. */
const exunit_SET_UP = /^ {0,3}\d{1,7}\) ([\w.]+): failure on setup_all callback,/;
/** `     test/cart_test.exs:6`, right below an entry. */
const exunit_PLACE = /^ {5}(\S.*\.exs?):(\d{1,9})$/;
/** `       test/cart_test.exs:9: (test)` of a stack trace. */
const exunit_FRAME = /^ {7}(\S[^:]*\.exs?):(\d{1,9}): /;
/** Everything that describes a failure is indented so. */
const BODY = '     ';
/** `Shop.CartTest [test/cart_test.exs]` of `--trace`, and `  * test adds up (0.1ms) [L#4]` below it. */
const exunit_MODULE = /^([A-Z][\w.]*) \[[^\]]*\.exs?\]$/;
const TRACED = /^ {2}\* ((?:test|doctest|property|feature) .*) \(\d{1,9}(?:\.\d{1,9})?ms\)(?: \[L#\d{1,9}\])?$/;
const exunit_TOTAL = /^((?:\d{1,9} (?:doctests?|tests?|propert(?:y|ies)|features?), )+)(\d{1,9}) failures?((?:, \d{1,9} (?:excluded|invalid|skipped))*)$/;
/** `Running ExUnit with seed: 4711, max_cases: 4`; `Randomized with seed 4711` before Elixir 1.15. */
const exunit_SEED = /^(Running ExUnit with seed: |Randomized with seed )(\d{1,12})(?:$|,)/;
class ExunitSession {
    #failures = failureList();
    /** Module of each test that `--trace` named. */
    #passed = new Map();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** An entry is one only with the next line. */
    #entry;
    #isSetUp = false;
    #open;
    #module;
    #seen = false;
    #totals = false;
    #seed;
    #isSeedKnown = false;
    #finished = false;
    /** Modules that could not be set up: their tests are traced, but did not run. */
    #invalid = new Set();
    #located = false;
    get idle() {
        return this.#open === undefined && this.#entry === undefined;
    }
    line({ number, text }) {
        const entry = this.#entry;
        this.#entry = undefined;
        if (entry !== undefined && this.#begin(entry, text))
            return;
        if (text.includes(') ') && text.endsWith(')') && this.#title(number, text))
            return;
        if (text.includes('setup_all callback') && this.#setUp(number, text))
            return;
        if (text.includes(' failure') && this.#total(text))
            return;
        if (text.includes(' with seed'))
            this.#randomized(text);
        if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
        else
            this.#trace(text);
    }
    end() {
        this.#close();
        if (!this.#seen)
            return undefined;
        for (const { id } of this.#failures)
            this.#passed.delete(id);
        return {
            framework: 'exunit',
            failures: this.#failures,
            retried: [],
            passed: [...this.#passed.entries()].filter(([, module]) => !this.#invalid.has(module)).map(([id]) => id),
            ...(this.#totals ? { counts: this.#counts } : {}),
            ...(this.#seed === undefined ? {} : { seed: this.#seed }),
            finished: this.#finished,
        };
    }
    #title(number, text) {
        const match = exunit_ENTRY.exec(text);
        if (match?.[1] === undefined)
            return false;
        this.#entry = { id: `${match[1]} (${match[2]})`, suite: match[2], at: number, from: number };
        this.#isSetUp = false;
        return true;
    }
    #setUp(number, text) {
        const module = exunit_SET_UP.exec(text)?.[1];
        if (module === undefined)
            return false;
        this.#entry = { id: `setup_all (${module})`, suite: module, at: number, from: number };
        this.#isSetUp = true;
        return true;
    }
    /** A test's place stands below its name; a module that could not be set up has none. */
    #begin(entry, text) {
        const place = text.startsWith(BODY) ? exunit_PLACE.exec(text) : null;
        if (place === null && !(this.#isSetUp && text.startsWith(BODY)))
            return false;
        this.#close();
        this.#seen = true;
        this.#finished = false;
        this.#open = entry;
        this.#located = false;
        entry.to = entry.at + 1;
        if (place === null) {
            if (entry.suite !== undefined)
                this.#invalid.add(entry.suite);
            this.#detail(entry, entry.to, text);
        }
        else {
            entry.file = place[1];
            entry.line = Number(place[2]);
        }
        return true;
    }
    #detail(open, number, text) {
        if (number - open.at < limits/* LIMITS */.b.failureBlockLines && text.trim() === '')
            return;
        if (!text.startsWith(BODY) || number - open.at >= limits/* LIMITS */.b.failureBlockLines) {
            this.#close();
            this.#trace(text);
            return;
        }
        open.to = number;
        open.message ??= messageOf(text);
        open.errorType ??= errorOf(text);
        const frame = text.startsWith('       ') ? exunit_FRAME.exec(text) : null;
        if (frame?.[1] === undefined || (open.file !== undefined && open.file !== frame[1]))
            return;
        // The frame of the test itself says more than that of what it called, and both more than the test's first line.
        if (this.#located && !text.endsWith(': (test)'))
            return;
        this.#located = true;
        open.file = frame[1];
        open.line = Number(frame[2]);
    }
    /** Of several runs, the seed of the first that failed; it is told before a run's tests, or after them. */
    #randomized(text) {
        const [, words, seed] = exunit_SEED.exec(text) ?? [];
        if (seed === undefined || this.#isSeedKnown)
            return;
        const hasFailed = this.#failures.length > 0;
        this.#isSeedKnown = hasFailed;
        if (!hasFailed || words?.startsWith('Randomized') === true)
            this.#seed = seed;
    }
    #trace(text) {
        const module = text.endsWith(']') ? exunit_MODULE.exec(text)?.[1] : undefined;
        if (module !== undefined)
            this.#module = module;
        if (this.#module === undefined || !text.startsWith('  * '))
            return;
        const name = TRACED.exec(text)?.[1];
        if (name !== undefined)
            this.#passed.set(`${name} (${this.#module})`, this.#module);
    }
    #total(text) {
        const match = exunit_TOTAL.exec(text);
        if (match === null)
            return false;
        this.#close();
        const tests = exunit_sum(match[1] ?? '');
        const rest = match[3] ?? '';
        const invalid = Number(/(\d{1,9}) invalid/.exec(rest)?.[1] ?? 0);
        const failed = Number(match[2]) + invalid;
        const skipped = exunit_sum(rest) - invalid;
        this.#module = undefined;
        this.#seen = true;
        this.#totals = true;
        this.#finished = true;
        this.#counts.failed += failed;
        this.#counts.skipped += skipped;
        this.#counts.passed += Math.max(0, tests - failed - skipped);
        return true;
    }
    #close() {
        if (this.#open === undefined)
            return;
        this.#failures.push(toFailure('exunit', this.#open));
        this.#open = undefined;
    }
}
/** `only 2 left` and its type of `** (ArgumentError) only 2 left`. */
const exunit_RAISED = /^ {5}\*\* \(([\w.]+)\) ?(.*)$/;
function messageOf(text) {
    const raised = exunit_RAISED.exec(text);
    return raised === null ? text : `${raised[1]}: ${raised[2]}`;
}
function errorOf(text) {
    return exunit_RAISED.exec(text)?.[1];
}
function exunit_sum(text) {
    let total = 0;
    for (const [number] of text.matchAll(/\d+/g))
        total += Number(number);
    return total;
}
/** ExUnit, Elixir's test runner. Test id: `test name (Module)`, as printed. */
const exunit = {
    id: 'exunit',
    title: 'ExUnit',
    docs: 'https://hexdocs.pm/ex_unit/ExUnit.CLIFormatter.html',
    triggers: [
        ') test ',
        ') doctest ',
        ') property ',
        ') feature ',
        'setup_all callback',
        '.exs]',
        '  * test ',
        '  * doctest ',
        '  * property ',
        '  * feature ',
        ' failure',
        ' with seed',
    ],
    begin: () => new ExunitSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/ginkgo-detail.js

/** `• [FAILED] [0.001 seconds]`, `•! [PANICKED] [0.001 seconds]`, `[BeforeSuite] [FAILED] [0.001 seconds]`. */
const ginkgo_detail_HEAD = /^(?:\S{1,3}|\[\w{1,40}\]) \[(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED|ABORTED)\] \[(\d{1,9}\.\d{3}) seconds\]$/;
/** `• Failure [0.001 seconds]`, `•! Panic in Spec Setup (BeforeEach) [0.001 seconds]` of version 1. */
const OLD_HEAD = /^(?:\S{1,5} )?(?:Failure|Panic|Timeout)(?: in [\w ()]{1,60})? \[(\d{1,9}\.\d{3}) seconds\]$/;
/** The kind of the node that failed, within the spec's text or behind it. */
const NODE = /(?:^| )\[(?:It|(?:Just)?(?:Before|After)(?:Each|All)|(?:Synchronized)?(?:Before|After)Suite|ReportAfter(?:Each|Suite)|DeferCleanup(?: \((?:Each|All|Suite)\))?|Measurement)\](?= |$)/;
const ginkgo_detail_PLACE = /^(\S.*\.go):(\d{1,9})$/;
/** What stands before the time at which it failed. */
const AT = ' @ ';
/** `In [It] at: /x/cart_test.go:21 @ 11/20/26 10:00:00.123`. */
const IN_NODE = /^In \[[^\]]{1,60}\] at: /;
const ginkgo_detail_MESSAGE = /^\[(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED|ABORTED)\] ?(.*)$/;
/** Where Go's own panic stands is no place in the project. */
const ginkgo_detail_FOREIGN = '/src/runtime/';
/** Lines of one message that are joined: what was compared stands below. */
const ginkgo_detail_MESSAGE_LINES = 8;
/** Lines in which the name of a spec must have come: containers with their places. */
const ginkgo_detail_NAME_LINES = 60;
/** Milliseconds that a failed spec took, when the line is the head of its description. */
function failureHead(text) {
    if (!text.endsWith(' seconds]'))
        return undefined;
    const seconds = (ginkgo_detail_HEAD.exec(text) ?? OLD_HEAD.exec(text))?.[1];
    return seconds === undefined ? undefined : { durationMs: Math.round(Number(seconds) * 1000) };
}
/** The text of a spec without the kind of node that failed in it; of a node outside of specs its kind. */
function fullText(printed) {
    const text = printed.trim();
    const without = text.replace(NODE, '').trim();
    return without === '' ? text : without;
}
/** File and line of a line that is nothing but a place. */
function ginkgo_detail_placeOf(text) {
    const at = text.lastIndexOf(AT);
    const match = text.includes('.go:') ? ginkgo_detail_PLACE.exec((at === -1 ? text : text.slice(0, at)).trim()) : null;
    return match?.[1] === undefined ? undefined : { file: match[1], line: Number(match[2]) };
}
/** What stands between the head of a failed spec and the next rule. */
class FailureDetail {
    #from;
    #durationMs;
    #to;
    #names = [];
    #isNamed = false;
    /** Where the spec stands, until it is known where it failed. */
    #spec;
    #place;
    /** Version 2 marks its message; in version 1 it is the first paragraph. */
    #message = [];
    #hasMark = false;
    #isParagraph = false;
    constructor(from, durationMs) {
        this.#from = from;
        this.#to = from;
        this.#durationMs = durationMs;
    }
    /** @returns false when the description cannot go on */
    line(number, printed) {
        if (number - this.#from >= limits/* LIMITS */.b.failureBlockLines)
            return false;
        const text = printed.trim();
        if (text === '') {
            this.#isParagraph = false;
            return true;
        }
        this.#to = number;
        if (!this.#isNamed)
            return this.#name(text);
        const place = ginkgo_detail_placeOf(text.replace(IN_NODE, ''));
        if (place === undefined)
            this.#say(text);
        else if (this.#spec === undefined)
            this.#spec = place;
        else {
            this.#isParagraph = false;
            if (!place.file.includes(ginkgo_detail_FOREIGN))
                this.#place ??= place;
        }
        return true;
    }
    /** Undefined until the name is known. */
    draft() {
        if (!this.#isNamed)
            return undefined;
        const place = this.#place ?? this.#spec;
        const message = this.#message.join(' ');
        return {
            id: fullText(this.#names.join(' ')),
            at: this.#from,
            from: this.#from,
            to: this.#to,
            durationMs: this.#durationMs,
            message: message === '' ? undefined : message,
            file: place?.file,
            line: place?.line,
        };
    }
    #name(text) {
        if (ginkgo_detail_placeOf(text) !== undefined)
            return true;
        this.#names.push(text);
        this.#isNamed = NODE.test(text);
        return this.#names.length <= ginkgo_detail_NAME_LINES;
    }
    #say(text) {
        const marked = ginkgo_detail_MESSAGE.exec(text);
        if (marked !== null && !this.#hasMark) {
            this.#hasMark = true;
            this.#isParagraph = true;
            this.#message = marked[1] === undefined || marked[1] === '' ? [] : [marked[1]];
            return;
        }
        const isFirst = this.#message.length === 0;
        if (isFirst)
            this.#isParagraph = true;
        if (this.#isParagraph && this.#message.length < ginkgo_detail_MESSAGE_LINES)
            this.#message.push(text);
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/ginkgo.js




const ginkgo_SUMMARY = /^Summarizing \d{1,6} Failures?:$/;
/** `  [FAIL] Cart with tins [It] adds up`, in version 1 `[Fail] …`; below each stands its place. */
const ginkgo_LISTED = /^ {0,2}\[(?:FAIL|Fail|PANICKED!|Panic!|TIMEDOUT|Timeout\.{0,3}!?|INTERRUPTED|ABORTED)\] (\S.*)$/;
/** `FAIL! -- 2 Passed | 6 Failed | 1 Pending | 1 Skipped`, perhaps with a reason or a number of flaked specs. */
const ginkgo_TOTAL = /^(?:FAIL|SUCCESS)!(?: - .{1,80})? -- (\d{1,9}) Passed \| (\d{1,9}) Failed(.{0,80})$/;
const LEFT_OUT = /(\d{1,9}) (?:Pending|Skipped)/g;
/** `Running Suite: Cart Suite - /x/cart`; version 1 names no folder. */
const ginkgo_SUITE = /^Running Suite: (\S.*)$/;
/** `[1795243997] Cart Suite - 9/10 specs •••` */
const SHORT_SUITE = /^\[(\d{1,20})\] (\S.{0,200}?) - \d{1,9}\/\d{1,9} specs/;
const ginkgo_SEED = /^Random Seed: (\d{1,20})/;
/** A spec that failed and then passed: its name stands below. */
const FLAKED = /\[FLAKEY TEST - TOOK \d{1,6} ATTEMPTS TO PASS\]/;
const DELIMITER = /^-{30}$/;
/** The Go test that ran the suite fails with it. */
const OUTER = '--- FAIL: ';
class GinkgoSession {
    #failures = failureList();
    #retried = failureList();
    /** Descriptions of the running suite's failures, by the spec's text; what the list at the end leaves out has flaked. */
    #details = new Map();
    #listed = failureList();
    #times = new Map();
    #flaked = failureList();
    #suite;
    #detail;
    /** Line of a head whose spec's name comes next. */
    #flakedAt;
    #isList = false;
    /** The suite is over, and the verdict of the Go test around it comes next. */
    #isOver = false;
    #seed;
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #totals = false;
    get idle() {
        return this.#detail === undefined && this.#flakedAt === undefined && !this.#isList;
    }
    line({ number, text }) {
        if (this.#isList && this.#list(number, text))
            return;
        if (this.#flakedAt !== undefined)
            this.#nameFlaked(this.#flakedAt, number, text);
        if (DELIMITER.test(text) || text.startsWith('##['))
            this.#closeDetail();
        else if (this.#marks(number, text) || this.#total(text) || this.#begins(text))
            return;
        else if (this.#detail?.line(number, text) === false)
            this.#closeDetail();
    }
    end() {
        this.#endSuite(false);
        if (this.#failures.length + this.#retried.length === 0 && !this.#totals)
            return undefined;
        return {
            framework: 'ginkgo',
            failures: this.#failures,
            retried: this.#retried,
            passed: [],
            ...(this.#totals ? { counts: this.#counts } : {}),
            ...(this.#seed === undefined ? {} : { seed: this.#seed }),
            finished: this.#totals,
        };
    }
    /** Lines that begin something, or end the suite. */
    #marks(number, text) {
        const head = failureHead(text);
        if (head !== undefined) {
            this.#closeDetail();
            this.#detail = new FailureDetail(number, head.durationMs);
        }
        else if (text.startsWith('Summarizing ') && ginkgo_SUMMARY.test(text))
            this.#beginList();
        else if (text.startsWith(OUTER))
            this.#outer(number);
        else if (text.includes('[FLAKEY TEST') && FLAKED.test(text))
            this.#flakedAt = number;
        else
            return false;
        return true;
    }
    /** The head of a suite, long or in one line, or a line of it. */
    #begins(text) {
        if (text.startsWith('Random Seed: ')) {
            this.#seed ??= ginkgo_SEED.exec(text)?.[1];
            return true;
        }
        const head = ginkgo_suiteOf(text);
        if (head === undefined)
            return false;
        this.#endSuite(false);
        this.#seed ??= head.seed;
        this.#suite = head.name;
        return true;
    }
    #beginList() {
        this.#closeDetail();
        this.#isList = true;
    }
    /** @returns whether the line belongs to the list of failures */
    #list(number, text) {
        const entry = ginkgo_LISTED.exec(text)?.[1];
        if (entry !== undefined) {
            const id = fullText(entry);
            const draft = this.#details.get(id) ?? { id, at: number, from: number, to: number };
            const times = this.#times.get(id) ?? 0;
            if (times === 0 && this.#listed.length >= limits/* LIMITS */.b.failuresPerJob)
                return true;
            if (times === 0)
                this.#listed.push(draft);
            this.#times.set(id, times + 1);
            return true;
        }
        const place = ginkgo_detail_placeOf(text);
        const last = this.#listed.at(-1);
        if (place === undefined || last === undefined) {
            if (text.trim() !== '')
                this.#isList = false;
            return text.trim() === '';
        }
        last.file ??= place.file;
        last.line ??= place.line;
        return true;
    }
    #total(text) {
        const match = text.startsWith('FAIL!') || text.startsWith('SUCCESS!') ? ginkgo_TOTAL.exec(text) : null;
        if (match === null)
            return false;
        this.#closeDetail();
        this.#totals = true;
        this.#counts.passed += Number(match[1]);
        this.#counts.failed += Number(match[2]);
        for (const [, count] of (match[3] ?? '').matchAll(LEFT_OUT))
            this.#counts.skipped += Number(count);
        if (this.#listed.length === 0 && Number(match[2]) > 0)
            this.#listed = [...this.#details.values()];
        this.#takeOutFlaked(Number(match[2]), Number(/(\d{1,9}) Flaked/.exec(match[3] ?? '')?.[1] ?? 0));
        this.#isOver = true;
        return true;
    }
    /** Version 1 lists a spec once per attempt that failed, and so one that flaked less often than one that failed. */
    #takeOutFlaked(failed, flaked) {
        const most = failed === 0 ? Infinity : maximum(this.#times.values());
        const fewer = this.#listed.filter(({ id }) => (this.#times.get(id) ?? 0) < most);
        if (failed > 0 && fewer.length !== flaked)
            return;
        const out = new Set(fewer);
        for (const draft of out)
            this.#flaked.push(draft);
        this.#listed = this.#listed.filter((draft) => !out.has(draft));
    }
    /** The Go test's verdict is the end of what the last failure says, so that no other parser takes it for one more test. */
    #outer(number) {
        if (!this.#isOver)
            return;
        const last = this.#listed.at(-1);
        if (last !== undefined) {
            if (number - (last.from ?? 0) >= limits/* LIMITS */.b.failureBlockLines)
                last.from = last.at = number - 1;
            last.to = number;
        }
        this.#endSuite(true);
    }
    #nameFlaked(at, number, text) {
        const place = ginkgo_detail_placeOf(text);
        const isName = text.trim() !== '' && place === undefined;
        const open = this.#flaked.at(-1);
        const hasRoom = this.#flaked.length < limits/* LIMITS */.b.failuresPerJob;
        if (isName && open?.at !== at && hasRoom)
            this.#flaked.push({ id: fullText(text.trim()), at, from: at, to: number });
        else if (place !== undefined && open?.at === at)
            Object.assign(open, { ...place, to: number });
        if (place !== undefined || !isName || number - at > 2)
            this.#flakedAt = undefined;
    }
    #closeDetail() {
        const draft = this.#detail?.draft();
        this.#detail = undefined;
        if (draft === undefined || this.#details.has(draft.id) || this.#details.size >= limits/* LIMITS */.b.failuresPerJob)
            return;
        this.#details.set(draft.id, draft);
    }
    /** A suite that was cut off has no list: all that were described have failed. */
    #endSuite(hasOuter) {
        this.#closeDetail();
        const isOver = hasOuter || this.#isOver;
        const failed = isOver || this.#listed.length > 0 ? this.#listed : [...this.#details.values()];
        const ids = new Set(failed.map(({ id }) => id));
        const recovered = [...this.#flaked, ...(isOver ? this.#details.values() : [])].filter(({ id }) => !ids.has(id));
        for (const draft of failed)
            this.#failures.push(toFailure('ginkgo', { ...draft, suite: this.#suite }));
        for (const draft of recovered)
            this.#retried.push(toFailure('ginkgo', { ...draft, suite: this.#suite }));
        this.#details.clear();
        this.#listed = [];
        this.#times.clear();
        this.#flaked = [];
        this.#isList = false;
        this.#isOver = false;
    }
}
function maximum(numbers) {
    let most = 0;
    for (const number of numbers)
        most = Math.max(most, number);
    return most;
}
function ginkgo_suiteOf(text) {
    const long = text.startsWith('Running Suite: ') ? ginkgo_SUITE.exec(text)?.[1] : undefined;
    if (long !== undefined) {
        const folder = long.lastIndexOf(' - /');
        return { name: folder > 0 ? long.slice(0, folder) : long };
    }
    const [, seed, name] = text.startsWith('[') && text.includes(' specs') ? (SHORT_SUITE.exec(text) ?? []) : [];
    return name === undefined ? undefined : { name, seed };
}
/** Ginkgo, version 1 and 2. Test id: the texts of containers and spec, joined by spaces, without the kind of node that failed. */
const ginkgo = {
    id: 'ginkgo',
    title: 'Ginkgo',
    docs: 'https://onsi.github.io/ginkgo/#running-specs',
    triggers: [
        ' seconds]',
        'Summarizing ',
        ' Passed | ',
        'Running Suite: ',
        'Random Seed: ',
        '[FLAKEY TEST',
        OUTER,
        ' specs ',
    ],
    begin: () => new GinkgoSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/go-crash.js
/** `	TestX (9m58s)` in the list that a time-out prints since Go 1.20. */
const go_crash_RUNNING = /^\t(\S+) \([\dhms.µn]+\)$/;
/** `net.TestReadFromTimeout(0x140005a3860)`: a test's own frame. */
const TEST_FRAME = /^\S*?\.((?:Test|Fuzz|Example|Benchmark)\w*)\(/;
/** `created by net.TestX in goroutine 7`, `created by net.TestX.func1`. */
const CREATED_BY = /^created by \S*?\.((?:Test|Fuzz|Example|Benchmark)\w*)/;
/** A line of a dump: a goroutine, a call, the place of a call, a register; anything else is from elsewhere. */
const DUMP_LINE = /^(?:$|\t|goroutine |created by |testing\.|r[0-9a-z]+ +0x|[^\s(]+\(.*\)$)/;
/** The words with which a test binary dies. */
const CRASHES = [
    'panic: ',
    'fatal error: ',
    'SIGQUIT: ',
    'SIGABRT: ',
    'SIGSEGV: ',
    'SIGBUS: ',
    'SIGILL: ',
    'SIGTRAP: ',
];
/** Lines of a dump that are followed: some hundred goroutines. */
const DUMP_LINES = 10_000;
/** Lines between two of a dump after which it is taken to be over; other processes may print into it. */
const go_crash_FOREIGN_LINES = 50;
/**
 * What a test binary prints when it dies: a panic, a fatal error, a time-out or a signal, then its goroutines. Tells
 * which tests were running, because no verdict line does.
 */
class GoCrash {
    at;
    message;
    #isTimeout;
    #lists = false;
    #listed = [];
    /** Tests found on goroutines, in the order of the dump; the first is the one that crashed. */
    #running = [];
    #created = [];
    #frame;
    #waits = false;
    #lines = 0;
    #foreign = 0;
    constructor(at, message) {
        this.at = at;
        this.message = message;
        this.#isTimeout = message.startsWith('panic: test timed out') || message.startsWith('SIGQUIT');
    }
    /** True while the dump goes on; the rest of its lines need not be read. */
    get open() {
        return this.#lines < DUMP_LINES && this.#foreign < go_crash_FOREIGN_LINES;
    }
    /** The crash that a line announces. */
    static from(number, text) {
        const first = text.charCodeAt(0);
        if (first !== 0x70 && first !== 0x66 && first !== 0x53)
            return undefined;
        return CRASHES.some((word) => text.startsWith(word)) ? new GoCrash(number, text) : undefined;
    }
    line(text) {
        if (!this.open)
            return;
        this.#lines += 1;
        this.#foreign = DUMP_LINE.test(text) ? 0 : this.#foreign + 1;
        if (text.startsWith('goroutine '))
            this.#goroutine();
        else if (text.startsWith('testing.(*T).Parallel(') || text.startsWith('testing.(*T).Run('))
            this.#waits = true;
        else if (text.startsWith('testing.tRunner('))
            this.#endOfTest();
        else if (text.startsWith('created by '))
            this.#createdBy(text);
        else if (text.startsWith('\t'))
            this.#list(text);
        else if (text.trimEnd() === 'running tests:')
            this.#lists = true;
        else
            this.#frame ??= TEST_FRAME.exec(text)?.[1];
    }
    /** Names of the tests that died with the process; several only when it timed out. */
    tests() {
        if (this.#listed.length > 0)
            return this.#listed;
        const found = this.#running.length > 0 ? this.#running : this.#created;
        return this.#isTimeout ? [...new Set(found)] : found.slice(0, 1);
    }
    #goroutine() {
        this.#lists = false;
        this.#frame = undefined;
        this.#waits = false;
    }
    /** A test that waits for its turn, or for its subtests, is not what hangs. */
    #endOfTest() {
        if (this.#frame !== undefined && !this.#waits)
            this.#running.push(this.#frame);
    }
    #createdBy(text) {
        const name = CREATED_BY.exec(text)?.[1];
        if (name !== undefined && !this.#isTimeout)
            this.#created.push(name);
    }
    #list(text) {
        const name = this.#lists ? go_crash_RUNNING.exec(text)?.[1] : undefined;
        if (name !== undefined)
            this.#listed.push(name);
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/go-json.js
/** Part of every line of `go test -json` that is read: what a test or its package printed. */
const JSON_OUTPUT = '"Action":"output"';
/** Packages that are read at once; more are not in one job. */
const PACKAGES = 10_000;
/** Characters of a line that is printed in pieces. */
const LINE_CHARS = 16_384;
/** Lines that `go test -json` wraps into events, given back per package: there they stand in their own order. */
class GoEvents {
    #begin;
    #packages = new Map();
    constructor(begin) {
        this.#begin = begin;
    }
    /** True when the line is an event with output. */
    line({ number, text }) {
        if (!text.startsWith('{') || !text.includes(JSON_OUTPUT))
            return false;
        const event = eventOf(text);
        if (event === undefined)
            return false;
        const known = this.#packages.get(event.name) ?? { session: this.#begin(), rest: '' };
        if (this.#packages.size < PACKAGES)
            this.#packages.set(event.name, known);
        const lines = (known.rest + event.output).split('\n');
        known.rest = (lines.pop() ?? '').slice(0, LINE_CHARS);
        for (const line of lines)
            known.session.line({ number, text: line });
        return true;
    }
    /** What was begun, one for each package. */
    get sessions() {
        return [...this.#packages.values()].map(({ session }) => session);
    }
}
function eventOf(text) {
    try {
        const event = JSON.parse(text);
        if (typeof event !== 'object' || event === null || !('Package' in event) || !('Output' in event))
            return undefined;
        const { Package: name, Output: output } = event;
        return typeof name === 'string' && typeof output === 'string' ? { name, output } : undefined;
    }
    catch {
        // A cut line is no event.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/go-output.js
/** Part of the lines on which a test's own file, the race detector and testify's suites report. */
const PLACES = ['_test.go:', 'testing.go:', 'suite.go:'];
/** `    file_test.go:12: message`, what t.Error prints. */
const go_output_MESSAGE = /^\s+([\w.\-/\\]+\.go):(\d+): ?(.*)$/;
/** `        	Error:      	Not equal: ` of testify, below a line that names the place only. */
const ASSERTION = /^\s+Error:\s+(\S.*)$/;
/** Words by which a message of t.Error is told from one of t.Log, which looks the same. */
const go_output_ALARM = /\b(?:err|error|fail\w*|want\w*|got|expect\w*|unexpected|panic\w*|time[ d]?out|mismatch|not|cannot|can't|invalid|race|no)\b/i;
/** `panic: boom [recovered]`, and a test's own frame in the stack below it. */
const go_output_PANIC = /^((?:panic|fatal error): \S.*?)(?: \[recovered[^[\]]*\])?$/s;
const go_output_FRAME = /^\t(?:\S*\/)?([\w.-]+_test\.go):(\d{1,9})(?: |$)/;
/** Said by the testing package and by testify for a test, at a place of their own. */
const go_output_FOREIGN = /^(?:race detected|test panicked:)/;
/** Adds what a line of a test's output says; true when it names a place only and the message is still to come. */
function takeOutput(target, text) {
    const match = text.includes('.go:') ? go_output_MESSAGE.exec(text) : null;
    if (match === null) {
        if (text.includes('Error:'))
            target.message ??= ASSERTION.exec(text)?.[1];
        else
            takePanic(target, text);
        return false;
    }
    const [, file, line, message] = match;
    // The first alarming message describes the failure; without one, the last, because t.Fatal ends the test.
    if (target.message !== undefined && (message === '' || go_output_ALARM.test(target.message)))
        return false;
    const isOwn = !go_output_FOREIGN.test(message ?? '');
    target.file = isOwn ? file : undefined;
    target.line = isOwn ? Number(line) : undefined;
    target.message = message === '' ? undefined : message;
    return message === '';
}
function takePanic(target, text) {
    if (text.startsWith('panic: ') || text.startsWith('fatal error: '))
        target.message ??= go_output_PANIC.exec(text)?.[1];
    const frame = target.file === undefined && text.includes('_test.go:') ? go_output_FRAME.exec(text) : null;
    if (frame === null)
        return;
    target.file = frame[1];
    target.line = Number(frame[2]);
}

;// CONCATENATED MODULE: ./build/core/parsers/go-summary.js



/** `=== FAIL: pkg/cart TestTotal (re-run 1) (0.01s)`; the time is unknown of a test in which its process died. */
const go_summary_ENTRY = /^=== FAIL: (\S+) (\S+)(?: \(re-run (\d{1,4})\))? \((?:([\d.]+)s|unknown)\)$/;
/** `DONE 2 runs, 12 tests, 1 skipped, 3 failures, 1 error in 0.320s`. */
const DONE = /^DONE (?:(\d{1,4}) runs?, )?(\d{1,9}) tests?(?:, (\d{1,9}) skipped)?(?:, (\d{1,9}) failures?)?(?:, \d{1,9} errors?)? in \d/;
/** Part of every line that opens, or is, something here. */
const SUMMARIES = ['=== FAIL: ', '=== Failed', 'DONE '];
/** The list of failures with which gotestsum ends. Packages are relative to the module. */
class GoSummary {
    /** By package and test; the index of the last execution that failed, 0 for the first. */
    #tests = new Map();
    #open;
    #runs = 1;
    /** Numbers of the last line, in tests. */
    counts;
    /** True inside the list, where every line is part of it. */
    get open() {
        return this.#open !== undefined;
    }
    /** Takes the line when it belongs to the summary; `done` when it is the summary's last. */
    line(number, text) {
        const from = this.#open?.from;
        const end = from === undefined ? undefined : blockEnd(from, number, text);
        if (end !== undefined)
            this.#close(end);
        if (text.startsWith('=== FAIL: '))
            return this.#entry(number, text) ? 'taken' : undefined;
        if (text.startsWith('DONE ') && this.#done(number, text))
            return 'done';
        if (this.#open === undefined)
            return undefined;
        if (text.startsWith('=== Errors'))
            this.#close(number - 1);
        else
            this.#detail(this.#open, number, text);
        return 'taken';
    }
    /** The tests of the list that has ended, with `runs` executions of those that failed. */
    take() {
        const last = this.#runs - 1;
        const tests = [...this.#tests.values()].map((test) => ({ draft: test.draft, failed: test.last >= last }));
        this.#tests = new Map();
        this.#count(tests.filter(({ failed }) => failed).length);
        return tests;
    }
    /** With re-runs the last line counts executions; of tests, only the first run's did. */
    #count(failed) {
        const { passed = 0, failed: before = 0, skipped = 0 } = this.counts ?? {};
        if (this.#runs > 1 && this.counts !== undefined)
            this.counts = { passed: passed + before - failed, failed, skipped };
    }
    #entry(number, text) {
        this.#close(number - 1);
        const [, suite, id, rerun, seconds] = go_summary_ENTRY.exec(text) ?? [];
        if (suite === undefined || id === undefined)
            return false;
        const key = `${suite} ${id}`;
        const known = this.#tests.get(key);
        const draft = { id, suite, at: number, from: number, to: number, durationMs: millisecondsOf(seconds) };
        this.#open = draft;
        if (known === undefined)
            this.#tests.set(key, { draft, last: Number(rerun ?? 0) });
        else
            known.last = Number(rerun ?? 0);
        return true;
    }
    #detail(open, number, text) {
        if (text !== '')
            open.to = number;
        takeOutput(open, text);
    }
    #done(number, text) {
        const match = DONE.exec(text);
        if (match === null)
            return false;
        this.#close(number - 1);
        this.#runs = Number(match[1] ?? 1);
        const [skipped, failed] = [Number(match[3] ?? 0), Number(match[4] ?? 0)];
        if (this.#runs === 1)
            this.counts = { passed: Number(match[2]) - skipped - failed, failed, skipped };
        return true;
    }
    #close(to) {
        if (this.#open?.to !== undefined)
            this.#open.to = Math.min(this.#open.to, to);
        this.#open = undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/go-test.js









/** `--- FAIL: TestX/sub_test (0.01s)`, indented for subtests, or behind output that ended without a line feed. */
const go_test_VERDICT = /--- (FAIL|PASS|SKIP): (\S+) \((\d{1,9}(?:\.\d+)?)(?:s| seconds)\)/;
/** `=== RUN   TestX`, also CONT, PAUSE and NAME, which say whose output follows. */
const TURN = /^=== (RUN|CONT|PAUSE|NAME) +(\S+)/;
/** `FAIL	example.org/pkg	0.5s` closes a package; so do `ok` and `?`. `FAIL	pkg [build failed]` holds no test. */
const PACKAGE = /^(FAIL|ok {2}|\? {3})\t(\S+)(?:\t| \[|$)/;
/** `PASS cart.TestX (0.00s)` of gotestsum, which prints no more than that of a test that passed. */
const SUMMED = /^PASS (?=\S+ \(\d+(?:\.\d+)?s\)$)\S+?\.((?:Test|Fuzz|Example)\S*)/;
/** `-test.shuffle 1234` in front of a package's tests. */
const SHUFFLE = /^-test\.shuffle (\d+)$/;
const RACE = 'WARNING: DATA RACE';
/** Lines below a place without a message in which testify says what was wrong. */
const ASSERTION_LINES = 20;
class GoTestSession {
    #failures = failureList();
    #retried = failureList();
    #passed = passedList();
    #open = new Map();
    #pending = failureList();
    #current;
    #turn;
    #crash;
    #seen = false;
    #finished = false;
    #last = 0;
    /** Last line at which testify's error is awaited. */
    #assertionTo = 0;
    /** Where the race detector last reported; the verdict that follows tells in which test. */
    #raceAt;
    #seed;
    #summary = new GoSummary();
    #events;
    /** With `inEvents` it reads what `go test -json` wrapped, which holds no further events. */
    constructor(inEvents = false) {
        if (!inEvents)
            this.#events = new GoEvents(() => new GoTestSession(true));
    }
    get idle() {
        const isOpen = this.#current !== undefined || this.#crash?.open === true || this.#summary.open;
        return !isOpen && this.#last >= this.#assertionTo;
    }
    line(line) {
        const { number, text } = line;
        this.#last = number;
        this.#expire(number, text);
        if (this.#events?.line(line) === true || this.#takeSummaryLine(number, text))
            return;
        if (text.includes('--- ') && this.#verdict(number, text))
            return;
        if (this.#marked(number, text))
            return;
        if (this.#crash === undefined)
            this.#crash = GoCrash.from(number, text);
        else
            this.#crash.line(text);
        if (text === 'FAIL' || text === 'PASS' || text.startsWith('exit status '))
            this.#close(number - 1);
        else
            this.#output(number, text);
    }
    /** Lines that are told by their first character: `=== RUN`, `FAIL`, `ok`, `?`, `-test.shuffle`, `PASS`, `WARNING`. */
    #marked(number, text) {
        switch (text.charAt(0)) {
            case '=':
                return this.#takeTurn(number, text);
            case 'F':
            case 'o':
            case '?':
                return this.#package(number, text);
            case '-':
            case 'P':
            case 'W':
                this.#remark(number, text);
                return false;
            default:
                return false;
        }
    }
    #takeSummaryLine(number, text) {
        const summary = this.#summary.line(number, text);
        if (summary === undefined)
            return false;
        this.#close(number - 1);
        if (summary === 'done')
            this.#takeSummary();
        return true;
    }
    end() {
        this.#closePackage(undefined, this.#last);
        for (const session of this.#events?.sessions ?? [])
            this.#join(session.end());
        if (!this.#seen)
            return undefined;
        return {
            framework: 'go-test',
            failures: this.#failures,
            retried: this.#retried,
            passed: this.#passed,
            ...(this.#summary.counts === undefined ? {} : { counts: this.#summary.counts }),
            ...(this.#seed === undefined ? {} : { seed: this.#seed }),
            finished: this.#finished,
        };
    }
    /** Adds what a package's events said. */
    #join(tests) {
        if (tests === undefined)
            return;
        this.#seen = true;
        this.#finished ||= tests.finished;
        this.#failures.push(...tests.failures);
        for (const id of tests.passed)
            this.#passed.push(id);
        this.#seed ??= tests.seed;
    }
    #remark(number, text) {
        if (text === RACE)
            this.#raceAt = number;
        else if (text.startsWith('-test.shuffle '))
            this.#seed = SHUFFLE.exec(text)?.[1] ?? this.#seed;
        else if (text.startsWith('PASS ')) {
            const name = SUMMED.exec(text)?.[1];
            if (name === undefined)
                return;
            this.#seen = true;
            this.#passed.push(name);
        }
    }
    /** gotestsum's list is complete; what was read above it of the same tests is kept, because it names the package in full. */
    #takeSummary() {
        const summarised = this.#summary.take();
        const listed = new Set(summarised.map(({ draft }) => draft.id));
        this.#pending = this.#pending.filter(({ id }) => !listed.has(id));
        this.#crash = undefined;
        this.#open.clear();
        this.#turn = undefined;
        this.#seen = true;
        this.#finished = true;
        const parents = parentsOf(summarised.map(({ draft }) => draft));
        const known = byId(this.#failures, listed);
        const flaky = new Set();
        for (const { draft, failed } of summarised) {
            const failure = toFailure('go-test', { ...draft, isParent: parents.has(draft.id) });
            const same = (known.get(draft.id) ?? []).filter(({ suite }) => isSamePackage(suite, draft.suite));
            if (!failed) {
                for (const execution of same)
                    flaky.add(execution);
                this.#retried.push(same[0] ?? failure);
            }
            else if (same.length === 0)
                this.#failures.push(failure);
        }
        if (flaky.size > 0)
            this.#failures = this.#failures.filter((failure) => !flaky.has(failure));
    }
    /** What describes a failure ends with its step, or when nobody would read on. */
    #expire(number, text) {
        const from = this.#current?.at;
        const end = from === undefined ? undefined : blockEnd(from, number, text);
        if (end !== undefined)
            this.#close(end);
    }
    #verdict(number, text) {
        const match = go_test_VERDICT.exec(text);
        const name = match?.[2];
        if (match === null || name === undefined)
            return false;
        this.#seen = true;
        this.#close(number - 1);
        const output = this.#open.get(name);
        this.#open.delete(name);
        this.#turn = undefined;
        const raceAt = this.#raceAt;
        this.#raceAt = undefined;
        if (match[1] === 'PASS')
            this.#passed.push(name);
        if (match[1] !== 'FAIL')
            return true;
        const durationMs = millisecondsOf(match[3]);
        this.#current = { id: name, at: number, from: output?.from ?? raceAt ?? number, to: number, durationMs };
        if (output) {
            this.#current.file = output.file;
            this.#current.line = output.line;
            this.#current.message = output.message;
        }
        this.#pending.push(this.#current);
        return true;
    }
    #takeTurn(number, text) {
        const match = TURN.exec(text);
        const name = match?.[2];
        if (match === null || name === undefined)
            return false;
        this.#seen = true;
        this.#close(number - 1);
        this.#turn = name;
        if (!this.#open.has(name))
            this.#open.set(name, { from: number, to: number });
        return true;
    }
    #package(number, text) {
        const match = PACKAGE.exec(text);
        if (match === null)
            return false;
        this.#seen = true;
        this.#finished = true;
        this.#closePackage(match[2], number - 1);
        return true;
    }
    #output(number, text) {
        const target = this.#current ?? (this.#turn === undefined ? undefined : this.#open.get(this.#turn));
        if (target === undefined)
            return;
        const isStreamed = target !== this.#current;
        // What a test printed before its verdict may be anything; the lines of its own errors are enough.
        if (isStreamed && number > this.#assertionTo && !PLACES.some((place) => text.includes(place)))
            return;
        target.to = number;
        if (takeOutput(target, text) && isStreamed)
            this.#assertionTo = number + ASSERTION_LINES;
    }
    #close(to) {
        if (this.#current !== undefined && this.#current.to !== undefined && this.#current.to > to)
            this.#current.to = to;
        this.#current = undefined;
    }
    #closePackage(name, to) {
        this.#close(to);
        if (this.#crash !== undefined && this.#pending.length === 0 && name !== undefined)
            this.#blame(this.#crash, to);
        const parents = parentsOf(this.#pending);
        for (const draft of this.#pending) {
            draft.suite = name;
            draft.isParent = parents.has(draft.id);
            this.#failures.push(toFailure('go-test', draft));
        }
        this.#pending = failureList();
        this.#open.clear();
        this.#turn = undefined;
        this.#crash = undefined;
    }
    /** The tests that were running when the process died: by its own word, else the last that `-v` saw begin. */
    #blame(crash, to) {
        const last = [...this.#open.keys()].at(-1);
        const named = crash.tests();
        const names = named.length > 0 ? named : last === undefined ? [] : [last];
        for (const id of names)
            this.#pending.push({ id, at: crash.at, from: crash.at, to, message: crash.message });
    }
}
/** gotestsum leaves out the module's name. */
function isSamePackage(full, short) {
    return full === undefined || short === undefined || full === short || full.endsWith(`/${short}`);
}
/** The failures of each test that is listed. */
function byId(failures, listed) {
    const found = new Map();
    for (const failure of failures) {
        if (listed.has(failure.id))
            found.set(failure.id, [...(found.get(failure.id) ?? []), failure]);
    }
    return found;
}
/** Names of which a longer name in the list is a subtest. */
function parentsOf(drafts) {
    const parents = new Set();
    for (const { id } of drafts) {
        if (id.length > limits/* LIMITS */.b.testIdChars)
            continue;
        for (let cut = id.lastIndexOf('/'); cut > 0; cut = id.lastIndexOf('/', cut - 1))
            parents.add(id.slice(0, cut));
    }
    return parents;
}
/** Part of every line that the expressions above accept. */
const VERDICTS = ['--- FAIL: ', '--- PASS: ', '--- SKIP: '];
const TURNS = ['=== RUN ', '=== CONT ', '=== PAUSE ', '=== NAME '];
const go_test_REMARKS = [JSON_OUTPUT, RACE, '-test.shuffle ', 'PASS '];
const go_test_PACKAGES = ['FAIL\t', 'ok  \t', '?   \t'];
/** `go test`, plain, with `-v` and with `-json`, and gotestsum: test id is the test's name, suite its package. */
const goTest = {
    id: 'go-test',
    title: 'go test',
    docs: 'https://pkg.go.dev/cmd/go#hdr-Test_packages',
    triggers: [...VERDICTS, ...TURNS, ...go_test_PACKAGES, ...CRASHES, ...PLACES, ...SUMMARIES, ...go_test_REMARKS],
    begin: () => new GoTestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/shared/report-lines.js


/**
 * Reads a report that is one JSON object per line. Other lines, and longer ones than allowed, are passed over. After too many
 * that look like an object and are none, nothing more is read.
 */
class EventReader {
    #take;
    #pending = '';
    #isTooLong = false;
    #line = 1;
    /** Lines that began like an object and were none. */
    #broken = 0;
    /** @param take called for each object with its line, from 1 */
    constructor(take) {
        this.#take = take;
    }
    write(text) {
        if (this.#isBroken)
            return;
        let from = 0;
        for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', from)) {
            this.#append(text.slice(from, feed));
            this.#endLine();
            from = feed + 1;
        }
        this.#append(text.slice(from));
    }
    /** Reads the last line. It is `not-well-formed` when it is the beginning of an object (the file was cut off), or too many lines were. */
    end() {
        const isCut = this.#pending.startsWith('{') && (this.#isTooLong || parseEvent(this.#pending) === undefined);
        this.#endLine();
        return isCut || this.#isBroken ? 'not-well-formed' : undefined;
    }
    #append(text) {
        if (this.#isTooLong)
            return;
        this.#pending += text;
        if (this.#pending.length <= limits/* LIMITS */.b.jsonLineChars)
            return;
        this.#isTooLong = true;
        this.#pending = this.#pending.slice(0, 1);
    }
    get #isBroken() {
        return this.#broken > limits/* LIMITS */.b.jsonBrokenLines;
    }
    #endLine() {
        if (!this.#isTooLong && !this.#isBroken && this.#pending.startsWith('{')) {
            const event = parseEvent(this.#pending);
            if (event === undefined)
                this.#broken += 1;
            else
                this.#take(event, this.#line);
        }
        this.#pending = '';
        this.#isTooLong = false;
        this.#line += 1;
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/go-test-json.js



const ACTIONS = new Set([
    'start',
    'run',
    'pause',
    'cont',
    'pass',
    'bench',
    'fail',
    'output',
    'skip',
    'attr',
    'build-output',
    'build-fail',
]);
/** `    file_test.go:12: message`; Go before 1.14 named the test in front of the file. */
const go_test_json_MESSAGE = /^\s{1,40}(?:[\w/]{1,200}: )?([\w.-]{1,200}\.go):(\d{1,9}): {0,4}(\S.{0,500})$/;
const go_test_json_PANIC = /^panic: (\S.{0,500})$/;
const go_test_json_SHUFFLE = /^-test\.shuffle (-?\d{1,20})$/;
/** Tests whose output is remembered until their verdict; more run side by side in no package. */
const go_test_json_RUNNING = 10_000;
/**
 * Tests without a verdict. Tables of a Map in which a million tests come and go hang together, and only a full collection
 * of garbage can take them away; an empty one is therefore replaced.
 */
class Running {
    #outputs = new Map();
    start(key, from) {
        if (this.#outputs.size < go_test_json_RUNNING)
            this.#outputs.set(key, { from });
    }
    get(key) {
        return this.#outputs.get(key);
    }
    end(key) {
        const output = this.#outputs.get(key);
        if (this.#outputs.delete(key) && this.#outputs.size === 0)
            this.#outputs = new Map();
        return output;
    }
}
class GoTestJsonSession {
    #reader = new EventReader((event, line) => this.#event(event, line));
    #tests = new ReportTests('go-test');
    #running = new Running();
    /** Packages that were begun and have no verdict yet. */
    #packages = new Set();
    #seen = false;
    #ended = false;
    write(text) {
        this.#reader.write(text);
    }
    end() {
        const refusal = this.#reader.end();
        if (!this.#seen)
            return { tests: undefined, refusal: refusal ?? 'not-a-known-format' };
        const finished = refusal === undefined && this.#ended && this.#packages.size === 0;
        return { tests: this.#tests.result(finished, true), refusal };
    }
    #event(event, at) {
        const action = textOf(event['Action']) ?? '';
        if (!ACTIONS.has(action))
            return;
        this.#seen = true;
        const suite = textOf(event['Package']);
        const id = textOf(event['Test']);
        if (id === undefined)
            this.#package(action, suite ?? '', event);
        else if (action === 'run')
            this.#start(id, suite, at);
        else if (action === 'output')
            this.#output(this.#running.get(go_test_json_keyOf(id, suite)), textOf(event['Output']) ?? '');
        else if (action === 'pass' || action === 'fail' || action === 'skip')
            this.#verdict(action, event, { id, suite, at });
    }
    #package(action, name, event) {
        if (action === 'start' && this.#packages.size < go_test_json_RUNNING)
            this.#packages.add(name);
        if (action === 'output')
            this.#tests.seed ??= go_test_json_SHUFFLE.exec(textOf(event['Output'])?.trimEnd() ?? '')?.[1];
        if (action !== 'pass' && action !== 'fail' && action !== 'skip')
            return;
        this.#packages.delete(name);
        this.#ended = true;
    }
    #start(id, suite, at) {
        if (suite !== undefined && !this.#packages.has(suite) && this.#packages.size < go_test_json_RUNNING)
            this.#packages.add(suite);
        this.#running.start(go_test_json_keyOf(id, suite), at);
    }
    #output(output, text) {
        if (output === undefined)
            return;
        const [, file, line, message] = (text.includes('.go:') ? go_test_json_MESSAGE.exec(text.trimEnd()) : null) ?? [];
        const panic = text.startsWith('panic: ') ? go_test_json_PANIC.exec(text.trimEnd())?.[1] : undefined;
        if (message !== undefined)
            Object.assign(output, { file, line: lineOf(line), message: detached(message) });
        else if (panic !== undefined)
            output.message = detached(panic);
    }
    #verdict(action, event, { id, suite, at }) {
        const output = this.#running.end(go_test_json_keyOf(id, suite));
        const draft = {
            id,
            suite,
            at,
            from: output?.from ?? at,
            to: at,
            file: output?.file,
            line: output?.line,
            message: output?.message,
            durationMs: report_values_millisecondsOf(String(event['Elapsed'])),
        };
        if (action === 'skip')
            this.#tests.add('skipped', draft);
        else
            this.#tests.addTry(action === 'pass' ? 'passed' : 'failed', draft);
    }
}
function go_test_json_keyOf(id, suite) {
    return `${suite ?? ''}\n${id}`;
}
/** `go test -json` and gotestsum's `--jsonfile`. Test id: the test's name, suite its package. */
const goTestJson = {
    id: 'go-test-json',
    title: 'go test -json',
    docs: 'https://pkg.go.dev/cmd/test2json',
    claims: ({ events }) => events.some(({ Action, Package, Test, ImportPath }) => {
        const isNamed = [Package, Test, ImportPath].some((name) => typeof name === 'string');
        return typeof Action === 'string' && ACTIONS.has(Action) && isNamed;
    }),
    begin: () => new GoTestJsonSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/gradle-test-logger.js

/** `com.example.CartTest`, `com.example.CartTest > WhenFull`: a free line and the class's tests follow. */
const HEADING = /^(?:[a-z_][\w$]*\.)+[A-Z][\w$]*(?: > \S.*)?$/;
/** `  Test adds prices up FAILED`; the mocha themes have a sign instead. */
const WORDED = /^ {2}Test (\S.*) (PASSED|FAILED|SKIPPED)$/;
const SIGNED = /^ {2}([✔✘]) (\S.*)$/;
/** ` (1.2s)`, ` (1m 2.5s)`, of tests that were slow. */
const gradle_test_logger_TIME = / \((?:(\d{1,4})m ?)?(\d{1,4}(?:\.\d{1,3})?)s\)$/;
const TASK = '> Task :';
/** Between a task and its first class stand the warnings of the JVM. */
const LINES_TO_FIRST = 100;
/** The plug-in `com.adarshr.test-logger`, which prints tests by class in place of Gradle itself. */
class TestLoggerReader {
    #heading;
    /** The line of a heading that was not confirmed by a free line so far. */
    #candidate;
    /** Headings have nothing of their own, so lines are read for a while after a task began and after each test. */
    #readTo = 0;
    /** False while a line without a trigger would change nothing. */
    isReading(number) {
        return number < this.#readTo;
    }
    line(number, text) {
        if (text.startsWith(TASK))
            this.#task(number, text);
        if (number > this.#readTo) {
            this.#heading = undefined;
            this.#candidate = undefined;
            return undefined;
        }
        if (text === '' && this.#candidate?.at === number - 1)
            this.#heading = this.#candidate.text;
        else if (HEADING.test(text))
            this.#candidate = { text, at: number };
        else if (text.startsWith('  ') && this.#heading !== undefined)
            return this.#test(number, text, this.#heading);
        return undefined;
    }
    #task(number, text) {
        this.#heading = undefined;
        if (runsTests(text))
            this.#readTo = number + LINES_TO_FIRST;
    }
    #test(number, text, heading) {
        const time = text.endsWith('s)') ? gradle_test_logger_TIME.exec(text) : null;
        const said = time === null ? text : text.slice(0, time.index);
        const [, worded, word] = WORDED.exec(said) ?? [];
        const [, sign, signed] = SIGNED.exec(said) ?? [];
        const title = worded ?? signed;
        if (title === undefined)
            return undefined;
        this.#readTo = number + limits/* LIMITS */.b.failureBlockLines;
        const suite = heading.replaceAll(' > ', '.');
        const durationMs = time === null ? undefined : Math.round(Number(time[1] ?? 0) * 60_000 + Number(time[2]) * 1_000);
        const id = `${suite}.${title}`;
        if (word === 'SKIPPED')
            return { id, suite, verdict: 'skipped' };
        return { id, suite, durationMs, verdict: word === 'PASSED' || sign === '✔' ? 'passed' : 'failed' };
    }
}
/** True for `> Task :shop:integrationTest FAILED`. */
function runsTests(text) {
    const path = text.slice(TASK.length).split(' ', 1)[0] ?? '';
    return /test/i.test(path.slice(path.lastIndexOf(':') + 1));
}

;// CONCATENATED MODULE: ./build/core/parsers/shared/bare-error.js
const BARE_ERROR = /^(?:[\w$]+(?:\.|::))*[A-Z][\w$]*:$/;
/** The message so far, completed by the next line when it is only `ArgumentError:` or `java.lang.AssertionError:`. */
function withNextLine(message, next) {
    if (message === undefined)
        return next;
    return BARE_ERROR.test(message) ? `${message} ${next}` : message;
}

;// CONCATENATED MODULE: ./build/core/parsers/gradle.js






/** `com.example.FooTest > bar() FAILED`, with more segments for nested classes, suites and parameters. */
const gradle_SEPARATOR = ' > ';
const OUTCOME_CHARS = ' FAILED'.length;
/** Segments that name Gradle's own containers, printed at finer granularity. */
const CONTAINER = /^Gradle (?:Test Run|Test Executor|suite|test)\b/;
/** A last segment that already holds package, class and method (TestNG, JUnit parameters). */
const gradle_QUALIFIED = /^(?:[a-z_][\w$]*\.)+[A-Z][\w$]*\.\S/;
/** `[2] 3, full`, JUnit's name for one invocation. */
const INVOCATION = /^\[\d{1,9}\](?: |$)/;
const COMPLETED = /^(\d{1,9}) tests? completed, (\d{1,9}) failed(?:, (\d{1,9}) skipped)?/;
const gradle_TASK = /^(?:> Task )?:[\w.:-]+(?: [A-Z-]+)?$|^> Task :/;
const gradle_BUILD_END = /^BUILD (?:FAILED|SUCCESSFUL)\b/;
/** Parts of a class's full name that are looked at; packages nest far less. */
const PACKAGE_DEPTH = 30;
class GradleSession {
    #failures = failureList();
    #retried = failureList();
    #passed = passedList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Failures of tasks of this build that were not counted as failed so far: a task that retries tells every try. */
    #uncounted = failureList();
    /** Failures of the task that runs now: a pass of the same test in the same task is a retry. */
    #ofTask = new Map();
    /** Those that the test-logger plug-in told, in its own spelling; Gradle may tell them too. */
    #logged = new Map();
    #open;
    #testLogger = new TestLoggerReader();
    #seen = false;
    /** The retry plugin needs a Gradle that says `> Task :` before each task. */
    #namesTasks = false;
    #finished = false;
    #last = 0;
    get idle() {
        return this.#open === undefined && !this.#testLogger.isReading(this.#last);
    }
    line({ number, text }) {
        this.#last = number;
        const told = this.#testLogger.line(number, text);
        if (told !== undefined) {
            this.#told(number, told, told.verdict, this.#logged);
            return;
        }
        // Android's own tasks put a blank behind.
        const line = text.endsWith(' ') ? text.trimEnd() : text;
        if ((line.endsWith(' FAILED') || line.endsWith(' PASSED')) && this.#outcome(number, line))
            return;
        const first = text.charCodeAt(0);
        if (first === 0x3e || first === 0x3a)
            this.#task(number, text);
        else if (first === 0x42 && gradle_BUILD_END.test(text)) {
            this.#endBuild(number - 1, text.startsWith('BUILD SUCCESSFUL'));
            this.#finished = true;
            this.#seen = true;
        }
        else if (first >= 0x30 && first <= 0x39)
            this.#total(number, text);
        if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    end() {
        this.#endBuild(this.#last, false);
        if (!this.#seen)
            return undefined;
        return {
            framework: 'gradle',
            failures: this.#failures.toSorted((a, b) => a.at - b.at),
            retried: this.#retried,
            passed: this.#passed,
            ...(this.#counts.passed + this.#counts.failed > 0 ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #outcome(number, text) {
        if (!text.includes(gradle_SEPARATOR) || /^[>\s]/.test(text))
            return false;
        const named = identify(text.slice(0, -OUTCOME_CHARS).split(gradle_SEPARATOR));
        if (named.id === '')
            return false;
        this.#told(number, named, text.endsWith('FAILED') ? 'failed' : 'passed', this.#ofTask);
        return true;
    }
    #told(number, named, verdict, drafts) {
        const { id } = named;
        this.#close(number - 1);
        const known = drafts.get(id);
        if (verdict === 'skipped')
            return;
        if (verdict === 'failed') {
            this.#open = known ?? { ...named, at: number, from: number };
            drafts.set(id, this.#open);
            return;
        }
        this.#passed.push(id);
        if (known !== undefined && this.#namesTasks) {
            drafts.delete(id);
            this.#retried.push(toFailure('gradle', known));
        }
    }
    #detail(open, number, text) {
        if (/^\S/.test(text) || number - (open.from ?? number) >= limits/* LIMITS */.b.failureBlockLines) {
            this.#close(number - 1);
            return;
        }
        open.to = number;
        const trimmed = text.trim();
        if (trimmed === '')
            return;
        open.message = withNextLine(open.message, trimmed);
        const frame = open.line === undefined ? javaFrame(trimmed) : undefined;
        if (frame === undefined || (frame.className !== undefined && !sameClass(frame.className, open.suite)))
            return;
        open.file = frame.file;
        open.line = frame.line;
    }
    #task(number, text) {
        if (!gradle_TASK.test(text))
            return;
        const isNamed = text.startsWith('> Task ');
        this.#seen ||= isNamed || text.endsWith(' FAILED');
        this.#namesTasks ||= isNamed;
        if (isNamed)
            this.#endTask(number - 1);
        else
            this.#close(number - 1);
    }
    #total(number, text) {
        const match = COMPLETED.exec(text);
        if (match === null)
            return;
        this.#seen = true;
        this.#close(number - 1);
        this.#keep(this.#takeTask());
        const [, completed, failed, skipped] = match.map((count) => Number(count ?? 0));
        this.#counts.failed += failed ?? 0;
        this.#counts.skipped += skipped ?? 0;
        this.#counts.passed += (completed ?? 0) - (failed ?? 0) - (skipped ?? 0);
    }
    #close(to) {
        if (this.#open !== undefined)
            this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#open = undefined;
    }
    #endTask(to) {
        this.#close(to);
        this.#uncounted.push(...this.#takeTask());
    }
    /** Gradle's own spelling of a test leaves out its package. */
    #takeTask() {
        const own = [...this.#ofTask.values()];
        const names = new Set(this.#ofTask.keys());
        const logged = [...this.#logged.values()].filter(({ id }) => !tails(id).some((tail) => names.has(tail)));
        this.#ofTask = new Map();
        this.#logged = new Map();
        return [...own, ...logged];
    }
    /** Where a build that had failures was successful and counted none of them, the tests passed when they were retried. */
    #endBuild(to, isSuccessful) {
        this.#endTask(to);
        if (isSuccessful)
            this.#retried.push(...this.#uncounted.map((draft) => toFailure('gradle', draft)));
        else
            this.#keep(this.#uncounted);
        this.#uncounted = [];
    }
    #keep(drafts) {
        this.#failures.push(...drafts.map((draft) => toFailure('gradle', draft)));
    }
}
/** `Class.method` from the segments of an outcome line, without Gradle's own containers. */
function identify(segments) {
    const own = rejoin(segments.filter((segment) => !CONTAINER.test(segment)));
    const last = own.at(-1);
    if (last === undefined)
        return { id: '' };
    if (gradle_QUALIFIED.test(last))
        return { id: last, suite: gradle_suiteOf(last, own[0] ?? '') };
    if (own.length < 2)
        return { id: last };
    const parameters = INVOCATION.test(last) ? last : undefined;
    // A parametrised test is a container of its invocations.
    const suite = own.slice(0, parameters === undefined || own.length < 3 ? -1 : -2).join('.');
    return { id: own.join('.'), suite, parameters };
}
/** What a parametrised test was called with may hold the separator. */
function rejoin(segments) {
    const at = segments.findIndex((segment) => INVOCATION.test(segment));
    return at < 1 ? segments : [...segments.slice(0, at), segments.slice(at).join(gradle_SEPARATOR)];
}
/** What follows the class may be a sentence with stops. */
function gradle_suiteOf(id, container) {
    if (container !== id && id.startsWith(`${container}.`))
        return container;
    const method = id.search(/[([ ]|$/);
    return id.slice(0, id.lastIndexOf('.', method));
}
/** The id without one, two, … of its package's parts. */
function tails(id) {
    const parts = id.split('.', PACKAGE_DEPTH);
    let rest = id;
    return parts.map((part) => {
        const tail = rest;
        rest = rest.slice(part.length + 1);
        return tail;
    });
}
/** True when one is the other or a class inside it; nested classes are printed with either sign. */
function sameClass(className, suite) {
    if (suite === undefined)
        return true;
    const [a, b] = [className.replaceAll('$', '.'), suite];
    return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}
/** Gradle's test logging. Test id: `Class.method`, as the JVM tools print it. */
const gradle = {
    id: 'gradle',
    title: 'Gradle',
    docs: 'https://docs.gradle.org/current/userguide/java_testing.html#test_logging',
    triggers: [' FAILED', ' PASSED', '> Task :', ' completed, ', 'BUILD FAILED', 'BUILD SUCCESSFUL'],
    begin: () => new GradleSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/gtest-lines.js
/** `CartTest.AddsUp`, `Prices/PriceTest.IsPositive/0`; without a point it is a test of cmocka, which prints alike. */
const NAME = /^[\w/][\w./:<>-]*$/;
/** `CartTest: SetUpTestSuite or TearDownTestSuite` of the list at the end. */
const SUITE_ITSELF = /^([\w/]+): SetUpTest(?:Suite|Case) or TearDownTest(?:Suite|Case)$/;
/** utest.h prints alike, but counts nanoseconds. */
const gtest_lines_TOOK = / \((\d{1,15})( ms|ns)\)$/;
const NANOSECONDS_PER_MS = 1_000_000;
const WHERE = ', where ';
/** `/x/cart_test.cc:12: Failure`, and of a Windows compiler `C:\x\cart_test.cc(12): error: Value of: x`. */
const UNIX_PLACE = /:(\d{1,9}): Failure$/;
const WINDOWS_PLACE = /^(\S[^()]*)\((\d{1,9})\): error: (.*)$/;
/** `Prices/PriceTest.HasCurrency/1, where GetParam() = "3" (0 ms)`; what a parameter prints may look like the rest. */
function titleOf(printed) {
    const took = gtest_lines_TOOK.exec(printed);
    const title = took === null ? printed : printed.slice(0, took.index);
    const where = title.indexOf(WHERE);
    return {
        id: where === -1 ? title : title.slice(0, where),
        parameters: where === -1 ? undefined : title.slice(where + WHERE.length),
        durationMs: took === null ? undefined : Math.round(Number(took[1]) / (took[2] === 'ns' ? NANOSECONDS_PER_MS : 1)),
    };
}
/** Where an assertion failed; the Windows form has the message on the same line. */
function gtest_lines_placeOf(text) {
    if (text.endsWith(': Failure')) {
        const match = UNIX_PLACE.exec(text);
        // The test's own output may end without a line feed right before the place.
        const from = text.startsWith('/') ? 0 : text.lastIndexOf(' /') + 1;
        if (match !== null)
            return { file: text.slice(from, match.index), line: Number(match[1]) };
        return text === 'unknown file: Failure' ? { file: 'unknown file' } : undefined;
    }
    if (text.startsWith('unknown file: error: '))
        return { file: 'unknown file', message: text.slice(21) };
    const [, file, line, message] = text.includes('): error: ') ? (WINDOWS_PLACE.exec(text) ?? []) : [];
    return file === undefined ? undefined : { file, line: Number(line), message };
}
/** Empty for a test without a suite; undefined when the id can be no test's. */
function gtest_lines_suiteOf(id, isRunning) {
    const dot = id.indexOf('.');
    if (!NAME.test(id))
        return SUITE_ITSELF.exec(id)?.[1];
    if (dot < 1)
        return isRunning ? '' : undefined;
    return id.slice(0, dot);
}
/** The name of a test at its end, with or without the time that it took. */
function nameOf(printed) {
    const id = printed.replace(gtest_lines_TOOK, '');
    return NAME.test(id) ? id : undefined;
}

;// CONCATENATED MODULE: ./build/core/parsers/gtest-results.js


/** What GoogleTest programs of one log said, and what CTest, if it started them, made of it. */
class GtestResults {
    held = new HeldFailures();
    #failed = new Set();
    #passed = new Set();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #hasCounts = false;
    #seed;
    #shard;
    #isOpen = false;
    #isBroken = false;
    #hasEnded = false;
    /** A program begins or ends: one that began and did not end leaves tests of which nothing is known. */
    program(hasEnded) {
        if (!hasEnded && this.#isOpen)
            this.#isBroken = true;
        this.#isOpen = !hasEnded;
        this.#hasEnded ||= hasEnded;
    }
    pass(id) {
        if (this.#passed.size < limits/* LIMITS */.b.passedPerJob)
            this.#passed.add(id);
    }
    /** The first description stays; the list at the end only names the test again. */
    fail(draft) {
        if (this.#failed.size < limits/* LIMITS */.b.failuresPerJob)
            this.#failed.add(draft.id);
        this.held.add(draft);
    }
    /** @returns whether the line was a count */
    count(kind, printed) {
        if (printed === undefined)
            return false;
        this.#hasCounts = true;
        this.#counts[kind] += Number(printed);
        return true;
    }
    /** The seed of a log with several programs is that of the first. */
    note(seed, shard) {
        this.#seed ??= seed;
        this.#shard ??= shard;
    }
    end() {
        const { failures, retried } = this.held.end('gtest');
        if (failures.length + retried.length + this.#passed.size === 0 && !this.#hasCounts)
            return undefined;
        // `--gtest_brief=1` counts the tests that passed only.
        this.#counts.failed = Math.max(this.#counts.failed, failures.length + retried.length);
        return {
            framework: 'gtest',
            failures,
            retried,
            passed: [...this.#passed].filter((id) => !this.#failed.has(id)),
            ...(this.#hasCounts ? { counts: this.#counts } : {}),
            ...(this.#seed === undefined ? {} : { seed: this.#seed }),
            ...(this.#shard === undefined ? {} : { shard: this.#shard }),
            finished: this.#hasEnded && !this.#isOpen && !this.#isBroken,
        };
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/gtest.js






const RUN = '[ RUN      ] ';
const OK = '[       OK ] ';
const gtest_FAILED = '[  FAILED  ] ';
const SKIPPED = '[  SKIPPED ] ';
const gtest_PASSED = '[  PASSED  ] ';
const PROGRAM = '[==========] ';
const gtest_COUNT = /^(\d{1,9}) tests?(?:\(s\))?(?:, listed below:|\.)$/;
const gtest_SEED = /^Note: Randomizing tests' orders with a seed of (\d{1,9}) ?\./;
const SHARD = /^Note: This is test shard (\d{1,6}) of (\d{1,6})\./;
/** Lines of one assertion that are joined into its message: what was compared stands below the sentence that says so. */
const gtest_MESSAGE_LINES = 5;
/** How a process says that it died. On its own it proves nothing: a death test prints the same. */
const gtest_DEATH = /^(?:\S+: line \d{1,6}: +\d{1,9} )?(?:Segmentation fault|Aborted|Bus error|Illegal instruction|Floating point exception)(?: +\(core dumped\).*)?$|\(core dumped\)$|^==\d{1,9}==ERROR: \w+Sanitizer|^\w+Sanitizer:DEADLYSIGNAL$/;
/** `##[error]Process completed with exit code 139.`, and Travis' `The command "./test" exited with 139.` */
const EXIT = /(?:^##\[error\]Process completed with exit code|^The command ".{1,400}" exited with) (\d{1,10})\.$/;
/** What is looked for however much the running test has printed. */
const DEATH_TRIGGERS = [
    '(core dumped)',
    'Segmentation fault',
    'Sanitizer:',
    '##[error]Process completed',
    ' exited with ',
];
/** Exit codes of a process that was stopped from outside: interrupted, killed (memory), terminated. */
const STOPPED = new Set(['0', '130', '137', '143']);
/** What stands before the process dies and says why. */
const gtest_REASON = /^terminate called after throwing|^\S.{0,300}: Assertion [`'].{1,500} failed\.$|^==\d{1,9}==ERROR: \w+Sanitizer/;
/** Programs under way at once that are told apart: more than the cores of any runner. */
const gtest_PARALLEL = 1_000;
class GtestSession {
    #results = new GtestResults();
    /** By the number that `ctest -V` puts before the lines of each of its tests; without CTest there is one program alone. */
    #running = new Map();
    /** Last line up to which every line is wanted. */
    #until = 0;
    #last = 0;
    get idle() {
        return this.#last >= this.#until;
    }
    line({ number, text: printed }) {
        this.#last = number;
        const { owner, text } = withoutOwner(printed);
        if (text.includes('] ') && this.#marked(number, text, owner))
            return;
        if (text.startsWith('Note: ') && this.#note(text))
            return;
        if (text.startsWith(STEP_MARK))
            this.#settleAll();
        if (text.includes('Test ') || text.includes(' tests passed, '))
            this.#ctest(number, text);
        const running = this.#running.get(owner);
        const place = gtest_lines_placeOf(text);
        if (place !== undefined)
            this.#assertion(number, place, running, owner);
        else if (running !== undefined)
            this.#detail(running, number, text);
    }
    end() {
        this.#settleAll();
        return this.#results.end();
    }
    #marked(number, text, owner) {
        const run = gtest_after(text, RUN);
        if (run !== undefined)
            return this.#begin(number, run, owner);
        const failed = gtest_after(text, gtest_FAILED);
        if (failed !== undefined)
            return this.#fail(number, failed, owner);
        const other = gtest_after(text, OK) ?? gtest_after(text, SKIPPED);
        if (other !== undefined)
            return this.#endWell(number, other, owner, text.includes(OK));
        if (text.startsWith(gtest_PASSED))
            return this.#results.count('passed', gtest_COUNT.exec(text.slice(gtest_PASSED.length))?.[1]);
        if (!text.startsWith(PROGRAM))
            return false;
        this.#settle(owner);
        this.#results.program(text.includes(' ran.'));
        return true;
    }
    #begin(number, id, owner) {
        if (nameOf(id) !== id)
            return false;
        this.#settle(owner);
        if (this.#running.size >= gtest_PARALLEL)
            return true;
        this.#running.set(owner, { id, at: number, from: number, more: 0 });
        this.#until = number + limits/* LIMITS */.b.failureBlockLines;
        return true;
    }
    #endWell(number, printed, owner, hasPassed) {
        if (!hasPassed && this.#results.count('skipped', gtest_COUNT.exec(printed)?.[1]))
            return true;
        const id = nameOf(printed);
        if (id === undefined)
            return false;
        this.#close(number, owner);
        if (hasPassed)
            this.#results.pass(id);
        return true;
    }
    /** With its time it is the end of a test, else an entry of the list at the end, or both with `--gtest_print_time=0`. */
    #fail(number, printed, owner) {
        if (this.#results.count('failed', gtest_COUNT.exec(printed)?.[1]))
            return true;
        const title = titleOf(printed);
        const { id } = title;
        const known = this.#running.get(owner);
        const running = known?.id === id || known?.id === '' ? known : undefined;
        const suite = gtest_lines_suiteOf(id, running?.id === id);
        if (suite === undefined)
            return false;
        const from = running === undefined ? undefined : startOf(running, number);
        const draft = { ...running, ...title, owner, suite, at: number, from, to: number };
        this.#results.fail(draft);
        if (running !== undefined)
            this.#close(number, owner);
        return true;
    }
    #close(number, owner) {
        this.#running.delete(owner);
        if (this.#running.size === 0)
            this.#until = number;
    }
    #note(text) {
        const seed = gtest_SEED.exec(text)?.[1];
        const [, index, total] = SHARD.exec(text) ?? [];
        this.#results.note(seed, index === undefined ? undefined : `${index}/${total}`);
        return seed !== undefined || index !== undefined;
    }
    /** CTest's word on the process: it names the end of one whose last test did not end, and a retry. */
    #ctest(number, text) {
        if (!isHolderLine(text))
            return;
        const { held } = this.#results;
        if (held.current !== undefined)
            this.#settle(undefined, held.current);
        const result = held.line(number, text);
        if (result === undefined)
            return;
        if (result.status === 'Passed')
            this.#running.delete(result.number);
        else
            this.#settle(result.number, result);
    }
    /** `--gtest_brief=1` names a test only when it has failed, below its assertions. */
    #assertion(number, place, known, owner) {
        const running = known ?? { id: '', at: number, from: number, more: 0 };
        if (known === undefined) {
            if (this.#running.size >= gtest_PARALLEL)
                return;
            this.#running.set(owner, running);
            this.#until = number + limits/* LIMITS */.b.failureBlockLines;
        }
        if (running.file !== undefined || running.message !== undefined) {
            running.more = 0;
            return;
        }
        if (place.file !== 'unknown file') {
            running.file = place.file;
            running.line = place.line;
        }
        running.message = place.message;
        running.more = gtest_MESSAGE_LINES;
        this.#until = Math.max(this.#until, number + gtest_MESSAGE_LINES);
        running.to = number;
    }
    #detail(running, number, text) {
        if (number > this.#until && !DEATH_TRIGGERS.some((trigger) => text.includes(trigger)))
            return;
        const exit = text.endsWith('.') ? EXIT.exec(text)?.[1] : undefined;
        if (exit === undefined ? gtest_DEATH.test(text) : !STOPPED.has(exit)) {
            running.diedAt ??= number;
            running.reason ??= text.replace('##[error]', '');
        }
        if (number > this.#until)
            return;
        if (gtest_REASON.test(text))
            running.reason ??= text;
        if (running.more > 0)
            addToMessage(running, text);
    }
    #settleAll() {
        for (const owner of this.#running.keys())
            this.#settle(owner);
    }
    /** A process is over. The test that it had begun has failed if something says that the process died in it. */
    #settle(owner, result) {
        const running = this.#running.get(owner);
        this.#running.delete(owner);
        if (this.#running.size === 0)
            this.#until = 0;
        if (running === undefined || running.id === '')
            return;
        const diedAt = running.diedAt ?? (result === undefined || isGood(result.status) ? undefined : result.at);
        if (diedAt === undefined)
            return;
        const message = running.reason ?? running.message ?? result?.status;
        // CTest's result is not what the test said; it may even stand above.
        const to = Math.max(running.at, running.diedAt ?? diedAt - 1);
        const draft = {
            ...running,
            owner,
            suite: gtest_lines_suiteOf(running.id, true),
            message,
            at: diedAt,
            from: startOf(running, to),
            to,
        };
        this.#results.fail(draft);
    }
}
/** `Failed` alone is what FAIL() prints above the test's own words. */
function addToMessage(running, text) {
    running.more = text.trim() === '' || text.startsWith('[') ? 0 : running.more - 1;
    if (running.message === undefined || running.message === 'Failed')
        running.message = text.trim();
    else if (running.more > 0)
        running.message += ` ${text.trim()}`;
}
/** What stands behind the mark, wherever it is: a test's own output may end without a line feed. */
function gtest_after(text, mark) {
    const at = text.indexOf(mark);
    return at === -1 ? undefined : text.slice(at + mark.length);
}
/** A test that printed more than a description may hold is described from its first failed assertion on. */
function startOf(running, end) {
    const from = running.from ?? running.at;
    return end - from < limits/* LIMITS */.b.failureBlockLines ? from : Math.max(from, end - limits/* LIMITS */.b.failureBlockLines + 1);
}
function isGood(status) {
    return status === 'Passed' || status === 'Skipped';
}
/** GoogleTest. Test id: `Suite.Test`, with the number of the parameter, as printed. */
const gtest = {
    id: 'gtest',
    title: 'GoogleTest',
    docs: 'https://google.github.io/googletest/advanced.html#running-test-programs-advanced-options',
    triggers: [
        RUN.trim(),
        OK.trim(),
        gtest_FAILED.trim(),
        SKIPPED.trim(),
        gtest_PASSED.trim(),
        PROGRAM.trim(),
        ': Failure',
        '): error: ',
        'Note: Randomizing tests',
        'Note: This is test shard',
        'unknown file: error: ',
        STEP_MARK,
        ...DEATH_TRIGGERS,
        ...HOLDER_TRIGGERS,
    ],
    begin: () => new GtestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/jasmine.js




/** `1) suite spec` in the list of failures; a title may go on in the next lines. */
const jasmine_ENTRY = /^(\d{1,7})\) (\S.*)$/;
/** Only this line makes an entry a failure. */
const jasmine_MESSAGE = '  Message:';
const jasmine_STACK = '  Stack:';
/** `8 specs, 1 failure, 1 pending spec` ends a run. */
const jasmine_TOTAL = /^(\d{1,9}) specs?, (\d{1,9}) failures?(?:, (\d{1,9}) pending specs?)?$/;
/** What ends a list of failures: other lists, and errors that name nothing. */
const OTHER_LIST = /^(?:Pending:|Late (?:failure|error).*|Ran \d+ of \d+ specs .*)$/;
/** `Randomized with seed 4711 (jasmine --random=true --seed=4711)`. */
const jasmine_SEED = /^Randomized with seed (\d{1,12}) \(jasmine /;
/** A suite that could not be set up; it counts as a failure of its own, below those of specs if there are any. */
const SUITE_ERROR = 'Suite error: ';
/** Lines that a title may have. */
const jasmine_TITLE_LINES = 10;
class JasmineSession {
    #failures = failureList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Failures of the run that is read now. */
    #run = failureList();
    #listing = false;
    #next = 1;
    /** Where the list or its last entry began. */
    #since = 0;
    /** An entry whose `Message:` was not seen yet. */
    #title = [];
    #open;
    #awaitsMessage = false;
    #seen = false;
    #finished = false;
    #seed;
    #isSeedKnown = false;
    #last = 0;
    get idle() {
        return !this.#listing;
    }
    line({ number, text }) {
        this.#last = number;
        const line = text.trimEnd();
        if (line.startsWith(SUITE_ERROR)) {
            this.#suiteError(number, line);
            return;
        }
        if (line === 'Failures:') {
            this.#close(number - 1);
            this.#listing = true;
            this.#next = 1;
            this.#since = number;
            return;
        }
        if (this.#total(number, line))
            return;
        if (line.startsWith('Randomized '))
            this.#randomized(line);
        if (!this.#listing)
            return;
        if (OTHER_LIST.test(line) || number - this.#since >= limits/* LIMITS */.b.failureBlockLines) {
            this.#close(number - 1);
            this.#listing = false;
        }
        else if (!this.#entry(number, line))
            this.#detail(number, line);
    }
    end() {
        this.#close(this.#last);
        this.#failures.push(...this.#run);
        if (!this.#seen)
            return undefined;
        return {
            framework: 'jasmine',
            failures: this.#failures,
            retried: [],
            passed: [],
            ...(this.#finished ? { counts: this.#counts } : {}),
            ...(this.#seed === undefined ? {} : { seed: this.#seed }),
            finished: this.#finished,
        };
    }
    /** Of several runs, the seed of the first that failed; it stands below its total. */
    #randomized(line) {
        if (this.#isSeedKnown)
            return;
        this.#seed = jasmine_SEED.exec(line)?.[1];
        this.#isSeedKnown = this.#failures.length > 0;
    }
    #total(number, line) {
        const match = line.includes(' spec') ? jasmine_TOTAL.exec(line) : null;
        if (match === null)
            return false;
        const [all, failed, skipped] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
        this.#close(number - 1);
        this.#listing = false;
        this.#seen = true;
        this.#finished = true;
        this.#counts.passed += Math.max(0, all - failed - skipped);
        this.#counts.failed += failed;
        this.#counts.skipped += skipped;
        // A spec may print what looks like a failure; the total has the last word.
        if (failed > 0)
            this.#failures.push(...this.#run);
        this.#run = failureList();
        return true;
    }
    /** Entries are numbered from one, so a list in a message is not taken for them. */
    #entry(number, line) {
        const match = jasmine_ENTRY.exec(line);
        if (match?.[2] === undefined || Number(match[1]) !== this.#next)
            return false;
        this.#close(number - 1);
        this.#next += 1;
        this.#since = number;
        this.#title = [match[2]];
        this.#open = { id: '', at: number, from: number };
        return true;
    }
    #suiteError(number, line) {
        this.#close(number - 1);
        this.#listing = true;
        this.#since = number;
        this.#title = [line];
        this.#open = { id: '', suite: line.slice(SUITE_ERROR.length), at: number, from: number };
    }
    #detail(number, line) {
        const open = this.#open;
        if (open === undefined)
            return;
        if (open.id === '') {
            if (line === jasmine_MESSAGE) {
                open.id = this.#title.join(' ');
                open.to = number;
                this.#awaitsMessage = true;
                this.#seen = true;
            }
            else if (this.#title.length < jasmine_TITLE_LINES)
                this.#title.push(line.trim());
            else
                this.#open = undefined;
            return;
        }
        if (line === '')
            return;
        open.to = number;
        if (this.#awaitsMessage && line !== jasmine_STACK)
            open.message ??= line;
        this.#awaitsMessage = false;
        const frame = open.file === undefined ? jsFrame(line) : undefined;
        if (frame === undefined)
            return;
        open.file = frame.file;
        open.line = frame.line;
    }
    #close(to) {
        const open = this.#open;
        this.#open = undefined;
        if (open === undefined || open.id === '')
            return;
        open.to = Math.min(to, open.to ?? to);
        this.#run.push(toFailure('jasmine', open));
    }
}
/** Jasmine's own reporter on Node. Test id: all titles joined by spaces, as it prints them. */
const jasmine = {
    id: 'jasmine',
    title: 'Jasmine',
    docs: 'https://jasmine.github.io/setup/nodejs.html',
    triggers: ['Failures:', SUITE_ERROR, ' specs, ', ' spec, ', 'Randomized with seed '],
    begin: () => new JasmineSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/jest-tree.js

/** `    ✓ adds up (5 ms)`, a describe block, or a test that failed, was skipped or is to do. */
const jest_tree_LINE = /^( {2,})(?:([✓√✕×○✎]) )?(\S.*?)(?: \((\d{1,9}(?:\.\d+)?) ?(m?s)\))?$/;
/** Nesting that is followed; a real suite has a few levels. */
const jest_tree_DEPTH = 50;
/** The tests of a file as Jest's verbose reporter shows them: below the file's name, each describe block deeper. */
class JestTree {
    #titles = [];
    #open = false;
    get open() {
        return this.#open;
    }
    begin() {
        this.#open = true;
        this.#titles = [];
    }
    close() {
        this.#open = false;
    }
    /** The test on this line; undefined for a describe block, and for the line that ends the tree. */
    line(text) {
        const [, spaces, sign, title, time, unit] = text.startsWith('  ●') ? [] : (jest_tree_LINE.exec(text) ?? []);
        if (spaces === undefined || title === undefined) {
            this.#open = false;
            return undefined;
        }
        const above = this.#titles.filter(({ indent }) => indent < spaces.length);
        if (sign === undefined) {
            if (above.length < jest_tree_DEPTH)
                this.#titles = [...above, { indent: spaces.length, title: text.trim() }];
            return undefined;
        }
        const id = [...above.map((block) => block.title), title].join(' › ');
        const milliseconds = unit === 's' ? millisecondsOf(time) : Number(time);
        return {
            id,
            passed: sign === '✓' || sign === '√',
            durationMs: time === undefined ? undefined : milliseconds,
        };
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/jest.js





/** `FAIL src/a.test.ts (5.2 s)`, ` FAIL  src/a.test.ts`, `FAIL project src/a.test.ts`. */
const jest_FILE = /^(?:##\[group\]|::group::)? {0,2}(FAIL|PASS) {1,2}(?:\S+ )?(\S*\.\w+)(?: \([\d.]+ ?m?s\))?$/;
/** Above the failures of one file, with the reporter for GitHub Actions; the runner rewrites the command in front. */
const ERRORS_IN = /^(?:##\[group\]|::group::)Errors thrown in (\S.*)$/;
/** `  ● suite › test`. */
const BULLET = /^ {2}● (\S.*)$/;
/** Bullets that name no test. */
const NO_TEST = /^(?:Console$|Test suite failed to run|Cannot log after tests are done|(?:Deprecation|Validation) (?:Warning|Error)\b|Invalid testPattern|Multiple configurations found|Obsolete snapshot)/;
const SUITE_FAILED = 'Test suite failed to run';
const jest_SEPARATOR = ' › ';
/** Spaces before every line that describes a failure. */
const DETAIL_INDENT = 4;
/** `Tests:       1 failed, 2 skipped, 103 passed, 106 total`. */
const jest_TOTAL = /^Tests: +((?:\S.*)?\d total)$/;
/** `Seed:        1234` with `--showSeed` and `--randomize`. */
const jest_SEED = /^Seed: +(-?\d+)$/;
/** With `retryTimes(…, {logErrorsBeforeRetry: true})`; the title's parts are joined by spaces. */
const jest_RETRY = /^ *LOGGING RETRY ERRORS +(\S.*)$/;
class JestSession {
    #failures = failureList();
    #retried = failureList();
    /** Retries whose file was not named yet. */
    #retries = failureList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #file;
    #fileFailed = false;
    #open;
    #tree = new JestTree();
    #passed = passedList();
    /** Milliseconds of the tests that failed, by file and id. */
    #durations = new Map();
    #seed;
    #seen = false;
    #finished = false;
    #last = 0;
    get idle() {
        return this.#open === undefined && !this.#tree.open;
    }
    line({ number, text }) {
        this.#last = number;
        this.#expire(number, text);
        if (this.#tree.open)
            this.#takeTree(text);
        if (this.#marked(number, text))
            return;
        if (text.includes('LOGGING RETRY ERRORS'))
            this.#retry(number, text);
        if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    /** Lines that are told by their first character. */
    #marked(number, text) {
        switch (text.charAt(0)) {
            case ' ':
                return this.#takeFile(number, text) || this.#bullet(number, text);
            case 'F':
            case 'P':
                return this.#takeFile(number, text);
            case '#':
            case ':':
                return this.#takeGroup(number, text) || this.#takeFile(number, text);
            case 'T':
                this.#total(number, text);
                return false;
            case 'S':
                this.#seed = jest_SEED.exec(text)?.[1] ?? this.#seed;
                return false;
            default:
                return false;
        }
    }
    end() {
        this.#close(this.#last);
        if (!this.#seen)
            return undefined;
        const failed = new Set(this.#failures.map(({ id }) => id.replaceAll(jest_SEPARATOR, ' ')));
        return {
            framework: 'jest',
            failures: this.#failures,
            retried: [...this.#retried, ...this.#retries]
                .filter(({ id }) => !failed.has(id))
                .map((draft) => toFailure('jest', draft)),
            passed: this.#passed,
            ...(this.#finished ? { counts: this.#counts } : {}),
            ...(this.#seed === undefined ? {} : { seed: this.#seed }),
            finished: this.#finished,
        };
    }
    /** What describes a failure ends with its step, or when nobody would read on. */
    #expire(number, text) {
        const from = this.#open?.from;
        const end = from === undefined ? undefined : blockEnd(from, number, text);
        if (end !== undefined)
            this.#close(end);
    }
    #takeFile(number, text) {
        const match = jest_FILE.exec(text);
        if (match === null)
            return false;
        this.#seen = true;
        this.#close(number - 1);
        this.#file = match[2];
        this.#fileFailed = match[1] === 'FAIL';
        // Retries are printed above the file to which they belong.
        for (const draft of this.#retries)
            this.#retried.push({ ...draft, file: this.#file, suite: this.#file });
        this.#retries = [];
        this.#tree.begin();
        return true;
    }
    #takeGroup(number, text) {
        const file = ERRORS_IN.exec(text)?.[1];
        if (file === undefined)
            return false;
        this.#seen = true;
        this.#close(number - 1);
        this.#file = file;
        this.#fileFailed = true;
        return true;
    }
    #takeTree(text) {
        const test = this.#tree.line(text);
        if (test === undefined)
            return;
        if (test.passed)
            this.#passed.push(test.id);
        else if (test.durationMs !== undefined)
            this.#durations.set(`${this.#file ?? ''}\n${test.id}`, test.durationMs);
    }
    #bullet(number, text) {
        const title = BULLET.exec(text)?.[1]?.trimEnd();
        if (title === undefined)
            return false;
        this.#close(number - 1);
        if (title === SUITE_FAILED && this.#fileFailed && this.#file !== undefined) {
            this.#open = { id: this.#file, suite: this.#file, file: this.#file, at: number, from: number };
        }
        else if (!NO_TEST.test(title) && (this.#fileFailed || title.includes(jest_SEPARATOR))) {
            this.#seen = true;
            // Titles repeat from file to file, so the file is the suite.
            const file = this.#fileFailed ? this.#file : undefined;
            this.#open = {
                id: title,
                suite: file,
                file,
                durationMs: this.#durations.get(`${file ?? ''}\n${title}`),
                at: number,
                from: number,
            };
        }
        return true;
    }
    #detail(open, number, text) {
        const indent = text.search(/\S/);
        // What belongs to a failure is indented; old versions printed diffs at the margin.
        if (indent !== -1 && indent < DETAIL_INDENT && open.message !== undefined && !/^[-+]/.test(text)) {
            this.#close(number - 1);
            return;
        }
        open.to = number;
        if (indent === -1)
            return;
        open.message ??= text;
        const frame = open.line === undefined ? jsFrame(text) : undefined;
        // Frames are relative to the root directory, titles to where jest was started.
        if (frame === undefined || (open.file !== undefined && !isSameFile(frame.file, open.file)))
            return;
        open.file ??= frame.file;
        open.line = frame.line;
    }
    #close(to) {
        if (this.#open === undefined)
            return;
        this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#failures.push(toFailure('jest', this.#open));
        this.#open = undefined;
    }
    #total(number, text) {
        const total = jest_TOTAL.exec(text)?.[1];
        if (total === undefined)
            return;
        this.#close(number - 1);
        this.#seen = true;
        this.#finished = true;
        this.#file = undefined;
        this.#fileFailed = false;
        for (const [, number, word] of total.matchAll(/(\d{1,9}) (passed|failed|skipped)/g)) {
            if (word === 'passed' || word === 'failed' || word === 'skipped')
                this.#counts[word] += Number(number);
        }
    }
    #retry(number, text) {
        const id = jest_RETRY.exec(text)?.[1]?.trimEnd();
        if (id !== undefined)
            this.#retries.push({ id, at: number });
    }
}
function isSameFile(a, b) {
    return a.endsWith(b) || b.endsWith(a);
}
/** Jest's default and verbose reporters. Test id: `describe › test`, as printed; suite: its file. */
const jest = {
    id: 'jest',
    title: 'Jest',
    docs: 'https://jestjs.io/docs/cli',
    triggers: ['FAIL ', 'PASS ', '  ● ', 'Tests: ', 'Seed: ', 'Errors thrown in ', 'LOGGING RETRY ERRORS'],
    begin: () => new JestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/jest-json.js




class JestJsonSession {
    #reader = new JsonReader('$.testResults.*', (file, line) => this.#file(file, line));
    #framework;
    #tests;
    constructor(framework) {
        this.#framework = framework;
        this.#tests = new ReportTests(framework);
    }
    write(text) {
        this.#reader.write(text);
    }
    end() {
        const refusal = this.#reader.end();
        return { tests: this.#tests.result(refusal === undefined), refusal };
    }
    #file(value, at) {
        if (!isObject(value))
            return;
        const file = repositoryPath(textOf(value['name']) ?? '');
        for (const test of objects(value['assertionResults']))
            this.#test(test, file, at);
    }
    #test(test, file, at) {
        // vitest 1 names the file's own suite, which has no name.
        const titles = [...texts(test['ancestorTitles']), textOf(test['title']) ?? ''].filter((title) => title !== '');
        const { duration, location } = test;
        const draft = {
            id: this.#framework === 'jest' ? titles.join(' › ') : [file, ...titles].join(' > '),
            // jest tells tests of the same title apart by their file, which vitest has in the id.
            suite: this.#framework === 'jest' ? file : undefined,
            file,
            at,
            from: at,
            to: at,
            line: isObject(location) ? lineOf(location['line']) : undefined,
            message: firstLine(texts(test['failureMessages'])[0] ?? texts(test['retryReasons'])[0] ?? ''),
            durationMs: typeof duration === 'number' && duration >= 0 ? Math.round(duration) : undefined,
        };
        if (test['status'] === 'failed')
            this.#tests.add('failed', draft);
        else if (test['status'] === 'passed')
            this.#tests.add(wasTriedAgain(test) ? 'retried' : 'passed', draft);
        else
            this.#tests.add('skipped', draft);
    }
}
/** jest counts the tries; vitest keeps the errors of those that failed. */
function wasTriedAgain(test) {
    const { invocations } = test;
    return (typeof invocations === 'number' && invocations > 1) || texts(test['failureMessages']).length > 0;
}
function objects(value) {
    return Array.isArray(value) ? value.filter((item) => isObject(item)) : [];
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** jest's and vitest's JSON reporters, which share a shape. Test ids are those that either prints. */
function parserOf(framework) {
    return {
        id: `${framework}-json`,
        title: `${framework} JSON`,
        docs: framework === 'jest' ? 'https://jestjs.io/docs/cli#--json' : 'https://vitest.dev/guide/reporters#json-reporter',
        claims: ({ members }) => members.has('numTotalTestSuites') &&
            members.has('numTotalTests') &&
            members.has('numRuntimeErrorTestSuites') === (framework === 'jest'),
        begin: () => new JestJsonSession(framework),
    };
}
const jestJson = parserOf('jest');
const vitestJson = parserOf('vitest');

;// CONCATENATED MODULE: ./build/core/parsers/julia-test.js


/** `cart: Test Failed at /x/test/runtests.jl:5`; outside of a test set nothing stands before it. */
const julia_test_HEAD = /^(?:(\S.{0,500}): )?(Test Failed|Error During Test) at (\S.{0,1000}):(\d{1,9})$/;
/** What a test file is called, or a place without one: the console and evaluated code. */
const julia_test_FILE = /\.jl$|^none$|^REPL\[\d{1,6}\]$/;
/** `cart: Test Failed` of versions before 1.0, which print no place. */
const julia_test_OLD_HEAD = /^(\S.{0,500}): (Test Failed|Error During Test)$/;
/** `Error in testset cart:`, above the place, where test sets run apart from each other. */
const NAMED = /^Error in testset (\S.{0,500}):$/;
/** What introduces an error; the exception itself stands below, perhaps after the expression. */
const INTRODUCTION = /^(?:Test threw exception|Test threw an error of type .*|Got exception outside of a @test|Expression: .*)$/;
const EXPRESSION = 'Expression: ';
const EVALUATED = 'Evaluated: ';
/** `Test Summary: | Pass  Fail  Total  Time`, and below it the row of the outermost test set. */
const julia_test_SUMMARY = 'Test Summary:';
const COLUMN = /(Pass|Fail|Error|Broken)(?= |$)/g;
const ROW = /^(\S[^|]{0,500}) \|([ \d.msh]{1,200})$/;
class JuliaTestSession {
    #failed = new Map();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #open;
    #isError = false;
    /** Test set of the head that comes next. */
    #name;
    /** Head of a summary whose first row comes next. */
    #summary;
    #totals = false;
    get idle() {
        return this.#open === undefined && this.#name === undefined && this.#summary === undefined;
    }
    line({ number, text: printed }) {
        const text = printed.trimEnd();
        const name = this.#name;
        this.#name = undefined;
        if (this.#summary !== undefined)
            this.#row(this.#summary, text);
        if (text.startsWith(julia_test_SUMMARY) && text.includes('|')) {
            this.#open = undefined;
            this.#summary = text;
        }
        else if (text.startsWith('Error in testset '))
            this.#name = NAMED.exec(text)?.[1];
        else if (!this.#head(number, text, name) && this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    end() {
        if (this.#failed.size === 0 && !this.#totals)
            return undefined;
        return {
            framework: 'julia-test',
            failures: [...this.#failed.values()].filter(isWhole).map((draft) => toFailure('julia-test', draft)),
            retried: [],
            passed: [],
            ...(this.#totals ? { counts: this.#counts } : {}),
            finished: this.#totals,
        };
    }
    /** A test has no name: the test set that holds it has. */
    #head(number, text, name) {
        const [, set, kind, file, line] = text.includes('Test Failed') || text.includes('During Test') ? partsOf(text) : [];
        if (kind === undefined || (file !== undefined && !julia_test_FILE.test(file)))
            return false;
        const suite = file === undefined ? undefined : shortOf(file);
        const id = set ?? name ?? `${suite}:${line}`;
        const key = `${suite ?? ''}\n${id}`;
        this.#open = undefined;
        this.#isError = kind !== 'Test Failed';
        if (this.#failed.has(key) || this.#failed.size >= limits/* LIMITS */.b.failuresPerJob)
            return true;
        this.#open = { id, suite, file, at: number, from: number, to: number };
        if (line !== undefined)
            this.#open.line = Number(line);
        this.#failed.set(key, this.#open);
        return true;
    }
    #detail(open, number, text) {
        if (text.trim() === '')
            return;
        const isInside = text.startsWith(' ') || text.startsWith('Stacktrace:');
        if (!isInside || number - open.at >= limits/* LIMITS */.b.failureBlockLines) {
            this.#open = undefined;
            return;
        }
        open.to = number;
        const line = text.trim();
        if (this.#isError) {
            if (!INTRODUCTION.test(line))
                open.message ??= line;
        }
        else if (line.startsWith(EXPRESSION))
            open.message ??= line.slice(EXPRESSION.length);
        else if (line.startsWith(EVALUATED))
            open.message = `${open.message ?? ''} ${line}`;
        else if (line.startsWith('Expected: ') || line.startsWith('Thrown: ') || line.startsWith('No exception thrown'))
            open.message += ` ${line}`;
    }
    /** Numbers stand below the ends of their columns' names. */
    #row(head, text) {
        this.#summary = undefined;
        if (!ROW.test(text))
            return;
        this.#totals = true;
        for (const match of head.slice(julia_test_SUMMARY.length).matchAll(COLUMN)) {
            const count = numberAt(text, julia_test_SUMMARY.length + match.index + (match[1]?.length ?? 0));
            if (match[1] === 'Pass')
                this.#counts.passed += count;
            else if (match[1] === 'Broken')
                this.#counts.skipped += count;
            else
                this.#counts.failed += count;
        }
    }
}
/** Test set, kind, file and line of a head, behind the whole. */
function partsOf(text) {
    return julia_test_HEAD.exec(text) ?? julia_test_OLD_HEAD.exec(text) ?? [];
}
/** A head without a place is one only with what it describes. */
function isWhole({ file, message }) {
    return file !== undefined || message !== undefined;
}
/** The number that ends at a column, 0 where the cell is empty. */
function numberAt(text, end) {
    let from = end;
    while (from > 0 && /\d/.test(text[from - 1] ?? ''))
        from -= 1;
    return from === end ? 0 : Number(text.slice(from, end));
}
/** `test/cart.jl` of `/home/runner/work/Shop.jl/Shop.jl/test/cart.jl`. */
function shortOf(file) {
    const plain = file.replaceAll('\\', '/');
    const test = plain.lastIndexOf('/test/');
    return test === -1 ? plain.slice(plain.lastIndexOf('/') + 1) : plain.slice(test + 1);
}
/** Julia's standard library Test. Test id: the innermost test set, as printed; suite: its file. */
const juliaTest = {
    id: 'julia-test',
    title: 'Julia Test',
    docs: 'https://docs.julialang.org/en/v1/stdlib/Test/',
    triggers: ['Error in testset ', 'Test Failed', 'Error During Test', julia_test_SUMMARY],
    begin: () => new JuliaTestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/junit-console.js





/** `Failures (2):` opens the list. */
const junit_console_LIST = /^Failures \(\d{1,9}\):$/;
/** `  JUnit Jupiter:CartTest:adds(int):[1] 3`, the path of titles. */
const PATH = /^ {2}(\S.*)$/;
/** `    MethodSource [className = 'com.example.CartTest', methodName = 'adds', methodParameterTypes = 'int']` below it. */
const SOURCE = /^ {4}(?:Method|Class)Source \[className = '([^']{1,500})'(?:, methodName = '([^']{1,500})', methodParameterTypes = '([^']{0,500})')?/;
/** `    => java.lang.IllegalStateException: only 2 left`. */
const CAUSE = '    => ';
const junit_console_FRAME = '       ';
/** `[1] 3` of a parametrised test, `repetition 1 of 2` of a repeated one. */
const junit_console_INVOCATION = /^(?:\[(\d{1,9})\]|repetition (\d{1,9}) of \d{1,9}$) ?/;
const junit_console_END = /^Test run finished after \d{1,12} ms$/;
/** `[         9 tests failed          ]`. */
const junit_console_TOTAL = /^\[ {0,10}(\d{1,9}) tests (skipped|aborted|successful|failed) {0,10}\]$/;
/** Lines from `Test run finished` to the last total, blank ones included. */
const TOTAL_LINES = 20;
class JunitConsoleSession {
    #failures = failureList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #listing = false;
    /** Where the list or its last entry began. */
    #since = 0;
    /** The line above, when it may be the path of an entry. */
    #path;
    #open;
    /** Totals are read up to this line. */
    #totalsTo = 0;
    #last = 0;
    #seen = false;
    #finished = false;
    get idle() {
        return !this.#listing && this.#last >= this.#totalsTo;
    }
    line({ number, text: printed }) {
        this.#last = number;
        const text = withoutTask(printed);
        if (text.startsWith('Failures (') && junit_console_LIST.test(text)) {
            this.#close(number - 1);
            this.#listing = true;
            this.#since = number;
        }
        else if (text.startsWith('Test run finished') && junit_console_END.test(text)) {
            this.#endList(number - 1);
            this.#seen = true;
            this.#totalsTo = number + TOTAL_LINES;
        }
        else if (this.#listing)
            this.#listed(number, text);
        else
            this.#total(text);
    }
    end() {
        this.#close(this.#last);
        if (!this.#seen)
            return undefined;
        return {
            framework: 'junit-console',
            failures: this.#failures,
            retried: [],
            passed: [],
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #listed(number, text) {
        if (number - this.#since >= limits/* LIMITS */.b.failureBlockLines) {
            this.#endList(number - 1);
            return;
        }
        const path = this.#path;
        this.#path = undefined;
        if (path !== undefined && this.#begin(path, number, text))
            return;
        const titles = PATH.exec(text)?.[1];
        if (titles?.includes(':') === true)
            this.#path = { at: number, titles };
        if (this.#open !== undefined && this.#path === undefined)
            this.#detail(this.#open, number, text);
    }
    #begin(path, number, text) {
        const [, className, method, types] = SOURCE.exec(text) ?? [];
        if (className === undefined)
            return false;
        this.#close(path.at - 1);
        this.#since = path.at;
        this.#seen = true;
        const { name, parameters } = junit_console_nameOf(path.titles, className, method, types);
        const id = name === '' ? className : `${className}.${name}`;
        this.#open = { id, suite: className, parameters, at: path.at, from: path.at, to: number };
        return true;
    }
    #detail(open, number, text) {
        if (text.trim() === '')
            return;
        open.to = number;
        if (text.startsWith(CAUSE))
            open.message ??= text.slice(CAUSE.length);
        if (open.line !== undefined || !text.startsWith(junit_console_FRAME))
            return;
        const frame = javaFrame(`at ${text.trim()}`);
        if (frame?.className === undefined || !frame.className.startsWith(open.suite ?? ''))
            return;
        open.file = frame.file;
        open.line = frame.line;
    }
    #total(text) {
        const match = junit_console_TOTAL.exec(text);
        if (match === null)
            return;
        const count = Number(match[1]);
        if (match[2] === 'successful')
            this.#counts.passed += count;
        else if (match[2] !== 'failed')
            this.#counts.skipped += count;
        else {
            this.#counts.failed += count;
            this.#finished = true;
            this.#totalsTo = 0;
        }
    }
    #endList(to) {
        this.#close(to);
        this.#listing = false;
        this.#path = undefined;
    }
    #close(to) {
        if (this.#open === undefined)
            return;
        this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#failures.push(toFailure('junit-console', this.#open));
        this.#open = undefined;
    }
}
/**
 * The test's name within its class: the method, with the number of its invocation. Engines without methods (Kotest) and
 * those that make up their names (Spock) are named by their titles.
 */
function junit_console_nameOf(titles, className, method, types) {
    if (method === undefined || method.startsWith('$spock_')) {
        const simple = className.slice(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
        return { name: junit_console_after(titles, `:${simple}:`) ?? junit_console_after(titles, `:${className}:`) ?? '' };
    }
    const simpleTypes = (types ?? '').split(', ').map((type) => type.slice(type.lastIndexOf('.') + 1));
    const rest = junit_console_after(titles, `:${method}(${simpleTypes.join(', ')}):`) ?? '';
    const invocation = junit_console_INVOCATION.exec(rest);
    if (invocation === null)
        return { name: rest === '' ? method : `${method}[${rest}]` };
    const parameters = rest.slice(invocation[0].length);
    return { name: `${method}[${invocation[1] ?? invocation[2]}]`, ...(parameters === '' ? {} : { parameters }) };
}
function junit_console_after(text, mark) {
    const at = text.indexOf(mark);
    return at === -1 ? undefined : text.slice(at + mark.length);
}
/** The summary of JUnit's Platform: ConsoleLauncher, Ant's `junitlauncher`. Test id: `package.Class.method`. */
const junitConsole = {
    id: 'junit-console',
    title: 'JUnit Platform',
    docs: 'https://docs.junit.org/current/user-guide/#running-tests-console-launcher',
    triggers: ['Failures (', 'Test run finished after '],
    begin: () => new JunitConsoleSession(),
};

// EXTERNAL MODULE: ./node_modules/sax/lib/sax.js
var sax = __webpack_require__(2560);
;// CONCATENATED MODULE: ./build/core/parsers/shared/report-xml.js



// sax keeps one attribute, comment or name as a whole and gives up above this length; text it passes on instead. It looks
// once per block, so that what is a little longer is caught when it ends.
Object.assign(sax, { MAX_BUFFER_LENGTH: limits/* LIMITS */.b.xmlTagChars });
/**
 * References that XML forbids and tools write all the same: control characters (colours of a terminal), and halves of
 * surrogate pairs. Without them a whole report would be refused for one message.
 */
const REFERENCES = [
    [0, 0x1f],
    [0xd800, 0xdfff],
    [0xfffe, 0xffff],
];
/** Four thousand names, made when the first report is read: most files are logs. */
let names;
function references(first, last) {
    const codes = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    return Object.fromEntries(codes.flatMap((code) => [`#${code}`, `#x${code.toString(16)}`].map((name) => [name, String.fromCharCode(code)])));
}
/** The longest beginnings by which sax tells what follows `<!`: `[CDATA[` and `DOCTYPE`. */
const DECLARATION_CHARS = 7;
/**
 * Watches the two texts that sax gathers of a declaration. It compares all of one with every character that comes, which is
 * quadratic (fifty thousand characters take a minute), and tells of it only at its end.
 */
function watchDeclarations(parser) {
    let declaration = '';
    Object.defineProperties(parser, {
        sgmlDecl: {
            get: () => declaration,
            set: (text) => {
                if (text.length > DECLARATION_CHARS)
                    refuse('doctype');
                declaration = text;
            },
        },
        // Emptied at the end of every file; anything in it is the beginning of a DOCTYPE.
        doctype: {
            get: () => '',
            set: (text) => {
                if (text !== '')
                    refuse('doctype');
            },
        },
    });
}
/** Thrown inside the reader to stop it; never leaves this file. */
class report_xml_Refused extends Error {
    reason;
    constructor(reason) {
        super('A report was refused.');
        this.reason = reason;
    }
}
/** Reads XML of any length in memory that does not grow, and refuses what could make it grow. */
class XmlReader {
    #sax = sax.parser(true, { position: true });
    #events;
    #depth = 0;
    #tagChars = 0;
    #refusal;
    constructor(events) {
        this.#events = events;
        names ??= Object.assign({}, ...REFERENCES.map(([first, last]) => references(first, last)));
        Object.assign(this.#sax.ENTITIES, names);
        watchDeclarations(this.#sax);
        Object.assign(this.#sax, {
            onopentagstart: () => this.#begin(),
            onattribute: ({ name, value }) => this.#weigh(name.length + value.length),
            onopentag: ({ name, attributes }) => events.open(localName(name), attributes, this.#depth),
            onclosetag: (name) => this.#close(name),
            ontext: (text) => events.text(text),
            oncdata: (text) => events.text(text),
            // Entities are declared in a DOCTYPE; no report needs one, and every expansion attack does.
            oncomment: (text) => weighAlone(text),
            onprocessinginstruction: ({ body }) => weighAlone(body),
            ondoctype: () => refuse('doctype'),
            onsgmldeclaration: () => refuse('doctype'),
            onerror: ({ message }) => refuse(report_xml_reasonOf(message)),
        });
    }
    /** Line, from 1, on which the reader stands. */
    get line() {
        return this.#sax.line + 1;
    }
    write(text) {
        inBlocks(text, (block) => this.#contain(() => this.#sax.write(block)));
    }
    /** Returns why the file was refused; undefined when it was read to its end. */
    end() {
        this.#contain(() => this.#sax.close());
        return this.#refusal;
    }
    #contain(call) {
        if (this.#refusal !== undefined)
            return;
        try {
            call();
        }
        catch (error) {
            // sax itself stumbles over an attribute called `hasOwnProperty`.
            this.#refusal = error instanceof report_xml_Refused ? error.reason : 'failed';
        }
    }
    #begin() {
        this.#depth += 1;
        this.#tagChars = 0;
        if (this.#depth > limits/* LIMITS */.b.xmlDepth)
            refuse('too-deep');
    }
    #weigh(chars) {
        this.#tagChars += chars;
        if (this.#tagChars > limits/* LIMITS */.b.xmlTagChars)
            refuse('too-large');
    }
    #close(name) {
        this.#events.close(localName(name), this.#depth);
        this.#depth -= 1;
    }
}
function weighAlone(text) {
    if (text.length > limits/* LIMITS */.b.xmlTagChars)
        refuse('too-large');
}
function refuse(reason) {
    throw new report_xml_Refused(reason);
}
/** sax tells its reasons as sentences. A DOCTYPE is told of at its end, which one of any length need not reach. */
function report_xml_reasonOf(message) {
    if (message.startsWith('Inappropriately located doctype'))
        return 'doctype';
    if (!message.startsWith('Max buffer length exceeded'))
        return 'not-well-formed';
    return message.includes(': doctype') ? 'doctype' : 'too-large';
}
function localName(name) {
    const colon = name.indexOf(':');
    return colon === -1 ? name : name.slice(colon + 1);
}
/** An attribute's value; undefined when it is absent or empty. */
function attribute(attributes, name) {
    const found = attributes[name];
    return typeof found === 'string' && found !== '' ? found : undefined;
}

;// CONCATENATED MODULE: ./build/core/parsers/junit-xml.js




/** Surefire and its followers: failed, then passed when run again. */
const RETRIED_TAGS = new Set(['flakyFailure', 'flakyError']);
const FAILED_TAGS = new Set(['failure', 'error']);
const ROOT_TAGS = new Set(['testsuites', 'testsuite']);
/** What CTest, GoogleTest and others write where no element says it. */
const FAILED_STATUS = new Set(['fail', 'failed', 'failure', 'error']);
const SKIPPED_STATUS = new Set(['notrun', 'disabled', 'skipped', 'ignored', 'pending']);
/** Properties in which rspec_junit_formatter, Catch2 and others put the seed. */
const SEED_PROPERTIES = new Set(['seed', 'random-seed', 'random_seed', 'randomSeed']);
/** What Go's reporters put into every message. */
const EMPTY_MESSAGE = 'Failed';
/** `    file_test.go:12: message` in what a Go test printed. */
const GO_MESSAGE = /^\s{1,40}([\w./-]{1,200}\.go):(\d{1,9}): {0,4}(\S.{0,500})$/;
/** A kind of assertion (Catch2's `CHECK`, node's `testCodeFailure`) in the place of an error's type. */
const NO_TYPE = /^(?:[A-Z_]{1,40}|failure|error|fail|failed|testCodeFailure)$/;
class JunitSession {
    #reader = new XmlReader({
        open: (name, attributes, depth) => this.#open(name, attributes, depth),
        close: (name, depth) => this.#close(name, depth),
        text: (text) => this.#take(text),
    });
    #tests = new ReportTests('junit-xml');
    #case;
    /** Depth of the failure element whose text is being read. */
    #textDepth = 0;
    #text = '';
    #isJunit = false;
    /** Files that the open suites name, by depth; a test without one is in its suite's. */
    #files = [];
    /** Written by one of Go's reporters: a name stands for one test, and comes again only when that was run again. */
    #isGo = false;
    write(text) {
        this.#reader.write(text);
    }
    end() {
        const refusal = this.#reader.end();
        if (!this.#isJunit)
            return { tests: undefined, refusal: refusal ?? 'not-a-known-format' };
        return { tests: this.#tests.result(refusal === undefined, this.#isGo), refusal };
    }
    #open(name, attributes, depth) {
        if (depth === 1) {
            this.#isJunit = ROOT_TAGS.has(name);
            const seed = attribute(attributes, 'random_seed');
            if (seed !== '0')
                this.#tests.seed = seed;
        }
        if (!this.#isJunit)
            return;
        if (name === 'testsuite')
            this.#files[depth] = attribute(attributes, 'file') ?? this.#files[depth - 1];
        if (name === 'testcase')
            this.#case = this.#begin(attributes, this.#files[depth - 1]);
        else if (this.#case !== undefined)
            this.#detail(this.#case, name, attributes, depth);
        else if (name === 'property')
            this.#property(attributes);
    }
    #property(attributes) {
        const name = attribute(attributes, 'name') ?? '';
        if (name === 'go.version')
            this.#isGo = true;
        if (SEED_PROPERTIES.has(name))
            this.#tests.seed ??= attribute(attributes, 'value');
    }
    #begin(attributes, file) {
        const suite = attribute(attributes, 'classname');
        const name = attribute(attributes, 'name') ?? '';
        return {
            id: suite === undefined || suite === name ? name : `${suite}.${name}`,
            suite,
            file: attribute(attributes, 'file') ?? file,
            line: lineOf(attribute(attributes, 'line')),
            parameters: attribute(attributes, 'value_param') ?? report_values_parametersOf(name),
            durationMs: report_values_millisecondsOf(attribute(attributes, 'time')),
            at: this.#reader.line,
            from: this.#reader.line,
            outcome: junit_xml_outcomeOf(attributes),
        };
    }
    #detail(current, name, attributes, depth) {
        const failed = FAILED_TAGS.has(name);
        if (name === 'skipped' && current.outcome === 'passed')
            current.outcome = 'skipped';
        if (!failed && !RETRIED_TAGS.has(name))
            return;
        if (failed)
            current.outcome = 'failed';
        else if (current.outcome !== 'failed')
            current.outcome = 'retried';
        const message = attribute(attributes, 'message');
        if (message !== undefined && message !== EMPTY_MESSAGE)
            current.message ??= sayingLine(message, current.suite);
        const type = attribute(attributes, 'type');
        if (type !== undefined && !NO_TYPE.test(type))
            current.errorType ??= type;
        if (current.message === undefined) {
            this.#textDepth = depth;
            this.#text = '';
        }
    }
    #take(text) {
        if (this.#textDepth > 0)
            this.#text = report_values_joined(this.#text, text);
    }
    #close(name, depth) {
        if (depth === this.#textDepth && this.#case !== undefined) {
            describe(this.#case, this.#text);
            this.#textDepth = 0;
        }
        if (name !== 'testcase' || this.#case === undefined)
            return;
        this.#finish(this.#case);
        this.#case = undefined;
    }
    #finish({ outcome, ...draft }) {
        draft.to = this.#reader.line;
        if (draft.message !== undefined)
            draft.errorType ??= errorTypeOf(draft.message);
        if (this.#isGo && (outcome === 'passed' || outcome === 'failed'))
            this.#tests.addTry(outcome, draft);
        else
            this.#tests.add(outcome, draft);
    }
}
/** What the attributes alone say; elements inside may say more. */
function junit_xml_outcomeOf(attributes) {
    const words = [attribute(attributes, 'status'), attribute(attributes, 'result')].map((word) => word?.toLowerCase());
    if (words.some((word) => word !== undefined && FAILED_STATUS.has(word)))
        return 'failed';
    return words.some((word) => word !== undefined && SKIPPED_STATUS.has(word)) ? 'skipped' : 'passed';
}
/** A Go test's last message is the one that ended it; elsewhere the first line that says something is the news. */
function describe(draft, text) {
    const said = text.includes('.go:')
        ? text
            .split('\n')
            .map((line) => GO_MESSAGE.exec(line.trimEnd()))
            .findLast((match) => match !== null)
        : undefined;
    draft.message ??= said?.[3] ?? sayingLine(text, draft.suite);
    draft.file ??= said?.[1];
    draft.line ??= lineOf(said?.[2]);
}
/** Heads of a description: what go test, Catch2, GoogleTest (a place) and PHPUnit (the test's name) put above the news. */
function sayingLine(text, className) {
    return plainLines(text).find((line) => {
        const isHead = /^(?:=== |--- |FAILED:$|\S{1,300}:\d{1,9}$)/.test(line);
        return !isHead && (className === undefined || !line.startsWith(`${className}::`));
    });
}
/** JUnit's XML in the dialects of pytest, surefire, jest-junit, gotestsum, nextest and others. Test id: `class.name`. */
const junitXml = {
    id: 'junit-xml',
    title: 'JUnit XML',
    docs: 'https://github.com/testmoapp/junitxml',
    claims: ({ root }) => root !== undefined && ROOT_TAGS.has(root),
    begin: () => new JunitSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/junit4.js





/** `There were 2 failures:`; JUnit 3 has a list of errors of its own. */
const junit4_LIST = /^There (?:was|were) (\d{1,9}) (?:failure|error)s?:$/;
/** `1) adds(com.example.CartTest)`, `1) adds[200 at (7) %](com.example.CartTest)`. */
const junit4_METHOD = /^(\d{1,7})\) (\S.*)\(([\w.$]+)\)$/;
/** JUnit 3 goes on with the error in the same line. */
const OLD_METHOD = /^(\d{1,7})\) ([\w$]+)\(([\w.$]+)\)(\S.*)$/;
/** `6) com.example.ServerTest`, a class that could not be set up. */
const CLASS = /^(\d{1,7})\) ((?:[a-z_][\w$]*\.)+[A-Z][\w$]*)$/;
/** `FAILURES!!!`, then `Tests run: 8,  Failures: 6`; two blanks, unlike all others who print that. */
const junit4_TOTAL = /^Tests run: (\d{1,9}), {2}Failures: (\d{1,9})(?:, {2}Errors: (\d{1,9}))?$/;
const junit4_OK = /^OK \((\d{1,9}) tests?\)$/;
class Junit4Session {
    #failures = failureList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Entries that the open list announced and how many of them were read. */
    #announced = 0;
    #read = 0;
    /** Where the list or its last entry began. */
    #since = 0;
    #open;
    #finished = false;
    #last = 0;
    get idle() {
        return this.#open === undefined && this.#read >= this.#announced;
    }
    line({ number, text: printed }) {
        this.#last = number;
        const text = withoutTask(printed);
        if (number - this.#since >= limits/* LIMITS */.b.failureBlockLines)
            this.#end(number - 1);
        const announced = text.startsWith('There w') ? junit4_LIST.exec(text)?.[1] : undefined;
        if (announced !== undefined) {
            this.#end(number - 1);
            this.#announced = Number(announced);
            this.#since = number;
        }
        else if (text === 'FAILURES!!!' || this.#total(number, text))
            this.#end(number - 1);
        else if (!this.#entry(number, text) && this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    end() {
        this.#end(this.#last);
        if (this.#failures.length === 0 && !this.#finished)
            return undefined;
        return {
            framework: 'junit4',
            failures: this.#failures,
            retried: [],
            passed: [],
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    /** Entries are numbered from one; a list in a message that is numbered otherwise is not taken for one. */
    #entry(number, text) {
        const first = text.charCodeAt(0);
        if (this.#read >= this.#announced || first < 0x31 || first > 0x39)
            return false;
        const [, at, method, className, said] = junit4_METHOD.exec(text) ?? OLD_METHOD.exec(text) ?? [];
        const [, classAt, name] = CLASS.exec(text) ?? [];
        const suite = className ?? name;
        if (suite === undefined || Number(at ?? classAt) !== this.#read + 1)
            return false;
        this.#close(number - 1);
        this.#read += 1;
        this.#since = number;
        const id = method === undefined ? suite : `${suite}.${method}`;
        this.#open = { id, suite, at: number, from: number, to: number };
        if (said)
            this.#open.message = said;
        return true;
    }
    #detail(open, number, text) {
        const trimmed = text.trim();
        if (trimmed === '')
            return;
        open.to = number;
        open.message ??= trimmed;
        const frame = open.line === undefined ? javaFrame(trimmed) : undefined;
        if (frame?.className === undefined || !frame.className.startsWith(open.suite ?? ''))
            return;
        open.file = frame.file;
        open.line = frame.line;
    }
    #total(number, text) {
        const passed = text.startsWith('OK (') ? junit4_OK.exec(text)?.[1] : undefined;
        const match = text.startsWith('Tests run: ') ? junit4_TOTAL.exec(text) : null;
        if (passed === undefined && match === null)
            return false;
        this.#close(number - 1);
        const failed = Number(match?.[2] ?? 0) + Number(match?.[3] ?? 0);
        this.#finished = true;
        this.#counts.failed += failed;
        this.#counts.passed += Math.max(0, Number(passed ?? match?.[1]) - failed);
        return true;
    }
    #end(to) {
        this.#close(to);
        this.#announced = 0;
        this.#read = 0;
    }
    #close(to) {
        if (this.#open === undefined)
            return;
        this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#failures.push(toFailure('junit4', this.#open));
        this.#open = undefined;
    }
}
/** JUnit 4's and 3's own text runner, as Bazel uses it. Test id: `package.Class.method`. */
const junit4 = {
    id: 'junit4',
    title: 'JUnit 4',
    docs: 'https://junit.org/junit4/javadoc/latest/org/junit/runner/JUnitCore.html',
    triggers: ['There was ', 'There were ', ',  Failures: ', ' tests)', ' test)'],
    begin: () => new Junit4Session(),
};

;// CONCATENATED MODULE: ./build/core/parsers/shared/karma-line.js

/** Characters in which a browser names itself and its system at most. */
const BROWSER_CHARS = 120;
/** `Chrome Headless 156.0.0.0`, `PhantomJS 2.1.1`, `jsdom 16.4.0`: words, then a version. */
const karma_line_NAME = /^[A-Za-z][\w ]{0,80}$/;
const VERSION = /^\d[\d.]*$/;
const SYSTEM = /^[A-Za-z][\w .;,+/-]{0,60}$/;
/** The browser that a line of karma opens with (`Chrome Headless 156.0.0.0 (Linux 0.0.0)`) and where its name ends. */
function karmaBrowser(text) {
    const open = text.slice(0, BROWSER_CHARS).indexOf(' (');
    const close = open < 0 ? -1 : text.slice(0, BROWSER_CHARS).indexOf(')', open);
    if (close < 0)
        return undefined;
    const version = text.lastIndexOf(' ', open - 1);
    const parts = [text.slice(0, Math.max(0, version)), text.slice(version + 1, open), text.slice(open + 2, close)];
    const isBrowser = [karma_line_NAME, VERSION, SYSTEM].every((expected, part) => expected.test(parts[part] ?? ''));
    return isBrowser ? { name: text.slice(0, close + 1), end: close + 1 } : undefined;
}
/** A stack frame as karma prints it: `webpack:///src/a.ts:1:2 <- test.js:3:4` names the source first. */
function karmaFrame(text) {
    const mapped = text.indexOf(' <- ');
    const source = mapped < 0 ? text : `${text.slice(0, mapped)}${text.endsWith(')') ? ')' : ''}`;
    const frame = jsFrame(source.trimStart().replace(/^at /, ' at '));
    return frame === undefined ? undefined : { ...frame, file: frame.file.replace(/^webpack:\/{1,3}(?:\.\/)?/, '') };
}

;// CONCATENATED MODULE: ./build/core/parsers/karma-lists.js



/** What opens the list and the summary of karma-mocha-reporter. */
const MOCHA_LIST = 'FAILED TESTS:';
const MOCHA_SUMMARY = 'SUMMARY:';
const karma_lists_CROSS = '✖ ';
/** `✔ 4 tests completed`, `ℹ 1 test skipped`, `✖ 6 tests failed`. */
const karma_lists_SUMMARY = /^[✔√ℹi✖×] (\d{1,9}) tests? (completed|skipped|failed)$/;
/** `1) title` of karma-spec-reporter, its suite below it. */
const NUMBERED = /^(\d{1,7})\) (\S.*)$/;
const karma_lists_SUITE = /^ {5}(\S.*)$/;
/** `TOTAL: 6 FAILED, 4 SUCCESS` stands between the last progress and the numbered list. */
const karma_lists_TOTAL = 'TOTAL: ';
/**
 * The lists of failures that two of karma's reporters close a run with: an indented outline (karma-mocha-reporter) and a
 * numbered one (karma-spec-reporter). Only what both the list's head and an entry's second line prove is taken.
 */
class KarmaLists {
    #found;
    #phase = 'none';
    /** Lines above that may be suites, the indentation growing. */
    #headings = [];
    /** Number of lines since the list said something that only it says. */
    #silent = 0;
    #open;
    /** A title whose second line has not come yet. */
    #title;
    #left = 0;
    #next = 1;
    #summary;
    seen = false;
    constructor(found) {
        this.#found = found;
    }
    get idle() {
        return this.#phase === 'none';
    }
    /** A browser's last progress: a numbered list of that many failures may follow. */
    expectNumbered(failures) {
        this.close();
        this.#phase = 'numbered';
        this.#left = failures;
        this.#next = 1;
    }
    line(number, text) {
        if (text === MOCHA_LIST || text === MOCHA_SUMMARY) {
            this.close();
            this.#phase = text === MOCHA_LIST ? 'outline' : 'summary';
        }
        else if (this.#phase === 'summary')
            this.#count(text);
        else if (this.#phase !== 'none' && this.#silent >= limits/* LIMITS */.b.failureBlockLines)
            this.close();
        else if (this.#phase === 'outline')
            this.#outline(number, text);
        else if (this.#phase === 'numbered')
            this.#numbered(number, text);
    }
    /** The numbers of the last summary, once. */
    takeSummary() {
        const summary = this.#summary;
        this.#summary = undefined;
        return summary;
    }
    close() {
        this.#closeEntry();
        this.#phase = 'none';
        this.#headings = [];
        this.#silent = 0;
    }
    #closeEntry() {
        if (this.#open !== undefined)
            this.#found(this.#open);
        this.#open = undefined;
        this.#title = undefined;
    }
    #count(text) {
        const match = karma_lists_SUMMARY.exec(text);
        if (match === null) {
            this.close();
            return;
        }
        this.seen = true;
        this.#summary ??= { passed: 0, failed: 0, skipped: 0 };
        const count = Number(match[1]);
        if (match[2] === 'completed')
            this.#summary.passed += count;
        else if (match[2] === 'failed')
            this.#summary.failed += count;
        else
            this.#summary.skipped += count;
    }
    #outline(number, text) {
        const line = text.trim();
        this.#silent += 1;
        if (line === '')
            return;
        const indent = text.length - text.trimStart().length;
        if (indent === 0) {
            this.close();
            return;
        }
        if (this.#title !== undefined && this.#isBrowser(line))
            this.#confirm(this.#title, number);
        else if (this.#open !== undefined)
            detail(this.#open, number, text);
        const above = this.#headings.filter((heading) => heading.indent < indent);
        const around = above.at(-1)?.path ?? '';
        if (line.startsWith(karma_lists_CROSS)) {
            const id = titlePath(around, line.slice(karma_lists_CROSS.length), ' ');
            this.#title = { id, at: number, from: number };
        }
        else
            this.#headings = [...above, { indent, path: titlePath(around, line, ' ') }];
    }
    #isBrowser(line) {
        return karmaBrowser(line)?.end === line.length;
    }
    /** The line below a title names the browser, or the suite: it is an entry. */
    #confirm(title, number) {
        if (this.#open !== undefined)
            this.#found({ ...this.#open, to: Math.min(this.#open.to ?? title.at, title.at - 1) });
        this.#title = undefined;
        this.#open = { ...title, to: number };
        this.#silent = 0;
        this.seen = true;
    }
    #numbered(number, text) {
        const match = this.#left > 0 ? NUMBERED.exec(text) : null;
        if (match?.[2] !== undefined && Number(match[1]) === this.#next) {
            this.#title = { id: match[2], at: number, from: number };
            return;
        }
        const suite = this.#title === undefined ? undefined : karma_lists_SUITE.exec(text)?.[1];
        if (this.#title !== undefined && suite !== undefined) {
            this.#confirm({ ...this.#title, id: `${suite} ${this.#title.id}` }, number);
            this.#next += 1;
            this.#left -= 1;
            return;
        }
        this.#silent += 1;
        if (this.#open !== undefined && text.startsWith(' '))
            detail(this.#open, number, text);
        else if (text.trim() !== '' && !text.startsWith(karma_lists_TOTAL))
            this.close();
    }
}
function detail(open, number, text) {
    if (text.trim() === '')
        return;
    open.to = number;
    open.message ??= text.trim();
    const frame = open.file === undefined ? karmaFrame(text) : undefined;
    open.file ??= frame?.file;
    open.line ??= frame?.line;
}

;// CONCATENATED MODULE: ./build/core/parsers/karma.js





/** `: Executed 10 of 11 (6 FAILED) (skipped 1) (0.08 secs / 0.06 secs)`, behind the browser; printed after each test. */
const EXECUTED = /^: Executed (\d{1,9}) of (\d{1,9})(?: \((\d{1,9}) FAILED\))?(?: \(skipped (\d{1,9})\))?/;
const karma_FAILED = ' FAILED';
/** Browsers of one run; more are not told apart. */
const BROWSERS = 100;
/** `INFO [karma-server]: Karma v6.4.4 server started`, `INFO [karma]: Karma v1.7.1 server started`. */
const SERVER = ': Karma v';
const EXECUTED_WORD = ': Executed ';
class KarmaSession {
    #failures = failureList();
    #lists = new KarmaLists((draft) => this.#keep(draft));
    /** By browser, of the run that is read now. */
    #progress = new Map();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #open;
    #seen = false;
    #counted = false;
    #finished = false;
    get idle() {
        return this.#open === undefined && this.#lists.idle;
    }
    line({ number, text }) {
        if (this.#open !== undefined && this.#detail(this.#open, number, text))
            return;
        if (text.includes(SERVER)) {
            this.#endRun();
            this.#seen = true;
        }
        else if (!this.#browserLine(number, text))
            this.#lists.line(number, text);
    }
    end() {
        this.#close();
        this.#endRun();
        this.#lists.close();
        // `Chrome 1.0 (Linux) … FAILED` alone could be anybody's sentence.
        if (!this.#seen && !this.#lists.seen)
            return undefined;
        return {
            framework: 'karma',
            failures: this.#failures,
            retried: [],
            passed: [],
            ...(this.#counted ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #browserLine(number, text) {
        const isVerdict = text.endsWith(karma_FAILED);
        if (!isVerdict && !text.includes(EXECUTED_WORD))
            return false;
        const at = karmaBrowser(text);
        if (at === undefined)
            return false;
        const rest = text.slice(at.end);
        const executed = EXECUTED.exec(rest);
        if (executed !== null)
            this.#executed(at.name, executed, rest);
        else if (isVerdict && rest.startsWith(' '))
            this.#fail(number, rest.slice(1, -karma_FAILED.length).trim());
        return true;
    }
    #executed(browser, match, rest) {
        const [executed, all] = [Number(match[1]), Number(match[2])];
        const [failed, skipped] = [Number(match[3] ?? 0), Number(match[4] ?? 0)];
        const isBroken = rest.includes(' DISCONNECTED') || rest.includes(' ERROR');
        const ended = executed + skipped >= all && !isBroken;
        this.#seen = true;
        if (this.#progress.size < BROWSERS)
            this.#progress.set(browser, { executed, failed, skipped, ended });
        if (ended && failed > 0)
            this.#lists.expectNumbered(failed);
    }
    #fail(number, id) {
        this.#lists.close();
        if (id !== '')
            this.#open = { id, at: number, from: number };
    }
    /** What went wrong stands below the verdict, each line behind a tab. False for the first line that is not part of it. */
    #detail(open, number, text) {
        const isInside = text.startsWith('\t') && number - open.at < limits/* LIMITS */.b.failureBlockLines;
        if (!isInside) {
            this.#close();
            return false;
        }
        open.to = number;
        const line = text.trim();
        if (line !== '')
            open.message ??= line;
        const frame = open.file === undefined ? karmaFrame(text) : undefined;
        open.file ??= frame?.file;
        open.line ??= frame?.line;
        return true;
    }
    #close() {
        if (this.#open !== undefined)
            this.#keep(this.#open);
        this.#open = undefined;
    }
    #keep(draft) {
        if (this.#failures.length < limits/* LIMITS */.b.failuresPerJob)
            this.#failures.push(toFailure('karma', draft));
    }
    #endRun() {
        const runs = [...this.#progress.values()];
        const summary = this.#lists.takeSummary();
        const parts = runs.map(({ executed, failed, skipped }) => ({ passed: executed - failed, failed, skipped }));
        for (const { passed, failed, skipped } of summary === undefined ? parts : [summary]) {
            this.#counts.passed += passed;
            this.#counts.failed += failed;
            this.#counts.skipped += skipped;
            this.#counted = true;
        }
        if (runs.length > 0 || summary !== undefined)
            this.#finished = runs.every(({ ended }) => ended);
        this.#progress = new Map();
    }
}
/** karma's progress and dots reporters, karma-mocha-reporter and karma-spec-reporter. Test id: all titles joined by spaces. */
const karma = {
    id: 'karma',
    title: 'Karma',
    docs: 'https://karma-runner.github.io/latest/config/configuration-file.html',
    triggers: [karma_FAILED, EXECUTED_WORD, SERVER, MOCHA_LIST, MOCHA_SUMMARY],
    begin: () => new KarmaSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/maven-summary.js

/** `Failed tests:`, `Tests in error:` before surefire 2.20; `Failures:`, `Errors:` and `Flakes:` since. */
const maven_summary_HEADING = /^(Failed tests|Tests in error|Failures|Errors|Flakes): *(\S.*)?$/;
/** `  bar(com.example.FooTest): message`, before surefire 2.13. */
const OLD_ENTRY = /^\s*([^\s(]+)\(([\w.$[\]-]+)\)(?:: (.*))?$/;
/** `  FooTest.bar:12 message`, `  FooTest>Base.bar:12->check:7 message`, `  FooTest.bar » Timeout`. */
const maven_summary_ENTRY = /^ {2}([\w$.]+)(?:>([\w$]+))?\.([\w$]+)(?:\[[^\]]*\])?(?::\d\S*|(?= »))(?: (?:» )?(.*))?$/s;
/** `com.example.FooTest.bar`, alone, above its runs. */
const RUNS_OF = /^([\w$]+(?:\.[\w$]+)+)(?:\([^)]*\))?(?:\[\d+\])?$/;
/** The list of failing tests that ends a module's test run. */
class MavenSummary {
    #failed = [];
    #flaky = [];
    #list;
    /** The heading stood behind a level, so its entries do too; other lines are parts of messages. */
    #leveled = false;
    #hasRuns = false;
    /** Where the list or its last entry began. */
    #since = 0;
    /** A list was begun; what a message holds can not end it, so only its length does. */
    get isOpen() {
        return this.#list !== undefined;
    }
    /** True when the line belongs to the summary. `hasLevel`: it was printed with a level before it. */
    line(number, body, hasLevel) {
        const heading = maven_summary_HEADING.exec(body);
        if (heading !== null) {
            this.#list = heading[1] === 'Flakes' ? this.#flaky : this.#failed;
            this.#hasRuns = false;
            this.#leveled = hasLevel;
            this.#since = number;
            if (heading[2] !== undefined)
                this.#entry(number, `  ${heading[2]}`);
            return true;
        }
        if (this.#list === undefined)
            return false;
        if (number - this.#since >= limits/* LIMITS */.b.failureBlockLines) {
            this.#list = undefined;
            return false;
        }
        if (hasLevel || !this.#leveled)
            this.#entry(number, body);
        return true;
    }
    /** What was read, with the package added from `classes` (last part of a class name to full name). */
    take(classes) {
        const draftOf = ({ at, className, method, message }) => {
            const suite = className.includes('.') ? className : (classes.get(className) ?? className);
            return { id: `${suite}.${method}`, suite, at, message };
        };
        return { failed: this.#failed.map(draftOf), flaky: this.#flaky.map(draftOf) };
    }
    #entry(number, body) {
        const runs = this.#leveled ? RUNS_OF.exec(body.trimEnd())?.[1] : undefined;
        if (runs !== undefined) {
            const dot = runs.lastIndexOf('.');
            this.#hasRuns = true;
            this.#push({ at: number, className: runs.slice(0, dot), method: runs.slice(dot + 1) });
            return;
        }
        // Below a test with several runs stand its runs, not other tests.
        if (this.#hasRuns && /^\s+Run \d/.test(body))
            return;
        const old = OLD_ENTRY.exec(body);
        if (old?.[1] !== undefined && old[2] !== undefined) {
            this.#push({ at: number, className: old[2], method: old[1], message: old[3] });
            return;
        }
        const entry = maven_summary_ENTRY.exec(body);
        if (entry?.[1] === undefined || entry[3] === undefined)
            return;
        this.#push({ at: number, className: entry[1], method: entry[3], message: entry[4] });
    }
    #push(entry) {
        this.#list?.push(entry);
        this.#since = entry.at;
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/maven.js






/** The level that Maven prints before a line, after the time where it is told to; surefire before 2.20 prints none. */
const LEVEL = /^(?:\[?\d[\dT:.,+Z -]{4,31}\]? )?\[(?:INFO|WARNING|WARN|ERROR)\] ?/;
/** `com.example.FooTest.bar -- Time elapsed: 0.1 s <<< FAILURE!`; `bar(com.example.FooTest)  Time elapsed: …` before 3.0. */
const maven_TEST = /^(\S.*?) (?: |-- )Time elapsed: ([\d.,]{1,20}) (s|sec|ms)(?: +<<< (FAILURE|ERROR)!| *$)/;
/** `Tests run: 2, Failures: 1, …, Time elapsed: … <<< FAILURE! -- in com.example.FooTest`. */
const CLASS_DONE = /^Tests run: \d+, .*Time elapsed: .*?(?:--? in (\S+))?$/s;
const maven_RUNNING = /^Running ((?:[\w$]+\.)*[\w$]+)/;
const maven_TOTAL = /^Tests run: (\d{1,9}), Failures: (\d{1,9}), Errors: (\d{1,9}), Skipped: (\d{1,9})(?:, Flakes: \d+)?$/;
/** `com.example.FooTest.bar…`, as names are printed since 3.0; before, a test's words came first. */
const maven_QUALIFIED = /^(?:[a-z_][\w$]*\.)+[A-Z][\w$]*\./;
/** `bar(com.example.FooTest)` and `bar[0](com.example.FooTest)`. */
const OLD_NAME = /^(.+)\(([\w.$[\]-]+)\)$/;
/** Parts of a class's full name that are looked at; packages nest far less. */
const maven_PACKAGE_DEPTH = 30;
class MavenSession {
    #failures = failureList();
    #retried = failureList();
    /** Named only by the plain report. */
    #passed = passedList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Full class names by their last part: summaries of surefire 2.13 and later leave the package out. */
    #classes = new Map();
    /** Failures of the module that runs now. */
    #module = new Map();
    #summary = new MavenSummary();
    #open;
    #seen = false;
    #finished = false;
    #last = 0;
    get idle() {
        return this.#open === undefined && !this.#summary.isOpen;
    }
    line({ number, text }) {
        this.#last = number;
        const level = mayHaveLevel(text) ? (LEVEL.exec(text)?.[0].length ?? 0) : 0;
        const body = level === 0 ? text : text.slice(level);
        if (body.includes('Time elapsed: ') && this.#timed(number, body))
            return;
        if (body.startsWith('Running '))
            this.#running(number, body);
        else if (body.startsWith('Tests run: '))
            this.#total(number, body);
        else if (this.#summary.line(number, body, level > 0))
            this.#close(number - 1);
        if (this.#open !== undefined)
            this.#detail(this.#open, number, text, level > 0);
    }
    end() {
        this.#endModule(this.#last);
        if (!this.#seen)
            return undefined;
        return {
            framework: 'maven',
            failures: this.#failures.map((draft) => toFailure('maven', draft)),
            retried: this.#retried.map((draft) => toFailure('maven', draft)),
            passed: this.#passed,
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #timed(number, body) {
        const done = body.startsWith('Tests run: ') ? CLASS_DONE.exec(body) : null;
        if (done !== null) {
            this.#seen = true;
            this.#close(number - 1);
            if (done[1] !== undefined)
                this.#know(done[1]);
            return true;
        }
        const [, name, count, unit, outcome] = maven_TEST.exec(body) ?? [];
        if (name === undefined || count === undefined)
            return false;
        this.#seen = true;
        this.#close(number - 1);
        const { id, suite } = maven_identify(name, this.#classes);
        if (outcome === undefined) {
            this.#passed.push(id);
            return true;
        }
        const durationMs = Math.round(Number(count.replaceAll(',', '')) * (unit === 'ms' ? 1 : 1_000));
        const known = this.#module.get(id);
        // With reruns each failing run is printed; the first describes the failure.
        if (known === undefined) {
            this.#open = { id, suite, parameters: invocation(id), durationMs, at: number, from: number };
            this.#module.set(id, this.#open);
        }
        return true;
    }
    #running(number, body) {
        const name = maven_RUNNING.exec(body)?.[1];
        if (name === undefined)
            return;
        this.#close(number - 1);
        this.#know(name);
    }
    #know(className) {
        this.#classes.set(className.slice(className.lastIndexOf('.') + 1), className);
    }
    #detail(open, number, text, hasLevel) {
        const isOver = number - (open.from ?? number) >= limits/* LIMITS */.b.failureBlockLines;
        if (isOver || (hasLevel && text.trimEnd() !== '[ERROR]')) {
            this.#close(number - 1);
            return;
        }
        open.to = number;
        const trimmed = text.trim();
        if (trimmed === '' || hasLevel)
            return;
        open.message = withNextLine(open.message, trimmed);
        const frame = open.line === undefined ? javaFrame(trimmed) : undefined;
        if (frame?.className === undefined || (open.suite !== undefined && !frame.className.startsWith(open.suite)))
            return;
        open.file = frame.file;
        open.line = frame.line;
    }
    #total(number, body) {
        const match = maven_TOTAL.exec(body.trimEnd());
        if (match === null)
            return;
        const [, run, failures, errors, skipped] = match.map(Number);
        const failed = (failures ?? 0) + (errors ?? 0);
        this.#seen = true;
        this.#finished = true;
        this.#counts.failed += failed;
        this.#counts.skipped += skipped ?? 0;
        this.#counts.passed += (run ?? 0) - failed - (skipped ?? 0);
        this.#endModule(number - 1);
    }
    #close(to) {
        if (this.#open !== undefined)
            this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#open = undefined;
    }
    /**
     * Joins the lines printed while tests ran with the closing summary of the same module. Of a class whose set-up failed
     * the lines name the class alone, and the summary the method that failed.
     */
    #endModule(to) {
        this.#close(to);
        const { failed, flaky } = this.#summary.take(this.#classes);
        const byMethod = new Map([...this.#module].map(([id, draft]) => [withoutParameters(id), draft]));
        for (const draft of failed) {
            // The summary drops parameters: `FooTest.bar` stands for `FooTest.bar(int)[1]`.
            const known = this.#module.get(draft.id) ?? byMethod.get(draft.id) ?? this.#module.get(draft.suite ?? '');
            if (known === undefined)
                this.#module.set(draft.id, draft);
            else
                known.message ??= draft.message;
        }
        for (const draft of flaky) {
            this.#retried.push(this.#module.get(draft.id) ?? draft);
            this.#module.delete(draft.id);
        }
        this.#failures.push(...this.#module.values());
        this.#module = new Map();
        this.#summary = new MavenSummary();
    }
}
function withoutParameters(id) {
    const end = id.search(/[([{ ]/);
    return end === -1 ? id : id.slice(0, end);
}
/** A level begins with a bracket, or a time with a bracket or a number. */
function mayHaveLevel(text) {
    const first = text.charCodeAt(0);
    return first === 0x5b || (first >= 0x30 && first <= 0x39);
}
/** `0` of `bar[0]`, `2` of `bar(int)[2]`. */
function invocation(id) {
    return id.endsWith(']') ? id.slice(id.lastIndexOf('[') + 1, -1) : undefined;
}
function maven_identify(name, classes) {
    if (classes.get(name.slice(name.lastIndexOf('.') + 1)) === name)
        return { id: name, suite: name };
    const old = OLD_NAME.exec(name);
    if (old?.[1] !== undefined && old[2]?.includes('.') === true && !maven_QUALIFIED.test(old[1])) {
        return { id: `${old[2]}.${old[1]}`, suite: old[2] };
    }
    return { id: name, suite: knownSuite(name, classes) ?? maven_suiteOf(name) };
}
/** The class that is known to run and begins the name: what follows may be a sentence with stops. */
function knownSuite(name, classes) {
    const words = name.search(/[([{ ]|$/);
    let dot = name.indexOf('.');
    for (let depth = 0; depth < maven_PACKAGE_DEPTH && dot !== -1 && dot <= words; depth += 1) {
        const prefix = name.slice(0, dot);
        if (classes.get(prefix.slice(prefix.lastIndexOf('.') + 1)) === prefix)
            return prefix;
        dot = name.indexOf('.', dot + 1);
    }
    return undefined;
}
function maven_suiteOf(name) {
    const method = name.search(/[([{ ]|$/);
    const dot = name.lastIndexOf('.', method);
    return dot === -1 ? name : name.slice(0, dot);
}
/** Maven's Surefire and Failsafe on the console. Test id: `package.Class.method`. */
const maven = {
    id: 'maven',
    title: 'Maven Surefire',
    docs: 'https://maven.apache.org/surefire/maven-surefire-plugin/',
    triggers: [
        'Time elapsed: ',
        'Tests run: ',
        'Running ',
        'Failed tests:',
        'Tests in error:',
        'Failures:',
        'Errors:',
        'Flakes:',
    ],
    begin: () => new MavenSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/minitest-reporters.js
/** `FAIL["test_b", "ATest", 0.0123]`; behind a progress bar, perhaps. */
const BOXED = /", (?:"([^"]{1,300})"|([A-Z][\w:]{0,300})), [^"]{1,100}\]$/;
const BOX = /(FAIL|ERROR|SKIP)\["(?=test)/;
/** `  test_b                    FAIL (0.01s)`, below the class. */
const SPEC = /^ {2}(test.*) (PASS|FAIL|ERROR|SKIP) \((\d{1,9}\.\d{1,6})s\)$/;
/** What wakes the reader: a failure in a box, and tests of a list, if a list was begun. */
const REPORTERS_TRIGGERS = ['FAIL["test', 'ERROR["test', ' PASS (', ' FAIL (', 'ERROR (', ' SKIP ('];
/** Classes stand above tests without a mark, so lines are read for a while after each line of the reporter's own. */
const LINES_TO_NEXT = 100;
/** The gem `minitest-reporters`: its progress bar, which boxes each failure, and its list by class. */
class MinitestReportersReader {
    /** The last line at the margin: a class, when tests follow. */
    #margin;
    #readTo = 0;
    /** False while a line without a trigger would change nothing. */
    isReading(number) {
        return number < this.#readTo;
    }
    /** The reporter began to print. */
    begin(number) {
        this.#margin = undefined;
        this.#readTo = number + LINES_TO_NEXT;
    }
    line(number, text) {
        if (text.endsWith(']') && text.includes('["test'))
            return boxed(text);
        if (number > this.#readTo) {
            this.#margin = undefined;
            // The class was not seen; those of the next tests will be.
            if (this.#readTo > 0 && text.endsWith('s)') && SPEC.test(text))
                this.#readTo = number + LINES_TO_NEXT;
            return undefined;
        }
        if (/^\S/.test(text))
            this.#margin = text;
        else if (text.endsWith('s)') && this.#margin !== undefined)
            return this.#test(number, text, this.#margin);
        return undefined;
    }
    #test(number, text, suite) {
        const [, ruled, word, seconds] = SPEC.exec(text) ?? [];
        if (ruled === undefined)
            return undefined;
        this.#readTo = number + LINES_TO_NEXT;
        const id = `${suite}#${ruled.trimEnd()}`;
        const durationMs = Math.round(Number(seconds) * 1000);
        if (word === 'SKIP')
            return { id, suite, verdict: 'skipped' };
        return { id, suite, durationMs, verdict: word === 'PASS' ? 'passed' : 'failed' };
    }
}
function boxed(text) {
    const start = BOX.exec(text);
    const end = BOXED.exec(text);
    const suite = end?.[1] ?? end?.[2];
    if (start === null || end === null || suite === undefined)
        return undefined;
    const id = `${suite}#${text.slice(start.index + start[0].length, end.index)}`;
    return { id, suite, verdict: start[1] === 'SKIP' ? 'skipped' : 'failed' };
}

;// CONCATENATED MODULE: ./build/core/parsers/minitest.js




/** `  1) Failure:` in minitest's closing list, `Error:` alone where Rails tells each failure at once. */
const minitest_HEADING = /^(?: {1,4}\d{1,7}\) )?(Failure|Error|Skipped):$/;
/** `bin/rails test test/models/a_test.rb:12`, printed by Rails below a failure. */
const RERUN = /^\S{1,200}(?: test)? (\S{1,1000}\.rb):(\d{1,9})$/;
/** `    test/a_test.rb:12:in 'test_b'`. */
const minitest_FRAME = /^ {4,12}(\S[^:]*(?::[\\/][^:]*)?):(\d{1,9}):in /;
/** Installed gems and Ruby's own library. */
const minitest_FOREIGN = /[\\/]gems[\\/]|[\\/]lib[\\/]ruby[\\/]|^<internal:/;
/** `ATest#test_b = 0.01 s = F` of `--verbose`. */
const minitest_PROGRESS = / = \d{1,9}\.\d{1,9} s = ([.FE])$/;
const minitest_TOTAL = /^(\d{1,9}) (?:runs|tests), \d{1,9} assertions, (\d{1,9}) failures, (\d{1,9}) errors(?:, (\d{1,9}) skips)?$/;
/** `Run options: --seed 4711`. */
const minitest_SEED = /^(?:Run options: |Started with run options |# Running tests with run options ).{0,300}--seed (\d{1,12})/;
/** `test_b(ATest) [test/a_test.rb:12]:`, as minitest before version 5 and test-unit 1 name a test. */
const OLD_TITLE = /^(test\S.*)\(([A-Z][\w:]*)\)(?: \[(.{1,1000})\])?:$/;
/** All that minitest runs is named so. */
const minitest_METHOD = '#test_';
class MinitestSession {
    #failures = failureList();
    #passed = passedList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Failing tests of this run that only the progress lines named so far. */
    #announced = failureList();
    #heading;
    #open;
    #leaf = '';
    /** The open failure was told by minitest-reporters, and ends at the margin. */
    #isReported = false;
    #reporters = new MinitestReportersReader();
    #seen = false;
    #totals = false;
    #seed;
    #finished = false;
    #last = 0;
    get idle() {
        const isReading = this.#reporters.isReading(this.#last);
        return this.#open === undefined && this.#heading === undefined && !isReading;
    }
    line({ number, text }) {
        this.#last = number;
        const heading = this.#heading;
        this.#heading = undefined;
        if (heading !== undefined && this.#title(number, text, heading))
            return;
        if (text.endsWith(':') && minitest_HEADING.test(text)) {
            if (text.endsWith('Skipped:'))
                this.#close(number - 1);
            else
                this.#heading = number;
            return;
        }
        if (text === '# Running:') {
            this.#close(number - 1);
            this.#finished = false;
            return;
        }
        if (text.includes(' assertions, ') && this.#total(number, text))
            return;
        if (text.includes(' options') || text.startsWith('Run options: '))
            this.#options(number, text);
        if (text.includes(minitest_METHOD) && this.#progress(number, text))
            return;
        const reported = this.#reporters.line(number, text);
        if (reported !== undefined) {
            this.#reported(number, reported);
            return;
        }
        if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    /** Of several runs, the seed of the first that failed. */
    #options(number, text) {
        const seed = minitest_SEED.exec(text)?.[1];
        if (seed === undefined)
            return;
        if (!text.startsWith('Run '))
            this.#reporters.begin(number);
        if (this.#failures.length === 0 && this.#open === undefined)
            this.#seed = seed;
    }
    #reported(number, { id, suite, durationMs, verdict }) {
        this.#close(number - 1);
        this.#seen = true;
        if (verdict === 'passed')
            this.#passed.push(id);
        if (verdict !== 'failed')
            return;
        this.#leaf = id.slice(suite.length + 1);
        this.#open = { id, suite, durationMs, at: number, from: number, to: number };
        this.#isReported = true;
    }
    end() {
        this.#close(this.#last);
        this.#keepAnnounced();
        if (!this.#seen)
            return undefined;
        return {
            framework: 'minitest',
            failures: this.#failures,
            retried: [],
            passed: this.#passed,
            ...(this.#totals ? { counts: this.#counts } : {}),
            ...(this.#seed === undefined ? {} : { seed: this.#seed }),
            finished: this.#finished,
        };
    }
    /** `ATest#test_b [test/a_test.rb:12]:` of a failed assertion, `ATest#test_b:` of an error. */
    #title(number, text, heading) {
        const method = text.indexOf(minitest_METHOD);
        if (method < 1)
            return this.#oldTitle(number, text, heading);
        if (!/^\S.*[:\]]$/.test(text))
            return false;
        this.#close(heading - 1);
        // minitest-reporters leaves the colon out.
        const title = text.endsWith(':') ? text.slice(0, -1) : text;
        const place = title.endsWith(']') ? title.lastIndexOf(' [') : -1;
        const id = place > method ? title.slice(0, place) : title;
        this.#seen = true;
        this.#leaf = id.slice(method + 1);
        this.#open = { id, suite: id.slice(0, method), at: number, from: heading };
        if (place > method)
            minitest_locate(this.#open, title.slice(place + 2, -1));
        return true;
    }
    #oldTitle(number, text, heading) {
        const [, method, suite, place] = text.startsWith('test') ? (OLD_TITLE.exec(text) ?? []) : [];
        if (method === undefined || suite === undefined)
            return false;
        this.#close(heading - 1);
        this.#seen = true;
        this.#leaf = method;
        this.#open = { id: `${suite}#${method}`, suite, at: number, from: heading };
        if (place !== undefined)
            minitest_locate(this.#open, place);
        return true;
    }
    #detail(open, number, text) {
        if (this.#isPast(open, number, text)) {
            this.#close(number - 1);
            return;
        }
        if (text === '')
            return;
        open.to = number;
        const rerun = text.includes('.rb:') ? RERUN.exec(text) : null;
        if (rerun?.[1] !== undefined) {
            // An error's frames may name only what the test called.
            if (open.file?.endsWith(rerun[1]) !== true)
                Object.assign(open, { file: rerun[1], line: Number(rerun[2]) });
            this.#close(number);
            return;
        }
        if (!text.trimStart().startsWith(`${this.#leaf}#`))
            open.message ??= said(text);
        this.#place(open, text);
    }
    #place(open, text) {
        const frame = text.startsWith('    ') ? minitest_FRAME.exec(text) : null;
        if (frame?.[1] === undefined || minitest_FOREIGN.test(frame[1]))
            return;
        if (open.file !== undefined && !text.includes(this.#leaf))
            return;
        open.file = frame[1];
        open.line = Number(frame[2]);
    }
    #isPast(open, number, text) {
        const isNext = this.#isReported && /^(?!Minitest::)\S/.test(text);
        return isNext || number - open.at >= limits/* LIMITS */.b.failureBlockLines;
    }
    #progress(number, text) {
        const match = minitest_PROGRESS.exec(text);
        const method = text.indexOf(minitest_METHOD);
        if (match === null || method < 1)
            return false;
        const id = text.slice(0, match.index);
        this.#seen = true;
        if (match[1] === '.')
            this.#passed.push(id);
        else
            this.#announced.push({ id, suite: id.slice(0, method), at: number });
        return true;
    }
    #total(number, text) {
        const match = minitest_TOTAL.exec(text);
        if (match === null)
            return false;
        this.#close(number - 1);
        const failed = Number(match[2]) + Number(match[3]);
        const skipped = Number(match[4] ?? 0);
        this.#seen = true;
        this.#totals = true;
        this.#finished = true;
        this.#counts.failed += failed;
        this.#counts.skipped += skipped;
        this.#counts.passed += Math.max(0, Number(match[1]) - failed - skipped);
        return true;
    }
    /** A run that was cut off lists its failures nowhere else. */
    #keepAnnounced() {
        const described = new Set(this.#failures.map(({ id }) => id));
        for (const draft of this.#announced) {
            if (!described.has(draft.id))
                this.#failures.push(toFailure('minitest', draft));
        }
        this.#announced = [];
    }
    #close(to) {
        if (this.#open === undefined)
            return;
        this.#isReported = false;
        this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#failures.push(toFailure('minitest', this.#open));
        this.#open = undefined;
    }
}
/** `Minitest::Assertion:         Expected: 8`, as minitest-reporters puts it. */
function said(text) {
    return text.replace(/^Minitest::(?:Assertion|UnexpectedError): {1,20}/, '').trim();
}
/** `test/a_test.rb:12`. */
function minitest_locate(draft, place) {
    const colon = place.lastIndexOf(':');
    const line = place.slice(colon + 1);
    if (colon < 1 || !/^\d{1,9}$/.test(line))
        return;
    draft.file = place.slice(0, colon);
    draft.line = Number(line);
}
/** minitest's own reporter and that of Rails. Test id: `Class#test_method`. */
const minitest = {
    id: 'minitest',
    title: 'minitest',
    docs: 'https://docs.seattlerb.org/minitest/',
    triggers: [
        'Failure:',
        'Error:',
        '#test_',
        '# Running:',
        ' assertions, ',
        'Run options: ',
        ' run options ',
        ...REPORTERS_TRIGGERS,
    ],
    begin: () => new MinitestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/nextest.js



/** `  TRY 1 FAIL [   0.003s] (1/9) shop::api cart::adds`, `   FLAKY 2/3 [   0.002s] shop::api cart::adds`. */
const STATUS = /^ {0,12}(?:TRY (\d{1,4}) )?([A-Z][A-Z-]{2,11})(?: \d{1,4}\/\d{1,4})? \[ {0,12}([\d.]{1,14})s\] (?:\([ \d]{1,9}\/\d{1,9}\) )?(\S+) (\S.*)$/;
/** A test that was started and did not end well; `SIGSEGV` and other signals too. */
const nextest_FAILED = /^(?:FAIL|TIMEOUT|ABORT|TERMINATED|XFAIL|LEAK-FAIL|SIG[A-Z]{1,8})$/;
const nextest_PASSED = /^(?:PASS|LEAK)$/;
/** `     Summary [   9.888s] 662 tests run: 660 passed (1 flaky), 1 failed, 1 timed out, 58 skipped`. */
const nextest_SUMMARY = /^ {0,12}Summary \[ {0,12}[\d.]{1,14}s\] [\d/]{1,20} tests? run: (.{1,300})$/;
const nextest_COUNT = /(?:^|, )(\d{1,9}) (passed|failed|timed out|exec failed|skipped)/g;
/** `thread 'name' (123) panicked at src/a.rs:12:5:`, the message below; indented by newer nextest. */
const nextest_PANIC = /^ {0,8}thread '.*' (?:\(\d+\) )?panicked at ([^\s']+):(\d+):\d+:$/;
class NextestSession {
    /** Tests that failed at least once, by id. */
    #drafts = new Map();
    #recovered = new Set();
    #passed = passedList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #open;
    #awaitsMessage = false;
    #seen = false;
    #finished = false;
    #last = 0;
    get idle() {
        return this.#open === undefined;
    }
    line({ number, text }) {
        this.#last = number;
        if (text.includes('s] ') && (this.#status(number, text) || this.#summary(number, text)))
            return;
        if (text.startsWith('────') || text.startsWith('error: test run failed'))
            this.#close(number - 1);
        if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    end() {
        this.#close(this.#last);
        if (!this.#seen)
            return undefined;
        const drafts = [...this.#drafts.values()];
        const pick = (isRecovered) => drafts.filter(({ id }) => this.#recovered.has(id) === isRecovered).map((draft) => toFailure('nextest', draft));
        return {
            framework: 'nextest',
            failures: pick(false),
            retried: pick(true),
            passed: this.#passed,
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #status(number, text) {
        const [, tried, status, seconds, suite, name] = STATUS.exec(text) ?? [];
        if (status === undefined || suite === undefined || name === undefined)
            return false;
        const id = `${suite} ${name}`;
        if (nextest_FAILED.test(status))
            this.#fail(number, { id, suite, durationMs: Math.round(Number(seconds) * 1000), at: number, from: number });
        else if (status === 'FLAKY' || (tried !== undefined && nextest_PASSED.test(status)))
            this.#recover(number, id, suite);
        else if (nextest_PASSED.test(status))
            this.#passed.push(id);
        else
            return false;
        if (!nextest_FAILED.test(status))
            this.#close(number - 1);
        this.#seen = true;
        return true;
    }
    /** Each try, and the list after the summary, names the test again; the first description stays. */
    #fail(number, draft) {
        this.#close(number - 1);
        this.#awaitsMessage = false;
        if (this.#drafts.has(draft.id))
            return;
        this.#drafts.set(draft.id, draft);
        this.#open = draft;
    }
    #recover(number, id, suite) {
        if (!this.#drafts.has(id))
            this.#drafts.set(id, { id, suite, at: number });
        this.#recovered.add(id);
    }
    #detail(open, number, text) {
        if (number - open.at >= limits/* LIMITS */.b.failureBlockLines) {
            this.#close(number - 1);
            return;
        }
        if (text.trim() === '')
            return;
        open.to = number;
        if (this.#awaitsMessage)
            open.message ??= text;
        this.#awaitsMessage = false;
        const panic = open.file === undefined && text.includes('panicked at') ? nextest_PANIC.exec(text) : null;
        if (panic === null)
            return;
        open.file = panic[1];
        open.line = Number(panic[2]);
        this.#awaitsMessage = true;
    }
    #summary(number, text) {
        const details = nextest_SUMMARY.exec(text)?.[1];
        if (details === undefined)
            return false;
        this.#close(number - 1);
        this.#seen = true;
        this.#finished = true;
        for (const [, count, word] of details.replace(/ \([^()]*\)/g, '').matchAll(nextest_COUNT)) {
            if (word === 'passed' || word === 'skipped')
                this.#counts[word] += Number(count);
            else
                this.#counts.failed += Number(count);
        }
        return true;
    }
    #close(to) {
        if (this.#open !== undefined)
            this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#open = undefined;
    }
}
/** cargo-nextest. Test id: binary and test path, as printed; a test that passed on a later try is retried. */
const nextest = {
    id: 'nextest',
    title: 'cargo-nextest',
    docs: 'https://nexte.st/docs/reporting/',
    triggers: ['PASS [', 'FAIL [', 'LEAK [', 'TIMEOUT [', 'ABORT [', 'TERMINATED [', 'FLAKY ', ' SIG', 'Summary ['],
    begin: () => new NextestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/nextest-json.js




/** `crate::binary$path::test`, `#2` behind it when it took two tries, `@stress-0` before the `$` in a stress run. */
const nextest_json_NAME = /^([^$\s]{1,300}?)::([^$@\s]{1,300})(?:@stress-\d{1,9})?\$(.{1,1000}?)(?:#(\d{1,6}))?$/;
/** `thread 'a::b' (12) panicked at src/a.rs:12:5:`, its message on the next line. */
const nextest_json_PANIC = /panicked at ([^\s':]{1,500}):(\d{1,9}):\d{1,9}:\n(.{1,1000})/;
const nextest_json_EVENTS = new Set(['started', 'ok', 'failed', 'ignored', 'timeout']);
const BINARIES = 10_000;
class NextestJsonSession {
    #reader = new EventReader((event, line) => this.#event(event, line));
    #tests = new Map([
        ['nextest', new ReportTests('nextest')],
        ['cargo-test', new ReportTests('cargo-test')],
    ]);
    /** Kinds (`lib`, `test`, `bin`, …) of the binaries, where told. */
    #kinds = new Map();
    /** libtest itself prints the same events, with the bare name of the test. */
    #framework = 'cargo-test';
    #open = 0;
    #ended = false;
    #seen = false;
    write(text) {
        this.#reader.write(text);
    }
    end() {
        const refusal = this.#reader.end();
        if (!this.#seen)
            return { tests: undefined, refusal: refusal ?? 'not-a-known-format' };
        const finished = refusal === undefined && this.#ended && this.#open === 0;
        return { tests: this.#tests.get(this.#framework)?.result(finished), refusal };
    }
    #event(event, at) {
        const type = event['type'];
        const what = textOf(event['event']) ?? '';
        if (!nextest_json_EVENTS.has(what))
            return;
        if (type === 'suite')
            this.#suite(what, event);
        else if (type === 'test')
            this.#test(what, event, at);
    }
    #suite(what, event) {
        this.#seen = true;
        this.#open += what === 'started' ? 1 : -1;
        if (what !== 'started')
            this.#ended = true;
        const { nextest } = event;
        if (!isObject(nextest) || this.#kinds.size >= BINARIES)
            return;
        this.#kinds.set(`${String(nextest['crate'])}::${String(nextest['test_binary'])}`, String(nextest['kind']));
    }
    #test(what, event, at) {
        const name = textOf(event['name']) ?? '';
        const [, crate, binary, path, tries] = nextest_json_NAME.exec(name) ?? [];
        const draft = { id: name, at, from: at, to: at, durationMs: report_values_millisecondsOf(String(event['exec_time'])) };
        if (crate !== undefined && binary !== undefined && path !== undefined) {
            draft.suite = this.#binaryId(crate, binary);
            draft.id = `${draft.suite} ${path}`;
            this.#framework = 'nextest';
        }
        const tests = this.#tests.get(this.#framework);
        if (what === 'ok')
            tests?.add(tries === undefined ? 'passed' : 'retried', draft);
        else if (what === 'ignored')
            tests?.add('skipped', draft);
        else if (what !== 'started')
            tests?.add('failed', { ...draft, ...nextest_json_describe(event) });
    }
    /** As nextest prints it: a library goes by its crate's name alone. */
    #binaryId(crate, binary) {
        const kind = this.#kinds.get(`${crate}::${binary}`);
        if (kind === 'bin' || kind === 'example' || kind === 'bench')
            return `${crate}::${kind}/${binary}`;
        const isLibrary = kind === undefined ? binary === crate.replaceAll('-', '_') || binary === crate : kind !== 'test';
        return isLibrary ? crate : `${crate}::${binary}`;
    }
}
function nextest_json_describe(event) {
    const output = textOf(event['stdout']) ?? '';
    const [, file, line, message] = (output.includes('panicked at ') ? nextest_json_PANIC.exec(output) : null) ?? [];
    const said = message ?? textOf(event['message']) ?? textOf(event['reason']) ?? firstLine(output);
    return { file, line: lineOf(line), message: said };
}
/** `cargo nextest run --message-format libtest-json(-plus)`, and libtest's own events. Test id: binary, a space, path. */
const nextestJson = {
    id: 'nextest-json',
    title: 'cargo-nextest libtest JSON',
    docs: 'https://nexte.st/docs/machine-readable/libtest-json/',
    claims: ({ events }) => events.some(({ type, event }) => (type === 'suite' || type === 'test') && typeof event === 'string' && nextest_json_EVENTS.has(event)),
    begin: () => new NextestJsonSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/node-test-tree.js


/** `  ▶ suite`, `  ✔ test (0.13ms)`, `  ✖ test (1.2ms) # reason`; a cancelled test has no time. */
const node_test_tree_SIGNED = /^( {0,80})([▶✔✖⚠﹣]) (\S.*)$/;
/** What stands behind a title: its time, and a remark when it was skipped or is work to be done. */
const node_test_tree_TIME = /^ \((\d[\d.]*)ms\)(?: (#).*)?$/;
/** Titles of files: what Node 18 puts around the tests of each. */
const node_test_tree_FILE = /^\S+\.[cm]?[jt]sx?$/;
/** Suites open at once; deeper ones are made by a program. */
const node_test_tree_DEPTH = 100;
/** The part of node:test's spec reporter that is printed while tests run: a tree of titles, each line with its sign. */
class NodeTestTree {
    passed = [];
    #suites = [];
    /** Failures that the closing list has not named yet, by title and time as printed. */
    #failed = new Map();
    #size = 0;
    #suitesSeen = false;
    #exactTimes = false;
    /** True when the tree alone shows whose output it is: times of a millionth of a millisecond are node:test's. */
    get isCertain() {
        return this.#suitesSeen && this.#exactTimes;
    }
    line(number, text) {
        const match = node_test_tree_SIGNED.exec(text);
        if (match?.[3] === undefined)
            return;
        const indent = match[1]?.length ?? 0;
        const said = titled(match[3]);
        const suite = this.#closeSuites(indent, said.title);
        this.#exactTimes ||= said.time !== undefined && /\.\d{3}/.test(said.time);
        if (match[2] === '▶')
            this.#suite(number, indent, said, suite);
        else if (match[2] === '✖' && !said.isRemarked)
            this.#fail(number, said, suite?.failed === true);
        else if (match[2] === '✔' && suite === undefined)
            this.#pass(said);
    }
    /** Node 18 closes a suite with the sign that opened it. */
    #suite(number, indent, said, ended) {
        if (ended === undefined)
            this.#push(indent, said.title);
        else if (ended.failed)
            this.#fail(number, said, true);
    }
    #pass({ title, isRemarked }) {
        if (!isRemarked && this.passed.length < limits/* LIMITS */.b.passedPerJob)
            this.passed.push(this.#idOf(title));
    }
    /** The failure that the closing list calls so; made up from the list alone where the tree was not printed. */
    take(said) {
        const { title, time, isRemarked } = titled(said);
        const known = this.#failed.get(said)?.shift();
        if (known !== undefined || isRemarked)
            return known;
        return { id: title, at: 0, ...(time === undefined ? {} : { durationMs: Number(time) }) };
    }
    /** Those which no list named: the log ends before it, or they are parents. */
    takeFailures() {
        const drafts = [...this.#failed.values()].flat();
        this.#failed.clear();
        return this.isCertain ? drafts : [];
    }
    #push(indent, title) {
        const isFile = this.#suites.length === 0 && node_test_tree_FILE.test(title);
        const path = isFile ? '' : this.#idOf(title);
        if (this.#suites.length < node_test_tree_DEPTH)
            this.#suites.push({ indent, title, path, failed: false });
        this.#suitesSeen = true;
    }
    /** Forgets suites that are over; gives the one that this title ends. */
    #closeSuites(indent, title) {
        let ended;
        for (let last = this.#suites.at(-1); last !== undefined && last.indent >= indent; last = this.#suites.at(-1)) {
            this.#suites.pop();
            ended = last.indent === indent && last.title === title ? last : undefined;
        }
        return ended;
    }
    #fail(number, { said, title, time }, isParent) {
        for (const suite of this.#suites)
            suite.failed = true;
        if (this.#size >= limits/* LIMITS */.b.failuresPerJob)
            return;
        this.#size += 1;
        const draft = {
            id: this.#idOf(title),
            at: number,
            durationMs: time === undefined ? undefined : Number(time),
            isParent,
        };
        this.#failed.set(said, [...(this.#failed.get(said) ?? []), draft]);
    }
    #idOf(title) {
        return titlePath(this.#suites.at(-1)?.path ?? '', title, ' > ');
    }
}
function titled(said) {
    const from = said.lastIndexOf('ms)');
    const open = from < 0 ? -1 : said.lastIndexOf(' (', from);
    const match = open < 1 ? null : node_test_tree_TIME.exec(said.slice(open));
    if (match === null)
        return { said, title: said, isRemarked: false };
    return { said, title: said.slice(0, open), time: match[1], isRemarked: match[2] !== undefined };
}

;// CONCATENATED MODULE: ./build/core/parsers/node-test.js





/** What opens the closing list: of the spec reporter, and of the dot reporter. */
const LISTS = new Set(['✖ failing tests:', 'Failed tests:']);
/** `test at src/a.test.js:7:5` above each entry of the list; Node 18 has none. */
const node_test_PLACE = /^test at (\S.*):(\d{1,9}):\d{1,9}$/;
const node_test_ENTRY = '✖ ';
/** A failing test that is marked as work to be done stands in the list, but fails nothing. */
const TODO_ENTRY = '⚠ ';
/** `ℹ fail 6` of the closing summary. */
const node_test_COUNT = /^ℹ (tests|pass|fail|cancelled|skipped|todo) (\d{1,9})$/;
/** `  '2 subtests failed'`: what the dot reporter says of a parent. */
const SUBTESTS = /^'\d{1,9} subtests? failed'$/;
class NodeTestSession {
    #tree = new NodeTestTree();
    #failures = failureList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #listing = false;
    #place;
    #open;
    /** Whether the open failure's line is that of its error, not only of its test. */
    #framed = false;
    /** Number of the line that the list last proved to be one. */
    #proof = 0;
    #seen = false;
    #counted = false;
    get idle() {
        return !this.#listing;
    }
    line({ number, text }) {
        if (LISTS.has(text)) {
            this.#endList();
            this.#listing = true;
            this.#proof = number;
        }
        else if (this.#listing)
            this.#listed(number, text);
        else if (text.startsWith('ℹ '))
            this.#count(text);
        else
            this.#tree.line(number, text);
    }
    end() {
        this.#endList();
        for (const draft of this.#tree.takeFailures())
            this.#failures.push(toFailure('node-test', draft));
        if (!this.#seen && !this.#tree.isCertain)
            return undefined;
        return {
            framework: 'node-test',
            failures: this.#failures,
            retried: [],
            passed: this.#tree.passed,
            ...(this.#counted ? { counts: this.#counts } : {}),
            finished: this.#counted,
        };
    }
    #count(text) {
        const match = node_test_COUNT.exec(text);
        if (match === null)
            return;
        const count = Number(match[2]);
        if (match[1] === 'pass')
            this.#counts.passed += count;
        else if (match[1] === 'fail' || match[1] === 'cancelled')
            this.#counts.failed += count;
        else if (match[1] === 'skipped' || match[1] === 'todo')
            this.#counts.skipped += count;
        this.#seen = true;
        this.#counted = true;
    }
    #listed(number, text) {
        const place = text.startsWith('test at ') ? node_test_PLACE.exec(text) : null;
        if (place !== null) {
            this.#close();
            this.#place = { file: place[1] ?? '', line: Number(place[2]), at: number };
            this.#proof = number;
        }
        else if (text.startsWith(node_test_ENTRY))
            this.#entry(number, text);
        else if (text.startsWith(TODO_ENTRY))
            this.#close();
        else if (/^\S/.test(text) || number - this.#proof > limits/* LIMITS */.b.failureBlockLines)
            this.#endList();
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, text.trim(), text);
    }
    #entry(number, text) {
        const place = this.#place;
        this.#close();
        this.#proof = number;
        const known = this.#tree.take(text.slice(node_test_ENTRY.length));
        // Before anything proved the list to be node:test's, a title without a time could be anybody's.
        if (known === undefined || (!this.#seen && place === undefined && known.durationMs === undefined))
            return;
        this.#seen = true;
        this.#framed = false;
        const file = place?.file;
        const isFile = file !== undefined && known.id.endsWith(file);
        this.#open = {
            ...known,
            id: isFile ? file : known.id,
            file,
            line: place?.line,
            at: number,
            from: place?.at ?? number,
            to: number,
        };
    }
    #detail(open, number, line, text) {
        if (line === '')
            return;
        open.to = number;
        if (open.message === undefined) {
            open.message = line.startsWith("'") && line.endsWith("'") ? line.slice(1, -1) : line;
            open.isParent ||= SUBTESTS.test(line);
        }
        const frame = this.#framed ? undefined : jsFrame(text);
        if (frame === undefined || (open.file !== undefined && !frame.file.endsWith(`/${open.file}`)))
            return;
        this.#framed = true;
        open.line = frame.line;
        open.file ??= frame.file.replace(/^file:\/\//, '');
    }
    #close() {
        this.#place = undefined;
        if (this.#open !== undefined && this.#failures.length < limits/* LIMITS */.b.failuresPerJob) {
            this.#failures.push(toFailure('node-test', this.#open));
        }
        this.#open = undefined;
    }
    #endList() {
        this.#close();
        this.#listing = false;
    }
}
/** The spec and dot reporters of node:test. Test id: all titles joined by ` > `, without the file. */
const nodeTest = {
    id: 'node-test',
    title: 'node:test',
    docs: 'https://nodejs.org/api/test.html#test-reporters',
    triggers: ['▶ ', '✔ ', '✖ ', 'ℹ ', 'Failed tests:'],
    begin: () => new NodeTestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/shared/report-dotnet.js

/** `   at Shop.CartTests.Adds() in /src/CartTests.cs:line 12`; a translated runtime words it differently. */
const report_dotnet_FRAME = /^\s{0,20}at (\S[^\n]{0,500}?) in ([^\n]{1,500}):line (\d{1,9})\s{0,4}$/;
const FRAMES = 100;
const METHOD_CHARS = 200;
/**
 * Full name of a test: tools print it with its class (`Shop.CartTests.Adds(count: 3)`) or without (a display name, a bare
 * method).
 */
function qualified(className, name) {
    if (className === undefined || name.startsWith(`${className}.`))
        return name;
    return `${className}.${name}`;
}
/**
 * Puts the place of the failure into `draft`: the first frame in the test's own method, else the first with a file.
 *
 * @param name the test's, with or without class and arguments
 */
function place(draft, stack, name) {
    const method = /[\w$]{1,200}$/.exec(name.split('(', 1)[0]?.slice(-METHOD_CHARS) ?? '')?.[0];
    let best;
    for (const line of stack.split('\n', FRAMES)) {
        const frame = line.includes(':line ') ? report_dotnet_FRAME.exec(line) : null;
        if (frame === null)
            continue;
        best ??= frame;
        if (method === undefined || !isIn(frame[1] ?? '', method))
            continue;
        best = frame;
        break;
    }
    if (best === undefined)
        return;
    draft.file = detached(best[2] ?? '');
    draft.line = Number(best[3]);
}
/** `CartTests.Adds()`; `CartTests.<Adds>d__1.MoveNext()` of an asynchronous one. */
function isIn(frame, method) {
    return frame.includes(`.${method}(`) || frame.includes(`<${method}>`);
}
/** Milliseconds of `00:00:01.5000000`; undefined for anything else. */
function spanOf(span) {
    const match = /^(?:(\d{1,4})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/.exec(span ?? '');
    if (match === null)
        return undefined;
    const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
    return Math.round(((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1_000);
}

;// CONCATENATED MODULE: ./build/core/parsers/shared/report-texts.js

/**
 * Reads the text of wanted elements, by name, inside one test. Arrays and no Map: a Map that is cleared for each of a
 * million tests leaves a chain of tables behind, which only a full collection of garbage can take away.
 */
class ReportTexts {
    #wanted;
    #texts;
    #open = -1;
    #depth = 0;
    constructor(wanted) {
        this.#wanted = wanted;
        this.#texts = wanted.map(() => undefined);
    }
    /** Forgets what the test before said. */
    clear() {
        this.#texts.fill(undefined);
        this.#open = -1;
    }
    /** The first element of a name counts. */
    open(name, depth) {
        const index = this.#open === -1 ? this.#wanted.indexOf(name) : -1;
        if (index === -1 || this.#texts[index] !== undefined)
            return;
        this.#open = index;
        this.#depth = depth;
        this.#texts[index] = '';
    }
    text(text) {
        if (this.#open !== -1)
            this.#texts[this.#open] = report_values_joined(this.#texts[this.#open] ?? '', text);
    }
    close(depth) {
        if (depth === this.#depth)
            this.#open = -1;
    }
    get(name) {
        return this.#texts[this.#wanted.indexOf(name)] ?? '';
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/nunit-xml.js





/** NUnit 3 and 2. */
const nunit_xml_ROOT_TAGS = new Set(['test-run', 'test-results']);
const nunit_xml_OUTCOMES = new Map([
    ['Passed', 'passed'],
    ['Warning', 'passed'],
    ['Success', 'passed'],
    ['Failed', 'failed'],
    ['Failure', 'failed'],
    ['Error', 'failed'],
]);
class NunitSession {
    #reader = new XmlReader({
        open: (name, attributes, depth) => this.#open(name, attributes, depth),
        close: (name, depth) => this.#close(name, depth),
        text: (text) => this.#texts.text(text),
    });
    #tests = new ReportTests('dotnet');
    #texts = new ReportTexts(['message', 'stack-trace']);
    #test;
    #isNunit = false;
    write(text) {
        this.#reader.write(text);
    }
    end() {
        const refusal = this.#reader.end();
        if (!this.#isNunit)
            return { tests: undefined, refusal: refusal ?? 'not-a-known-format' };
        return { tests: this.#tests.result(refusal === undefined), refusal };
    }
    #open(name, attributes, depth) {
        if (depth === 1)
            this.#isNunit = nunit_xml_ROOT_TAGS.has(name);
        if (name === 'test-case')
            this.#begin(attributes);
        else if (this.#test !== undefined)
            this.#texts.open(name, depth);
        else if (name === 'setting' && attribute(attributes, 'name') === 'RandomSeed') {
            this.#tests.seed ??= attribute(attributes, 'value');
        }
    }
    #begin(attributes) {
        const name = attribute(attributes, 'name') ?? '';
        this.#texts.clear();
        this.#test = {
            // Whatever else there is (Skipped, Ignored, Inconclusive, NotRunnable) says neither that it passed nor that it failed.
            outcome: nunit_xml_OUTCOMES.get(attribute(attributes, 'result') ?? '') ?? 'skipped',
            draft: {
                id: attribute(attributes, 'fullname') ?? name,
                suite: attribute(attributes, 'classname'),
                parameters: argumentsOf(name),
                durationMs: report_values_millisecondsOf(attribute(attributes, 'duration') ?? attribute(attributes, 'time')),
                at: this.#reader.line,
                from: this.#reader.line,
            },
        };
    }
    #close(name, depth) {
        this.#texts.close(depth);
        if (name !== 'test-case' || this.#test === undefined)
            return;
        const { draft, outcome } = this.#test;
        this.#test = undefined;
        draft.to = this.#reader.line;
        draft.message = firstLine(this.#texts.get('message'));
        place(draft, this.#texts.get('stack-trace'), draft.id);
        this.#tests.add(outcome, draft);
    }
}
/** Results of NUnit 2 and 3. Test id: the full name, with the arguments as printed. */
const nunitXml = {
    id: 'nunit-xml',
    title: 'NUnit XML',
    docs: 'https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html',
    claims: ({ root }) => root !== undefined && nunit_xml_ROOT_TAGS.has(root),
    begin: () => new NunitSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/pest.js



/** `   FAIL  Tests\Unit\CartTest` above the list of a class's tests. */
const pest_HEADING = /^ {3}(?:PASS|FAIL|WARN|TODO|RISKY) {2}([A-Za-z_][\w\\]*)$/;
/** `  ⨯ it adds prices up`, ruled with its time to the right. */
const pest_LISTED = /^ {2}([✓⨯]) (\S.*)$/;
const pest_TIME = / (\d{1,6}\.\d{1,3})s$/;
/** `   FAILED  Tests\Unit\CartTest > it adds prices up`, cut to the terminal; with a bullet before Pest 2. */
const pest_TITLE = /^ {2}(?: FAILED {2}|• )([A-Za-z_][\w\\]*) > (\S.*)$/;
/** `QueryException`, ruled to the right of a title, or on a line of its own before Pest 2. */
const pest_ERROR = /^[A-Z][\w\\]*(?:Exception|Error|Failed)$/;
/** `at tests/Unit/CartTest.php:12`, and the frames `1   tests/Unit/CartTest.php:12` below it. */
const pest_PLACE = /^ {2}(?:at|\d{1,4}) {1,4}(\S.*\.php):(\d{1,9})$/;
/** What a failed assertion throws; it is not printed. */
const pest_ASSERTION = 'ExpectationFailedException';
const pest_FOREIGN = /(?:^|[\\/])vendor[\\/]/;
/** `  Tests:    1 failed, 2 passed (3 assertions)`. */
const pest_TOTAL = /^ {2}Tests: {2,6}(\d.{0,200})$/;
const pest_SEED = /^ {2}Random Order Seed: {1,6}(\d{1,12})$/;
const pest_RULE = '  ────';
class PestSession {
    /** Tests that the lists name as failed, by class. */
    #listed = failureList();
    #described = failureList();
    #passed = passedList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** The class whose list is read now, up to this line at most. */
    #suite;
    #listTo = 0;
    #open;
    #seed;
    #finished = false;
    #last = 0;
    get idle() {
        return this.#open === undefined && this.#suite === undefined;
    }
    line({ number, text: printed }) {
        this.#last = number;
        const text = printed.trimEnd();
        if (text.startsWith('  ') &&
            (this.#heading(number, text) || this.#title(number, text) || this.#total(number, text)))
            return;
        if (this.#suite !== undefined)
            this.#list(number, text, this.#suite);
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    end() {
        this.#close(this.#last);
        const failures = this.#failures();
        if (failures.length + this.#passed.length === 0 && !this.#finished)
            return undefined;
        return {
            framework: 'pest',
            failures: failures.map((draft) => toFailure('pest', draft)),
            retried: [],
            passed: this.#passed,
            ...(this.#finished ? { counts: this.#counts } : {}),
            ...(this.#seed === undefined ? {} : { seed: this.#seed }),
            finished: this.#finished,
        };
    }
    #heading(number, text) {
        const suite = pest_HEADING.exec(text)?.[1];
        if (suite === undefined)
            return false;
        this.#close(number - 1);
        this.#suite = suite;
        this.#listTo = number + limits/* LIMITS */.b.failureBlockLines;
        return true;
    }
    #list(number, text, suite) {
        const [, sign, said] = pest_LISTED.exec(text) ?? [];
        if (said === undefined) {
            if (text === '' || text.startsWith(pest_RULE) || number >= this.#listTo)
                this.#suite = undefined;
            return;
        }
        this.#listTo = number + limits/* LIMITS */.b.failureBlockLines;
        const time = pest_TIME.exec(said);
        const title = time === null ? said : said.slice(0, time.index).trimEnd();
        const id = `${suite} > ${title}`;
        const durationMs = time === null ? undefined : Math.round(Number(time[1]) * 1000);
        if (sign === '✓')
            this.#passed.push(id);
        else if (this.#listed.length < limits/* LIMITS */.b.failuresPerJob)
            this.#listed.push({ id, suite, durationMs, at: number });
    }
    #title(number, text) {
        const [, suite, ruled] = pest_TITLE.exec(text) ?? [];
        if (suite === undefined || ruled === undefined)
            return false;
        this.#close(number - 1);
        const gap = ruled.lastIndexOf('  ');
        const errorType = gap > 0 && pest_ERROR.test(ruled.slice(gap + 2)) ? ruled.slice(gap + 2) : undefined;
        const title = errorType === undefined ? ruled : ruled.slice(0, gap).trimEnd();
        this.#open = { id: `${suite} > ${title}`, suite, errorType, at: number, from: number };
        return true;
    }
    #detail(open, number, text) {
        if (number - open.at >= limits/* LIMITS */.b.failureBlockLines || text.startsWith(pest_RULE)) {
            this.#close(number - 1);
            return;
        }
        const trimmed = text.trim();
        if (trimmed === '')
            return;
        open.to = number;
        const [, file, line] = text.includes('.php:') ? (pest_PLACE.exec(text) ?? []) : [];
        if (file === undefined)
            say(open, trimmed);
        // The place in the test's own file says more than that in what it called.
        else if (!pest_FOREIGN.test(file) && (open.file === undefined || isHome(open, file))) {
            open.file = file;
            open.line = Number(line);
        }
    }
    #total(number, text) {
        this.#seed ??= text.startsWith('  Random ') ? pest_SEED.exec(text)?.[1] : undefined;
        const counts = text.startsWith('  Tests:') ? pest_TOTAL.exec(text)?.[1] : undefined;
        if (counts === undefined)
            return false;
        this.#close(number - 1);
        this.#finished = true;
        for (const [, count, word] of counts.matchAll(/(\d{1,9}) (failed|passed|skipped|incomplete|todos?)\b/g)) {
            if (word === 'failed' || word === 'passed')
                this.#counts[word] += Number(count);
            else
                this.#counts.skipped += Number(count);
        }
        return true;
    }
    #close(to) {
        this.#suite = undefined;
        if (this.#open === undefined)
            return;
        this.#open.to = Math.min(to, this.#open.to ?? to);
        if (this.#described.length < limits/* LIMITS */.b.failuresPerJob)
            this.#described.push(this.#open);
        this.#open = undefined;
    }
    /** The lists hold whole titles, the descriptions all else. Compact output has no lists. */
    #failures() {
        const left = new Set(this.#listed);
        const described = this.#described.map((draft) => {
            const listed = [...left].find((candidate) => isSame(candidate.id, draft.id));
            if (listed === undefined)
                return draft;
            left.delete(listed);
            return { ...draft, id: listed.id, durationMs: listed.durationMs };
        });
        return [...described, ...left];
    }
}
function say(open, text) {
    if (open.message !== undefined)
        return;
    if (pest_ERROR.test(text)) {
        open.errorType ??= text;
        return;
    }
    if (text.startsWith('Failed asserting '))
        open.errorType ??= pest_ASSERTION;
    open.message = text;
}
/** True for the test's own file, which has the name of its class, where no other such was found. */
function isHome({ suite, file: known }, file) {
    const name = `${suite?.slice(suite.lastIndexOf('\\') + 1)}.php`;
    return file.endsWith(name) && known?.endsWith(name) !== true;
}
/** Titles that are too long end with a sign for what was cut. */
function isSame(listed, described) {
    return described.endsWith('…') ? listed.startsWith(described.slice(0, -1).trimEnd()) : listed === described;
}
/** Pest, and PHPUnit under Laravel's `artisan test`, which prints alike. Test id: `Class > title`. */
const pest = {
    id: 'pest',
    title: 'Pest',
    docs: 'https://pestphp.com/docs/writing-tests',
    triggers: ['   PASS  ', '   FAIL  ', '   WARN  ', '   FAILED  ', '  • ', '  Tests:  ', '  Random Order Seed: '],
    begin: () => new PestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/pester.js



/** `  [-] reserves what is left 12ms (10ms|2ms)`; Pester 4 prints one time, GitHub's own format puts an annotation before it. */
const pester_TEST = /^(?:##\[error\]|::error::)?( {0,80})\[([+-])\] (\S.*) (\d{1,9}(?:[.,]\d{1,6})?)(ms|s|m)( \(\d{1,9}[^()]{1,40}\))?$/;
/** `Describing the cart` and `  Context when empty` above the tests, in detailed output. */
const pester_HEADING = /^( {0,80})(Describing|Context) (\S.*)$/;
const pester_PLACE = /^at (?:.{0,999}, |line: (\d{1,9}) in )(\S.{0,400}\.ps1)(?:: ?(?:line )?(\d{1,9}))?$/;
const pester_TOTAL = /^Tests Passed: (\d{1,9}), Failed: (\d{1,9}), Skipped: (\d{1,9})(?:,? |,|$)/;
const SIGNS = /^(?:Discovery found \d|Executing (?:all tests|script) |Running tests\b|Pester v\d)/;
const pester_UNITS = { ms: 1, s: 1_000, m: 60_000 };
/** Headings that hold one another; deeper ones are left out. */
const pester_DEPTH = 20;
class PesterSession {
    #drafts = new Map();
    #passed = passedList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #headings = [];
    #open;
    #indent = 0;
    #isSeen = false;
    #finished = false;
    get idle() {
        return this.#open === undefined;
    }
    line({ number, text }) {
        if (SIGNS.test(text)) {
            this.#isSeen = true;
            this.#headings = [];
            this.#open = undefined;
        }
        else if (!this.#test(number, text) && !this.#heading(text) && !this.#total(text) && this.#open !== undefined) {
            this.#detail(this.#open, number, text);
        }
    }
    end() {
        if (!this.#isSeen)
            return undefined;
        const failures = [...this.#drafts.values()].map((draft) => toFailure('pester', draft));
        return {
            framework: 'pester',
            failures,
            retried: [],
            passed: this.#passed,
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #test(number, text) {
        const match = text.includes('] ') ? pester_TEST.exec(text) : null;
        if (match?.[3] === undefined)
            return false;
        this.#open = undefined;
        const indent = match[1]?.length ?? 0;
        const groups = this.#headings.filter((heading) => heading.indent < indent).map(({ name }) => name);
        const id = [...groups, match[3]].join('.');
        // Both parts of the time are printed by Pester alone.
        this.#isSeen ||= match[6] !== undefined || groups.length > 0;
        // A file that passed is listed like a test.
        if (match[2] === '+')
            this.#pass(id);
        else if (!this.#drafts.has(id))
            this.#fail(number, id, match, groups);
        this.#indent = indent;
        return true;
    }
    #pass(id) {
        if (!id.endsWith('.ps1'))
            this.#passed.push(id);
    }
    #fail(number, id, match, groups) {
        const durationMs = Math.round(Number(match[4]?.replace(',', '.')) * (pester_UNITS[match[5] ?? ''] ?? 0));
        const suite = groups.length === 0 ? undefined : groups.join('.');
        this.#open = { id, suite, at: number, from: number, to: number, durationMs };
        this.#drafts.set(id, this.#open);
    }
    #heading(text) {
        const match = text.includes('Describing ') || text.includes(' Context ') ? pester_HEADING.exec(text) : null;
        const name = match?.[3];
        if (match === null || name === undefined)
            return false;
        this.#open = undefined;
        const indent = match[1]?.length ?? 0;
        const outer = this.#headings.filter((heading) => heading.indent < indent);
        this.#headings = [...outer, { indent, name }].slice(0, pester_DEPTH);
        return true;
    }
    #total(text) {
        const match = text.startsWith('Tests Passed: ') ? pester_TOTAL.exec(text) : null;
        if (match === null)
            return false;
        this.#open = undefined;
        this.#isSeen = true;
        this.#finished = true;
        this.#counts.passed += Number(match[1]);
        this.#counts.failed += Number(match[2]);
        this.#counts.skipped += Number(match[3]);
        return true;
    }
    #detail(open, number, text) {
        const own = text.trim();
        const isDeeper = text.length - text.trimStart().length > this.#indent;
        if (own === '' || !isDeeper || number - open.at >= limits/* LIMITS */.b.failureBlockLines) {
            this.#open = undefined;
            return;
        }
        open.to = number;
        const place = own.startsWith('at ') ? pester_PLACE.exec(own) : null;
        const line = place?.[3] ?? place?.[1];
        if (place === null)
            open.message ??= own;
        else if (open.file === undefined && line !== undefined) {
            open.file = place[2];
            open.line = Number(line);
        }
    }
}
/** Pester, PowerShell's test runner. Test id: the blocks and the test joined by points, as Pester 5 prints them. */
const pester = {
    id: 'pester',
    title: 'Pester',
    docs: 'https://pester.dev/docs/usage/output',
    triggers: [
        '[-] ',
        '[+] ',
        'Describing ',
        ' Context ',
        'Tests Passed: ',
        'Discovery found ',
        'Executing ',
        'Running tests',
        'Pester v',
    ],
    begin: () => new PesterSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/phpt.js



/** What a result ends with, perhaps followed by a reason: `FAIL Bug #12345 (title) [Zend/tests/bug12345.phpt] `. */
const PATH_END = '.phpt]';
/** `FAIL`, `PASS`, `WARN&FAIL`. */
const phpt_STATUS = /^([A-Z]{4,5}(?:&[A-Z]{4,5}){0,3}) /;
/** `WARN title [path] (warn: Test passed on retry attempt)`, since PHP 8.1. */
const PASSED_AGAIN = 'passed on retry attempt';
const DIFF = '========DIFF========';
/** `002+ left: 3` and `002- left: 2`: what was printed and what should have been. */
const DIFFERENCE = /^\d{3,9}[+-] \S/;
const NUMBERS = 'Number of tests :';
const phpt_NUMBER = /^(Tests skipped|Tests failed|Tests passed|Tests warned) {1,4}: {1,9}(\d{1,9})/;
/** Lines from the number of tests to the time that they took. */
const NUMBER_LINES = 15;
/** The list at the end, of the tests that failed or could not be run. */
const phpt_LIST = /^(?:FAILED|BORKED) TEST SUMMARY$/;
const phpt_RULE = '=====';
class PhptSession {
    #drafts = new Map();
    #again = new Map();
    #passed = passedList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #part;
    #lines = 0;
    #diff;
    #finished = false;
    get idle() {
        return this.#part === undefined;
    }
    line({ number, text }) {
        this.#lines += 1;
        if (text === DIFF)
            this.#begin('diff', { from: number });
        else if (text.includes(PATH_END))
            this.#result(number, text);
        else if (text.startsWith(NUMBERS))
            this.#begin('numbers', undefined);
        else if (phpt_LIST.test(text))
            this.#begin('list', undefined);
        else if (this.#part !== undefined)
            this.#inside(text);
    }
    end() {
        if (this.#drafts.size + this.#again.size + this.#passed.length === 0 && !this.#finished)
            return undefined;
        return {
            framework: 'phpt',
            failures: phpt_finished(this.#drafts),
            retried: phpt_finished(this.#again),
            passed: this.#passed,
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #begin(part, diff) {
        this.#part = part;
        this.#lines = 0;
        this.#diff = diff;
    }
    #inside(text) {
        const number = this.#part === 'numbers' ? phpt_NUMBER.exec(text) : null;
        if (number !== null)
            this.#count(number[1] ?? '', Number(number[2]));
        if (this.#diff !== undefined && DIFFERENCE.test(text))
            this.#diff.message ??= text;
        const limit = this.#part === 'numbers' ? NUMBER_LINES : limits/* LIMITS */.b.failureBlockLines;
        const isRule = this.#part !== 'diff' && text.startsWith(phpt_RULE);
        if (!isRule && this.#lines <= limit && !text.startsWith('##['))
            return;
        this.#part = undefined;
        this.#diff = undefined;
    }
    #count(word, number) {
        this.#finished = true;
        if (word === 'Tests failed')
            this.#counts.failed += number;
        else if (word === 'Tests skipped')
            this.#counts.skipped += number;
        else
            this.#counts.passed += number;
    }
    #result(number, text) {
        const end = text.indexOf(PATH_END);
        const at = text.lastIndexOf(' [', end);
        const status = phpt_STATUS.exec(text)?.[1];
        const isListed = this.#part === 'list' && at > 0;
        const isWaiting = status === undefined && !isListed;
        if (at < 0 || isWaiting)
            return;
        const id = text.slice(at + ' ['.length, end + PATH_END.length - 1);
        const name = text.slice(isListed ? 0 : (status?.length ?? 0) + 1, at).trim();
        const verdicts = isListed ? ['FAIL'] : (status ?? '').split('&');
        const draft = { id, name, file: id, at: number, ...this.#described(number) };
        this.#judge(verdicts, draft, verdicts.includes('WARN') && text.includes(PASSED_AGAIN));
        if (this.#part === 'diff')
            this.#part = undefined;
    }
    #judge(verdicts, draft, isAgain) {
        if (verdicts.includes('FAIL') || verdicts.includes('BORK') || verdicts.includes('LEAK')) {
            if (!this.#drafts.has(draft.id))
                this.#drafts.set(draft.id, draft);
        }
        else if (isAgain)
            this.#again.set(draft.id, draft);
        else if (verdicts.includes('PASS'))
            this.#passed.push(draft.id);
    }
    /** The difference is printed above the line that names the test. */
    #described(number) {
        const diff = this.#part === 'diff' ? this.#diff : undefined;
        this.#diff = undefined;
        return diff === undefined ? {} : { from: diff.from, to: number, message: diff.message };
    }
}
function phpt_finished(drafts) {
    return [...drafts.values()].map((draft) => toFailure('phpt', draft));
}
/** run-tests.php, the runner of PHP itself and of its extensions. Test id: the path of the `.phpt` file, as printed. */
const phpt = {
    id: 'phpt',
    title: 'run-tests.php',
    docs: 'https://www.phpinternals.net/categories/phpt',
    triggers: [PATH_END, DIFF, NUMBERS, 'FAILED TEST SUMMARY', 'BORKED TEST SUMMARY'],
    begin: () => new PhptSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/phpunit-testdox.js

/** Heads the list of what failed, with the classes once more. */
const TESTDOX_SUMMARY = 'Summary of non-successful tests:';
/** `Cart (Shop\Tests\Cart)` above a class's tests. */
const phpunit_testdox_CLASS = /^\S.* \(([A-Za-z_][\w\\]*)\)$/;
/** ` ✘ Adds prices up`, and how long it took where it was long. */
const phpunit_testdox_TEST = /^ ([✔✘]) (\S.*)$/;
const phpunit_testdox_TIME = / \[\d{1,6}\.\d{1,3} m?s\]$/;
/** `   │ Failed asserting …`. */
const phpunit_testdox_SAID = /^ {3}[│┐├┴┊╵╷] ?(.*)$/;
const phpunit_testdox_PLACE = /^(\S.*\.php):(\d{1,9})$/;
/** Classes stand above tests without a mark, so lines are read for a while after each line of PHPUnit's own. */
const phpunit_testdox_LINES_TO_NEXT = 50;
/** PHPUnit's `--testdox`: a test by its class and its name in words, for want of its method. */
class TestdoxReader {
    #failures = new Map();
    #suite;
    #open;
    #readTo = 0;
    /** False while a line without a trigger would change nothing. */
    isReading(number) {
        return number < this.#readTo;
    }
    /** PHPUnit began to print. */
    begin(number) {
        this.#suite = undefined;
        this.#open = undefined;
        this.#readTo = number + phpunit_testdox_LINES_TO_NEXT;
    }
    line(number, text) {
        if (this.#readTo === 0)
            return;
        if (number > this.#readTo)
            this.#open = undefined;
        const [, sign, said] = phpunit_testdox_TEST.exec(text) ?? [];
        if (said !== undefined)
            this.#test(number, said.replace(phpunit_testdox_TIME, ''), sign === '✘');
        else if (text === TESTDOX_SUMMARY)
            this.#readTo = number + phpunit_testdox_LINES_TO_NEXT;
        else if (number > this.#readTo)
            this.#suite = undefined;
        else if (phpunit_testdox_CLASS.test(text))
            this.#begin(number, text);
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    end() {
        return [...this.#failures.values()];
    }
    #begin(number, text) {
        this.#suite = phpunit_testdox_CLASS.exec(text)?.[1];
        this.#open = undefined;
        this.#readTo = number + phpunit_testdox_LINES_TO_NEXT;
    }
    #test(number, title, hasFailed) {
        // What was read before a gap may be another class's.
        if (number > this.#readTo)
            this.#suite = undefined;
        this.#readTo = number + phpunit_testdox_LINES_TO_NEXT;
        this.#open = undefined;
        if (!hasFailed || this.#suite === undefined)
            return;
        const id = `${this.#suite}::${title}`;
        if (this.#failures.has(id) || this.#failures.size >= limits/* LIMITS */.b.failuresPerJob)
            return;
        this.#open = { id, suite: this.#suite, at: number, from: number, to: number };
        this.#failures.set(id, this.#open);
    }
    #detail(open, number, text) {
        const said = phpunit_testdox_SAID.exec(text)?.[1]?.trim();
        if (said === undefined || said === '')
            return;
        open.to = number;
        this.#readTo = number + phpunit_testdox_LINES_TO_NEXT;
        if (said.startsWith('Failed asserting '))
            open.errorType ??= 'ExpectationFailedException';
        const [, file, line] = said.includes('.php:') ? (phpunit_testdox_PLACE.exec(said) ?? []) : [];
        if (file === undefined)
            open.message ??= said;
        else if (open.file === undefined)
            Object.assign(open, { file, line: Number(line) });
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/phpunit.js




/** `PHPUnit 9.6.7 by Sebastian Bergmann and contributors.` */
const phpunit_BANNER = /^PHPUnit \d[\w.-]* by Sebastian Bergmann/;
/** `There were 2 failures:`; since PHPUnit 10 also `There was 1 PHPUnit error:`. */
const SECTION = /^There (?:was|were) (\d{1,9}) ([A-Za-z][A-Za-z ]*):$/;
const FAILING = /^(?:PHPUnit )?(?:error|failure)s?$/;
/** `1) Namespace\Class::method with data set #0 ('a')`, or the path of a `.phpt` file. */
const phpunit_ENTRY = /^(\d{1,7})\) (\S.*)$/;
/** `/path/to/Test.php:12`. */
const phpunit_FRAME = /^(\S.*\.phpt?):(\d{1,9})$/;
const phpunit_FOREIGN = /[\\/]vendor[\\/]/;
/** `Shop\StockException: only 2 left`, and what every failed assertion says, perhaps below a message of the test's own. */
const phpunit_RAISED = /^((?:\w+\\)*[A-Z]\w*): /;
const phpunit_ASSERTION = 'Failed asserting ';
/** What stands between sections and what closes the last one. */
const SECTION_END = /^(?:--|FAILURES!|ERRORS!|WARNINGS!|OK\b.*)$/;
/** `Random Seed:   1795244011`. */
const phpunit_SEED = /^Random Seed: {1,8}(\d{1,12})$/;
const CODECEPTION_BANNER = 'Codeception PHP Testing Framework';
/** What Codeception prints below an entry, whose title is no id: ` Test  tests/unit/CartTest.php:testAdds`. */
const CODECEPTION = /^ Test {1,4}(\S.*\.(?:php|feature)):(\S.*)$/s;
/** `data set #2`, `data set "half"`. */
const phpunit_DATA_SET = / with (data set (?:#\d{1,9}|"[^"]{1,400}"))/;
const phpunit_PASSED = /^OK \((\d{1,9}) tests?, \d{1,9} assertions?\)$/;
const phpunit_TOTAL = /^Tests: (\d{1,9}), Assertions: \d{1,9}((?:, [A-Za-z ]{1,30}: \d{1,9})*)\.$/;
/** An array that differs is printed whole, so the next entry may be far; a list that was cut off must end, though. */
const phpunit_LINES_TO_NEXT = 5_000;
class PhpunitSession {
    #failures = failureList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Entries that the open section announced and how many of them were read. */
    #announced = 0;
    #read = 0;
    /** Where the section or its last entry began. */
    #since = 0;
    #open;
    #isCodeception = false;
    /** The open entry has an id; Codeception's has it in the next line. */
    #isNamed = true;
    /** Name of the file that holds the open test, if it is named for its class, as PHPUnit's loader demands. */
    #home = '';
    #seen = false;
    #totals = false;
    #seed;
    #testdox = new TestdoxReader();
    #finished = false;
    #last = 0;
    get idle() {
        return this.#open === undefined && this.#read >= this.#announced && !this.#testdox.isReading(this.#last);
    }
    line({ number, text }) {
        this.#last = number;
        this.#giveUp(number);
        const first = text.charCodeAt(0);
        if (first === 0x54 && (this.#section(number, text) || this.#total(number, text)))
            return;
        if (this.#head(number, text))
            return;
        const isEnd = SECTION_END.test(text);
        if (isEnd) {
            this.#close(number - 1);
            this.#announced = 0;
            if (first === 0x4f)
                this.#allPassed(text);
            return;
        }
        if (this.#entry(number, text))
            return;
        if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
        else if (this.#announced === 0)
            this.#testdox.line(number, text);
    }
    end() {
        this.#close(this.#last);
        if (!this.#seen)
            return undefined;
        const testdox = this.#testdox.end();
        return {
            framework: 'phpunit',
            // Only where there is no list: a test's words are not its name.
            failures: this.#failures.length > 0 ? this.#failures : testdox.map((draft) => toFailure('phpunit', draft)),
            retried: [],
            passed: [],
            ...(this.#seed === undefined ? {} : { seed: this.#seed }),
            ...(this.#totals ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    /** What is printed before the first test. */
    #head(number, text) {
        if (text.startsWith('PHPUnit ') && phpunit_BANNER.test(text)) {
            this.#close(number - 1);
            this.#announced = 0;
            this.#seen = true;
            this.#finished = false;
            this.#testdox.begin(number);
            return true;
        }
        this.#isCodeception ||= text.startsWith(CODECEPTION_BANNER);
        if (text.startsWith('Random Seed: '))
            this.#seed ??= phpunit_SEED.exec(text)?.[1];
        return false;
    }
    #section(number, text) {
        const match = text.startsWith('There w') ? SECTION.exec(text) : null;
        if (match?.[2] === undefined)
            return false;
        this.#close(number - 1);
        this.#announced = FAILING.test(match[2]) ? Number(match[1]) : 0;
        this.#read = 0;
        this.#since = number;
        return true;
    }
    /** Entries are numbered from one; a list in a message that is numbered otherwise is not taken for one. */
    #entry(number, text) {
        if (this.#read >= this.#announced)
            return false;
        const match = phpunit_ENTRY.exec(text);
        const id = match?.[2];
        if (match === null || id === undefined || Number(match[1]) !== this.#read + 1)
            return false;
        const method = id.indexOf('::');
        if (method < 1 && !id.endsWith('.phpt') && !this.#isCodeception)
            return false;
        this.#close(number - 1);
        this.#read += 1;
        this.#since = number;
        const suite = method < 1 ? undefined : id.slice(0, method);
        this.#home = suite === undefined ? '' : `${suite.slice(suite.lastIndexOf('\\') + 1)}.php`;
        const parameters = phpunit_DATA_SET.exec(id)?.[1];
        this.#open = { id, suite, parameters, at: number, from: number };
        this.#isNamed = method > 0 || id.endsWith('.phpt');
        this.#seen ||= this.#isNamed;
        return true;
    }
    #giveUp(number) {
        if (number - this.#since >= phpunit_LINES_TO_NEXT)
            this.#announced = 0;
        if (number - this.#since >= limits/* LIMITS */.b.failureBlockLines)
            this.#close(number - 1);
    }
    #detail(open, number, text) {
        if (text === '')
            return;
        open.to = number;
        if (!this.#isNamed) {
            this.#name(open, text);
            return;
        }
        const frame = text.includes('.php') ? phpunit_FRAME.exec(text) : null;
        const file = frame?.[1];
        if (file === undefined) {
            open.errorType ??= phpunit_errorTypeOf(text, open.message === undefined);
            open.message ??= text;
            return;
        }
        if (phpunit_FOREIGN.test(file))
            return;
        // The frames run from the inside out: of those in the test's own file the first is the place of the assertion.
        if (open.file !== undefined && (this.#isHome(open.file) || !this.#isHome(file)))
            return;
        open.file = file;
        open.line = Number(frame?.[2]);
    }
    #name(open, text) {
        const [, file, method] = CODECEPTION.exec(text) ?? [];
        if (file === undefined) {
            this.#open = undefined;
            return;
        }
        this.#isNamed = true;
        this.#seen = true;
        open.name = open.id;
        open.id = `${file}:${method}`;
        open.suite = file;
        this.#home = file.slice(file.lastIndexOf('/') + 1);
    }
    #isHome(file) {
        const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name === this.#home;
    }
    #allPassed(text) {
        const passed = phpunit_PASSED.exec(text)?.[1];
        if (passed === undefined)
            return;
        this.#seen = true;
        this.#totals = true;
        this.#finished = true;
        this.#counts.passed += Number(passed);
    }
    #total(number, text) {
        const match = text.startsWith('Tests: ') ? phpunit_TOTAL.exec(text) : null;
        if (match === null)
            return false;
        this.#close(number - 1);
        this.#announced = 0;
        let failed = 0;
        let skipped = 0;
        for (const [, word, count] of (match[2] ?? '').matchAll(/, ([A-Za-z ]+): (\d+)/g)) {
            if (word === 'Failures' || word === 'Errors')
                failed += Number(count);
            else if (word === 'Skipped' || word === 'Incomplete')
                skipped += Number(count);
        }
        this.#seen = true;
        this.#totals = true;
        this.#finished = true;
        this.#counts.failed += failed;
        this.#counts.skipped += skipped;
        this.#counts.passed += Math.max(0, Number(match[1]) - failed - skipped);
        return true;
    }
    #close(to) {
        if (this.#open === undefined || !this.#isNamed) {
            this.#open = undefined;
            return;
        }
        this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#failures.push(toFailure('phpunit', this.#open));
        this.#open = undefined;
    }
}
/** A failed assertion's class is not printed; it is always this one. */
function phpunit_errorTypeOf(text, isFirst) {
    if (text.startsWith(phpunit_ASSERTION))
        return 'ExpectationFailedException';
    return isFirst ? phpunit_RAISED.exec(text)?.[1] : undefined;
}
/** PHPUnit's default printer, and what prints like it (ParaTest, Symfony's bridge). Test id: `Class::method`, with the data set. */
const phpunit = {
    id: 'phpunit',
    title: 'PHPUnit',
    docs: 'https://docs.phpunit.de/en/12.0/textui.html',
    triggers: [
        'There was ',
        'There were ',
        'by Sebastian Bergmann',
        'Assertions: ',
        ' assertion)',
        ' assertions)',
        'Random Seed: ',
        CODECEPTION_BANNER,
        ' ✘ ',
        ' ✔ ',
        TESTDOX_SUMMARY,
    ],
    begin: () => new PhpunitSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/playwright.js



/** `[project] › file:line:column › describe › title`; without projects only from the file on. */
const playwright_TEST = /^(?:\[([^\]]{1,200})\] › )?(\S[^›]*?):(\d{1,9}):\d{1,9} › (\S.*)$/;
/** `  1) [project] › …` opens a description. */
const playwright_HEADER = /^ {2}\d{1,7}\) (\S.*)$/;
/** `  ✘  12 [project] › … (retry #1) (59.9s)` of the list reporter; `ok` and `x` where signs are not to be had. */
const playwright_PROGRESS = /^ {2}(✓|✘|ok|x) +\d{1,7} (\S.*)$/;
/** `  2 failed`, with a list below it. */
const playwright_HEADING = /^ {2}(\d{1,9}) (failed|flaky|interrupted|skipped|did not run|passed)(?: \([\d.]+m?[smhd]\))?$/;
const playwright_LISTED = /^ {4}(\S.*)$/;
/** What the list reporter puts behind a title. */
const playwright_TIME = / \((\d[\d.]{0,12})(m?s|m|h)\)$/;
const playwright_MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const playwright_RETRY = / \(retry #\d{1,9}\)$/;
const playwright_RUNNING = /^Running \d{1,9} tests? using \d{1,9} workers?(?:, shard (\d{1,6}) of (\d{1,6}))?/;
/** What the GitHub reporter's annotations begin with in a job's log. */
const playwright_COMMAND = /^##\[(?:error|notice|warning)\]/;
class PlaywrightSession {
    #failures = failureList();
    #retried = failureList();
    #passed = passedList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Numbers of the summary of the run that is read now. */
    #summary = new Map();
    /** Tests of the run that is read now, by id: described ones (there with the steps that failed) and reported ones. */
    #described = new Map();
    #reported = new Map();
    #listed = [];
    #open;
    /** The list of the summary that is read now. */
    #list;
    #finished = false;
    #shard;
    #seen = false;
    #last = 0;
    get idle() {
        return this.#open === undefined && this.#list === undefined;
    }
    line({ number, text: printed }) {
        this.#last = number;
        const text = printed.startsWith('##[') ? printed.replace(playwright_COMMAND, '') : printed;
        if (this.#running(number, text))
            return;
        if (text.startsWith('  ') && (this.#header(number, text) || this.#heading(number, text)))
            return;
        else if (this.#list !== undefined)
            this.#item(number, text);
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
        else if (text.startsWith('  '))
            this.#progress(number, text);
    }
    end() {
        this.#endRun(this.#last);
        if (!this.#seen)
            return undefined;
        return {
            framework: 'playwright',
            failures: this.#failures,
            retried: this.#retried,
            passed: this.#passed,
            ...(this.#finished ? { counts: this.#counts } : {}),
            ...(this.#shard === undefined ? {} : { shard: this.#shard }),
            finished: this.#finished,
        };
    }
    #running(number, text) {
        const match = text.startsWith('Running ') ? playwright_RUNNING.exec(text) : null;
        if (match === null)
            return false;
        this.#endRun(number - 1);
        this.#seen = true;
        if (match[1] !== undefined)
            this.#shard ??= `${match[1]}/${match[2]}`;
        return true;
    }
    #header(number, text) {
        const title = playwright_HEADER.exec(text)?.[1];
        const test = title === undefined ? undefined : named(title);
        if (test === undefined)
            return false;
        this.#close(number - 1);
        this.#forgetSummary();
        this.#seen = true;
        const draft = { ...test, at: number, from: number };
        // The GitHub reporter prints a failure again as an annotation, once for each try.
        const isKnown = this.#described.has(test.id) || this.#described.size >= limits/* LIMITS */.b.failuresPerJob;
        this.#open = isKnown ? undefined : draft;
        if (this.#open !== undefined)
            this.#described.set(test.id, draft);
        return true;
    }
    /** A test may print what looks like a summary; whatever the runner says of tests after it starts the summary anew. */
    #heading(number, text) {
        const match = playwright_HEADING.exec(text);
        const word = match?.[2];
        if (match === null || word === undefined || !this.#seen)
            return false;
        this.#close(number - 1);
        if (word === 'flaky')
            this.#list = 'flaky';
        else if (word === 'failed' || word === 'interrupted')
            this.#list = 'failed';
        this.#summary.set(word, Number(match[1]));
        return true;
    }
    #item(number, text) {
        const title = playwright_LISTED.exec(text)?.[1];
        const test = title === undefined ? undefined : named(title);
        if (test === undefined)
            this.#list = undefined;
        else if (this.#listed.length < limits/* LIMITS */.b.failuresPerJob) {
            this.#listed.push({ id: test.id, isFlaky: this.#list === 'flaky', draft: { ...test, at: number } });
        }
    }
    #detail(open, number, text) {
        if (number - open.at >= limits/* LIMITS */.b.failureBlockLines) {
            this.#close(number - 1);
            return;
        }
        if (text.trim() === '')
            return;
        open.to = number;
        open.message ??= text;
    }
    #progress(number, text) {
        const match = playwright_PROGRESS.exec(text);
        const said = match?.[2] ?? '';
        const time = playwright_TIME.exec(said);
        const timed = time === null ? said : said.slice(0, time.index);
        const test = named(timed.replace(playwright_RETRY, ''));
        if (test === undefined)
            return;
        const durationMs = time === null ? undefined : Math.round(Number(time[1]) * (playwright_MILLISECONDS[time[2] ?? ''] ?? 0));
        this.#seen = true;
        this.#forgetSummary();
        const known = this.#reported.get(test.id) ?? {
            draft: { ...test, durationMs, at: number },
            failed: false,
            passed: false,
        };
        const passed = match?.[1] === '✓' || match?.[1] === 'ok';
        this.#reported.set(test.id, { draft: known.draft, failed: known.failed || !passed, passed });
    }
    #forgetSummary() {
        this.#summary.clear();
        this.#listed = [];
    }
    #close(to) {
        if (this.#open !== undefined)
            this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#open = undefined;
        this.#list = undefined;
    }
    /** The summary decides which tests failed; where the log ends before it, the last try of each test does. */
    #endRun(to) {
        this.#close(to);
        const ended = this.#summary.size > 0;
        const listed = new Set(this.#listed.map(({ id }) => id));
        for (const { id, isFlaky, draft } of this.#listed) {
            (isFlaky ? this.#retried : this.#failures).push(this.#complete(id, draft));
        }
        for (const [id, { draft, failed, passed }] of this.#reported) {
            if (listed.has(id))
                continue;
            if (passed && !failed)
                this.#passed.push(id);
            else if (passed)
                this.#retried.push(this.#complete(id, draft));
            else if (!ended && this.#failures.length < limits/* LIMITS */.b.failuresPerJob)
                this.#failures.push(this.#complete(id, draft));
        }
        if (!ended && this.#reported.size === 0) {
            for (const draft of this.#described.values())
                this.#failures.push(toFailure('playwright', draft));
        }
        this.#count(ended);
        this.#described.clear();
        this.#reported.clear();
        this.#forgetSummary();
    }
    /** The failure with its description, whose title goes on with the steps that failed. */
    #complete(id, draft) {
        const inStep = `${id} › `;
        const described = this.#described.get(id) ?? [...this.#described.values()].find((other) => other.id.startsWith(inStep));
        return toFailure('playwright', { ...draft, ...described, id });
    }
    #count(ended) {
        if (!ended)
            return;
        const count = (word) => this.#summary.get(word) ?? 0;
        this.#finished = true;
        this.#counts.passed += count('passed') + count('flaky');
        this.#counts.failed += count('failed') + count('interrupted');
        this.#counts.skipped += count('skipped');
    }
}
/** The id leaves out the position, which moves with every edit; Playwright allows a title once in a file. */
function named(title) {
    const match = title.includes(' › ') ? playwright_TEST.exec(withoutRule(title)) : null;
    if (match?.[2] === undefined || match[4] === undefined)
        return undefined;
    const [, project, file, line, titles] = match;
    return { id: `${project === undefined ? '' : `[${project}] › `}${file} › ${titles}`, file, line: Number(line) };
}
/** A title is ruled up to the width of the terminal. */
function withoutRule(title) {
    let end = title.length;
    while (title[end - 1] === '─')
        end -= 1;
    return title.slice(0, end).trimEnd();
}
/** Playwright Test's list, line, dot and GitHub reporters. Test id: project, file and titles, joined by ` › `. */
const playwright = {
    id: 'playwright',
    title: 'Playwright Test',
    docs: 'https://playwright.dev/docs/test-reporters',
    triggers: [
        ' › ',
        'tests using ',
        'test using ',
        ' failed',
        ' flaky',
        ' interrupted',
        ' skipped',
        ' did not run',
        ' passed (',
    ],
    begin: () => new PlaywrightSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/playwright-json.js




/** What a test came to over all its tries, in Playwright's words. */
const playwright_json_OUTCOMES = new Map([
    ['expected', 'passed'],
    ['unexpected', 'failed'],
    ['flaky', 'retried'],
    ['skipped', 'skipped'],
]);
const playwright_json_PASSED = 'passed';
const playwright_json_SKIPPED = 'skipped';
class PlaywrightJsonSession {
    #reader = new JsonReader('$.suites.*', (suite, line) => this.#file(suite, line));
    #tests = new ReportTests('playwright');
    write(text) {
        this.#reader.write(text);
    }
    end() {
        const refusal = this.#reader.end();
        return { tests: this.#tests.result(refusal === undefined), refusal };
    }
    /** A suite of the outermost level is a file. Inner ones wait in a list: they nest as deep as somebody likes. */
    #file(file, at) {
        const waiting = [];
        if (isObject(file))
            waiting.push({ suite: file, titles: [] });
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            const { suite, titles } = next;
            for (const spec of playwright_json_objects(suite['specs']))
                this.#spec(spec, titles, at);
            const inner = playwright_json_objects(suite['suites']).map((inner) => ({
                suite: inner,
                titles: [...titles, textOf(inner['title']) ?? ''],
            }));
            waiting.push(...inner.toReversed());
        }
    }
    #spec(spec, titles, at) {
        const file = textOf(spec['file']) ?? '';
        const name = [file, ...titles, textOf(spec['title']) ?? ''].filter((title) => title !== '').join(' › ');
        for (const test of playwright_json_objects(spec['tests'])) {
            const project = textOf(test['projectName']);
            const draft = { id: project === undefined ? name : `[${project}] › ${name}`, at, from: at, to: at };
            const outcome = playwright_json_outcomeOf(test);
            if (outcome === undefined)
                continue;
            this.#tests.add(outcome, { ...draft, file, line: lineOf(spec['line']), ...playwright_json_describe(test) });
        }
    }
}
/** Playwright before 1.13 did not say it; its tries do. */
function playwright_json_outcomeOf(test) {
    const said = playwright_json_OUTCOMES.get(textOf(test['status']) ?? '');
    if (said !== undefined)
        return said;
    const results = playwright_json_objects(test['results']);
    const last = results.at(-1)?.['status'];
    if (last === undefined || last === playwright_json_SKIPPED)
        return last === undefined ? undefined : 'skipped';
    if (last !== (test['expectedStatus'] ?? playwright_json_PASSED))
        return 'failed';
    return results.length > 1 ? 'retried' : 'passed';
}
/** The first try that went wrong says why. */
function playwright_json_describe(test) {
    const expected = test['expectedStatus'] ?? playwright_json_PASSED;
    const wrong = playwright_json_objects(test['results']).find(({ status }) => status !== expected && status !== playwright_json_SKIPPED);
    if (wrong === undefined)
        return {};
    const error = isObject(wrong['error']) ? wrong['error'] : playwright_json_objects(wrong['errors'])[0];
    const message = textOf(error?.['message']) ?? textOf(error?.['value']);
    const { duration } = wrong;
    return {
        message: firstLine(message ?? '') ?? textOf(wrong['status']),
        durationMs: typeof duration === 'number' && duration >= 0 ? Math.round(duration) : undefined,
    };
}
function playwright_json_objects(value) {
    return Array.isArray(value) ? value.filter((item) => isObject(item)) : [];
}
/** Playwright Test's JSON reporter. Test id: project, file and titles, joined by ` › `, as its other reporters print it. */
const playwrightJson = {
    id: 'playwright-json',
    title: 'Playwright JSON',
    docs: 'https://playwright.dev/docs/test-reporters#json-reporter',
    claims: ({ members }) => members.has('config.rootDir') && members.has('config.forbidOnly'),
    begin: () => new PlaywrightJsonSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/prove.js


const prove_REPORT = 'Test Summary Report';
/** `t/cart.t (Wstat: 512 (exited 2) Tests: 3 Failed: 2)`, files of one length below each other. */
const prove_FILE = /^(\S.{0,400}) \(Wstat: (\d{1,6})(?: \([^()]{1,40}\))? Tests: \d{1,9} Failed: (\d{1,9})\)$/;
const DETAIL = '  ';
const PARSE_ERRORS = /^ {2}Parse errors: /;
const prove_END = /^(?:Files=\d|Result: |##\[)/;
/** `#   at t/cart.t line 12.`, from Test::More: the failing test is named there, and read as TAP. */
const prove_NAMED = /^#\s+(?:Failed (?:\(TODO\) )?test .{0,999} )?at (\S{1,400}) line \d{1,9}\.$/;
const NOT_OK = /^\s*not ok \d/;
class ProveSession {
    #entries = new Map();
    #named = new Set();
    #isReport = false;
    #open;
    #lines = 0;
    #hasResults = false;
    #finished = false;
    get idle() {
        return !this.#isReport;
    }
    line({ number, text }) {
        this.#lines += 1;
        if (text === prove_REPORT) {
            this.#isReport = true;
            this.#lines = 0;
        }
        else if (this.#isReport)
            this.#report(number, text);
        else
            this.#result(text);
    }
    end() {
        const failures = [...this.#entries.values()]
            .filter((entry) => entry.isBad && !this.#isTold(entry))
            .map(({ draft }) => toFailure('prove', draft));
        if (failures.length === 0)
            return undefined;
        return { framework: 'prove', failures, retried: [], passed: [], finished: this.#finished };
    }
    /** True when the failing tests of the file are named in the log, so that the file would be counted with them. */
    #isTold({ draft, hasFailedTests }) {
        return this.#named.has(draft.id) || (hasFailedTests && this.#hasResults);
    }
    #result(text) {
        const file = text.startsWith('#') ? prove_NAMED.exec(text)?.[1] : undefined;
        if (file !== undefined && this.#named.size < limits/* LIMITS */.b.failuresPerJob)
            this.#named.add(file);
        this.#hasResults ||= NOT_OK.test(text);
    }
    #report(number, text) {
        if (prove_END.test(text) || this.#lines > limits/* LIMITS */.b.failuresPerJob) {
            this.#isReport = false;
            this.#open = undefined;
            this.#finished ||= text.startsWith('Files=');
            return;
        }
        const match = text.includes(' (Wstat: ') ? prove_FILE.exec(text) : null;
        if (match?.[1] !== undefined)
            this.#file(number, match[1].trimEnd(), match);
        else if (this.#open !== undefined && text.startsWith(DETAIL))
            this.#detail(this.#open, number, text);
    }
    #file(number, id, match) {
        const hasFailedTests = Number(match[3]) > 0;
        const draft = { id, file: id, at: number, from: number, to: number };
        this.#open = { draft, isBad: hasFailedTests || Number(match[2]) > 0, hasFailedTests };
        if (!this.#entries.has(id))
            this.#entries.set(id, this.#open);
    }
    #detail(open, number, text) {
        open.draft.to = number;
        open.draft.message ??= text.trim();
        if (PARSE_ERRORS.test(text))
            open.isBad = true;
    }
}
/** The summary of `prove`. Test id: the file, where nothing in the log names the test in it that failed. */
const prove = {
    id: 'prove',
    title: 'prove',
    docs: 'https://perldoc.perl.org/prove',
    triggers: [prove_REPORT, 'not ok ', '#   at ', '#     at ', '#   Failed ', '#     Failed '],
    begin: () => new ProveSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/shared/ruled-title.js
/**
 * The title of a line that is ruled on both sides (`=== FAILURES ===`, `⎯⎯ Failed Tests 2 ⎯⎯`), or undefined. A title too
 * long for the terminal leaves one sign on each side, so one is enough.
 */
function ruledTitle(text, sign) {
    if (!text.startsWith(sign))
        return undefined;
    const line = text.trimEnd();
    let from = 0;
    while (line[from] === sign)
        from += 1;
    let to = line.length;
    while (to > from && line[to - 1] === sign)
        to -= 1;
    if (to === line.length || line[from] !== ' ' || line[to - 1] !== ' ' || to - from < 3)
        return undefined;
    return line.slice(from + 1, to - 1);
}

;// CONCATENATED MODULE: ./build/core/parsers/pytest-blocks.js


/** `tests/a.py:12: AssertionError`, or `tests/a.py:12: in test_b` with `--tb=short`. */
const LOCATION = /^((?:[A-Za-z]:)?[^\s:][^:]*):(\d+): ?(.*)$/;
/** `  File "/app/tests/a.py", line 12, in test_b` with `--tb=native`. */
const NATIVE_LOCATION = /^ *File "([^"]+)", line (\d+)/;
/** `E   AssertionError: …`. */
const ERROR_LINE = /^E +(\S.*)$/;
const CAPTURED = /^-+ ?(?:Captured |live log )/;
const CRASH = /crashed while running ["']((?:[^"':]+:)+:[^"']+)["']/;
const ERROR_AT = /^ERROR at (?:setup|teardown) of (.+)$/;
const ERROR_COLLECTING = /^ERROR collecting (.+)$/;
/** A doctest's example raised: `UNEXPECTED EXCEPTION: ValueError('empty')`. */
const UNEXPECTED = 'UNEXPECTED EXCEPTION: ';
const INSTALLED = /(?:site|dist)-packages/;
/** pytest before 3.5 left out one side of the rule, or both, when the name was as long as the line. */
const BARE = /^ (\S.*) _{1,3}$|^ ([\w.]+\[.*\]) $/;
const ERROR_NAME = /^[A-Za-z_][\w.]*$/;
/** Opens a test's title. Looked for when the test above it printed so much that its lines are no longer followed. */
const BLOCK_RULE = '_____ ';
/** Of the rules that pytest-sugar draws, and part of each. */
const SUGAR_SIGN = '―';
const SUGAR_RULE = '――――';
/** ` tests/a.py ⨯✓   18% █▊` of pytest-sugar: tests go on, so a description is over. */
const SUGAR_ROW = /^ .*\d% [▏▎▍▌▋▊▉█]/;
/** Lines between a section's title and that of its first test: none, or a plugin's remark. */
const LINES_BEFORE_TITLE = 10;
/** Reads the FAILURES and ERRORS sections of one pytest run. */
class PytestBlocks {
    #blocks = [];
    #open;
    #captured = false;
    #inErrorLines = false;
    #compared;
    /** Last line at which a first title is awaited. */
    #expectedTo = 0;
    #last = 0;
    /** True when nothing is open, so that only a title with `BLOCK_RULE` opens something. */
    get idle() {
        return this.#open === undefined && this.#last >= this.#expectedTo;
    }
    /** A section begins. */
    expect(number) {
        this.#last = number;
        this.#expectedTo = number + LINES_BEFORE_TITLE;
    }
    /** Closes a block that goes on for too long to be followed. */
    expire(number, text) {
        this.#last = number;
        const end = this.#open === undefined ? undefined : blockEnd(this.#open.from, number, text);
        if (end !== undefined)
            this.close(end);
    }
    /** True while the open block shows what its test printed; a pytest run found there is not ours. */
    inCapturedOutput() {
        return this.#open !== undefined && this.#captured;
    }
    /** A line of the section; `isError` tells which of the two. */
    line(number, text, isError) {
        const isClear = text.startsWith('_____') || text.startsWith(SUGAR_RULE);
        const title = this.idle && !isClear ? undefined : pytest_blocks_titleOf(text);
        if (title !== undefined) {
            this.#begin(title, number, isError);
            return;
        }
        const block = this.#open;
        if (block === undefined)
            return;
        if (text.includes('% ') && SUGAR_ROW.test(text)) {
            this.close(number - 1);
            return;
        }
        block.to = number;
        if (text.startsWith('-') && CAPTURED.test(text))
            this.#captured = true;
        else if (!this.#captured)
            this.#detail(block, text);
    }
    close(to) {
        if (this.#open !== undefined)
            this.#open.to = Math.max(this.#open.from, to);
        this.#open = undefined;
        this.#captured = false;
    }
    take() {
        const blocks = this.#blocks;
        this.#blocks = [];
        return blocks;
    }
    #begin(title, number, isError) {
        this.close(number - 1);
        this.#expectedTo = 0;
        const collecting = ERROR_COLLECTING.exec(title)?.[1];
        const name = collecting ?? ERROR_AT.exec(title)?.[1] ?? title;
        this.#open = { name, isCollection: collecting !== undefined, isError, from: number, to: number };
        this.#inErrorLines = false;
        this.#compared = undefined;
        this.#blocks.push(this.#open);
    }
    #detail(block, text) {
        if (block.name.startsWith('[doctest]'))
            this.#doctest(block, text);
        if (text.startsWith('E ') || text === 'E') {
            // A chained exception prints several groups; the last one is what ended the test.
            if (!this.#inErrorLines)
                block.message = ERROR_LINE.exec(text)?.[1] ?? block.message;
            this.#inErrorLines = true;
            return;
        }
        this.#inErrorLines = false;
        // A file that could not be imported is described in plain words, or by an error further down.
        if (block.isCollection && text.trim() !== '')
            block.message ??= text;
        if (text.includes(' crashed while running ')) {
            block.id = CRASH.exec(text)?.[1];
            block.message ??= text;
        }
        const location = LOCATION.exec(text) ?? NATIVE_LOCATION.exec(text);
        if (location !== null)
            this.#location(block, location);
    }
    /** `Expected:` and `Got:` of a doctest stand above the value each. */
    #doctest(block, text) {
        if (this.#compared !== undefined) {
            const said = `${this.#compared} ${text.trim()}`;
            block.message = block.message === undefined ? said : `${block.message} ${said}`;
            this.#compared = undefined;
        }
        else if (text === 'Expected:' || text === 'Got:')
            this.#compared = text;
        else if (text.startsWith(UNEXPECTED))
            block.message = text.slice(UNEXPECTED.length);
    }
    /** The first location outside installed packages is the test's own, except when a fixture failed. */
    #location(block, [, file, line, rest]) {
        if (file !== undefined && (block.file === undefined || INSTALLED.test(block.file))) {
            block.file = file;
            block.line = Number(line);
        }
        if (rest !== undefined && ERROR_NAME.test(rest))
            block.errorType = rest;
    }
}
function pytest_blocks_titleOf(text) {
    const first = text.charCodeAt(0);
    if (first === SUGAR_SIGN.charCodeAt(0))
        return ruledTitle(text, SUGAR_SIGN);
    if (first === 0x20 && text.charCodeAt(1) !== 0x20) {
        const match = BARE.exec(text);
        return match?.[1] ?? match?.[2];
    }
    if (first !== 0x5f)
        return undefined;
    const title = ruledTitle(text, '_');
    return title !== undefined && /[^\s_]/.test(title) ? title : undefined;
}

;// CONCATENATED MODULE: ./build/core/parsers/pytest-header.js
/** Part of every line that is read here. */
const HEADERS = ['Using --random', '[pytest-split] Running group '];
/** `Using --randomly-seed=1234` of pytest-randomly, `Using --random-order-seed=1234` of pytest-random-order. */
const pytest_header_SEED = /^Using --random(?:ly|-order)-seed=(\S+)$/;
/** `[pytest-split] Running group 2/4`, then how many tests that are. */
const GROUP = /^\[pytest-split\] Running group (\d+\/\d+)/;
/** Adds what the line says. Of several runs in one log the last one's order is kept. */
function takeHeader(header, text) {
    if (text.startsWith('Using --random')) {
        const seed = pytest_header_SEED.exec(text)?.[1];
        if (seed !== undefined)
            header.seed = seed;
    }
    else if (text.startsWith('[pytest-split]')) {
        const shard = GROUP.exec(text)?.[1];
        if (shard !== undefined)
            header.shard = shard;
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/pytest-join.js
const pytest_join_SEPARATOR = ' - ';
/** Tests of one name among which a block's is looked for; more only exist to waste time. */
const NAMESAKES = 200;
const SUBTEST = /^([\w.]+(?:\[.*?\])?) [[(]/;
const DOCTEST = /^\[doctest\] /;
/** Some projects' plugins put the duration before the id. */
const pytest_join_DURATION = /^\[\d+(?:\.\d+)?s\] /;
/**
 * `path::test[a - b] - message`: the separator is the first one after the parameters' closing bracket, or the first at
 * all. Ids of pytest before 4 carry `::()`, which is dropped.
 */
function idAndMessage(line) {
    const rest = line.replace(pytest_join_DURATION, '');
    const bracket = rest.indexOf('[');
    const plain = rest.indexOf(pytest_join_SEPARATOR);
    const closed = rest.indexOf(`]${pytest_join_SEPARATOR}`);
    const cut = bracket !== -1 && closed > bracket && (plain === -1 || plain > bracket) ? closed + 1 : plain;
    if (cut === -1)
        return { id: cleanId(rest) };
    return { id: cleanId(rest.slice(0, cut)), message: rest.slice(cut + pytest_join_SEPARATOR.length) };
}
function cleanId(id) {
    return id.trimEnd().replaceAll('::()::', '::');
}
/** What a node id says about its test: the file, and what stands between the brackets at its end. */
function pytest_join_placeOf(id) {
    const file = id.split('::', 1)[0];
    const bracket = id.endsWith(']') ? id.indexOf('[') : -1;
    return { file, parameters: bracket === -1 ? undefined : id.slice(bracket + 1, -1) };
}
/**
 * One draft per failing test of a run. The short summary and the progress lines know the ids, the blocks know why; they
 * are joined by the name that both print. A block whose id is nowhere printed gets it from its file: the one whose row
 * of letters shows the failure, else the first that its traceback names.
 */
function joinReport(reports, progress, blocks) {
    const drafts = new Map();
    for (const { id, at, message } of [...reports, ...progress.failed]) {
        const known = drafts.get(id);
        if (known === undefined)
            drafts.set(id, { id, at, message, ...pytest_join_placeOf(id) });
        else
            known.message ??= message;
    }
    const byName = indexByName(drafts.values());
    const files = filesOf(blocks, progress.filesOfFailures);
    for (const block of blocks) {
        const shown = block.name.replace(DOCTEST, '');
        const name = byName.has(shown) ? shown : withoutSubtest(shown);
        const id = block.id ?? idOf(block, name, files.get(block) ?? block.file);
        const draft = pick(byName.get(name), block) ?? drafts.get(id);
        if (draft !== undefined)
            pytest_join_describe(draft, block);
        else
            drafts.set(id, pytest_join_describe({ id, at: block.from, ...pytest_join_placeOf(id), file: fileOf(id, block) }, block));
    }
    return [...drafts.values()];
}
/** The file of each block of the FAILURES section, when as many failures were shown as letters. */
function filesOf(blocks, files) {
    const failures = blocks.filter((block) => !block.isError);
    if (failures.length !== files.length)
        return new Map();
    return new Map(failures.map((block, index) => [block, files[index] ?? '']));
}
/** `Class.test` of `Class.test [message] (n=1)`: a subtest counts as its test. */
function withoutSubtest(name) {
    return SUBTEST.exec(name)?.[1] ?? name;
}
/** Drafts under the name that a block's rule shows: `Class.test[param]`, or the whole id when it has no `::`. */
function indexByName(drafts) {
    const byName = new Map();
    for (const draft of drafts) {
        const name = shownName(draft.id);
        const list = byName.get(name);
        if (list === undefined)
            byName.set(name, [draft]);
        else
            list.push(draft);
    }
    return byName;
}
function shownName(id) {
    const path = id.indexOf('::');
    if (path === -1)
        return id;
    const test = id.slice(path + 2);
    const bracket = test.indexOf('[');
    return bracket === -1
        ? test.replaceAll('::', '.')
        : test.slice(0, bracket).replaceAll('::', '.') + test.slice(bracket);
}
/** Of several tests with one name: the one in the block's file, else the first that has no description yet. */
function pick(drafts, block) {
    if (drafts === undefined)
        return undefined;
    const open = drafts.slice(0, NAMESAKES).filter((draft) => draft.from === undefined);
    const own = open.find((draft) => draft.file !== undefined && block.file?.endsWith(draft.file));
    return own ?? open[0] ?? drafts[0];
}
function pytest_join_describe(draft, block) {
    if (draft.from !== undefined)
        return draft;
    draft.at = block.from;
    draft.from = block.from;
    draft.to = block.to;
    // The short summary cuts messages to the width of the terminal.
    draft.message = block.message ?? draft.message;
    draft.errorType ??= block.errorType;
    if (block.line !== undefined && (draft.file === undefined || block.file?.endsWith(draft.file))) {
        draft.line = block.line;
    }
    return draft;
}
function idOf(block, name, file) {
    if (block.isCollection)
        return block.name;
    if (file === undefined)
        return name;
    // A doctest's name is that of the object whose documentation it is, dots and all.
    if (DOCTEST.test(block.name))
        return `${file}::${name}`;
    const bracket = name.indexOf('[');
    const dotted = bracket === -1 ? name : name.slice(0, bracket);
    return `${file}::${dotted.replaceAll('.', '::')}${bracket === -1 ? '' : name.slice(bracket)}`;
}
function fileOf(id, block) {
    if (block.isCollection)
        return block.name;
    return id.includes('::') ? id.split('::', 1)[0] : block.file;
}

;// CONCATENATED MODULE: ./build/core/parsers/pytest-nested.js

/**
 * pytest runs whose output was captured by a test and is shown in its failure. They are another's, unless the failures of
 * the outer run go on to the end of its step: then the last summary and totals inside are its own. Otherwise a test that
 * prints the opening of a run would hide all failures below its own.
 */
class NestedRuns {
    #depth = 0;
    /** What the last short summary lists. */
    #reports;
    #total;
    /** True while what is read belongs to a run inside. */
    get inside() {
        return this.#depth > 0;
    }
    /**
     * Takes the title of a section.
     *
     * @param isCaptured whether it stands in what a test printed
     * @returns true when it belongs to a run inside
     */
    open(opened, title, isCaptured) {
        if (opened === 'start' && isCaptured)
            this.#depth += 1;
        if (this.#depth === 0)
            return false;
        if (opened === 'summary')
            this.#reports = failureList();
        if (opened === 'end') {
            this.#total = title;
            this.#depth -= 1;
        }
        return true;
    }
    /** Takes a line of a short summary inside. */
    report(report) {
        this.#reports?.push(report);
    }
    /** The outer run has gone on: what was said inside was not its own. */
    forget() {
        this.#reports = undefined;
    }
    /** Gives what was said last, once; undefined when a summary or totals are missing. */
    take() {
        const [reports, total] = [this.#reports, this.#total];
        if (reports === undefined || total === undefined)
            return undefined;
        this.#reports = undefined;
        return { reports, total };
    }
    /** A step has ended, and with it whatever ran inside. */
    leave() {
        this.#depth = 0;
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/pytest-progress.js
/** `tests/a.py::test_b FAILED  [ 10%]` of `-v`. */
const VERBOSE = /^(\S.*) (PASSED|FAILED|ERROR|RERUN)(?: +\[ *\d+%\])?$/;
/** `[gw0] [ 10%] FAILED tests/a.py::test_b` of `-v` with xdist. */
const WORKER = /^\[gw\d+\] (?:\[ *\d+%\] )?(PASSED|FAILED|ERROR|RERUN) (\S.*)$/;
/** `tests/a.py ..F.  [ 10%]`, one letter for each test; a long row goes on in the next line without the path. */
const LETTERS = /^(?:(\S+\.(?:py|rst|txt|md)) )?([.FEsxXR]+)(?: +\[ *\d+%\])?$/;
/** The process died in the test whose line had just begun: a signal, or pytest-timeout's own end of everything. */
const pytest_progress_DEATH = /^(\S.*) (?:(Fatal Python error: \S.*)|\++ (Timeout) \++)$/s;
/** A node id begins with a file; Rust and C++ name tests with `::` too. */
const NODE_ID = /^[^:]+\.(?:py|pyx|rst|txt|md|ipynb|ya?ml|robot|feature)::/;
/** Part of every line that names a node id: Python's files, and those of doctests and of well-known plugins. */
const NODE_ID_SUFFIXES = ['py', 'pyx', 'rst', 'txt', 'md', 'ipynb', 'yaml', 'yml', 'robot', 'feature'].map((suffix) => `.${suffix}::`);
/** Part of every row of letters that names its file; a text file holds one doctest, which matters if it fails. */
const ROWS = ['.', 'F', 'E', 's', 'x', 'X', 'R']
    .map((letter) => `.py ${letter}`)
    .concat('.rst F', '.txt F', '.md F');
/** Reads the lines that pytest prints while tests run. */
class PytestProgress {
    #failed = [];
    #reruns = [];
    /** For each failing test of a row of letters, the row's file, in the order in which they ran. */
    #filesOfFailures = [];
    #row;
    /** False inside a row of letters: its next line has no path. */
    get idle() {
        return this.#row === undefined;
    }
    /** What the line was: a passing test's id, `true` for another outcome, undefined for any other line. */
    line(number, text) {
        if (text.includes('::')) {
            const taken = this.#named(number, text);
            if (taken !== undefined)
                return taken;
        }
        return this.#letters(text) ? true : undefined;
    }
    take() {
        const taken = { failed: this.#failed, reruns: this.#reruns, filesOfFailures: this.#filesOfFailures };
        this.#failed = [];
        this.#reruns = [];
        this.#filesOfFailures = [];
        this.#row = undefined;
        return taken;
    }
    #named(number, text) {
        if (text.endsWith('+++') || text.includes(' Fatal Python error: '))
            return this.#death(number, text);
        const plain = VERBOSE.exec(text.trimEnd());
        const worker = plain === null ? WORKER.exec(text) : null;
        const id = plain?.[1] ?? worker?.[2];
        if (id === undefined || !NODE_ID.test(id))
            return undefined;
        const line = { id: withoutIntruder(id), at: number };
        const outcome = plain?.[2] ?? worker?.[1];
        if (outcome === 'PASSED')
            return line.id;
        if (outcome === 'RERUN')
            this.#reruns.push(line);
        else
            this.#failed.push(line);
        return true;
    }
    #death(number, text) {
        const match = pytest_progress_DEATH.exec(text);
        const id = match?.[1];
        if (id === undefined || !NODE_ID.test(id))
            return undefined;
        this.#failed.push({ id: withoutIntruder(id), at: number, message: match?.[2] ?? match?.[3] });
        return true;
    }
    #letters(text) {
        const last = text.charCodeAt(0);
        // A row is a path or letters; most lines are neither, and this is asked of every line.
        const match = last <= 0x20 || text.length > 300 ? null : LETTERS.exec(text.trimEnd());
        if (match?.[2] === undefined || (match[1] === undefined && this.#row === undefined)) {
            this.#row = undefined;
            return false;
        }
        const file = match[1] ?? this.#row ?? '';
        this.#row = file;
        for (const letter of match[2])
            if (letter === 'F')
                this.#filesOfFailures.push(file);
        return true;
    }
}
/**
 * Workers share one terminal, so a line may hold an id and the start of something else. An id has a space only between
 * its parameters' brackets or in its path.
 */
function withoutIntruder(id) {
    const test = id.indexOf('::');
    const space = id.indexOf(' ', test);
    const bracket = id.indexOf('[', test);
    if (space === -1)
        return id;
    if (bracket === -1 || bracket > space)
        return id.slice(0, space);
    const closed = id.indexOf('] ', bracket);
    return closed === -1 ? id : id.slice(0, closed + 1);
}

;// CONCATENATED MODULE: ./build/core/parsers/pytest-sugar.js
/** Opens a run of pytest-sugar, which prints no rules of its own. */
const pytest_sugar_START = 'Test session starts (';
/** `Results (0.12s):`, above one line for each outcome. */
const pytest_sugar_RESULTS = /^Results \(\d[\d.:]*s?\):$/;
/** `       5 passed`; below `failed`, each test has a line too. */
const pytest_sugar_RESULT = /^ +(\d{1,9}) (passed|failed|errors?|skipped)$/;
/** Part of every line that begins something here. */
const SUGAR_MARKS = [pytest_sugar_START, 'Results ('];
/** The start and the totals of a run that pytest-sugar shows. */
class PytestSugar {
    #active = false;
    #inResults = false;
    /** True inside a run. */
    get active() {
        return this.#active;
    }
    /** True while the totals are printed. */
    get open() {
        return this.#inResults;
    }
    line(text) {
        if (text.startsWith(pytest_sugar_START)) {
            this.#active = true;
            return 'start';
        }
        if (this.#active && text.startsWith('Results (') && pytest_sugar_RESULTS.test(text)) {
            this.#active = false;
            this.#inResults = true;
            return 'end';
        }
        return this.#inResults ? this.#result(text) : undefined;
    }
    #result(text) {
        if (!text.startsWith(' ')) {
            this.#inResults = false;
            return undefined;
        }
        const match = pytest_sugar_RESULT.exec(text);
        return match?.[2] === undefined ? undefined : { word: match[2], count: Number(match[1]) };
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/pytest.js












/** `FAILED tests/a.py::test_b[1] - AssertionError: …` of the short summary; `FAIL` before pytest 4. */
const pytest_REPORT = /^(FAILED|FAIL|ERROR|RERUN|SUBFAIL(?:ED)?(?:\[[^\]]*\])?(?: ?\([^)]*\))?) (\S.*)$/;
/** `6 failed, 118 passed, 2 errors in 34.86s`; quiet mode prints it without rules. */
const TOTALS = /^(?:\d+ [a-z][a-z -]*, ){0,12}\d+ [a-z][a-z -]* in \d+(?:\.\d+)?(?:s| seconds)/;
/** `0.12s call     tests/a.py::test_b` of `--durations`; set-up and tear-down have lines of their own. */
const pytest_DURATION = /^(\d{1,7}\.\d{1,3})s call +(\S.*)$/;
const NOTHING_RAN = /^no tests (?:ran|collected)/;
/** Lines of the short summary between two reports; a message of several lines, not the output of another program. */
const SUMMARY_GAP = 100;
/** Which part of the output a section's title opens. */
function sectionOf(title) {
    if (title === 'FAILURES')
        return 'failures';
    if (title === 'ERRORS')
        return 'errors';
    if (title === 'short test summary info')
        return 'summary';
    if (title === 'rerun test summary info')
        return 'reruns';
    if (title === 'test session starts')
        return 'start';
    if (TOTALS.test(title) || NOTHING_RAN.test(title))
        return 'end';
    return /^(?:PASSES|XPASSES|XFAILURES|RERUNS|warnings summary|tests coverage|slowest .*|.*warning summary)$/s.test(title)
        ? 'other'
        : undefined;
}
class PytestSession {
    #failures = failureList();
    #retried = failureList();
    #passed = passedList();
    /** Passing tests of the run that is being read. */
    #passing = passedList();
    #header = {};
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #progress = new PytestProgress();
    #blocks = new PytestBlocks();
    #sugar = new PytestSugar();
    #reports = [];
    #reruns = [];
    /** Milliseconds of the slowest tests, by id. */
    #durations = new Map();
    #section = 'progress';
    #nested = new NestedRuns();
    #seen = false;
    #finished = false;
    /** A run has begun that has not printed its totals yet; one never did. */
    #running = false;
    #died = false;
    #last = 0;
    /** Where the short summary last named a test. */
    #reportedAt = 0;
    get idle() {
        if (this.#sugar.open)
            return false;
        if (this.#section === 'failures' || this.#section === 'errors')
            return this.#blocks.idle;
        return this.#section === 'progress' ? this.#progress.idle : this.#section === 'other';
    }
    line({ number, text }) {
        this.#last = number;
        this.#blocks.expire(number, text);
        if (isStepEnd(text))
            this.#endStep(number);
        const sugar = this.#nested.inside ? undefined : this.#sugar.line(text);
        if (sugar !== undefined) {
            this.#takeSugar(sugar, number);
            return;
        }
        const title = text.startsWith('=') ? ruledTitle(text, '=') : undefined;
        const opened = title === undefined ? undefined : sectionOf(title);
        if (opened !== undefined && title !== undefined) {
            this.#open(opened, title, number);
            return;
        }
        if (this.#nested.inside) {
            const [, word, rest] = pytest_REPORT.exec(text) ?? [];
            if (rest === undefined || word === 'RERUN' || !looksLikeId(rest))
                return;
            this.#nested.report({ ...idAndMessage(rest), at: number });
            return;
        }
        if (this.#section === 'failures' || this.#section === 'errors') {
            this.#blocks.line(number, text, this.#section === 'errors');
        }
        else
            this.#outsideBlocks(number, text);
    }
    end() {
        this.#adoptNested();
        this.#endRun(this.#last);
        if (!this.#seen)
            return undefined;
        return {
            framework: 'pytest',
            failures: this.#failures,
            retried: this.#retried,
            passed: this.#passed,
            ...(this.#finished ? { counts: this.#counts } : {}),
            ...this.#header,
            finished: this.#finished && !this.#died && !this.#running,
        };
    }
    #open(opened, title, number) {
        this.#seen = true;
        if (this.#nested.open(opened, title, this.#blocks.inCapturedOutput()))
            return;
        this.#blocks.close(number - 1);
        if (opened === 'start' || opened === 'end') {
            if (opened === 'end')
                this.#total(title);
            this.#border(opened, number);
            return;
        }
        this.#section = opened;
        this.#reportedAt = number;
        if (opened === 'failures' || opened === 'errors')
            this.#blocks.expect(number);
    }
    /** A run begins or ends. */
    #border(opened, number) {
        this.#seen = true;
        // A run that died is followed by another one's start, or by nothing.
        if (opened === 'start')
            this.#died ||= this.#running;
        else
            this.#finished = true;
        this.#nested.forget();
        this.#running = opened === 'start';
        this.#endRun(number - 1);
    }
    #takeSugar(sugar, number) {
        if (typeof sugar === 'string')
            this.#border(sugar, number);
        else
            this.#count(sugar.word, sugar.count);
    }
    /** At the end of a step in which the failures of a run went on to the last line. */
    #adoptNested() {
        const isOpen = this.#section === 'failures' || this.#section === 'errors';
        const said = isOpen ? this.#nested.take() : undefined;
        if (said === undefined)
            return;
        this.#reports.push(...said.reports);
        this.#total(said.total);
        this.#running = false;
    }
    #endStep(number) {
        this.#adoptNested();
        this.#died ||= this.#running;
        this.#running = false;
        this.#nested.leave();
        this.#endRun(number - 1);
    }
    #outsideBlocks(number, text) {
        const isSummary = this.#section === 'summary' || this.#section === 'reruns';
        if (isSummary && number - this.#reportedAt > SUMMARY_GAP)
            this.#section = 'other';
        const report = pytest_REPORT.exec(text);
        if (report?.[1] !== undefined && report[2] !== undefined) {
            this.#report(report[1], report[2], number);
            return;
        }
        if (this.#section === 'progress')
            this.#progressed(number, text);
        else if (this.#section === 'other')
            this.#duration(text);
        const first = text.charCodeAt(0);
        if (first >= 0x30 && first <= 0x39 && TOTALS.test(text))
            this.#quietTotal(text, number);
    }
    #progressed(number, text) {
        // pytest-sugar shows a failure at once, and no section.
        if (this.#sugar.active && text.startsWith(SUGAR_RULE) && ruledTitle(text, '―') !== undefined) {
            this.#section = 'failures';
            this.#blocks.line(number, text, false);
            return;
        }
        const taken = this.#progress.line(number, text);
        if (taken === undefined)
            takeHeader(this.#header, text);
        else
            this.#seen ||= text.includes('::');
        if (typeof taken === 'string')
            this.#passing.push(taken);
    }
    #duration(text) {
        const match = text.includes('s call ') ? pytest_DURATION.exec(text) : null;
        if (match?.[1] === undefined || match[2] === undefined)
            return;
        const milliseconds = millisecondsOf(match[1]);
        if (milliseconds !== undefined)
            this.#durations.set(match[2], milliseconds);
    }
    #report(word, rest, at) {
        const inSummary = this.#section === 'summary' || this.#section === 'reruns';
        if (!inSummary && !/^[^\s:]+\.py::\S/.test(rest))
            return;
        this.#seen = true;
        this.#reportedAt = at;
        if (word === 'RERUN')
            this.#reruns.push({ ...idAndMessage(rest), at });
        else if (looksLikeId(rest))
            this.#reports.push({ ...idAndMessage(rest), at });
    }
    #quietTotal(text, number) {
        if (!this.#seen)
            return;
        this.#total(text);
        this.#endRun(number - 1);
    }
    #total(title) {
        this.#finished = true;
        for (const [, number, word] of title.matchAll(/(\d{1,9}) (passed|failed|errors?|skipped)/g)) {
            this.#count(word, Number(number));
        }
    }
    #count(word, number) {
        this.#counts[word === 'passed' || word === 'skipped' ? word : 'failed'] += number;
    }
    /** Joins what one pytest run said in its sections; a log may hold many runs. */
    #endRun(to) {
        this.#blocks.close(to);
        const progress = this.#progress.take();
        const drafts = joinReport(this.#reports, progress, this.#blocks.take());
        const failed = new Set(drafts.map((draft) => draft.id));
        for (const draft of drafts) {
            this.#failures.push(toFailure('pytest', { ...draft, durationMs: this.#durations.get(draft.id) }));
        }
        // A test whose subtests failed is also printed as passed.
        for (const id of this.#passing)
            if (!failed.has(id))
                this.#passed.push(id);
        for (const { id, at, message } of [...this.#reruns, ...progress.reruns]) {
            if (failed.has(id))
                continue;
            failed.add(id);
            this.#retried.push(toFailure('pytest', { id, at, message, ...pytest_join_placeOf(id) }));
        }
        this.#reports = [];
        this.#reruns = [];
        this.#passing = passedList();
        this.#durations = new Map();
        this.#section = 'progress';
    }
}
/** A node id has `::`; the id of a file that could not be collected ends in a name with a suffix, or is a directory. */
function looksLikeId(rest) {
    return /^(?:\[[\d.]+s\] )?[^\s:][^:]*::/.test(rest) || /^[^\s:/.]*[/.][^\s:]*(?: - |$)/.test(rest);
}
/** Every section title that `sectionOf` knows, and a run's ends. */
const TITLES = [
    'test session starts',
    'short test summary info',
    'rerun test summary info',
    'warning summary',
    'warnings summary',
    'tests coverage',
    '= slowest ',
    ...['FAILURES', 'ERRORS', 'PASSES', 'XPASSES', 'XFAILURES', 'RERUNS'].map((title) => `= ${title} =`),
];
/** What stands before the duration in a run's last line. */
const TOTAL_WORDS = [
    ...'passed failed error errors skipped deselected xfailed xpassed warning warnings rerun'
        .split(' ')
        .map((word) => `${word} in `),
    'no tests ran',
    'no tests collected',
];
/** pytest with and without xdist, rerunfailures and subtests. Test id: pytest's node id. */
const pytest = {
    id: 'pytest',
    title: 'pytest',
    docs: 'https://docs.pytest.org/en/stable/how-to/output.html',
    triggers: [
        ...TITLES,
        ...TOTAL_WORDS,
        ...NODE_ID_SUFFIXES,
        ...ROWS,
        ...HEADERS,
        ...SUGAR_MARKS,
        BLOCK_RULE,
        SUGAR_RULE,
        STEP_MARK,
    ],
    begin: () => new PytestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/qttest.js



/** `FAIL!  : CartTest::addsUp(two tins) Compared values are not the same`; a pass that was not expected fails too. */
const qttest_RESULT = /^(FAIL!|XPASS|PASS|QFATAL) {1,3}: ([\w:<>,]{1,300}::[\w~]{1,200})\(/;
/** `   Loc: [/x/cart_test.cpp(12)]`, the last line of a result; `Unknown file(0)` when the process died. */
const qttest_PLACE = /^ {3}Loc: \[(.{1,1000})\((\d{1,9})\)\]$/;
/** `   Actual   (total): 11`, between the two. */
const VALUE = /^ {3}\S/;
const qttest_DIED = 'Received a fatal error.';
const qttest_TOTAL = /^Totals: (\d{1,9}) passed, (\d{1,9}) failed, (\d{1,9}) skipped/;
const qttest_START = '********* Start testing of ';
const FINISH = '********* Finished testing of ';
class QttestSession {
    #held = new HeldFailures();
    #failed = new Set();
    #passed = new Set();
    #open;
    /** What Qt said of a process that is about to die. */
    #fatal;
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #totals = false;
    #isRunning = false;
    #isBroken = false;
    get idle() {
        return this.#open === undefined;
    }
    line({ number, text: printed }) {
        const { owner, text } = withoutOwner(printed);
        if (this.#open !== undefined && this.#detail(this.#open, number, text))
            return;
        this.#open = undefined;
        if (text.includes(' : '))
            this.#result(number, text, owner);
        else if (isHolderLine(printed))
            this.#held.line(number, printed);
        else if (text.startsWith('Totals: '))
            this.#total(text);
        else if (text.startsWith(qttest_START)) {
            this.#isBroken ||= this.#isRunning;
            this.#isRunning = true;
        }
        else if (text.startsWith(FINISH))
            this.#isRunning = false;
    }
    end() {
        const { failures, retried } = this.#held.end('qttest');
        if (failures.length + retried.length + this.#passed.size === 0 && !this.#totals)
            return undefined;
        return {
            framework: 'qttest',
            failures,
            retried,
            passed: [...this.#passed].filter((id) => !this.#failed.has(id)),
            ...(this.#totals ? { counts: this.#counts } : {}),
            finished: this.#totals && !this.#isRunning && !this.#isBroken,
        };
    }
    #result(number, text, owner) {
        const match = qttest_RESULT.exec(text);
        const name = match?.[2];
        if (match === null || name === undefined)
            return;
        const tag = insideBrackets(text.slice(match[0].length));
        const id = `${name}(${tag})`;
        const message = text.slice(match[0].length + tag.length + 1).trim();
        if (match[1] === 'PASS') {
            if (this.#passed.size < limits/* LIMITS */.b.passedPerJob)
                this.#passed.add(id);
        }
        else if (match[1] === 'QFATAL')
            this.#fatal = message;
        else if (this.#held.size < limits/* LIMITS */.b.failuresPerJob) {
            this.#open = {
                owner,
                id,
                suite: name.slice(0, name.lastIndexOf('::')),
                at: number,
                from: number,
                to: number,
                message: message === qttest_DIED ? (this.#fatal ?? message) : message,
                parameters: tag,
            };
            this.#failed.add(id);
            this.#held.add(this.#open);
            this.#fatal = undefined;
        }
    }
    /** @returns whether the line belongs to the open failure */
    #detail(open, number, text) {
        if (!VALUE.test(text) || number - open.at >= limits/* LIMITS */.b.failureBlockLines)
            return false;
        open.to = number;
        const [, file, line] = qttest_PLACE.exec(text) ?? [];
        if (file === undefined)
            open.message = `${open.message} ${text.trim()}`;
        else {
            if (file !== 'Unknown file')
                Object.assign(open, { file, line: Number(line) });
            this.#open = undefined;
        }
        return true;
    }
    #total(text) {
        const match = qttest_TOTAL.exec(text);
        if (match === null)
            return;
        this.#totals = true;
        this.#counts.passed += Number(match[1]);
        this.#counts.failed += Number(match[2]);
        this.#counts.skipped += Number(match[3]);
    }
}
/** What stands before the bracket that closes the one before the text: a data tag may hold brackets itself. */
function insideBrackets(text) {
    let depth = 1;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '(')
            depth += 1;
        else if (text[at] === ')')
            depth -= 1;
        if (depth === 0)
            return text.slice(0, at);
    }
    const end = text.indexOf(')');
    return end === -1 ? text : text.slice(0, end);
}
/** Qt Test, its plain text output. Test id: `Class::function(data tag)`, as printed. */
const qttest = {
    id: 'qttest',
    title: 'Qt Test',
    docs: 'https://doc.qt.io/qt-6/qttest-index.html',
    triggers: ['FAIL!  : ', 'XPASS  : ', 'PASS   : ', 'QFATAL : ', 'Totals: ', qttest_START, FINISH, ...HOLDER_TRIGGERS],
    begin: () => new QttestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/rspec.js





/** `  1) Group does something` in the list of failures. */
const rspec_ENTRY = /^ {2}(\d{1,7})\) (\S.*)$/;
/** `rspec ./spec/a_spec.rb:11 # Group does something`; quoted when the place is an index: `'./spec/a_spec.rb[1:2]'`. */
const rspec_FAILED = /^rspec (?:'([^']+)'|(\S+))(?: # (.*))?$/;
/** `20 examples, 2 failures, 1 pending`. */
const rspec_TOTAL = /^(\d{1,9}) examples?, (\d{1,9}) failures?(?:, (\d{1,9}) pending)?/;
const rspec_FRAME = /^ +# (\.\/[^:\s]+):(\d+)/;
const rspec_PLACE = /^(.+?)(?::(\d+)|\[[\d:]+\])?$/;
/** rspec-retry, when verbose. */
const rspec_RETRY = /^RSpec::Retry: \S+ try (\.\/\S+)/;
/** `1st Try error in ./spec/a_spec.rb:12:` above what went wrong, when rspec-retry shows it. */
const TRIED = /^\d{1,4}\w\w Try error in (\.\/\S+):$/;
/** `Randomized with seed 1234`. */
const rspec_SEED = /^Randomized with seed (\d+)$/;
/** `    0.01658 seconds ./spec/a_spec.rb:2` of `--profile`. */
const SLOW = /^ +(\d{1,7}\.\d+) seconds (\.\/\S+)$/;
/** Lines below rspec-retry's heading in which the message stands, blank ones first. */
const TRIED_LINES = 5;
/** Lines below a heading, or below a failed example, at which the next is awaited. */
const LINES_BETWEEN = 10;
class RspecSession {
    #failures = failureList();
    #retries = failureList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Entries of the list of failures, and those of one title in their order. */
    #described = 0;
    #byName = new Map();
    /** Milliseconds of the slowest examples, and what went wrong in an example that was tried again, by place. */
    #durations = new Map();
    #messages = new Map();
    #tried;
    #seed;
    #section = 'none';
    #open;
    /** Something else was printed below the open entry. */
    #ended = false;
    #seen = false;
    #finished = false;
    #last = 0;
    /** Last line at which the section is expected to go on. */
    #sectionTo = 0;
    get idle() {
        if (this.#tried !== undefined && this.#last < this.#tried.to)
            return false;
        return this.#section === 'none' || (this.#open === undefined && this.#last >= this.#sectionTo);
    }
    line({ number, text }) {
        this.#last = number;
        if (this.#section !== 'none')
            this.#expire(number, text);
        if (this.#heading(number, text))
            return;
        if (this.#tried !== undefined)
            this.#takeMessage(this.#tried, number, text);
        const first = text.charCodeAt(0);
        if (first === 0x20)
            this.#indented(number, text);
        else if (first === 0x72)
            this.#failed(number, text);
        else if (first >= 0x30 && first <= 0x39)
            this.#numbered(number, text);
        else if (first === 0x52)
            this.#remark(number, text);
        if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    #indented(number, text) {
        const slow = text.includes(' seconds ./') ? SLOW.exec(text) : null;
        const milliseconds = millisecondsOf(slow?.[1]);
        if (slow?.[2] !== undefined && milliseconds !== undefined)
            this.#durations.set(slow[2], milliseconds);
        this.#entry(number, text);
    }
    #numbered(number, text) {
        const place = TRIED.exec(text)?.[1];
        if (place === undefined)
            this.#total(text);
        else
            this.#tried = { place, to: number + TRIED_LINES };
    }
    #takeMessage(tried, number, text) {
        if (number <= tried.to && text === '')
            return;
        if (number <= tried.to && !this.#messages.has(tried.place))
            this.#messages.set(tried.place, text);
        this.#tried = undefined;
    }
    end() {
        if (!this.#seen)
            return undefined;
        const failed = new Set(this.#failures.map(({ id }) => id));
        return {
            framework: 'rspec',
            failures: this.#failures,
            retried: this.#retries
                .filter(({ id }) => !failed.has(id))
                .map((draft) => toFailure('rspec', { ...draft, message: this.#messages.get(draft.id) })),
            passed: [],
            ...(this.#finished ? { counts: this.#counts } : {}),
            ...(this.#seed === undefined ? {} : { seed: this.#seed }),
            finished: this.#finished,
        };
    }
    #heading(number, text) {
        if (text === 'Failures:') {
            this.#described = 0;
            this.#byName.clear();
            this.#section = 'failures';
        }
        else if (text === 'Failed examples:')
            this.#section = 'examples';
        else if (text.startsWith('Finished in ') && this.#section === 'failures')
            this.#section = 'none';
        else
            return false;
        this.#close(number - 1);
        this.#sectionTo = number + LINES_BETWEEN;
        return true;
    }
    /** A section ends with its step, or when nobody would read on. */
    #expire(number, text) {
        const from = this.#open?.from;
        if (from === undefined) {
            if (number > this.#sectionTo || isStepEnd(text))
                this.#section = 'none';
            return;
        }
        const end = blockEnd(from, number, text);
        if (end === undefined)
            return;
        this.#close(end);
        this.#section = 'none';
    }
    #entry(number, text) {
        if (this.#section !== 'failures')
            return;
        const match = rspec_ENTRY.exec(text);
        if (match === null || Number(match[1]) !== this.#described + 1)
            return;
        this.#close(number - 1);
        const name = match[2] ?? '';
        this.#open = { id: '', name, at: number, from: number };
        this.#ended = false;
        this.#described += 1;
        const same = this.#byName.get(name);
        if (same === undefined)
            this.#byName.set(name, [this.#open]);
        else
            same.push(this.#open);
    }
    #detail(open, number, text) {
        // What stands at the margin is no part of a description: another list, or another process.
        this.#ended ||= /^\S/.test(text);
        if (this.#ended)
            return;
        open.to = number;
        const trimmed = text.trim();
        if (number === open.from || trimmed === '')
            return;
        if (open.message?.startsWith('Failure/Error:') === true)
            open.message = trimmed;
        else
            open.message = withNextLine(open.message, trimmed);
        const frame = open.line === undefined ? rspec_FRAME.exec(text) : null;
        if (frame === null)
            return;
        open.line = Number(frame[2]);
    }
    #close(to) {
        if (this.#open !== undefined)
            this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#open = undefined;
    }
    #failed(number, text) {
        const match = this.#section === 'examples' ? rspec_FAILED.exec(text) : null;
        const id = match?.[1] ?? match?.[2];
        if (match === null || id === undefined)
            return;
        this.#seen = true;
        this.#sectionTo = number + LINES_BETWEEN;
        const name = match[3];
        const draft = this.#takeDescribed(name) ?? { id, at: number };
        draft.id = id;
        draft.name ??= name;
        const place = rspec_PLACE.exec(id);
        draft.file = place?.[1];
        draft.line ??= place?.[2] === undefined ? undefined : Number(place[2]);
        draft.durationMs = this.#durations.get(id);
        this.#failures.push(toFailure('rspec', draft));
    }
    /** The first description of that title that no example has taken yet; both lists have one order. */
    #takeDescribed(name) {
        const same = name === undefined ? undefined : this.#byName.get(name);
        return same?.shift();
    }
    #total(text) {
        const match = rspec_TOTAL.exec(text);
        if (match === null)
            return;
        const [, examples, failures, pending] = match.map((count) => Number(count ?? 0));
        this.#seen = true;
        this.#finished = true;
        this.#counts.failed += failures ?? 0;
        this.#counts.skipped += pending ?? 0;
        this.#counts.passed += (examples ?? 0) - (failures ?? 0) - (pending ?? 0);
    }
    #remark(number, text) {
        this.#seed = rspec_SEED.exec(text)?.[1] ?? this.#seed;
        const id = rspec_RETRY.exec(text)?.[1];
        if (id === undefined)
            return;
        this.#seen = true;
        const [, file, line] = rspec_PLACE.exec(id) ?? [];
        this.#retries.push({ id, file, line: line === undefined ? undefined : Number(line), at: number });
    }
}
/** RSpec's progress and documentation formatters. Test id: the place by which RSpec runs it again. */
const rspec = {
    id: 'rspec',
    title: 'RSpec',
    docs: 'https://rspec.info/features/3-13/rspec-core/formatters/',
    triggers: [
        'Failures:',
        'Failed examples:',
        ' examples, ',
        ' example, ',
        'RSpec::Retry:',
        ' Try error in ./',
        'Randomized with seed ',
        ' seconds ./',
    ],
    begin: () => new RspecSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/shared/sbt-level.js
/** `[info] `, `[error] `, twice where sbt runs sbt. */
const LEVELS = /^\[(?:info|warn|error)\] ?(?:\[(info|warn|error)\] ?)?/;
/** The line without the level that sbt puts before it; the level is absent where another tool printed the line. */
function withoutLevel(text) {
    const match = text.startsWith('[') ? LEVELS.exec(text) : null;
    if (match === null)
        return { body: text };
    return { level: match[1] ?? text.slice(1, text.indexOf(']')), body: text.slice(match[0].length) };
}

;// CONCATENATED MODULE: ./build/core/parsers/sbt-junit.js





/** `Test com.example.CartTest.adds failed: java.lang.AssertionError: expected …, took 0.002 sec`. */
const sbt_junit_FAILED = /^Test ([\w$]+(?:\.[\w$]+)+)(\(.{0,200}\))? failed: (.*)$/;
const sbt_junit_TOOK = /, took ([\d.]{1,14}) ?s(?:ec)?$/;
/** `==> X com.example.CartSuite.adds up  0.012s munit.FailException: /src/CartSuite.scala:12`, the test's words as they are. */
const MUNIT = /^==> X ((?:[a-z_][\w$]*\.)*[A-Z][\w$]*)\.(\S.*?) {1,2}(\d{1,9}\.\d{1,9})s ([\w.$]+)(?:: (.*))?$/s;
/** `/src/CartSuite.scala:12 values are not the same`. */
const sbt_junit_PLACE = /^(\S+\.scala):(\d{1,9})(?: |$)/;
/** `Test run com.example.CartTest finished: 1 failed, 0 ignored, 3 total, 0.1s`. */
const sbt_junit_TOTAL = /^Test run (?:\S{1,300} )?finished: (\d{1,9}) failed, (\d{1,9}) ignored, (\d{1,9}) total, /;
/** What begins or ends a test, and so ends a description. */
const sbt_junit_NEXT = /^(?:Test |==> |Failed: |Failed tests:|Passed: |\(|[\w.$]+:$| {2}\+ )/;
class SbtJunitSession {
    #failures = failureList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #open;
    #totals = false;
    #last = 0;
    get idle() {
        return this.#open === undefined;
    }
    line({ number, text }) {
        this.#last = number;
        const { level, body } = withoutLevel(text);
        if (body.startsWith('Test ') && (this.#failed(number, body) || this.#total(number, body)))
            return;
        if (body.startsWith('==> X ') && this.#munit(number, body))
            return;
        if (this.#open !== undefined)
            this.#detail(this.#open, number, body, level);
    }
    end() {
        this.#close(this.#last);
        if (this.#failures.length === 0 && !this.#totals)
            return undefined;
        return {
            framework: 'sbt-junit',
            failures: this.#failures,
            retried: [],
            passed: [],
            ...(this.#totals ? { counts: this.#counts } : {}),
            finished: this.#totals,
        };
    }
    #failed(number, body) {
        const match = sbt_junit_FAILED.exec(body);
        const path = match?.[1];
        const said = match?.[3];
        if (path === undefined || said === undefined)
            return false;
        this.#close(number - 1);
        const took = sbt_junit_TOOK.exec(said);
        const suite = path.slice(0, path.lastIndexOf('.'));
        const durationMs = took === null ? undefined : Math.round(Number(took[1]) * 1000);
        const message = took === null ? said : said.slice(0, took.index);
        const id = `${path}${match?.[2] ?? ''}`;
        this.#open = { id, suite, message, durationMs, at: number, from: number, to: number };
        return true;
    }
    #munit(number, body) {
        const [, suite, title, took, errorType, said] = MUNIT.exec(body) ?? [];
        if (suite === undefined || title === undefined)
            return false;
        this.#close(number - 1);
        const place = sbt_junit_PLACE.exec(said ?? '');
        this.#open = {
            id: `${suite}.${title}`,
            suite,
            errorType,
            durationMs: Math.round(Number(took) * 1000),
            at: number,
            from: number,
            to: number,
        };
        const message = place === null ? said : (said ?? '').slice(place[0].length);
        if (message)
            this.#open.message = message;
        if (place === null)
            return true;
        this.#open.file = place[1];
        this.#open.line = Number(place[2]);
        return true;
    }
    #detail(open, number, body, level) {
        const isOver = number - open.at >= limits/* LIMITS */.b.failureBlockLines || sbt_junit_NEXT.test(body) || level === 'info';
        if (isOver) {
            this.#close(number - 1);
            return;
        }
        const trimmed = body.trim();
        // Under sbt, what has no level was printed by other tests; munit's description goes on without one.
        if (trimmed === '')
            return;
        open.to = number;
        // munit shows the lines of the test before it says what is wrong.
        if (!/^\d{1,9}:/.test(trimmed))
            open.message ??= trimmed;
        const frame = open.line === undefined ? javaFrame(trimmed) : undefined;
        if (frame?.className === undefined || !frame.className.startsWith(open.suite ?? ''))
            return;
        open.file = frame.file;
        open.line = frame.line;
    }
    #total(number, body) {
        const match = sbt_junit_TOTAL.exec(body);
        if (match === null)
            return false;
        this.#close(number - 1);
        const [, failed, ignored, all] = match.map(Number);
        this.#totals = true;
        this.#counts.failed += failed ?? 0;
        this.#counts.skipped += ignored ?? 0;
        // The total holds what was run, and in newer versions what was ignored too.
        this.#counts.passed += Math.max(0, (all ?? 0) - (failed ?? 0) - (ignored ?? 0));
        return true;
    }
    #close(to) {
        if (this.#open === undefined)
            return;
        this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#failures.push(toFailure('sbt-junit', this.#open));
        this.#open = undefined;
    }
}
/** JUnit and munit under sbt. Test id: `package.Class.method`; munit's methods are sentences. */
const sbtJunit = {
    id: 'sbt-junit',
    title: 'JUnit and munit under sbt',
    docs: 'https://github.com/sbt/junit-interface',
    triggers: [' failed: ', '==> X ', 'Test run '],
    begin: () => new SbtJunitSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/scalatest.js





/** `CartTest:` above a suite's tests; outside of sbt only names that are given to suites. */
const scalatest_HEADING = /^([A-Z][\w$]*):$/;
const NAMED_AS_SUITE = /(?:Tests?|Specs?|Suite):$/;
/** `- adds up *** FAILED ***`, deeper the more scopes there are around it. */
const scalatest_TEST = /^( {0,60})- (\S.*)$/;
const scalatest_FAILED = ' *** FAILED ***';
/** A test that did not run to its end, and none that failed. */
const NOT_RUN = / (?:!!! (?:IGNORED|CANCELED) !!!|\(pending\))$/;
/** `CartTest *** ABORTED ***`, `… suite with class name: com.example.CartTest *** ABORTED ***`. */
const ABORTED = /^(?:.{0,200}class name: )?([\w.$]{1,300}) \*\*\* ABORTED \*\*\*$/;
/** `1 did not equal 2 (CartTest.scala:12)`. */
const scalatest_PLACE = /^(.*) \(([\w$-]+\.scala):(\d{1,9})\)$/;
const scalatest_TOTAL = /^Tests: succeeded (\d{1,9}), failed (\d{1,9}), canceled (\d{1,9}), ignored (\d{1,9}), pending (\d{1,9})$/;
/** What sbt itself says between the lines of a suite. */
const SBT = /^(?:[Cc]ompiling|[Dd]one|[Uu]pdating|[Rr]esolving|Fetching|Packaging|Set|Passed:|Test) /;
/** What a test logged; scopes are words. */
const LOGGED = /\d:\d|\b(?:TRACE|DEBUG|INFO|WARN|ERROR)\b|^[^\p{L}\p{N}"'`#]|https?:|^[\w$]+(?:\.[\w$]+)+/u;
const scalatest_UNITS = { hour: 3_600_000, minute: 60_000, second: 1_000, millisecond: 1 };
const scalatest_TRIGGERS = [
    '[info] - ',
    '*** FAILED ***',
    '*** ABORTED ***',
    'Tests: succeeded ',
    'Test:',
    'Tests:',
    'Spec:',
    'Specs:',
    'Suite:',
];
class ScalatestSession {
    #failures = failureList();
    #passed = new Set();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #suite;
    #headingAt = 0;
    /** The suites are printed without sbt's levels. */
    #readsBare = true;
    /** What the tests around here are about, from the outside in. */
    #scopes = [];
    #open;
    #openIndent = 0;
    /** The last line below a failing test: part of its description, or the scope of what follows. */
    #deep;
    /** Scopes stand above tests, so lines are read for a while after each line of ScalaTest's own. */
    #readTo = 0;
    #last = 0;
    #seen = false;
    #finished = false;
    get idle() {
        return this.#last >= this.#readTo;
    }
    line({ number, text }) {
        if (this.idle) {
            if (!scalatest_TRIGGERS.some((trigger) => text.includes(trigger)))
                return;
            this.#close(this.#last);
        }
        this.#last = number;
        const { level, body } = withoutLevel(text);
        if (this.#own(number, body.trimEnd(), level))
            this.#readTo = number + limits/* LIMITS */.b.failureBlockLines;
        // Under sbt, what has no level was printed by the tests.
        else if (level === 'info' || this.#readsBare)
            this.#other(number, body);
    }
    end() {
        this.#close(this.#last);
        if (!this.#seen)
            return undefined;
        for (const { id } of this.#failures)
            this.#passed.delete(id);
        return {
            framework: 'scalatest',
            failures: this.#failures.map((draft) => toFailure('scalatest', draft)),
            retried: [],
            passed: [...this.#passed],
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #own(number, body, level) {
        if (level === 'warn' || level === 'error')
            return false;
        const suite = body.endsWith(':') ? scalatest_HEADING.exec(body)?.[1] : undefined;
        if (suite !== undefined && (level === 'info' || NAMED_AS_SUITE.test(body))) {
            this.#close(number - 1);
            this.#suite = suite;
            this.#headingAt = number;
            this.#scopes = [];
            this.#readsBare = level === undefined;
            return true;
        }
        if (body.includes(' *** ABORTED ***') && this.#aborted(number, body))
            return true;
        return body.startsWith('Tests: ') ? this.#total(number, body) : this.#test(number, body, level);
    }
    #test(number, body, level) {
        const test = testOf(body);
        if (test === undefined)
            return false;
        const { title, indent, hasFailed, durationMs } = test;
        if (!hasFailed && (this.#suite === undefined || (level === undefined && !this.#readsBare)))
            return false;
        this.#enter(indent);
        this.#close(number - 1);
        const name = [...this.#scopes.map(({ text }) => text), title].join(' ');
        const id = this.#suite === undefined ? name : `${this.#suite}: ${name}`;
        if (hasFailed)
            this.#fail({ id, name, suite: this.#suite, durationMs, at: number, from: number }, indent);
        else if (!NOT_RUN.test(title))
            this.#passed.add(id);
        return true;
    }
    /** Leaves the scopes that a test at this depth is not in, and enters the one just read. */
    #enter(indent) {
        this.#scopes = this.#scopes.filter((scope) => scope.indent <= indent);
        if (this.#deep?.indent === indent && this.#open !== undefined && indent > this.#openIndent) {
            this.#scopes.push(this.#deep);
        }
    }
    #fail(draft, indent) {
        this.#seen = true;
        this.#open = draft;
        this.#openIndent = indent;
        this.#failures.push(draft);
    }
    /** A suite that could not be set up is named in the place of its tests. */
    #aborted(number, body) {
        const className = ABORTED.exec(body.trim())?.[1];
        if (className === undefined)
            return false;
        this.#close(number - 1);
        const suite = className.slice(className.lastIndexOf('.') + 1);
        this.#fail({ id: suite, suite, at: number, from: number }, 0);
        return true;
    }
    #other(number, body) {
        const trimmed = body.trim();
        if (trimmed === '')
            return;
        const indent = body.length - body.trimStart().length;
        if (this.#open !== undefined && indent > this.#openIndent) {
            this.#detail(this.#open, number, trimmed);
            this.#deep = { indent, text: trimmed };
            return;
        }
        this.#close(number - 1);
        if (trimmed.startsWith('Run completed in '))
            this.#suite = undefined;
        if (this.#suite === undefined || SBT.test(trimmed) || LOGGED.test(trimmed))
            return;
        // Without levels, what the tests print looks like a scope: it is one for sure only below the heading.
        if (this.#readsBare && indent === 0 && number > this.#headingAt + 1)
            return;
        this.#scopes = this.#scopes.filter((scope) => scope.indent < indent);
        this.#scopes.push({ indent, text: trimmed });
    }
    #detail(open, number, trimmed) {
        open.to = number;
        const [, said, file, line] = trimmed.endsWith(')') ? (scalatest_PLACE.exec(trimmed) ?? []) : [];
        const frame = open.line === undefined && trimmed.startsWith('at ') ? javaFrame(trimmed) : undefined;
        if (file !== undefined && open.line === undefined && !trimmed.startsWith('at ')) {
            open.file = file;
            open.line = Number(line);
            this.#name(open, file);
        }
        else if (frame !== undefined && (open.suite === undefined || frame.file.startsWith(open.suite))) {
            open.file = frame.file;
            open.line = frame.line;
        }
        open.message ??= said ?? trimmed;
    }
    /** A suite whose heading was not seen has the name of its file. */
    #name(open, file) {
        if (open.suite !== undefined)
            return;
        open.suite = file.slice(0, -'.scala'.length);
        open.id = `${open.suite}: ${open.id}`;
    }
    #total(number, body) {
        const match = scalatest_TOTAL.exec(body);
        if (match === null)
            return false;
        this.#close(number - 1);
        const [, passed, failed, canceled, ignored, pending] = match.map(Number);
        this.#seen = true;
        this.#finished = true;
        this.#suite = undefined;
        this.#counts.passed += passed ?? 0;
        this.#counts.failed += failed ?? 0;
        this.#counts.skipped += (canceled ?? 0) + (ignored ?? 0) + (pending ?? 0);
        return true;
    }
    #close(to) {
        if (this.#open !== undefined)
            this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#open = undefined;
        this.#deep = undefined;
    }
}
/** What a line says of a test; undefined for any other line. */
function testOf(body) {
    const match = scalatest_TEST.exec(body);
    if (match === null && !body.includes(scalatest_FAILED))
        return undefined;
    const indent = match?.[1]?.length ?? body.length - body.trimStart().length;
    const { title: said, durationMs } = withoutTime(match?.[2] ?? body.trim());
    const hasFailed = said.endsWith(scalatest_FAILED);
    if (match === null && !hasFailed)
        return undefined;
    const title = hasFailed ? withoutTime(said.slice(0, -scalatest_FAILED.length)).title : said;
    return title === '' ? undefined : { title, indent, hasFailed, durationMs };
}
/** `adds up (1 second, 20 milliseconds)`, as printed with durations. */
function withoutTime(text) {
    const start = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
    if (start === -1)
        return { title: text };
    let durationMs = 0;
    for (const part of text.slice(start + 2, -1).split(', ')) {
        const [, count, unit] = /^(\d{1,9}) (hour|minute|second|millisecond)s?$/.exec(part) ?? [];
        if (unit === undefined)
            return { title: text };
        durationMs += Number(count) * (scalatest_UNITS[unit] ?? 0);
    }
    return { title: text.slice(0, start), durationMs };
}
/** ScalaTest's console reporter, under sbt or alone. Test id: `Suite: scopes title`. */
const scalatest = {
    id: 'scalatest',
    title: 'ScalaTest',
    docs: 'https://www.scalatest.org/user_guide/using_the_runner',
    triggers: scalatest_TRIGGERS,
    begin: () => new ScalatestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/shared/per-task.js
/**
 * What runners of many tasks put in front of each line, so that the output of several packages can mix: Turborepo
 * (`web:test: `), pnpm (`packages/web test: `, in lower case: googletest writes `Death test: `), yarn (`[web]: `), Docker Compose (`web-1  | `).
 */
const per_task_PREFIX = /^((?:@[\w.-]+\/)?[\w.-]+:test[\w:-]*: |[a-z\d@._-]+(?:\/[\w@.-]+)* test(?::[\w-]+)*: |\[@?[\w.-]+(?:\/[\w.-]+)?\]: |[\w.]+(?:-[\w.]+)*[-_]\d{1,3} +\| )/;
/** Tasks that are told apart; more are not in one job. */
const TASKS = 1_000;
/** Lines after which a task that has been silent is no longer waited for. */
const SILENCE = 1_000;
/** The line looked at last, and its prefix: many parsers ask about the same one. */
let asked;
let answer;
function prefixOf(line) {
    if (asked !== line) {
        answer = mayHavePrefix(line.text) ? per_task_PREFIX.exec(line.text)?.[0] : undefined;
        asked = line;
    }
    return answer;
}
/** Most lines have nothing of what a prefix must have, and the expression costs more than the rest of what is done for a line. */
function mayHavePrefix(text) {
    const first = text.charCodeAt(0);
    // A blank, or one of the signs with which lines are drawn.
    if (first <= 0x2c || first === 0x3d || first >= 0x80)
        return false;
    if (first === 0x5b)
        return text.includes(']: ');
    return (text.includes('test') && text.includes(': ')) || text.includes('| ');
}
/** Reads each task's lines by a session of its own, as if its log held nothing else. */
class TasksSession {
    #parser;
    #plain;
    #tasks = new Map();
    /** Tasks in the middle of something. */
    #open = new Set();
    #last = 0;
    constructor(parser) {
        this.#parser = parser;
        this.#plain = parser.begin();
    }
    get idle() {
        return this.#plain.idle && (this.#open.size === 0 || !this.#waits());
    }
    line(line) {
        this.#last = line.number;
        const prefix = prefixOf(line);
        if (prefix === undefined) {
            this.#plain.line(line);
            return;
        }
        const task = this.#task(prefix);
        if (task !== undefined)
            this.#feed(task, { ...line, text: line.text.slice(prefix.length) });
    }
    end() {
        const sessions = [this.#plain, ...[...this.#tasks.values()].map(({ session }) => session)];
        const parsed = sessions.map((session) => session.end()).filter((tests) => tests !== undefined);
        return parsed.length < 2 ? parsed[0] : together(parsed);
    }
    #task(prefix) {
        const known = this.#tasks.get(prefix);
        if (known !== undefined || this.#tasks.size >= TASKS)
            return known;
        const task = { session: this.#parser.begin(), last: 0 };
        this.#tasks.set(prefix, task);
        return task;
    }
    #feed(task, line) {
        const isAwaited = !task.session.idle && line.number - task.last <= SILENCE;
        if (!isAwaited && !this.#parser.triggers.some((trigger) => line.text.includes(trigger)))
            return;
        task.last = line.number;
        task.session.line(line);
        if (task.session.idle)
            this.#open.delete(task);
        else
            this.#open.add(task);
    }
    #waits() {
        for (const task of this.#open) {
            if (this.#last - task.last < SILENCE)
                return true;
            this.#open.delete(task);
        }
        return false;
    }
}
/** What several runs of one framework said; numbers are added up, and only what all say is said of all. */
function together(parsed) {
    const [first] = parsed;
    if (first === undefined)
        return undefined;
    const counted = parsed.map(({ counts }) => counts).filter((counts) => counts !== undefined);
    const sum = (word) => counted.reduce((total, counts) => total + (counts[word] ?? 0), 0);
    return {
        ...first,
        failures: parsed.flatMap(({ failures }) => failures),
        retried: parsed.flatMap(({ retried }) => retried),
        passed: parsed.flatMap(({ passed }) => passed),
        ...(counted.length === 0
            ? {}
            : { counts: { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') } }),
        finished: parsed.every(({ finished }) => finished),
    };
}
/** The parser for logs in which each line may open with the name of the task that printed it. */
function perTask(parser) {
    return { ...parser, begin: () => new TasksSession(parser) };
}

;// CONCATENATED MODULE: ./build/core/parsers/specs2.js





/** `  x adds prices up`, or `!` when it threw, with its time where it was long. */
const EXAMPLE = /^( {0,60})[x!] (\S.*)$/;
const specs2_TIME = / \((\d{1,9}) ms\)$/;
/** What passed, was skipped or is pending. */
const OTHER_EXAMPLE = /^ {0,60}[+o*] \S/;
/** `7 != 8 (CartSpec.scala:12)`. */
const specs2_PLACE = /^(.*) \(([\w$-]+\.scala):(\d{1,9})\)$/;
/** Ends a specification and is the first to name it for sure; its total follows. */
const SPECIFICATION = /^Total for specification (\S.*)$/;
/** `4 examples, 1 failure, 1 error, 1 skipped`. */
const specs2_TOTAL = /^(\d{1,9}) examples?, (?:\d{1,9} expectations?, )?(\d{1,9}) failures?, (\d{1,9}) errors?(.{0,100})$/;
class Specs2Session {
    #failures = failureList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Failing examples of the specification that is read now: the compiler shows code that looks like them. */
    #unsure = failureList();
    #open;
    /** The specification whose total is the next to come. */
    #suite;
    /** Where the last failing example was. */
    #since = 0;
    #finished = false;
    get idle() {
        return this.#unsure.length === 0;
    }
    line({ number, text }) {
        const { level, body: printed } = withoutLevel(text);
        if (level === undefined)
            return;
        const body = printed.trimEnd();
        if (number - this.#since >= limits/* LIMITS */.b.failureBlockLines)
            this.#forget();
        if (level === 'error' && this.#example(number, body))
            return;
        if (body.startsWith('Total for ') && this.#specification(body))
            return;
        if (body.includes(' error') && this.#total(body))
            return;
        if (OTHER_EXAMPLE.test(body) || level !== 'error')
            this.#open = undefined;
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, body);
    }
    end() {
        if (this.#failures.length === 0 && !this.#finished)
            return undefined;
        return {
            framework: 'specs2',
            failures: this.#failures,
            retried: [],
            passed: [],
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #forget() {
        this.#unsure = [];
        this.#open = undefined;
        this.#suite = undefined;
    }
    #example(number, body) {
        const titled = EXAMPLE.exec(body)?.[2];
        if (titled === undefined)
            return false;
        const time = specs2_TIME.exec(titled);
        const title = time === null ? titled : titled.slice(0, time.index);
        const durationMs = time === null ? undefined : Number(time[1]);
        this.#open = { id: title, durationMs, at: number, from: number, to: number };
        this.#unsure.push(this.#open);
        this.#since = number;
        return true;
    }
    #detail(open, number, body) {
        const trimmed = body.trim();
        if (trimmed === '')
            return;
        open.to = number;
        const [, said, file, line] = trimmed.endsWith(')') ? (specs2_PLACE.exec(trimmed) ?? []) : [];
        open.message ??= said ?? trimmed;
        const frame = javaFrame(trimmed.startsWith('at ') ? trimmed : `at ${trimmed}`);
        const place = file === undefined ? frame : { file, line: Number(line) };
        if (open.line !== undefined || place === undefined)
            return;
        open.file = place.file;
        open.line = place.line;
    }
    #specification(body) {
        const suite = SPECIFICATION.exec(body)?.[1];
        if (suite === undefined)
            return false;
        this.#suite = suite;
        this.#open = undefined;
        return true;
    }
    /** As many of the last examples as the total counts; above them may stand code that did not compile. */
    #keep(failed) {
        const suite = this.#suite;
        const sure = suite === undefined || failed === 0 ? [] : this.#unsure.slice(-failed);
        for (const draft of sure) {
            this.#failures.push(toFailure('specs2', { ...draft, id: `${suite}: ${draft.id}`, suite }));
        }
        this.#forget();
    }
    #total(body) {
        const match = specs2_TOTAL.exec(body);
        if (match === null)
            return false;
        const failed = Number(match[2]) + Number(match[3]);
        let skipped = 0;
        for (const [, count] of (match[4] ?? '').matchAll(/(\d{1,9}) (?:skipped|pending)/g))
            skipped += Number(count);
        this.#keep(failed);
        this.#finished = true;
        this.#counts.failed += failed;
        this.#counts.skipped += skipped;
        this.#counts.passed += Math.max(0, Number(match[1]) - failed - skipped);
        return true;
    }
}
/** specs2 under sbt. Test id: `Specification: example`. */
const specs2 = {
    id: 'specs2',
    title: 'specs2',
    docs: 'https://etorreborre.github.io/specs2/',
    triggers: ['[error] ', 'Total for specification ', ' failure, ', ' failures, '],
    begin: () => new Specs2Session(),
};

;// CONCATENATED MODULE: ./build/core/parsers/swift-testing.js



/** What stands before every line, `✘ `, `✔ ` or, on a Mac, one of Apple's own symbols and two spaces. */
const SIGN = /^[^\w\s"'([{<.,:;#$%&*+=-]{1,3} {1,2}/;
/** `Test addsUp() failed after 0.001 seconds with 1 issue.` */
const swift_testing_VERDICT = /^Test (\S.{0,2000}) (passed|failed) after (\d{1,9}\.\d{1,9}) seconds(?: with \d[^.]{0,100})?\.$/;
/** What stands behind the name of a test with arguments. */
const CASES = / with \d{1,9} test cases?$/;
/** `Test run with 2 tests in 1 suite failed after 0.001 seconds with 1 issue.` */
const swift_testing_RUN = /^Test run with (\d{1,9}) tests?(?: in \d{1,9} suites?)? (?:passed|failed) after /;
const ISSUE = ' recorded an issue';
const KNOWN_ISSUE = ' recorded a known issue';
/** ` at CartTests.swift:17:9: Expectation failed: …`, and before it ` with 1 argument count → 2`. */
const swift_testing_PLACE = /^([^\s:]+\.swift):(\d{1,9}):\d{1,9}: /;
const ARGUMENTS = /^ with \d{1,4} arguments? /;
/** A line that goes on with what the line above says. */
const MORE = /^(?:↳|􀄵) /;
class SwiftTestingSession {
    #drafts = new Map();
    #failed = new Set();
    #passed = passedList();
    #open;
    #tests;
    get idle() {
        return this.#open === undefined;
    }
    line({ number, text }) {
        if (this.#open !== undefined && this.#more(this.#open, number, text))
            return;
        const sign = text.includes('Test ') ? SIGN.exec(text)?.[0] : undefined;
        if (sign === undefined)
            return;
        const own = text.slice(sign.length);
        const run = swift_testing_RUN.exec(own)?.[1];
        if (run !== undefined)
            this.#tests = (this.#tests ?? 0) + Number(run);
        else if (!this.#issue(number, own))
            this.#verdict(number, own);
    }
    end() {
        const failures = [...this.#drafts.values()].map((draft) => toFailure('swift-testing', draft));
        if (failures.length + this.#passed.length === 0 && this.#tests === undefined)
            return undefined;
        const failed = this.#failed.size;
        return {
            framework: 'swift-testing',
            failures,
            retried: [],
            passed: this.#passed,
            ...(this.#tests === undefined ? {} : { counts: { passed: Math.max(0, this.#tests - failed), failed } }),
            finished: this.#tests !== undefined,
        };
    }
    #issue(number, text) {
        const at = text.startsWith('Test ') ? text.indexOf(ISSUE) : -1;
        if (at < 0 || text.includes(KNOWN_ISSUE))
            return at >= 0;
        const id = text.slice('Test '.length, at);
        const rest = text.slice(at + ISSUE.length);
        const split = rest.indexOf(' at ');
        if (id === '' || split < 0)
            return false;
        const known = this.#drafts.get(id);
        const draft = known ?? { id, at: number, from: number, to: number };
        this.#drafts.set(id, draft);
        this.#open = known === undefined ? draft : undefined;
        if (known !== undefined)
            return true;
        swift_testing_describe(draft, rest.slice(0, split), rest.slice(split + ' at '.length));
        return true;
    }
    #verdict(number, text) {
        const [, printed, state, seconds] = swift_testing_VERDICT.exec(text) ?? [];
        const id = printed?.replace(CASES, '');
        if (id === undefined || id.startsWith('case passing '))
            return;
        if (state === 'passed') {
            this.#passed.push(id);
            return;
        }
        const draft = this.#drafts.get(id) ?? { id, at: number, from: number, to: number };
        draft.durationMs ??= Math.round(Number(seconds) * 1_000);
        this.#drafts.set(id, draft);
        this.#failed.add(id);
    }
    /** The comment and the values of an issue; true when the line was one of them. */
    #more(open, number, text) {
        const isMore = MORE.test(text) && number - open.at < limits/* LIMITS */.b.failureBlockLines;
        if (isMore)
            open.to = number;
        else
            this.#open = undefined;
        return isMore;
    }
}
function swift_testing_describe(draft, args, place) {
    const prefix = ARGUMENTS.exec(args)?.[0];
    if (prefix !== undefined)
        draft.parameters = args.slice(prefix.length);
    const match = swift_testing_PLACE.exec(place);
    draft.message = match === null ? place : place.slice(match[0].length);
    if (match === null)
        return;
    draft.file = match[1];
    draft.line = Number(match[2]);
}
/** Swift Testing. Test id: the function or the display name, as printed; the suite is not printed with it. */
const swiftTesting = {
    id: 'swift-testing',
    title: 'Swift Testing',
    docs: 'https://developer.apple.com/documentation/testing',
    triggers: [' seconds with ', ' recorded an issue', ' passed after ', ' failed after '],
    begin: () => new SwiftTestingSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/tap-comments.js


/** `#   Failed test 'name'` and `#   Failed test at t/a.t line 5.`, which Perl prints to another stream than the results. */
const tap_comments_NAMED = /^ {0,80}# {1,3}Failed test '(.+)'$/;
const UNNAMED = /^ {0,80}# {1,3}Failed test at (\S+) line (\d{1,9})\.$/;
/** `#   at t/a.t line 5.`, and `#   in t/a.t at line 5.` of old ones. */
const PERL_PLACE = /^(?:at|in) (\S+)(?: at)? line (\d{1,9})\.$/;
/** `# (in test file cart.bats, line 10)`, perhaps behind the function that failed or below it. */
const BATS_PLACE = /^(.+), line (\d{1,9})\)$/;
const tap_comments_IN_TEST_FILE = 'in test file ';
const COMMENT = /^ {0,80}#(.*)$/;
/** `Looks like you failed 1 test of 2.` says nothing of one test. */
const CLOSING = /^Looks like /;
/** The name that a result without one is given. */
const tap_comments_NUMBER = /^(?:.* > )?test \d{1,9}$/;
/** What comments say of failures: bats and Perl have no YAML. */
class TapComments {
    /** Failures that were told by a comment alone: `prove` without `-v` leaves the results out, or prints them later. */
    #alone = [];
    /** Completes the failures that have a result by what was printed apart from it; gives those that have none. */
    join(known) {
        const bare = known.filter(({ file }) => file === undefined);
        return this.#alone.flatMap(({ draft, name }) => {
            const result = bare.find(({ id, file }) => file === undefined && (name === undefined ? tap_comments_NUMBER.test(id) : endsWith(id, name)));
            if (result === undefined)
                return [draft];
            result.file = draft.file;
            result.line = draft.line;
            result.message ??= draft.message;
            return [];
        });
    }
    /** The failure that this line names: one of the last results, or one of its own. */
    failedTest(number, text, known) {
        if (!text.includes('Failed test '))
            return undefined;
        const named = tap_comments_NAMED.exec(text)?.[1];
        const unnamed = named === undefined ? UNNAMED.exec(text) : null;
        if (named === undefined && unnamed === null)
            return undefined;
        const last = known.findLast(({ id, file }) => (named === undefined ? file === undefined : endsWith(id, named)));
        const draft = last ?? { id: named ?? `${unnamed?.[1]} line ${unnamed?.[2]}`, at: number, from: number, to: number };
        if (unnamed !== null)
            tap_comments_placed(draft, unnamed);
        if (last === undefined)
            this.#add({ draft, name: named, indent: text.length - text.trimStart().length });
        return draft;
    }
    /** A subtest's failures are printed before its own, deeper. */
    #add(alone) {
        if (this.#alone.length >= limits/* LIMITS */.b.failuresPerJob)
            return;
        for (let index = this.#alone.length - 1; index >= 0; index -= 1) {
            const inner = this.#alone[index];
            if (inner === undefined || inner.indent <= alone.indent)
                break;
            inner.draft.id = titlePath(alone.draft.id, inner.draft.id, ' > ');
            alone.draft.isParent = true;
        }
        this.#alone.push(alone);
    }
    /** Takes a comment below a failure; false when it is none, or another failure's. */
    describes(last, number, text, known) {
        const comment = COMMENT.exec(text)?.[1]?.trim();
        if (comment === undefined || CLOSING.test(comment))
            return false;
        const named = this.failedTest(number, text, known);
        if (named !== undefined && named !== last)
            return false;
        // A description that was printed elsewhere leaves the failure's lines where its result is.
        if (number - (last.to ?? last.at) <= 1)
            last.to = number;
        if (named === last || comment === '')
            return true;
        takeComment(last, comment);
        return true;
    }
}
function placeIn(comment) {
    const from = comment.lastIndexOf(tap_comments_IN_TEST_FILE);
    return from < 0 ? PERL_PLACE.exec(comment) : BATS_PLACE.exec(comment.slice(from + tap_comments_IN_TEST_FILE.length));
}
function takeComment(draft, comment) {
    const place = draft.line === undefined ? placeIn(comment) : null;
    if (place !== null)
        tap_comments_placed(draft, place);
    else if (draft.message === undefined)
        draft.message = comment;
    else if (draft.message.startsWith('got: ') && comment.startsWith('expected: '))
        draft.message += `, ${comment}`;
}
function endsWith(id, name) {
    return id === name || id.endsWith(` > ${name}`);
}
function tap_comments_placed(draft, [, file, line]) {
    draft.file = file;
    draft.line = Number(line);
}

;// CONCATENATED MODULE: ./build/core/parsers/tap-diagnostics.js

/** `key: value` of a YAML block; `key: |-` has its text in the next lines. */
const FIELD = /^(\w{1,40}):(?: (.*))?$/;
const BLOCK_SIGN = /^[|>][-+\d]{0,3}$/;
/** `path:7:5`. */
const tap_diagnostics_PLACE = /^(.+):(\d{1,9}):\d{1,9}$/;
/** Frames of packages, of Node, and of what a browser was served. */
const tap_diagnostics_FOREIGN = /node_modules|node:|https?:/;
const PARENT_FAILURE = 'subtestsFailed';
const message = (draft, value) => {
    draft.message ??= value;
};
const errorType = (draft, value) => {
    if (/^[A-Z]\w{0,80}$/.test(value))
        draft.errorType ??= value;
};
const file = (draft, value) => {
    draft.file ??= value;
};
const line = (draft, value) => {
    draft.line ??= Number(value) || undefined;
};
/** Fields that producers give, by name: node:test's, node-tap's, mocha's and testem's. */
const TAKE = {
    error: message,
    message,
    name: errorType,
    type: errorType,
    file,
    fileName: file,
    line,
    lineNumber: line,
    duration_ms: (draft, value) => {
        if (Number.isFinite(Number(value)))
            draft.durationMs ??= Number(value);
    },
    failureType: (draft, value) => {
        draft.isParent ||= value === PARENT_FAILURE;
    },
};
/** The YAML block below a result, `---` to `...`: what went wrong, and where. */
class TapDiagnostics {
    #draft;
    #indent;
    #from;
    /** Indentation of the block's own fields. */
    #base;
    /** The field whose text goes on in the lines below. */
    #field = '';
    #isMapping = false;
    #hasFrame = false;
    isDone = false;
    /** `indent` is that of the `---` at line `from`. */
    constructor(draft, indent, from) {
        this.#draft = draft;
        this.#indent = indent;
        this.#from = from;
    }
    line(number, text) {
        const line = text.trim();
        const indent = text.length - text.trimStart().length;
        const isEnd = line === '...' && indent <= this.#indent;
        if (isEnd || number - this.#from >= limits/* LIMITS */.b.failureBlockLines)
            this.isDone = true;
        this.#draft.to = number;
        if (isEnd || line === '')
            return;
        this.#base ??= indent;
        const field = FIELD.exec(line);
        // Deeper lines are text of the field above, or the fields of `at:` and `error:`.
        const isField = field?.[1] !== undefined && (indent <= this.#base || this.#isMapping);
        if (isField && field?.[1] !== undefined)
            this.#take(field[1], unquoted(field[2] ?? ''), indent <= this.#base);
        else
            this.#continue(line);
    }
    #take(key, value, isTop) {
        if (isTop) {
            this.#field = key;
            this.#isMapping = value === '' && (key === 'at' || key === 'error');
        }
        if (value === '' || BLOCK_SIGN.test(value))
            return;
        if (key === 'location' || key === 'at')
            this.#located(value, key === 'at');
        else if (key !== 'name' || isTop || this.#field === 'error')
            TAKE[key]?.(this.#draft, value);
    }
    #continue(line) {
        if (this.#field === 'error' || this.#field === 'message')
            this.#draft.message ??= line;
        else if (this.#field === 'stack')
            this.#located(line, true);
    }
    /** A frame in the test's own file is closer to the error than where the test begins. */
    #located(text, isFrame) {
        if (this.#hasFrame || tap_diagnostics_FOREIGN.test(text))
            return;
        const last = text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('(')) + 1).replace(/\)$/, '');
        const match = tap_diagnostics_PLACE.exec(last);
        if (match?.[1] === undefined)
            return;
        const file = match[1].replace(/^file:\/\//, '');
        const known = this.#draft.file;
        if (known !== undefined && known !== file && !file.endsWith(`/${known}`))
            return;
        this.#draft.file ??= file;
        this.#draft.line = Number(match[2]);
        this.#hasFrame = isFrame;
    }
}
function unquoted(value) {
    const sign = value[0];
    return value.length > 1 && (sign === "'" || sign === '"') && value.endsWith(sign) ? value.slice(1, -1) : value;
}

;// CONCATENATED MODULE: ./build/core/parsers/tap-line.js
const POINT = /^( {0,80})(not )?ok (\d{1,9})(?:$| (?:- )?(.*)$)/;
/** Directives stand last, behind a `#` that no backslash takes the meaning from. */
const DIRECTIVE = /^# ?(skip|todo\b|timeout|time=[\d.]+m?s)/i;
const tap_line_TIME = 'time=';
/** What Postgres' runner marks single and parallel tests with. */
const tap_line_MARK = /^[-+] +/;
/** `Chrome 120.0 - [12 ms] - `, what testem puts before one: it changes from run to run. */
const TESTEM_BROWSER = /^[A-Z][\w .]{0,80}$/;
const TESTEM_TIME = /^ - \[(\d{1,9}) ms\] - /;
/** Reads one result; undefined for any other line. */
function tapPoint(text) {
    const match = text.includes('ok ') ? POINT.exec(text) : null;
    if (match === null)
        return undefined;
    const said = (match[4] ?? '').trim();
    const opensBrace = said.endsWith(' {') || said === '{';
    const { name, directives } = parted(opensBrace ? said.slice(0, -1).trimEnd() : said);
    const timed = withoutBrowser(name) ?? tap_line_withoutTime(name);
    const durationMs = timed?.ms ?? tap_line_millisecondsOf(directives);
    return {
        indent: match[1]?.length ?? 0,
        ok: match[2] === undefined,
        number: Number(match[3]),
        name: plain((timed?.name ?? name).replace(tap_line_MARK, '')),
        isExcused: directives.some((directive) => directive === 'skip' || directive === 'todo'),
        ...(durationMs === undefined ? {} : { durationMs: Number(durationMs) }),
        opensBrace,
    };
}
/** `22` of `time=22ms`. */
function tap_line_millisecondsOf(directives) {
    const time = directives.find((directive) => directive.startsWith(tap_line_TIME) && directive.endsWith('ms'));
    return time?.slice(tap_line_TIME.length, -'ms'.length);
}
/** testem puts the browser and the time before a name. */
function withoutBrowser(name) {
    const from = name.indexOf(' - [');
    const match = from < 0 || !TESTEM_BROWSER.test(name.slice(0, from)) ? null : TESTEM_TIME.exec(name.slice(from));
    return match?.[1] === undefined ? undefined : { name: name.slice(from + match[0].length), ms: match[1] };
}
/** bats puts ` in 12ms` behind a name, Postgres' runner `     12 ms`. */
function tap_line_withoutTime(name) {
    if (!name.endsWith('ms'))
        return undefined;
    const number = name.slice(0, -'ms'.length).trimEnd();
    const space = number.lastIndexOf(' ');
    const [before, ms] = [number.slice(0, Math.max(0, space)), number.slice(space + 1)];
    const isTime = /^\d{1,9}$/.test(ms) && (before.endsWith(' in') || before.endsWith(' '));
    return isTime ? { name: before.replace(/ in$/, '').trimEnd(), ms } : undefined;
}
/** A name and the directives behind it. */
function parted(said) {
    const directives = [];
    let name = said;
    // Two at most: a time, and why a result does not count.
    for (let count = 0; count < 2; count += 1) {
        const sign = name.lastIndexOf('#');
        const directive = sign < 0 || name[sign - 1] === '\\' ? null : DIRECTIVE.exec(name.slice(sign));
        if (directive?.[1] === undefined)
            break;
        directives.push(directive[1].toLowerCase());
        name = name.slice(0, sign).trimEnd();
    }
    return { name, directives };
}
/** A name without the backslashes before `#` and `\`. */
function plain(name) {
    return name.replaceAll(/\\([#\\])/g, '$1').trim();
}

;// CONCATENATED MODULE: ./build/core/parsers/tap-stream.js



/** Subtests that may be open at once; deeper ones are made by a program. */
const tap_stream_DEPTH = 60;
/** So many results in a row, each numbered one above the last, are no accident. */
const SEQUENCE = 3;
/** Names of files, which the runner puts around the tests of each. */
const tap_stream_FILE = /^\S+\.(?:[cm]?[jt]sx?|t|bats|sh|py|rb|pl|php)$/;
const tap_stream_SEPARATOR = ' > ';
/** One TAP document: from its version, plan or first result to the next one's. */
class TapStream {
    failed = [];
    passed = [];
    summary = new Map();
    #levels = [];
    /** The level that the last result ended. */
    #closed;
    #tally = { passed: 0, failed: 0, skipped: 0 };
    #top = 0;
    #isWhole = false;
    #inSequence = 0;
    plan;
    hasVersion = false;
    hasSubtests = false;
    isBroken = false;
    get isEmpty() {
        return this.#top === 0 && this.#levels.length === 0 && this.#tally.passed + this.#tally.failed === 0;
    }
    /** Whether these lines are TAP, and not a sentence that begins with `not ok 1`. */
    get isCertain() {
        const isHeaded = this.hasVersion || this.hasSubtests || this.plan !== undefined;
        return isHeaded || this.#inSequence >= SEQUENCE;
    }
    get isFinished() {
        const isComplete = this.plan !== undefined && this.#top >= this.plan;
        return !this.isBroken && (this.summary.size > 0 || isComplete);
    }
    /** tape tells its tests by comments, has a version and its plan last. */
    get mayHaveSections() {
        return this.hasVersion && !this.hasSubtests && this.plan === undefined;
    }
    /** The number of the last result at the margin. */
    get lastNumber() {
        return this.#top;
    }
    /** False when results before the first that failed were not read, and no comment tells their number. */
    get isCounted() {
        return this.summary.size > 0 || this.#isWhole;
    }
    get counts() {
        if (this.summary.size === 0)
            return this.#tally;
        const of = (word) => this.summary.get(word) ?? 0;
        const skipped = of('skip') + of('skipped') + of('todo');
        return { passed: of('pass'), failed: of('fail') + of('cancelled'), skipped };
    }
    subtest(indent, name) {
        this.hasSubtests = true;
        this.#closeDeeper(indent);
        this.#push(indent, plain(name));
    }
    section(name) {
        this.#levels = [];
        this.#push(0, plain(name));
    }
    /** Takes one result; gives the failure that it is, if it is one. */
    point(point, at) {
        if (point.indent === 0)
            this.#count(point.number);
        const own = this.#closeOwn(point);
        const isParent = own?.hasPoints === true;
        for (const level of this.#levels)
            level.hasPoints = true;
        const name = point.name === '' ? `test ${point.number}` : point.name;
        const around = this.#levels.at(-1);
        const flat = around === undefined ? fileFirst(name) : { file: around.file, title: name };
        const draft = {
            id: titlePath(around?.path ?? '', flat.title, tap_stream_SEPARATOR),
            file: flat.file,
            durationMs: point.durationMs,
            // Where no more is said of it (tape, node-tap), an assertion's name tells what went wrong.
            name: this.hasVersion ? name : undefined,
            at,
            from: at,
            to: at,
            isParent: isParent && own.failed,
        };
        if (point.opensBrace)
            this.#push(point.indent, name, draft);
        return this.#judge(point, draft, isParent || point.opensBrace);
    }
    #judge(point, draft, isParent) {
        if (!isParent)
            this.#tallyUp(point, draft.id);
        if (point.ok || point.isExcused)
            return undefined;
        for (const level of this.#levels) {
            if (level.draft === draft)
                continue;
            level.failed = true;
            if (level.draft !== undefined)
                level.draft.isParent = true;
        }
        if (this.failed.length < limits/* LIMITS */.b.failuresPerJob)
            this.failed.push(draft);
        return draft;
    }
    #tallyUp({ ok, isExcused }, id) {
        if (isExcused)
            this.#tally.skipped += 1;
        else if (!ok)
            this.#tally.failed += 1;
        else {
            this.#tally.passed += 1;
            if (this.passed.length < limits/* LIMITS */.b.passedPerJob)
                this.passed.push(id);
        }
    }
    #count(number) {
        this.#isWhole ||= this.#top === 0 && number === 1;
        this.#inSequence = number === this.#top + 1 ? this.#inSequence + 1 : 1;
        this.#top = number;
    }
    /** Closes what this result ends: its own subtest (same indentation, or the deeper one of old Perl), by name. */
    #closeOwn(point) {
        this.#closeDeeper(point.indent + 1, point.name);
        const own = this.#levels.at(-1);
        // What a brace opened is over when the next result stands as deep.
        if (own?.draft !== undefined && own.indent === point.indent)
            this.#levels.pop();
        if (this.#closed?.name === point.name)
            return this.#takeClosed();
        this.#closed = undefined;
        if (own === undefined || own.draft !== undefined || own.indent !== point.indent || own.name !== point.name)
            return undefined;
        return this.#levels.pop();
    }
    #takeClosed() {
        const closed = this.#closed;
        this.#closed = undefined;
        return closed;
    }
    /** Forgets levels at this indentation and deeper; keeps the outermost one that has the name at hand. */
    #closeDeeper(indent, name) {
        this.#closed = undefined;
        for (let last = this.#levels.at(-1); last !== undefined && last.indent >= indent; last = this.#levels.at(-1)) {
            this.#levels.pop();
            if (last.name === name)
                this.#closed = last;
        }
    }
    #push(indent, name, draft) {
        if (this.#levels.length >= tap_stream_DEPTH)
            return;
        const around = this.#levels.at(-1);
        const isFile = around === undefined && tap_stream_FILE.test(name);
        const path = isFile ? '' : titlePath(around?.path ?? '', name, tap_stream_SEPARATOR);
        this.#levels.push({
            indent,
            name,
            path,
            file: isFile ? name : around?.file,
            draft,
            failed: false,
            hasPoints: false,
        });
    }
}
/** A name that holds its whole path (Vitest's flat TAP) begins with the file. */
function fileFirst(name) {
    const end = name.indexOf(tap_stream_SEPARATOR);
    const file = end < 0 ? '' : name.slice(0, end);
    return tap_stream_FILE.test(file) ? { file, title: name.slice(end + tap_stream_SEPARATOR.length) } : { title: name };
}

;// CONCATENATED MODULE: ./build/core/parsers/tap.js







const tap_VERSION = 'TAP version ';
const BAIL_OUT = 'Bail out!';
const tap_SUBTEST = /^( {0,80})# Subtest: (\S.*)$/;
/** `1..5`, also `1..0 # SKIP reason`. */
const PLAN = /^1\.\.(\d{1,9})(?: *#.*)?$/;
/** `# pass  3` of the comments that close a document. */
const tap_SUMMARY = /^# (tests|pass|fail|cancelled|skip|skipped|todo) {1,4}(\d{1,9})$/;
/** The line that `prove` ends with, but for the result. */
const PROVE_END = /^Files=\d{1,9}, Tests=\d{1,9}, /;
const DIAGNOSTICS = /^( {1,80})---$/;
/** A line that is neither a result nor a comment, indented as mocha's TAP does it. */
const tap_INDENTED = /^ {2,6}(?!#|\d{1,9}\.\.\d)\S/;
/** A new step of a job, or its end. */
const tap_STEP = '##[';
class TapSession {
    #drafts = failureList();
    #passed = passedList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #comments = new TapComments();
    #stream = new TapStream();
    /** The failure whose description may follow. */
    #last;
    #diagnostics;
    /** True while a document goes on: only then passing results are read, which are too plain to be looked for. */
    #isOpen = false;
    /** Line at which the document last said something. */
    #heard = 0;
    #seen = false;
    /** Whether the numbers of all documents are known. */
    #isCounted = false;
    #finished = false;
    get idle() {
        return !this.#isOpen;
    }
    line({ number, text }) {
        if (this.#diagnostics !== undefined) {
            this.#diagnostics.line(number, text);
            if (this.#diagnostics.isDone)
                this.#endDescription();
            return;
        }
        if (this.#isTap(number, text)) {
            this.#heard = number;
            this.#isOpen = true;
        }
        else if (text.startsWith(tap_STEP) || number - this.#heard > limits/* LIMITS */.b.failureBlockLines)
            this.#isOpen = false;
    }
    end() {
        this.#endStream();
        const drafts = [...this.#drafts, ...this.#comments.join(this.#drafts)];
        if (!this.#seen && drafts.length === 0)
            return undefined;
        return {
            framework: 'tap',
            failures: drafts.map(({ name, ...draft }) => toFailure('tap', { ...draft, message: draft.message ?? (draft.isParent === true ? undefined : name) })),
            retried: [],
            passed: this.#passed,
            ...(this.#isCounted && this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #isTap(number, text) {
        const point = tapPoint(text);
        if (point?.ok === true && !this.#isOpen)
            return false;
        if (point !== undefined) {
            this.#endDescription();
            if (point.indent === 0 && point.number === 1 && this.#stream.lastNumber > 0)
                this.#begin(false);
            const failure = this.#stream.point(point, number);
            this.#last = point.opensBrace ? undefined : failure;
            return true;
        }
        if (this.#last !== undefined && this.#describes(this.#last, number, text))
            return true;
        this.#endDescription();
        return this.#isHead(text) || this.#isComment(number, text);
    }
    /** Versions, plans and what else frames results. */
    #isHead(text) {
        if (text.startsWith(tap_VERSION)) {
            this.#begin(true);
            return true;
        }
        const plan = text.startsWith('1..') ? PLAN.exec(text) : null;
        if (plan !== null) {
            if (this.#stream.plan !== undefined)
                this.#begin(false);
            this.#stream.plan = Number(plan[1]);
            return true;
        }
        if (text.startsWith(BAIL_OUT))
            this.#stream.isBroken = true;
        else if (PROVE_END.test(text))
            this.#endProve();
        else
            return false;
        return true;
    }
    #isComment(number, text) {
        const subtest = text.includes('# Subtest: ') ? tap_SUBTEST.exec(text) : null;
        if (subtest?.[2] !== undefined) {
            this.#stream.subtest(subtest[1]?.length ?? 0, subtest[2]);
            return true;
        }
        const summary = text.startsWith('# ') ? tap_SUMMARY.exec(text) : null;
        if (summary?.[1] !== undefined) {
            this.#stream.summary.set(summary[1], Number(summary[2]));
            return true;
        }
        const failed = this.#comments.failedTest(number, text, this.#stream.failed);
        if (failed !== undefined) {
            this.#last = failed;
            return true;
        }
        const isSection = this.#isOpen && this.#stream.mayHaveSections && /^# \S/.test(text);
        if (isSection)
            this.#stream.section(text.slice('# '.length));
        return isSection;
    }
    /** The lines below a failure that tell more of it: a YAML block, or comments. */
    #describes(last, number, text) {
        if (number - last.at > limits/* LIMITS */.b.failureBlockLines)
            return false;
        const block = text.endsWith('---') ? DIAGNOSTICS.exec(text) : null;
        if (block !== null) {
            this.#diagnostics = new TapDiagnostics(last, block[1]?.length ?? 0, number);
            last.to = number;
            return true;
        }
        // mocha has no YAML: what stands deeper than the result describes it.
        if (tap_INDENTED.test(text)) {
            last.to = number;
            last.message ??= text;
            return true;
        }
        // What could be the name of tape's next test is not a description; Perl's names its own failure.
        if (this.#stream.mayHaveSections || tap_SUBTEST.test(text) || tap_SUMMARY.test(text))
            return false;
        return this.#comments.describes(last, number, text, this.#stream.failed);
    }
    #endDescription() {
        this.#last = undefined;
        this.#diagnostics = undefined;
    }
    #endProve() {
        this.#endStream();
        this.#finished = true;
    }
    #begin(hasVersion) {
        this.#endStream();
        this.#stream.hasVersion = hasVersion;
    }
    #endStream() {
        this.#endDescription();
        const stream = this.#stream;
        this.#stream = new TapStream();
        if (stream.isEmpty || !stream.isCertain)
            return;
        this.#isCounted = stream.isCounted && (this.#isCounted || !this.#seen);
        this.#seen = true;
        this.#finished = stream.isFinished;
        this.#counts.passed += stream.counts.passed;
        this.#counts.failed += stream.counts.failed;
        this.#counts.skipped += stream.counts.skipped;
        this.#drafts.push(...stream.failed.slice(0, limits/* LIMITS */.b.failuresPerJob - this.#drafts.length));
        for (const id of stream.passed)
            if (this.#passed.length < limits/* LIMITS */.b.passedPerJob)
                this.#passed.push(id);
    }
}
/** A plan begins with `1..`: a digit makes a trigger long enough. */
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
/**
 * The Test Anything Protocol, as node:test, tape, node-tap, bats, testem and `prove -v` print it. Test id: the names of the
 * subtests (or tape's test) and of the result, joined by ` > `, without a file's.
 */
const tap = {
    id: 'tap',
    title: 'TAP',
    docs: 'https://testanything.org/tap-version-14-specification.html',
    triggers: [
        'not ok ',
        ...DIGITS.map((digit) => `1..${digit}`),
        tap_VERSION,
        BAIL_OUT,
        '# Subtest: ',
        '# tests ',
        '# pass ',
        '# fail ',
        '# cancelled ',
        '# skip',
        '# todo ',
        ', Tests=',
        "Failed test '",
        'Failed test at ',
    ],
    begin: () => new TapSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/tasty.js



/** `    reserves what is left: FAIL`, its time behind it when it took long. */
const tasty_TITLE = /^( {0,80})(\S.{0,1999}?): {1,200}(FAIL|TIMEOUT)(?: \((\d{1,9}\.\d{1,6})s\))?$/;
/** `Use -p '/reserves what is left/' to rerun this test only.`; since tasty 1.5 with the whole path. */
const tasty_RERUN = /^ *Use -p '(.{1,1999})' to rerun this test only\.$/;
const WHOLE_PATH = /^\$0=="(.{1,1999})"$/;
/** `      test/Cart.hs:8:`, the message below it. */
const tasty_PLACE = /^(\S+\.l?hs):(\d{1,9})(?::\d{1,9})?:?$/;
const tasty_FAILED = /^(\d{1,9}) out of (\d{1,9}) tests failed \(\d{1,9}\.\d{1,6}s\)$/;
const tasty_PASSED = /^All (\d{1,9}) tests passed \(\d{1,9}\.\d{1,6}s\)$/;
class TastySession {
    #failures = failureList();
    #counts = { passed: 0, failed: 0 };
    #open;
    #indent = 0;
    #finished = false;
    get idle() {
        return this.#open === undefined;
    }
    line({ number, text }) {
        if (this.#title(number, text) || this.#total(text))
            return;
        if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    end() {
        if (this.#failures.length === 0 && !this.#finished)
            return undefined;
        return {
            framework: 'tasty',
            failures: this.#failures,
            retried: [],
            passed: [],
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #title(number, text) {
        const match = text.includes(': ') ? tasty_TITLE.exec(text) : null;
        if (match?.[2] === undefined)
            return false;
        this.#indent = match[1]?.length ?? 0;
        const durationMs = match[4] === undefined ? undefined : Math.round(Number(match[4]) * 1_000);
        const errorType = match[3] === 'TIMEOUT' ? 'TIMEOUT' : undefined;
        this.#open = { id: match[2], at: number, from: number, to: number, durationMs, errorType };
        return true;
    }
    /** Anybody may print `x: FAIL`: it is a test once the line that says how to run it again stands below. */
    #detail(open, number, text) {
        const isDeeper = text.trim() === '' || text.length - text.trimStart().length > this.#indent;
        if (!isDeeper || number - open.at >= limits/* LIMITS */.b.failureBlockLines) {
            this.#open = undefined;
            return;
        }
        const pattern = text.includes(' to rerun ') ? tasty_RERUN.exec(text)?.[1] : undefined;
        open.to = number;
        if (pattern !== undefined) {
            const id = WHOLE_PATH.exec(pattern)?.[1] ?? open.id;
            this.#failures.push(toFailure('tasty', { ...open, id }));
            this.#open = undefined;
            return;
        }
        const own = text.trim();
        const place = own.includes('hs:') ? tasty_PLACE.exec(own) : null;
        if (place !== null && open.file === undefined) {
            open.file = place[1];
            open.line = Number(place[2]);
        }
        else if (own !== '')
            open.message ??= own;
    }
    #total(text) {
        const failed = text.includes(' tests failed (') ? tasty_FAILED.exec(text) : null;
        const passed = text.startsWith('All ') ? tasty_PASSED.exec(text)?.[1] : undefined;
        if (failed === null && passed === undefined)
            return false;
        this.#open = undefined;
        this.#finished = true;
        this.#counts.failed += Number(failed?.[1] ?? 0);
        this.#counts.passed += failed === null ? Number(passed) : Number(failed[2]) - Number(failed[1]);
        return true;
    }
}
/** tasty, a test runner for Haskell. Test id: the test's name; with its groups where the runner prints them. */
const tasty = {
    id: 'tasty',
    title: 'tasty',
    docs: 'https://hackage.haskell.org/package/tasty',
    triggers: [': FAIL', '  FAIL', ': TIMEOUT', '  TIMEOUT', ' tests failed (', ' tests passed ('],
    begin: () => new TastySession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/test-unit.js



/** `Failure: test_adds(CartTest)`, `Error: test: adds up(Shop::CartTest): RuntimeError: only 2 left`. */
const test_unit_TITLE = /^(?:Failure|Error): (test.{0,2000}?)\(([A-Z][\w:]*)\)(?::(?: (\S.*))?)?(?: \[.{1,1000}\]:)?$/;
/** The rule around each description, as wide as the terminal. */
const test_unit_RULE = '====================';
/** `cart_test.rb:11:in ...`. */
const test_unit_FRAME = /^(\S[^:]*(?::[\\/][^:]*)?):(\d{1,9}):in /;
/** `  => 11:     assert_equal(8, 7)`, lines of the test itself. */
const EXCERPT = /^ {2}(?:=>| {2}) {0,6}\d{1,7}:/;
const test_unit_FOREIGN = /[\\/]gems[\\/]|[\\/]lib[\\/]ruby[\\/]|^<internal:/;
/** `ArgumentError: only 2 left`. */
const test_unit_RAISED = /^((?:[A-Z]\w*::)*[A-Z]\w*): /;
/** `9 tests, 5 assertions, 3 failures, 2 errors, 1 pendings, 1 omissions, 0 notifications`. */
const test_unit_TOTAL = /^(\d{1,9}) tests, \d{1,9} assertions, (\d{1,9}) failures, (\d{1,9}) errors, (\d{1,9}) pendings, (\d{1,9}) omissions, \d{1,9} notifications$/;
class TestUnitSession {
    #failures = failureList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #open;
    #finished = false;
    #last = 0;
    get idle() {
        return this.#open === undefined;
    }
    line({ number, text }) {
        this.#last = number;
        if (this.#open !== undefined && text.startsWith(test_unit_RULE))
            this.#close(number - 1);
        else if (this.#title(number, text))
            return;
        else if (text.includes(' assertions, ') && this.#total(number, text))
            return;
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    end() {
        this.#close(this.#last);
        if (this.#failures.length === 0 && !this.#finished)
            return undefined;
        return {
            framework: 'test-unit',
            failures: this.#failures,
            retried: [],
            passed: [],
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #title(number, text) {
        const match = /^(?:Failure|Error): test/.test(text) ? test_unit_TITLE.exec(text) : null;
        const suite = match?.[2];
        if (match?.[1] === undefined || suite === undefined)
            return false;
        this.#close(number - 1);
        this.#open = { id: `${suite}#${match[1]}`, suite, message: match[3], at: number, from: number, to: number };
        this.#open.errorType = test_unit_errorTypeOf(match[3]);
        return true;
    }
    #detail(open, number, text) {
        if (number - open.at >= limits/* LIMITS */.b.failureBlockLines) {
            this.#close(number - 1);
            return;
        }
        if (text.trim() === '')
            return;
        open.to = number;
        const [, file, line] = text.includes(':in ') ? (test_unit_FRAME.exec(text) ?? []) : [];
        if (file !== undefined) {
            if (open.file !== undefined || test_unit_FOREIGN.test(file))
                return;
            open.file = file;
            open.line = Number(line);
            return;
        }
        if (open.message !== undefined || EXCERPT.test(text))
            return;
        open.message = text.trim();
        open.errorType ??= test_unit_errorTypeOf(open.message);
    }
    #total(number, text) {
        const match = test_unit_TOTAL.exec(text);
        if (match === null)
            return false;
        this.#close(number - 1);
        const [, all, failures, errors, pendings, omissions] = match.map(Number);
        const failed = (failures ?? 0) + (errors ?? 0);
        const skipped = (pendings ?? 0) + (omissions ?? 0);
        this.#finished = true;
        this.#counts.failed += failed;
        this.#counts.skipped += skipped;
        this.#counts.passed += Math.max(0, (all ?? 0) - failed - skipped);
        return true;
    }
    #close(to) {
        if (this.#open === undefined)
            return;
        this.#open.to = Math.min(to, this.#open.to ?? to);
        this.#failures.push(toFailure('test-unit', this.#open));
        this.#open = undefined;
    }
}
function test_unit_errorTypeOf(message) {
    return message === undefined ? undefined : test_unit_RAISED.exec(message)?.[1];
}
/** test-unit, Ruby's older runner. Test id: `Class#test_method`. */
const testUnit = {
    id: 'test-unit',
    title: 'test-unit',
    docs: 'https://test-unit.github.io/',
    triggers: ['Failure: test', 'Error: test', ' assertions, '],
    begin: () => new TestUnitSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/testng.js





/** `FAILED: addsTax(200, "half")`, with its class before it since 7.0; `FAILED CONFIGURATION: @BeforeClass start`. */
const testng_FAILED = /^FAILED(?: CONFIGURATION: @\w{1,20}|:) ([\w$]+(?:\.[\w$]+)*)(\(.*\))?$/;
/** What begins the next test, or ends the list. */
const testng_NEXT = /^(?:PASSED|FAILED|SKIPPED|PASSED CONFIGURATION|SKIPPED CONFIGURATION): |^={20,}$/;
/** `Total tests run: 8, Passes: 2, Failures: 4, Skips: 2`; without passes before 7.0. */
const testng_TOTAL = /^Total tests run: (\d{1,9}),(?: Passes: \d{1,9},)? Failures: (\d{1,9}), Skips: (\d{1,9})$/;
/** An object without a text of its own is printed with its address, which differs in each execution. */
const ADDRESS = /@[0-9a-f]{4,16}\b/g;
/** Surefire names all that failed, TestNG's own list repeats it. */
const SUREFIRE = ' <<< FAILURE!';
class TestngSession {
    #failures = failureList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Failures that TestNG's frames or total did not confirm yet: others print such lines too. */
    #unsure = failureList();
    #open;
    #isPast = false;
    #isSurefire = false;
    #finished = false;
    #last = 0;
    get idle() {
        return this.#open === undefined;
    }
    line({ number, text: printed }) {
        this.#last = number;
        const text = withoutTask(printed);
        this.#isSurefire ||= text.includes(SUREFIRE);
        if (this.#open !== undefined && testng_NEXT.test(text))
            this.#close(number - 1);
        if (text.startsWith('FAILED'))
            this.#failed(number, text);
        else if (text.startsWith('Total tests run: '))
            this.#total(number, text);
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
    }
    end() {
        this.#close(this.#last);
        if (this.#isSurefire || (this.#failures.length === 0 && !this.#finished))
            return undefined;
        return {
            framework: 'testng',
            failures: this.#failures.toSorted((a, b) => a.at - b.at).map((draft) => toFailure('testng', draft)),
            retried: [],
            passed: [],
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #failed(number, text) {
        const match = text.includes(': ') ? testng_FAILED.exec(text.trimEnd()) : null;
        const id = match?.[1];
        if (id === undefined)
            return;
        this.#close(number - 1);
        const parameters = match?.[2]?.replace(ADDRESS, '@');
        const dot = id.lastIndexOf('.');
        this.#open = { id, suite: dot === -1 ? undefined : id.slice(0, dot), parameters, at: number, from: number };
        this.#isPast = false;
    }
    #detail(open, number, text) {
        const trimmed = text.trim();
        if (number - open.at >= limits/* LIMITS */.b.failureBlockLines || (trimmed === '' && this.#isPast)) {
            this.#close(number - 1);
            return;
        }
        if (trimmed === '')
            return;
        open.to = number;
        if (!trimmed.startsWith('at ')) {
            open.message ??= trimmed;
            return;
        }
        if (trimmed.startsWith('at org.testng.'))
            this.#isPast = true;
        this.#place(open, trimmed);
    }
    /** The frame of the method itself names its class, which older versions leave out. */
    #place(open, trimmed) {
        const method = open.id.slice(open.id.lastIndexOf('.') + 1);
        const frame = open.line === undefined && trimmed.includes(`.${method}(`) ? javaFrame(trimmed) : undefined;
        if (frame?.className === undefined || (open.suite !== undefined && open.suite !== frame.className))
            return;
        open.suite = frame.className;
        open.id = `${frame.className}.${method}`;
        open.file = frame.file;
        open.line = frame.line;
    }
    #total(number, text) {
        const match = testng_TOTAL.exec(text.trimEnd());
        if (match === null)
            return;
        this.#close(number - 1);
        const [, run, failed, skipped] = match.map(Number);
        this.#failures.push(...this.#unsure);
        this.#unsure = [];
        this.#finished = true;
        this.#counts.failed += failed ?? 0;
        this.#counts.skipped += skipped ?? 0;
        this.#counts.passed += Math.max(0, (run ?? 0) - (failed ?? 0) - (skipped ?? 0));
    }
    #close(to) {
        const open = this.#open;
        if (open === undefined)
            return;
        this.#open = undefined;
        open.to = Math.min(to, open.to ?? to);
        if (open.parameters !== undefined) {
            open.id += open.parameters;
            open.parameters = open.parameters.slice(1, -1);
        }
        (this.#isPast ? this.#failures : this.#unsure).push(open);
    }
}
/** TestNG's own text reporter. Test id: `package.Class.method`, with the arguments of a data provider. */
const testng = {
    id: 'testng',
    title: 'TestNG',
    docs: 'https://testng.org/#_running_testng',
    triggers: ['FAILED: ', 'FAILED CONFIGURATION: ', 'Total tests run: ', SUREFIRE],
    begin: () => new TestngSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/testthat-head.js
/** What stands before the word: a rule, and a number where failures are counted. */
const testthat_head_LEAD = /^(?:(?:──|--) )?(\d{1,6}\. )?(?:Failure|Error|FAILURE|ERROR)(?=: | \()/;
/**
 * ` ('test-cart.R:6:3'): the cart adds up ──────` with and without quotes and column; ` (at test-cart.R#6): …` before
 * testthat 1.
 */
const PLACED = /^ \((?:at )?'?([^()']{1,400}?)(?:[:#](\d{1,9}))?(?::\d{1,9})?'?\): (\S.*)$/;
/** `: the cart adds up (@test-cart.R#6)  ─────` of testthat 1 and 2. */
const OLD = /^: (\S.{0,2000}) \(@([^()#]{1,400})#(\d{1,9})\)/;
/** What a test file is called; `???` stands for none. */
const testthat_head_FILE = /^\S.*\.[Rr](?:md)?$/;
const NO_FILE = '???';
/** Reads a head; in the list at the end of testthat 0 to 2 (`isListed`) a title may stand without anything else. */
function headOf(text, isListed) {
    const lead = testthat_head_LEAD.exec(text);
    if (lead === null)
        return undefined;
    const rest = text.slice(lead[0].length).trimEnd();
    if (rest.startsWith(' (')) {
        const [, file = '', line, title = ''] = PLACED.exec(rest) ?? [];
        if (file === NO_FILE)
            return { title: testthat_head_withoutRule(title) };
        return testthat_head_FILE.test(file) ? { title: testthat_head_withoutRule(title), file, line: numberOf(line) } : undefined;
    }
    const [, oldTitle, oldFile, oldLine] = rest.includes(' (@') ? (OLD.exec(rest) ?? []) : [];
    if (oldTitle !== undefined && lead[1] !== undefined) {
        return { title: oldTitle, file: oldFile, line: numberOf(oldLine) };
    }
    const title = rest.slice(': '.length);
    const bare = testthat_head_withoutRule(title);
    return bare !== title || (isListed && lead[1] !== undefined) ? { title: bare } : undefined;
}
function numberOf(digits) {
    return digits === undefined ? undefined : Number(digits);
}
/** Takes the rule off the end of `the cart adds up ──────`. */
function testthat_head_withoutRule(title) {
    let end = title.length;
    while (end > 0 && (title[end - 1] === '─' || title[end - 1] === '-'))
        end -= 1;
    return title.length - end >= 2 && title[end - 1] === ' ' ? title.slice(0, end).trimEnd() : title;
}

;// CONCATENATED MODULE: ./build/core/parsers/testthat.js



/** `[ FAIL 7 | WARN 1 | SKIP 1 | PASS 1 ]`, and of testthat 1 and 2 `[ OK: 1 | SKIPPED: 1 | WARNINGS: 1 | FAILED: 7 ]`. */
const testthat_TOTAL = /^\[ FAIL (\d{1,9}) \| WARN \d{1,9} \| SKIP (\d{1,9}) \| PASS (\d{1,9}) \]$/;
const testthat_OLD_TOTAL = /^(?:\[ )?OK: (\d{1,9}) (?:\| )?SKIPPED: (\d{1,9}) (?:\| )?(?:WARNINGS: \d{1,9} (?:\| )?)?FAILED: (\d{1,9})(?: \])?$/;
/** What ends a description: the next entry or section, a rule, the total, or the end of R. */
const BREAK = /^(?:──|══|--|==)(?: |[─═=-]{5})|^\[ |^(?:Skip|Warning) \('|^Error: (?:Test failures|testthat unit tests failed)|^Execution halted|^OK: \d|^\* |^##\[/;
/** `<simpleError in open_shop(): the till is stuck>` and `<rlang_error/error/condition>`. */
const CONDITION = /^<([A-Za-z_.]\w{0,80})(?=[ />])/;
/** `R CMD check` indents the end of the output that it repeats. */
const REPEATED = '  ';
const HEAD_WORDS = [
    'Failure (',
    'Error (',
    'FAILURE (',
    'ERROR (',
    '. Failure: ',
    '. Error: ',
    '── Failure: ',
    '── Error: ',
    '-- Failure: ',
    '-- Error: ',
];
/** Below a title stands what went wrong: where a log is cut, not even the title may be whole. */
function testthat_isWhole({ isListed, message }) {
    return isListed || message !== undefined;
}
class TestthatSession {
    #failed = new Map();
    #open;
    /** testthat 0 to 2 list what failed again below the total. */
    #isList = false;
    #counts;
    get idle() {
        return this.#open === undefined && !this.#isList;
    }
    line({ number, text: printed }) {
        const text = printed.startsWith(REPEATED) ? printed.slice(REPEATED.length) : printed;
        if (this.#head(number, printed.trim()) || this.#total(text))
            return;
        this.#isList = false;
        if (this.#open === undefined)
            return;
        if (BREAK.test(text))
            this.#open = undefined;
        else
            this.#detail(this.#open, number, text);
    }
    end() {
        if (this.#failed.size === 0 && this.#counts === undefined)
            return undefined;
        return {
            framework: 'testthat',
            failures: [...this.#failed.values()].filter(testthat_isWhole).map((draft) => toFailure('testthat', draft)),
            retried: [],
            passed: [],
            ...(this.#counts === undefined ? {} : { counts: this.#counts }),
            finished: this.#counts !== undefined,
        };
    }
    #head(number, text) {
        const head = HEAD_WORDS.some((word) => text.includes(word)) ? headOf(text, this.#isList) : undefined;
        if (head === undefined)
            return false;
        const { title: id, file, line } = head;
        const key = `${file ?? ''}\n${id}`;
        this.#open = undefined;
        // A test fails once per expectation, and the list at the end names it again.
        if (this.#failed.has(key) || this.#failed.size >= limits/* LIMITS */.b.failuresPerJob)
            return true;
        const entry = { id, suite: file, file, line, at: number, from: number, to: number, isListed: this.#isList };
        this.#failed.set(key, entry);
        if (!this.#isList)
            this.#open = entry;
        return true;
    }
    #detail(open, number, text) {
        if (number - open.at >= limits/* LIMITS */.b.failureBlockLines) {
            this.#open = undefined;
            return;
        }
        const line = text.trim();
        if (line === '')
            return;
        open.to = number;
        const condition = open.message === undefined ? CONDITION.exec(line)?.[1] : undefined;
        if (condition !== undefined)
            open.errorType = condition;
        if (condition === undefined || line.includes(' in '))
            open.message ??= line;
    }
    /** The same total is printed before and after the failures, and by `R CMD check` again: the last one counts. */
    #total(text) {
        const total = text.startsWith('[ FAIL ') ? testthat_TOTAL.exec(text) : null;
        const old = total === null && text.includes('FAILED: ') ? testthat_OLD_TOTAL.exec(text) : null;
        if (total !== null) {
            this.#counts = { passed: Number(total[3]), failed: Number(total[1]), skipped: Number(total[2]) };
        }
        else if (old !== null) {
            this.#counts = { passed: Number(old[1]), failed: Number(old[3]), skipped: Number(old[2]) };
        }
        else
            return false;
        this.#open = undefined;
        this.#isList = old !== null;
        return true;
    }
}
/** testthat of R, also through `R CMD check`. Test id: the test's title, as printed; suite: its file. */
const testthat = {
    id: 'testthat',
    title: 'testthat',
    docs: 'https://testthat.r-lib.org/reference/Reporter.html',
    triggers: [...HEAD_WORDS, '[ FAIL ', 'FAILED: '],
    begin: () => new TestthatSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/trx.js






const ROOT_TAG = 'TestRun';
/** Results of every kind of test; `InnerResults` of a data-driven one hold more of them. */
const RESULT_TAGS = new Set([
    'UnitTestResult',
    'TestResult',
    'GenericTestResult',
    'WebTestResult',
]);
const trx_OUTCOMES = new Map([
    ['Passed', 'passed'],
    ['PassedButRunAborted', 'passed'],
    ['Warning', 'passed'],
    ['Completed', 'passed'],
    ['Failed', 'failed'],
    ['Error', 'failed'],
    ['Timeout', 'failed'],
    ['Aborted', 'failed'],
]);
/** `Shop.Tests.CartTests.Adds(count: 3)`: a name that needs no class in front. */
const FULL_NAME = /^[\w`+]{1,200}(?:\.[\w`+<>]{1,200}){1,50}(?:\(|$)/;
class TrxSession {
    #reader = new XmlReader({
        open: (name, attributes, depth) => this.#open(name, attributes, depth),
        close: (name, depth) => this.#close(name, depth),
        text: (text) => this.#texts.text(text),
    });
    #tests = new ReportTests('dotnet');
    #texts = new ReportTexts(['Message', 'StackTrace']);
    /** Names of classes by test; each name is kept once. */
    #classes = new Map();
    #names = new Map();
    #waiting = [];
    /** How many of the waiting results failed, and how many passed. */
    #kept = { failed: 0, passed: 0 };
    /** Results that are being read, the outer ones first. */
    #nested = [];
    #unitTest = '';
    #isTrx = false;
    write(text) {
        this.#reader.write(text);
    }
    end() {
        const refusal = this.#reader.end();
        if (!this.#isTrx)
            return { tests: undefined, refusal: refusal ?? 'not-a-known-format' };
        for (const result of this.#waiting)
            this.#add(result);
        return { tests: this.#tests.result(refusal === undefined), refusal };
    }
    #open(name, attributes, depth) {
        if (depth === 1)
            this.#isTrx = name === ROOT_TAG;
        if (RESULT_TAGS.has(name))
            this.#begin(attributes);
        else if (this.#nested.length > 0)
            this.#texts.open(name, depth);
        else if (name === 'UnitTest')
            this.#unitTest = detached(attribute(attributes, 'id') ?? '');
        else if (name === 'TestMethod')
            this.#define(attribute(attributes, 'className'));
    }
    #begin(attributes) {
        this.#describe();
        const name = detached(attribute(attributes, 'testName') ?? '');
        this.#nested.push({
            testId: detached(attribute(attributes, 'testId') ?? ''),
            // What was not executed, or came to no result, says neither that it passed nor that it failed.
            outcome: trx_OUTCOMES.get(attribute(attributes, 'outcome') ?? '') ?? 'skipped',
            name,
            draft: {
                id: name,
                parameters: argumentsOf(name),
                durationMs: spanOf(attribute(attributes, 'duration')),
                at: this.#reader.line,
                from: this.#reader.line,
            },
        });
    }
    /** Gives the innermost result what was read of its failure. */
    #describe() {
        const current = this.#nested.at(-1);
        const message = firstLine(this.#texts.get('Message'));
        if (current !== undefined && message !== undefined)
            current.draft.message = detached(message);
        if (current !== undefined)
            place(current.draft, this.#texts.get('StackTrace'), current.name);
        this.#texts.clear();
    }
    #define(className) {
        if (className === undefined || this.#unitTest === '' || this.#classes.size >= limits/* LIMITS */.b.passedPerJob)
            return;
        // MSTest 1 adds the assembly: `Shop.CartTests, Shop.Tests, Version=1.0.0.0, …`.
        const name = detached(className.split(',', 1)[0] ?? className);
        const known = this.#names.get(name) ?? name;
        this.#names.set(known, known);
        this.#classes.set(this.#unitTest, known);
    }
    #close(name, depth) {
        this.#texts.close(depth);
        if (!RESULT_TAGS.has(name))
            return;
        this.#describe();
        const result = this.#nested.pop();
        if (result === undefined)
            return;
        result.draft.to = this.#reader.line;
        const outer = this.#nested.at(-1);
        if (outer !== undefined && result.outcome === 'failed')
            outer.draft.isParent = true;
        this.#queue(result);
    }
    #queue(result) {
        const { outcome, name } = result;
        if (outcome === 'passed' && FULL_NAME.test(name))
            return this.#tests.add(outcome, result.draft);
        const room = { failed: limits/* LIMITS */.b.failuresPerJob, passed: limits/* LIMITS */.b.passedPerJob };
        if ((outcome === 'failed' || outcome === 'passed') && this.#kept[outcome] < room[outcome]) {
            this.#kept[outcome] += 1;
            this.#waiting.push(result);
        }
        else {
            // Skipped, or beyond the caps: only the number counts, and that needs no name.
            this.#tests.add(outcome, { ...result.draft, id: '' });
            if (outcome !== 'skipped')
                this.#tests.capped = true;
        }
    }
    #add({ testId, outcome, name, draft }) {
        const suite = this.#classes.get(testId);
        this.#tests.add(outcome, { ...draft, id: qualified(suite, name), suite });
    }
}
/** Visual Studio's test results, as `dotnet test --logger trx` writes them. Test id: the full name, with the arguments. */
const trx = {
    id: 'trx',
    title: 'TRX',
    docs: 'https://learn.microsoft.com/dotnet/core/tools/dotnet-test',
    claims: ({ root }) => root === ROOT_TAG,
    begin: () => new TrxSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/trial-ids.js
/** A test's dotted name, or a module's that could not be loaded. */
const ID = /^[A-Za-z_][\w.]*$/;
/** Tests that fail in the same way and place, and are listed below one description. */
const IDS = 1_000;
/** The names that Twisted's trial prints at the end of a description, below a blank line, one in each line. */
class TrialIds {
    #ids = [];
    #belowBlank = false;
    line(text) {
        if (text === '') {
            this.#ids = [];
            this.#belowBlank = true;
        }
        else if (this.#belowBlank && ID.test(text) && this.#ids.length < IDS)
            this.#ids.push(text);
        else {
            this.#ids = [];
            this.#belowBlank = false;
        }
    }
    /** The description is over. */
    get ids() {
        return this.#ids;
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/unittest.js





/** Rules above a failure's title and below it: 70 signs, but a terminal plugin may print more. */
const DOUBLE_RULE = /^={60,}$/;
const SINGLE_RULE = /^-{60,}$/;
/** `FAIL: test_b (module.Class)`, with a time in the XML runner, `Failure: ` and bare names in nose. */
const unittest_TITLE = /^(?:ERROR|FAIL|UNEXPECTED SUCCESS)(?: \[(\d{1,7}(?:\.\d+)?)s\])?: (\S.*)$/;
/** `test_b (module.Class.test_b)`, then the parameters of a subtest. */
const NAME_IN_CLASS = /^(\S+) \(([\w.$<>-]+)\)(?: \[[^\]]*\])?(?: \((.*)\))?/;
/** Twisted's trial describes first and names below. */
const TRIAL_TITLE = /^\[(?:FAIL|ERROR)\]$/;
/** What trial puts before an exception's name. */
const TRIAL_PREFIX = /^(?:Failure: )?builtins\./;
/** nose2 calls every set-up of a class or a module so, and does not say which. */
const unittest_UNNAMED = '_ErrorHolder';
/** `Used shuffle seed: 1234 (given)` of Django's runner. */
const unittest_SEED = /^Us(?:ing|ed) shuffle seed: (\d+)/;
/** `test_b (module.Class) ... FAIL` of `-v`. */
const unittest_PROGRESS = /^ {0,2}(\S+ \([\w.$<>-]+\)).* \.\.\. (ok|FAIL|ERROR)$/;
const unittest_TOTAL = /^Ran (\d+) tests? in \d/;
const unittest_VERDICT = /^(?:FAILED|OK|PASSED)(?: \(([^)]*)\))?$/;
const unittest_FRAME = /^ {2}File "([^"]+)", line (\d+), in (\S+)/;
/** Python's own library and installed packages. */
const unittest_FOREIGN = /[\\/](?:lib[\\/]python\d|site-packages|dist-packages)/;
/** Where a title's traceback ends and captured output begins. */
const unittest_CAPTURED = /^(?:Stdout|Stderr):$|^-+ >> (?:begin|end) captured/;
/** Lines between `Ran 3 tests` and the verdict: one blank, and what other processes print at that moment. */
const VERDICT_LINES = 20;
class UnittestSession {
    #failures = failureList();
    #passed = passedList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** Failing tests that only the progress lines named so far. */
    #announced = failureList();
    #state = 'idle';
    #open;
    /** Of a description whose tests are named below it. */
    #trial;
    #leaf = '';
    #captured = false;
    #ran;
    #ranAt = 0;
    #seed;
    #seen = false;
    #finished = false;
    #last = 0;
    get idle() {
        return this.#state === 'idle' && this.#ran === undefined;
    }
    line({ number, text }) {
        this.#last = number;
        this.#expire(number, text);
        const first = text.charCodeAt(0);
        if (first === 0x3d && DOUBLE_RULE.test(text)) {
            this.#close(number - 1);
            this.#state = 'rule';
            return;
        }
        this.#follow(number, text);
        if (text.endsWith('ok') || text.endsWith('FAIL') || text.endsWith('ERROR'))
            this.#progress(number, text);
        if ('RFOP'.includes(text.charAt(0)))
            this.#summary(number, text);
        else if (first === 0x55)
            this.#seed = unittest_SEED.exec(text)?.[1] ?? this.#seed;
    }
    #follow(number, text) {
        if (this.#state === 'rule')
            this.#title(number, text);
        else if (this.#state === 'title')
            this.#state = SINGLE_RULE.test(text) || text.length > 200 ? 'body' : 'title';
        else if (this.#state === 'body')
            this.#body(number, text);
    }
    end() {
        this.#close(this.#last);
        this.#keepAnnounced();
        if (!this.#seen)
            return undefined;
        return {
            framework: 'unittest',
            failures: this.#failures,
            retried: [],
            passed: this.#passed,
            ...(this.#finished ? { counts: this.#counts } : {}),
            ...(this.#seed === undefined ? {} : { seed: this.#seed }),
            finished: this.#finished,
        };
    }
    /** Forgets what was open too long ago to go on here. */
    #expire(number, text) {
        if (this.#ran !== undefined && number - this.#ranAt > VERDICT_LINES)
            this.#ran = undefined;
        const from = this.#open?.from;
        const end = from === undefined ? undefined : blockEnd(from, number, text);
        if (end !== undefined)
            this.#close(end);
    }
    #title(number, text) {
        const match = unittest_TITLE.exec(text);
        const name = match?.[2] === unittest_UNNAMED ? undefined : match?.[2];
        if (TRIAL_TITLE.test(text)) {
            this.#state = 'body';
            this.#trial = new TrialIds();
            this.#open = { id: '', at: number, from: number };
            this.#leaf = '';
            this.#captured = false;
            return;
        }
        this.#state = name === undefined ? 'idle' : 'title';
        if (name === undefined)
            return;
        this.#seen = true;
        const { id, suite, leaf, parameters } = unittest_identify(name);
        this.#leaf = leaf;
        this.#captured = false;
        this.#open = { id, suite, parameters, durationMs: millisecondsOf(match?.[1]), at: number, from: number };
    }
    #body(number, text) {
        const open = this.#open;
        if (open === undefined || this.#captured)
            return;
        if (unittest_CAPTURED.test(text)) {
            this.#captured = true;
            return;
        }
        if (SINGLE_RULE.test(text)) {
            this.#close(number - 1);
            return;
        }
        this.#trial?.line(text);
        if (text.startsWith('Traceback (most recent call last)'))
            open.message = undefined;
        else if (text !== '' && !text.startsWith(' '))
            open.message ??= text.replace(TRIAL_PREFIX, '');
        this.#frame(open, text);
    }
    /** The last frame of the test itself, else the first one outside Python's own library. */
    #frame(open, text) {
        const frame = text.startsWith('  File "') ? unittest_FRAME.exec(text) : null;
        if (frame?.[1] === undefined || unittest_FOREIGN.test(frame[1]))
            return;
        if (open.file !== undefined && frame[3] !== this.#leaf)
            return;
        open.file = frame[1];
        open.line = Number(frame[2]);
    }
    #close(to) {
        this.#state = 'idle';
        if (this.#open === undefined)
            return;
        this.#open.to = to;
        for (const failure of this.#described(this.#open))
            this.#failures.push(toFailure('unittest', failure));
        this.#open = undefined;
        this.#trial = undefined;
    }
    /** One failure, or one for each test that trial names below a description. */
    #described(open) {
        if (this.#trial === undefined)
            return [open];
        this.#seen ||= this.#trial.ids.length > 0;
        return this.#trial.ids.map((id) => ({ ...open, id, suite: id.slice(0, Math.max(0, id.lastIndexOf('.'))) }));
    }
    #progress(number, text) {
        const match = unittest_PROGRESS.exec(text);
        if (match?.[1] === undefined)
            return;
        this.#seen = true;
        const { id, suite } = unittest_identify(match[1]);
        if (match[2] === 'ok')
            this.#passed.push(id);
        else
            this.#announced.push({ id, suite, at: number });
    }
    #summary(number, text) {
        const ran = unittest_TOTAL.exec(text)?.[1];
        if (ran !== undefined) {
            this.#close(number - 1);
            this.#seen = true;
            this.#ran = Number(ran);
            this.#ranAt = number;
            return;
        }
        const verdict = this.#ran === undefined ? null : unittest_VERDICT.exec(text);
        if (verdict === null)
            return;
        this.#total(verdict[1] ?? '');
    }
    /** `failures=1, errors=2, skipped=3, expected failures=4`: what is not named passed. */
    #total(details) {
        let failed = 0;
        let skipped = 0;
        for (const [, word, number] of details.matchAll(/\b([A-Za-z][A-Za-z ]{0,30})=(\d{1,9})/g)) {
            if (word === 'failures' || word === 'errors' || word === 'unexpected successes')
                failed += Number(number);
            if (word === 'skipped' || word === 'SKIP' || word === 'skips')
                skipped += Number(number);
        }
        this.#counts.failed += failed;
        this.#counts.skipped += skipped;
        this.#counts.passed += Math.max(0, (this.#ran ?? 0) - failed - skipped);
        this.#ran = undefined;
        this.#finished = true;
        // A finished run has described each failure under its title.
        this.#announced = [];
    }
    #keepAnnounced() {
        for (const draft of this.#announced)
            this.#failures.push(toFailure('unittest', draft));
    }
}
/**
 * `module.Class.test` from `test (module.Class)` or, since Python 3.11, `test (module.Class.test)`. Subtests count as
 * their test; what they were called with is kept apart. A name of another form (nose generators, doctests) is kept as it is printed.
 */
function unittest_identify(name) {
    const match = NAME_IN_CLASS.exec(name);
    const leaf = match?.[1];
    const owner = match?.[2];
    if (leaf === undefined || owner === undefined)
        return { id: name.replace(/^Doctest: /, ''), leaf: name };
    const suite = owner.endsWith(`.${leaf}`) ? owner.slice(0, -leaf.length - 1) : owner;
    return { id: `${suite}.${leaf}`, suite, leaf, parameters: match?.[3] };
}
/** Python's unittest, and what prints like it: Django's runner, nose, Twisted's trial. Test id: `module.Class.test`. */
const unittest = {
    id: 'unittest',
    title: 'unittest',
    docs: 'https://docs.python.org/3/library/unittest.html#command-line-interface',
    triggers: ['='.repeat(60), ' test in ', ' tests in ', ' ... ok', ' ... FAIL', ' ... ERROR', ' shuffle seed: '],
    begin: () => new UnittestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/vitest-tree.js

/** ` ✓ src/a.test.ts (3 tests | 1 failed) 12ms`: the file whose tests follow. */
const vitest_tree_FILE = /^ ([✓√❯×↓]) (?:\|[^|]+\| )?(\S+) \(\d+ tests?/;
/** `   ❯ suite (5)`: the tests of a suite stand below it, deeper. Vitest 3 puts its name in front of theirs, Vitest 4 leaves it out. */
const vitest_tree_SUITE = /^( {3,})[✓√❯×↓] (\S.*) \(\d+\)(?: +\d+ ?ms)?$/;
/** `   ✓ suite > test 12ms (retry x1)` below a file, ` ✓ src/a.test.ts > suite > test 12ms` of the verbose reporter. */
const vitest_tree_TEST = /^( +)([✓√×]) (?:\|[^|]+\| )?(\S.*?)(?: {1,2}(\d{1,9}) ?ms)?(?: \((retry) x\d+\))?(?: \(repeat x\d+\))?$/;
/** Below its file, a test or the first line of its error. */
const BELOW_FILE = /^ {2,}[✓√❯×↓→] \S/;
/** Spaces in front of a test that belongs to no suite, and those that each suite adds. */
const MARGIN = 3;
const vitest_tree_STEP = 2;
/** Lines below a file with failing tests between two that stand in its tree: messages of several lines. */
const vitest_tree_FOREIGN_LINES = 50;
/** Part of every line that is, or opens, something here. */
const TREE_MARKS = [' ✓ ', ' √ ', ' × ', ' test)', ' tests)', ' test | ', ' tests | '];
/** The tests that vitest's default and verbose reporters list while they run. */
class VitestTree {
    #file;
    #suites = [];
    /** Last line at which the tree below a file is expected to go on; 0 outside. */
    #to = 0;
    #gap = 0;
    #last = 0;
    get open() {
        return this.#last < this.#to;
    }
    /** The test that the line names, if it is one. */
    line(number, text) {
        this.#last = number;
        if (this.#to > 0 && (this.#to < number || isStepEnd(text)))
            this.#to = 0;
        const file = vitest_tree_FILE.exec(text);
        if (file?.[2] !== undefined) {
            this.#begin(file[2], number, file[1] === '✓' || file[1] === '√');
            return undefined;
        }
        if (this.#to >= number && BELOW_FILE.test(text))
            return this.#below(number, text);
        return this.#test(text);
    }
    #begin(file, number, passed) {
        this.#file = file;
        this.#suites = [];
        // Below a file that passed, only slow and retried tests stand, one line each.
        this.#gap = passed ? 1 : vitest_tree_FOREIGN_LINES;
        this.#to = number + this.#gap;
    }
    #below(number, text) {
        this.#to = number + this.#gap;
        const suite = text.endsWith(')') || text.endsWith('ms') ? vitest_tree_SUITE.exec(text) : null;
        if (suite?.[1] === undefined || suite[2] === undefined)
            return this.#test(text);
        this.#suites = [...this.#suitesAbove(suite[1].length), { indent: suite[1].length, name: suite[2] }];
        return undefined;
    }
    #test(text) {
        const [, spaces, sign, name, time, retry] = vitest_tree_TEST.exec(text) ?? [];
        if (spaces === undefined || name === undefined)
            return undefined;
        const isVerbose = spaces.length < MARGIN;
        if (isVerbose && !name.includes(' > '))
            return undefined;
        const above = isVerbose ? [] : this.#suitesAbove(spaces.length).map((suite) => suite.name);
        const depth = (spaces.length - MARGIN) / vitest_tree_STEP;
        return {
            // The verbose reporter prints the whole path, the others what stands below the file and its suites.
            id: this.#file === undefined || isVerbose ? name : [this.#file, ...above, name].join(' > '),
            outcome: vitest_tree_outcomeOf(sign, retry),
            isWhole: isVerbose || (this.#to > 0 && above.length === depth),
            durationMs: time === undefined || time === '0' ? undefined : Number(time),
        };
    }
    #suitesAbove(indent) {
        return this.#suites.filter((suite) => suite.indent < indent);
    }
}
function vitest_tree_outcomeOf(sign, retry) {
    if (sign === '×')
        return 'failed';
    return retry === undefined ? 'passed' : 'retried';
}

;// CONCATENATED MODULE: ./build/core/parsers/vitest.js





const vitest_RULE = '⎯';
/** ` FAIL  |project| src/a.test.ts > suite > test`; a file that cannot be loaded repeats its path: ` FAIL  a.ts [ a.ts ]`. */
const vitest_FAIL = /^ FAIL {2}(?:\|([^|]+)\| |\[([^\]]+)\] )?(\S.*)$/;
/** Since Vitest 5 an error is followed by the attempts that ended with it. */
const ATTEMPTS = / \((?:initial run|\d+\w\w retry)(?:, \d+\w\w retry)*\)$/;
const WHOLE_FILE = /^(\S+) \[ \S+ \]$/;
/** ` ❯ src/a.test.ts:63:34`, perhaps with a function name before the path. */
const vitest_FRAME = /^ ❯ (?:\S+ )?([^\s:][^:]*):(\d+):\d+$/;
/** `      Tests  2 failed | 3 passed (5)` of the closing summary. */
const vitest_TOTAL = /^ +Tests {2}(.*)$/;
/** `      Running tests with seed "1234"` when they are shuffled. */
const SEEDED = 'Running tests with seed "';
const vitest_SEED = /^ +Running tests with seed "(-?\d+)"$/;
/** Titles above one error that are held open together; a real summary has a few. */
const SHARED_TITLES = 500;
class VitestSession {
    #failures = failureList();
    #retried = failureList();
    /** Titles printed one under the other share the error below them. */
    #open = [];
    #section = false;
    #seen = false;
    #finished = false;
    #passed = passedList();
    #tree = new VitestTree();
    /** Milliseconds of the tests that failed, by id. */
    #durations = new Map();
    #seed;
    #counts;
    #last = 0;
    get idle() {
        return this.#open.length === 0 && !this.#tree.open;
    }
    line({ number, text }) {
        this.#last = number;
        this.#expire(number, text);
        const first = text.charCodeAt(0);
        if (first === vitest_RULE.charCodeAt(0))
            this.#ruled(number, text);
        else if (text.startsWith(' FAIL  '))
            this.#title(number, text);
        else if (this.#open.length > 0)
            this.#detail(number, text);
        if (first !== 0x20)
            return;
        this.#seed = text.includes(SEEDED) ? (vitest_SEED.exec(text)?.[1] ?? this.#seed) : this.#seed;
        this.#summary(number, text);
        this.#listed(number, text);
    }
    end() {
        this.#close(this.#last);
        if (!this.#seen)
            return undefined;
        return {
            framework: 'vitest',
            failures: this.#failures,
            retried: this.#retried,
            passed: this.#passed,
            ...(this.#counts === undefined ? {} : { counts: this.#counts }),
            ...(this.#seed === undefined ? {} : { seed: this.#seed }),
            finished: this.#finished,
        };
    }
    #expire(number, text) {
        const from = this.#open[0]?.from;
        const end = from === undefined ? undefined : blockEnd(from, number, text);
        if (end !== undefined)
            this.#close(end);
    }
    #ruled(number, text) {
        const title = ruledTitle(text, vitest_RULE);
        this.#close(number - 1);
        if (title === undefined)
            return;
        this.#section = /^Failed (?:Tests|Suites) \d/.test(title);
        this.#seen ||= this.#section;
    }
    #title(number, text) {
        const match = vitest_FAIL.exec(text);
        const name = match?.[3]?.replace(ATTEMPTS, '');
        if (match === null || name === undefined)
            return;
        if (!this.#section && !name.includes(' > '))
            return;
        this.#seen = true;
        // Titles above one error share it, so the first tells whether the error has come.
        if (this.#open[0]?.message !== undefined || this.#open.length >= SHARED_TITLES)
            this.#close(number - 1);
        const wholeFile = WHOLE_FILE.exec(name)?.[1];
        const id = wholeFile ?? name;
        const file = wholeFile ?? name.split(' > ', 1)[0];
        const suite = match[1] ?? match[2]?.trim();
        this.#open.push({ id, file, suite, durationMs: this.#durations.get(id), at: number, from: number });
    }
    #detail(number, text) {
        for (const draft of this.#open) {
            draft.to = number;
            if (draft.message === undefined && text.trim() !== '')
                draft.message = text;
        }
        const frame = vitest_FRAME.exec(text);
        if (frame === null)
            return;
        for (const draft of this.#open) {
            if (draft.line === undefined && frame[1] === draft.file)
                draft.line = Number(frame[2]);
        }
    }
    #close(to) {
        for (const draft of this.#open) {
            draft.to = to;
            this.#failures.push(toFailure('vitest', draft));
        }
        this.#open = [];
    }
    #summary(number, text) {
        const total = vitest_TOTAL.exec(text)?.[1];
        if (total === undefined || !/^\d+ (?:failed|passed|skipped|todo)/.test(total))
            return;
        this.#close(number - 1);
        this.#section = false;
        this.#seen = true;
        this.#finished = true;
        const count = (word) => Number(new RegExp(`(\\d{1,9}) ${word}`).exec(total)?.[1] ?? 0);
        this.#counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
    }
    #listed(number, text) {
        const test = this.#tree.line(number, text);
        if (test === undefined || this.#open.length > 0)
            return;
        const { id, outcome, isWhole, durationMs } = test;
        if (outcome === 'retried') {
            this.#retried.push(toFailure('vitest', { id, file: id.split(' > ', 1)[0], durationMs, at: number }));
        }
        else if (!isWhole)
            return;
        else if (outcome === 'passed')
            this.#passed.push(id);
        else if (durationMs !== undefined)
            this.#durations.set(id, durationMs);
    }
}
/** vitest's default, verbose and dot reporters. Test id: `file > suite > test`. */
const vitest = {
    id: 'vitest',
    title: 'Vitest',
    docs: 'https://vitest.dev/guide/reporters',
    triggers: ['⎯⎯ ', ' FAIL  ', ' Tests  ', SEEDED, ...TREE_MARKS],
    begin: () => new VitestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/web-test-runner.js




const web_test_runner_CROSS = ' ❌ ';
/** The browser did not start, or the file could not be loaded: no test's failure. */
const web_test_runner_WHOLE_FILE = 'Failed to run test file:';
/** ` (failed on Firefox)`, behind a title when other browsers passed. */
const FAILED_ON = / \(failed on [\w ,]{1,200}\)$/;
/** `Chrome: |██████| 4/4 test files | 2 passed, 6 failed, 1 skipped`, printed again and again. */
const web_test_runner_PROGRESS = /^\|[█▉▊▋▌▍▎▏ ]{1,60}\| \d{1,9}\/\d{1,9} test files \| (\d{1,9}) passed, (\d{1,9}) failed(?:, (\d{1,9}) skipped)?$/;
const web_test_runner_END = 'Finished running tests';
/** Everything below a title is at least so deep. */
const web_test_runner_BODY = '      ';
/** Browsers of one run; more are not told apart. */
const web_test_runner_BROWSERS = 100;
class WebTestRunnerSession {
    #failures = failureList();
    #counts = { passed: 0, failed: 0, skipped: 0 };
    /** What each browser said last in the run that is read now. */
    #progress = new Map();
    /** A title whose message has not come; an error outside tests looks like one, but has none. */
    #titled;
    #open;
    #seen = false;
    #finished = false;
    get idle() {
        return this.#titled === undefined && this.#open === undefined;
    }
    line({ number, text }) {
        if (text.startsWith(web_test_runner_CROSS))
            this.#title(number, text);
        else if (this.#titled !== undefined)
            this.#confirm(this.#titled, number, text);
        else if (this.#open !== undefined)
            this.#detail(this.#open, number, text);
        if (text.includes(' test files | '))
            this.#advance(text);
        else if (text.startsWith(web_test_runner_END))
            this.#endRun();
    }
    end() {
        this.#close();
        // Anybody prints a line with a cross; only this runner prints its progress so.
        if (!this.#seen)
            return undefined;
        return {
            framework: 'web-test-runner',
            failures: this.#failures,
            retried: [],
            passed: [],
            ...(this.#finished ? { counts: this.#counts } : {}),
            finished: this.#finished,
        };
    }
    #title(number, text) {
        this.#close();
        const id = text.slice(web_test_runner_CROSS.length).trim().replace(FAILED_ON, '');
        if (id !== '' && id !== web_test_runner_WHOLE_FILE && this.#failures.length < limits/* LIMITS */.b.failuresPerJob)
            this.#titled = { id, at: number, from: number };
    }
    #confirm(titled, number, text) {
        this.#titled = undefined;
        if (!text.startsWith(web_test_runner_BODY) || text.trim() === '' || text.trimStart().startsWith('at '))
            return;
        this.#open = { ...titled, message: text, to: number };
    }
    #detail(open, number, text) {
        const isInside = text.trim() === '' || text.startsWith(web_test_runner_BODY);
        if (!isInside || number - open.at >= limits/* LIMITS */.b.failureBlockLines) {
            this.#close();
            return;
        }
        if (text.trim() !== '')
            open.to = number;
        const frame = open.file === undefined ? jsFrame(text) : undefined;
        open.file ??= frame?.file;
        open.line ??= frame?.line;
    }
    #advance(text) {
        // Names of browsers are filled up to the same width.
        const from = text.indexOf('|');
        const browser = text.slice(0, Math.max(0, from)).trimEnd();
        const match = browser.endsWith(':') ? web_test_runner_PROGRESS.exec(text.slice(from)) : null;
        if (match === null)
            return;
        this.#seen = true;
        const [passed, failed, skipped] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
        if (this.#progress.size < web_test_runner_BROWSERS)
            this.#progress.set(browser, { passed, failed, skipped });
    }
    #endRun() {
        for (const { passed, failed, skipped } of this.#progress.values()) {
            this.#counts.passed += passed;
            this.#counts.failed += failed;
            this.#counts.skipped += skipped;
            this.#finished = true;
        }
        this.#progress = new Map();
    }
    #close() {
        if (this.#open !== undefined)
            this.#failures.push(toFailure('web-test-runner', this.#open));
        this.#open = undefined;
        this.#titled = undefined;
    }
}
/** @web/test-runner's default reporter. Test id: all titles joined by ` > `, as printed. */
const webTestRunner = {
    id: 'web-test-runner',
    title: 'Web Test Runner',
    docs: 'https://modern-web.dev/docs/test-runner/reporters/overview/',
    triggers: [web_test_runner_CROSS, ' test files | ', web_test_runner_END],
    begin: () => new WebTestRunnerSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/xctest-pretty.js
/** What fastlane puts before every line. */
const xctest_pretty_PREFIX = /^\[[\d:.]{5,16}\]: ▸ ?/;
/** `Test Suite Shop.xctest started`, without the quotes of XCTest's own line; xcbeautify names each class so. */
const xctest_pretty_SUITE = /^Test Suite (\w[\w.]*) started\b/;
/** `CartTests`, above its tests. */
const xctest_pretty_CLASS = /^[A-Za-z_]\w*(?:\.\w+)*$/;
/** `    ✗ testAdds, XCTAssertEqual failed` of xcpretty, `✖ testAdds on 'iPhone 15' (0.1 seconds)` of xcbeautify. */
const xctest_pretty_FAILED = /^ {1,12}[✗✖] (\w+)(?:\(\))?(?:, (.+)|( on '.*)|( \(.*))$/;
const xctest_pretty_PASSED = /^ {1,12}[✓✔] (\w+)(?:\(\))?(?: \(.*| on '.*)$/;
/** `  testAdds, XCTAssertEqual failed` of the summary, and the place below it. */
const xctest_pretty_AGAIN = /^ {2}(\w+), \S/;
const xctest_pretty_PLACE = /^ {2}(\/\S.*):(\d{1,9})$/;
/** Lines that say nothing of a test, blank ones not counted, after which a formatter is taken to be done. */
const xctest_pretty_FOREIGN_LINES = 100;
/** What xcpretty and xcbeautify make of XCTest's lines: the class stands above its tests, and nothing else names it. */
class XctestPretty {
    #failed = new Map();
    passed = new Set();
    #isOpen = false;
    #foreign = 0;
    #class;
    #named;
    get idle() {
        return !this.#isOpen;
    }
    get failed() {
        return [...this.#failed.values()];
    }
    /** What was said of a test, whose module may not have been printed. */
    find(id, name) {
        const whole = this.failed.find((draft) => id === draft.id || id.endsWith(`.${draft.id}`));
        return whole ?? this.failed.find((draft) => draft.id === name);
    }
    /** The run is over. */
    close() {
        this.#isOpen = false;
        this.#class = undefined;
        this.#named = undefined;
    }
    line(number, printed) {
        const text = printed.startsWith('[') ? printed.replace(xctest_pretty_PREFIX, '') : printed;
        if (text.trim() === '')
            return;
        const suite = text.startsWith('Test Suite ') ? xctest_pretty_SUITE.exec(text)?.[1] : undefined;
        const isTest = text.startsWith(' ') && this.#test(number, text);
        if (suite !== undefined)
            this.#class = suite.endsWith('.xctest') ? undefined : suite;
        if (suite !== undefined || isTest) {
            this.#isOpen = true;
            this.#foreign = 0;
        }
        else if (this.#isOpen)
            this.#other(text);
    }
    #test(number, text) {
        const passed = xctest_pretty_PASSED.exec(text)?.[1];
        if (passed !== undefined) {
            if (this.#isOpen && this.#class !== undefined)
                this.passed.add(`${this.#class}.${passed}`);
            return this.#isOpen;
        }
        const [, name, message] = xctest_pretty_FAILED.exec(text) ?? [];
        if (name === undefined)
            return false;
        const id = this.#class === undefined ? name : `${this.#class}.${name}`;
        const known = this.#failed.get(id);
        if (known === undefined)
            this.#failed.set(id, { id, suite: this.#class, at: number, message });
        else
            known.message ??= message;
        return true;
    }
    #other(text) {
        const again = xctest_pretty_AGAIN.exec(text)?.[1];
        const place = xctest_pretty_PLACE.exec(text);
        if (xctest_pretty_CLASS.test(text))
            this.#class = text;
        else if (again !== undefined)
            this.#named = this.#failed.get(`${this.#class}.${again}`);
        else if (place !== null && this.#named !== undefined) {
            this.#named.file ??= place[1];
            this.#named.line ??= Number(place[2]);
        }
        this.#foreign += 1;
        if (this.#foreign > xctest_pretty_FOREIGN_LINES)
            this.close();
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/xctest.js



/** `Test Case '-[Shop.CartTests testAdds]' failed (0.119 seconds).`; `Test case 'CartTests.testAdds()' failed on 'iPhone 15' (…)`. */
const xctest_CASE = /^Test [Cc]ase '([^']{1,2000})' (started|passed|failed|skipped)(?: on '[^']{1,200}')?(.{0,80})$/;
const xctest_SECONDS = /^ \((\d{1,9}\.\d{1,6}) seconds\)/;
/** ` (Iteration 2 of 3).` of a test that is run again. */
const ITERATION = /^ \(Iteration ([2-9]|\d{2,4}) of /;
/** `/src/CartTests.swift:13`, before `: error: `. */
const xctest_PLACE = /^(\S.*):(\d{1,9})$/;
const xctest_ERROR = ': error: ';
/** `-[Shop.CartTests testAdds] : XCTAssertEqual failed: …`; on Linux `CartTests.testAdds : …`. */
const OBJECTIVE = /^-\[(\S+) ([^\]]+)\]$/;
const DOTTED = /^(\w+(?:\.\w+)+)(?:\(\))?$/;
/** Suites that hold all others: their numbers are those of the run. */
const xctest_OUTER = /^Test Suite '(All tests|Selected tests|[^']{1,200})' (started|passed|failed) /;
const xctest_EXECUTED = /^\s*Executed (\d{1,9}) tests?, with (?:(\d{1,9}) tests? skipped and )?(\d{1,9}) failures? \(/;
/** Below `Failing tests:`: `	-[CartTests testAdds]`, `	CartTests.testAdds()`. */
const xctest_LIST = 'Failing tests:';
class XctestSession {
    #drafts = new Map();
    #passed = new Set();
    #recovered = new Set();
    /** Failures of this run of the whole suite: only these can be run again and pass. */
    #current = new Set();
    #pretty = new XctestPretty();
    #totals = { tests: 0, failures: 0, skipped: 0 };
    #started;
    #suite;
    #listLines = 0;
    #counted = false;
    /** XCTest's own words were read, so that a bare `Class.test` below other words is a test too. */
    #isSeen = false;
    get idle() {
        return this.#suite === undefined && this.#listLines === 0 && this.#pretty.idle;
    }
    line({ number, text }) {
        const suite = this.#suite;
        this.#suite = undefined;
        if (this.#listLines > 0 && this.#listed(number, text))
            return;
        if (text.includes('Executed ') && this.#executed(suite, text))
            return;
        if (text.startsWith("Test Suite '"))
            this.#enter(text);
        else if (text.includes("ase '"))
            this.#case(number, text);
        else if (text.includes(xctest_ERROR))
            this.#error(number, text);
        else if (text.endsWith(xctest_LIST))
            this.#listLines = 1;
        else
            this.#pretty.line(number, text);
    }
    end() {
        if (this.#drafts.size + this.#passed.size === 0 && !this.#counted)
            return undefined;
        const passed = this.#counted ? [...this.#passed, ...this.#pretty.passed] : [...this.#passed];
        const drafts = [...this.#drafts.values(), ...this.#unlisted()];
        const failed = new Set(drafts.map(({ id }) => id));
        const pick = (isRecovered) => drafts.filter(({ id }) => this.#recovered.has(id) === isRecovered).map((draft) => toFailure('xctest', draft));
        return {
            framework: 'xctest',
            failures: pick(false),
            retried: pick(true),
            passed: passed.filter((id) => !failed.has(id)),
            ...(this.#counted ? { counts: this.#counts(drafts) } : {}),
            finished: this.#counted,
        };
    }
    /** What is printed as failures are failed assertions, of which a test may have several. */
    #counts(drafts) {
        const { tests, failures, skipped } = this.#totals;
        const failing = drafts.filter(({ id }) => !this.#recovered.has(id)).length;
        const failed = drafts.length === 0 ? failures : Math.min(failures, failing);
        return { passed: Math.max(0, tests - skipped - failed), failed, skipped };
    }
    /** A formatter's line stands alone where neither xcodebuild's list nor its own lines name the test. */
    #unlisted() {
        const isListed = this.#drafts.size > 0 || !this.#counted || this.#totals.failures === 0;
        return isListed ? [] : this.#pretty.failed;
    }
    #enter(text) {
        const [, name, state] = xctest_OUTER.exec(text) ?? [];
        this.#isSeen ||= state !== undefined;
        const isWhole = name === 'All tests' || name === 'Selected tests';
        if (isWhole && state === 'started')
            this.#current = new Set();
        if (state !== undefined && state !== 'started')
            this.#suite = name;
    }
    /** Every suite says its numbers below its end; formatters print those of the outermost one alone. */
    #executed(suite, text) {
        const match = xctest_EXECUTED.exec(text);
        if (match === null)
            return false;
        if (suite !== undefined && suite !== 'All tests' && suite !== 'Selected tests')
            return true;
        this.#isSeen = true;
        this.#pretty.close();
        this.#counted ||= Number(match[1]) > 0;
        this.#totals.tests += Number(match[1]);
        this.#totals.skipped += Number(match[2] ?? 0);
        this.#totals.failures += Number(match[3]);
        return true;
    }
    #case(number, text) {
        const [, name, state, rest] = xctest_CASE.exec(text) ?? [];
        const test = name === undefined ? undefined : (xctest_testOf(name) ?? slashedTestOf(name));
        if (test === undefined || rest === undefined)
            return;
        this.#isSeen = true;
        const started = this.#started?.id === test.id ? this.#started : undefined;
        if (state === 'started')
            this.#started = { id: test.id, at: number, isAgain: ITERATION.test(rest) };
        else if (state === 'failed')
            this.#fail(number, test, rest, started?.at);
        else if (state === 'passed')
            this.#pass(test.id, started?.isAgain === true);
    }
    #fail(number, { id, suite }, rest, from) {
        const draft = this.#drafts.get(id) ?? { id, suite, at: number };
        const seconds = xctest_SECONDS.exec(rest)?.[1];
        if (seconds !== undefined)
            draft.durationMs ??= Math.round(Number(seconds) * 1_000);
        if (draft.to === undefined || draft.to < draft.at) {
            draft.from = from !== undefined && from <= draft.at ? from : draft.at;
            draft.to = number;
        }
        this.#note(draft);
    }
    #note(draft) {
        this.#drafts.set(draft.id, draft);
        this.#current.add(draft.id);
        this.#recovered.delete(draft.id);
    }
    #pass(id, isAgain) {
        if (!this.#drafts.has(id))
            this.#passed.add(id);
        else if (isAgain || this.#current.has(id))
            this.#recovered.add(id);
    }
    #error(number, text) {
        const at = text.indexOf(xctest_ERROR);
        const rest = text.slice(at + xctest_ERROR.length);
        const colon = rest.indexOf(' : ');
        const test = colon < 1 ? undefined : this.#testOf(rest.slice(0, colon));
        const place = test === undefined ? null : xctest_PLACE.exec(text.slice(0, at));
        if (test === undefined || place?.[1] === undefined || this.#drafts.has(test.id))
            return;
        const message = rest.slice(colon + ' : '.length);
        const known = place[1] === '<unknown>' ? {} : { file: place[1], line: Number(place[2]) };
        this.#note({ id: test.id, suite: test.suite, at: number, ...known, message });
    }
    /** xcodebuild's list of the tests that failed at the end; true when the line was part of it. */
    #listed(number, text) {
        this.#listLines += 1;
        const test = /^\s+\S/.test(text) ? this.#testOf(text.trim()) : undefined;
        const isOver = (text !== '' && !/^\s/.test(text)) || this.#listLines > limits/* LIMITS */.b.failuresPerJob;
        if (isOver)
            this.#listLines = 0;
        if (test === undefined)
            return false;
        if (this.#isKnown(test))
            return true;
        const pretty = this.#pretty.find(test.id, test.name);
        this.#note({ at: number, ...pretty, id: test.id, suite: test.suite });
        return true;
    }
    #testOf(spelling) {
        return this.#isSeen || spelling.startsWith('-[') ? xctest_testOf(spelling) : undefined;
    }
    /** The list leaves the module out where the tests' own lines name it. */
    #isKnown({ id }) {
        return this.#drafts.has(id) || [...this.#drafts.keys()].some((known) => known.endsWith(`.${id}`));
    }
}
/** `Shop.CartTests.testAdds` of either spelling; undefined for anything else. */
function xctest_testOf(spelling) {
    const objective = OBJECTIVE.exec(spelling);
    if (objective?.[1] !== undefined && objective[2] !== undefined) {
        return { id: `${objective[1]}.${objective[2]}`, suite: objective[1], name: objective[2] };
    }
    const id = DOTTED.exec(spelling)?.[1];
    return id === undefined ? undefined : split(id, id.lastIndexOf('.'));
}
/** `CartTests/addsUp()`, as xcodebuild names what Swift Testing ran. */
function slashedTestOf(spelling) {
    const at = spelling.lastIndexOf('/');
    return at < 1 ? undefined : split(spelling, at);
}
function split(id, at) {
    return { id, suite: id.slice(0, at), name: id.slice(at + 1) };
}
/** XCTest by `xcodebuild` or `swift test`, plain or through xcpretty or xcbeautify. Test id: `Module.Class.test`, as far as printed. */
const xctest = {
    id: 'xctest',
    title: 'XCTest',
    docs: 'https://developer.apple.com/documentation/xctest',
    triggers: ["Test Case '", "Test case '", 'Test Suite ', ': error: ', 'Executed ', '✗ ', '✖ ', xctest_LIST],
    begin: () => new XctestSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/xunit-xml.js





/** `assemblies` of xUnit.net 2 and 3; a single `assembly` of version 1. */
const xunit_xml_ROOT_TAGS = new Set(['assemblies', 'assembly']);
const xunit_xml_OUTCOMES = new Map([
    ['Pass', 'passed'],
    ['Fail', 'failed'],
    ['Skip', 'skipped'],
    ['NotRun', 'skipped'],
]);
class XunitSession {
    #reader = new XmlReader({
        open: (name, attributes, depth) => this.#open(name, attributes, depth),
        close: (name, depth) => this.#close(name, depth),
        text: (text) => this.#texts.text(text),
    });
    #tests = new ReportTests('dotnet');
    #texts = new ReportTexts(['message', 'stack-trace', 'source-file', 'source-line']);
    #test;
    #isXunit = false;
    write(text) {
        this.#reader.write(text);
    }
    end() {
        const refusal = this.#reader.end();
        if (!this.#isXunit)
            return { tests: undefined, refusal: refusal ?? 'not-a-known-format' };
        return { tests: this.#tests.result(refusal === undefined), refusal };
    }
    #open(name, attributes, depth) {
        if (depth === 1)
            this.#isXunit = xunit_xml_ROOT_TAGS.has(name);
        if (name === 'test')
            this.#begin(attributes);
        else if (this.#test === undefined)
            return;
        else if (name === 'failure')
            this.#test.draft.errorType ??= attribute(attributes, 'exception-type');
        else
            this.#texts.open(name, depth);
    }
    #begin(attributes) {
        const suite = attribute(attributes, 'type');
        const name = attribute(attributes, 'name') ?? '';
        this.#texts.clear();
        this.#test = {
            outcome: xunit_xml_OUTCOMES.get(attribute(attributes, 'result') ?? ''),
            draft: {
                id: qualified(suite, name),
                suite,
                parameters: argumentsOf(name),
                durationMs: report_values_millisecondsOf(attribute(attributes, 'time')),
                at: this.#reader.line,
                from: this.#reader.line,
            },
        };
    }
    #close(name, depth) {
        this.#texts.close(depth);
        if (name !== 'test' || this.#test === undefined)
            return;
        const { draft, outcome } = this.#test;
        this.#test = undefined;
        if (outcome === undefined)
            return;
        draft.to = this.#reader.line;
        draft.message = firstLine(this.#texts.get('message'));
        place(draft, this.#texts.get('stack-trace'), draft.id);
        draft.file = this.#texts.get('source-file') || draft.file;
        draft.line = lineOf(this.#texts.get('source-line')) ?? draft.line;
        this.#tests.add(outcome, draft);
    }
}
/** Results of xUnit.net. Test id: the full name, with the arguments as printed. */
const xunitXml = {
    id: 'xunit-xml',
    title: 'xUnit.net XML',
    docs: 'https://xunit.net/docs/format-xml-v2',
    claims: ({ root }) => root !== undefined && xunit_xml_ROOT_TAGS.has(root),
    begin: () => new XunitSession(),
};

;// CONCATENATED MODULE: ./build/core/parsers/registry.js



































































/**
 * All console parsers. The order decides when two of them claim the same lines: the runner with the more particular
 * output comes first, and what it describes is not read again by a later one. Each also reads the output of several
 * tasks that print at the same time.
 */
const PARSERS = [
    pytest,
    tap,
    prove,
    karma,
    vitest,
    jest,
    cucumber,
    jasmine,
    playwright,
    bun,
    nodeTest,
    deno,
    webTestRunner,
    cypress,
    ava,
    bats,
    mocha,
    rspec,
    pest,
    phpunit,
    phpt,
    testUnit,
    minitest,
    dotnet,
    pester,
    dart,
    xctest,
    swiftTesting,
    exunit,
    eunit,
    busted,
    clojureTest,
    tasty,
    commonTest,
    ginkgo,
    goTest,
    nextest,
    cargoTest,
    gtest,
    junitConsole,
    ant,
    scalatest,
    sbtJunit,
    catch2,
    doctest,
    testng,
    boostTest,
    testthat,
    qttest,
    juliaTest,
    specs2,
    junit4,
    maven,
    gradle,
    ctest,
    unittest,
    bazel,
].map(perTask);
/** All formats of report files. */
const REPORT_PARSERS = [
    junitXml,
    trx,
    nunitXml,
    xunitXml,
    ctrf,
    goTestJson,
    nextestJson,
    playwrightJson,
    jestJson,
    vitestJson,
];

;// CONCATENATED MODULE: ./build/core/parsers/step-ends.js

/** Steps of one job that are told apart; GitHub allows about a thousand. */
const step_ends_STEPS = 10_000;
/** Lines that end whatever a test runner was saying: its process is over, or another step begins. */
class StepEnds {
    triggers = STEP_ENDS;
    idle = true;
    #numbers = [];
    line({ number, text }) {
        if (isStepEnd(text) && this.#numbers.length < step_ends_STEPS)
            this.#numbers.push(number);
    }
    /** Their positions in the log, ascending. */
    get numbers() {
        return this.#numbers;
    }
}

// EXTERNAL MODULE: ./build/core/text/redact.js + 11 modules
var redact = __webpack_require__(8889);
;// CONCATENATED MODULE: ./build/core/parsers/tidy.js


/**
 * Applies the caps, drops doubles, and leaves each line of the log to the first parser that described it: what a test
 * printed of another runner's output is not that runner's result. `stepEnds` are the lines of the log that end a step,
 * ascending; none for a report.
 */
function tidy(parsed, stepEnds = []) {
    const taken = new TakenLines();
    let left = limits/* LIMITS */.b.failuresPerJob;
    const tidied = parsed.map((tests) => {
        const own = tests.failures.filter((failure) => !taken.has(failure.at));
        const failures = unique(own.map((failure) => withinStep(failure, stepEnds))).slice(0, left);
        left -= failures.length;
        taken.add(failures.flatMap(({ block }) => block ?? []));
        const failed = new Set(failures.map(tidy_keyOf));
        const retried = unique(tests.retried).filter((failure) => !failed.has(tidy_keyOf(failure)));
        return {
            ...tests,
            failures: failures.map(cutBlock),
            retried: retried.slice(0, limits/* LIMITS */.b.failuresPerJob).map(cutBlock),
            passed: [...new Set(tests.passed.map(cutId))].slice(0, limits/* LIMITS */.b.passedPerJob),
        };
    });
    return tidied.filter(saysAnything);
}
/** A framework of which only a word was seen (in what another's test printed, say) was not run here. */
function saysAnything({ failures, retried, passed, counts }) {
    return failures.length + retried.length + passed.length > 0 || counts !== undefined;
}
/** Lines below the first of some block. */
class TakenLines {
    /** By their first line, and with the last line of all up to there. */
    #blocks = [];
    #from = [];
    add(blocks) {
        if (blocks.length === 0)
            return;
        let to = 0;
        this.#blocks = [...this.#blocks, ...blocks]
            .toSorted((a, b) => a.from - b.from)
            .map((block) => {
            to = Math.max(to, block.to);
            return { from: block.from, to };
        });
        this.#from = this.#blocks.map(({ from }) => from);
    }
    has(line) {
        const above = this.#blocks[firstAbove(this.#from, line - 1) - 1];
        return above !== undefined && line <= above.to;
    }
}
/** A block that its parser could not close ends with its step. */
function withinStep(failure, stepEnds) {
    const { block } = failure;
    const end = block === undefined ? undefined : stepEnds[firstAbove(stepEnds, block.from)];
    if (block === undefined || end === undefined || end > block.to)
        return failure;
    return { ...failure, block: { from: block.from, to: end - 1 } };
}
/** Index of the first number above `limit` in an ascending list; its length when there is none. */
function firstAbove(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? 0) > limit)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** The first mention of each test stays, completed by what later mentions add. */
function unique(failures) {
    const byKey = new Map();
    for (const failure of failures) {
        const clean = withoutSecrets(failure);
        const short = { ...clean, id: cutId(clean.id) };
        const known = byKey.get(tidy_keyOf(short));
        byKey.set(tidy_keyOf(short), known === undefined ? short : { ...short, ...known });
    }
    return [...byKey.values()];
}
/** What a failure says in words from outside. */
const TEXTS = ['id', 'name', 'suite', 'file', 'message', 'errorType', 'parameters'];
/**
 * fetch redacted the file, but a secret that was written with entities or escapes in XML and JSON is one only now; and
 * evidence may come from elsewhere. Before anything is cut.
 */
function withoutSecrets(failure) {
    const changed = TEXTS.flatMap((key) => {
        const text = failure[key] ?? '';
        const clean = (0,redact/* redact */.E$)(text);
        return clean === text ? [] : [[key, clean]];
    });
    return changed.length === 0 ? failure : { ...failure, ...Object.fromEntries(changed) };
}
function tidy_keyOf({ suite, id }) {
    return `${suite ?? ''}\n${id}`;
}
function cutId(id) {
    return id.length > limits/* LIMITS */.b.testIdChars ? id.slice(0, limits/* LIMITS */.b.testIdChars) : id;
}
function cutBlock(failure) {
    const { block } = failure;
    if (block === undefined || block.to - block.from < limits/* LIMITS */.b.failureBlockLines)
        return failure;
    return { ...failure, block: { from: block.from, to: block.from + limits/* LIMITS */.b.failureBlockLines - 1 } };
}

;// CONCATENATED MODULE: ./build/core/parsers/extract.js








/** Triggers of each list of parsers, prepared for the search. */
const PREPARED = new WeakMap();
/** Reads the failing tests out of one job's log, and why the job failed, in any number of pieces. */
class LogExtractor {
    #sessions;
    #kind = new FailureKindReader();
    #steps = new StepReader();
    #stepEnds = new StepEnds();
    #scanner;
    /**
     * Each parser sees the lines with one of its triggers, and every line while it is not idle. A parser that throws
     * loses its own output, is named in `brokenParsers`, and disturbs no other.
     */
    constructor(parsers = PARSERS) {
        this.#sessions = parsers.map((parser) => new ContainedSession(parser));
        const listeners = [...this.#sessions, this.#kind, this.#steps, this.#stepEnds];
        const triggers = PREPARED.get(parsers) ?? new TriggerSet(listeners.flatMap((listener) => listener.triggers));
        PREPARED.set(parsers, triggers);
        this.#scanner = new LineScanner(listeners, triggers);
    }
    /** Takes the next piece of the log; pieces may be cut anywhere. */
    write(piece) {
        this.#scanner.write(piece);
    }
    /** Called once, after the last piece. */
    end() {
        const lines = this.#scanner.end();
        const parsed = this.#sessions.map((session) => session.end()).filter((tests) => tests !== undefined);
        const tests = tidy(parsed, this.#stepEnds.numbers);
        const kind = this.#kind.end(tests, this.#scanner.above);
        this.#scanner.close();
        return {
            tests,
            brokenParsers: this.#sessions.filter((session) => session.broken).map((session) => session.id),
            kind,
            steps: this.#steps.end(lines),
            window: shownRanges({
                lines,
                failures: tests.flatMap(({ failures }) => failures),
                reasons: this.#kind.reasons(),
            }),
            ...(kind.at === undefined || kind.bucket === undefined
                ? {}
                : { infrastructure: { bucket: kind.bucket, at: kind.at } }),
        };
    }
}
/** Reads one job's log; see {@link LogExtractor}. */
function extractFromLog(log, parsers) {
    const extractor = new LogExtractor(parsers);
    extractor.write(typeof log === 'string' ? new TextEncoder().encode(log) : log);
    return extractor.end();
}
/** A parser session, begun at its first line, whose exceptions end the session instead of the extraction. */
class ContainedSession {
    id;
    triggers;
    #parser;
    #session;
    broken = false;
    constructor(parser) {
        this.id = parser.id;
        this.triggers = parser.triggers;
        this.#parser = parser;
    }
    get idle() {
        return this.broken || this.#session === undefined || this.#session.idle;
    }
    line(line) {
        if (this.broken)
            return;
        try {
            this.#session ??= this.#parser.begin();
            this.#session.line(line);
        }
        catch {
            this.broken = true;
        }
    }
    end() {
        if (this.broken)
            return undefined;
        try {
            return this.#session?.end();
        }
        catch {
            this.broken = true;
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./build/core/parsers/extract-report.js




/** The parser for a file that begins like this; see `readHead` for how much of it is needed. */
function reportParserOf(text, parsers = REPORT_PARSERS) {
    const head = readHead(text.slice(0, limits/* LIMITS */.b.reportHeadChars));
    return parsers.find((parser) => parser.claims(head));
}
/**
 * Reads one report file piece by piece. Its beginning decides which parser reads it; memory does not grow with the file.
 * A parser that throws is contained: its file is refused with `failed`.
 */
class ReportReader {
    #parsers;
    #maxChars;
    #head = '';
    #parser;
    #session;
    #chars = 0;
    #refusal;
    /** @param maxChars more are refused; what stood before is kept */
    constructor(parsers = REPORT_PARSERS, maxChars = limits/* LIMITS */.b.reportChars) {
        this.#parsers = parsers;
        this.#maxChars = maxChars;
    }
    /** Takes the next piece; pieces may be cut anywhere. */
    write(text) {
        if (this.#refusal !== undefined)
            return;
        const piece = text.slice(0, this.#maxChars - this.#chars);
        this.#chars += piece.length;
        if (this.#head === undefined)
            this.#pass(piece);
        else {
            this.#head += piece;
            if (this.#head.length >= limits/* LIMITS */.b.reportHeadChars)
                this.#choose(this.#head);
        }
        if (piece.length < text.length)
            this.#refusal ??= 'too-large';
    }
    end() {
        if (this.#head !== undefined)
            this.#choose(this.#head);
        const parsed = this.#contain(() => this.#session?.end() ?? { tests: undefined });
        const refusal = this.#refusal ?? parsed?.refusal;
        return {
            ...(this.#parser === undefined ? {} : { format: this.#parser.id }),
            tests: parsed?.tests === undefined ? [] : tidy([withEnd(parsed.tests, refusal)]),
            ...(refusal === undefined ? {} : { refusal }),
        };
    }
    #choose(head) {
        this.#head = undefined;
        this.#parser = reportParserOf(head, this.#parsers);
        if (this.#parser === undefined)
            this.#refusal ??= 'not-a-known-format';
        this.#session = this.#contain(() => this.#parser?.begin());
        this.#pass(head.replace(/^\uFEFF/, ''));
    }
    #pass(text) {
        this.#contain(() => this.#session?.write(text));
    }
    #contain(call) {
        try {
            return call();
        }
        catch {
            this.#refusal ??= 'failed';
            this.#session = undefined;
            return undefined;
        }
    }
}
function withEnd(tests, refusal) {
    return refusal === undefined ? tests : { ...tests, finished: false, everyPassed: undefined };
}
/** Reads the outcomes out of one report file that is at hand as a whole. */
function extractFromReport(text, parsers) {
    const reader = new ReportReader(parsers);
    reader.write(text);
    return reader.end();
}

;// CONCATENATED MODULE: ./build/core/parsers/file-extractor.js



/** Bytes decoded at once: what is held while V8 tidies up its new objects is taken for old, and stays for long. */
const DECODED_BYTES = 4 * 1024;
/** Reads a job's log or a report file, whichever it turns out to be, in any number of pieces. */
class FileExtractor {
    #start = [];
    #bytes = 0;
    #reading;
    /** Takes the next piece, which may be changed afterwards; pieces may be cut anywhere. */
    write(piece) {
        if (this.#reading !== undefined)
            return this.#reading.write(piece);
        this.#start.push(piece.slice());
        this.#bytes += piece.length;
        if (this.#bytes >= REPORT_START_BYTES)
            this.#begin();
    }
    /** Called once, after the last piece. */
    end() {
        return (this.#reading ?? this.#begin()).end();
    }
    #begin() {
        const start = new Uint8Array(this.#bytes);
        let at = 0;
        for (const piece of this.#start.splice(0)) {
            start.set(piece, at);
            at += piece.length;
        }
        const reading = reportReading(start) ?? new LogExtractor();
        this.#reading = reading;
        reading.write(start);
        return reading;
    }
}
/** Undefined for what does not begin like a report at its very first character: a log may hold one somewhere. */
function reportReading(start) {
    const decoder = reportDecoder(start);
    // Not all that came at once: where the pieces were cut must not decide what the file is.
    const text = reportDecoder(start)?.decode(start.subarray(0, REPORT_START_BYTES), { stream: true }) ?? '';
    if (decoder === undefined || !/^[<{]/.test(text.trimStart()) || reportParserOf(text) === undefined)
        return undefined;
    const reader = new ReportReader();
    return {
        write: (piece) => {
            for (let from = 0; from < piece.length; from += DECODED_BYTES) {
                reader.write(decoder.decode(piece.subarray(from, from + DECODED_BYTES), { stream: true }));
            }
        },
        end: () => {
            reader.write(decoder.decode());
            return { brokenParsers: [], ...reader.end() };
        },
    };
}

// EXTERNAL MODULE: ./build/core/text/field.js
var field = __webpack_require__(1296);
;// CONCATENATED MODULE: ./build/core/render/extraction-text.js


/** Failing tests, or lines of the log, that a terminal shows; `--json` gives all. */
const SHOWN = 50;
/** Characters of an id and of a message on a terminal. */
const ID_CHARS = 200;
const extraction_text_MESSAGE_CHARS = 160;
/**
 * What was read from one log or report, for a terminal: its kind, then each framework with its failing tests, or the
 * lines of the log that show why a job without failing tests failed.
 */
function extractionText(name, extraction, lines = []) {
    const text = [
        `${(0,field/* terminalField */.Fl)(name)}: ${summary(extraction)}`,
        ...stepLine(extraction),
        ...extraction.tests.flatMap(frameworkLines),
        ...quoted(lines),
    ];
    if (extraction.brokenParsers.length > 0) {
        text.push(`  not read to its end, because a parser gave up: ${extraction.brokenParsers.join(', ')}`);
    }
    if (extraction.refusal !== undefined)
        text.push(`  not read to its end: ${extraction.refusal}`);
    return `${text.join('\n')}\n`;
}
function summary({ tests, kind }) {
    const failed = tests.reduce((sum, { failures }) => sum + failures.filter(({ isParent }) => isParent !== true).length, 0);
    const reason = kind === undefined || kind.kind === 'test-failure' ? undefined : `${kind.kind}${extraction_text_place(kind.at)}`;
    if (failed === 0)
        return reason ?? 'no failing test';
    return `${count(failed, 'failing test')}${reason === undefined ? '' : `; ${reason}`}`;
}
/** The step in which it happened, where the log tells its steps apart. */
function stepLine({ kind, steps = [] }) {
    const step = kind?.at === undefined ? undefined : stepOf(steps, kind.at);
    return step === undefined || steps.length === 1 ? [] : [`  in step: ${(0,field/* terminalField */.Fl)(step.title)}`];
}
function frameworkLines(parsed) {
    const { framework, failures, retried, counts } = parsed;
    const passed = counts?.passed ?? parsed.passed.length;
    const totals = [
        count(failures.length, 'failed', 'failed'),
        ...(retried.length > 0 ? [`${retried.length} passed only when retried`] : []),
        ...(passed > 0 ? [`${passed} passed`] : []),
        ...(parsed.seed === undefined ? [] : [`seed ${(0,field/* terminalField */.Fl)(parsed.seed)}`]),
        ...(parsed.shard === undefined ? [] : [`shard ${(0,field/* terminalField */.Fl)(parsed.shard)}`]),
    ];
    return [
        `  ${framework}: ${totals.join(', ')}${parsed.finished ? '' : '; cut off before its end'}`,
        ...listed('failed', failures),
        ...listed('flaky', retried),
    ];
}
function quoted(lines) {
    const width = String(lines.at(-1)?.number ?? 0).length;
    const shown = lines.slice(0, SHOWN).map((line) => `    ${String(line.number).padStart(width)}  ${lineText(line)}`);
    return lines.length > SHOWN ? [...shown, `    and ${count(lines.length - SHOWN, 'more line')}`] : shown;
}
function lineText({ text }) {
    return text.trim() === '' ? '' : (0,field/* terminalField */.Fl)(text, extraction_text_MESSAGE_CHARS);
}
function listed(word, failures) {
    const lines = failures
        .slice(0, SHOWN)
        .flatMap((failure) => [
        `    ${word}  ${(0,field/* terminalField */.Fl)(failure.id, ID_CHARS)}${extraction_text_place(failure.at)}`,
        ...(failure.message === undefined ? [] : [`            ${(0,field/* terminalField */.Fl)(failure.message, extraction_text_MESSAGE_CHARS)}`]),
    ]);
    if (failures.length > SHOWN)
        lines.push(`    and ${count(failures.length - SHOWN, 'more', 'more')}; --json lists all`);
    return lines;
}
function extraction_text_place(line) {
    return line === undefined ? '' : ` (line ${line})`;
}
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/io/files/pieces.js


/** Bytes read at a time: large enough that the calls do not count, small enough for the processor's cache. */
const pieces_PIECE_BYTES = 256 * 1024;
/** Stands for standard input. */
const STANDARD_INPUT = '-';
/**
 * Hands a file's bytes on piece by piece; a piece is valid only during the call. `-` is standard input.
 *
 * @throws ConfigError when it cannot be read
 */
async function forEachPiece(path, take) {
    try {
        if (path === STANDARD_INPUT) {
            for await (const piece of process.stdin)
                take(piece);
        }
        else
            readFile(path, take);
    }
    catch (cause) {
        throw new errors/* ConfigError */.xL('A file cannot be read.', {
            code: 'unreadable-file',
            hint: `See whether ${path} exists.`,
            cause,
        });
    }
}
function readFile(path, take) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const piece = new Uint8Array(pieces_PIECE_BYTES);
        for (let bytes = (0,external_node_fs_.readSync)(file, piece); bytes > 0; bytes = (0,external_node_fs_.readSync)(file, piece))
            take(piece.subarray(0, bytes));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/entry/cli/read-files.js






/**
 * What was read is garbage at once, and V8 would rather let it pile up than collect it: the new objects' share of the memory does
 * not grow, that of the old ones in small steps, and the little that is left to copy is not worth the threads that would share it.
 */
const MEMORY_FLAGS = ['--semi-space-growth-factor=1', '--heap-growing-percent=20', '--no-parallel-scavenge'];
/**
 * Reads each file, a log or a report, and prints what was found, as text or as one JSON document a line.
 *
 * @throws ConfigError at the first file that cannot be read; what was read before it has been printed
 */
async function readFiles({ files, json }) {
    for (const flag of MEMORY_FLAGS)
        (0,external_node_v8_.setFlagsFromString)(flag);
    for (const file of files) {
        const extractor = new FileExtractor();
        await forEachPiece(file, (piece) => {
            extractor.write(piece);
        });
        const extraction = extractor.end();
        const text = json
            ? (0,field/* terminalDocument */.aS)(`${JSON.stringify({ file, ...extraction })}\n`)
            : extractionText(file, extraction, await causeLines(file, extraction));
        process.stdout.write(text);
    }
}
/** The lines that show why a job without failing tests failed. Standard input cannot be read twice. */
async function causeLines(file, { tests, window = [], kind }) {
    const hasFailures = tests.some(({ failures }) => failures.length > 0);
    if (hasFailures || kind?.kind === 'pass' || window.length === 0 || file === STANDARD_INPUT)
        return [];
    const lines = [];
    const isShown = (number) => window.some(({ from, to }) => from <= number && number <= to);
    const last = window.at(-1)?.to ?? 0;
    const listener = {
        triggers: [],
        idle: false,
        line: (line) => {
            if (isShown(line.number))
                lines.push(line);
            listener.idle = line.number >= last;
        },
    };
    const scanner = new LineScanner([listener]);
    await forEachPiece(file, (piece) => {
        scanner.write(piece);
    });
    scanner.end();
    scanner.close();
    return lines;
}


/***/ })

};

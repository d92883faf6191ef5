/** The part of the runtime's WebAssembly that is used; TypeScript declares it only together with a browser. */
declare namespace WebAssembly {
  /** Compiled, not yet running. */
  type Module = { readonly __module: never };
  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>;
  }
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  const Module: new (bytes: Uint8Array) => Module;
  const Instance: new (module: Module) => Instance;
}

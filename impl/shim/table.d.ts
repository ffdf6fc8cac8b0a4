/** spec/intrinsics.json as code: build.ts turns each row's `source` text into a function. */
declare module 'ses262:table' {
  interface IntrinsicRow {
    readonly name: string;
    readonly global?: string;
    readonly find?: () => unknown;
    readonly ours?: boolean;
  }
  interface GlobalRow {
    readonly name: string;
    readonly intrinsic?: string;
    readonly tamed?: string;
    /** Whether each compartment has one of its own. */
    readonly perCompartment?: boolean;
  }
  export const intrinsicRows: readonly IntrinsicRow[];
  export const globalRows: readonly GlobalRow[];
}

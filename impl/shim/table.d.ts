/** The law's tables as code, made by build.ts. */
declare module 'ses262:table' {
  interface GlobalRow {
    readonly name: string;
    readonly intrinsic?: string;
    readonly tamed?: string;
    /** Whether each compartment has one of its own. */
    readonly perCompartment?: boolean;
  }
  /** A line for each intrinsic object: its name, and the property keys that lockdown leaves it, with a blank after each. */
  export const intrinsicLines: string;
  /** For each object that is not found by its path from the global object: what finds it, or nothing where it is ours. */
  export const finders: { readonly [name: string]: (() => unknown) | undefined };
  export const globalRows: readonly GlobalRow[];
}

/** The law's tables as code, made by build.ts. */
declare module 'ses262:table' {
  interface GlobalRow {
    readonly name: string;
    readonly intrinsic?: string;
    readonly tamed?: string;
    /** Whether each compartment has one of its own. */
    readonly perCompartment?: boolean;
  }
  /** For each intrinsic object its name, and then the property keys that lockdown leaves it, with blanks around each. */
  export const intrinsicTable: readonly string[];
  /** For each object that is not found by its path from the global object: what finds it, or nothing where it is ours. */
  export const finders: { readonly [name: string]: (() => unknown) | undefined };
  export const globalRows: readonly GlobalRow[];
}

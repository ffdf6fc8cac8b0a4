/** The law's tables as code, made by build.ts. */
declare module 'ses262:table' {
  interface GlobalRow {
    readonly name: string;
    readonly intrinsic?: string;
    readonly tamed?: string;
    /** Whether each compartment has one of its own. */
    readonly perCompartment?: boolean;
  }
  /** For each intrinsic object its name, the property keys that lockdown leaves it with blanks around each, whether it is ours. */
  export const intrinsicTable: readonly (string | boolean)[];
  /** By their names the objects that are not found by their paths from the global object. */
  export const hidden: { readonly [name: string]: unknown };
  export const globalRows: readonly GlobalRow[];
}

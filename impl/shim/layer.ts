// What a layer with another API over this core changes (compat/). Without one all is as the law has it.

import { globalRows } from 'ses262:table';
import type { Referrer } from './graph-loading.ts';
import type { ModuleRecord } from './module-records.ts';
import { bare, createDictionary, record } from './primordials.ts';
import type { CompartmentRecord } from './records.ts';

/** #sec-dynamicimport */
export type DynamicImport = (referrer: Referrer, specifier: unknown, options: unknown) => Promise<unknown>;

/** An object of the caller's: each look at it may run the caller's code. */
export type Bag = { readonly [key: PropertyKey]: unknown };

interface Layer {
  /** The options of the law in what a Compartment constructor was called with. */
  optionsOf(args: readonly unknown[]): Bag | undefined;
  /** Gets each new compartment, with what `optionsOf` gave. */
  made: ((compartment: object, compartmentRec: CompartmentRecord, options: Bag | undefined) => void) | undefined;
  /** Makes a module of a source that is no ModuleSource; undefined for what the law takes for a virtual one. */
  createModule:
    | ((
        compartmentRec: CompartmentRecord,
        source: Bag,
        specifier: string,
        meta: object,
        dynamicImport: DynamicImport,
      ) => ModuleRecord | undefined)
    | undefined;
  /** Names of the table that compartments do not have, with a blank before and after each. */
  withheld(locked: boolean): string;
  /** By the rows of the table: what an assignment can override though it is a protector. See override.ts. */
  overridable: { readonly [name: string]: string | undefined };
  /** Hears the key of each property that an assignment overrides. */
  overridden: ((key: PropertyKey) => void) | undefined;
  /** What only a program is shown of an error, beside its trace: lists of values, each of which is a line. */
  detailsOf: ((error: object) => readonly (readonly unknown[])[]) | undefined;
}

/** To be changed while the realm is as the engine made it, or by lockdown. */
export const layer = record<Layer>({
  optionsOf: (args) => args[0] as Bag | undefined,
  made: undefined,
  createModule: undefined,
  withheld: () => ' ',
  overridable: createDictionary<string>(),
  overridden: undefined,
  detailsOf: undefined,
});

/** Gives all compartments another global: an intrinsic object by its name in the table. */
export const addGlobal = (name: string, intrinsic: string): void => {
  const rows = globalRows as (typeof globalRows)[number][];
  rows[rows.length] = bare({ __proto__: null, name, intrinsic });
};

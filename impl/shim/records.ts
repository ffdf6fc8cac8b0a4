import type { Completion } from './coroutines.ts';
import type { CompartmentGlobal } from './global.ts';
import type { GlobalNames } from './global-names.ts';
import type { ModuleRecord } from './module-records.ts';
import { bare, TypeError, WeakMap, weakMapGet, weakMapSet } from './primordials.ts';
import type { Lexicals, Scope } from './scope.ts';

/** The part of an Agent Record that lockdown uses; here it belongs to the realm. #sec-ses-agent-record */
export const agentRecord = bare<{ lockdownState: 'unlocked' | 'repairing' | 'locked' | 'failed' }>({
  __proto__: null,
  lockdownState: 'unlocked',
});

/** Whether a load may wait. */
export type Mode = 'async' | 'now';

/** #table-module-map-entry */
export interface ModuleMapEntry {
  readonly specifier: string;
  loading: { readonly promise: Promise<void>; readonly resolve: () => void } | undefined;
  alias: ModuleMapEntry | undefined;
  result: Completion<ModuleRecord> | undefined;
}

/** A function of the creator's. */
export type Hook = (...values: unknown[]) => unknown;

/** A compartment. #sec-compartment-records */
export interface CompartmentRecord {
  /** The compartment whose constructor made this one; null for the start compartment. */
  readonly parent: CompartmentRecord | null;
  name: string;
  /** Whether the agent was locked when the compartment was made: its own functions are then hardened. */
  readonly locked: boolean;
  readonly global: CompartmentGlobal;
  /** The global lexical bindings by name. #sec-definecompartmentgloballexicals */
  readonly constLexicals: Lexicals;
  readonly letLexicals: Lexicals;
  /** Made by the first evaluation. */
  scope: Scope | undefined;
  /** Made for the first compiled module. */
  globalNames: GlobalNames | undefined;
  moduleDescriptors: { readonly [specifier: string]: unknown };
  moduleMap: { readonly [specifier: string]: ModuleMapEntry };
  /** What a layer keeps of it. */
  state: object | undefined;
  /** What a layer makes of a source before it is evaluated. */
  transform: ((source: string) => string) | undefined;
  /** `this` of an evaluated source. */
  thisValue: unknown;
  /** What `helperName` is in code that is no module. */
  helper(): unknown;
  /** The compartment's own `eval`, if anybody has ever asked for it. */
  ownEval(): unknown;
  resolveHook: Hook | undefined;
  importHook: Hook | undefined;
  importNowHook: Hook | undefined;
  importMetaHook: Hook | undefined;
}

const records = new WeakMap<object, CompartmentRecord>();

/** Gives an object the [[CompartmentRecord]] internal slot. */
export const setCompartmentRecord = (object: object, record: CompartmentRecord): void => {
  weakMapSet(records, object, record);
};

/** Gets the [[CompartmentRecord]] of a `this` value. Throws a TypeError when it has none. */
export const requireCompartmentRecord = (value: unknown): CompartmentRecord => {
  // defence: branded-compartments: weakMapGet(records, value as object) => (weakMapGet(records, value) ?? value)
  const record = weakMapGet(records, value as object) as CompartmentRecord | undefined;
  if (record === undefined) throw new TypeError('the receiver is not a Compartment');
  return record;
};

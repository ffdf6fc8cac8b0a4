// What the compat layer knows of a compartment beside the core's record of it.

import { isObject, WeakMap, weakMapGet, weakMapSet } from '../primordials.ts';
import type { CompartmentRecord } from '../records.ts';

export type Transform = (source: string) => string;

export interface CompartmentState {
  /** The Compartment object. */
  readonly compartment: object;
  /** For the programs of precompiled modules. */
  readonly shimTransform: Transform | undefined;
  readonly isUnboxed: boolean;
  /** Whether a failed load throws the error itself. */
  readonly throwsFirst: boolean;
  /** The namespaces that `module` has given, by specifier. */
  readonly namespaces: { [specifier: string]: object };
  /** Descriptors that came for a module of another specifier. */
  readonly stashed: { [specifier: string]: object };
}

export const stateOf = ({ state }: CompartmentRecord): CompartmentState => state as CompartmentState;

/** Where a namespace that `module` gave comes from. */
export interface Alias {
  readonly compartmentRec: CompartmentRecord;
  readonly specifier: string;
}

const aliases = new WeakMap<object, Alias>();

export const setAlias = (namespace: object, alias: Alias): void => {
  weakMapSet(aliases, namespace, alias);
};

/** Of a namespace that `module` gave; undefined for anything else. */
export const aliasOf = (value: unknown): Alias | undefined =>
  isObject(value) ? (weakMapGet(aliases, value) as Alias | undefined) : undefined;

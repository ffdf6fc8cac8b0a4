// What hosts offer beside the language, as it is when the shim loads. Any of it may be missing, and none is a guest's.

import { apply, isObject, reflectGet } from './primordials.ts';

/** The global object of the start compartment. */
export const startGlobal = globalThis as unknown as { readonly [name: string]: unknown };

const { addEventListener, console, process } = startGlobal;

export type HostFunction = (args: unknown[]) => unknown;

/** A method of an object of the host's, to be called with a list of arguments; undefined where there is none. */
export const hostMethod = (host: object | undefined, name: PropertyKey): HostFunction | undefined => {
  const method: unknown = host && reflectGet(host, name);
  return typeof method === 'function' ? (args) => apply(method as never, host, args) : undefined;
};

/** Lets a page or a worker tell of events; undefined in other hosts. */
export const listen: HostFunction | undefined =
  typeof addEventListener === 'function' ? (args) => apply(addEventListener as never, startGlobal, args) : undefined;

export const hostConsole = isObject(console) ? console : undefined;
export const hostProcess = isObject(process) ? process : undefined;

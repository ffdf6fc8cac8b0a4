// The settings of Error that hosts add to it. Programs assign them, and a hardened constructor would throw; so each is an
// accessor here whose setter does nothing, as in the peer's compartments.

import { hardenValue } from '../harden.ts';
import { startGlobal } from '../host.ts';
import { intrinsics, permit } from '../intrinsics.ts';
import {
  bare,
  construct,
  define,
  defineProperty,
  FeralError,
  hasOwn,
  isObject,
  named,
  reflectGet,
  TypeError,
} from '../primordials.ts';
import { createTamedConstructor } from '../tamed.ts';

const isV8 = hasOwn(FeralError, 'captureStackTrace');

const defineSetting = (constructor: object, name: string, get: () => unknown): void => {
  const set = named(`set ${name}`, 1, (_value: unknown) => {});
  const desc = { __proto__: null, get: named(`get ${name}`, 0, get), set, enumerable: false, configurable: true };
  defineProperty(constructor, name, bare<PropertyDescriptor>(desc as PropertyDescriptor & { __proto__: null }));
};

const { captureStackTrace } = {
  /** Of what compartments share: no frames of the program are shown to a guest. */
  captureStackTrace(error: unknown): void {
    if (!isObject(error)) throw new TypeError('Error.captureStackTrace: the value is not an object');
    const desc = bare({ __proto__: null, value: '', writable: true, enumerable: false, configurable: true });
    if (!defineProperty(error, 'stack', desc))
      throw new TypeError('Error.captureStackTrace: the object takes no stack');
  },
};

permit('%SharedError%', 'captureStackTrace prepareStackTrace stackTraceLimit ');

/** Gives the constructor that compartments share the settings that the engine's has. */
export const addErrorSettings = (): void => {
  const shared = intrinsics['%SharedError%'];
  defineSetting(shared, 'stackTraceLimit', () => undefined);
  if (!isV8) return;
  defineSetting(shared, 'prepareStackTrace', () => undefined);
  define(shared, 'captureStackTrace', captureStackTrace);
};

/**
 * Gives the start compartment an Error whose settings can be assigned, though that does nothing: the engine's is frozen,
 * but where `errorTaming` is `unsafe` and it has some.
 */
export const replaceStartError = (isSafe: boolean): void => {
  if (!isSafe && hasOwn(FeralError, 'stackTraceLimit')) return;
  const keys = ['isError', 'captureStackTrace'];
  const constructor = createTamedConstructor('Error', 1, FeralError, keys, {
    call: (args, standIn) => construct(FeralError, args, standIn),
    construct: (args, newTarget, standIn) => construct(FeralError, args, newTarget ?? standIn),
  });
  defineSetting(constructor, 'stackTraceLimit', () => reflectGet(FeralError, 'stackTraceLimit'));
  if (isV8) defineSetting(constructor, 'prepareStackTrace', () => undefined);
  define(startGlobal, 'Error', hardenValue(constructor));
};

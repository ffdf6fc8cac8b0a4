import { intrinsics } from './intrinsics.ts';
import {
  apply,
  bare,
  createList,
  defineProperty,
  deleteProperty,
  freeze,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  isObject,
  reflectGet,
  setPrototypeOf,
  TypeError,
} from './primordials.ts';

// What engines add to the language and any code can reach, though the law's table cannot know it.

/** Objects that lockdown has to harden besides those of the table. */
export const extensions = createList<object>();

// In V8 the accessors of an error's own property `stack` are two functions that all errors share.
extensions[0] = new TypeError();

// In SpiderMonkey a full stack is an error of a kind of its own.
const internalError = getOwnPropertyDescriptor(globalThis, 'InternalError')?.value;
if (isObject(internalError)) extensions[1] = internalError;

const stackSettings = ['prepareStackTrace', 'stackTraceLimit'];

const captureStackTrace = getOwnPropertyDescriptor(globalThis.Error, 'captureStackTrace')?.value;

/** Whether what takes a stack for an object leaves one alone that is frozen. */
const heedsFreeze = (): boolean => {
  const probe = freeze({});
  try {
    apply(captureStackTrace as (object: object) => void, undefined, [probe]);
  } catch {}
  return !hasOwn(probe, 'stack');
};
const canCapture = typeof captureStackTrace === 'function' && heedsFreeze();

/**
 * Makes of what engines add to Error what a freeze can protect. Settings behind accessors, which a freeze does not stop,
 * become data properties: a function that is given all functions on the stack could be set for every compartment.
 * Throws a TypeError when that cannot be had.
 */
export const repairStackFunctions = (): void => {
  const error = intrinsics['%Error%'];
  const sharedError = intrinsics['%SharedError%'];
  const refuse = (name: string): never => {
    throw new TypeError(`lockdown: Error.${name} cannot be replaced: it was frozen before`);
  };
  for (let i = 0; i < stackSettings.length; i++) {
    const name = stackSettings[i];
    const desc = getOwnPropertyDescriptor(error, name);
    if (desc !== undefined && !hasOwn(desc, 'value')) {
      const data = bare<PropertyDescriptor>({ __proto__: null, value: reflectGet(error, name), writable: true });
      if (!defineProperty(error, name, data)) refuse(name);
    }
  }
  if (
    isObject(internalError) &&
    getPrototypeOf(internalError) === error &&
    !setPrototypeOf(internalError, sharedError)
  ) {
    throw new TypeError('lockdown: InternalError cannot inherit from another constructor: it was frozen before');
  }
  if (!canCapture && !deleteProperty(error, 'captureStackTrace')) refuse('captureStackTrace');
};

// Promises as the law's operations use them: without a look at what a program may have put on %Promise.prototype%.

import { define, Promise, promiseThen, record } from './primordials.ts';
import { defaultConstructor } from './syntax.ts';

/** A promise that nobody has asked for yet is only its state. https://tc39.es/ecma262/#sec-promisecapability-records */
export interface Capability {
  state: 'pending' | 'fulfilled' | 'rejected';
  result: unknown;
  promise: Promise<unknown> | undefined;
  settle: (() => void) | undefined;
}

export const makeCapability = (): Capability =>
  record<Capability>({ state: 'pending', result: undefined, promise: undefined, settle: undefined });

/** Fulfills with *undefined*. */
export const fulfill = (capability: Capability): void => settleAs(capability, 'fulfilled', undefined);

export const reject = (capability: Capability, reason: unknown): void => settleAs(capability, 'rejected', reason);

const settleAs = (capability: Capability, state: 'fulfilled' | 'rejected', result: unknown): void => {
  if (capability.state !== 'pending') return;
  capability.state = state;
  capability.result = result;
  capability.settle?.();
};

/** The promise of a capability. */
export const promiseOf = (capability: Capability): Promise<unknown> => {
  capability.promise ??= new Promise((resolve, rejectPromise) => {
    const settle = (): void => {
      if (capability.state === 'fulfilled') resolve(undefined);
      else rejectPromise(capability.result);
    };
    if (capability.state === 'pending') capability.settle = settle;
    else settle();
  });
  return capability.promise;
};

/** https://tc39.es/ecma262/#sec-performpromisethen for a promise that no program gets to see. */
export const performThen = (
  promise: Promise<unknown>,
  onFulfilled: (value: unknown) => void,
  onRejected: (reason: unknown) => void,
): void => {
  // defence: internal-promises
  define(promise, 'constructor', defaultConstructor);
  promiseThen(promise, onFulfilled, onRejected);
};

import { bare, define, freeze, named, Proxy } from './primordials.ts';

// biome-ignore lint/complexity/noBannedTypes: it is what Reflect.construct takes
export type NewTarget = Function;

interface ConstructorSteps {
  call(args: unknown[]): unknown;
  /** `newTarget` is undefined where it is the constructor itself. */
  construct(args: unknown[], newTarget: NewTarget | undefined): object;
}

/**
 * Makes a constructor. It is a Proxy, since the engine looks up the prototype of NewTarget before the first step of a
 * function that is constructed, which is not when the law does it, or not at all.
 */
export const makeConstructor = (name: string, length: number, prototype: object, steps: ConstructorSteps): object => {
  const { call, construct } = steps;
  // biome-ignore lint/complexity/useArrowFunction: an arrow function cannot be constructed
  const target = named(name, length, function () {});
  define(target, 'prototype', prototype, false, false, false);
  const handler = bare<ProxyHandler<typeof target>>({
    __proto__: null,
    apply: (_target, _thisValue, args) => call(args),
    construct: (_target, args, newTarget) => construct(args, newTarget === constructor ? undefined : newTarget),
  });
  const constructor: object = new Proxy(target, freeze(handler));
  return constructor;
};

import { bare, create, define, freeze, isArray, isObject, named, Proxy } from './primordials.ts';

// biome-ignore lint/complexity/noBannedTypes: it is what Reflect.construct takes
export type NewTarget = Function;

/** `standIn` is a function with the constructor's prototype, for an engine that leaves what is above it out of a stack. */
export interface ConstructorSteps {
  call(args: unknown[], standIn: NewTarget): unknown;
  /** `newTarget` is undefined where it is the constructor itself. */
  construct(args: unknown[], newTarget: NewTarget | undefined, standIn: NewTarget): object;
}

/**
 * Makes a constructor. It is a Proxy, since the engine looks up the prototype of NewTarget before the first step of a
 * function that is constructed, which is not when the law does it, or not at all.
 */
export const makeConstructor = (name: string, length: number, prototype: object, steps: ConstructorSteps): object => {
  const { call, construct } = steps;
  // biome-ignore lint/complexity/useArrowFunction: an arrow function cannot be constructed
  const target = named(name, length, function () {});
  function applyTrap(_target: object, _thisValue: unknown, args: unknown[]): unknown {
    return call(args, applyTrap);
  }
  function constructTrap(_target: object, args: unknown[], newTarget: NewTarget): object {
    return construct(args, newTarget === constructor ? undefined : newTarget, constructTrap);
  }
  define(target, 'prototype', prototype, false, false, false);
  define(applyTrap, 'prototype', prototype, false, false, false);
  define(constructTrap, 'prototype', prototype, false, false, false);
  const handler = bare<ProxyHandler<typeof target>>({ __proto__: null, apply: applyTrap, construct: constructTrap });
  const constructor: object = new Proxy(target, freeze(handler));
  return constructor;
};

/** https://tc39.es/ecma262/#sec-ordinarycreatefromconstructor; without a NewTarget it is the constructor itself. */
export const ordinaryCreateFromConstructor = (newTarget: NewTarget | undefined, fallback: object): object => {
  const prototype = newTarget?.prototype;
  // A proxy that was revoked meanwhile has no realm to take a prototype from; isArray tells without calling a trap.
  if (newTarget !== undefined && !isObject(prototype)) isArray(newTarget);
  return create(isObject(prototype) ? prototype : fallback);
};

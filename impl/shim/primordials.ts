// Everything that the shim uses of its realm, captured when it loads: from then on it looks nothing up that code which
// runs later could have changed. Methods are uncurried: the receiver is the first argument.

import { asyncGeneratorPrototype, createDictionary, createList } from './syntax.ts';

const { Function: FeralFunction, Reflect: RealmReflect } = globalThis;

export const {
  apply,
  construct,
  defineProperty,
  deleteProperty,
  get: reflectGet,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  has: reflectHas,
  isExtensible,
  ownKeys,
  preventExtensions,
  set: reflectSet,
  setPrototypeOf,
} = RealmReflect;

export const { create, freeze, hasOwn, is: sameValue, isFrozen, prototype: ObjectPrototype } = Object;
export const { isArray } = Array;
export const { fromCodePoint } = String;
export const { parse: jsonParse, stringify: jsonStringify } = JSON;
export const { Date: FeralDate, Error: FeralError, Math: FeralMath } = globalThis;
export const { Map, Promise, Proxy, RegExp, Set, WeakMap, WeakSet } = globalThis;
export const { AggregateError, EvalError, RangeError, ReferenceError, SyntaxError, TypeError } = globalThis;
export const {
  for: symbolFor,
  iterator: iteratorSymbol,
  match: matchSymbol,
  species,
  toStringTag,
  unscopables,
} = Symbol;

/** The evaluators of the start compartment: no guest may ever come to hold one. */
// defence: captured-globals: globalThis.eval => ((text) => globalThis.eval(text))
export const feralEval = globalThis.eval;
export { FeralFunction };

/** Calls a function where the code of the shim begins. */
export const firstPlace = <T>(make: () => T): T => make();

export const { prototype: FunctionPrototype } = FeralFunction;
const { bind, call } = FunctionPrototype;

type Method<T, A extends unknown[], R> = (this: T, ...args: A) => R;

/** A function that calls `method` with its first argument as `this`. */
const uncurryThis = bind.bind(call as never) as <T, A extends unknown[], R>(
  method: Method<T, A, R>,
) => (receiver: T, ...args: A) => R;

const generatorPrototype = getPrototypeOf(function* () {}.prototype) as Generator;

export const generatorNext = uncurryThis(
  generatorPrototype.next as Method<Generator, [value?: unknown], IteratorResult<unknown>>,
);
export const generatorThrow = uncurryThis(
  generatorPrototype.throw as Method<Generator, [error: unknown], IteratorResult<unknown>>,
);
export const asyncGeneratorNext = uncurryThis(
  asyncGeneratorPrototype?.next as Method<AsyncGenerator, [value?: unknown], Promise<unknown>>,
);
export const arraySort = uncurryThis(
  Array.prototype.sort as Method<unknown[], [(a: never, b: never) => number], unknown>,
) as <T>(list: T[], compare: (a: T, b: T) => number) => void;
// defence: captured-methods: uncurryThis( => ((_) => (promise, done, failed) => promise.then(done, failed))(
export const promiseThen = uncurryThis(
  Promise.prototype.then as Method<
    Promise<unknown>,
    [(value: unknown) => unknown, (reason: unknown) => unknown],
    Promise<unknown>
  >,
);
export const functionToString = uncurryThis(FeralFunction.prototype.toString as Method<object, [], string>);
type Names = Map<object, string>;
type Visit = (name: string, object: object) => void;
export const mapForEach = uncurryThis(Map.prototype.forEach as Method<Names, [Visit], void>);
export const mapHas = uncurryThis(Map.prototype.has as Method<Names, [object], boolean>);
export const mapSet = uncurryThis(Map.prototype.set as Method<Names, [object, string], Names>);
// defence: captured-methods: uncurryThis(RegExp.prototype.exec) => (pattern, text) => pattern.exec(text)
export const regExpExec = uncurryThis(RegExp.prototype.exec);
export const setAdd = uncurryThis(Set.prototype.add as Method<Set<object>, [object], Set<object>>);
export const setForEach = uncurryThis(Set.prototype.forEach as Method<Set<object>, [(value: object) => void], void>);
// defence: captured-methods: uncurryThis(String.prototype.indexOf) => (text, part, at) => text.indexOf(part, at)
export const stringIndexOf = uncurryThis(String.prototype.indexOf);
export const stringLastIndexOf = uncurryThis(String.prototype.lastIndexOf);
export const stringNormalize = uncurryThis(String.prototype.normalize);
export const stringTrim = uncurryThis(String.prototype.trim);
export const stringSlice = uncurryThis(String.prototype.slice);
export const weakMapGet = uncurryThis(WeakMap.prototype.get as Method<WeakMap<object, unknown>, [object], unknown>);
export const weakMapHas = uncurryThis(WeakMap.prototype.has as Method<WeakMap<object, unknown>, [object], boolean>);
export const weakMapSet = uncurryThis(
  WeakMap.prototype.set as Method<WeakMap<object, unknown>, [object, unknown], unknown>,
);
export const weakSetAdd = uncurryThis(WeakSet.prototype.add as Method<WeakSet<object>, [object], unknown>);
export const weakSetHas = uncurryThis(WeakSet.prototype.has as Method<WeakSet<object>, [object], boolean>);

const typedArrayPrototype = getPrototypeOf(Uint8Array.prototype) as object;
const typedArrayTag = getOwnPropertyDescriptor(typedArrayPrototype, toStringTag)?.get as Method<object, [], unknown>;

/** The [[TypedArrayName]] of an object, or undefined when it is no typed array. */
export const typedArrayName = uncurryThis(typedArrayTag);

const globalFlag = getOwnPropertyDescriptor(RegExp.prototype, 'global')?.get as Method<object, [], unknown>;

/** The flag of an object that has a [[RegExpMatcher]]; throws for another, but for the prototype of all: undefined. */
export const regExpGlobal = uncurryThis(globalFlag);

/** Whether `value` is an Object to the language. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' ? value !== null : typeof value === 'function';

/** Visits the own enumerable properties of an object, which may run its code: each is read once, in turn. */
export const forEachProperty = (
  object: object,
  visit: (key: string, value: unknown, desc: PropertyDescriptor) => void,
  withSymbols = false,
): void => {
  const keys = ownKeys(object);
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k] as string;
    const desc = withSymbols || typeof key === 'string' ? getOwnPropertyDescriptor(object, key) : undefined;
    if (desc?.enumerable === true) visit(key, (object as { [key: string]: unknown })[key], desc);
  }
};

/** Whether exactly one of some values is other than undefined. */
export const isOneDefined = (values: readonly unknown[]): boolean => {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i] !== undefined) count++;
  return count === 1;
};

export { createDictionary, createList };

/** Stands for a dictionary that has nothing yet: who adds to it makes one of its own. */
export const emptyDictionary: { readonly [name: PropertyKey]: never } = freeze(createDictionary<never>());

/** Adds to a dictionary, or where it is the empty one to a new one, which it returns. */
export const withEntry = <T>(
  dictionary: { readonly [name: string]: T },
  name: string,
  value: T,
): { readonly [name: string]: T } => {
  const target = dictionary === emptyDictionary ? createDictionary<T>() : (dictionary as { [name: string]: T });
  target[name] = value;
  return target;
};

/** Types an object literal all of whose fields are its own, whatever it inherits: engines are slow with bare ones. */
export const record = <T>(fields: T): T => fields;

/** Types an object literal that inherits nothing. */
export const bare = <T>(object: T & { __proto__: null }): T => object;

/** An own data property with the attributes given, or those of a built-in method. */
export const define = (
  object: object,
  key: PropertyKey,
  value: unknown,
  writable = true,
  enumerable = false,
  configurable = true,
): void => {
  defineProperty(object, key, bare<PropertyDescriptor>({ __proto__: null, value, writable, enumerable, configurable }));
};

/** Gives a function of ours the `name` and `length` that the law says. Returns it. */
export const named = <F extends object>(name: string, length: number, fn: F): F => {
  define(fn, 'name', name, false);
  define(fn, 'length', length, false);
  return fn;
};

/** Gives a prototype the getter that `source`, an object literal, has under a key. */
export const defineGetter = (prototype: object, key: PropertyKey, source: object): void => {
  const { get } = getOwnPropertyDescriptor(source, key) as PropertyDescriptor;
  const desc = { __proto__: null, get, set: undefined, enumerable: false, configurable: true };
  defineProperty(prototype, key, bare<PropertyDescriptor>(desc as PropertyDescriptor & { __proto__: null }));
};

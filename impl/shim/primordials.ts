// Everything that the shim uses of its realm, captured when it loads: from then on it looks nothing up that code which
// runs later could have changed. Methods are uncurried: the receiver is the first argument.

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

export const { create, freeze, hasOwn, isFrozen, prototype: ObjectPrototype } = Object;
export const { isArray } = Array;
export const { fromCodePoint } = String;
export const { Date: FeralDate, Error: FeralError, Math: FeralMath } = globalThis;
export const { Map, Proxy, RegExp, Set, WeakMap, WeakSet } = globalThis;
export const { ReferenceError, SyntaxError, TypeError } = globalThis;
export const { iterator: iteratorSymbol, match: matchSymbol, species, toStringTag, unscopables } = Symbol;

/** The evaluators of the start compartment: no guest may ever come to hold one. */
export const feralEval = globalThis.eval;
export { FeralFunction };

const { bind, call } = FeralFunction.prototype;

type Method<T, A extends unknown[], R> = (this: T, ...args: A) => R;

/** A function that calls `method` with its first argument as `this`. */
const uncurryThis = bind.bind(call as never) as <T, A extends unknown[], R>(
  method: Method<T, A, R>,
) => (receiver: T, ...args: A) => R;

const generatorPrototype = getPrototypeOf(function* () {}.prototype) as Generator;

export const generatorNext = uncurryThis(
  generatorPrototype.next as Method<Generator, [value?: unknown], IteratorResult<unknown>>,
);
export const functionToString = uncurryThis(FeralFunction.prototype.toString as Method<object, [], string>);
type Names = Map<object, string>;
type Visit = (name: string, object: object) => void;
export const mapForEach = uncurryThis(Map.prototype.forEach as Method<Names, [Visit], void>);
export const mapHas = uncurryThis(Map.prototype.has as Method<Names, [object], boolean>);
export const mapSet = uncurryThis(Map.prototype.set as Method<Names, [object, string], Names>);
export const regExpExec = uncurryThis(RegExp.prototype.exec);
export const setAdd = uncurryThis(Set.prototype.add as Method<Set<object>, [object], Set<object>>);
export const setForEach = uncurryThis(Set.prototype.forEach as Method<Set<object>, [(value: object) => void], void>);
export const stringIndexOf = uncurryThis(String.prototype.indexOf);
export const stringNormalize = uncurryThis(String.prototype.normalize);
export const stringSlice = uncurryThis(String.prototype.slice);
export const weakMapGet = uncurryThis(WeakMap.prototype.get as Method<WeakMap<object, unknown>, [object], unknown>);
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

/** A list that inherits nothing: appending to it by index calls no setter of a changed prototype. */
export const createList = <T>(): T[] => {
  const list: T[] = [];
  setPrototypeOf(list, null);
  return list;
};

/** A dictionary that inherits nothing: a name finds what was put there, or undefined. */
export const createDictionary = <T>(): { [name: PropertyKey]: T } => ({ __proto__: null }) as never;

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

import { layer } from './layer.ts';
import { settings } from './options.ts';
import {
  bare,
  create,
  createList,
  defineProperty,
  freeze,
  functionToString,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  isFrozen,
  isObject,
  ownKeys,
  preventExtensions,
  record,
  stringIndexOf,
  TypeError,
} from './primordials.ts';
import { areFunctionsPlain, contains } from './properties.ts';
import { makeDefine } from './syntax.ts';

const collection = ' @@iterator set add ';
const error = ' captureStackTrace prepareStackTrace stackTraceLimit ';

/**
 * The properties that stay data properties, by the row of their object: as accessors they would cost engines the fast
 * paths of what looks them up unasked, which is iteration, species, promises, regular expressions, collections that are
 * made of a list, and stacks. In the law's terms: feature `override-protectors`.
 */
const protectors: { readonly [name: string]: string | undefined } = {
  __proto__: null as never,
  '%Array.prototype%': ' constructor @@iterator @@unscopables ',
  '%ArrayIteratorPrototype%': ' next ',
  '%Error%': error,
  '%Iterator.prototype%': ' @@iterator ',
  '%Map.prototype%': collection,
  '%MapIteratorPrototype%': ' next ',
  '%Object.prototype%': ' __lookupSetter__ ',
  '%Promise%': ' resolve ',
  '%Promise.prototype%': ' constructor then ',
  '%RegExp.prototype%': ' constructor exec @@match @@matchAll @@replace @@search @@split ',
  '%Set.prototype%': collection,
  '%SetIteratorPrototype%': ' next ',
  '%String.prototype%': ' @@iterator ',
  '%StringIteratorPrototype%': ' next ',
  '%TypedArray.prototype%': ' constructor @@iterator ',
  '%WeakMap.prototype%': ' set ',
  '%WeakSet.prototype%': ' add ',
};

/** What an engine reads of Error by itself it finds in data properties alone, so overrideTaming is no matter there. */
const protectorsOf = (name: string): string =>
  (settings.overrideTaming === 'all' && name !== '%Error%' ? undefined : protectors[name]) ?? '';

/** These are made read-only one by one, as the last before their object is frozen. */
const last = ' @@unscopables __lookupSetter__ ';

/**
 * Whether the engine is one that shows a built-in function in one line, as V8 does. V8 gives up a fast path when one of
 * the protectors, or an accessor of its own, is defined anew, but not when a freeze changes it; and it tests each write
 * to an array when Array.prototype or Object.prototype are frozen right after an accessor was defined, but not after a
 * data property was. JavaScriptCore gives up all of an object that has many accessors when that is frozen, but not when
 * nothing is left for a freeze to do. The state in the end is the same.
 */
const leaveToFreeze = stringIndexOf(functionToString(freeze), '\n') < 0;

const readOnly = freeze(bare<PropertyDescriptor>({ __proto__: null, configurable: false, writable: false }));
const fixed = freeze(bare<PropertyDescriptor>({ __proto__: null, configurable: false }));

const shownKey = (key: PropertyKey): string => (typeof key === 'symbol' ? 'of a symbol' : `${key as string}`);

interface Accessors {
  readonly get: { (): unknown; originalValue?: unknown };
  readonly set: (value: unknown) => void;
}

/**
 * An accessor pair that reads as `value`, and whose setter does to a receiver what #sec-hardened-intrinsic-objects-set
 * does. A setter has no way to make Reflect.set return false; it throws a TypeError instead.
 */
const makeAccessors = (key: PropertyKey, value: unknown): Accessors => {
  let define: ((object: object, value: unknown) => void) | undefined;
  return record<Accessors>({
    get() {
      return value;
    },
    set(this: unknown, newValue) {
      if (!isObject(this)) throw refusal(key);
      const own = getOwnPropertyDescriptor(this, key);
      if (own === undefined) {
        layer.overridden?.(key);
        define ??= makeDefine(key);
        define(this, newValue);
        return;
      }
      const writable = hasOwn(own, 'value') && own.writable;
      if (!writable || !defineProperty(this, key, bare<PropertyDescriptor>({ __proto__: null, value: newValue }))) {
        throw refusal(key);
      }
    },
  });
};

/** What a property gets with its accessors: one object for all properties, since engines are slow to make it. */
const accessorAttributes = bare<PropertyDescriptor>({
  __proto__: null,
  get: undefined,
  set: undefined,
  enumerable: false,
  configurable: false,
});

const refusal = (key: PropertyKey): TypeError =>
  new TypeError(`the property ${shownKey(key)} cannot be assigned: the receiver refuses it`);

const change = (object: object, name: string, key: PropertyKey, attributes: PropertyDescriptor): void => {
  if (!defineProperty(object, key, attributes)) {
    throw new TypeError(`lockdown: the property ${shownKey(key)} of ${name} cannot be frozen`);
  }
};

/**
 * Freezes an object of the table, and makes what assignments shall override of it accessor properties. `append` gets
 * what it leads to. Throws a TypeError where the object refuses. #sec-enablepropertyoverride
 */
export const freezeIntrinsic = (object: object, name: string, append: (value: unknown) => void): void => {
  // Each function has its own name and length, so none inherits them.
  const kept = `${typeof object === 'function' ? ' length name ' : ' '}${protectorsOf(name)}`;
  const overridable = layer.overridable[name] ?? ' ';
  const keys = ownKeys(object);
  const later = createList<PropertyKey>();
  // Where guests are shown all of a stack, its limit stays the program's to assign: code in wide use sets it and sets it
  // back, and V8 reads it of a data property alone.
  const isOpen = name === '%Error%' && settings.errorTaming === 'unsafe' && hasOwn(object, 'stackTraceLimit');
  const isFreezeEnough = leaveToFreeze && !isOpen;
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k];
    const desc = getOwnPropertyDescriptor(object, key);
    if (desc === undefined) continue;
    const { configurable } = desc;
    if (!hasOwn(desc, 'value')) {
      // defence: hardened-accessors
      append(desc.get);
      // defence: hardened-accessors
      append(desc.set);
      if (!isFreezeEnough && configurable) change(object, name, key, fixed);
      continue;
    }
    append(desc.value);
    const isKept = contains(kept, key) && !contains(overridable, key);
    if (isOpen && key === 'stackTraceLimit') {
      change(object, name, key, fixed);
    } else if (configurable && settings.overrideTaming !== 'none' && !isKept) {
      const { get, set } = makeAccessors(key, desc.value);
      // Packages that look intrinsic objects up by their descriptors, such as get-intrinsic, tell by this, as the peer has
      // it, what stands for a data property. It is assigned for speed: nothing inherits the name, what is unknown is gone.
      get.originalValue = desc.value;
      accessorAttributes.get = freeze(get);
      accessorAttributes.set = freeze(set);
      // They lead nowhere but to that value and to Function.prototype, or, on Hermes, to a `prototype` of their own as well.
      if (!areFunctionsPlain) {
        append(get);
        append(set);
      }
      accessorAttributes.enumerable = desc.enumerable;
      change(object, name, key, accessorAttributes);
    } else if ((desc.writable || configurable) && (!isFreezeEnough || contains(last, key))) {
      later[later.length] = key;
    }
  }
  for (let k = 0; k < later.length; k++) change(object, name, later[k], readOnly);
  if (!isFreezeEnough && !preventExtensions(object)) {
    throw new TypeError(`lockdown: ${name} cannot be made non-extensible`);
  }
  if (!isOpen && !isFrozen(object)) freeze(object);
  append(getPrototypeOf(object));
};

interface Child {
  readonly seen?: unknown;
  readonly __lookupSetter__?: unknown;
}

/** Each is a place of its own to an engine, which counts there. The first finds nothing, the others a method. */
const lookAt: readonly ((child: Child) => unknown)[] = [
  (child) => child.seen,
  (child) => child.__lookupSetter__,
  (child) => child.__lookupSetter__,
  (child) => child.__lookupSetter__,
  (child) => child.__lookupSetter__,
  (child) => child.__lookupSetter__,
];
let placesUsed = 0;

/**
 * V8 keeps an object whose properties were changed in a slow form, until it looks something up behind it. JavaScriptCore
 * does so for one that has many, until at the same place it has found a value behind it twice.
 */
export const settleIntrinsic = (object: object): void => {
  const needsPlace = !leaveToFreeze && ownKeys(object).length > 40 && placesUsed < lookAt.length - 1;
  const look = lookAt[needsPlace ? ++placesUsed : 0];
  look(create(object));
  look(create(object));
};

// Stands in the place of ../syntax.ts for Hermes, which has no async generators, and in 0.12 no classes, no groups with
// names and no classes of Unicode.

import { apply, bare, defineProperty, feralEval, Promise, TypeError } from '../primordials.ts';
import type * as complete from '../syntax.ts';

const { setPrototypeOf } = Reflect;
const { create, freeze } = Object;

const listPrototype: object = freeze(create(null));
const dictionaryPrototype: object = freeze(create(null));

export const createList: typeof complete.createList = <T>() => {
  const list: T[] = [];
  setPrototypeOf(list, listPrototype);
  return list;
};

export const createDictionary: typeof complete.createDictionary = () => create(dictionaryPrototype);

export const makeDefine: typeof complete.makeDefine = (key) => (object, value) => {
  const attributes = { __proto__: null, value, writable: true, enumerable: true, configurable: true };
  if (!defineProperty(object, key, bare<PropertyDescriptor>(attributes as PropertyDescriptor & { __proto__: null }))) {
    throw new TypeError('a property cannot be assigned: the receiver refuses it');
  }
};

// The promises of 0.12 are a program, which constructs what it finds there.
export const defaultConstructor: typeof complete.defaultConstructor = globalThis.Promise;

export const asyncGeneratorPrototype: typeof complete.asyncGeneratorPrototype = undefined;

const { resolve } = globalThis.Promise;

export const syntaxProbes: typeof complete.syntaxProbes = [
  // A release to come may have them; where that does not evaluate either, it has no use for their constructor.
  { what: 'an async generator function', make: () => feralEval('(async function* () {})') },
  {
    // For each of these 0.12 has one promise, which all of the realm gets.
    what: 'the promises of constants',
    make: () => {
      const promises = createList<unknown>();
      const constants = [undefined, null, true, false, 0, ''];
      for (let i = 0; i < constants.length; i++) promises[i] = apply(resolve, Promise, [constants[i]]);
      return promises;
    },
  },
];

export const groupPattern: typeof complete.groupPattern = /./;

export const makeNamePattern: typeof complete.makeNamePattern = () => /^[A-Za-z_$][\w$]*$/;

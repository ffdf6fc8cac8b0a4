import { intrinsicRows, intrinsics } from './intrinsics.ts';
import { settings } from './options.ts';
import {
  createList,
  deleteProperty,
  FunctionPrototype,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  isObject,
  ownKeys,
  stringIndexOf,
  TypeError,
  WeakSet,
  weakSetAdd,
  weakSetHas,
} from './primordials.ts';
import { reportUnknown } from './reports.ts';
import { containsWord } from './words.ts';

/**
 * The well-known symbols that the engine has, and their names, in the same order. V8 takes a property whose key is
 * Symbol.isConcatSpreadable, on whatever object, for a reason to make `concat` slow; so no dictionary.
 */
const symbols = createList<symbol>();
const symbolNames = createList<string>();

const symbolKeys = ownKeys(Symbol);
for (let i = 0; i < symbolKeys.length; i++) {
  const name = symbolKeys[i];
  const symbol: unknown = getOwnPropertyDescriptor(Symbol, name)?.value;
  if (typeof symbol === 'symbol') {
    symbols[symbols.length] = symbol;
    symbolNames[symbolNames.length] = name as string;
  }
}

const containsSymbol = (keys: string, key: symbol): boolean => {
  for (let i = 0; i < symbols.length; i++) {
    if (symbols[i] === key) return containsWord(keys, `@@${symbolNames[i]}`);
  }
  return false;
};

/** Whether `keys`, in which each key has a blank before and after it, contains the key. */
export const contains = (keys: string, key: PropertyKey): boolean => {
  if (typeof key === 'symbol') return containsSymbol(keys, key);
  const text = key as string;
  return text !== '' && text[0] !== '@' && stringIndexOf(text, ' ') < 0 && containsWord(keys, text);
};

/** The keys of what the engine gives each function of code: those of the law, and on Hermes a few that nobody can remove. */
let keysOfFunctions = ' ';
const ownOfFunction = ownKeys(() => {});
for (let i = 0; i < ownOfFunction.length; i++) keysOfFunctions += `${ownOfFunction[i] as string} `;

/** Whether a function of code leads to Function.prototype and to nothing else, as it should without `prototype`. */
export const areFunctionsPlain = ownOfFunction.length === 2;

/** What [[IntrinsicFunctions]] has, some of it more than once, and objects of the table. */
const functions = createList<object>();

const record = (value: unknown): void => {
  if (typeof value === 'function') functions[functions.length] = value;
};

/** To be called when the intrinsic objects are complete, and the realm is still as the engine made it. */
export const recordIntrinsicFunctions = (): void => {
  for (let i = 0; i < intrinsicRows.length; i++) {
    const object = intrinsics[intrinsicRows[i].name];
    const keys = object === undefined ? createList<PropertyKey>() : ownKeys(object);
    for (let k = 0; k < keys.length; k++) {
      const desc = getOwnPropertyDescriptor(object as object, keys[k]) as PropertyDescriptor;
      if (hasOwn(desc, 'value')) {
        record(desc.value);
      } else {
        record(desc.get);
        record(desc.set);
      }
    }
  }
};

/** #sec-removeunspecifiedproperties */
export const removeUnspecifiedProperties = (): void => {
  const ofTable = new WeakSet<object>();
  for (let i = 0; i < intrinsicRows.length; i++) {
    const row = intrinsicRows[i];
    const object = intrinsics[row.name];
    if (object !== undefined) {
      const isKept = settings.regExpTaming === 'unsafe' && row.name === '%RegExp.prototype%';
      removePropertiesExcept(object, isKept ? `${row.keys}compile ` : row.keys, row.name);
      weakSetAdd(ofTable, object);
    }
  }
  for (let i = 0; i < functions.length; i++) {
    const fn = functions[i];
    if (weakSetHas(ofTable, fn)) continue;
    const keys = ownKeys(fn);
    if (keys.length !== 2 || keys[0] !== 'length' || keys[1] !== 'name') {
      removePropertiesExcept(fn, ' length name prototype ', 'a function of an intrinsic object');
    } else if (leadsNowhere(fn, 'length') && leadsNowhere(fn, 'name') && getPrototypeOf(fn) === FunctionPrototype) {
      weakSetAdd(plainFunctions, fn);
    }
  }
};

/** Functions that lead to Function.prototype and to nothing else, as most do. */
const plainFunctions = new WeakSet<object>();

/** Whether a function of the intrinsic objects was found to lead to Function.prototype and to nothing else. */
export const isPlainFunction = (fn: object): boolean => weakSetHas(plainFunctions, fn);

const leadsNowhere = (object: object, key: string): boolean => {
  const desc = getOwnPropertyDescriptor(object, key);
  return desc !== undefined && hasOwn(desc, 'value') && !isObject(desc.value);
};

/** #sec-removepropertiesexcept */
const removePropertiesExcept = (object: object, permitted: string, name: string): void => {
  const keys = ownKeys(object);
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k];
    if (contains(permitted, key)) continue;
    const isRemoved = deleteProperty(object, key);
    if (!isRemoved && !(typeof object === 'function' && contains(keysOfFunctions, key))) {
      const desc = getOwnPropertyDescriptor(object, key) as PropertyDescriptor;
      // defence: unremovable-refused
      if (!hasOwn(desc, 'value') || isObject(desc.value)) {
        const shown = typeof key === 'symbol' ? 'of a symbol' : key;
        throw new TypeError(`lockdown: the property ${shown} of ${name} is unknown and cannot be removed`);
      }
    }
    reportUnknown(name, key, isRemoved);
  }
};

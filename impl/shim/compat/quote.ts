// How values look in a message.

import { isError } from '../console.ts';
import {
  arraySort,
  createList,
  define,
  freeze,
  getOwnPropertyDescriptor,
  isArray,
  isObject,
  jsonStringify,
  ownKeys,
  stringIndexOf,
  toStringTag,
  WeakMap,
  WeakSet,
  weakMapGet,
  weakMapHas,
  weakMapSet,
  weakSetAdd,
  weakSetHas,
} from '../primordials.ts';

/** With an article, such as `an object`. */
export const withArticle = (noun: string): string =>
  `${noun !== '' && stringIndexOf('aeiouAEIOU', noun[0]) >= 0 ? 'an' : 'a'} ${noun}`;

const get = (object: object, key: PropertyKey): unknown => (object as { [key: PropertyKey]: unknown })[key];

/** The own enumerable properties of an object, sorted by their names. Each look at it may run its code. */
const sorted = (object: object): object => {
  const keys = ownKeys(object);
  const names = createList<string>();
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k];
    if (typeof key === 'string' && getOwnPropertyDescriptor(object, key)?.enumerable) names[names.length] = key;
  }
  arraySort(names, (a: string, b: string) => (a < b ? -1 : 1));
  const copy = {};
  for (let i = 0; i < names.length; i++) define(copy, names[i], get(object, names[i]), true, true, true);
  return copy;
};

const showNumber = (value: number): unknown => (value - value === 0 ? value : `[${value}]`);

/** What JSON has no word for stands in brackets. */
const showObject = (value: object): unknown => {
  if (isError(value)) return `[${get(value, 'name')}: ${get(value, 'message')}]`;
  if (toStringTag in value) return `[${get(value, toStringTag)}]`;
  return isArray(value) ? value : sorted(value);
};

const showPart = (value: unknown): unknown => {
  switch (typeof value) {
    case 'function':
      return `[Function ${value.name || '<anon>'}]`;
    case 'string':
      return value[0] === '[' ? `[${value}]` : value;
    case 'undefined':
      return '[undefined]';
    case 'symbol':
      return `[Symbol(${value.description ?? ''})]`;
    case 'bigint':
      return `[${value}n]`;
    case 'number':
      return showNumber(value);
    default:
      return value;
  }
};

/** A value as a text much like its JSON; never throws. */
export const showValue = (value: unknown, space?: string | number): string => {
  const seen = new WeakSet<object>();
  const replace = (_key: string, part: unknown): unknown => {
    if (!isObject(part) || typeof part === 'function') return showPart(part);
    if (weakSetHas(seen, part)) return '[Seen]';
    weakSetAdd(seen, part);
    return showObject(part);
  };
  try {
    return jsonStringify(value, replace as never, space);
  } catch {
    return '[it cannot be shown]';
  }
};

/** What may be shown of a message's values to those who are shown the message. */
const declassified = new WeakMap<object, unknown>();

const declassify = (value: unknown, text: () => string): object => {
  const { toString } = {
    toString(): string {
      return text();
    },
  };
  const token = {};
  define(token, 'toString', freeze(toString), false, true, false);
  weakMapSet(declassified, token, value);
  return freeze(token);
};

export const isDeclassified = (value: unknown): value is object => isObject(value) && weakMapHas(declassified, value);

export const valueOfDeclassified = (token: object): unknown => weakMapGet(declassified, token);

/** Makes a message show a value. */
export const quote = (value: unknown, space?: string | number): object =>
  declassify(value, () => showValue(value, space));

const isWordPart = (character: string): boolean =>
  (character >= 'a' && character <= 'z') ||
  (character >= 'A' && character <= 'Z') ||
  (character >= '0' && character <= '9') ||
  character === '_' ||
  character === ':' ||
  character === '-';

/** Whether a text is of words with one blank between them. */
const isPlain = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const isBetween = text[i] === ' ' && i > 0 && i < text.length - 1 && text[i - 1] !== ' ';
    if (!isBetween && !isWordPart(text[i])) return false;
  }
  return text !== '';
};

/** Makes a message show words as they are; what is anything else is quoted. */
export const bare = (text: unknown, space?: string | number): object =>
  typeof text === 'string' && isPlain(text) ? declassify(text, () => text) : quote(text, space);

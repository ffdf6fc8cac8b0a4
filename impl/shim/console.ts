// The console that is safe to hand to guests, and how errors and other values are shown by it. No object of a guest's
// comes to the host's console: that may call methods of it, and hand them objects of the host's.

import { hardenValue } from './harden.ts';
import { type HostFunction, hostConsole, hostMethod, startGlobal } from './host.ts';
import { layer } from './layer.ts';
import {
  bare,
  define,
  defineProperty,
  FeralError,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  isArray,
  isObject,
  named,
  ownKeys,
} from './primordials.ts';
import { traceOf } from './stacks.ts';

const { prototype: errorPrototype } = FeralError;
const mostDepth = 2;
/** How many errors and properties one text shows. */
const mostParts = 200;
let partsLeft = mostParts;

export const isError = (value: object): boolean => {
  let object: object | null = value;
  for (let i = 0; object !== null && i < mostParts; i++) {
    object = getPrototypeOf(object);
    if (object === errorPrototype) return true;
  }
  return false;
};

const dataOf = (object: object, key: string): unknown => getOwnPropertyDescriptor(object, key)?.value;

/** The properties by which an error names others: those of a SuppressedError, and of any error. */
const links = ['cause', 'error', 'suppressed'];

/** The trace of an error, and those of the errors that it comes from. */
const showError = (error: object): string => {
  let text = traceOf(error);
  const add = (what: string, value: unknown): void => {
    if (partsLeft > 0) text += `\n  ${what}: ${show(value, mostDepth)}`;
  };
  const details = layer.detailsOf?.(error);
  for (let i = 0; details !== undefined && i < details.length && partsLeft > 0; i++) {
    text += `\n  details:`;
    for (let k = 0; k < details[i].length; k++) text += ` ${show(details[i][k], 0)}`;
  }
  for (let i = 0; i < links.length; i++) if (hasOwn(error, links[i])) add(links[i], dataOf(error, links[i]));
  const errors = dataOf(error, 'errors');
  if (isArray(errors)) {
    for (let i = 0; i < errors.length && partsLeft > 0; i++) add(`errors[${i}]`, dataOf(errors, `${i}`));
  }
  return text;
};

const showProperties = (object: object, depth: number): string => {
  const isList = isArray(object);
  const keys = ownKeys(object);
  let text = '';
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k];
    const desc = getOwnPropertyDescriptor(object, key);
    if (desc === undefined || !desc.enumerable) continue;
    if (text !== '') text += ', ';
    if (partsLeft <= 0) {
      text += '…';
      break;
    }
    if (!isList) text += typeof key === 'symbol' ? '[symbol]: ' : `${key as string}: `;
    text += hasOwn(desc, 'value') ? show(desc.value, depth + 1) : '[accessor]';
  }
  return isList ? `[${text}]` : `{${text}}`;
};

/** A value as text. Of it no accessor and no method is called, but what an error says of itself and a proxy's traps. */
const show = (value: unknown, depth: number): string => {
  partsLeft--;
  if (typeof value === 'string') return depth === 0 ? value : `'${value}'`;
  if (typeof value === 'symbol') return '[symbol]';
  if (!isObject(value)) return typeof value === 'bigint' ? `${value}n` : `${value}`;
  if (isError(value)) return showError(value);
  if (typeof value === 'function') return `[function ${dataOf(value, 'name')}]`;
  return depth > mostDepth ? '…' : showProperties(value, depth);
};

/** Values as one text, errors with the traces of all that caused them. */
export const showAll = (values: readonly unknown[], start: number): string => {
  let text = '';
  partsLeft = mostParts;
  for (let i = start; i < values.length; i++) {
    if (i > start) text += ' ';
    try {
      text += show(values[i], 0);
    } catch {
      text += '[it cannot be shown]';
    }
  }
  return text;
};

const methodNames = [
  'assert',
  'clear',
  'count',
  'countReset',
  'debug',
  'dir',
  'dirxml',
  'error',
  'group',
  'groupCollapsed',
  'groupEnd',
  'info',
  'log',
  'table',
  'time',
  'timeEnd',
  'timeLog',
  'trace',
  'warn',
];

/**
 * A method that gives the host's one text: in a text with others behind it, a console may find what to do with them.
 * It returns and throws nothing of the host's.
 */
const makeMethod = (name: string, method: HostFunction): object => {
  const isAssert = name === 'assert';
  const { wrapper } = {
    wrapper(...args: unknown[]): undefined {
      const start = isAssert ? 1 : 0;
      if (isAssert && args[0]) return;
      const text = showAll(args, start);
      const texts = args.length > start ? [text] : [];
      try {
        method(isAssert ? [false, text] : texts);
      } catch {}
    },
  };
  return named(name, 0, wrapper);
};

/** Puts a hardened console in the place of the host's, where there is one. */
export const tameConsole = (): void => {
  if (hostConsole === undefined) return;
  const console = {};
  for (let m = 0; m < methodNames.length; m++) {
    const name = methodNames[m];
    const method = hostMethod(hostConsole, name);
    if (method !== undefined) define(console, name, makeMethod(name, method), false, true, false);
  }
  defineProperty(startGlobal, 'console', bare<PropertyDescriptor>({ __proto__: null, value: hardenValue(console) }));
};

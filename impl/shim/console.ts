// The console that is safe to hand to guests, and how errors and other values are shown by it. No object of a guest's
// comes to the host's console: that may call methods of it, and hand them objects of the host's.

import { hardenValue } from './harden.ts';
import { hostConsole, hostMethod, startGlobal } from './host.ts';
import {
  bare,
  createList,
  define,
  defineProperty,
  FeralError,
  functionToString,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  isArray,
  isObject,
  named,
  ownKeys,
  stringIndexOf,
  TypeError,
} from './primordials.ts';
import { traceOf } from './stacks.ts';

const { prototype: errorPrototype } = FeralError;
const mostCauses = 8;
const mostProperties = 100;
const mostDepth = 2;

const isError = (value: object): boolean => {
  let object: object | null = value;
  for (let i = 0; object !== null && i < 100; i++) {
    object = getPrototypeOf(object);
    if (object === errorPrototype) return true;
  }
  return false;
};

const dataOf = (object: object, key: string): unknown => getOwnPropertyDescriptor(object, key)?.value;

/** The trace of an error, and those of the errors that it says it comes from. */
const showError = (error: object, depth: number): string => {
  let text = traceOf(error);
  const add = (what: string, value: unknown): void => {
    text += `\n  ${what} ${isObject(value) && isError(value) ? showError(value, depth + 1) : show(value, mostDepth)}`;
  };
  if (depth >= mostCauses) return text;
  if (hasOwn(error, 'cause')) add('caused by', dataOf(error, 'cause'));
  // Of a SuppressedError.
  if (hasOwn(error, 'error')) add('which is', dataOf(error, 'error'));
  if (hasOwn(error, 'suppressed')) add('and suppressed', dataOf(error, 'suppressed'));
  const errors = dataOf(error, 'errors');
  if (isArray(errors)) {
    for (let i = 0; i < errors.length && i < mostCauses; i++) add('with', dataOf(errors, `${i}`));
  }
  return text;
};

const showProperties = (object: object, depth: number): string => {
  const isList = isArray(object);
  const keys = ownKeys(object);
  let text = '';
  let count = 0;
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k];
    const desc = getOwnPropertyDescriptor(object, key);
    if (desc === undefined || !desc.enumerable) continue;
    if (++count > mostProperties) {
      text += ', …';
      break;
    }
    const name = typeof key === 'symbol' ? '[symbol]: ' : isList ? '' : `${key as string}: `;
    text += `${count === 1 ? '' : ', '}${name}${hasOwn(desc, 'value') ? show(desc.value, depth + 1) : '[accessor]'}`;
  }
  return isList ? `[${text}]` : text === '' ? '{}' : `{ ${text} }`;
};

/** A value as text. No accessor is called, and no method; a proxy's traps are its own affair. */
const show = (value: unknown, depth: number): string => {
  if (typeof value === 'string') return depth === 0 ? value : `'${value}'`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'symbol') return '[symbol]';
  if (!isObject(value)) return `${value}`;
  if (isError(value)) return showError(value, 0);
  if (typeof value === 'function') {
    const name = dataOf(value, 'name');
    const kind = stringIndexOf(functionToString(value), 'class') === 0 ? 'class' : 'function';
    return `[${kind} ${typeof name === 'string' && name !== '' ? name : 'anonymous'}]`;
  }
  if (depth > mostDepth) return isArray(value) ? '[…]' : '{…}';
  return showProperties(value, depth);
};

/** A thrown value as text, with the traces of all that caused it. */
export const showThrown = (value: unknown): string => {
  try {
    return show(value, 1);
  } catch {
    return '[a value that cannot be shown]';
  }
};

/** What the host's console gets of an argument: a primitive. */
const flatten = (value: unknown): unknown => {
  if (!isObject(value)) return value;
  return showThrown(value);
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

/** Puts a hardened console in the place of the host's, where there is one. Throws a TypeError where it cannot. */
export const tameConsole = (): void => {
  const desc = getOwnPropertyDescriptor(startGlobal, 'console');
  if (hostConsole === undefined || desc === undefined) return;
  const console = {};
  for (let m = 0; m < methodNames.length; m++) {
    const name = methodNames[m];
    const method = hostMethod(hostConsole, name);
    if (method === undefined) continue;
    const { wrapper } = {
      wrapper(...args: unknown[]): undefined {
        // What the host throws may be an object of the host's.
        try {
          const texts = createList<unknown>();
          for (let i = 0; i < args.length; i++) {
            texts[i] = name === 'assert' && i === 0 ? !!args[0] : flatten(args[i]);
          }
          method(texts);
        } catch {}
      },
    };
    define(console, name, named(name, 0, wrapper), false, true, false);
  }
  const value = bare<PropertyDescriptor>({ __proto__: null, value: hardenValue(console) });
  if (!defineProperty(startGlobal, 'console', value)) {
    throw new TypeError("lockdown: the global console cannot be replaced, so consoleTaming cannot be 'safe'");
  }
};

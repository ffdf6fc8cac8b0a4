// assert of the peer: errors whose messages tell of values only what is quoted, and a console all of them.

import { isError } from '../console.ts';
import { layer } from '../layer.ts';
import {
  AggregateError,
  bare as bareObject,
  construct,
  createDictionary,
  createList,
  define,
  defineProperty,
  deleteProperty,
  FeralError,
  freeze,
  getOwnPropertyDescriptor,
  hasOwn,
  isObject,
  ownKeys,
  RangeError,
  record,
  reflectGet,
  sameValue,
  TypeError,
  WeakMap,
  weakMapGet,
  weakMapSet,
} from '../primordials.ts';
import { bare, isDeclassified, quote, showValue, valueOfDeclassified, withArticle } from './quote.ts';

/** What a message is made of: one value after each text but the last. */
interface Details {
  readonly texts: readonly string[];
  readonly values: readonly unknown[];
}

const detailsOfToken = new WeakMap<object, Details>();

/** For each error what a program is shown of it: first what its message hides, then what was noted. */
const shownWith = new WeakMap<object, (readonly unknown[])[]>();

layer.detailsOf = (error) => (weakMapGet(shownWith, error) as (readonly unknown[])[]) ?? [];

const makeDetails = (texts: ArrayLike<unknown>, values: readonly unknown[], isOpen: boolean): object => {
  const parts = record<Details>({ texts: createList<string>(), values: createList<unknown>() });
  // As many as there are gaps, or a template that is no template could read beyond.
  for (let i = 0; i <= values.length; i++) (parts.texts as string[])[i] = `${texts[i] ?? ''}`;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    (parts.values as unknown[])[i] = isOpen && !isDeclassified(value) ? quote(value) : value;
  }
  const { toString } = {
    toString: (): string => '[Details]',
  };
  const token = {};
  define(token, 'toString', freeze(toString), false, false, false);
  weakMapSet(detailsOfToken, token, parts);
  return freeze(token);
};

/** A plain text is a message without values. */
const detailsOf = (details: unknown): Details => {
  if (typeof details === 'string') {
    const texts = createList<string>();
    texts[0] = details;
    return record<Details>({ texts, values: createList<unknown>() });
  }
  const parts = isObject(details) ? (weakMapGet(detailsOfToken, details) as Details | undefined) : undefined;
  if (parts === undefined) throw new TypeError(`assert: unrecognized details ${showValue(details)}`);
  return parts;
};

/** The text of a message: of a value that is not quoted only what kind of value it is. */
const messageOf = ({ texts, values }: Details): string => {
  let message = texts[0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const isNamed = isObject(value) && isError(value);
    const noun = isNamed ? `${reflectGet(value, 'name')}` : typeof value;
    if (isDeclassified(value)) message += `${value}`;
    else message += `(${withArticle(noun)})`;
    message += texts[i + 1];
  }
  return message;
};

/** What the console is to show: the texts and the values themselves. */
const linesOf = ({ texts, values }: Details): readonly unknown[] => {
  const line = createList<unknown>();
  for (let i = 0; i < texts.length; i++) {
    if (texts[i] !== '') line[line.length] = texts[i];
    const value = values[i];
    if (i < values.length) line[line.length] = isDeclassified(value) ? valueOfDeclassified(value) : value;
  }
  return line;
};

const show = (error: object, details: Details): void => {
  let lines = weakMapGet(shownWith, error) as (readonly unknown[])[] | undefined;
  if (lines === undefined) {
    lines = createList<readonly unknown[]>();
    weakMapSet(shownWith, error, lines);
  }
  lines[lines.length] = linesOf(details);
};

const note = (error: unknown, details: unknown): void => {
  if (!isObject(error)) throw new TypeError('assert.note: the value is not an error');
  show(error, detailsOf(details));
};

/** An error has these for good; what else an engine gives it goes. */
const usual = bareObject<{ readonly [key: string]: boolean }>({
  __proto__: null as never,
  cause: true,
  code: true,
  errors: true,
  message: true,
  name: true,
  stack: true,
});

/** Leaves an error its usual properties, as data properties, and freezes it. */
const sanitize = (error: object): void => {
  const keys = ownKeys(error);
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k];
    const desc = getOwnPropertyDescriptor(error, key) as PropertyDescriptor;
    if (typeof key === 'symbol' || !hasOwn(usual, key)) {
      deleteProperty(error, key);
    } else if (!hasOwn(desc, 'value')) {
      const value: unknown = reflectGet(error, key);
      defineProperty(error, key, bareObject<PropertyDescriptor>({ __proto__: null, value, writable: false }));
    }
  }
  freeze(error);
};

const isPartlyHidden = ({ values }: Details): boolean => {
  for (let i = 0; i < values.length; i++) if (!isDeclassified(values[i])) return true;
  return false;
};

interface ErrorOptions {
  readonly cause?: unknown;
  readonly errors?: unknown;
  readonly code?: unknown;
  readonly sanitize?: unknown;
}

const makeError = (
  details: unknown = 'Assert failed',
  constructor: unknown = FeralError,
  options: ErrorOptions | undefined = undefined,
): object => {
  const { cause, errors, code, sanitize: isSanitized = true } = options ?? createDictionary<unknown>();
  const parts = detailsOf(details);
  const message = messageOf(parts);
  const causes = cause ? { cause } : undefined;
  let error: object;
  if (constructor === AggregateError) {
    error = construct(AggregateError, [errors ?? [], message, causes]);
  } else {
    error = construct(constructor as typeof FeralError, [message, causes] as never);
    if (errors !== undefined) define(error, 'errors', errors);
  }
  if (typeof code === 'string') define(error, 'code', code);
  if (isPartlyHidden(parts)) show(error, parts);
  if (isSanitized) sanitize(error);
  return error;
};

/**
 * Makes an assert. `raise`, where it is given, gets each error before it is thrown; with `isOpen` messages tell of all
 * values.
 */
export const makeAssert = (raise?: unknown, isOpen: unknown = false): object => {
  const details = (texts: ArrayLike<unknown>, ...values: unknown[]): object => makeDetails(texts, values, !!isOpen);
  const fail = (text: unknown = 'Check failed', constructor?: unknown, options?: ErrorOptions): never => {
    const error = makeError(text, constructor, options);
    if (raise !== undefined) (raise as (error: object) => void)(error);
    throw error;
  };
  const assert = (condition: unknown, text?: unknown, constructor?: unknown, options?: ErrorOptions): void => {
    if (!condition) fail(text, constructor, options);
  };
  const equal = (a: unknown, b: unknown, text?: unknown, constructor?: unknown, options?: ErrorOptions): void => {
    if (sameValue(a, b)) return;
    const texts = ['Expected ', ' is same as ', ''];
    fail(text || makeDetails(texts, [a, b], !!isOpen), constructor || RangeError, options);
  };
  const assertTypeof = (value: unknown, type: unknown, text?: unknown): void => {
    if (typeof value === type) return;
    if (typeof type !== 'string') fail(makeDetails(['', ' must be a string'], [quote(type)], !!isOpen));
    const texts = ['', ` must be ${withArticle(type as string)}`];
    fail(text ?? makeDetails(texts, [value], !!isOpen), TypeError);
  };
  const parts = bareObject<{ readonly [name: string]: object }>({
    __proto__: null as never,
    equal,
    typeof: assertTypeof,
    string: (value: unknown, text?: unknown): void => assertTypeof(value, 'string', text),
    fail,
    makeError,
    note,
    details,
    Fail: (texts: ArrayLike<unknown>, ...values: unknown[]): never => fail(makeDetails(texts, values, !!isOpen)),
    quote,
    bare,
    error: makeError,
    makeAssert,
  });
  for (const name in parts) define(assert, name, freeze(parts[name]), true, true);
  return freeze(assert);
};

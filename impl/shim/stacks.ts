// What `stack` of an error shows. With errorTaming 'safe' guests see the frames of evaluated code alone, or nothing where
// the engine cannot tell these from others; the whole trace is kept for the program.

import { scopeURL } from './cells.ts';
import { intrinsics } from './intrinsics.ts';
import { settings } from './options.ts';
import {
  apply,
  bare,
  createDictionary,
  createList,
  define,
  defineProperty,
  deleteProperty,
  FeralError,
  firstPlace,
  freeze,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  isObject,
  ownKeys,
  reflectGet,
  reflectSet,
  stringIndexOf,
  stringSlice,
  TypeError,
  WeakMap,
  weakMapGet,
  weakMapSet,
} from './primordials.ts';
import { contains } from './properties.ts';
import { errorConstructors } from './tamed.ts';

/** What the engine knows of a frame: a CallSite of V8. */
type Site = object;

// getPosition and getEvalOrigin come last: what lacks them is no V8.
const methodNames = [
  'getFunctionName',
  'getScriptNameOrSourceURL',
  'getLineNumber',
  'getColumnNumber',
  'isAsync',
  'isConstructor',
  'isEval',
  'toString',
  'getPosition',
  'getEvalOrigin',
] as const;
type MethodName = (typeof methodNames)[number];

const methods = createDictionary<unknown>();

/** All methods of frames, but for those that give functions and receivers of whatever code is on the stack. */
const siteMethods = createList<readonly [PropertyKey, (this: Site) => unknown]>();
const hidden = ' constructor getFunction getThis ';

const ask = (site: Site, name: MethodName): unknown => apply(methods[name] as never, site, []);

/** Gives Error a setting as a data property: a setter may be the program's. */
const setSetting = (name: string, value: unknown): void => {
  const desc = bare<PropertyDescriptor>({ __proto__: null, value, writable: true, configurable: true });
  if (!defineProperty(FeralError, name, desc)) {
    throw new TypeError(`lockdown: Error.${name} cannot be replaced: it was frozen before`);
  }
};

const setFormat = (format: unknown): void => setSetting('prepareStackTrace', format);

/** Frames in the shim, where its code begins and ends: to know their places takes V8 some time, so that is put off. */
let firstSite: Site = {};
let lastSite: Site = {};

/** Whether the engine is V8, whose frames can be told apart. Captures what it says of frames. */
const findSites = (lastPlace: () => object): boolean => {
  let sites: readonly Site[] = [];
  setFormat((_error: unknown, seen: readonly Site[]) => {
    sites = seen;
    return '';
  });
  reflectGet(firstPlace(lastPlace), 'stack');
  const first = sites[1];
  if (!isObject(first)) return false;
  lastSite = sites[0];
  firstSite = first;
  for (let i = 0; i < methodNames.length; i++) {
    const method = reflectGet(first, methodNames[i]);
    if (typeof method !== 'function') return false;
    methods[methodNames[i]] = method;
  }
  return true;
};

const isText = (value: unknown): value is string => typeof value === 'string';

const errorToString = FeralError.prototype.toString;

/**
 * What stands above the frames. No code of a guest may run here, not that of a getter or of a proxy among the prototypes:
 * while V8 formats a stack it shows all frames of every other. It formats none for a proxy.
 */
const headOf = (error: unknown): string => {
  if (!isObject(error)) return 'Error';
  let name = getOwnPropertyDescriptor(error, 'name')?.value;
  const message = getOwnPropertyDescriptor(error, 'message')?.value;
  const prototype = getPrototypeOf(error);
  for (let i = 0; !isText(name) && i < errorConstructors.length; i++) {
    const constructor = stringSlice(errorConstructors[i], 1, -1);
    if (prototype !== null && prototype === intrinsics[`%${constructor}.prototype%`]) name = constructor;
  }
  if (!isText(name)) name = 'Error';
  return isText(message) && message !== '' ? `${name}: ${message}` : name;
};

/** A frame of code that an evaluator of a compartment was given. For a text with a sourceURL V8 tells no origin. */
const isGuest = (site: Site): boolean => {
  const file = ask(site, 'getScriptNameOrSourceURL');
  if (ask(site, 'isEval') !== true || file === scopeURL) return false;
  return isText(file) || stringIndexOf(`${ask(site, 'getEvalOrigin')}`, `(${scopeURL}`) > 0;
};

const placeOf = (site: Site): number => ask(site, 'getPosition') as number;

/** A frame of the shim, the scopes of evaluated code included. */
const isOwn = (site: Site): boolean => {
  const file = ask(site, 'getScriptNameOrSourceURL');
  if (file === scopeURL) return true;
  if (file !== ask(firstSite, 'getScriptNameOrSourceURL') || ask(site, 'isEval') === true) return false;
  const position = placeOf(site);
  return position >= placeOf(firstSite) && position <= placeOf(lastSite);
};

const describeGuest = (site: Site): string => {
  const name = ask(site, 'getFunctionName');
  const kind = ask(site, 'isAsync') ? 'async ' : ask(site, 'isConstructor') ? 'new ' : '';
  const file = ask(site, 'getScriptNameOrSourceURL');
  const place = `${isText(file) ? file : '<anonymous>'}:${ask(site, 'getLineNumber')}:${ask(site, 'getColumnNumber')}`;
  return isText(name) ? `${kind}${name} (${place})` : `${kind}${place}`;
};

/** What formatted stacks before lockdown, where no guest's code matters. */
let formatBefore: unknown;

/** The frames that a person wants to see: one without a file that a frame of the shim's called is the shim's as well. */
const keepSites = (sites: readonly Site[]): Site[] => {
  const kept: Site[] = [];
  let wasOwn = false;
  for (let i = 0; i < sites.length; i++) {
    const site = sites[i];
    if (settings.stackFiltering === 'concise') {
      const file = ask(site, 'getScriptNameOrSourceURL');
      wasOwn = isOwn(site) || (wasOwn && !isText(file) && !isGuest(site));
      if (wasOwn || (isText(file) && stringIndexOf(file, 'node:') === 0)) continue;
    }
    define(kept, kept.length, site, true, true, true);
  }
  return kept;
};

const formatForAll = (error: unknown, sites: readonly Site[]): unknown => {
  const kept = keepSites(sites);
  if (typeof formatBefore === 'function') return apply(formatBefore as never, FeralError, [error, kept]);
  let text = headOf(error);
  for (let i = 0; i < kept.length; i++) text += `\n    at ${ask(kept[i], 'toString')}`;
  return text;
};

/** A frame as code may have it that the program says stacks with. */
const copySite = (site: Site): Site => {
  const copy = {};
  for (let i = 0; i < siteMethods.length; i++) {
    const method = siteMethods[i][1];
    define(copy, siteMethods[i][0], () => apply(method, site, []));
  }
  define(copy, 'getFunction', () => undefined);
  define(copy, 'getThis', () => undefined);
  return freeze(copy);
};

const formatters = new WeakMap<object, true>();

/** What the engine is given in the place of a format that the program sets. */
const formatBy = (format: unknown): unknown => {
  const formatter = freeze((error: unknown, sites: readonly Site[]): unknown => {
    const kept = keepSites(sites);
    for (let i = 0; i < kept.length; i++) define(kept, i, copySite(kept[i]), true, true, true);
    return apply(format as never, FeralError, [error, kept]);
  });
  weakMapSet(formatters, formatter, true);
  return formatter;
};

/**
 * Lets the program set Error.prepareStackTrace, where guests are shown all frames anyway: packages in wide use set it for
 * the time that it takes to look at the stack, and set it back.
 */
export const letProgramFormat = (): void => {
  if (settings.errorTaming !== 'unsafe' || methods.getEvalOrigin === undefined) return;
  const prototype = getPrototypeOf(firstSite) as object;
  const keys = ownKeys(prototype);
  for (let i = 0; i < keys.length; i++) {
    const method = getOwnPropertyDescriptor(prototype, keys[i])?.value;
    if (typeof method === 'function' && !contains(hidden, keys[i])) siteMethods[siteMethods.length] = [keys[i], method];
  }
  const initial: unknown = reflectGet(FeralError, 'prepareStackTrace');
  let format: unknown = initial;
  const { get, set } = getOwnPropertyDescriptor(
    {
      get prepareStackTrace() {
        return format;
      },
      set prepareStackTrace(value: unknown) {
        if (this !== (FeralError as object)) define(this, 'prepareStackTrace', value, true, true, true);
        else if (typeof value !== 'function') format = initial;
        else format = value === initial || weakMapGet(formatters, value) ? value : formatBy(value);
      },
    },
    'prepareStackTrace',
  ) as PropertyDescriptor;
  const accessors = bare<PropertyDescriptor>({ __proto__: null, get, set, enumerable: false });
  if (!defineProperty(FeralError, 'prepareStackTrace', accessors)) {
    throw new TypeError('lockdown: Error.prepareStackTrace cannot be replaced: it was frozen before');
  }
};

const traces = new WeakMap<object, unknown>();

const formatSafely = (error: unknown, sites: readonly Site[]): string => {
  let shown = headOf(error);
  for (let i = 0; i < sites.length; i++) if (isGuest(sites[i])) shown += `\n    at ${describeGuest(sites[i])}`;
  if (isObject(error)) weakMapSet(traces, error, formatForAll(error, sites));
  return shown;
};

/** The getter of Error.prototype.stack where guests get another. */
let stackGetter: (() => unknown) | undefined;

/** Where frames cannot be told apart, guests get none. */
const hideStacks = (): void => {
  const { prototype } = FeralError;
  const get = getOwnPropertyDescriptor(prototype, 'stack')?.get;
  /* c8 ignore next 12: SpiderMonkey, XS and QuickJS-ng */
  if (get !== undefined) {
    stackGetter = get;
    /** #sec-ses-get-error.prototype.stack */
    const stack = {
      get stack(): string | undefined {
        return isText(apply(get, this, [])) ? '' : undefined;
      },
    };
    const getter = getOwnPropertyDescriptor(stack, 'stack')?.get;
    if (!defineProperty(prototype, 'stack', bare<PropertyDescriptor>({ __proto__: null, get: getter }))) {
      throw new TypeError('lockdown: Error.prototype.stack cannot be replaced: it was frozen before');
    }
  } else if (hasOwn(FeralError, 'stackTraceLimit')) {
    setSetting('stackTraceLimit', 0);
    // JavaScriptCore heeds assignments alone.
    reflectSet(FeralError, 'stackTraceLimit', 0);
  }
};

/**
 * Applies errorTaming and stackFiltering. `lastPlace` makes an error where the code of the shim ends. Throws a TypeError
 * where Error was frozen.
 */
export const tameStacks = (lastPlace: () => object): void => {
  const { errorTaming, stackFiltering } = settings;
  const isSafe = errorTaming === 'safe';
  const before = getOwnPropertyDescriptor(FeralError, 'prepareStackTrace');
  if (!isSafe) formatBefore = reflectGet(FeralError, 'prepareStackTrace');
  const hasSites = findSites(lastPlace);
  if (hasSites && (isSafe || stackFiltering === 'concise')) {
    setFormat(isSafe ? formatSafely : formatForAll);
    return;
  }
  if (before === undefined) deleteProperty(FeralError, 'prepareStackTrace');
  else defineProperty(FeralError, 'prepareStackTrace', before);
  if (isSafe) hideStacks();
};

/** The whole trace of an error, for the program alone. What the error says of itself may be a guest's words. */
export const traceOf = (error: object): string => {
  let head = 'Error';
  try {
    head = apply(errorToString, error, []);
    const stack: unknown = stackGetter === undefined ? reflectGet(error, 'stack') : apply(stackGetter, error, []);
    const whole = weakMapGet(traces, error) ?? stack;
    if (!isText(whole) || whole === '') return head;
    return methods.getEvalOrigin !== undefined || stringIndexOf(whole, head) === 0 ? whole : `${head}\n${whole}`;
  } catch {
    return head;
  }
};

/** Whether a guest is shown less of a stack than a program. */
export const hidesFrames = (): boolean => settings.errorTaming === 'safe' && methods.getEvalOrigin !== undefined;

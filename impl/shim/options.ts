// The options of `lockdown`: their names, their values, and what the program chose.

import { bare, createDictionary, hasOwn, ownKeys, reflectGet, TypeError } from './primordials.ts';

export interface Settings {
  consoleTaming: 'unsafe' | 'safe';
  domainTaming: 'safe' | 'unsafe';
  errorTaming: 'safe' | 'unsafe';
  errorTrapping: 'platform' | 'none' | 'report' | 'exit' | 'abort';
  evaluators: 'safe' | 'none';
  floatArrays: 'keep' | 'withhold';
  localeTaming: 'safe' | 'unsafe';
  overrideTaming: 'most' | 'all' | 'none';
  regExpTaming: 'safe' | 'unsafe';
  reporting: 'none' | 'console' | ((lines: readonly string[]) => void);
  stackFiltering: 'concise' | 'verbose';
  unhandledRejectionTrapping: 'none' | 'report' | 'exit' | 'abort';
  unknownIntrinsics: 'remove' | 'warn' | 'throw';
}

/** The values of each option; the first is what holds without it. */
const known = bare<{ readonly [name: string]: readonly unknown[] }>({
  __proto__: null as never,
  consoleTaming: ['unsafe', 'safe'],
  domainTaming: ['safe', 'unsafe'],
  errorTaming: ['safe', 'unsafe'],
  errorTrapping: ['platform', 'none', 'report', 'exit', 'abort'],
  evaluators: ['safe', 'none'],
  floatArrays: ['keep', 'withhold'],
  localeTaming: ['safe', 'unsafe'],
  overrideTaming: ['most', 'all', 'none'],
  regExpTaming: ['safe', 'unsafe'],
  reporting: ['none', 'console'],
  stackFiltering: ['concise', 'verbose'],
  unhandledRejectionTrapping: ['none', 'report', 'exit', 'abort'],
  unknownIntrinsics: ['remove', 'warn', 'throw'],
});

const names = ownKeys(known) as string[];
const chosen = createDictionary<unknown>();
for (let i = 0; i < names.length; i++) chosen[names[i]] = known[names[i]][0];

/** What holds: without a call of lockdown, and for what it was not told, the defaults. */
export const settings = chosen as unknown as Readonly<Settings>;

const shown = (value: unknown): string => {
  if (typeof value === 'string') return `'${value}'`;
  return value === null ? 'null' : `of type ${typeof value}`;
};

const listed = (values: readonly unknown[], quote: string): string => {
  let text = '';
  for (let i = 0; i < values.length; i++) text += `${i === 0 ? '' : ', '}${quote}${values[i]}${quote}`;
  return text;
};

const check = (name: string, value: unknown): void => {
  const values = known[name];
  for (let i = 0; i < values.length; i++) if (values[i] === value) return;
  const isReporting = name === 'reporting';
  if (isReporting && typeof value === 'function') return;
  const others = isReporting ? ', or a function' : '';
  throw new TypeError(`lockdown: the option ${name} is ${shown(value)}; it can be ${listed(values, "'")}${others}`);
};

/**
 * Reads the options, each once; changes nothing. Throws a TypeError for a name that none of them has, and for a value that
 * the option does not take.
 */
export const readOptions = (options: object | undefined): Settings => {
  const read = createDictionary<unknown>();
  for (let i = 0; i < names.length; i++) read[names[i]] = chosen[names[i]];
  const keys = options === undefined ? [] : ownKeys(options);
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k];
    if (typeof key === 'symbol' || !hasOwn(known, key)) {
      const text = typeof key === 'symbol' ? 'symbol' : key;
      throw new TypeError(`lockdown: unknown option ${text}; the options are ${listed(names, '')}`);
    }
    const value: unknown = reflectGet(options as object, key);
    if (value === undefined) continue;
    check(key, value);
    read[key] = value;
  }
  return read as unknown as Settings;
};

/** Makes what was read hold. */
export const applySettings = (read: Settings): void => {
  for (let i = 0; i < names.length; i++) chosen[names[i]] = read[names[i] as keyof Settings];
};

// The options of the peer's lockdown, from the caller or the environment, and what each is to the core.

import { hostConsole, hostMethod, hostProcess } from '../host.ts';
import {
  bare,
  createDictionary,
  createList,
  forEachProperty,
  hasOwn,
  isArray,
  isObject,
  ownKeys,
  record,
  reflectGet,
  stringIndexOf,
  stringSlice,
  TypeError,
} from '../primordials.ts';

/** What an option is named in the environment, and the values that it takes: the first holds without it. */
interface Row {
  readonly variable: string;
  readonly values: readonly string[];
}

const row = (variable: string, ...values: string[]): Row => record<Row>({ variable: `LOCKDOWN_${variable}`, values });

const rows = bare<{ readonly [option: string]: Row }>({
  __proto__: null as never,
  consoleTaming: row('CONSOLE_TAMING', 'safe', 'unsafe'),
  domainTaming: row('DOMAIN_TAMING', 'safe', 'unsafe'),
  errorTaming: row('ERROR_TAMING', 'safe', 'unsafe', 'unsafe-debug'),
  errorTrapping: row('ERROR_TRAPPING', 'platform', 'none', 'report', 'abort', 'exit'),
  evalTaming: row('EVAL_TAMING', 'safe-eval', 'unsafe-eval', 'no-eval', 'safeEval', 'unsafeEval', 'noEval'),
  legacyRegeneratorRuntimeTaming: row('LEGACY_REGENERATOR_RUNTIME_TAMING', 'safe', 'unsafe-ignore'),
  localeTaming: row('LOCALE_TAMING', 'safe', 'unsafe'),
  overrideTaming: row('OVERRIDE_TAMING', 'moderate', 'min', 'severe'),
  regExpTaming: row('REGEXP_TAMING', 'safe', 'unsafe'),
  reporting: row('REPORTING', 'platform', 'console', 'none'),
  stackFiltering: row('STACK_FILTERING', 'concise', 'omit-frames', 'shorten-paths', 'verbose'),
  unhandledRejectionTrapping: row('UNHANDLED_REJECTION_TRAPPING', 'report', 'none'),
  __hardenTaming__: row('HARDEN_TAMING', 'safe', 'unsafe'),
});
const names = ownKeys(rows) as string[];

/** They are taken, and do nothing. */
const deprecated = ['dateTaming', 'mathTaming'];

/** What the program chose. */
export interface Choices {
  /** What the core's lockdown is given. */
  readonly core: object;
  readonly evalTaming: 'safe' | 'unsafe' | 'none';
  readonly overrideTaming: 'min' | 'moderate' | 'severe';
  readonly overrideDebug: readonly string[];
  readonly redacts: boolean;
  readonly ignoresIteratorAssignments: boolean;
  readonly hardens: boolean;
}

const quoted = (values: readonly string[]): string => {
  let text = '';
  for (let i = 0; i < values.length; i++) text += `${i === 0 ? '' : ', '}'${values[i]}'`;
  return text;
};

const isAmong = (values: readonly unknown[], value: unknown): boolean => {
  for (let i = 0; i < values.length; i++) if (values[i] === value) return true;
  return false;
};

/** An environment variable, or undefined where there is none or no environment. */
export const readVariable = (name: string): string | undefined => {
  const environment = hostProcess && reflectGet(hostProcess, 'env');
  if (!isObject(environment)) return undefined;
  const value: unknown = reflectGet(environment, name);
  if (value !== undefined && typeof value !== 'string') {
    throw new TypeError(`lockdown: the environment variable ${name} is not a string`);
  }
  return value;
};

const split = (text: string): readonly string[] => {
  const parts = createList<string>();
  for (let at = 0; at <= text.length; ) {
    const comma = stringIndexOf(text, ',', at);
    const end = comma < 0 ? text.length : comma;
    if (end > at) parts[parts.length] = stringSlice(text, at, end);
    at = end + 1;
  }
  return parts;
};

const textsOf = (list: unknown): readonly string[] => {
  const texts = createList<string>();
  if (!isArray(list)) throw new TypeError('lockdown: the option overrideDebug is not an array');
  for (let i = 0; i < list.length; i++) texts[i] = `${list[i]}`;
  return texts;
};

/**
 * Reads the options, each once, and the environment for those that are not given; changes nothing.
 * Throws a TypeError for an unknown option or value.
 */
export const readChoices = (options: unknown): Choices => {
  if (options !== undefined && !isObject(options)) throw new TypeError('lockdown: the options are not an object');
  const given = createDictionary<unknown>();
  if (options !== undefined) {
    forEachProperty(
      options,
      (key, value) => {
        if (typeof key === 'symbol' || !(hasOwn(rows, key) || key === 'overrideDebug' || isAmong(deprecated, key))) {
          const text = typeof key === 'symbol' ? 'symbol' : key;
          throw new TypeError(`lockdown: unknown option ${text}; the options are ${quoted(names)}, 'overrideDebug'`);
        }
        given[key] = value;
      },
      true,
    );
  }
  const chosen = createDictionary<string>();
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    const { variable, values } = rows[name];
    let source = `option ${name}`;
    let value = given[name];
    if (value === undefined) {
      source = `environment variable ${variable}`;
      value = readVariable(variable) ?? values[0];
    }
    if (!isAmong(values, value)) {
      const shown = typeof value === 'string' ? `'${value}'` : `of type ${typeof value}`;
      throw new TypeError(`lockdown: the ${source} is ${shown}; it can be ${quoted(values)}`);
    }
    chosen[name] = value as string;
  }
  const overrideDebug =
    given.overrideDebug === undefined
      ? split(readVariable('LOCKDOWN_OVERRIDE_DEBUG') ?? '')
      : textsOf(given.overrideDebug);
  for (let i = 0; i < deprecated.length; i++) {
    if (given[deprecated[i]] !== undefined && chosen.reporting !== 'none') {
      hostMethod(hostConsole, 'warn')?.([`lockdown: the option ${deprecated[i]} is deprecated, and does nothing`]);
    }
  }
  return choicesOf(chosen, overrideDebug);
};

const evalTamings = bare<{ readonly [value: string]: Choices['evalTaming'] }>({
  __proto__: null as never,
  'safe-eval': 'safe',
  safeEval: 'safe',
  'unsafe-eval': 'unsafe',
  unsafeEval: 'unsafe',
  'no-eval': 'none',
  noEval: 'none',
});

const choicesOf = (chosen: { readonly [name: string]: string }, overrideDebug: readonly string[]): Choices => {
  const { stackFiltering, reporting } = chosen;
  const core = bare<{ readonly [option: string]: unknown }>({
    __proto__: null as never,
    consoleTaming: chosen.consoleTaming,
    domainTaming: chosen.domainTaming,
    errorTaming: chosen.errorTaming === 'safe' ? 'safe' : 'unsafe',
    errorTrapping: chosen.errorTrapping,
    localeTaming: chosen.localeTaming,
    regExpTaming: chosen.regExpTaming,
    reporting: reporting === 'none' ? 'none' : 'console',
    stackFiltering: stackFiltering === 'verbose' || stackFiltering === 'shorten-paths' ? 'verbose' : 'concise',
    unhandledRejectionTrapping: chosen.unhandledRejectionTrapping,
  });
  return record<Choices>({
    core,
    evalTaming: evalTamings[chosen.evalTaming],
    overrideTaming: chosen.overrideTaming as Choices['overrideTaming'],
    overrideDebug,
    redacts: chosen.errorTaming === 'safe',
    ignoresIteratorAssignments: chosen.legacyRegeneratorRuntimeTaming === 'unsafe-ignore',
    hardens: chosen.__hardenTaming__ === 'safe',
  });
};

// Evaluation with lexical bindings that accessors make: for modules that are compiled to programs, and for those who ask.

import { performCompartmentEval } from '../evaluators.ts';
import type { CompartmentGlobal } from '../global.ts';
import {
  apply,
  bare,
  createDictionary,
  createList,
  freeze,
  getOwnPropertyDescriptor,
  hasOwn,
  ownKeys,
  Proxy,
  record,
  reflectGet,
  reflectHas,
  reflectSet,
  TypeError,
  WeakMap,
  weakMapGet,
  weakMapSet,
} from '../primordials.ts';
import type { CompartmentRecord } from '../records.ts';
import { makeScope, type Scope } from '../scope.ts';

/** A lexical binding: without `set` it is a constant. */
export interface Lexical {
  readonly get: () => unknown;
  readonly set: ((value: unknown) => void) | undefined;
}

export interface LexicalNames {
  readonly [name: string]: Lexical;
}

/** The lexical bindings that the own enumerable properties of an object say. */
export const lexicalsOf = (object: object): LexicalNames => {
  const lexicals = createDictionary<Lexical>();
  const keys = ownKeys(object);
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k];
    const desc = getOwnPropertyDescriptor(object, key);
    if (typeof key === 'symbol' || desc === undefined) continue;
    const { get, set, writable } = desc;
    let { value } = desc;
    const write = (newValue: unknown): void => {
      value = newValue;
    };
    const isData = hasOwn(desc, 'value');
    lexicals[key] = record<Lexical>({
      get: isData ? () => value : () => get && apply(get, object, []),
      set: isData ? (writable ? write : undefined) : set && ((newValue) => apply(set, object, [newValue])),
    });
  }
  return lexicals;
};

/** A global object in front of which lexical bindings stand; a scope asks it for these by their names. */
const withLexicals = (global: CompartmentGlobal, lexicals: LexicalNames): CompartmentGlobal => {
  const isLexical = (key: PropertyKey): key is string => typeof key === 'string' && hasOwn(lexicals, key);
  const handler = bare<ProxyHandler<object>>({
    __proto__: null,
    has: (target, key) => isLexical(key) || reflectHas(target, key),
    get: (target, key) => (isLexical(key) ? lexicals[key].get() : reflectGet(target, key)),
    set: (target, key, value) => {
      if (!isLexical(key)) return reflectSet(target, key, value);
      const { set } = lexicals[key];
      if (set === undefined) throw new TypeError(`${key} is a constant`);
      set(value);
      return true;
    },
  });
  return record<CompartmentGlobal>({
    proxy: new Proxy(global.proxy, freeze(handler)),
    endow: global.endow,
    // A scope has `eval` as a variable of its own, whose value it asks for once.
    valueOf: (key) => {
      if (!hasOwn(lexicals, key)) return global.valueOf(key);
      return key === 'eval' ? lexicals.eval.get() : undefined;
    },
    kindOf: (key) => (hasOwn(lexicals, key) ? 'accessor' : global.kindOf(key)),
    surelyLacks: (key) => !hasOwn(lexicals, key) && global.surelyLacks(key),
    names: () => {
      const names = createList<string>();
      const all = global.names();
      for (let i = 0; i < all.length; i++) if (!hasOwn(lexicals, all[i])) names[names.length] = all[i];
      return names;
    },
    readable: global.readable,
    get missed() {
      return global.missed;
    },
    set missed(value) {
      global.missed = value;
    },
  });
};

/** For the scope of a compartment: those beside it that must hear of changes too. */
const others = new WeakMap<object, Scope[]>();

/** Makes a scope of its own with lexical bindings in front of the global object. */
const makeOtherScope = (compartmentRec: CompartmentRecord, lexicals: LexicalNames): Scope => {
  const { global, constLexicals, letLexicals } = compartmentRec;
  const { evaluate, changed } = compartmentRec.scope as Scope;
  let list = weakMapGet(others, compartmentRec.scope as Scope) as Scope[] | undefined;
  if (list === undefined) {
    list = createList<Scope>();
    const scopes = list;
    const main = record<Scope>({
      evaluate,
      changed: (key) => {
        changed(key);
        for (let i = 0; i < scopes.length; i++) scopes[i].changed(key);
      },
    });
    weakMapSet(others, main, list);
    compartmentRec.scope = main;
  }
  const scope = makeScope(withLexicals(global, lexicals), constLexicals, letLexicals);
  list[list.length] = scope;
  return scope;
};

/** Evaluates a source with lexical bindings, if there are any; `transform` takes the place of the compartment's. */
export const evaluateWith = (
  compartmentRec: CompartmentRecord,
  source: string,
  lexicals: LexicalNames,
  transform: CompartmentRecord['transform'],
): unknown => {
  // Before any text is evaluated, or what it leaves behind would not hear of changes.
  compartmentRec.scope ??= makeScope(compartmentRec.global, compartmentRec.constLexicals, compartmentRec.letLexicals);
  let { scope } = compartmentRec;
  for (const _ in lexicals) {
    scope = makeOtherScope(compartmentRec, lexicals);
    break;
  }
  return performCompartmentEval(record<CompartmentRecord>({ ...compartmentRec, scope, transform }), source);
};

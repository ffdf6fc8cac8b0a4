// The free names of compiled modules, which no scope of the engine confines: each is a function that looks it up in the
// global environment of a compartment. The value of a data property of the global object is kept until that changes.

import type { GlobalUse } from './compiled-module.ts';
import type { CompartmentGlobal } from './global.ts';
import {
  bare,
  create,
  createDictionary,
  defineProperty,
  freeze,
  hasOwn,
  ReferenceError,
  record,
  reflectGet,
  reflectHas,
  reflectSet,
  TypeError,
} from './primordials.ts';
import type { Lexicals } from './scope.ts';

type Functions = { readonly [use in GlobalUse]: () => unknown };

interface GlobalName {
  readonly functions: Functions;
  forget(): void;
}

/** The global environment of a compartment as its compiled modules use it. */
export interface GlobalNames {
  /** What does something with a name; frozen, since all modules of the compartment share it. */
  functionFor(name: string, use: GlobalUse): () => unknown;
  /** To be called after the own property `key` of the global object has changed. */
  changed(key: PropertyKey): void;
}

/** The object whose property `v` is a variable; a target of assignments of every form. */
const makeTarget = (get: () => unknown, set: (value: unknown) => void): object => {
  const target = create(null);
  defineProperty(target, 'v', bare<PropertyDescriptor>({ __proto__: null, get: freeze(get), set: freeze(set) }));
  return freeze(target);
};

const share = (functions: Functions): Functions => {
  freeze(functions.read);
  freeze(functions.typeof);
  freeze(functions.write);
  return functions;
};

/** Stands for a value that has to be looked up. */
const unknown = bare<object>({ __proto__: null });

const globalName = (global: CompartmentGlobal, name: string): GlobalName => {
  const { proxy } = global;
  let value: unknown = unknown;

  const refuse = (): never => {
    throw new ReferenceError(`${name} is not defined`);
  };
  const lookUp = (otherwise: () => unknown): unknown => {
    // defence: accessors-without-cell: global.kindOf(name) === 'data' => true
    if (global.kindOf(name) === 'data') {
      value = global.valueOf(name);
      return value;
    }
    return reflectHas(proxy, name) ? reflectGet(proxy, name, proxy) : otherwise();
  };
  const read = (): unknown => (value === unknown ? lookUp(refuse) : value);
  const nothing = (): undefined => undefined;
  const typeOf = (): unknown => (value === unknown ? lookUp(nothing) : value);

  const assign = (next: unknown): void => {
    if (!reflectHas(proxy, name)) refuse();
    if (!reflectSet(proxy, name, next, proxy)) throw new TypeError(`the global ${name} cannot be assigned`);
  };
  // The law finds out where a name is before it evaluates what the name is assigned.
  const resolved = makeTarget(() => read(), assign);
  const unresolvable = makeTarget(() => refuse(), refuse);
  const write = (): object => (value !== unknown || reflectHas(proxy, name) ? resolved : unresolvable);

  const forget = (): void => {
    value = unknown;
  };
  return record<GlobalName>({ functions: share({ read, typeof: typeOf, write }), forget });
};

const lexicalName = (lexicals: Lexicals, name: string, isConstant: boolean): GlobalName => {
  const read = (): unknown => lexicals[name];
  const assign = (value: unknown): void => {
    if (isConstant) throw new TypeError(`the global lexical ${name} is a constant`);
    lexicals[name] = value;
  };
  const target = makeTarget(() => lexicals[name], assign);
  const functions = share({ read, typeof: () => lexicals[name], write: () => target });
  return record<GlobalName>({ functions, forget: () => {} });
};

/** Makes the names of a compartment with its global lexical bindings. #sec-definecompartmentgloballexicals */
export const makeGlobalNames = (
  global: CompartmentGlobal,
  constLexicals: Lexicals,
  letLexicals: Lexicals,
): GlobalNames => {
  const names = createDictionary<GlobalName>();
  const make = (name: string): GlobalName => {
    if (hasOwn(constLexicals, name)) return lexicalName(constLexicals, name, true);
    if (hasOwn(letLexicals, name)) return lexicalName(letLexicals, name, false);
    return globalName(global, name);
  };
  return record<GlobalNames>({
    functionFor: (name, use) => {
      names[name] ??= make(name);
      // A full stack may have kept it from hearing of a change.
      if (global.missed) names[name].forget();
      return names[name].functions[use];
    },
    changed: (key) => {
      if (hasOwn(names, key)) names[key].forget();
    },
  });
};

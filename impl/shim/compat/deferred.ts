// The namespace of a module that may not be loaded yet: what `module` gives. It stands for the module in descriptors of
// other compartments, and can be used once the module is linked.

import { isLinked, type ModuleRecord } from '../module-records.ts';
import { getModuleNamespace } from '../namespaces.ts';
import {
  bare,
  create,
  define,
  defineProperty,
  deleteProperty,
  freeze,
  getOwnPropertyDescriptor,
  hasOwn,
  ownKeys,
  Proxy,
  preventExtensions,
  record,
  reflectGet,
  reflectHas,
  TypeError,
  toStringTag,
} from '../primordials.ts';
import type { CompartmentRecord } from '../records.ts';
import { type Alias, setAlias, stateOf } from './state.ts';

/** The module of a specifier, if it was loaded. */
const loadedModule = ({ moduleMap }: CompartmentRecord, specifier: string): ModuleRecord | undefined => {
  const result = hasOwn(moduleMap, specifier) ? moduleMap[specifier].result : undefined;
  return result === undefined || result.isThrow ? undefined : (result.value as ModuleRecord);
};

const makeNamespace = (compartmentRec: CompartmentRecord, specifier: string): object => {
  // Its properties are those of the namespace, so that a Proxy may tell of them; their values are never looked at.
  const target = create(null);
  let namespace: object | undefined;
  const find = (): object | undefined => {
    if (namespace !== undefined) return namespace;
    const module = loadedModule(compartmentRec, specifier);
    if (module === undefined || !isLinked(module)) return undefined;
    namespace = getModuleNamespace(module);
    const keys = ownKeys(namespace);
    for (let k = 0; k < keys.length; k++) {
      const isTag = keys[k] === toStringTag;
      define(target, keys[k], isTag ? 'Module' : undefined, !isTag, !isTag, false);
    }
    preventExtensions(target);
    return namespace;
  };
  const settled = (): object => {
    const found = find();
    if (found === undefined) throw new TypeError(`the module ${specifier} is not linked yet: import it first`);
    return found;
  };
  const handler = bare<ProxyHandler<object>>({
    __proto__: null,
    getPrototypeOf: () => null,
    setPrototypeOf: (_, proto) => proto === null,
    isExtensible: () => {
      settled();
      return false;
    },
    preventExtensions: () => {
      settled();
      return true;
    },
    getOwnPropertyDescriptor: (_, key) => getOwnPropertyDescriptor(settled(), key),
    defineProperty: (_, key, desc) => defineProperty(settled(), key, desc),
    has: (_, key) => reflectHas(settled(), key),
    get: (_, key) => reflectGet(settled(), key),
    set: () => false,
    deleteProperty: (_, key) => deleteProperty(settled(), key),
    ownKeys: () => ownKeys(settled()) as (string | symbol)[],
  });
  return new Proxy(target, freeze(handler));
};

/** The namespace of a module, always the same one. */
export const deferredNamespace = (compartmentRec: CompartmentRecord, specifier: string): object => {
  const { namespaces } = stateOf(compartmentRec);
  if (!hasOwn(namespaces, specifier)) {
    namespaces[specifier] = makeNamespace(compartmentRec, specifier);
    setAlias(namespaces[specifier], record<Alias>({ compartmentRec, specifier }));
  }
  return namespaces[specifier];
};

/** What an import of a module gives: what `module` gave, or else the namespace itself. */
export const namespaceOf = (compartmentRec: CompartmentRecord, specifier: string, module: ModuleRecord): object => {
  const { namespaces } = stateOf(compartmentRec);
  return hasOwn(namespaces, specifier) ? namespaces[specifier] : getModuleNamespace(module);
};

// Module namespace objects: Proxies that do what https://tc39.es/ecma262/#sec-module-namespace-exotic-objects says.

import { exportedNames, resolveExport } from './exports.ts';
import { type Binding, isLinked, type ModuleRecord } from './module-records.ts';
import {
  arraySort,
  bare,
  create,
  createDictionary,
  createList,
  define,
  defineProperty,
  deleteProperty,
  freeze,
  getOwnPropertyDescriptor,
  hasOwn,
  Proxy,
  preventExtensions,
  ReferenceError,
  reflectGet,
  reflectHas,
  sameValue,
  toStringTag,
  WeakMap,
  weakMapGet,
  weakMapSet,
} from './primordials.ts';

const modules = new WeakMap<object, ModuleRecord>();

/** The module whose namespace an object is, or undefined. */
// defence: branded-namespaces: weakMapGet(modules, object) => (weakMapGet(modules, object) ?? object)
export const moduleOfNamespace = (object: object): ModuleRecord | undefined =>
  weakMapGet(modules, object) as ModuleRecord | undefined;

/** https://tc39.es/ecma262/#sec-getmodulenamespace */
export const getModuleNamespace = (module: ModuleRecord): object => {
  if (module.namespace !== undefined) return module.namespace;
  const names = createList<string>();
  const bindings = createDictionary<Binding>();
  const exported = exportedNames(module);
  for (let i = 0; i < exported.length; i++) {
    const resolution = resolveExport(module, exported[i]);
    if (resolution === null || resolution === 'ambiguous') continue;
    names[names.length] = exported[i];
    bindings[exported[i]] = resolution;
  }
  arraySort(names, (a, b) => (a < b ? -1 : 1));
  const namespace = createNamespace(module, names, bindings);
  weakMapSet(modules, namespace, module);
  module.namespace = namespace;
  return namespace;
};

/** https://tc39.es/ecma262/#sec-modulenamespacecreate */
const createNamespace = (
  module: ModuleRecord,
  names: readonly string[],
  bindings: { readonly [name: string]: Binding },
): object => {
  const target = create(null);
  for (let i = 0; i < names.length; i++) define(target, names[i], undefined, true, true, false);
  define(target, toStringTag, 'Module', false, false, false);
  preventExtensions(target);

  const valueOf = (name: string): unknown => {
    if (!isLinked(module)) throw new ReferenceError(`${name} is not initialized: its module is not linked`);
    return bindings[name].get();
  };
  const describe = (name: string): PropertyDescriptor =>
    bare<PropertyDescriptor>({
      __proto__: null,
      value: valueOf(name),
      writable: true,
      enumerable: true,
      configurable: false,
    });

  const handler = bare<ProxyHandler<object>>({
    __proto__: null,
    getPrototypeOf: () => null,
    setPrototypeOf: (_, proto) => proto === null,
    isExtensible: () => false,
    preventExtensions: () => true,
    getOwnPropertyDescriptor: (_, key) => {
      if (typeof key === 'symbol') return getOwnPropertyDescriptor(target, key);
      return hasOwn(bindings, key) ? describe(key) : undefined;
    },
    defineProperty: (_, key, desc) => {
      if (typeof key === 'symbol') return defineProperty(target, key, desc);
      if (!hasOwn(bindings, key)) return false;
      const { value } = describe(key);
      if (hasOwn(desc, 'configurable') && desc.configurable === true) return false;
      if (hasOwn(desc, 'enumerable') && desc.enumerable === false) return false;
      if (hasOwn(desc, 'get') || hasOwn(desc, 'set')) return false;
      if (hasOwn(desc, 'writable') && desc.writable === false) return false;
      return !hasOwn(desc, 'value') || sameValue(desc.value, value);
    },
    has: (_, key) => (typeof key === 'symbol' ? reflectHas(target, key) : hasOwn(bindings, key)),
    get: (_, key) => {
      if (typeof key === 'symbol') return reflectGet(target, key);
      return hasOwn(bindings, key) ? valueOf(key) : undefined;
    },
    set: () => false,
    deleteProperty: (_, key) => (typeof key === 'symbol' ? deleteProperty(target, key) : !hasOwn(bindings, key)),
    ownKeys: () => {
      const keys = createList<PropertyKey>();
      for (let i = 0; i < names.length; i++) keys[i] = names[i];
      keys[names.length] = toStringTag;
      return keys as (string | symbol)[];
    },
  });
  return new Proxy(target, freeze(handler));
};

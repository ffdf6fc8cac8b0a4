// Modules of the peer's sources: programs that a module was compiled to, and functions that fill an object of exports.

import { resolveExport } from '../exports.ts';
import type { Bag, DynamicImport } from '../layer.ts';
import {
  addRequest,
  type ExportEntry,
  exportEntry,
  type ImportEntry,
  type ModuleRequest,
  moduleRequest,
  sortExports,
} from '../module-entries.ts';
import { type Binding, type ModuleRecord, makeModuleRecord } from '../module-records.ts';
import { getModuleNamespace } from '../namespaces.ts';
import {
  apply,
  bare,
  create,
  createDictionary,
  createList,
  define,
  defineProperty,
  forEachProperty,
  freeze,
  hasOwn,
  isArray,
  isObject,
  mapForEach,
  named,
  ReferenceError,
  record,
  SyntaxError,
  TypeError,
  toStringTag,
  WeakMap,
  weakMapGet,
  weakMapSet,
} from '../primordials.ts';
import type { CompartmentRecord } from '../records.ts';
import { evaluateWith, type Lexical } from './lexicals.ts';
import { stateOf } from './state.ts';

type Update = (value: unknown) => void;

/** Who wants to hear of the values of a binding. */
const observers = new WeakMap<Binding, Update[]>();

const observe = (binding: Binding, update: Update): void => {
  let list = weakMapGet(observers, binding) as Update[] | undefined;
  if (list === undefined) {
    list = createList<Update>();
    weakMapSet(observers, binding, list);
  }
  for (let i = 0; i < list.length; i++) if (list[i] === update) return;
  list[list.length] = update;
};

const tell = (binding: Binding, value: unknown): void => {
  const list = weakMapGet(observers, binding) as Update[] | undefined;
  if (list === undefined) return;
  for (let i = 0; i < list.length; i++) {
    // Without the list as its receiver.
    const update = list[i];
    update(value);
  }
};

/** Strings of a list of the caller's. */
const stringsOf = (list: unknown, what: string, specifier: string): readonly string[] => {
  if (!isArray(list)) throw new TypeError(`the module source of ${specifier}: ${what} is not an array`);
  const strings = createList<string>();
  for (let i = 0; i < list.length; i++) {
    const string: unknown = list[i];
    if (typeof string !== 'string') throw new TypeError(`the module source of ${specifier}: ${what} has no strings`);
    strings[i] = string;
  }
  return strings;
};

/** A variable of a module that others import. */
interface Variable {
  readonly binding: Binding;
  /** The first value, or another. */
  readonly set: Update;
}

/** Without a value it is not initialized. */
const makeVariable = (name: string, isFixed: boolean, initial?: { readonly value: unknown }): Variable => {
  let value = initial?.value;
  let isInitialized = initial !== undefined;
  const binding = record<Binding>({
    get: () => {
      if (!isInitialized) throw new ReferenceError(`${name} is not initialized`);
      return value;
    },
    isSettled: () => isFixed && isInitialized,
  });
  const set = (newValue: unknown): void => {
    value = newValue;
    isInitialized = true;
    tell(binding, newValue);
  };
  return record<Variable>({ binding, set });
};

interface Parts {
  readonly compartmentRec: CompartmentRecord;
  readonly source: Bag;
  readonly specifier: string;
  readonly meta: object;
  readonly dynamicImport: DynamicImport;
}

const makeModule = (
  { compartmentRec, source, specifier, meta }: Parts,
  requests: readonly ModuleRequest[],
  exports: readonly ExportEntry[],
): ModuleRecord => {
  const imports = createList<ImportEntry>();
  return makeModuleRecord({
    kind: 'virtual',
    compartmentRec,
    requests,
    imports,
    exports: sortExports({ requests, imports, exports }),
    hasAwait: false,
    fullSpecifier: specifier,
    moduleSource: source,
    needsImportMeta: !!source.__needsImportMeta__,
    importMeta: meta,
  });
};

/** Of a source with a function `execute`. */
const createVirtual = (parts: Parts): ModuleRecord => {
  const { compartmentRec, source, specifier } = parts;
  const names = stringsOf(source.exports, 'exports', specifier);
  const imports = stringsOf(source.imports, 'imports', specifier);
  const { execute } = source;
  // Called without a receiver, which would be the record.
  const { resolveHook } = compartmentRec;
  const requests = createList<ModuleRequest>();
  const resolved = create(null);
  for (let i = 0; i < imports.length; i++) {
    addRequest(requests, moduleRequest(imports[i], undefined, 'deferred'));
    define(resolved, imports[i], resolveHook?.(imports[i], specifier), false, true, false);
  }
  freeze(resolved);
  const exports = createList<ExportEntry>();
  const variables = createDictionary<Variable>();
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    if (hasOwn(variables, name)) continue;
    exports[exports.length] = exportEntry(null, null, name, name);
    variables[name] = makeVariable(name, false, { value: undefined });
  }
  const module = makeModule(parts, requests, exports);
  for (const name in variables) module.variables[name] = variables[name].binding;
  module.execute = () => {
    const target = makeExportsTarget(variables);
    apply(execute as never, source, [target, stateOf(compartmentRec).compartment, resolved]);
    return undefined;
  };
  return module;
};

/** What `execute` gets: to set a property sets what is exported under that name. */
const makeExportsTarget = (variables: { readonly [name: string]: Variable }): object => {
  const target = create(null);
  define(target, toStringTag, 'Module', false, false, false);
  for (const name in variables) {
    const { binding, set: update } = variables[name];
    const get = named(`get ${name}`, 0, () => binding.get());
    const set = named(`set ${name}`, 1, (value: unknown) => update(value));
    const desc = bare<PropertyDescriptor>({ __proto__: null, get, set, enumerable: true, configurable: false });
    defineProperty(target, name, desc);
  }
  return target;
};

/** The first elements of the entries of a map of exports: the local name, and whether the module assigns it itself. */
const forEachExport = (map: unknown, visit: (exported: string, local: string, isAssigned: boolean) => void): void => {
  if (map === undefined) return;
  if (!isObject(map)) throw new TypeError('a precompiled module source: a map of exports is not an object');
  forEachProperty(map, (exported, entry) => {
    const list = entry as { readonly [index: number]: unknown };
    visit(exported, `${list[0]}`, !!list[1]);
  });
};

/** Of a source with a program. */
const createPrecompiled = (parts: Parts): ModuleRecord => {
  const { source, specifier } = parts;
  const imports = stringsOf(source.imports, 'imports', specifier);
  const stars = source.reexports === undefined ? [] : stringsOf(source.reexports, 'reexports', specifier);
  const requests = createList<ModuleRequest>();
  const request = (name: string): ModuleRequest => addRequest(requests, moduleRequest(name));
  for (let i = 0; i < imports.length; i++) request(imports[i]);
  const exports = createList<ExportEntry>();
  const variables = createDictionary<Variable>();
  /** Called once, with the value of a variable that does not change; and with each value of one that does. */
  const onceVar = create(null);
  const liveVar = create(null);
  const lexicals = createDictionary<Lexical>();

  const addVariable = (exported: string, local: string, setters: object): void => {
    if (!hasOwn(variables, local)) {
      const isFixed = setters === onceVar;
      const { binding, set } = makeVariable(local, isFixed);
      variables[local] = record<Variable>({ binding, set });
      const setter = named('set', 1, (value: unknown) => {
        if (isFixed && binding.isSettled()) throw new TypeError(`${local} is initialized already`);
        set(value);
        return value;
      });
      define(setters, local, freeze(setter), false, true, false);
    }
    exports[exports.length] = exportEntry(null, null, local, exported);
  };
  forEachExport(source.__fixedExportMap__, (exported, local) => addVariable(exported, local, onceVar));
  forEachExport(source.__liveExportMap__, (exported, local, isAssigned) => {
    addVariable(exported, local, liveVar);
    if (!isAssigned) return;
    const { binding, set } = variables[local];
    const assign = (value: unknown): void => {
      binding.get();
      set(value);
    };
    lexicals[local] = record<Lexical>({ get: () => binding.get(), set: assign });
  });
  const reexportMap = source.__reexportMap__;
  if (isObject(reexportMap)) {
    forEachProperty(reexportMap, (from, entries) => {
      const pairs = entries as { readonly [index: number]: { readonly [index: number]: unknown }; length: number };
      for (let i = 0; i < pairs.length; i++) {
        const imported = `${pairs[i][0]}`;
        const name = `${pairs[i][1]}`;
        exports[exports.length] = exportEntry(request(from), imported === '*' ? null : imported, null, name);
      }
    });
  }
  for (let i = 0; i < stars.length; i++) exports[exports.length] = exportEntry(request(stars[i]), null, null, null);

  const module = makeModule(parts, requests, exports);
  for (const name in variables) module.variables[name] = variables[name].binding;
  module.execute = () => {
    runProgram(module, parts, lexicals, freeze(onceVar), freeze(liveVar));
    return undefined;
  };
  return module;
};

const runProgram = (
  module: ModuleRecord,
  { compartmentRec, source, meta, dynamicImport }: Parts,
  lexicals: { readonly [name: string]: Lexical },
  onceVar: object,
  liveVar: object,
): void => {
  const { shimTransform } = stateOf(compartmentRec);
  const program = source.__syncModuleProgram__ as string;
  const functor: unknown =
    source.__syncModuleFunctor__ ?? evaluateWith(compartmentRec, program, lexicals, shimTransform);
  if (typeof functor !== 'function') throw new TypeError(`the program of ${module.fullSpecifier} is not a function`);
  const imports = named('imports', 1, (updateRecord: unknown) => connectAll(module, updateRecord));
  const importModule = named('import', 1, (specifier: unknown) => dynamicImport(module, specifier, undefined));
  const argument = bare<{ readonly [name: string]: unknown }>({
    __proto__: null as never,
    imports: freeze(imports),
    onceVar,
    liveVar,
    import: freeze(importModule),
    importMeta: meta,
  });
  apply(functor as never, undefined, [freeze(argument)]);
};

type Pair = { readonly [index: number]: unknown };

/** Visits the entries of a Map, or of an array of pairs. */
const forEachEntry = (entries: unknown, visit: (key: string, value: unknown) => void): void => {
  if (isArray(entries)) {
    for (let i = 0; i < entries.length; i++) visit(`${(entries[i] as Pair)[0]}`, (entries[i] as Pair)[1]);
  } else {
    mapForEach(entries as never, (value: unknown, key: unknown) => visit(`${key}`, value));
  }
};

/** Gives what a program imports to the functions that it has for that: now, and whenever it changes. */
const connectAll = (module: ModuleRecord, updateRecord: unknown): void => {
  forEachEntry(updateRecord, (specifier, importUpdates) => {
    const { key } = moduleRequest(specifier);
    if (!hasOwn(module.loadedModules, key)) throw new TypeError(`${module.fullSpecifier} does not import ${specifier}`);
    const imported = module.loadedModules[key];
    forEachEntry(importUpdates, (name, updates) => {
      const list = updates as { readonly [index: number]: unknown; readonly length: number };
      for (let i = 0; i < list.length; i++) connect(imported, specifier, name, list[i] as Update);
    });
  });
};

const connect = (imported: ModuleRecord, specifier: string, name: string, update: Update): void => {
  if (name === '*') {
    update(getModuleNamespace(imported));
    return;
  }
  const binding = resolveExport(imported, name);
  if (binding === null || binding === 'ambiguous') {
    throw new SyntaxError(`the module ${specifier} does not export ${name}`);
  }
  if (!binding.isSettled()) observe(binding, update);
  let value: unknown;
  try {
    value = binding.get();
  } catch {
    // In a circle: it is told when there is a value.
    return;
  }
  update(value);
};

/** Makes a module of a source of the peer's; undefined for one that is none. */
export const createModule = (
  compartmentRec: CompartmentRecord,
  source: Bag,
  specifier: string,
  meta: object,
  dynamicImport: DynamicImport,
): ModuleRecord | undefined => {
  const parts = record<Parts>({ compartmentRec, source, specifier, meta, dynamicImport });
  if (typeof source.__syncModuleProgram__ === 'string' || typeof source.__syncModuleFunctor__ === 'function') {
    return createPrecompiled(parts);
  }
  if (source.bindings !== undefined) return undefined;
  if (typeof source.execute === 'function') return createVirtual(parts);
  throw new TypeError(`the module source of ${specifier} has neither a program nor a function execute`);
};

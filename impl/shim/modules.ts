import {
  awaiting,
  type Completion,
  normal,
  runNow,
  type Steps,
  startAsync,
  startDetached,
  thrown,
  unwrap,
} from './coroutines.ts';
import { evaluate, link } from './cyclic-modules.ts';
import type { Surroundings } from './direct-eval.ts';
import { evaluateDirectly } from './evaluators.ts';
import { importModule, isCompartmentRecord, loadRequestedModules, type Referrer } from './graph-loading.ts';
import { getImportCallAttributes, requireSupported } from './import-attributes.ts';
import { layer } from './layer.ts';
import { type ModuleRequest, moduleRequest } from './module-entries.ts';
import {
  createSourceModule,
  getModuleSourceObject,
  isEvaluableNow,
  type ModuleRecord,
  requireFulfilled,
} from './module-records.ts';
import { moduleCodeOf } from './module-source.ts';
import { getModuleNamespace, moduleOfNamespace } from './namespaces.ts';
import {
  create,
  define,
  forEachProperty,
  freeze,
  getPrototypeOf,
  hasOwn,
  isObject,
  isOneDefined,
  Promise,
  ReferenceError,
  record,
  SyntaxError,
  TypeError,
  WeakSet,
  withEntry,
} from './primordials.ts';
import { promiseOf } from './promises.ts';
import {
  type CompartmentRecord,
  type Hook,
  type Mode,
  type ModuleMapEntry,
  requireCompartmentRecord,
} from './records.ts';
import { createDataModule, createNamespaceModule } from './synthetic-modules.ts';
import { createVirtualModule } from './virtual-module.ts';

/** #sec-getmodulemapentry */
const getModuleMapEntry = (compartmentRec: CompartmentRecord, specifier: string): ModuleMapEntry => {
  const { moduleMap } = compartmentRec;
  if (hasOwn(moduleMap, specifier)) return moduleMap[specifier];
  const entry: ModuleMapEntry = { specifier, loading: undefined, alias: undefined, result: undefined };
  compartmentRec.moduleMap = withEntry(moduleMap, specifier, entry);
  return entry;
};

/** #sec-loadrequestedmodule, #sec-requestedmoduletype */
function* loadRequestedModule(referrer: Referrer, request: ModuleRequest, mode: Mode): Steps<ModuleRecord> {
  const { specifier, attributes, phase, key } = request;
  // What ECMA-262 does where it loads a graph, before it asks the host: the attributes of import() are known by now.
  requireSupported(attributes, SyntaxError);
  const type = attributes[0]?.value;
  if (type !== undefined && type !== 'json' && type !== 'text') {
    throw new TypeError(`import attributes: there is no type ${type}; there is json, text`);
  }
  let module: ModuleRecord;
  if (isCompartmentRecord(referrer)) {
    module = yield loadCompartmentModule(referrer, specifier, mode);
  } else {
    if (hasOwn(referrer.loadedModules, key)) return referrer.loadedModules[key];
    const fullSpecifier = resolveModuleSpecifier(referrer.compartmentRec, specifier, referrer.fullSpecifier);
    module = yield loadCompartmentModule(referrer.compartmentRec, fullSpecifier, mode);
    if (hasOwn(referrer.loadedModules, key)) return referrer.loadedModules[key];
  }
  if (module.type !== type && phase !== 'any') {
    throw new TypeError(`import attributes: the type of ${specifier} must be ${module.type}, not ${type}`);
  }
  return module;
}

/** #sec-resolvemodulespecifier */
const resolveModuleSpecifier = (
  { resolveHook }: CompartmentRecord,
  specifier: string,
  referrerSpecifier: string,
): string => {
  if (resolveHook === undefined) {
    throw new TypeError(
      `the compartment has no resolveHook to resolve ${specifier}, which ${referrerSpecifier} imports`,
    );
  }
  const fullSpecifier: unknown = resolveHook(specifier, referrerSpecifier);
  if (typeof fullSpecifier !== 'string') throw new TypeError(`resolveHook returned no string for ${specifier}`);
  return fullSpecifier;
};

/** #sec-loadcompartmentmodule */
function* loadCompartmentModule(compartmentRec: CompartmentRecord, specifier: string, mode: Mode): Steps<ModuleRecord> {
  const entry = getModuleMapEntry(compartmentRec, specifier);
  if (entry.result !== undefined) return unwrap(entry.result);
  if (!hasOwn(compartmentRec.moduleDescriptors, specifier)) {
    const hook = mode === 'now' ? compartmentRec.importNowHook : compartmentRec.importHook;
    if (hook === undefined) {
      const name = mode === 'now' ? 'importNowHook' : 'importHook';
      throw new TypeError(`the compartment has no module ${specifier}, and no ${name} to ask for it`);
    }
  }
  if (mode === 'now') {
    yield loadSteps(compartmentRec, entry, 'now', () => entry.loading?.resolve());
  } else {
    if (entry.loading === undefined) {
      let resolve = (): void => {};
      const promise = new Promise<void>((resolvePromise) => {
        resolve = resolvePromise;
      });
      entry.loading = { promise, resolve };
      startLoading(compartmentRec, entry, resolve);
    }
    yield awaiting(entry.loading.promise);
  }
  return unwrap(entry.result as unknown as Completion<ModuleRecord>);
}

/** A load that a full stack cuts short must end: all that import the module wait for it. */
const startLoading = (compartmentRec: CompartmentRecord, entry: ModuleMapEntry, resolve: () => void): void => {
  const fail = (error: unknown): void => {
    entry.result ??= thrown(error);
    resolve();
  };
  try {
    startDetached(loadSteps(compartmentRec, entry, 'async', resolve), fail);
  } catch (error) {
    entry.loading = undefined;
    throw error;
  }
};

function* loadSteps(
  compartmentRec: CompartmentRecord,
  entry: ModuleMapEntry,
  mode: Mode,
  finish: () => void,
): Steps<void> {
  let result: Completion<ModuleRecord>;
  try {
    result = normal(yield loadModuleMapEntry(compartmentRec, entry, mode));
  } catch (error) {
    result = thrown(error);
  }
  entry.result ??= result;
  finish();
}

/** #sec-loadmodulemapentry */
function* loadModuleMapEntry(
  compartmentRec: CompartmentRecord,
  entry: ModuleMapEntry,
  mode: Mode,
): Steps<ModuleRecord> {
  const { specifier } = entry;
  const { moduleDescriptors, importHook, importNowHook } = compartmentRec;
  let descriptor: unknown;
  // defence: hooks-without-receiver: as Hook)( => as Hook).call(compartmentRec,
  if (hasOwn(moduleDescriptors, specifier)) descriptor = moduleDescriptors[specifier];
  else if (mode === 'now') descriptor = (importNowHook as Hook)(specifier);
  else descriptor = yield awaiting((importHook as Hook)(specifier));
  return yield moduleFromDescriptor(compartmentRec, entry, descriptor, mode);
}

type Descriptor = { readonly [key: string]: unknown };

/** #sec-modulefromdescriptor */
function* moduleFromDescriptor(
  compartmentRec: CompartmentRecord,
  entry: ModuleMapEntry,
  descriptor: unknown,
  mode: Mode,
): Steps<ModuleRecord> {
  if (!isObject(descriptor)) throw new TypeError(`the module descriptor of ${entry.specifier} is not an object`);
  const { namespace } = descriptor as Descriptor;
  if (namespace !== undefined) {
    return yield moduleFromNamespace(compartmentRec, entry, descriptor as Descriptor, namespace, mode);
  }
  let { source } = descriptor as Descriptor;
  const { json, text } = descriptor as Descriptor;
  if (!isOneDefined([source, json, text])) {
    throw new TypeError(`the module descriptor of ${entry.specifier} needs one of namespace, source, json and text`);
  }
  if (source === undefined) {
    const type = json === undefined ? 'text' : 'json';
    return createDataModule(compartmentRec, entry.specifier, type, json ?? text);
  }
  if (typeof source === 'string') {
    const other = getOtherCompartment(compartmentRec, descriptor as Descriptor);
    const module: ModuleRecord = yield loadOtherModule(entry, other, source, mode);
    if (module.type !== undefined) return createDataModule(compartmentRec, entry.specifier, module.type, module.text);
    source = getModuleSourceObject(module);
  }
  if (!isObject(source)) {
    throw new TypeError(`source in the module descriptor of ${entry.specifier} is neither an object nor a string`);
  }
  const { importMeta } = descriptor as Descriptor;
  if (importMeta !== undefined && !isObject(importMeta)) {
    throw new TypeError(`importMeta in the module descriptor of ${entry.specifier} is not an object`);
  }
  // defence: own-import-meta: create(null) => importMeta ?? create(null)
  const meta = create(null);
  if (importMeta !== undefined) copyDataProperties(meta, importMeta);
  let { specifier } = descriptor as Descriptor;
  if (specifier === undefined) specifier = entry.specifier;
  if (typeof specifier !== 'string') {
    throw new TypeError(`specifier in the module descriptor of ${entry.specifier} is not a string`);
  }
  const code = moduleCodeOf(source);
  if (code !== undefined) return createSourceModule(compartmentRec, source, code, specifier, meta, makeHelper);
  return (
    layer.createModule?.(compartmentRec, source as Descriptor, specifier, meta, dynamicImport) ??
    createVirtualModule(compartmentRec, source, specifier, meta, dynamicImport)
  );
}

/** https://tc39.es/ecma262/#sec-copydataproperties */
const copyDataProperties = (target: object, source: object): void =>
  forEachProperty(source, (key, value) => define(target, key, value, true, true, true), true);

/** #sec-modulefromnamespace */
function* moduleFromNamespace(
  compartmentRec: CompartmentRecord,
  entry: ModuleMapEntry,
  descriptor: Descriptor,
  namespace: unknown,
  mode: Mode,
): Steps<ModuleRecord> {
  if (typeof namespace === 'string') {
    return yield loadOtherModule(entry, getOtherCompartment(compartmentRec, descriptor), namespace, mode);
  }
  if (!isObject(namespace)) {
    throw new TypeError(`namespace in the module descriptor of ${entry.specifier} is neither an object nor a string`);
  }
  return moduleOfNamespace(namespace) ?? createNamespaceModule(compartmentRec, entry.specifier, namespace);
}

/** null for the start compartment. #sec-getothercompartment */
const getOtherCompartment = (compartmentRec: CompartmentRecord, descriptor: Descriptor): CompartmentRecord | null => {
  const { compartment } = descriptor;
  return compartment === undefined ? compartmentRec.parent : requireCompartmentRecord(compartment);
};

/** #sec-loadothermodule */
function* loadOtherModule(
  entry: ModuleMapEntry,
  other: CompartmentRecord | null,
  specifier: string,
  mode: Mode,
): Steps<ModuleRecord> {
  // A script has no way to the module records of the engine.
  if (other === null)
    throw new TypeError(`${specifier} is a module of the host, which this implementation cannot load`);
  const target = getModuleMapEntry(other, specifier);
  for (let next: ModuleMapEntry | undefined = target; next !== undefined && next.result === undefined; ) {
    if (next === entry) throw new TypeError(`the module descriptors of ${entry.specifier} stand for each other`);
    next = next.alias;
  }
  entry.alias = target;
  return yield loadCompartmentModule(other, specifier, mode);
}

/** #sec-dynamicimport */
// defence: specifiers-are-text: `${specifier}` => specifier
const dynamicImport = (referrer: Referrer, specifier: unknown, options: unknown): Promise<unknown> =>
  requestImport(referrer, () => moduleRequest(`${specifier}`, getImportCallAttributes(options)));

/** #sec-compartment.prototype.import, from the third step on. */
// defence: specifiers-are-text: `${specifier}` => specifier
export const importAny = (compartmentRec: CompartmentRecord, specifier: unknown): Promise<unknown> =>
  requestImport(compartmentRec, () => moduleRequest(`${specifier}`, undefined, 'any'));

const requestImport = (referrer: Referrer, makeRequest: () => ModuleRequest): Promise<unknown> =>
  new Promise((resolve, reject) => {
    // What it throws rejects the promise.
    importModule(referrer, makeRequest(), loadRequestedModule, resolve, reject);
  });

/**
 * What stands for `import()` in code of a referrer (https://tc39.es/ecma262/#sec-evaluate-import-call), with a property for
 * direct eval and, where the code was evaluated by one itself, for the variables around it.
 */
export const makeHelper = (referrer: Referrer, surroundings?: Surroundings): unknown => {
  const helper = (specifier: unknown, options?: unknown): Promise<unknown> =>
    dynamicImport(referrer, specifier, options);
  // defence: specifiers-are-text: `${specifier}` => specifier
  const importSource = (specifier: unknown, options?: unknown): Promise<unknown> =>
    requestImport(referrer, () => moduleRequest(`${specifier}`, getImportCallAttributes(options), 'source'));
  define(helper, 'source', freeze(importSource));
  define(helper, 'eval', freeze(makeDirectEval(referrer)));
  define(helper, 'read', surroundings?.read);
  define(helper, 'write', surroundings?.write);
  return freeze(helper);
};

type MakeParts = () => readonly [() => unknown, Surroundings['read'], Surroundings['write']];

/** Gives what a call of `eval` is to call: any other function as it is. https://tc39.es/ecma262/#sec-function-calls */
const makeDirectEval =
  (referrer: Referrer) =>
  (callee: unknown, makeParts: MakeParts): unknown => {
    const compartmentRec = isCompartmentRecord(referrer) ? referrer : referrer.compartmentRec;
    // A compartment that nobody has asked for its evaluator has none yet, and what stands in its place may be undefined.
    // defence: denied-eval: callee === undefined || =>
    if (callee === undefined || callee !== compartmentRec.ownEval()) return callee;
    return (source: unknown): unknown => {
      const parts = makeParts();
      const surroundings = record<Surroundings>({ thisValue: readThis(parts[0]), read: parts[1], write: parts[2] });
      return evaluateDirectly(compartmentRec, source, surroundings, (around) => makeHelper(referrer, around));
    };
  };

const referenceErrorPrototype = ReferenceError.prototype;

/** In a constructor that has yet to call `super`, an evaluated text may do without it. */
const readThis = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    if (!isObject(error) || getPrototypeOf(error) !== referenceErrorPrototype) throw error;
    return undefined;
  }
};

/** #sec-compartment.prototype.importnow, from the third step on. */
export const importNow = (compartmentRec: CompartmentRecord, specifier: string): object => {
  const module = loadNow(compartmentRec, specifier);
  if (!isEvaluableNow(module, new WeakSet<object>())) {
    throw new TypeError(`importNow: ${specifier} or what it imports is being evaluated, or has a top-level await`);
  }
  link(module);
  requireFulfilled(evaluate(module));
  return getModuleNamespace(module);
};

/** A module that is loaded at once, with what it imports. Of `failures` see loadRequestedModules. */
export const loadNow = (compartmentRec: CompartmentRecord, specifier: string, failures?: unknown[]): ModuleRecord => {
  const module = runNow(loadCompartmentModule(compartmentRec, specifier, 'now'));
  requireFulfilled(loadRequestedModules(module, 'now', loadRequestedModule, failures));
  return module;
};

/** #sec-compartment.prototype.load, from the fourth step on. Of `failures` see loadRequestedModules. */
export const loadModule = (
  compartmentRec: CompartmentRecord,
  specifier: unknown,
  failures?: unknown[],
): Promise<undefined> => startAsync(loadModuleSteps(compartmentRec, specifier, failures));

function* loadModuleSteps(
  compartmentRec: CompartmentRecord,
  specifier: unknown,
  failures: unknown[] | undefined,
): Steps<undefined> {
  const module: ModuleRecord = yield loadCompartmentModule(compartmentRec, `${specifier}`, 'async');
  yield awaiting(promiseOf(loadRequestedModules(module, 'async', loadRequestedModule, failures)));
  return undefined;
}

import { type Instance, instantiateCompiled } from './compiled-functor.ts';
import type { CompiledCode } from './compiled-module.ts';
import { evaluateText } from './evaluators.ts';
import { defaultLocalName, type ImportEntry, type ModuleRequest, type SortedExports } from './module-entries.ts';
import type { ModuleText } from './module-text.ts';
import {
  asyncGeneratorNext,
  createDictionary,
  createList,
  define,
  emptyDictionary,
  generatorNext,
  hasOwn,
  ReferenceError,
  record,
  TypeError,
  weakSetAdd,
  weakSetHas,
} from './primordials.ts';
import { type Capability, performThen } from './promises.ts';
import type { CompartmentRecord } from './records.ts';

/** How a variable of a module is read by others. */
export interface Binding {
  /** Throws a ReferenceError when it is not initialized. */
  get(): unknown;
  /** Whether it has a value, which never changes. */
  isSettled(): boolean;
}

/** What the `type` attribute of an import of a module must say. #sec-data-module-records */
export type DataType = 'json' | 'text';

/**
 * https://tc39.es/ecma262/#cyclic-module-record with the fields of #table-compartment-module-record. A synthetic module
 * has the same shape here, and never imports.
 */
export interface ModuleRecord {
  readonly kind: 'text' | 'virtual' | 'synthetic';
  readonly compartmentRec: CompartmentRecord;
  namespace: object | undefined;
  readonly requests: readonly ModuleRequest[];
  readonly imports: readonly ImportEntry[];
  readonly exports: SortedExports;
  /** By the keys of module requests. */
  loadedModules: { readonly [key: string]: ModuleRecord };
  /** Its own variables that are exported, by their local names. */
  readonly variables: { [localName: string]: Binding };
  /** What its imports stand for, by their local names; from the time that it is linked. */
  readonly imported: { [localName: string]: Binding };
  readonly hasAwait: boolean;
  readonly fullSpecifier: string;
  /** The ModuleSource object or virtual module source that it was made from; undefined for a synthetic one. */
  readonly moduleSource: object | undefined;
  readonly needsImportMeta: boolean;
  readonly importMeta: object;
  /** undefined for a module that is no data. */
  type: DataType | undefined;
  /** What it was made from, if it is data. */
  text?: string;
  /** Runs the code; returns a promise where the module has a top-level `await`. */
  execute(): Promise<unknown> | undefined;

  status: 'new' | 'unlinked' | 'linking' | 'linked' | 'evaluating' | 'evaluating-async' | 'evaluated';
  evaluationError: { readonly value: unknown } | undefined;
  dfsIndex: number;
  dfsAncestorIndex: number;
  cycleRoot: ModuleRecord | undefined;
  /** A number as long as an evaluation waits for something. */
  asyncOrder: number | undefined;
  topLevelCapability: Capability | undefined;
  asyncParents: ModuleRecord[];
  pendingAsync: number;
}

export type ModuleParts = Pick<
  ModuleRecord,
  | 'kind'
  | 'compartmentRec'
  | 'requests'
  | 'imports'
  | 'exports'
  | 'hasAwait'
  | 'fullSpecifier'
  | 'moduleSource'
  | 'needsImportMeta'
  | 'importMeta'
>;

/** The `asyncParents` of a module for which none waits. */
export const noModules: ModuleRecord[] = createList<ModuleRecord>();

export const makeModuleRecord = (parts: ModuleParts): ModuleRecord =>
  record<ModuleRecord>({
    kind: parts.kind,
    compartmentRec: parts.compartmentRec,
    namespace: undefined,
    requests: parts.requests,
    imports: parts.imports,
    exports: parts.exports,
    loadedModules: emptyDictionary,
    variables: createDictionary(),
    imported: createDictionary(),
    hasAwait: parts.hasAwait,
    fullSpecifier: parts.fullSpecifier,
    moduleSource: parts.moduleSource,
    needsImportMeta: parts.needsImportMeta,
    importMeta: parts.importMeta,
    type: undefined,
    execute: () => undefined,
    status: 'new',
    evaluationError: undefined,
    dfsIndex: 0,
    dfsAncestorIndex: 0,
    cycleRoot: undefined,
    asyncOrder: undefined,
    topLevelCapability: undefined,
    asyncParents: noModules,
    pendingAsync: 0,
  });

export const isLinked = ({ status }: ModuleRecord): boolean =>
  status !== 'new' && status !== 'unlinked' && status !== 'linking';

export const constantBinding = (value: unknown): Binding =>
  record<Binding>({ get: () => value, isSettled: () => true });

type Getters = readonly (() => unknown)[];

/** What the functor of a text gets. */
interface FunctorArgument {
  readonly constants: { [localName: string]: unknown };
  readonly late: readonly (() => unknown)[];
  readonly helper: unknown;
  readonly importMeta: object;
  link(getters: Getters): void;
}

/** Makes what stands for `import()` and direct eval in the code of a module. */
export type MakeHelper = (module: ModuleRecord) => unknown;

/** #sec-createsourcemodule */
export const createSourceModule = (
  compartmentRec: CompartmentRecord,
  source: object,
  code: ModuleText | CompiledCode,
  specifier: string,
  meta: object,
  makeHelper: MakeHelper,
): ModuleRecord => {
  const module = makeModuleRecord({
    kind: 'text',
    compartmentRec,
    requests: code.requests,
    imports: code.imports,
    exports: code.sorted,
    hasAwait: code.hasAwait,
    fullSpecifier: specifier,
    moduleSource: source,
    needsImportMeta: code.hasImportMeta,
    importMeta: meta,
  });
  addCode(module, code, makeHelper);
  return module;
};

/**
 * The environment of a module comes into being when the module runs, or before that when another in a circle with it asks
 * for a variable: then the functor is a generator, which waits after it has made its functions.
 */
const addCode = (module: ModuleRecord, code: ModuleText | CompiledCode, makeHelper: MakeHelper): void => {
  const { locals } = code;
  let getters: Getters | undefined;
  let waiting: Instance | undefined;

  const instantiate = (waits: boolean): Instance => {
    const helper = code.needsHelper ? makeHelper(module) : undefined;
    const link = (made: Getters): void => {
      getters = made;
      if (code.namesDefault) nameDefault(locals, made);
    };
    const isCompiled = hasOwn(code, 'functor');
    if (isCompiled) return instantiateCompiled(module, code as CompiledCode, helper, waits, link);
    return instantiateText(module, code as ModuleText, helper, waits, link);
  };

  for (let i = 0; i < locals.length; i++) {
    const name = locals[i];
    const settled = code.settled[name];
    const get = (): unknown => {
      if (getters === undefined) {
        if (!isLinked(module)) throw uninitialized(name);
        const instance = instantiate(true);
        // Where a full stack cut it short, the next that asks begins anew.
        if (getters === undefined) throw uninitialized(name);
        waiting = instance;
      }
      return (getters as Getters)[i]();
    };
    const isSettled = (): boolean => {
      if (settled === 'never' || getters === undefined) return false;
      if (settled === 'evaluated') return module.status === 'evaluated';
      try {
        getters[i]();
        return true;
      } catch {
        return false;
      }
    };
    module.variables[name] = record<Binding>({ get, isSettled });
  }

  module.execute = () => {
    waiting ??= instantiate(false);
    const outcome = waiting.start();
    return code.hasAwait ? (outcome as Promise<unknown>) : undefined;
  };
};

const ignore = (): void => {};

const uninitialized = (name: string): ReferenceError =>
  new ReferenceError(`${name === defaultLocalName ? 'default' : name} is not initialized`);

/** Evaluates the functor of a module's text. */
const instantiateText = (
  module: ModuleRecord,
  text: ModuleText,
  helper: unknown,
  waits: boolean,
  link: FunctorArgument['link'],
): Instance => {
  const constants = createDictionary<unknown>();
  const constantNames = createList<string>();
  const late = createList<() => unknown>();
  const lateNames = createList<string>();
  for (let i = 0; i < text.imports.length; i++) {
    const { localName } = text.imports[i];
    const binding = module.imported[localName];
    if (binding.isSettled()) {
      constants[localName] = binding.get();
      constantNames[constantNames.length] = localName;
    } else {
      late[late.length] = () => binding.get();
      lateNames[lateNames.length] = localName;
    }
  }
  const shape = { late: lateNames, constant: constantNames, waits };
  const functor = evaluateText(module.compartmentRec, text.functorText(shape), text.facts) as (
    argument: FunctorArgument,
  ) => unknown;
  const argument = record<FunctorArgument>({ constants, late, helper, importMeta: module.importMeta, link });
  if (!waits) return record<Instance>({ start: () => functor(argument) });
  const generator = functor(argument) as Generator;
  const resume = (text.hasAwait ? asyncGeneratorNext : generatorNext) as (generator: Generator) => unknown;
  const started = resume(generator);
  if (text.hasAwait) performThen(started as Promise<unknown>, ignore, ignore);
  return record<Instance>({ start: () => resume(generator) });
};

const nameDefault = (locals: readonly string[], getters: Getters): void => {
  for (let i = 0; i < locals.length; i++) {
    if (locals[i] === defaultLocalName) define(getters[i]() as object, 'name', 'default', false);
  }
};

/** #sec-getmodulesourceobject */
export const getModuleSourceObject = ({ moduleSource }: ModuleRecord): object => {
  if (moduleSource === undefined) throw new TypeError('the module was not made from a source');
  return moduleSource;
};

/** #sec-prepareimportmeta */
export const prepareImportMeta = ({
  compartmentRec,
  needsImportMeta,
  fullSpecifier,
  importMeta,
}: ModuleRecord): void => {
  const { importMetaHook } = compartmentRec;
  // defence: hooks-without-receiver: importMetaHook( => importMetaHook.call(compartmentRec,
  if (importMetaHook !== undefined && needsImportMeta) importMetaHook(fullSpecifier, importMeta);
};

/** #sec-isevaluablenow */
export const isEvaluableNow = (module: ModuleRecord, seen: WeakSet<object>): boolean => {
  if (module.kind === 'synthetic' || weakSetHas(seen, module)) return true;
  weakSetAdd(seen, module);
  if (module.status === 'evaluated') return true;
  if (module.status === 'evaluating' || module.status === 'evaluating-async' || module.hasAwait) return false;
  for (let i = 0; i < module.requests.length; i++) {
    const { phase, key } = module.requests[i];
    if (phase === 'evaluation' && !isEvaluableNow(module.loadedModules[key], seen)) return false;
  }
  return true;
};

/** #sec-requirefulfilled */
export const requireFulfilled = (capability: Capability): void => {
  if (capability.state === 'pending') throw new TypeError('importNow: the module cannot be had without waiting');
  if (capability.state === 'rejected') throw capability.result;
};

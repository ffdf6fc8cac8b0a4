// Linking and evaluation: https://tc39.es/ecma262/#sec-cyclic-module-records

import { resolveExport } from './exports.ts';
import {
  type Binding,
  constantBinding,
  getModuleSourceObject,
  type ModuleRecord,
  noModules,
  prepareImportMeta,
} from './module-records.ts';
import { getModuleNamespace } from './namespaces.ts';
import { arraySort, createList, SyntaxError } from './primordials.ts';
import { type Capability, fulfill, makeCapability, performThen, promiseOf, reject } from './promises.ts';

const pop = (stack: ModuleRecord[]): ModuleRecord => {
  const last = stack[stack.length - 1];
  stack.length -= 1;
  return last;
};

const lower = (a: number, b: number): number => (a < b ? a : b);

/** https://tc39.es/ecma262/#sec-moduledeclarationlinking */
export const link = (module: ModuleRecord): void => {
  const stack = createList<ModuleRecord>();
  try {
    innerLink(module, stack, 0);
  } catch (error) {
    for (let i = 0; i < stack.length; i++) stack[i].status = 'unlinked';
    throw error;
  }
};

/** https://tc39.es/ecma262/#sec-InnerModuleLinking */
const innerLink = (module: ModuleRecord, stack: ModuleRecord[], startIndex: number): number => {
  if (module.status !== 'unlinked') return startIndex;
  let index = startIndex;
  module.status = 'linking';
  module.dfsIndex = index;
  module.dfsAncestorIndex = index;
  index++;
  stack[stack.length] = module;
  const { requests, loadedModules } = module;
  for (let i = 0; i < requests.length; i++) {
    if (requests[i].phase === 'source') continue;
    const required = loadedModules[requests[i].key];
    index = innerLink(required, stack, index);
    if (required.status === 'linking') {
      module.dfsAncestorIndex = lower(module.dfsAncestorIndex, required.dfsAncestorIndex);
    }
  }
  initializeEnvironment(module);
  if (module.dfsAncestorIndex === module.dfsIndex) {
    for (let last = pop(stack); ; last = pop(stack)) {
      last.status = 'linked';
      if (last === module) break;
    }
  }
  return index;
};

/** The environment itself is made later. https://tc39.es/ecma262/#sec-source-text-module-record-initialize-environment */
const initializeEnvironment = (module: ModuleRecord): void => {
  const { indirect } = module.exports;
  for (let i = 0; i < indirect.length; i++) requireExport(module, indirect[i].exportName as string);
  for (let i = 0; i < module.imports.length; i++) {
    const { request, importName, localName } = module.imports[i];
    const required = module.loadedModules[request.key];
    if (request.phase === 'source') module.imported[localName] = constantBinding(getModuleSourceObject(required));
    else if (importName === null) module.imported[localName] = constantBinding(getModuleNamespace(required));
    else module.imported[localName] = requireExport(required, importName);
  }
};

const requireExport = (module: ModuleRecord, name: string): Binding => {
  const resolution = resolveExport(module, name);
  if (resolution === null) throw new SyntaxError(`the module ${module.fullSpecifier} does not export ${name}`);
  if (resolution === 'ambiguous') {
    throw new SyntaxError(`more than one module from which ${module.fullSpecifier} exports all exports ${name}`);
  }
  return resolution;
};

let asyncCount = 0;

/** Its capability holds what comes of it. https://tc39.es/ecma262/#sec-moduleevaluation */
export const evaluate = (requested: ModuleRecord): Capability => {
  const module = requested.cycleRoot ?? requested;
  if (module.topLevelCapability !== undefined) return module.topLevelCapability;
  const stack = createList<ModuleRecord>();
  const capability = makeCapability();
  module.topLevelCapability = capability;
  try {
    innerEvaluate(module, stack, 0);
    if (module.asyncOrder === undefined) fulfill(capability);
  } catch (value) {
    for (let i = 0; i < stack.length; i++) {
      stack[i].status = 'evaluated';
      stack[i].evaluationError = { value };
    }
    reject(capability, value);
  }
  return capability;
};

const throwErrorOf = ({ evaluationError }: ModuleRecord): void => {
  if (evaluationError !== undefined) throw evaluationError.value;
};

/** https://tc39.es/ecma262/#sec-innermoduleevaluation */
const innerEvaluate = (module: ModuleRecord, stack: ModuleRecord[], startIndex: number): number => {
  if (module.status !== 'linked') {
    throwErrorOf(module);
    return startIndex;
  }
  let index = startIndex;
  module.status = 'evaluating';
  module.dfsIndex = index;
  module.dfsAncestorIndex = index;
  module.pendingAsync = 0;
  module.asyncParents = noModules;
  index++;
  stack[stack.length] = module;
  const { requests, loadedModules } = module;
  for (let i = 0; i < requests.length; i++) {
    if (requests[i].phase !== 'evaluation') continue;
    let required = loadedModules[requests[i].key];
    index = innerEvaluate(required, stack, index);
    if (required.status === 'evaluating') {
      // What a deferred module evaluates may lead back to what is being evaluated around it.
      if (!includes(stack, required)) continue;
      module.dfsAncestorIndex = lower(module.dfsAncestorIndex, required.dfsAncestorIndex);
    } else {
      required = required.cycleRoot as ModuleRecord;
      throwErrorOf(required);
    }
    if (required.asyncOrder !== undefined) {
      module.pendingAsync++;
      if (required.asyncParents === noModules) required.asyncParents = createList<ModuleRecord>();
      required.asyncParents[required.asyncParents.length] = module;
    }
  }
  if (module.pendingAsync > 0 || module.hasAwait) {
    module.asyncOrder = asyncCount++;
    if (module.pendingAsync === 0) executeAsync(module);
  } else {
    execute(module);
  }
  if (module.dfsAncestorIndex === module.dfsIndex) {
    for (let last = pop(stack); ; last = pop(stack)) {
      last.status = last.asyncOrder === undefined ? 'evaluated' : 'evaluating-async';
      last.cycleRoot = module;
      if (last === module) break;
    }
  }
  return index;
};

/** #sec-compartment-module-record-executemodule */
const execute = (module: ModuleRecord): Promise<unknown> | undefined => {
  prepareImportMeta(module);
  return module.execute();
};

/** https://tc39.es/ecma262/#sec-execute-async-module */
const executeAsync = (module: ModuleRecord): void => {
  const wait = (promise: Promise<unknown>): void =>
    performThen(
      promise,
      () => asyncFulfilled(module),
      (error) => asyncRejected(module, error),
    );
  try {
    // A functor that no compiler has made may return anything.
    wait(execute(module) as Promise<unknown>);
  } catch (error) {
    const capability = makeCapability();
    reject(capability, error);
    wait(promiseOf(capability));
  }
};

/** https://tc39.es/ecma262/#sec-gather-available-ancestors */
const gatherAvailableAncestors = (module: ModuleRecord, list: ModuleRecord[]): void => {
  const { asyncParents } = module;
  for (let i = 0; i < asyncParents.length; i++) {
    const parent = asyncParents[i];
    if (includes(list, parent) || parent.cycleRoot?.evaluationError !== undefined) continue;
    parent.pendingAsync--;
    if (parent.pendingAsync > 0) continue;
    list[list.length] = parent;
    if (!parent.hasAwait) gatherAvailableAncestors(parent, list);
  }
};

const includes = (list: readonly ModuleRecord[], module: ModuleRecord): boolean => {
  for (let i = 0; i < list.length; i++) if (list[i] === module) return true;
  return false;
};

/** https://tc39.es/ecma262/#sec-async-module-execution-fulfilled */
const asyncFulfilled = (module: ModuleRecord): void => {
  if (module.status === 'evaluated') return;
  endAsync(module);
  const list = createList<ModuleRecord>();
  gatherAvailableAncestors(module, list);
  arraySort(list, (a, b) => (a.asyncOrder as number) - (b.asyncOrder as number));
  for (let i = 0; i < list.length; i++) {
    const ancestor = list[i];
    if (ancestor.status === 'evaluated') continue;
    if (ancestor.hasAwait) {
      executeAsync(ancestor);
      continue;
    }
    try {
      execute(ancestor);
    } catch (error) {
      asyncRejected(ancestor, error);
      continue;
    }
    endAsync(ancestor);
  }
};

const endAsync = (module: ModuleRecord): void => {
  module.asyncOrder = undefined;
  module.status = 'evaluated';
  if (module.topLevelCapability !== undefined) fulfill(module.topLevelCapability);
};

/** https://tc39.es/ecma262/#sec-async-module-execution-rejected */
const asyncRejected = (module: ModuleRecord, value: unknown): void => {
  if (module.status === 'evaluated') return;
  module.evaluationError = { value };
  module.status = 'evaluated';
  module.asyncOrder = undefined;
  if (module.topLevelCapability !== undefined) reject(module.topLevelCapability, value);
  const { asyncParents } = module;
  for (let i = 0; i < asyncParents.length; i++) asyncRejected(asyncParents[i], value);
};

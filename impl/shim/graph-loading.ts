// Loading of module graphs: https://tc39.es/ecma262/#sec-LoadRequestedModules

import { type Completion, normal, runNow, type Steps, startDetached, thrown } from './coroutines.ts';
import { evaluate, link } from './cyclic-modules.ts';
import type { ModuleRequest } from './module-entries.ts';
import { getModuleSourceObject, type ModuleRecord } from './module-records.ts';
import { getModuleNamespace } from './namespaces.ts';
import { createList, hasOwn, record, WeakSet, weakSetAdd, weakSetHas, withEntry } from './primordials.ts';
import { type Capability, fulfill, makeCapability, performThen, promiseOf, reject } from './promises.ts';
import type { CompartmentRecord, Mode } from './records.ts';

/** What imports: code that a compartment evaluates, or a module. */
export type Referrer = CompartmentRecord | ModuleRecord;

/** The module map of a compartment has what its code has loaded. */
export const isCompartmentRecord = (referrer: Referrer): referrer is CompartmentRecord => hasOwn(referrer, 'moduleMap');

/** Resolves what a referrer requests, and loads it. #sec-loadrequestedmodule */
export type LoadRequestedModule = (referrer: Referrer, request: ModuleRequest, mode: Mode) => Steps<ModuleRecord>;

/** What is told of the result of a load. */
type Finish = (completion: Completion<ModuleRecord>) => void;

/** https://tc39.es/ecma262/#graphloadingstate-record */
interface GraphLoadingState {
  readonly capability: Capability;
  readonly mode: Mode;
  readonly load: LoadRequestedModule;
  isLoading: boolean;
  pendingModules: number;
  readonly visited: WeakSet<object>;
  readonly list: ModuleRecord[];
  readonly failures: unknown[] | undefined;
}

/**
 * Its capability is fulfilled when a module and all that it imports are loaded; at once in `now` mode. It is rejected
 * with the first failure; where there is a list for failures, when the rest is loaded as well, and all are in the list.
 */
export const loadRequestedModules = (
  module: ModuleRecord,
  mode: Mode,
  load: LoadRequestedModule,
  failures?: unknown[],
): Capability => {
  const capability = makeCapability();
  const state = record<GraphLoadingState>({
    capability,
    mode,
    load,
    isLoading: true,
    pendingModules: 1,
    visited: new WeakSet<object>(),
    list: createList<ModuleRecord>(),
    failures,
  });
  innerLoad(state, module, true);
  return capability;
};

/** https://tc39.es/ecma262/#sec-InnerModuleLoading; a module of which only the source is imported is not entered. */
const innerLoad = (state: GraphLoadingState, module: ModuleRecord, enters: boolean): void => {
  if (enters && module.status === 'new' && !weakSetHas(state.visited, module)) {
    weakSetAdd(state.visited, module);
    state.list[state.list.length] = module;
    const { requests } = module;
    state.pendingModules += requests.length;
    for (let i = 0; i < requests.length; i++) {
      const isEntered = requests[i].phase !== 'source';
      const loaded = module.loadedModules[requests[i].key];
      if (loaded !== undefined) {
        innerLoad(state, loaded, isEntered);
      } else {
        loadImportedModule(module, requests[i], state.mode, state.load, (completion) =>
          continueLoading(state, completion, isEntered),
        );
      }
      if (!state.isLoading) return;
    }
  }
  endOne(state);
};

const endOne = (state: GraphLoadingState): void => {
  state.pendingModules--;
  if (state.pendingModules > 0) return;
  state.isLoading = false;
  if (state.failures !== undefined && state.failures.length > 0) {
    reject(state.capability, state.failures[0]);
    return;
  }
  for (let i = 0; i < state.list.length; i++) if (state.list[i].status === 'new') state.list[i].status = 'unlinked';
  fulfill(state.capability);
};

/** https://tc39.es/ecma262/#sec-ContinueModuleLoading */
const continueLoading = (state: GraphLoadingState, completion: Completion<ModuleRecord>, enters: boolean): void => {
  if (!state.isLoading) return;
  if (!completion.isThrow) {
    innerLoad(state, completion.value, enters);
  } else if (state.failures !== undefined) {
    state.failures[state.failures.length] = completion.value;
    endOne(state);
  } else {
    state.isLoading = false;
    reject(state.capability, completion.value);
  }
};

/** #sec-compartmentloadimportedmodule */
const loadImportedModule = (
  referrer: Referrer,
  request: ModuleRequest,
  mode: Mode,
  load: LoadRequestedModule,
  finish: Finish,
): void => {
  const end = (completion: Completion<ModuleRecord>): void => {
    const { key } = request;
    if (!completion.isThrow && !isCompartmentRecord(referrer) && !hasOwn(referrer.loadedModules, key)) {
      referrer.loadedModules = withEntry(referrer.loadedModules, key, completion.value);
    }
    finish(completion);
  };
  if (mode === 'now') {
    let completion: Completion<ModuleRecord>;
    try {
      completion = normal(runNow(load(referrer, request, 'now')));
    } catch (error) {
      completion = thrown(error);
    }
    end(completion);
  } else {
    startDetached(loadSteps(referrer, request, load, end), (error) => end(thrown(error)));
  }
};

function* loadSteps(referrer: Referrer, request: ModuleRequest, load: LoadRequestedModule, end: Finish): Steps<void> {
  let completion: Completion<ModuleRecord>;
  try {
    completion = normal(yield load(referrer, request, 'async'));
  } catch (error) {
    completion = thrown(error);
  }
  end(completion);
}

type Settle = (value: unknown) => void;

/**
 * Loads what a referrer requests, links and evaluates it, and resolves with its namespace; or, in the source phase, loads
 * it and resolves with its source. https://tc39.es/ecma262/#sec-ContinueDynamicImport
 */
export const importModule = (
  referrer: Referrer,
  request: ModuleRequest,
  load: LoadRequestedModule,
  resolve: Settle,
  rejectImport: Settle,
): void => {
  const orReject = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      rejectImport(error);
    }
  };
  const evaluateLoaded = (module: ModuleRecord): void => {
    link(module);
    const finish = (): void => orReject(() => resolve(getModuleNamespace(module)));
    performThen(promiseOf(evaluate(module)), finish, rejectImport);
  };
  const continueImport = (module: ModuleRecord): void => {
    if (request.phase === 'source') {
      resolve(getModuleSourceObject(module));
    } else {
      const loaded = promiseOf(loadRequestedModules(module, 'async', load));
      performThen(loaded, () => orReject(() => evaluateLoaded(module)), rejectImport);
    }
  };
  loadImportedModule(referrer, request, 'async', load, (completion) => {
    if (completion.isThrow) rejectImport(completion.value);
    else orReject(() => continueImport(completion.value));
  });
};

// biome-ignore-all lint/suspicious/noShadowRestrictedNames: variables keep the names that the law gives them.
import {
  AsyncFunctionStart,
  Await,
  Call,
  type Completion,
  CyclicModuleRecord,
  EnsureCompletion,
  type Evaluator,
  JSStringValue,
  type ModuleRecord,
  NewPromiseCapability,
  type PlainCompletion,
  type PlainEvaluator,
  type PromiseCapabilityRecord,
  surroundingAgent,
  Throw,
  UndefinedValue,
  Value,
  type ValueEvaluator,
} from '@engine262/engine262';
import {
  type CompartmentModule,
  FinishLoadingImportedModule,
  type LoadingPayload,
  type ModuleRequestRecord,
  ModuleRequestsEqual,
  type Referrer,
} from './ecma262-modules.ts';
import { ModuleFromDescriptor } from './module-descriptors.ts';
import { ModuleType } from './module-records.ts';
import { CompartmentRecord } from './records.ts';
import { algorithm, Q, unused, X } from './spec.ts';

/** Whether an operation that loads may wait for hooks. */
export type Mode = 'async' | 'now';

/** #table-module-map-entry */
export interface ModuleMapEntry {
  Specifier: string;
  Loading: PromiseCapabilityRecord | undefined;
  Alias: ModuleMapEntry | undefined;
  Result: Completion<ModuleRecord> | undefined;
}

/** #sec-getmodulemapentry */
export const GetModuleMapEntry = algorithm((compartmentRec: CompartmentRecord, specifier: string): ModuleMapEntry => {
  // 1. For each Module Map Entry entry of compartmentRec.[[ModuleMap]], do
  for (const entry of compartmentRec.ModuleMap) {
    // a. If entry.[[Specifier]] is specifier, return entry.
    if (entry.Specifier === specifier) return entry;
  }
  // 2. Let newEntry be the Module Map Entry { [[Specifier]]: specifier, [[Loading]]: empty, [[Alias]]: empty,
  //    [[Result]]: empty }.
  const newEntry = { Specifier: specifier, Loading: undefined, Alias: undefined, Result: undefined };
  // 3. Append newEntry to compartmentRec.[[ModuleMap]].
  compartmentRec.ModuleMap.push(newEntry);
  // 4. Return newEntry.
  return newEntry;
});

/** #sec-compartmentloadimportedmodule */
export const CompartmentLoadImportedModule = algorithm(function* (
  referrer: Referrer,
  moduleRequest: ModuleRequestRecord,
  mode: Mode,
  payload: LoadingPayload,
): PlainEvaluator {
  // 1. If mode is now, then
  if (mode === 'now') {
    // a. Let result be Completion(LoadRequestedModule(referrer, moduleRequest, now)).
    const result = EnsureCompletion(yield* LoadRequestedModule(referrer, moduleRequest, 'now'));
    // b. Perform FinishLoadingImportedModule(referrer, moduleRequest, payload, result).
    FinishLoadingImportedModule(referrer, moduleRequest, payload, result);
  } else {
    // 2. Else,
    // a. Let loadSteps be a new Abstract Closure with no parameters that captures referrer, moduleRequest and payload
    //    and performs the following steps when called:
    const loadSteps = function* (): ValueEvaluator {
      // i. Let result be Completion(LoadRequestedModule(referrer, moduleRequest, async)).
      const result = EnsureCompletion(yield* LoadRequestedModule(referrer, moduleRequest, 'async'));
      // ii. Perform FinishLoadingImportedModule(referrer, moduleRequest, payload, result).
      FinishLoadingImportedModule(referrer, moduleRequest, payload, result);
      // iii. Return undefined.
      return Value.undefined;
    };
    // b. Let capability be ! NewPromiseCapability(%Promise%).
    const capability = X(NewPromiseCapability(surroundingAgent.intrinsic('%Promise%')));
    // c. Perform AsyncFunctionStart(capability, loadSteps).
    yield* AsyncFunctionStart(capability, loadSteps);
  }
  // 3. Return unused.
  return unused;
});

/** An operation that gives a module. */
export type ModuleEvaluator = Evaluator<PlainCompletion<ModuleRecord>>;

/** #sec-loadrequestedmodule */
export const LoadRequestedModule = algorithm(function* (
  referrer: Referrer,
  moduleRequest: ModuleRequestRecord,
  mode: Mode,
): ModuleEvaluator {
  // 1. Let loaded be GetLoadedModule(referrer, moduleRequest).
  let loaded = GetLoadedModule(referrer, moduleRequest);
  // 2. If loaded is not empty, return loaded.
  if (loaded !== undefined) return loaded;
  // 3. Let specifier be moduleRequest.[[Specifier]].
  let specifier = moduleRequest.Specifier;
  // 4. If referrer is a Compartment Record, return ? LoadCompartmentModule(referrer, specifier, mode).
  if (referrer instanceof CompartmentRecord) return Q(yield* LoadCompartmentModule(referrer, specifier, mode));
  // 5. Let type be ? RequestedModuleType(moduleRequest).
  const type = Q(RequestedModuleType(moduleRequest));
  // 6. Let compartmentRec be referrer.[[Realm]].
  const compartmentRec = (referrer as CompartmentModule).Realm;
  // 7. If referrer is a Cyclic Module Record, set specifier to ? ResolveModuleSpecifier(compartmentRec, specifier,
  //    referrer.[[FullSpecifier]]).
  if (referrer instanceof CyclicModuleRecord) {
    specifier = Q(
      yield* ResolveModuleSpecifier(compartmentRec, specifier, (referrer as CompartmentModule).FullSpecifier),
    );
  }
  // 8. Let module be ? LoadCompartmentModule(compartmentRec, specifier, mode).
  const module = Q(yield* LoadCompartmentModule(compartmentRec, specifier, mode));
  // 9. Set loaded to GetLoadedModule(referrer, moduleRequest).
  loaded = GetLoadedModule(referrer, moduleRequest);
  // 10. If loaded is not empty, return loaded.
  if (loaded !== undefined) return loaded;
  // 11. If ModuleType(module) is not type, throw a TypeError exception.
  if (ModuleType(module) !== type) {
    return Throw.TypeError('$1 is not imported with the type attribute that it must have', specifier);
  }
  // 12. Return module.
  return module;
});

/** #sec-requestedmoduletype */
export const RequestedModuleType = algorithm(
  (moduleRequest: ModuleRequestRecord): PlainCompletion<string | undefined> => {
    // 1. Let type be empty.
    let type = undefined as string | undefined;
    // 2. For each ImportAttribute Record attribute of moduleRequest.[[Attributes]], do
    for (const attribute of moduleRequest.Attributes) {
      // a. If attribute.[[Key]] is not "type", throw a TypeError exception.
      if (attribute.Key !== 'type') return Throw.TypeError('a compartment has no import attribute $1', attribute.Key);
      // b. Set type to attribute.[[Value]].
      type = attribute.Value;
      // c. If type is neither "json" nor "text", throw a TypeError exception.
      if (type !== 'json' && type !== 'text')
        return Throw.TypeError('$1 is no type of a module: json or text is', type);
    }
    // 3. Return type.
    return type;
  },
);

/** #sec-getloadedmodule */
export const GetLoadedModule = algorithm(
  (referrer: Referrer, moduleRequest: ModuleRequestRecord): ModuleRecord | undefined => {
    // 1. For each LoadedModuleRequest Record record of referrer.[[LoadedModules]], do
    for (const record of referrer.LoadedModules) {
      // a. If ModuleRequestsEqual(record, moduleRequest) is true, return record.[[Module]].
      if (ModuleRequestsEqual(record, moduleRequest) === true) return record.Module;
    }
    // 2. Return empty.
    return undefined;
  },
);

/** #sec-resolvemodulespecifier */
export const ResolveModuleSpecifier = algorithm(function* (
  compartmentRec: CompartmentRecord,
  specifier: string,
  referrerSpecifier: string,
): Evaluator<PlainCompletion<string>> {
  // 1. Let hook be compartmentRec.[[ResolveHook]].
  const hook = compartmentRec.ResolveHook;
  // 2. If hook is undefined, throw a TypeError exception.
  if (hook instanceof UndefinedValue) {
    return Throw.TypeError('$1 cannot be resolved: the compartment has no resolveHook', specifier);
  }
  // 3. Let fullSpecifier be ? Call(hook, undefined, « specifier, referrerSpecifier »).
  const fullSpecifier = Q(yield* Call(hook, Value.undefined, [Value(specifier), Value(referrerSpecifier)]));
  // 4. If fullSpecifier is not a String, throw a TypeError exception.
  if (!(fullSpecifier instanceof JSStringValue)) return Throw.TypeError('resolveHook must return a string');
  // 5. Return fullSpecifier.
  return fullSpecifier.stringValue();
});

/** #sec-loadcompartmentmodule */
export const LoadCompartmentModule = algorithm(function* (
  compartmentRec: CompartmentRecord,
  specifier: string,
  mode: Mode,
): ModuleEvaluator {
  // 1. Let entry be GetModuleMapEntry(compartmentRec, specifier).
  const entry = GetModuleMapEntry(compartmentRec, specifier);
  // 2. If entry.[[Result]] is not empty, return ? entry.[[Result]].
  if (entry.Result !== undefined) return Q(entry.Result);
  // 3. If compartmentRec.[[ModuleDescriptors]] does not contain a Record element such that element.[[Specifier]] is
  //    specifier, then
  if (!compartmentRec.ModuleDescriptors.some((element) => element.Specifier === specifier)) {
    // a. If mode is now and compartmentRec.[[ImportNowHook]] is undefined, throw a TypeError exception.
    if (mode === 'now' && compartmentRec.ImportNowHook instanceof UndefinedValue) {
      return Throw.TypeError('$1 cannot be loaded: the compartment has no importNowHook', specifier);
    }
    // b. If mode is async and compartmentRec.[[ImportHook]] is undefined, throw a TypeError exception.
    if (mode === 'async' && compartmentRec.ImportHook instanceof UndefinedValue) {
      return Throw.TypeError('$1 cannot be loaded: the compartment has no importHook', specifier);
    }
  }
  // 4. If mode is now, then
  if (mode === 'now') {
    // a. Let result be Completion(LoadModuleMapEntry(compartmentRec, entry, now)).
    const result = EnsureCompletion(yield* LoadModuleMapEntry(compartmentRec, entry, 'now'));
    // b. If entry.[[Result]] is empty, set entry.[[Result]] to result.
    if (entry.Result === undefined) entry.Result = result;
    // c. If entry.[[Loading]] is not empty, perform ! Call(entry.[[Loading]].[[Resolve]], undefined, « undefined »).
    if (entry.Loading !== undefined) X(Call(entry.Loading.Resolve, Value.undefined, [Value.undefined]));
  } else {
    // 5. Else,
    // a. If entry.[[Loading]] is empty, then
    if (entry.Loading === undefined) {
      // i. Let loadSteps be a new Abstract Closure with no parameters that captures compartmentRec and entry and
      //    performs the following steps when called:
      const loadSteps = function* (): ValueEvaluator {
        // 1. Let result be Completion(LoadModuleMapEntry(compartmentRec, entry, async)).
        const result = EnsureCompletion(yield* LoadModuleMapEntry(compartmentRec, entry, 'async'));
        // 2. If entry.[[Result]] is empty, set entry.[[Result]] to result.
        if (entry.Result === undefined) entry.Result = result;
        // 3. Return undefined.
        return Value.undefined;
      };
      // ii. Let capability be ! NewPromiseCapability(%Promise%).
      const capability = X(NewPromiseCapability(surroundingAgent.intrinsic('%Promise%')));
      // iii. Set entry.[[Loading]] to capability.
      entry.Loading = capability;
      // iv. Perform AsyncFunctionStart(capability, loadSteps).
      yield* AsyncFunctionStart(capability, loadSteps);
    }
    // b. Perform ? Await(entry.[[Loading]].[[Promise]]).
    Q(yield* Await(entry.Loading.Promise));
  }
  // 6. Return ? entry.[[Result]].
  return Q(entry.Result as Completion<ModuleRecord>);
});

/** #sec-loadmodulemapentry */
export const LoadModuleMapEntry = algorithm(function* (
  compartmentRec: CompartmentRecord,
  entry: ModuleMapEntry,
  mode: Mode,
): ModuleEvaluator {
  // 1. Let specifier be entry.[[Specifier]].
  const specifier = entry.Specifier;
  // 2. Let element be the element of compartmentRec.[[ModuleDescriptors]] whose [[Specifier]] is specifier, or empty if
  //    there is none.
  const element = compartmentRec.ModuleDescriptors.find(({ Specifier }) => Specifier === specifier);
  // NON-SPEC: each branch below says what it is.
  let descriptor: Value;
  // 3. If element is not empty, then
  if (element !== undefined) {
    // a. Let descriptor be element.[[Descriptor]].
    descriptor = element.Descriptor;
  } else if (mode === 'now') {
    // 4. Else if mode is now, then
    // a. Let descriptor be ? Call(compartmentRec.[[ImportNowHook]], undefined, « specifier »).
    descriptor = Q(yield* Call(compartmentRec.ImportNowHook, Value.undefined, [Value(specifier)]));
  } else {
    // 5. Else,
    // a. Let promise be ? Call(compartmentRec.[[ImportHook]], undefined, « specifier »).
    const promise = Q(yield* Call(compartmentRec.ImportHook, Value.undefined, [Value(specifier)]));
    // b. Let descriptor be ? Await(promise).
    descriptor = Q(yield* Await(promise));
  }
  // 6. Return ? ModuleFromDescriptor(compartmentRec, entry, descriptor, mode).
  return Q(yield* ModuleFromDescriptor(compartmentRec, entry, descriptor, mode));
});

// biome-ignore-all lint/suspicious/noShadowRestrictedNames: variables keep the names that the law gives them.
import {
  AsyncFunctionStart,
  Await,
  Call,
  type Completion,
  CopyDataProperties,
  CyclicModuleRecord,
  EnsureCompletion,
  type Evaluator,
  Get,
  isModuleNamespaceObject,
  JSStringValue,
  type LoadedModuleRequestRecord,
  type ModuleRecord,
  NewPromiseCapability,
  ObjectValue,
  OrdinaryObjectCreate,
  type PlainCompletion,
  type PlainEvaluator,
  type PromiseCapabilityRecord,
  type Realm,
  RequireInternalSlot,
  surroundingAgent,
  Throw,
  UndefinedValue,
  Value,
  type ValueEvaluator,
} from '@engine262/engine262';
import type { CompartmentObject } from './compartment.ts';
import {
  type CompartmentModule,
  FinishLoadingImportedModule,
  GraphLoadingState,
  HostLoadImportedModule,
  type LoadingPayload,
  ModuleRequest,
  type ModuleRequestRecord,
  ModuleRequestsEqual,
  type Referrer,
} from './ecma262-modules.ts';
import {
  CreateNamespaceModule,
  CreateSourceModule,
  GetModuleSourceObject,
  RequireFulfilled,
} from './module-records.ts';
import { isModuleSourceObject } from './module-source.ts';
import { CompartmentRecord } from './records.ts';
import { algorithm, Q, unused, X } from './spec.ts';
import { CreateVirtualModule } from './virtual-module.ts';

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

type ModuleEvaluator = Evaluator<PlainCompletion<ModuleRecord>>;

/** #sec-loadrequestedmodule */
export const LoadRequestedModule = algorithm(function* (
  referrer: Referrer,
  moduleRequest: ModuleRequestRecord,
  mode: Mode,
): ModuleEvaluator {
  // 1. If moduleRequest.[[Attributes]] is not empty, throw a TypeError exception.
  if (moduleRequest.Attributes.length > 0) return Throw.TypeError('a compartment knows no import attributes');
  // 2. Let loaded be GetLoadedModule(referrer, moduleRequest).
  let loaded = GetLoadedModule(referrer, moduleRequest);
  // 3. If loaded is not empty, return loaded.
  if (loaded !== undefined) return loaded;
  // 4. Let specifier be moduleRequest.[[Specifier]].
  const specifier = moduleRequest.Specifier;
  // 5. If referrer is a Compartment Record, return ? LoadCompartmentModule(referrer, specifier, mode).
  if (referrer instanceof CompartmentRecord) return Q(yield* LoadCompartmentModule(referrer, specifier, mode));
  // 6. Let compartmentRec be referrer.[[Realm]].
  const compartmentRec = (referrer as CompartmentModule).Realm;
  // 7. If referrer is a Script Record, return ? LoadCompartmentModule(compartmentRec, specifier, mode).
  if (!(referrer instanceof CyclicModuleRecord)) {
    return Q(yield* LoadCompartmentModule(compartmentRec, specifier, mode));
  }
  // 8. Let fullSpecifier be ? ResolveModuleSpecifier(compartmentRec, specifier, referrer.[[FullSpecifier]]).
  const fullSpecifier = Q(
    yield* ResolveModuleSpecifier(compartmentRec, specifier, (referrer as CompartmentModule).FullSpecifier),
  );
  // 9. Let module be ? LoadCompartmentModule(compartmentRec, fullSpecifier, mode).
  const module = Q(yield* LoadCompartmentModule(compartmentRec, fullSpecifier, mode));
  // 10. Set loaded to GetLoadedModule(referrer, moduleRequest).
  loaded = GetLoadedModule(referrer, moduleRequest);
  // 11. If loaded is not empty, return loaded.
  if (loaded !== undefined) return loaded;
  // 12. Return module.
  return module;
});

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

/** #sec-modulefromdescriptor */
export const ModuleFromDescriptor = algorithm(function* (
  compartmentRec: CompartmentRecord,
  entry: ModuleMapEntry,
  descriptor: Value,
  mode: Mode,
): ModuleEvaluator {
  // 1. If descriptor is not an Object, throw a TypeError exception.
  if (!(descriptor instanceof ObjectValue)) return Throw.TypeError('a module descriptor must be an object');
  // 2. Let namespace be ? Get(descriptor, "namespace").
  const namespace = Q(yield* Get(descriptor, 'namespace'));
  // 3. If namespace is not undefined, return ? ModuleFromNamespace(compartmentRec, entry, descriptor, namespace, mode).
  if (!(namespace instanceof UndefinedValue)) {
    return Q(yield* ModuleFromNamespace(compartmentRec, entry, descriptor, namespace, mode));
  }
  // 4. Let source be ? Get(descriptor, "source").
  let source = Q(yield* Get(descriptor, 'source'));
  // 5. If source is a String, then
  if (source instanceof JSStringValue) {
    // a. Let other be ? GetOtherCompartment(compartmentRec, descriptor).
    const other = Q(yield* GetOtherCompartment(compartmentRec, descriptor));
    // b. Let otherModule be ? LoadOtherModule(entry, other, source, mode).
    const otherModule = Q(yield* LoadOtherModule(entry, other, source.stringValue(), mode));
    // c. Set source to ? GetModuleSourceObject(otherModule).
    source = Q(GetModuleSourceObject(otherModule));
  }
  // 6. If source is not an Object, throw a TypeError exception.
  if (!(source instanceof ObjectValue)) return Throw.TypeError('a module descriptor needs a source or a namespace');
  // 7. Let importMeta be ? Get(descriptor, "importMeta").
  const importMeta = Q(yield* Get(descriptor, 'importMeta'));
  // 8. If importMeta is neither undefined nor an Object, throw a TypeError exception.
  if (!(importMeta instanceof UndefinedValue || importMeta instanceof ObjectValue)) {
    return Throw.TypeError('the importMeta of a module descriptor must be an object');
  }
  // 9. Let meta be OrdinaryObjectCreate(null).
  const meta = OrdinaryObjectCreate(Value.null);
  // 10. Perform ? CopyDataProperties(meta, importMeta, « »).
  Q(yield* CopyDataProperties(meta, importMeta, []));
  // 11. Let specifier be ? Get(descriptor, "specifier").
  let specifier = Q(yield* Get(descriptor, 'specifier'));
  // 12. If specifier is undefined, set specifier to entry.[[Specifier]].
  if (specifier instanceof UndefinedValue) specifier = Value(entry.Specifier);
  // 13. If specifier is not a String, throw a TypeError exception.
  if (!(specifier instanceof JSStringValue)) {
    return Throw.TypeError('the specifier of a module descriptor must be a string');
  }
  // 14. If source has a [[ModuleSourceText]] internal slot, return CreateSourceModule(compartmentRec, source,
  //     specifier, meta).
  if (isModuleSourceObject(source)) return CreateSourceModule(compartmentRec, source, specifier.stringValue(), meta);
  // 15. Return ? CreateVirtualModule(compartmentRec, source, specifier, meta).
  return Q(yield* CreateVirtualModule(compartmentRec, source, specifier.stringValue(), meta));
});

/** #sec-modulefromnamespace */
export const ModuleFromNamespace = algorithm(function* (
  compartmentRec: CompartmentRecord,
  entry: ModuleMapEntry,
  descriptor: ObjectValue,
  namespace: Value,
  mode: Mode,
): ModuleEvaluator {
  // 1. If namespace is a String, then
  if (namespace instanceof JSStringValue) {
    // a. Let other be ? GetOtherCompartment(compartmentRec, descriptor).
    const other = Q(yield* GetOtherCompartment(compartmentRec, descriptor));
    // b. Return ? LoadOtherModule(entry, other, namespace, mode).
    return Q(yield* LoadOtherModule(entry, other, namespace.stringValue(), mode));
  }
  // 2. If namespace is not an Object, throw a TypeError exception.
  if (!(namespace instanceof ObjectValue)) return Throw.TypeError('a namespace must be an object or a specifier');
  // 3. If namespace is a module namespace exotic object, return namespace.[[Module]].
  if (isModuleNamespaceObject(namespace)) return namespace.Module;
  // 4. Return ? CreateNamespaceModule(compartmentRec, namespace).
  return Q(yield* CreateNamespaceModule(compartmentRec, namespace));
});

/** #sec-getothercompartment */
export const GetOtherCompartment = algorithm(function* (
  compartmentRec: CompartmentRecord,
  descriptor: ObjectValue,
): Evaluator<PlainCompletion<Realm>> {
  // 1. Let compartment be ? Get(descriptor, "compartment").
  const compartment = Q(yield* Get(descriptor, 'compartment'));
  // 2. If compartment is undefined, return compartmentRec.[[ParentRealm]].
  if (compartment instanceof UndefinedValue) return compartmentRec.ParentRealm;
  // 3. Perform ? RequireInternalSlot(compartment, [[CompartmentRecord]]).
  Q(RequireInternalSlot(compartment, 'CompartmentRecord'));
  // 4. Return compartment.[[CompartmentRecord]].
  return (compartment as CompartmentObject).CompartmentRecord;
});

/** #sec-loadothermodule */
export const LoadOtherModule = algorithm(function* (
  entry: ModuleMapEntry,
  other: Realm,
  specifier: string,
  mode: Mode,
): ModuleEvaluator {
  // 1. If other is not a Compartment Record, return ? LoadHostModule(other, specifier, mode).
  if (!(other instanceof CompartmentRecord)) return Q(yield* LoadHostModule(other, specifier, mode));
  // 2. Let target be GetModuleMapEntry(other, specifier).
  const target = GetModuleMapEntry(other, specifier);
  // 3. Let next be target.
  let next: ModuleMapEntry | undefined = target;
  // 4. Repeat, while next is not empty and next.[[Result]] is empty,
  while (next !== undefined && next.Result === undefined) {
    // a. If next is entry, throw a TypeError exception.
    if (next === entry) return Throw.TypeError('$1 stands for itself, by way of module descriptors', specifier);
    // b. Set next to next.[[Alias]].
    next = next.Alias;
  }
  // 5. Set entry.[[Alias]] to target.
  entry.Alias = target;
  // 6. Return ? LoadCompartmentModule(other, specifier, mode).
  return Q(yield* LoadCompartmentModule(other, specifier, mode));
});

/** #sec-loadhostmodule */
export const LoadHostModule = algorithm(function* (realm: Realm, specifier: string, mode: Mode): ModuleEvaluator {
  // 1. Let moduleRequest be the ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: « » }.
  const moduleRequest = ModuleRequest({ Specifier: specifier, Attributes: [] });
  // 2. Let capability be ! NewPromiseCapability(%Promise%).
  const capability = X(NewPromiseCapability(surroundingAgent.intrinsic('%Promise%')));
  // 3. Let state be the GraphLoadingState Record { [[IsLoading]]: true, [[PendingModulesCount]]: 1, [[Visited]]: « »,
  //    [[PromiseCapability]]: capability, [[HostDefined]]: empty }.
  const state = GraphLoadingState({
    IsLoading: true,
    PendingModulesCount: 1,
    Visited: [],
    PromiseCapability: capability,
    HostDefined: undefined,
  });
  // 4. Perform HostLoadImportedModule(realm, moduleRequest, empty, state).
  HostLoadImportedModule(realm, moduleRequest, undefined, state);
  // 5. If mode is async, perform ? Await(capability.[[Promise]]).
  if (mode === 'async') {
    Q(yield* Await(capability.Promise));
  } else {
    // 6. Else, perform ? RequireFulfilled(capability.[[Promise]]).
    Q(RequireFulfilled(capability.Promise));
  }
  // 7. Let record be the LoadedModuleRequest Record of realm.[[LoadedModules]] for which ModuleRequestsEqual(record,
  //    moduleRequest) is true.
  const record = realm.LoadedModules.find(
    (candidate) => ModuleRequestsEqual(candidate, moduleRequest) === true,
  ) as LoadedModuleRequestRecord;
  // 8. Return record.[[Module]].
  return record.Module;
});

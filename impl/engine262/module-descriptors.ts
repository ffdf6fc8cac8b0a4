// biome-ignore-all lint/suspicious/noShadowRestrictedNames: variables keep the names that the law gives them.
import {
  Await,
  CopyDataProperties,
  type Evaluator,
  Get,
  isModuleNamespaceObject,
  JSStringValue,
  type LoadedModuleRequestRecord,
  NewPromiseCapability,
  ObjectValue,
  OrdinaryObjectCreate,
  type PlainCompletion,
  type Realm,
  RequireInternalSlot,
  surroundingAgent,
  Throw,
  UndefinedValue,
  Value,
} from '@engine262/engine262';
import type { CompartmentObject } from './compartment.ts';
import { GraphLoadingState, HostLoadImportedModule, ModuleRequest, ModuleRequestsEqual } from './ecma262-modules.ts';
import {
  CreateDataModule,
  CreateNamespaceModule,
  CreateSourceModule,
  GetModuleSourceObject,
  isDataModule,
  RequireFulfilled,
} from './module-records.ts';
import { isModuleSourceObject } from './module-source.ts';
import {
  GetModuleMapEntry,
  LoadCompartmentModule,
  type Mode,
  type ModuleEvaluator,
  type ModuleMapEntry,
} from './modules.ts';
import { CompartmentRecord } from './records.ts';
import { algorithm, Q, X } from './spec.ts';
import { CreateVirtualModule } from './virtual-module.ts';

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
  // 5. Let json be ? Get(descriptor, "json").
  const json = Q(yield* Get(descriptor, 'json'));
  // 6. Let text be ? Get(descriptor, "text").
  const text = Q(yield* Get(descriptor, 'text'));
  // 7. If not exactly one of source, json and text is other than undefined, throw a TypeError exception.
  if ([source, json, text].filter((form) => !(form instanceof UndefinedValue)).length !== 1) {
    return Throw.TypeError('a module descriptor needs one of namespace, source, json and text');
  }
  // 8. If json is not undefined, return ? CreateDataModule(compartmentRec, "json", json).
  if (!(json instanceof UndefinedValue)) return Q(CreateDataModule(compartmentRec, 'json', json));
  // 9. If text is not undefined, return ? CreateDataModule(compartmentRec, "text", text).
  if (!(text instanceof UndefinedValue)) return Q(CreateDataModule(compartmentRec, 'text', text));
  // 10. If source is a String, then
  if (source instanceof JSStringValue) {
    // a. Let other be ? GetOtherCompartment(compartmentRec, descriptor).
    const other = Q(yield* GetOtherCompartment(compartmentRec, descriptor));
    // b. Let otherModule be ? LoadOtherModule(entry, other, source, mode).
    const otherModule = Q(yield* LoadOtherModule(entry, other, source.stringValue(), mode));
    // c. If otherModule is a Data Module Record, return ! CreateDataModule(compartmentRec, otherModule.[[Type]],
    //    otherModule.[[Text]]).
    if (isDataModule(otherModule)) return X(CreateDataModule(compartmentRec, otherModule.Type, otherModule.Text));
    // d. Set source to ? GetModuleSourceObject(otherModule).
    source = Q(GetModuleSourceObject(otherModule));
  }
  // 11. If source is not an Object, throw a TypeError exception.
  if (!(source instanceof ObjectValue))
    return Throw.TypeError('the source of a module descriptor must be an object or a specifier');
  // 12. Let importMeta be ? Get(descriptor, "importMeta").
  const importMeta = Q(yield* Get(descriptor, 'importMeta'));
  // 13. If importMeta is neither undefined nor an Object, throw a TypeError exception.
  if (!(importMeta instanceof UndefinedValue || importMeta instanceof ObjectValue)) {
    return Throw.TypeError('the importMeta of a module descriptor must be an object');
  }
  // 14. Let meta be OrdinaryObjectCreate(null).
  const meta = OrdinaryObjectCreate(Value.null);
  // 15. Perform ? CopyDataProperties(meta, importMeta, « »).
  Q(yield* CopyDataProperties(meta, importMeta, []));
  // 16. Let specifier be ? Get(descriptor, "specifier").
  let specifier = Q(yield* Get(descriptor, 'specifier'));
  // 17. If specifier is undefined, set specifier to entry.[[Specifier]].
  if (specifier instanceof UndefinedValue) specifier = Value(entry.Specifier);
  // 18. If specifier is not a String, throw a TypeError exception.
  if (!(specifier instanceof JSStringValue)) {
    return Throw.TypeError('the specifier of a module descriptor must be a string');
  }
  // 19. If source has a [[ModuleSourceText]] internal slot, return CreateSourceModule(compartmentRec, source,
  //     specifier, meta).
  if (isModuleSourceObject(source)) return CreateSourceModule(compartmentRec, source, specifier.stringValue(), meta);
  // 20. Return ? CreateVirtualModule(compartmentRec, source, specifier, meta).
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

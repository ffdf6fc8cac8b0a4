// biome-ignore-all lint/suspicious/noShadowRestrictedNames: variables keep the names that the law gives them.
import {
  type Arguments,
  AsyncFunctionStart,
  Await,
  CreateBuiltinFunction,
  CreateDataPropertyOrThrow,
  CreateNonEnumerableDataPropertyOrThrow,
  DefinePropertyOrThrow,
  Descriptor,
  type Evaluator,
  type FunctionCallContext,
  type FunctionObject,
  Get,
  GetModuleNamespace,
  type Intrinsics,
  IsCallable,
  JSStringValue,
  type Mutable,
  NewPromiseCapability,
  ObjectValue,
  OrdinaryCreateFromConstructor,
  OrdinaryObjectCreate,
  type PlainCompletion,
  type PlainEvaluator,
  type Realm,
  RequireInternalSlot,
  surroundingAgent,
  Throw,
  ToString,
  UndefinedValue,
  Value,
  type ValueEvaluator,
  wellKnownSymbols,
} from '@engine262/engine262';
import { hostDefined } from './ecma262-modules.ts';
import { PerformCompartmentEval } from './evaluators.ts';
import { defineGetter } from './intrinsics.ts';
import { IsEvaluableNow, RequireFulfilled } from './module-records.ts';
import { LoadCompartmentModule } from './modules.ts';
import { type CompartmentHook, type CompartmentRecord, MakeCompartmentRecord, RealmLockdownState } from './records.ts';
import { algorithm, constructorAlgorithm, Q, type Unused, unused, X } from './spec.ts';
import { DynamicImport } from './virtual-module.ts';

/** A Compartment object. */
export type CompartmentObject = ObjectValue & { CompartmentRecord: CompartmentRecord };

/** #sec-compartment */
export const Compartment = constructorAlgorithm(function* (
  [options = Value.undefined]: Arguments,
  { NewTarget }: FunctionCallContext,
): ValueEvaluator {
  // 1. If NewTarget is undefined, throw a TypeError exception.
  if (NewTarget instanceof UndefinedValue) return Throw.TypeError('Compartment cannot be called without new');
  // 2. If options is neither undefined nor an Object, throw a TypeError exception.
  if (!(options instanceof UndefinedValue || options instanceof ObjectValue)) {
    return Throw.TypeError('the options of Compartment must be an object');
  }
  // 3. Let parentRealm be the current Realm Record.
  const parentRealm = surroundingAgent.currentRealmRecord;
  // 4. Let lockdownState be RealmLockdownState(parentRealm).
  const lockdownState = RealmLockdownState(parentRealm);
  // 5. If lockdownState is repairing or failed, throw a TypeError exception.
  if (lockdownState === 'repairing' || lockdownState === 'failed') {
    return Throw.TypeError('there is no safe compartment after a failed lockdown, nor during lockdown');
  }
  // 6. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%Compartment.prototype%", « [[CompartmentRecord]] »).
  const O = Q(
    yield* OrdinaryCreateFromConstructor(NewTarget, '%Compartment.prototype%', ['CompartmentRecord']),
  ) as CompartmentObject;
  // 7. Let compartmentRec be MakeCompartmentRecord(parentRealm).
  const compartmentRec = MakeCompartmentRecord(parentRealm);
  // 8. Set O.[[CompartmentRecord]] to compartmentRec.
  O.CompartmentRecord = compartmentRec;
  // 9. If options is not undefined, then
  if (!(options instanceof UndefinedValue)) {
    // a. Let globals be ? Get(options, "globals").
    const globals = Q(yield* Get(options, 'globals'));
    // b. If globals is neither undefined nor an Object, throw a TypeError exception.
    if (!(globals instanceof UndefinedValue || globals instanceof ObjectValue)) {
      return Throw.TypeError('the option globals must be an object');
    }
    // c. If globals is not undefined, perform ? DefineCompartmentGlobals(compartmentRec, globals).
    if (!(globals instanceof UndefinedValue)) Q(yield* DefineCompartmentGlobals(compartmentRec, globals));
    // d. Let globalLexicals be ? Get(options, "globalLexicals").
    const globalLexicals = Q(yield* Get(options, 'globalLexicals'));
    // e. If globalLexicals is neither undefined nor an Object, throw a TypeError exception.
    if (!(globalLexicals instanceof UndefinedValue || globalLexicals instanceof ObjectValue)) {
      return Throw.TypeError('the option globalLexicals must be an object');
    }
    // f. If globalLexicals is not undefined, perform ? DefineCompartmentGlobalLexicals(compartmentRec, globalLexicals).
    if (!(globalLexicals instanceof UndefinedValue)) {
      Q(yield* DefineCompartmentGlobalLexicals(compartmentRec, globalLexicals));
    }
    // g. Let modules be ? Get(options, "modules").
    const modules = Q(yield* Get(options, 'modules'));
    // h. If modules is neither undefined nor an Object, throw a TypeError exception.
    if (!(modules instanceof UndefinedValue || modules instanceof ObjectValue)) {
      return Throw.TypeError('the option modules must be an object');
    }
    // i. If modules is not undefined, perform ? DefineCompartmentModules(compartmentRec, modules).
    if (!(modules instanceof UndefinedValue)) Q(yield* DefineCompartmentModules(compartmentRec, modules));
    // j. Set compartmentRec.[[ResolveHook]] to ? GetCompartmentHook(options, « "resolveHook" »).
    compartmentRec.ResolveHook = Q(yield* GetCompartmentHook(options, ['resolveHook']));
    // k. Set compartmentRec.[[ImportHook]] to ? GetCompartmentHook(options, « "importHook", "loadHook" »).
    compartmentRec.ImportHook = Q(yield* GetCompartmentHook(options, ['importHook', 'loadHook']));
    // l. Set compartmentRec.[[ImportNowHook]] to ? GetCompartmentHook(options, « "importNowHook", "loadNowHook" »).
    compartmentRec.ImportNowHook = Q(yield* GetCompartmentHook(options, ['importNowHook', 'loadNowHook']));
    // m. Set compartmentRec.[[ImportMetaHook]] to ? GetCompartmentHook(options, « "importMetaHook" »).
    compartmentRec.ImportMetaHook = Q(yield* GetCompartmentHook(options, ['importMetaHook']));
    // n. Let name be ? Get(options, "name").
    const name = Q(yield* Get(options, 'name'));
    // o. If name is not undefined, set compartmentRec.[[Name]] to ? ToString(name).
    if (!(name instanceof UndefinedValue)) compartmentRec.Name = Value(Q(yield* ToString(name)));
  }
  // 10. Return O.
  return O;
});

/** #sec-definecompartmentglobals */
export const DefineCompartmentGlobals = algorithm(function* (
  compartmentRec: CompartmentRecord,
  globals: ObjectValue,
): PlainEvaluator {
  // 1. Let global be compartmentRec.[[GlobalObject]].
  const global = compartmentRec.GlobalObject;
  // 2. Let keys be ? globals.[[OwnPropertyKeys]]().
  const keys = Q(yield* globals.OwnPropertyKeys());
  // 3. For each property key P of keys, do
  for (const P of keys) {
    // a. Let desc be ? globals.[[GetOwnProperty]](P).
    const desc = Q(yield* globals.GetOwnProperty(P));
    // b. If desc is not undefined and desc.[[Enumerable]] is true, then
    if (desc !== undefined && desc.Enumerable === true) {
      // i. Let value be ? Get(globals, P).
      const value = Q(yield* Get(globals, P));
      // ii. Perform ? CreateDataPropertyOrThrow(global, P, value).
      Q(yield* CreateDataPropertyOrThrow(global, P, value));
    }
  }
  // 4. Return unused.
  return unused;
});

/** #sec-definecompartmentgloballexicals */
export const DefineCompartmentGlobalLexicals = algorithm(function* (
  compartmentRec: CompartmentRecord,
  lexicals: ObjectValue,
): PlainEvaluator {
  // 1. Let env be compartmentRec.[[GlobalEnv]].[[DeclarativeRecord]].
  const env = compartmentRec.GlobalEnv.DeclarativeRecord;
  // 2. Let keys be ? lexicals.[[OwnPropertyKeys]]().
  const keys = Q(yield* lexicals.OwnPropertyKeys());
  // 3. For each property key P of keys, do
  for (const P of keys) {
    // a. If P is a String, then
    if (P instanceof JSStringValue) {
      // i. Let desc be ? lexicals.[[GetOwnProperty]](P).
      const desc = Q(yield* lexicals.GetOwnProperty(P));
      // ii. If desc is not undefined and desc.[[Enumerable]] is true, then
      if (desc !== undefined && desc.Enumerable === true) {
        // 1. Let value be ? Get(lexicals, P).
        const value = Q(yield* Get(lexicals, P));
        // 2. If desc has a [[Writable]] field and desc.[[Writable]] is true, then
        if (desc.Writable !== undefined && desc.Writable === true) {
          // a. Perform ! env.CreateMutableBinding(P, false).
          X(env.CreateMutableBinding(P.stringValue(), false));
        } else {
          // 3. Else,
          // a. Perform ! env.CreateImmutableBinding(P, true).
          X(env.CreateImmutableBinding(P.stringValue(), true));
        }
        // 4. Perform ! env.InitializeBinding(P, value).
        X(env.InitializeBinding(P.stringValue(), value));
      }
    }
  }
  // 4. Return unused.
  return unused;
});

/** #sec-definecompartmentmodules */
export const DefineCompartmentModules = algorithm(function* (
  compartmentRec: CompartmentRecord,
  modules: ObjectValue,
): PlainEvaluator {
  // 1. Let keys be ? modules.[[OwnPropertyKeys]]().
  const keys = Q(yield* modules.OwnPropertyKeys());
  // 2. For each property key P of keys, do
  for (const P of keys) {
    // a. If P is a String, then
    if (P instanceof JSStringValue) {
      // i. Let desc be ? modules.[[GetOwnProperty]](P).
      const desc = Q(yield* modules.GetOwnProperty(P));
      // ii. If desc is not undefined and desc.[[Enumerable]] is true, then
      if (desc !== undefined && desc.Enumerable === true) {
        // 1. Let descriptor be ? Get(modules, P).
        const descriptor = Q(yield* Get(modules, P));
        // 2. Append the Record { [[Specifier]]: P, [[Descriptor]]: descriptor } to
        //    compartmentRec.[[ModuleDescriptors]].
        compartmentRec.ModuleDescriptors.push({ Specifier: P.stringValue(), Descriptor: descriptor });
      }
    }
  }
  // 3. Return unused.
  return unused;
});

/** #sec-getcompartmenthook */
export const GetCompartmentHook = algorithm(function* (
  options: ObjectValue,
  names: string[],
): Evaluator<PlainCompletion<CompartmentHook>> {
  // 1. For each element name of names, do
  for (const name of names) {
    // a. Let hook be ? Get(options, name).
    const hook = Q(yield* Get(options, name));
    // b. If hook is not undefined, then
    if (!(hook instanceof UndefinedValue)) {
      // i. If IsCallable(hook) is false, throw a TypeError exception.
      if (IsCallable(hook) === false) return Throw.TypeError('the option $1 must be a function', name);
      // ii. Return hook.
      return hook as FunctionObject;
    }
  }
  // 2. Return undefined.
  return Value.undefined;
});

/** #sec-createcompartmentconstructor */
export const CreateCompartmentConstructor = algorithm((realm: Realm): Unused => {
  // 1. Let steps be the algorithm steps defined in #sec-compartment.
  const steps = Compartment;
  // 2. Let constructor be CreateBuiltinFunction(steps, 0, "Compartment", « », realm).
  const constructor = CreateBuiltinFunction(steps, 0, 'Compartment', [], realm);
  // 3. Perform ! DefinePropertyOrThrow(constructor, "prototype", PropertyDescriptor { [[Value]]:
  //    realm.[[Intrinsics]].[[%Compartment.prototype%]], [[Writable]]: false, [[Enumerable]]: false, [[Configurable]]:
  //    false }).
  X(
    DefinePropertyOrThrow(
      constructor,
      'prototype',
      Descriptor({
        Value: realm.Intrinsics['%Compartment.prototype%'],
        Writable: false,
        Enumerable: false,
        Configurable: false,
      }),
    ),
  );
  // 4. Set realm.[[Intrinsics]].[[%Compartment%]] to constructor.
  (realm.Intrinsics as Mutable<Intrinsics>)['%Compartment%'] = constructor;
  // 5. Return unused.
  return unused;
});

/** #sec-compartment.prototype.evaluate */
export const CompartmentProto_evaluate = algorithm(function* (
  [source = Value.undefined]: Arguments,
  { thisValue }: FunctionCallContext,
): ValueEvaluator {
  // 1. Let C be the this value.
  const C = thisValue as CompartmentObject;
  // 2. Perform ? RequireInternalSlot(C, [[CompartmentRecord]]).
  Q(RequireInternalSlot(C, 'CompartmentRecord'));
  // 3. If source is not a String, throw a TypeError exception.
  if (!(source instanceof JSStringValue)) return Throw.TypeError('the source to evaluate must be a string');
  // 4. Return ? PerformCompartmentEval(C.[[CompartmentRecord]], source).
  return Q(yield* PerformCompartmentEval(C.CompartmentRecord, source));
});

/** #sec-compartment.prototype.import */
export const CompartmentProto_import = algorithm(function* (
  [specifier = Value.undefined]: Arguments,
  { thisValue }: FunctionCallContext,
): ValueEvaluator {
  // 1. Let C be the this value.
  const C = thisValue as CompartmentObject;
  // 2. Perform ? RequireInternalSlot(C, [[CompartmentRecord]]).
  Q(RequireInternalSlot(C, 'CompartmentRecord'));
  // 3. Return DynamicImport(C.[[CompartmentRecord]], specifier, undefined).
  return yield* DynamicImport(C.CompartmentRecord, specifier, Value.undefined);
});

/** #sec-compartment.prototype.importnow */
export const CompartmentProto_importNow = algorithm(function* (
  [specifier = Value.undefined]: Arguments,
  { thisValue }: FunctionCallContext,
): ValueEvaluator {
  // 1. Let C be the this value.
  const C = thisValue as CompartmentObject;
  // 2. Perform ? RequireInternalSlot(C, [[CompartmentRecord]]).
  Q(RequireInternalSlot(C, 'CompartmentRecord'));
  // 3. Let specifierString be ? ToString(specifier).
  const specifierString = Q(yield* ToString(specifier));
  // 4. Let module be ? LoadCompartmentModule(C.[[CompartmentRecord]], specifierString, now).
  const module = Q(yield* LoadCompartmentModule(C.CompartmentRecord, specifierString, 'now'));
  // 5. Let loaded be module.LoadRequestedModules(now).
  const loaded = module.LoadRequestedModules('all', hostDefined('now'));
  // 6. Perform ? RequireFulfilled(loaded).
  Q(RequireFulfilled(loaded));
  // 7. If IsEvaluableNow(module, « ») is false, throw a TypeError exception.
  if (IsEvaluableNow(module, []) === false) return Throw.TypeError('$1 cannot be evaluated at once', specifierString);
  // 8. Perform ? module.Link().
  Q(module.Link());
  // 9. Let evaluated be module.Evaluate().
  const evaluated = yield* module.Evaluate();
  // 10. Perform ? RequireFulfilled(evaluated).
  Q(RequireFulfilled(evaluated));
  // 11. Return GetModuleNamespace(module).
  return GetModuleNamespace(module, 'evaluation');
});

/** #sec-compartment.prototype.load */
export const CompartmentProto_load = algorithm(function* (
  [specifier = Value.undefined]: Arguments,
  { thisValue }: FunctionCallContext,
): ValueEvaluator {
  // 1. Let C be the this value.
  const C = thisValue as CompartmentObject;
  // 2. Perform ? RequireInternalSlot(C, [[CompartmentRecord]]).
  Q(RequireInternalSlot(C, 'CompartmentRecord'));
  // 3. Let compartmentRec be C.[[CompartmentRecord]].
  const compartmentRec = C.CompartmentRecord;
  // 4. Let loadSteps be a new Abstract Closure with no parameters that captures compartmentRec and specifier and
  //    performs the following steps when called:
  const loadSteps = algorithm(function* (): ValueEvaluator {
    // a. Let specifierString be ? ToString(specifier).
    const specifierString = Q(yield* ToString(specifier));
    // b. Let module be ? LoadCompartmentModule(compartmentRec, specifierString, async).
    const module = Q(yield* LoadCompartmentModule(compartmentRec, specifierString, 'async'));
    // c. Perform ? Await(module.LoadRequestedModules()).
    Q(yield* Await(module.LoadRequestedModules()));
    // d. Return undefined.
    return Value.undefined;
  });
  // 5. Let capability be ! NewPromiseCapability(%Promise%).
  const capability = X(NewPromiseCapability(surroundingAgent.intrinsic('%Promise%')));
  // 6. Perform AsyncFunctionStart(capability, loadSteps).
  yield* AsyncFunctionStart(capability, loadSteps);
  // 7. Return capability.[[Promise]].
  return capability.Promise;
});

/** #sec-get-compartment.prototype.globalthis */
export const CompartmentProto_globalThis = algorithm((_args: Arguments, { thisValue }: FunctionCallContext): Value => {
  // 1. Let C be the this value.
  const C = thisValue as CompartmentObject;
  // 2. Perform ? RequireInternalSlot(C, [[CompartmentRecord]]).
  Q(RequireInternalSlot(C, 'CompartmentRecord'));
  // 3. Return C.[[CompartmentRecord]].[[GlobalObject]].
  return C.CompartmentRecord.GlobalObject;
});

/** #sec-get-compartment.prototype.name */
export const CompartmentProto_name = algorithm((_args: Arguments, { thisValue }: FunctionCallContext): Value => {
  // 1. Let C be the this value.
  const C = thisValue as CompartmentObject;
  // 2. Perform ? RequireInternalSlot(C, [[CompartmentRecord]]).
  Q(RequireInternalSlot(C, 'CompartmentRecord'));
  // 3. Return C.[[CompartmentRecord]].[[Name]].
  return C.CompartmentRecord.Name;
});

/**
 * Makes %Compartment.prototype% and %Compartment% of a start compartment, as the law's prose describes them:
 * #sec-properties-of-the-compartment-prototype-object
 */
export function CreateCompartmentPrototype(realm: Realm): void {
  const proto = OrdinaryObjectCreate(realm.Intrinsics['%Object.prototype%']);
  (realm.Intrinsics as Mutable<Intrinsics>)['%Compartment.prototype%'] = proto;
  CreateCompartmentConstructor(realm);
  CreateNonEnumerableDataPropertyOrThrow(proto, 'constructor', realm.Intrinsics['%Compartment%']);
  const evaluate = CreateBuiltinFunction(CompartmentProto_evaluate, 1, 'evaluate', [], realm);
  CreateNonEnumerableDataPropertyOrThrow(proto, 'evaluate', evaluate);
  const methods = {
    import: CompartmentProto_import,
    importNow: CompartmentProto_importNow,
    load: CompartmentProto_load,
  };
  for (const [name, steps] of Object.entries(methods)) {
    CreateNonEnumerableDataPropertyOrThrow(proto, name, CreateBuiltinFunction(steps, 1, name, [], realm));
  }
  defineGetter(realm, proto, 'globalThis', CompartmentProto_globalThis);
  defineGetter(realm, proto, 'name', CompartmentProto_name);
  const tag = { Value: Value('Compartment'), Writable: false, Enumerable: false, Configurable: true };
  X(DefinePropertyOrThrow(proto, wellKnownSymbols.toStringTag, Descriptor(tag)));
}

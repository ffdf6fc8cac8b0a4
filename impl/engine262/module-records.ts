// biome-ignore-all lint/suspicious/noShadowRestrictedNames: variables keep the names that the law gives them.
import {
  Assert,
  Call,
  CreateDefaultExportSyntheticModule,
  CyclicModuleRecord,
  EnsureCompletion,
  type Evaluator,
  Get,
  GetImportedModule,
  HostPromiseRejectionTracker,
  JSStringValue,
  type ModuleRecord,
  type Mutable,
  NormalCompletion,
  type ObjectValue,
  OrdinaryObjectCreate,
  ParseJSONModule,
  ParseModule,
  type PlainCompletion,
  type PlainEvaluator,
  type PromiseCapabilityRecord,
  type PromiseObject,
  SourceTextModuleRecord,
  SyntheticModuleRecord,
  surroundingAgent,
  Throw,
  ThrowCompletion,
  UndefinedValue,
  Value,
  type ValueEvaluator,
} from '@engine262/engine262';
import { CodePointsToString, CompartmentModule, SetSyntheticModuleExport } from './ecma262-modules.ts';
import { InitializeModuleSource, type ModuleSourceObject } from './module-source.ts';
import type { CompartmentRecord } from './records.ts';
import { algorithm, Q, type Unused, unused, X } from './spec.ts';

/** A Compartment Module Record that is made from a text. */
class SourceModule extends CompartmentModule {
  // NON-SPEC: engine262 asks the record for its concrete methods.
  override ExecuteModule(capability?: PromiseCapabilityRecord): ValueEvaluator {
    return ExecuteCompartmentModule(this, capability);
  }
}

/** #sec-createsourcemodule */
export const CreateSourceModule = algorithm(
  (
    compartmentRec: CompartmentRecord,
    source: ModuleSourceObject,
    specifier: string,
    meta: ObjectValue,
  ): CompartmentModule => {
    // 1. Let module be ParseModule(source.[[ModuleSourceText]], compartmentRec, undefined).
    const module = ParseModule(source.ModuleSourceText.stringValue(), compartmentRec, {
      SourceTextModuleRecord: SourceModule,
      doNotTrackScriptId: true,
    }) as CompartmentModule;
    // 2. Assert: module is a Source Text Module Record.
    Assert(module instanceof SourceTextModuleRecord);
    // 3. Set module.[[FullSpecifier]] to specifier.
    module.FullSpecifier = specifier;
    // 4. Set module.[[ModuleSource]] to source.
    module.ModuleSource = source;
    // 5. Set module.[[NeedsImportMeta]] to source.[[NeedsImportMeta]].
    module.NeedsImportMeta = source.NeedsImportMeta;
    // 6. Set module.[[ImportMeta]] to meta.
    module.ImportMeta = meta;
    // 7. Return module.
    return module;
  },
);

/** #sec-getmodulesourceobject */
export const GetModuleSourceObject = algorithm((module: ModuleRecord): PlainCompletion<ObjectValue> => {
  // 1. If module is not a Source Text Module Record, throw a TypeError exception.
  if (!(module instanceof SourceTextModuleRecord)) return Throw.TypeError('this module has no source');
  // 2. If module.[[ModuleSource]] is empty, then
  if (module.ModuleSource === undefined) {
    // a. Let sourceText be the source text matched by module.[[ECMAScriptCode]].
    const sourceText = module.ECMAScriptCode.sourceText;
    // b. Let source be OrdinaryObjectCreate(%ModuleSource.prototype%, « [[ModuleSourceText]], [[ModuleSourceRecord]],
    //    [[NeedsImport]], [[NeedsImportMeta]] »).
    const source = OrdinaryObjectCreate(surroundingAgent.intrinsic('%ModuleSource.prototype%'), [
      'ModuleSourceText',
      'ModuleSourceRecord',
      'NeedsImport',
      'NeedsImportMeta',
    ]) as ObjectValue as ModuleSourceObject;
    // c. Perform InitializeModuleSource(source, CodePointsToString(sourceText), module).
    InitializeModuleSource(source, CodePointsToString(sourceText), module);
    // d. Set module.[[ModuleSource]] to source.
    (module as Mutable<ModuleRecord>).ModuleSource = source;
  }
  // 3. Return module.[[ModuleSource]].
  return module.ModuleSource as ObjectValue;
});

/** #sec-compartment-module-record-executemodule */
const ExecuteCompartmentModule = algorithm(function* (
  module: CompartmentModule,
  capability: PromiseCapabilityRecord | undefined,
): ValueEvaluator {
  // 1. Let prepared be Completion(PrepareImportMeta(module)).
  const prepared = EnsureCompletion(yield* PrepareImportMeta(module));
  // 2. If prepared is an abrupt completion and capability is present, then
  if (prepared instanceof ThrowCompletion && capability !== undefined) {
    // a. Perform ! Call(capability.[[Reject]], undefined, « prepared.[[Value]] »).
    X(Call(capability.Reject, Value.undefined, [prepared.Value]));
    // b. Return unused.
    return Value.undefined;
  }
  // 3. Perform ? prepared.
  Q(prepared);
  // 4. Return ? the result of the ExecuteModule concrete method of Source Text Module Records for module with
  //    capability.
  return Q(yield* SourceTextModuleRecord.prototype.ExecuteModule.call(module, capability));
});

/** #sec-prepareimportmeta */
export const PrepareImportMeta = algorithm(function* (module: CompartmentModule): PlainEvaluator {
  // 1. Let hook be module.[[Realm]].[[ImportMetaHook]].
  const hook = module.Realm.ImportMetaHook;
  // 2. If hook is not undefined and module.[[NeedsImportMeta]] is true, then
  if (!(hook instanceof UndefinedValue) && module.NeedsImportMeta === true) {
    // a. Perform ? Call(hook, undefined, « module.[[FullSpecifier]], module.[[ImportMeta]] »).
    Q(yield* Call(hook, Value.undefined, [Value(module.FullSpecifier), module.ImportMeta as ObjectValue]));
  }
  // 3. Return unused.
  return unused;
});

/** #sec-createnamespacemodule */
export const CreateNamespaceModule = algorithm(function* (
  compartmentRec: CompartmentRecord,
  object: ObjectValue,
): Evaluator<PlainCompletion<SyntheticModuleRecord>> {
  // 1. Let exportNames be a new empty List.
  const exportNames: string[] = [];
  // 2. Let values be a new empty List.
  const values: Value[] = [];
  // 3. Let keys be ? object.[[OwnPropertyKeys]]().
  const keys = Q(yield* object.OwnPropertyKeys());
  // 4. For each property key P of keys, do
  for (const P of keys) {
    // a. If P is a String, then
    if (P instanceof JSStringValue) {
      // i. Let desc be ? object.[[GetOwnProperty]](P).
      const desc = Q(yield* object.GetOwnProperty(P));
      // ii. If desc is not undefined and desc.[[Enumerable]] is true, then
      if (desc !== undefined && desc.Enumerable === true) {
        // 1. Let value be ? Get(object, P).
        const value = Q(yield* Get(object, P));
        // 2. Append P to exportNames.
        exportNames.push(P.stringValue());
        // 3. Append value to values.
        values.push(value);
      }
    }
  }
  // 5. Let evaluationSteps be a new Abstract Closure with parameters (module) that captures exportNames and values and
  //    performs the following steps when called:
  const evaluationSteps = function* (module: SyntheticModuleRecord): PlainEvaluator {
    // a. For each element name of exportNames, do
    for (const name of exportNames) {
      // i. Let value be the element of values at the position that name has in exportNames.
      const value = values[exportNames.indexOf(name)];
      // ii. Perform SetSyntheticModuleExport(module, name, value).
      yield* SetSyntheticModuleExport(module, name, value);
    }
    // b. Return NormalCompletion(unused).
    return NormalCompletion(unused);
  };
  // 6. Return the Synthetic Module Record { [[Realm]]: compartmentRec, [[Environment]]: empty, [[Namespace]]: empty,
  //    [[HostDefined]]: undefined, [[ExportNames]]: exportNames, [[EvaluationSteps]]: evaluationSteps }.
  return new SyntheticModuleRecord({
    Realm: compartmentRec,
    Environment: undefined,
    Namespace: undefined,
    HostDefined: undefined,
    ExportNames: exportNames,
    EvaluationSteps: evaluationSteps,
  });
});

/** #table-data-module-record */
type DataModule = SyntheticModuleRecord & { Type: DataType; Text: JSStringValue };
type DataType = 'json' | 'text';

/** NON-SPEC: whether a Module Record is a Data Module Record. */
export const isDataModule = (module: ModuleRecord): module is DataModule => 'Type' in module;

/** #sec-createdatamodule */
export const CreateDataModule = algorithm(
  (compartmentRec: CompartmentRecord, type: DataType, text: Value): PlainCompletion<DataModule> => {
    // 1. If text is not a String, throw a TypeError exception.
    if (!(text instanceof JSStringValue))
      return Throw.TypeError('the $1 of a module descriptor must be a string', type);
    // NON-SPEC: each branch below says what it is.
    let module: Mutable<DataModule>;
    // 2. If type is "json", then
    if (type === 'json') {
      // a. Let module be ? ParseJSONModule(text).
      module = Q(ParseJSONModule(text.stringValue())) as DataModule;
    } else {
      // 3. Else,
      // a. Let module be CreateDefaultExportSyntheticModule(text).
      module = CreateDefaultExportSyntheticModule(text) as DataModule;
    }
    // 4. Set module.[[Realm]] to compartmentRec.
    module.Realm = compartmentRec;
    // 5. Set module.[[Type]] to type.
    module.Type = type;
    // 6. Set module.[[Text]] to text.
    module.Text = text;
    // 7. Return module.
    return module;
  },
);

/** #sec-moduletype */
export const ModuleType = algorithm((module: ModuleRecord): DataType | undefined => {
  // 1. If module is a Data Module Record, return module.[[Type]].
  if (isDataModule(module)) return module.Type;
  // 2. Return empty.
  return undefined;
});

/** #sec-isevaluablenow */
export const IsEvaluableNow = algorithm((module: ModuleRecord, seen: ModuleRecord[]): boolean => {
  // 1. If module is not a Cyclic Module Record, return true.
  if (!(module instanceof CyclicModuleRecord)) return true;
  // 2. If seen contains module, return true.
  if (seen.includes(module)) return true;
  // 3. Append module to seen.
  seen.push(module);
  // 4. If module.[[Status]] is evaluated, return true.
  if (module.Status === 'evaluated') return true;
  // 5. If module.[[Status]] is evaluating or evaluating-async, return false.
  if (module.Status === 'evaluating' || module.Status === 'evaluating-async') return false;
  // 6. If module.[[HasTLA]] is true, return false.
  if (module.HasTLA === true) return false;
  // 7. For each ModuleRequest Record request of module.[[RequestedModules]], do
  for (const request of module.RequestedModules) {
    // a. Let required be GetImportedModule(module, request).
    const required = GetImportedModule(module, request);
    // b. If IsEvaluableNow(required, seen) is false, return false.
    if (IsEvaluableNow(required, seen) === false) return false;
  }
  // 8. Return true.
  return true;
});

/** #sec-requirefulfilled */
export const RequireFulfilled = algorithm((promise: PromiseObject): PlainCompletion<Unused> => {
  // 1. If promise.[[PromiseState]] is rejected and promise.[[PromiseIsHandled]] is false, perform
  //    HostPromiseRejectionTracker(promise, "handle").
  if (promise.PromiseState === 'rejected' && promise.PromiseIsHandled === false) {
    HostPromiseRejectionTracker(promise, 'handle');
  }
  // 2. Set promise.[[PromiseIsHandled]] to true.
  promise.PromiseIsHandled = true;
  // 3. If promise.[[PromiseState]] is pending, throw a TypeError exception.
  if (promise.PromiseState === 'pending') return Throw.TypeError('a module would have to be waited for');
  // 4. If promise.[[PromiseState]] is rejected, throw promise.[[PromiseResult]].
  if (promise.PromiseState === 'rejected') return ThrowCompletion(promise.PromiseResult as Value);
  // 5. Return unused.
  return unused;
});

// biome-ignore-all lint/suspicious/noShadowRestrictedNames: variables keep the names that the law gives them.
import {
  type Arguments,
  Assert,
  Call,
  CreateBuiltinFunction,
  DefinePropertyOrThrow,
  Descriptor,
  EnsureCompletion,
  type Evaluator,
  type FunctionObject,
  Get,
  HasOwnProperty,
  IsCallable,
  type ModuleEnvironmentRecord,
  NewPromiseCapability,
  ObjectValue,
  OrdinaryObjectCreate,
  type PlainCompletion,
  type PromiseCapabilityRecord,
  type PromiseObject,
  SourceTextModuleRecord,
  surroundingAgent,
  Throw,
  ThrowCompletion,
  ToBoolean,
  ToString,
  UndefinedValue,
  Value,
  type ValueEvaluator,
} from '@engine262/engine262';
import {
  AllImportAttributesSupported,
  CompartmentModule,
  type ExportEntryRecord,
  type ImportAttributeRecord,
  ModuleRequest,
  moduleInit,
} from './ecma262-modules.ts';
import { GetImportAttributes, ParseModuleBindings } from './module-bindings.ts';
import { PrepareImportMeta } from './module-records.ts';
import { CompartmentLoadImportedModule } from './modules.ts';
import type { CompartmentRecord } from './records.ts';
import { algorithm, Q, type Unused, unused, X } from './spec.ts';

/** #sec-virtual-module-records */
export class VirtualModule extends CompartmentModule {
  Execute!: Value;
  NeedsImport!: boolean;

  // NON-SPEC: engine262 asks the record for its concrete methods.
  override InitializeEnvironment(): ReturnType<CompartmentModule['InitializeEnvironment']> {
    return EnsureCompletion(InitializeVirtualEnvironment(this));
  }

  // NON-SPEC: as above.
  override ExecuteModule(capability?: PromiseCapabilityRecord): ValueEvaluator {
    return ExecuteVirtualModule(this, capability);
  }
}

/** #sec-createvirtualmodule */
export const CreateVirtualModule = algorithm(function* (
  compartmentRec: CompartmentRecord,
  source: ObjectValue,
  specifier: string,
  meta: ObjectValue,
): Evaluator<PlainCompletion<VirtualModule>> {
  // 1. Let execute be ? Get(source, "execute").
  const execute = Q(yield* Get(source, 'execute'));
  // 2. If execute is not undefined and IsCallable(execute) is false, throw a TypeError exception.
  if (!(execute instanceof UndefinedValue) && IsCallable(execute) === false) {
    return Throw.TypeError('execute must be a function');
  }
  // 3. Let bindings be ? Get(source, "bindings").
  const bindings = Q(yield* Get(source, 'bindings'));
  // 4. Let record be ? ParseModuleBindings(bindings).
  const record = Q(yield* ParseModuleBindings(bindings));
  // 5. Let needsImport be ToBoolean(? Get(source, "needsImport")).
  const needsImport = ToBoolean(Q(yield* Get(source, 'needsImport')));
  // 6. Let needsImportMeta be ToBoolean(? Get(source, "needsImportMeta")).
  const needsImportMeta = ToBoolean(Q(yield* Get(source, 'needsImportMeta')));
  // 7. Let localExportEntries be a new empty List.
  const localExportEntries: ExportEntryRecord[] = [];
  // 8. Let indirectExportEntries be a new empty List.
  const indirectExportEntries: ExportEntryRecord[] = [];
  // 9. Let starExportEntries be a new empty List.
  const starExportEntries: ExportEntryRecord[] = [];
  // 10. For each ExportEntry Record entry of record.[[ExportEntries]], do
  for (const entry of record.ExportEntries) {
    // a. Let imported be the element of record.[[ImportEntries]] whose [[LocalName]] is entry.[[LocalName]], or empty if
    //    there is none.
    const imported = record.ImportEntries.find(({ LocalName }) => LocalName === entry.LocalName);
    // b. If entry.[[ImportName]] is all-but-default, then
    if (entry.ImportName === 'all-but-default') {
      // i. Append entry to starExportEntries.
      starExportEntries.push(entry);
    } else if (entry.ModuleRequest !== null) {
      // c. Else if entry.[[ModuleRequest]] is not null, then
      // i. Append entry to indirectExportEntries.
      indirectExportEntries.push(entry);
    } else if (imported !== undefined && imported.ImportName !== 'namespace-object') {
      // d. Else if imported is not empty and imported.[[ImportName]] is not namespace-object, then
      // i. Append the ExportEntry Record { [[ModuleRequest]]: imported.[[ModuleRequest]], [[ImportName]]:
      //    imported.[[ImportName]], [[LocalName]]: null, [[ExportName]]: entry.[[ExportName]] } to
      //    indirectExportEntries.
      indirectExportEntries.push({
        ModuleRequest: imported.ModuleRequest,
        ImportName: imported.ImportName,
        LocalName: null,
        ExportName: entry.ExportName,
      });
    } else {
      // e. Else,
      // i. Append entry to localExportEntries.
      localExportEntries.push(entry);
    }
  }
  // 11. Let module be a new Virtual Module Record { [[Realm]]: compartmentRec, [[RequestedModules]]:
  //     record.[[RequestedModules]], [[ImportEntries]]: record.[[ImportEntries]], [[LocalExportEntries]]:
  //     localExportEntries, [[IndirectExportEntries]]: indirectExportEntries, [[StarExportEntries]]: starExportEntries,
  //     [[ImportMeta]]: meta }.
  const module = new VirtualModule(
    moduleInit({
      Realm: compartmentRec,
      RequestedModules: record.RequestedModules,
      ImportEntries: record.ImportEntries,
      LocalExportEntries: localExportEntries,
      IndirectExportEntries: indirectExportEntries,
      StarExportEntries: starExportEntries,
      ImportMeta: meta,
    }),
  );
  // 12. Set module.[[FullSpecifier]] to specifier.
  module.FullSpecifier = specifier;
  // 13. Set module.[[ModuleSource]] to source.
  module.ModuleSource = source;
  // 14. Set module.[[Execute]] to execute.
  module.Execute = execute;
  // 15. Set module.[[NeedsImport]] to needsImport.
  module.NeedsImport = needsImport;
  // 16. Set module.[[NeedsImportMeta]] to needsImportMeta.
  module.NeedsImportMeta = needsImportMeta;
  // 17. Return module.
  return module;
});

/** #sec-virtual-module-record-initializeenvironment */
const InitializeVirtualEnvironment = algorithm((module: VirtualModule): PlainCompletion<Unused> => {
  // 1. Perform ? the InitializeEnvironment concrete method of Source Text Module Records for module.
  Q(SourceTextModuleRecord.prototype.InitializeEnvironment.call(module));
  // 2. Let env be module.[[Environment]].
  const env = module.Environment as ModuleEnvironmentRecord;
  // 3. For each ExportEntry Record entry of module.[[LocalExportEntries]], do
  for (const entry of module.LocalExportEntries) {
    // a. Let name be entry.[[LocalName]].
    const name = entry.LocalName as string;
    // b. If ! env.HasBinding(name) is false, then
    if (X(env.HasBinding(name)) === false) {
      // i. Perform ! env.CreateMutableBinding(name, false).
      X(env.CreateMutableBinding(name, false));
      // ii. Perform ! env.InitializeBinding(name, undefined).
      X(env.InitializeBinding(name, Value.undefined));
    }
  }
  // 4. Return unused.
  return unused;
});

/** #sec-virtual-module-record-executemodule */
const ExecuteVirtualModule = algorithm(function* (
  module: VirtualModule,
  capability: PromiseCapabilityRecord | undefined,
): ValueEvaluator {
  // 1. Assert: capability is not present.
  Assert(capability === undefined);
  // 2. Perform ? PrepareImportMeta(module).
  Q(yield* PrepareImportMeta(module));
  // 3. If module.[[Execute]] is undefined, return unused.
  if (module.Execute instanceof UndefinedValue) return Value.undefined;
  // 4. Let environmentObject be CreateModuleEnvironmentObject(module).
  const environmentObject = CreateModuleEnvironmentObject(module);
  // 5. Let import be undefined.
  let import_: UndefinedValue | ModuleFunction = Value.undefined;
  // 6. If module.[[NeedsImport]] is true, then
  if (module.NeedsImport === true) {
    // a. Let steps be the algorithm steps defined in #sec-virtual-module-import.
    const steps = VirtualModuleImport;
    // b. Set import to CreateBuiltinFunction(steps, 1, "import", « [[Module]] », module.[[Realm]]).
    import_ = CreateBuiltinFunction(steps, 1, 'import', ['Module'], module.Realm) as ModuleFunction;
    // c. Set import.[[Module]] to module.
    import_.Module = module as ModuleFunction['Module'];
  }
  // 7. Let importMeta be undefined.
  let importMeta: Value = Value.undefined;
  // 8. If module.[[NeedsImportMeta]] is true, set importMeta to module.[[ImportMeta]].
  if (module.NeedsImportMeta === true) importMeta = module.ImportMeta as ObjectValue;
  // 9. Perform ? Call(module.[[Execute]], module.[[ModuleSource]], « environmentObject, import, importMeta »).
  Q(yield* Call(module.Execute, module.ModuleSource, [environmentObject, import_, importMeta]));
  // 10. Return unused.
  return Value.undefined;
});

/** A built-in function of a virtual module. */
type ModuleFunction = FunctionObject & {
  Module: VirtualModule & { Environment: ModuleEnvironmentRecord };
  BindingName: string;
};

/** #sec-virtual-module-import */
export const VirtualModuleImport = algorithm(function* ([
  specifier = Value.undefined,
  options = Value.undefined,
]: Arguments): ValueEvaluator {
  // 1. Let F be the active function object.
  const F = surroundingAgent.activeFunctionObject as ModuleFunction;
  // 2. Return DynamicImport(F.[[Module]], specifier, options).
  return yield* DynamicImport(F.Module, specifier, options);
});

/** #sec-dynamicimport */
export const DynamicImport = algorithm(function* (
  referrer: CompartmentRecord | CompartmentModule,
  specifier: Value,
  options: Value,
): Evaluator<PromiseObject> {
  // 1. Let promiseCapability be ! NewPromiseCapability(%Promise%).
  const promiseCapability = X(NewPromiseCapability(surroundingAgent.intrinsic('%Promise%')));
  // 2. Let specifierString be Completion(ToString(specifier)).
  const specifierString = EnsureCompletion(yield* ToString(specifier));
  // 3. If specifierString is an abrupt completion, then
  if (specifierString instanceof ThrowCompletion) {
    // a. Perform ! Call(promiseCapability.[[Reject]], undefined, « specifierString.[[Value]] »).
    X(Call(promiseCapability.Reject, Value.undefined, [specifierString.Value]));
    // b. Return promiseCapability.[[Promise]].
    return promiseCapability.Promise;
  }
  // 4. Let attributes be Completion(GetImportCallAttributes(options)).
  const attributes = EnsureCompletion(yield* GetImportCallAttributes(options));
  // 5. If attributes is an abrupt completion, then
  if (attributes instanceof ThrowCompletion) {
    // a. Perform ! Call(promiseCapability.[[Reject]], undefined, « attributes.[[Value]] »).
    X(Call(promiseCapability.Reject, Value.undefined, [attributes.Value]));
    // b. Return promiseCapability.[[Promise]].
    return promiseCapability.Promise;
  }
  // 6. Let moduleRequest be the ModuleRequest Record { [[Specifier]]: specifierString.[[Value]], [[Attributes]]:
  //    attributes.[[Value]] }.
  const moduleRequest = ModuleRequest({ Specifier: specifierString.Value, Attributes: attributes.Value });
  // 7. Perform CompartmentLoadImportedModule(referrer, moduleRequest, async, promiseCapability).
  yield* CompartmentLoadImportedModule(referrer, moduleRequest, 'async', promiseCapability);
  // 8. Return promiseCapability.[[Promise]].
  return promiseCapability.Promise;
});

/** #sec-getimportcallattributes */
export const GetImportCallAttributes = algorithm(function* (
  options: Value,
): Evaluator<PlainCompletion<readonly ImportAttributeRecord[]>> {
  // 1. If options is undefined, return a new empty List.
  if (options instanceof UndefinedValue) return [];
  // 2. If options is not an Object, throw a TypeError exception.
  if (!(options instanceof ObjectValue)) return Throw.TypeError('the options of an import must be an object');
  // 3. Let attributes be ? GetImportAttributes(options).
  const attributes = Q(yield* GetImportAttributes(options));
  // 4. If AllImportAttributesSupported(attributes) is false, throw a TypeError exception.
  if (AllImportAttributesSupported(attributes) === false) return Throw.TypeError('type is the only import attribute');
  // 5. Return attributes.
  return attributes;
});

/** #sec-createmoduleenvironmentobject */
export const CreateModuleEnvironmentObject = algorithm((module: VirtualModule): ObjectValue => {
  // 1. Let object be OrdinaryObjectCreate(null).
  const object = OrdinaryObjectCreate(Value.null);
  // 2. For each ImportEntry Record entry of module.[[ImportEntries]], do
  for (const entry of module.ImportEntries) {
    // a. Perform DefineModuleBindingAccessor(object, module, entry.[[LocalName]], false).
    DefineModuleBindingAccessor(object, module, entry.LocalName, false);
  }
  // 3. For each ExportEntry Record entry of module.[[LocalExportEntries]], do
  for (const entry of module.LocalExportEntries) {
    // a. If ! HasOwnProperty(object, entry.[[LocalName]]) is false, then
    if (X(HasOwnProperty(object, Value(entry.LocalName as string))) === false) {
      // i. Perform DefineModuleBindingAccessor(object, module, entry.[[LocalName]], true).
      DefineModuleBindingAccessor(object, module, entry.LocalName as string, true);
    }
  }
  // 4. Perform ! object.[[PreventExtensions]]().
  X(object.PreventExtensions());
  // 5. Return object.
  return object;
});

/** #sec-definemodulebindingaccessor */
export const DefineModuleBindingAccessor = algorithm(
  (object: ObjectValue, module: VirtualModule, name: string, isMutable: boolean): Unused => {
    // 1. Let realm be module.[[Realm]].
    const realm = module.Realm;
    // 2. Let functionPrototype be realm.[[Intrinsics]].[[%Function.prototype%]].
    const functionPrototype = realm.Intrinsics['%Function.prototype%'];
    // 3. Let getterSteps be the algorithm steps defined in #sec-module-binding-getter.
    const getterSteps = ModuleBindingGetter;
    // 4. Let getter be CreateBuiltinFunction(getterSteps, 0, name, « [[Module]], [[BindingName]] », realm,
    //    functionPrototype, "get").
    const getter = CreateBuiltinFunction(
      getterSteps,
      0,
      name,
      ['Module', 'BindingName'],
      realm,
      functionPrototype,
      'get',
    ) as ModuleFunction;
    // 5. Set getter.[[Module]] to module.
    getter.Module = module as ModuleFunction['Module'];
    // 6. Set getter.[[BindingName]] to name.
    getter.BindingName = name;
    // 7. Let setter be undefined.
    let setter: UndefinedValue | ModuleFunction = Value.undefined;
    // 8. If isMutable is true, then
    if (isMutable === true) {
      // a. Let setterSteps be the algorithm steps defined in #sec-module-binding-setter.
      const setterSteps = ModuleBindingSetter;
      // b. Set setter to CreateBuiltinFunction(setterSteps, 1, name, « [[Module]], [[BindingName]] », realm,
      //    functionPrototype, "set").
      setter = CreateBuiltinFunction(
        setterSteps,
        1,
        name,
        ['Module', 'BindingName'],
        realm,
        functionPrototype,
        'set',
      ) as ModuleFunction;
      // c. Set setter.[[Module]] to module.
      setter.Module = module as ModuleFunction['Module'];
      // d. Set setter.[[BindingName]] to name.
      setter.BindingName = name;
    }
    // 9. Perform ! DefinePropertyOrThrow(object, name, PropertyDescriptor { [[Get]]: getter, [[Set]]: setter,
    //    [[Enumerable]]: true, [[Configurable]]: false }).
    X(
      DefinePropertyOrThrow(
        object,
        name,
        Descriptor({ Get: getter, Set: setter, Enumerable: true, Configurable: false }),
      ),
    );
    // 10. Return unused.
    return unused;
  },
);

/** #sec-module-binding-getter */
export const ModuleBindingGetter = algorithm(function* (): ValueEvaluator {
  // 1. Let F be the active function object.
  const F = surroundingAgent.activeFunctionObject as ModuleFunction;
  // 2. Return ? F.[[Module]].[[Environment]].GetBindingValue(F.[[BindingName]], true).
  return Q(yield* F.Module.Environment.GetBindingValue(F.BindingName, true));
});

/** #sec-module-binding-setter */
export const ModuleBindingSetter = algorithm(([value = Value.undefined]: Arguments): Value => {
  // 1. Let F be the active function object.
  const F = surroundingAgent.activeFunctionObject as ModuleFunction;
  // 2. Perform ! F.[[Module]].[[Environment]].SetMutableBinding(F.[[BindingName]], value, true).
  X(F.Module.Environment.SetMutableBinding(F.BindingName, value, true));
  // 3. Return undefined.
  return Value.undefined;
});

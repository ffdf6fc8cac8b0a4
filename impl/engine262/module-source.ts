// biome-ignore-all lint/suspicious/noShadowRestrictedNames: variables keep the names that the law gives them.
import {
  type Arguments,
  CreateArrayFromList,
  CreateBuiltinFunction,
  CreateDataPropertyOrThrow,
  CreateNonEnumerableDataPropertyOrThrow,
  DefinePropertyOrThrow,
  Descriptor,
  type FunctionCallContext,
  HostEnsureCanCompileStrings,
  type Intrinsics,
  JSStringValue,
  type Mutable,
  type ObjectValue,
  OrdinaryCreateFromConstructor,
  OrdinaryObjectCreate,
  ParseModule,
  type Realm,
  RequireInternalSlot,
  SameValue,
  type SourceTextModuleRecord,
  surroundingAgent,
  Throw,
  ThrowCompletion,
  UndefinedValue,
  Value,
  type ValueEvaluator,
  wellKnownSymbols,
} from '@engine262/engine262';
import { isListOfErrors } from './ecma262.ts';
import {
  contains,
  ExportEntries,
  type ExportEntryRecord,
  type ImportEntryRecord,
  importEntries,
  type ModuleRequestRecord,
} from './ecma262-modules.ts';
import { defineGetter } from './intrinsics.ts';
import { algorithm, constructorAlgorithm, Q, type Unused, unused, X } from './spec.ts';

/** A ModuleSource object. */
export type ModuleSourceObject = ObjectValue & {
  ModuleSourceText: JSStringValue;
  ModuleSourceRecord: SourceTextModuleRecord;
  NeedsImport: boolean;
  NeedsImportMeta: boolean;
};

/** NON-SPEC: whether an object has a [[ModuleSourceText]] internal slot. */
export const isModuleSourceObject = (O: ObjectValue): O is ModuleSourceObject => 'ModuleSourceText' in O;

/** #sec-modulesource */
export const ModuleSource = constructorAlgorithm(function* (
  [text = Value.undefined]: Arguments,
  { NewTarget }: FunctionCallContext,
): ValueEvaluator {
  // 1. If NewTarget is undefined, throw a TypeError exception.
  if (NewTarget instanceof UndefinedValue) return Throw.TypeError('ModuleSource cannot be called without new');
  // 2. If text is not a String, throw a TypeError exception.
  if (!(text instanceof JSStringValue)) return Throw.TypeError('the text of a module must be a string');
  // 3. Let realm be the current Realm Record.
  const realm = surroundingAgent.currentRealmRecord;
  // 4. Perform ? HostEnsureCanCompileStrings(realm, « », text, false).
  Q(yield* HostEnsureCanCompileStrings(realm, [], text.stringValue(), false));
  // 5. Let module be ParseModule(text, realm, undefined).
  const module = ParseModule(text.stringValue(), realm, undefined);
  // 6. If module is a List of errors, throw a SyntaxError exception.
  if (isListOfErrors(module)) return ThrowCompletion(module[0]);
  // 7. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%ModuleSource.prototype%", « [[ModuleSourceText]],
  //    [[ModuleSourceRecord]], [[NeedsImport]], [[NeedsImportMeta]] »).
  const O = Q(
    yield* OrdinaryCreateFromConstructor(NewTarget, '%ModuleSource.prototype%', [
      'ModuleSourceText',
      'ModuleSourceRecord',
      'NeedsImport',
      'NeedsImportMeta',
    ]),
  ) as ModuleSourceObject;
  // 8. Perform InitializeModuleSource(O, text, module).
  InitializeModuleSource(O, text, module);
  // 9. Return O.
  return O;
});

/** #sec-initializemodulesource */
export const InitializeModuleSource = algorithm(
  (O: ModuleSourceObject, text: JSStringValue, module: SourceTextModuleRecord): Unused => {
    // 1. Set O.[[ModuleSourceText]] to text.
    O.ModuleSourceText = text;
    // 2. Set O.[[ModuleSourceRecord]] to module.
    O.ModuleSourceRecord = module;
    // 3. If module.[[ECMAScriptCode]] contains an ImportCall, set O.[[NeedsImport]] to true.
    if (contains(module.ECMAScriptCode, 'ImportCall')) {
      O.NeedsImport = true;
    } else {
      // 4. Else, set O.[[NeedsImport]] to false.
      O.NeedsImport = false;
    }
    // 5. If module.[[ECMAScriptCode]] contains an ImportMeta, set O.[[NeedsImportMeta]] to true.
    if (contains(module.ECMAScriptCode, 'ImportMeta')) {
      O.NeedsImportMeta = true;
    } else {
      // 6. Else, set O.[[NeedsImportMeta]] to false.
      O.NeedsImportMeta = false;
    }
    // 7. Return unused.
    return unused;
  },
);

/** #sec-get-modulesource.prototype.bindings */
export const ModuleSourceProto_bindings = algorithm((_args: Arguments, { thisValue }: FunctionCallContext) => {
  // 1. Let O be the this value.
  const O = thisValue as ModuleSourceObject;
  // 2. Perform ? RequireInternalSlot(O, [[ModuleSourceRecord]]).
  Q(RequireInternalSlot(O, 'ModuleSourceRecord'));
  // 3. Let module be O.[[ModuleSourceRecord]].
  const module = O.ModuleSourceRecord;
  // 4. Let bindings be a new empty List.
  const bindings: ObjectValue[] = [];
  // 5. For each ImportEntry Record entry of module.[[ImportEntries]], do
  for (const entry of importEntries(module.ImportEntries)) {
    // a. Append CreateImportBindingObject(entry) to bindings.
    bindings.push(CreateImportBindingObject(entry));
  }
  // 6. Let exportEntries be the ExportEntries of module.[[ECMAScriptCode]].
  const exportEntries = ExportEntries(module.ECMAScriptCode);
  // 7. For each ExportEntry Record entry of exportEntries, do
  for (const entry of exportEntries) {
    // a. Append CreateExportBindingObject(entry) to bindings.
    bindings.push(CreateExportBindingObject(entry));
  }
  // 8. Return CreateArrayFromList(bindings).
  return CreateArrayFromList(bindings);
});

/** #sec-createimportbindingobject */
export const CreateImportBindingObject = algorithm((entry: ImportEntryRecord): ObjectValue => {
  // 1. Let object be OrdinaryObjectCreate(%Object.prototype%).
  const object = OrdinaryObjectCreate(surroundingAgent.intrinsic('%Object.prototype%'));
  // 2. Let specifier be entry.[[ModuleRequest]].[[Specifier]].
  const specifier = Value(entry.ModuleRequest.Specifier);
  // 3. If entry.[[ImportName]] is namespace-object, then
  if (entry.ImportName === 'namespace-object') {
    // a. Perform ! CreateDataPropertyOrThrow(object, "importAllFrom", specifier).
    X(CreateDataPropertyOrThrow(object, 'importAllFrom', specifier));
    // b. Perform ! CreateDataPropertyOrThrow(object, "as", entry.[[LocalName]]).
    X(CreateDataPropertyOrThrow(object, 'as', Value(entry.LocalName)));
  } else {
    // 4. Else,
    // a. Perform ! CreateDataPropertyOrThrow(object, "import", entry.[[ImportName]]).
    X(CreateDataPropertyOrThrow(object, 'import', entry.ImportName));
    // b. If entry.[[LocalName]] is not entry.[[ImportName]], perform ! CreateDataPropertyOrThrow(object, "as",
    //    entry.[[LocalName]]).
    if (entry.LocalName !== entry.ImportName.stringValue()) {
      X(CreateDataPropertyOrThrow(object, 'as', Value(entry.LocalName)));
    }
    // c. Perform ! CreateDataPropertyOrThrow(object, "from", specifier).
    X(CreateDataPropertyOrThrow(object, 'from', specifier));
  }
  // 5. Perform AddImportAttributes(object, entry.[[ModuleRequest]]).
  AddImportAttributes(object, entry.ModuleRequest);
  // 6. Return object.
  return object;
});

/** #sec-createexportbindingobject */
export const CreateExportBindingObject = algorithm((entry: ExportEntryRecord): ObjectValue => {
  // 1. Let object be OrdinaryObjectCreate(%Object.prototype%).
  const object = OrdinaryObjectCreate(surroundingAgent.intrinsic('%Object.prototype%'));
  // 2. Let exportName be entry.[[ExportName]].
  const exportName = entry.ExportName === null ? Value.null : Value(entry.ExportName);
  // 3. If entry.[[ModuleRequest]] is null, then
  if (entry.ModuleRequest === null) {
    // a. Let localName be entry.[[LocalName]].
    let localName = Value(entry.LocalName as string);
    // b. If localName is "*default*", set localName to "default".
    if (localName.stringValue() === '*default*') localName = Value('default');
    // c. Perform ! CreateDataPropertyOrThrow(object, "export", localName).
    X(CreateDataPropertyOrThrow(object, 'export', localName));
    // d. If exportName is not localName, perform ! CreateDataPropertyOrThrow(object, "as", exportName).
    if (!SameValue(exportName, localName)) X(CreateDataPropertyOrThrow(object, 'as', exportName));
  } else if (entry.ImportName === 'all' || entry.ImportName === 'all-but-default') {
    // 4. Else if entry.[[ImportName]] is all or all-but-default, then
    // a. Perform ! CreateDataPropertyOrThrow(object, "exportAllFrom", entry.[[ModuleRequest]].[[Specifier]]).
    X(CreateDataPropertyOrThrow(object, 'exportAllFrom', Value(entry.ModuleRequest.Specifier)));
    // b. If exportName is not null, perform ! CreateDataPropertyOrThrow(object, "as", exportName).
    if (exportName instanceof JSStringValue) X(CreateDataPropertyOrThrow(object, 'as', exportName));
  } else {
    // 5. Else,
    // a. Perform ! CreateDataPropertyOrThrow(object, "export", entry.[[ImportName]]).
    X(CreateDataPropertyOrThrow(object, 'export', entry.ImportName as JSStringValue));
    // b. If exportName is not entry.[[ImportName]], perform ! CreateDataPropertyOrThrow(object, "as", exportName).
    if (!SameValue(exportName, entry.ImportName as JSStringValue)) {
      X(CreateDataPropertyOrThrow(object, 'as', exportName));
    }
    // c. Perform ! CreateDataPropertyOrThrow(object, "from", entry.[[ModuleRequest]].[[Specifier]]).
    X(CreateDataPropertyOrThrow(object, 'from', Value(entry.ModuleRequest.Specifier)));
  }
  // 6. If entry.[[ModuleRequest]] is not null, perform AddImportAttributes(object, entry.[[ModuleRequest]]).
  if (entry.ModuleRequest !== null) AddImportAttributes(object, entry.ModuleRequest);
  // 7. Return object.
  return object;
});

/** #sec-addimportattributes */
export const AddImportAttributes = algorithm((object: ObjectValue, moduleRequest: ModuleRequestRecord): Unused => {
  // 1. If moduleRequest.[[Attributes]] is empty, return unused.
  if (moduleRequest.Attributes.length === 0) return unused;
  // 2. Let attributesObject be OrdinaryObjectCreate(%Object.prototype%).
  const attributesObject = OrdinaryObjectCreate(surroundingAgent.intrinsic('%Object.prototype%'));
  // 3. For each ImportAttribute Record attribute of moduleRequest.[[Attributes]], do
  for (const attribute of moduleRequest.Attributes) {
    // a. Perform ! CreateDataPropertyOrThrow(attributesObject, attribute.[[Key]], attribute.[[Value]]).
    X(CreateDataPropertyOrThrow(attributesObject, attribute.Key, Value(attribute.Value)));
  }
  // 4. Perform ! CreateDataPropertyOrThrow(object, "with", attributesObject).
  X(CreateDataPropertyOrThrow(object, 'with', attributesObject));
  // 5. Return unused.
  return unused;
});

/** #sec-get-modulesource.prototype.needsimport */
export const ModuleSourceProto_needsImport = algorithm((_args: Arguments, { thisValue }: FunctionCallContext) => {
  // 1. Let O be the this value.
  const O = thisValue as ModuleSourceObject;
  // 2. Perform ? RequireInternalSlot(O, [[NeedsImport]]).
  Q(RequireInternalSlot(O, 'NeedsImport'));
  // 3. Return O.[[NeedsImport]].
  return Value(O.NeedsImport);
});

/** #sec-get-modulesource.prototype.needsimportmeta */
export const ModuleSourceProto_needsImportMeta = algorithm((_args: Arguments, { thisValue }: FunctionCallContext) => {
  // 1. Let O be the this value.
  const O = thisValue as ModuleSourceObject;
  // 2. Perform ? RequireInternalSlot(O, [[NeedsImportMeta]]).
  Q(RequireInternalSlot(O, 'NeedsImportMeta'));
  // 3. Return O.[[NeedsImportMeta]].
  return Value(O.NeedsImportMeta);
});

/**
 * Makes %ModuleSource.prototype% and %ModuleSource%, as the law's prose describes them:
 * #sec-properties-of-the-modulesource-prototype-object
 */
export function CreateModuleSourceIntrinsics(realm: Realm): void {
  const intrinsics = realm.Intrinsics as Mutable<Intrinsics>;
  const proto = OrdinaryObjectCreate(intrinsics['%AbstractModuleSource.prototype%']);
  const parent = intrinsics['%AbstractModuleSource%'];
  const constructor = CreateBuiltinFunction(ModuleSource, 1, 'ModuleSource', [], realm, parent);
  const fixed = { Writable: false, Enumerable: false, Configurable: false };
  X(DefinePropertyOrThrow(constructor, 'prototype', Descriptor({ Value: proto, ...fixed })));
  CreateNonEnumerableDataPropertyOrThrow(proto, 'constructor', constructor);
  defineGetter(realm, proto, 'bindings', ModuleSourceProto_bindings);
  defineGetter(realm, proto, 'needsImport', ModuleSourceProto_needsImport);
  defineGetter(realm, proto, 'needsImportMeta', ModuleSourceProto_needsImportMeta);
  const tag = { Value: Value('ModuleSource'), Writable: false, Enumerable: false, Configurable: true };
  X(DefinePropertyOrThrow(proto, wellKnownSymbols.toStringTag, Descriptor(tag)));
  intrinsics['%ModuleSource%'] = constructor;
  intrinsics['%ModuleSource.prototype%'] = proto;
}

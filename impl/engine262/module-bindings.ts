// biome-ignore-all lint/suspicious/noShadowRestrictedNames: variables keep the names that the law gives them.
import {
  EnumerableOwnProperties,
  type Evaluator,
  F,
  Get,
  JSStringValue,
  LengthOfArrayLike,
  ObjectValue,
  type PlainCompletion,
  type PlainEvaluator,
  Throw,
  ToString,
  UndefinedValue,
  Value,
} from '@engine262/engine262';
import {
  type ExportEntryRecord,
  type ImportAttributeRecord,
  type ImportEntryRecord,
  ModuleRequest,
  type ModuleRequestRecord,
  ModuleRequestsEqual,
} from './ecma262-modules.ts';
import { algorithm, Q, type Unused, unused, X } from './spec.ts';

/** #sec-virtual-module-bindings */
interface ModuleBindingsRecord {
  RequestedModules: ModuleRequestRecord[];
  ImportEntries: ImportEntryRecord[];
  ExportEntries: ExportEntryRecord[];
}

/** #sec-parsemodulebindings */
export const ParseModuleBindings = algorithm(function* (
  bindings: Value,
): Evaluator<PlainCompletion<ModuleBindingsRecord>> {
  // 1. Let record be the Module Bindings Record { [[RequestedModules]]: « », [[ImportEntries]]: « », [[ExportEntries]]:
  //    « » }.
  const record: ModuleBindingsRecord = { RequestedModules: [], ImportEntries: [], ExportEntries: [] };
  // 2. If bindings is undefined, return record.
  if (bindings instanceof UndefinedValue) return record;
  // 3. If bindings is not an Object, throw a TypeError exception.
  if (!(bindings instanceof ObjectValue)) return Throw.TypeError('the bindings of a module must be an array');
  // 4. Let length be ? LengthOfArrayLike(bindings).
  const length = Q(yield* LengthOfArrayLike(bindings));
  // 5. Let index be 0.
  let index = 0;
  // 6. Repeat, while index < length,
  while (index < length) {
    // a. Let binding be ? Get(bindings, ! ToString(𝔽(index))).
    const binding = Q(yield* Get(bindings, Value(X(ToString(F(index))))));
    // b. If binding is not an Object, throw a TypeError exception.
    if (!(binding instanceof ObjectValue)) return Throw.TypeError('a binding of a module must be an object');
    // c. Perform ? ParseModuleBinding(record, binding).
    Q(yield* ParseModuleBinding(record, binding));
    // d. Set index to index + 1.
    index = index + 1;
  }
  // 7. Return record.
  return record;
});

/** #sec-parsemodulebinding */
export const ParseModuleBinding = algorithm(function* (
  record: ModuleBindingsRecord,
  binding: ObjectValue,
): PlainEvaluator {
  // 1. Let from be ? GetBindingProperty(binding, "from").
  const from = Q(yield* GetBindingProperty(binding, 'from'));
  // 2. Let exportAllFrom be ? GetBindingProperty(binding, "exportAllFrom").
  const exportAllFrom = Q(yield* GetBindingProperty(binding, 'exportAllFrom'));
  // 3. Let importAllFrom be ? GetBindingProperty(binding, "importAllFrom").
  const importAllFrom = Q(yield* GetBindingProperty(binding, 'importAllFrom'));
  // 4. Let export be ? GetBindingProperty(binding, "export").
  const export_ = Q(yield* GetBindingProperty(binding, 'export'));
  // 5. Let import be ? GetBindingProperty(binding, "import").
  const import_ = Q(yield* GetBindingProperty(binding, 'import'));
  // 6. Let as be ? GetBindingProperty(binding, "as").
  let as = Q(yield* GetBindingProperty(binding, 'as'));
  // 7. Let attributes be ? GetImportAttributes(binding).
  const attributes = Q(yield* GetImportAttributes(binding));
  // 8. If not exactly one of exportAllFrom, importAllFrom, export and import is a String, throw a SyntaxError
  //    exception.
  if ([exportAllFrom, importAllFrom, export_, import_].filter((name) => name !== undefined).length !== 1) {
    return Throw.SyntaxError('a binding of a module is one of exportAllFrom, importAllFrom, export and import');
  }
  // 9. If importAllFrom is a String, then
  if (importAllFrom !== undefined) {
    // a. If from is a String or as is undefined, throw a SyntaxError exception.
    if (from !== undefined || as === undefined) return Throw.SyntaxError('importAllFrom goes with as, not with from');
    // b. Return ? AppendImportEntry(record, importAllFrom, attributes, namespace-object, as).
    return Q(AppendImportEntry(record, importAllFrom, attributes, 'namespace-object', as));
  }
  // 10. If exportAllFrom is a String, then
  if (exportAllFrom !== undefined) {
    // a. If from is a String, throw a SyntaxError exception.
    if (from !== undefined) return Throw.SyntaxError('exportAllFrom does not go with from');
    // b. If as is undefined, return ! AppendExportEntry(record, exportAllFrom, attributes, all-but-default, null,
    //    null).
    if (as === undefined) {
      return X(AppendExportEntry(record, exportAllFrom, attributes, 'all-but-default', null, null));
    }
    // c. Return ? AppendExportEntry(record, exportAllFrom, attributes, all, null, as).
    return Q(AppendExportEntry(record, exportAllFrom, attributes, 'all', null, as));
  }
  // 11. If as is undefined, then
  if (as === undefined) {
    // a. If import is a String, set as to import.
    if (import_ !== undefined) {
      as = import_;
    } else {
      // b. Else, set as to export.
      as = export_ as string;
    }
  }
  // 12. If import is a String, then
  if (import_ !== undefined) {
    // a. If from is undefined, throw a SyntaxError exception.
    if (from === undefined) return Throw.SyntaxError('import needs from');
    // b. Return ? AppendImportEntry(record, from, attributes, import, as).
    return Q(AppendImportEntry(record, from, attributes, Value(import_), as));
  }
  // 13. If from is undefined, then
  if (from === undefined) {
    // a. If attributes is not empty, throw a SyntaxError exception.
    if (attributes.length > 0) return Throw.SyntaxError('import attributes go with the name of a module');
    // b. Return ? AppendExportEntry(record, null, attributes, null, export, as).
    return Q(AppendExportEntry(record, null, attributes, null, export_ as string, as));
  }
  // 14. Return ? AppendExportEntry(record, from, attributes, export, null, as).
  return Q(AppendExportEntry(record, from, attributes, Value(export_ as string), null, as));
});

/** #sec-getbindingproperty */
export const GetBindingProperty = algorithm(function* (
  binding: ObjectValue,
  P: string,
): Evaluator<PlainCompletion<string | undefined>> {
  // 1. Let value be ? Get(binding, P).
  const value = Q(yield* Get(binding, P));
  // 2. If value is undefined, return undefined.
  if (value instanceof UndefinedValue) return undefined;
  // 3. Return ? ToString(value).
  return Q(yield* ToString(value));
});

/** #sec-getimportattributes */
export const GetImportAttributes = algorithm(function* (
  O: ObjectValue,
): Evaluator<PlainCompletion<ImportAttributeRecord[]>> {
  // 1. Let attributes be a new empty List.
  const attributes: ImportAttributeRecord[] = [];
  // 2. Let attributesObject be ? Get(O, "with").
  const attributesObject = Q(yield* Get(O, 'with'));
  // 3. If attributesObject is undefined, return attributes.
  if (attributesObject instanceof UndefinedValue) return attributes;
  // 4. If attributesObject is not an Object, throw a TypeError exception.
  if (!(attributesObject instanceof ObjectValue)) return Throw.TypeError('import attributes must be an object');
  // 5. Let entries be ? EnumerableOwnProperties(attributesObject, key+value).
  const entries = Q(yield* EnumerableOwnProperties(attributesObject, 'key+value'));
  // 6. For each element entry of entries, do
  for (const entry of entries) {
    // a. Let key be ! Get(entry, "0").
    const key = X(Get(entry, '0')) as JSStringValue;
    // b. Let value be ! Get(entry, "1").
    const value = X(Get(entry, '1'));
    // c. If value is not a String, throw a TypeError exception.
    if (!(value instanceof JSStringValue)) return Throw.TypeError('the import attribute $1 must be a string', key);
    // d. Append the ImportAttribute Record { [[Key]]: key, [[Value]]: value } to attributes.
    attributes.push({ Key: key.stringValue(), Value: value.stringValue() });
  }
  // 7. Return attributes.
  return attributes;
});

/** #sec-appendimportentry */
export const AppendImportEntry = algorithm(
  (
    record: ModuleBindingsRecord,
    specifier: string,
    attributes: readonly ImportAttributeRecord[],
    importName: ImportEntryRecord['ImportName'],
    localName: string,
  ): PlainCompletion<Unused> => {
    // 1. If record.[[ImportEntries]] has an element whose [[LocalName]] is localName, throw a SyntaxError exception.
    if (record.ImportEntries.some(({ LocalName }) => LocalName === localName)) {
      return Throw.SyntaxError('$1 is imported twice', localName);
    }
    // 2. Let moduleRequest be AppendModuleRequest(record, specifier, attributes).
    const moduleRequest = AppendModuleRequest(record, specifier, attributes);
    // 3. Append the ImportEntry Record { [[ModuleRequest]]: moduleRequest, [[ImportName]]: importName, [[LocalName]]:
    //    localName } to record.[[ImportEntries]].
    record.ImportEntries.push({ ModuleRequest: moduleRequest, ImportName: importName, LocalName: localName });
    // 4. Return unused.
    return unused;
  },
);

/** #sec-appendexportentry */
export const AppendExportEntry = algorithm(
  (
    record: ModuleBindingsRecord,
    specifier: string | null,
    attributes: readonly ImportAttributeRecord[],
    importName: ExportEntryRecord['ImportName'],
    localName: string | null,
    exportName: string | null,
  ): PlainCompletion<Unused> => {
    // 1. If exportName is not null and record.[[ExportEntries]] has an element whose [[ExportName]] is exportName, throw
    //    a SyntaxError exception.
    if (exportName !== null && record.ExportEntries.some(({ ExportName }) => ExportName === exportName)) {
      return Throw.SyntaxError('$1 is exported twice', exportName);
    }
    // 2. Let moduleRequest be null.
    let moduleRequest: ModuleRequestRecord | null = null;
    // 3. If specifier is not null, set moduleRequest to AppendModuleRequest(record, specifier, attributes).
    if (specifier !== null) moduleRequest = AppendModuleRequest(record, specifier, attributes);
    // 4. Append the ExportEntry Record { [[ModuleRequest]]: moduleRequest, [[ImportName]]: importName, [[LocalName]]:
    //    localName, [[ExportName]]: exportName } to record.[[ExportEntries]].
    record.ExportEntries.push({
      ModuleRequest: moduleRequest,
      ImportName: importName,
      LocalName: localName,
      ExportName: exportName,
    });
    // 5. Return unused.
    return unused;
  },
);

/** #sec-appendmodulerequest */
export const AppendModuleRequest = algorithm(
  (
    record: ModuleBindingsRecord,
    specifier: string,
    attributes: readonly ImportAttributeRecord[],
  ): ModuleRequestRecord => {
    // 1. Let newRequest be the ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: attributes }.
    const newRequest = ModuleRequest({ Specifier: specifier, Attributes: attributes });
    // 2. For each ModuleRequest Record request of record.[[RequestedModules]], do
    for (const request of record.RequestedModules) {
      // a. If ModuleRequestsEqual(request, newRequest) is true, return request.
      if (ModuleRequestsEqual(request, newRequest) === true) return request;
    }
    // 3. Append newRequest to record.[[RequestedModules]].
    record.RequestedModules.push(newRequest);
    // 4. Return newRequest.
    return newRequest;
  },
);

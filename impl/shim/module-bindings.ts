import { getImportAttributes } from './import-attributes.ts';
import {
  addRequest,
  type ExportEntry,
  exportEntry,
  type ImportAttribute,
  type ImportEntry,
  importEntry,
  type ModuleEntries,
  type ModuleRequest,
  moduleRequest,
} from './module-entries.ts';
import {
  createDictionary,
  createList,
  hasOwn,
  isObject,
  isOneDefined,
  record,
  SyntaxError,
  TypeError,
} from './primordials.ts';

/** #sec-parsemodulebindings: the Module Bindings Record, with what its operations ask of it by name. */
interface Bindings {
  readonly requests: ModuleRequest[];
  readonly imports: ImportEntry[];
  readonly exports: ExportEntry[];
  readonly localNames: { [name: string]: true };
  readonly exportNames: { [name: string]: true };
}

type ArrayLike = { readonly [index: number]: unknown; readonly length: unknown };

/** https://tc39.es/ecma262/#sec-tolength */
const toLength = (value: unknown): number => {
  const number = +(value as number);
  if (!(number > 0)) return 0;
  const most = 2 ** 53 - 1;
  return number > most ? most : number - (number % 1);
};

/** Reads what a virtual module source imports and exports. #sec-parsemodulebindings */
export const parseModuleBindings = (bindings: unknown): ModuleEntries => {
  const parsed = record<Bindings>({
    requests: createList<ModuleRequest>(),
    imports: createList<ImportEntry>(),
    exports: createList<ExportEntry>(),
    localNames: createDictionary<true>(),
    exportNames: createDictionary<true>(),
  });
  if (bindings === undefined) return parsed;
  if (!isObject(bindings)) throw new TypeError('virtual module source: bindings is not an object');
  const length = toLength((bindings as ArrayLike).length);
  for (let index = 0; index < length; index++) {
    const binding = (bindings as ArrayLike)[index];
    if (!isObject(binding)) throw new TypeError(`virtual module source: the binding ${index} is not an object`);
    parseModuleBinding(parsed, binding);
  }
  return parsed;
};

/** #sec-getbindingproperty */
const getBindingProperty = (binding: object, name: string): string | undefined => {
  const value = (binding as { [name: string]: unknown })[name];
  return value === undefined ? undefined : `${value}`;
};

const refuse = (reason: string): never => {
  throw new SyntaxError(`virtual module source: ${reason}`);
};

/** #sec-parsemodulebinding */
const parseModuleBinding = (parsed: Bindings, binding: object): void => {
  const from = getBindingProperty(binding, 'from');
  const exportAllFrom = getBindingProperty(binding, 'exportAllFrom');
  const importAllFrom = getBindingProperty(binding, 'importAllFrom');
  const exported = getBindingProperty(binding, 'export');
  const imported = getBindingProperty(binding, 'import');
  const as = getBindingProperty(binding, 'as');
  const attributes = getImportAttributes(binding);
  if (!isOneDefined([exportAllFrom, importAllFrom, exported, imported])) {
    refuse('a binding has one of import, importAllFrom, export and exportAllFrom');
  }
  const needs = (condition: boolean, rule: string): void => {
    if (!condition) refuse(rule);
  };
  if (importAllFrom !== undefined) {
    needs(from === undefined && as !== undefined, 'importAllFrom goes with as, and without from');
    appendImportEntry(parsed, importAllFrom, attributes, null, as as string);
  } else if (exportAllFrom !== undefined) {
    needs(from === undefined, 'exportAllFrom goes without from');
    appendExportEntry(parsed, exportAllFrom, attributes, null, null, as ?? null);
  } else if (imported !== undefined) {
    needs(from !== undefined, 'import goes with from');
    appendImportEntry(parsed, from as string, attributes, imported, as ?? imported);
  } else if (from === undefined) {
    needs(attributes.length === 0, 'with goes with from');
    appendExportEntry(parsed, null, attributes, null, exported as string, as ?? (exported as string));
  } else {
    appendExportEntry(parsed, from, attributes, exported as string, null, as ?? (exported as string));
  }
};

/** #sec-appendimportentry */
const appendImportEntry = (
  { requests, imports, localNames }: Bindings,
  specifier: string,
  attributes: readonly ImportAttribute[],
  importName: string | null,
  localName: string,
): void => {
  if (hasOwn(localNames, localName)) refuse(`two imports have the name ${localName}`);
  localNames[localName] = true;
  imports[imports.length] = importEntry(
    addRequest(requests, moduleRequest(specifier, attributes)),
    importName,
    localName,
  );
};

/** #sec-appendexportentry */
const appendExportEntry = (
  { requests, exports, exportNames }: Bindings,
  specifier: string | null,
  attributes: readonly ImportAttribute[],
  importName: string | null,
  localName: string | null,
  exportName: string | null,
): void => {
  if (exportName !== null) {
    if (hasOwn(exportNames, exportName)) refuse(`two exports have the name ${exportName}`);
    exportNames[exportName] = true;
  }
  const request = specifier === null ? null : addRequest(requests, moduleRequest(specifier, attributes));
  exports[exports.length] = exportEntry(request, importName, localName, exportName);
};

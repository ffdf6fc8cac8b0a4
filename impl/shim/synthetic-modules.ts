// Modules whose exports are there before anything runs.

import { type ExportEntry, exportEntry, sortExports } from './module-entries.ts';
import { type Binding, type DataType, type ModuleRecord, makeModuleRecord } from './module-records.ts';
import {
  bare,
  createList,
  forEachProperty,
  getPrototypeOf,
  jsonParse,
  record,
  SyntaxError,
  TypeError,
} from './primordials.ts';
import type { CompartmentRecord } from './records.ts';

/** #sec-createnamespacemodule */
export const createNamespaceModule = (
  compartmentRec: CompartmentRecord,
  specifier: string,
  object: object,
): ModuleRecord => {
  const names = createList<string>();
  const values = createList<unknown>();
  forEachProperty(object, (key, value) => {
    names[names.length] = key;
    values[values.length] = value;
  });
  const exports = createList<ExportEntry>();
  for (let i = 0; i < names.length; i++) exports[i] = exportEntry(null, null, names[i], names[i]);
  const nothing = createList<never>();
  const module = makeModuleRecord({
    kind: 'synthetic',
    compartmentRec,
    requests: nothing,
    imports: nothing,
    exports: sortExports({ requests: nothing, imports: nothing, exports }),
    hasAwait: false,
    fullSpecifier: specifier,
    moduleSource: undefined,
    needsImportMeta: false,
    importMeta: object,
  });
  for (let i = 0; i < names.length; i++) {
    const isEvaluated = (): boolean => module.status === 'evaluated';
    const get = (): unknown => (isEvaluated() ? values[i] : undefined);
    module.variables[names[i]] = record<Binding>({ get, isSettled: isEvaluated });
  }
  return module;
};

const parseJSON = (text: string, specifier: string): unknown => {
  try {
    return jsonParse(text);
  } catch (error) {
    // A full stack stays the engine's RangeError.
    if (getPrototypeOf(error as object) !== SyntaxError.prototype) throw error;
    throw new SyntaxError(`the module ${specifier}: ${(error as Error).message}`);
  }
};

/** #sec-createdatamodule */
export const createDataModule = (
  compartmentRec: CompartmentRecord,
  specifier: string,
  type: DataType,
  text: unknown,
): ModuleRecord => {
  if (typeof text !== 'string') throw new TypeError(`${type} in the module descriptor of ${specifier} is not a string`);
  const value = type === 'json' ? parseJSON(text, specifier) : text;
  const module = createNamespaceModule(
    compartmentRec,
    specifier,
    bare<{ default: unknown }>({ __proto__: null, default: value }),
  );
  module.type = type;
  module.text = text;
  return module;
};

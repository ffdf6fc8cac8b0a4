import type { DynamicImport } from './layer.ts';
import { parseModuleBindings } from './module-bindings.ts';
import { type SortedExports, sortExports } from './module-entries.ts';
import { type Binding, type ModuleRecord, makeModuleRecord } from './module-records.ts';
import {
  apply,
  bare,
  create,
  createDictionary,
  defineProperty,
  hasOwn,
  named,
  preventExtensions,
  record,
  TypeError,
} from './primordials.ts';
import type { CompartmentRecord } from './records.ts';

interface VirtualModuleSource {
  readonly execute?: unknown;
  readonly bindings?: unknown;
  readonly needsImport?: unknown;
  readonly needsImportMeta?: unknown;
}

/** #sec-createvirtualmodule */
export const createVirtualModule = (
  compartmentRec: CompartmentRecord,
  source: VirtualModuleSource,
  specifier: string,
  meta: object,
  dynamicImport: DynamicImport,
): ModuleRecord => {
  const { execute } = source;
  if (execute !== undefined && typeof execute !== 'function') {
    throw new TypeError('virtual module source: execute is not a function');
  }
  const entries = parseModuleBindings(source.bindings);
  const needsImport = !!source.needsImport;
  const needsImportMeta = !!source.needsImportMeta;
  const exports = sortExports(entries);
  const module = makeModuleRecord({
    kind: 'virtual',
    compartmentRec,
    requests: entries.requests,
    imports: entries.imports,
    exports,
    hasAwait: false,
    fullSpecifier: specifier,
    moduleSource: source,
    needsImportMeta,
    importMeta: meta,
  });
  const values = addVariables(module, exports);
  /** #sec-virtual-module-record-executemodule */
  module.execute = () => {
    if (execute === undefined) return undefined;
    const environmentObject = createModuleEnvironmentObject(module, values);
    /** #sec-virtual-module-import */
    const steps = (moduleSpecifier: unknown, options?: unknown): Promise<unknown> =>
      dynamicImport(module, moduleSpecifier, options);
    const importFunction = needsImport ? named('import', 1, steps) : undefined;
    apply(execute as never, source, [environmentObject, importFunction, needsImportMeta ? meta : undefined]);
    return undefined;
  };
  return module;
};

/** Its variables are *undefined* at first; what it imports and exports as its own is no variable of its own. */
const addVariables = (module: ModuleRecord, { local }: SortedExports): { [name: string]: unknown } => {
  const values = createDictionary<unknown>();
  const { imports } = module;
  for (let i = 0; i < local.length; i++) {
    const name = local[i].localName as string;
    let isImport = false;
    for (let k = 0; k < imports.length; k++) if (imports[k].localName === name) isImport = true;
    if (!isImport) values[name] = undefined;
    const get = (): unknown => (isImport ? module.imported[name].get() : values[name]);
    module.variables[name] = record<Binding>({ get, isSettled: () => false });
  }
  return values;
};

/** #sec-createmoduleenvironmentobject */
const createModuleEnvironmentObject = (module: ModuleRecord, values: { [name: string]: unknown }): object => {
  const object = create(null);
  const { imports, imported } = module;
  for (let i = 0; i < imports.length; i++) {
    const { localName } = imports[i];
    defineModuleBindingAccessor(object, localName, imported[localName].get, undefined);
  }
  for (let i = 0; i < module.exports.local.length; i++) {
    const name = module.exports.local[i].localName as string;
    if (hasOwn(object, name)) continue;
    const get = (): unknown => values[name];
    defineModuleBindingAccessor(object, name, get, (value) => {
      values[name] = value;
    });
  }
  preventExtensions(object);
  return object;
};

/** #sec-definemodulebindingaccessor */
const defineModuleBindingAccessor = (
  object: object,
  name: string,
  read: () => unknown,
  write: ((value: unknown) => void) | undefined,
): void => {
  const get = named(`get ${name}`, 0, () => read());
  const set = write === undefined ? undefined : named(`set ${name}`, 1, (value: unknown) => write(value));
  defineProperty(
    object,
    name,
    bare<PropertyDescriptor>({ __proto__: null, get, set, enumerable: true, configurable: false }),
  );
};

import { type CompiledCode, isCompiledModule, readCompiledModule } from './compiled-module.ts';
import { makeConstructor, ordinaryCreateFromConstructor } from './constructors.ts';
import { ensureCanCompile } from './evaluators.ts';
import { intrinsics } from './intrinsics.ts';
import { defaultLocalName, type ExportEntry, type ImportEntry, type ModuleRequest } from './module-entries.ts';
import { type ModuleText, readModuleText } from './module-text.ts';
import {
  create,
  define,
  defineGetter,
  isObject,
  ObjectPrototype,
  setPrototypeOf,
  TypeError,
  toStringTag,
  WeakMap,
  weakMapGet,
  weakMapSet,
} from './primordials.ts';

const codes = new WeakMap<object, ModuleText | CompiledCode>();

/** What a ModuleSource object holds; undefined for any other object. #sec-initializemodulesource */
// defence: branded-sources: weakMapGet(codes, source) => (weakMapGet(codes, source) ?? source)
export const moduleCodeOf = (source: object): ModuleText | CompiledCode | undefined =>
  weakMapGet(codes, source) as ModuleText | CompiledCode | undefined;

const requireModuleCode = (value: unknown): ModuleText | CompiledCode => {
  const code = moduleCodeOf(value as object);
  if (code === undefined) throw new TypeError('the receiver is not a ModuleSource');
  return code;
};

/** A compiled module in the place of a text is no part of the law. */
const readCode = (text: unknown): ModuleText | CompiledCode => {
  if (typeof text === 'string') {
    ensureCanCompile();
    return readModuleText(text);
  }
  if (isCompiledModule(text)) return readCompiledModule(text);
  throw new TypeError('ModuleSource: the text is not a string');
};

/** #sec-addimportattributes */
const addImportAttributes = (object: object, { attributes }: ModuleRequest): void => {
  if (attributes.length === 0) return;
  const bag = {};
  for (let i = 0; i < attributes.length; i++) property(bag, attributes[i].key, attributes[i].value);
  property(object, 'with', bag);
};

const property = (object: object, name: string, value: unknown): void => define(object, name, value, true, true, true);

/** #sec-createimportbindingobject */
const createImportBindingObject = ({ request, importName, localName }: ImportEntry): object => {
  const object = {};
  if (importName === null) {
    property(object, 'importAllFrom', request.specifier);
    property(object, 'as', localName);
  } else {
    property(object, 'import', importName);
    if (localName !== importName) property(object, 'as', localName);
    property(object, 'from', request.specifier);
  }
  addImportAttributes(object, request);
  return object;
};

/** #sec-createexportbindingobject */
const createExportBindingObject = ({ request, importName, localName, exportName }: ExportEntry): object => {
  const object = {};
  if (request === null) {
    const name = localName === defaultLocalName ? 'default' : localName;
    property(object, 'export', name);
    if (exportName !== name) property(object, 'as', exportName);
  } else if (importName === null) {
    property(object, 'exportAllFrom', request.specifier);
    if (exportName !== null) property(object, 'as', exportName);
  } else {
    property(object, 'export', importName);
    if (exportName !== importName) property(object, 'as', exportName);
    property(object, 'from', request.specifier);
  }
  if (request !== null) addImportAttributes(object, request);
  return object;
};

const accessors = {
  /** #sec-get-modulesource.prototype.bindings */
  get bindings(): object {
    const { imports, exports } = requireModuleCode(this);
    const bindings: object[] = [];
    const add = (binding: object): void => define(bindings, bindings.length, binding, true, true, true);
    for (let i = 0; i < imports.length; i++) {
      if (imports[i].request.phase === 'evaluation') add(createImportBindingObject(imports[i]));
    }
    for (let i = 0; i < exports.length; i++) add(createExportBindingObject(exports[i]));
    return bindings;
  },
  /** #sec-get-modulesource.prototype.needsimport */
  get needsImport(): boolean {
    return requireModuleCode(this).hasImportCall;
  },
  /** #sec-get-modulesource.prototype.needsimportmeta */
  get needsImportMeta(): boolean {
    return requireModuleCode(this).hasImportMeta;
  },
};

/** The constructor of the source phase imports proposal, which makes nothing. */
const createAbstractModuleSource = (): { constructor: object; prototype: object } => {
  const prototype = create(ObjectPrototype);
  const refuse = (): never => {
    throw new TypeError('AbstractModuleSource: it makes no objects');
  };
  const constructor = makeConstructor('AbstractModuleSource', 0, prototype, { call: refuse, construct: refuse });
  const tag = {
    get [toStringTag](): string | undefined {
      return isObject(this) && moduleCodeOf(this) !== undefined ? 'ModuleSource' : undefined;
    },
  };
  define(prototype, 'constructor', constructor);
  defineGetter(prototype, toStringTag, tag);
  return { constructor, prototype };
};

/** Makes %ModuleSource%, which all compartments share, and what it inherits from. #sec-modulesource-constructor */
export const createModuleSourceIntrinsics = (): void => {
  const abstract = createAbstractModuleSource();
  const prototype = create(abstract.prototype);
  /** #sec-modulesource */
  const constructor = makeConstructor('ModuleSource', 1, prototype, {
    call: () => {
      throw new TypeError('ModuleSource: use new');
    },
    construct: (args, newTarget) => {
      const code = readCode(args[0]);
      const source = ordinaryCreateFromConstructor(newTarget, prototype);
      weakMapSet(codes, source, code);
      return source;
    },
  });
  setPrototypeOf(constructor, abstract.constructor);
  define(prototype, 'constructor', constructor);
  defineGetter(prototype, 'bindings', accessors);
  defineGetter(prototype, 'needsImport', accessors);
  defineGetter(prototype, 'needsImportMeta', accessors);
  define(prototype, toStringTag, 'ModuleSource', false);
  intrinsics['%AbstractModuleSource%'] = abstract.constructor;
  intrinsics['%AbstractModuleSource.prototype%'] = abstract.prototype;
  intrinsics['%ModuleSource%'] = constructor;
  intrinsics['%ModuleSource.prototype%'] = prototype;
};

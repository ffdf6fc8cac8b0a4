// NON-SPEC: what `ses262 compile` has made of the text of a module, so that a compartment links it without evaluation. A
// guest can make one up; that gains it nothing: its functor gets what a text would reach in the same compartment, and what
// it says of itself is read once, here.

import {
  type ExportEntry,
  exportEntry,
  type ImportAttribute,
  type ImportEntry,
  importEntry,
  type ModuleRequest,
  moduleRequest,
  sortExports,
} from './module-entries.ts';
import type { ParsedModule, Settled } from './module-text.ts';
import { createDictionary, createList, hasOwn, isArray, isObject, record, TypeError } from './primordials.ts';
import type { TemplateStrings } from './template-objects.ts';

/** Changes whenever a script of before could not run what is compiled now, or the other way round. */
export const compiledFormat = 1;

/** What is done with a free name. */
export type GlobalUse = 'read' | 'typeof' | 'write';

type Field = string | number | null;
type Rows = readonly (readonly Field[])[];

/** What the functor of a compiled module gets. */
export interface CompiledArgument {
  /** For each import, what reads it. */
  readonly late: readonly (() => unknown)[];
  /** For each free name and what is done with it, what does that; to write gives an object whose `v` is the variable. */
  readonly globals: readonly (() => unknown)[];
  /** For each tagged template, what returns its template object. */
  readonly templates: readonly (() => readonly unknown[])[];
  readonly importCall: unknown;
  readonly importMeta: object;
  /** Unless it is undefined, the functor yields or awaits it when it has linked. */
  readonly waits: unknown;
  /** Takes what reads the local names that are exported. */
  link(getters: readonly (() => unknown)[]): void;
}

/** What a compiled module says of itself. */
export interface CompiledData {
  readonly format: typeof compiledFormat;
  /** Of each request the specifier, the phase, and keys and values of attributes. */
  readonly requests: Rows;
  /** Of each import the request by its index, the imported name or null, and the local name. */
  readonly imports: Rows;
  /** Of each export the request or null, the imported name or null, the local name or null, the exported name or null. */
  readonly exports: Rows;
  /** Of each local name that is exported the name, and from when on it keeps its value. */
  readonly locals: Rows;
  /** Of each free name and use the name and the use. */
  readonly globals: Rows;
  /** Of each tagged template the cooked string, or null, and the raw one in turns. */
  readonly templates: Rows;
  readonly hasAwait: boolean;
  readonly hasImportCall: boolean;
  readonly hasImportMeta: boolean;
  readonly namesDefault: boolean;
}

/** A generator function, or an async function where there is a top-level `await`. */
type Functor = (argument: CompiledArgument) => unknown;

/** What `ses262 compile` writes: an array, which can be told from other objects without a look at their properties. */
export type CompiledModule = readonly [data: CompiledData, functor: Functor];

/** What a ModuleSource object that was made from a compiled module holds. */
export interface CompiledCode extends ParsedModule {
  readonly globals: readonly { readonly name: string; readonly use: GlobalUse }[];
  readonly templates: readonly TemplateStrings[];
  readonly functor: Functor;
}

export const isCompiledModule = (value: unknown): value is CompiledModule =>
  isArray(value) && isObject(value[0]) && typeof value[1] === 'function';

const malformed = (part: string): never => {
  throw new TypeError(`ModuleSource: ${part} of the compiled module is not as ses262 compile writes it`);
};

const lengthOf = (list: unknown, part: string): number => {
  const length: unknown = isObject(list) ? (list as unknown[]).length : undefined;
  return typeof length === 'number' ? length : malformed(part);
};

/** A copy of rows of `fewest` fields or more. */
const readRows = (data: CompiledData, part: keyof CompiledData, fewest: number): Rows => {
  const rows = data[part] as Rows;
  const copies = createList<readonly Field[]>();
  const count = lengthOf(rows, part);
  for (let i = 0; i < count; i++) {
    const row = rows[i];
    const copy = createList<Field>();
    const width = lengthOf(row, part);
    for (let k = 0; k < width; k++) {
      const field: unknown = row[k];
      if (typeof field !== 'string' && typeof field !== 'number' && field !== null) malformed(part);
      copy[k] = field as Field;
    }
    if (width < fewest) malformed(part);
    copies[i] = copy;
  }
  return copies;
};

const text = (field: Field, part: string): string => (typeof field === 'string' ? field : malformed(part));
const textOrNull = (field: Field, part: string): string | null => (field === null ? null : text(field, part));

const readRequest = (row: readonly Field[]): ModuleRequest => {
  const attributes = createList<ImportAttribute>();
  for (let k = 2; k + 1 < row.length; k += 2) {
    const key = text(row[k], 'requests');
    attributes[attributes.length] = record<ImportAttribute>({ key, value: text(row[k + 1], 'requests') });
  }
  const phase = row[1] === 'source' ? 'source' : 'evaluation';
  return moduleRequest(text(row[0], 'requests'), attributes, phase);
};

/** Reads a compiled module. Throws a TypeError for one that no compiler of this version has made. */
export const readCompiledModule = (module: CompiledModule): CompiledCode => {
  const data = module[0];
  const functor = module[1];
  if (data.format !== compiledFormat) {
    throw new TypeError('ModuleSource: the module was compiled by another version of ses262: compile it again');
  }

  const requests = createList<ModuleRequest>();
  const requestRows = readRows(data, 'requests', 2);
  for (let i = 0; i < requestRows.length; i++) requests[i] = readRequest(requestRows[i]);
  const requestOf = (field: Field, part: string): ModuleRequest =>
    typeof field === 'number' && hasOwn(requests, field) ? requests[field] : malformed(part);

  const imports = createList<ImportEntry>();
  const importRows = readRows(data, 'imports', 3);
  for (let i = 0; i < importRows.length; i++) {
    const row = importRows[i];
    const request = requestOf(row[0], 'imports');
    imports[i] = importEntry(request, textOrNull(row[1], 'imports'), text(row[2], 'imports'));
  }

  const exports = createList<ExportEntry>();
  const exportRows = readRows(data, 'exports', 4);
  for (let i = 0; i < exportRows.length; i++) {
    const row = exportRows[i];
    const request = row[0] === null ? null : requestOf(row[0], 'exports');
    const exportName = textOrNull(row[3], 'exports');
    exports[i] = exportEntry(request, textOrNull(row[1], 'exports'), textOrNull(row[2], 'exports'), exportName);
    if (request === null && (row[2] === null || exportName === null)) malformed('exports');
  }

  const locals = createList<string>();
  const settled = createDictionary<Settled>();
  const localRows = readRows(data, 'locals', 2);
  for (let i = 0; i < localRows.length; i++) {
    locals[i] = text(localRows[i][0], 'locals');
    settled[locals[i]] = localRows[i][1] as Settled;
  }
  const sorted = sortExports({ requests, imports, exports });
  for (let i = 0; i < sorted.local.length; i++) {
    if (!hasOwn(settled, sorted.local[i].localName as string)) malformed('locals');
  }

  const globals = createList<CompiledCode['globals'][number]>();
  const globalRows = readRows(data, 'globals', 2);
  for (let i = 0; i < globalRows.length; i++) {
    const use = globalRows[i][1];
    if (use !== 'read' && use !== 'typeof' && use !== 'write') malformed('globals');
    globals[i] = record({ name: text(globalRows[i][0], 'globals'), use: use as GlobalUse });
  }
  const hasImportCall = !!data.hasImportCall;
  return record<CompiledCode>({
    requests,
    imports,
    exports,
    sorted,
    locals,
    settled,
    hasAwait: !!data.hasAwait,
    hasImportCall,
    hasImportMeta: !!data.hasImportMeta,
    needsHelper: hasImportCall,
    namesDefault: !!data.namesDefault,
    globals,
    templates: readRows(data, 'templates', 2),
    functor,
  });
};

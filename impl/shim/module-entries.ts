// What a module imports and exports, whether a text or a virtual module source says it.

import { createDictionary, createList, record } from './primordials.ts';

/** https://tc39.es/ecma262/#importattribute-record */
export interface ImportAttribute {
  readonly key: string;
  readonly value: string;
}

/** https://tc39.es/ecma262/#modulerequest-record, with the phase of the source phase imports proposal. */
export interface ModuleRequest {
  readonly specifier: string;
  readonly attributes: readonly ImportAttribute[];
  /**
   * It is `any` where a method of a Compartment object imports: as evaluation, whatever the type of the module. What is
   * `deferred` is loaded and linked with what requests it, and evaluated when it is imported otherwise.
   */
  readonly phase: 'evaluation' | 'source' | 'any' | 'deferred';
  /** The same for equal requests, whatever their phases. https://tc39.es/ecma262/#sec-ModuleRequestsEqual */
  readonly key: string;
}

/** https://tc39.es/ecma262/#importentry-record */
export interface ImportEntry {
  readonly request: ModuleRequest;
  /** null for the namespace, or for the source where that is the phase of the request. */
  readonly importName: string | null;
  readonly localName: string;
}

/** https://tc39.es/ecma262/#exportentry-record */
export interface ExportEntry {
  /** null for an export of the module's own. */
  readonly request: ModuleRequest | null;
  /** null for all, and for an export of the module's own. */
  readonly importName: string | null;
  /** null where there is a request. */
  readonly localName: string | null;
  /** null for all names. */
  readonly exportName: string | null;
}

export interface ModuleEntries {
  readonly requests: readonly ModuleRequest[];
  readonly imports: readonly ImportEntry[];
  readonly exports: readonly ExportEntry[];
}

/** The export entries of a module, sorted as a Source Text Module Record has them. */
export interface SortedExports {
  readonly local: readonly ExportEntry[];
  readonly indirect: readonly ExportEntry[];
  readonly star: readonly ExportEntry[];
  /** Those of the first two lists by their exported names. */
  readonly byName: { readonly [exportName: string]: ExportEntry };
}

/** The local name of an expression that is the default export. */
export const defaultLocalName = '*default*';

/** Adds a request to a list unless it is there; returns the one that is there. */
export const addRequest = (requests: ModuleRequest[], request: ModuleRequest): ModuleRequest => {
  for (let i = 0; i < requests.length; i++) {
    if (requests[i].key === request.key && requests[i].phase === request.phase) return requests[i];
  }
  requests[requests.length] = request;
  return request;
};

const noAttributes = createList<ImportAttribute>();

export const moduleRequest = (
  specifier: string,
  attributes: readonly ImportAttribute[] = noAttributes,
  phase: ModuleRequest['phase'] = 'evaluation',
): ModuleRequest => {
  let key = `${specifier.length}:${specifier}`;
  for (let i = 0; i < attributes.length; i++) key += `${attributes[i].key}:${attributes[i].value};`;
  return record<ModuleRequest>({ specifier, attributes, phase, key });
};

export const importEntry = (request: ModuleRequest, importName: string | null, localName: string): ImportEntry =>
  record<ImportEntry>({ request, importName, localName });

export const exportEntry = (
  request: ModuleRequest | null,
  importName: string | null,
  localName: string | null,
  exportName: string | null,
): ExportEntry => record<ExportEntry>({ request, importName, localName, exportName });

/** https://tc39.es/ecma262/#sec-parsemodule: an import that is exported is the export of the other module. */
export const sortExports = ({ imports, exports }: ModuleEntries): SortedExports => {
  const local = createList<ExportEntry>();
  const indirect = createList<ExportEntry>();
  const star = createList<ExportEntry>();
  const byName = createDictionary<ExportEntry>();
  const importsByName = createDictionary<ImportEntry>();
  for (let i = 0; i < imports.length; i++) importsByName[imports[i].localName] = imports[i];
  for (let i = 0; i < exports.length; i++) {
    let entry = exports[i];
    const { request, localName, exportName } = entry;
    if (exportName === null) {
      star[star.length] = entry;
      continue;
    }
    const imported = request === null ? importsByName[localName as string] : undefined;
    if (imported !== undefined && imported.importName !== null) {
      entry = exportEntry(imported.request, imported.importName, null, exportName);
    }
    if (entry.request === null) local[local.length] = entry;
    else indirect[indirect.length] = entry;
    byName[exportName] = entry;
  }
  return record<SortedExports>({ local, indirect, star, byName });
};

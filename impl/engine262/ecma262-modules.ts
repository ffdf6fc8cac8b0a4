// Module Records of ECMA-262 and their parts, which engine262 spells in another way.
import {
  type CyclicModuleRecord,
  GraphLoadingState as EngineState,
  type ExportEntry,
  ExportEntries as engineExportEntries,
  FinishLoadingImportedModule as finishLoading,
  HostLoadImportedModule as hostLoad,
  type ImportEntry,
  JSStringValue,
  type LoadedModuleRequestRecord,
  type ModuleRecord,
  type ModuleRecordHostDefined,
  ModuleRequestsKeyEqual,
  type ObjectValue,
  type ParseNode,
  type PlainCompletion,
  type PlainEvaluator,
  type PromiseCapabilityRecord,
  type Realm,
  type ScriptRecord,
  SourceTextModuleRecord,
  type SyntheticModuleRecord,
  AllImportAttributesSupported as unsupportedAttribute,
  Value,
  wrappedParse,
} from '@engine262/engine262';
import type { CompartmentRecord } from './records.ts';

export type ModuleRequestRecord = CyclicModuleRecord['RequestedModules'][number];
export type ImportAttributeRecord = ModuleRequestRecord['Attributes'][number];
export type Referrer = CyclicModuleRecord | ScriptRecord | Realm;
export type LoadingPayload = EngineState | PromiseCapabilityRecord;

/** The [[HostDefined]] value of a graph that is loaded in ~now~ mode. */
export const hostDefined = (mode: 'now'): ModuleRecordHostDefined => ({ public: mode });

/** https://tc39.es/ecma262/#modulerequest-record */
export function ModuleRequest(fields: Pick<ModuleRequestRecord, 'Specifier' | 'Attributes'>): ModuleRequestRecord {
  return { ...fields, Phase: 'evaluation', ImportedNames: 'all' };
}

/** https://tc39.es/ecma262/#sec-modulerequestsequal */
export function ModuleRequestsEqual(
  left: ModuleRequestRecord | LoadedModuleRequestRecord,
  right: ModuleRequestRecord,
): boolean {
  return ModuleRequestsKeyEqual(left, right);
}

/** engine262 names the attribute that is not supported. https://tc39.es/ecma262/#sec-AllImportAttributesSupported */
export function AllImportAttributesSupported(attributes: readonly ImportAttributeRecord[]): boolean {
  return unsupportedAttribute(attributes) === undefined;
}

/** https://tc39.es/ecma262/#sec-FinishLoadingImportedModule */
export function FinishLoadingImportedModule(
  referrer: Referrer,
  moduleRequest: ModuleRequestRecord,
  payload: LoadingPayload,
  result: PlainCompletion<ModuleRecord>,
): void {
  finishLoading(referrer, moduleRequest, { data: payload } as never, result);
}

/** What a host hook of engine262 is given as the payload. */
export function loadingPayload(opaque: Parameters<typeof finishLoading>[2]): LoadingPayload {
  return (opaque as { data?: LoadingPayload }).data as LoadingPayload;
}

/** https://tc39.es/ecma262/#sec-HostLoadImportedModule */
export function HostLoadImportedModule(
  referrer: Referrer,
  moduleRequest: ModuleRequestRecord,
  hostDefined: undefined,
  payload: LoadingPayload,
): void {
  hostLoad(referrer, moduleRequest, hostDefined, { data: payload } as never);
}

/** https://tc39.es/ecma262/#graphloadingstate-record */
export function GraphLoadingState({ PromiseCapability, HostDefined }: GraphLoadingStateFields): EngineState {
  return new EngineState({ PromiseCapability, HostDefined });
}

/** A GraphLoadingState Record begins with the first three as they are here; engine262 gives them these values itself. */
interface GraphLoadingStateFields {
  IsLoading: true;
  PendingModulesCount: 1;
  Visited: never[];
  PromiseCapability: PromiseCapabilityRecord;
  HostDefined: undefined;
}

/** https://tc39.es/ecma262/#sec-setsyntheticmoduleexport */
export function* SetSyntheticModuleExport(module: SyntheticModuleRecord, name: string, value: Value): PlainEvaluator {
  return yield* module.SetSyntheticExport(name, value);
}

/** The source text that engine262 keeps of a Parse Node is a String already. https://tc39.es/ecma262/#sec-codepointstostring */
export function CodePointsToString(text: string): JSStringValue {
  return Value(text);
}

/** https://tc39.es/ecma262/#importentry-record */
export interface ImportEntryRecord {
  ModuleRequest: ModuleRequestRecord;
  ImportName: JSStringValue | 'namespace-object';
  LocalName: string;
}

/** https://tc39.es/ecma262/#exportentry-record */
export interface ExportEntryRecord {
  ModuleRequest: ModuleRequestRecord | null;
  ImportName: JSStringValue | 'all' | 'all-but-default' | null;
  LocalName: string | null;
  ExportName: string | null;
}

/**
 * The import entries of a module as ECMA-262 names their parts. Those of another phase than evaluation, which ECMA-262
 * does not have, are left out.
 */
export function importEntries(entries: readonly ImportEntry[]): ImportEntryRecord[] {
  return entries.flatMap(({ ModuleRequest, ImportName, LocalName }) => {
    if (ModuleRequest.Phase !== 'evaluation') return [];
    if (ImportName instanceof JSStringValue) return { ModuleRequest, ImportName, LocalName };
    return ImportName === 'namespace' ? { ModuleRequest, ImportName: 'namespace-object', LocalName } : [];
  });
}

/**
 * The export entries of code, as importEntries gives those of imports.
 * https://tc39.es/ecma262/#sec-static-semantics-exportentries
 */
export function ExportEntries(code: ParseNode): ExportEntryRecord[] {
  return engineExportEntries(code).flatMap(({ ImportName, ...entry }) => {
    if (ImportName === null || ImportName instanceof JSStringValue || ImportName === 'all-but-default') {
      return { ...entry, ImportName };
    }
    return ImportName === 'namespace' ? { ...entry, ImportName: 'all' } : [];
  });
}

/** #table-compartment-module-record */
export class CompartmentModule extends SourceTextModuleRecord {
  declare readonly Realm: CompartmentRecord;
  declare ModuleSource: ObjectValue;
  FullSpecifier!: string;
  NeedsImportMeta!: boolean;
}

/** The fields of a new Source Text Module Record that its code does not give. */
export interface ModuleFields {
  Realm: Realm;
  RequestedModules: ModuleRequestRecord[];
  ImportEntries: ImportEntryRecord[];
  LocalExportEntries: ExportEntryRecord[];
  IndirectExportEntries: ExportEntryRecord[];
  StarExportEntries: ExportEntryRecord[];
  ImportMeta: ObjectValue;
}

/** What engine262 makes a new Source Text Module Record of that has these fields, and a Module without items for code. */
export function moduleInit(fields: ModuleFields): ConstructorParameters<typeof SourceTextModuleRecord>[0] {
  const engineExport = ({ ImportName, ...entry }: ExportEntryRecord): ExportEntry => ({
    ...entry,
    ImportName: ImportName === 'all' ? 'namespace' : ImportName,
    NamespaceNamesFilter: [],
  });
  return {
    ...fields,
    ImportEntries: fields.ImportEntries.map(({ ImportName, ...entry }) => ({
      ...entry,
      ImportName: ImportName === 'namespace-object' ? 'namespace' : ImportName,
    })),
    LocalExportEntries: fields.LocalExportEntries.map(engineExport),
    IndirectExportEntries: fields.IndirectExportEntries.map(engineExport),
    StarExportEntries: fields.StarExportEntries.map(engineExport),
    ECMAScriptCode: wrappedParse({ source: '' }, (parser) => parser.parseModule()) as ParseNode.Module,
    Environment: undefined,
    Namespace: undefined,
    HostDefined: {},
    Status: 'new',
    EvaluationError: undefined,
    DFSAncestorIndex: undefined,
    LoadedModules: [],
    CycleRoot: undefined,
    HasTLA: false,
    AsyncEvaluationOrder: 'unset',
    TopLevelCapability: undefined,
    AsyncParentModules: [],
    PendingAsyncDependencies: undefined,
    Context: undefined,
  };
}

/** Whether a node of the given type stands anywhere in another, in functions too. */
export function contains(node: ParseNode, type: ParseNode['type']): boolean {
  const children = (value: unknown): ParseNode[] => {
    if (Array.isArray(value)) return value.flatMap(children);
    return typeof value === 'object' && value !== null && 'type' in value ? [value as ParseNode] : [];
  };
  return Object.entries(node)
    .filter(([key]) => key !== 'parent')
    .flatMap(([, value]) => children(value))
    .some((child) => child.type === type || contains(child, type));
}

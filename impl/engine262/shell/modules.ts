// The loader of modules for code of a start compartment: files.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type AbstractModuleRecord,
  FinishLoadingImportedModule,
  type HostHooks,
  type ManagedRealm,
  type ManagedRealmHostDefined,
  ModuleCache,
  type PlainCompletion,
  Realm,
  type SourceTextModuleRecord,
  Throw,
  Value,
} from '@engine262/engine262';

/**
 * Loads from files, at once.
 * https://tc39.es/ecma262/#sec-HostLoadImportedModule
 */
export const HostLoadImportedModule: NonNullable<HostHooks['HostLoadImportedModule']> = (
  referrer,
  moduleRequest,
  _hostDefined,
  payload,
) => {
  const realm = referrer instanceof Realm ? referrer : referrer.Realm;
  const finish = (result: PlainCompletion<AbstractModuleRecord>) =>
    FinishLoadingImportedModule(referrer, moduleRequest, payload, result);
  const { Specifier } = moduleRequest;
  if (moduleRequest.Attributes.length > 0) {
    finish(Throw.TypeError('$1 cannot be imported: this host only knows import attributes to refuse them', Specifier));
    return;
  }
  const path = locate(Specifier, referrer.HostDefined?.specifier ?? '');
  if (path === undefined) {
    finish(Throw.TypeError('$1 cannot be imported: it is neither a path nor a file URL', Specifier));
    return;
  }
  const cache = ModuleCache.fromReferer(referrer);
  const load = (loaded: typeof finish) => loaded(loadModule(realm as ManagedRealm, path));
  cache.load(cache.toCacheKey({ Specifier: path, Attributes: moduleRequest.Attributes }), load, finish);
};

/** The module of a file; `source` is its text where that is known. A file that cannot be read is a TypeError. */
export function loadModule(
  realm: ManagedRealm,
  path: string,
  source?: string,
): PlainCompletion<SourceTextModuleRecord> {
  let text: string;
  try {
    text = source ?? readFileSync(path, 'utf8');
  } catch (error) {
    const leave = realm.pushTopContext();
    const completion = Throw.TypeError('$1', (error as Error).message);
    leave?.();
    return completion;
  }
  return realm.compileModule(text, { specifier: path, public: path });
}

/** import.meta.url, for HostGetImportMetaProperties. */
export const importMeta: ManagedRealmHostDefined['getImportMetaProperties'] = (path) => [
  { Key: Value('url'), Value: Value(pathToFileURL(path as unknown as string).href) },
];

function locate(specifier: string, referrer: string): string | undefined {
  if (/^\.{0,2}\//.test(specifier)) return resolve(dirname(referrer), specifier);
  try {
    return fileURLToPath(specifier);
  } catch {
    return undefined;
  }
}

// What the names stand for that a module exports.

import type { Binding, ModuleRecord } from './module-records.ts';
import { getModuleNamespace } from './namespaces.ts';
import { createDictionary, createList, hasOwn, record } from './primordials.ts';

/** https://tc39.es/ecma262/#sec-getexportednames */
export const exportedNames = (module: ModuleRecord): readonly string[] => {
  const names = createList<string>();
  const found = createDictionary<true>();
  const visited = createList<ModuleRecord>();
  const add = (name: string): void => {
    if (hasOwn(found, name) || (name === 'default' && visited.length > 1)) return;
    found[name] = true;
    names[names.length] = name;
  };
  const visit = (target: ModuleRecord): void => {
    for (let i = 0; i < visited.length; i++) if (visited[i] === target) return;
    visited[visited.length] = target;
    const { local, indirect, star } = target.exports;
    for (let i = 0; i < local.length; i++) add(local[i].exportName as string);
    for (let i = 0; i < indirect.length; i++) add(indirect[i].exportName as string);
    for (let i = 0; i < star.length; i++) visit(target.loadedModules[star[i].request?.key as string]);
  };
  visit(module);
  return names;
};

interface Visited {
  readonly module: ModuleRecord;
  readonly name: string;
}

/** https://tc39.es/ecma262/#resolvedbinding-record */
interface Resolution {
  readonly module: ModuleRecord;
  /** null for the namespace. */
  readonly bindingName: string | null;
}

/** The variable that a name stands for; null where there is none. https://tc39.es/ecma262/#sec-resolveexport */
export const resolveExport = (module: ModuleRecord, name: string): Binding | null | 'ambiguous' => {
  const resolution = resolve(module, name, createList<Visited>());
  if (resolution === null || resolution === 'ambiguous') return resolution;
  const { module: target, bindingName } = resolution;
  if (bindingName !== null) return target.variables[bindingName];
  return record<Binding>({ get: () => getModuleNamespace(target), isSettled: () => true });
};

const resolve = (module: ModuleRecord, name: string, visited: Visited[]): Resolution | null | 'ambiguous' => {
  for (let i = 0; i < visited.length; i++) if (visited[i].module === module && visited[i].name === name) return null;
  visited[visited.length] = record<Visited>({ module, name });
  const { byName, star } = module.exports;
  if (hasOwn(byName, name)) {
    const { importName, localName, request } = byName[name];
    if (request === null) return record<Resolution>({ module, bindingName: localName });
    const target = module.loadedModules[request.key];
    if (importName !== null) return resolve(target, importName, visited);
    return record<Resolution>({ module: target, bindingName: null });
  }
  if (name === 'default') return null;
  let found: Resolution | null = null;
  for (let i = 0; i < star.length; i++) {
    const target = module.loadedModules[star[i].request?.key as string];
    const resolution = resolve(target, name, visited);
    if (resolution === 'ambiguous') return resolution;
    if (resolution === null) continue;
    if (found === null) found = resolution;
    else if (found.module !== resolution.module || found.bindingName !== resolution.bindingName) return 'ambiguous';
  }
  return found;
};

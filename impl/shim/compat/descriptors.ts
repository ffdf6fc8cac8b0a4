// Module descriptors of the peer's shapes, as the core's.

import type { Bag } from '../layer.ts';
import { moduleOfNamespace } from '../namespaces.ts';
import { bare, createDictionary, forEachProperty, hasOwn, isObject, Promise, TypeError } from '../primordials.ts';
import { performThen } from '../promises.ts';
import type { CompartmentRecord, Hook } from '../records.ts';
import { aliasOf, stateOf } from './state.ts';

const linkTo = (compartment: unknown, namespace: unknown): Bag =>
  bare<Bag>({ __proto__: null as never, compartment, namespace });

const instanceOf = (source: unknown, { specifier, importMeta, compartment }: Bag): Bag =>
  bare<Bag>({ __proto__: null as never, source, specifier, importMeta, compartment });

/** Throws a TypeError for what describes no module. */
const translate = (compartmentRec: CompartmentRecord, name: string, descriptor: unknown): Bag => {
  const refuse = (reason: string): never => {
    throw new TypeError(`the module descriptor of ${name} in compartment ${compartmentRec.name} ${reason}`);
  };
  if (typeof descriptor === 'string') refuse('is a string: use { source } or { namespace }');
  if (!isObject(descriptor)) return refuse('is not an object');
  const alias = aliasOf(descriptor);
  if (alias !== undefined) return linkTo(stateOf(alias.compartmentRec).compartment, alias.specifier);
  if (moduleOfNamespace(descriptor) !== undefined) return linkTo(undefined, descriptor);
  const bag = descriptor as Bag;
  const { namespace } = bag;
  if (namespace !== undefined) {
    const aliased = aliasOf(namespace);
    if (aliased !== undefined) return linkTo(stateOf(aliased.compartmentRec).compartment, aliased.specifier);
    return linkTo(bag.compartment, namespace);
  }
  const { source } = bag;
  if (source !== undefined) return instanceOf(source, bag);
  if (bag.archive !== undefined) refuse('has an archive: there are none here');
  const { compartment, stashed } = stateOf(compartmentRec);
  const { record } = bag;
  if (record !== undefined) {
    if (bag.compartment !== undefined && bag.compartment !== compartment) {
      refuse('has a record for another compartment: use { source } there');
    }
    const { specifier } = bag;
    const { importMeta } = bag;
    if (specifier === undefined || specifier === name) return instanceOf(record, bare({ __proto__: null, importMeta }));
    // It is one module under two names: that of the specifier is loaded from what came for the other.
    stashed[`${specifier}`] = instanceOf(record, bare({ __proto__: null, importMeta }));
    return linkTo(compartment, `${specifier}`);
  }
  if (bag.specifier !== undefined) {
    if (typeof bag.specifier !== 'string') refuse('has a specifier that is not a string');
    return linkTo(bag.compartment ?? compartment, bag.specifier);
  }
  // Anything else is a source itself.
  return instanceOf(descriptor, createDictionary());
};

/** What gives the descriptors of modules to the core. */
export interface Hooks {
  readonly importHook: Hook;
  readonly importNowHook: Hook;
}

/** `recordOf` gives the record of the compartment once there is one. */
export const makeHooks = (recordOf: () => CompartmentRecord, modules: unknown, options: Bag): Hooks => {
  const { moduleMapHook, importHook, importNowHook } = options;
  const known = createDictionary<unknown>();
  if (modules !== undefined) {
    if (!isObject(modules)) throw new TypeError('Compartment: the option modules is not an object');
    forEachProperty(modules, (specifier, descriptor) => {
      known[specifier] = descriptor;
    });
  }
  requireHook('moduleMapHook', moduleMapHook);
  requireHook('importHook', importHook);
  requireHook('importNowHook', importNowHook);

  /** What is there without a hook that may have to load something. */
  const findMapped = (name: string): Bag | undefined => {
    const { stashed } = stateOf(recordOf());
    if (hasOwn(stashed, name)) return stashed[name] as Bag;
    let descriptor = hasOwn(known, name) ? known[name] : undefined;
    if (descriptor === undefined && moduleMapHook !== undefined) descriptor = (moduleMapHook as Hook)(name);
    return descriptor === undefined ? undefined : translate(recordOf(), name, descriptor);
  };

  const ask = (hook: unknown, hookName: string, name: string): unknown => {
    if (hook === undefined) {
      throw new TypeError(`the compartment ${recordOf().name} has no module ${name}, and no ${hookName} to ask for it`);
    }
    return (hook as Hook)(name);
  };

  return {
    importHook: (specifier) => {
      const name = specifier as string;
      const mapped = findMapped(name);
      if (mapped !== undefined) return mapped;
      const descriptor = ask(importHook, 'importHook', name);
      // To look for a method `then` of a namespace that is not linked would throw.
      if (aliasOf(descriptor) !== undefined) return translate(recordOf(), name, descriptor);
      return new Promise((resolve, reject) => {
        const finish = (awaited: unknown): void => {
          try {
            resolve(translate(recordOf(), name, awaited));
          } catch (error) {
            reject(error);
          }
        };
        performThen(new Promise((settle) => settle(descriptor)), finish, reject);
      });
    },
    importNowHook: (specifier) => {
      const name = specifier as string;
      return findMapped(name) ?? translate(recordOf(), name, ask(importNowHook, 'importNowHook', name));
    },
  };
};

const requireHook = (name: string, hook: unknown): void => {
  if (hook !== undefined && typeof hook !== 'function') {
    throw new TypeError(`Compartment: the option ${name} is not a function`);
  }
};

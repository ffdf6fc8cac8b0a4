// The peer's Compartment: the core's, with other arguments, and with what it adds to the prototype.

import { evaluate as evaluateModule, link } from '../cyclic-modules.ts';
import { performCompartmentEval } from '../evaluators.ts';
import { intrinsics, permit } from '../intrinsics.ts';
import { type Bag, layer } from '../layer.ts';
import { type ModuleRecord, requireFulfilled } from '../module-records.ts';
import { loadModule, loadNow } from '../modules.ts';
import {
  createList,
  define,
  defineGetter,
  getOwnPropertyDescriptor,
  isObject,
  Promise,
  reflectGet,
  TypeError,
} from '../primordials.ts';
import { performThen, promiseOf } from '../promises.ts';
import { type CompartmentRecord, requireCompartmentRecord } from '../records.ts';
import { optionsOf, stateFrom } from './arguments.ts';
import { deferredNamespace, namespaceOf } from './deferred.ts';
import { defineFreeAssigned } from './globals.ts';
import { evaluateWith, lexicalsOf } from './lexicals.ts';
import { readVariable } from './options.ts';
import { createModule } from './sources.ts';
import { stateOf } from './state.ts';
import { composed, listTransforms } from './transforms.ts';

layer.optionsOf = optionsOf;
layer.made = (compartment, compartmentRec, options) => {
  compartmentRec.transform = (options as Bag).transform as CompartmentRecord['transform'];
  // As the code of a script has it.
  compartmentRec.thisValue = compartmentRec.global.proxy;
  compartmentRec.state = stateFrom(options as Bag, compartment, compartmentRec);
};
layer.createModule = createModule;
// What shows the bytes of a NaN, as far as it is not tamed; and harden, while it is of no use.
layer.withheld = (locked) => ` Float16Array Float32Array Float64Array ${locked ? '' : 'harden '}`;

const requireString = (value: unknown, what: string): string => {
  if (typeof value !== 'string') throw new TypeError(`${what} is not a string`);
  return value;
};

/** What a failure of a load is told by: its message, and its stack where the environment asks for that. */
const shownFailure = (error: unknown, withStack: boolean): string => {
  if (!isObject(error)) return typeof error;
  const message: unknown = getOwnPropertyDescriptor(error, 'message')?.value;
  const stack = withStack ? reflectGet(error, 'stack') : '';
  return `${typeof message === 'string' ? message : typeof error}${typeof stack === 'string' ? stack : ''}`;
};

/** Where a load is to go on after a failure, the list for its failures. */
const listFailures = (compartmentRec: CompartmentRecord): unknown[] | undefined =>
  stateOf(compartmentRec).throwsFirst ? undefined : createList<unknown>();

/** What a load failed with, in the words of the compartment; all messages stand in that of the new error. */
const loadError = (
  compartmentRec: CompartmentRecord,
  specifier: string,
  error: unknown,
  failures: unknown[] | undefined,
): unknown => {
  if (failures === undefined) return error;
  if (failures.length === 0) failures[0] = error;
  const withStack = readVariable('COMPARTMENT_LOAD_ERRORS') === 'verbose';
  let shown = '';
  for (let i = 0; i < failures.length; i++) shown += `${i === 0 ? '' : ', '}${shownFailure(failures[i], withStack)}`;
  return new TypeError(
    `Failed to load module "${specifier}" in package "${compartmentRec.name}" (${failures.length} underlying failures: ${shown}`,
  );
};

const loadAsync = (compartmentRec: CompartmentRecord, specifier: string): Promise<undefined> =>
  new Promise((resolve, reject) => {
    const failures = listFailures(compartmentRec);
    const fail = (error: unknown): void => {
      try {
        reject(loadError(compartmentRec, specifier, error, failures));
      } catch (refused) {
        // A guest may have thrown a Proxy.
        reject(refused);
      }
    };
    performThen(loadModule(compartmentRec, specifier, failures), () => resolve(undefined), fail);
  });

/** In a circle it may be one that is being evaluated: then what it exports so far is there. */
const evaluateNow = (module: ModuleRecord): void => {
  if (module.status === 'evaluating') return;
  link(module);
  requireFulfilled(evaluateModule(module));
};

const boxed = (compartmentRec: CompartmentRecord, namespace: object): object => {
  if (stateOf(compartmentRec).isUnboxed) return namespace;
  const box = {};
  define(box, 'namespace', namespace, true, true);
  return box;
};

const methods = {
  evaluate(this: unknown, source: unknown, options?: unknown): unknown {
    const compartmentRec = requireCompartmentRecord(this);
    const text = requireString(source, 'evaluate: the source');
    if (options === undefined) return performCompartmentEval(compartmentRec, text);
    if (!isObject(options)) throw new TypeError('evaluate: the options are not an object');
    const { transforms, sloppyGlobalsMode, __moduleShimLexicals__: lexicals } = options as Bag;
    const transform = composed(listTransforms(transforms, undefined));
    const transformed = transform === undefined ? text : transform(text);
    if (sloppyGlobalsMode) defineFreeAssigned(compartmentRec, transformed);
    if (lexicals === undefined) return performCompartmentEval(compartmentRec, transformed);
    if (!isObject(lexicals)) throw new TypeError('evaluate: __moduleShimLexicals__ is not an object');
    return evaluateWith(compartmentRec, transformed, lexicalsOf(lexicals), undefined);
  },
  import(this: unknown, specifier: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const compartmentRec = requireCompartmentRecord(this);
      const name = requireString(specifier, 'import: the specifier');
      const orReject = (step: () => void): void => {
        try {
          step();
        } catch (error) {
          reject(error);
        }
      };
      const finish = (module: ModuleRecord): void =>
        orReject(() => resolve(boxed(compartmentRec, namespaceOf(compartmentRec, name, module))));
      const evaluateLoaded = (): void => {
        const module = loadNow(compartmentRec, name);
        if (module.status === 'evaluating') {
          finish(module);
          return;
        }
        link(module);
        performThen(promiseOf(evaluateModule(module)), () => finish(module), reject);
      };
      performThen(loadAsync(compartmentRec, name), () => orReject(evaluateLoaded), reject);
    });
  },
  importNow(this: unknown, specifier: unknown): object {
    const compartmentRec = requireCompartmentRecord(this);
    const name = requireString(specifier, 'importNow: the specifier');
    const failures = listFailures(compartmentRec);
    let module: ModuleRecord;
    try {
      module = loadNow(compartmentRec, name, failures);
    } catch (error) {
      throw loadError(compartmentRec, name, error, failures);
    }
    evaluateNow(module);
    return namespaceOf(compartmentRec, name, module);
  },
  load(this: unknown, specifier: unknown): Promise<undefined> {
    return new Promise((resolve, reject) => {
      const compartmentRec = requireCompartmentRecord(this);
      const loaded = loadAsync(compartmentRec, requireString(specifier, 'load: the specifier'));
      performThen(loaded, () => resolve(undefined), reject);
    });
  },
  module(this: unknown, specifier: unknown): object {
    const compartmentRec = requireCompartmentRecord(this);
    return deferredNamespace(compartmentRec, requireString(specifier, 'module: the specifier'));
  },
  get __noNamespaceBox__(): boolean {
    return stateOf(requireCompartmentRecord(this)).isUnboxed;
  },
};

/** Gives the prototype what the peer's has. */
export const extendCompartment = (): void => {
  const prototype = intrinsics['%Compartment.prototype%'];
  permit('%Compartment.prototype%', 'module __noNamespaceBox__ ');
  const names = ['evaluate', 'import', 'importNow', 'load', 'module'] as const;
  for (let i = 0; i < names.length; i++) define(prototype, names[i], methods[names[i]]);
  defineGetter(prototype, '__noNamespaceBox__', methods);
};

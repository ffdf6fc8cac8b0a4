// What a Compartment constructor of the peer's is called with, as options of the core.

import type { Bag } from '../layer.ts';
import { bare, createDictionary, FeralError, isObject, RangeError, record, TypeError } from '../primordials.ts';
import type { CompartmentRecord } from '../records.ts';
import { makeHooks } from './descriptors.ts';
import type { CompartmentState, Transform } from './state.ts';
import { composed, listTransforms } from './transforms.ts';

interface Arguments {
  readonly globals: unknown;
  readonly modules: unknown;
  readonly options: Bag;
}

/** `(globals, modules, options)`, or one object that has `__options__: true`. */
const readArguments = (args: readonly unknown[]): Arguments => {
  const first = args[0];
  if (args.length === 1 && isObject(first) && '__options__' in first) {
    const options = first as Bag;
    if (options.__options__ !== true) throw new FeralError('Compartment: __options__ can only be true');
    return record<Arguments>({ globals: options.globals, modules: options.modules, options });
  }
  const options = args[2] === undefined ? createDictionary<unknown>() : args[2];
  if (!isObject(options)) throw new TypeError('Compartment: the options are not an object');
  const requireOnce = (name: string): void => {
    if ((options as Bag)[name] !== undefined) {
      throw new RangeError(`Compartment: ${name} can be an argument or an option, not both`);
    }
  };
  requireOnce('modules');
  requireOnce('globals');
  return record<Arguments>({ globals: args[0], modules: args[1], options: options as Bag });
};

/** What the core does not read of its options, for `stateFrom`. */
interface Extra extends Bag {
  readonly bind: (compartmentRec: CompartmentRecord) => void;
  readonly shimTransform: Transform | undefined;
  readonly isUnboxed: boolean;
  readonly throwsFirst: boolean;
}

/** The options of the core. Throws for bad arguments. */
export const optionsOf = (args: readonly unknown[]): Bag => {
  const { globals, modules, options } = readArguments(args);
  const { transforms, __shimTransforms__: shimTransforms, name = '<unknown>' } = options;
  let compartmentRec: CompartmentRecord | undefined;
  const hooks = makeHooks(() => compartmentRec as CompartmentRecord, modules, options);
  return bare<Extra>({
    __proto__: null as never,
    globals,
    name,
    resolveHook: options.resolveHook,
    importHook: hooks.importHook,
    importNowHook: hooks.importNowHook,
    importMetaHook: options.importMetaHook,
    transform: composed(listTransforms(transforms, shimTransforms)),
    shimTransform: composed(listTransforms(shimTransforms, undefined)),
    isUnboxed: !!options.__noNamespaceBox__,
    throwsFirst: !!options.noAggregateLoadErrors,
    bind: (made) => {
      compartmentRec = made;
    },
  });
};

/** What is kept of these options beside the record of the core. */
export const stateFrom = (options: Bag, compartment: object, compartmentRec: CompartmentRecord): CompartmentState => {
  const { bind, shimTransform, isUnboxed, throwsFirst } = options as Extra;
  bind(compartmentRec);
  return record<CompartmentState>({
    compartment,
    shimTransform,
    isUnboxed,
    throwsFirst,
    namespaces: createDictionary<object>(),
    stashed: createDictionary<object>(),
  });
};

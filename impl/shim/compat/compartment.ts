// The peer's Compartment: the core's, with other arguments, and with what it adds to the prototype.

import { performCompartmentEval } from '../evaluators.ts';
import { intrinsics, permit } from '../intrinsics.ts';
import { type Bag, layer } from '../layer.ts';
import {
  bare,
  createList,
  define,
  defineGetter,
  FeralError,
  isArray,
  isObject,
  TypeError,
  WeakMap,
  weakMapGet,
  weakMapSet,
} from '../primordials.ts';
import { type CompartmentRecord, requireCompartmentRecord } from '../records.ts';

const { RangeError } = globalThis;

type Transform = (source: string) => string;

/** What the peer's options are to the core. */
interface Options extends Bag {
  readonly transform: Transform | undefined;
  readonly noNamespaceBox: boolean;
}

/** The options of `new Compartment(globals, modules, options)`, and of `new Compartment({ __options__: true, … })`. */
const bagOf = (args: readonly unknown[]): { globals: unknown; modules: unknown; options: Bag } => {
  const first = args[0];
  if (args.length === 1 && isObject(first) && '__options__' in first) {
    const options = first as Bag;
    const mark = options.__options__;
    if (mark !== true) throw new FeralError('Compartment: __options__ can only be true');
    return { globals: options.globals, modules: options.modules, options };
  }
  const options = args[2] ?? {};
  if (!isObject(options)) throw new TypeError('Compartment: the options are not an object');
  const requireOnce = (name: string): void => {
    if ((options as Bag)[name] !== undefined) {
      throw new RangeError(`Compartment: ${name} can be an argument or an option, not both`);
    }
  };
  requireOnce('modules');
  requireOnce('globals');
  return { globals: args[0], modules: args[1], options: options as Bag };
};

/** Adds what a list of the caller's has, as it is now. */
const addTransforms = (transforms: Transform[], list: unknown, name: string): void => {
  if (list === undefined) return;
  if (!isArray(list)) throw new TypeError(`${name} is not an array`);
  for (let i = 0; i < list.length; i++) transforms[transforms.length] = list[i];
};

/** One function for some that are called one after the other; undefined where there is none. */
const composed = (transforms: readonly Transform[]): Transform | undefined => {
  if (transforms.length === 0) return undefined;
  return (source) => {
    let text: unknown = source;
    for (let i = 0; i < transforms.length; i++) {
      // Each without a receiver, which would be the list.
      const transform = transforms[i];
      text = transform(text as string);
      if (typeof text !== 'string') throw new TypeError('Compartment: a transform returned no string');
    }
    return text as string;
  };
};

layer.optionsOf = (args): Options => {
  const { globals, modules, options } = bagOf(args);
  const transforms = createList<Transform>();
  addTransforms(transforms, options.transforms, 'Compartment: transforms');
  addTransforms(transforms, options.__shimTransforms__, 'Compartment: __shimTransforms__');
  const { name = '<unknown>', resolveHook, importHook, importNowHook, importMetaHook, __noNamespaceBox__ } = options;
  return bare<Options>({
    __proto__: null,
    globals,
    modules,
    name,
    resolveHook,
    importHook,
    importNowHook,
    importMetaHook,
    transform: composed(transforms),
    noNamespaceBox: !!__noNamespaceBox__,
  });
};

const unboxed = new WeakMap<object, boolean>();

layer.made = (compartmentRec, options) => {
  const { transform, noNamespaceBox } = options as Options;
  compartmentRec.transform = transform;
  compartmentRec.thisValue = compartmentRec.global.proxy;
  if (noNamespaceBox) weakMapSet(unboxed, compartmentRec, true);
};

const isUnboxed = (compartmentRec: CompartmentRecord): boolean => weakMapGet(unboxed, compartmentRec) === true;

layer.withheld = (locked) => ` Float16Array Float32Array Float64Array ${locked ? '' : 'harden '}`;

const prototype = intrinsics['%Compartment.prototype%'];

const methods = {
  evaluate(this: unknown, source: unknown, options?: unknown): unknown {
    const compartmentRec = requireCompartmentRecord(this);
    if (typeof source !== 'string') throw new TypeError('evaluate: the source is not a string');
    if (options === undefined) return performCompartmentEval(compartmentRec, source);
    if (!isObject(options)) throw new TypeError('evaluate: the options are not an object');
    const transforms = createList<Transform>();
    addTransforms(transforms, (options as Bag).transforms, 'evaluate: transforms');
    const transform = composed(transforms);
    return performCompartmentEval(compartmentRec, transform === undefined ? source : transform(source));
  },
  get __noNamespaceBox__(): boolean {
    return isUnboxed(requireCompartmentRecord(this));
  },
};

/** Gives the prototype what the peer's has. */
export const extendCompartment = (): void => {
  permit('%Compartment.prototype%', 'module __noNamespaceBox__ ');
  define(prototype, 'evaluate', methods.evaluate);
  defineGetter(prototype, '__noNamespaceBox__', methods);
};

import { globalRows } from 'ses262:table';
import { intrinsics } from './intrinsics.ts';
import { layer } from './layer.ts';
import { settings } from './options.ts';
import {
  bare,
  create,
  createDictionary,
  createList,
  define,
  defineProperty,
  deleteProperty,
  freeze,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  isExtensible,
  ObjectPrototype,
  ownKeys,
  Proxy,
  preventExtensions,
  record,
  reflectGet,
  reflectHas,
  reflectSet,
  setPrototypeOf,
  TypeError,
} from './primordials.ts';
import { contains } from './properties.ts';

interface Bindings {
  [key: PropertyKey]: unknown;
}

/** What every compartment has the same of the table: untamed before lockdown, tamed after. */
export interface SharedBindings {
  readonly names: readonly string[];
  readonly values: Bindings;
  readonly descriptors: { [name: string]: PropertyDescriptor };
}

/** What is a compartment's own: each is made when it is first asked for. */
export interface OwnBindings {
  readonly globalThis: () => object;
  readonly eval: () => unknown;
  readonly Function: () => unknown;
  readonly Compartment: () => unknown;
}

/** Values that no property of a compartment's global object can ever replace. */
const constants = bare<Bindings>({ __proto__: null, Infinity: 1 / 0, NaN: 0 / 0, undefined: void 0 });

/** What shows the bytes of a NaN, and with them what made it. */
const floatArrays = ' DataView Float16Array Float32Array Float64Array ';

/** #sec-compartmentintrinsicname: the values of the rows of #table-compartment-globals that compartments share. */
export const shareBindings = (locked: boolean): SharedBindings => {
  const names = createList<string>();
  const values = createDictionary<unknown>();
  const descriptors = createDictionary<PropertyDescriptor>();
  const withheld = `${layer.withheld(locked)}${locked && settings.floatArrays === 'withhold' ? floatArrays : ''}`;
  for (let i = 0; i < globalRows.length; i++) {
    const row = globalRows[i];
    // defence: tamed-globals: locked && => false &&
    const name = locked && row.tamed !== undefined ? row.tamed : row.intrinsic;
    // The evaluators of the start compartment must not even be near.
    // defence: start-evaluators-apart: || row.perCompartment =>
    const value = name === undefined || row.perCompartment ? undefined : intrinsics[name];
    if (value !== undefined && !contains(withheld, row.name)) {
      names[names.length] = row.name;
      values[row.name] = value;
      descriptors[row.name] = freeze(
        bare<PropertyDescriptor>({ __proto__: null, value, writable: true, enumerable: false, configurable: true }),
      );
    }
  }
  return bare<SharedBindings>({ __proto__: null, names, values, descriptors });
};

/**
 * The global object of a compartment. It is a Proxy over an ordinary object, for two reasons: evaluated code has its
 * names as lexical bindings, which must hear of each change; and to define some 60 properties takes longer than all
 * else that a new compartment needs, so that is put off until something asks for more than a value.
 */
export interface CompartmentGlobal {
  /** What guests know as `globalThis`. */
  readonly proxy: object;
  /** #sec-definecompartmentglobals: CreateDataPropertyOrThrow on a global that nobody but its maker has seen. */
  endow(key: PropertyKey, value: unknown): void;
  /** The own data property's value, or undefined where there is no own property or an accessor. */
  valueOf(key: string): unknown;
  kindOf(key: string): 'data' | 'accessor' | 'none';
  /** Whether it surely has no such property, own or inherited: where a guest's prototype would be asked, it is not sure. */
  surelyLacks(key: string): boolean;
  /** The names of the own data properties, without those that are made only when asked for. */
  names(): readonly string[];
  /** An object of which those names can be read at no cost and without running any code of a guest. */
  readable(): object;
  /** Whether a full stack kept `onChange` from hearing of a change. */
  missed: boolean;
}

/**
 * Makes a global object. `onChange` hears the key of each own property that has changed.
 * #sec-setcompartmentglobalbindings
 */
export const makeGlobal = (
  shared: SharedBindings,
  own: OwnBindings,
  onChange: (key: PropertyKey) => void,
): CompartmentGlobal => {
  // V8 keeps what is made so in a form in which a property is made read-only at once: programs freeze global objects.
  const target: Bindings = create(null);
  setPrototypeOf(target, ObjectPrototype);
  // Until it is null, what the target has yet to get: the endowments.
  let pending: Bindings | null = createDictionary<unknown>();

  const pendingValue = (key: PropertyKey): unknown => {
    if (hasOwn(pending as Bindings, key)) return (pending as Bindings)[key];
    if (hasOwn(own, key)) return own[key as keyof OwnBindings]();
    if (hasOwn(shared.values, key)) return shared.values[key];
    return constants[key];
  };
  const isPending = (key: PropertyKey): boolean =>
    pending !== null &&
    (hasOwn(pending, key) || hasOwn(own, key) || hasOwn(shared.values, key) || hasOwn(constants, key));

  const settle = (): void => {
    if (pending === null) return;
    const endowments = pending;
    for (let i = 0; i < globalRows.length; i++) {
      const { name } = globalRows[i];
      if (hasOwn(constants, name)) define(target, name, constants[name], false, false, false);
      else if (hasOwn(own, name)) define(target, name, own[name as keyof OwnBindings]());
      else if (hasOwn(shared.descriptors, name)) defineProperty(target, name, shared.descriptors[name]);
    }
    const keys = ownKeys(endowments);
    for (let k = 0; k < keys.length; k++) define(target, keys[k], endowments[keys[k]], true, true, true);
    pending = null;
  };

  /** Changes an own property and tells of it; what a full stack cuts short between the two counts as missed. */
  const change = (key: PropertyKey, perform: () => boolean): boolean => {
    settle();
    const { missed } = global;
    // defence: missed-changes
    global.missed = true;
    const done = perform();
    if (done) onChange(key);
    global.missed = missed;
    return done;
  };

  /** The engine refuses a circle of prototypes, but does not look through a Proxy for one. */
  const leadsBack = (proto: object | null): boolean => {
    for (let object = proto; object !== null; object = getPrototypeOf(object)) if (object === proxy) return true;
    return false;
  };

  // With all traps that there are, none is inherited.
  const handler = record<ProxyHandler<Bindings>>({
    get: (_, key, receiver) => (isPending(key) ? pendingValue(key) : reflectGet(target, key, receiver)),
    has: (_, key) => isPending(key) || reflectHas(target, key),
    set: (_, key, value, receiver) => {
      settle();
      return reflectSet(target, key, value, receiver);
    },
    defineProperty: (_, key, desc) => change(key, () => defineProperty(target, key, desc)),
    deleteProperty: (_, key) => change(key, () => deleteProperty(target, key)),
    getOwnPropertyDescriptor: (_, key) => {
      settle();
      return getOwnPropertyDescriptor(target, key);
    },
    ownKeys: () => {
      settle();
      return ownKeys(target);
    },
    preventExtensions: () => {
      settle();
      return preventExtensions(target);
    },
    isExtensible: () => isExtensible(target),
    getPrototypeOf: () => getPrototypeOf(target),
    // defence: no-circle: !leadsBack(proto) && =>
    setPrototypeOf: (_, proto) => !leadsBack(proto) && setPrototypeOf(target, proto),
  });

  const proxy = new Proxy(target, freeze(handler));

  const kindOf = (key: string): 'data' | 'accessor' | 'none' => {
    if (isPending(key)) return 'data';
    const desc = getOwnPropertyDescriptor(target, key);
    if (desc === undefined) return 'none';
    return hasOwn(desc, 'value') ? 'data' : 'accessor';
  };

  const global = record<CompartmentGlobal>({
    proxy,
    endow: (key, value) => {
      // defence: constant-globals
      if (hasOwn(constants, key)) {
        throw new TypeError(`Compartment: the global ${key as string} is a constant: leave it out of globals`);
      }
      (pending as Bindings)[key] = value;
    },
    valueOf: (key) => {
      if (pending !== null) return pendingValue(key);
      const desc = getOwnPropertyDescriptor(target, key);
      return desc !== undefined && hasOwn(desc, 'value') ? desc.value : undefined;
    },
    kindOf,
    surelyLacks: (key) =>
      kindOf(key) === 'none' && getPrototypeOf(target) === ObjectPrototype && !hasOwn(ObjectPrototype, key),
    names: () => {
      const names = createList<string>();
      if (pending === null) {
        const keys = ownKeys(target);
        for (let k = 0; k < keys.length; k++) {
          const key = keys[k];
          // defence: accessors-without-cell: && kindOf(key) === 'data' =>
          if (typeof key === 'string' && kindOf(key) === 'data') names[names.length] = key;
        }
        return names;
      }
      for (let i = 0; i < shared.names.length; i++) names[i] = shared.names[i];
      const endowments = ownKeys(pending);
      for (let k = 0; k < endowments.length; k++) {
        const key = endowments[k];
        if (typeof key === 'string' && !hasOwn(shared.values, key)) names[names.length] = key;
      }
      if (!hasOwn(pending, 'globalThis')) names[names.length] = 'globalThis';
      return names;
    },
    readable: () => {
      if (pending === null) return target;
      const values: Bindings = create(shared.values);
      define(values, 'globalThis', proxy);
      const endowments = ownKeys(pending);
      for (let k = 0; k < endowments.length; k++) define(values, endowments[k], pending[endowments[k]]);
      return values;
    },
    missed: false,
  });
  return global;
};

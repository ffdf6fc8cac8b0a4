import { makeConstructor, type NewTarget, ordinaryCreateFromConstructor } from './constructors.ts';
import { createEval, createFunction, performCompartmentEval } from './evaluators.ts';
import { makeGlobal, type OwnBindings, type SharedBindings, shareBindings } from './global.ts';
import { hardenIfLocked } from './harden.ts';
import { intrinsics } from './intrinsics.ts';
import { type Bag, layer } from './layer.ts';
import { importAny, importNow, loadModule, makeHelper } from './modules.ts';
import {
  create,
  createDictionary,
  define,
  defineGetter,
  emptyDictionary,
  forEachProperty,
  hasOwn,
  isObject,
  ObjectPrototype,
  TypeError,
  toStringTag,
} from './primordials.ts';
import {
  agentRecord,
  type CompartmentRecord,
  type Hook,
  requireCompartmentRecord,
  setCompartmentRecord,
} from './records.ts';

let unlockedBindings: SharedBindings | undefined;
let lockedBindings: SharedBindings | undefined;

const sharedBindings = (locked: boolean): SharedBindings => {
  if (locked) {
    lockedBindings ??= shareBindings(true);
    return lockedBindings;
  }
  unlockedBindings ??= shareBindings(false);
  return unlockedBindings;
};

/** #sec-makecompartmentrecord */
const makeCompartmentRecord = (parent: CompartmentRecord | null): CompartmentRecord => {
  const locked = agentRecord.lockdownState === 'locked';
  const made = createDictionary<unknown>();
  const own: OwnBindings = {
    globalThis: () => record.global.proxy,
    eval: () => (made.eval ??= createEval(record)),
    Function: () => (made.Function ??= createFunction(record)),
    Compartment: () => (made.Compartment ??= createCompartmentConstructor(record, locked)),
  };
  const record: CompartmentRecord = {
    parent,
    name: '',
    locked,
    global: makeGlobal(sharedBindings(locked), own, (key) => {
      record.globalNames?.changed(key);
      record.scope?.changed(key);
    }),
    constLexicals: createDictionary<unknown>(),
    letLexicals: createDictionary<unknown>(),
    scope: undefined,
    globalNames: undefined,
    moduleDescriptors: emptyDictionary,
    moduleMap: emptyDictionary,
    state: undefined,
    transform: undefined,
    thisValue: undefined,
    helper: () => (made.helper ??= makeHelper(record)),
    ownEval: () => made.eval,
    resolveHook: undefined,
    importHook: undefined,
    importNowHook: undefined,
    importMetaHook: undefined,
  };
  return record;
};

const constructCompartment = (
  parent: CompartmentRecord | null,
  options: Bag | undefined,
  newTarget: NewTarget | undefined,
): object => {
  if (options !== undefined && !isObject(options)) throw new TypeError('Compartment: the options are not an object');
  const { lockdownState } = agentRecord;
  // defence: no-compartment-after-failure
  if (lockdownState === 'repairing' || lockdownState === 'failed') {
    const reason = lockdownState === 'failed' ? 'has failed, no compartment of this realm is safe' : 'is not done yet';
    throw new TypeError(`Compartment: lockdown ${reason}`);
  }
  const object = ordinaryCreateFromConstructor(newTarget, intrinsics['%Compartment.prototype%']);
  const compartmentRec = makeCompartmentRecord(parent);
  setCompartmentRecord(object, compartmentRec);
  if (options !== undefined) {
    const { globals } = options;
    if (globals !== undefined) defineCompartmentGlobals(compartmentRec, requireObject('globals', globals));
    const { globalLexicals } = options;
    if (globalLexicals !== undefined) {
      defineCompartmentGlobalLexicals(compartmentRec, requireObject('globalLexicals', globalLexicals));
    }
    const { modules } = options;
    if (modules !== undefined) defineCompartmentModules(compartmentRec, requireObject('modules', modules));
    compartmentRec.resolveHook = getCompartmentHook(options, 'resolveHook');
    compartmentRec.importHook = getCompartmentHook(options, 'importHook', 'loadHook');
    compartmentRec.importNowHook = getCompartmentHook(options, 'importNowHook', 'loadNowHook');
    compartmentRec.importMetaHook = getCompartmentHook(options, 'importMetaHook');
    const { name } = options;
    if (name !== undefined) compartmentRec.name = `${name}`;
  }
  layer.made?.(object, compartmentRec, options);
  return object;
};

const requireObject = (option: string, value: unknown): Bag => {
  if (!isObject(value)) throw new TypeError(`Compartment: the option ${option} is not an object`);
  return value as Bag;
};

/** #sec-definecompartmentgloballexicals */
const defineCompartmentGlobalLexicals = (compartmentRec: CompartmentRecord, lexicals: Bag): void => {
  forEachProperty(lexicals, (key, value, desc) => {
    const isVariable = hasOwn(desc, 'writable') && desc.writable === true;
    (isVariable ? compartmentRec.letLexicals : compartmentRec.constLexicals)[key] = value;
  });
};

/** #sec-definecompartmentglobals */
const defineCompartmentGlobals = (compartmentRec: CompartmentRecord, globals: Bag): void =>
  forEachProperty(globals, (key, value) => compartmentRec.global.endow(key, value), true);

/** #sec-definecompartmentmodules */
const defineCompartmentModules = (compartmentRec: CompartmentRecord, modules: Bag): void => {
  const moduleDescriptors = createDictionary<unknown>();
  compartmentRec.moduleDescriptors = moduleDescriptors;
  forEachProperty(modules, (key, descriptor) => {
    moduleDescriptors[key] = descriptor;
  });
};

/** #sec-getcompartmenthook */
const getCompartmentHook = (options: Bag, name: string, alias?: string): Hook | undefined => {
  let hook = options[name];
  if (hook === undefined && alias !== undefined) hook = options[alias];
  if (hook === undefined) return undefined;
  if (typeof hook !== 'function') throw new TypeError(`Compartment: the option ${name} is not a function`);
  return hook as Hook;
};

/** #sec-createcompartmentconstructor */
const createCompartmentConstructor = (parent: CompartmentRecord | null, locked: boolean): object => {
  /** #sec-compartment */
  const constructor = makeConstructor('Compartment', 0, intrinsics['%Compartment.prototype%'], {
    call: () => {
      throw new TypeError('Compartment: use new');
    },
    construct: (args, newTarget) => constructCompartment(parent, layer.optionsOf(args), newTarget),
  });
  return hardenIfLocked(locked, constructor);
};

const methods = {
  /** #sec-compartment.prototype.evaluate */
  evaluate(this: unknown, source: unknown): unknown {
    const compartmentRec = requireCompartmentRecord(this);
    if (typeof source !== 'string') throw new TypeError('Compartment.prototype.evaluate: the source is not a string');
    return performCompartmentEval(compartmentRec, source);
  },
  /** #sec-compartment.prototype.import */
  import(this: unknown, specifier: unknown): Promise<unknown> {
    return importAny(requireCompartmentRecord(this), specifier);
  },
  /** #sec-compartment.prototype.importnow */
  importNow(this: unknown, specifier: unknown): object {
    const compartmentRec = requireCompartmentRecord(this);
    return importNow(compartmentRec, `${specifier}`);
  },
  /** #sec-compartment.prototype.load */
  load(this: unknown, specifier: unknown): Promise<undefined> {
    return loadModule(requireCompartmentRecord(this), specifier);
  },
  /** #sec-get-compartment.prototype.globalthis */
  get globalThis(): object {
    return requireCompartmentRecord(this).global.proxy;
  },
  /** #sec-get-compartment.prototype.name */
  get name(): string {
    return requireCompartmentRecord(this).name;
  },
};

/** Makes %Compartment.prototype% and the %Compartment% of the start compartment. #sec-properties-of-the-compartment-prototype-object */
export const createCompartmentIntrinsics = (): void => {
  const prototype = create(ObjectPrototype);
  intrinsics['%Compartment.prototype%'] = prototype;
  const constructor = createCompartmentConstructor(null, false);
  intrinsics['%Compartment%'] = constructor;
  define(prototype, 'constructor', constructor);
  define(prototype, 'evaluate', methods.evaluate);
  define(prototype, 'import', methods.import);
  define(prototype, 'importNow', methods.importNow);
  define(prototype, 'load', methods.load);
  defineGetter(prototype, 'globalThis', methods);
  defineGetter(prototype, 'name', methods);
  define(prototype, toStringTag, 'Compartment', false);
};

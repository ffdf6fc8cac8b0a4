import { makeConstructor, type NewTarget } from './constructors.ts';
import { createEval, createFunction, performCompartmentEval } from './evaluators.ts';
import { makeGlobal, type OwnBindings, type SharedBindings, shareBindings } from './global.ts';
import { hardenIfLocked } from './harden.ts';
import { intrinsics } from './intrinsics.ts';
import {
  bare,
  create,
  createDictionary,
  define,
  defineProperty,
  getOwnPropertyDescriptor,
  hasOwn,
  isArray,
  isObject,
  ObjectPrototype,
  ownKeys,
  TypeError,
  toStringTag,
} from './primordials.ts';
import { agentRecord, type CompartmentRecord, requireCompartmentRecord, setCompartmentRecord } from './records.ts';

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
const makeCompartmentRecord = (): CompartmentRecord => {
  const locked = agentRecord.lockdownState === 'locked';
  const made = createDictionary<unknown>();
  const own: OwnBindings = bare<OwnBindings>({
    __proto__: null,
    globalThis: () => record.global.proxy,
    eval: () => (made.eval ??= createEval(record)),
    Function: () => (made.Function ??= createFunction(record)),
    Compartment: () => (made.Compartment ??= createCompartmentConstructor(locked)),
  });
  const record: CompartmentRecord = bare<CompartmentRecord>({
    __proto__: null,
    name: '',
    locked,
    global: makeGlobal(sharedBindings(locked), own, (key) => record.scope?.changed(key)),
    constLexicals: createDictionary<unknown>(),
    letLexicals: createDictionary<unknown>(),
    scope: undefined,
  });
  return record;
};

/** An object of the caller's: each look at it may run the caller's code. */
type Bag = { readonly [key: PropertyKey]: unknown };
type Options = { globals?: unknown; globalLexicals?: unknown; name?: unknown };

const constructCompartment = (options: Options | undefined, newTarget: NewTarget | undefined): object => {
  if (options !== undefined && !isObject(options)) throw new TypeError('Compartment: the options are not an object');
  const { lockdownState } = agentRecord;
  // defence: no-compartment-after-failure
  if (lockdownState === 'repairing' || lockdownState === 'failed') {
    throw new TypeError('Compartment: lockdown has failed, no compartment of this realm is safe');
  }
  const prototype = newTarget?.prototype;
  // A proxy that was revoked meanwhile has no realm to take a prototype from; isArray tells without calling a trap.
  if (newTarget !== undefined && !isObject(prototype)) isArray(newTarget);
  const object = create(isObject(prototype) ? prototype : intrinsics['%Compartment.prototype%']);
  const compartmentRec = makeCompartmentRecord();
  setCompartmentRecord(object, compartmentRec);
  if (options !== undefined) {
    const { globals } = options;
    if (globals !== undefined) defineCompartmentGlobals(compartmentRec, requireObject('globals', globals));
    const { globalLexicals } = options;
    if (globalLexicals !== undefined) {
      defineCompartmentGlobalLexicals(compartmentRec, requireObject('globalLexicals', globalLexicals));
    }
    const { name } = options;
    if (name !== undefined) compartmentRec.name = `${name}`;
  }
  return object;
};

const requireObject = (option: string, value: unknown): Bag => {
  if (!isObject(value)) throw new TypeError(`Compartment: the option ${option} is not an object`);
  return value as Bag;
};

/** #sec-definecompartmentgloballexicals */
const defineCompartmentGlobalLexicals = (compartmentRec: CompartmentRecord, lexicals: Bag): void => {
  const keys = ownKeys(lexicals);
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k];
    if (typeof key !== 'string') continue;
    const desc = getOwnPropertyDescriptor(lexicals, key);
    if (desc?.enumerable !== true) continue;
    const value = lexicals[key];
    const isVariable = hasOwn(desc, 'writable') && desc.writable === true;
    (isVariable ? compartmentRec.letLexicals : compartmentRec.constLexicals)[key] = value;
  }
};

/** #sec-definecompartmentglobals */
const defineCompartmentGlobals = (compartmentRec: CompartmentRecord, globals: Bag): void => {
  const keys = ownKeys(globals);
  for (let k = 0; k < keys.length; k++) {
    const desc = getOwnPropertyDescriptor(globals, keys[k]);
    if (desc?.enumerable === true) compartmentRec.global.endow(keys[k], globals[keys[k]]);
  }
};

/** #sec-createcompartmentconstructor */
const createCompartmentConstructor = (locked: boolean): object => {
  /** #sec-compartment */
  const constructor = makeConstructor('Compartment', 0, intrinsics['%Compartment.prototype%'], {
    call: () => {
      throw new TypeError('Compartment: use new');
    },
    construct: (args, newTarget) => constructCompartment(args[0] as Options | undefined, newTarget),
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
  const constructor = createCompartmentConstructor(false);
  intrinsics['%Compartment%'] = constructor;
  define(prototype, 'constructor', constructor);
  define(prototype, 'evaluate', methods.evaluate);
  const accessors = ['globalThis', 'name'] as const;
  for (let i = 0; i < accessors.length; i++) {
    const { get } = getOwnPropertyDescriptor(methods, accessors[i]) as PropertyDescriptor;
    const desc = bare<PropertyDescriptor>({
      __proto__: null,
      get,
      set: undefined,
      enumerable: false,
      configurable: true,
    });
    defineProperty(prototype, accessors[i], desc);
  }
  define(prototype, toStringTag, 'Compartment', false);
};

import { type ConstructorSteps, makeConstructor } from './constructors.ts';
import { intrinsics } from './intrinsics.ts';
import {
  construct,
  create,
  define,
  defineProperty,
  deleteProperty,
  FeralDate,
  FeralError,
  FeralMath,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isObject,
  matchSymbol,
  named,
  ownKeys,
  RegExp,
  regExpGlobal,
  setPrototypeOf,
  species,
  TypeError,
} from './primordials.ts';

// The tamed objects are made while the realm is still as the engine made it: when the shim loads.

/** The rows of #table-inert-constructors: intrinsic, name, length, prototype property, [[Prototype]]. */
const inertConstructors = [
  ['%InertFunction%', 'Function', 1, '%Function.prototype%', '%Function.prototype%'],
  ['%InertGeneratorFunction%', 'GeneratorFunction', 1, '%GeneratorFunction.prototype%', '%InertFunction%'],
  ['%InertAsyncFunction%', 'AsyncFunction', 1, '%AsyncFunction.prototype%', '%InertFunction%'],
  [
    '%InertAsyncGeneratorFunction%',
    'AsyncGeneratorFunction',
    1,
    '%AsyncGeneratorFunction.prototype%',
    '%InertFunction%',
  ],
  ['%InertCompartment%', 'Compartment', 0, '%Compartment.prototype%', '%Function.prototype%'],
] as const;

/** #sec-createinertconstructors */
export const createInertConstructors = (): void => {
  for (let i = 0; i < inertConstructors.length; i++) {
    const row = inertConstructors[i];
    /** #sec-inert-constructor */
    const refuse = (): never => {
      throw new TypeError(`${row[1]}: no object that compartments share leads to an evaluator`);
    };
    const constructor = makeConstructor(row[1], row[2], intrinsics[row[3]], { call: refuse, construct: refuse });
    setPrototypeOf(constructor, intrinsics[row[4]]);
    intrinsics[row[0]] = constructor;
  }
};

/** An engine may lack some of the properties. #sec-createtamedconstructor */
export const createTamedConstructor = (
  name: string,
  length: number,
  original: { readonly prototype: object },
  keys: readonly PropertyKey[],
  steps: ConstructorSteps,
): object => {
  const constructor = makeConstructor(name, length, original.prototype, steps);
  for (let k = 0; k < keys.length; k++) copyProperty(constructor, original, keys[k]);
  return constructor;
};

const copyProperty = (target: object, source: object, key: PropertyKey): void => {
  const desc = getOwnPropertyDescriptor(source, key);
  if (desc !== undefined) defineProperty(target, key, desc);
};

/** #sec-createshareddate */
export const createSharedDate = (): void => {
  /** #sec-shareddate */
  const SharedDate = createTamedConstructor('Date', 7, FeralDate, ['parse', 'UTC'], {
    call: () => {
      throw new TypeError('Date(): no compartment may know the current time');
    },
    construct: (values, newTarget = FeralDate) => {
      // defence: no-clock
      if (values.length === 0) throw new TypeError('new Date(): no compartment may know the current time');
      return construct(FeralDate, values, newTarget);
    },
  });
  /** #sec-shareddate.now */
  const now = (): never => {
    throw new TypeError('Date.now(): no compartment may know the current time');
  };
  // defence: no-clock: named('now', 0, now) => FeralDate.now
  define(SharedDate, 'now', named('now', 0, now));
  intrinsics['%SharedDate%'] = SharedDate;
};

/** #sec-createsharedmath */
export const createSharedMath = (): void => {
  const math = create(getPrototypeOf(FeralMath));
  const keys = ownKeys(FeralMath);
  for (let k = 0; k < keys.length; k++) copyProperty(math, FeralMath, keys[k]);
  /** #sec-sharedmath.random */
  const random = (): never => {
    throw new TypeError('Math.random(): no compartment may be nondeterministic');
  };
  // defence: no-random
  define(math, 'random', named('random', 0, random));
  intrinsics['%SharedMath%'] = math;
};

/** #sec-createsharedtemporal */
export const createSharedTemporal = (): void => {
  const feralTemporal = intrinsics['%Temporal%'];
  if (feralTemporal === undefined) return;
  const temporal = create(getPrototypeOf(feralTemporal));
  const keys = ownKeys(feralTemporal);
  for (let k = 0; k < keys.length; k++) if (keys[k] !== 'Now') copyProperty(temporal, feralTemporal, keys[k]);
  intrinsics['%SharedTemporal%'] = temporal;
};

/** https://tc39.es/ecma262/#sec-isregexp */
const isRegExp = (value: unknown): value is object => {
  if (!isObject(value)) return false;
  const matcher = (value as { [matchSymbol]?: unknown })[matchSymbol];
  if (matcher !== undefined) return !!matcher;
  try {
    return regExpGlobal(value) !== undefined;
  } catch {
    return false;
  }
};

/** #sec-createsharedregexp */
export const createSharedRegExp = (): void => {
  /** #sec-sharedregexp */
  const SharedRegExp = createTamedConstructor('RegExp', 2, RegExp, ['escape', species], {
    call: (args) => {
      const pattern = args[0];
      const flags = args[1];
      if (flags === undefined && isRegExp(pattern) && pattern.constructor === SharedRegExp) return pattern;
      return construct(RegExp, [pattern, flags]);
    },
    construct: (args, newTarget = RegExp) => construct(RegExp, [args[0], args[1]], newTarget),
  });
  intrinsics['%SharedRegExp%'] = SharedRegExp;
};

/** #sec-removeregexpcompile */
export const removeRegExpCompile = (): void => {
  if (!deleteProperty(RegExp.prototype, 'compile')) {
    throw new TypeError('lockdown: RegExp.prototype.compile cannot be removed: it was frozen before');
  }
};

/** #sec-createsharederror */
export const createSharedError = (): void => {
  /** #sec-sharederror */
  intrinsics['%SharedError%'] = createTamedConstructor('Error', 1, FeralError, ['isError'], {
    call: (args, standIn) => construct(FeralError, args, standIn),
    construct: (args, newTarget, standIn) => construct(FeralError, args, newTarget ?? standIn),
  });
};

/** The rows of #table-error-constructors. */
export const errorConstructors = [
  '%AggregateError%',
  '%EvalError%',
  '%RangeError%',
  '%ReferenceError%',
  '%SuppressedError%',
  '%SyntaxError%',
  '%TypeError%',
  '%URIError%',
] as const;

/** #sec-redirecterrorconstructors */
export const redirectErrorConstructors = (): void => {
  for (let i = 0; i < errorConstructors.length; i++) {
    const name = errorConstructors[i];
    const constructor = intrinsics[name];
    if (constructor !== undefined && !setPrototypeOf(constructor, intrinsics['%SharedError%'])) {
      throw new TypeError(`lockdown: ${name} cannot inherit from another constructor: it was frozen before`);
    }
  }
};

import { makeConstructor } from './constructors.ts';
import { intrinsics } from './intrinsics.ts';
import {
  construct,
  create,
  define,
  defineProperty,
  FeralDate,
  FeralMath,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  named,
  ownKeys,
  setPrototypeOf,
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

/** #sec-createshareddate */
export const createSharedDate = (): void => {
  /** #sec-shareddate */
  const SharedDate = makeConstructor('Date', 7, FeralDate.prototype, {
    call: () => {
      throw new TypeError('Date(): no compartment may know the current time');
    },
    construct: (values, newTarget = FeralDate) => {
      if (values.length === 0) throw new TypeError('new Date(): no compartment may know the current time');
      return construct(FeralDate, values, newTarget);
    },
  });
  /** #sec-shareddate.now */
  const now = (): never => {
    throw new TypeError('Date.now(): no compartment may know the current time');
  };
  define(SharedDate, 'now', named('now', 0, now));
  define(SharedDate, 'parse', FeralDate.parse);
  define(SharedDate, 'UTC', FeralDate.UTC);
  intrinsics['%SharedDate%'] = SharedDate;
};

/** #sec-createsharedmath */
export const createSharedMath = (): void => {
  const math = create(getPrototypeOf(FeralMath));
  const keys = ownKeys(FeralMath);
  for (let k = 0; k < keys.length; k++) {
    defineProperty(math, keys[k], getOwnPropertyDescriptor(FeralMath, keys[k]) as PropertyDescriptor);
  }
  /** #sec-sharedmath.random */
  const random = (): never => {
    throw new TypeError('Math.random(): no compartment may be nondeterministic');
  };
  define(math, 'random', named('random', 0, random));
  intrinsics['%SharedMath%'] = math;
};

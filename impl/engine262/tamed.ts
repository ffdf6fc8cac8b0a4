// biome-ignore-all lint/suspicious/noShadowRestrictedNames: variables keep the names that the law gives them.
import {
  type Arguments,
  Construct,
  CreateBuiltinFunction,
  CreateNonEnumerableDataPropertyOrThrow,
  DefinePropertyOrThrow,
  DeletePropertyOrThrow,
  Descriptor,
  type ErrorObject,
  type FunctionCallContext,
  type FunctionObject,
  Get,
  type Intrinsics,
  IsRegExp,
  JSStringValue,
  type Mutable,
  type NativeSteps,
  ObjectValue,
  OrdinaryObjectCreate,
  type PlainEvaluator,
  type PropertyKeyValue,
  type Realm,
  SameValue,
  surroundingAgent,
  Throw,
  type ThrowCompletion,
  UndefinedValue,
  Value,
  type ValueEvaluator,
} from '@engine262/engine262';
import { HostGetErrorStack } from './conformance.ts';
import { wellKnownSymbol } from './ecma262.ts';
import { algorithm, constructorAlgorithm, Q, type Unused, unused, X } from './spec.ts';

/** #table-inert-constructors */
const tableInertConstructors = [
  {
    Intrinsic: '%InertFunction%',
    Name: 'Function',
    Length: 1,
    'Prototype Property': '%Function.prototype%',
    '[[Prototype]]': '%Function.prototype%',
  },
  {
    Intrinsic: '%InertGeneratorFunction%',
    Name: 'GeneratorFunction',
    Length: 1,
    'Prototype Property': '%GeneratorFunction.prototype%',
    '[[Prototype]]': '%InertFunction%',
  },
  {
    Intrinsic: '%InertAsyncFunction%',
    Name: 'AsyncFunction',
    Length: 1,
    'Prototype Property': '%AsyncFunction.prototype%',
    '[[Prototype]]': '%InertFunction%',
  },
  {
    Intrinsic: '%InertAsyncGeneratorFunction%',
    Name: 'AsyncGeneratorFunction',
    Length: 1,
    'Prototype Property': '%AsyncGeneratorFunction.prototype%',
    '[[Prototype]]': '%InertFunction%',
  },
  {
    Intrinsic: '%InertCompartment%',
    Name: 'Compartment',
    Length: 0,
    'Prototype Property': '%Compartment.prototype%',
    '[[Prototype]]': '%Function.prototype%',
  },
] as const;

/** #sec-inert-constructor */
export const InertConstructor = constructorAlgorithm((): ThrowCompletion => {
  // 1. Throw a TypeError exception.
  return Throw.TypeError('this constructor is inert: it is only the constructor property of a shared prototype');
});

/** #sec-createinertconstructors */
export const CreateInertConstructors = algorithm((realm: Realm): Unused => {
  // 1. Let intrinsics be realm.[[Intrinsics]].
  const intrinsics = realm.Intrinsics as Mutable<Intrinsics>;
  // 2. For each row of #table-inert-constructors, in order, do
  for (const row of tableInertConstructors) {
    // a. Let name be the value of the Name column.
    const name = row.Name;
    // b. Let length be the value of the Length column.
    const length = row.Length;
    // c. Let proto be the intrinsic object of intrinsics that the [[Prototype]] column names.
    const proto = intrinsics[row['[[Prototype]]']];
    // d. Let steps be the algorithm steps defined in #sec-inert-constructor.
    const steps = InertConstructor;
    // e. Let constructor be CreateBuiltinFunction(steps, length, name, « », realm, proto).
    const constructor = CreateBuiltinFunction(steps, length, name, [], realm, proto);
    // f. Let prototype be the intrinsic object of intrinsics that the Prototype Property column names.
    const prototype = intrinsics[row['Prototype Property']];
    // g. Perform ! DefinePropertyOrThrow(constructor, "prototype", PropertyDescriptor { [[Value]]: prototype,
    //    [[Writable]]: false, [[Enumerable]]: false, [[Configurable]]: false }).
    X(
      DefinePropertyOrThrow(
        constructor,
        'prototype',
        Descriptor({ Value: prototype, Writable: false, Enumerable: false, Configurable: false }),
      ),
    );
    // h. Set the field of intrinsics that the Intrinsic column names to constructor.
    intrinsics[row.Intrinsic] = constructor;
  }
  // 3. Return unused.
  return unused;
});

/** #sec-createtamedconstructor */
export const CreateTamedConstructor = algorithm(
  (
    realm: Realm,
    steps: NativeSteps,
    length: number,
    name: string,
    original: FunctionObject,
    keys: readonly PropertyKeyValue[],
  ): FunctionObject => {
    // 1. Let constructor be CreateBuiltinFunction(steps, length, name, « », realm).
    const constructor = CreateBuiltinFunction(steps, length, name, [], realm);
    // 2. For each property key P of keys, do
    for (const P of keys) {
      // a. Let desc be ! original.[[GetOwnProperty]](P).
      const desc = X(original.GetOwnProperty(P)) as Descriptor;
      // b. Perform ! DefinePropertyOrThrow(constructor, P, desc).
      X(DefinePropertyOrThrow(constructor, P, desc));
    }
    // 3. Return constructor.
    return constructor;
  },
);

/** #sec-shareddate */
export const SharedDate = constructorAlgorithm(function* (
  values: Arguments,
  { NewTarget }: FunctionCallContext,
): ValueEvaluator {
  // 1. If NewTarget is undefined, throw a TypeError exception.
  if (NewTarget instanceof UndefinedValue) return Throw.TypeError('Date() would tell the current time');
  // 2. If values is empty, throw a TypeError exception.
  if (values.length === 0) return Throw.TypeError('new Date() would tell the current time');
  // 3. Return ? Construct(%Date%, values, NewTarget).
  return Q(yield* Construct(surroundingAgent.intrinsic('%Date%'), values, NewTarget));
});

/** #sec-shareddate.now */
export const SharedDate_now = algorithm((): ThrowCompletion => {
  // 1. Throw a TypeError exception.
  return Throw.TypeError('Date.now() would tell the current time');
});

/** #sec-createshareddate */
export const CreateSharedDate = algorithm((realm: Realm): Unused => {
  // 1. Let intrinsics be realm.[[Intrinsics]].
  const intrinsics = realm.Intrinsics as Mutable<Intrinsics>;
  // 2. Let steps be the algorithm steps defined in #sec-shareddate.
  const steps = SharedDate;
  // 3. Let date be CreateTamedConstructor(realm, steps, 7, "Date", intrinsics.[[%Date%]], « "prototype", "parse", "UTC"
  //    »).
  const date = CreateTamedConstructor(realm, steps, 7, 'Date', intrinsics['%Date%'], [
    Value('prototype'),
    Value('parse'),
    Value('UTC'),
  ]);
  // 4. Let nowSteps be the algorithm steps defined in #sec-shareddate.now.
  const nowSteps = SharedDate_now;
  // 5. Let now be CreateBuiltinFunction(nowSteps, 0, "now", « », realm).
  const now = CreateBuiltinFunction(nowSteps, 0, 'now', [], realm);
  // 6. Perform CreateNonEnumerableDataPropertyOrThrow(date, "now", now).
  CreateNonEnumerableDataPropertyOrThrow(date, 'now', now);
  // 7. Set intrinsics.[[%SharedDate%]] to date.
  intrinsics['%SharedDate%'] = date;
  // 8. Return unused.
  return unused;
});

/** #sec-sharedmath.random */
export const SharedMath_random = algorithm((): ThrowCompletion => {
  // 1. Throw a TypeError exception.
  return Throw.TypeError('Math.random() would give a random number');
});

/** #sec-createsharedmath */
export const CreateSharedMath = algorithm((realm: Realm): Unused => {
  // 1. Let intrinsics be realm.[[Intrinsics]].
  const intrinsics = realm.Intrinsics as Mutable<Intrinsics>;
  // 2. Let math be OrdinaryObjectCreate(intrinsics.[[%Object.prototype%]]).
  const math = OrdinaryObjectCreate(intrinsics['%Object.prototype%']);
  // 3. For each property key P of ! intrinsics.[[%Math%]].[[OwnPropertyKeys]](), do
  for (const P of X(intrinsics['%Math%'].OwnPropertyKeys())) {
    // a. Let desc be ! intrinsics.[[%Math%]].[[GetOwnProperty]](P).
    let desc = X(intrinsics['%Math%'].GetOwnProperty(P)) as Descriptor;
    // b. If P is "random", then
    if (P instanceof JSStringValue && P.stringValue() === 'random') {
      // i. Let steps be the algorithm steps defined in #sec-sharedmath.random.
      const steps = SharedMath_random;
      // ii. Set desc.[[Value]] to CreateBuiltinFunction(steps, 0, "random", « », realm).
      desc = Descriptor({ ...desc, Value: CreateBuiltinFunction(steps, 0, 'random', [], realm) });
    }
    // c. Perform ! DefinePropertyOrThrow(math, P, desc).
    X(DefinePropertyOrThrow(math, P, desc));
  }
  // 4. Set intrinsics.[[%SharedMath%]] to math.
  intrinsics['%SharedMath%'] = math;
  // 5. Return unused.
  return unused;
});

/** #sec-createsharedtemporal */
export const CreateSharedTemporal = algorithm((realm: Realm): Unused => {
  // 1. Let intrinsics be realm.[[Intrinsics]].
  const intrinsics = realm.Intrinsics as Mutable<Intrinsics>;
  // 2. If intrinsics does not have a field [[%Temporal%]], return unused.
  if (!('%Temporal%' in intrinsics)) return unused;
  // 3. Let temporal be OrdinaryObjectCreate(intrinsics.[[%Object.prototype%]]).
  const temporal = OrdinaryObjectCreate(intrinsics['%Object.prototype%']);
  // 4. For each property key P of ! intrinsics.[[%Temporal%]].[[OwnPropertyKeys]](), do
  for (const P of X(intrinsics['%Temporal%'].OwnPropertyKeys())) {
    // a. If P is not "Now", then
    if (!(P instanceof JSStringValue && P.stringValue() === 'Now')) {
      // i. Let desc be ! intrinsics.[[%Temporal%]].[[GetOwnProperty]](P).
      const desc = X(intrinsics['%Temporal%'].GetOwnProperty(P)) as Descriptor;
      // ii. Perform ! DefinePropertyOrThrow(temporal, P, desc).
      X(DefinePropertyOrThrow(temporal, P, desc));
    }
  }
  // 5. Set intrinsics.[[%SharedTemporal%]] to temporal.
  intrinsics['%SharedTemporal%'] = temporal;
  // 6. Return unused.
  return unused;
});

/** #sec-sharedregexp */
export const SharedRegExp = constructorAlgorithm(function* (
  [pattern = Value.undefined, flags = Value.undefined]: Arguments,
  { NewTarget }: FunctionCallContext,
): ValueEvaluator {
  // 1. If NewTarget is not undefined, return ? Construct(%RegExp%, « pattern, flags », NewTarget).
  if (!(NewTarget instanceof UndefinedValue)) {
    return Q(yield* Construct(surroundingAgent.intrinsic('%RegExp%'), [pattern, flags], NewTarget));
  }
  // 2. Let F be the active function object.
  const F = surroundingAgent.activeFunctionObject as FunctionObject;
  // 3. If flags is undefined, then
  if (flags instanceof UndefinedValue) {
    // a. Let patternIsRegExp be ? IsRegExp(pattern).
    const patternIsRegExp = Q(yield* IsRegExp(pattern));
    // b. If patternIsRegExp is true, then
    if (patternIsRegExp) {
      // i. Let patternConstructor be ? Get(pattern, "constructor").
      const patternConstructor = Q(yield* Get(pattern as ObjectValue, 'constructor'));
      // ii. If SameValue(F, patternConstructor) is true, return pattern.
      if (SameValue(F, patternConstructor)) return pattern;
    }
  }
  // 4. Return ? Construct(%RegExp%, « pattern, flags », F).
  return Q(yield* Construct(surroundingAgent.intrinsic('%RegExp%'), [pattern, flags], F));
});

/** #sec-createsharedregexp */
export const CreateSharedRegExp = algorithm((realm: Realm): Unused => {
  // 1. Let intrinsics be realm.[[Intrinsics]].
  const intrinsics = realm.Intrinsics as Mutable<Intrinsics>;
  // 2. Let steps be the algorithm steps defined in #sec-sharedregexp.
  const steps = SharedRegExp;
  // 3. Let regExp be CreateTamedConstructor(realm, steps, 2, "RegExp", intrinsics.[[%RegExp%]], « "prototype", "escape",
  //    %Symbol.species% »).
  const regExp = CreateTamedConstructor(realm, steps, 2, 'RegExp', intrinsics['%RegExp%'], [
    Value('prototype'),
    Value('escape'),
    wellKnownSymbol('%Symbol.species%'),
  ]);
  // 4. Set intrinsics.[[%SharedRegExp%]] to regExp.
  intrinsics['%SharedRegExp%'] = regExp;
  // 5. Return unused.
  return unused;
});

/** #sec-removeregexpcompile */
export const RemoveRegExpCompile = algorithm(function* (realm: Realm): PlainEvaluator {
  // 1. Let prototype be realm.[[Intrinsics]].[[%RegExp.prototype%]].
  const prototype = realm.Intrinsics['%RegExp.prototype%'];
  // 2. Perform ? DeletePropertyOrThrow(prototype, "compile").
  Q(yield* DeletePropertyOrThrow(prototype, 'compile'));
  // 3. Return unused.
  return unused;
});

/** #sec-sharederror */
export const SharedError = constructorAlgorithm(function* (
  args: Arguments,
  { NewTarget }: FunctionCallContext,
): ValueEvaluator {
  // 1. Let newTarget be NewTarget.
  let newTarget = NewTarget;
  // 2. If newTarget is undefined, set newTarget to the active function object.
  if (newTarget instanceof UndefinedValue) newTarget = surroundingAgent.activeFunctionObject as FunctionObject;
  // 3. Return ? Construct(%Error%, args, newTarget).
  return Q(yield* Construct(surroundingAgent.intrinsic('%Error%'), args, newTarget));
});

/** #sec-createsharederror */
export const CreateSharedError = algorithm((realm: Realm): Unused => {
  // 1. Let intrinsics be realm.[[Intrinsics]].
  const intrinsics = realm.Intrinsics as Mutable<Intrinsics>;
  // 2. Let steps be the algorithm steps defined in #sec-sharederror.
  const steps = SharedError;
  // 3. Let error be CreateTamedConstructor(realm, steps, 1, "Error", intrinsics.[[%Error%]], « "prototype", "isError" »).
  const error = CreateTamedConstructor(realm, steps, 1, 'Error', intrinsics['%Error%'], [
    Value('prototype'),
    Value('isError'),
  ]);
  // 4. Set intrinsics.[[%SharedError%]] to error.
  intrinsics['%SharedError%'] = error;
  // 5. Return unused.
  return unused;
});

/** #table-error-constructors */
const tableErrorConstructors = [
  { Constructor: '%AggregateError%' },
  { Constructor: '%EvalError%' },
  { Constructor: '%RangeError%' },
  { Constructor: '%ReferenceError%' },
  { Constructor: '%SuppressedError%' },
  { Constructor: '%SyntaxError%' },
  { Constructor: '%TypeError%' },
  { Constructor: '%URIError%' },
] as const;

/** #sec-redirecterrorconstructors */
export const RedirectErrorConstructors = algorithm(function* (realm: Realm): PlainEvaluator {
  // 1. Let intrinsics be realm.[[Intrinsics]].
  const intrinsics = realm.Intrinsics;
  // 2. For each row of #table-error-constructors, in order, do
  for (const row of tableErrorConstructors) {
    // a. If intrinsics has the field that the Constructor column names, then
    if (row.Constructor in intrinsics) {
      // i. Let constructor be the intrinsic object of intrinsics that the Constructor column names.
      const constructor = intrinsics[row.Constructor];
      // ii. Let status be ! constructor.[[SetPrototypeOf]](intrinsics.[[%SharedError%]]).
      const status = X(yield* constructor.SetPrototypeOf(intrinsics['%SharedError%']));
      // iii. If status is false, throw a TypeError exception.
      if (!status)
        return Throw.TypeError('$1 cannot inherit from another constructor: it was frozen before', constructor);
    }
  }
  // 3. Return unused.
  return unused;
});

/** #sec-ses-get-error.prototype.stack */
export const Error_prototype_stack = algorithm((_args: Arguments, { thisValue }: FunctionCallContext) => {
  // 1. Let E be the this value.
  const E = thisValue;
  // 2. If E is not an Object, throw a TypeError exception.
  if (!(E instanceof ObjectValue)) return Throw.TypeError('$1 is not an object', E);
  // 3. If E does not have an [[ErrorData]] internal slot, return undefined.
  if (!('ErrorData' in E)) return Value.undefined;
  // 4. Return HostGetErrorStack(E).
  return HostGetErrorStack(E as ErrorObject);
});

// biome-ignore-all lint/suspicious/noShadowRestrictedNames: variables keep the names that the law gives them.
import {
  type Arguments,
  Construct,
  CreateBuiltinFunction,
  CreateNonEnumerableDataPropertyOrThrow,
  DefinePropertyOrThrow,
  Descriptor,
  type FunctionCallContext,
  Get,
  type Intrinsics,
  JSStringValue,
  type Mutable,
  OrdinaryObjectCreate,
  type Realm,
  surroundingAgent,
  Throw,
  type ThrowCompletion,
  UndefinedValue,
  type ValueEvaluator,
} from '@engine262/engine262';
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
  // 3. Let date be CreateBuiltinFunction(steps, 7, "Date", « », realm).
  const date = CreateBuiltinFunction(steps, 7, 'Date', [], realm);
  // 4. Perform ! DefinePropertyOrThrow(date, "prototype", PropertyDescriptor { [[Value]]:
  //    intrinsics.[[%Date.prototype%]], [[Writable]]: false, [[Enumerable]]: false, [[Configurable]]: false }).
  X(
    DefinePropertyOrThrow(
      date,
      'prototype',
      Descriptor({
        Value: intrinsics['%Date.prototype%'],
        Writable: false,
        Enumerable: false,
        Configurable: false,
      }),
    ),
  );
  // 5. Let nowSteps be the algorithm steps defined in #sec-shareddate.now.
  const nowSteps = SharedDate_now;
  // 6. Let now be CreateBuiltinFunction(nowSteps, 0, "now", « », realm).
  const now = CreateBuiltinFunction(nowSteps, 0, 'now', [], realm);
  // 7. Perform CreateNonEnumerableDataPropertyOrThrow(date, "now", now).
  CreateNonEnumerableDataPropertyOrThrow(date, 'now', now);
  // 8. For each element P of « "parse", "UTC" », do
  for (const P of ['parse', 'UTC']) {
    // a. Let method be ! Get(intrinsics.[[%Date%]], P).
    const method = X(Get(intrinsics['%Date%'], P));
    // b. Perform CreateNonEnumerableDataPropertyOrThrow(date, P, method).
    CreateNonEnumerableDataPropertyOrThrow(date, P, method);
  }
  // 9. Set intrinsics.[[%SharedDate%]] to date.
  intrinsics['%SharedDate%'] = date;
  // 10. Return unused.
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

// biome-ignore-all lint/suspicious/noShadowRestrictedNames: variables keep the names that the law gives them.
import {
  type Arguments,
  type BuiltinFunctionObject,
  Call,
  CreateBuiltinFunction,
  DefinePropertyOrThrow,
  Descriptor,
  type FunctionCallContext,
  type FunctionObject,
  IsLessThan,
  F as NumberValueOf,
  type PlainEvaluator,
  type Realm,
  RequireObjectCoercible,
  surroundingAgent,
  ToString,
  Value,
  type ValueEvaluator,
} from '@engine262/engine262';
import { algorithm, Q, unused, X } from './spec.ts';

/** #table-locale-methods */
export const tableLocaleMethods = [
  { Prototype: '%Array.prototype%', Name: 'toLocaleString', 'Locale-Independent': '%Array.prototype.toString%' },
  { Prototype: '%BigInt.prototype%', Name: 'toLocaleString', 'Locale-Independent': '%BigInt.prototype.toString%' },
  { Prototype: '%Date.prototype%', Name: 'toLocaleDateString', 'Locale-Independent': '%Date.prototype.toDateString%' },
  { Prototype: '%Date.prototype%', Name: 'toLocaleString', 'Locale-Independent': '%Date.prototype.toString%' },
  { Prototype: '%Date.prototype%', Name: 'toLocaleTimeString', 'Locale-Independent': '%Date.prototype.toTimeString%' },
  { Prototype: '%Number.prototype%', Name: 'toLocaleString', 'Locale-Independent': '%Number.prototype.toString%' },
  {
    Prototype: '%String.prototype%',
    Name: 'toLocaleLowerCase',
    'Locale-Independent': '%String.prototype.toLowerCase%',
  },
  {
    Prototype: '%String.prototype%',
    Name: 'toLocaleUpperCase',
    'Locale-Independent': '%String.prototype.toUpperCase%',
  },
  {
    Prototype: '%Temporal.Duration.prototype%',
    Name: 'toLocaleString',
    'Locale-Independent': '%Temporal.Duration.prototype.toString%',
  },
  {
    Prototype: '%Temporal.Instant.prototype%',
    Name: 'toLocaleString',
    'Locale-Independent': '%Temporal.Instant.prototype.toString%',
  },
  {
    Prototype: '%Temporal.PlainDate.prototype%',
    Name: 'toLocaleString',
    'Locale-Independent': '%Temporal.PlainDate.prototype.toString%',
  },
  {
    Prototype: '%Temporal.PlainDateTime.prototype%',
    Name: 'toLocaleString',
    'Locale-Independent': '%Temporal.PlainDateTime.prototype.toString%',
  },
  {
    Prototype: '%Temporal.PlainMonthDay.prototype%',
    Name: 'toLocaleString',
    'Locale-Independent': '%Temporal.PlainMonthDay.prototype.toString%',
  },
  {
    Prototype: '%Temporal.PlainTime.prototype%',
    Name: 'toLocaleString',
    'Locale-Independent': '%Temporal.PlainTime.prototype.toString%',
  },
  {
    Prototype: '%Temporal.PlainYearMonth.prototype%',
    Name: 'toLocaleString',
    'Locale-Independent': '%Temporal.PlainYearMonth.prototype.toString%',
  },
  {
    Prototype: '%Temporal.ZonedDateTime.prototype%',
    Name: 'toLocaleString',
    'Locale-Independent': '%Temporal.ZonedDateTime.prototype.toString%',
  },
  { Prototype: '%TypedArray.prototype%', Name: 'toLocaleString', 'Locale-Independent': '%Array.prototype.toString%' },
] as const;

/** A locale-independent method. */
interface LocaleIndependentMethod extends BuiltinFunctionObject {
  LocaleIndependent: FunctionObject;
}

/** #sec-locale-independent-method */
export const LocaleIndependentMethod = algorithm(function* (
  _args: Arguments,
  { thisValue }: FunctionCallContext,
): ValueEvaluator {
  // 1. Let F be the active function object.
  const F = surroundingAgent.activeFunctionObject as LocaleIndependentMethod;
  // 2. Return ? Call(F.[[LocaleIndependent]], the this value).
  return Q(yield* Call(F.LocaleIndependent, thisValue));
});

/** #sec-locale-independent-comparison */
export const LocaleIndependentComparison = algorithm(function* (
  [that = Value.undefined]: Arguments,
  { thisValue }: FunctionCallContext,
): ValueEvaluator {
  // 1. Let O be the this value.
  const O = thisValue;
  // 2. Perform ? RequireObjectCoercible(O).
  Q(RequireObjectCoercible(O));
  // 3. Let S be ? ToString(O).
  let S = Q(yield* ToString(O));
  // 4. Let thatString be ? ToString(that).
  let thatString = Q(yield* ToString(that));
  // 5. Set S to the String value that is the result of normalizing S into Normalization Form C, as the Unicode Standard
  //    specifies it.
  S = S.normalize('NFC');
  // 6. Set thatString to the String value that is the result of normalizing thatString into Normalization Form C, as the
  //    Unicode Standard specifies it.
  thatString = thatString.normalize('NFC');
  // 7. If S is thatString, return +0𝔽.
  if (S === thatString) return NumberValueOf(+0);
  // 8. If ! IsLessThan(S, thatString, true) is true, return -1𝔽.
  if (X(yield* IsLessThan(Value(S), Value(thatString), true))) return NumberValueOf(-1);
  // 9. Return 1𝔽.
  return NumberValueOf(1);
});

/** #sec-replacelocalemethods */
export const ReplaceLocaleMethods = algorithm(function* (realm: Realm): PlainEvaluator {
  // 1. Let intrinsics be realm.[[Intrinsics]].
  const intrinsics = realm.Intrinsics;
  // 2. For each row of #table-locale-methods, in order, do
  for (const row of tableLocaleMethods) {
    // a. If intrinsics has the field that the Prototype column names, then
    if (row.Prototype in intrinsics) {
      // i. Let prototype be the intrinsic object of intrinsics that the Prototype column names.
      const prototype = intrinsics[row.Prototype];
      // ii. Let name be the value of the Name column.
      const name = row.Name;
      // iii. Let steps be the algorithm steps defined in #sec-locale-independent-method.
      const steps = LocaleIndependentMethod;
      // iv. Let method be CreateBuiltinFunction(steps, 0, name, « [[LocaleIndependent]] », realm).
      const method = CreateBuiltinFunction(steps, 0, name, ['LocaleIndependent'], realm) as LocaleIndependentMethod;
      // v. Set method.[[LocaleIndependent]] to the intrinsic object of intrinsics that the Locale-Independent column
      //    names.
      method.LocaleIndependent = intrinsics[row['Locale-Independent']];
      // vi. Perform ? DefinePropertyOrThrow(prototype, name, PropertyDescriptor { [[Value]]: method }).
      Q(yield* DefinePropertyOrThrow(prototype, name, Descriptor({ Value: method })));
    }
  }
  // 3. Let compareSteps be the algorithm steps defined in #sec-locale-independent-comparison.
  const compareSteps = LocaleIndependentComparison;
  // 4. Let compare be CreateBuiltinFunction(compareSteps, 1, "localeCompare", « », realm).
  const compare = CreateBuiltinFunction(compareSteps, 1, 'localeCompare', [], realm);
  // 5. Perform ? DefinePropertyOrThrow(intrinsics.[[%String.prototype%]], "localeCompare", PropertyDescriptor { [[Value]]:
  //    compare }).
  Q(yield* DefinePropertyOrThrow(intrinsics['%String.prototype%'], 'localeCompare', Descriptor({ Value: compare })));
  // 6. Return unused.
  return unused;
});

// NON-SPEC: #sec-nan-encodings has no code here, since NumericToRawBytes of engine262 is closed: it writes what the
// DataView of the engine that it runs on writes, and the tests say whether that is what the law wants.

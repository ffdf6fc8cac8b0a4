import {
  type Arguments,
  CanonicalNumericIndexString,
  DefinePropertyOrThrow,
  Descriptor,
  IsDataDescriptor,
  isTypedArrayObject,
  ObjectValue,
  type PlainEvaluator,
  SetIntegrityLevel,
  SymbolValue,
  surroundingAgent,
  Throw,
  Value,
  type ValueEvaluator,
} from '@engine262/engine262';
import { RealmLockdownState } from './records.ts';
import { algorithm, Q, type Unused, unused, X } from './spec.ts';

/** #sec-harden */
export const harden = algorithm(function* ([value = Value.undefined]: Arguments): ValueEvaluator {
  // 1. Let lockdownState be RealmLockdownState(the current Realm Record).
  const lockdownState = RealmLockdownState(surroundingAgent.currentRealmRecord);
  // 2. If lockdownState is not locked, throw a TypeError exception.
  if (lockdownState !== 'locked') return Throw.TypeError('harden needs lockdown to be called first');
  // 3. Return ? HardenValue(value).
  return Q(yield* HardenValue(value));
});

/** A Set is a List whose membership takes constant time; iterating over it visits what is added meanwhile. */
type Worklist = Set<ObjectValue>;

/** #sec-hardenvalue */
export const HardenValue = algorithm(function* (value: Value): ValueEvaluator {
  // 1. If value is not an Object, return value.
  if (!(value instanceof ObjectValue)) return value;
  // 2. Let worklist be a new empty List.
  const worklist: Worklist = new Set();
  // 3. Perform AppendToHarden(worklist, value).
  AppendToHarden(worklist, value);
  // 4. For each Object O of worklist, including those that are appended meanwhile, do
  for (const O of worklist) {
    // a. Perform ? FreezeForHarden(O).
    Q(yield* FreezeForHarden(O));
    // b. Let proto be ? O.[[GetPrototypeOf]]().
    const proto = Q(yield* O.GetPrototypeOf());
    // c. Perform AppendToHarden(worklist, proto).
    AppendToHarden(worklist, proto);
    // d. Let keys be ? O.[[OwnPropertyKeys]]().
    const keys = Q(yield* O.OwnPropertyKeys());
    // e. For each property key P of keys, do
    for (const P of keys) {
      // i. Let desc be ? O.[[GetOwnProperty]](P).
      const desc = Q(yield* O.GetOwnProperty(P));
      // ii. If desc is not undefined, then
      if (desc !== undefined) {
        // 1. If IsDataDescriptor(desc) is true, then
        if (IsDataDescriptor(desc) === true) {
          // a. Perform AppendToHarden(worklist, desc.[[Value]]).
          AppendToHarden(worklist, desc.Value);
        } else {
          // 2. Else,
          // a. Perform AppendToHarden(worklist, desc.[[Get]]).
          AppendToHarden(worklist, desc.Get);
          // b. Perform AppendToHarden(worklist, desc.[[Set]]).
          AppendToHarden(worklist, desc.Set);
        }
      }
    }
  }
  // 5. Let agentRecord be the Agent Record of the surrounding agent.
  const agentRecord = surroundingAgent.AgentRecord;
  // 6. For each Object O of worklist, do
  for (const O of worklist) {
    // a. Append O to agentRecord.[[HardenedObjects]].
    agentRecord.HardenedObjects.add(O);
  }
  // 7. Return value.
  return value;
});

/** #sec-appendtoharden */
export const AppendToHarden = algorithm((worklist: Worklist, value: Value): Unused => {
  // 1. Let agentRecord be the Agent Record of the surrounding agent.
  const agentRecord = surroundingAgent.AgentRecord;
  // 2. If value is an Object, agentRecord.[[HardenedObjects]] does not contain value and worklist does not contain
  //    value, append value to worklist.
  if (value instanceof ObjectValue && !agentRecord.HardenedObjects.has(value) && !worklist.has(value)) {
    worklist.add(value);
  }
  // 3. Return unused.
  return unused;
});

/** #sec-freezeforharden */
export const FreezeForHarden = algorithm(function* (O: ObjectValue): PlainEvaluator {
  // 1. If O has a [[TypedArrayName]] internal slot, then
  if (isTypedArrayObject(O)) {
    // a. Let status be ! O.[[PreventExtensions]]().
    const status = X(O.PreventExtensions());
    // b. If status is false, throw a TypeError exception.
    if (status === false) return Throw.TypeError('a typed array of variable length cannot be hardened');
    // c. Let keys be ! O.[[OwnPropertyKeys]]().
    const keys = X(O.OwnPropertyKeys());
    // d. For each property key P of keys, do
    for (const P of keys) {
      // i. If P is a Symbol or CanonicalNumericIndexString(P) is undefined, then
      if (P instanceof SymbolValue || CanonicalNumericIndexString(P.stringValue()) === undefined) {
        // 1. Let desc be ! O.[[GetOwnProperty]](P).
        const desc = X(O.GetOwnProperty(P)) as Descriptor;
        // 2. If IsDataDescriptor(desc) is true, then
        if (IsDataDescriptor(desc) === true) {
          // a. Perform ! DefinePropertyOrThrow(O, P, PropertyDescriptor { [[Configurable]]: false, [[Writable]]: false
          //    }).
          X(DefinePropertyOrThrow(O, P, Descriptor({ Configurable: false, Writable: false })));
        } else {
          // 3. Else,
          // a. Perform ! DefinePropertyOrThrow(O, P, PropertyDescriptor { [[Configurable]]: false }).
          X(DefinePropertyOrThrow(O, P, Descriptor({ Configurable: false })));
        }
      }
    }
  } else {
    // 2. Else,
    // a. Let status be ? SetIntegrityLevel(O, frozen).
    const status = Q(yield* SetIntegrityLevel(O, 'frozen'));
    // b. If status is false, throw a TypeError exception.
    if (status === false) return Throw.TypeError('an object refuses to be frozen');
  }
  // 3. Return unused.
  return unused;
});

// biome-ignore-all lint/suspicious/noShadowRestrictedNames: variables keep the names that the law gives them.
import {
  type Arguments,
  DefinePropertyOrThrow,
  Descriptor,
  EnsureCompletion,
  IsAccessorDescriptor,
  ObjectValue,
  type PlainEvaluator,
  type PropertyKeyMap,
  type Realm,
  surroundingAgent,
  Throw,
  ThrowCompletion,
  UndefinedValue,
  Value,
  type ValueEvaluator,
} from '@engine262/engine262';
import { HostValidateLockdownOptions } from './conformance.ts';
import { ReplaceLocaleMethods } from './determinism.ts';
import { HardenValue } from './harden.ts';
import { listOfKeys, nameOfIntrinsic, tableIntrinsicProperties, tableIntrinsics } from './intrinsics.ts';
import { EnablePropertyOverride } from './override.ts';
import { algorithm, Q, unused, X } from './spec.ts';
import { RedirectErrorConstructors, RemoveRegExpCompile } from './tamed.ts';

/** #sec-lockdown */
export const lockdown = algorithm(function* ([options = Value.undefined]: Arguments): ValueEvaluator {
  // 1. If options is neither undefined nor an Object, throw a TypeError exception.
  if (!(options instanceof UndefinedValue || options instanceof ObjectValue)) {
    return Throw.TypeError('the options of lockdown must be an object');
  }
  // 2. Let agentRecord be the Agent Record of the surrounding agent.
  const agentRecord = surroundingAgent.AgentRecord;
  // 3. If agentRecord.[[LockdownState]] is not unlocked, throw a TypeError exception.
  if (agentRecord.LockdownState !== 'unlocked') return Throw.TypeError('lockdown has been called already');
  // 4. Perform ? HostValidateLockdownOptions(options).
  Q(HostValidateLockdownOptions(options));
  // 5. If agentRecord.[[LockdownState]] is not unlocked, throw a TypeError exception.
  if (agentRecord.LockdownState !== 'unlocked') return Throw.TypeError('the options of lockdown have called lockdown');
  // 6. Let realm be the current Realm Record.
  const realm = surroundingAgent.currentRealmRecord;
  // 7. Set agentRecord.[[LockdownState]] to repairing.
  agentRecord.LockdownState = 'repairing';
  // 8. Let repaired be Completion(RepairIntrinsics(realm)).
  const repaired = EnsureCompletion(yield* RepairIntrinsics(realm));
  // 9. If repaired is an abrupt completion, then
  if (repaired instanceof ThrowCompletion) {
    // a. Set agentRecord.[[LockdownState]] to failed.
    agentRecord.LockdownState = 'failed';
    // b. Return ? repaired.
    return Q(repaired);
  }
  // 10. Let hardened be Completion(HardenIntrinsics(realm)).
  const hardened = EnsureCompletion(yield* HardenIntrinsics(realm));
  // 11. If hardened is an abrupt completion, then
  if (hardened instanceof ThrowCompletion) {
    // a. Set agentRecord.[[LockdownState]] to failed.
    agentRecord.LockdownState = 'failed';
    // b. Return ? hardened.
    return Q(hardened);
  }
  // 12. Perform EnablePropertyOverride(realm).
  EnablePropertyOverride(realm);
  // 13. Set agentRecord.[[LockedRealm]] to realm.
  agentRecord.LockedRealm = realm;
  // 14. Set agentRecord.[[LockdownState]] to locked.
  agentRecord.LockdownState = 'locked';
  // 15. Return undefined.
  return Value.undefined;
});

/** #table-repaired-constructors */
const tableRepairedConstructors = [
  { Prototype: '%Function.prototype%', Constructor: '%InertFunction%' },
  { Prototype: '%GeneratorFunction.prototype%', Constructor: '%InertGeneratorFunction%' },
  { Prototype: '%AsyncFunction.prototype%', Constructor: '%InertAsyncFunction%' },
  { Prototype: '%AsyncGeneratorFunction.prototype%', Constructor: '%InertAsyncGeneratorFunction%' },
  { Prototype: '%Date.prototype%', Constructor: '%SharedDate%' },
  { Prototype: '%Error.prototype%', Constructor: '%SharedError%' },
  { Prototype: '%RegExp.prototype%', Constructor: '%SharedRegExp%' },
  { Prototype: '%Compartment.prototype%', Constructor: '%InertCompartment%' },
] as const;

/** #sec-repairintrinsics */
export const RepairIntrinsics = algorithm(function* (realm: Realm): PlainEvaluator {
  // 1. Let intrinsics be realm.[[Intrinsics]].
  const intrinsics = realm.Intrinsics;
  // 2. For each row of #table-repaired-constructors, in order, do
  for (const row of tableRepairedConstructors) {
    // a. Let prototype be the intrinsic object of intrinsics that the Prototype column names.
    const prototype = intrinsics[row.Prototype];
    // b. Let constructor be the intrinsic object of intrinsics that the Constructor column names.
    const constructor = intrinsics[row.Constructor];
    // c. Perform ? DefinePropertyOrThrow(prototype, "constructor", PropertyDescriptor { [[Value]]: constructor }).
    Q(yield* DefinePropertyOrThrow(prototype, 'constructor', Descriptor({ Value: constructor })));
  }
  // 3. Perform ? RedirectErrorConstructors(realm).
  Q(yield* RedirectErrorConstructors(realm));
  // 4. Perform ? RemoveRegExpCompile(realm).
  Q(yield* RemoveRegExpCompile(realm));
  // 5. Perform ? ReplaceLocaleMethods(realm).
  Q(yield* ReplaceLocaleMethods(realm));
  // 6. Perform ? RemoveUnspecifiedProperties(realm).
  Q(yield* RemoveUnspecifiedProperties(realm));
  // 7. Return unused.
  return unused;
});

/** #sec-removeunspecifiedproperties */
export const RemoveUnspecifiedProperties = algorithm(function* (realm: Realm): PlainEvaluator {
  // 1. Let intrinsics be realm.[[Intrinsics]].
  const intrinsics = realm.Intrinsics;
  // 2. For each row of #table-intrinsic-properties, in order, do
  for (const row of tableIntrinsicProperties) {
    // a. Let name be the value of the Intrinsic column.
    const name = row.Intrinsic;
    // b. If intrinsics has a field [[<name>]], then
    if (name in intrinsics) {
      // i. Let permitted be the list-concatenation of the property keys of the Properties column and those of the Kept
      //    column.
      const permitted = listOfKeys([...row.Properties, ...row.Kept]);
      // ii. Perform ? RemovePropertiesExcept(intrinsics.[[<name>]], permitted).
      Q(yield* RemovePropertiesExcept(intrinsics[name], permitted));
    }
  }
  // 3. For each function object F of realm.[[IntrinsicFunctions]], do
  for (const F of realm.IntrinsicFunctions) {
    // a. Perform ? RemovePropertiesExcept(F, « "length", "name", "prototype" »).
    Q(yield* RemovePropertiesExcept(F, listOfKeys(['length', 'name', 'prototype'])));
  }
  // 4. Return unused.
  return unused;
});

/** #sec-removepropertiesexcept */
export const RemovePropertiesExcept = algorithm(function* (
  O: ObjectValue,
  permitted: PropertyKeyMap<true>,
): PlainEvaluator {
  // 1. Let keys be ! O.[[OwnPropertyKeys]]().
  const keys = X(O.OwnPropertyKeys());
  // 2. For each property key P of keys, do
  for (const P of keys) {
    // a. If permitted does not contain P, then
    if (!permitted.has(P)) {
      // i. Let removed be ! O.[[Delete]](P).
      const removed = X(yield* O.Delete(P));
      // ii. If removed is false, then
      if (removed === false) {
        // 1. Let desc be ! O.[[GetOwnProperty]](P).
        const desc = X(O.GetOwnProperty(P)) as Descriptor;
        // 2. If IsAccessorDescriptor(desc) is true or desc.[[Value]] is an Object, throw a TypeError exception.
        if (IsAccessorDescriptor(desc) === true || desc.Value instanceof ObjectValue) {
          return Throw.TypeError('lockdown cannot remove the property $1 of $2', P, nameOfIntrinsic(O));
        }
      }
    }
  }
  // 3. Return unused.
  return unused;
});

/** #sec-hardenintrinsics */
export const HardenIntrinsics = algorithm(function* (realm: Realm): PlainEvaluator {
  // 1. For each row of #table-intrinsics, in order, do
  for (const row of tableIntrinsics) {
    // a. Let name be the value of the Intrinsic column.
    const name = row.Intrinsic;
    // b. If realm.[[Intrinsics]] has a field [[<name>]], then
    if (name in realm.Intrinsics) {
      // i. Perform ? HardenValue(realm.[[Intrinsics]].[[<name>]]).
      Q(yield* HardenValue(realm.Intrinsics[name]));
    }
  }
  // 2. Return unused.
  return unused;
});

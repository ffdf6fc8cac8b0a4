import {
  Descriptor,
  IsDataDescriptor,
  type ObjectValue,
  OrdinarySetWithOwnDescriptor,
  type PropertyKeyValue,
  type Realm,
  Value,
} from '@engine262/engine262';
import { tableIntrinsics } from './intrinsics.ts';
import { algorithm, Q, type Unused, unused, X } from './spec.ts';

/** #sec-enablepropertyoverride */
export const EnablePropertyOverride = algorithm((realm: Realm): Unused => {
  // 1. For each row of #table-intrinsics, in order, do
  for (const row of tableIntrinsics) {
    // a. Let name be the value of the Intrinsic column.
    const name = row.Intrinsic;
    // b. If realm.[[Intrinsics]] has a field [[<name>]], then
    if (name in realm.Intrinsics) {
      // i. Let O be realm.[[Intrinsics]].[[<name>]].
      const O = realm.Intrinsics[name];
      // ii. Set O.[[Set]] to the definition specified in #sec-hardened-intrinsic-objects-set.
      O.Set = (P, V, Receiver) => HardenedIntrinsicSet(O, typeof P === 'string' ? Value(P) : P, V, Receiver);
    }
  }
  // 2. Return unused.
  return unused;
});

/** #sec-hardened-intrinsic-objects-set */
const HardenedIntrinsicSet = algorithm(function* (
  O: ObjectValue,
  P: PropertyKeyValue,
  V: Value,
  Receiver: Value,
): ReturnType<ObjectValue['Set']> {
  // 1. Let ownDesc be ! O.[[GetOwnProperty]](P).
  let ownDesc = X(O.GetOwnProperty(P));
  // 2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.
  if (ownDesc !== undefined && IsDataDescriptor(ownDesc) === true) {
    ownDesc = Descriptor({ ...ownDesc, Writable: true });
  }
  // 3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
  return Q(yield* OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc));
});

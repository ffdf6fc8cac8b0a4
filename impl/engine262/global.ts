import {
  CreateNonEnumerableDataPropertyOrThrow,
  DefinePropertyOrThrow,
  Descriptor,
  type Intrinsics,
  surroundingAgent,
} from '@engine262/engine262';
import { type CompartmentGlobalsRow, tableCompartmentGlobals } from './intrinsics.ts';
import type { CompartmentRecord } from './records.ts';
import { algorithm, type Unused, unused, X } from './spec.ts';

/** #sec-setcompartmentglobalbindings */
export const SetCompartmentGlobalBindings = algorithm((compartmentRec: CompartmentRecord): Unused => {
  // 1. Let global be compartmentRec.[[GlobalObject]].
  const global = compartmentRec.GlobalObject;
  // 2. For each row of #table-compartment-globals, in order, do
  for (const row of tableCompartmentGlobals) {
    // a. Let name be the String value of the Name column.
    const name = row.Name;
    // b. If name is "globalThis", then
    if (name === 'globalThis') {
      // i. Perform CreateNonEnumerableDataPropertyOrThrow(global, name, global).
      CreateNonEnumerableDataPropertyOrThrow(global, name, global);
    } else if (row.Value !== undefined) {
      // c. Else if the Value column is present, then
      // i. Let value be the value of the Value column.
      const value = row.Value;
      // ii. Perform ! DefinePropertyOrThrow(global, name, PropertyDescriptor { [[Value]]: value, [[Writable]]: false,
      //     [[Enumerable]]: false, [[Configurable]]: false }).
      X(
        DefinePropertyOrThrow(
          global,
          name,
          Descriptor({ Value: value, Writable: false, Enumerable: false, Configurable: false }),
        ),
      );
    } else {
      // d. Else,
      // i. Let intrinsicName be CompartmentIntrinsicName(the row).
      const intrinsicName = CompartmentIntrinsicName(row);
      // ii. If compartmentRec.[[Intrinsics]] has a field [[<intrinsicName>]], then
      if (intrinsicName in compartmentRec.Intrinsics) {
        // 1. Perform CreateNonEnumerableDataPropertyOrThrow(global, name,
        //    compartmentRec.[[Intrinsics]].[[<intrinsicName>]]).
        CreateNonEnumerableDataPropertyOrThrow(global, name, compartmentRec.Intrinsics[intrinsicName]);
      }
    }
  }
  // 3. Return unused.
  return unused;
});

/** #sec-compartmentintrinsicname */
export const CompartmentIntrinsicName = algorithm((row: CompartmentGlobalsRow): keyof Intrinsics => {
  // 1. Let agentRecord be the Agent Record of the surrounding agent.
  const agentRecord = surroundingAgent.AgentRecord;
  // 2. If agentRecord.[[LockdownState]] is locked and the Tamed column of row is present, return the value of the Tamed
  //    column of row.
  if (agentRecord.LockdownState === 'locked' && row.Tamed !== undefined) return row.Tamed;
  // 3. Return the value of the Intrinsic column of row.
  return row.Intrinsic as keyof Intrinsics;
});

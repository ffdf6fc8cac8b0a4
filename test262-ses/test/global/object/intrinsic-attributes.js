// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-setcompartmentglobalbindings
description: An intrinsic is a writable, configurable property of the global object that is not enumerable
info: |
  SetCompartmentGlobalBindings ( compartmentRec )

  [...]
  2. For each row of #table-compartment-globals, in order, do
    [...]
    d. Else,
      [...]
      ii. If compartmentRec.[[Intrinsics]] has a field [[<intrinsicName>]], then
        1. Perform CreateNonEnumerableDataPropertyOrThrow(global, name, compartmentRec.[[Intrinsics]].[[<intrinsicName>]]).
features: [Compartment]
includes: [propertyHelper.js]
---*/

const compartment = new Compartment();

for (const name of ['Array', 'Map', 'Math', 'parseInt', 'eval', 'Function', 'Compartment']) {
  const value = compartment.evaluate(name);
  verifyProperty(compartment.globalThis, name, { value, writable: true, enumerable: false, configurable: true });
  assert.sameValue(compartment.evaluate(`typeof ${name}`), 'undefined', `${name}: verifyProperty deleted it`);
}

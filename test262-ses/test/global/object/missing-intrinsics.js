// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-setcompartmentglobalbindings
description: A name whose intrinsic object the implementation does not have is no property of the global object
info: |
  SetCompartmentGlobalBindings ( compartmentRec )

  [...]
  2. For each row of #table-compartment-globals, in order, do
    [...]
    d. Else,
      [...]
      ii. If compartmentRec.[[Intrinsics]] has a field [[<intrinsicName>]], then
features: [Compartment]
---*/

const { globalThis: global } = new Compartment({ globals: { x: undefined } });
const withoutValue = Reflect.ownKeys(global).filter((key) => global[key] === undefined);

assert.compareArray(withoutValue, ['undefined', 'x']);
for (const key of ['escape', 'unescape', 'AsyncDisposableStack', 'Float16Array']) {
  assert.sameValue(key in global, key in globalThis, key);
}

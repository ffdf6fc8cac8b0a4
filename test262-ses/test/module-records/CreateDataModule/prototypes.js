// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createdatamodule
description: What JSON gives inherits from the intrinsic objects that all compartments share, and is not hardened
info: |
  CreateDataModule ( compartmentRec, type, text )

  [...]
  2. If type is "json", then
    a. Let module be ? ParseJSONModule(text).
features: [Compartment, Compartment-modules, data-modules, harden, lockdown]
---*/

lockdown();
const compartment = new Compartment({ modules: { m: { json: '{"array":[{}]}' } } });
const { default: value } = compartment.importNow('m');
const inside = compartment.globalThis;
const c = compartment.evaluate('new Compartment({ modules: { m: { json: "[]" } } }).importNow("m").default');

assert.sameValue(Object.getPrototypeOf(value), Object.prototype);
assert.sameValue(Object.getPrototypeOf(value.array), Array.prototype);
assert.sameValue(Object.getPrototypeOf(value.array), inside.Array.prototype);
assert.sameValue(Object.getPrototypeOf(c), Array.prototype);
assert.sameValue(Object.isFrozen(value), false);
value.array.push(1);
value.b = 2;
assert.sameValue(JSON.stringify(compartment.importNow('m').default), '{"array":[{},1],"b":2}');
harden(value);
assert.sameValue(Object.isFrozen(value.array[0]), true);

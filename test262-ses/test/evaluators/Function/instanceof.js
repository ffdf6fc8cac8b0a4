// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentevaluators
description: Every function is an instance of every compartment's Function
info: |
  CreateCompartmentEvaluators ( compartmentRec )

  [...]
  6. For each row of #table-function-constructors, in order, do
    [...]
    f. Let prototype be the intrinsic object of intrinsics that the Prototype column names.
    g. Perform ! DefinePropertyOrThrow(constructor, "prototype", PropertyDescriptor { [[Value]]: prototype, [[Writable]]: false, [[Enumerable]]: false, [[Configurable]]: false }).
features: [Compartment]
---*/

const compartment = new Compartment();
const f = compartment.globalThis.Function();

assert.sameValue(Object.getPrototypeOf(f), Function.prototype);
assert(f instanceof Function);
assert(f instanceof new Compartment().globalThis.Function);
assert((() => {}) instanceof compartment.globalThis.Function);
assert.sameValue(compartment.evaluate('(() => {}) instanceof Function'), true);

// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentevaluators
description: The prototype of the Function constructor of a compartment is the Function prototype object
info: |
  CreateCompartmentEvaluators ( compartmentRec )

  [...]
  6. For each row of #table-function-constructors, in order, do
    [...]
    b. Let proto be the intrinsic object of intrinsics that the [[Prototype]] column names.
    [...]
    d. Let constructor be CreateBuiltinFunction(steps, 1, name, « [[FunctionKind]] », compartmentRec, proto).
features: [Compartment, unlocked]
---*/

const { Function: Inner } = new Compartment().globalThis;

assert.notSameValue(Inner, Function);
assert.sameValue(Object.getPrototypeOf(Inner), Function.prototype);
assert.sameValue(Object.isExtensible(Inner), true);

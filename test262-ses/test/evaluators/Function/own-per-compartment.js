// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentevaluators
description: Each compartment has a Function constructor of its own
info: |
  CreateCompartmentEvaluators ( compartmentRec )

  [...]
  6. For each row of #table-function-constructors, in order, do
    [...]
    d. Let constructor be CreateBuiltinFunction(steps, 1, name, « [[FunctionKind]] », compartmentRec, proto).
    [...]
    h. Set the field of intrinsics that the Intrinsic column names to constructor.
features: [Compartment]
---*/

const a = new Compartment({ globals: { x: 'a' } });
const b = new Compartment({ globals: { x: 'b' } });

assert.notSameValue(a.globalThis.Function, b.globalThis.Function);
assert.sameValue(a.globalThis.Function, a.evaluate('Function'));
assert.sameValue(a.globalThis.Function('return x')() + b.globalThis.Function('return x')(), 'ab');

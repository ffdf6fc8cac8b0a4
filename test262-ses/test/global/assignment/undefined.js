// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: An assignment to undefined, NaN or Infinity throws a TypeError
info: |
  SetCompartmentGlobalBindings ( compartmentRec )

  [...]
  2. For each row of #table-compartment-globals, in order, do
    [...]
    c. Else if the Value column is present, then
      [...]
      ii. Perform ! DefinePropertyOrThrow(global, name, PropertyDescriptor { [[Value]]: value, [[Writable]]: false, [[Enumerable]]: false, [[Configurable]]: false }).
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

forEachEvaluator((run, name) => {
  for (const expression of ['undefined = 1', 'NaN = 1', 'Infinity++', '[undefined] = [1]', 'globalThis.undefined = 1']) {
    assert.throws(TypeError, () => run(compartment, expression), `${name}: ${expression}`);
  }
  assert.throws(TypeError, () => run(compartment, 'delete globalThis.NaN'), name);
  assert.sameValue(run(compartment, 'undefined'), undefined, name);
  assert.sameValue(run(compartment, 'x'), 1, name);
});

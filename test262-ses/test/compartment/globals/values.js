// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: The values are handed over as they are
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      i. Let value be ? Get(globals, P).
      ii. Perform ? CreateDataPropertyOrThrow(global, P, value).
features: [Compartment]
---*/

const values = {
  undefined_: undefined,
  null_: null,
  boolean: true,
  negativeZero: -0,
  nan: NaN,
  bigint: 1n,
  string: 's',
  symbol: Symbol('symbol'),
  object: {},
  array: [],
  callable() {},
  proxy: new Proxy({}, {}),
};
const compartment = new Compartment({ globals: values });

for (const name of Object.keys(values)) {
  assert.sameValue(compartment.evaluate(name), values[name], name);
  assert.sameValue(compartment.globalThis[name], values[name], name);
}

// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: Where loadNowHook imports the same module and that fails, the error counts
info: |
  LoadCompartmentModule ( compartmentRec, specifier, mode )

  [...]
  4. If mode is now, then
    [...]
    b. If entry.[[Result]] is empty, set entry.[[Result]] to result.
  [...]
  6. Return ? entry.[[Result]].
features: [Compartment, Compartment-modules]
---*/

let depth = 0;
let inner;
const compartment = new Compartment({
  loadNowHook(specifier) {
    depth++;
    if (depth === 2) throw new Test262Error();
    try {
      compartment.importNow(specifier);
    } catch (error) {
      inner = error;
    }
    return { namespace: {} };
  },
});
let outer;
try {
  compartment.importNow('a');
} catch (error) {
  outer = error;
}

assert.sameValue(inner.constructor, Test262Error);
assert.sameValue(outer, inner);

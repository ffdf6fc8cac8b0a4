// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: Where loadNowHook imports the same module, the inner load is first, and its result counts
info: |
  LoadCompartmentModule ( compartmentRec, specifier, mode )

  [...]
  4. If mode is now, then
    a. Let result be Completion(LoadModuleMapEntry(compartmentRec, entry, now)).
    b. If entry.[[Result]] is empty, set entry.[[Result]] to result.
features: [Compartment, Compartment-modules]
---*/

let depth = 0;
let inner;
const compartment = new Compartment({
  loadNowHook(specifier) {
    depth++;
    if (depth === 1) inner = compartment.importNow(specifier);
    return { namespace: { x: depth-- } };
  },
});
const outer = compartment.importNow('a');

assert.sameValue(inner.x, 2);
assert.sameValue(outer, inner);

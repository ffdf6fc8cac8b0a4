// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadmodulemapentry
description: A promise is no module descriptor for importNow
info: |
  LoadModuleMapEntry ( compartmentRec, entry, mode )

  [...]
  4. Else if mode is now, then
    a. Let descriptor be ? Call(compartmentRec.[[ImportNowHook]], undefined, « specifier »).
  [...]
  6. Return ? ModuleFromDescriptor(compartmentRec, entry, descriptor, mode).
features: [Compartment, Compartment-modules]
---*/

const compartment = new Compartment({
  loadNowHook: (specifier) => {
    const descriptor = { namespace: {} };
    return specifier === 'promise' ? Promise.resolve(descriptor) : descriptor;
  },
});

assert.throws(TypeError, () => compartment.importNow('promise'));
assert.sameValue(compartment.importNow('a')[Symbol.toStringTag], 'Module');

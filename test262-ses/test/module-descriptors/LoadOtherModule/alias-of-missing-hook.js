// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadothermodule
description: Where the other compartment lacks the hook, that is no result there
info: |
  LoadOtherModule ( entry, other, specifier, mode )

  [...]
  6. Return ? LoadCompartmentModule(other, specifier, mode).
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const other = new Compartment({ loadHook: async () => ({ namespace: { x: 1 } }) });
  const modules = { a: { namespace: 'x', compartment: other }, b: { namespace: 'x', compartment: other } };
  const compartment = new Compartment({ modules });

  assert.throws(TypeError, () => compartment.importNow('a'));
  assert.sameValue((await other.import('x')).x, 1);
  assert.sameValue(compartment.importNow('b'), other.importNow('x'));
});

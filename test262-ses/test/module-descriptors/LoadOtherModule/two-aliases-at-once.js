// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadothermodule
description: Two descriptors that stand for one module may be loaded at once
info: |
  LoadOtherModule ( entry, other, specifier, mode )

  [...]
  3. Let next be target.
  4. Repeat, while next is not empty and next.[[Result]] is empty,
  [...]
  6. Return ? LoadCompartmentModule(other, specifier, mode).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  let calls = 0;
  const other = compartmentOf(
    {},
    {
      async loadHook() {
        calls++;
        return { namespace: {} };
      },
    },
  );
  const modules = { a: { namespace: 'x', compartment: other }, b: { namespace: 'x', compartment: other } };
  const compartment = new Compartment({ modules });
  const [a, b, x] = await Promise.all([compartment.import('a'), compartment.import('b'), other.import('x')]);

  assert.sameValue(a, x);
  assert.sameValue(b, x);
  assert.sameValue(calls, 1);
});

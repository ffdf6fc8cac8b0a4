// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadothermodule
description: The error of the other module is that of this one, the same object, and no hook is asked again
info: |
  LoadOtherModule ( entry, other, specifier, mode )

  [...]
  6. Return ? LoadCompartmentModule(other, specifier, mode).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  let calls = 0;
  const fail = () => {
    calls++;
    throw new Test262Error();
  };
  const other = compartmentOf({}, { loadHook: async () => fail(), loadNowHook: fail });
  const modules = { n: { namespace: 'x', compartment: other }, s: { source: 'x', compartment: other } };
  const compartment = new Compartment({ modules });
  const errors = [];
  errors.push(await other.import('x').catch((thrown) => thrown));
  for (const specifier of ['n', 's', 'n']) {
    errors.push(await compartment.import(specifier).catch((thrown) => thrown));
  }

  assert.sameValue(errors[0].constructor, Test262Error);
  for (const error of errors) assert.sameValue(error, errors[0]);
  assert.sameValue(calls, 1);
});

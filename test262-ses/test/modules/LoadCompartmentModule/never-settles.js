// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: A hook whose promise never settles holds up nothing but its own module
info: |
  LoadCompartmentModule ( compartmentRec, specifier, mode )

  [...]
  5. Else,
    [...]
    b. Perform ? Await(entry.[[Loading]].[[Promise]]).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf(
    {},
    {
      loadHook: (specifier) =>
        specifier === 'never' ? new Promise(() => {}) : Promise.resolve({ namespace: { specifier } }),
    },
  );
  let settled = false;
  const settle = () => {
    settled = true;
  };
  compartment.import('never').then(settle, settle);

  assert.sameValue((await compartment.import('a')).specifier, 'a');
  assert.sameValue((await compartment.import('b')).specifier, 'b');
  assert.sameValue(settled, false);
});

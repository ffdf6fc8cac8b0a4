// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadhostmodule
description: A module that the host does not find is an error of the load, which is remembered
info: |
  LoadHostModule ( realm, specifier, mode )

  [...]
  5. If mode is async, perform ? Await(capability.[[Promise]]).
  6. Else, perform ? RequireFulfilled(capability.[[Promise]]).
features: [Compartment, Compartment-modules, host-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const modules = { m: { namespace: './missing_FIXTURE.js' }, s: { source: './missing_FIXTURE.js' } };
    const compartment = new Compartment({ modules });
    for (const specifier of ['m', 's']) {
      const outcome = () => importModule(compartment, specifier).then(() => 'fulfilled', (thrown) => thrown);
      const error = await outcome();
      assert.sameValue(error instanceof Error, true, name);
      assert.sameValue(await outcome(), error, name);
    }
  });
});

// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: Several imports of a module at once load and evaluate it once
info: |
  LoadCompartmentModule ( compartmentRec, specifier, mode )

  [...]
  5. Else,
    a. If entry.[[Loading]] is empty, then
    [...]
    b. Perform ? Await(entry.[[Loading]].[[Promise]]).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const log = [];
  const compartment = new Compartment({
    globals: { log },
    async loadHook(specifier) {
      log.push('loadHook ' + specifier);
      return { source: new ModuleSource('log.push("module"); await null; export const x = {};') };
    },
  });
  const namespaces = await Promise.all([compartment.import('a'), compartment.import('a'), compartment.import('a')]);

  assert.sameValue(namespaces[1], namespaces[0]);
  assert.sameValue(namespaces[2], namespaces[0]);
  assert.compareArray(log, ['loadHook a', 'module']);
});

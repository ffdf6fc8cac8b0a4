// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: A hook is asked once for a module that it gave, by whatever the module is imported later
info: |
  LoadCompartmentModule ( compartmentRec, specifier, mode )

  1. Let entry be GetModuleMapEntry(compartmentRec, specifier).
  2. If entry.[[Result]] is not empty, return ? entry.[[Result]].
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const log = [];
  const compartment = new Compartment({
    resolveHook: (specifier) => specifier,
    async loadHook(specifier) {
      log.push('loadHook ' + specifier);
      return { source: new ModuleSource(specifier === 'a' ? 'export const x = 1;' : 'import "a";') };
    },
    loadNowHook(specifier) {
      log.push('loadNowHook ' + specifier);
      return { source: new ModuleSource('import "a";') };
    },
  });
  const namespace = await compartment.import('a');
  await compartment.import('b');

  assert.sameValue(await compartment.import('a'), namespace);
  assert.sameValue(compartment.importNow('a'), namespace);
  compartment.importNow('c');
  assert.sameValue(await compartment.import('c'), compartment.importNow('c'));
  assert.compareArray(log, ['loadHook a', 'loadHook b', 'loadNowHook c']);
});

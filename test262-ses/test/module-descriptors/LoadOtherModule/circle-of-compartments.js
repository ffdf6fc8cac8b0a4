// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadothermodule
description: A circle through several compartments, and through a parent, makes it a TypeError
info: |
  LoadOtherModule ( entry, other, specifier, mode )

  [...]
  4. Repeat, while next is not empty and next.[[Result]] is empty,
    a. If next is entry, throw a TypeError exception.
    b. Set next to next.[[Alias]].
  5. Set entry.[[Alias]] to target.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const load = () => ({ namespace: 'x', compartment: second });
    const first = compartmentOf({}, { loadHook: async () => load(), loadNowHook: load });
    const second = first.evaluate('new Compartment({ modules: { x: { namespace: "m" }, y: { namespace: {} } } })');
    await assert.throwsAsync(TypeError, () => importModule(second, 'x'), name);
    await assert.throwsAsync(TypeError, () => importModule(first, 'm'), name);
    await importModule(second, 'y');
  });
});

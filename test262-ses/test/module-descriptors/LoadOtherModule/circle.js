// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadothermodule
description: >
  Descriptors that stand for each other in a circle make it a TypeError, for all of them, and none waits for ever
info: |
  LoadOtherModule ( entry, other, specifier, mode )

  [...]
  4. Repeat, while next is not empty and next.[[Result]] is empty,
    a. If next is entry, throw a TypeError exception.
    b. Set next to next.[[Alias]].
  5. Set entry.[[Alias]] to target.
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const next = { a: 'b', b: 'c', c: 'a', d: 'a' };
  for (const kind of ['namespace', 'source']) {
    await forEachImporter(async (importModule, name) => {
      const load = (specifier) => ({ [kind]: next[specifier], compartment });
      const compartment = new Compartment({ loadHook: async (specifier) => load(specifier), loadNowHook: load });
      const errors = [];
      for (const specifier of ['d', 'a', 'b', 'c']) {
        errors.push(await importModule(compartment, specifier).catch((thrown) => thrown));
      }
      for (const error of errors) {
        assert.sameValue(error.constructor, TypeError, kind + ' ' + name);
        assert.sameValue(error, errors[0], kind + ' ' + name);
      }
    });
  }
});

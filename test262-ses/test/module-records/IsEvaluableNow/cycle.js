// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-isevaluablenow
description: In a circle of modules each is looked at once, and one that waits anywhere in it refuses all
info: |
  IsEvaluableNow ( module, seen )

  [...]
  2. If seen contains module, return true.
  3. Append module to seen.
  [...]
  7. For each ModuleRequest Record request of module.[[RequestedModules]], do
    a. Let required be GetImportedModule(module, request).
    b. If IsEvaluableNow(required, seen) is false, return false.
  8. Return true.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const sources = {
    a: 'import "b"; export const x = 1;',
    b: 'import "c"; import "a";',
    c: 'import "b"; import "d";',
    d: '',
  };
  const waiting = { ...sources, d: 'import "b"; await null;' };

  assert.sameValue(compartmentOf(sources).importNow('a').x, 1);
  for (const specifier of ['a', 'b', 'c', 'd']) {
    const compartment = compartmentOf(waiting);
    assert.throws(TypeError, () => compartment.importNow(specifier), specifier);
    await compartment.import(specifier);
    assert.sameValue(compartment.importNow('a').x, 1);
  }
});

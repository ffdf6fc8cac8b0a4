// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-isevaluablenow
description: Each form of top-level await counts, also one that would not be reached; one in a function does not
info: |
  IsEvaluableNow ( module, seen )

  [...]
  6. If module.[[HasTLA]] is true, return false.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const waiting = {
    expression: 'await 1;',
    dead: 'if (false) await 1;',
    block: '{ { await 1; } }',
    computed: 'export const o = { [await "x"]: 1 };',
    class: 'class C extends (await Object) {}',
    nested: 'export default [`${await 1}`];',
  };
  const ready = {
    async: 'export const f = async () => { await 1; for await (const x of []); };',
    call: 'export const promise = import("async");',
  };
  const compartment = compartmentOf({ ...waiting, ...ready });

  for (const specifier of Object.keys(waiting)) {
    assert.throws(TypeError, () => compartment.importNow(specifier), specifier);
  }
  for (const specifier of Object.keys(ready)) {
    assert.sameValue(compartment.importNow(specifier)[Symbol.toStringTag], 'Module', specifier);
  }
});

// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-record-executemodule
description: Where importMetaHook throws for a module with a top-level await, the evaluation rejects with that
info: |
  ExecuteModule ( [ capability ] )

  [...]
  2. If prepared is an abrupt completion and capability is present, then
    a. Perform ! Call(capability.[[Reject]], undefined, « prepared.[[Value]] »).
    b. Return unused.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const error = new Test262Error();
  const compartment = compartmentOf(
    { a: 'import "b"; log.push("a");', b: 'import "c"; log.push("b"); import.meta; await null;', c: 'log.push("c");' },
    {
      globals: { log },
      importMetaHook() {
        throw error;
      },
    },
  );

  for (const specifier of ['a', 'b', 'a']) {
    assert.sameValue(await compartment.import(specifier).catch((thrown) => thrown), error, specifier);
  }
  assert.compareArray(log, ['c']);
});

// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: >
  The specifier of import() in code that a compartment evaluates is a full one, for which resolveHook is not called
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  [...]
  8. Let module be ? LoadCompartmentModule(compartmentRec, specifier, mode).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js, compartmentEvaluators.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf(
    { './a': 'export const x = 1' },
    {
      resolveHook() {
        throw new Test262Error();
      },
    },
  );
  const promises = [];
  forEachEvaluator((run, name) => promises.push([run(compartment, 'import("./a")'), name]));

  for (const [promise, name] of promises) {
    assert.sameValue((await promise).x, 1, name);
  }
  assert.sameValue(promises.length > 0, true);
});

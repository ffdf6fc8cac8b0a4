// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadmodulemapentry
description: An importHook that throws makes import reject with that
info: |
  LoadModuleMapEntry ( compartmentRec, entry, mode )

  [...]
  5. Else,
    a. Let promise be ? Call(compartmentRec.[[ImportHook]], undefined, « specifier »).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const error = new Test262Error();
  const compartment = compartmentOf(
    {},
    {
      loadHook() {
        throw error;
      },
    },
  );
  const promise = compartment.import('a');

  assert.sameValue(await promise.catch((thrown) => thrown), error);
  assert.sameValue(await compartment.evaluate('import("a")').catch((thrown) => thrown), error);
});

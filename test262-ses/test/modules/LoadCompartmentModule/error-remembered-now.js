// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: An error that importNow met is that of import too
info: |
  LoadCompartmentModule ( compartmentRec, specifier, mode )

  [...]
  2. If entry.[[Result]] is not empty, return ? entry.[[Result]].
  [...]
  4. If mode is now, then
    a. Let result be Completion(LoadModuleMapEntry(compartmentRec, entry, now)).
    b. If entry.[[Result]] is empty, set entry.[[Result]] to result.
  [...]
  6. Return ? entry.[[Result]].
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const error = new Test262Error();
  const compartment = compartmentOf(
    { a: 'export const x = 1;' },
    {
      loadNowHook() {
        throw error;
      },
    },
  );

  assert.throws(Test262Error, () => compartment.importNow('a'));
  assert.sameValue(await compartment.import('a').catch((thrown) => thrown), error);
  assert.sameValue((await compartment.evaluate('import("a")').catch((thrown) => thrown)), error);
});

// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: Each virtual module has an import function of its own, which resolves for that module
info: |
  ExecuteModule ( [ capability ] )

    [...]
    b. Set import to CreateBuiltinFunction(steps, 1, "import", « [[Module]] », module.[[Realm]]).
    c. Set import.[[Module]] to module.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const functions = [];
  const source = {
    needsImport: true,
    execute(env, importFunction) {
      functions.push(importFunction);
    },
  };
  const compartment = compartmentOf(
    { one: source, two: source, 'x of one': 'export default 1;', 'x of two': 'export default 2;' },
    { resolveHook: (specifier, referrer) => `${specifier} of ${referrer}` },
  );
  compartment.importNow('one');
  compartment.importNow('two');

  assert.notSameValue(functions[0], functions[1]);
  assert.sameValue((await functions[0]('x')).default, 1);
  assert.sameValue((await functions[1]('x')).default, 2);
});

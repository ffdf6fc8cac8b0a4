// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentloadimportedmodule
description: A method, a script and a module of a compartment that import one module get the same one
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  [...]
  4. If referrer is a Compartment Record, return ? LoadCompartmentModule(referrer, specifier, mode).
  [...]
  8. Let module be ? LoadCompartmentModule(compartmentRec, specifier, mode).
  [...]
  8. Let module be ? LoadCompartmentModule(compartmentRec, specifier, mode).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({
    a: 'export const o = {};',
    b: 'import * as a from "a"; export { a }; export const load = () => import("a");',
  });
  const namespace = await compartment.import('a');
  const b = await compartment.import('b');

  assert.sameValue(await compartment.evaluate('import("a")'), namespace);
  assert.sameValue(b.a, namespace);
  assert.sameValue(await b.load(), namespace);
  assert.sameValue(compartment.importNow('a'), namespace);
});

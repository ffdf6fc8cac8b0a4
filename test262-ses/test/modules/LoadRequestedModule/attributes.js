// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: A module that imports with attributes is refused, and no hook is asked for what it imports
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  1. If moduleRequest.[[Attributes]] is not empty, throw a TypeError exception.

  An attribute that the host supports in other code makes it a TypeError, one that it does not support a SyntaxError
  of ECMA-262.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const calls = [];
  const a = { source: new ModuleSource('import x from "x" with { type: "json" }; export default x;') };
  const compartment = new Compartment({
    modules: { a },
    resolveHook: (specifier) => {
      calls.push('resolveHook');
      return specifier;
    },
    loadHook: async () => {
      calls.push('loadHook');
      return { namespace: { default: 1 } };
    },
    loadNowHook: () => {
      calls.push('loadNowHook');
      return { namespace: { default: 1 } };
    },
  });
  await forEachImporter(async (importModule, name) => {
    const error = await importModule(compartment, 'a').catch((thrown) => thrown);
    assert.sameValue(error instanceof TypeError || error instanceof SyntaxError, true, name);
  });

  assert.compareArray(calls, []);
});

// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebindings
description: An attribute that nobody supports is an error when the graph is loaded, as in a text
info: |
  An attribute that the host supports for other modules makes it a TypeError, any other a SyntaxError of ECMA-262.
features: [Compartment, Compartment-modules, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const source = { bindings: [{ import: 'default', from: 'm', with: { 'an attribute of nobody': '' } }] };
  await forEachImporter(async (importModule, name) => {
    const compartment = new Compartment({ modules: { v: { source }, m: { json: '1' } }, resolveHook: (s) => s });
    const error = await importModule(compartment, 'v').catch((thrown) => thrown);
    assert.sameValue(error instanceof SyntaxError || error instanceof TypeError, true, name);
  });
});

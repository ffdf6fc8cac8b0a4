// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getcompartmenthook
description: Where importHook and importNowHook are not given, loadHook and loadNowHook take their places
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    [...]
    k. Set compartmentRec.[[ImportHook]] to ? GetCompartmentHook(options, « "importHook", "loadHook" »).
    l. Set compartmentRec.[[ImportNowHook]] to ? GetCompartmentHook(options, « "importNowHook", "loadNowHook" »).

  GetCompartmentHook ( options, names )

  1. For each element name of names, do
    [...]
    b. If hook is not undefined, then
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({
    loadHook: async (specifier) => ({ namespace: { x: 'loadHook ' + specifier } }),
    loadNowHook: (specifier) => ({ namespace: { x: 'loadNowHook ' + specifier } }),
  });

  assert.sameValue((await compartment.import('a')).x, 'loadHook a');
  assert.sameValue(compartment.importNow('b').x, 'loadNowHook b');
});

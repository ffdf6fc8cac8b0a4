// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getcompartmenthook
description: Where importHook and importNowHook are given, loadHook and loadNowHook are not read
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
      [...]
      ii. Return hook.
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const load = () => ({ namespace: { x: 1 } });
  const compartment = new Compartment({
    importHook: load,
    importNowHook: load,
    get loadHook() {
      throw new Test262Error('loadHook');
    },
    get loadNowHook() {
      throw new Test262Error('loadNowHook');
    },
  });

  assert.sameValue((await compartment.import('a')).x, 1);
  assert.sameValue(compartment.importNow('b').x, 1);
});

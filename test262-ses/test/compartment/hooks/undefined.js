// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getcompartmenthook
description: A hook that is undefined is none
info: |
  GetCompartmentHook ( options, names )

  1. For each element name of names, do
    a. Let hook be ? Get(options, name).
    b. If hook is not undefined, then

  GetCompartmentHook ( options, names )

  [...]
  2. Return undefined.
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const names = ['resolveHook', 'importHook', 'loadHook', 'importNowHook', 'loadNowHook', 'importMetaHook'];
  const options = Object.fromEntries(names.map((name) => [name, undefined]));
  const compartment = new Compartment(options);

  await assert.throwsAsync(TypeError, () => compartment.import('m'));
  assert.throws(TypeError, () => compartment.importNow('m'));
});

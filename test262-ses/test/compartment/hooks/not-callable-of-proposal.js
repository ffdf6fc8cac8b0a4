// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getcompartmenthook
description: importHook, importNowHook and importMetaHook must be callable or undefined too
info: |
  GetCompartmentHook ( options, names )

  1. For each element name of names, do
    a. Let hook be ? Get(options, name).
    b. If hook is not undefined, then
      i. If IsCallable(hook) is false, throw a TypeError exception.
features: [Compartment, Compartment-modules]
---*/

const names = ['importHook', 'importNowHook', 'importMetaHook'];

for (const name of names) {
  assert.sameValue(new Compartment({ [name]: () => {} }) instanceof Compartment, true, name);
  for (const value of [null, false, 0, '', 'hook', Symbol('hook'), 1n, {}, [], /x/]) {
    assert.throws(TypeError, () => new Compartment({ [name]: value }), name);
  }
}

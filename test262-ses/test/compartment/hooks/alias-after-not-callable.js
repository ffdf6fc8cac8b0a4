// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getcompartmenthook
description: An importHook that is not callable is not made good by a loadHook
info: |
  GetCompartmentHook ( options, names )

  1. For each element name of names, do
    [...]
    b. If hook is not undefined, then
      i. If IsCallable(hook) is false, throw a TypeError exception.
      ii. Return hook.
features: [Compartment, Compartment-modules]
---*/

const hook = () => ({ namespace: {} });

assert.throws(TypeError, () => new Compartment({ importHook: null, loadHook: hook }));
assert.throws(TypeError, () => new Compartment({ importNowHook: null, loadNowHook: hook }));
assert.sameValue(new Compartment({ loadNowHook: hook }).importNow('m')[Symbol.toStringTag], 'Module');

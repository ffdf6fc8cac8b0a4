// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getcompartmenthook
description: Any callable object will do for a hook, such as a Proxy, a bound function or a class that throws
info: |
  GetCompartmentHook ( options, names )

  1. For each element name of names, do
    [...]
    b. If hook is not undefined, then
      i. If IsCallable(hook) is false, throw a TypeError exception.
      ii. Return hook.
features: [Compartment, Compartment-modules]
---*/

const load = () => ({ namespace: { x: 1 } });

assert.sameValue(new Compartment({ loadNowHook: new Proxy(load, {}) }).importNow('m').x, 1);
assert.sameValue(new Compartment({ loadNowHook: load.bind(undefined) }).importNow('m').x, 1);
const compartment = new Compartment({ loadNowHook: class {} });
assert.throws(TypeError, () => compartment.importNow('m'));

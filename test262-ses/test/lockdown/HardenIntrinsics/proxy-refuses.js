// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: A Proxy that refuses to be frozen makes lockdown throw a TypeError, and the agent is not locked
info: |
  HardenIntrinsics ( realm )

  1. For each row of #table-intrinsics, in order, do
    b. If realm.[[Intrinsics]] has a field [[<name>]], then
      i. Perform ? HardenValue(realm.[[Intrinsics]].[[<name>]]).
features: [lockdown, harden, Compartment, unlocked]
---*/

let asked = false;
Array.prototype.at = new Proxy(Array.prototype.at, {
  preventExtensions() {
    asked = true;
    return false;
  }
});
assert.throws(TypeError, function () {
  lockdown();
});

assert.sameValue(asked, true);
assert.throws(TypeError, function () {
  harden({});
});
assert.throws(TypeError, function () {
  new Compartment();
});

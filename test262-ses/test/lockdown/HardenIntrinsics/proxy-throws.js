// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: What the trap of a Proxy throws lockdown throws, and the agent is not locked
info: |
  HardenIntrinsics ( realm )

  1. For each row of #table-intrinsics, in order, do
    b. If realm.[[Intrinsics]] has a field [[<name>]], then
      i. Perform ? HardenValue(realm.[[Intrinsics]].[[<name>]]).
features: [lockdown, harden, unlocked]
---*/

const error = new Test262Error();
Array.prototype.at = new Proxy(Array.prototype.at, {
  ownKeys() {
    throw error;
  }
});

let thrown;
try {
  lockdown();
} catch (caught) {
  thrown = caught;
}
assert.sameValue(thrown, error);
assert.throws(TypeError, function () {
  harden({});
});

// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: All repairs are done when the first intrinsic object is hardened
info: |
  lockdown ( [ options ] )

  8. Let repaired be Completion(RepairIntrinsics(realm)).
  10. Let hardened be Completion(HardenIntrinsics(realm)).
features: [lockdown, Compartment, unlocked]
---*/

const original = [Function, Date, Compartment];
let seen;
AggregateError.prototype.message = new Proxy(function () {}, {
  preventExtensions(target) {
    seen = [(() => {}).constructor, new Date(0).constructor, Compartment.prototype.constructor];
    return Reflect.preventExtensions(target);
  }
});

lockdown();

assert.sameValue(seen.length, 3);
seen.forEach(function (constructor, index) {
  assert.notSameValue(constructor, original[index], original[index].name);
});

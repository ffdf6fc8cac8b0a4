// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-enablepropertyoverride
description: >
  Other hardened objects, and functions that only a property of an intrinsic object leads to, are as strict as
  ECMA-262 says
info: |
  EnablePropertyOverride ( realm )

  1. For each row of #table-intrinsics, in order, do
    [...]
    b. If realm.[[Intrinsics]] has a field [[<name>]], then
      [...]
      ii. Set O.[[Set]] to the definition specified in #sec-hardened-intrinsic-objects-set.
features: [lockdown, harden, property-override]
---*/

lockdown();
const array = [];
array.push = 1;
assert.sameValue(array.push, 1);

const hardened = Object.create(harden({ x: 1 }));
assert.sameValue(Reflect.set(hardened, 'x', 2), false);
const frozen = Object.create(Object.freeze({ toString: 1 }));
assert.sameValue(Reflect.set(frozen, 'toString', 2), false);
const method = Object.create(Array.prototype.push);
assert.sameValue(Reflect.set(method, 'name', 2), false);
assert.sameValue(Reflect.set(method, 'call', 2), true);

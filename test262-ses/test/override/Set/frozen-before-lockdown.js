// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-enablepropertyoverride
description: Freezing a prototype without lockdown does not let its properties be overridden
info: |
  EnablePropertyOverride ( realm )

  1. For each row of #table-intrinsics, in order, do
    [...]
    b. If realm.[[Intrinsics]] has a field [[<name>]], then
      [...]
      ii. Set O.[[Set]] to the definition specified in #sec-hardened-intrinsic-objects-set.
features: [lockdown, property-override, unlocked, override-data-descriptor]
---*/

Object.freeze(Map.prototype);
const map = new Map();

assert.sameValue(Reflect.set(map, 'get', 1), false);
assert.sameValue(map.get, Map.prototype.get);
lockdown();
assert.sameValue(Reflect.set(map, 'get', 1), true);
assert.sameValue(map.get, 1);

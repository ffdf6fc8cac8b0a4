// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-enablepropertyoverride
description: A class that inherits from an intrinsic constructor can be given properties of that name
info: |
  EnablePropertyOverride ( realm )

  1. For each row of #table-intrinsics, in order, do
    [...]
    b. If realm.[[Intrinsics]] has a field [[<name>]], then
      i. Let O be realm.[[Intrinsics]].[[<name>]].
      ii. Set O.[[Set]] to the definition specified in #sec-hardened-intrinsic-objects-set.
features: [lockdown, property-override]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
class List extends Array {}
List.from = () => 'from';
class Failure extends Error {}
Failure.prototype.name = 'Failure';
const math = Object.create(JSON);
math.parse = 'parse';

assert.sameValue(List.from([]), 'from');
assert.compareArray(Array.from([1]), [1]);
assert.sameValue(new Failure().name, 'Failure');
assert.sameValue(math.parse, 'parse');

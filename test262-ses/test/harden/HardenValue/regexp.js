// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The lastIndex of a hardened RegExp does not change, so one that is global cannot be executed
features: [harden, lockdown]
---*/

lockdown();

const plain = harden(/b/);
assert(Object.isFrozen(plain));
assert.sameValue(plain.exec('abc').index, 1);

const global = harden(/b/g);
assert(Object.isFrozen(global));
assert.throws(TypeError, function () {
  global.exec('abc');
});
assert.sameValue(global.lastIndex, 0);

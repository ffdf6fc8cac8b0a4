// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: An array is hardened with its elements, and its length stays
features: [harden, lockdown]
---*/

lockdown();

const array = [{}, [{}]];
harden(array);

assert(Object.isFrozen(array));
assert(Object.isFrozen(array[0]));
assert(Object.isFrozen(array[1]));
assert(Object.isFrozen(array[1][0]));
assert.throws(TypeError, function () {
  array.push(1);
});
assert.throws(TypeError, function () {
  array.pop();
});
assert.sameValue(array.length, 2);

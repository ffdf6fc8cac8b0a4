// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-iterator-helpers
description: The accessor properties of Iterator.prototype are overridden by assignment in a compartment
info: |
  An assignment to either on an iterator works therefore in a hardened realm too
features: [Compartment, iterator-helpers, lockdown]
---*/

lockdown();
assert(Object.isFrozen(Iterator.prototype));

const iterator = new Compartment().evaluate(`
  const iterator = Object.create(Iterator.prototype);
  iterator.constructor = 1;
  iterator[Symbol.toStringTag] = 'own';
  iterator;
`);

assert.sameValue(iterator.constructor, 1);
assert.sameValue(Object.prototype.toString.call(iterator), '[object own]');
assert.sameValue(Iterator.prototype.constructor, Iterator);
assert.sameValue(Iterator.prototype[Symbol.toStringTag], 'Iterator');
assert.throws(TypeError, function () {
  'use strict';
  Iterator.prototype.constructor = 1;
});

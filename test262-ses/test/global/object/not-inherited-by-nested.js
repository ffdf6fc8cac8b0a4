// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: What was granted to a compartment is not there in one that is made inside
info: |
  NOTE What a compartment does not get can be granted.
features: [Compartment, WeakRef]
---*/

const child = new Compartment({ globals: { WeakRef, x: 1 } }).evaluate('new Compartment({ globals: { y: x } })');

assert.sameValue(child.evaluate('typeof WeakRef + typeof x'), 'undefinedundefined');
assert.sameValue(child.evaluate('y'), 1);

// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharedmath
description: The properties of the tamed Math are not enumerable, and frozen
features: [lockdown, Compartment]
---*/

lockdown();

const SharedMath = new Compartment().globalThis.Math;
assert.notSameValue(SharedMath, Math);
['random', 'max', 'PI', Symbol.toStringTag].forEach(function (key) {
  const desc = Object.getOwnPropertyDescriptor(SharedMath, key);
  assert(!desc.writable, String(key));
  assert.sameValue(desc.enumerable, false, String(key));
  assert.sameValue(desc.configurable, false, String(key));
});
assert.sameValue(Object.isExtensible(SharedMath), false);

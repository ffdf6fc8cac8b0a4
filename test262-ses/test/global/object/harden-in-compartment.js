// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: Code of a compartment hardens what it makes, after lockdown
features: [Compartment, harden, lockdown, unlocked]
---*/

const before = new Compartment();
assert.throws(TypeError, () => before.evaluate('harden({})'));
lockdown();

for (const compartment of [before, new Compartment()]) {
  const o = compartment.evaluate('harden({ inner: { list: [() => 1] } })');
  assert.sameValue(Object.isFrozen(o) && Object.isFrozen(o.inner.list[0]), true);
}
assert.sameValue(Object.isFrozen(before.evaluate('({})')), false);

// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A part that cannot be frozen, so that what was on the way to it counts as hardened
defence: marked-when-frozen
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment();
const isHardened = compartment.evaluate(`
  const later = { x: 1 };
  let answers = 0;
  const trap = new Proxy({}, { ownKeys(target) {
    if (answers++ === 0) throw new RangeError();
    return Reflect.ownKeys(target);
  } });
  const object = { trap, later: { later } };
  try { harden(object); } catch {}
  harden(object);
  [object, trap, object.later, later].every(Object.isFrozen);
`);
assert.sameValue(isHardened, true);

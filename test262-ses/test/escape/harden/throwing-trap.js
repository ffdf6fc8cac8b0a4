// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A Proxy whose trap throws, so that its object counts as hardened while parts of it are not
defence: marked-when-frozen
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment();
const isHardened = compartment.evaluate(`
  let isReady = false;
  const part = new Proxy({ x: 1 }, { preventExtensions(target) {
    if (!isReady) throw new RangeError();
    return Reflect.preventExtensions(target);
  } });
  const object = { part };
  try { harden(object); } catch {}
  isReady = true;
  harden(object);
  [object, part].every(Object.isFrozen);
`);
assert.sameValue(isHardened, true);

// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharedtemporal
description: The tamed Temporal has all properties of Temporal but Now
info: |
  CreateSharedTemporal ( realm )

  4. For each property key P of ! intrinsics.[[%Temporal%]].[[OwnPropertyKeys]](), do
    a. If P is not "Now", then
features: [lockdown, Compartment, Temporal]
---*/

lockdown();

const compartment = new Compartment();
const SharedTemporal = compartment.globalThis.Temporal;
assert.notSameValue(SharedTemporal, Temporal);
const expected = Reflect.ownKeys(Temporal).filter((key) => key !== 'Now');
assert.compareArray(Reflect.ownKeys(SharedTemporal), expected);
assert.sameValue('Now' in SharedTemporal, false);
for (const key of expected) {
  assert.sameValue(SharedTemporal[key], Temporal[key], String(key));
  const desc = Object.getOwnPropertyDescriptor(SharedTemporal, key);
  assert.sameValue(desc.enumerable, false, String(key));
  assert(!desc.writable, String(key));
  assert.sameValue(desc.configurable, false, String(key));
}

// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: Properties keep their values and whether they are enumerable
info: |
  FreezeForHarden ( O )

  2. Else,
    a. Let status be ? SetIntegrityLevel(O, frozen).
features: [harden, lockdown]
---*/

lockdown();

const object = {};
const value = {};
for (let bits = 0; bits < 8; bits++) {
  Object.defineProperty(object, bits, {
    value,
    writable: Boolean(bits & 1),
    enumerable: Boolean(bits & 2),
    configurable: Boolean(bits & 4)
  });
}
harden(object);

for (let bits = 0; bits < 8; bits++) {
  const desc = Object.getOwnPropertyDescriptor(object, bits);
  assert.sameValue(desc.value, value);
  assert.sameValue(desc.writable, false);
  assert.sameValue(desc.enumerable, Boolean(bits & 2));
  assert.sameValue(desc.configurable, false);
}

// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: A defineProperty trap gets a descriptor with no more than what is to change
info: |
  FreezeForHarden ( O )

  2. Else,
    a. Let status be ? SetIntegrityLevel(O, frozen).
features: [harden, lockdown]
---*/

lockdown();

const descriptors = {};
const target = { data: 1, get accessor() {} };
harden(new Proxy(target, {
  defineProperty(target, key, desc) {
    descriptors[key] = desc;
    return Reflect.defineProperty(target, key, desc);
  }
}));

assert.compareArray(Reflect.ownKeys(descriptors.data).sort(), ['configurable', 'writable']);
assert.sameValue(descriptors.data.configurable, false);
assert.sameValue(descriptors.data.writable, false);
assert.compareArray(Reflect.ownKeys(descriptors.accessor), ['configurable']);
assert.sameValue(descriptors.accessor.configurable, false);

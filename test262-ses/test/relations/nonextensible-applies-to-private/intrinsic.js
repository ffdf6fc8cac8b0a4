// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-nonextensible-applies-to-private
description: A class that two compartments share cannot mark an object that lockdown hardened
info: |
  programs that share the class, itself hardened, can mark any object with a private field, hardened or not, and read the
  mark.
features: [Compartment, harden, lockdown, nonextensible-applies-to-private]
---*/

lockdown();

class Stamp extends class {
  constructor(object) {
    return object;
  }
} {
  #mark = 1;
  static has(object) {
    return #mark in object;
  }
}
harden(Stamp);
const writer = new Compartment({ globals: { Stamp } });
const reader = new Compartment({ globals: { Stamp } });

for (const shared of ['Array.prototype', 'Object', '(() => {}).constructor']) {
  assert.throws(TypeError, () => writer.evaluate(`new Stamp(${shared})`), shared);
  assert.sameValue(reader.evaluate(`Stamp.has(${shared})`), false, shared);
}
assert.sameValue(writer.evaluate('Stamp.has(new Stamp({}))'), true);

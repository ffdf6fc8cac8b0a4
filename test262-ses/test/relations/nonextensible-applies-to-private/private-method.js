// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-nonextensible-applies-to-private
description: A private method cannot be added to a hardened object
info: |
  PrivateFieldAdd and PrivateMethodOrAccessorAdd throw a TypeError exception when the object is not extensible.
features: [harden, lockdown, nonextensible-applies-to-private]
---*/

lockdown();

class Stamp extends class {
  constructor(object) {
    return object;
  }
} {
  #method() {}
  static has(object) {
    return #method in object;
  }
}
const hardened = harden({});

assert.throws(TypeError, () => new Stamp(hardened));
assert.sameValue(Stamp.has(hardened), false);
assert.sameValue(Stamp.has(new Stamp({})), true);

// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A private field cannot be added to a hardened object
features: [harden, lockdown, nonextensible-applies-to-private]
---*/

lockdown();

class Identity {
  constructor(object) {
    return object;
  }
}
class Stamp extends Identity {
  #stamp = true;
  static has(object) {
    return #stamp in object;
  }
}
const open = {};
new Stamp(open);
assert.sameValue(Stamp.has(open), true);

const hardened = harden({});
assert.throws(TypeError, function () {
  new Stamp(hardened);
});
assert.sameValue(Stamp.has(hardened), false);

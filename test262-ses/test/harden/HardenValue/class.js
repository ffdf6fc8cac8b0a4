// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A class is hardened with its static members and the members of its prototype
features: [harden, lockdown]
---*/

lockdown();

class C {
  static own = {};
  static method() {}
  method() {}
  get accessor() {}
}
harden(C);

assert(Object.isFrozen(C));
assert(Object.isFrozen(C.own));
assert(Object.isFrozen(C.method));
assert(Object.isFrozen(C.prototype));
assert(Object.isFrozen(C.prototype.method));
assert(Object.isFrozen(Object.getOwnPropertyDescriptor(C.prototype, 'accessor').get));

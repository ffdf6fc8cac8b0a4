// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: With an arguments object of a sloppy function that function is hardened
flags: [noStrict]
features: [harden, lockdown]
---*/

lockdown();

function f() {
  return harden(arguments);
}
const hardened = f();

assert.sameValue(hardened.callee, f);
assert(Object.isFrozen(f));
assert(Object.isFrozen(f.prototype));

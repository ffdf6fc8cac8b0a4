// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A function is hardened with its own properties and its prototype object
features: [harden, lockdown]
---*/

lockdown();

function f() {
  return 'called';
}
f.own = {};
f.prototype.method = function () {};
harden(f);

assert(Object.isFrozen(f));
assert(Object.isFrozen(f.own));
assert(Object.isFrozen(f.prototype));
assert(Object.isFrozen(f.prototype.method));
assert.sameValue(f(), 'called');
assert.sameValue(Object.getPrototypeOf(new f()), f.prototype);

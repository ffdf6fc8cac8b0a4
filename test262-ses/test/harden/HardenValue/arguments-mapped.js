// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The elements of a hardened arguments object are no longer tied to the parameters
flags: [noStrict]
features: [harden, lockdown]
---*/

lockdown();

const before = {};
const replaced = {};
const after = {};
function f(parameter) {
  parameter = replaced;
  harden(arguments);
  parameter = after;
  return arguments;
}
const hardened = f(before);

assert(Object.isFrozen(hardened));
assert.sameValue(hardened[0], replaced);
assert(Object.isFrozen(replaced));
assert.sameValue(Object.isExtensible(before), true);
assert.sameValue(Object.isExtensible(after), true);

// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: An arguments object of a strict function is hardened with its elements
features: [harden, lockdown]
---*/

lockdown();

const element = {};
const hardened = (function () {
  'use strict';
  return harden(arguments);
})(element);

assert(Object.isFrozen(hardened));
assert(Object.isFrozen(element));
assert.sameValue(hardened[0], element);
assert.sameValue(hardened.length, 1);

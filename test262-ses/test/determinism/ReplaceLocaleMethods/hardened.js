// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-replacelocalemethods
description: The methods that lockdown puts in are hardened functions that are no constructors
includes: [isConstructor.js, localeMethods.js]
features: [lockdown, unlocked]
---*/

lockdown();

localeMethods.forEach(function ([prototype, name, , before]) {
  const method = prototype[name];
  assert.notSameValue(method, before, name);
  assert(Object.isFrozen(method), name);
  assert.sameValue(isConstructor(method), false, name);
  assert.sameValue(Object.hasOwn(method, 'prototype'), false, name);
  assert.sameValue(Object.getPrototypeOf(method), Function.prototype, name);
});

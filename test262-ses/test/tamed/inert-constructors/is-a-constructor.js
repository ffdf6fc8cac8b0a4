// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-inert-constructor
description: An inert constructor has a [[Construct]] internal method
info: |
  Inert Constructor Functions

  An inert constructor is a built-in function object that has a [[Construct]] internal method.
includes: [lockdownInertConstructors.js, isConstructor.js]
features: [lockdown, Compartment]
---*/

lockdown();

forEachInertConstructor(function (inert, name) {
  assert.sameValue(isConstructor(inert), true, name);
});

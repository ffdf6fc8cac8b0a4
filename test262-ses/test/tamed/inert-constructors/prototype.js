// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createinertconstructors
description: Inert function constructors inherit from the inert Function, which inherits from %Function.prototype%
info: |
  Inert Constructors

  The columns Intrinsic and [[Prototype]].
includes: [lockdownInertConstructors.js]
features: [lockdown, Compartment]
---*/

lockdown();

const InertFunction = Function.prototype.constructor;
assert.notSameValue(InertFunction, Function);
forEachInertConstructor(function (inert, name) {
  const inherits = name === 'Function' || name === 'Compartment' ? Function.prototype : InertFunction;
  assert.sameValue(Object.getPrototypeOf(inert), inherits, name);
});
